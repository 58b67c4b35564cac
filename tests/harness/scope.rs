//! A part of the page, and what a person can do in it.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::{axe, facts, find, keys, shots};

/// How long something may take to appear or go.
const PATIENCE: Duration = Duration::from_secs(20);

/// Finds a frame by its title.
const FRAME: &str =
    "return [...document.querySelectorAll('iframe')].find(({ title }) => title === arguments[0]) ?? null";

/// More elements than any screen has on the way of the Tab key.
const TABS_AT_MOST: usize = 80;

/// Resolves to what a person clicks on to reach an element, once it is in sight, nothing lies over it and it stands still.
///
/// The box of a check or a choice is often too small to hit; a person clicks on its label.
const AT_REST: &str = "
    const [element, done] = arguments;
    const label = element.closest('label');
    const target = element.matches('input[type=checkbox], input[type=radio]') && label ? label : element;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    if (seen && !target.contains(seen))
        target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const place = () => JSON.stringify(target.getBoundingClientRect());
    const look = (before, times) => {
        const now = place();
        const still = now === before ? times + 1 : 0;
        if (still === 2) done(target);
        else requestAnimationFrame(() => look(now, still));
    };
    look(place(), -1);
";

/// The page, or a part of it found by role and accessible name.
#[derive(Clone)]
pub struct Scope {
    client: Client,
    within: Vec<(String, String)>,
    is_silent: bool,
}

impl Scope {
    pub(crate) fn whole(client: Client) -> Self {
        Self { client, within: Vec::new(), is_silent: false }
    }

    /// A page that tells no facts about itself, and only has to be painted.
    pub(crate) fn silent(client: Client) -> Self {
        Self { client, within: Vec::new(), is_silent: true }
    }

    /// The WebDriver session, for what this harness has no word for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Narrows to the element with this role and name.
    pub fn within(&self, role: &str, name: &str) -> Self {
        let mut narrower = self.clone();
        narrower.within.push((role.to_owned(), name.to_owned()));
        narrower
    }

    /// Steps into the frame with this title once it is painted, does what is to be done there, and steps out again.
    ///
    /// # Panics
    ///
    /// When there is no such frame.
    pub async fn inside_frame<T>(&self, title: &str, deed: impl AsyncFnOnce(Scope) -> T) -> T {
        let frame = self.run(FRAME, vec![json!(title)]).await;
        let frame =
            find::element(&self.client, &frame).unwrap_or_else(|| panic!("there is no frame “{title}”"));
        frame.enter_frame().await.expect("a frame that was found can be entered");
        facts::painted(&self.client).await;
        let outcome = deed(Self::silent(self.client.clone())).await;
        self.client.clone().enter_parent_frame().await.expect("a frame stands in a page");
        outcome
    }

    /// Waits until the page is ready, not busy, and painted; one that tells no facts only has to be painted.
    pub async fn settled(&self) {
        if self.is_silent {
            facts::painted(&self.client).await;
        } else {
            facts::settled(&self.client).await;
        }
    }

    /// Clicks the one element with this role and name.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.element(role, name).await;
        self.press_on(element, role, name).await;
    }

    /// Clicks the first of several elements that do the same.
    pub async fn click_first(&self, role: &str, name: &str) {
        let begun = Instant::now();
        loop {
            if let Some(first) = find::all(&self.client, &self.path(role, name)).await.into_iter().next() {
                return self.press_on(first, role, name).await;
            }
            if begun.elapsed() > PATIENCE {
                panic!("there is no {role} “{name}”; {}", shots::of_failure(&self.client).await);
            }
        }
    }

    async fn press_on(&self, element: Element, role: &str, name: &str) {
        let target = self.client.execute_async(AT_REST, vec![json!(element)]).await;
        let target =
            find::element(&self.client, &target.expect("an element can be looked at")).unwrap_or(element);
        if let Err(error) = target.click().await {
            panic!(
                "the {role} “{name}” could not be clicked: {error}; {}",
                shots::of_failure(&self.client).await
            );
        }
        self.settled().await;
    }

    /// Replaces what stands in a field by typing, key by key; nothing is confirmed yet.
    pub async fn type_into(&self, role: &str, name: &str, text: &str) {
        self.click(role, name).await;
        keys::press(&self.client, "Control+a").await;
        if text.is_empty() {
            keys::press(&self.client, "Backspace").await;
        } else {
            keys::type_text(&self.client, text).await;
        }
        self.settled().await;
    }

    /// Types where the cursor stands.
    pub async fn type_text(&self, text: &str) {
        keys::type_text(&self.client, text).await;
        self.settled().await;
    }

    /// Presses keys such as `Enter` or `Control+Shift+z`.
    pub async fn press(&self, combination: &str) {
        keys::press(&self.client, combination).await;
        self.settled().await;
    }

    /// Puts the focus on an element without clicking it.
    pub async fn focus(&self, role: &str, name: &str) {
        let element = self.element(role, name).await;
        self.run("arguments[0].focus()", vec![json!(element)]).await;
        self.settled().await;
    }

    /// Presses Tab until the element with this role and name has the focus, as a person without a mouse does.
    ///
    /// # Panics
    ///
    /// When the keyboard does not get there.
    pub async fn tab_to(&self, role: &str, name: &str) {
        let element = self.element(role, name).await;
        for _ in 0..TABS_AT_MOST {
            keys::press(&self.client, "Tab").await;
            let reached = "return document.activeElement === arguments[0]";
            if self.run(reached, vec![json!(element)]).await == json!(true) {
                return self.settled().await;
            }
        }
        panic!("Tab does not lead to the {role} “{name}”; {}", shots::of_failure(&self.client).await);
    }

    /// What a person reads in an element.
    pub async fn text(&self, role: &str, name: &str) -> String {
        let element = self.element(role, name).await;
        element.text().await.expect("an element that was found has a text")
    }

    /// What stands in a field.
    pub async fn value(&self, role: &str, name: &str) -> String {
        let element = self.element(role, name).await;
        let value = self.run("return String(arguments[0].value)", vec![json!(element)]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// The state an assistive technology is told, such as `aria-selected`; a native state is told by its ARIA name.
    pub async fn state(&self, role: &str, name: &str, state: &str) -> Option<String> {
        let element = self.element(role, name).await;
        let script = "const [element, state] = arguments; const native = state.replace('aria-', '');\
            return element.getAttribute(state) ?? (typeof element[native] === 'boolean' ? String(element[native]) : null)";
        self.run(script, vec![json!(element), json!(state)]).await.as_str().map(str::to_owned)
    }

    /// The names of all elements with this role, in the order of the page.
    pub async fn names(&self, role: &str) -> Vec<String> {
        find::names(&self.client, &self.within, role).await
    }

    /// Whether there is an element with this role and name now.
    pub async fn there(&self, role: &str, name: &str) -> bool {
        !find::all(&self.client, &self.path(role, name)).await.is_empty()
    }

    /// Waits until there is an element with this role and name.
    pub async fn wait_until_there(&self, role: &str, name: &str) {
        self.element(role, name).await;
    }

    /// Waits until there is no element with this role and name any more.
    pub async fn wait_until_gone(&self, role: &str, name: &str) {
        let begun = Instant::now();
        while self.there(role, name).await {
            assert!(begun.elapsed() < PATIENCE, "the {role} “{name}” is still there");
        }
    }

    /// Waits until the page shows a text anywhere in this part.
    pub async fn wait_for_text(&self, text: &str) {
        let begun = Instant::now();
        loop {
            let read = find::text(&self.client, &self.within).await;
            if read.contains(text) {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "“{text}” did not appear; there stands: {read}");
        }
    }

    /// Waits until an expression over `arguments[0]` holds in the page.
    pub async fn wait_for(&self, fact: &str, argument: Value) {
        let begun = Instant::now();
        while self.run(&format!("return Boolean({fact})"), vec![argument.clone()]).await != json!(true) {
            assert!(begun.elapsed() < PATIENCE, "it did not come true that {fact} for {argument}");
        }
    }

    /// The number of the last edit the page shows, as it says itself.
    pub async fn revision(&self) -> Option<u64> {
        facts::revision(&self.client).await
    }

    /// Does something and waits until the page shows the edit that comes of it.
    pub async fn edit(&self, deed: impl AsyncFnOnce()) {
        let before = self.revision().await;
        deed().await;
        self.wait_for_edit_after(before).await;
    }

    /// Waits until the page shows a later edit than `revision`.
    pub async fn wait_for_edit_after(&self, revision: Option<u64>) {
        let begun = Instant::now();
        while self.revision().await <= revision {
            assert!(begun.elapsed() < PATIENCE, "no edit came after {revision:?}");
        }
        self.settled().await;
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("a script failed: {error}\n{script}"))
    }

    /// Lists everything an accessibility audit finds on the page now.
    pub async fn audit(&self) -> Vec<String> {
        self.settled().await;
        axe::findings(&self.client).await
    }

    /// Keeps a picture of the page in `tests/window/shots`.
    pub async fn picture(&self, name: &str) -> std::path::PathBuf {
        self.settled().await;
        shots::keep(&self.client, name).await
    }

    /// Finds the one element with this role and name, waiting for it; for what this harness has no word for.
    ///
    /// # Panics
    ///
    /// When there is none in time, or more than one.
    pub async fn element(&self, role: &str, name: &str) -> Element {
        let path = self.path(role, name);
        let begun = Instant::now();
        loop {
            let found = find::all(&self.client, &path).await;
            if found.len() > 1 {
                panic!("there are {} elements {role} “{name}”", found.len());
            }
            if let Some(element) = found.into_iter().next() {
                return element;
            }
            if begun.elapsed() > PATIENCE {
                let names = self.names(role).await;
                panic!(
                    "there is no {role} “{name}”; there are: {names:?}; {}",
                    shots::of_failure(&self.client).await
                );
            }
        }
    }

    fn path(&self, role: &str, name: &str) -> Vec<(String, String)> {
        let mut path = self.within.clone();
        path.push((role.to_owned(), name.to_owned()));
        path
    }
}
