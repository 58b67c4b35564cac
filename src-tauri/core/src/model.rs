//! What a practitioner keeps: every record, its shape, and the limits the shape obeys.

pub mod assumption;
pub mod brand;
mod check;
pub mod copy;
pub mod currency;
pub mod date;
pub mod delivery;
pub mod design;
pub mod exemption;
pub mod ids;
pub mod library;
pub mod limits;
pub mod money;
pub mod money_text;
pub mod offer;
pub mod outcome;
pub mod placement;
pub mod practice;
pub mod price;
pub mod rate;
pub mod record;
pub mod refusal;
pub mod relation;
pub mod segment;
pub mod shape;
pub mod stage;
pub mod trigger;
