//! Tables of facts with the place of every key and value: what TOML files, front matter and spreadsheet rows have in common.
//!
//! 1. [`toml::parse`] turns text into a [`Table`]; [`csv::parse`] and [`xlsx::parse`] turn files into [`Sheet`]s, whose rows
//!    [`Sheet::tables`] makes tables; what cannot be read is reported;
//! 2. a [`Reader`] takes typed values out of a table, reports what is missing, of the wrong type or unknown, and goes on.

pub mod csv;
mod formula;
mod reader;
mod sheet;
pub mod toml;
mod words;
pub mod xlsx;

use std::ops::Range;

use jiff::civil::Date;

pub use formula::{with_apostrophe, without_apostrophe};
pub use reader::Reader;
pub use sheet::{Column, Holds, Row, Sheet, SheetTables, cells, list};
pub use words::{SheetWords, fold};

/// A value and the bytes of the file that it was read from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Bytes from the start of the file.
    pub range: Range<usize>,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(value: T, range: Range<usize>) -> Self {
        Spanned { value, range }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: f(self.value), range: self.range }
    }
}

/// What a key of a table holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Yes or no.
    Boolean(bool),
    /// A day.
    Date(Date),
    /// A list.
    Array(Vec<Spanned<Value>>),
    /// A table in the table.
    Table(Table),
    /// A spreadsheet's cell, whose type is what the reader asks for. Never empty.
    Cell(String),
    /// A spreadsheet's cell that holds a day.
    CellDate(Date),
    /// A spreadsheet's cell that holds a time, as it is shown.
    CellTime(String),
    /// Something TOML can say and no key of ours wants, with its name.
    Other(&'static str),
    /// Something that could not be read, which is reported already.
    Unreadable,
}

impl Value {
    /// What it is, in the words of a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::String(_) => "a text",
            Value::Integer(_) => "a whole number",
            Value::Float(number) if !number.is_finite() => "no finite number",
            Value::Float(_) => "a number",
            Value::Boolean(_) => "true or false",
            Value::Date(_) => "a date",
            Value::Array(_) => "a list",
            Value::Table(_) => "a table",
            Value::Cell(_) => "a cell",
            Value::CellDate(_) => "a date",
            Value::CellTime(_) => "a time",
            Value::Other(name) => name,
            Value::Unreadable => "nothing that can be read",
        }
    }
}

/// Keys and values in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    entries: Vec<(Spanned<String>, Spanned<Value>)>,
    /// Of a row of a sheet: the columns whose cells are blank, and where these are.
    blanks: Option<Vec<(String, Range<usize>)>>,
}

impl Table {
    /// Keys and values in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &(Spanned<String>, Spanned<Value>)> {
        self.entries.iter()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Spanned<Value>> {
        self.entries.iter().find(|(k, _)| k.value == key).map(|(_, v)| v)
    }

    /// Remembers where a blank cell is.
    fn blank(&mut self, key: &str, range: Range<usize>) {
        self.blanks.get_or_insert_default().push((key.to_owned(), range));
    }

    /// Puts a value under a key with dots (`address.street`), making the tables on the way; a key that holds something else
    /// already is returned.
    fn insert_dotted(&mut self, key: &str, key_range: Range<usize>, value: Spanned<Value>) -> Result<(), String> {
        let (first, rest) = key.split_once('.').map_or((key, None), |(first, rest)| (first, Some(rest)));
        let there = self.entries.iter().position(|(k, _)| k.value == first);
        let Some(rest) = rest else {
            if there.is_some() {
                return Err(first.to_owned());
            }
            self.entries.push((Spanned::new(key.to_owned(), key_range), value));
            return Ok(());
        };
        let at = match there {
            Some(at) if matches!(self.entries[at].1.value, Value::Table(_)) => at,
            Some(_) => return Err(first.to_owned()),
            None => {
                let table = Table { blanks: Some(Vec::new()), ..Table::default() };
                let table = Spanned::new(Value::Table(table), value.range.clone());
                self.entries.push((Spanned::new(first.to_owned(), key_range.clone()), table));
                self.entries.len() - 1
            }
        };
        match &mut self.entries[at].1.value {
            Value::Table(table) => table.insert_dotted(rest, key_range, value),
            _ => Ok(()),
        }
    }
}
