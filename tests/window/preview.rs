//! The buyer's way in the real window: every journey of every template, words written on a page, findings at their spot, two
//! designs in step, and a frame that reaches nobody but the room.

use offerwright_core::architecture::Architecture;
use offerwright_core::edit::{Edit, PlacementField};
use offerwright_core::model::brand::{Look, Shade};
use offerwright_core::model::library::Library;
use offerwright_core::model::limits::LISTED_JOURNEYS;
use offerwright_core::model::page_language::PageLanguage;
use offerwright_core::templates;
use offerwright_tests::{Home, Opening, Window, axe, library};
use serde_json::{Value, json};
use uuid::Uuid;

/// The title of the frame.
pub const RESET: &str = "Preview of Confidence Reset";
const JOURNAL: &str = "90-Day Confidence Journal";

/// Plays journeys in the frame with this title and gives what each comes to today and later, in minor units.
const PLAY: &str = "
    const [title, journeys, done] = arguments;
    const frame = document.querySelector(`iframe[title=${JSON.stringify(title)}]`).contentWindow;
    const receipts = [];
    const play = () => frame.postMessage({ type: 'play', stage: 'end', ...journeys[receipts.length] }, '*');
    const hear = ({ source, data }) => {
        if (source !== frame || data.type !== 'step' || data.stage !== 'end') return;
        receipts.push([data.today, data.later]);
        if (receipts.length < journeys.length) return play();
        removeEventListener('message', hear);
        done(receipts);
    };
    addEventListener('message', hear);
    play();
";

/// One library with every template in it.
fn every_template() -> Library {
    templates::all().iter().fold(Library::default(), |library, template| {
        let edits = template.edits(&library, &mut Uuid::now_v7).unwrap();
        library.apply_all(&edits).unwrap()
    })
}

/// The journeys of a design as the frame is asked to play them, with what the core says each comes to.
fn journeys(design: &Architecture<'_>) -> (Vec<Value>, Value) {
    let all = design.journeys(LISTED_JOURNEYS);
    let asked = all.iter().map(|journey| {
        let answers: Vec<Value> = journey
            .steps
            .iter()
            .map(|step| json!([step.placement, if step.yes { "yes" } else { "no" }]))
            .collect();
        let inside = journey.segments.iter().filter(|one| one.inside).map(|one| one.segment);
        json!({ "answers": answers, "segments": inside.collect::<Vec<_>>() })
    });
    let receipts: Vec<_> =
        all.iter().map(|journey| [journey.receipt.today.minor, journey.receipt.later.minor]).collect();
    (asked.collect(), json!(receipts))
}

/// Opens the preview and waits until the ways through it are listed.
pub async fn open_preview(desk: &Window) {
    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_journey_of_every_template_comes_to_the_cores_receipt() {
    let home = Home::fresh();
    let made = every_template();
    library::lay(&home.library_file(), &made);
    let desk = Window::open(&home).await;
    let mut played = 0;
    for design in made.designs.values() {
        let resolved = Architecture::of(&made, design.id).unwrap();
        desk.within("navigation", "Library").click("button", &design.name).await;
        open_preview(&desk).await;
        let title = format!("Preview of {}", design.name);
        desk.inside_frame(&title, async |page| page.wait_for_text(" ").await).await;
        let (asked, expected) = journeys(&resolved);
        played += asked.len();
        let told = desk.client().execute_async(PLAY, vec![json!(title), json!(asked)]).await.unwrap();
        assert_eq!(told, expected, "{}", design.name);
    }
    assert!(played > 2 * made.designs.len(), "{played} journeys were played");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_written_on_the_page_and_stands_in_the_file() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    let before = home.library().design_named("Confidence Reset").main_copy.headline.clone();
    desk.click("button", "Write on the page").await;
    let revision = desk.revision().await;
    desk.inside_frame(RESET, async |page| {
        page.click("heading", &before).await;
        page.wait_until_there("textbox", "Headline of the sales page").await;
        page.type_text("Speak up, calmly.").await;
        // The page that hears a key here is soon another one, so the field is left instead of waiting on it.
        page.run("document.activeElement.blur()", vec![]).await;
    })
    .await;
    desk.wait_for_edit_after(revision).await;
    assert_eq!(home.library().design_named("Confidence Reset").main_copy.headline, "Speak up, calmly.");
    desk.inside_frame(RESET, async |page| {
        page.wait_until_there("heading", "Speak up, calmly.").await;
        page.click("heading", "Speak up, calmly.").await;
        page.wait_until_there("textbox", "Headline of the sales page").await;
        page.type_text("Never mind").await;
        page.press("Escape").await;
        page.wait_until_there("heading", "Speak up, calmly.").await;
    })
    .await;
    desk.edit(async || desk.press("Control+z").await).await;
    assert_eq!(home.library().design_named("Confidence Reset").main_copy.headline, before, "one step");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_still_being_written_on_a_page_are_kept_when_the_window_closes_and_are_one_step() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    let before = home.library().design_named("Confidence Reset").main_copy.headline.clone();
    desk.click("button", "Write on the page").await;
    desk.inside_frame(RESET, async |page| {
        page.click("heading", &before).await;
        page.wait_until_there("textbox", "Headline of the sales page").await;
        page.type_text("Speak up").await;
    })
    .await;
    let desk = desk.reopen().await;
    assert_eq!(home.library().design_named("Confidence Reset").main_copy.headline, "Speak up");
    open_preview(&desk).await;
    // With the keyboard on the page, the keys of the app still take the step back.
    let revision = desk.revision().await;
    desk.inside_frame(RESET, async |page| {
        page.click("heading", "Speak up").await;
        page.press("Control+z").await;
    })
    .await;
    desk.wait_for_edit_after(revision).await;
    assert_eq!(home.library().design_named("Confidence Reset").main_copy.headline, before);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_said_at_the_text_and_nothing_is_kept() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    desk.click("button", "Write on the page").await;
    let before = home.library().0;
    desk.inside_frame(RESET, async |page| {
        page.run("document.querySelector('[data-field=\"name\"]').click()", vec![]).await;
        page.wait_until_there("textbox", "Name of the offer").await;
        let press = "const field = document.querySelector('.writing'); field.value = arguments[1];
            field.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true }))";
        page.run(press, vec![json!("Enter"), json!(" ")]).await;
        page.wait_until_there("alert", "").await;
        page.run(press, vec![json!("Escape"), json!(" ")]).await;
        page.wait_until_gone("textbox", "Name of the offer").await;
    })
    .await;
    assert_eq!(home.library().0, before);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_leads_to_its_spot_and_the_spot_to_its_finding() {
    let home = Home::fresh();
    let made = library::OnDisk(library::template("coach-confidence-reset"));
    let id = made.placement_of(JOURNAL).id;
    let set = PlacementField::Preselected(true);
    library::lay(&home.library_file(), &made.apply(&Edit::ChangePlacement { id, set }).unwrap());
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    desk.click("tab", "Findings (1)").await;
    let beside = desk.within("region", "Findings on these pages");
    beside.click_first("button", "Warning…").await;
    desk.inside_frame(RESET, async |page| {
        page.wait_for_text("Your order").await;
        page.wait_for("document.querySelector('.spot')?.getBoundingClientRect().height > 20", json!(null)).await;
        let inside = page.run(
            "const { top, bottom } = document.querySelector('.spot').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight",
            vec![],
        );
        assert_eq!(inside.await, json!(true), "the spot is in sight");
    })
    .await;
    // Folded again, it is opened from the page.
    desk.click("tab", "Ways").await;
    desk.click("tab", "Findings (1)").await;
    desk.inside_frame(RESET, async |page| page.click_first("button", "Warning: …").await).await;
    beside.wait_until_there("article", "").await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_designs_are_walked_in_step() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    let inspector = desk.within("complementary", "Inspector");
    desk.edit(async || inspector.click("button", "Duplicate the design").await).await;
    desk.wait_until_there("button", "Confidence Reset (copy), rename").await;
    open_preview(&desk).await;
    desk.click("button", "None Walk another design or an earlier version in step").await;
    desk.click("option", "Confidence Reset").await;
    let (copy, original) = ("Preview of Confidence Reset (copy)", RESET);
    desk.inside_frame(original, async |page| page.wait_for_text("Confidence Reset").await).await;
    desk.inside_frame(copy, async |page| {
        page.click_first("button", "Join the Confidence Reset").await;
        page.click("checkbox", "Yes, add the journal…").await;
    })
    .await;
    desk.within("region", "Beside it: Confidence Reset").wait_for_text("$439").await;
    desk.inside_frame(original, async |page| page.wait_until_there("button", "Pay $439 now").await).await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_design_is_walked_in_step_with_itself_as_it_was() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.click("button", "More about 90-Day Confidence Journal").await;
    let moves = desk.within("menu", "").within("group", "Move to");
    desk.edit(async || moves.click("menuitem", "Thank-you page").await).await;
    open_preview(&desk).await;
    desk.click("button", "None Walk another design or an earlier version in step").await;
    desk.click_first("option", "As it was after…").await;
    let before = desk.run("return document.querySelectorAll('iframe')[1].title", vec![]).await;
    let before = before.as_str().unwrap().to_owned();
    assert!(before.starts_with("Preview of Confidence Reset after"), "{before}");
    desk.inside_frame(RESET, async |page| page.click_first("button", "Join the Confidence Reset").await)
        .await;
    desk.inside_frame(&before, async |page| {
        page.wait_until_there("checkbox", "Yes, add the journal…").await;
    })
    .await;
    let asked = desk.inside_frame(RESET, async |page| page.there("checkbox", "Yes, add the journal…").await);
    assert!(!asked.await, "it is asked on the thank-you page now");
    desk.close().await;
}

/// Tries to reach the app from inside the frame, in every way a page that means harm might.
const REACH_IN: &str = "
    const done = arguments[arguments.length - 1];
    const reached = [];
    const tries = {
        document: () => parent.document.title,
        inside: () => parent.__TAURI_INTERNALS__.invoke,
        own: () => { if (window.__TAURI_INTERNALS__?.invoke) return true; throw 0 },
        storage: () => localStorage.length,
        name: () => top.location.href,
    };
    for (const [name, attempt] of Object.entries(tries)) { try { attempt(); reached.push(name) } catch {} }
    const edit = (set) => ({ cmd: 'apply', args: { edits: [{ edit: 'change_practice', set }] } });
    for (const message of [
        edit({ field: 'name', value: 'Taken over' }),
        { type: 'apply', ...edit({ field: 'name', value: 'Taken over' }) },
        { type: 'written', record: 'practice', field: 'name', text: 'Taken over' },
        { type: 'written', record: 'practice', field: 'brand.primary', text: '#000000' },
        { type: 'written', record: 'design', field: 'name', text: 'Taken over' },
        { type: 'written', record: 'design', field: '__proto__.name', text: 'Taken over' },
        { type: 'written', record: 'offer:' + 'x'.repeat(90), field: 'name', text: 'Taken over' },
        { type: 'written', record: ['practice'], field: 'brand.name', text: 'Taken over' },
        { type: 'step', stage: 'sales_page', answers: [], today: -1e99, later: 0 },
    ]) parent.postMessage(message, '*');
    const send = (address) => fetch(address, { method: 'POST', body: '{}' }).then(() => reached.push(address), () => {});
    Promise.all(['ipc://localhost/desk', 'http://ipc.localhost/desk', 'tauri://localhost/'].map(send)).then(() => done(reached));
";

#[tokio::test(flavor = "multi_thread")]
async fn the_frame_cannot_reach_the_app_and_what_it_makes_up_is_not_heard() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    let (before, revision) = (home.library().0, desk.revision().await);
    let reached = desk
        .inside_frame(RESET, async |page| page.client().execute_async(REACH_IN, vec![]).await.unwrap())
        .await;
    assert_eq!(reached, json!([]));
    desk.within("region", "Receipt so far").wait_for_text("$400").await;
    desk.settled().await;
    assert_eq!((home.library().0, desk.revision().await), (before, revision));
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_finds_nothing_inside_the_pages_in_any_look_shade_and_language() {
    let home = Home::with_template("coach-confidence-reset");
    let made = home.library();
    let design = made.design_named("Confidence Reset").id;
    let looks = [
        (Look::Editorial, Shade::Light, PageLanguage::English),
        (Look::Plain, Shade::Dark, PageLanguage::German),
        (Look::Warm, Shade::Light, PageLanguage::French),
        (Look::Editorial, Shade::Dark, PageLanguage::Spanish),
    ];
    let mut found = Vec::new();
    for (look, shade, language) in looks {
        let home = Home::fresh();
        let mut brand = made.practice.brand.clone();
        (brand.look, brand.shade) = (Some(look), shade);
        let dressed = [
            Edit::ChangePractice { set: offerwright_core::edit::PracticeField::Brand(brand) },
            Edit::ChangeDesign { id: design, set: offerwright_core::edit::DesignField::Language(language) },
        ];
        library::lay(&home.library_file(), &made.apply_all(&dressed).unwrap());
        let desk = Opening::default().open(&home).await;
        open_preview(&desk).await;
        desk.click("tab", "Findings…").await;
        desk.click("button", "Write on the page").await;
        let pages = ["sales_page", "checkout", "one_click", "thank_you", "end"];
        for page in pages {
            desk.run(
                "document.querySelector('iframe').contentWindow.postMessage({ type: 'goto', stage: arguments[0] }, '*')",
                vec![json!(page)],
            )
            .await;
            let told = desk
                .inside_frame(RESET, async |inside| {
                    inside.settled().await;
                    axe::findings(inside.client()).await
                })
                .await;
            found.extend(
                told.into_iter().map(|finding| format!("{look:?} {shade:?} {language:?} {page}: {finding}")),
            );
        }
        desk.close().await;
    }
    assert_eq!(found, [""; 0]);
}
