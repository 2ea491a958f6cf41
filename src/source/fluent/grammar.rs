//! What in a Fluent file is junk, as the reference parser of the Fluent project has it.
//!
//! fluent-syntax is more lenient here and stricter there than the reference: it reads a call without commas, keeps a message
//! whose attribute is broken, takes `#comment` for a comment, ends junk elsewhere. A file must mean the same to every tool that
//! translators use, so this recogniser decides what is junk, statement by statement like `@fluent/syntax` 0.19, and
//! fluent-syntax is given the rest. It builds nothing but the lists of junk and of comments.
//!
//! `tests/fluent_agreement.py` compares the outcome with the reference in JavaScript and in Python.

mod cursor;
mod entries;
mod expressions;
mod patterns;

use std::ops::Range;

/// Text that is no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Junk {
    /// From its first character to the next entry.
    pub(super) range: Range<usize>,
    /// Where the fault was seen.
    pub(super) at: usize,
    pub(super) fault: Fault,
}

/// Why an entry cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NoEntry,
    Expected(char),
    ExpectedLineEnd,
    ExpectedName,
    ExpectedDigit,
    NoField,
    NoTermValue,
    LowerCaseFunction,
    NoArgumentName,
    NoDefault,
    NoVariants,
    NoValue,
    NoKey,
    ExpectedLiteral,
    TwoDefaults,
    MessageAsSelector,
    TermAsSelector,
    MessageAttributeAsSelector,
    TermAttributeAsPlaceable,
    PlaceableAsSelector,
    UnterminatedText,
    PositionalAfterNamed,
    SameArgument,
    UnknownEscape,
    UnknownUnicode,
    ClosingBrace,
    ExpectedExpression,
    TooDeep,
}

/// How far a comment speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// `#`: of the message below it.
    Message,
    /// `##`: of what follows, up to the next such comment.
    Group,
    /// `###`: of the file.
    File,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// What it speaks of.
    pub scope: Scope,
    /// Where it stands, from its first `#` to the end of its last line.
    pub range: Range<usize>,
    /// Whether it stands right above a message or term.
    pub is_attached: bool,
}

/// What fluent-syntax reads otherwise than the reference, and is given in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// The blanks that are exchanged.
    pub(super) range: Range<usize>,
    /// How many of them readers get; `None` for those of an empty line.
    pub(super) shown: Option<usize>,
}

/// What [`read`] found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) junk: Vec<Junk>,
    pub(super) comments: Vec<Comment>,
    /// In the order of the file.
    pub(super) edits: Vec<Edit>,
}

/// Reads a whole file, whose lines end in a line feed.
pub(super) fn read(text: &str) -> Found {
    let mut stream = Stream { bytes: text.as_bytes(), at: 0, depth: 0, lines: Vec::new(), edits: Vec::new() };
    let mut found = Found::default();
    stream.skip_blank_block();
    // Whether a comment stands right above what comes next.
    let mut is_above = false;
    while let Some(first) = stream.current() {
        let start = stream.at;
        stream.depth = 0;
        stream.lines.clear();
        let edits = stream.edits.len();
        let entry = stream.entry(first).and_then(|scope| stream.expect_line_end().map(|()| scope));
        let end = stream.at;
        match entry {
            Ok(None) if is_above => {
                if let Some(comment) = found.comments.last_mut() {
                    comment.is_attached = true;
                }
            }
            Ok(None) => {}
            Ok(Some(scope)) => {
                let end = end - usize::from(text[..end].ends_with('\n'));
                found.comments.push(Comment { scope, range: start..end, is_attached: false });
            }
            Err(fault) => {
                stream.edits.truncate(edits);
                let at = stream.at;
                stream.skip_to_next_entry(start);
                found.junk.push(Junk { range: start..stream.at, at: at.min(stream.at), fault });
            }
        }
        let blank_lines = stream.skip_blank_block();
        is_above = matches!(entry, Ok(Some(Scope::Message))) && blank_lines == 0;
    }
    found.edits = stream.edits;
    found.edits.sort_by_key(|edit| edit.range.start);
    found
}

type Read<T = ()> = Result<T, Fault>;

struct Stream<'s> {
    bytes: &'s [u8],
    at: usize,
    /// How many placeables and calls stand round this place.
    depth: usize,
    /// The blanks before the lines of the patterns that are open here, innermost last.
    lines: Vec<Range<usize>>,
    edits: Vec<Edit>,
}
