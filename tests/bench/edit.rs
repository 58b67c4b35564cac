//! An edit until it is painted: on a library of 500 offers and a design of 40 placements, against the webview's own floor.

use fantoccini::Locator;
use offerwright_tests::{Home, Opening, Scope};
use serde_json::{Value, json};

use crate::crowded;

/// Samples of one kind, in milliseconds.
pub type Samples = Vec<f64>;

/// Waits until what was written is painted; every script that is measured begins with it.
const PAINTED: &str = "
    const painted = () => new Promise((go) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = go;
        channel.port2.postMessage(0);
    }));
";

/// Changes the words of a label and waits until that is painted; the wait between samples drifts against the frames.
const LABEL: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const label = document.querySelector('h1, h2, [data-card]');
        const words = document.createElement('span');
        label.append(words);
        const samples = [];
        for (let turn = 0; turn < arguments[0]; turn += 1) {
            await new Promise((go) => setTimeout(go, 40 + (turn * 7) % 17));
            const start = performance.now();
            words.textContent = String(turn % 2);
            await painted();
            samples.push(performance.now() - start);
        }
        words.remove();
        done(samples);
    })();
";

/// Steps the share of yes of the card on screen up and down, waits until the answer is on the page and painted.
const EDIT: &str = "
    const done = arguments[arguments.length - 1];
    const page = document.documentElement;
    const answered = (before) => new Promise((go) => {
        const look = () => page.dataset.rev !== before && (watch.disconnect(), go());
        const watch = new MutationObserver(look);
        watch.observe(page, { attributes: true });
        look();
    });
    (async () => {
        const samples = [];
        for (let turn = 0; turn < arguments[0]; turn += 1) {
            await new Promise((go) => setTimeout(go, 40 + (turn * 7) % 17));
            const [down, up] = document.querySelectorAll('[data-bench] button');
            const before = page.dataset.rev;
            const start = performance.now();
            (turn % 2 ? down : up).click();
            await answered(before);
            await painted();
            samples.push(performance.now() - start);
        }
        done(samples);
    })();
";

/// Marks the number field whose label begins so.
const MARK: &str = "
    const label = [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(arguments[0]));
    const field = label && label.closest('.field');
    if (field) field.dataset.bench = '';
    return Boolean(field);
";

/// Measures edits and the floor in one window; gives both.
pub async fn against_the_floor(times: usize) -> (Samples, Samples) {
    let home = Home::fresh();
    let library = home.path().join("crowded.offerwright");
    crowded::lay(&library);
    let window = Opening::default().with_file(&library).open(&home).await;
    window
        .client()
        .find(Locator::Css(".card[data-card]"))
        .await
        .expect("a card is on the board")
        .click()
        .await
        .expect("it can be clicked");
    window.settled().await;
    let marked = window.run(MARK, vec![json!("Share")]).await;
    assert_eq!(marked, Value::Bool(true), "the inspector shows the card's share of yes");
    samples(&window, EDIT, times / 10).await;
    let edits = samples(&window, EDIT, times).await;
    let floor = labels(&window, times).await;
    window.close().await;
    (edits, floor)
}

/// Measures the webview's floor on the page that is open.
pub async fn labels(page: &Scope, times: usize) -> Samples {
    samples(page, LABEL, times).await
}

/// Measures in runs short enough for the time a script may take.
pub async fn samples(page: &Scope, script: &str, times: usize) -> Samples {
    const AT_ONCE: usize = 50;
    let script = format!("{PAINTED}{script}");
    let mut all = Samples::new();
    while all.len() < times {
        let run = AT_ONCE.min(times - all.len());
        let told = page.client().execute_async(&script, vec![json!(run)]).await.expect("the page measures");
        all.extend(told.as_array().into_iter().flatten().filter_map(Value::as_f64));
    }
    all
}
