//! Drawing diagnostics as text: one renderer a file.

mod concise;
mod full;
mod github;
mod json;

use super::{CellPlace, Diagnostic, Place, SourceText};

/// How diagnostics are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With the line of the source and marks under it, for a person.
    #[default]
    Full,
    /// One line each: `file:line:column: severity[code] message`.
    Concise,
    /// A JSON array with one object each, for programs.
    Json,
    /// Workflow commands, which GitHub shows beside the changed line.
    Github,
}

/// Gives the text of a file of the handbook, for lines and columns.
pub type TextOf<'a> = dyn Fn(&str) -> Option<SourceText> + 'a;

/// Draws `diagnostics`; `color` adds terminal colours where the format has any.
pub fn render(diagnostics: &[Diagnostic], format: Format, color: bool, text_of: &TextOf) -> String {
    match format {
        Format::Full => full::render(diagnostics, color, text_of),
        Format::Concise => concise::render(diagnostics, text_of),
        Format::Json => json::render(diagnostics, text_of),
        Format::Github => github::render(diagnostics, text_of),
    }
}

/// A position in a file as a person counts it, both from 1; columns count characters, and a byte order mark counts for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Where byte `offset` of `text` stands.
pub fn position(text: &str, offset: usize) -> Position {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].trim_start_matches('\u{feff}').chars().count() + 1,
    }
}

/// The cell of a spreadsheet that a place is.
pub fn cell(place: &Place, text_of: &TextOf) -> Option<CellPlace> {
    text_of(&place.file)?.cells?.find(place.range.as_ref()?)
}

/// Start and end of a place, if it speaks of a range of a text that has lines: those of a workbook are not its author's.
fn positions(place: &Place, text_of: &TextOf) -> Option<(Position, Position)> {
    let range = place.range.clone()?;
    let text = text_of(&place.file)?;
    let is_workbook = text.cells.as_ref().and_then(|cells| cells.find(&range)).is_some_and(|cell| cell.sheet.is_some());
    if is_workbook {
        return None;
    }
    Some((position(&text, range.start), position(&text, range.end)))
}
