use super::findings::Findings;
use super::language::script;
use super::words::{Marks, Words, before};

crate::rule! {
    /// A Latin comma, semicolon or question mark in a script that has its own.
    ///
    /// Arabic, Persian, Pashto and Urdu write ، ؛ ؟, Chinese ，？！, Amharic and Tigrinya ፣ ፤. A Latin mark sits wrongly on the
    /// line and, from right to left, faces the wrong way. It is reported where a letter of the script stands before it.
    ///
    /// ```ftl
    /// help = من يساعد?          # rather: من يساعد؟
    /// ```
    "script-punctuation", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let marks = &words.language.typography.own_marks;
    if marks.is_empty() || !words.own.marks.any(Marks::PUNCTUATION) || !words.own.marks.any(Marks::NON_ASCII) {
        return;
    }
    for (text, start) in words.own.texts() {
        for (at, c) in text.char_indices() {
            let Some((_, own)) = marks.iter().find(|(latin, _)| *latin == c) else { continue };
            let letter = text[..at].trim_end().chars().next_back().and_then(script);
            if before(text, at).is_some() && letter.is_some() && letter == words.language.script {
                out.at(
                    &RULE,
                    start + at..start + at + 1,
                    format!("`{c}` stands where `{}` writes `{own}`", words.language.tag),
                    format!("write {own}"),
                );
            }
        }
    }
}
