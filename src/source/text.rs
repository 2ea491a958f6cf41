use super::layout::is_slug;
use super::markdown::{self, Block, Markdown};
use super::phrase::{Phrase, Piece};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::table::{Reader, Spanned, toml};
use std::sync::Arc;

/// The words of an entry in one language.
#[derive(Debug)]
pub struct Text {
    /// The title. Empty if the author forgot it, which is reported.
    pub title: Phrase,
    /// One or two sentences for lists, search results and previews.
    pub summary: Option<Phrase>,
    /// The last part of the address, where it is not the id.
    pub slug: Option<Spanned<String>>,
    /// The lint rules that say nothing about this text: `lint.allow`.
    pub lint_allow: Vec<Spanned<String>>,
    /// The body.
    pub body: Markdown,
}

/// What of a text counts for a translator, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextParts {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: Option<String>,
    /// The blocks of the body.
    pub blocks: Vec<Block>,
}

impl Text {
    /// The parts of the text, in which it can grow old one by one.
    pub fn parts(&self) -> TextParts {
        TextParts {
            title: self.title.words(),
            summary: self.summary.as_ref().map(Phrase::words),
            blocks: self.body.blocks(),
        }
    }
}

pub(super) fn parse(path: &SitePath, text: &Arc<str>, sink: &mut Sink) -> Text {
    let file = path.shared();
    let (front, body_start) = front_matter(file, text, sink);
    let table = toml::parse(file, &text[front.clone()], front.start, sink);
    let mut r = Reader::new(file, &table, 0..text.find('\n').unwrap_or(text.len()), sink);
    // Without front matter that is already said; a missing title would be the same fault again.
    let title = if body_start == 0 { r.string("title") } else { r.required_string("title") };
    let summary = r.string("summary");
    let slug = r.string("slug");
    let lint_allow = r.table("lint", |r| {
        let allow = r.strings("allow");
        r.finish();
        allow
    });
    if let Some(slug) = &slug {
        check_slug(slug, &mut r);
    }
    r.finish();
    let phrase = |typed: Spanned<String>, sink: &mut Sink| {
        let offset =
            typed.range.start + text[typed.range.clone()].bytes().take_while(|b| *b == b'"' || *b == b'\'').count();
        if text[offset..].starts_with(&typed.value) {
            return Phrase::parse(file, &typed.value, typed.range, offset, sink);
        }
        // With escapes in it, bytes of the value are not bytes of the file: all of it is the place.
        let mut faults = Sink::new();
        let mut phrase = Phrase::parse(file, &typed.value, typed.range.clone(), 0, &mut faults);
        for piece in &mut phrase.pieces {
            if let Piece::Placeable(placeable) = piece {
                placeable.range = typed.range.start as u32..typed.range.end as u32;
            }
        }
        sink.extend(
            faults.into_iter().map(|fault| Diagnostic { place: Some(Place::new(file, typed.range.clone())), ..fault }),
        );
        phrase
    };
    Text {
        title: title.map(|t| phrase(t, sink)).unwrap_or_default(),
        summary: summary.map(|s| phrase(s, sink)),
        slug,
        lint_allow: lint_allow.unwrap_or_default(),
        body: markdown::parse(file, text, body_start, sink),
    }
}

/// The range of the TOML between the `+++` lines, and where the body begins.
fn front_matter(file: &Arc<str>, text: &str, sink: &mut Sink) -> (std::ops::Range<usize>, usize) {
    let Some(rest) = text.strip_prefix("+++") else {
        sink.report(
            Diagnostic::new(
                Code::MissingFrontMatter,
                Place::new(file, 0..text.find('\n').unwrap_or(text.len())),
                "the text has no front matter",
            )
            .hint("begin the file with a line +++, then title = \"...\", then a line +++"),
        );
        return (0..0, 0);
    };
    let start = text.len() - rest.len() + rest.find('\n').map_or(rest.len(), |i| i + 1);
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return (start..at, at + line.len());
        }
        at += line.len();
    }
    sink.report(
        Diagnostic::new(Code::UnterminatedFrontMatter, Place::new(file, 0..3), "the front matter does not end")
            .hint("put a line +++ after the last key"),
    );
    // What looks like TOML up to the first blank line is most likely the front matter.
    let end = text[start..].find("\n\n").map_or(text.len(), |i| start + i + 1);
    (start..end, end)
}

fn check_slug(slug: &Spanned<String>, r: &mut Reader) {
    if !is_slug(&slug.value) {
        let message = format!("`{}` cannot stand in an address", slug.value);
        r.report(Code::InvalidSlug, slug.range.clone(), message, "a slug has lower-case letters, digits and hyphens");
    }
}
