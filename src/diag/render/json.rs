use serde::Serialize;

use super::{CellPlace, Diagnostic, Place, Position, TextOf, cell, positions};

/// One diagnostic as `check --format json` writes it.
#[derive(Serialize)]
struct Object<'a> {
    code: &'static str,
    severity: String,
    message: &'a str,
    #[serde(flatten)]
    location: Location<'a>,
    related: Vec<Related<'a>>,
    hints: &'a [String],
}

#[derive(Serialize)]
struct Location<'a> {
    file: Option<&'a str>,
    start: Option<JsonPosition>,
    end: Option<JsonPosition>,
    /// Only of spreadsheets; a workbook has no lines, and so neither start nor end.
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<JsonCell>,
}

#[derive(Serialize)]
struct JsonCell {
    sheet: Option<String>,
    row: Option<u32>,
    column: Option<String>,
    header: Option<String>,
}

#[derive(Serialize)]
struct JsonPosition {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    #[serde(flatten)]
    location: Location<'a>,
}

pub(super) fn render(diagnostics: &[Diagnostic], text_of: &TextOf) -> String {
    let objects: Vec<_> = diagnostics
        .iter()
        .map(|d| Object {
            code: d.code.name(),
            severity: d.severity.to_string(),
            message: &d.message,
            location: location(d.place.as_ref(), text_of),
            related: d
                .related
                .iter()
                .map(|(place, message)| Related { message, location: location(Some(place), text_of) })
                .collect(),
            hints: &d.hints,
        })
        .collect();
    serde_json::to_string_pretty(&objects).expect("plain data is always JSON") + "\n"
}

fn location<'a>(place: Option<&'a Place>, text_of: &TextOf) -> Location<'a> {
    let (start, end) = place.and_then(|p| positions(p, text_of)).unzip();
    Location {
        file: place.map(|p| &*p.file),
        start: start.map(json),
        end: end.map(json),
        cell: place.and_then(|p| cell(p, text_of)).map(json_cell),
    }
}

fn json_cell(cell: CellPlace) -> JsonCell {
    let owned = |text: std::sync::Arc<str>| text.to_string();
    JsonCell { sheet: cell.sheet.map(owned), row: cell.row, column: cell.column, header: cell.header.map(owned) }
}

fn json(position: Position) -> JsonPosition {
    JsonPosition { line: position.line, column: position.column }
}
