use super::findings::Findings;
use super::words::{Marks, Words, after, before};

crate::rule! {
    /// Three full stops in place of an ellipsis.
    ///
    /// `…` (U+2026) is one character: it is not broken at the end of a line, and a screen reader does not say "dot dot dot".
    /// Two or four full stops in a row are not meant.
    ///
    /// ```ftl
    /// waiting = Please wait...       # rather: Please wait…
    /// ```
    "three-dots", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    if !words.own.marks.any(Marks::DOT) {
        return;
    }
    for (text, start) in words.own.texts() {
        for (at, _) in text.match_indices("...") {
            if before(text, at) != Some('.') && after(text, at, 3) != Some('.') {
                out.at(&RULE, start + at..start + at + 3, "three full stops stand for an ellipsis".to_owned(), "write … (U+2026)");
            }
        }
    }
}
