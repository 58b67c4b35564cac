//! The store seen from outside: what it keeps, what it refuses, and what it says.

mod apart;
mod backups;
mod damage;
mod failures;
mod round_trip;
pub(crate) mod sample;
mod sharing;
mod strangers;
mod torture;
mod upgrade;
