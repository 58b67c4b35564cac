//! A row of numbers that decides what is built: any row builds something, and a shorter row something simpler.

use uuid::Uuid;

/// Numbers taken one after the other; once they run out, every choice falls on the first and simplest.
///
/// A property test draws the numbers, so that it can shrink them.
#[derive(Clone, Debug)]
pub struct Choices {
    numbers: Vec<u32>,
    next: usize,
    ids: u128,
}

impl Choices {
    /// Starts at the first number.
    pub fn of(numbers: Vec<u32>) -> Self {
        Self { numbers, next: 0, ids: 0 }
    }

    /// Chooses a number below `end`; 0 if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let number = self.numbers.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        if end == 0 { 0 } else { number as usize % end }
    }

    /// Chooses no twice as often as yes.
    pub fn sometimes(&mut self) -> bool {
        self.below(3) == 2
    }

    /// Chooses one of some things.
    pub fn one_of<T: Clone>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())].clone()
    }

    /// Chooses one of some things, or none if there are none.
    pub fn any_of<T: Clone>(&mut self, things: &[T]) -> Option<T> {
        (!things.is_empty()).then(|| self.one_of(things))
    }

    /// Chooses some of some things, in order.
    pub fn some_of<T: Clone>(&mut self, things: &[T]) -> Vec<T> {
        things.iter().filter(|_| self.sometimes()).cloned().collect()
    }

    /// Makes an id that was not made before; not by chance, so that a failure comes back.
    pub fn id<Id: From<Uuid>>(&mut self) -> Id {
        self.ids += 1;
        Id::from(Uuid::from_u128(self.ids))
    }
}
