use std::fmt::Write;

use super::{Diagnostic, TextOf, cell, positions};

pub(super) fn render(diagnostics: &[Diagnostic], text_of: &TextOf) -> String {
    let mut out = String::new();
    for d in diagnostics {
        if let Some(place) = &d.place {
            out.push_str(&place.file);
            match (positions(place, text_of), cell(place, text_of)) {
                (Some((start, _)), None) => write!(out, ":{}:{}", start.line, start.column),
                (Some((start, _)), Some(cell)) => write!(out, ":{}:{}: {cell}", start.line, start.column),
                (None, Some(cell)) => write!(out, ": {cell}"),
                (None, None) => Ok(()),
            }
            .expect("writing to a String");
            out.push_str(": ");
        }
        let mut line = format!("{}[{}] {}", d.severity, d.code.name(), d.message);
        for hint in &d.hints {
            write!(line, " ({hint})").expect("writing to a String");
        }
        // What an author typed may have line ends in it.
        out.push_str(&line.replace(|c: char| c.is_control(), " "));
        out.push('\n');
    }
    out
}
