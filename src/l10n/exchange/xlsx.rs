//! A spreadsheet: one row for each unit, every cell a text.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, Workbook, XlsxError};

use super::csv::{Cell, columns, read_rows, row};
use super::{Incoming, Package, Progress};
use crate::diag::{Code, Diagnostic, Place, Sink};

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
        let rows = range.rows().enumerate().map(|(r, row)| {
            let cell = |(c, data): (usize, &Data)| Cell {
                place: Place::file(file),
                at: Some(format!("sheet `{name}`, cell {}{}", column(left as usize + c), first as usize + r + 1)),
                text: text(data),
            };
            row.iter().enumerate().map(cell).collect()
        });
        return read_rows(rows.collect(), file, sink);
    }
    refused(sink, "no sheet of this workbook has a column `id`".to_owned())
}

fn text(data: &Data) -> String {
    match data {
        Data::String(text) => text.replace("\r\n", "\n").replace("_x000D_\n", "\n"),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

/// The letters of a column: `A`, `Z`, `AA`.
fn column(mut at: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (at % 26) as u8));
        if at < 26 {
            return name;
        }
        at = at / 26 - 1;
    }
}
