//! Takes the pictures of the README in the real window; `make shots` starts it.

use std::fs;
use std::path::Path;
use std::process::Command;

use offerwright_tests::{Home, Opening, Window, build};

/// The design that is shown.
const TEMPLATE: &str = "coach-confidence-reset";

/// The rooms to show, by the name of the picture and the keys that open them.
const ROOMS: [(&str, &str); 3] =
    [("design", "Control+1"), ("preview", "Control+2"), ("forecast", "Control+3")];

/// Brings the first chart to the top of the sheet.
const CHARTS: &str = "document.querySelector('.chart').scrollIntoView()";

#[tokio::main]
async fn main() {
    let folder = build::root().join("assets/shots");
    fs::create_dir_all(&folder).expect("a folder can be made for the pictures");
    let desk = opened(Opening::default()).await;
    for (name, keys) in ROOMS {
        desk.press(keys).await;
        if name == "preview" {
            // Stepping in waits until the page in the frame is painted.
            desk.inside_frame("Preview of Confidence Reset", async |_| {}).await;
        }
        if name == "forecast" {
            desk.within("region", "A month in figures").wait_for_text("$5,055.65").await;
            desk.run(CHARTS, Vec::new()).await;
            desk.wait_until_there(
                "application",
                "What an average order is made of. Arrow keys go through its parts.",
            )
            .await;
            desk.settled().await;
        }
        keep(&desk, &folder.join(format!("{name}.png"))).await;
    }
    desk.close().await;
    let desk = opened(Opening::default().in_the_dark()).await;
    keep(&desk, &folder.join("design-dark.png")).await;
    desk.close().await;
}

async fn opened(opening: Opening) -> Window {
    let home = Home::fresh();
    let library = home.path().join("Confidence Reset.offerwright");
    let made =
        Command::new(build::program("offerwright")).args(["new", TEMPLATE, "--out"]).arg(&library).output();
    let made = made.expect("the command line can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    opening.with_file(library).open(&home).await
}

/// Keeps a picture in a quarter of a million bytes or less, which a README can carry.
async fn keep(desk: &Window, file: &Path) {
    let taken = desk.picture("readme").await;
    let shrunk = Command::new("/usr/bin/convert")
        .arg(&taken)
        .args(["-strip", "+dither", "-colors", "200"])
        .arg(file)
        .status();
    assert!(shrunk.expect("ImageMagick is installed").success(), "{} could not be shrunk", taken.display());
    println!("{}", file.display());
}
