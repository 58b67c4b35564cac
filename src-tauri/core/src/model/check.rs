//! What the model itself refuses: the shape of each record, and how records fit together.

mod catalogue;
mod design;

use super::{
    exemption::{Exemption, Subject},
    library::Library,
    limits,
    practice::Practice,
    record::Key,
    refusal::Refusal,
    shape, tax,
};

impl Library {
    /// Refuses a library whose records do not fit their shape or each other.
    pub fn check(&self) -> Result<(), Refusal> {
        self.check_counts()?;
        self.practice.check()?;
        self.outcomes.values().try_for_each(|outcome| outcome.check())?;
        self.offers.values().try_for_each(|offer| offer.check(self))?;
        self.designs.keys().try_for_each(|id| self.check_design(*id))?;
        for placement in self.placements.values() {
            self.design(placement.design)?;
        }
        self.exemptions.values().try_for_each(|exemption| exemption.check(self))
    }

    /// Refuses what a touched record may have broken; everything else is known to fit.
    pub fn check_touched(&self, touched: &[Key]) -> Result<(), Refusal> {
        self.check_counts()?;
        let mut designs = Vec::new();
        for key in touched {
            match key {
                Key::Practice => self.practice.check()?,
                Key::Outcome(id) => match self.outcomes.get(id) {
                    Some(outcome) => outcome.check()?,
                    None => self.offers.values().try_for_each(|offer| offer.check(self))?,
                },
                Key::Offer(id) => {
                    match self.offers.get(id) {
                        Some(offer) => offer.check(self)?,
                        None => self.offers.values().try_for_each(|offer| offer.check(self))?,
                    }
                    designs.extend(self.designs_using(*id));
                }
                Key::Design(id) => designs.push(*id),
                Key::Placement(id) => {
                    designs.extend(self.placements.get(id).map(|placement| placement.design))
                }
                Key::Exemption(id) => {
                    self.exemptions.get(id).map_or(Ok(()), |exemption| exemption.check(self))?
                }
            }
        }
        designs.sort_unstable();
        designs.dedup();
        designs
            .into_iter()
            .filter(|id| self.designs.contains_key(id))
            .try_for_each(|id| self.check_design(id))
    }

    fn check_counts(&self) -> Result<(), Refusal> {
        let whose = "The library";
        shape::count(whose, "outcomes", self.outcomes.len(), limits::OUTCOMES)?;
        shape::count(whose, "offers", self.offers.len(), limits::OFFERS)?;
        shape::count(whose, "designs", self.designs.len(), limits::DESIGNS)?;
        shape::count(whose, "exemptions", self.exemptions.len(), limits::EXEMPTIONS)
    }
}

impl Practice {
    fn check(&self) -> Result<(), Refusal> {
        let whose = "the practice";
        shape::line(whose, "name", &self.name)?;
        self.brand.check(whose)?;
        shape::line(whose, "platform", &self.platform)?;
        shape::lines(whose, "licence regions", &self.licence_regions)?;
        shape::lines(whose, "professional codes", &self.codes)?;
        shape::count(whose, "credentials", self.credentials.len(), limits::CREDENTIALS)?;
        self.credentials.iter().try_for_each(|credential| credential.check(whose))?;
        shape::range(whose, "fixed fee of a charge", u64::from(self.fees.fixed_minor), 0, 1_000_000)?;
        self.book.check(whose)?;
        tax::check(whose, &self.taxes)?;
        let weeks = || self.weeks_off.iter().map(|week| u64::from(*week));
        weeks().try_for_each(|week| shape::range(whose, "number of a week off", week, 1, 53))?;
        let most = u64::from(limits::WEEK_MINUTES);
        shape::range(whose, "minutes free a week", u64::from(self.weekly_minutes), 0, most)
    }
}

impl Exemption {
    fn check(&self, library: &Library) -> Result<(), Refusal> {
        let whose = "The exemption";
        shape::name(whose, "reason", &self.reason).or_else(|refusal| match refusal {
            Refusal::TooLong { .. } => shape::text(whose, "reason", &self.reason),
            other => Err(other),
        })?;
        shape::name(whose, "rule", &self.rule)?;
        library.design(self.design)?;
        let elsewhere = |what, id: String| Err(Refusal::Unknown { what, id });
        match self.subject {
            Subject::Placement(id) if library.placement(id)?.design != self.design => {
                elsewhere("placement in this design", id.to_string())
            }
            Subject::Design(id) if id != self.design => {
                elsewhere("other design for an exemption", id.to_string())
            }
            Subject::Offer(id) => library.offer(id).map(drop),
            Subject::Practice | Subject::Placement(_) | Subject::Design(_) | Subject::Stage(_) => Ok(()),
        }
    }
}
