//! A spreadsheet: one row for each unit, every cell a text.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, Workbook, XlsxError};

use super::csv::{Cell, Unreadable, columns, read_rows, row};
use super::{Incoming, Package, Progress};
use crate::diag::{Code, Diagnostic, Place, Sink, column_letters};

pub(super) fn write(package: &Package) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day of the export: the same handbook gives the same bytes.
    let day = ExcelDateTime::parse_from_str(&package.today)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day).set_author("Vademecum"));
    let sheet = book.add_worksheet();
    sheet.set_name(&package.target)?;
    sheet.set_freeze_panes(1, 1)?;
    let text = CellFormat::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let translation = if package.is_rtl { text.clone().set_reading_direction(2) } else { text.clone() };
    let todo = translation.clone().set_background_color(0x00FF_F2CC);
    let bold = text.clone().set_bold();
    for (column, (name, width)) in (0u16..).zip(columns(package).iter().zip([24.0, 60.0, 60.0, 24.0, 40.0, 40.0])) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (at, unit) in (1u32..).zip(&package.units) {
        for (column, cell) in (0u16..).zip(row(unit)) {
            let format = match column {
                2 if unit.progress < Progress::Translated => &todo,
                2 => &translation,
                _ => &text,
            };
            sheet.write_string_with_format(at, column, &cell, format)?;
        }
    }
    book.save_to_buffer()
}

/// Reads the first sheet that has a column `id`. What a formula shows counts, and is a text like any other.
pub(super) fn read(bytes: &[u8], file: &Arc<str>, sink: &mut Sink) -> Incoming {
    let refused = |sink: &mut Sink, message: String| {
        sink.report(
            Diagnostic::new(Code::ExchangeSyntax, Place::file(file), message)
                .hint("save it as an Excel workbook (.xlsx) or as CSV UTF-8 and import that"),
        );
        Incoming { is_refused: true, ..Incoming::default() }
    };
    let mut book: Xlsx<_> = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(error) => return refused(sink, format!("this is no workbook: {error}")),
    };
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (first, left) = range.start().unwrap_or((0, 0));
        let has_id = range.rows().any(|row| row.iter().any(|cell| text(cell).trim().eq_ignore_ascii_case("id")));
        if !has_id {
            continue;
        }
        let formulas = book.worksheet_formula(&name).ok();
        let rows = (first..).zip(range.rows()).map(|(r, row)| {
            let cell = |(c, data): (u32, &Data)| {
                let has_formula =
                    formulas.as_ref().and_then(|all| all.get_value((r, c))).is_some_and(|formula| !formula.is_empty());
                Cell {
                    place: Place::file(file),
                    at: Some(format!("sheet `{name}`, cell {}{}", column_letters(c as usize), r + 1)),
                    text: text(data),
                    fault: fault(data, has_formula),
                }
            };
            (left..).zip(row).map(cell).collect()
        });
        return read_rows(rows.collect(), file, sink);
    }
    refused(sink, "no sheet of this workbook has a column `id`".to_owned())
}

/// What is wrong with a cell; `None` if it is a text.
fn fault(data: &Data, has_formula: bool) -> Option<Unreadable> {
    let again = "write the words into the cell, with an apostrophe before `=`, `+`, `-` or `@`, and import it again";
    match data {
        Data::Error(error) => {
            Some(Unreadable { what: format!("the cell shows the error {error}, and no text"), hint: again })
        }
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Some(Unreadable {
            what: "the cell is a date or a time, and no text".to_owned(),
            hint: "give the cell the format \"Text\", write the words into it again, and import it again",
        }),
        Data::Empty if has_formula => {
            Some(Unreadable { what: "the cell has a formula without a result".to_owned(), hint: again })
        }
        Data::String(text) if has_formula && text.trim().is_empty() => {
            Some(Unreadable { what: "the cell has a formula without a result".to_owned(), hint: again })
        }
        _ => None,
    }
}

fn text(data: &Data) -> String {
    match data {
        Data::String(text) => text.replace("\r\n", "\n").replace("_x000D_\n", "\n"),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}
