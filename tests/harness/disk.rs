//! A small disk of its own, which can be full or written to by nobody.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A disk in memory, mounted over a folder for as long as this value lives.
pub struct Disk {
    folder: PathBuf,
}

impl Disk {
    /// Mounts an empty disk of so many kilobytes; none, plainly said, where this is not allowed.
    pub fn of_kilobytes(size: u32, folder: &Path) -> Option<Self> {
        fs::create_dir_all(folder).expect("a folder can be made in a test's home");
        if mount(&["-t", "tmpfs", "-o", &format!("size={size}k"), "offerwright-test"], folder) {
            return Some(Self { folder: folder.to_owned() });
        }
        eprintln!("SKIPPED: only root may mount a disk to fill it");
        None
    }

    /// Lets nobody write to it any more.
    ///
    /// # Panics
    ///
    /// When a file on it is open for writing.
    pub fn close_for_writing(&self) {
        assert!(mount(&["-o", "remount,ro"], &self.folder), "nothing on the disk is being written");
    }

    /// Fills it to the last byte.
    pub fn fill(&self) {
        let filling = self.folder.join("filling");
        for piece in [64 * 1024, 4096, 256, 1] {
            loop {
                let mut file = fs::OpenOptions::new().append(true).create(true).open(&filling);
                let file = file.as_mut().expect("the filling can be opened");
                if std::io::Write::write_all(file, &vec![b'x'; piece]).is_err() {
                    break;
                }
            }
        }
    }

    /// Gives the space back.
    pub fn free(&self) {
        fs::remove_file(self.folder.join("filling")).expect("the filling can be removed");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // A program that was killed may still hold a file; then the disk goes when it does.
        let _ = Command::new("umount").arg("--lazy").arg(&self.folder).status();
    }
}

fn mount(how: &[&str], folder: &Path) -> bool {
    let done = Command::new("mount").args(how).arg(folder).output();
    done.is_ok_and(|done| done.status.success())
}
