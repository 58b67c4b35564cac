//! What is wrong inside a library file, and where.

use offerwright_core::model::refusal::Refusal;

/// A damage found on opening.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The file holds nothing at all.
    #[error("it is empty")]
    Empty,
    /// The file ends before it should.
    #[error("it ends too early: {found} of {expected} bytes are there")]
    CutOff {
        /// The bytes that are there.
        found: u64,
        /// The bytes its own beginning speaks of.
        expected: u64,
    },
    /// SQLite finds its pages broken.
    #[error("its pages are broken ({report})")]
    Pages {
        /// SQLite's own words.
        report: String,
    },
    /// The tables are not those of its version.
    #[error("its tables are not those of a library of version {version}")]
    Tables {
        /// The version the file says it has.
        version: i64,
    },
    /// A record's text is not what was written.
    #[error("the {table} {id} is not what was written")]
    Altered {
        /// The table.
        table: &'static str,
        /// The record's id.
        id: String,
    },
    /// A record cannot be read.
    #[error("the {table} {id} cannot be read at “{field}”: {reason}")]
    Record {
        /// The table.
        table: &'static str,
        /// The record's id.
        id: String,
        /// The way to the field within the record.
        field: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The records do not fit their shape or each other.
    #[error("its records do not fit together ({refusal})")]
    Shape {
        /// What the model says.
        refusal: Refusal,
    },
}
