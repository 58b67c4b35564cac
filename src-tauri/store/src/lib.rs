//! Keeps a library in one SQLite file: every step is one durable transaction, and nothing is overwritten silently.
//!
//! - [`Store`]: the one writer of an open library: [`Store::create`], [`Store::open`], save, undo, redo, go back.
//! - [`read`], [`copy()`]: a look at a library or a copy of it without becoming its writer, also while it is open elsewhere.
//! - [`set_aside`], [`newest_good_backup`], [`restore`]: what can be done about a damaged library; never done unasked.
//!
//! Absent on purpose: the clock (the moment is an argument), randomness, and any decision for the user.

mod backups;
mod checksum;
mod connection;
mod copy;
mod damage;
mod examine;
mod files;
mod identity;
mod lock;
mod log;
mod notice;
mod open;
mod open_error;
mod records;
mod room;
mod rotation;
mod save_error;
mod schema;
mod set_aside;
mod step;
mod store;

pub use backups::{Backup, newest_good_backup, restore};
pub use copy::copy;
pub use damage::Damage;
pub use notice::Notice;
pub use open::{Opened, read};
pub use open_error::OpenError;
pub use save_error::SaveError;
pub use set_aside::set_aside;
pub use step::{Kind, Seq, StepLine};
pub use store::Store;

/// A moment of the practitioner's own day, given by whoever has a clock.
pub type Moment = jiff::civil::DateTime;

#[cfg(test)]
mod tests;
