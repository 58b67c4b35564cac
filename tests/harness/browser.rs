//! A plain browser on a screen of its own: how a page looks far from the program that made it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::home::Home;
use crate::opening::Opening;
use crate::processes;
use crate::scope::Scope;
use crate::screen::Screen;

/// An open browser; a [`Scope`] over its page, which tells no facts about itself.
pub struct Browser {
    page: Scope,
    // In the order in which they must go.
    _driver: Driver,
    screen: Screen,
    _home: Home,
}

impl std::ops::Deref for Browser {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.page
    }
}

impl Browser {
    /// Opens a file of this machine, as a double click on it does.
    ///
    /// # Panics
    ///
    /// When WebKit's own small browser is not installed.
    pub async fn open(file: &Path) -> Self {
        let home = Home::fresh();
        let screen = Screen::of_size(1280, 900);
        let mut environment = home.environment();
        environment.extend(Opening::default().environment());
        environment.push(("DISPLAY", screen.display().into()));
        let driver = Driver::start(&environment);
        let Value::Object(wanted) = json!({
            "webkitgtk:browserOptions": { "binary": program().to_str(), "args": ["--automation"] },
        }) else {
            unreachable!("an object was written")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&driver.address())
            .await
            .expect("the driver opens a session on a browser");
        let address = format!("file://{}", file.to_str().expect("our files have plain names"));
        client.goto(&address).await.expect("a browser opens a file");
        Self { page: Scope::silent(client), _driver: driver, screen, _home: home }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        processes::end(&processes::on_screen(self.screen.display()));
    }
}

/// Finds the small browser that comes with the platform's webview.
fn program() -> PathBuf {
    let libraries = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
    [libraries.as_str(), "/usr/lib", "/usr/libexec"]
        .iter()
        .map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"))
        .find(|program| fs::metadata(program).is_ok())
        .expect("WebKit's MiniBrowser comes with libwebkit2gtk-4.1")
}
