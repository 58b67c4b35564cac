//! How large the page is drawn: steps between half and three times its size.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager, Runtime};

use crate::builder::WINDOW;

/// The steps a person can choose, as factors.
const STEPS: [f64; 11] = [0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 2.5, 3.0];

/// Which way to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One step up.
    Larger,
    /// One step down.
    Smaller,
    /// Back to the actual size.
    Actual,
}

/// The factor now in force.
pub struct Zoom(Mutex<f64>);

impl Zoom {
    /// Starts at a remembered factor.
    pub fn at(factor: f64) -> Self {
        Self(Mutex::new(within_bounds(factor)))
    }

    /// Gives the factor now in force.
    pub fn factor(&self) -> f64 {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Brings any number, even one that is none, to a factor the window can be drawn at.
pub fn within_bounds(factor: f64) -> f64 {
    if factor.is_finite() { factor.clamp(STEPS[0], STEPS[STEPS.len() - 1]) } else { 1.0 }
}

fn after(factor: f64, step: Step) -> f64 {
    let next = match step {
        Step::Larger => STEPS.iter().find(|candidate| **candidate > factor),
        Step::Smaller => STEPS.iter().rev().find(|candidate| **candidate < factor),
        Step::Actual => Some(&1.0),
    };
    next.copied().unwrap_or(factor)
}

/// Draws the page one step larger or smaller, or at its actual size.
pub fn go<R: Runtime>(app: &AppHandle<R>, step: Step) {
    let factor = {
        let zoom = app.state::<Zoom>();
        let mut factor = zoom.0.lock().unwrap_or_else(PoisonError::into_inner);
        *factor = after(*factor, step);
        *factor
    };
    if let Some(window) = app.get_webview_window(WINDOW)
        && let Err(error) = window.set_zoom(factor)
    {
        eprintln!("The page could not be drawn at {factor} times its size: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_up_and_down_and_stop_at_the_ends() {
        assert_eq!(after(1.0, Step::Larger), 1.1);
        assert_eq!(after(1.0, Step::Smaller), 0.9);
        assert_eq!(after(3.0, Step::Larger), 3.0);
        assert_eq!(after(0.5, Step::Smaller), 0.5);
        assert_eq!(after(2.5, Step::Actual), 1.0);
    }

    #[test]
    fn a_remembered_factor_that_makes_no_sense_is_corrected() {
        assert_eq!(within_bounds(f64::NAN), 1.0);
        assert_eq!(within_bounds(0.0), 0.5);
        assert_eq!(within_bounds(40.0), 3.0);
    }
}
