//! A Fluent file: what fluent-bundle formats from, and an index of what it defines with places.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use fluent_syntax::parser::{ErrorKind, ParserError};
use fluent_syntax::serializer;

use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::source::markdown::fold_blanks;

/// What a Fluent file says.
#[derive(Debug)]
pub struct Messages {
    /// The messages, as fluent-bundle wants them.
    pub resource: Arc<FluentResource>,
    /// Everything that is defined, in the order of the file.
    pub definitions: Vec<Definition>,
}

/// A message or term that a file defines.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The name, without the hyphen of a term.
    pub id: Box<str>,
    /// Whether it is a term.
    pub is_term: bool,
    /// Where its name stands.
    pub range: Range<usize>,
    /// The names of its attributes.
    pub attributes: Vec<Box<str>>,
    /// Whether it has a value of its own, and not attributes alone.
    pub has_value: bool,
    /// The messages and terms that it refers to.
    pub references: Vec<Reference>,
    /// The names of the variables that it shows or chooses by.
    pub variables: Vec<Box<str>>,
    /// The functions that it calls.
    pub calls: Vec<Call>,
    /// Its selections.
    pub selections: Vec<Selection>,
}

/// A choice between variants.
#[derive(Debug, Clone, PartialEq)]
pub struct Selection {
    /// What it chooses by.
    pub selector: Argument,
    /// The keys of its variants, and where they stand.
    pub keys: Vec<(Key, Range<usize>)>,
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// `[genitive]`
    Word(Box<str>),
    /// `[1]`
    Number(Box<str>),
}

/// A call of a function.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The name of the function.
    pub name: Box<str>,
    /// Where the name stands.
    pub range: Range<usize>,
    /// What it is called with.
    pub positional: Vec<Argument>,
    /// Its options: their names, where those stand, and their values.
    pub named: Vec<(Box<str>, Range<usize>, Argument)>,
}

/// What a function is called with.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A text in quotation marks.
    Text(Box<str>),
    /// A number.
    Number(f64),
    /// A variable.
    Variable(Box<str>),
    /// What another function makes.
    Call(Box<str>),
    /// The words of a message or a term.
    Words,
}

/// A reference from one message or term to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The name, without the hyphen of a term.
    pub id: Box<str>,
    /// Whether it refers to a term.
    pub is_term: bool,
    /// The attribute, if it refers to one.
    pub attribute: Option<Box<str>>,
    /// Where it stands.
    pub range: Range<usize>,
}

/// Parses a Fluent file.
pub fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Messages {
    let file = path.shared();
    let resource = match FluentResource::try_new(without_deep_entries(file, text, sink)) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in &errors {
                sink.report(syntax_fault(file, text, error));
            }
            resource
        }
    };
    let mut definitions: Vec<Definition> = Vec::new();
    for entry in resource.entries() {
        let (id, is_term, attributes, has_value) = match entry {
            Entry::Message(m) => (m.id.name, false, &m.attributes, m.value.is_some()),
            Entry::Term(t) => (t.id.name, true, &t.attributes, true),
            _ => continue,
        };
        let start = offset(resource.source(), id);
        let range = start..start + id.len();
        let mut names: Vec<Box<str>> = Vec::new();
        for attribute in attributes {
            let name = attribute.id.name;
            if names.iter().any(|n| **n == *name) {
                let at = offset(resource.source(), name);
                let message = format!("`{id}` has two attributes `.{name}`");
                sink.report(
                    Diagnostic::new(Code::DuplicateMessage, Place::new(file, at..at + name.len()), message)
                        .hint("remove one of them"),
                );
            }
            names.push(name.into());
        }
        if let Some(first) = definitions.iter().find(|d| *d.id == *id) {
            sink.report(defined_twice(
                first,
                Place::new(file, first.range.clone()),
                is_term,
                id,
                Place::new(file, range),
            ));
            continue;
        }
        let value = match entry {
            Entry::Message(m) => m.value.as_ref(),
            Entry::Term(t) => Some(&t.value),
            _ => None,
        };
        let mut uses = Uses {
            source: resource.source(),
            references: Vec::new(),
            variables: Vec::new(),
            calls: Vec::new(),
            selections: Vec::new(),
        };
        value.into_iter().chain(attributes.iter().map(|a| &a.value)).for_each(|pattern| uses.pattern(pattern));
        let Uses { references, variables, calls, selections, .. } = uses;
        definitions.push(Definition {
            id: id.into(),
            is_term,
            range,
            attributes: names,
            has_value,
            references,
            variables,
            calls,
            selections,
        });
    }
    Messages { resource: Arc::new(resource), definitions }
}

impl Messages {
    /// The words of each message (`topic-work`) and attribute (`topic-work.summary`) as they count for a translator: blanks
    /// folded, comments left out. Terms are named `-residence-card`.
    pub fn parts(&self) -> BTreeMap<String, String> {
        let mut parts = BTreeMap::new();
        for entry in self.resource.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            let attributes = attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
            for (name, pattern) in value.map(|v| (id.clone(), v)).into_iter().chain(attributes) {
                parts.entry(name).or_insert_with(|| pattern_words(pattern));
            }
        }
        parts
    }
}

fn pattern_words(pattern: &Pattern<&str>) -> String {
    let message =
        Message { id: Identifier { name: "x" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    fold_blanks(text.trim_start_matches("x ="))
}

/// The fault of a name that is taken: by another message, or by a term where fluent-rs keeps both under one name.
pub fn defined_twice(first: &Definition, first_place: Place, is_term: bool, id: &str, second: Place) -> Diagnostic {
    let diagnostic = if first.is_term == is_term {
        let sigil = if is_term { "-" } else { "" };
        Diagnostic::new(Code::DuplicateMessage, second, format!("`{sigil}{id}` is defined twice in this language"))
            .hint("keep one of them")
    } else {
        Diagnostic::new(Code::MessageTermCollision, second, format!("a message and a term are both named `{id}`"))
            .hint("rename one of them: only one can be used")
    };
    diagnostic.related(first_place, "first defined here")
}

/// Collects what a pattern refers to.
struct Uses<'s> {
    source: &'s str,
    references: Vec<Reference>,
    variables: Vec<Box<str>>,
    calls: Vec<Call>,
    selections: Vec<Selection>,
}

impl Uses<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let key = |variant: &Variant<&str>| {
                    let (name, key) = match &variant.key {
                        VariantKey::Identifier { name } => (*name, Key::Word((*name).into())),
                        VariantKey::NumberLiteral { value } => (*value, Key::Number((*value).into())),
                    };
                    (key, self.range_of(name))
                };
                self.selections
                    .push(Selection { selector: argument(selector), keys: variants.iter().map(key).collect() });
                self.inline(selector);
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::MessageReference { id, attribute } => self.reference(id.name, false, attribute.as_ref()),
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference(id.name, true, attribute.as_ref());
                arguments.iter().for_each(|a| self.arguments(a));
            }
            InlineExpression::VariableReference { id } => {
                if !self.variables.iter().any(|v| **v == *id.name) {
                    self.variables.push(id.name.into());
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(Call {
                    name: id.name.into(),
                    range: self.range(id),
                    positional: arguments.positional.iter().map(argument).collect(),
                    named: arguments
                        .named
                        .iter()
                        .map(|a| (a.name.name.into(), self.range(&a.name), argument(&a.value)))
                        .collect(),
                });
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|a| self.inline(a));
        arguments.named.iter().for_each(|a| self.inline(&a.value));
    }

    fn range(&self, id: &Identifier<&str>) -> Range<usize> {
        self.range_of(id.name)
    }

    fn range_of(&self, slice: &str) -> Range<usize> {
        let start = offset(self.source, slice);
        start..start + slice.len()
    }

    fn reference(&mut self, id: &str, is_term: bool, attribute: Option<&Identifier<&str>>) {
        let start = offset(self.source, id);
        self.references.push(Reference {
            id: id.into(),
            is_term,
            attribute: attribute.map(|a| a.name.into()),
            range: start..start + id.len(),
        });
    }
}

fn argument(expression: &InlineExpression<&str>) -> Argument {
    match expression {
        InlineExpression::StringLiteral { value } => Argument::Text((*value).into()),
        InlineExpression::NumberLiteral { value } => value.parse().map_or(Argument::Words, Argument::Number),
        InlineExpression::VariableReference { id } => Argument::Variable(id.name.into()),
        InlineExpression::FunctionReference { id, .. } => Argument::Call(id.name.into()),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => argument(inline),
            Expression::Select { .. } => Argument::Words,
        },
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => Argument::Words,
    }
}

/// How many braces and brackets may stand in each other. fluent-syntax parses by recursion, and a text of thousands of braces
/// would end the program.
pub(super) const MAX_DEPTH: usize = 50;

/// The text with blanks in place of every entry that is nested deeper than [`MAX_DEPTH`], which is reported.
fn without_deep_entries(file: &Arc<str>, text: &str, sink: &mut Sink) -> String {
    if text.bytes().filter(|b| matches!(b, b'{' | b'(')).count() <= MAX_DEPTH {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut entry: Vec<&str> = Vec::new();
    let mut finish = |entry: &mut Vec<&str>, out: &mut String| {
        let whole: String = entry.concat();
        match too_deep(&whole) {
            Some(at) => {
                let at = out.len() + at;
                sink.report(
                    Diagnostic::new(
                        Code::FluentSyntax,
                        Place::new(file, at..at + 1),
                        format!("more than {MAX_DEPTH} braces or brackets stand in each other"),
                    )
                    .hint("close them, or split the message"),
                );
                // Byte by byte, so that the places of what follows stay right.
                out.extend(whole.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }));
            }
            None => out.push_str(&whole),
        }
        entry.clear();
    };
    for line in text.split_inclusive('\n') {
        // A line that does not begin with a blank or a closing brace begins an entry.
        if !line.starts_with([' ', '}', '\n']) {
            finish(&mut entry, &mut out);
        }
        entry.push(line);
    }
    finish(&mut entry, &mut out);
    out
}

/// Where a text is nested deeper than [`MAX_DEPTH`].
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, b) in text.bytes().enumerate() {
        match b {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// Where a slice of `source` begins in it: the syntax tree of fluent-syntax has no places, but its slices do.
fn offset(source: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - source.as_ptr() as usize
}

fn syntax_fault(file: &Arc<str>, text: &str, error: &ParserError) -> Diagnostic {
    // The parser counts bytes, and stops in the middle of a character.
    let mut start = text.floor_char_boundary(error.pos.start);
    let mut end = text.ceil_char_boundary(error.pos.end.max(start));
    let is_unfinished = matches!(error.kind, ErrorKind::ExpectedToken(_) | ErrorKind::ExpectedInlineExpression);
    if is_unfinished
        && text[..start].ends_with(['\n', ' '])
        && text[..start].trim_end().len() < text[..start].trim_end_matches(' ').len()
    {
        // The parser looked for the rest on the lines below: the fault is where the words end.
        start = text[..start].trim_end().len();
        end = start;
    }
    let line = text[start..].lines().next().unwrap_or_default();
    let (message, hint) = match error.kind {
        // The parser gives an attribute up as a whole, and then finds no message in its line.
        ErrorKind::ExpectedCharRange { .. } if line.starts_with([' ', '.']) && line.trim_start().starts_with('.') => {
            start += line.len() - line.trim_start().len();
            end = start + line.trim().len();
            (
                "this attribute cannot be read".to_owned(),
                "an attribute is written as: .name = its words, with every brace closed",
            )
        }
        _ => describe(&error.kind),
    };
    Diagnostic::new(Code::FluentSyntax, Place::new(file, start..end), message).hint(hint)
}

fn describe(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken('}') => {
            ("`}` is expected here".to_owned(), "close the brace that was opened: { $name }")
        }
        ErrorKind::ExpectedToken(c) => {
            (format!("`{c}` is expected here"), "a message is written as: message-id = its words")
        }
        ErrorKind::ExpectedCharRange { .. } => {
            ("a letter is expected here".to_owned(), "names begin with a letter from a to z")
        }
        ErrorKind::ExpectedInlineExpression => (
            "nothing that can be shown stands between the braces".to_owned(),
            "write a { $variable }, a { -term } or a { message-id }",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` has no words and no attributes"),
            "write its words after the equals sign",
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term `-{entry_id}` has no words"), "write its words after the equals sign")
        }
        ErrorKind::MissingDefaultVariant => {
            ("the list of variants has no default".to_owned(), "put an asterisk before one of them: *[other]")
        }
        ErrorKind::MissingValue => ("the value is missing".to_owned(), "write the words after the equals sign"),
        ErrorKind::TermAttributeAsPlaceable => (
            "the attribute of a term cannot be shown".to_owned(),
            "use the term itself, or the attribute to choose a variant",
        ),
        ErrorKind::UnterminatedStringLiteral => {
            ("a text in quotation marks is not closed".to_owned(), "put a quotation mark at its end")
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("a closing brace without an opening one".to_owned(), "write {\"}\"} for a brace that readers see")
        }
        other => (lower_first(&other.to_string()), "see https://projectfluent.org/fluent/guide/"),
    }
}

fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
}
