//! The real window, driven as a person would: by role and accessible name, waiting for facts and never for time.
//!
//! ```ignore
//! let home = Home::fresh();
//! let desk = Window::open(&home).await;
//! desk.click("button", "New offer").await;
//! desk.within("dialog", "New offer").type_into("textbox", "Name", "Confidence Reset").await;
//! desk.press("Enter").await;
//! desk.wait_until_there("listitem", "Confidence Reset…").await;
//! ```
//!
//! Every [`window::Window`] has a screen, a driver, a port and a home of its own, so tests run side by side.
//! A name is matched whole; a name that ends in `…` is matched by its beginning; an empty name matches any.

pub mod axe;
pub mod browser;
pub mod build;
pub mod disk;
mod drag;
pub mod driver;
pub mod facts;
pub mod find;
pub mod hands;
pub mod home;
pub mod hostile;
pub mod keys;
pub mod library;
pub mod mouse;
pub mod opening;
pub mod paper;
pub mod processes;
pub mod scope;
pub mod screen;
pub mod shots;
pub mod sockets;
pub mod window;

pub use browser::Browser;
pub use disk::Disk;
pub use home::Home;
pub use opening::Opening;
pub use scope::Scope;
pub use window::Window;
