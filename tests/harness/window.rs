//! One window: opened on a home, driven, photographed, closed or killed, and opened again.

use std::ffi::OsString;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::driver::Driver;
use crate::hands::Hands;
use crate::home::Home;
use crate::opening::Opening;
use crate::scope::Scope;
use crate::screen::Screen;
use crate::{build, facts, mouse, processes};

/// How long a program may take to end after its window was closed.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a driver may take to start a program and get hold of it, on a busy machine.
const PATIENCE_WITH_DRIVER: Duration = Duration::from_secs(40);

/// How often that is begun before it counts as failed.
const TRIES: usize = 3;

/// A window that is open; a [`Scope`] over the whole page.
pub struct Window {
    page: Scope,
    program: PathBuf,
    process: u32,
    opening: Opening,
    // In the order in which they must go: first the driver with the program below it, then what these stand on.
    driver: Driver,
    screen: Screen,
    home: Home,
}

impl Deref for Window {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.page
    }
}

impl Window {
    /// Opens the designer on a home and waits until it is ready.
    pub async fn open(home: &Home) -> Self {
        Opening::default().open(home).await
    }

    pub(crate) async fn open_as(opening: Opening, home: &Home) -> Self {
        let window = Self::start(opening, home).await;
        window.settled().await;
        window
    }

    /// Opens a window and waits only until it has painted something, whether or not a library is open in it.
    pub async fn start(opening: Opening, home: &Home) -> Self {
        opening.prepare(home);
        let (width, height) = opening.size.unwrap_or((1280, 800));
        let screen = Screen::of_size(width.max(1280), height.max(800) + 100);
        let mut environment = home.environment();
        environment.extend(opening.environment());
        environment.push(("DISPLAY", screen.display().into()));
        let program = build::program(opening.program.to_str().expect("our programs have plain names"));
        let (driver, client) = driven(&environment, &screen, &program, &opening).await;
        let process =
            processes::running(driver.process(), &program).expect("the driver has started the program");
        facts::painted(&client).await;
        Self { page: Scope::whole(client), program, process, opening, driver, screen, home: home.clone() }
    }

    /// The process of the program.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// The processes of the window: the program's own and the webview's.
    pub fn processes(&self) -> Vec<u32> {
        processes::below(self.driver.process())
    }

    /// Hands on the screen itself, for menus, native dialogs and the frame of the window.
    pub fn hands(&self) -> Hands {
        Hands::on(self.screen.display())
    }

    /// Drags one element onto another with the pointer of the screen.
    pub async fn drag(&self, from: (&str, &str), to: (&str, &str)) {
        let (from, to) = (self.element(from.0, from.1).await, self.element(to.0, to.1).await);
        mouse::drag(self.client(), &self.hands(), &from, &to).await;
        self.settled().await;
    }

    /// Drags a file from elsewhere onto an element and drops it there.
    pub async fn drop_file(&self, file: &Path, onto: &Element) {
        self.run("arguments[0].scrollIntoView({ block: 'center' })", vec![json!(onto)]).await;
        let (x, y) = mouse::middle(self.client(), onto).await;
        self.hands().drop_file(file, x, y);
    }

    /// Closes the window as a person would and waits until the program has ended.
    pub async fn close(self) {
        self.hands().close_window();
        self.ended().await;
    }

    /// Ends the program at once, as a power cut would.
    pub async fn kill(self) {
        processes::kill(self.process);
        self.ended().await;
    }

    /// Closes the window and opens it again on the same home, as large as it was left.
    pub async fn reopen(self) -> Self {
        let (opening, home) = (self.opening.clone().as_it_was_left(), self.home.clone());
        self.close().await;
        opening.open(&home).await
    }

    async fn ended(&self) {
        let begun = Instant::now();
        while processes::alive(self.process) {
            assert!(
                begun.elapsed() < PATIENCE,
                "{} did not end after its window was closed",
                self.program.display()
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for Window {
    /// Leaves nothing behind, whether the test went well or not; the webview's processes outlive a program that was killed.
    fn drop(&mut self) {
        processes::end(&processes::on_screen(self.screen.display()));
    }
}

/// Starts a driver and the program below it. A driver that does not get hold of its program waits for ever: between finding a
/// port for the two to meet at and listening there, the driver of another window may take it. Then both are begun anew.
async fn driven(
    environment: &[(&'static str, OsString)],
    screen: &Screen,
    program: &Path,
    opening: &Opening,
) -> (Driver, Client) {
    for _ in 0..TRIES {
        let driver = Driver::start(environment);
        if let Ok(client) = timeout(PATIENCE_WITH_DRIVER, session(&driver, program, opening)).await {
            return (driver, client);
        }
        processes::end(&processes::below(driver.process()));
    }
    panic!("the driver does not get hold of {} on {}", program.display(), screen.display());
}

async fn session(driver: &Driver, program: &Path, opening: &Opening) -> Client {
    let arguments: Vec<&str> =
        opening.file.iter().map(|file| file.to_str().expect("our files have plain names")).collect();
    let Value::Object(wanted) = json!({
        "webkitgtk:browserOptions": { "binary": program.to_str().expect("our programs have plain names"), "args": arguments },
    }) else {
        unreachable!("an object was written")
    };
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted)
        .connect(&driver.address())
        .await
        .expect("the driver opens a session on the program");
    let timeouts = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), Some(Duration::ZERO));
    client.update_timeouts(timeouts).await.expect("the driver accepts timeouts");
    client
}
