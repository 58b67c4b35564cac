//! Holds sixty rules of the book beside general rule engines: the same facts, the same hits, in one run.

mod conditions;
mod facts;
mod figures;
mod peers;
mod shop;

use crate::{
    conditions::Condition,
    facts::day,
    figures::{Figures, measure},
    shop::{EXTRAS, Shop},
};
use offerwright_core::{
    architecture::Architecture,
    model::{exemption::Subject, ids::DesignId, library::Library},
    rules::{
        book,
        check::{Checked, check_with},
        ground::Ground,
        rule::Rule,
    },
};
use std::{
    collections::BTreeSet,
    hint::black_box,
    path::{Path, PathBuf},
};

/// What was found: a rule, and the extra it speaks of; none where it speaks of the design once.
pub type Hits = BTreeSet<(String, Option<usize>)>;

/// Shops whose hits are compared beyond those that are measured, so that every rule has spoken somewhere.
const COMPARED: u64 = 60;

fn main() {
    let install = PathBuf::from(std::env::args().nth(1).expect("the folder with json-rules-engine is named"));
    let bench = Bench::new();
    println!("{} rules × {EXTRAS} offers of one design, medians in µs", bench.rules.len());
    println!("the same facts, the same hits; ours builds every sentence, its evidence and its fixes besides");
    bench.compare();
    for (name, slips) in
        [("a careful design", 6), ("work under way", 20), ("much is wrong", 60), ("everything is wrong", 600)]
    {
        bench.measure(name, &Shop::with(slips, 1), &install);
    }
}

/// The conditions, and the rules of the book they stand beside.
struct Bench {
    conditions: Vec<Condition>,
    rules: Vec<&'static dyn Rule>,
}

impl Bench {
    fn new() -> Self {
        let conditions = conditions::read();
        let rule = |condition: &Condition| book::find(&condition.rule).expect("the rule is in the book");
        Self { rules: conditions.iter().map(rule).collect(), conditions }
    }

    /// Reads a design from the library up: resolved, asked, weighed, explained.
    fn ours(&self, library: &Library, design: DesignId) -> Checked {
        let resolved = Architecture::of(library, design).expect("the design is in the library");
        check_with(&Ground::new(resolved, day()), &self.rules)
    }

    /// Holds the hits of many shops against each other; ends the run where they differ, or where a rule never spoke.
    fn compare(&self) {
        let mut spoke = BTreeSet::new();
        for seed in 1..=COMPARED {
            let shop = Shop::with(300, seed);
            let found = self.found(&shop);
            agreed(&found, &mut peers::beside(&self.conditions, &facts::of(&shop)));
            spoke.extend(found.into_iter().map(|(rule, _)| rule));
        }
        let silent = |rule: &&str| !spoke.contains(*rule);
        let silent: Vec<&str> = self.conditions.iter().map(|one| one.rule.as_str()).filter(silent).collect();
        assert!(silent.is_empty(), "rules that never spoke prove nothing: {silent:?}");
        println!("hits of {COMPARED} designs compared: equal, and each rule spoke");
    }

    fn measure(&self, name: &str, shop: &Shop, install: &Path) {
        let (found, facts) = (self.found(shop), facts::of(shop));
        let mut engines = peers::beside(&self.conditions, &facts);
        engines.push(peers::json_rules_engine(&self.conditions, &facts, install));
        agreed(&found, &mut engines);
        let (library, design) = shop.library();
        let own = measure(|| drop(black_box(self.ours(black_box(&library), design))));
        table(name, &found, &own, &mut engines);
    }

    /// Gives our findings as hits: of each extra, or once for the design where the rule tells it once.
    fn found(&self, shop: &Shop) -> Hits {
        let told_once = |rule: &str| self.conditions.iter().any(|known| known.rule == rule && known.once);
        let at = |subject: Subject| match subject {
            Subject::Placement(id) => shop.extras.iter().position(|extra| extra.placement.id == id),
            Subject::Offer(id) => shop.extras.iter().position(|extra| extra.offer.id == id),
            Subject::Practice | Subject::Design(_) | Subject::Stage(_) => None,
        };
        let hit = |rule: &str, subject| {
            let extra = if told_once(rule) { None } else { at(subject) };
            assert!(extra.is_some() || told_once(rule), "{rule} speaks of something else than an extra");
            (rule.to_owned(), extra)
        };
        let (library, design) = shop.library();
        let checked = self.ours(&library, design);
        checked.findings.iter().map(|finding| hit(&finding.rule, finding.place.subject)).collect()
    }
}

/// Ends the run where an engine finds something else.
fn agreed(found: &Hits, engines: &mut [peers::Engine<'_>]) {
    for engine in engines {
        let theirs = (engine.ask)();
        let missed: Vec<_> = found.difference(&theirs).collect();
        let more: Vec<_> = theirs.difference(found).collect();
        assert!(*found == theirs, "{} misses {missed:?} and adds {more:?}", engine.name);
    }
}

fn table(name: &str, found: &Hits, own: &Figures, engines: &mut [peers::Engine<'_>]) {
    println!("\n{name}: {} hits", found.len());
    println!("  {:34} p50 {:9.1}  p99 {:9.1}", "ours, resolved and explained", own.p50, own.p99);
    let mut fastest = f64::INFINITY;
    for engine in engines {
        let theirs = (engine.time)();
        fastest = fastest.min(theirs.p50);
        println!(
            "  {:34} p50 {:9.1}  p99 {:9.1}  {:7.1} × ours",
            engine.name,
            theirs.p50,
            theirs.p99,
            theirs.p50 / own.p50
        );
    }
    println!("  ours is {:.1} times as fast as the fastest of them", fastest / own.p50);
}
