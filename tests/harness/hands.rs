//! A person's hands on the screen itself: keys that pass through the platform, and the window's own close button.
//!
//! WebDriver speaks to the page alone; menus, native dialogs and the frame of the window hear only the X server.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, CLIENT_MESSAGE_EVENT, ClientMessageEvent,
    ConfigureWindowAux, ConnectionExt, EventMask, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
    MOTION_NOTIFY_EVENT, MapState,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, NONE};

use crate::drag::Drag;

/// How long a window may take to show itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// Between two keys; toolkits lose keys that come faster than anybody types.
const BETWEEN_KEYS: Duration = Duration::from_millis(8);

/// Hands on one screen.
pub struct Hands {
    x: RustConnection,
    root: u32,
}

impl Hands {
    /// Lays hands on a screen.
    pub fn on(display: &str) -> Self {
        let (x, screen) = x11rb::connect(Some(display)).expect("the screen is there");
        let root = x.setup().roots[screen].root;
        Self { x, root }
    }

    /// Presses the close button of the window in front.
    pub fn close_window(&self) {
        let (window, protocols, delete) =
            (self.in_front(), self.atom("WM_PROTOCOLS"), self.atom("WM_DELETE_WINDOW"));
        let message = ClientMessageEvent {
            response_type: CLIENT_MESSAGE_EVENT,
            format: 32,
            sequence: 0,
            window,
            type_: protocols,
            data: [delete, CURRENT_TIME, 0, 0, 0].into(),
        };
        self.x.send_event(false, window, EventMask::NO_EVENT, message).expect("the screen is there");
        self.sync();
    }

    /// Waits until the window in front has this title.
    ///
    /// # Panics
    ///
    /// When another window stays in front.
    pub fn wait_for_window(&self, title: &str) {
        let begun = Instant::now();
        loop {
            let seen = self.title(self.in_front());
            if seen == title {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "the window in front is not “{title}” but “{seen}”");
            sleep(Duration::from_millis(10));
        }
    }

    /// Draws the frame of the window in front to another size, in pixels; the page follows a moment later.
    pub fn resize(&self, width: u32, height: u32) {
        let size = ConfigureWindowAux::new().width(width).height(height);
        self.x.configure_window(self.in_front(), &size).expect("the screen is there");
        self.sync();
    }

    /// Presses keys such as `Control+q` in the window in front.
    ///
    /// # Panics
    ///
    /// When the keyboard has no such key.
    pub fn press(&self, combination: &str) {
        self.take_focus();
        let keys: Vec<u8> = combination.split('+').flat_map(|name| self.key(symbol(name))).collect();
        self.stroke(&keys);
    }

    /// Types a text in the window in front.
    pub fn type_text(&self, text: &str) {
        self.take_focus();
        for letter in text.chars() {
            self.stroke(&self.key(symbol(&letter.to_string())));
        }
    }

    /// Answers the platform's dialog of this title, which asks where to save, with a file.
    ///
    /// # Panics
    ///
    /// When no such dialog opens.
    pub fn save_as(&self, dialog: &str, file: &Path) {
        self.wait_for_window(dialog);
        self.press("Control+a");
        self.type_text(file.to_str().expect("our files have plain names"));
        self.press("Enter");
    }

    /// Moves the pointer to a place on the screen, in pixels.
    pub fn point_at(&self, x: i16, y: i16) {
        // A detail of 0 says that the place is counted from the corner of the screen.
        let moved = self.x.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, CURRENT_TIME, self.root, x, y, 0);
        moved.expect("the screen is there");
        self.sync();
    }

    /// Presses the left button of the mouse and holds it.
    pub fn hold_button(&self) {
        self.button(BUTTON_PRESS_EVENT);
    }

    /// Lets go of the left button of the mouse.
    pub fn release_button(&self) {
        self.button(BUTTON_RELEASE_EVENT);
    }

    /// Drags a file from elsewhere onto the window in front and drops it at a place of the screen, in pixels.
    pub fn drop_file(&self, file: &Path, x: i16, y: i16) {
        Drag::of(&self.x, self.root, self.in_front(), file).drop_at(x, y);
    }

    fn button(&self, kind: u8) {
        self.x.xtest_fake_input(kind, 1, CURRENT_TIME, NONE, 0, 0, 0).expect("the screen is there");
        self.sync();
    }

    fn stroke(&self, keys: &[u8]) {
        let down = keys.iter().map(|key| (KEY_PRESS_EVENT, *key));
        let up = keys.iter().rev().map(|key| (KEY_RELEASE_EVENT, *key));
        for (kind, key) in down.chain(up) {
            self.x.xtest_fake_input(kind, key, CURRENT_TIME, NONE, 0, 0, 0).expect("the screen is there");
            self.sync();
            sleep(BETWEEN_KEYS);
        }
    }

    /// Finds the keys to hold for a symbol: shift, where its key has it on the upper level, and the key.
    fn key(&self, symbol: u32) -> Vec<u8> {
        let (first, last) = (self.x.setup().min_keycode, self.x.setup().max_keycode);
        let map = self.x.get_keyboard_mapping(first, last - first + 1).expect("the screen is there");
        let map = map.reply().expect("a screen has a keyboard");
        let levels = usize::from(map.keysyms_per_keycode);
        let place = |level| map.keysyms.iter().skip(level).step_by(levels).position(|known| *known == symbol);
        let code = |row: usize| first + u8::try_from(row).expect("a keyboard has at most 248 keys");
        match (place(0), place(1)) {
            (Some(row), _) => vec![code(row)],
            (None, Some(row)) => [self.key(symbol_of_shift()), vec![code(row)]].concat(),
            (None, None) => panic!("the keyboard has no key for the symbol {symbol:#x}"),
        }
    }

    fn take_focus(&self) {
        self.x
            .set_input_focus(InputFocus::PARENT, self.in_front(), CURRENT_TIME)
            .expect("the screen is there");
        self.sync();
    }

    /// Finds the uppermost window that can be closed, waiting for one.
    fn in_front(&self) -> u32 {
        let begun = Instant::now();
        loop {
            let tree = self
                .x
                .query_tree(self.root)
                .expect("the screen is there")
                .reply()
                .expect("a screen has a root");
            if let Some(window) = tree.children.into_iter().rev().find(|window| self.can_be_closed(*window)) {
                return window;
            }
            assert!(begun.elapsed() < PATIENCE, "there is no window on the screen");
            sleep(Duration::from_millis(10));
        }
    }

    fn can_be_closed(&self, window: u32) -> bool {
        let seen = self.x.get_window_attributes(window).ok().and_then(|asked| asked.reply().ok());
        let protocols = self.x.get_property(false, window, self.atom("WM_PROTOCOLS"), AtomEnum::ATOM, 0, 32);
        let known = protocols.ok().and_then(|asked| asked.reply().ok());
        let delete = self.atom("WM_DELETE_WINDOW");
        // A picture that hangs on the pointer calls itself a window too.
        seen.is_some_and(|seen| seen.map_state == MapState::VIEWABLE && !seen.override_redirect)
            && known.is_some_and(|known| {
                known.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == delete))
            })
    }

    fn title(&self, window: u32) -> String {
        let asked = self.x.get_property(false, window, self.atom("_NET_WM_NAME"), AtomEnum::ANY, 0, 256);
        let told = asked.ok().and_then(|asked| asked.reply().ok());
        told.map(|told| String::from_utf8_lossy(&told.value).into_owned()).unwrap_or_default()
    }

    fn atom(&self, name: &str) -> u32 {
        atom(&self.x, name)
    }

    fn sync(&self) {
        let asked = self.x.get_input_focus().expect("the screen is there");
        asked.reply().expect("a screen has a focus");
    }
}

/// The number a screen knows a name by.
pub(crate) fn atom(x: &RustConnection, name: &str) -> u32 {
    let asked = x.intern_atom(false, name.as_bytes()).expect("the screen is there");
    asked.reply().expect("a screen knows its atoms").atom
}

fn symbol_of_shift() -> u32 {
    symbol("Shift")
}

/// The X11 symbol of a key.
fn symbol(name: &str) -> u32 {
    match name {
        "Shift" => 0xffe1,
        "Control" => 0xffe3,
        "Alt" => 0xffe9,
        "Enter" => 0xff0d,
        "Escape" => 0xff1b,
        "Tab" => 0xff09,
        "Backspace" => 0xff08,
        "ArrowLeft" => 0xff51,
        "ArrowUp" => 0xff52,
        "ArrowRight" => 0xff53,
        "ArrowDown" => 0xff54,
        "F10" => 0xffc7,
        // The symbols of Latin letters and signs are their numbers in Unicode.
        single => match single.chars().next() {
            Some(letter) if single.chars().count() == 1 => u32::from(letter),
            _ => panic!("there is no key “{single}”"),
        },
    }
}
