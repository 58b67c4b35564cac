//! The few tests and intervals that counts are judged by. Floats are at home here, and money never is.

pub mod beta;
pub mod chi_square;
pub mod e_value;
pub mod fisher;
pub mod newcombe;
pub mod posterior;
pub mod power;
pub mod sample_size;
pub mod versions;
pub mod wilson;

/// The distance from the middle of a normal distribution that leaves 2.5 % on either side.
const Z_95: f64 = 1.959_963_984_540_054;
