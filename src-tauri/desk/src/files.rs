//! Files in and out: libraries opened and copied, JSON written and taken over, previews handed on.

use crate::{
    contract::{
        asked::{ChartForm, ExportChart},
        told::{Applied, Snapshot, Written},
    },
    desk::{Around, Desk, not_saved},
    failure::{Code, Failure},
    host::{FileKind, Host},
    places,
    rescue::name,
};
use offerwright_core::{
    architecture::Architecture,
    library_file,
    mockup::{self, Mode, Options, Served},
    model::{ids::DesignId, library::Library, limits::IMPORT_BYTES},
};
use offerwright_store::{Seq, Store};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

impl<H: Host> Desk<H> {
    /// Opens what was handed over, what could not be opened just now, what was used last, or the default library, which
    /// is made the first time.
    pub(crate) fn open_first(&self) -> Result<Snapshot, Failure> {
        if self.state().is_open() {
            return self.snapshot();
        }
        let home = self.host.home();
        let named = self.host.arrived().into_iter().find(|path| !is_json(path));
        let tried = self.state().trouble.as_ref().map(|(path, _)| path.clone());
        let known = named.or(tried).or_else(|| places::recent(&home).into_iter().next());
        let path = known.unwrap_or_else(|| places::default_library(&home));
        if path.exists() || path != places::default_library(&home) {
            return self.open_at(&path);
        }
        self.make_at(&path)
    }

    /// Opens what the face will ask for first and looks at its first design, so that both are at hand when it asks.
    ///
    /// What goes wrong is told when the face asks.
    pub fn get_ready(&self) {
        if self.open_first().is_err() {
            return;
        }
        let mut state = self.state();
        let Ok(open) = state.open() else { return };
        let first = open.library.designs.values().find(|design| !design.archived).map(|design| design.id);
        if let Some(design) = first {
            // A design that cannot be looked at is asked for again by the face, which says why.
            open.view(design, self.today()).ok();
        }
    }

    /// Makes a library and takes it up.
    pub(crate) fn make_at(&self, path: &Path) -> Result<Snapshot, Failure> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| not_written(path, &error))?;
        }
        match Store::create(path, self.host.now()) {
            Ok(opened) => Ok(self.take_up(opened, None)),
            Err(error) => Err(self.cannot_open(path, error)),
        }
    }

    /// Opens a library handed over from outside, or takes a JSON file over.
    pub(crate) fn take_arrived(&self) -> Result<Snapshot, Failure> {
        match self.host.arrived().into_iter().next() {
            None => self.snapshot(),
            Some(path) if is_json(&path) => {
                self.take_over(&path, None)?;
                self.snapshot()
            }
            Some(path) if ends_as(&path, FileKind::Picture) => {
                let message = format!(
                    "{} is a picture. Drop it on the field it is for: the logo or portrait of the practice, or the picture of an offer.",
                    name(&path)
                );
                Err(Failure::new(Code::Refused, message))
            }
            Some(path) => self.open_at(&path),
        }
    }

    /// Takes the content of a JSON file over as one step.
    pub(crate) fn take_over(&self, path: &Path, watching: Option<DesignId>) -> Result<Applied, Failure> {
        let library = read_json(path)?;
        let around = Around { watching, ..Around::default() };
        self.replace(library, format!("Take over {}", name(path)), around)
    }

    /// Writes the open library as JSON where the user says.
    pub(crate) fn write_json(&self) -> Result<Written, Failure> {
        let (library, _) = self.library()?;
        let stem = self.snapshot_name()?;
        let path = self.ask_save(FileKind::Json, &stem)?;
        write(&path, library_file::write(&library))
    }

    /// Writes a chart's table or picture where the user says.
    pub(crate) fn write_chart(&self, chart: &ExportChart) -> Result<Written, Failure> {
        let kind = match chart.form {
            ChartForm::Csv => FileKind::Csv,
            ChartForm::Png => FileKind::Png,
        };
        let path = self.ask_save(kind, &chart.name)?;
        write(&path, &chart.bytes)
    }

    /// Writes a copy of the open library, history included, where the user says.
    pub(crate) fn write_copy(&self) -> Result<Written, Failure> {
        let stem = self.snapshot_name()?;
        let path = self.ask_save(FileKind::Library, &format!("{stem} copy"))?;
        self.state().open()?.store.copy_to(&path).map_err(not_saved)?;
        Ok(Written { path: path.display().to_string() })
    }

    fn snapshot_name(&self) -> Result<String, Failure> {
        let mut state = self.state();
        let stem = state.open()?.store.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
        Ok(stem.unwrap_or_default())
    }

    /// Gives the page that the preview frame shows for a design as it stands or as a step left it, and the policy it is shown
    /// under; none if there is no such design, or no way back to that step.
    pub fn preview_page(&self, design: DesignId, step: Option<Seq>) -> Option<Served> {
        let (library, _) = self.library_at(step).ok()?;
        let resolved = Architecture::of(&library, design).ok()?;
        Some(mockup::served(&resolved, &Options { mode: Mode::Frame, ..Options::default() }))
    }
}

fn is_json(path: &Path) -> bool {
    ends_as(path, FileKind::Json)
}

fn ends_as(path: &Path, kind: FileKind) -> bool {
    path.extension().is_some_and(|ending| kind.endings().iter().any(|one| ending.eq_ignore_ascii_case(one)))
}

/// Reads a JSON library; a file beyond the limit is refused before it is read.
pub fn read_json(path: &Path) -> Result<Library, Failure> {
    let unreadable = |error: io::Error| {
        Failure::new(
            Code::Refused,
            format!("{} could not be read: {error}. Nothing was changed.", name(path)),
        )
    };
    let size = fs::metadata(path).map_err(unreadable)?.len();
    let refused = |error: library_file::FileError| {
        Failure::new(Code::Refused, format!("{}: {error} Nothing was changed.", name(path)))
    };
    if size > IMPORT_BYTES {
        return Err(refused(library_file::too_large(size)));
    }
    library_file::read(&fs::read(path).map_err(unreadable)?).map_err(refused)
}

/// Writes a file whole or not at all.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<Written, Failure> {
    let beside: PathBuf = path.with_extension("part");
    let result = fs::write(&beside, content).and_then(|()| fs::rename(&beside, path));
    if let Err(error) = result {
        let _ = fs::remove_file(&beside);
        return Err(not_written(path, &error));
    }
    Ok(Written { path: path.display().to_string() })
}

fn not_written(path: &Path, error: &io::Error) -> Failure {
    Failure::new(
        Code::Failed,
        format!("{} could not be written: {error}. Nothing else was changed.", name(path)),
    )
}
