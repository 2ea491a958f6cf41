//! A Fluent file: what fluent-bundle formats from, and an index of what it defines with places.

mod grammar;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use fluent_syntax::parser::ParserError;
use fluent_syntax::serializer;

pub use grammar::{Comment, Scope};
use grammar::{Fault, Found, Junk};

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
    /// The comments, in the order of the file.
    pub comments: Vec<Comment>,
    /// What cannot be read, in the order of the file.
    pub junk: Vec<Range<usize>>,
    /// Where places in the resource's text and in the file's part: from which place of the resource, and by how much.
    shifts: Vec<(usize, isize)>,
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
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The name, without the hyphen of a term.
    pub id: Box<str>,
    /// Whether it refers to a term.
    pub is_term: bool,
    /// The attribute, if it refers to one.
    pub attribute: Option<Box<str>>,
    /// Where it stands.
    pub range: Range<usize>,
    /// The parameters that a term is given: their names, where those stand, and their values.
    pub parameters: Vec<(Box<str>, Range<usize>, Argument)>,
}

/// Reads a term with its parameters, as it stands in a text: `-residence-card(case: "genitive")`. Places count in it.
pub fn term_reference(expression: &str) -> Option<Reference> {
    let pattern = format!("x = {{ {expression} }}\n");
    let resource = FluentResource::try_new(pattern).ok()?;
    let Some(Entry::Message(Message { value: Some(value), .. })) = resource.entries().next() else { return None };
    let mut uses = Uses {
        source: resource.source(),
        shifts: &[],
        references: Vec::new(),
        variables: Vec::new(),
        calls: Vec::new(),
        selections: Vec::new(),
    };
    uses.pattern(value);
    uses.references.into_iter().find(|reference| reference.is_term)
}

/// Parses a Fluent file.
pub fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Messages {
    let file = path.shared();
    let found = grammar::read(text);
    for junk in &found.junk {
        sink.report(syntax_fault(file, text, junk));
    }
    let (given, shifts) = given(text, &found);
    let resource = match FluentResource::try_new(given.into_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            errors.iter().for_each(|error| sink.report(unexpected_fault(file, text, error)));
            resource
        }
    };
    let offset = |source: &str, slice: &str| unshifted(&shifts, offset(source, slice));
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
            shifts: &shifts,
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
    let junk = found.junk.into_iter().map(|junk| junk.range).collect();
    Messages { resource: Arc::new(resource), definitions, comments: found.comments, junk, shifts }
}

impl Messages {
    /// Where a slice of the syntax tree begins in the file.
    pub fn offset(&self, slice: &str) -> usize {
        unshifted(&self.shifts, offset(self.resource.source(), slice))
    }

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

/// Whether a part of [`Messages::parts`] is the message or term of that name, or an attribute of it.
pub fn is_part_of(part: &str, id: &str) -> bool {
    part.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
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
    shifts: &'s [(usize, isize)],
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
                if let (Some(arguments), Some(at)) = (arguments, self.references.len().checked_sub(1)) {
                    let named = arguments.named.iter();
                    self.references[at].parameters =
                        named.map(|a| (a.name.name.into(), self.range(&a.name), argument(&a.value))).collect();
                }
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
        let start = unshifted(self.shifts, offset(self.source, slice));
        start..start + slice.len()
    }

    fn reference(&mut self, id: &str, is_term: bool, attribute: Option<&Identifier<&str>>) {
        let start = unshifted(self.shifts, offset(self.source, id));
        self.references.push(Reference {
            id: id.into(),
            is_term,
            attribute: attribute.map(|a| a.name.into()),
            range: start..start + id.len(),
            parameters: Vec::new(),
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

/// The text that fluent-syntax is given: line ends in place of junk, byte by byte, and the blanks that it would lose. With it
/// comes where its places and those of the file part.
fn given<'t>(text: &'t str, found: &Found) -> (Cow<'t, str>, Vec<(usize, isize)>) {
    // Blanks without a line end behind them would be junk to it.
    let end = text.trim_end_matches(' ').len();
    if found.junk.is_empty() && found.edits.is_empty() && end == text.len() {
        return (text.into(), Vec::new());
    }
    let mut out = String::with_capacity(text.len());
    let (mut done, mut shifts) = (0, Vec::new());
    let mut edits = found.edits.iter().peekable();
    let nothing = Junk { range: end..text.len(), at: end, fault: Fault::NoEntry };
    for junk in found.junk.iter().chain([&nothing]) {
        while let Some(edit) = edits.next_if(|edit| edit.range.start < junk.range.start) {
            out.push_str(&text[done..edit.range.start]);
            if let Some(shown) = edit.shown {
                out.push_str(&format!(" {{\"{:shown$}\"}}", ""));
            }
            done = edit.range.end;
            shifts.push((out.len(), done as isize - out.len() as isize));
        }
        let start = junk.range.start.max(done);
        out.push_str(&text[done..start]);
        out.extend(std::iter::repeat_n('\n', junk.range.end.saturating_sub(start)));
        done = junk.range.end.max(done);
    }
    out.push_str(&text[done..]);
    (out.into(), shifts)
}

/// The place in the file of a place in the text that fluent-syntax was given.
fn unshifted(shifts: &[(usize, isize)], at: usize) -> usize {
    match shifts.partition_point(|(from, _)| *from <= at) {
        0 => at,
        n => at.saturating_add_signed(shifts[n - 1].1),
    }
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

fn syntax_fault(file: &Arc<str>, text: &str, junk: &Junk) -> Diagnostic {
    let (mut start, mut end) = (junk.at, junk.at);
    match junk.fault {
        Fault::Expected(_) | Fault::ExpectedExpression | Fault::ExpectedLiteral
            if text[..start].trim_end_matches(' ').ends_with('\n') || start == text.len() =>
        {
            // The rest was looked for on the lines below: the fault is where the words end.
            start = text[..start].trim_end().len();
            end = start;
        }
        Fault::NoField | Fault::NoTermValue => {
            start = junk.range.start;
            end = start + text[start..].lines().next().unwrap_or_default().trim_end().len();
        }
        Fault::LowerCaseFunction
        | Fault::MessageAsSelector
        | Fault::TermAsSelector
        | Fault::MessageAttributeAsSelector
        | Fault::TermAttributeAsPlaceable => {
            // The fault is the name that was just read.
            end = text[..start].trim_end().len();
            start =
                text[..end].rfind(|c: char| !c.is_ascii_alphanumeric() && !"_-.".contains(c)).map_or(0, |at| at + 1);
        }
        _ => end += text[start..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8),
    }
    let id = text[junk.range.start..].split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').next();
    let (message, hint) = describe(junk.fault, id.unwrap_or_default());
    Diagnostic::new(Code::FluentSyntax, Place::new(file, start..end), message).hint(hint)
}

fn describe(fault: Fault, id: &str) -> (String, &'static str) {
    let (message, hint) = match fault {
        Fault::Expected('}') => ("`}` is expected here", "close the brace that was opened: { $name }"),
        Fault::Expected(c @ ('=' | ' ')) => {
            let hint = if c == '=' {
                "a message is written as: message-id = its words"
            } else {
                "write a blank after the number signs of a comment: # words"
            };
            return (if c == '=' { "`=` is expected here" } else { "a blank is expected here" }.to_owned(), hint);
        }
        Fault::Expected(c) => {
            return (format!("`{c}` is expected here"), "close what was opened: { NUMBER($count) }, [one], \"text\"");
        }
        Fault::NoEntry => (
            "no message begins like this",
            "a message is written as: message-id = its words; words that go on below begin with a blank",
        ),
        Fault::ExpectedLineEnd => ("the line should end here", "what follows begins on a line of its own"),
        Fault::ExpectedName => ("a letter is expected here", "names begin with a letter from a to z"),
        Fault::ExpectedDigit => ("a digit is expected here", "a number is written as 1 or 0.5"),
        Fault::NoField => {
            return (
                format!("the message `{id}` has no words and no attributes"),
                "write its words after the equals sign",
            );
        }
        Fault::NoTermValue => {
            return (format!("the term `{id}` has no words"), "write its words after the equals sign");
        }
        Fault::LowerCaseFunction => {
            ("the name of a function has capital letters alone", "write it as NUMBER(...) or DATETIME(...)")
        }
        Fault::NoArgumentName => {
            ("the name of an option is a plain word", "write it as: NUMBER($count, style: \"percent\")")
        }
        Fault::NoDefault => ("the list of variants has no default", "put an asterisk before one of them: *[other]"),
        Fault::NoVariants => ("there are no variants after the arrow", "write each on a line of its own: [one] words"),
        Fault::NoValue => (
            "the words are missing here",
            "write them after the equals sign or the bracket; {\"\"} is no words on purpose",
        ),
        Fault::NoKey => ("the name of a variant is missing", "write it in brackets: [one]"),
        Fault::ExpectedLiteral => {
            ("a text or a number is expected here", "the value of an option is written as \"text\" or 2")
        }
        Fault::TwoDefaults => ("two variants are the default", "leave the asterisk at one of them"),
        Fault::MessageAsSelector => {
            ("a message cannot choose a variant", "choose by a { $variable } or by the attribute of a term")
        }
        Fault::MessageAttributeAsSelector => (
            "the attribute of a message cannot choose a variant",
            "choose by a { $variable } or by the attribute of a term",
        ),
        Fault::TermAsSelector => {
            ("a term cannot choose a variant", "choose by an attribute of it: { -term.gender -> ... }")
        }
        Fault::TermAttributeAsPlaceable => {
            ("the attribute of a term cannot be shown", "use the term itself, or the attribute to choose a variant")
        }
        Fault::PlaceableAsSelector => ("a brace within braces cannot choose a variant", "choose by a { $variable }"),
        Fault::UnterminatedText => ("a text in quotation marks is not closed", "put a quotation mark at its end"),
        Fault::PositionalAfterNamed => {
            ("what has no name comes before what has one", "write it as: NUMBER($count, style: \"percent\")")
        }
        Fault::SameArgument => ("the same option is given twice", "keep one of them"),
        Fault::UnknownEscape => (
            "a backslash stands before something that needs none",
            "write \\\\ for a backslash, \\\" for a quotation mark, \\u00A0 for a character by its number",
        ),
        Fault::UnknownUnicode => {
            ("a character by its number is not whole", "write \\u and four digits from 0 to F, or \\U and six")
        }
        Fault::ClosingBrace => ("a closing brace without an opening one", "write {\"}\"} for a brace that readers see"),
        Fault::ExpectedExpression => (
            "nothing that can be shown stands between the braces",
            "write a { $variable }, a { -term } or a { message-id }",
        ),
        Fault::TooDeep => {
            return (
                format!("more than {MAX_DEPTH} braces or brackets stand in each other"),
                "close them, or split the message",
            );
        }
    };
    (message.to_owned(), hint)
}

/// What fluent-syntax alone cannot read. `tests/fluent_agreement.py` knows of nothing.
fn unexpected_fault(file: &Arc<str>, text: &str, error: &ParserError) -> Diagnostic {
    let start = text.floor_char_boundary(error.pos.start);
    let end = text.ceil_char_boundary(error.pos.end.max(start));
    Diagnostic::new(Code::FluentSyntax, Place::new(file, start..end), lower_first(&error.to_string()))
        .hint("see https://projectfluent.org/fluent/guide/")
}

fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
}
