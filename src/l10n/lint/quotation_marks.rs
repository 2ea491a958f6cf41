use super::findings::Findings;
use super::words::{Marks, Words, before};

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
            if is_quote && !quotes.iter().any(|(open, close)| c == *open || c == *close) {
                out.at(
                    &RULE,
                    start + at..start + at + c.len_utf8(),
                    format!("`{c}` is no quotation mark of `{}`", words.language.tag),
                    format!("write {}", words.language.typography.quoted()),
                );
            }
        }
    }
}
