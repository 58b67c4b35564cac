//! What is sold at which price, and what it cost before.

pub(super) mod price_record;
pub(super) mod pricing;
pub(super) mod prior_price;
pub(super) mod shown;
pub(super) mod sold;
