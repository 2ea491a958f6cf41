//! Adding to files of the handbook without touching what stands there: tables of TOML and messages of Fluent.

use std::collections::BTreeMap;
use std::ops::Range;

/// A file after an import, and what was left or replaced in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Merged {
    pub(super) text: String,
    /// What the import would say otherwise than the file does.
    pub(super) differing: Vec<String>,
    pub(super) added: usize,
}

/// How a file is made of parts with names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    /// `[id]`, with the comment above it.
    Tables,
    /// `id = words`, with its attributes.
    Messages,
}

/// Puts parts, by name, into a file: those that it does not have at its end, and, if `overwrites`, the others in their place.
pub(super) fn merge(there: Option<&str>, new: &[(String, String)], parts: Parts, overwrites: bool) -> Merged {
    let text = there.unwrap_or_default().trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let known = split(&text, parts);
    let mut merged = Merged::default();
    let mut replaced: BTreeMap<usize, (Range<usize>, &str)> = BTreeMap::new();
    let mut more = String::new();
    for (name, part) in new {
        match known.get(name) {
            None => {
                merged.added += 1;
                let blank = parts == Parts::Tables && !(more.is_empty() && text.trim().is_empty());
                more.push_str(if blank { "\n" } else { "" });
                more.push_str(part);
            }
            // Where something stands among others changes with every new one: that alone is not worth a word.
            Some(range) if !overwrites && without_order(&text[range.clone()]) == without_order(part) => {}
            Some(range) if text[range.clone()].trim() != part.trim() => {
                merged.differing.push(name.clone());
                if overwrites {
                    replaced.insert(range.start, (range.clone(), part));
                }
            }
            Some(_) => {}
        }
    }
    let mut at = 0;
    for (range, part) in replaced.into_values() {
        merged.text.push_str(&text[at..range.start]);
        let tail = &text[range.start..range.end];
        merged.text.push_str(part);
        // The blank lines behind a part belong to the file.
        merged.text.push_str(&"\n".repeat(tail.len() - tail.trim_end_matches('\n').len()).replacen('\n', "", 1));
        at = range.end;
    }
    merged.text.push_str(&text[at..]);
    if !more.is_empty() && !merged.text.is_empty() && !merged.text.ends_with('\n') {
        merged.text.push('\n');
    }
    merged.text.push_str(&more);
    merged
}

/// A part or a file without the line that says where it stands among others.
pub(super) fn without_order(text: &str) -> String {
    text.trim().lines().filter(|line| !line.starts_with("order = ")).collect::<Vec<_>>().join("\n")
}

/// Where each part stands, from its comment to the next part.
fn split(text: &str, parts: Parts) -> BTreeMap<String, Range<usize>> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    // Where the comment began that stands right above.
    let mut comment: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let name = match parts {
            Parts::Tables => table_of(line),
            Parts::Messages => message_of(line),
        };
        if line.starts_with('#') {
            comment.get_or_insert(at);
        } else {
            if let Some(name) = name
                && found.last().is_none_or(|(last, _)| last != name)
            {
                found.push((name.to_owned(), comment.filter(|_| parts == Parts::Tables).unwrap_or(at)));
            }
            comment = None;
        }
        at += line.len();
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(_, start)| *start).chain([text.len()]).collect();
    let mut ranges = BTreeMap::new();
    for ((name, start), end) in found.into_iter().zip(ends) {
        let end = if parts == Parts::Messages { message_end(text, start, end) } else { end };
        ranges.entry(name).or_insert(start..end);
    }
    ranges
}

/// A message ends before the first line that is not its own: one that is not indented.
fn message_end(text: &str, start: usize, end: usize) -> usize {
    let mut at = start;
    for (i, line) in text[start..end].split_inclusive('\n').enumerate() {
        if i > 0 && !line.starts_with([' ', '}', '\n']) {
            break;
        }
        at += line.len();
    }
    at
}

/// The first key of a table's header: `legal-aid` of `[legal-aid.address]`.
pub(super) fn table_of(line: &str) -> Option<&str> {
    let name = line.strip_prefix("[[").or_else(|| line.strip_prefix('['))?;
    let name = name.split([']', '.']).next()?.trim().trim_matches('"');
    (!name.is_empty()).then_some(name)
}

fn message_of(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_id = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then_some(name)
}
