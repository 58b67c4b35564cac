//! Past and future: undo, redo, and gestures that count as one step.

use crate::change::Change;
use serde::{Deserialize, Serialize};

/// One step of the history: what it was called and what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its human name ("Move “Journal” to the thank-you page").
    pub label: String,
    /// What it did to the records.
    pub change: Change,
    /// Names the drag or burst of typing it belongs to; steps of one gesture count as one.
    pub gesture: Option<String>,
}

/// The steps that can be undone and redone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

/// How a step entered the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered {
    /// As a step of its own.
    New,
    /// Merged into the last one, whose gesture it continues.
    Merged,
}

impl History {
    /// Restores a history from its stacks, oldest past first, next redo last.
    pub fn restore(past: Vec<Step>, future: Vec<Step>) -> Self {
        Self { past, future }
    }

    /// Tells how a step of a gesture would enter the past.
    pub fn entry_of(&self, gesture: Option<&str>) -> Entered {
        let continues = |last: &Step| gesture.is_some() && last.gesture.as_deref() == gesture;
        if self.future.is_empty() && self.past.last().is_some_and(continues) {
            Entered::Merged
        } else {
            Entered::New
        }
    }

    /// Records a step; what could be redone no longer can. What changes nothing is no step, nor is a gesture that ends where
    /// it began.
    pub fn record(&mut self, step: Step) {
        if step.change.is_empty() {
            return;
        }
        let entered = self.entry_of(step.gesture.as_deref());
        self.future.clear();
        let step = match entered {
            Entered::New => step,
            Entered::Merged => match self.past.pop() {
                Some(last) => Step { change: last.change.then(&step.change), ..last },
                None => step,
            },
        };
        if !step.change.is_empty() {
            self.past.push(step);
        }
    }

    /// Gives the step that undo would take back.
    pub fn undoable(&self) -> Option<&Step> {
        self.past.last()
    }

    /// Gives the step that redo would do again.
    pub fn redoable(&self) -> Option<&Step> {
        self.future.last()
    }

    /// Takes the last step back and gives the change that does so.
    pub fn undo(&mut self) -> Option<Change> {
        let step = self.past.pop()?;
        let back = step.change.inverse();
        // A closed gesture: typing after an undo starts a step of its own.
        self.future.push(Step { gesture: None, ..step });
        Some(back)
    }

    /// Does the last undone step again and gives its change.
    pub fn redo(&mut self) -> Option<Change> {
        let step = self.future.pop()?;
        let again = step.change.clone();
        self.past.push(step);
        Some(again)
    }

    /// Ends the gesture under way: the next step is one of its own.
    pub fn close_gesture(&mut self) {
        if let Some(last) = self.past.last_mut() {
            last.gesture = None;
        }
    }

    /// Gives the steps that can be undone, oldest first.
    pub fn past(&self) -> &[Step] {
        &self.past
    }

    /// Gives the steps that can be redone, the next one last.
    pub fn future(&self) -> &[Step] {
        &self.future
    }
}
