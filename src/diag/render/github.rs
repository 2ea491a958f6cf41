//! Workflow commands of GitHub Actions:
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::fmt::Write;

use super::{Diagnostic, TextOf, cell, positions};

pub(super) fn render(diagnostics: &[Diagnostic], text_of: &TextOf) -> String {
    let mut out = String::new();
    for d in diagnostics {
        write!(out, "::{} ", d.severity).expect("writing to a String");
        if let Some(place) = &d.place {
            write!(out, "file={},", property(&place.file)).expect("writing to a String");
            if let Some((start, end)) = positions(place, text_of) {
                write!(out, "line={},col={},endLine={},", start.line, start.column, end.line)
                    .expect("writing to a String");
                if end.line == start.line {
                    write!(out, "endColumn={},", end.column).expect("writing to a String");
                }
            }
        }
        let cell = d.place.as_ref().and_then(|place| cell(place, text_of));
        let message = cell.map_or_else(|| d.message.clone(), |cell| format!("{cell}: {}", d.message));
        let body = std::iter::once(&message).chain(&d.hints).map(|s| data(s)).collect::<Vec<_>>().join("%0A");
        writeln!(out, "title={}::{body}", d.code.name()).expect("writing to a String");
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
