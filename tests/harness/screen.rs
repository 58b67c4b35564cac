//! A screen that nobody sees, one per window.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a screen of the given size in pixels.
    ///
    /// # Panics
    ///
    /// When Xvfb is not installed or does not start.
    pub fn of_size(width: u32, height: u32) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &format!("{width}x{height}x24")])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        let told = server.stdout.take().expect("its output is piped");
        BufReader::new(told).read_line(&mut number).expect("Xvfb tells its display");
        assert!(!number.trim().is_empty(), "Xvfb ended before it told its display");
        Self { server, display: format!(":{}", number.trim()) }
    }

    /// The name by which programs find the screen.
    pub fn display(&self) -> &str {
        &self.display
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Both only fail when the server is gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
