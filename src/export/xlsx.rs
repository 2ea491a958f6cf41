use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::{CellKind, Table};
use crate::table::with_apostrophe;

/// A workbook with a sheet for each table. Words are texts, which no spreadsheet takes for a formula, a number or a date.
/// `today` is the day that the file is said to be of, so that the same handbook gives the same bytes.
pub fn xlsx(tables: &[Table], today: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::parse_from_str(today)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day).set_author("Vademecum"));
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let wrapped = text.clone().set_text_wrap();
    let bold = text.clone().set_bold();
    let date = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let plain = Format::new().set_align(FormatAlign::Top);
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(&table.name)?;
        sheet.set_freeze_panes(1, 1)?;
        for (column, header) in (0u16..).zip(&table.headers) {
            let longest = table.rows.iter().map(|row| row[usize::from(column)].text.chars().count()).max().unwrap_or(0);
            sheet.set_column_width(column, (longest.max(header.chars().count()) + 2).min(50) as f64)?;
            // What a person adds below is a text, too: +385 and 01067 stay as they are typed.
            sheet.set_column_format(column, &text)?;
            sheet.write_string_with_format(0, column, header, &bold)?;
        }
        for (at, row) in (1u32..).zip(&table.rows) {
            for (column, cell) in (0u16..).zip(row).filter(|(_, cell)| !cell.text.is_empty()) {
                let number = cell.text.parse::<f64>().ok().filter(|number| exact(*number));
                let day = ExcelDateTime::parse_from_str(&cell.text);
                match (cell.kind, number, day) {
                    (CellKind::Number, Some(number), _) => {
                        sheet.write_number_with_format(at, column, number, &plain)?
                    }
                    (CellKind::Date, _, Ok(day)) => sheet.write_datetime_with_format(at, column, &day, &date)?,
                    (CellKind::Flag, ..) => sheet.write_boolean_with_format(at, column, true, &plain)?,
                    // An apostrophe that stands in it would be taken for one of a CSV file.
                    _ if cell.text.starts_with('\'') => {
                        sheet.write_string_with_format(at, column, with_apostrophe(&cell.text), &wrapped)?
                    }
                    _ => sheet.write_string_with_format(at, column, &cell.text, &wrapped)?,
                };
            }
        }
    }
    book.save_to_buffer()
}

/// Whether a spreadsheet, which knows 15 digits, keeps a number.
fn exact(number: f64) -> bool {
    format!("{number:.14e}").parse() == Ok(number)
}
