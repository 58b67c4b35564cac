//! How the page is painted on Linux: by the processor, without a compositor of the webview's own.
//!
//! The desk is text, lines and a few small pictures that stand still. The webview's compositor brings a graphics
//! context, its buffers and, on machines without a driver of their own, a compiler for shaders: some hundred megabytes
//! and a tenth of a second at the start, and on some drivers an empty window. Everywhere else the webview decides.

use tauri::{WebviewWindow, Wry};

/// Asks the webview of a window that was just built to paint without a compositor.
#[cfg(target_os = "linux")]
pub fn without_compositor(window: &WebviewWindow<Wry>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Leaves the webview as it is.
#[cfg(not(target_os = "linux"))]
pub fn without_compositor(_window: &WebviewWindow<Wry>) -> tauri::Result<()> {
    Ok(())
}
