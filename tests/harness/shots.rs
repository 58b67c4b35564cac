//! Pictures of the window, kept in `tests/window/shots` for people to look at.

use std::fs;
use std::path::PathBuf;

use fantoccini::Client;

use crate::build;

/// Keeps a picture of the page under a name and says where.
pub async fn keep(client: &Client, name: &str) -> PathBuf {
    let folder = build::root().join("tests/window/shots");
    fs::create_dir_all(&folder).expect("a folder can be made for the pictures");
    let file = folder.join(name).with_extension("png");
    let picture = client.screenshot().await.expect("the page can be photographed");
    fs::write(&file, picture).expect("a picture can be written");
    file
}

/// Keeps a picture of what a failing test sees and says where, as part of its message.
pub(crate) async fn of_failure(client: &Client) -> String {
    let test = std::thread::current().name().unwrap_or("unnamed").replace("::", "-");
    format!("see {}", keep(client, &format!("failed-{test}")).await.display())
}
