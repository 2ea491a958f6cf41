//! Comma-separated values with places (RFC 4180), as spreadsheets write them: also with semicolons or tabs.
//!
//! The `csv` crate tells where a record begins but not where a field does, and a fault in a cell is worth little
//! without its column, hence a parser of our own.

use std::ops::Range;
use std::sync::Arc;

use super::{Spanned, Table, Value};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// Parses a sheet whose first row names the columns. Keys with dots make tables; empty cells are absent.
pub fn parse(file: &Arc<str>, text: &str, sink: &mut Sink) -> Vec<Spanned<Table>> {
    let mut rows = Rows::new(file, text, sink);
    let Some(header) = rows.next_row() else { return Vec::new() };
    let mut names: Vec<&str> = Vec::new();
    for cell in &header {
        let name = cell.value.trim();
        if !name.is_empty() && names.contains(&name) {
            rows.sink.report(
                Diagnostic::new(
                    Code::CsvSyntax,
                    Place::new(file, cell.range.clone()),
                    format!("two columns are named `{name}`"),
                )
                .hint("remove or rename one of them"),
            );
        }
        names.push(name);
    }
    let mut tables = Vec::new();
    while let Some(row) = rows.next_row() {
        if row.iter().all(|cell| cell.value.trim().is_empty()) {
            continue;
        }
        let range = row[0].range.start..row[row.len() - 1].range.end;
        let mut table = Table::default();
        for (i, cell) in row.into_iter().enumerate() {
            let content = cell.value.trim();
            if content.is_empty() {
                continue;
            }
            match names.get(i).copied().filter(|name| !name.is_empty()) {
                Some(name) => {
                    let value = Spanned::new(Value::Cell(content.to_owned()), cell.range);
                    // The key of a cell stands in the first row, so that a misspelt column is one fault and not one a row.
                    table.insert_dotted(name, header[i].range.clone(), value);
                }
                None => rows.sink.report(
                    Diagnostic::new(Code::CsvSyntax, Place::new(file, cell.range.clone()), format!("`{content}` stands in a column without a name"))
                        .hint("name the column in the first row; a cell with a comma or semicolon in it needs quotation marks around it"),
                ),
            }
        }
        tables.push(Spanned::new(table, range));
    }
    tables
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
