//! The exported mockup in a browser of its own: it plays, asks nobody for anything, and no text in it ever runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use offerwright_core::architecture::Architecture;
use offerwright_core::edit::{DesignField, Edit, PracticeField};
use offerwright_core::mockup::{Options, document};
use offerwright_core::model::brand::{Look, Shade};
use offerwright_core::model::library::Library;
use offerwright_core::model::page_language::PageLanguage;
use offerwright_tests::build::root;
use offerwright_tests::hostile::{self, Listener};

/// How many files are drawn, each with the texts in other fields; a prime step lets every field meet others each time.
const FILES: usize = 8;
const STEP: usize = 19;

/// The elements that no text may bring with it.
const NEVER: [&str; 12] = [
    "<img", "<svg", "<iframe", "<object", "<embed", "<link", "<form", "<a ", "<video", "<audio", "<math",
    "<base",
];

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect("the file is part of the tree")
}

/// The sample with every fact a page can show.
fn sample() -> Library {
    let edits: Vec<Edit> = serde_json::from_str(&read("src-tauri/core/src/mockup/samples/unhurried.json"))
        .expect("a list of edits");
    Library::default().apply_all(&edits).expect("the sample is a library")
}

/// Writes the one design of a library as an exported file.
fn exported(library: &Library, folder: &Path) -> PathBuf {
    let design = *library.designs.keys().next().expect("the sample has a design");
    let file = folder.join("mockup.html");
    let html = document(
        &Architecture::of(library, design).expect("the design is in its library"),
        &Options::default(),
    );
    std::fs::write(&file, html).expect("the folder takes files");
    file
}

/// Shows every page at once and writes what an audit finds where a dumped document has it.
const AUDIT: &str = "
    document.querySelectorAll('[hidden]').forEach((part) => (part.hidden = false));
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
        const found = violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target).join(', '));
        document.documentElement.setAttribute('data-audit', found.join('; ') || 'nothing');
    });
";

/// Gives what axe-core finds on all pages of a library's design, drawn as wide as told.
fn audited(library: &Library, width: u32, folder: &Path) -> String {
    let file = exported(library, folder);
    let html = std::fs::read_to_string(&file).expect("it was just written");
    // The copy lets in the audit, which the exported file's own policy keeps out.
    let (before, rest) =
        html.split_once("<meta http-equiv=\"Content-Security-Policy\"").expect("the file has a policy");
    let (_, after) = rest.split_once('>').expect("a tag ends");
    let axe = read("ui/node_modules/axe-core/axe.min.js");
    let end = "</body></html>";
    let pages = after.trim_end().strip_suffix(end).expect("the file ends as HTML does");
    std::fs::write(&file, format!("{before}{pages}<script>{axe}</script><script>{AUDIT}</script>{end}"))
        .expect("the folder takes files");
    let drawn = browsed(&format!("file://{}", file.display()), width, folder);
    let found = drawn.split("data-audit=\"").nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or("the audit came to no end").to_owned()
}

/// Opens a file at a stage and gives the document as it stands once its script has run.
fn drawn(file: &Path, stage: &str, folder: &Path) -> String {
    browsed(&format!("file://{}#{stage}", file.display()), 1280, folder)
}

fn browsed(address: &str, width: u32, folder: &Path) -> String {
    let opened = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=4000"])
        .arg(format!("--window-size={width},900"))
        .arg(format!("--user-data-dir={}", folder.join("browser").display()))
        .arg(address)
        .output()
        .expect("There is no chromium on this machine, so nothing was tried. Install it: apt-get install chromium");
    String::from_utf8_lossy(&opened.stdout).into_owned()
}

/// The opening tag of the section that is shown.
fn shown(document: &str) -> Option<&str> {
    let sections = document.split("<section ").skip(1).filter_map(|section| section.split('>').next());
    sections.into_iter().find(|tag| !tag.contains("hidden"))
}

#[test]
fn no_text_in_any_field_runs_or_calls_out_in_a_browser() {
    let listener = Listener::waiting();
    let texts = hostile::evasions(&listener.address());
    let folder = tempfile::tempdir().unwrap();
    for (round, stage) in
        (0..FILES).zip(["sales-page", "checkout", "one-click", "thank-you", "follow-up"].iter().cycle())
    {
        let file = exported(&hostile::drowned(&sample(), &texts, round * STEP), folder.path());
        let drawn = drawn(&file, stage, folder.path());
        let opening = drawn.split("<html").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
        assert!(!opening.contains("intruded"), "a text ran in round {round}");
        let wanted = format!("data-stage=\"{}\"", stage.replace('-', "_"));
        assert!(shown(&drawn).is_some_and(|tag| tag.contains(&wanted)), "the player turned to {stage}");
        for element in NEVER {
            assert!(!drawn.contains(element), "{element} stands in round {round}");
        }
        assert_eq!(drawn.matches("<script").count(), 2, "a script of a text's own in round {round}");
    }
    assert!(!listener.was_called(), "somebody was asked for something");
}

#[test]
fn the_exported_file_stays_small_without_its_pictures() {
    let folder = tempfile::tempdir().unwrap();
    let size = std::fs::metadata(exported(&sample(), folder.path())).unwrap().len();
    assert!(size < 300 * 1024, "{size} bytes");
}

/// Puts the sample in a look, by day or by night, in a language.
fn dressed(look: Look, shade: Shade, language: PageLanguage) -> Library {
    let library = sample();
    let id = *library.designs.keys().next().expect("the sample has a design");
    let mut brand = library.practice.brand.clone();
    (brand.look, brand.shade) = (Some(look), shade);
    let edits = [
        Edit::ChangePractice { set: PracticeField::Brand(brand) },
        Edit::ChangeDesign { id, set: DesignField::Language(language) },
    ];
    library.apply_all(&edits).expect("a look and a language fit any design")
}

#[test]
fn an_audit_finds_nothing_in_any_look_by_day_or_by_night_or_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let looks = [Look::Editorial, Look::Plain, Look::Warm];
    let dresses = looks.into_iter().flat_map(|look| [(look, Shade::Light), (look, Shade::Dark)]);
    let widths = [1280, 820, 500];
    for (at, (look, shade)) in dresses.enumerate() {
        let language = PageLanguage::ALL[at % PageLanguage::ALL.len()];
        let found = audited(&dressed(look, shade, language), widths[at % widths.len()], folder.path());
        assert_eq!(found, "nothing", "{look:?}, {shade:?}, {language:?}");
    }
}
