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
use std::path::Path;

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
        let sheets = self.host.draw(&on_paper(&resolved, asked), Drawing::Paper).map_err(not_drawn)?;
        let foot = mockup::foot(&resolved, self.today());
        let numbered = paper::numbered(&sheets, &foot)
            .map_err(|error| not_drawn(format!("The sheets could not be numbered: {error}.")))?;
        write(&path, numbered)
    }

    /// Prints one way through a design.
    pub(crate) fn put_on_paper(&self, asked: &OneWay) -> Result<Printed, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, asked.design)?;
        let printed = self.host.print(&on_paper(&resolved, asked)).map_err(not_drawn)?;
        Ok(Printed { printed })
    }

    /// Writes every page of a design as a picture of its own, beside each other under the name the user gives.
    pub(crate) fn write_pictures(&self, asked: &OnePages) -> Result<WrittenPages, Failure> {
        let (library, _) = self.library()?;
        let resolved = Architecture::of(&library, asked.way.design)?;
        let path = self.ask_save(FileKind::Png, &resolved.design.name)?;
        let width = asked.width.clamp(*WIDTHS.start(), *WIDTHS.end());
        let buyer = buyer(&resolved, &asked.way);
        let mut paths = Vec::new();
        for (number, name) in mockup::pages(&resolved).into_iter().enumerate() {
            let options =
                Options { mode: Mode::Frame, page: Some(number), buyer: buyer.clone(), ..Options::default() };
            let page = mockup::document(&resolved, &options);
            let picture = self.host.draw(&page, Drawing::Picture { width }).map_err(not_drawn)?;
            paths.push(write(&beside(&path, number + 1, name), picture)?.path);
        }
        Ok(WrittenPages { paths })
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

/// Names the picture of a page after the name that was chosen: `Reset.png` becomes `Reset 1 Sales page.png`.
fn beside(path: &Path, number: usize, name: &str) -> std::path::PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem} {number} {name}.png"))
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
