use std::fmt::Write;

use super::{Diagnostic, TextOf, positions};

pub(super) fn render(diagnostics: &[Diagnostic], text_of: &TextOf) -> String {
    let mut out = String::new();
    for d in diagnostics {
        if let Some(place) = &d.place {
            out.push_str(&place.file);
            if let Some((start, _)) = positions(place, text_of) {
                write!(out, ":{}:{}", start.line, start.column).expect("writing to a String");
            }
            out.push_str(": ");
        }
        write!(out, "{}[{}] {}", d.severity, d.code.name(), d.message).expect("writing to a String");
        for hint in &d.hints {
            write!(out, " ({hint})").expect("writing to a String");
        }
        out.push('\n');
    }
    out
}
