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
    Action("library.new", "New library…", None),
    Action("library.open", "Open library…", Some("CmdOrCtrl+O")),
    Action("library.copy", "Keep a copy…", None),
    Rule,
    Action("library.import", "Import…", None),
    Action("library.export", "Export…", None),
    Rule,
    Own(QUIT, "Quit", "CmdOrCtrl+Q"),
];

const EDIT: &[Line] = &[
    Action("edit.undo", "Undo", None),
    Action("edit.redo", "Redo", None),
    Rule,
    Action("palette.open", "Find an action…", Some("CmdOrCtrl+K")),
];

const VIEW: &[Line] = &[
    Own(LARGER, "Larger", "CmdOrCtrl+="),
    Own(SMALLER, "Smaller", "CmdOrCtrl+-"),
    Own(ACTUAL, "Actual size", "CmdOrCtrl+0"),
];

const HELP: &[Line] =
    &[Action("help.rules", "Rule book", None), Action("help.about", "About Offerwright", None)];

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
    let (file, view, help) =
        (submenu(app, "File", FILE)?, submenu(app, "View", VIEW)?, submenu(app, "Help", HELP)?);
    Menu::with_items(app, &[&file, &edit, &view, &help])
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
