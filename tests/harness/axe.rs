//! axe-core in the page: what an accessibility audit finds on what is shown now.

use std::fs;

use fantoccini::Client;
use serde_json::Value;

use crate::build;

const AUDIT: &str = "
    const done = arguments[arguments.length - 1];
    const ends = (moving) => Number.isFinite(moving.effect.getComputedTiming().endTime);
    const moving = document.getAnimations().filter(ends).map(({ finished }) => finished.catch(() => {}));
    // What is still fading in has not its own colours yet.
    Promise.all(moving).then(() => window.axe.run(document, { iframes: false, resultTypes: ['violations'] })).then(
        ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${help}\\n  ${html}\\n  ${failureSummary}`))),
        (error) => done(['axe-core failed: ' + error]),
    );
";

/// Brings axe-core into the page.
///
/// # Panics
///
/// When the interface's packages are not installed.
pub async fn bring_in(client: &Client) {
    let file = build::root().join("ui/node_modules/axe-core/axe.min.js");
    let source =
        fs::read_to_string(&file).expect("axe-core is installed in ui/node_modules; `npm ci` installs it");
    client.execute(&source, Vec::new()).await.expect("axe-core can be brought into the page");
}

/// Lists everything an audit of the page finds, one entry for each place.
pub async fn findings(client: &Client) -> Vec<String> {
    bring_in(client).await;
    let found = client.execute_async(AUDIT, Vec::new()).await.expect("an audit comes to an end");
    let Value::Array(found) = found else { return vec![format!("axe-core gave no list but {found}")] };
    found.iter().map(|finding| finding.as_str().unwrap_or_default().to_owned()).collect()
}
