//! The facts a page tells about itself: `data-ready`, `data-busy` and `data-rev` on its root, `aria-busy` on what loads.

use std::time::{Duration, Instant};

use fantoccini::Client;

/// How long a page may take to paint anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// Resolves when the page is ready and not busy, and what it shows has been painted.
const SETTLED: &str = "
    const done = arguments[arguments.length - 1];
    const root = document.documentElement;
    const told = (fact) => root.hasAttribute(fact) && root.getAttribute(fact) !== 'false';
    const waiting = () => document.querySelector('[aria-busy=true]') !== null;
    const quiet = () => told('data-ready') && !told('data-busy') && !waiting();
    const look = () => {
        if (!quiet()) return;
        requestAnimationFrame(() => requestAnimationFrame(() => {
            if (!quiet()) return;
            watch.disconnect();
            done(true);
        }));
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { attributes: true, childList: true, subtree: true });
    look();
";

/// Resolves when the page shows anything at all, and it has been painted.
const PAINTED: &str = "
    const done = arguments[arguments.length - 1];
    const look = () => requestAnimationFrame(() => {
        if (document.readyState === 'complete' && document.body.innerText.trim() !== '') {
            requestAnimationFrame(() => done(true));
        } else {
            look();
        }
    });
    look();
";

/// Waits until the page has painted something, ready or not.
pub async fn painted(client: &Client) {
    let begun = Instant::now();
    // A script that was begun on the empty page before the first is lost with it.
    while let Err(error) = client.execute_async(PAINTED, Vec::new()).await {
        assert!(begun.elapsed() < PATIENCE, "the page paints nothing in time: {error}");
    }
}

/// Waits until the page is ready, not busy, and painted.
///
/// # Panics
///
/// When the page does not come to rest within the session's time for scripts.
pub async fn settled(client: &Client) {
    if let Err(error) = client.execute_async(SETTLED, Vec::new()).await {
        let root = client.execute("return document.documentElement.cloneNode().outerHTML", Vec::new()).await;
        panic!(
            "the page did not come to rest: {error}; {root:?}; {}",
            crate::shots::of_failure(client).await
        );
    }
}

/// The number of the last edit the page shows.
pub async fn revision(client: &Client) -> Option<u64> {
    let told = client.execute("return document.documentElement.getAttribute('data-rev')", Vec::new()).await;
    told.expect("a page tells its attributes").as_str()?.parse().ok()
}
