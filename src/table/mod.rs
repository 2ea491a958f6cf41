//! Tables of facts with the place of every key and value: what TOML files, front matter and spreadsheet rows have in common.
//!
//! 1. [`toml::parse`] and [`csv::parse`] turn text into [`Table`]s and report what they cannot read;
//! 2. a [`Reader`] takes typed values out of a table, reports what is missing, of the wrong type or unknown, and goes on.

pub mod csv;
mod reader;
pub mod toml;

use std::ops::Range;

use jiff::civil::Date;

pub use reader::Reader;

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
    /// Something TOML can say and no key of ours wants, with its name.
    Other(&'static str),
    /// Something that could not be read, which is reported already.
    Unreadable,
}

impl Value {
    /// What it is, in the words of a message.
    fn kind(&self) -> &'static str {
        match self {
            Value::String(_) => "a text",
            Value::Integer(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::Boolean(_) => "true or false",
            Value::Date(_) => "a date",
            Value::Array(_) => "a list",
            Value::Table(_) => "a table",
            Value::Cell(_) => "a cell",
            Value::Other(name) => name,
            Value::Unreadable => "nothing that can be read",
        }
    }
}

/// Keys and values in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    entries: Vec<(Spanned<String>, Spanned<Value>)>,
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

    /// Puts a value under a key with dots (`address.street`), making the tables on the way.
    fn insert_dotted(&mut self, key: &str, key_range: Range<usize>, value: Spanned<Value>) {
        let Some((first, rest)) = key.split_once('.') else {
            self.entries.push((Spanned::new(key.to_owned(), key_range), value));
            return;
        };
        let at = match self.entries.iter().position(|(k, v)| k.value == first && matches!(v.value, Value::Table(_))) {
            Some(at) => at,
            None => {
                let table = Spanned::new(Value::Table(Table::default()), value.range.clone());
                self.entries.push((Spanned::new(first.to_owned(), key_range.clone()), table));
                self.entries.len() - 1
            }
        };
        if let Value::Table(table) = &mut self.entries[at].1.value {
            table.insert_dotted(rest, key_range, value);
        }
    }
}
