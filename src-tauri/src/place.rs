//! Where the window stood and how large it was, kept in `window.json` between two starts.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, Runtime, WebviewWindow};

use crate::zoom::{self, Zoom};

/// The size of the first window, in logical pixels.
pub const FIRST_SIZE: (f64, f64) = (1280.0, 800.0);

/// The smallest size of the window, in logical pixels.
pub const SMALLEST: (f64, f64) = (800.0, 560.0);

const FILE: &str = "window.json";

/// No screen is wider or higher than this, in logical pixels; a file that says so is damaged.
const LARGEST: f64 = 20_000.0;

/// The window's place, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The width of the inside.
    pub width: f64,
    /// The height of the inside, the menu bar included.
    pub height: f64,
    /// The upper left corner, where the platform tells it.
    pub corner: Option<(f64, f64)>,
    /// Whether the window filled the screen.
    pub maximized: bool,
    /// The factor at which the page was drawn.
    pub zoom: f64,
}

impl Default for Place {
    fn default() -> Self {
        Self { width: FIRST_SIZE.0, height: FIRST_SIZE.1, corner: None, maximized: false, zoom: 1.0 }
    }
}

impl Place {
    /// Reads the remembered place; anything unreadable or senseless counts as never remembered.
    pub fn remembered(home: &Path) -> Self {
        let read: Option<Self> =
            fs::read(home.join(FILE)).ok().and_then(|text| serde_json::from_slice(&text).ok());
        read.unwrap_or_default().made_sensible()
    }

    fn made_sensible(mut self) -> Self {
        let first = Self::default();
        let sensible = |length: f64, smallest: f64, otherwise: f64| match length {
            length if length.is_finite() && length <= LARGEST => length.max(smallest),
            _ => otherwise,
        };
        self.width = sensible(self.width, SMALLEST.0, first.width);
        self.height = sensible(self.height, SMALLEST.1, first.height);
        self.corner = self.corner.filter(|(x, y)| x.abs() <= LARGEST && y.abs() <= LARGEST);
        self.zoom = zoom::within_bounds(self.zoom);
        self
    }

    /// Forgets the corner unless it lies on one of the `screens`, given as corner and size in physical pixels.
    pub fn kept_on(mut self, screens: &[(PhysicalPosition<i32>, PhysicalSize<u32>)]) -> Self {
        self.corner = self.corner.filter(|(x, y)| {
            screens.iter().any(|(corner, size)| {
                let (left, top) = (f64::from(corner.x), f64::from(corner.y));
                *x >= left
                    && *x < left + f64::from(size.width)
                    && *y >= top
                    && *y < top + f64::from(size.height)
            })
        });
        self
    }

    fn write(&self, home: &Path) -> std::io::Result<()> {
        fs::create_dir_all(home)?;
        let text = serde_json::to_vec_pretty(self).map_err(std::io::Error::other)?;
        let beside: PathBuf = home.join(format!("{FILE}.new"));
        fs::write(&beside, text)?;
        fs::rename(beside, home.join(FILE))
    }
}

/// Keeps the place of a window that is about to close; a place that cannot be kept is only reported.
pub fn remember<R: Runtime>(window: &WebviewWindow<R>) {
    let kept = crate::home::folder(window.app_handle())
        .map_err(|error| error.to_string())
        .and_then(|home| Ok((home.clone(), of(window, &home).map_err(|error| error.to_string())?)))
        .and_then(|(home, place)| place.write(&home).map_err(|error| error.to_string()));
    if let Err(error) = kept {
        eprintln!("The place of the window could not be kept: {error}");
    }
}

fn of<R: Runtime>(window: &WebviewWindow<R>, home: &Path) -> tauri::Result<Place> {
    let zoom = window.state::<Zoom>().factor();
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(Place { maximized: true, zoom, ..Place::remembered(home) });
    }
    let scale = window.scale_factor()?;
    let size = window.inner_size()?.to_logical::<f64>(scale);
    let corner = window.outer_position().ok().map(|corner| corner.to_logical::<f64>(scale));
    Ok(Place {
        width: size.width,
        height: size.height,
        corner: corner.map(|corner| (corner.x, corner.y)),
        maximized: false,
        zoom,
    })
}

/// Lists the screens there are now, as corner and size in physical pixels.
pub fn screens<R: Runtime>(app: &AppHandle<R>) -> Vec<(PhysicalPosition<i32>, PhysicalSize<u32>)> {
    let monitors = app.available_monitors().unwrap_or_default();
    monitors.iter().map(|monitor| (*monitor.position(), *monitor.size())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remembered(text: &str) -> Place {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join(FILE), text).unwrap();
        Place::remembered(home.path())
    }

    #[test]
    fn a_place_is_found_as_it_was_left() {
        let home = tempfile::tempdir().unwrap();
        let place =
            Place { width: 1024.0, height: 640.0, corner: Some((30.0, 40.0)), maximized: false, zoom: 2.0 };
        place.write(&home.path().join("not/there/yet")).unwrap();
        assert_eq!(Place::remembered(&home.path().join("not/there/yet")), place);
    }

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        assert_eq!(remembered("{\"width\": 10"), Place::default());
        assert_eq!(remembered("[]"), Place::default());
        assert_eq!(Place::remembered(Path::new("/not/there")), Place::default());
    }

    #[test]
    fn senseless_sizes_are_corrected() {
        let place = remembered(r#"{"width": 3, "height": 1e300, "corner": [1e9, 0], "zoom": -4}"#);
        assert_eq!(place, Place { width: 800.0, zoom: 0.5, ..Place::default() });
    }

    #[test]
    fn a_corner_on_a_screen_that_is_gone_is_forgotten() {
        let screen = [(PhysicalPosition::new(0, 0), PhysicalSize::new(1920, 1080))];
        let at = |x, y| Place { corner: Some((x, y)), ..Place::default() }.kept_on(&screen).corner;
        assert_eq!(at(100.0, 100.0), Some((100.0, 100.0)));
        assert_eq!(at(2500.0, 100.0), None);
        assert_eq!(at(100.0, -50.0), None);
    }
}
