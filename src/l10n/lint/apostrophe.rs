use super::findings::Findings;
use super::words::{Marks, Words, after, before};

crate::rule! {
    /// A straight apostrophe between letters.
    ///
    /// `'` is the typewriter's mark for everything. Between letters stands the apostrophe ’ (U+2019): l’heure, п’ять, don’t.
    /// Searching and speech programs tell the two apart.
    ///
    /// ```ftl
    /// hours = l'heure            # rather: l’heure
    /// ```
    "apostrophe", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    if !words.own.marks.any(Marks::APOSTROPHE) {
        return;
    }
    for (text, start) in words.own.texts() {
        for (at, _) in text.match_indices('\'') {
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            if is_letter(before(text, at)) && is_letter(after(text, at, 1)) {
                let place = start + at..start + at + 1;
                out.at(&RULE, place, "a straight apostrophe stands between letters".to_owned(), "write ’ (U+2019)");
            }
        }
    }
}
