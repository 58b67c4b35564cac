//! Prepares the shell's build: the permissions of its one command, and a page to show while the interface is unbuilt.

use std::fs;
use std::path::Path;

const INTERFACE: &str = "../ui/dist";

const UNBUILT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Offerwright</title>\
<p>The interface is not built yet. Run <code>make run</code>.</p></html>\n";

fn main() {
    let page = Path::new(INTERFACE).join("index.html");
    if !page.exists() {
        fs::create_dir_all(INTERFACE).expect("the folder of the built interface can be made");
        fs::write(&page, UNBUILT).expect("a page can be written into the folder of the built interface");
    }
    println!("cargo:rerun-if-changed={INTERFACE}");
    println!("cargo:rerun-if-changed=../assets/icons");
    let manifest = tauri_build::AppManifest::new().commands(&["desk"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and the capabilities are sound");
}
