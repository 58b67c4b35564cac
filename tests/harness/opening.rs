//! How a window is opened: its size, its zoom, light or dark, and the file it is given.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::home::Home;
use crate::window::Window;

/// A window about to be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    /// The inside of the window in logical pixels, the menu bar included.
    pub size: Option<(u32, u32)>,
    /// The factor at which the page is drawn.
    pub zoom: Option<f64>,
    /// Whether the platform asks for dark.
    pub dark: bool,
    /// The library named on the command line.
    pub file: Option<PathBuf>,
    /// The program to open, if not the designer.
    pub program: PathBuf,
}

impl Default for Opening {
    fn default() -> Self {
        let program = PathBuf::from("offerwright-designer");
        Self { size: None, zoom: None, dark: false, file: None, program }
    }
}

impl Opening {
    /// Opens in the given size, in logical pixels.
    pub fn of_size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// Opens at the given zoom.
    pub fn zoomed(mut self, factor: f64) -> Self {
        self.zoom = Some(factor);
        self
    }

    /// Opens on a platform set to dark.
    pub fn in_the_dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// Opens with a library named on the command line, as a double click on it does.
    pub fn with_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Opens another program of this workspace.
    pub fn running(mut self, program: impl Into<PathBuf>) -> Self {
        self.program = program.into();
        self
    }

    /// Opens in the size and at the zoom that the home remembers.
    pub fn as_it_was_left(self) -> Self {
        Self { size: None, zoom: None, ..self }
    }

    /// Opens the window and waits only until it has painted something.
    pub async fn start(self, home: &Home) -> Window {
        Window::start(self, home).await
    }

    /// Opens the window and waits until it is ready.
    pub async fn open(self, home: &Home) -> Window {
        Window::open_as(self, home).await
    }

    /// Leaves in the home what a person who chose this size and zoom would have left there.
    pub(crate) fn prepare(&self, home: &Home) {
        if self.size.is_none() && self.zoom.is_none() {
            return;
        }
        let file = home.kept().join("window.json");
        let mut place = fs::read(&file)
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_else(|| json!({ "corner": [0.0, 0.0] }));
        if let Some((width, height)) = self.size {
            place["width"] = json!(f64::from(width));
            place["height"] = json!(f64::from(height));
        }
        if let Some(zoom) = self.zoom {
            place["zoom"] = json!(zoom);
        }
        fs::write(file, place.to_string()).expect("a file can be written into a test's home");
    }

    pub(crate) fn environment(&self) -> Vec<(&'static str, OsString)> {
        let theme = if self.dark { "Adwaita:dark" } else { "Adwaita" };
        [
            ("GTK_THEME", theme),
            ("GDK_BACKEND", "x11"),
            ("LANG", "C.UTF-8"),
            ("TZ", "UTC"),
            ("NO_AT_BRIDGE", "1"),
            ("GSETTINGS_BACKEND", "memory"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
        ]
        .map(|(name, value)| (name, OsString::from(value)))
        .to_vec()
    }
}
