//! The offer architecture itself: pure, without I/O, clock or randomness. It cannot fail except by refusing.
//!
//! - [`model`]: what a practitioner keeps, one type a file, and the shape it must have.
//! - [`architecture`]: one design resolved against the catalogue, and which extras can meet on one way.
//! - [`belief`]: a believed share, how firmly, and what was counted since.
//! - [`journey`]: every way a buyer can go; [`forecast`]: what that brings and costs, exact ([`exact`]);
//!   [`flow_map`]: the same as a picture.
//! - [`mockup`]: the checkout as a buyer would meet it, as one HTML document.
//! - [`copy_check`]: which words of a text press, and what could stand there instead.
//! - [`statistics`]: the few tests and intervals that counts are judged by.
//! - [`relevance`]: whether an extra helps with what the main offer is bought for; [`rules`]: what the rule book finds.
//! - [`suggest`]: what could stand at a stage; [`start`]: a first design from four answers.
//! - [`library_file`]: a library as JSON; [`templates`]: filled libraries to start from.
//! - `testing` (tests only): designs written in a few lines.
//! - [`edit`]: the only way in; [`change`]: what an edit did; [`history`]: undo and redo over changes.

pub mod architecture;
pub mod belief;
pub mod change;
pub mod copy_check;
pub mod edit;
pub mod exact;
pub mod flow_map;
pub mod forecast;
pub mod history;
pub mod journey;
pub mod library_file;
pub mod mockup;
pub mod model;
pub mod relevance;
pub mod report;
pub mod rules;
pub mod schema;
pub mod start;
pub mod statistics;
pub mod suggest;
pub mod templates;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod word_set;
