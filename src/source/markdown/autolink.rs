//! Addresses that stand bare in a text: authors type them, and readers want to tap them.

use std::ops::Range;

/// The next web or mail address in `text`, and where it leads.
pub fn next(text: &str) -> Option<(Range<usize>, String)> {
    let mut from = 0;
    while let Some(at) = text[from..].find(['h', '@']).map(|i| from + i) {
        let found = if text.as_bytes()[at] == b'@' { mail(text, at) } else { web(text, at) };
        if found.is_some() {
            return found;
        }
        from = at + 1;
    }
    None
}

fn web(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let rest = &text[at..];
    let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(scheme))?;
    if text[..at].ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let end = rest
        .find(|c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`«»“”„".contains(c))
        .unwrap_or(rest.len());
    let address = trim_punctuation(&rest[..end]);
    (address.len() > scheme.len()).then(|| (at..at + address.len(), address.to_owned()))
}

/// Punctuation at the end belongs to the sentence, and so does a closing bracket without an opening one (GFM, 6.9).
fn trim_punctuation(mut address: &str) -> &str {
    loop {
        let trimmed =
            address.trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '*', '_', '~', '。', '،', '؟', '۔', '।']);
        let unbalanced = trimmed.ends_with(')') && trimmed.matches(')').count() > trimmed.matches('(').count();
        let trimmed = if unbalanced { &trimmed[..trimmed.len() - 1] } else { trimmed };
        if trimmed.len() == address.len() {
            return address;
        }
        address = trimmed;
    }
}

fn mail(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let part = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
    let start = text[..at].rfind(|c| !part(c)).map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    let tail = &text[at + 1..];
    let end = at + 1 + tail.find(|c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c))).unwrap_or(tail.len());
    let address = text[start..end].trim_end_matches(['.', '-']);
    let (local, domain) = address.split_once('@')?;
    let plausible = !local.is_empty()
        && !local.starts_with('.')
        && domain.contains('.')
        && domain.starts_with(|c: char| c.is_ascii_alphanumeric());
    plausible.then(|| (start..start + address.len(), format!("mailto:{address}")))
}
