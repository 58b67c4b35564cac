//! The fence around the page: it cannot leave, reach the network, open a second window, download, or use a device.

use tauri::Url;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{Manager, WebviewWindowBuilder, Wry};

use crate::mockup_scheme;

/// Where the webview sends everything it would send into the network: the port of this machine that discards.
///
/// No content policy stops a webview from opening a connection ahead of a link that is about to be followed.
pub(crate) const NOWHERE: &str = "http://127.0.0.1:9";

/// Puts the fence around a window that is about to be built.
pub fn around<'a, M: Manager<Wry>>(
    window: WebviewWindowBuilder<'a, Wry, M>,
) -> WebviewWindowBuilder<'a, Wry, M> {
    window
        .proxy_url(Url::parse(NOWHERE).expect("the address above is one"))
        .on_navigation(stays_inside)
        .on_new_window(|_url, _features| NewWindowResponse::Deny)
        .on_download(|_webview, _event| false)
        .on_permission_request(|_webview, _kind| PermissionResponse::Deny)
}

fn stays_inside(url: &Url) -> bool {
    match url.scheme() {
        "tauri" | mockup_scheme::SCHEME | "about" => true,
        // On Windows the two schemes are spelt as hosts that never leave the machine.
        "http" | "https" => {
            cfg!(windows) && matches!(url.host_str(), Some("tauri.localhost" | "mockup.localhost"))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(url: &str) -> bool {
        stays_inside(&Url::parse(url).unwrap())
    }

    #[test]
    fn the_page_and_its_mockups_are_inside() {
        for url in ["tauri://localhost/", "mockup://localhost/checkout", "about:blank", "about:srcdoc"] {
            assert!(inside(url), "{url}");
        }
    }

    #[test]
    fn everything_else_is_outside() {
        for url in [
            "https://example.org",
            "http://127.0.0.1:1",
            "file:///etc/hosts",
            "data:text/html,x",
            "javascript:1",
        ] {
            assert!(!inside(url), "{url}");
        }
    }
}
