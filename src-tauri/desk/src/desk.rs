//! The one writer of the open library: every change goes through here, is committed, and only then shown.

use crate::{
    contract::told::{Applied, DesignView, HistoryState, RecordAfter, Snapshot, TemplateCard},
    failure::{Code, Failure},
    host::Host,
    places, view,
};
use offerwright_core::{
    change::Change,
    edit::Edit,
    history::{History, Step},
    model::{
        date::Date, ids::DesignId, library::Library, offer::COMMON_CATEGORIES, record::Key, refusal::Refusal,
    },
    rules::reading::Reading,
    templates,
};
use offerwright_store::{OpenError, Opened, SaveError, Seq, Store};
use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError, atomic::AtomicBool},
};

/// The application without a window.
pub struct Desk<H> {
    pub(crate) host: H,
    state: Mutex<State>,
    /// Whether what takes long was told to stop.
    pub(crate) told_to_stop: AtomicBool,
}

/// What is open.
#[derive(Default)]
pub(crate) struct State {
    open: Option<Open>,
    /// The library that could not be opened, and why.
    pub(crate) trouble: Option<(PathBuf, OpenError)>,
}

pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) library: Library,
    pub(crate) revision: u64,
    notices: Vec<String>,
    /// How the design looked at last was read against the book.
    pub(crate) reading: Option<Reading>,
}

/// What goes with a change besides what it does.
#[derive(Default)]
pub(crate) struct Around {
    pub(crate) gesture: Option<String>,
    pub(crate) watching: Option<DesignId>,
    pub(crate) made: Option<Key>,
}

impl<H: Host> Desk<H> {
    /// Sets the desk up; nothing is opened until the face asks.
    pub fn new(host: H) -> Self {
        Self { host, state: Mutex::default(), told_to_stop: AtomicBool::new(false) }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A panic while the lock was held left at most a derived value unfinished; records change by whole values.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the day by the practitioner's clock.
    pub(crate) fn today(&self) -> Date {
        self.host.now().date().into()
    }

    /// Gives the library as it stands and its revision.
    pub(crate) fn library(&self) -> Result<(Library, u64), Failure> {
        self.library_at(None)
    }

    /// Gives the library as a step left it, or as it stands, and the revision now.
    pub(crate) fn library_at(&self, step: Option<Seq>) -> Result<(Library, u64), Failure> {
        let mut state = self.state();
        let open = state.open()?;
        let library = match step {
            Some(seq) => open.library.with(&open.store.way_back_to(seq).map_err(not_saved)?),
            None => open.library.clone(),
        };
        Ok((library, open.revision))
    }

    /// Applies edits as one step and commits it.
    pub(crate) fn edit(
        &self,
        edits: &[Edit],
        label: Option<String>,
        around: Around,
    ) -> Result<Applied, Failure> {
        let mut state = self.state();
        let open = state.open()?;
        let label = label.unwrap_or_else(|| name(edits, &open.library));
        let after = open.library.apply_all(edits)?;
        open.commit(after, label, around, &self.host)
    }

    /// Puts a library in place of the open one as one step.
    pub(crate) fn replace(&self, after: Library, label: String, around: Around) -> Result<Applied, Failure> {
        self.state().open()?.commit(after, label, around, &self.host)
    }

    /// Carries out what the store does to its history and shows what came of it.
    pub(crate) fn travel(
        &self,
        watching: Option<DesignId>,
        way: impl FnOnce(&mut Store, offerwright_store::Moment) -> Result<Option<Change>, SaveError>,
    ) -> Result<Applied, Failure> {
        let mut state = self.state();
        let open = state.open()?;
        let change = way(&mut open.store, self.host.now()).map_err(not_saved)?.unwrap_or_default();
        open.library = open.library.with(&change);
        Ok(open.shown(&change, Around { watching, ..Around::default() }, self.today()))
    }

    /// Makes an opened library the one in use.
    pub(crate) fn take_up(&self, opened: Opened, said: Option<String>) -> Snapshot {
        places::remember(&self.host.home(), opened.store.path());
        let notices = said.into_iter().chain(opened.notices.iter().filter_map(worth_saying)).collect();
        let mut state = self.state();
        let revision = state.open.as_ref().map_or(1, |open| open.revision + 1);
        state.trouble = None;
        state.open =
            Some(Open { store: opened.store, library: opened.library, revision, notices, reading: None });
        drop(state);
        self.snapshot().expect("a library was just taken up")
    }

    /// Opens the library at a path and makes it the one in use; the one open before stays so if that fails.
    pub(crate) fn open_at(&self, path: &Path) -> Result<Snapshot, Failure> {
        if self.is_open(path) {
            return self.snapshot();
        }
        match Store::open(path, self.host.now()) {
            Ok(opened) => Ok(self.take_up(opened, None)),
            Err(error) => Err(self.cannot_open(path, error)),
        }
    }

    fn is_open(&self, path: &Path) -> bool {
        let sought = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        self.state().open.as_ref().is_some_and(|open| open.store.path() == sought)
    }

    /// Remembers which library could not be opened and tells what can be done.
    pub(crate) fn cannot_open(&self, path: &Path, error: OpenError) -> Failure {
        let failure = Failure {
            code: Code::CannotOpen,
            message: error.to_string(),
            detail: crate::rescue::way_out(path, &error),
        };
        self.state().trouble = Some((path.to_owned(), error));
        failure
    }

    /// Tells everything the face starts with.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, Failure> {
        let recent = self.recent_names();
        let mut state = self.state();
        let open = state.open()?;
        let path = open.store.path();
        let file = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Snapshot {
            revision: open.revision,
            file,
            path: path.display().to_string(),
            records: open.library.records(),
            history: history(open.store.history()),
            templates: templates::all().into_iter().map(card).collect(),
            recent,
            categories: COMMON_CATEGORIES.map(str::to_owned).to_vec(),
            notices: std::mem::take(&mut open.notices),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Gives the recent libraries without the one in use.
    pub(crate) fn recent(&self) -> Vec<PathBuf> {
        let current = self.state().open.as_ref().map(|open| open.store.path().to_owned());
        places::recent(&self.host.home()).into_iter().filter(|path| Some(path) != current.as_ref()).collect()
    }

    fn recent_names(&self) -> Vec<String> {
        self.recent().iter().map(|path| path.display().to_string()).collect()
    }
}

impl State {
    pub(crate) fn open(&mut self) -> Result<&mut Open, Failure> {
        self.open.as_mut().ok_or_else(|| Failure::new(Code::CannotOpen, "No library is open."))
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }
}

impl Open {
    /// Derives the view of a design as it stands, as of a day.
    pub(crate) fn view(&mut self, design: DesignId, as_of: Date) -> Result<DesignView, Refusal> {
        let last = self.reading.take();
        let (view, reading) = view::of(&self.library, design, self.revision, as_of, last)?;
        self.reading = Some(reading);
        Ok(view)
    }

    fn commit(
        &mut self,
        after: Library,
        label: String,
        around: Around,
        host: &impl Host,
    ) -> Result<Applied, Failure> {
        let change = Change::between(&self.library, &after);
        let step = Step { label, change: change.clone(), gesture: around.gesture.clone() };
        self.store.commit(step, host.now()).map_err(not_saved)?;
        self.library = after;
        Ok(self.shown(&change, around, host.now().date().into()))
    }

    /// Tells the face what a committed change left.
    fn shown(&mut self, change: &Change, around: Around, today: Date) -> Applied {
        self.revision += 1;
        let made_design = match around.made {
            Some(Key::Design(design)) => Some(design),
            _ => None,
        };
        let watched = made_design.or(around.watching);
        Applied {
            revision: self.revision,
            records: change
                .rows
                .iter()
                .map(|row| RecordAfter { key: row.key, record: row.after.clone() })
                .collect(),
            history: history(self.store.history()),
            view: watched.and_then(|design| self.view(design, today).ok()),
            made: around.made,
        }
    }
}

/// Says that something was not saved.
pub(crate) fn not_saved(error: SaveError) -> Failure {
    Failure::new(Code::NotSaved, error.to_string())
}

fn history(history: &History) -> HistoryState {
    HistoryState {
        undo: history.undoable().map(|step| step.label.clone()),
        redo: history.redoable().map(|step| step.label.clone()),
    }
}

/// Names a step after its first edit, and says how many others there are.
fn name(edits: &[Edit], library: &Library) -> String {
    match edits {
        [] => "Nothing".to_owned(),
        [only] => only.label(library),
        [first, rest @ ..] => format!("{}, and {} more", first.label(library), rest.len()),
    }
}

fn card(template: templates::Template) -> TemplateCard {
    TemplateCard {
        id: template.id,
        profession: template.profession,
        title: template.title,
        summary: template.summary,
    }
}

/// A daily backup is nobody's news; everything else is said once.
fn worth_saying(notice: &offerwright_store::Notice) -> Option<String> {
    match notice {
        offerwright_store::Notice::BackedUp { .. } => None,
        other => Some(other.to_string()),
    }
}
