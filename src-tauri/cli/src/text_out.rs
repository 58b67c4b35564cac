//! The two ways out to the terminal, where a reader that has gone away is no failure.

use crate::{failure::Failure, plain::plain};
use std::io::{self, ErrorKind, Write};

/// Writes an answer to standard output.
pub fn to_stdout(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::NotWritten { place: "standard output".into(), reason: error.to_string() })
        }
        _ => Ok(()),
    }
}

/// Writes a sentence to standard error.
pub fn to_stderr(sentence: &str) {
    // Where even this fails nobody is left to be told.
    let _ = writeln!(io::stderr().lock(), "{}", plain(sentence).replace('\n', " "));
}
