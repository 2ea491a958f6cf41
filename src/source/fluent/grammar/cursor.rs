//! Bytes, blanks and lines, and where the next entry begins.

use super::{Fault, Read, Stream};

impl Stream<'_> {
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub(super) fn current(&self) -> Option<u8> {
        self.byte(self.at)
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_there = self.current() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    pub(super) fn expect(&mut self, byte: u8) -> Read {
        if self.take(byte) { Ok(()) } else { Err(Fault::Expected(byte.into())) }
    }

    pub(super) fn expect_line_end(&mut self) -> Read {
        if self.current().is_none() || self.take(b'\n') { Ok(()) } else { Err(Fault::ExpectedLineEnd) }
    }

    pub(super) fn after_blank_inline(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    pub(super) fn skip_blank_inline(&mut self) {
        self.at = self.after_blank_inline(self.at);
    }

    /// Where the blank lines from `at` end, and how many there are. Blanks before the end of the file are a blank line.
    pub(super) fn after_blank_block(&self, mut at: usize) -> (usize, usize) {
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

    pub(super) fn skip_blank_block(&mut self) -> usize {
        let (at, lines) = self.after_blank_block(self.at);
        self.at = at;
        lines
    }

    pub(super) fn after_blank(&self) -> usize {
        let mut at = self.at;
        while matches!(self.byte(at), Some(b' ' | b'\n')) {
            at += 1;
        }
        at
    }

    pub(super) fn skip_blank(&mut self) {
        self.at = self.after_blank();
    }

    pub(super) fn skip_to_next_entry(&mut self, junk: usize) {
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
}
