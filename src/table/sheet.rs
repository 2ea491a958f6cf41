//! A sheet of a spreadsheet: rows of cells, one of which names the columns.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::words::SheetWords;
use super::{Spanned, Table, Value};
use crate::diag::{Cells, Code, Diagnostic, Place, Sink};

/// A sheet as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name in a workbook.
    pub name: Option<Arc<str>>,
    /// Its place in the file's text.
    pub range: Range<usize>,
    /// Its rows, in their order.
    pub rows: Vec<Row>,
    /// Cells that were made one across columns: where, and how a person would call them.
    pub merged: Vec<Spanned<String>>,
}

/// A row of a sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its position in the sheet, from 0.
    pub number: u32,
    /// Its cells from the first column on; `None` is a blank one.
    pub cells: Vec<Spanned<Option<Value>>>,
}

/// A column that a table of facts may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its key, with dots: `address.street`.
    pub key: &'static str,
    /// What stands in its cells.
    pub holds: Holds,
}

/// What stands in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words, numbers and dates, which are read as they are.
    Facts,
    /// Words of a closed list, or ids: the handbook may have its own words for them.
    Codes,
    /// Yes or no.
    Flag,
}

/// What the rows of a sheet say.
#[derive(Debug, Clone, Default)]
pub struct SheetTables {
    /// The names of the columns, as typed.
    pub headers: Vec<Arc<str>>,
    /// A table for each row that says something.
    pub tables: Vec<Spanned<Table>>,
}

/// The places of the cells of all sheets of a file.
pub fn cells(sheets: &[Sheet]) -> Cells {
    let mut cells = Cells::default();
    for sheet in sheets {
        cells.begin_sheet(sheet.name.clone());
        for row in &sheet.rows {
            row.cells.iter().enumerate().for_each(|(at, cell)| cells.push(row.number, at, cell.range.clone()));
        }
    }
    cells
}

impl Row {
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.value.is_none())
    }

    fn range(&self) -> Range<usize> {
        match (self.cells.first(), self.cells.last()) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }
}

impl Sheet {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.rows.iter().all(Row::is_blank)
    }

    /// The rows below the first one in which a column is named `id`; `None` if there is no such row. What stands above it
    /// is a title. A column whose name begins with `#` or `_` is the author's own.
    pub fn tables(
        &self,
        file: &Arc<str>,
        columns: &[Column],
        words: &SheetWords,
        sink: &mut Sink,
    ) -> Option<SheetTables> {
        let is_header = |row: &&Row| row.cells.iter().any(|cell| words.key(&header(cell), columns) == Some("id"));
        let header_row = self.rows.iter().find(is_header)?;
        let headers: Vec<Arc<str>> = header_row.cells.iter().map(|cell| header(cell).into()).collect();
        let meanings = meanings(file, header_row, columns, words, sink);
        let header_end = header_row.range().end;
        for merged in self.merged.iter().filter(|merged| merged.range.start >= header_row.range().start) {
            sink.report(
                Diagnostic::new(
                    Code::SheetColumns,
                    Place::new(file, merged.range.clone()),
                    format!("{} are one cell", merged.value),
                )
                .hint("split it: nobody can tell which of its columns it belongs to"),
            );
        }
        let mut tables = Vec::new();
        for row in self.rows.iter().filter(|row| row.range().start > header_end && !row.is_blank()) {
            let mut table = Table { blanks: Some(Vec::new()), ..Table::default() };
            for (at, cell) in row.cells.iter().enumerate() {
                let Some(meaning) = meanings.get(at) else {
                    report_nameless(file, cell, sink);
                    continue;
                };
                match (meaning, &cell.value) {
                    (Meaning::Column(column), Some(value)) => {
                        let value = Spanned::new(understand(column, value, words), cell.range.clone());
                        insert(&mut table, column.key, file, &header_row.cells[at].range, value, sink);
                    }
                    (Meaning::Column(column), None) => table.blank(column.key, cell.range.clone()),
                    (Meaning::Nameless, _) => report_nameless(file, cell, sink),
                    (Meaning::Ignored, _) => {}
                }
            }
            tables.push(Spanned::new(table, row.range()));
        }
        Some(SheetTables { headers, tables })
    }
}

/// What a column means.
enum Meaning {
    Column(Column),
    /// The author's own, or reported already.
    Ignored,
    /// Nothing stands in the first row.
    Nameless,
}

fn header(cell: &Spanned<Option<Value>>) -> String {
    match &cell.value {
        Some(Value::Cell(text)) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}

fn meanings(file: &Arc<str>, row: &Row, columns: &[Column], words: &SheetWords, sink: &mut Sink) -> Vec<Meaning> {
    let mut first: BTreeMap<&str, (String, Range<usize>)> = BTreeMap::new();
    let mut meanings = Vec::with_capacity(row.cells.len());
    for cell in &row.cells {
        let name = header(cell);
        let place = Place::new(file, cell.range.clone());
        let key = words.key(&name, columns);
        meanings.push(match key.and_then(|key| columns.iter().find(|column| column.key == key)) {
            _ if name.is_empty() => Meaning::Nameless,
            _ if name.starts_with(['#', '_']) => Meaning::Ignored,
            Some(column) => match first.get(column.key) {
                Some((other, range)) => {
                    let message = match *other == name {
                        true => format!("two columns are named `{name}`"),
                        false => format!("`{other}` and `{name}` are both `{}`", column.key),
                    };
                    sink.report(
                        Diagnostic::new(Code::SheetColumns, place, message)
                            .hint("remove or rename one of the two columns")
                            .related(Place::new(file, range.clone()), "the first of them"),
                    );
                    Meaning::Ignored
                }
                None => {
                    first.insert(column.key, (name, cell.range.clone()));
                    Meaning::Column(*column)
                }
            },
            None => {
                let known = words.headers(columns);
                let hint = "columns are named as the keys in TOML (`address.street`), or as `[services.columns]` in site.toml says; \
                            one that begins with # is not read";
                sink.report(
                    Diagnostic::new(Code::UnknownColumn, place, format!("nothing is known of a column `{name}`"))
                        .did_you_mean(&name, known.iter().map(String::as_str))
                        .hint(hint),
                );
                Meaning::Ignored
            }
        });
    }
    meanings
}

fn report_nameless(file: &Arc<str>, cell: &Spanned<Option<Value>>, sink: &mut Sink) {
    let Some(value) = &cell.value else { return };
    let content = match value {
        Value::Cell(text) => format!("`{text}`"),
        other => other.kind().to_owned(),
    };
    sink.report(
        Diagnostic::new(
            Code::SheetColumns,
            Place::new(file, cell.range.clone()),
            format!("{content} stands in a column without a name"),
        )
        .hint("name the column; in a CSV file, a cell with the separator in it needs quotation marks around it"),
    );
}

fn insert(
    table: &mut Table,
    key: &'static str,
    file: &Arc<str>,
    header: &Range<usize>,
    value: Spanned<Value>,
    sink: &mut Sink,
) {
    let place = Place::new(file, value.range.clone());
    // The key of a cell stands with the name of its column, so that a fault of it is one and not one a row.
    if let Err(other) = table.insert_dotted(key, header.clone(), value) {
        sink.report(
            Diagnostic::new(Code::InvalidValue, place, format!("`{key}` stands beside `{other}`"))
                .hint("say it in one of the two cells"),
        );
    }
}

/// The value of a cell, with the handbook's own words in place of ours.
fn understand(column: &Column, value: &Value, words: &SheetWords) -> Value {
    let Value::Cell(text) = value else { return value.clone() };
    match column.holds {
        Holds::Facts => value.clone(),
        Holds::Flag => match words.flag(text) {
            Some(flag) => Value::Boolean(flag),
            None => value.clone(),
        },
        Holds::Codes => {
            let codes = list(text).map(|item| words.code(item).unwrap_or(item));
            Value::Cell(codes.collect::<Vec<_>>().join(" | "))
        }
    }
}

/// The items of a list in a cell: between ` | ` or on lines of their own.
pub fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(['|', '\n']).map(str::trim).filter(|item| !item.is_empty())
}
