//! The designs a command speaks of: the one that is named, or all that are not put away.

use crate::failure::Failure;
use clap::Args;
use offerwright_core::model::{design::Design, ids::DesignId, library::Library, shape::quoted};
use std::sync::Arc;

/// Which designs a command speaks of.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Only the design with this name or id; otherwise all that are not archived
    #[arg(long, value_name = "NAME|ID")]
    pub design: Option<String>,
}

impl Chosen {
    /// Finds the designs, in the order of their names.
    pub fn of(&self, library: &Library) -> Result<Vec<DesignId>, Failure> {
        let Some(asked) = &self.design else {
            let mut all: Vec<_> = library.designs.values().filter(|design| !design.archived).collect();
            all.sort_by(|one, two| one.name.cmp(&two.name).then(one.id.cmp(&two.id)));
            return Ok(all.into_iter().map(|design| design.id).collect());
        };
        let by_id = |design: &&Arc<Design>| design.id.to_string().eq_ignore_ascii_case(asked);
        if let Some(design) = library.designs.values().find(by_id) {
            return Ok(vec![design.id]);
        }
        let named: Vec<_> = library.designs.values().filter(|design| design.name == *asked).collect();
        match named[..] {
            [design] => Ok(vec![design.id]),
            [] => Err(Failure::UnknownDesign { asked: asked.clone(), there: there(library) }),
            _ => Err(Failure::SeveralDesigns {
                count: named.len(),
                asked: asked.clone(),
                ids: named.iter().map(|design| design.id.to_string()).collect::<Vec<_>>().join(", "),
            }),
        }
    }

    /// Finds the one design: the named one, or the only one that is not archived.
    pub fn one(&self, library: &Library) -> Result<DesignId, Failure> {
        match self.of(library)?[..] {
            [only] => Ok(only),
            _ => Err(Failure::WhichDesign { there: there(library) }),
        }
    }
}

/// Names the designs of a library, as many as a sentence holds.
fn there(library: &Library) -> String {
    const NAMED: usize = 8;
    let names: Vec<_> = library.designs.values().take(NAMED).map(|design| quoted(&design.name)).collect();
    let more = if library.designs.len() > NAMED { " and others" } else { "" };
    if names.is_empty() {
        "the library has none".into()
    } else {
        format!("there is {}{more}", names.join(", "))
    }
}
