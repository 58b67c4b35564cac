//! Joins the window to the desk: requests go down, pages of mockups come up.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use offerwright_desk::Desk;
use offerwright_desk::contract::{self, Request};
use serde_json::Value;

use crate::builder::Joints;
use crate::entrance::{Entrance, Failure};
use crate::host::WindowHost;
use crate::mockup_scheme::MockupPage;

/// Makes a desk and the joints to it.
pub fn to_a_desk() -> Joints {
    let host = WindowHost::default();
    let desk = Arc::new(Desk::new(host.clone()));
    let (pages, early) = (Arc::clone(&desk), Arc::clone(&desk));
    let ready = Arc::new(Mutex::new(None));
    let getting_ready = Arc::clone(&ready);
    Joints {
        entrance: Entrance::new(move |request| {
            // Joined under the lock, so that every request waits for it.
            ready.lock().unwrap_or_else(PoisonError::into_inner).take().map(JoinHandle::join);
            answer(&desk, request)
        }),
        mockup: Box::new(move |path| page(&pages, path)),
        set_up: Box::new(move |app| {
            host.belongs_to(app);
            // The webview takes its time to come up; meanwhile the library is opened. A panic shows with the first request.
            let begun = thread::spawn(move || early.get_ready());
            *getting_ready.lock().unwrap_or_else(PoisonError::into_inner) = Some(begun);
        }),
    }
}

fn answer(desk: &Desk<WindowHost>, request: Value) -> Result<Value, Failure> {
    let request: Request = serde_json::from_value(request).map_err(|error| Failure {
        code: "fault".to_owned(),
        message: "The window asked for something the desk does not know. Nothing was changed.".to_owned(),
        detail: Some(error.to_string()),
    })?;
    contract::route(desk, request).map_err(|failure| Failure {
        code: failure.code.word().to_owned(),
        message: failure.message,
        detail: failure.detail,
    })
}

/// Finds the preview of `/design/<id>`, or of `/design/<id>/<step>` as that step left it.
fn page(desk: &Desk<WindowHost>, path: &str) -> Option<MockupPage> {
    let mut parts = path.strip_prefix("/design/")?.splitn(2, '/');
    let id: uuid::Uuid = parts.next()?.parse().ok()?;
    let step = parts.next().map(str::parse).transpose().ok()?;
    let page = desk.preview_page(id.into(), step)?;
    Some(MockupPage {
        media_type: "text/html; charset=utf-8".to_owned(),
        policy: page.policy,
        body: page.html.into_bytes(),
    })
}
