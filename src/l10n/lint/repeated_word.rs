use super::findings::Findings;
use super::words::Words;

crate::rule! {
    /// The same word twice in a row.
    ///
    /// "the the counter" is left over from a sentence that was changed. In languages that double words for their meaning
    /// (Turkish, Nepali, Arabic, Chinese and more) it is not looked for, nor are words that grammar doubles: "die Leute, die
    /// die Karte haben", "vous vous adressez". Where a word is meant to stand twice ("die, die ..."
    /// without the comma), allow it.
    "repeated-word", Warning
}

/// Words that grammar doubles: relative pronouns of German, reflexive verbs of French.
const DOUBLED: [(&str, &[&str]); 4] = [
    ("de", &["das", "dem", "den", "der", "die"]),
    ("en", &["had", "that"]),
    ("fr", &["nous", "vous"]),
    ("hu", &["az", "ez"]),
];

pub(super) fn check(words: &Words, out: &mut Findings) {
    if words.language.typography.doubles_words {
        return;
    }
    let language = words.cx.site.settings[words.lang].tag.language();
    let doubled = DOUBLED.iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, doubled)| *doubled);
    for (text, start) in words.own.texts() {
        let mut last: Option<(&str, usize)> = None;
        for token in text.split(' ') {
            let at = token.as_ptr() as usize - text.as_ptr() as usize;
            if let Some((word, _)) = last
                && word.len() > 1
                && token.len() >= word.len()
                && token.starts_with(word)
                && token[word.len()..].chars().all(|c| c.is_ascii_punctuation())
                && word.chars().all(char::is_alphabetic)
                && !doubled.contains(&word.to_lowercase().as_str())
            {
                out.at(
                    &RULE,
                    start + at..start + at + word.len(),
                    format!("`{word}` stands twice"),
                    "take one of them out, or allow it if it is meant",
                );
            }
            last = Some((token, at));
        }
    }
}
