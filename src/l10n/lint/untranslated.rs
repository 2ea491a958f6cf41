use super::findings::Findings;
use super::words::{Run, Words};

crate::rule! {
    /// A translation that is a copy of its source.
    ///
    /// The words are those of the source language, so the page says that they are in the reader's. Without the copy the message
    /// would fall back and say in which language it speaks. Remove it, or translate it. Copies are reported from three words
    /// on that are no names; addresses and short labels are often the same. Between languages that share words (Croatian, Bosnian and Serbian;
    /// plain language and its original) they are not looked for. Several in one file are said once.
    ///
    /// ```ftl
    /// service-legal-aid = Free legal aid for everyone       # in locales/uk
    /// ```
    "untranslated", Warning
}

/// Reports words that are a copy.
pub(super) fn check(words: &Words, out: &mut Findings) {
    out.at(
        &RULE,
        words.place.clone(),
        format!("{} has the words of its source", words.name),
        "translate it, or remove it, so that readers are told which language they get",
    );
}

/// Whether words are those of the source, and enough of them to be sure.
pub(super) fn is_copy(words: &Words) -> bool {
    let Some(source) = words.source.filter(|s| s.length == words.own.length && s.runs.len() == words.own.runs.len()) else {
        return false;
    };
    let is_same = words.own.runs.iter().zip(&source.runs).all(|pair| match pair {
        (Run::Text(own, _), Run::Text(theirs, _)) => own == theirs,
        (own, theirs) => std::mem::discriminant(own) == std::mem::discriminant(theirs),
    });
    is_same && has_three_words(words) && !words.language.is_close_to(words.from)
}

/// Whether three words are no names: those begin with a capital where a script has any.
fn has_three_words(words: &Words) -> bool {
    let is_plain = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters > 1 && !word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
    };
    words.own.texts().flat_map(|(text, _)| text.split_whitespace()).filter(is_plain).nth(2).is_some()
}
