use crate::config::Lang;

/// Which text a reader of one language gets of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant<T> {
    /// Its words stand in the reader's language.
    Own(T),
    /// They stand in the first language of the reader's chain that has them.
    Borrowed(Lang, T),
    /// It is not meant for this language.
    Absent,
    /// Nobody has them.
    Missing,
}

impl<T> Variant<T> {
    /// The text, and the language that it is in when the reader's is `lang`.
    pub fn text(self, lang: Lang) -> Option<(Lang, T)> {
        match self {
            Variant::Own(text) => Some((lang, text)),
            Variant::Borrowed(from, text) => Some((from, text)),
            Variant::Absent | Variant::Missing => None,
        }
    }

    /// Whether the words are in the reader's own language.
    pub fn is_own(&self) -> bool {
        matches!(self, Variant::Own(_))
    }

    /// The same state of another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Variant<U> {
        match self {
            Variant::Own(text) => Variant::Own(f(text)),
            Variant::Borrowed(from, text) => Variant::Borrowed(from, f(text)),
            Variant::Absent => Variant::Absent,
            Variant::Missing => Variant::Missing,
        }
    }
}

/// The one answer to "which text does a reader get": coverage, lint, pages, sitemap and search all ask it.
///
/// `chain` begins with the reader's language; `is_meant` tells whether the thing is for it at all; `words_in` gives the
/// words that stand in a language.
pub fn choose<T>(chain: &[Lang], is_meant: bool, mut words_in: impl FnMut(Lang) -> Option<T>) -> Variant<T> {
    if !is_meant {
        return Variant::Absent;
    }
    for (i, lang) in chain.iter().enumerate() {
        if let Some(words) = words_in(*lang) {
            return if i == 0 { Variant::Own(words) } else { Variant::Borrowed(*lang, words) };
        }
    }
    Variant::Missing
}
