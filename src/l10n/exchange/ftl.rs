//! Fluent. Messages are themselves; a part of a text is a message, too: `faq:lost-card#title` becomes
//! `faq_lost-card__title`. Where there is no translation, the source stands in its place, and counts as none while it does.

use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Term,
};
use fluent_syntax::serializer;

use super::messages::MessagePart;
use super::segment::{Form, Piece, Segment, parse_pattern, pattern_plain};
use super::xliff1::notes;
use super::{ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::EntryKind;
use crate::source::fluent::too_deep;

/// What the comment of a part begins with that says which source it was made from.
const MARK: &str = "vademecum";

pub(super) fn write(package: &Package) -> String {
    let mut body: Vec<Entry<String>> = vec![Entry::ResourceComment(Comment {
        content: vec![format!("{MARK} source: {}", package.source), format!("{MARK} target: {}", package.target)],
    })];
    let units = package.units.iter().filter_map(|unit| Some((unit, pattern(unit)?)));
    let units: Vec<(&ExchangeUnit, Pattern<String>)> = units.collect();
    let base = |unit: &ExchangeUnit| MessagePart::split(&unit.id).0.to_owned();
    for parts in units.chunk_by(|a, b| a.0.form == Form::Message && b.0.form == Form::Message && base(a.0) == base(b.0))
    {
        let mut content: Vec<String> = Vec::new();
        let mut value = None;
        let mut attributes = Vec::new();
        let mut name = String::new();
        for (unit, pattern) in parts {
            content.push(format!("{MARK} {} {} {}", message_id(&unit.id), unit.hash, unit.progress.as_str()));
            content.extend(unit.source.plain().lines().map(|line| format!("{}: {line}", package.source)));
            content.extend(notes(unit).iter().flat_map(|note| note.lines()).map(str::to_owned));
            let id = message_id(&unit.id);
            let (message, attribute) = MessagePart::split(&id);
            name = message.to_owned();
            match attribute {
                None => value = Some(pattern.clone()),
                Some(attribute) => {
                    attributes.push(Attribute { id: Identifier { name: attribute.to_owned() }, value: pattern.clone() })
                }
            }
        }
        let comment = Some(Comment { content });
        match (name.strip_prefix('-'), value) {
            (Some(term), Some(value)) => {
                body.push(Entry::Term(Term { id: Identifier { name: term.to_owned() }, value, attributes, comment }));
            }
            // Fluent has no term without words.
            (Some(_), None) => {}
            (None, value) => body.push(Entry::Message(Message { id: Identifier { name }, value, attributes, comment })),
        }
    }
    serializer::serialize(&Resource { body })
}

/// The name of a unit as Fluent can write it.
fn message_id(id: &str) -> String {
    id.replacen(':', "_", 1).replacen('#', "__", 1)
}

/// The name of a unit whose message is named so.
fn unit_id(name: &str) -> String {
    let kind = EntryKind::ALL
        .into_iter()
        .find_map(|kind| name.strip_prefix(&format!("{}_", kind.as_str())).map(|rest| (kind, rest)));
    match kind.and_then(|(kind, rest)| Some((kind, rest.split_once("__")?))) {
        Some((kind, (id, part))) => format!("{}:{id}#{part}", kind.as_str()),
        None => name.to_owned(),
    }
}

fn pattern(unit: &ExchangeUnit) -> Option<Pattern<String>> {
    let segment = unit.target.as_ref().unwrap_or(&unit.source);
    if unit.form == Form::Message { parse_pattern(&segment.plain()) } else { to_pattern(segment) }
}

/// A part of a text as Fluent: its placeables are Fluent's, and what else Fluent would read as its own is put in quotation marks.
fn to_pattern(segment: &Segment) -> Option<Pattern<String>> {
    let mut out = String::new();
    for piece in &segment.pieces {
        let (text, is_placeable) = match piece {
            Piece::Text(text) => (text.as_str(), false),
            Piece::Code(code) => {
                (code.raw.as_str(), matches!(code.kind, super::CodeKind::Figure | super::CodeKind::Term))
            }
        };
        if is_placeable {
            out.push_str(text);
            continue;
        }
        for c in text.chars() {
            let is_first = out.is_empty() || out.ends_with('\n');
            match c {
                '{' | '}' => out.push_str(&format!("{{\"{c}\"}}")),
                '[' | '*' | '.' | ' ' if is_first => out.push_str(&format!("{{\"{c}\"}}")),
                c => out.push(c),
            }
        }
    }
    // A blank line or one that ends in blanks would not come back as it is.
    parse_pattern(&out)
}

fn from_pattern(pattern: &Pattern<String>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.replace("\\\"", "\"").replace("\\\\", "\\")
        }
        placeable => pattern_plain(&Pattern { elements: vec![placeable.clone()] }, "x".to_owned()),
    });
    elements.collect()
}

/// Reads a Fluent file: an export, or any file of messages.
pub(super) fn read(text: &str, file: &Arc<str>, sink: &mut Sink) -> Incoming {
    let mut incoming = Incoming::default();
    if let Some(at) = too_deep(text) {
        sink.report(
            Diagnostic::new(
                Code::ExchangeSyntax,
                Place::new(file, at..at + 1),
                "braces stand in each other too deeply",
            )
            .hint("close every brace that was opened"),
        );
        incoming.is_refused = true;
        return incoming;
    }
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let start = text.floor_char_boundary(error.pos.start.min(text.len()));
                let end = text.ceil_char_boundary(error.pos.end.clamp(start, text.len()));
                sink.report(
                    Diagnostic::new(
                        Code::ExchangeSyntax,
                        Place::new(file, start..end),
                        format!("this is not Fluent: {}", error.kind),
                    )
                    .hint("close every brace that was opened: { $name }; a line that goes on begins with blanks"),
                );
            }
            incoming.is_refused = true;
            return incoming;
        }
    };
    let mut hashes: Vec<(String, String, String)> = Vec::new();
    for entry in &resource.body {
        let (name, value, attributes, comment) = match entry {
            Entry::ResourceComment(comment) => {
                let target = comment.content.iter().find_map(|line| line.strip_prefix(&format!("{MARK} target: ")));
                if let Some(target) = target {
                    incoming.target =
                        Some((target.trim().to_owned(), Some(Place::new(file, 0..text.find('\n').unwrap_or(0)))));
                }
                continue;
            }
            Entry::Message(m) => (m.id.name.clone(), m.value.as_ref(), &m.attributes, &m.comment),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes, &t.comment),
            _ => continue,
        };
        for line in comment.iter().flat_map(|comment| &comment.content) {
            let mut words = line.split_whitespace();
            if let (Some(MARK), Some(name), Some(hash), state) =
                (words.next(), words.next(), words.next(), words.next())
            {
                hashes.push((name.to_owned(), hash.to_owned(), state.unwrap_or_default().to_owned()));
            }
        }
        let place = Place::new(file, place_of(text, &name));
        let attributes = attributes.iter().map(|a| (format!("{name}.{}", a.id.name), &a.value));
        for (name, pattern) in value.map(|value| (name.clone(), value)).into_iter().chain(attributes) {
            let id = unit_id(&name);
            let said = hashes.iter().find(|(known, ..)| *known == name);
            // The comment tells what was exported: only that somebody signed it off is worth keeping.
            let progress = said.filter(|(_, _, state)| state == "signed-off").map(|_| Progress::SignedOff);
            incoming.units.push(IncomingUnit {
                target: if id == name { pattern_plain(pattern, "x".to_owned()) } else { from_pattern(pattern) },
                ids: vec![id],
                place: place.clone(),
                at: None,
                source: None,
                hash: said.map(|(_, hash, _)| hash.clone()),
                progress,
            });
        }
    }
    incoming
}

fn place_of(text: &str, name: &str) -> std::ops::Range<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return at..at + line.trim_end().len();
        }
        at += line.len();
    }
    0..0
}
