//! The exported mockup in a browser of its own: it plays, asks nobody for anything, and no text in it ever runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use offerwright_core::architecture::Architecture;
use offerwright_core::edit::{DesignField, Edit, PracticeField};
use offerwright_core::journey::bill::Payment;
use offerwright_core::journey::list::Journey;
use offerwright_core::mockup::{Options, document};
use offerwright_core::model::brand::{Look, Shade};
use offerwright_core::model::library::Library;
use offerwright_core::model::limits::LISTED_JOURNEYS;
use offerwright_core::model::page_language::PageLanguage;
use offerwright_core::templates;
use offerwright_tests::build::root;
use offerwright_tests::hostile::{self, Listener};
use serde_json::{Value, json};
use uuid::Uuid;

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
        document.documentElement.setAttribute('data-told', found.join('; ') || 'nothing');
    });
";

/// Gives what axe-core finds on all pages of a library's design, drawn as wide as told.
fn audited(library: &Library, width: u32, folder: &Path) -> String {
    let axe = read("ui/node_modules/axe-core/axe.min.js");
    told_by(&exported(library, folder), &[&axe, AUDIT], width, folder)
}

/// Runs scripts in an exported file and gives what they leave in the attribute `data-told` of the document.
fn told_by(file: &Path, scripts: &[&str], width: u32, folder: &Path) -> String {
    let html = std::fs::read_to_string(file).expect("the file is there");
    // The copy lets in the scripts, which the exported file's own policy keeps out.
    let (before, rest) =
        html.split_once("<meta http-equiv=\"Content-Security-Policy\"").expect("the file has a policy");
    let (_, after) = rest.split_once('>').expect("a tag ends");
    let end = "</body></html>";
    let pages = after.trim_end().strip_suffix(end).expect("the file ends as HTML does");
    let scripts: String = scripts.iter().map(|script| format!("<script>{script}</script>")).collect();
    std::fs::write(file, format!("{before}{pages}{scripts}{end}")).expect("the folder takes files");
    let drawn = browsed(&format!("file://{}", file.display()), width, folder);
    let told = drawn.split("data-told=\"").nth(1).and_then(|rest| rest.split('"').next());
    told.unwrap_or("the scripts came to no end").to_owned()
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

/// Presses through the file as each buyer of a list would, and writes how many came to the receipt told beside them,
/// or the first who did not.
const PRESS: &str = "
    const way = JSON.parse(document.getElementById('way').textContent);
    const money = (minor) => OfferwrightPlayer.money(way, minor);
    const all = (within, does) => [...within.querySelectorAll(`[data-does=${does}]`)].filter((node) => node.getClientRects().length > 0);
    const shown = () => document.querySelector('[data-page]:not([hidden])');
    const press = (node) => (node.scrollIntoView(), node.click());
    function pressThrough({ yes, segments }) {
        press(all(document, 'restart')[0]);
        for (const box of all(document, 'segment')) if (box.checked !== segments.includes(box.dataset.of)) press(box);
        const wants = ({ dataset }) => yes.includes(way.extras[Number(dataset.placement)].id);
        for (let pages = 0; pages < 100 && way.pages[Number(shown().dataset.page)].stage !== null; pages += 1) {
            const page = shown();
            for (const box of all(page, 'tick')) if (box.checked !== wants(box)) press(box);
            for (const button of all(page, 'toggle')) if ((button.ariaPressed === 'true') !== wants(button)) press(button);
            const [next] = [...all(page, 'yes').filter(wants), ...all(page, 'no').filter((no) => !wants(no)), ...all(page, 'next')];
            press(next);
        }
        const rows = [...shown().querySelector('[data-fill=order]').tFoot.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent));
        const amount = (words) => rows.find(([head]) => head.startsWith(words))?.[1] ?? money(0);
        return [amount(way.words.altogether), amount(way.words.later)];
    }
    const off = buyers.flatMap((buyer) => {
        const [today, later] = pressThrough(buyer);
        return today === money(buyer.today) && later === money(buyer.later) ? [] : [JSON.stringify({ ...buyer, shown: [today, later] })];
    });
    const told = off.length ? off[0].replaceAll('\"', '') : `${buyers.length} buyers`;
    document.documentElement.setAttribute('data-told', told);
";

/// The buyers of every listed journey of a design, with what the core charges them.
fn buyers(design: &Architecture<'_>) -> Vec<Value> {
    let journeys = design.journeys(LISTED_JOURNEYS);
    let buyer = |journey: &Journey| {
        let bill = design.bill(&journey.steps, Payment::default());
        let yes = journey.steps.iter().filter(|step| step.yes).map(|step| step.placement);
        let inside = journey.segments.iter().filter(|one| one.inside).map(|one| one.segment);
        json!({
            "yes": yes.collect::<Vec<_>>(), "segments": inside.collect::<Vec<_>>(),
            "today": bill.today.minor, "later": bill.later.minor,
        })
    };
    journeys.iter().map(buyer).collect()
}

#[test]
fn whoever_presses_through_the_exported_file_comes_to_the_cores_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let made = templates::all().into_iter().map(|template| {
        let edits = template.edits(&Library::default(), &mut Uuid::now_v7).unwrap();
        Library::default().apply_all(&edits).unwrap()
    });
    for library in made.chain([sample()]) {
        let id = *library.designs.keys().next().unwrap();
        let buyers = buyers(&Architecture::of(&library, id).unwrap());
        let list = format!("const buyers = {};", Value::from(buyers.clone()));
        let told = told_by(&exported(&library, folder.path()), &[&list, PRESS], 1280, folder.path());
        assert_eq!(told, format!("{} buyers", buyers.len()), "{}", library.designs[&id].name);
    }
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
