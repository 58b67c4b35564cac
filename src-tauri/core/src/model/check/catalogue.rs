//! The shape of outcomes and offers, and of bundles within the catalogue.

use crate::model::{
    ids::OfferId, library::Library, limits, offer::Offer, outcome::Outcome, refusal::Refusal, shape,
};

impl Outcome {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        shape::name("An outcome", "text in the client's words", &self.words)
    }
}

impl Offer {
    pub(super) fn check(&self, library: &Library) -> Result<(), Refusal> {
        shape::name("An offer", "name", &self.name)?;
        let whose = &shape::quoted(&self.name);
        shape::name(whose, "category", &self.category)?;
        shape::line(whose, "product line", &self.line)?;
        shape::range(whose, "tier", u64::from(self.tier), 0, u64::from(limits::TIER))?;
        shape::text(whose, "problem", &self.problem)?;
        shape::text(whose, "benefit line", &self.benefit_line)?;
        shape::text(whose, "audience", &self.audience)?;
        shape::lines(whose, "list of what is inside", &self.inside)?;
        self.check_money(whose)?;
        self.delivery.check(whose)?;
        if let Some(seats) = self.seats {
            shape::range(whose, "seats", u64::from(seats), 0, u64::from(limits::SEATS))?;
        }
        if let Some(guarantee) = &self.guarantee {
            guarantee.check(whose)?;
        }
        shape::text(whose, "reason for the bundle", &self.bundle_reason)?;
        shape::text(whose, "reason for the seats", &self.seats_reason)?;
        self.display.check(whose, self.price.currency())?;
        self.claims.check(whose)?;
        self.care.check(whose)?;
        self.timing.check(whose)?;
        self.timing.prerequisites.iter().try_for_each(|id| library.offer(*id).map(drop))?;
        self.renewal.check(whose)?;
        if let Some(partner) = &self.partner {
            partner.check(whose)?;
        }
        shape::count(whose, "questions", self.questions.len(), limits::QUESTIONS)?;
        self.questions.iter().try_for_each(|asked| asked.check(whose))?;
        if let Some(picture) = &self.picture {
            picture.check(whose, "picture")?;
        }
        shape::distinct(whose, &self.outcomes)?;
        self.outcomes.iter().try_for_each(|id| library.outcome(*id).map(drop))?;
        shape::count(whose, "parts", self.contains.len(), limits::BUNDLE_PARTS)?;
        shape::distinct(whose, &self.contains)?;
        self.contains.iter().try_for_each(|id| library.offer(*id).map(drop))?;
        if reaches(library, &self.contains, self.id) {
            return Err(Refusal::ContainsItself { offer: whose.clone() });
        }
        Ok(())
    }

    fn check_money(&self, whose: &str) -> Result<(), Refusal> {
        let currency = self.price.currency();
        self.price.check(whose)?;
        for point in &self.price_history {
            point.price.check(whose)?;
            shape::same_currency(whose, currency, point.price.currency())?;
        }
        let Some(cost) = self.unit_cost else { return Ok(()) };
        shape::amount(whose, "unit cost", cost)?;
        shape::same_currency(whose, currency, cost.currency)
    }
}

/// Tells whether an offer is found among some parts or, in turn, their parts.
fn reaches(library: &Library, parts: &[OfferId], sought: OfferId) -> bool {
    let mut open = parts.to_vec();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == sought {
            return true;
        }
        if seen.insert(id) {
            open.extend(library.offers.get(&id).iter().flat_map(|offer| &offer.contains));
        }
    }
    false
}
