//! Words as rules look at them: runs of text with their places, whatever file they stand in.

use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Context;
use super::language::Facts;
use crate::config::Lang;
use crate::source::fluent::Messages;
use crate::source::markdown::{Event, Markdown};
use crate::source::phrase::{Phrase, Piece};

/// A piece of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run<'a> {
    /// Text as it is written, and where it begins in its file.
    Text(&'a str, usize),
    /// Something that is shown between texts.
    Placeable,
    /// A line, a cell or a variant ends.
    Break,
}

/// What stands in some words, so that a rule need not look again: sets of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Marks(u16);

impl Marks {
    pub(super) const QUOTE: u16 = 1;
    pub(super) const APOSTROPHE: u16 = 1 << 1;
    pub(super) const DOT: u16 = 1 << 2;
    pub(super) const ANGLE: u16 = 1 << 3;
    pub(super) const DIGIT: u16 = 1 << 4;
    /// `, ; : ! ?`
    pub(super) const PUNCTUATION: u16 = 1 << 5;
    /// A byte with which U+2000 to U+2FFF may begin: quotation marks, bidi controls, blanks of some width.
    pub(super) const GENERAL: u16 = 1 << 6;
    pub(super) const NON_ASCII: u16 = 1 << 7;
    /// A byte with which U+0080 to U+00BF begin: « » ¿ ¡ and the no-break space.
    pub(super) const LATIN_1: u16 = 1 << 8;

    const OF_BYTE: [u16; 256] = {
        let mut table = [0; 256];
        let mut byte = 0x80;
        while byte < 0x100 {
            table[byte] = Marks::NON_ASCII;
            byte += 1;
        }
        let mut digit = b'0';
        while digit <= b'9' {
            table[digit as usize] = Marks::DIGIT;
            digit += 1;
        }
        table[b'"' as usize] = Marks::QUOTE;
        table[b'\'' as usize] = Marks::APOSTROPHE;
        table[b'.' as usize] = Marks::DOT;
        table[b'<' as usize] = Marks::ANGLE;
        table[b',' as usize] = Marks::PUNCTUATION;
        table[b';' as usize] = Marks::PUNCTUATION;
        table[b':' as usize] = Marks::PUNCTUATION;
        table[b'!' as usize] = Marks::PUNCTUATION;
        table[b'?' as usize] = Marks::PUNCTUATION;
        table[0xe2] = Marks::NON_ASCII | Marks::GENERAL;
        table[0xe3] = Marks::NON_ASCII | Marks::GENERAL;
        table[0xc2] = Marks::NON_ASCII | Marks::LATIN_1;
        table
    };

    /// Whether one of some marks is there.
    pub(super) fn any(self, marks: u16) -> bool {
        self.0 & marks != 0
    }
}

/// Words cut into runs.
#[derive(Debug, Clone, Default)]
pub(super) struct Cut<'a> {
    pub(super) runs: Vec<Run<'a>>,
    pub(super) marks: Marks,
    /// Whether readers see one of several variants.
    pub(super) has_select: bool,
    /// The bytes of its texts.
    pub(super) length: usize,
    /// The terms of the glossary that it names, once somebody has asked.
    pub(super) terms: OnceLock<Vec<u32>>,
}

impl<'a> Cut<'a> {
    fn clear(&mut self) {
        self.runs.clear();
        (self.marks, self.has_select, self.length) = (Marks::default(), false, 0);
        self.terms.take();
    }

    fn text(&mut self, text: &'a str, at: usize) {
        let marks = text.bytes().fold(0, |marks, byte| marks | Marks::OF_BYTE[usize::from(byte)]);
        self.marks.0 |= marks;
        self.length += text.len();
        self.runs.push(Run::Text(text, at));
    }

    /// Cuts a pattern of a message.
    pub(super) fn pattern(&mut self, messages: &Messages, pattern: &Pattern<&'a str>) {
        self.clear();
        self.elements(messages, pattern);
    }

    fn elements(&mut self, messages: &Messages, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, messages.offset(value)),
                PatternElement::Placeable { expression } => self.expression(messages, expression),
            }
        }
    }

    fn expression(&mut self, messages: &Messages, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                if !value.contains('\\') {
                    self.text(value, messages.offset(value));
                } else {
                    self.runs.push(Run::Placeable);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(messages, expression),
            Expression::Inline(_) => self.runs.push(Run::Placeable),
            Expression::Select { variants, .. } => {
                self.has_select = true;
                for variant in variants {
                    self.runs.push(Run::Break);
                    self.elements(messages, &variant.value);
                }
                self.runs.push(Run::Break);
            }
        }
    }

    /// Cuts a title or summary; `file` is the text of its file.
    pub(super) fn phrase(&mut self, file: &str, phrase: &'a Phrase) {
        self.clear();
        let end = phrase.range.end;
        let mut at = phrase.range.start;
        for piece in &phrase.pieces {
            match piece {
                Piece::Text(text) => {
                    // A text with escapes is not written as it reads: it stands where the phrase stands.
                    let found = file.get(at..end).and_then(|rest| rest.find(&**text)).map(|i| at + i);
                    at = found.map_or(at, |found| found + text.len());
                    self.text(text, found.unwrap_or(phrase.range.start));
                }
                Piece::Placeable(placeable) => {
                    at = at.max(placeable.range.end as usize);
                    self.runs.push(Run::Placeable);
                }
            }
        }
    }

    /// Cuts some events of a text. Code is not words.
    pub(super) fn events(&mut self, markdown: &'a Markdown, events: Range<usize>, start: usize) {
        self.clear();
        let mut at = start;
        for event in &markdown.events[events] {
            match event {
                Event::Text(s) => {
                    let text = markdown.str(*s);
                    at = markdown.range(*s).map_or(at, |range| range.start);
                    self.text(text, at);
                    at += text.len();
                }
                Event::Start(tag) | Event::End(tag) if tag.is_inline() => {}
                Event::Placeable(_) | Event::Code(_) | Event::FootnoteReference(_) => self.runs.push(Run::Placeable),
                _ => self.runs.push(Run::Break),
            }
        }
    }

    /// The texts and where they begin.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&'a str, usize)> {
        self.runs.iter().filter_map(|run| match run {
            Run::Text(text, at) => Some((*text, *at)),
            _ => None,
        })
    }

    /// All of it as one text, with a blank for a break and `fill` for a placeable.
    pub(super) fn joined(&self, fill: &str) -> String {
        let parts = self.runs.iter().map(|run| match run {
            Run::Text(text, _) => text,
            Run::Placeable => fill,
            Run::Break => " ",
        });
        parts.collect()
    }

    /// Whether nothing is shown.
    pub(super) fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| match run {
            Run::Text(text, _) => text.trim().is_empty(),
            Run::Placeable => false,
            Run::Break => true,
        })
    }
}

/// Some words and those that they were made from.
pub(super) struct Words<'a> {
    pub(super) cx: &'a Context<'a>,
    pub(super) lang: Lang,
    pub(super) language: &'a Facts,
    /// What they are, for a person.
    pub(super) name: Name<'a>,
    /// Where to point if all of them are meant.
    pub(super) place: Range<usize>,
    pub(super) own: &'a Cut<'a>,
    /// The words of the source, if there are some and they are not these.
    pub(super) source: Option<&'a Cut<'a>>,
    /// The language of the source.
    pub(super) from: &'a Facts,
    /// Whether they stand in a Fluent file.
    pub(super) is_message: bool,
}

/// What some words are, for a person.
#[derive(Debug, Clone, Copy)]
pub(super) enum Name<'a> {
    /// A message, or an attribute of one.
    Message { id: &'a str, is_term: bool, attribute: Option<&'a str> },
    /// A part of a text.
    Part(&'static str),
}

impl Name<'_> {
    pub(super) fn is_term(&self) -> bool {
        matches!(self, Name::Message { is_term: true, .. })
    }
}

impl std::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Name::Message { id, is_term, attribute } => {
                let sigil = if *is_term { "-" } else { "" };
                write!(f, "`{sigil}{id}")?;
                attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))?;
                f.write_str("`")
            }
            Name::Part(part) => f.write_str(part),
        }
    }
}

/// The character before a place in a text.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character after what stands at a place of a text.
pub(super) fn after(text: &str, at: usize, len: usize) -> Option<char> {
    text[at + len..].chars().next()
}
