//! The figures of a month, each with the sentence that explains it.

use super::{
    base::Base,
    cash::Payments,
    figure::{Figure, Measure, Told, What},
    hours::Hours,
    means::Means,
};
use crate::{architecture::Architecture, journey::expectation::whole, model::date::Date};
use num_rational::BigRational;
use num_traits::Zero;

/// Tells the figures of a design in a fixed order, without bands, as of a day.
pub(crate) fn figures(base: &Base<'_, '_>, as_of: Date) -> Vec<Figure> {
    let held = base.held();
    let payments = Payments::of(base.design, &held, &base.point);
    let hours = Hours::of(base.design, &held, &base.means, as_of);
    figures_of(base.design, &base.means, &payments, &hours)
}

/// Tells the figures of means that are known, in a fixed order, without bands.
pub(crate) fn figures_of(
    design: &Architecture<'_>,
    means: &Means,
    payments: &Payments,
    hours: &Hours,
) -> Vec<Figure> {
    let month = Month { design, means };
    vec![
        month.visitors(),
        month.buyers(),
        month.revenue(),
        month.take_home(),
        month.average_order(),
        month.revenue_per_visitor(),
        month.items(),
        month.twelve_months(payments),
        month.hours(hours),
        month.income_per_hour(),
        month.break_even(),
    ]
}

struct Month<'m, 'a> {
    design: &'m Architecture<'a>,
    means: &'m Means,
}

impl Month<'_, '_> {
    fn tell(&self, unit: Measure, number: &BigRational) -> Told {
        unit.tell(number, self.design.design.currency)
    }

    fn money(&self, number: &BigRational) -> String {
        self.tell(Measure::Money, number).text
    }

    fn count(&self, number: &BigRational) -> String {
        self.tell(Measure::Count, number).text
    }

    fn figure(&self, what: What, unit: Measure, mean: &BigRational, sentence: String) -> Figure {
        Figure::of(what, unit, mean, self.design.design.currency, sentence)
    }

    fn visitors(&self) -> Figure {
        let sources = self.design.design.sources.len();
        let sentence = match sources {
            0 => "All visitors of the sales page.".to_owned(),
            1 => "Visitors of one named source and those whom no source names.".to_owned(),
            _ => format!("Visitors of {sources} named sources and those whom no source names."),
        };
        self.figure(What::Visitors, Measure::Count, &self.means.visits(), sentence)
    }

    fn buyers(&self) -> Figure {
        let (buyers, visits) = (&self.means.buyers, self.means.visits());
        let sentence = if visits.is_zero() {
            "Nobody visits the sales page yet. Say how many visitors come in a month.".to_owned()
        } else {
            let share = self.tell(Measure::Share, &(buyers / &visits)).text;
            format!("{} visitors, of whom {share} buy.", self.count(&visits))
        };
        self.figure(What::Buyers, Measure::Count, buyers, sentence)
    }

    fn revenue(&self) -> Figure {
        let means = self.means;
        let sentence = format!(
            "{} buyers at {} for the average order. Plans count in full, subscriptions with their first charge.",
            self.count(&means.buyers),
            self.money(&means.each.order)
        );
        self.figure(What::Revenue, Measure::Money, &means.revenue(), sentence)
    }

    fn take_home(&self) -> Figure {
        let (means, split) = (self.means, &self.means.split);
        let month = |each: &BigRational| self.money(&(each * &means.buyers));
        let unpaid = &means.each.order - &split.paid;
        let mut less = Vec::new();
        for (each, what) in [
            (&unpaid, "left unpaid"),
            (&split.refunds, "refunds"),
            (&split.tax, "tax"),
            (&split.partners, "partners’ shares"),
            (&split.fees, "fees"),
            (&split.cost, "cost of what is sold"),
        ] {
            if !(each * &means.buyers).is_zero() {
                less.push(format!("{} {what}", month(each)));
            }
        }
        if means.ads != 0 {
            less.push(format!("{} for traffic", self.money(&whole(means.ads))));
        }
        let less = if less.is_empty() { String::new() } else { format!(" less {}", less.join(", ")) };
        let sentence = format!("{} of orders{less}.", self.money(&means.revenue()));
        self.figure(What::TakeHome, Measure::Money, &means.take_home(), sentence)
    }

    fn average_order(&self) -> Figure {
        let order = &self.means.each.order;
        let main = whole(self.design.main_price().map_or(0, |price| price.committed().minor));
        let lift = order - &main;
        let sentence = if main.is_zero() {
            format!("The main offer is free; extras bring {}.", self.money(order))
        } else if lift.is_zero() {
            format!("The main offer’s price of {}; extras add nothing.", self.money(&main))
        } else {
            let (amount, word) =
                if lift < BigRational::zero() { (-&lift, "less") } else { (lift.clone(), "more") };
            let share = self.tell(Measure::Share, &(&amount / &main)).text;
            format!(
                "The main offer’s {} and {} {word} through extras, {share} of it.",
                self.money(&main),
                self.money(&amount)
            )
        };
        self.figure(What::AverageOrder, Measure::Money, order, sentence)
    }

    fn revenue_per_visitor(&self) -> Figure {
        let visits = self.means.visits();
        if visits.is_zero() {
            let sentence = "Without visitors there is nothing to divide by.".to_owned();
            return Figure::none(What::RevenuePerVisitor, Measure::Money, sentence);
        }
        let revenue = self.means.revenue();
        let sentence = format!("{} of revenue over {} visitors.", self.money(&revenue), self.count(&visits));
        self.figure(What::RevenuePerVisitor, Measure::Money, &(revenue / visits), sentence)
    }

    fn items(&self) -> Figure {
        let items = &self.means.each.items;
        let extra = items - whole(1);
        let sentence = format!("The main offer or what replaces it, and {} extras.", self.count(&extra));
        self.figure(What::ItemsPerCustomer, Measure::Count, items, sentence)
    }

    fn twelve_months(&self, payments: &Payments) -> Figure {
        let value = payments.value();
        let sentence = format!(
            "What a buyer pays within twelve months of an average order of {}: orders, instalments and renewals, less what goes back.",
            self.money(&self.means.each.order)
        );
        self.figure(What::TwelveMonthValue, Measure::Money, &value, sentence)
    }

    fn hours(&self, hours: &Hours) -> Figure {
        let minutes = self.tell(Measure::Hours, &(&self.means.each.minutes / whole(60))).text;
        let load = &self.means.load;
        let sentence = format!(
            "{} buyers a month at {minutes} of your time each{}{}. {}",
            self.count(&self.means.buyers),
            if load.shared { ", with group runs full" } else { "" },
            load.runs(),
            hours.sentence
        );
        self.figure(What::HoursPerWeek, Measure::Hours, &self.means.hours(), sentence)
    }

    fn income_per_hour(&self) -> Figure {
        let hours = self.means.hours_a_month();
        if hours.is_zero() {
            let sentence = "No delivery takes your time, so there is no hour to divide by.".to_owned();
            return Figure::none(What::IncomePerHour, Measure::Money, sentence);
        }
        let home = self.means.take_home();
        let sentence = format!(
            "{} of take-home over {} of delivery in a month.",
            self.money(&home),
            self.tell(Measure::Hours, &hours).text
        );
        self.figure(What::IncomePerHour, Measure::Money, &(home / hours), sentence)
    }

    fn break_even(&self) -> Figure {
        let (means, visits) = (self.means, self.means.visits());
        let ads = whole(means.ads);
        if ads.is_zero() {
            let sentence = "Your traffic costs nothing, so there is nothing to earn back.".to_owned();
            return Figure::none(What::BreakEvenVisitors, Measure::Count, sentence);
        }
        let kept = &means.buyers * &means.split.kept;
        if visits.is_zero() || kept <= BigRational::zero() {
            let sentence = format!(
                "The {} that traffic costs cannot be earned back: a visitor leaves nothing.",
                self.money(&ads)
            );
            return Figure::none(What::BreakEvenVisitors, Measure::Count, sentence);
        }
        let each = &kept / &visits;
        let needed = (&ads / &each).ceil();
        let sentence = format!(
            "A visitor leaves {} before the cost of traffic, so {} visitors earn back {}.",
            self.money(&each),
            self.count(&needed),
            self.money(&ads)
        );
        self.figure(What::BreakEvenVisitors, Measure::Count, &needed, sentence)
    }
}
