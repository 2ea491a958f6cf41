//! Diagnostics: what is wrong with a handbook, where, and what to do about it.
//!
//! An author's mistake is data, never an `Err`: every stage returns what it could make of its input together
//! with a [`Sink`] of [`Diagnostic`]s, and one run shows them all. [`render`] draws them for a person, a log, a
//! program or GitHub.

mod cells;
mod code;
pub mod render;
mod rule;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use cells::{CellPlace, Cells, SourceText, column_letters};
pub use code::Code;
pub use rule::Rule;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The handbook is wrong: the exit status is 1.
    Error,
    /// Worth mending; the exit status is 0 unless warnings are denied.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        })
    }
}

/// A range of bytes in a file of the handbook, or the file as a whole. Where the file is a spreadsheet, the range is drawn as the
/// cell, row or sheet that it is: [`Cells`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the handbook's root, with forward slashes.
    pub file: Arc<str>,
    /// Bytes from the start of the file; `None` speaks of the file itself.
    pub range: Option<Range<usize>>,
}

impl Place {
    /// A range of bytes in `file`.
    pub fn new(file: &Arc<str>, range: Range<usize>) -> Self {
        Place { file: file.clone(), range: Some(range) }
    }

    /// The file as a whole.
    pub fn file(file: &Arc<str>) -> Self {
        Place { file: file.clone(), range: None }
    }
}

/// One fault, with its place, its reason and a way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of fault, which `vademecum explain` documents.
    pub code: Code,
    /// The weight: the code's own, unless settings changed it.
    pub severity: Severity,
    /// Where, unless it concerns the handbook as a whole.
    pub place: Option<Place>,
    /// What is wrong: lower case, no full stop, back-ticks around what the author typed.
    pub message: String,
    /// Other places that belong to the fault, each with a word on its part in it.
    pub related: Vec<(Place, String)>,
    /// Sentences of advice.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic at a place, with the severity of its code.
    pub fn new(code: Code, place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            place: place.into(),
            message: message.into(),
            related: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// The same fault as a warning, where something stands in for what is broken.
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Whether a site is written in spite of it.
    pub fn publishes(&self) -> bool {
        self.severity == Severity::Warning || self.code.publishes()
    }

    /// Adds a sentence of advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a "did you mean" hint if one of `known` resembles `typed`.
    pub fn did_you_mean<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(typed, known) {
            Some(near) => self.hint(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// Points at another place that belongs to the fault.
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }
}

/// The one of `known` that an author most likely meant by `typed`.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed_lower = typed.to_lowercase();
    let typed_letters = letters(&typed_lower);
    let length = typed.chars().count();
    known
        .into_iter()
        .filter_map(|k| {
            let farthest = 1 + length.max(k.chars().count()) / 4;
            let lower = k.to_lowercase();
            // The distance is long to compute, and at least that between the letters in any order.
            let may_be_near = different(&typed_letters, &letters(&lower)) <= farthest;
            let distance = may_be_near.then(|| strsim::damerau_levenshtein(&typed_lower, &lower))?;
            (distance <= farthest).then_some((distance, k))
        })
        .min()
        .map(|(_, k)| k)
}

/// How often each letter stands in a word; some letters share a number.
fn letters(word: &str) -> [u8; 64] {
    let mut letters = [0u8; 64];
    for c in word.chars() {
        let count = &mut letters[c as usize % 64];
        *count = count.saturating_add(1);
    }
    letters
}

/// How many letters one of two words has that the other has not: the larger of the two numbers.
fn different(one: &[u8; 64], two: &[u8; 64]) -> usize {
    let beyond = |one: &[u8; 64], two: &[u8; 64]| {
        one.iter().zip(two).map(|(one, two)| usize::from(one.saturating_sub(*two))).sum::<usize>()
    };
    beyond(one, two).max(beyond(two, one))
}

/// Collects the diagnostics of a stage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sink {
    diagnostics: Vec<Diagnostic>,
}

impl Sink {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a diagnostic.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes all diagnostics of another sink.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(other);
    }

    /// Whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// All diagnostics in the order in which a reader wants them: by file, by place, by code. Equal ones appear once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by(|a, b| {
            (sort_key(&a.place), a.code.name(), &a.message).cmp(&(sort_key(&b.place), b.code.name(), &b.message))
        });
        self.diagnostics.dedup();
        self.diagnostics
    }
}

/// Faults of the handbook come first, then those of whole files, then those at a place.
fn sort_key(place: &Option<Place>) -> Option<(&str, Option<(usize, usize)>)> {
    let place = place.as_ref()?;
    Some((&place.file, place.range.as_ref().map(|r| (r.start, r.end))))
}

impl IntoIterator for Sink {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
    }
}
