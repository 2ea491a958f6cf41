//! The cells of a spreadsheet, for places that its author knows by sheet, row and column.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// The text of a file, in which places are ranges of bytes; of a spreadsheet with its cells.
#[derive(Debug, Clone)]
pub struct SourceText {
    /// The text. Of a workbook: what its cells show, with tabs between and a line end behind each row.
    pub text: Arc<str>,
    /// Which bytes of it are which cells, if it is a table of rows and columns.
    pub cells: Option<Arc<Cells>>,
}

impl From<Arc<str>> for SourceText {
    fn from(text: Arc<str>) -> Self {
        SourceText { text, cells: None }
    }
}

impl Deref for SourceText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// Which bytes of a file's text are which cells of which sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells {
    sheets: Vec<SheetCells>,
    /// In the order of the text.
    cells: Vec<Cell>,
}

/// A sheet, its place and the names of its columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct SheetCells {
    /// Of a workbook; a file of comma-separated values has one sheet without a name.
    name: Option<Arc<str>>,
    /// By column.
    headers: Vec<Arc<str>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    start: u32,
    end: u32,
    sheet: u16,
    row: u32,
    column: u16,
}

impl Cells {
    /// Begins a sheet. What is added next belongs to it.
    pub fn begin_sheet(&mut self, name: Option<Arc<str>>) {
        self.sheets.push(SheetCells { name, headers: Vec::new() });
    }

    /// Adds a cell, whose row and column count from 0, behind those that are there.
    pub fn push(&mut self, row: u32, column: usize, range: Range<usize>) {
        let sheet = self.sheets.len().saturating_sub(1) as u16;
        self.cells.push(Cell { start: range.start as u32, end: range.end as u32, sheet, row, column: column as u16 });
    }

    /// Names the columns of a sheet, by its position.
    pub fn name_columns(&mut self, sheet: usize, headers: Vec<Arc<str>>) {
        if let Some(sheet) = self.sheets.get_mut(sheet) {
            sheet.headers = headers;
        }
    }

    /// The cell, row or sheet that a range of bytes is.
    pub fn find(&self, range: &Range<usize>) -> Option<CellPlace> {
        let (start, end) = (range.start as u32, range.end as u32);
        let at = self.cells.partition_point(|cell| cell.start <= start).checked_sub(1)?;
        let first = self.cells[at];
        let is_row = end > first.end;
        let is_sheet = is_row && self.cells.iter().skip(at).take_while(|c| c.start < end).any(|c| c.row != first.row);
        let sheet = self.sheets.get(usize::from(first.sheet))?;
        let header = sheet.headers.get(usize::from(first.column)).filter(|header| !header.is_empty());
        Some(CellPlace {
            sheet: sheet.name.clone(),
            row: (!is_sheet).then_some(first.row + 1),
            column: (!is_row).then(|| column_letters(usize::from(first.column))),
            header: header.filter(|_| !is_row).cloned(),
        })
    }
}

/// A cell, a row or a sheet, as the author of a spreadsheet knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellPlace {
    /// The name of the sheet; a file of comma-separated values has none.
    pub sheet: Option<Arc<str>>,
    /// The row, from 1.
    pub row: Option<u32>,
    /// The letters of the column.
    pub column: Option<String>,
    /// What the column is named.
    pub header: Option<Arc<str>>,
}

impl fmt::Display for CellPlace {
    /// `sheet "Uredi", cell F12, column "Telefon"`, or without a sheet `row 12, column "Telefon"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.sheet.as_ref().map(|name| format!("sheet \"{name}\"")));
        match (self.row, &self.column, &self.sheet) {
            (Some(row), Some(column), Some(_)) => parts.push(format!("cell {column}{row}")),
            (Some(row), ..) => parts.push(format!("row {row}")),
            _ => {}
        }
        match (&self.header, &self.column, &self.sheet) {
            (Some(header), ..) => parts.push(format!("column \"{header}\"")),
            (None, Some(column), None) => parts.push(format!("column {column}")),
            _ => {}
        }
        f.write_str(&parts.join(", ").replace(char::is_control, " "))
    }
}

/// The letters of a column that counts from 0: `A`, `Z`, `AA`.
pub fn column_letters(mut at: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (at % 26) as u8));
        if at < 26 {
            return name;
        }
        at = at / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_have_letters() {
        for (at, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(column_letters(at), letters);
        }
    }
}
