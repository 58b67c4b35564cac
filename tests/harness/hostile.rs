//! A library whose every text would run, call out, turn the writing round or burst a layout, if it were not shown as text.

use std::net::{TcpListener, TcpStream};

use offerwright_core::library_file;
use offerwright_core::model::library::Library;
use serde_json::Value;

use crate::build::root;

/// The fields that people fill with words of their own; the labels of buttons stay, so that tests can press them.
const OWN_WORDS: [&str; 13] = [
    "name",
    "words",
    "category",
    "line",
    "problem",
    "benefit_line",
    "audience",
    "inside",
    "terms",
    "headline",
    "body",
    "notes",
    "title",
];

/// The other fields whose words stand on the pages of a mockup.
const ON_PAGES: [&str; 22] = [
    "bundle_reason",
    "seats_reason",
    "conditions",
    "scope_note",
    "crisis_note",
    "unused_sessions",
    "typical_result",
    "proof",
    "disclosure",
    "question",
    "answer",
    "number",
    "person",
    "about",
    "shows",
    "accept_label",
    "decline_label",
    "asks_for",
    "order_button",
    "reason",
    "code",
    "next_step",
];

/// Words that would set `window.intruded`, or ask something of `there`, wherever they are taken for more than words.
pub fn words(there: &str) -> Vec<String> {
    [
        "<script>window.intruded = 1</script>".to_owned(),
        "\"><img src=x onerror=\"window.intruded = 2\">".to_owned(),
        format!("</style></script></title><img src='{there}/picture'><script src='{there}/script'></script>"),
        "W".repeat(200),
        "' autofocus onfocus='window.intruded = 3' style='position:fixed;inset:0'".to_owned(),
        "\u{202e}txet desrever\u{202c} \u{2067}برنامج الثقة\u{2069} “quoted” & 'more' \\ {0} ${1} {{2}}"
            .to_owned(),
        format!("</bdi><svg onload='window.intruded = 4'><style>@import '{there}/style'</style>"),
        "👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(9),
        "javascript:window.intruded = 5".to_owned(),
        "&lt;b&gt;&amp;nbsp;&#60;i&#62; %3Cscript%3E <!-- ]]>".to_owned(),
    ]
    .into()
}

/// Gives the texts of the filter-evasion sheet: each would give the document the class `intruded`, or call `there`.
///
/// # Panics
///
/// When the sheet is not in the tree.
pub fn evasions(there: &str) -> Vec<String> {
    let sheet = root().join("tests/fixtures/hostile/evasions.json");
    let sheet = std::fs::read_to_string(sheet).expect("the sheet is part of the tree");
    let texts: Vec<String> = serde_json::from_str(&sheet).expect("the sheet is a list of texts");
    texts.into_iter().map(|text| text.replace("{there}", there)).collect()
}

/// Puts such words wherever a library holds words of its owner.
///
/// # Panics
///
/// When the library does not take them: they are in bad taste, but they are names like others.
pub fn filled(library: &Library, there: &str) -> Library {
    let mut file: Value = serde_json::from_str(&library_file::write(library)).expect("a library is JSON");
    let words = words(there);
    let mut next = words.iter().cycle();
    fill(&mut file, false, &mut || next.next().cloned().unwrap_or_default());
    library_file::read(file.to_string().as_bytes()).expect("hostile words are words")
}

/// Puts texts into every field of a library that holds words of its owner and reaches a page, labels of buttons as well,
/// one after the other from the one at `first` on.
///
/// # Panics
///
/// When the library does not take them.
pub fn drowned(library: &Library, texts: &[String], first: usize) -> Library {
    let mut file: Value = serde_json::from_str(&library_file::write(library)).expect("a library is JSON");
    let mut next = texts.iter().cycle().skip(first);
    drown(&mut file, false, &mut || next.next().cloned().unwrap_or_default());
    library_file::read(file.to_string().as_bytes()).expect("hostile words are words")
}

fn drown(value: &mut Value, own: bool, word: &mut dyn FnMut() -> String) {
    match value {
        Value::String(text) if own => *text = word(),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| drown(entry, own, word)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| {
            let own = OWN_WORDS.contains(&name.as_str()) || ON_PAGES.contains(&name.as_str());
            drown(field, own, word);
        }),
        _ => {}
    }
}

fn fill(value: &mut Value, own: bool, word: &mut dyn FnMut() -> String) {
    match value {
        Value::String(text) if own => *text = word(),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| fill(entry, own, word)),
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(name, field)| fill(field, OWN_WORDS.contains(&name.as_str()), word));
        }
        _ => {}
    }
}

/// Somebody on this machine who waits for a call that must not come.
pub struct Listener(TcpListener);

impl Listener {
    /// Begins to listen.
    pub fn waiting() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the machine has a free port");
        listener.set_nonblocking(true).expect("a listener need not block");
        Self(listener)
    }

    /// Where a call would arrive.
    pub fn address(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("a bound port has an address"))
    }

    /// Whether somebody has called.
    pub fn was_called(&self) -> bool {
        self.0.accept().map(|(call, _): (TcpStream, _)| drop(call)).is_ok()
    }
}
