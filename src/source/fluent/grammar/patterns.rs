//! Patterns: the lines of a text, and what fluent-syntax reads otherwise in them.

use std::ops::Range;

use super::super::MAX_DEPTH;
use super::{Edit, Fault, Read, Stream};

impl Stream<'_> {
    /// Whether the line at `at` goes on with a pattern.
    fn is_continuation(&self, at: usize) -> bool {
        let words = self.after_blank_inline(at);
        match self.byte(words) {
            Some(b'{') => true,
            Some(b'}' | b'.' | b'[' | b'*') | None => false,
            Some(_) => words > at,
        }
    }

    pub(super) fn maybe_pattern(&mut self) -> Read<bool> {
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

    pub(super) fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Read) -> Read {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        read(self)?;
        self.depth -= 1;
        Ok(())
    }
}
