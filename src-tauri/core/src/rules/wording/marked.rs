//! What rules on copy share: the words marked at a place, what to say of them, and the fix that calms them.

use super::rewording;
use crate::rules::{
    facets::Facets,
    finding::{Fix, Place, Severity},
    findings::Said,
    ground::Ground,
    part::Part,
    relocate, sentence,
    texts::{Spot, Text, marks_in},
};
use crate::{
    copy_check::{Calmer, Family, Language, Mark, calm_all, read},
    model::{offer::Offer, practice::Region, price::Price, shape::quoted, stage::Stage},
};
use std::sync::Arc;

/// What the marks of a place, what is said of it and the fix that calms it rest on.
pub(in crate::rules) const LOOKS_AT: Facets = Facets::COPY
    .union(Facets::PRICE)
    // A fix that rewords a text of a group, such as a claim, writes the whole group.
    .union(Facets::RELEVANCE)
    .union(Facets::TERMS)
    .union(Facets::CHECKOUT)
    .union(Facets::CLAIMS)
    .union(Facets::CARE)
    .union(Facets::SCARCITY)
    .union(Facets::AUDIENCE);

/// Tells whether a mark in a text at a place is a concern of the rule that looks.
pub(in crate::rules) type Concern<'f> = &'f dyn Fn(Spot<'_>, &str, &Mark<'_>) -> bool;

/// A place whose texts hold words a rule is concerned about.
#[derive(Debug)]
pub(in crate::rules) struct Marked<'g, 'a> {
    design: &'g Ground<'a>,
    /// Where it is.
    pub(in crate::rules) spot: Spot<'a>,
    /// The texts there, each with the marks that concern the rule.
    pub(in crate::rules) texts: Vec<(&'g Text<'a>, Vec<&'g Mark<'a>>)>,
}

/// Gives the places whose texts hold words of some families.
pub(in crate::rules) fn of_families<'g, 'a>(
    design: &'g Ground<'a>,
    families: &[Family],
) -> Vec<Marked<'g, 'a>> {
    marked(design, &|_, _, mark| families.contains(&mark.family), &|_| false)
}

/// Gives the places whose texts hold words of concern, or are of concern themselves.
pub(in crate::rules) fn marked<'g, 'a>(
    design: &'g Ground<'a>,
    concern: Concern<'_>,
    whole: &dyn Fn(&Text<'_>) -> bool,
) -> Vec<Marked<'g, 'a>> {
    let mut places: Vec<Marked<'g, 'a>> = Vec::new();
    for text in design.texts() {
        let marks: Vec<_> = text.marks.iter().filter(|mark| concern(text.spot, text.text, mark)).collect();
        if marks.is_empty() && !whole(text) {
            continue;
        }
        match places.last_mut().filter(|place| place.spot.is(text.spot)) {
            Some(place) => place.texts.push((text, marks)),
            None => places.push(Marked { design, spot: text.spot, texts: vec![(text, marks)] }),
        }
    }
    places
}

/// Weighs what the law of some regions forbids: an error where one of them is sold to, otherwise a warning.
pub(in crate::rules) fn where_sold_to(design: &Ground<'_>, regions: &[Region]) -> Severity {
    let sold = regions.iter().any(|region| design.sells_to(*region));
    if sold { Severity::Error } else { Severity::Warning }
}

impl<'a> Marked<'_, 'a> {
    /// Gives the place a finding points at.
    pub(in crate::rules) fn place(&self) -> Place {
        self.place_of(self.texts[0].0.part)
    }

    /// Gives the place of one text there.
    pub(in crate::rules) fn place_of(&self, part: Part) -> Place {
        let field = part.field();
        let of_design = |field: &str| Place::design(self.design.design.id, Some(field));
        match (self.spot, self.design.main) {
            (Spot::Main, _) => of_design("main_copy"),
            (Spot::Page(Part::Outcome(_)), Some(main)) => Place::offer(main.id, &field),
            (Spot::Checkout | Spot::Page(_), _) => of_design(&field),
            (Spot::Practice(_), _) => Place::practice(&field),
            (Spot::Placed(index), _) => Place::placement(self.design.placed[index].placement.id, &field),
            (Spot::Offer(offer), _) => Place::offer(offer.id, &field),
        }
    }

    /// Gives the offer the words speak of.
    pub(in crate::rules) fn offer(&self) -> Option<&'a Arc<Offer>> {
        offer_at(self.design, self.spot)
    }

    /// Says in three sentences what is so (`“Journal” at the checkout hurries with “Last chance”.`) and what to do.
    pub(in crate::rules) fn said(&self, does: &str, to_do: impl Into<String>) -> Said {
        let words: Vec<String> = self.quotes(|_| true);
        let what = format!("{} {does} {}.", self.whose(), sentence::row(&words));
        Said { what, to_do: to_do.into(), evidence: self.evidence() }
    }

    /// Names the place as a sentence begins.
    pub(in crate::rules) fn whose(&self) -> String {
        match self.spot {
            Spot::Main => "The sales page".to_owned(),
            Spot::Checkout => "The checkout".to_owned(),
            Spot::Practice(part) => match part {
                Part::About => "“About you” in your practice",
                Part::Person => "Your name in your practice",
                Part::Credential(_) => "The list of your titles",
                Part::Logo => "The description of your logo",
                Part::Portrait => "The description of your portrait",
                _ => "The name over your pages",
            }
            .to_owned(),
            Spot::Page(part) => match part {
                Part::Audience => "The audience on the sales page",
                Part::Outcome(_) => "A result on the sales page",
                Part::TimerReason => "The deadline on the sales page",
                Part::Name => "The name over the pages",
                _ => "The question before the sales page",
            }
            .to_owned(),
            Spot::Offer(offer) => format!("What {} says of itself", quoted(&offer.name)),
            Spot::Placed(index) => {
                let placed = &self.design.placed[index];
                format!("{} {}", sentence::name(placed), sentence::at(placed))
            }
        }
    }

    /// Tells which words were read and in which field.
    pub(in crate::rules) fn evidence(&self) -> String {
        let mut told: Vec<String> = Vec::new();
        for (text, _) in &self.texts {
            let quotes = self.quotes(|other| std::ptr::eq(other, *text));
            let says = text.part.says();
            // Only the first of them begins the sentence.
            let says = if told.is_empty() {
                says.to_owned()
            } else {
                says.replacen("The", "the", 1).replacen("A ", "a ", 1)
            };
            told.push(format!("{says} {}", sentence::row(&quotes)));
        }
        format!("{}.", told.join("; "))
    }

    fn quotes(&self, of: impl Fn(&Text<'_>) -> bool) -> Vec<String> {
        let mut quotes: Vec<String> = Vec::new();
        for (text, marks) in self.texts.iter().filter(|(text, _)| of(text)) {
            let words = marks.iter().map(|mark| quoted(mark.words.trim_end_matches([',', ';', ':'])));
            let whole = marks.is_empty().then(|| quoted(text.text));
            for quote in words.chain(whole) {
                if !quotes.contains(&quote) {
                    quotes.push(quote);
                }
            }
        }
        quotes
    }

    /// Gives the fix that puts calmer words in the place of those of some families.
    pub(in crate::rules) fn calmer(&self, families: &[Family]) -> Vec<Fix> {
        self.rewritten(&|text| calmed(text, &|_, _, mark| families.contains(&mark.family)))
    }

    /// Gives the fix that rewrites every text of concern; none where one of them cannot be.
    pub(in crate::rules) fn rewritten(&self, rewrite: &dyn Fn(&Text<'_>) -> Option<String>) -> Vec<Fix> {
        self.rewritten_as(None, rewrite)
    }

    /// Gives that fix under a label of its own.
    pub(in crate::rules) fn rewritten_as(
        &self,
        label: Option<String>,
        rewrite: &dyn Fn(&Text<'_>) -> Option<String>,
    ) -> Vec<Fix> {
        let mut texts = Vec::new();
        for (text, _) in &self.texts {
            let Some(mut new) = rewrite(text).filter(|_| !text.part.is_a_fact()) else { return Vec::new() };
            if text.part.is_name() {
                new.truncate(new.trim_end_matches('.').len());
            }
            if new.trim().is_empty() {
                // An offer must be called something, and a question ask something; only its maker knows what.
                let Some(instead) = self.in_place_of_nothing(text.part) else { return Vec::new() };
                new = instead;
            }
            if new == text.text || new.chars().count() > text.part.cap() {
                return Vec::new();
            }
            texts.push((text.part, new));
        }
        let label = label.unwrap_or_else(|| match &*texts {
            [(_, new)] if new.is_empty() => "Leave the words out".to_owned(),
            [(_, new)] if new.chars().count() <= 60 => format!("Say {} instead", quoted(new)),
            _ => "Put calmer words in their place".to_owned(),
        });
        Fix::ask(label, rewording::edits(self.design, self.spot, texts)).into_iter().collect()
    }

    /// What stands where nothing is left: a plain yes, a plain no, or the page's own words.
    fn in_place_of_nothing(&self, part: Part) -> Option<String> {
        if part.must_speak() {
            return None;
        }
        let Spot::Placed(index) = self.spot else { return Some(String::new()) };
        let placed = &self.design.placed[index];
        let plain = |text: &str| read(text, Language::Any).is_empty();
        Some(match part {
            Part::Decline if placed.placement.stage == Stage::OneClick => {
                relocate::NO_BEFORE_RECEIPT.to_owned()
            }
            Part::Decline => relocate::NO.to_owned(),
            Part::Accept if plain(&placed.offer.name) => {
                format!("Yes, add {} for {}", placed.offer.name, placed.price)
            }
            _ => String::new(),
        })
    }
}

/// Gives the offer that words at a place speak of.
pub(in crate::rules) fn offer_at<'a>(design: &Ground<'a>, spot: Spot<'a>) -> Option<&'a Arc<Offer>> {
    match spot {
        Spot::Main | Spot::Checkout | Spot::Page(_) | Spot::Practice(_) => design.main,
        Spot::Placed(index) => Some(design.placed[index].offer),
        Spot::Offer(offer) => Some(offer),
    }
}

/// Gives the price that words at a place speak of.
pub(in crate::rules) fn price_at(design: &Ground<'_>, spot: Spot<'_>) -> Option<Price> {
    match spot {
        Spot::Main | Spot::Checkout | Spot::Page(_) | Spot::Practice(_) => design.main_price(),
        Spot::Placed(index) => Some(design.placed[index].price),
        Spot::Offer(offer) => Some(offer.price),
    }
}

/// Gives a text without what concerns a rule; none where that does not come to an end.
pub(in crate::rules) fn calmed(text: &Text<'_>, concern: Concern<'_>) -> Option<String> {
    let mut calm = text.text.to_owned();
    for _ in 0..8 {
        let of_concern = |mark: &Mark<'_>| concern(text.spot, &calm, mark);
        let marks: Vec<Mark<'_>> = marks_in(text.part, &calm).into_iter().filter(of_concern).collect();
        if marks.is_empty() {
            return Some(calm);
        }
        // What knows no calmer words is left out.
        let marks: Vec<Mark<'_>> = marks
            .into_iter()
            .map(|mark| Mark { calmer: mark.calmer.or(Some(Calmer::LeaveOut)), ..mark })
            .collect();
        calm = calm_all(&calm, &marks)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{architecture::Architecture, testing::example};

    fn with<T>(text: &str, look: impl FnOnce(&Ground<'_>) -> T) -> T {
        let (library, design) = example::read(text).unwrap();
        look(&Ground::new(Architecture::of(&library, design).unwrap(), example::day(text)))
    }

    const MARKED: &str = "
        main: Six-Figure Practice, programme, $400
        design: main_copy.body = Last chance!
        checkout: Journal, journal, $39, checkbox, says \"Hurry! Last chance to add it. Ninety pages.\"
        showing of Journal: copy.headline = Last chance!
        one-click: Journal, journal, $39
    ";

    #[test]
    fn marks_are_gathered_place_by_place_and_an_offer_shown_twice_is_told_once() {
        with(MARKED, |design| {
            let places = of_families(design, &[Family::LimitedTime, Family::Earnings]);
            let said: Vec<_> = places.iter().map(|place| place.said("hurries with", "Wait.").what).collect();
            assert_eq!(
                said,
                [
                    "The sales page hurries with “Last chance!”.",
                    "What “Six-Figure Practice” says of itself hurries with “Six-Figure”.",
                    "“Journal” at the checkout hurries with “Last chance!”, “Hurry!” and “Last chance to add”.",
                ]
            );
            assert_eq!(
                places[2].evidence(),
                "The headline says “Last chance!”; the copy says “Hurry!” and “Last chance to add”."
            );
        });
    }

    #[test]
    fn one_fix_calms_all_the_texts_of_a_place_and_a_name_is_left_to_its_maker() {
        with(MARKED, |design| {
            let places = of_families(design, &[Family::LimitedTime]);
            let fixes = places[1].calmer(&[Family::LimitedTime]);
            let calm = design.library.apply_all(&fixes[0].edits).unwrap();
            let copy = &calm.placements_of(design.design.id)[0].copy;
            assert_eq!((&*copy.headline, &*copy.body), ("", "Ninety pages."));
            let named = of_families(design, &[Family::Earnings]);
            assert!(named[0].calmer(&[Family::Earnings]).is_empty());
        });
    }

    #[test]
    fn a_no_that_is_taken_out_leaves_a_plain_one() {
        let text = "
            main: Reset, programme, $400
            one-click: Journal, journal, $39
            showing of Journal: copy.decline label = Last chance!
        ";
        with(text, |design| {
            let fixes = of_families(design, &[Family::LimitedTime])[0].calmer(&[Family::LimitedTime]);
            let calm = design.library.apply_all(&fixes[0].edits).unwrap();
            assert_eq!(
                calm.placements_of(design.design.id)[0].copy.decline_label,
                relocate::NO_BEFORE_RECEIPT
            );
        });
    }
}
