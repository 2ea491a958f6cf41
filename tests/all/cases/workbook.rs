//! Workbooks from text, so that a case needs no binary. `tests/cases/README.md` tells how to write one.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet, XlsxError};

/// The bytes of a workbook that a text describes.
pub fn workbook(text: &str) -> Result<Vec<u8>, String> {
    let mut book = Workbook::new();
    let mut sheet: Option<&mut Worksheet> = None;
    let mut row = 0;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("[").and_then(|rest| rest.strip_suffix("]")) {
            sheet = Some(book.add_worksheet().set_name(name).map_err(|e| e.to_string())?);
            row = 0;
            continue;
        }
        let sheet = sheet.as_deref_mut().ok_or("a workbook begins with the name of a sheet: [Services]")?;
        if let Some(instruction) = line.strip_prefix('!') {
            instruct(sheet, instruction).map_err(|fault| format!("`{line}`: {fault}"))?;
            continue;
        }
        for (column, cell) in (0..).zip(line.split(';')) {
            write(sheet, row, column, cell.trim()).map_err(|fault| format!("`{cell}`: {fault}"))?;
        }
        row += 1;
    }
    book.save_to_buffer().map_err(|e| e.to_string())
}

/// `! merge A2:A4 words`, `! hide row 3`, `! hide column B`.
fn instruct(sheet: &mut Worksheet, instruction: &str) -> Result<(), String> {
    let fault = |e: XlsxError| e.to_string();
    match instruction.split_whitespace().collect::<Vec<_>>().as_slice() {
        ["merge", area, words @ ..] => {
            let (first, last) = area.split_once(':').ok_or("an area is A2:A4")?;
            let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
            sheet.merge_range(top, left, bottom, right, &words.join(" "), &Format::new()).map_err(fault)?;
        }
        ["hide", "row", row] => {
            sheet.set_row_hidden(row.parse::<u32>().map_err(|e| e.to_string())? - 1).map_err(fault)?;
        }
        ["hide", "column", column] => {
            sheet.set_column_hidden(position(&format!("{column}1"))?.1).map_err(fault)?;
        }
        _ => return Err("neither merge nor hide".to_owned()),
    }
    Ok(())
}

fn position(cell: &str) -> Result<(u32, u16), String> {
    let (column, row) = cell.split_at(cell.find(|c: char| c.is_ascii_digit()).ok_or("a cell is A2")?);
    let letters = column.bytes().fold(0, |at, b| at * 26 + u16::from(b - b'A') + 1);
    Ok((row.parse::<u32>().map_err(|e| e.to_string())? - 1, letters - 1))
}

/// A cell: words, or `=KIND VALUE`. `\n` is a line break, `\s` a semicolon, `\_` a no-break space.
fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) -> Result<(), String> {
    let fault = |e: XlsxError| e.to_string();
    let text = cell.replace("\\n", "\n").replace("\\s", ";").replace("\\_", "\u{a0}");
    let Some(typed) = text.strip_prefix('=') else {
        if !text.is_empty() {
            sheet.write_string(row, column, text).map_err(fault)?;
        }
        return Ok(());
    };
    let (kind, value) = typed.split_once(' ').unwrap_or((typed, ""));
    match kind {
        "number" => {
            let (number, format) = value.split_once(" as ").unwrap_or((value, "General"));
            let number: f64 = number.parse().map_err(|_| "no number")?;
            sheet
                .write_number_with_format(row, column, number, &Format::new().set_num_format(format))
                .map_err(fault)?;
        }
        "date" => {
            let format = Format::new().set_num_format("d.m.yyyy.");
            let date = ExcelDateTime::parse_from_str(value).map_err(fault)?;
            sheet.write_datetime_with_format(row, column, &date, &format).map_err(fault)?;
        }
        "time" => {
            let format = Format::new().set_num_format("hh:mm");
            let time = ExcelDateTime::parse_from_str(value).map_err(fault)?;
            sheet.write_datetime_with_format(row, column, &time, &format).map_err(fault)?;
        }
        "true" | "false" => {
            sheet.write_boolean(row, column, kind == "true").map_err(fault)?;
        }
        "formula" => {
            let (formula, result) = value.split_once(" -> ").unwrap_or((value, ""));
            sheet.write_formula(row, column, Formula::new(formula).set_result(result)).map_err(fault)?;
        }
        "rich" => {
            let (plain, bold) = value.split_once('*').ok_or("rich text is `plain*bold`")?;
            let (default, bold_format) = (Format::default(), Format::new().set_bold());
            sheet.write_rich_string(row, column, &[(&default, plain), (&bold_format, bold)]).map_err(fault)?;
        }
        "blank" => {
            sheet.write_blank(row, column, &Format::new().set_bold()).map_err(fault)?;
        }
        _ => return Err("it is number, date, time, true, false, formula, rich or blank".to_owned()),
    }
    Ok(())
}
