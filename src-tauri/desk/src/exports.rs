//! Designs handed on: the preview as one HTML file, as sheets, as a picture of each page, on a printer; the flow map as a drawing.

use crate::{
    contract::{
        asked::{MapKind, OneMap, OnePages, OneWay},
        told::{Printed, Written, WrittenPages},
    },
    desk::Desk,
    failure::{Code, Failure},
    files::write,
    host::{Drawing, FileKind, Host},
    paper,
};
use offerwright_core::{
    architecture::Architecture,
    flow_map::{self, FlowMap},
    mockup::{self, Buyer, Mode, Options},
    model::ids::DesignId,
};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

/// The widths a page may be drawn at, in pixels of its screen: from a phone to a wide desktop.
const WIDTHS: std::ops::RangeInclusive<u32> = 320..=1_920;

impl<H: Host> Desk<H> {
    /// Writes a design's preview as one HTML file where the user says.
    pub(crate) fn write_preview(&self, design: DesignId) -> Result<Written, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, design)?;
        let path = self.ask_save(FileKind::Html, &resolved.design.name)?;
        write(&path, mockup::document(&resolved, &Options::default()))
    }

    /// Writes one way through a design as a PDF where the user says.
    pub(crate) fn write_paper(&self, asked: &OneWay) -> Result<Written, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, asked.design)?;
        let path = self.ask_save(FileKind::Pdf, &resolved.design.name)?;
        let sheets =
            self.drawn_on_sheets(&on_paper(&resolved, asked), &mockup::foot(&resolved, self.today()))?;
        write(&path, sheets)
    }

    /// Draws a document on sheets of paper, with a line of words and its number under each.
    pub(crate) fn drawn_on_sheets(&self, document: &str, words: &str) -> Result<Vec<u8>, Failure> {
        let draw = |document: &str| self.host.draw(document, Drawing::Paper).map_err(not_drawn);
        paper::numbered(&draw(document)?, &draw(&mockup::line_on_paper(words))?)
            .map_err(|error| not_drawn(format!("The sheets could not be numbered: {error}.")))
    }

    /// Prints one way through a design.
    pub(crate) fn put_on_paper(&self, asked: &OneWay) -> Result<Printed, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, asked.design)?;
        let printed = self.host.print(&on_paper(&resolved, asked)).map_err(not_drawn)?;
        Ok(Printed { printed })
    }

    /// Writes every page of a design as a picture of its own, into a new folder of the name the user gives. Told to stop, it
    /// keeps the pages that are there.
    pub(crate) fn write_pictures(&self, asked: &OnePages) -> Result<WrittenPages, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, asked.way.design)?;
        let path = self.ask_save(FileKind::Png, &resolved.design.name)?;
        let width = asked.width.clamp(*WIDTHS.start(), *WIDTHS.end());
        let buyer = buyer(&resolved, &asked.way);
        let names = mockup::pages(&resolved);
        let (of, mut done) = (names.len(), 0);
        let folder = new_folder(&path.with_extension(""))?;
        self.told_to_stop.store(false, Ordering::Relaxed);
        for (number, name) in names.into_iter().enumerate() {
            self.host.tell_progress(done, of);
            let options =
                Options { mode: Mode::Frame, page: Some(number), buyer: buyer.clone(), ..Options::default() };
            let page = mockup::document(&resolved, &options);
            let picture = self.host.draw(&page, Drawing::Picture { width }).map_err(not_drawn)?;
            write(&folder.join(format!("{} {name}.png", number + 1)), picture)?;
            done += 1;
            if self.told_to_stop.load(Ordering::Relaxed) {
                break;
            }
        }
        Ok(WrittenPages { folder: folder.display().to_string(), done, of })
    }

    /// Ends what takes long after the part it is at.
    pub(crate) fn stop_working(&self) {
        self.told_to_stop.store(true, Ordering::Relaxed);
    }

    /// Writes the flow map of a design where the user says.
    pub(crate) fn write_map(&self, asked: &OneMap) -> Result<Written, Failure> {
        let (library, _) = self.library()?;
        let map = FlowMap::of(&Architecture::of(&library, asked.design)?);
        let svg = flow_map::svg(&map);
        let name = format!("{} flow map", map.title);
        match asked.kind {
            MapKind::Svg => write(&self.ask_save(FileKind::Svg, &name)?, svg),
            MapKind::Png => {
                let path = self.ask_save(FileKind::Png, &name)?;
                let width = u32::try_from(flow_map::size(&map).0).unwrap_or(u32::MAX);
                // The drawing has escaped every word in it; around it stands nothing but the absence of a margin.
                let page = format!("<!doctype html><style>body{{margin:0}}svg{{display:block}}</style>{svg}");
                let picture = self.host.draw(&page, Drawing::Picture { width }).map_err(not_drawn)?;
                write(&path, picture)
            }
        }
    }
}

/// Makes a folder where none is yet: of this name, or with a number behind it.
fn new_folder(wanted: &Path) -> Result<PathBuf, Failure> {
    let name = wanted.file_name().unwrap_or_default().to_string_lossy();
    let numbered = (2..).map(|number| wanted.with_file_name(format!("{name} {number}")));
    for folder in std::iter::once(wanted.to_owned()).chain(numbered) {
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => {
                let message = format!("The folder {} could not be made: {error}.", folder.display());
                return Err(Failure::new(Code::Failed, message));
            }
        }
    }
    unreachable!("there is always a next number")
}

fn on_paper(design: &Architecture<'_>, asked: &OneWay) -> String {
    let options = Options { mode: Mode::Paper, buyer: buyer(design, asked), ..Options::default() };
    mockup::document(design, &options)
}

/// Gives who goes the way: somebody who says yes to everything where nobody is named.
fn buyer(design: &Architecture<'_>, asked: &OneWay) -> Buyer {
    match &asked.buyer {
        Some(walking) => Buyer {
            answers: walking.answers.iter().map(|answer| (answer.placement, answer.yes)).collect(),
            segments: walking.segments.clone(),
            payment: walking.payment,
        },
        None => Buyer {
            answers: design.placed.iter().map(|placed| (placed.placement.id, true)).collect(),
            ..Buyer::default()
        },
    }
}

fn not_drawn(message: String) -> Failure {
    Failure::new(Code::Failed, message)
}
