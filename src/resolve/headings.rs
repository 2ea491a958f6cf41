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
/// Headings correspond as the levels of the two texts do at best, so that a section too many or too few does not move
/// the rest.
pub(super) fn translated_ids(markdown: &Markdown, source: &Markdown, source_ids: &[Box<str>]) -> Box<[Box<str>]> {
    let followed = correspondence(&markdown.headings, &source.headings, source_ids);
    let mut ids: Vec<Box<str>> = Vec::with_capacity(markdown.headings.len());
    for (i, heading) in markdown.headings.iter().enumerate() {
        let id = match (&heading.id, followed[i]) {
            (Some(id), _) => id.clone(),
            (None, Some(source)) if !taken(&source_ids[source], &ids, &markdown.headings[i..]) => {
                source_ids[source].clone()
            }
            (None, _) => unique(&slug(&heading.text), &ids, &markdown.headings[i..]),
        };
        ids.push(id);
    }
    ids.into()
}

/// Which source heading each heading follows: the longest common subsequence of their levels, where an id that both
/// have counts for more than any level.
fn correspondence(headings: &[Heading], source: &[Heading], source_ids: &[Box<str>]) -> Vec<Option<usize>> {
    let worth = |i: usize, j: usize| match &headings[i].id {
        Some(id) if *id == source_ids[j] => source.len() + 1,
        None if headings[i].level == source[j].level => 1,
        _ => 0,
    };
    // best[i][j]: what the headings from `i` and the source headings from `j` are worth.
    let mut best = vec![vec![0; source.len() + 1]; headings.len() + 1];
    for i in (0..headings.len()).rev() {
        for j in (0..source.len()).rev() {
            let matched = if worth(i, j) > 0 { worth(i, j) + best[i + 1][j + 1] } else { 0 };
            best[i][j] = matched.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let mut followed = vec![None; headings.len()];
    let (mut i, mut j) = (0, 0);
    while i < headings.len() && j < source.len() {
        if worth(i, j) > 0 && best[i][j] == worth(i, j) + best[i + 1][j + 1] {
            followed[i] = Some(j);
            (i, j) = (i + 1, j + 1);
        } else if best[i][j] == best[i][j + 1] {
            j += 1;
        } else {
            i += 1;
        }
    }
    followed
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
