//! TOML with places, read as far as it can be read.

use std::ops::Range;
use std::sync::Arc;

use ::toml::Spanned as TomlSpanned;
use ::toml::de::{DeTable, DeValue};
use jiff::civil::Date;

use super::{Spanned, Table, Value};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// Parses TOML. `offset` is where `text` begins in `file`, for front matter.
pub fn parse(file: &Arc<str>, text: &str, offset: usize, sink: &mut Sink) -> Table {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut faults = Vec::new();
    for error in errors {
        let range = error.span().map(|s| s.start + offset..s.end + offset);
        faults.extend(range.clone());
        let place = Place { file: file.clone(), range };
        sink.report(if error.message().starts_with("invalid date") {
            let typed = error.span().and_then(|span| text.get(span)).unwrap_or_default();
            Diagnostic::new(Code::InvalidDate, place, format!("there is no day `{typed}`"))
                .hint("dates are year-month-day, for example 2026-09-14")
        } else {
            Diagnostic::new(Code::TomlSyntax, place, lower_first(error.message()))
                .hint("texts stand in quotation marks, dates as 2026-09-14, lists in square brackets")
        });
    }
    table(root.get_ref(), &mut Context { file, offset, faults, sink })
}

struct Context<'a> {
    file: &'a Arc<str>,
    offset: usize,
    /// Where the text is no TOML.
    faults: Vec<Range<usize>>,
    sink: &'a mut Sink,
}

impl Context<'_> {
    /// Whether a fault was reported inside of a place.
    fn is_broken(&self, range: &Range<usize>) -> bool {
        self.faults.iter().any(|fault| fault.start < range.end && range.start < fault.end.max(fault.start + 1))
    }
}

fn table(source: &DeTable, cx: &mut Context) -> Table {
    // `DeTable` is a sorted map: the file's order is the order of the places.
    let mut entries: Vec<_> = source
        .iter()
        .map(|(k, v)| {
            let key = Spanned::new(k.get_ref().to_string(), shift(k.span(), cx.offset));
            (key, value(v, cx))
        })
        .collect();
    entries.sort_by_key(|(k, _)| k.range.start);
    Table { entries, blanks: None }
}

fn value(source: &TomlSpanned<DeValue>, cx: &mut Context) -> Spanned<Value> {
    let range = shift(source.span(), cx.offset);
    let value = match source.get_ref() {
        DeValue::Array(items) => Value::Array(items.iter().map(|item| self::value(item, cx)).collect()),
        DeValue::Table(t) => Value::Table(table(t, cx)),
        _ if cx.is_broken(&range) => Value::Unreadable,
        DeValue::String(s) => Value::String(s.to_string()),
        DeValue::Integer(i) => i64::from_str_radix(i.as_str(), i.radix())
            .map_or(Value::Other("a number that is too large"), Value::Integer),
        DeValue::Float(f) => f.as_str().parse().map_or(Value::Other("a number that is too large"), Value::Float),
        DeValue::Boolean(b) => Value::Boolean(*b),
        DeValue::Datetime(d) => match (d.date, d.time) {
            (Some(date), None) => match Date::new(date.year as i16, date.month as i8, date.day as i8) {
                Ok(date) => Value::Date(date),
                Err(_) => {
                    cx.sink.report(
                        Diagnostic::new(
                            Code::InvalidDate,
                            Place::new(cx.file, range.clone()),
                            format!("there is no day `{date}`"),
                        )
                        .hint("dates are year-month-day, for example 2026-09-14"),
                    );
                    Value::Unreadable
                }
            },
            _ => Value::Other("a time"),
        },
    };
    Spanned { value, range }
}

fn shift(range: Range<usize>, offset: usize) -> Range<usize> {
    range.start + offset..range.end + offset
}

fn lower_first(message: &str) -> String {
    let mut chars = message.trim_end_matches('.').chars();
    chars.next().map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
}
