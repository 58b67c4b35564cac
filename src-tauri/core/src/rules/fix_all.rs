//! All safe fixes of a design, one after the other.

use super::{
    check::check,
    finding::{Caution, Fix},
};
use crate::{
    edit::Edit,
    model::{date::Date, ids::DesignId, library::Library, refusal::Refusal},
};

/// Gives the edits of all safe fixes as of a day, each chosen in the light of those before it.
///
/// Ends by construction: a place whose rule was fixed once is not fixed again.
pub fn safe_fixes(library: &Library, design: DesignId, as_of: Date) -> Result<Vec<Edit>, Refusal> {
    Ok(chosen(library, design, as_of)?.into_iter().flat_map(|fix| fix.edits).collect())
}

/// Gives all safe fixes themselves, in the order in which they are to be carried out.
pub fn chosen(library: &Library, design: DesignId, as_of: Date) -> Result<Vec<Fix>, Refusal> {
    let mut library = library.clone();
    let (mut fixes, mut done) = (Vec::new(), Vec::new());
    loop {
        let checked = check(&library, design, as_of)?;
        let next = checked.findings.iter().find_map(|finding| {
            let place = (finding.rule.clone(), finding.place.subject);
            let safe = finding.fixes.iter().find(|fix| fix.caution == Caution::Safe)?;
            (!done.contains(&place)).then(|| (place, safe.clone()))
        });
        let Some((place, fix)) = next else { return Ok(fixes) };
        library = library.apply_all(&fix.edits)?;
        fixes.push(fix);
        done.push(place);
    }
}
