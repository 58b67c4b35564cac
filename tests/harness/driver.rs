//! The WebDriver of the platform's own webview, one process and one port per window.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running WebKitWebDriver.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver in the given environment and nothing else of this process's own.
    ///
    /// # Panics
    ///
    /// When the driver is not installed, or nothing listens after several tries.
    pub fn start(environment: &[(&'static str, OsString)]) -> Self {
        // Between asking for a free port and listening on it another test may take it.
        (0..5).find_map(|_| Self::try_start(environment)).expect("WebKitWebDriver listens on a free port")
    }

    fn try_start(environment: &[(&'static str, OsString)]) -> Option<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the machine has a free port");
        let port = free.local_addr().expect("a bound port has an address").port();
        drop(free);
        let process = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env_clear()
            .envs(std::env::vars_os().filter(|(name, _)| name == "PATH" || name == "LD_LIBRARY_PATH"))
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed");
        let mut driver = Self { process, port };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if driver.process.try_wait().expect("a child can be asked whether it lives").is_some() {
                return None;
            }
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Some(driver);
            }
            sleep(Duration::from_millis(5));
        }
        None
    }

    /// Where sessions are opened.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The driver's process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Both only fail when the driver is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
