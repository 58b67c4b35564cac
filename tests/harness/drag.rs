//! A file dragged from elsewhere onto a window: the part of a file manager in the X protocol for drag and drop, version 5.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, CLIENT_MESSAGE_EVENT, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME};

use crate::hands::atom;

/// The version of the protocol that is spoken.
const VERSION: u32 = 5;

/// How long the window may take to say yes, and to take the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// A file held over a window.
pub(crate) struct Drag<'x> {
    x: &'x RustConnection,
    /// The window the file comes from, and the one it is held over.
    from: u32,
    over: u32,
    /// What the file is called in a list of addresses.
    list: String,
}

impl<'x> Drag<'x> {
    /// Takes a file and holds it over a window.
    pub(crate) fn of(x: &'x RustConnection, root: u32, over: u32, file: &Path) -> Self {
        let from = x.generate_id().expect("the screen has room for a window");
        x.create_window(
            COPY_DEPTH_FROM_PARENT,
            from,
            root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            COPY_FROM_PARENT,
            &CreateWindowAux::new(),
        )
        .expect("the screen is there");
        let list = format!("file://{}\r\n", file.to_str().expect("our files have plain names"));
        let drag = Self { x, from, over, list };
        x.set_selection_owner(from, drag.atom("XdndSelection"), CURRENT_TIME).expect("the screen is there");
        drag.tell("XdndEnter", [VERSION << 24, drag.atom("text/uri-list"), 0, 0]);
        drag
    }

    /// Moves it to a place of the screen until the window says that it may be dropped there, drops it, and waits until it is taken.
    ///
    /// # Panics
    ///
    /// When the window does not want it.
    pub(crate) fn drop_at(self, x: i16, y: i16) {
        let place = u32::from(x.cast_unsigned()) << 16 | u32::from(y.cast_unsigned());
        let (status, copy) = (self.atom("XdndStatus"), self.atom("XdndActionCopy"));
        let begun = Instant::now();
        loop {
            self.tell("XdndPosition", [0, place, CURRENT_TIME, copy]);
            let said = self.hear(status);
            // A window that reads the file first says no until it has.
            if said.data.as_data32()[1] & 1 == 1 {
                break;
            }
            assert!(begun.elapsed() < PATIENCE, "nothing may be dropped there");
            sleep(Duration::from_millis(50));
        }
        self.tell("XdndDrop", [0, CURRENT_TIME, 0, 0]);
        self.hear(self.atom("XdndFinished"));
        self.x.destroy_window(self.from).expect("the screen is there");
    }

    fn tell(&self, what: &str, [one, two, three, four]: [u32; 4]) {
        let message = ClientMessageEvent {
            response_type: CLIENT_MESSAGE_EVENT,
            format: 32,
            sequence: 0,
            window: self.over,
            type_: self.atom(what),
            data: [self.from, one, two, three, four].into(),
        };
        self.x.send_event(false, self.over, EventMask::NO_EVENT, message).expect("the screen is there");
        self.x.flush().expect("the screen is there");
    }

    /// Waits for an answer, and gives the file's address to whoever asks for it meanwhile.
    fn hear(&self, answer: u32) -> ClientMessageEvent {
        let begun = Instant::now();
        loop {
            match self.x.poll_for_event().expect("the screen is there") {
                Some(Event::ClientMessage(message)) if message.type_ == answer => return message,
                Some(Event::SelectionRequest(asked)) => self.hand_over(&asked),
                Some(_) => {}
                None => sleep(Duration::from_millis(5)),
            }
            assert!(begun.elapsed() < PATIENCE, "the window does not answer");
        }
    }

    fn hand_over(&self, asked: &SelectionRequestEvent) {
        let list = self.atom("text/uri-list");
        if asked.target == self.atom("TARGETS") {
            self.x
                .change_property32(
                    PropMode::REPLACE,
                    asked.requestor,
                    asked.property,
                    AtomEnum::ATOM,
                    &[list],
                )
                .expect("the screen is there");
        } else {
            self.x
                .change_property8(
                    PropMode::REPLACE,
                    asked.requestor,
                    asked.property,
                    list,
                    self.list.as_bytes(),
                )
                .expect("the screen is there");
        }
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property: asked.property,
        };
        self.x.send_event(false, asked.requestor, EventMask::NO_EVENT, told).expect("the screen is there");
        self.x.flush().expect("the screen is there");
    }

    fn atom(&self, name: &str) -> u32 {
        atom(self.x, name)
    }
}
