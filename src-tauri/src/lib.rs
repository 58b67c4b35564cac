//! The window around the desk: it opens, remembers its place, and passes requests down; it decides nothing.
//!
//! * [`builder`] puts the parts together and runs them.
//! * [`entrance`] is the one way from the page to the desk.
//! * [`joints`] join it to the desk; [`host`] is the world as the desk sees it from here.
//! * [`mockup_scheme`] serves the pages of a mockup to a sandboxed frame.
//! * [`menu`] is the native menu; every item is an action the page knows by its id.
//! * [`arrivals`] are the files handed to the program from outside: dropped, or named when it was started.
//! * [`closing`] asks the page before the window closes.
//! * [`dialogs`] ask for a file with the platform's own dialogs.
//! * [`drawing`] draws pages off the screen, as pictures and on paper.
//! * [`fence`] keeps the page where it is, whatever it tries.
//! * [`painting`] is how the page is painted.
//! * [`home`] says where the program keeps things; [`place`] where the window stood; [`zoom`] how large it is drawn.
//!
//! The page has no permission on files, processes or dialogs; what it may do stands in `capabilities/main.json`.

pub mod arrivals;
pub mod builder;
pub mod closing;
pub mod dialogs;
pub mod drawing;
pub mod entrance;
pub mod fence;
pub mod home;
pub mod host;
pub mod joints;
pub mod menu;
pub mod mockup_scheme;
pub mod painting;
pub mod place;
pub mod zoom;
