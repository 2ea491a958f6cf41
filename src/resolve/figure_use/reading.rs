//! What words say in figures and in bare numbers, with places: a text of an entry, a Fluent message, a cell of a table.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::numerals::{Numeral, numerals};
use super::{placed, placed_at};
use crate::diag::Place;
use crate::resolve::site::OwnText;
use crate::source::SourceFile;
use crate::source::fluent::Messages;
use crate::source::markdown::{Event, Markdown, Tag};
use crate::source::phrase::Phrase;

/// The figures and numbers of some words.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The parts that the words have: the names of attributes, and `""` for the value of a message and for a text. Each part
    /// that a translation does not have falls back alone.
    pub(super) parts: Vec<Box<str>>,
    /// The figures.
    pub(super) figures: Vec<Used>,
    /// The bare numbers.
    pub(super) numbers: Vec<(Numeral, Place)>,
}

/// A variable that words show or choose by. Not every one need be a figure.
#[derive(Debug)]
pub(super) struct Used {
    /// Its name.
    pub(super) id: Box<str>,
    /// Where.
    pub(super) place: Place,
    /// The part of the words.
    pub(super) part: Box<str>,
}

impl Reading {
    /// The figures of an entry's text; its numbers are [`numbers`].
    pub(super) fn of_text(text: &OwnText) -> Reading {
        let figures = placed(text).map(|(id, place)| Used { id: id.into(), place, part: "".into() }).collect();
        Reading { parts: vec!["".into()], figures, numbers: Vec::new() }
    }

    /// A message of a Fluent file with its attributes, and the place of its name.
    pub(super) fn of_message(file: &SourceFile, messages: &Messages, message: &Message<&str>) -> (Place, Reading) {
        let place_of = |slice: &str, within: Range<usize>| {
            let start = messages.offset(slice);
            Place::new(file.path.shared(), start + within.start..start + within.end)
        };
        let mut walk = Walk { place_of: &place_of, reading: Reading::default() };
        message.value.iter().for_each(|value| walk.part("", value));
        message.attributes.iter().for_each(|attribute| walk.part(attribute.id.name, &attribute.value));
        (place_of(message.id.name, 0..message.id.name.len()), walk.reading)
    }

    /// Words beside the facts of a service, which are one part of its message; everything in them stands at the cell.
    pub(super) fn of_cell(part: &str, words: &str, place: &Place) -> Reading {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let source = format!("x = {line}\n");
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source.as_str());
        let mut walk = Walk { place_of: &|_, _| place.clone(), reading: Reading::default() };
        for entry in &resource.body {
            if let Entry::Message(Message { value: Some(value), .. }) = entry {
                walk.part(part, value);
            }
        }
        walk.reading
    }
}

/// Collects what the patterns of a message show.
struct Walk<'w> {
    /// The place of a range of bytes within a slice of the syntax tree.
    place_of: &'w dyn Fn(&str, Range<usize>) -> Place,
    reading: Reading,
}

impl Walk<'_> {
    fn part(&mut self, name: &str, pattern: &Pattern<&str>) {
        self.reading.parts.push(name.into());
        self.pattern(pattern);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, text: &str) {
        for numeral in numerals(text) {
            let place = (self.place_of)(text, numeral.range.clone());
            self.reading.numbers.push((numeral, place));
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                let place = (self.place_of)(id.name, 0..id.name.len());
                let part = self.reading.parts.last().cloned().unwrap_or_default();
                self.reading.figures.push(Used { id: id.name.into(), place, part });
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => self.text(value),
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { arguments: None, .. } => {}
        }
    }

    /// Numbers among named arguments are options (`minimumFractionDigits: 2`), not amounts.
    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
    }
}

/// A title, a summary, a block or a cell of a table, with the figures that it shows.
pub(super) struct FiguresOfPart<'t> {
    /// What kind of part it is.
    pub(super) shape: Option<std::mem::Discriminant<Tag>>,
    /// The figures, with their places.
    pub(super) figures: Vec<(&'t str, Place)>,
}

/// What each part of an entry's text shows.
pub(super) fn figures_by_part(text: &OwnText) -> Vec<FiguresOfPart<'_>> {
    let file = text.file.path.shared();
    let parsed = text.text();
    let mut parts = Vec::new();
    for phrase in [Some(&parsed.title), parsed.summary.as_ref()].into_iter().flatten() {
        parts.push(FiguresOfPart {
            shape: None,
            figures: phrase.placeables().filter_map(|at| placed_at(file, at)).collect(),
        });
    }
    let body = &parsed.body;
    for block in body.blocks() {
        let shape = match body.events[block.events.start] {
            Event::Start(tag) => Some(std::mem::discriminant(&tag)),
            _ => None,
        };
        parts.push(FiguresOfPart { shape, figures: Vec::new() });
        for event in &body.events[block.events] {
            match event {
                Event::Start(tag @ Tag::TableCell(_)) => {
                    parts.push(FiguresOfPart { shape: Some(std::mem::discriminant(tag)), figures: Vec::new() })
                }
                Event::Placeable(index) => {
                    let found = placed_at(file, &body.placeables[usize::from(*index)]);
                    parts.last_mut().expect("the block began a part").figures.extend(found);
                }
                _ => {}
            }
        }
    }
    parts
}

/// The bare numbers of an entry's title, summary and body.
pub(super) fn numbers(text: &OwnText) -> Vec<(Numeral, Place)> {
    let Some(file_text) = text.file.text.as_deref() else { return Vec::new() };
    let parsed = text.text();
    let mut found = phrase_numbers(&parsed.title, file_text);
    found.extend(parsed.summary.iter().flat_map(|summary| phrase_numbers(summary, file_text)));
    found.extend(body_numbers(&parsed.body));
    let file = text.file.path.shared();
    found.into_iter().map(|(numeral, range)| (numeral, Place::new(file, range))).collect()
}

/// The numbers of a title or summary, which are read where they stand in the file.
fn phrase_numbers(phrase: &Phrase, file: &str) -> Vec<(Numeral, Range<usize>)> {
    let Some(typed) = file.get(phrase.range.clone()) else { return Vec::new() };
    let start = phrase.range.start;
    let in_placeable = |range: &Range<usize>| {
        phrase.placeables().any(|p| range.start < p.range.end as usize && (p.range.start as usize) < range.end)
    };
    numerals(typed)
        .into_iter()
        .map(|numeral| {
            let range = numeral.range.start + start..numeral.range.end + start;
            (numeral, range)
        })
        .filter(|(_, range)| !in_placeable(range))
        .collect()
}

/// The numbers of a body. Emphasis and links do not part what stands in one line.
fn body_numbers(body: &Markdown) -> Vec<(Numeral, Range<usize>)> {
    let mut words = String::new();
    // Where pieces of `words` begin, in it and in the file.
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for event in &body.events {
        match event {
            Event::Text(s) | Event::Code(s) | Event::Html(s) => {
                let last = pieces.last().map_or(0, |(at, file)| file + (words.len() - at));
                pieces.push((words.len(), body.range(*s).map_or(last, |range| range.start)));
                words.push_str(body.str(*s));
            }
            Event::Start(tag) | Event::End(tag) if tag.is_inline() => {}
            _ => words.push('\n'),
        }
    }
    let place = |numeral: &Numeral| {
        let (at, file) = pieces[pieces.partition_point(|(at, _)| *at <= numeral.range.start) - 1];
        file + numeral.range.start - at..file + numeral.range.end - at
    };
    numerals(&words).into_iter().map(|numeral| (numeral.clone(), place(&numeral))).collect()
}
