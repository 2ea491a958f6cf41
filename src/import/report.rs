//! What an import says: what it could not carry over, where it stood, and why.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place};

/// Collects what is said of an import, in the order of its files.
#[derive(Debug, Default)]
pub(super) struct Report {
    diagnostics: Vec<Diagnostic>,
    /// Fields that many things have and no handbook: said once a file, with the first place and how often.
    fields: BTreeMap<(Arc<str>, String), (Place, usize, &'static str)>,
    /// How much of what has been made.
    counts: Vec<(usize, &'static str)>,
}

/// A place in a JSON file: the file and a JSON Pointer (RFC 6901) as its fragment.
pub(super) fn pointer(file: &str, pointer: &str) -> Place {
    Place { file: if pointer.is_empty() { file.into() } else { format!("{file}#{pointer}").into() }, range: None }
}

impl Report {
    /// Something has no place in a handbook, or not all of it.
    pub(super) fn not_carried(&mut self, place: Place, message: impl Into<String>, hint: &str) {
        self.put(Diagnostic::new(Code::NotCarriedOver, place, message).hint(hint));
    }

    /// A file, or a part of it, cannot be read.
    pub(super) fn unreadable(&mut self, place: Place, message: impl Into<String>, hint: &str) {
        self.put(Diagnostic::new(Code::UnreadableImport, place, message).hint(hint));
    }

    /// Something of the handbook is left as it is.
    pub(super) fn left(&mut self, file: &str, message: impl Into<String>) {
        let hint = "`--overwrite` takes what is imported in its place";
        self.put(Diagnostic::new(Code::LeftAsItIs, Place::file(&file.into()), message).hint(hint));
    }

    /// A field that no handbook has, one more time.
    pub(super) fn field(&mut self, file: &str, place: Place, field: &str, why: &'static str) {
        self.fields.entry((file.into(), field.to_owned())).or_insert((place, 0, why)).1 += 1;
    }

    /// Counts what has been made, for the summary.
    pub(super) fn count(&mut self, number: usize, what: &'static str) {
        match self.counts.iter_mut().find(|(_, counted)| *counted == what) {
            Some((sum, _)) => *sum += number,
            None => self.counts.push((number, what)),
        }
    }

    pub(super) fn put(&mut self, diagnostic: Diagnostic) {
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Everything that was said, what stands in many places last, and the counts.
    pub(super) fn finish(mut self) -> (Vec<Diagnostic>, Vec<(usize, &'static str)>) {
        for ((_, field), (place, count, why)) in std::mem::take(&mut self.fields) {
            let times = if count == 1 { String::new() } else { format!(" ({count} times, first here)") };
            self.not_carried(place, format!("`{field}` is left out{times}"), why);
        }
        (self.diagnostics, self.counts)
    }
}
