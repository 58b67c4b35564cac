//! The flow map as a drawing: one SVG that needs nothing else, in the letters the machine has.

use super::{FlowMap, Kind, Leg, Stop};
use crate::forecast::ILLUSTRATIVE;
use svg::{
    Document,
    node::element::{Group, Path, Rectangle, Style, Text, path::Data},
};

/// The size of a stop and its distance to the next, in pixels.
const STOP: (usize, usize) = (210, 118);
const APART: (usize, usize) = (336, 176);
/// The room around the map, and above it for the title.
const AROUND: usize = 40;
const TITLE: usize = 56;
/// Letters that fit on a line of a name, and lines a name may have.
const LINE: usize = 19;
const LINES: usize = 2;

const STYLE: &str = "\
    text{font-family:Georgia,'Noto Serif','Liberation Serif',serif;fill:#221f1b}\
    .quiet{font-family:'Source Sans 3','Segoe UI','Noto Sans','Liberation Sans',Arial,sans-serif;font-size:13px;fill:#5d574e}\
    .title{font-size:24px}.name{font-size:17px}\
    .stop{fill:#fffdf7;stroke:#b9b0a0}.main{stroke:#2f5d50;stroke-width:2}.receipt{stroke-dasharray:5 4}\
    .leg{fill:none;stroke:#8d8474;stroke-width:1.5}.leg-no{stroke-dasharray:6 4}.leg-some{stroke-dasharray:2 4}\
    .label{fill:#221f1b}.under{fill:#f8f2e6}";

/// Gives the width and height of the drawing of a map, in pixels.
pub fn size(map: &FlowMap) -> (usize, usize) {
    let furthest = |place: fn(&Stop) -> usize| map.stops.iter().map(place).max().unwrap_or_default();
    let width = 2 * AROUND + furthest(|stop| stop.column) * APART.0 + STOP.0;
    let height = 2 * AROUND + TITLE + furthest(|stop| stop.row) * APART.1 + STOP.1 + 24;
    (width, height)
}

/// Draws a map.
pub fn svg(map: &FlowMap) -> String {
    let (width, height) = size(map);
    let mut legs = Group::new();
    let mut labels = Group::new();
    for leg in &map.legs {
        legs = legs.add(line(leg, &map.stops[leg.from], &map.stops[leg.to]));
        labels = labels.add(label(leg, &map.stops[leg.from], &map.stops[leg.to]));
    }
    let last = map.stops.len().saturating_sub(1);
    let stops = map.stops.iter().enumerate().fold(Group::new(), |all, (at, stop)| {
        all.add(card(
            stop,
            if at == 0 {
                "stop main"
            } else if at == last {
                "stop receipt"
            } else {
                "stop"
            },
        ))
    });
    Document::new()
        .set("width", width)
        .set("height", height)
        .set("viewBox", (0, 0, width, height))
        .set("role", "img")
        .add(svg::node::element::Title::new(written(&map.title)))
        .add(Style::new(STYLE))
        .add(Rectangle::new().set("width", width).set("height", height).set("class", "under"))
        .add(text(&map.title, "title", AROUND, AROUND + 18))
        .add(legs)
        .add(stops)
        .add(labels)
        .add(text(ILLUSTRATIVE, "quiet", AROUND, height - 20))
        .to_string()
}

/// Leaves out the signs that no XML may hold.
fn written(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}

fn text(words: &str, class: &str, x: usize, y: usize) -> Text {
    Text::new(written(words)).set("class", class).set("x", x).set("y", y)
}

fn corner(stop: &Stop) -> (usize, usize) {
    (AROUND + stop.column * APART.0, AROUND + TITLE + stop.row * APART.1)
}

fn card(stop: &Stop, class: &str) -> Group {
    let (x, y) = corner(stop);
    let rectangle = Rectangle::new()
        .set("class", class)
        .set("x", x)
        .set("y", y)
        .set("width", STOP.0)
        .set("height", STOP.1)
        .set("rx", 8);
    let mut group = Group::new().add(rectangle);
    let mut below = y + 22;
    let mut put = |words: &str, class: &str, step: usize| {
        if !words.is_empty() {
            let group_of = std::mem::replace(&mut group, Group::new());
            group = group_of.add(text(words, class, x + 14, below));
            below += step;
        }
    };
    put(stop.stage.map(|stage| stage.name()).unwrap_or_default(), "quiet", 21);
    lines(&stop.name).iter().for_each(|line| put(line, "name", 20));
    put(&stop.facts(), "quiet", 18);
    put(&stop.taken, "quiet", 18);
    group
}

/// Breaks a name into lines between its words; what does not fit ends in an ellipsis.
fn lines(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let more = lines.len() > LINES;
    lines.truncate(LINES);
    let last = lines.len().saturating_sub(1);
    let ends = |at: usize, line: String| {
        let long = line.chars().count() > LINE;
        if long || (more && at == last) {
            return format!("{}…", line.chars().take(LINE - 1).collect::<String>());
        }
        line
    };
    lines.into_iter().enumerate().map(|(at, line)| ends(at, line)).collect()
}

/// Where a leg leaves one stop and comes to another: to the right, or down where both stand in one column.
fn ends(from: &Stop, to: &Stop) -> ((usize, usize), (usize, usize)) {
    let ((x, y), (far, below)) = (corner(from), corner(to));
    if from.column == to.column {
        return ((x + STOP.0 / 2, y + STOP.1), (far + STOP.0 / 2, below));
    }
    ((x + STOP.0, y + STOP.1 / 2), (far, below + STOP.1 / 2))
}

fn line(leg: &Leg, from: &Stop, to: &Stop) -> Path {
    let (begin, end) = ends(from, to);
    let middle = (begin.0 + end.0) / 2;
    let data = if from.column == to.column {
        Data::new().move_to(begin).line_to(end)
    } else {
        Data::new().move_to(begin).cubic_curve_to((middle, begin.1, middle, end.1, end.0, end.1))
    };
    let class = match leg.kind {
        Kind::All => "leg leg-all",
        Kind::Yes => "leg leg-yes",
        Kind::No => "leg leg-no",
        Kind::Some => "leg leg-some",
    };
    Path::new().set("class", class).set("d", data)
}

fn label(leg: &Leg, from: &Stop, to: &Stop) -> Group {
    let (begin, end) = ends(from, to);
    let (x, y) = ((begin.0 + end.0) / 2, (begin.1 + end.1) / 2);
    let wide = leg.label().chars().count() * 7 + 12;
    let ground = Rectangle::new()
        .set("class", "under")
        .set("x", x - wide.min(2 * x) / 2)
        .set("y", y - 11)
        .set("width", wide)
        .set("height", 20)
        .set("rx", 4);
    Group::new().add(ground).add(text(&leg.label(), "quiet label", x, y + 4).set("text-anchor", "middle"))
}
