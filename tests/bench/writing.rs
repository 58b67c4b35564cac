//! Words typed on a page of the preview until they are painted there, while what was typed is saved on every pause; on a design
//! of 40 placements, against the webview's own floor.

use fantoccini::Locator;
use offerwright_tests::{Home, Opening};
use serde_json::json;

use crate::crowded;
use crate::edit::{Samples, labels, samples};

/// The headline that is written.
const HEADLINE: &str = "[data-page]:not([hidden]) [data-field='main_copy.headline']";

/// Types letters into the field that lies over a headline; each tenth comes just when the pause before it has set off a save.
const LETTERS: &str = "
    const done = arguments[arguments.length - 1];
    const rest = (time) => new Promise((go) => setTimeout(go, time));
    (async () => {
        const samples = [];
        for (let turn = 0; turn < arguments[0]; turn += 1) {
            await rest(turn % 10 === 9 ? 605 : 40 + (turn * 7) % 17);
            const start = performance.now();
            document.execCommand('insertText', false, turn % 8 === 7 ? ' ' : 'abcdefg'[turn % 7]);
            await painted();
            samples.push(performance.now() - start);
        }
        done(samples);
    })();
";

/// Measures letters and the floor in one window; gives both.
pub async fn against_the_floor(times: usize) -> (Samples, Samples) {
    let home = Home::fresh();
    let library = home.path().join("crowded.offerwright");
    crowded::lay(&library);
    let window = Opening::default().with_file(&library).open(&home).await;
    window.press("Control+2").await;
    window.within("listbox", "Ways through").wait_for_text("of buyers").await;
    window.click("button", "Write on the page").await;
    let title = window.run("return document.querySelector('iframe').title", vec![]).await;
    let title = title.as_str().expect("the frame has a title").to_owned();
    let measured = window
        .inside_frame(&title, async |page| {
            page.wait_for("document.body.classList.contains('is-writing')", json!(null)).await;
            // The field stays open from here on: once it is left, another page takes this one's place.
            let floor = labels(&page, times).await;
            // A person's click: without one, a page within a page is not given the keyboard.
            let headline = page.client().find(Locator::Css(HEADLINE)).await.expect("the page has a headline");
            headline.click().await.expect("it can be clicked");
            page.wait_for("document.activeElement.className === 'writing'", json!(null)).await;
            samples(&page, LETTERS, times / 10).await;
            (samples(&page, LETTERS, times).await, floor)
        })
        .await;
    window.close().await;
    measured
}
