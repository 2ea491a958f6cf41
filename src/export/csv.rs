use super::{Cell, Table};
use crate::table::with_apostrophe;

/// What stands between the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Separator {
    /// `,`: what programs expect.
    Comma,
    /// `;`: what Excel expects where a comma stands in decimal numbers.
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    fn as_char(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Semicolon => ';',
            Separator::Tab => '\t',
        }
    }
}

/// A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads another encoding.
/// What a spreadsheet would take for a formula has an apostrophe before it, which is not read again.
pub fn csv(table: &Table, separator: Separator) -> String {
    let separator = separator.as_char();
    let quoted = |text: &str| {
        let needs_quotes = text.contains([separator, '"', '\n', '\r', ',', ';', '\t']);
        if needs_quotes { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
    };
    let line = |cells: Vec<String>| cells.join(&separator.to_string()) + "\r\n";
    let cell = |cell: &Cell| quoted(&with_apostrophe(&cell.text));
    let mut text = String::from("\u{feff}");
    text.push_str(&line(table.headers.iter().map(|header| quoted(&with_apostrophe(header))).collect()));
    for row in &table.rows {
        text.push_str(&line(row.iter().map(cell).collect()));
    }
    text
}
