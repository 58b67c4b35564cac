//! The floors of the house: which crate knows which, what must be absent, and how every file is kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use offerwright_tests::build::root;

/// One crate, the crates of the house below it, and the libraries that would break its floor.
struct Floor {
    folder: &'static str,
    knows: &'static [&'static str],
    never: &'static [&'static str],
}

/// What opens a window, talks to a terminal, or waits for something.
const ABOVE: [&str; 6] = ["tauri", "wry", "tao", "rfd", "clap", "tokio"];

const FLOORS: &[Floor] = &[
    Floor {
        folder: "src-tauri/core",
        knows: &[],
        never: &["rusqlite", "rusqlite_migration", "tempfile", "rand", "getrandom", "futures", "reqwest"],
    },
    Floor {
        folder: "src-tauri/evidence",
        knows: &["offerwright-core"],
        never: &["rusqlite", "rusqlite_migration"],
    },
    Floor { folder: "src-tauri/store", knows: &["offerwright-core"], never: &[] },
    Floor {
        folder: "src-tauri/desk",
        knows: &["offerwright-core", "offerwright-evidence", "offerwright-store"],
        never: &["rusqlite", "rusqlite_migration"],
    },
    Floor {
        folder: "src-tauri/cli",
        knows: &["offerwright-core", "offerwright-evidence", "offerwright-store", "offerwright-desk"],
        never: &["rusqlite", "tauri", "tokio"],
    },
    Floor {
        folder: "src-tauri",
        knows: &["offerwright-core", "offerwright-desk"],
        never: &["rusqlite", "clap"],
    },
];

/// What a floor that cannot fail has no way to: files, network, processes, surroundings, clock and chance.
const OUTSIDE_WORLD: [&str; 10] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "now_v7",
    "new_v4",
    "async fn",
];

const SOURCES: [&str; 3] = ["src-tauri", "ui/src", "tests"];

const GENERATED: [&str; 1] = ["ui/src/contract.ts"];

const LINES_AT_MOST: usize = 500;

const NAMES_THAT_SAY_NOTHING: [&str; 10] =
    ["mod", "util", "utils", "helper", "helpers", "manager", "service", "common", "misc", "stuff"];

#[test]
fn every_arrow_points_down() {
    let mut faults = Vec::new();
    for floor in FLOORS {
        let above =
            if floor.folder == "src-tauri" || floor.folder == "src-tauri/cli" { &[][..] } else { &ABOVE[..] };
        for name in dependencies(floor.folder) {
            let of_the_house = name.starts_with("offerwright-") && !floor.knows.contains(&name.as_str());
            if of_the_house || floor.never.contains(&name.as_str()) || above.contains(&name.as_str()) {
                faults.push(format!("{} must not know {name}", floor.folder));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_crate_stands_on_a_floor() {
    let known: BTreeSet<String> =
        FLOORS.iter().map(|floor| floor.folder.to_owned()).chain(["tests".to_owned()]).collect();
    let listed: BTreeSet<String> = members().into_iter().collect();
    assert_eq!(listed.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_crate_keeps_the_rules_of_the_workspace() {
    for folder in members() {
        assert_eq!(
            manifest(&folder)["lints"]["workspace"].as_bool(),
            Some(true),
            "{folder} has rules of its own"
        );
    }
}

#[test]
fn the_core_has_no_way_into_the_outside_world() {
    let mut faults = Vec::new();
    for (name, text) in files("src-tauri/core/src", &["rs"]) {
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        let tests_only = name.ends_with("tests.rs") || name.contains("/tests/");
        let found = OUTSIDE_WORLD.iter().filter(|word| !tests_only && shipped.contains(**word));
        faults.extend(found.map(|word| format!("{name} names {word}")));
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn no_file_is_too_long_to_read() {
    let long = written().into_iter().map(|(name, text)| (text.lines().count(), name));
    let long: Vec<_> = long.filter(|(lines, _)| *lines > LINES_AT_MOST).collect();
    assert_eq!(long, Vec::new());
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let silent = |name: &str, text: &str| match name.rsplit_once('.').map(|(_, kind)| kind) {
        Some("rs") => !text.starts_with("//! "),
        Some("ts" | "tsx") => !text.starts_with("/** "),
        _ => false,
    };
    let silent: Vec<_> =
        written().into_iter().filter(|(name, text)| silent(name, text)).map(|(name, _)| name).collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn every_file_has_a_name_that_says_something() {
    let stem = |name: &str| Path::new(name).file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let says_nothing =
        |name: &String| stem(name).is_some_and(|stem| NAMES_THAT_SAY_NOTHING.contains(&stem.as_str()));
    let names: Vec<_> = written().into_iter().map(|(name, _)| name).filter(says_nothing).collect();
    assert_eq!(names, Vec::<String>::new());
}

#[test]
fn nothing_is_left_for_later() {
    // Spelt in two halves, or this list would find itself.
    let words =
        [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("TO", "DO"), concat!("FIX", "ME")];
    let mut faults = Vec::new();
    for (name, text) in written() {
        faults.extend(
            words.iter().filter(|word| text.contains(**word)).map(|word| format!("{name} says {word}")),
        );
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn no_code_steps_outside_the_safe_language() {
    let words = [concat!("un", "safe {"), concat!("un", "safe fn"), concat!("un", "safe impl")];
    let faults = written()
        .into_iter()
        .filter(|(name, text)| name.ends_with(".rs") && words.iter().any(|word| text.contains(*word)));
    assert_eq!(faults.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn only_one_folder_of_the_interface_knows_the_window() {
    let faults = files("ui/src", &["ts", "tsx"])
        .into_iter()
        .filter(|(name, text)| !name.starts_with("ui/src/shell/") && text.contains("@tauri-apps/"));
    assert_eq!(faults.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_item_of_the_menu_is_an_action_the_interface_knows() {
    let menu = fs::read_to_string(root().join("src-tauri/src/menu.rs")).expect("there is a menu");
    let actions: String = files("ui/src/actions", &["ts"]).into_iter().map(|(_, text)| text).collect();
    // Actions of a kind are made by one function each, from the rest of their ids.
    let made_by =
        [("go-to-", "place('"), ("open-", "room('"), ("theme-", "theme('"), ("export-map-", "exportMap('")];
    let known = |id: &str| {
        let made = |(start, function): &(&str, &str)| {
            id.strip_prefix(start).is_some_and(|rest| actions.contains(&format!("{function}{rest}'")))
        };
        actions.contains(&format!("id: '{id}'")) || made_by.iter().any(made)
    };
    let items: Vec<&str> =
        menu.split("Action(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(items.len() > 10, "the menu is read as it is written: {items:?}");
    assert_eq!(items.into_iter().filter(|id| !known(id)).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_walk_over_the_sources_finds_every_folder() {
    let names: Vec<String> = written().into_iter().map(|(name, _)| name).collect();
    for name in ["tests/floors.rs", "src-tauri/src/main.rs", "src-tauri/core/src/lib.rs", "ui/src/main.tsx"] {
        assert!(names.iter().any(|found| found == name), "{name}");
    }
}

fn members() -> Vec<String> {
    let workspace = manifest(".");
    let members = workspace["workspace"]["members"].as_array().expect("the workspace lists its members");
    members.iter().filter_map(|member| member.as_str().map(str::to_owned)).collect()
}

/// What a crate is shipped with; what only its tests use does not count.
fn dependencies(folder: &str) -> Vec<String> {
    if !root().join(folder).join("Cargo.toml").exists() {
        return Vec::new();
    }
    let manifest = manifest(folder);
    let table = manifest.get("dependencies").and_then(toml::Value::as_table);
    table.into_iter().flatten().map(|(name, _)| name.to_owned()).collect()
}

fn manifest(folder: &str) -> toml::Table {
    let file = root().join(folder).join("Cargo.toml");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every file that a person wrote, by its path from the root, with its text.
fn written() -> Vec<(String, String)> {
    let all = SOURCES.iter().flat_map(|folder| files(folder, &["rs", "ts", "tsx", "js", "css"]));
    all.filter(|(name, _)| !GENERATED.contains(&name.as_str())).collect()
}

fn files(folder: &str, kinds: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kinds.iter().any(|wanted| *wanted == kind)) {
                found.push((name(&path), fs::read_to_string(&path).expect("a source is text")));
            }
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    let below = path.strip_prefix(root()).unwrap_or(path);
    below.to_string_lossy().replace('\\', "/")
}
