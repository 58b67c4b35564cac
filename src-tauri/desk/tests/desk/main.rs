//! The whole application without a window: what a practitioner does in a day, held against the file.

#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing fails, as it should")]

mod world;

use offerwright_core::{
    edit::{DesignField, Edit, PlacementField},
    forecast::outlook::Outlook,
    model::{
        book_settings::{BookSettings, Level},
        copy::Copy,
        exemption::Subject,
        ids::DesignId,
        money::Money,
        price::Price,
        rate::Rate,
        record::Key,
        relation::Relation,
    },
    rules::speaking::Stands,
};
use offerwright_desk::{
    Desk,
    contract::{self, Commands, Request, asked::*, told::Applied},
    failure::Code,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use world::{World, desk_handed, desk_in, desk_that_is_stopped};

fn made_design(applied: &Applied) -> DesignId {
    match applied.made {
        Some(Key::Design(design)) => design,
        other => panic!("a design was to be made, not {other:?}"),
    }
}

fn from_template(desk: &Desk<World>) -> DesignId {
    desk.open(Nothing {}).unwrap();
    made_design(&desk.use_template(UseTemplate { template: "coach-confidence-reset".to_owned() }).unwrap())
}

fn watching(design: DesignId) -> Watching {
    Watching { watching: Some(design) }
}

#[test]
fn the_first_start_makes_a_library_and_the_next_one_finds_it_again() {
    let home = TempDir::new().unwrap();
    let design = from_template(&desk_in(&home, &[]));
    let snapshot = desk_in(&home, &[]).open(Nothing {}).unwrap();
    assert_eq!(snapshot.file, "My offers");
    assert!(snapshot.records.iter().any(|record| record.key() == Key::Design(design)));
    assert_eq!(snapshot.history.undo.as_deref(), Some("Start from the template “Confidence Reset”"));
}

#[test]
fn a_template_comes_with_its_view_and_passes_its_own_rules() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let view = desk.view(OneDesign { design }).unwrap();
    assert_eq!(view.findings, []);
    assert_eq!(view.forecast.unwrap().average_order.fraction, "45780");
}

#[test]
fn undo_and_redo_walk_the_same_way_after_a_restart() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let before = desk.view(OneDesign { design }).unwrap().placements.len();
    let card = desk.view(OneDesign { design }).unwrap().placements[0].placement;
    let edits = vec![Edit::RemovePlacement { id: card }];
    let apply = Apply { edits, gesture: None, label: None, watching: Some(design) };
    assert_eq!(desk.apply(apply).unwrap().view.unwrap().placements.len(), before - 1);
    drop(desk);

    let desk = desk_in(&home, &[]);
    desk.open(Nothing {}).unwrap();
    assert_eq!(desk.undo(watching(design)).unwrap().view.unwrap().placements.len(), before);
    assert_eq!(desk.redo(watching(design)).unwrap().view.unwrap().placements.len(), before - 1);
}

#[test]
fn going_back_is_a_step_of_its_own_and_destroys_nothing() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let lines = desk.history(HistoryPage { before: None }).unwrap().lines;
    let newest = lines[0].seq;
    desk.apply(Apply {
        edits: vec![Edit::RemoveDesign { id: design }],
        gesture: None,
        label: None,
        watching: None,
    })
    .unwrap();
    let back = desk.go_back_to(GoBackTo { seq: newest, watching: Some(design) }).unwrap();
    assert!(back.view.is_some());
    assert_eq!(desk.history(HistoryPage { before: None }).unwrap().lines.len(), lines.len() + 2);
}

#[test]
fn a_refused_edit_changes_nothing_and_says_why() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let view = desk.view(OneDesign { design }).unwrap();
    let (bump, step_up) = (view.placements[0].placement, view.placements[1].placement);
    let trigger = offerwright_core::model::trigger::Trigger::AfterYes { placement: step_up };
    let edits = vec![Edit::ChangePlacement { id: bump, set: PlacementField::Trigger(trigger) }];
    let refused = desk.apply(Apply { edits, gesture: None, label: None, watching: None }).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    assert!(refused.message.contains("is shown later"), "{}", refused.message);
    assert_eq!(desk.view(OneDesign { design }).unwrap().revision, view.revision);
}

#[test]
fn an_exemption_speaks_only_of_its_own_design() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let (design, other) = (from_template(&desk), from_template(&desk));
    let card = desk.view(OneDesign { design: other }).unwrap().placements[0].placement;
    let exempt = |design| {
        let (rule, reason) = ("bump-price-high".to_owned(), "It is printed and bound.".to_owned());
        desk.exempt(Exempt { rule, design, subject: Subject::Placement(card), reason })
    };
    assert_eq!(exempt(design).unwrap_err().code, Code::Refused);
    assert!(exempt(other).is_ok());
}

#[test]
fn what_is_found_after_each_edit_is_what_a_desk_finds_that_opens_the_file_anew() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let bump = desk.view(OneDesign { design }).unwrap().placements[0].placement;
    let placed = |set| vec![Edit::ChangePlacement { id: bump, set }];
    let apply = |edits| {
        let asked = Apply { edits, gesture: None, label: None, watching: Some(design) };
        desk.apply(asked).unwrap().view.unwrap()
    };
    apply(placed(PlacementField::Preselected(true)));
    desk.try_edits(TryEdits { design, edits: placed(PlacementField::Required(true)) }).unwrap();
    let body = "Hurry, only 3 places left!".to_owned();
    apply(placed(PlacementField::Copy(Copy { body, ..Copy::default() })));
    apply(placed(PlacementField::Relation(Relation::Upsell)));
    desk.undo(watching(design)).unwrap();
    let kept = desk.redo(watching(design)).unwrap().view.unwrap();
    drop(desk);

    let desk = desk_in(&home, &[]);
    desk.open(Nothing {}).unwrap();
    let anew = desk.view(OneDesign { design }).unwrap();
    assert!(anew.findings.len() > 2);
    assert_eq!(kept.findings, anew.findings);
}

#[test]
fn a_tried_edit_shows_its_effect_and_leaves_no_trace() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let bump = desk.view(OneDesign { design }).unwrap().placements[0].placement;
    let edits = vec![Edit::ChangePlacement { id: bump, set: PlacementField::Preselected(true) }];
    let tried = desk.try_edits(TryEdits { design, edits }).unwrap();
    assert!(tried.before.findings.is_empty());
    assert_eq!(tried.after.findings[0].rule, "addon-preselected");
    assert_eq!(desk.view(OneDesign { design }).unwrap().findings, []);
}

#[test]
fn everything_safe_is_shown_before_it_is_fixed_in_one_step() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let placements = desk.view(OneDesign { design }).unwrap().placements;
    let tick = |index: usize| Edit::ChangePlacement {
        id: placements[index].placement,
        set: PlacementField::Preselected(true),
    };
    let edits = vec![tick(0), tick(1)];
    let edited = desk.apply(Apply { edits, gesture: None, label: None, watching: Some(design) }).unwrap();
    let view = edited.view.unwrap();
    let ticked = &view.concerns.iter().find(|concern| concern.rule == "addon-preselected").unwrap().findings;
    assert_eq!(ticked.len(), 2, "one concern at two places");

    let safe = desk.safe_fixes(OneDesign { design }).unwrap();
    assert!(safe.fixes.len() >= 2);
    assert_eq!(safe.comparison.before.findings, view.findings);
    assert!(!safe.comparison.after.findings.iter().any(|finding| finding.rule == "addon-preselected"));
    assert_eq!(desk.view(OneDesign { design }).unwrap().findings, view.findings, "a look changes nothing");

    let edits = safe.fixes.into_iter().flat_map(|fix| fix.edits).collect();
    let fixed = desk.apply(Apply { edits, gesture: None, label: None, watching: Some(design) }).unwrap();
    assert_eq!(fixed.view.unwrap().findings, safe.comparison.after.findings);
    assert_eq!(desk.undo(watching(design)).unwrap().view.unwrap().findings, view.findings);
}

#[test]
fn each_rule_says_whether_it_speaks_here_and_a_level_of_off_silences_it() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let book = desk.rule_book(Nothing {}).unwrap().rules;
    let before = desk.rules_here(Watching { watching: None }).unwrap().rules;
    assert_eq!(
        before.iter().map(|rule| rule.rule).collect::<Vec<_>>(),
        book.iter().map(|page| &*page.id).collect::<Vec<_>>()
    );
    let mut settings = BookSettings::default();
    settings.levels.insert("decline-missing".to_owned(), Level::Off);
    let set = DesignField::Book(settings);
    let edits = vec![Edit::ChangeDesign { id: design, set }];
    desk.apply(Apply { edits, gesture: None, label: None, watching: None }).unwrap();
    let stands = |watching: Option<DesignId>| {
        let rules = desk.rules_here(Watching { watching }).unwrap().rules;
        rules.into_iter().find(|rule| rule.rule == "decline-missing").unwrap().stands
    };
    assert_eq!((stands(None), stands(Some(design))), (Stands::Speaks, Stands::Off));
}

#[test]
fn a_chart_is_written_byte_by_byte_where_the_user_says_and_under_its_own_ending() {
    let home = TempDir::new().unwrap();
    let (table, picture) = (home.path().join("cash.csv"), home.path().join("month"));
    let desk = desk_in(&home, &[picture.clone(), table.clone()]);
    let export = |form, bytes: &[u8]| {
        let chart = ExportChart { name: "Confidence Reset: cash".to_owned(), form, bytes: bytes.to_vec() };
        desk.export_chart(chart).map(|written| written.path)
    };
    let told = export(ChartForm::Csv, "Month,Left\r\n1,\"$4,700\"\r\n".as_bytes()).unwrap();
    assert_eq!(told, table.display().to_string());
    assert_eq!(fs::read_to_string(&table).unwrap(), "Month,Left\r\n1,\"$4,700\"\r\n");
    export(ChartForm::Png, &[0x89, 0x50, 0x4E, 0x47, 0, 255]).unwrap();
    assert_eq!(fs::read(picture.with_extension("png")).unwrap(), [0x89, 0x50, 0x4E, 0x47, 0, 255]);
    assert_eq!(export(ChartForm::Png, &[]).unwrap_err().code, Code::Cancelled);
}

#[test]
fn json_out_and_in_is_the_same_library_and_one_step() {
    let home = TempDir::new().unwrap();
    let file = home.path().join("out.json");
    let desk = desk_in(&home, &[file.clone(), file.clone()]);
    let design = from_template(&desk);
    desk.export_json(Nothing {}).unwrap();
    let apply =
        Apply { edits: vec![Edit::RemoveDesign { id: design }], gesture: None, label: None, watching: None };
    desk.apply(apply).unwrap();
    let back = desk.import_json(watching(design)).unwrap();
    assert_eq!(back.view.unwrap().placements.len(), 2);
    assert_eq!(back.history.undo.as_deref(), Some("Take over “out.json”"));
}

#[test]
fn a_broken_import_names_the_place_and_changes_nothing() {
    let home = TempDir::new().unwrap();
    let file = home.path().join("broken.json");
    fs::write(&file, r#"{"format":"offerwright-library","version":1,"offers":[{"id":7}]}"#).unwrap();
    let desk = desk_in(&home, &[file]);
    let design = from_template(&desk);
    let failure = desk.import_json(watching(design)).unwrap_err();
    assert!(failure.message.contains("offers[0].id"), "{}", failure.message);
    assert!(desk.view(OneDesign { design }).is_ok());
}

#[test]
fn a_damaged_library_is_set_aside_and_a_new_one_started_only_when_asked() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    from_template(&desk);
    let path = PathBuf::from(desk.open(Nothing {}).unwrap().path);
    drop(desk);
    let wrecked =
        b"not a database at all, but long enough to be looked at as one by anybody who cares".to_vec();
    fs::write(&path, &wrecked).unwrap();

    let desk = desk_in(&home, &[]);
    let failure = desk.open(Nothing {}).unwrap_err();
    assert_eq!(failure.code, Code::CannotOpen);
    assert!(failure.detail.is_some());
    assert_eq!(fs::read(&path).unwrap(), wrecked);
    let rescued = desk.rescue(Nothing {}).unwrap();
    assert_eq!(PathBuf::from(rescued.path), path);
    let kept = fs::read_dir(path.parent().unwrap()).unwrap().filter_map(Result::ok);
    assert!(kept.into_iter().any(|file| fs::read(file.path()).is_ok_and(|bytes| bytes == wrecked)));
}

#[test]
fn trying_again_tries_the_library_that_was_asked_for_and_no_other() {
    let (home, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let one = desk_in(&home, &[]);
    from_template(&one);
    let taken = PathBuf::from(one.open(Nothing {}).unwrap().path);
    let other = desk_handed(&elsewhere, &taken);
    assert_eq!(other.open(Nothing {}).unwrap_err().code, Code::CannotOpen);
    assert_eq!(other.open(Nothing {}).unwrap_err().code, Code::CannotOpen);
    drop(one);
    assert_eq!(PathBuf::from(other.open(Nothing {}).unwrap().path), taken);
}

#[test]
fn my_own_offers_make_a_design_that_passes_its_own_rules() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    desk.open(Nothing {}).unwrap();
    let usd = offerwright_core::model::currency::Currency::USD;
    let offer = |name: &str, category: &str, dollars: i64, minutes| OwnOffer {
        name: name.to_owned(),
        category: category.to_owned(),
        price: offerwright_core::model::money::Money::new(dollars * 100, usd),
        minutes,
    };
    let answers = OwnOffers {
        profession: offerwright_core::model::practice::Profession::Coach,
        audience: "New team leads".to_owned(),
        result: "calm first months as a team lead".to_owned(),
        offers: vec![
            offer("First 90 days", "programme", 600, 300),
            offer("Meeting scripts", "template pack", 49, 0),
            offer("Leadership workbook", "workbook", 29, 0),
        ],
        weekly_minutes: 600,
        currency: usd,
    };
    let made = desk.start_from_own(answers).unwrap();
    let view = made.view.unwrap();
    assert_eq!(view.placements.len(), 2);
    assert_eq!(
        view.findings.iter().map(|finding| finding.rule.as_str()).collect::<Vec<_>>(),
        ["problem-not-named"],
        "an idea is left to the practitioner, and nothing else"
    );
}

#[test]
fn requests_are_routed_by_their_names() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let request: Request =
        serde_json::from_str(r#"{"cmd":"read_money","args":{"text":"1.200,50","currency":"EUR"}}"#).unwrap();
    let told = contract::route(&desk, request).unwrap();
    assert_eq!(told["money"]["minor"], 120_050);
}

#[test]
fn a_forecast_tries_edits_on_a_copy_and_leaves_the_library_alone() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let ask = |edits| desk.outlook(TryEdits { design, edits }).unwrap().outlook.unwrap();
    let buyers = |outlook: &Outlook| outlook.figures[1].mean.as_ref().unwrap().value;
    let before = ask(Vec::new());
    let twice = Edit::ChangeDesign { id: design, set: DesignField::VisitorsPerMonth(1_200) };
    assert_eq!(buyers(&ask(vec![twice.clone()])), 2 * buyers(&before));
    assert_eq!(ask(Vec::new()), before);
    let goal = Money::new(100_000, "USD".parse().unwrap());
    let sought = desk.seek_goal(SeekGoal { design, edits: Vec::new(), goal }).unwrap().sought.unwrap();
    assert_eq!(sought.now, before.figures[3].mean.clone().unwrap());
    let decisions = desk.decisions(TryEdits { design, edits: Vec::new() }).unwrap().decisions.unwrap();
    assert_eq!(decisions.worth.len(), before.extras.len());
    let asked = CompareDesigns { design, other: design, edits: vec![twice] };
    let comparison = desk.compare_designs(asked).unwrap().comparison.unwrap();
    assert!(comparison.more.unwrap().value < 0);
    let placement = before.extras[0].placement;
    let sized =
        desk.size_test(SizeTest { design, edits: vec![], placement, more: Rate::percent(5) }).unwrap();
    assert!(sized.size.unwrap().sentence.contains("weeks"));
}

fn whole_way(design: DesignId) -> OneWay {
    OneWay { design, buyer: None }
}

#[test]
fn every_page_becomes_a_picture_of_its_own_in_a_new_folder_of_the_name_that_was_chosen() {
    let home = TempDir::new().unwrap();
    let chosen = home.path().join("Reset.png");
    let desk = desk_in(&home, std::slice::from_ref(&chosen));
    let design = from_template(&desk);
    let written = desk.export_pictures(OnePages { way: whole_way(design), width: 1_280 }).unwrap();
    assert!(written.done >= 5 && written.done == written.of, "{written:?}");
    assert_eq!(Path::new(&written.folder), home.path().join("Reset"));
    let mut pages: Vec<_> =
        fs::read_dir(&written.folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert_eq!(pages.len(), written.done);
    for (at, path) in pages.iter().enumerate() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with(&format!("{} ", at + 1)), "{name}");
        let page = fs::read_to_string(path).unwrap();
        assert!(page.contains(&format!("\"page\":{at},")), "{name} shows its own page");
    }
    assert!(!chosen.exists());
}

#[test]
fn what_takes_long_is_stopped_and_what_is_done_stays() {
    let home = TempDir::new().unwrap();
    let desk = desk_that_is_stopped(&home, &home.path().join("Reset.png"));
    let design = from_template(&desk);
    let written = desk.export_pictures(OnePages { way: whole_way(design), width: 1_280 }).unwrap();
    assert_eq!(written.done, 2, "the page it was at is finished");
    assert!(written.of > 2);
    assert_eq!(fs::read_dir(&written.folder).unwrap().count(), 2);
}

#[test]
fn pictures_never_take_the_place_of_others() {
    let home = TempDir::new().unwrap();
    let chosen = home.path().join("Reset.png");
    let desk = desk_in(&home, &[chosen.clone(), chosen]);
    let design = from_template(&desk);
    let write = || desk.export_pictures(OnePages { way: whole_way(design), width: 1_280 }).unwrap().folder;
    let folders = [write(), write()];
    assert_eq!(folders.map(PathBuf::from), [home.path().join("Reset"), home.path().join("Reset 2")]);
}

#[test]
fn what_cannot_be_drawn_is_said_in_a_sentence_and_nothing_is_written() {
    let home = TempDir::new().unwrap();
    let chosen = home.path().join("way.pdf");
    let desk = desk_in(&home, std::slice::from_ref(&chosen));
    let design = from_template(&desk);
    let failure = desk.export_pdf(whole_way(design)).unwrap_err();
    assert_eq!((failure.code, failure.message.as_str()), (Code::Failed, "There is no paper here."));
    assert!(!chosen.exists());
    assert_eq!(desk.print_pages(whole_way(design)).unwrap_err().message, "There is no printer here.");
}

#[test]
fn the_flow_map_is_written_as_a_drawing_and_as_a_picture() {
    let home = TempDir::new().unwrap();
    let (drawing, picture) = (home.path().join("map.svg"), home.path().join("map.png"));
    let desk = desk_in(&home, &[picture.clone(), drawing.clone()]);
    let design = from_template(&desk);
    desk.export_map(OneMap { design, kind: MapKind::Svg }).unwrap();
    desk.export_map(OneMap { design, kind: MapKind::Png }).unwrap();
    let svg = fs::read_to_string(drawing).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("Receipt"));
    assert!(fs::read_to_string(picture).unwrap().contains(&svg));
}

#[test]
fn a_chosen_picture_comes_back_as_the_library_keeps_it_and_a_dropped_one_too() {
    let home = TempDir::new().unwrap();
    let file = home.path().join("logo.gif");
    let mut bytes = Vec::new();
    let image = image::RgbaImage::from_pixel(20, 10, image::Rgba([9, 8, 7, 0]));
    image.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Gif).unwrap();
    fs::write(&file, &bytes).unwrap();
    let read = desk_in(&home, std::slice::from_ref(&file)).choose_picture(Nothing {}).unwrap().picture;
    assert_eq!((read.media.name(), read.width, read.height), ("image/png", 20, 10));
    let desk = desk_handed(&home, &file);
    assert_eq!(desk.take_picture(Nothing {}).unwrap().picture, read);
    assert_eq!(desk.take_picture(Nothing {}).unwrap_err().message, "Nothing was dropped here.");
}

#[test]
fn a_design_is_shown_as_a_step_left_it_while_it_stands_otherwise() {
    let home = TempDir::new().unwrap();
    let desk = desk_in(&home, &[]);
    let design = from_template(&desk);
    let then = desk.history(HistoryPage { before: None }).unwrap().lines[0].seq;
    let price = Price::OneTime { amount: Money::new(45_000, "USD".parse().unwrap()) };
    let set = DesignField::MainPrice(Some(price));
    let edits = vec![Edit::ChangeDesign { id: design, set }];
    desk.apply(Apply { edits, gesture: None, label: None, watching: None }).unwrap();
    let page = |step| desk.preview_page(design, step).unwrap().html;
    assert!(page(Some(then)).contains("$400") && !page(Some(then)).contains("$450"));
    assert!(page(None).contains("$450") && page(Some(then + 1)) == page(None));
    assert!(desk.preview_page(design, Some(0)).is_none(), "there was no such design yet");
    let journeys = |step| desk.journeys(DesignAt { design, step }).unwrap().journeys;
    assert_ne!(journeys(Some(then)), journeys(None));
}
