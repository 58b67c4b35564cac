//! The whole application without a window: one writer of one library, the commands it takes, and the contract with the
//! face. It knows neither Tauri nor a screen; clock, paths and dialogs come through a host.

pub mod contract;
pub mod failure;
pub mod typescript;
