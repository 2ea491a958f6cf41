use icu::properties::props::Script;

use super::findings::Findings;
use super::language::script;
use super::words::{Marks, Words};

crate::rule! {
    /// Words in another script than that of the language.
    ///
    /// A paragraph in Latin letters in an Arabic text was most likely forgotten, or pasted from elsewhere. Readers do not see
    /// that it is another language, and it is aligned to the wrong side. Names and citations within a text are fine: it is
    /// reported where at least 24 letters stand and hardly one is of the language's script.
    ///
    /// ```ftl
    /// service-legal-aid = Free legal aid for everyone       # in locales/ar
    /// ```
    "wrong-script", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let Some(expected) = words.language.script else { return };
    // A Latin text has a letter beyond ASCII in nearly no message, and a text of another script hardly anything else.
    if (expected == Script::Latin && !words.own.marks.any(Marks::NON_ASCII)) || words.own.length < 24 {
        return;
    }
    let (mut own, mut others, mut other) = (0usize, 0usize, None);
    for c in words.own.texts().flat_map(|(text, _)| text.chars()) {
        match script(c) {
            Some(script) if script == expected => own += 1,
            Some(script) => {
                others += 1;
                other = Some(script);
            }
            None => {}
        }
        // Enough of its own script is enough.
        if own > 12 && own > others {
            return;
        }
    }
    if others < 24 || own * 10 > others || is_name(words) {
        return;
    }
    let name = |script: Script| icu::properties::PropertyNamesLong::<Script>::new().get(script).unwrap_or("another").to_owned();
    let found = other.map_or_else(String::new, name);
    out.at(
        &RULE,
        words.place.clone(),
        format!("{} is written in {found} letters", words.name),
        format!("`{}` is written in {}: translate it, or remove it", words.language.tag, name(expected)),
    );
}

/// Whether each word begins with a capital: `Porezna uprava Osijek`.
fn is_name(words: &Words) -> bool {
    let mut tokens = words.own.texts().flat_map(|(text, _)| text.split_whitespace());
    tokens.all(|token| !token.starts_with(char::is_lowercase)) && words.own.length < 60
}
