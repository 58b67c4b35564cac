//! What saving an edit costs over the bare SQLite commit of as many bytes, measured in turns on one disk; and opening.
//!
//! Another folder than that of the build can be given as an argument.

use offerwright_core::{
    change::Change,
    edit::{Edit, OfferField},
    history::Step,
    model::{ids::OfferId, library::Library},
    templates,
};
use offerwright_store::{Moment, Store};
use rusqlite::Connection;
use std::{
    env,
    time::{Duration, Instant},
};
use uuid::Uuid;

const MORNING: Moment = jiff::civil::datetime(2026, 11, 21, 10, 32, 5, 0);
const OFFERS: u128 = 500;
const ROUNDS: usize = 4_000;
const WARM_UP: usize = 200;
const OPENINGS: usize = 20;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    // The folder of the build lies on a disk; the system's folder for passing files may be memory.
    let place = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = tempfile::tempdir_in(place.as_deref().unwrap_or(env!("CARGO_TARGET_TMPDIR")))?;
    let path = folder.path().join("bench.offerwright");
    let opened = Store::create(&path, MORNING)?;
    let (mut store, mut library) = (opened.store, opened.library);
    let mut save = |library: &mut Library, edits: &[Edit]| -> Outcome<(Duration, usize)> {
        let after = library.apply_all(edits)?;
        let change = Change::between(library, &after);
        let label = edits[0].label(library);
        // Both texts go to the disk: the record as it is now, and what it went through.
        let bytes = serde_json::to_string(&change)?.len() + record_bytes(&change)?;
        let step = Step { label, change, gesture: None };
        let start = Instant::now();
        store.commit(step, MORNING)?;
        let took = start.elapsed();
        *library = after;
        Ok((took, bytes))
    };
    let ids = fill(&mut library, &mut save)?;

    let bare = Connection::open(folder.path().join("bare.sqlite"))?;
    bare.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    bare.pragma_update(None, "synchronous", "full")?;
    bare.execute_batch("CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")?;

    let (mut ours, mut theirs, mut total) = (Vec::new(), Vec::new(), 0);
    for round in 0..ROUNDS + WARM_UP {
        let id = ids[round * 7 % ids.len()];
        let edit =
            Edit::ChangeOffer { id, set: OfferField::BenefitLine(format!("Line {round} of benefits")) };
        let (took, bytes) = save(&mut library, &[edit])?;
        let body = "x".repeat(bytes);
        let start = Instant::now();
        bare.prepare_cached("INSERT INTO bare (body) VALUES (?1)")?.execute([&body])?;
        let bare_took = start.elapsed();
        if round >= WARM_UP {
            ours.push(took);
            theirs.push(bare_took);
            total += bytes;
        }
    }
    println!("one edit saved in a library of {} offers, {} bytes on average:", ids.len(), total / ROUNDS);
    for (name, share) in [("p50", 0.5), ("p99", 0.99)] {
        let (edit, bare) = (quantile(&mut ours, share), quantile(&mut theirs, share));
        println!("  {name}: {edit:>7.1} µs; bare commit {bare:>7.1} µs; ratio {:.2}", edit / bare);
    }

    drop(store);
    let mut opening = Vec::new();
    for _ in 0..OPENINGS {
        let start = Instant::now();
        let opened = Store::open(&path, MORNING)?;
        opening.push(start.elapsed());
        drop(opened);
    }
    let bytes = std::fs::metadata(&path)?.len();
    println!(
        "opening that library, {bytes} bytes with {ROUNDS} steps: p50 {:.1} ms",
        quantile(&mut opening, 0.5) / 1e3
    );
    Ok(())
}

fn fill(
    library: &mut Library,
    save: &mut impl FnMut(&mut Library, &[Edit]) -> Outcome<(Duration, usize)>,
) -> Outcome<Vec<OfferId>> {
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        Uuid::from_u128(count)
    };
    let template = templates::by_id("coach-confidence-reset").ok_or("the first template is missing")?;
    save(library, &template.edits(library, &mut fresh)?)?;
    let model = library.offers.values().next().ok_or("the template has no offer")?.clone();
    let more: Vec<_> = (0..OFFERS)
        .map(|number| {
            let mut offer = (*model).clone();
            offer.id = OfferId::from(Uuid::from_u128(10_000 + number));
            offer.name = format!("Offer {number}");
            Edit::AddOffer { offer: Box::new(offer) }
        })
        .collect();
    save(library, &more)?;
    Ok(library.offers.keys().copied().collect())
}

fn record_bytes(change: &Change) -> Outcome<usize> {
    let after = change.rows.iter().filter_map(|row| row.after.as_ref());
    after.map(|record| Ok(serde_json::to_string(record)?.len())).sum()
}

fn quantile(times: &mut [Duration], share: f64) -> f64 {
    times.sort_unstable();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let index = (times.len() as f64 * share) as usize;
    times[index.min(times.len() - 1)].as_secs_f64() * 1e6
}
