//! Puts the parts of the window together and runs them.

use std::sync::Arc;

use tauri::{App, AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent, Wry};

use crate::arrivals::{self, Arrivals};
use crate::closing::{self, Closing};
use crate::entrance::{self, Entrance};
use crate::mockup_scheme::FindPage;
use crate::place::{self, Place};
use crate::zoom::Zoom;
use crate::{fence, home, menu, mockup_scheme, painting};

/// The label of the one window.
pub const WINDOW: &str = "main";

/// What hears of the program once it is set up.
pub type OnSetUp = Box<dyn FnOnce(&AppHandle<Wry>) + Send>;

/// What the floors below give to the window.
pub struct Joints {
    /// Answers the page's requests.
    pub entrance: Entrance,
    /// Finds the pages of mockups.
    pub mockup: FindPage,
    /// Told of the program once it is set up.
    pub set_up: OnSetUp,
}

/// Opens the window and returns when it has closed.
pub fn run(joints: Joints) -> tauri::Result<()> {
    let folder = std::env::current_dir().unwrap_or_default();
    let builder = tauri::Builder::default()
        .manage(Arc::new(joints.entrance))
        .manage(Closing::default())
        .manage(Arrivals::named_at_start(std::env::args_os().skip(1), &folder))
        .invoke_handler(tauri::generate_handler![entrance::desk])
        .menu(menu::build)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && let Some(window) = window.get_webview_window(WINDOW)
            {
                place::remember(&window);
                closing::requested(window, api);
            }
            arrivals::on_window_event(window.app_handle(), event);
        })
        .setup(|app| {
            (joints.set_up)(app.handle());
            Ok(open_window(app)?)
        });
    mockup_scheme::register(builder, joints.mockup).run(tauri::generate_context!())
}

fn open_window(app: &App<Wry>) -> tauri::Result<()> {
    let home = home::folder(app.handle())?;
    let place = Place::remembered(&home).kept_on(&place::screens(app.handle()));
    app.manage(Zoom::at(place.zoom));
    let mut window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title("Offerwright")
        .inner_size(place.width, place.height)
        .min_inner_size(place::SMALLEST.0, place::SMALLEST.1)
        .maximized(place.maximized)
        .data_directory(home.join("webview"));
    if let Some((x, y)) = place.corner {
        window = window.position(x, y);
    }
    let window = fence::around(window).build()?;
    // In this order: a webview that is enlarged after it gave its compositor up loses its page.
    window.set_zoom(place.zoom)?;
    painting::without_compositor(&window)
}

/// Closes the window as its own close button would, which ends the program.
pub fn close(app: &AppHandle<Wry>) {
    match app.get_webview_window(WINDOW) {
        Some(window) => {
            if let Err(error) = window.close() {
                eprintln!("The window could not be closed: {error}");
            }
        }
        None => app.exit(0),
    }
}
