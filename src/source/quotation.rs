//! Texts in quotation marks, as style sheets and scripts write them.

/// What stands between the quotation mark that a text begins with and the next that no backslash stands before. None where they are
/// not closed on their line (only a template literal of a script has several): then it was none, but the apostrophe of a regular
/// expression, or a slip.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let quote = text.chars().next()?;
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '\n' if quote != '`' => return None,
            c if c == quote => return Some(&text[1..at]),
            _ => {}
        }
    }
    None
}
