//! Excel workbooks as sheets.
//!
//! What a cell shows counts: the result of a formula, the words of rich text, numbers without a fraction that is none. Rows and
//! columns that are hidden count, too: a filter hides rows, and a town must not lose offices by it.

use std::sync::Arc;

use super::sheet::Sheet;
use crate::diag::Sink;

/// A workbook as a text, in which the places of its cells are.
#[derive(Debug, Clone, Default)]
pub struct Workbook {
    /// What the cells show: tabs between them, a line end behind each row.
    pub text: String,
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
}

/// Reads a workbook. One that is none is reported, and has no sheets.
#[cfg(not(feature = "xlsx"))]
pub fn parse(file: &Arc<str>, _: &[u8], sink: &mut Sink) -> Workbook {
    use crate::diag::{Code, Diagnostic, Place};
    sink.report(
        Diagnostic::new(Code::UnreadableWorkbook, Place::file(file), "this Vademecum was built without workbooks")
            .hint("save it as \"CSV UTF-8\" beside it and remove the workbook, or build Vademecum with its feature `xlsx`"),
    );
    Workbook::default()
}

#[cfg(feature = "xlsx")]
pub use read::parse;

#[cfg(feature = "xlsx")]
mod read {
    use std::collections::BTreeMap;
    use std::io::Cursor;
    use std::ops::Range;

    use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
    use jiff::civil::Date;

    use super::*;
    use crate::diag::{Code, Diagnostic, Place, column_letters};
    use crate::table::sheet::Row;
    use crate::table::{Spanned, Value, without_apostrophe};

    type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

    /// The cells of a sheet that are not blank, by row and column, each with what it shows and what is wrong with it.
    type Shown = BTreeMap<u32, BTreeMap<u32, Cell>>;

    #[derive(Clone)]
    struct Cell {
        text: String,
        value: Value,
        fault: Option<(&'static str, &'static str)>,
    }

    /// No sheet of a town is as large; a file can say so of a few bytes.
    const MOST_CELLS: usize = 2_000_000;

    /// Reads a workbook. One that is none is reported, and has no sheets.
    pub fn parse(file: &Arc<str>, bytes: &[u8], sink: &mut Sink) -> Workbook {
        let mut workbook = Workbook::default();
        let refused = |error: &XlsxError| {
            let (message, hint) = match error {
                XlsxError::Password => ("this workbook has a password", "save it without one"),
                _ => ("this is no Excel workbook", "save it as an Excel workbook (.xlsx), or as \"CSV UTF-8\""),
            };
            // What is wrong with the ZIP says nothing to a person who keeps a spreadsheet.
            let is_plain = matches!(error, XlsxError::Password | XlsxError::Zip(_) | XlsxError::Io(_));
            let detail = if is_plain { String::new() } else { format!(": {error}") };
            Diagnostic::new(Code::UnreadableWorkbook, Place::file(file), format!("{message}{detail}")).hint(hint)
        };
        let mut book: Book = match Xlsx::new(Cursor::new(bytes)) {
            Ok(book) => book,
            Err(error) => {
                sink.report(refused(&error));
                return workbook;
            }
        };
        for name in book.sheet_names() {
            match shown(&mut book, &name) {
                Ok((cells, merged)) => workbook.add(file, &name, cells, &merged, sink),
                // A sheet that is a chart has no cells.
                Err(XlsxError::NotAWorksheet(_)) => {}
                Err(error) => sink.report(refused(&error)),
            }
        }
        workbook
    }

    /// Cells that were made one: the first and last row and column.
    type Merged = Vec<((u32, u32), (u32, u32))>;

    fn shown(book: &mut Book, name: &str) -> Result<(Shown, Merged), XlsxError> {
        let mut cells = Shown::new();
        let mut count = 0;
        let mut reader = book.worksheet_cells_reader(name)?;
        while let Some(record) = reader.next_cell_with_formula_metadata()? {
            let Some(cell) = cell(&record.value, record.formula.is_some()) else { continue };
            let row = cells.entry(record.pos.0).or_default();
            // The blank ones before it in its row count, too.
            let width = row.last_key_value().map_or(0, |(last, _)| last + 1);
            count += (record.pos.1 + 1).saturating_sub(width) as usize;
            if count > MOST_CELLS {
                return Err(XlsxError::Unexpected("a sheet with more than two million cells"));
            }
            row.insert(record.pos.1, cell);
        }
        drop(reader);
        pad_numbers(book, name, &mut cells)?;
        let merged = book.merge_cells_by_sheet_name(name)?;
        let merged: Merged = merged.iter().map(|area| (area.start, area.end)).collect();
        for ((top, left), (bottom, right)) in &merged {
            // Below each other they show what the first one shows: an organization beside its services.
            if left == right
                && bottom - top < 10_000
                && let Some(first) = cells.get(top).and_then(|row| row.get(left)).cloned()
            {
                let rows: Vec<u32> = cells.range(top + 1..=*bottom).map(|(row, _)| *row).collect();
                for row in rows {
                    cells.entry(row).or_default().insert(*left, first.clone());
                }
            }
        }
        Ok((cells, merged))
    }

    /// Gives numbers the zeros that their cells show: `01067` is 1067 with the format `00000`.
    fn pad_numbers(book: &mut Book, name: &str, cells: &mut Shown) -> Result<(), XlsxError> {
        let mut reader = book.worksheet_cells_reader(name)?;
        let width = |format: &str| {
            let zeros = format.trim_matches('"');
            (zeros.len() > 1 && zeros.bytes().all(|b| b == b'0')).then_some(zeros.len())
        };
        let widths: Vec<Option<usize>> = reader
            .styles()
            .iter()
            .map(|style| style.number_format.as_ref().and_then(|format| width(&format.format_code)))
            .collect();
        if widths.iter().all(Option::is_none) {
            return Ok(());
        }
        while let Some((row, column, style)) = reader.next_style_id()? {
            let Some(width) = widths.get(style).copied().flatten() else { continue };
            let Some(cell) = cells.get_mut(&row).and_then(|row| row.get_mut(&column)) else { continue };
            if matches!(cell.value, Value::Cell(_)) && cell.text.bytes().all(|b| b.is_ascii_digit()) {
                cell.text = format!("{:0>width$}", cell.text);
                cell.value = Value::Cell(cell.text.clone());
            }
        }
        Ok(())
    }

    /// What a cell shows; nothing for a blank one.
    fn cell(data: &DataRef, has_formula: bool) -> Option<Cell> {
        const NO_RESULT: (&str, &str) = (
            "a formula without a result",
            "open the workbook in Excel or LibreOffice and save it, or write the value itself",
        );
        const ERROR: (&str, &str) = ("an error in place of a value", "mend the formula, or write the value itself");
        let broken = |text: &str, fault| Cell { text: text.to_owned(), value: Value::Unreadable, fault: Some(fault) };
        let words = |text: &str| {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let text = without_apostrophe(text.trim());
            (!text.is_empty()).then(|| Cell { text: text.to_owned(), value: Value::Cell(text.to_owned()), fault: None })
        };
        let day = |date: Option<Date>, text: String| Cell {
            value: date.map_or_else(|| Value::CellTime(text.clone()), Value::CellDate),
            text,
            fault: None,
        };
        match data {
            DataRef::Empty if has_formula => Some(broken("", NO_RESULT)),
            DataRef::Empty => None,
            DataRef::String(text) => {
                words(text).or_else(|| (has_formula && text.is_empty()).then(|| broken("", NO_RESULT)))
            }
            DataRef::SharedString(text) => words(text),
            DataRef::Int(number) => words(&number.to_string()),
            DataRef::Float(number) => words(&number_text(*number)),
            DataRef::Bool(flag) => {
                let text = flag.to_string();
                Some(Cell { value: Value::Cell(text.clone()), text, fault: None })
            }
            DataRef::Error(error) => Some(broken(&error.to_string(), ERROR)),
            DataRef::DateTime(time) => {
                let (date, text) = moment(time);
                Some(day(date, text))
            }
            DataRef::DateTimeIso(text) => {
                let date = text.strip_suffix("T00:00:00").unwrap_or(text).parse().ok();
                Some(day(date, text.clone()))
            }
            DataRef::DurationIso(text) => Some(day(None, text.clone())),
        }
    }

    /// A number as Excel shows it: with 15 digits at the most, and none behind the point if they are zeros.
    fn number_text(number: f64) -> String {
        let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
        rounded.to_string()
    }

    /// A day, if it is one, and how it is shown.
    fn moment(time: &ExcelDateTime) -> (Option<Date>, String) {
        let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
        let clock =
            if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
        if !time.is_datetime() || time.as_f64() < 1.0 {
            return (None, clock);
        }
        match Date::new(year as i16, month as i8, day as i8) {
            Ok(date) if time.as_f64().fract() == 0.0 => (Some(date), date.to_string()),
            Ok(date) => (None, format!("{date} {clock}")),
            Err(_) => (None, clock),
        }
    }

    impl Workbook {
        fn add(&mut self, file: &Arc<str>, name: &str, cells: Shown, merged: &Merged, sink: &mut Sink) {
            let start = self.text.len();
            let mut sheet = Sheet { name: Some(name.into()), ..Sheet::default() };
            let mut places: BTreeMap<(u32, u32), Range<usize>> = BTreeMap::new();
            // Every row has all cells, so that one that is missing has a place; unless a stray cell is far away.
            let widths = cells.values().filter_map(|row| Some(row.last_key_value()?.0 + 1));
            let width = widths.max().filter(|width| *width <= 256).unwrap_or(0) as usize;
            for (number, row) in cells {
                let mut written = Row { number, cells: Vec::new() };
                for (column, cell) in row {
                    while written.cells.len() < column as usize {
                        written.cells.push(Spanned::new(None, self.text.len()..self.text.len()));
                        self.text.push('\t');
                    }
                    let begin = self.text.len();
                    self.text.push_str(&cell.text);
                    let range = begin..self.text.len();
                    if let Some((message, hint)) = cell.fault {
                        let message = match cell.text.is_empty() {
                            true => message.to_owned(),
                            false => format!("{message}: {}", cell.text),
                        };
                        sink.report(
                            Diagnostic::new(Code::UnreadableCell, Place::new(file, range.clone()), message).hint(hint),
                        );
                    }
                    places.insert((number, column), range.clone());
                    written.cells.push(Spanned::new(Some(cell.value), range));
                    self.text.push('\t');
                }
                while written.cells.len() < width {
                    written.cells.push(Spanned::new(None, self.text.len()..self.text.len()));
                    self.text.push('\t');
                }
                self.text.pop();
                self.text.push('\n');
                sheet.rows.push(written);
            }
            sheet.range = start..self.text.len();
            for ((top, left), (bottom, right)) in merged.iter().filter(|((_, left), (_, right))| left != right) {
                let name = |row: u32, column: u32| format!("{}{}", column_letters(column as usize), row + 1);
                let Some(range) = places.get(&(*top, *left)) else { continue };
                let text = format!("the cells {} to {}", name(*top, *left), name(*bottom, *right));
                sheet.merged.push(Spanned::new(text, range.clone()));
            }
            self.sheets.push(sheet);
        }
    }
}
