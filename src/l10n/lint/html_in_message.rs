use super::findings::Findings;
use super::words::{Marks, Words};

crate::rule! {
    /// HTML in a message, which readers see as it is typed.
    ///
    /// Words are untrusted, so everything in them is escaped: `<b>today</b>` is shown with its angle brackets. No tag is
    /// allowed. Say it without markup, or write a text in Markdown.
    ///
    /// ```ftl
    /// site-notice = Open <b>today</b>
    /// ```
    "html-in-message", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    if !words.is_message || !words.own.marks.any(Marks::ANGLE) {
        return;
    }
    for (text, start) in words.own.texts() {
        for (at, tag) in tags(text) {
            out.at(
                &RULE,
                start + at..start + at + tag.len(),
                format!("readers would see `{tag}` as it stands here"),
                "messages have no markup: say it in words",
            );
        }
    }
}

/// The tags of a text and where they stand.
pub(super) fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('<').filter_map(|(at, _)| {
        let name = text[at + 1..].trim_start_matches('/');
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
        let end = text[at..].find('>')? + 1;
        Some((at, &text[at..at + end]))
    })
}
