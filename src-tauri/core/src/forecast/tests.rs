//! The forecast as a practitioner reads it, the published arithmetic, and figures that are never nonsense.

mod bands;
mod case;
mod hours;
mod practical;
mod property;
mod readable;
mod simulated;
mod vectors;
