//! The words of a unit as text and protected codes, and the plain form that everybody can read.
//!
//! The plain form is one line of the handbook's own markup (`**bold**`, `[words](faq:x)`, `{ $fee }`). A line break in it
//! is a break that readers see; a table has a line for each row and ` | ` between cells; a Fluent message with variants is
//! Fluent.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::Slice;
use fluent_syntax::serializer;
use pulldown_cmark::{self as cmark, Event, LinkType, Options, Tag};

use crate::diag::Sink;
use crate::source::fluent::too_deep;
use crate::source::markdown::{self, fold_blanks, next_address};
use crate::source::phrase::{Part, Phrase, Piece as PhrasePiece, Placeable, split};

/// What the words of a unit are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A paragraph, an item or a heading: Markdown within a line.
    Inline,
    /// A table.
    Table,
    /// Code, or HTML that is shown as text: nothing in it is markup.
    Literal,
    /// A title or a summary: text with placeables.
    Phrase,
    /// A message or an attribute in Fluent.
    Message,
}

/// A text with protected codes in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment {
    /// Text and codes in turn.
    pub pieces: Vec<Piece>,
}

/// A part of a [`Segment`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Markup or a placeable, which translators move but do not change.
    Code(InlineCode),
}

/// Markup or a placeable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineCode {
    /// The same in a source and its translations; both ends of a pair have one.
    pub id: u32,
    /// Which end of a pair it is.
    pub role: Role,
    /// What it is.
    pub kind: CodeKind,
    /// What tells it from others of its kind: the id of a figure, the address of a link.
    pub key: String,
    /// As it stands in the plain form.
    pub raw: String,
}

/// Which end of a pair a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It begins a pair.
    Open,
    /// It ends a pair.
    Close,
    /// It stands alone.
    Alone,
}

/// What a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum CodeKind {
    Italic,
    Bold,
    Strikethrough,
    Link,
    Image,
    Code,
    Footnote,
    Figure,
    Term,
    /// A reference to another message.
    Message,
    /// A call of a function, or a text in quotation marks between braces.
    Expression,
    LineBreak,
    Html,
    /// From one cell of a table to the next.
    Cell,
    /// From one row of a table to the next.
    Row,
}

impl Segment {
    /// Reads a plain form. `definitions` are the footnotes and addresses that the text around it defines, in Markdown.
    pub fn parse(form: Form, plain: &str, definitions: &str) -> Segment {
        let mut builder = Builder::default();
        match form {
            Form::Literal => builder.text(plain),
            Form::Phrase => builder.placeables(plain, false),
            Form::Inline => builder.inline(plain, definitions),
            Form::Table => {
                for (r, row) in plain.split('\n').enumerate() {
                    if r > 0 {
                        builder.alone(CodeKind::Row, String::new(), "\n");
                    }
                    for (c, cell) in cells(row).into_iter().enumerate() {
                        if c > 0 {
                            builder.alone(CodeKind::Cell, String::new(), " | ");
                        }
                        builder.inline(cell, definitions);
                    }
                }
            }
            Form::Message => match parse_pattern(plain) {
                Some(pattern) if !has_variants(&pattern) => builder.pattern(&pattern),
                _ => builder.text(plain),
            },
        }
        Segment { pieces: builder.pieces }
    }

    /// The plain form.
    pub fn plain(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => &**text,
                Piece::Code(code) => &*code.raw,
            })
            .collect()
    }

    /// The codes.
    pub fn codes(&self) -> impl Iterator<Item = &InlineCode> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Code(code) => Some(code),
            Piece::Text(_) => None,
        })
    }

    /// Whether there is anything to translate.
    pub fn has_words(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.chars().any(char::is_alphabetic)))
    }

    /// Gives each code the id of the one that it stands for in `source`; what is not there gets a number of its own.
    pub fn number_like(&mut self, source: &Segment) {
        let mut free: Vec<&InlineCode> = source.codes().filter(|code| code.role != Role::Close).collect();
        let mut next = free.iter().map(|code| code.id).max().unwrap_or(0) + 1;
        let mut renamed: BTreeMap<u32, u32> = BTreeMap::new();
        for piece in &mut self.pieces {
            let Piece::Code(code) = piece else { continue };
            if code.role == Role::Close {
                code.id = renamed.get(&code.id).copied().unwrap_or(code.id);
                continue;
            }
            let at =
                free.iter().position(|other| (other.kind, &other.key, other.role) == (code.kind, &code.key, code.role));
            let id = match at {
                Some(at) => free.remove(at).id,
                None => {
                    next += 1;
                    next - 1
                }
            };
            renamed.insert(code.id, id);
            code.id = id;
        }
    }
}

/// What of a text may not be lost: how often each code stands in it.
pub type Codes = BTreeMap<(CodeKind, String), usize>;

/// The codes of a plain form, counted.
pub fn codes(form: Form, plain: &str, definitions: &str) -> Codes {
    let mut codes = Codes::new();
    if let (Form::Message, Some(pattern)) = (form, parse_pattern(plain)) {
        let mut builder = Builder { deep: true, ..Builder::default() };
        builder.pattern(&pattern);
        for code in (Segment { pieces: builder.pieces }).codes() {
            *codes.entry((code.kind, code.key.clone())).or_default() += 1;
        }
        if has_variants(&pattern) {
            // Each language has as many variants as its grammar wants.
            codes.values_mut().for_each(|count| *count = 1);
        }
        return codes;
    }
    for code in Segment::parse(form, plain, definitions).codes().filter(|code| code.role != Role::Close) {
        *codes.entry((code.kind, code.key.clone())).or_default() += 1;
    }
    codes
}

/// The words of a plain form as they count for a translator: what [`crate::source::record::hash`] is made of.
pub fn words(form: Form, plain: &str, definitions: &str) -> String {
    match form {
        Form::Literal | Form::Message => fold_blanks(plain),
        Form::Phrase => Phrase::parse(&Arc::from(""), plain, 0..plain.len(), 0, &mut Sink::new()).words(),
        Form::Inline => markdown_words(&format!("{PAD}{}\n\n{definitions}", to_markdown(plain)))
            [PAD.trim_end().len()..]
            .trim_start()
            .to_owned(),
        Form::Table => {
            let rows: Vec<Vec<&str>> = plain.split('\n').map(cells).collect();
            let columns = rows.first().map_or(0, Vec::len);
            let mut text = String::new();
            for (i, row) in rows.iter().enumerate() {
                text.push_str(&format!("| {} |\n", row.join(" | ")));
                if i == 0 {
                    text.push_str(&format!("|{}\n", " --- |".repeat(columns)));
                }
            }
            markdown_words(&format!("{text}\n\n{definitions}"))
        }
    }
}

fn markdown_words(text: &str) -> String {
    let parsed = markdown::parse(&Arc::from(""), &Arc::from(text), 0, &mut Sink::new());
    parsed.blocks().into_iter().next().map(|block| block.words).unwrap_or_default()
}

/// Keeps what begins like a list or a heading from being one while the words of a block are read by themselves.
const PAD: &str = "x ";

/// The plain form with line breaks as Markdown writes them.
pub fn to_markdown(plain: &str) -> String {
    plain.replace('\n', "\\\n")
}

/// The cells of a row of a table: a bar that is not escaped parts them.
pub fn cells(row: &str) -> Vec<&str> {
    let row = row.trim();
    let mut cells = Vec::new();
    let mut from = 0;
    let mut is_escaped = false;
    for (at, b) in row.bytes().enumerate() {
        if b == b'|' && !is_escaped {
            cells.push(row[from..at].trim());
            from = at + 1;
        }
        is_escaped = b == b'\\' && !is_escaped;
    }
    cells.push(row[from..].trim());
    cells
}

/// Reads the words of a message; a `[`, `*` or `.` at the beginning of a line is a letter like any other.
pub fn parse_pattern(plain: &str) -> Option<Pattern<String>> {
    let indented = |text: &str| text.split('\n').map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n");
    let escaped = || {
        let line = |line: &str| match line.trim_start().chars().next() {
            Some(c @ ('[' | '*' | '.')) => format!("{{\"{c}\"}}{}", &line.trim_start()[1..]),
            _ => line.to_owned(),
        };
        plain.split('\n').map(line).collect::<Vec<_>>().join("\n")
    };
    too_deep(plain).is_none().then_some(())?;
    let read = |text: &str| -> Option<Pattern<String>> {
        let resource = fluent_syntax::parser::parse(format!("x =\n{}\n", indented(text))).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        if !message.attributes.is_empty() || message.comment.is_some() {
            return None;
        }
        message.value.clone()
    };
    read(plain).or_else(|| read(&escaped()))
}

/// The plain form of a pattern; `name` is any name that a message may have.
pub fn pattern_plain<'s, S: Slice<'s>>(pattern: &Pattern<S>, name: S) -> String {
    let message =
        Message { id: Identifier { name }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.split_once('=').map_or("", |(_, text)| text);
    if !has_variants(pattern) {
        return fold_blanks(text);
    }
    let lines: Vec<&str> = text.trim_start_matches([' ', '\n']).lines().collect();
    let indented = lines.iter().skip(1).filter(|line| !line.trim().is_empty());
    let indent = indented.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let dedented = lines.iter().enumerate().map(|(i, line)| match i {
        0 => line.trim(),
        _ => line.get(indent..).unwrap_or_default().trim_end(),
    });
    dedented.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Whether a pattern has a list of variants in it.
pub fn has_variants<S>(pattern: &Pattern<S>) -> bool {
    fn nested<S>(expression: &Expression<S>) -> bool {
        match expression {
            Expression::Select { .. } => true,
            Expression::Inline(InlineExpression::Placeable { expression }) => nested(expression),
            Expression::Inline(_) => false,
        }
    }
    pattern
        .elements
        .iter()
        .any(|element| matches!(element, PatternElement::Placeable { expression } if nested(expression)))
}

#[derive(Default)]
struct Builder {
    pieces: Vec<Piece>,
    last: u32,
    /// Whether the variants of a message are walked, too.
    deep: bool,
}

impl Builder {
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn code(&mut self, id: u32, role: Role, kind: CodeKind, key: String, raw: &str) {
        self.pieces.push(Piece::Code(InlineCode { id, role, kind, key, raw: raw.to_owned() }));
    }

    fn alone(&mut self, kind: CodeKind, key: String, raw: &str) {
        self.last += 1;
        self.code(self.last, Role::Alone, kind, key, raw);
    }

    /// A run of text in which placeables are codes, and bare addresses where they become links.
    fn placeables(&mut self, text: &str, has_addresses: bool) {
        let mut parts = Vec::new();
        split(&Arc::from(""), text, 0, &mut Sink::new(), |part| parts.push(part));
        for part in parts {
            match part {
                Part::Placeable(Placeable::Figure(id), range) => {
                    self.alone(CodeKind::Figure, id.to_string(), &text[range])
                }
                Part::Placeable(Placeable::Term { id, .. }, range) => {
                    self.alone(CodeKind::Term, id.to_string(), &text[range])
                }
                Part::Text(range) => {
                    let mut rest = &text[range];
                    while let Some((found, address)) = has_addresses.then(|| next_address(rest)).flatten() {
                        self.text(&rest[..found.start]);
                        self.alone(CodeKind::Link, address, &rest[found.clone()]);
                        rest = &rest[found.end..];
                    }
                    self.text(rest);
                }
            }
        }
    }

    fn inline(&mut self, plain: &str, definitions: &str) {
        let block = to_markdown(plain);
        let document = format!("{PAD}{block}\n\n{definitions}");
        let end = PAD.len() + block.len();
        let options = Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM;
        let mut at = PAD.len();
        // The codes that are open: where each ends, with the id, kind, key and closing mark.
        let mut open: Vec<(u32, CodeKind, String, usize)> = Vec::new();
        let mut in_link = 0usize;
        let events: Vec<(Event, std::ops::Range<usize>)> =
            cmark::Parser::new_ext(&document, options).into_offset_iter().collect();
        let mut i = 0;
        while i < events.len() && events[i].1.start < end {
            let (event, range) = &events[i];
            i += 1;
            let range = range.start.max(PAD.len())..range.end.min(end);
            match event {
                Event::Start(Tag::Paragraph) | Event::Text(_) | Event::SoftBreak => {}
                Event::End(cmark::TagEnd::Paragraph) => break,
                Event::Start(tag) => {
                    let (kind, key, mark) = match tag {
                        Tag::Emphasis => (CodeKind::Italic, String::new(), 1),
                        Tag::Strong => (CodeKind::Bold, String::new(), 2),
                        Tag::Strikethrough => {
                            let run = document[range.clone()].bytes().take_while(|b| *b == b'~').count();
                            (CodeKind::Strikethrough, String::new(), run.min(2))
                        }
                        Tag::Link { dest_url, .. } => (CodeKind::Link, dest_url.to_string(), 1),
                        Tag::Image { dest_url, .. } => (CodeKind::Image, dest_url.to_string(), 2),
                        // It is no single line of text: what it is stays text, and the whole file will show the fault.
                        _ => continue,
                    };
                    self.run(&document[at..range.start], in_link == 0);
                    let is_bare = matches!(events.get(i), Some((Event::End(_), _)));
                    let is_autolink = matches!(tag, Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. });
                    if is_bare || is_autolink {
                        self.alone(kind, key, &document[range.clone()]);
                        at = range.end;
                        while i < events.len() && events[i].1.start < range.end && events[i].1.end <= range.end {
                            i += 1;
                        }
                        continue;
                    }
                    self.last += 1;
                    self.code(self.last, Role::Open, kind, key.clone(), &document[range.start..range.start + mark]);
                    in_link += usize::from(matches!(kind, CodeKind::Link | CodeKind::Image));
                    open.push((self.last, kind, key, mark));
                    at = range.start + mark;
                }
                Event::End(_) => {
                    let Some((id, kind, key, mark)) = open.pop() else { continue };
                    let is_link = matches!(kind, CodeKind::Link | CodeKind::Image);
                    let close =
                        if is_link { closing(&document, at, &events[..i - 1], range.end) } else { range.end - mark };
                    self.run(&document[at..close.max(at)], in_link == 0);
                    in_link -= usize::from(is_link);
                    self.code(id, Role::Close, kind, key, &document[close.max(at)..range.end]);
                    at = range.end;
                }
                Event::Code(code) => {
                    self.run(&document[at..range.start], in_link == 0);
                    self.alone(CodeKind::Code, code.to_string(), &document[range.clone()]);
                    at = range.end;
                }
                Event::FootnoteReference(label) => {
                    self.run(&document[at..range.start], in_link == 0);
                    self.alone(CodeKind::Footnote, label.to_string(), &document[range.clone()]);
                    at = range.end;
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    self.run(&document[at..range.start], in_link == 0);
                    self.alone(CodeKind::Html, html.to_string(), &document[range.clone()]);
                    at = range.end;
                }
                Event::HardBreak => {
                    self.run(&document[at..range.start], in_link == 0);
                    self.alone(CodeKind::LineBreak, String::new(), "\n");
                    at = range.end;
                }
                _ => {}
            }
        }
        self.run(&document[at.min(end)..end], true);
    }

    fn run(&mut self, text: &str, has_addresses: bool) {
        // A break that Markdown does not see stays one of the plain form.
        self.placeables(&text.replace("\\\n", "\n"), has_addresses);
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    if self.deep {
                        self.expression(selector);
                        variants.iter().for_each(|v| self.pattern(&v.value));
                    }
                }
                PatternElement::Placeable { expression: Expression::Inline(e) } => self.expression(e),
            }
        }
    }

    fn expression(&mut self, e: &InlineExpression<String>) {
        let (kind, key) = match e {
            InlineExpression::VariableReference { id } => (CodeKind::Figure, id.name.clone()),
            InlineExpression::TermReference { id, .. } => (CodeKind::Term, id.name.clone()),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or(String::new(), |a| format!(".{}", a.name));
                (CodeKind::Message, format!("{}{attribute}", id.name))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                // What is shown counts; how it is shown is the language's own affair.
                if self.deep {
                    arguments.positional.iter().for_each(|a| self.expression(a));
                }
                (CodeKind::Expression, id.name.clone())
            }
            InlineExpression::Placeable { expression } => {
                if let (true, Expression::Inline(inner)) = (self.deep, &**expression) {
                    self.expression(inner);
                }
                return;
            }
            // A text or a number: words, in a way of writing that keeps them apart from Fluent's own marks.
            InlineExpression::StringLiteral { value } => {
                if !self.deep {
                    self.alone(CodeKind::Expression, format!("\"{value}\""), &format!("{{ \"{value}\" }}"));
                }
                return;
            }
            InlineExpression::NumberLiteral { .. } => return,
        };
        let pattern =
            Pattern { elements: vec![PatternElement::Placeable { expression: Expression::Inline(e.clone()) }] };
        self.alone(kind, key, &pattern_plain(&pattern, "x".to_owned()));
    }
}

/// Where the `](` of a link begins whose words have ended.
fn closing(document: &str, at: usize, before: &[(Event, std::ops::Range<usize>)], end: usize) -> usize {
    let inner = before.last().map_or(at, |(_, range)| range.end.max(at));
    document[inner..end].find(']').map_or(inner, |i| inner + i)
}

/// What a phrase says, as it is typed.
pub fn phrase_plain(phrase: &Phrase) -> String {
    let words = phrase.pieces.iter().map(|piece| match piece {
        PhrasePiece::Text(text) => text.to_string(),
        PhrasePiece::Placeable(at) => match &at.placeable {
            Placeable::Figure(id) => format!("{{ ${id} }}"),
            Placeable::Term { expression, .. } => format!("{{ {expression} }}"),
        },
    });
    fold_blanks(&words.collect::<String>())
}
