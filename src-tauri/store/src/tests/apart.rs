//! Runs one test again in a file system of its own, to meet a full disk or a read-only folder.

use std::{env, path::Path, process::Command};

/// Tells the second run where it is.
const PLACE: &str = "OFFERWRIGHT_TEST_APART";

/// Runs a test's body where the shell words of `setup` were carried out on a folder (`$D`) of its own.
///
/// The body runs in a second process whose mounts nobody else sees. Where the system gives no such process, the
/// body is skipped and the output says so.
pub(crate) fn apart(test: &str, setup: &str, body: impl FnOnce(&Path)) {
    if let Some(place) = env::var_os(PLACE) {
        return body(Path::new(&place));
    }
    let folder = tempfile::tempdir().unwrap();
    let script = format!("D=\"${PLACE}\"; {{ {setup}; }} || exit 77; exec \"$0\" --exact {test} --nocapture");
    let run = Command::new("unshare")
        .args(["--mount", "--map-root-user", "sh", "-c", &script])
        .arg(env::current_exe().unwrap())
        .env(PLACE, folder.path())
        .output();
    match run {
        Ok(run) if run.status.success() => {
            let said = String::from_utf8_lossy(&run.stdout);
            assert!(said.contains("1 passed"), "the test {test} was not found: {said}");
        }
        Ok(run) if run.status.code() == Some(101) => {
            panic!("{}\n{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        }
        other => eprintln!("{test} was not tried: no mounts of its own are allowed here ({other:?})"),
    }
}
