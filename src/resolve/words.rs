use std::ops::Range;

use crate::config::Lang;

/// A short text in a language, parts of which may be borrowed from another: a title, a name, a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language of it.
    pub lang: Lang,
    /// The text.
    pub text: Box<str>,
    /// The parts that are in another language, in order.
    pub foreign: Box<[(Range<u32>, Lang)]>,
}

impl Words {
    /// A text that is in one language throughout.
    pub fn new(lang: Lang, text: impl Into<Box<str>>) -> Words {
        Words { lang, text: text.into(), foreign: Box::default() }
    }

    /// The parts of the text with their languages.
    pub fn parts(&self) -> impl Iterator<Item = (Lang, &str)> {
        let mut at = 0;
        let mut parts = Vec::with_capacity(self.foreign.len() * 2 + 1);
        for (range, lang) in &self.foreign {
            parts.push((self.lang, &self.text[at..range.start as usize]));
            parts.push((*lang, &self.text[range.start as usize..range.end as usize]));
            at = range.end as usize;
        }
        parts.push((self.lang, &self.text[at..]));
        parts.into_iter().filter(|(_, text)| !text.is_empty())
    }
}
