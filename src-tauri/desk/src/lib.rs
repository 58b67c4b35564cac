//! The whole application without a window: one writer of one library, the commands it takes, and the contract with the
//! face. It knows neither Tauri nor a screen; clock, paths and dialogs come through [`host::Host`].
//!
//! - [`contract`]: every command, declared once; [`typescript`] writes its twin for the face.
//! - [`desk`]: the one writer; [`commands`] and [`files`]: what it does; [`rescue`]: ways out of a library that does not open.
//! - [`exports`]: previews handed on, [`chart_sheet`]: charts on paper, [`paper`] numbers their sheets; [`pictures`]: pictures on their way in.
//! - [`view`]: what is derived from a design for the screen.
//! - [`places`]: where the program keeps what it keeps.

pub mod chart_sheet;
pub mod commands;
pub mod contract;
pub mod desk;
pub mod exports;
pub mod failure;
pub mod files;
pub mod host;
pub mod paper;
pub mod pictures;
pub mod places;
pub mod rescue;
pub mod typescript;
pub mod view;

pub use desk::Desk;
