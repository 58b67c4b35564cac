//! How heavy a rule weighs where a law or a code stands behind it, and where that is written.

pub(super) mod duty;
pub(super) mod jurisdiction;
pub(super) mod reach;
pub(super) mod sources;
