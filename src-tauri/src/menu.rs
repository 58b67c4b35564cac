//! The native menu: every item is an action the page knows by its id, so a button, a key and an item never differ.

use tauri::menu::{Menu, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Wry};

use crate::zoom::{self, Step};

/// The event that carries the id of a chosen action to the page.
pub const ACTION: &str = "action";

/// One line of a menu.
enum Line {
    /// An action of the page: its id, its label, and the keys that choose it from anywhere.
    ///
    /// Keys that a text field has its own use for, such as undo, are left to the page, which knows where the cursor is.
    Action(&'static str, &'static str, Option<&'static str>),
    /// Something the window does itself.
    Own(&'static str, &'static str, &'static str),
    /// A thin rule.
    Rule,
}
use Line::{Action, Own, Rule};

const FILE: &[Line] = &[
    Action("new-library", "New library…", None),
    Action("open-library", "Open library…", Some("CmdOrCtrl+O")),
    Action("save-copy", "Keep a copy…", None),
    Rule,
    Action("import-json", "Import…", None),
    Action("export-json", "Export…", None),
    Action("export-html", "Export the preview as HTML…", None),
    Action("export-pdf", "Export the whole way as a PDF…", None),
    Action("export-pictures", "Export every page as a picture…", None),
    Action("export-map-svg", "Export the flow map as a drawing…", None),
    Action("export-map-png", "Export the flow map as a picture…", None),
    Action("print-pages", "Print the whole way…", Some("CmdOrCtrl+P")),
    Rule,
    Own(QUIT, "Quit", "CmdOrCtrl+Q"),
];

const DESIGN: &[Line] = &[
    Action("new-design", "New design", None),
    Action("duplicate-design", "Duplicate", None),
    Action("archive-design", "Put away or take out again", None),
    Action("delete-design", "Delete…", None),
];

const EDIT: &[Line] = &[
    Action("undo", "Undo", None),
    Action("redo", "Redo", None),
    Rule,
    Action("open-palette", "Find an action…", Some("CmdOrCtrl+K")),
];

const VIEW: &[Line] = &[
    Action("open-design", "Design", None),
    Action("open-preview", "Preview", None),
    Action("open-forecast", "Forecast", None),
    Action("open-evidence", "Evidence", None),
    Action("open-hand-over", "Hand over", None),
    Rule,
    Action("theme-system", "Light or dark as the machine", None),
    Action("theme-light", "Light paper", None),
    Action("theme-dark", "Dark paper", None),
    Rule,
    Own(LARGER, "Larger", "CmdOrCtrl+="),
    Own(SMALLER, "Smaller", "CmdOrCtrl+-"),
    Own(ACTUAL, "Actual size", "CmdOrCtrl+0"),
];

const HELP: &[Line] = &[
    Action("go-to-rule-book", "Rule book", None),
    Action("show-keys", "All keys", None),
    Action("about", "About Offerwright", None),
];

const QUIT: &str = "window.quit";
const LARGER: &str = "window.larger";
const SMALLER: &str = "window.smaller";
const ACTUAL: &str = "window.actual-size";

/// Builds the menu.
pub fn build(app: &AppHandle<Wry>) -> tauri::Result<Menu<Wry>> {
    let edit = submenu(app, "Edit", EDIT)?;
    if cfg!(target_os = "macos") {
        // Only there do these keys reach a text field through the menu.
        edit.append_items(&[
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, None)?,
            &PredefinedMenuItem::copy(app, None)?,
            &PredefinedMenuItem::paste(app, None)?,
            &PredefinedMenuItem::select_all(app, None)?,
        ])?;
    }
    let (file, design) = (submenu(app, "File", FILE)?, submenu(app, "Design", DESIGN)?);
    let (view, help) = (submenu(app, "View", VIEW)?, submenu(app, "Help", HELP)?);
    Menu::with_items(app, &[&file, &edit, &design, &view, &help])
}

fn submenu(app: &AppHandle<Wry>, title: &str, lines: &[Line]) -> tauri::Result<Submenu<Wry>> {
    let mut menu = SubmenuBuilder::new(app, title);
    for line in lines {
        menu = match line {
            Action(id, label, keys) => {
                let item = MenuItemBuilder::with_id(*id, *label);
                let item = match keys {
                    Some(keys) => item.accelerator(keys),
                    None => item,
                };
                menu.item(&item.build(app)?)
            }
            Own(id, label, keys) => {
                menu.item(&MenuItemBuilder::with_id(*id, *label).accelerator(keys).build(app)?)
            }
            Rule => menu.separator(),
        };
    }
    menu.build()
}

/// Does what the chosen item says: the window's own business here, everything else in the page.
pub fn chosen(app: &AppHandle<Wry>, id: &str) {
    match id {
        QUIT => crate::builder::close(app),
        LARGER => zoom::go(app, Step::Larger),
        SMALLER => zoom::go(app, Step::Smaller),
        ACTUAL => zoom::go(app, Step::Actual),
        action => {
            if let Err(error) = app.emit(ACTION, action) {
                eprintln!("The page could not be told of the menu's action: {error}");
            }
        }
    }
}
