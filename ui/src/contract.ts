/** The commands and events the Rust side answers and sends; generated, never edited by hand. */

// eslint-disable-next-line
export interface Contract {}
