//! One buyer's way by chance, for tests that hold exact figures against a simulation.

use super::walk::{Meeting, Walk};
use crate::{
    architecture::{Answer, Architecture},
    model::rate::Rate,
};

impl Architecture<'_> {
    /// Walks on, answer by answer, and gives what the order comes to in minor units.
    pub(crate) fn one_order(&self, says: &mut dyn FnMut(Rate) -> bool) -> i64 {
        let mut walk = Walk::start(self);
        let mut index = 0;
        while index < self.placed.len() {
            match walk.meeting(self, index) {
                Meeting::Passed => index += 1,
                Meeting::Asks(segment) => walk = walk.settled(segment, says(self.share(segment))),
                Meeting::Met => {
                    let yes = says(self.take_rate(&self.placed[index]));
                    walk = walk.answered(self, index, if yes { Answer::Yes } else { Answer::No });
                    index += 1;
                }
            }
        }
        let receipt = walk.receipt(self);
        receipt.today.minor + receipt.later.minor
    }
}
