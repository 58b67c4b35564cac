//! What a buyer meets, in which order, and what came before it.

pub(super) mod after_no;
pub(super) mod base;
pub(super) mod conversation;
pub(super) mod crowd;
pub(super) mod deadline;
pub(super) mod first_value;
pub(crate) mod goal;
pub(super) mod longest;
pub(super) mod measured;
pub(crate) mod parts;
pub(super) mod repeat;
pub(crate) mod wellbeing;
