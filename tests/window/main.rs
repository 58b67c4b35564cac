//! Journeys in the real window.
//!
//! The journeys are marked as tests once more, because only then may what stands beside them unwrap.

#[cfg(test)]
mod audit;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod export;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod first_start;
#[cfg(test)]
mod forecast;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod own_offers;
#[cfg(test)]
mod palette;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod place;
#[cfg(test)]
mod power_cut;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod refusal;
#[cfg(test)]
mod rescue;
#[cfg(test)]
mod rule_book;
#[cfg(test)]
mod seclusion;
#[cfg(test)]
mod undo;
