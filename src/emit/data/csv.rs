//! Tables as comma-separated values (RFC 4180, UTF-8): commas, CRLF, quotes where they are needed.

use std::borrow::Cow;

/// What tells a spreadsheet that a file is UTF-8. Programs would take it for a part of the first column's name.
pub(super) const MARK: &str = "\u{feff}";

/// Between the parts of a list in one cell, as in the tables that a handbook is written in.
pub(super) const LIST: &str = " | ";

/// Writes a row.
pub(super) fn row<C: AsRef<str>>(out: &mut String, cells: impl IntoIterator<Item = C>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        let cell = guarded(cell.as_ref());
        // A blank at an end is kept by all readers only in quotes.
        if cell.contains(['"', ',', '\n', '\r', ';', '\t']) || cell.trim() != cell {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before what begins like one. Numbers and phone numbers, or
/// lists of them, may begin with a sign: without letters they can do nothing.
fn guarded(cell: &str) -> Cow<'_, str> {
    let is_number = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || " \u{a0}.-/()+|".contains(c));
    let is_formula = match cell.chars().next() {
        Some('=' | '@' | '\t' | '\r') => true,
        Some('+' | '-') => !is_number(&cell[1..]),
        _ => false,
    };
    if is_formula { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_are_quoted_and_can_do_nothing() {
        for (cell, written) in [
            ("plain", "plain"),
            ("", ""),
            ("a, b", "\"a, b\""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a\nb", "\"a\nb\""),
            (" a", "\" a\""),
            ("=HYPERLINK(\"https://evil.example\")", "\"'=HYPERLINK(\"\"https://evil.example\"\")\""),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
            ("-A1", "'-A1"),
            ("+385 31 000 100", "+385 31 000 100"),
            ("+385 31 000 100 | +385 31 000 101", "+385 31 000 100 | +385 31 000 101"),
            ("-45.5", "-45.5"),
            ("– a dash", "– a dash"),
            ("'quoted'", "'quoted'"),
        ] {
            let mut out = String::new();
            super::row(&mut out, [cell, "x"]);
            assert_eq!(out, format!("{written},x\r\n"), "{cell:?}");
        }
    }
}
