//! Comments, messages and terms, with their attributes.

use super::{Fault, Read, Scope, Stream};

impl Stream<'_> {
    /// The scope of a comment, or nothing for a message or term.
    pub(super) fn entry(&mut self, first: u8) -> Read<Option<Scope>> {
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

    pub(super) fn identifier(&mut self) -> Read {
        if !self.current().is_some_and(|b| b.is_ascii_alphabetic()) {
            return Err(Fault::ExpectedName);
        }
        while self.current().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
            self.at += 1;
        }
        Ok(())
    }
}
