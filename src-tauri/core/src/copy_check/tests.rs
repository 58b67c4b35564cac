//! What the copy check is held to: its corpora, any text at all, and its own calmer sentences.

mod any_text;
mod calmer;
mod corpora;
mod languages;
mod table;
