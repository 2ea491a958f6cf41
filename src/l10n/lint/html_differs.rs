use super::findings::Findings;
use super::html_in_message::tags;
use super::words::{Cut, Marks, Words};

crate::rule! {
    /// A translation with other HTML tags than its source.
    ///
    /// A tag that was lost, added or changed while translating: `<b>` in the source, `<strong>` or nothing in the translation.
    /// In messages tags are shown as they are typed (see `html-in-message`), in some templates of your own they may not be.
    "html-differs", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let Some(source) = words.source.filter(|_| words.is_message) else { return };
    if !words.own.marks.any(Marks::ANGLE) && !source.marks.any(Marks::ANGLE) {
        return;
    }
    if words.own.has_select || source.has_select {
        return;
    }
    let (own, theirs) = (names(words.own), names(source));
    if own == theirs {
        return;
    }
    let shown = |names: &[String]| if names.is_empty() { "none".to_owned() } else { names.join(" ") };
    out.at(
        &RULE,
        words.place.clone(),
        format!("{} has other tags than its source", words.name),
        format!("here: {}; in the source: {}", shown(&own), shown(&theirs)),
    );
}

/// The tags without their attributes, sorted.
fn names(cut: &Cut) -> Vec<String> {
    let name = |tag: &str| {
        let end = tag.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(tag.len());
        format!("{}>", tag[..end].to_ascii_lowercase())
    };
    let mut names: Vec<String> = cut.texts().flat_map(|(text, _)| tags(text)).map(|(_, tag)| name(tag)).collect();
    names.sort_unstable();
    names
}
