//! The clock and chance of the program: everything below gets the moment and fresh ids as arguments.

use offerwright_core::model::date::Date;
use uuid::Uuid;

/// Gives the moment of the practitioner's own day.
pub fn now() -> jiff::civil::DateTime {
    jiff::Zoned::now().datetime()
}

/// Gives today.
pub fn today() -> Date {
    now().date().into()
}

/// Makes a fresh id.
pub fn fresh() -> Uuid {
    Uuid::now_v7()
}
