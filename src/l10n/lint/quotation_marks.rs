use super::findings::Findings;
use super::words::{Marks, Words, after, before};

crate::rule! {
    /// Quotation marks of another language, or straight ones.
    ///
    /// „deutsch“, «українська», “English”, „polski”, 「中文」: each language has its own. Straight ones (`"`) are the
    /// typewriter's. What a language may write is in the table `typography.tsv`, by CLDR and the style guides; nested marks and
    /// several usual pairs are in it.
    ///
    /// ```ftl
    /// note = Das Wort "Frist"        # rather: „Frist“
    /// ```
    "quotation-marks", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let quotes = &words.language.typography.quotes;
    if quotes.is_empty() || !words.own.marks.any(Marks::QUOTE | Marks::GENERAL | Marks::LATIN_1) || words.own.marks.any(Marks::ANGLE) {
        return;
    }
    for (text, start) in words.own.texts() {
        for (at, c) in text.char_indices() {
            let is_quote = match c {
                // After a number it means inches or seconds.
                '"' => !before(text, at).is_some_and(|c| c.is_ascii_digit()),
                '«' | '»' | '“' | '”' | '„' | '‟' | '「' | '」' | '『' | '』' => true,
                _ => false,
            };
            if is_quote && !fits(quotes, c, before(text, at), after(text, at, c.len_utf8())) {
                out.at(
                    &RULE,
                    start + at..start + at + c.len_utf8(),
                    format!("`{c}` is no quotation mark of `{}` in this place", words.language.tag),
                    format!("write {}", words.language.typography.quoted()),
                );
            }
        }
    }
}

/// Whether a mark is one of the language where it stands: at the beginning of words, at their end, or between blanks and
/// placeables, where either may be meant.
fn fits(quotes: &[(char, char)], c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_free = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || "([{)]},.;:!?…—–".contains(c));
    let (opens, closes) = (is_word(after) && is_free(before), is_word(before) && is_free(after));
    quotes.iter().any(|(open, close)| (c == *open && !closes) || (c == *close && !opens))
}
