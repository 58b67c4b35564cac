//! What holds for every rule and page of the book.

mod page;
mod pages;
mod registry;
mod sentences;
