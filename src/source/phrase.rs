//! Text with placeables: `{ $figure }` and `{ -term(case: "genitive") }`, as Fluent writes them. Any other `{` is text.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

use super::markdown::{fold_blanks, placeable_words};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// What stands between the braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placeable {
    /// The id of a figure.
    Figure(Box<str>),
    /// A term, with the expression as written: `-residence-card(case: "genitive")`.
    Term {
        /// The id.
        id: Box<str>,
        /// The expression.
        expression: Box<str>,
    },
}

/// A placeable and its place: the braces included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceableAt {
    /// What stands there.
    pub placeable: Placeable,
    /// Bytes from the start of the file.
    pub range: Range<u32>,
}

/// A short text with placeables: a title or a summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase {
    /// Texts and placeables in turn.
    pub pieces: Vec<Piece>,
    /// Where it stands in its file.
    pub range: Range<usize>,
}

/// A part of a [`Phrase`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(Box<str>),
    /// A figure or a term.
    Placeable(PlaceableAt),
}

impl Phrase {
    /// A phrase that stands at `range` of `file`, where its first byte is at `offset`.
    pub fn parse(file: &Arc<str>, text: &str, range: Range<usize>, offset: usize, sink: &mut Sink) -> Phrase {
        let mut pieces = Vec::new();
        split(file, text, offset, sink, |part| match part {
            Part::Text(range) => pieces.push(Piece::Text(text[range].into())),
            Part::Placeable(placeable, range) => {
                let range = (range.start + offset) as u32..(range.end + offset) as u32;
                pieces.push(Piece::Placeable(PlaceableAt { placeable, range }));
            }
        });
        Phrase { pieces, range }
    }

    /// Its words as they count for a translator: blanks folded, figures and terms by name.
    pub fn words(&self) -> String {
        let parts = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.to_string(),
            Piece::Placeable(at) => placeable_words(&at.placeable),
        });
        fold_blanks(&parts.collect::<String>())
    }

    /// The placeables of it.
    pub fn placeables(&self) -> impl Iterator<Item = &PlaceableAt> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Placeable(placeable) => Some(placeable),
            Piece::Text(_) => None,
        })
    }
}

/// A part of a text that [`split`] found; ranges count in that text.
pub(crate) enum Part {
    Text(Range<usize>),
    Placeable(Placeable, Range<usize>),
}

/// Hands out texts and placeables in turn. A placeable that cannot be read is reported and stays text.
pub(crate) fn split(file: &Arc<str>, text: &str, offset: usize, sink: &mut Sink, mut each: impl FnMut(Part)) {
    let mut done = 0;
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|i| from + i) {
        from = open + 1;
        if !looks_like_placeable(&text[open + 1..]) {
            continue;
        }
        let end = end_of_placeable(&text[open..]).map(|i| open + i);
        let Some(placeable) = end.and_then(|end| parse_placeable(&text[open + 1..end - 1])) else {
            let end = end.unwrap_or_else(|| text[open..].find('\n').map_or(text.len(), |i| open + i));
            let place = Place::new(file, open + offset..end + offset);
            sink.report(
                Diagnostic::new(Code::InvalidPlaceable, place, format!("`{}` is not a placeable", text[open..end].trim()))
                    .hint("write { $figure-id } or { -term-id(case: \"genitive\") }; a brace before anything else is just a brace"),
            );
            continue;
        };
        let end = end.expect("a placeable that was read has an end");
        if done < open {
            each(Part::Text(done..open));
        }
        each(Part::Placeable(placeable, open..end));
        done = end;
        from = end;
    }
    if done < text.len() {
        each(Part::Text(done..text.len()));
    }
}

/// Whether a `$` or `-` and the letter of an id follow the brace.
fn looks_like_placeable(after_brace: &str) -> bool {
    let mut chars = after_brace.trim_start().chars();
    matches!(chars.next(), Some('$' | '-')) && chars.next().is_some_and(|c| c.is_ascii_alphabetic())
}

/// The end of what begins with a brace, strings in it skipped.
fn end_of_placeable(text: &str) -> Option<usize> {
    let mut in_string = false;
    for (i, b) in text.bytes().enumerate().skip(1) {
        match b {
            b'"' => in_string = !in_string,
            b'}' if !in_string => return Some(i + 1),
            b'{' if !in_string => return None,
            _ => {}
        }
    }
    None
}

fn parse_placeable(inner: &str) -> Option<Placeable> {
    super::fluent::too_deep(inner).is_none().then_some(())?;
    let source = format!("x = {{ {} }}\n", inner.trim());
    let resource = fluent_syntax::parser::parse(&*source).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let [PatternElement::Placeable { expression: Expression::Inline(expression) }] =
        message.value.as_ref()?.elements.as_slice()
    else {
        return None;
    };
    match expression {
        InlineExpression::VariableReference { id } => Some(Placeable::Figure(id.name.into())),
        InlineExpression::TermReference { id, attribute: None, .. } => {
            Some(Placeable::Term { id: id.name.into(), expression: inner.trim().into() })
        }
        _ => None,
    }
}
