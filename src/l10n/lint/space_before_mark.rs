use super::findings::Findings;
use super::words::{Marks, Words, after, before};

crate::rule! {
    /// A wrong blank before a punctuation mark.
    ///
    /// French puts a no-break space before `:` `;` `!` `?` `»` and after `«` (U+202F, before `:` and inside « » U+00A0 is usual
    /// too): an ordinary one breaks the line before the mark. In other languages there is none.
    ///
    /// ```ftl
    /// help = Qui peut aider ?        # rather: Qui peut aider\u202f?
    /// ```
    "space-before-mark", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    if !words.own.marks.any(Marks::PUNCTUATION | Marks::LATIN_1) {
        return;
    }
    let spaced = &words.language.typography.spaced;
    for (text, start) in words.own.texts() {
        for (at, c) in text.char_indices() {
            if !matches!(c, ':' | ';' | '!' | '?' | '»' | ',' | '«') {
                continue;
            }
            let place = start + at..start + at + c.len_utf8();
            if c == '«' {
                let next = after(text, at, c.len_utf8());
                if spaced.contains(&'»') && next.is_some_and(|c| !is_no_break(c)) {
                    out.at(&RULE, place, "no no-break space stands after `«`".to_owned(), "put U+202F or U+00A0 behind it");
                }
                continue;
            }
            // In a time, an address or a smiley it ends no words.
            let ends = after(text, at, c.len_utf8()).is_none_or(|c| c.is_whitespace() || matches!(c, '»' | '"' | ')' | '?' | '!'));
            let Some(previous) = before(text, at).filter(|_| ends) else { continue };
            if spaced.contains(&c) {
                if !is_no_break(previous) && !matches!(previous, '?' | '!') {
                    out.at(&RULE, place, format!("no no-break space stands before `{c}`"), "put U+202F before it (U+00A0 before a colon)");
                }
            } else if previous == ' ' && c != '»' && !text[..at].trim_end().is_empty() && c.is_ascii() {
                out.at(&RULE, place, format!("a blank stands before `{c}`"), "take it out");
            }
        }
    }
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{202f}' | '\u{a0}')
}
