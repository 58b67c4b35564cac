//! A design made ready to be forecast: the ways through it and what is believed, weighed for any values.

use super::{
    NoForecast,
    input::InputOf,
    inputs::{Inputs, Point},
    means::Means,
};
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit},
    journey::{expectation::Holdings, graph::Graph},
    model::{library::Library, price::Price, rate::Rate},
};
use num_rational::BigRational;

/// A design with its ways and beliefs.
pub(crate) struct Base<'d, 'a> {
    /// The design.
    pub(crate) design: &'d Architecture<'a>,
    /// The ways through it.
    pub(crate) graph: Graph,
    /// What is believed.
    pub(crate) inputs: Inputs,
    /// The means of that.
    pub(crate) point: Point,
    /// The means of a month as believed.
    pub(crate) means: Means,
}

impl<'d, 'a> Base<'d, 'a> {
    /// Makes a design ready; refused without a main offer, or where its extras are too entangled.
    pub(crate) fn of(design: &'d Architecture<'a>) -> Result<Self, NoForecast> {
        if design.main.is_none() {
            return Err(NoForecast::NoMainOffer);
        }
        let graph = Graph::of(design)?;
        let inputs = Inputs::of(design);
        let point = inputs.means();
        let means = Means::at(design, &graph, &inputs, &point);
        Ok(Self { design, graph, inputs, point, means })
    }

    /// Computes the means of a month at other values.
    pub(crate) fn means_at(&self, point: &Point) -> Means {
        Means::at(self.design, &self.graph, &self.inputs, point)
    }

    /// Computes the means of a month in which the main offer has another price here and as many buy; none where the model
    /// refuses that price.
    pub(crate) fn at_main_price(&self, library: &Library, price: Price) -> Option<Means> {
        let id = self.design.design.id;
        let edit = Edit::ChangeDesign { id, set: DesignField::MainPrice(Some(price)) };
        let changed = library.apply(&edit).ok()?;
        let design = Architecture::of(&changed, id).ok()?;
        Base::of(&design).ok().map(|base| base.means)
    }

    /// Tells who ends up with what.
    pub(crate) fn held(&self) -> Holdings<BigRational> {
        Holdings::of(self.design, &self.graph, &self.point.rates).expect("fractions hold any number")
    }

    /// Gives the means of all beliefs but one, which is set to a value.
    pub(crate) fn with(&self, of: &InputOf, rate: Rate) -> Point {
        let mut point = self.point.clone();
        self.set(&mut point, of, rate);
        point
    }

    /// Sets one belief of a point to a value.
    pub(crate) fn set(&self, point: &mut Point, of: &InputOf, rate: Rate) {
        let source = |point: &mut Point, at: usize| {
            if let Some((_, share)) = point.visitors.get_mut(at) {
                *share = rate;
            }
        };
        match of {
            InputOf::Main => source(point, 0),
            InputOf::Source { at } => source(point, at + 1),
            InputOf::Take { placement } => {
                if let Some(index) = self.design.index_of(*placement) {
                    point.rates.takes[index] = rate;
                }
            }
            InputOf::Refunds => point.refunds = rate,
            InputOf::Unpaid => point.unpaid = rate,
            InputOf::Leaving => point.leaving = rate,
            InputOf::Friction => point.friction = rate,
        }
    }
}
