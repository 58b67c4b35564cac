//! A pattern of the lexicon: how it is written, what silences it, and which words it cannot do without.

use super::{
    cues::{self, Cues},
    family::Family,
};
use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;

/// A pattern, as the lexicon writes it.
///
/// The notation is that of the `regex` crate, case ignored, read within one sentence, with four short forms:
/// a space stands for any space between words, `~` for a space, a hyphen or nothing, `'` for either apostrophe
/// or none, and `<20>` for up to 20 signs of the same sentence. `<name>` stands for a class of the language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pattern {
    pub(super) family: Family,
    pub(super) source: &'static str,
    pub(super) unless: &'static [&'static str],
    pub(super) calm: Calm,
    pub(super) label: bool,
}

/// The calmer way a pattern knows; `{n}` and `{what}` stand for the groups of that name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Calm {
    /// None that words alone could give.
    Unknown,
    /// Other words in their place.
    Words(&'static str),
    /// Another sentence.
    Sentence(&'static str),
    /// No sentence at all.
    LeaveOut,
}

/// A language's patterns and classes.
pub(super) struct Lexicon {
    /// What `<name>` stands for.
    pub(super) classes: &'static [(&'static str, &'static str)],
    /// The patterns, in groups as the files keep them.
    pub(super) patterns: &'static [&'static [Pattern]],
    /// Whether letters beyond ASCII count as letters; plain bytes are smaller and faster.
    pub(super) accents: bool,
}

/// Writes a pattern down.
pub(super) const fn find(family: Family, source: &'static str) -> Pattern {
    Pattern { family, source, unless: &[], calm: Calm::Unknown, label: false }
}

impl Pattern {
    /// Names what silences it, if found in the same sentence.
    pub(super) const fn unless(mut self, guards: &'static [&'static str]) -> Self {
        self.unless = guards;
        self
    }

    /// Reads it only where the sentence is the whole text, as on a button.
    pub(super) const fn label(mut self) -> Self {
        self.label = true;
        self
    }

    /// Offers other words in the place of those marked.
    pub(super) const fn words(mut self, words: &'static str) -> Self {
        self.calm = Calm::Words(words);
        self
    }

    /// Offers another sentence in the place of this one.
    pub(super) const fn say(mut self, sentence: &'static str) -> Self {
        self.calm = Calm::Sentence(sentence);
        self
    }

    /// Offers to leave the sentence out.
    pub(super) const fn leave_out(mut self) -> Self {
        self.calm = Calm::LeaveOut;
        self
    }
}

impl Lexicon {
    /// Writes a source out as the `regex` crate reads it.
    pub(super) fn written_out(&self, source: &str) -> String {
        let mut out = String::with_capacity(source.len() * 2);
        let mut rest = source;
        while let Some(sign) = rest.chars().next() {
            let mut taken = sign.len_utf8();
            match sign {
                '[' => {
                    taken = rest.find(']').map_or(rest.len(), |end| end + 1);
                    push_class(&mut out, &rest[..taken]);
                }
                '\\' => {
                    taken = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                    out.push_str(&rest[..taken]);
                }
                '<' => {
                    taken = rest.find('>').map_or(rest.len(), |end| end + 1);
                    let name = rest[..taken].trim_matches(['<', '>']);
                    if out.ends_with("?P") {
                        // The name of a group, not a class.
                        out.push_str(&rest[..taken]);
                    } else if name.bytes().all(|byte| byte.is_ascii_digit()) {
                        out.push_str(&format!(r"(?:[^.!?\n]|\.\d){{0,{name}}}?"));
                    } else {
                        let class = self.classes.iter().find(|(known, _)| *known == name);
                        let (_, class) = class.expect("every class a pattern names is known, by a test");
                        out.push_str(&format!("(?:{})", self.written_out(class)));
                    }
                }
                ' ' => out.push_str(r"(?:(?:\s|\u{a0})+)"),
                '~' => out.push_str(r"(?:[\s-]|\u{a0}|–|‑)*"),
                '\'' => out.push_str("(?:'|’)?"),
                other => out.push(other),
            }
            rest = &rest[taken..];
        }
        out
    }

    /// Compiles a source.
    pub(super) fn compiled(&self, source: &str) -> Regex {
        RegexBuilder::new(&self.written_out(source))
            .case_insensitive(true)
            .unicode(self.accents)
            .build()
            .expect("every pattern of the lexicon is compiled by a test")
    }

    /// Gives, for each branch of a source, the words that it cannot do without.
    ///
    /// Read off the source itself, so that the sieve made of them cannot drift from the patterns.
    pub(super) fn cues(&self, source: &str) -> Vec<[Cues; 2]> {
        let parser = ParserBuilder::new().utf8(false).unicode(self.accents).build();
        let parsed = { parser }.parse(&self.written_out(source));
        cues::of(&parsed.expect("every pattern is parsed by a test"))
    }
}

/// Writes a class of signs so that those beyond ASCII need no letters beyond ASCII around them.
fn push_class(out: &mut String, class: &str) {
    if class.is_ascii() {
        return out.push_str(class);
    }
    let signs = class.trim_matches(['[', ']']);
    let ascii: String = signs.chars().filter(char::is_ascii).collect();
    out.push_str("(?:[");
    out.push_str(&ascii);
    out.push(']');
    for sign in signs.chars().filter(|sign| !sign.is_ascii()) {
        out.push('|');
        out.push(sign);
    }
    out.push(')');
}
