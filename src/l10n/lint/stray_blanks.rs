use super::findings::Findings;
use super::words::{Cut, Run, Words};

crate::rule! {
    /// A blank before or after the words.
    ///
    /// Fluent takes blanks at the edges away. A no-break space, a tab or `{" "}` stays, and moves the words on the page or parts
    /// them from a mark. What the source has too is meant.
    ///
    /// ```ftl
    /// home = Home{" "}
    /// ```
    "stray-blanks", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let (Some(first), Some(last)) = (words.own.runs.first(), words.own.runs.last()) else { return };
    if words.own.is_blank() {
        return;
    }
    let is_in_source = |edge: fn(&Cut) -> bool| words.source.is_some_and(edge);
    if let Run::Text(text, start) = first
        && begins(text)
        && !is_in_source(|cut| matches!(cut.runs.first(), Some(Run::Text(text, _)) if begins(text)))
    {
        let len = text.chars().next().map_or(0, char::len_utf8);
        out.at(&RULE, *start..start + len, format!("{} begins with a blank", words.name), "delete it");
    }
    if let Run::Text(text, start) = last
        && ends(text)
        && !is_in_source(|cut| matches!(cut.runs.last(), Some(Run::Text(text, _)) if ends(text)))
    {
        let len = text.chars().next_back().map_or(0, char::len_utf8);
        let end = start + text.len();
        out.at(&RULE, end - len..end, format!("{} ends with a blank", words.name), "delete it");
    }
}

fn begins(text: &str) -> bool {
    text.starts_with(is_stray)
}

fn ends(text: &str) -> bool {
    text.ends_with(is_stray)
}

fn is_stray(c: char) -> bool {
    (c.is_whitespace() && c != '\n') || matches!(c, '\u{200b}' | '\u{feff}')
}
