//! Consent to news is a box of its own, and empty.

use crate::{
    model::checkout::ConsentBox,
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::EUROPE,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct MarketingConsentBundled;

static META: Meta = Meta {
    id: "marketing-consent-bundled",
    title: "Consent to news is separate and unticked",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "Consent must be freely given, and a tick that is already there, or comes with the terms, is not.",
    sources: &[
        read(
            "Regulation (EU) 2016/679, Articles 4(11) and 7",
            "Consent is freely given, specific and by a clear act; bundled with something else it does not \
             count.",
        ),
        remembered(
            "UK GDPR and Privacy and Electronic Communications Regulations",
            "The same for the United Kingdom.",
        ),
        read("Mathur and others 2019, dark patterns at scale", "Names the pattern “forced enrollment”."),
    ],
    thresholds: &[],
    page: include_str!("marketing_consent_bundled.md"),
};

impl Rule for MarketingConsentBundled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (what, label) = match design.design.checkout.marketing {
            ConsentBox::Ticked => ("is ticked before the buyer has said anything", "Untick the box for news"),
            ConsentBox::Bundled => {
                ("comes with the yes to something else", "Give news an empty box of its own")
            }
            ConsentBox::Absent | ConsentBox::Empty => return,
        };
        let said = Said {
            what: format!("The consent to news and offers {what}."),
            to_do: "Give it an empty box of its own.".to_owned(),
            evidence: format!("The box for news {what}."),
        };
        let edits = at_checkout::change(design, |facts| facts.marketing = ConsentBox::Empty);
        found.note(
            Severity::Error,
            at_checkout::place(design, "marketing"),
            said,
            Fix::safe(label, edits).into_iter().collect(),
        );
    }
}
