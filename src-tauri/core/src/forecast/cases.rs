//! The cases a band rests on: in each of them another value for everything that is believed.

use super::{base::Base, receipts::Shares, strata::Strata};
use crate::{architecture::Architecture, belief::Belief};

/// What is believed, case by case.
pub(super) struct Cases {
    sources: Vec<Vec<f64>>,
    takes: Vec<Vec<f64>>,
    segments: Vec<f64>,
    refunds: Vec<f64>,
    unpaid: Vec<f64>,
    leaving: Vec<f64>,
    friction: Vec<f64>,
}

/// One value for everything.
#[derive(Clone, Debug, Default)]
pub(super) struct Case {
    /// The share of the visitors of every source who buy, were there nothing before the payment to keep them.
    pub(super) sources: Vec<f64>,
    /// The share of yes at every placement.
    pub(super) takes: Vec<f64>,
    /// The share of buyers in every segment.
    segments: Vec<f64>,
    /// The share of orders refunded.
    pub(super) refunds: f64,
    /// The share of plans that end unpaid.
    pub(super) unpaid: f64,
    /// The share of subscribers who leave a month.
    pub(super) leaving: f64,
    /// The share of main sales that each extra before the payment costs.
    pub(super) friction: f64,
}

impl Cases {
    /// Draws every belief of a design. Its place decides how the values of a belief are shuffled: which showing at a stage,
    /// which source. So names and ids change nothing, a slider moves no shuffle, and two versions of a design share cases.
    pub(super) fn of(base: &Base<'_, '_>) -> Self {
        let (design, inputs) = (base.design, &base.inputs);
        let mut strata = Strata::default();
        let mut draw = |belief: &Belief, about: &[u8]| strata.draw(belief, about);
        let numbered = inputs.sources.iter().enumerate();
        let sources =
            numbered.map(|(at, source)| draw(&source.rate, format!("source {at}").as_bytes())).collect();
        let numbered = inputs.takes.iter().enumerate();
        let takes = numbered.map(|(at, belief)| draw(belief, about(design, at).as_bytes())).collect();
        Self {
            sources,
            takes,
            segments: inputs.segments.iter().map(|share| share.share()).collect(),
            refunds: draw(&inputs.refunds, b"refunds"),
            unpaid: draw(&inputs.unpaid, b"unpaid"),
            leaving: draw(&inputs.leaving, b"leaving"),
            friction: draw(&inputs.friction, b"friction"),
        }
    }

    /// Gives a case, written over an earlier one.
    pub(super) fn put(&self, at: usize, case: &mut Case) {
        let values = |all: &[Vec<f64>], one: &mut Vec<f64>| {
            one.clear();
            one.extend(all.iter().map(|values| values[at]));
        };
        values(&self.sources, &mut case.sources);
        values(&self.takes, &mut case.takes);
        case.segments.clone_from(&self.segments);
        case.refunds = self.refunds[at];
        case.unpaid = self.unpaid[at];
        case.leaving = self.leaving[at];
        case.friction = self.friction[at];
    }
}

impl Case {
    /// Gives what decides over a buyer's way.
    pub(super) fn shares(&self) -> Shares<'_> {
        Shares { takes: &self.takes, segments: &self.segments }
    }
}

/// Says what the take rate of a placement is about: its stage, and which showing there it is.
fn about(design: &Architecture<'_>, at: usize) -> String {
    let stage = |index: usize| design.placed[index].placement.stage;
    let earlier = (0..at).filter(|index| stage(*index) == stage(at)).count();
    format!("{earlier} at the {}", stage(at).name())
}
