//! The program under test: the designer that was built beside the tests, refused when it is older than its sources.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

/// Finds a program built into the same folder as the running test.
///
/// # Panics
///
/// When it has not been built, or is older than a file it is built from.
pub fn program(name: &str) -> PathBuf {
    let test = env::current_exe().expect("a running test knows its own path");
    let folder = test.ancestors().nth(2).expect("tests are built into target/<profile>/deps");
    let program = folder.join(name);
    let built = changed(&program)
        .unwrap_or_else(|| panic!("{} is not built; `make build` builds it", program.display()));
    let sources = fs::read_to_string(program.with_extension("d")).unwrap_or_default();
    let newer = sources
        .split_once(": ")
        .map_or("", |(_program, sources)| sources)
        .split_whitespace()
        .find(|source| changed(Path::new(source)).is_some_and(|changed| changed > built));
    assert!(
        newer.is_none(),
        "{name} is older than {}; `make build` builds it anew",
        newer.unwrap_or_default()
    );
    program
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root").to_owned()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
