//! Comma-separated values with places (RFC 4180), as spreadsheets write them: also with semicolons or tabs.
//!
//! The `csv` crate tells where a record begins but not where a field does, and a fault in a cell is worth little
//! without its column, hence a parser of our own.

use std::ops::Range;
use std::sync::Arc;

use super::{Row, Sheet, Spanned, Value, without_apostrophe};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// Parses a text as one sheet, whose rows and cells have their places in it.
pub fn parse(file: &Arc<str>, text: &str, sink: &mut Sink) -> Sheet {
    let cell = |cell: Spanned<String>| {
        let content = without_apostrophe(cell.value.trim());
        Spanned::new((!content.is_empty()).then(|| Value::Cell(content.to_owned())), cell.range)
    };
    let rows = (0..).zip(rows(file, text, sink));
    let rows = rows.map(|(number, cells)| Row { number, cells: cells.into_iter().map(cell).collect() });
    Sheet { rows: rows.collect(), range: 0..text.len(), ..Sheet::default() }
}

/// Every row of a sheet as it stands, cell by cell.
pub fn rows(file: &Arc<str>, text: &str, sink: &mut Sink) -> Vec<Vec<Spanned<String>>> {
    let mut rows = Rows::new(file, text, sink);
    std::iter::from_fn(|| rows.next_row()).collect()
}

/// The one of comma, semicolon and tab that stands most often in the first row.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    // `max_by_key` takes the last of equals: the comma, when there is none.
    *[b'\t', b';', b','].iter().max_by_key(|d| first.bytes().filter(|b| b == *d).count()).expect("three candidates")
}

struct Rows<'a> {
    text: &'a str,
    at: usize,
    delimiter: u8,
    file: &'a Arc<str>,
    sink: &'a mut Sink,
}

impl<'a> Rows<'a> {
    fn new(file: &'a Arc<str>, text: &'a str, sink: &'a mut Sink) -> Rows<'a> {
        // Excel understands, and some programs write, a first line that names the delimiter.
        let (delimiter, at) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
            Some((named, rest)) if named.trim().len() == 1 => (named.trim().as_bytes()[0], text.len() - rest.len()),
            _ => (delimiter(text), 0),
        };
        Rows { text, at, delimiter, file, sink }
    }

    fn next_row(&mut self) -> Option<Vec<Spanned<String>>> {
        if self.at >= self.text.len() {
            return None;
        }
        let mut row = Vec::new();
        loop {
            row.push(self.cell());
            let bytes = self.text.as_bytes();
            match bytes.get(self.at) {
                Some(b) if *b == self.delimiter => self.at += 1,
                Some(b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => {
                    self.at += 2;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => break,
            }
        }
        Some(row)
    }

    /// Reads up to the delimiter, line end or end of file, and stops in front of it.
    fn cell(&mut self) -> Spanned<String> {
        let start = self.at;
        if self.text[start..].starts_with('"') {
            return self.quoted(start);
        }
        let end = self.text[start..].bytes().position(|b| self.ends_cell(b)).map_or(self.text.len(), |i| start + i);
        self.at = end;
        Spanned::new(self.text[start..end].to_owned(), start..end)
    }

    fn quoted(&mut self, start: usize) -> Spanned<String> {
        let bytes = self.text.as_bytes();
        let mut content = String::new();
        let mut from = start + 1;
        loop {
            match self.text[from..].find('"').map(|i| from + i) {
                Some(quote) if bytes.get(quote + 1) == Some(&b'"') => {
                    content.push_str(&self.text[from..=quote]);
                    from = quote + 2;
                }
                Some(quote) => {
                    content.push_str(&self.text[from..quote]);
                    let rest = quote + 1;
                    let end =
                        self.text[rest..].bytes().position(|b| self.ends_cell(b)).map_or(self.text.len(), |i| rest + i);
                    if end > rest {
                        self.fault(rest..end, "text after the closing quotation mark");
                        content.push_str(&self.text[rest..end]);
                    }
                    self.at = end;
                    return Spanned::new(content, start..end);
                }
                None => {
                    self.fault(start..start + 1, "a quotation mark that is never closed");
                    content.push_str(&self.text[from..]);
                    self.at = self.text.len();
                    return Spanned::new(content, start..self.at);
                }
            }
        }
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'\n' || byte == b'\r'
    }

    fn fault(&mut self, range: Range<usize>, message: &str) {
        self.sink.report(
            Diagnostic::new(Code::CsvSyntax, Place::new(self.file, range), message)
                .hint("a quotation mark inside a quoted cell is written twice"),
        );
    }
}
