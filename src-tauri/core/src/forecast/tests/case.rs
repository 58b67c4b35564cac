//! A design small enough to reckon by hand, for tests.

use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, OfferField, PracticeField},
    forecast::{
        decisions::Decisions,
        figure::{Figure, What},
        outlook::Outlook,
        seek::Sought,
    },
    model::{
        afterwards::Afterwards,
        assumption::Assumption,
        currency::Currency,
        date::Date,
        fees::Fees,
        ids::{DesignId, OfferId},
        library::Library,
        money::Money,
        rate::Rate,
    },
    testing::example,
};

pub(super) fn day() -> Date {
    "2026-11-26".parse().unwrap()
}

pub(super) const fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::USD)
}

/// A design, and what is asked of it.
pub(super) struct Case {
    pub(super) library: Library,
    pub(super) id: DesignId,
}

impl Case {
    /// Reads a design with 100 visitors of whom a tenth buys, without fees, refunds, defaults or anybody leaving.
    pub(super) fn of(text: &str) -> Self {
        let (library, id) = example::read(text).unwrap();
        let none = || Some(Assumption::of(Rate::percent(0)));
        let afterwards = Afterwards { refunds: none(), unpaid: none(), leaving: none() };
        let case = Self { library, id }
            .practice(PracticeField::Fees(Fees { share: Rate::percent(0), fixed_minor: 0 }));
        case.design(DesignField::Afterwards(afterwards))
            .design(DesignField::VisitorsPerMonth(100))
            .design(DesignField::MainRate(Some(Assumption::of(Rate::percent(10)))))
    }

    pub(super) fn edited(self, edit: &Edit) -> Self {
        Self { library: self.library.apply(edit).unwrap(), ..self }
    }

    pub(super) fn practice(self, set: PracticeField) -> Self {
        self.edited(&Edit::ChangePractice { set })
    }

    pub(super) fn design(self, set: DesignField) -> Self {
        let id = self.id;
        self.edited(&Edit::ChangeDesign { id, set })
    }

    pub(super) fn offer(self, name: &str, set: OfferField) -> Self {
        let id = self.named(name);
        self.edited(&Edit::ChangeOffer { id, set })
    }

    pub(super) fn named(&self, name: &str) -> OfferId {
        self.library.offers.values().find(|offer| offer.name == name).unwrap().id
    }

    pub(super) fn outlook(&self) -> Outlook {
        Outlook::of(&Architecture::of(&self.library, self.id).unwrap(), day()).unwrap()
    }

    pub(super) fn decisions(&self) -> Decisions {
        Decisions::of(&self.library, self.id, day()).unwrap()
    }

    pub(super) fn sought(&self, minor: i64) -> Sought {
        Sought::of(&self.library, self.id, usd(minor)).unwrap()
    }
}

pub(super) fn figure(outlook: &Outlook, what: What) -> &Figure {
    outlook.figures.iter().find(|figure| figure.what == what).unwrap()
}

pub(super) fn value(outlook: &Outlook, what: What) -> i64 {
    figure(outlook, what).mean.as_ref().unwrap().value
}

pub(super) fn afterwards(refunds: u32, unpaid: u32, leaving: u32) -> DesignField {
    let share = |percent| Some(Assumption::of(Rate::percent(percent)));
    DesignField::Afterwards(Afterwards {
        refunds: share(refunds),
        unpaid: share(unpaid),
        leaving: share(leaving),
    })
}
