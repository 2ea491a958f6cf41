//! The ids of headings: from the source language, and the same in every other.

use crate::source::markdown::{Heading, Markdown};

/// The ids of a source text: those that the author gave, otherwise made from the words.
pub(super) fn source_ids(markdown: &Markdown) -> Box<[Box<str>]> {
    let mut ids: Vec<Box<str>> = Vec::with_capacity(markdown.headings.len());
    for (i, heading) in markdown.headings.iter().enumerate() {
        let id = match &heading.id {
            Some(id) => id.clone(),
            None => unique(&slug(&heading.text), &ids, &markdown.headings[i..]),
        };
        ids.push(id);
    }
    ids.into()
}

/// The ids of a translation: its own where it gives some, otherwise those of the source headings that it follows.
///
/// Where the two have the same headings they correspond one by one; where they differ, each heading takes the next one
/// of the same level, so that a section too many or too few does not move the rest.
pub(super) fn translated_ids(markdown: &Markdown, source: &Markdown, source_ids: &[Box<str>]) -> Box<[Box<str>]> {
    let levels = |m: &Markdown| m.headings.iter().map(|h| h.level).collect::<Vec<_>>();
    let same = levels(markdown) == levels(source);
    let mut ids: Vec<Box<str>> = Vec::with_capacity(markdown.headings.len());
    let mut next = 0;
    for (i, heading) in markdown.headings.iter().enumerate() {
        let followed = if same {
            Some(i)
        } else {
            let by_id = heading.id.as_ref().and_then(|id| source_ids.iter().position(|s| s == id));
            by_id.or_else(|| (next..source.headings.len()).find(|s| source.headings[*s].level == heading.level))
        };
        next = followed.map_or(next, |s| s + 1);
        let id = match (&heading.id, followed) {
            (Some(id), _) => id.clone(),
            (None, Some(source)) if !taken(&source_ids[source], &ids, &markdown.headings[i..]) => source_ids[source].clone(),
            (None, _) => unique(&slug(&heading.text), &ids, &markdown.headings[i..]),
        };
        ids.push(id);
    }
    ids.into()
}

/// Latin letters, digits and hyphens from words in any script.
fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in deunicode::deunicode(words).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

fn unique(slug: &str, before: &[Box<str>], after: &[Heading]) -> Box<str> {
    (1..)
        .map(|n| if n == 1 { slug.to_owned() } else { format!("{slug}-{n}") })
        .find(|id| !taken(id, before, after))
        .expect("there are more numbers than headings")
        .into()
}

/// Whether an id stands before, or is given by an author later on.
fn taken(id: &str, before: &[Box<str>], after: &[Heading]) -> bool {
    before.iter().any(|b| **b == *id) || after.iter().any(|h| h.id.as_deref() == Some(id))
}
