use super::findings::Findings;
use super::words::{Marks, Words};

crate::rule! {
    /// A question or exclamation without the mark that opens it.
    ///
    /// Spanish writes ¿ and ¡ where a question or exclamation begins, which may be in the middle of a sentence: Si no la tiene,
    /// ¿quién puede ayudar? Without it a reader, or a voice that reads aloud, learns too late that it was a question.
    ///
    /// ```ftl
    /// help = Quién puede ayudar?
    /// ```
    "opening-mark", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let opening = &words.language.typography.opening;
    if opening.is_empty() || !words.own.marks.any(Marks::PUNCTUATION) {
        return;
    }
    for (close, open) in opening {
        let mut opened = 0usize;
        for (text, start) in words.own.texts() {
            for (at, c) in text.char_indices() {
                if c == *open {
                    opened += 1;
                } else if c == *close {
                    // In an address it asks nothing.
                    let is_end = !text[at + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '=');
                    if opened == 0 && is_end && !text[at + 1..].starts_with(*close) {
                        let place = start + at..start + at + 1;
                        out.at(&RULE, place, format!("`{close}` has no `{open}` before it"), format!("write {open} where the question or exclamation begins"));
                    }
                    opened = opened.saturating_sub(1);
                }
            }
        }
    }
}
