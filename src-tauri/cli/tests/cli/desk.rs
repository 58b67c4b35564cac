//! A folder to work in and the program to work with.

use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// A folder of its own; gone with the test.
pub struct Desk {
    folder: TempDir,
}

/// What a run of the program left.
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Desk {
    /// Makes an empty folder.
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// Names a file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into it.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    /// Reads a file of it.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Lists what is in it.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Prepares a run in the folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_offerwright"));
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).stdin(Stdio::null()).output().unwrap())
    }

    /// Runs the program with something on its standard input.
    pub fn run_with(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that refuses early does not read to the end, which is no fault of it.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ran::of(child.wait_with_output().unwrap())
    }

    /// Makes a library from a template.
    pub fn start(&self, template: &str, name: &str) {
        self.run(&["new", template, "--out", name]).done();
    }

    /// Gives a library as JSON, from either kind of file.
    pub fn json(&self, name: &str) -> Value {
        self.run(&["export", name, "--out", "-"]).done().json()
    }

    /// Makes the JSON of a template, changed before it is written.
    pub fn changed(&self, template: &str, name: &str, change: impl FnOnce(&mut Value)) {
        let mut library = self.run(&["new", template, "--out", "-"]).done().json();
        change(&mut library);
        self.put(name, library.to_string());
    }
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Says that it was done, without a word on standard error.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        self
    }

    /// Says that nothing could be done, in one line that holds all these words, and without an answer.
    #[track_caller]
    pub fn unable(self, words: &[&str]) {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "{}", self.err);
        self.says(words);
    }

    /// Says that standard error is one line that holds all these words.
    #[track_caller]
    pub fn says(&self, words: &[&str]) {
        let line = self.err.strip_suffix('\n').expect("a sentence ends its line");
        assert!(!line.contains('\n') && line.ends_with('.'), "{line:?}");
        assert!(line.len() < 1_000, "{} bytes", line.len());
        assert!(!line.contains("panicked"), "{line}");
        for word in words {
            assert!(line.contains(word), "“{word}” is not in: {line}");
        }
    }

    /// Reads standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).expect("the answer is JSON")
    }
}

/// Every template's id.
pub fn templates() -> Vec<String> {
    let listed = Desk::new().run(&["templates", "--format", "json"]).done().json();
    listed.as_array().unwrap().iter().map(|template| template["id"].as_str().unwrap().to_owned()).collect()
}
