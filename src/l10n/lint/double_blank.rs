use super::findings::Findings;
use super::words::Words;

crate::rule! {
    /// Two blanks between words.
    ///
    /// A page shows them as one, a PDF or a mail does not. Most come from a word that was deleted, and sometimes the wrong one
    /// was. Blanks that line up the lines of a message are not meant.
    ///
    /// ```ftl
    /// help = Ask  here          # rather: Ask here
    /// ```
    "double-blank", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    for (text, start) in words.own.texts() {
        let Some(at) = memchr::memmem::find(text.as_bytes(), b"  ") else { continue };
        // At the edges they are indentation, or a rule of their own.
        if text[..at].trim().is_empty() || text[at..].trim().is_empty() {
            continue;
        }
        let end = at + text[at..].len() - text[at..].trim_start_matches(' ').len();
        out.at(&RULE, start + at..start + end, "two blanks stand between words".to_owned(), "keep one");
    }
}
