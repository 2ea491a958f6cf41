//! Placeables and what stands in them.

use super::{Fault, Read, Stream};

impl Stream<'_> {
    pub(super) fn placeable(&mut self) -> Read {
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
