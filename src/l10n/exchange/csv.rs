//! A sheet of comma-separated values, and what is common to all sheets: their columns.
//!
//! What begins like a formula (`=`, `+`, `-`, `@`) gets an apostrophe before it, so that no spreadsheet runs what a translator
//! or an author wrote; the apostrophe goes again when the sheet comes back.

use std::borrow::Cow;
use std::sync::Arc;

use super::xliff1::notes;
use super::{ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::locale::Tag;
use crate::table::csv;

/// The name of the column with the names of the units.
const ID: &str = "id";
/// The name of the column with the states.
const STATE: &str = "state";

/// The names of the columns: those of the texts are the tags of the languages.
pub(super) fn columns(package: &Package) -> [String; 6] {
    [
        ID.to_owned(),
        package.source.clone(),
        package.target.clone(),
        STATE.to_owned(),
        "note".to_owned(),
        "context".to_owned(),
    ]
}

/// The cells of a unit.
pub(super) fn row(unit: &ExchangeUnit) -> [String; 6] {
    let context = &unit.context;
    let about =
        [Some(context.title.clone()), Some(context.part.to_owned()), context.topic.clone(), context.address.clone()];
    let about: Vec<String> = about.into_iter().flatten().filter(|words| !words.is_empty()).collect();
    [
        unit.id.clone(),
        unit.source.plain(),
        unit.target.as_ref().map(|target| target.plain()).unwrap_or_default(),
        unit.progress.as_str().to_owned(),
        notes(unit).join("\n"),
        about.join(", "),
    ]
}

pub(super) fn write(package: &Package) -> String {
    // The mark tells Excel that this is UTF-8.
    let mut out = String::from("\u{feff}");
    line(&mut out, &columns(package));
    package.units.iter().for_each(|unit| line(&mut out, &row(unit)));
    out
}

/// The glossary as a sheet.
pub(super) fn write_glossary(package: &Package) -> String {
    let mut out = String::from("\u{feff}");
    let (source, target) = (&package.source, &package.target);
    let names = [
        "id".to_owned(),
        source.clone(),
        target.clone(),
        format!("definition {source}"),
        format!("definition {target}"),
    ];
    line(&mut out, &names);
    for term in &package.terms {
        let of = |words: &Option<String>| words.clone().unwrap_or_default();
        line(
            &mut out,
            &[
                term.id.clone(),
                term.source.clone(),
                of(&term.target),
                of(&term.source_definition),
                of(&term.target_definition),
            ],
        );
    }
    out
}

fn line(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| {
            let cell = guarded(cell);
            if cell.contains(['"', ',', ';', '\n', '\r', '\t']) || cell.trim() != cell {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.into_owned()
            }
        })
        .collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> Cow<'_, str> {
    if is_formula(cell.trim_start_matches('\'')) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// A cell as it was before it was guarded.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Reads a sheet that a spreadsheet saved, with commas, semicolons or tabs.
pub(super) fn read(text: &str, file: &Arc<str>, sink: &mut Sink) -> Incoming {
    let mut faults = Sink::new();
    let rows = csv::rows(file, text, &mut faults);
    if !faults.is_empty() {
        sink.extend(faults.into_iter().map(|fault| Diagnostic { code: Code::ExchangeSyntax, ..fault }));
        return Incoming { is_refused: true, ..Incoming::default() };
    }
    let rows = rows.into_iter().map(|row| {
        row.into_iter()
            .map(|cell| Cell { place: Place::new(file, cell.range), at: None, text: unguarded(&cell.value).to_owned() })
            .collect()
    });
    read_rows(rows.collect(), file, sink)
}

/// A cell of any sheet.
pub(super) struct Cell {
    pub(super) place: Place,
    /// `row 12`, where a place has no lines.
    pub(super) at: Option<String>,
    pub(super) text: String,
}

/// Reads the rows of a sheet. Its first row names the columns, which may stand in any order among others.
pub(super) fn read_rows(rows: Vec<Vec<Cell>>, file: &Arc<str>, sink: &mut Sink) -> Incoming {
    let mut incoming = Incoming::default();
    let is_head = |row: &Vec<Cell>| row.iter().any(|cell| cell.text.trim().eq_ignore_ascii_case(ID));
    let mut rows = rows.into_iter().skip_while(|row| !is_head(row));
    let Some(head) = rows.next() else {
        sink.report(
            Diagnostic::new(Code::ExchangeSyntax, Place::file(file), "no row of this sheet has a column `id`")
                .hint("the first row names the columns: id, the tags of both languages, state"),
        );
        incoming.is_refused = true;
        return incoming;
    };
    let find = |name: &str| head.iter().position(|cell| cell.text.trim().eq_ignore_ascii_case(name));
    let tags: Vec<(usize, &Cell)> = head
        .iter()
        .enumerate()
        .filter(|(at, cell)| !is_own_column(&cell.text) && *at < 64 && Tag::parse(cell.text.trim()).is_some())
        .collect();
    let (Some(id), [(source, _), (target, named)]) = (find(ID), tags.as_slice()) else {
        let found: Vec<&str> = tags.iter().map(|(_, cell)| cell.text.trim()).collect();
        sink.report(
            Diagnostic::new(
                Code::ExchangeSyntax,
                head[0].place.clone(),
                format!(
                    "the first row names {} languages ({}), not the source and the translation",
                    found.len(),
                    found.join(", ")
                ),
            )
            .hint(
                "the columns of the texts are named by the tags of their languages, the source first, as in the export",
            ),
        );
        incoming.is_refused = true;
        return incoming;
    };
    incoming.target = Some((named.text.trim().to_owned(), Some(named.place.clone())));
    let state = find(STATE);
    for row in rows {
        let cell = |at: usize| row.get(at).map_or("", |cell| cell.text.as_str());
        if cell(id).trim().is_empty() {
            continue;
        }
        // A person writes into the cell of the text, and seldom into that of the state: only what is done says something.
        let progress = match state.map(|at| cell(at).trim()) {
            Some("signed-off") => Some(Progress::SignedOff),
            Some("translated") => Some(Progress::Translated),
            _ => None,
        };
        let place = row.get(*target).unwrap_or(&row[id]);
        incoming.units.push(IncomingUnit {
            ids: vec![cell(id).trim().to_owned()],
            place: place.place.clone(),
            at: place.at.clone(),
            source: Some(cell(*source).to_owned()),
            hash: None,
            target: cell(*target).to_owned(),
            progress,
        });
    }
    incoming
}

fn is_own_column(name: &str) -> bool {
    [ID, STATE, "note", "context"].iter().any(|own| name.trim().eq_ignore_ascii_case(own))
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn formulas_are_made_harmless_and_come_back() {
        for cell in ["=1+1", "+385", "-term", "@x", "'=1", "''=1", "'quoted'", "plain", "", "\t=1"] {
            let out = guarded(cell);
            assert!(!out.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
            assert_eq!(unguarded(&out), cell);
        }
    }
}
