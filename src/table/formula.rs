//! Cells that a spreadsheet would take for formulas.
//!
//! `=1+1`, `+385 31 000 100` and `@name` in a CSV file are formulas to Excel: at best the phone number is lost, at worst a
//! stranger's text runs a command. An apostrophe before them makes them words; a reader of ours takes it off again.

/// What a formula begins with, also where letters are as wide as those of Chinese.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text with an apostrophe before it where a spreadsheet would take it for a formula, or would take an apostrophe off.
pub fn with_apostrophe(text: &str) -> String {
    let apostrophe = if text.starts_with(SIGNS) || text.starts_with('\'') { "'" } else { "" };
    format!("{apostrophe}{text}")
}

/// A text without the apostrophe that was put before it.
pub fn without_apostrophe(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(SIGNS) || rest.starts_with('\'') => rest,
        _ => text,
    }
}
