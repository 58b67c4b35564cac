//! Ways out when a library cannot be opened. Nothing happens unasked, and nothing is thrown away.

use crate::{
    contract::told::Snapshot,
    desk::{Desk, not_saved},
    failure::{Code, Failure},
    host::{FileKind, Host},
};
use offerwright_core::change::Change;
use offerwright_core::{history::Step, model::library::Library};
use offerwright_store::{OpenError, Store};
use std::path::{Path, PathBuf};

/// Says what the rescue would do about a library that cannot be opened; none where there is nothing it could do.
pub(crate) fn way_out(path: &Path, error: &OpenError) -> Option<String> {
    if error.calls_for_a_backup() {
        return Some(match offerwright_store::newest_good_backup(path) {
            Some(backup) => format!(
                "Offerwright can set this file aside, untouched, and go on with its newest good backup, {}.",
                name(&backup.path)
            ),
            None => "There is no good backup of it. Offerwright can set this file aside, untouched, and start a new \
                     library in its place."
                .to_owned(),
        });
    }
    error.can_still_be_read().then(|| "Offerwright can open a copy of it, at a place you choose.".to_owned())
}

impl<H: Host> Desk<H> {
    /// Takes the way out that [`way_out`] describes.
    pub(crate) fn take_way_out(&self) -> Result<Snapshot, Failure> {
        let trouble = self.state().trouble.take();
        let Some((path, error)) = trouble else {
            return Err(Failure::new(Code::Failed, "There is nothing to rescue: no library failed to open."));
        };
        let taken = if error.calls_for_a_backup() {
            self.set_aside_and_go_on(&path)
        } else if error.can_still_be_read() {
            self.open_a_copy(&path)
        } else {
            Err(Failure::new(Code::CannotOpen, error.to_string()))
        };
        if taken.is_err() {
            self.state().trouble.get_or_insert((path, error));
        }
        taken
    }

    fn set_aside_and_go_on(&self, path: &Path) -> Result<Snapshot, Failure> {
        let backup = offerwright_store::newest_good_backup(path);
        let aside = offerwright_store::set_aside(path, self.host.now()).map_err(not_saved)?;
        let kept = format!("The damaged file was kept as {}.", name(&aside));
        let (opened, said) = match backup {
            Some(backup) => {
                offerwright_store::restore(&backup.path, path).map_err(not_saved)?;
                let said = format!("You are working with the backup {}. {kept}", name(&backup.path));
                (Store::open(path, self.host.now()), said)
            }
            None => (Store::create(path, self.host.now()), format!("This is a new library. {kept}")),
        };
        Ok(self.take_up(opened.map_err(|error| self.cannot_open(path, error))?, Some(said)))
    }

    fn open_a_copy(&self, path: &Path) -> Result<Snapshot, Failure> {
        let library = offerwright_store::read(path).map_err(|error| self.cannot_open(path, error))?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let place = self.ask_save(FileKind::Library, &format!("{stem} copy"))?;
        let mut opened =
            Store::create(&place, self.host.now()).map_err(|error| self.cannot_open(&place, error))?;
        let change = Change::between(&Library::default(), &library);
        let step = Step { label: format!("Copy from {}", name(path)), change, gesture: None };
        opened.store.commit(step, self.host.now()).map_err(not_saved)?;
        opened.library = library;
        Ok(self.take_up(opened, Some(format!("This is a copy of {}.", name(path)))))
    }

    /// Asks where to write a file, or says that the user changed their mind.
    pub(crate) fn ask_save(&self, kind: FileKind, name: &str) -> Result<PathBuf, Failure> {
        let proposed = format!("{}.{}", file_name(name), kind.ending());
        let chosen = self.host.ask_save(kind, &proposed).ok_or_else(cancelled)?;
        Ok(if chosen.extension().is_some() { chosen } else { chosen.with_extension(kind.ending()) })
    }

    /// Asks which file to open, or says that the user changed their mind.
    pub(crate) fn ask_open(&self, kind: FileKind) -> Result<PathBuf, Failure> {
        self.host.ask_open(kind).ok_or_else(cancelled)
    }
}

fn cancelled() -> Failure {
    Failure::new(Code::Cancelled, "Nothing was chosen.")
}

/// Gives a path's last part for a sentence.
pub(crate) fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| format!("“{}”", name.to_string_lossy()))
}

/// Leaves out of a name what file systems do not take.
fn file_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|sign| {
            !sign.is_control() && !matches!(sign, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        })
        .take(80)
        .collect();
    let plain = plain.trim().trim_matches('.').to_owned();
    if plain.is_empty() { "Offerwright".to_owned() } else { plain }
}
