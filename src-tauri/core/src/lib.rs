//! The offer architecture itself: pure, without I/O, clock or randomness.
