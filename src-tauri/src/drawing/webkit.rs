//! WebKitGTK off the screen: a view of its own that reaches nobody, loads one document, draws it, and is gone.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use cairo::ImageSurface;
use gtk::prelude::*;
use gtk::{PageSetup, PaperSize, PrintSettings, Unit, gio, glib};
use offerwright_desk::host::Drawing;
use tauri::{AppHandle, Manager, Wry};
use tempfile::NamedTempFile;
use webkit2gtk::{
    LoadEvent, NetworkProxyMode, NetworkProxySettings, PrintOperation, PrintOperationExt,
    PrintOperationResponse, SnapshotOptions, SnapshotRegion, WebContext, WebContextExt, WebView, WebViewExt,
    WebsiteDataManagerExt,
};

use super::Answer;
use crate::builder::WINDOW;
use crate::fence::NOWHERE;

/// How much finer a picture is than the screen it is drawn for.
const FINENESS: i32 = 2;
/// How high the view is, in pixels.
const LOWEST: i32 = 100;
/// The longest picture, in pixels; the surfaces of the platform end a little beyond.
const LONGEST: i32 = 32_000;
/// The margins of a sheet in millimetres: the sides and the top, and the bottom, where the foot stands.
const MARGINS: (f64, f64) = (12.0, 18.0);
/// How wide the view is while sheets are drawn, in pixels; the sheets have a width of their own.
const FOR_SHEETS: i32 = 820;

/// A view off the screen, and who waits for what comes of it.
struct Easel<T> {
    window: gtk::OffscreenWindow,
    view: WebView,
    answer: RefCell<Option<Answer<T>>>,
}

impl<T: 'static> Easel<T> {
    /// Sets a view up and calls back once it has loaded the document.
    fn set_up(
        document: &str,
        width: i32,
        zoom: f64,
        answer: Answer<T>,
        loaded: impl Fn(&Rc<Self>) + 'static,
    ) {
        let context = WebContext::new_ephemeral();
        if let Some(data) = context.website_data_manager() {
            let mut nowhere = NetworkProxySettings::new(Some(NOWHERE), &[]);
            data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nowhere));
        }
        let view = WebView::with_context(&context);
        let window = gtk::OffscreenWindow::new();
        // No higher than it must be: a picture is as high as its page, and never lower than the view.
        view.set_size_request(width, LOWEST);
        view.set_zoom_level(zoom);
        window.add(&view);
        window.show_all();
        let easel = Rc::new(Self { window, view, answer: RefCell::new(Some(answer)) });
        let (on_load, on_failure) = (Rc::clone(&easel), Rc::clone(&easel));
        easel.view.connect_load_changed(move |_, event| {
            if event == LoadEvent::Finished {
                loaded(&on_load);
            }
        });
        easel.view.connect_load_failed(move |_, _, _, error| {
            on_failure.end(Err(format!("The pages could not be drawn: {error}.")));
            true
        });
        easel.view.load_html(document, None);
    }

    /// Tells what came of it and takes the view away; only the first call counts.
    fn end(&self, result: Result<T, String>) {
        let Some(answer) = self.answer.take() else { return };
        // Whoever asked may be gone, because the program is closing.
        let _ = answer.send(result);
        let window = self.window.clone();
        // Not now: this may be a call from inside the view.
        glib::idle_add_local_once(move || window.close());
    }
}

/// Draws a document.
pub(super) fn draw(document: &str, drawing: Drawing, answer: Answer<Vec<u8>>) {
    match drawing {
        Drawing::Picture { width } => {
            let scale = gtk::OffscreenWindow::new().scale_factor().max(1);
            let zoom = f64::from(FINENESS) / f64::from(scale);
            let wide = i32::try_from(width).unwrap_or(1280) * FINENESS / scale;
            Easel::set_up(document, wide, zoom, answer, picture);
        }
        Drawing::Paper => Easel::set_up(document, FOR_SHEETS, 1.0, answer, sheets),
    }
}

fn picture(easel: &Rc<Easel<Vec<u8>>>) {
    let waiting = Rc::clone(easel);
    let (region, options) = (SnapshotRegion::FullDocument, SnapshotOptions::NONE);
    easel.view.snapshot(region, options, gio::Cancellable::NONE, move |drawn| {
        waiting.end(drawn.map_err(|error| error.to_string()).and_then(as_png));
    });
}

fn as_png(surface: cairo::Surface) -> Result<Vec<u8>, String> {
    let image = ImageSurface::try_from(surface)
        .map_err(|_| "The page could not be drawn as a picture.".to_owned())?;
    if image.height() > LONGEST {
        return Err("A page is too long for one picture. Export the pages as a PDF instead.".to_owned());
    }
    let mut bytes = Vec::new();
    image.write_to_png(&mut bytes).map_err(|error| format!("The picture could not be written: {error}."))?;
    Ok(bytes)
}

fn a4() -> PageSetup {
    let setup = PageSetup::new();
    setup.set_paper_size(&PaperSize::new(Some("iso_a4")));
    let (around, below) = MARGINS;
    setup.set_top_margin(around, Unit::Mm);
    setup.set_left_margin(around, Unit::Mm);
    setup.set_right_margin(around, Unit::Mm);
    setup.set_bottom_margin(below, Unit::Mm);
    setup
}

fn sheets(easel: &Rc<Easel<Vec<u8>>>) {
    match NamedTempFile::new() {
        Ok(file) => into_file(easel, file),
        Err(error) => easel.end(Err(format!("There is no room for the sheets: {error}."))),
    }
}

/// Prints into a file, as the platform's own "Print to File" does.
fn into_file(easel: &Rc<Easel<Vec<u8>>>, file: NamedTempFile) {
    let operation = PrintOperation::new(&easel.view);
    let settings = PrintSettings::new();
    // The platform knows this printer by its name in the person's own language.
    settings.set_printer(&glib::dgettext(Some("gtk30"), "Print to File"));
    settings.set("output-file-format", Some("pdf"));
    settings.set("output-uri", Some(&uri_of(file.path())));
    operation.set_print_settings(&settings);
    operation.set_page_setup(&a4());
    let failed = Rc::clone(easel);
    operation
        .connect_failed(move |_, error| failed.end(Err(format!("The sheets could not be drawn: {error}."))));
    let done = Rc::clone(easel);
    operation.connect_finished(move |_| {
        done.end(fs::read(file.path()).map_err(|error| format!("The sheets could not be read: {error}.")));
    });
    operation.print();
    keep_until_ended(easel, operation);
}

fn uri_of(path: &Path) -> String {
    gio::File::for_path(path).uri().to_string()
}

/// An operation that nobody holds is given up.
fn keep_until_ended<T: 'static>(easel: &Rc<Easel<T>>, operation: PrintOperation) {
    easel.window.connect_destroy(move |_| {
        let _ = &operation;
    });
}

/// Asks how to print a document and prints it.
pub(super) fn print(app: &AppHandle<Wry>, document: &str, answer: Answer<bool>) {
    let parent = app.get_webview_window(WINDOW).and_then(|window| window.gtk_window().ok());
    Easel::set_up(document, FOR_SHEETS, 1.0, answer, move |easel| {
        let operation = PrintOperation::new(&easel.view);
        operation.set_page_setup(&a4());
        let failed = Rc::clone(easel);
        operation.connect_failed(move |_, error| {
            failed.end(Err(format!("The pages could not be printed: {error}.")))
        });
        let done = Rc::clone(easel);
        operation.connect_finished(move |_| done.end(Ok(true)));
        if operation.run_dialog(parent.as_ref()) == PrintOperationResponse::Cancel {
            easel.end(Ok(false));
        }
        keep_until_ended(easel, operation);
    });
}
