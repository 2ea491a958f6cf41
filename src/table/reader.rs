use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Spanned, Table, Value, list};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// Takes typed values out of a table and reports every fault on the way.
///
/// Each method names a key that may be there; [`Reader::finish`] reports the keys that nobody asked for.
pub struct Reader<'a> {
    file: &'a Arc<str>,
    table: &'a Table,
    /// What the table is about, for a key that is missing: the place of its header or row.
    range: Range<usize>,
    known: Vec<&'static str>,
    sink: &'a mut Sink,
}

impl<'a> Reader<'a> {
    /// Reads `table`, which stands at `range` of `file`.
    pub fn new(file: &'a Arc<str>, table: &'a Table, range: Range<usize>, sink: &'a mut Sink) -> Self {
        Reader { file, table, range, known: Vec::new(), sink }
    }

    /// The file that the table was read from.
    pub fn file(&self) -> &'a Arc<str> {
        self.file
    }

    /// Reports a fault at a place of the table's file.
    pub fn report(&mut self, code: Code, range: Range<usize>, message: impl Into<String>, hint: &str) {
        self.sink.report(Diagnostic::new(code, Place::new(self.file, range), message).hint(hint));
    }

    /// Reports a fault that is already in words.
    pub fn report_diagnostic(&mut self, diagnostic: Diagnostic) {
        self.sink.report(diagnostic);
    }

    /// The raw value of a key.
    pub fn value(&mut self, key: &'static str) -> Option<&'a Spanned<Value>> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.table.get(key)
    }

    /// Where the value of a key stands.
    pub fn place_of(&mut self, key: &'static str) -> Option<Range<usize>> {
        Some(self.value(key)?.range.clone())
    }

    /// Whether the key is there, whatever it holds.
    pub fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// A text.
    pub fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.typed(key, "a text in quotation marks", |v| match v {
            Value::String(s) | Value::Cell(s) => Some(s.clone()),
            _ => None,
        })
    }

    /// A text that must be there.
    pub fn required_string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        if self.value(key).is_none() {
            self.missing(key);
            return None;
        }
        self.string(key)
    }

    /// Reports that a key is missing.
    pub fn missing(&mut self, key: &str) {
        let blank = self.table.blanks.as_ref().map(|blanks| blanks.iter().find(|(blank, _)| blank == key));
        let (range, hint) = match blank {
            None => (self.range.clone(), format!("add `{key} = ...`")),
            Some(Some((_, range))) => (range.clone(), "fill in the cell".to_owned()),
            Some(None) => {
                (self.range.clone(), format!("fill in its cell in the column for `{key}`, or add the column"))
            }
        };
        let place = Place::new(self.file, range);
        self.sink.report(Diagnostic::new(Code::MissingKey, place, format!("`{key}` is missing")).hint(hint));
    }

    /// A whole number.
    pub fn integer(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        self.typed(key, "a whole number", |v| match v {
            Value::Integer(i) => Some(*i),
            Value::Cell(s) => s.parse().ok(),
            _ => None,
        })
    }

    /// A number.
    pub fn number(&mut self, key: &'static str) -> Option<Spanned<f64>> {
        self.typed(key, "a number", number)
    }

    /// Yes or no. What says so in a spreadsheet is known to [`super::Sheet::tables`].
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let is_cell = matches!(self.table.get(key).map(|v| &v.value), Some(Value::Cell(_)));
        let expected = if is_cell { "yes or no" } else { "true or false" };
        self.typed(key, expected, |v| match v {
            Value::Boolean(b) => Some(*b),
            _ => None,
        })
        .map(|s| s.value)
    }

    /// A day.
    pub fn date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        let value = self.value(key)?;
        let text = match &value.value {
            Value::Date(date) | Value::CellDate(date) => return Some(Spanned::new(*date, value.range.clone())),
            Value::String(s) | Value::Cell(s) => s,
            _ => {
                self.wrong_type(key, "a date", value);
                return None;
            }
        };
        let is_cell = matches!(value.value, Value::Cell(_));
        let date = text.parse().or_else(|error| day_month_year(text).filter(|_| is_cell).ok_or(error));
        match date {
            Ok(date) if matches!(value.value, Value::Cell(_)) => Some(Spanned::new(date, value.range.clone())),
            Ok(_) => {
                self.report(
                    Code::InvalidDate,
                    value.range.clone(),
                    format!("`{key}` is a text, not a date"),
                    "write the date without quotation marks",
                );
                None
            }
            Err(_) => {
                self.report(
                    Code::InvalidDate,
                    value.range.clone(),
                    format!("`{text}` is not a date"),
                    "dates are year-month-day, for example 2026-09-14",
                );
                None
            }
        }
    }

    /// A list of texts; in a spreadsheet with ` | ` between them. Absent is empty.
    pub fn strings(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        match &value.value {
            Value::Cell(s) => list(s).map(|s| Spanned::new(s.to_owned(), value.range.clone())).collect(),
            Value::Array(items) => {
                let mut strings = Vec::new();
                for item in items {
                    match &item.value {
                        Value::String(s) => strings.push(Spanned::new(s.clone(), item.range.clone())),
                        _ => self.wrong_type(key, "a list of texts", item),
                    }
                }
                strings
            }
            _ => {
                self.wrong_type(key, "a list of texts", value);
                Vec::new()
            }
        }
    }

    /// A list of numbers; in a spreadsheet with ` | ` between them.
    pub fn numbers(&mut self, key: &'static str) -> Option<Spanned<Vec<f64>>> {
        self.typed(key, "a list of numbers", |v| match v {
            Value::Cell(s) => list(s).map(|s| number(&Value::Cell(s.to_owned()))).collect(),
            Value::Array(items) => items.iter().map(|item| number(&item.value)).collect(),
            _ => None,
        })
    }

    /// One of the words that `parse` knows; `words` names them for the hint.
    pub fn word<T>(
        &mut self,
        key: &'static str,
        words: &[&'static str],
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let string = self.string(key)?;
        let parsed = parse(&string.value);
        if parsed.is_none() {
            self.unknown_word(&string, words);
        }
        parsed
    }

    /// Reports a word that is none of `words`.
    pub fn unknown_word(&mut self, typed: &Spanned<String>, words: &[&'static str]) {
        let place = Place::new(self.file, typed.range.clone());
        self.sink.report(
            Diagnostic::new(Code::InvalidValue, place, format!("`{}` is not a word that can stand here", typed.value))
                .did_you_mean(&typed.value, words.iter().copied())
                .hint(format!("it is one of: {}", words.join(", "))),
        );
    }

    /// A table, read by `read`, which must end with [`Reader::finish`].
    pub fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Reader) -> T) -> Option<T> {
        let value = self.value(key)?;
        match &value.value {
            Value::Table(table) => Some(read(&mut Reader::new(self.file, table, value.range.clone(), self.sink))),
            _ => {
                self.wrong_type(key, "a table", value);
                None
            }
        }
    }

    /// A list of tables (`[[key]]`), each read by `read`.
    pub fn tables<T>(&mut self, key: &'static str, mut read: impl FnMut(&mut Reader) -> T) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Value::Array(items) = &value.value else {
            self.wrong_type(key, "a list of tables", value);
            return Vec::new();
        };
        let mut read_items = Vec::new();
        for item in items {
            match &item.value {
                Value::Table(table) => {
                    read_items.push(read(&mut Reader::new(self.file, table, item.range.clone(), self.sink)))
                }
                _ => self.wrong_type(key, "a list of tables", item),
            }
        }
        read_items
    }

    /// Every key of the table with its own table: for files whose keys are ids.
    pub fn each_table(&mut self, mut read: impl FnMut(&Spanned<String>, &mut Reader)) {
        for (key, value) in self.table.iter() {
            match &value.value {
                Value::Table(table) => read(key, &mut Reader::new(self.file, table, key.range.clone(), self.sink)),
                Value::Unreadable => {}
                _ => {
                    let place = Place::new(self.file, value.range.clone());
                    let message = format!("`{}` is {}, where a table is expected", key.value, value.value.kind());
                    self.sink.report(
                        Diagnostic::new(Code::WrongType, place, message)
                            .hint(format!("begin it with a line `[{}]`", key.value)),
                    );
                }
            }
        }
    }

    /// Every key with its number, which is above 0, or `None` where it is `word`, which has a `meaning`: for tables whose keys
    /// are names.
    pub fn each_number_or(
        &mut self,
        (word, meaning): (&str, &str),
        mut take: impl FnMut(Spanned<String>, Spanned<Option<f64>>),
    ) {
        for (key, value) in self.table.iter() {
            let number = match &value.value {
                Value::String(text) if text == word => None,
                Value::Float(number) => Some(*number),
                Value::Integer(number) => Some(*number as f64),
                _ => {
                    self.wrong_type(&key.value, &format!("a number or \"{word}\""), value);
                    continue;
                }
            };
            match number {
                Some(number) if !(number.is_finite() && number > 0.0) => self.report(
                    Code::InvalidValue,
                    value.range.clone(),
                    format!("`{}` is {number}, where a number above 0 is expected", key.value),
                    &format!("write a number above 0, or \"{word}\" {meaning}"),
                ),
                _ => take(key.clone(), Spanned::new(number, value.range.clone())),
            }
        }
    }

    /// Every key that holds a text, a list of texts or a truth, with dots for tables in the table (`address.street`).
    pub fn each_text(&mut self, mut take: impl FnMut(Spanned<String>, Vec<Spanned<String>>)) {
        self.texts_below("", self.table, &mut take);
    }

    fn texts_below(
        &mut self,
        prefix: &str,
        table: &Table,
        take: &mut impl FnMut(Spanned<String>, Vec<Spanned<String>>),
    ) {
        for (key, value) in table.iter() {
            let dotted = format!("{prefix}{}", key.value);
            let text = |value: &Spanned<Value>| match &value.value {
                Value::String(text) => Some(Spanned::new(text.clone(), value.range.clone())),
                Value::Boolean(flag) => Some(Spanned::new(flag.to_string(), value.range.clone())),
                _ => None,
            };
            match &value.value {
                Value::Table(table) => self.texts_below(&format!("{dotted}."), table, take),
                Value::Array(items) => {
                    let texts: Vec<_> = items.iter().filter_map(text).collect();
                    items.iter().filter(|item| text(item).is_none()).for_each(|item| {
                        self.wrong_type(&dotted, "a list of texts", item);
                    });
                    take(Spanned::new(dotted, key.range.clone()), texts);
                }
                _ => match text(value) {
                    Some(text) => take(Spanned::new(dotted, key.range.clone()), vec![text]),
                    None => self.wrong_type(&dotted, "a text in quotation marks", value),
                },
            }
        }
    }

    /// The place of the table's header or row.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(&mut self) {
        self.finish_leading(&[]);
    }

    /// The same, where some keys belong somewhere else: each of `elsewhere` with what to do about it.
    pub fn finish_leading(&mut self, elsewhere: &[(&str, &str)]) {
        for (key, _) in self.table.iter() {
            if self.known.contains(&key.value.as_str()) {
                continue;
            }
            let place = Place::new(self.file, key.range.clone());
            let mut diagnostic = Diagnostic::new(Code::UnknownKey, place, format!("unknown key `{}`", key.value));
            if let Some((_, hint)) = elsewhere.iter().find(|(misplaced, _)| *misplaced == key.value) {
                self.sink.report(diagnostic.hint(*hint));
                continue;
            }
            diagnostic = diagnostic.did_you_mean(&key.value, self.known.iter().copied());
            if diagnostic.hints.is_empty() {
                diagnostic = diagnostic.hint(format!("known keys are: {}", self.known.join(", ")));
            }
            self.sink.report(diagnostic);
        }
    }

    fn typed<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<Spanned<T>> {
        let value = self.value(key)?;
        match read(&value.value) {
            Some(read) => Some(Spanned::new(read, value.range.clone())),
            None => {
                self.wrong_type(key, expected, value);
                None
            }
        }
    }

    fn wrong_type(&mut self, key: &str, expected: &str, value: &Spanned<Value>) {
        if value.value == Value::Unreadable {
            return;
        }
        let place = Place::new(self.file, value.range.clone());
        let found = match &value.value {
            Value::Cell(s) => format!("`{s}`"),
            // A spreadsheet makes dates of what looks like one: `1/2` of the street and number.
            Value::CellDate(_) | Value::CellTime(_) => {
                let shown = match &value.value {
                    Value::CellTime(time) => time.clone(),
                    Value::CellDate(date) => date.to_string(),
                    _ => String::new(),
                };
                let expected = expected.trim_end_matches(" in quotation marks");
                self.sink.report(
                    Diagnostic::new(
                        Code::WrongType,
                        place,
                        format!("`{key}` is {}, {shown}, where {expected} is expected", value.value.kind()),
                    )
                    .hint("give the cell the format \"Text\" and type it again"),
                );
                return;
            }
            other => other.kind().to_owned(),
        };
        self.sink.report(
            Diagnostic::new(Code::WrongType, place, format!("`{key}` is {found}, where {expected} is expected"))
                .hint(format!("write {expected}")),
        );
    }
}

/// `14.9.2026` or `14. 9. 2026.`: what a spreadsheet of Europe shows of a date, and saves as CSV.
fn day_month_year(text: &str) -> Option<Date> {
    let mut parts = text.trim_end_matches('.').split('.').map(|part| part.trim().parse::<i16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (parts.next().is_none() && year >= 1000).then_some(date)
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(i) => Some(*i as f64),
        Value::Float(f) if f.is_finite() => Some(*f),
        Value::Cell(s) => s.replace(',', ".").replace('\u{2212}', "-").parse().ok().filter(|f: &f64| f.is_finite()),
        _ => None,
    }
}
