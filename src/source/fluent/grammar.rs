//! What in a Fluent file is junk, as the reference parser of the Fluent project has it.
//!
//! fluent-syntax is more lenient here and stricter there than the reference: it reads a call without commas, keeps a message
//! whose attribute is broken, takes `#comment` for a comment, ends junk elsewhere. A file must mean the same to every tool that
//! translators use, so this recogniser decides what is junk, statement by statement like `@fluent/syntax` 0.19, and
//! fluent-syntax is given the rest. It builds nothing but the lists of junk and of comments.
//!
//! `tests/fluent_agreement.py` compares the outcome with the reference in JavaScript and in Python.

use std::ops::Range;

use super::MAX_DEPTH;

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

impl Stream<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn current(&self) -> Option<u8> {
        self.byte(self.at)
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.current() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, byte: u8) -> Read {
        if self.take(byte) { Ok(()) } else { Err(Fault::Expected(byte.into())) }
    }

    fn expect_line_end(&mut self) -> Read {
        if self.current().is_none() || self.take(b'\n') { Ok(()) } else { Err(Fault::ExpectedLineEnd) }
    }

    fn after_blank_inline(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    fn skip_blank_inline(&mut self) {
        self.at = self.after_blank_inline(self.at);
    }

    /// Where the blank lines from `at` end, and how many there are. Blanks before the end of the file are a blank line.
    fn after_blank_block(&self, mut at: usize) -> (usize, usize) {
        let mut lines = 0;
        loop {
            let end = self.after_blank_inline(at);
            match self.byte(end) {
                Some(b'\n') => (at, lines) = (end + 1, lines + 1),
                None => return (end, lines),
                Some(_) => return (at, lines),
            }
        }
    }

    fn skip_blank_block(&mut self) -> usize {
        let (at, lines) = self.after_blank_block(self.at);
        self.at = at;
        lines
    }

    fn after_blank(&self) -> usize {
        let mut at = self.at;
        while matches!(self.byte(at), Some(b' ' | b'\n')) {
            at += 1;
        }
        at
    }

    fn skip_blank(&mut self) {
        self.at = self.after_blank();
    }

    fn skip_to_next_entry(&mut self, junk: usize) {
        // Back to the line in which the fault was seen: it may be the first line of an entry that is whole.
        let here = self.bytes.len().min(self.at + 1);
        if let Some(line) = memchr::memrchr(b'\n', &self.bytes[..here]).filter(|line| junk < *line) {
            self.at = line;
        }
        while let Some(line) = memchr::memchr(b'\n', &self.bytes[self.at..]).map(|line| self.at + line) {
            self.at = line + 1;
            if self.current().is_some_and(|b| b.is_ascii_alphabetic() || b == b'-' || b == b'#') {
                return;
            }
        }
        self.at = self.bytes.len();
    }

    /// The scope of a comment, or nothing for a message or term.
    fn entry(&mut self, first: u8) -> Read<Option<Scope>> {
        match first {
            b'#' => self.comment().map(Some),
            b'-' => self.term().map(|()| None),
            b if b.is_ascii_alphabetic() => self.message().map(|()| None),
            _ => Err(Fault::NoEntry),
        }
    }

    fn comment(&mut self) -> Read<Scope> {
        let mut signs = 0;
        while signs < 3 && self.take(b'#') {
            signs += 1;
        }
        loop {
            if self.current() != Some(b'\n') {
                self.expect(b' ')?;
                let rest = &self.bytes[self.at..];
                self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            }
            let next = self.at + 1;
            let goes_on = self.current() == Some(b'\n')
                && (next..next + signs).all(|at| self.byte(at) == Some(b'#'))
                && matches!(self.byte(next + signs), Some(b' ' | b'\n'));
            if !goes_on {
                break;
            }
            self.at = next + signs;
        }
        Ok([Scope::Message, Scope::Group, Scope::File][signs - 1])
    }

    fn message(&mut self) -> Read {
        self.identifier()?;
        self.skip_blank_inline();
        self.expect(b'=')?;
        let has_value = self.maybe_pattern()?;
        let has_attributes = self.attributes()?;
        if has_value || has_attributes { Ok(()) } else { Err(Fault::NoField) }
    }

    fn term(&mut self) -> Read {
        self.at += 1;
        self.identifier()?;
        self.skip_blank_inline();
        self.expect(b'=')?;
        if !self.maybe_pattern()? {
            return Err(Fault::NoTermValue);
        }
        self.attributes().map(|_| ())
    }

    fn attributes(&mut self) -> Read<bool> {
        let mut has_any = false;
        loop {
            let at = self.after_blank();
            if self.byte(at) != Some(b'.') {
                return Ok(has_any);
            }
            self.at = at + 1;
            self.identifier()?;
            self.skip_blank_inline();
            self.expect(b'=')?;
            if !self.maybe_pattern()? {
                return Err(Fault::NoValue);
            }
            has_any = true;
        }
    }

    fn identifier(&mut self) -> Read {
        if !self.current().is_some_and(|b| b.is_ascii_alphabetic()) {
            return Err(Fault::ExpectedName);
        }
        while self.current().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
            self.at += 1;
        }
        Ok(())
    }

    /// Whether the line at `at` goes on with a pattern.
    fn is_continuation(&self, at: usize) -> bool {
        let words = self.after_blank_inline(at);
        match self.byte(words) {
            Some(b'{') => true,
            Some(b'}' | b'.' | b'[' | b'*') | None => false,
            Some(_) => words > at,
        }
    }

    fn maybe_pattern(&mut self) -> Read<bool> {
        let words = self.after_blank_inline(self.at);
        if !matches!(self.byte(words), Some(b'\n') | None) {
            self.at = words;
            return self.pattern(self.lines.len()).map(|()| true);
        }
        let (line, _) = self.after_blank_block(words);
        if self.is_continuation(line) {
            let outer = self.lines.len();
            self.begin_line(line);
            return self.pattern(outer).map(|()| true);
        }
        Ok(false)
    }

    fn begin_line(&mut self, line: usize) {
        self.at = self.after_blank_inline(line);
        self.lines.push(line..self.at);
    }

    /// The rest of a pattern, whose lines are those in `self.lines` from `outer`.
    fn pattern(&mut self, outer: usize) -> Read {
        self.pattern_lines()?;
        if self.lines.len() > outer + 1 {
            self.mend_indents(outer);
        }
        self.lines.truncate(outer);
        Ok(())
    }

    /// fluent-syntax drops the blanks before a line that begins with a placeable, and does not count them when it looks for
    /// the indent that all lines have. Where that makes a difference, each line is given as a placeable with its blanks.
    fn mend_indents(&mut self, outer: usize) {
        let lines = &self.lines[outer..];
        let common = lines.iter().map(Range::len).min().unwrap_or(0);
        let begins_with_placeable = |line: &&Range<usize>| self.byte(line.end) == Some(b'{');
        let is_lost = lines.iter().filter(begins_with_placeable).any(|line| line.len() > common);
        let is_uncounted = || {
            let is_text = |line: &&Range<usize>| !begins_with_placeable(line);
            let text = lines.iter().filter(is_text).map(Range::len).min();
            common > 0 && text.is_some_and(|text| text > common)
        };
        if is_lost || is_uncounted() {
            let edits = lines.iter().map(|line| Edit { range: line.clone(), shown: Some(line.len() - common) });
            self.edits.extend(edits);
        }
    }

    /// fluent-syntax keeps blanks on an empty line if there are more of them than all lines have.
    fn mend_empty_lines(&mut self, from: usize, to: usize) {
        let mut start = from + 1;
        while let Some(end) = memchr::memchr(b'\n', &self.bytes[start..to]).map(|end| start + end) {
            if end > start {
                self.edits.push(Edit { range: start..end, shown: None });
            }
            start = end + 1;
        }
    }

    fn pattern_lines(&mut self) -> Read {
        loop {
            let rest = &self.bytes[self.at..];
            let Some(next) = memchr::memchr3(b'\n', b'{', b'}', rest) else {
                self.at += rest.len();
                return Ok(());
            };
            self.at += next;
            match rest[next] {
                b'{' => self.placeable()?,
                b'}' => return Err(Fault::ClosingBrace),
                _ => {
                    let (line, count) = self.after_blank_block(self.at);
                    if !self.is_continuation(line) {
                        return Ok(());
                    }
                    if line - self.at > count {
                        self.mend_empty_lines(self.at, line);
                    }
                    self.begin_line(line);
                }
            }
        }
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Read) -> Read {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn placeable(&mut self) -> Read {
        self.deeper(|stream| {
            stream.at += 1;
            stream.skip_blank();
            stream.expression()?;
            stream.expect(b'}')
        })
    }

    fn expression(&mut self) -> Read {
        let selector = self.inline_expression()?;
        self.skip_blank();
        if self.current() == Some(b'-') && self.byte(self.at + 1) == Some(b'>') {
            match selector {
                Inline::Message { has_attribute: false } => return Err(Fault::MessageAsSelector),
                Inline::Message { has_attribute: true } => return Err(Fault::MessageAttributeAsSelector),
                Inline::Term { has_attribute: false } => return Err(Fault::TermAsSelector),
                Inline::Placeable => return Err(Fault::PlaceableAsSelector),
                Inline::Term { has_attribute: true } | Inline::Other => {}
            }
            self.at += 2;
            self.skip_blank_inline();
            self.expect_line_end()?;
            return self.variants();
        }
        match selector {
            Inline::Term { has_attribute: true } if self.current() != Some(b'-') => {
                Err(Fault::TermAttributeAsPlaceable)
            }
            _ => Ok(()),
        }
    }

    fn variants(&mut self) -> Read {
        let (mut has_default, mut has_any) = (false, false);
        self.skip_blank();
        loop {
            let is_default = self.current() == Some(b'*');
            if self.byte(self.at + usize::from(is_default)) != Some(b'[') {
                break;
            }
            if is_default && has_default {
                return Err(Fault::TwoDefaults);
            }
            self.at += usize::from(is_default) + 1;
            has_default |= is_default;
            has_any = true;
            self.skip_blank();
            match self.current() {
                None => return Err(Fault::NoKey),
                Some(b'0'..=b'9' | b'-') => self.number()?,
                Some(_) => self.identifier()?,
            }
            self.skip_blank();
            self.expect(b']')?;
            if !self.maybe_pattern()? {
                return Err(Fault::NoValue);
            }
            self.expect_line_end()?;
            self.skip_blank();
        }
        match (has_any, has_default) {
            (false, _) => Err(Fault::NoVariants),
            (true, false) => Err(Fault::NoDefault),
            (true, true) => Ok(()),
        }
    }

    fn inline_expression(&mut self) -> Read<Inline> {
        match self.current() {
            Some(b'{') => self.placeable().map(|()| Inline::Placeable),
            _ if self.is_number() => self.number().map(|()| Inline::Other),
            Some(b'"') => self.string().map(|()| Inline::Other),
            Some(b'$') => {
                self.at += 1;
                self.identifier().map(|()| Inline::Other)
            }
            Some(b'-') => {
                self.at += 1;
                self.identifier()?;
                let has_attribute = self.attribute_accessor()?;
                let open = self.after_blank();
                if self.byte(open) == Some(b'(') {
                    self.at = open;
                    self.arguments()?;
                }
                Ok(Inline::Term { has_attribute })
            }
            Some(b) if b.is_ascii_alphabetic() => {
                let start = self.at;
                self.identifier()?;
                let open = self.after_blank();
                if self.byte(open) == Some(b'(') {
                    if self.bytes[start..self.at].iter().any(u8::is_ascii_lowercase) {
                        return Err(Fault::LowerCaseFunction);
                    }
                    self.at = open;
                    return self.arguments().map(|()| Inline::Other);
                }
                Ok(Inline::Message { has_attribute: self.attribute_accessor()? })
            }
            _ => Err(Fault::ExpectedExpression),
        }
    }

    fn attribute_accessor(&mut self) -> Read<bool> {
        let has_attribute = self.take(b'.');
        if has_attribute {
            self.identifier()?;
        }
        Ok(has_attribute)
    }

    fn is_number(&self) -> bool {
        let sign = usize::from(self.current() == Some(b'-'));
        self.byte(self.at + sign).is_some_and(|b| b.is_ascii_digit())
    }

    fn number(&mut self) -> Read {
        self.take(b'-');
        self.digits()?;
        if self.take(b'.') { self.digits() } else { Ok(()) }
    }

    fn digits(&mut self) -> Read {
        let start = self.at;
        while self.current().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Fault::ExpectedDigit) }
    }

    fn arguments(&mut self) -> Read {
        self.deeper(|stream| {
            // Few calls have more than three names.
            let mut names: Vec<&[u8]> = Vec::new();
            let bytes = stream.bytes;
            stream.at += 1;
            stream.skip_blank();
            while stream.current() != Some(b')') {
                let start = stream.at;
                let argument = stream.inline_expression()?;
                let name = &bytes[start..stream.at];
                stream.skip_blank();
                if stream.current() == Some(b':') {
                    if argument != (Inline::Message { has_attribute: false }) {
                        return Err(Fault::NoArgumentName);
                    }
                    stream.at += 1;
                    stream.skip_blank();
                    stream.literal()?;
                    if names.contains(&name) {
                        return Err(Fault::SameArgument);
                    }
                    names.push(name);
                } else if !names.is_empty() {
                    return Err(Fault::PositionalAfterNamed);
                }
                stream.skip_blank();
                if !stream.take(b',') {
                    break;
                }
                stream.skip_blank();
            }
            stream.expect(b')')
        })
    }

    fn literal(&mut self) -> Read {
        if self.is_number() {
            self.number()
        } else if self.current() == Some(b'"') {
            self.string()
        } else {
            Err(Fault::ExpectedLiteral)
        }
    }

    fn string(&mut self) -> Read {
        self.at += 1;
        loop {
            match self.current() {
                Some(b'"') => break,
                Some(b'\n') => return Err(Fault::UnterminatedText),
                None => return Err(Fault::Expected('"')),
                Some(b'\\') => {
                    self.at += 1;
                    self.escape()?;
                }
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        Ok(())
    }

    fn escape(&mut self) -> Read {
        let digits = match self.current() {
            Some(b'\\' | b'"') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return Err(Fault::UnknownEscape),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.current().is_some_and(|b| b.is_ascii_hexdigit()) {
                return Err(Fault::UnknownUnicode);
            }
            self.at += 1;
        }
        Ok(())
    }
}

/// What an inline expression is, as far as it matters where it may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inline {
    Message { has_attribute: bool },
    Term { has_attribute: bool },
    Placeable,
    Other,
}
