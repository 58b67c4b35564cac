//! The forecast as a practitioner reads it, the published arithmetic, and figures that are never nonsense.

mod practical;
mod property;
mod readable;
mod simulated;
mod vectors;
