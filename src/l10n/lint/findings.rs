//! What rules report, weighed, and without what a file allows.

use std::collections::BTreeMap;
use std::ops::Range;

use super::silence::Silences;
use super::switches::Switches;
use crate::diag::{Code, Diagnostic, Place, Rule};
use crate::source::SourceFile;

/// Takes the findings of one file, or of the site.
pub(super) struct Findings<'c> {
    switches: &'c Switches,
    /// The file that is looked at, and what it allows.
    file: Option<(&'c SourceFile, &'c Silences)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'c> Findings<'c> {
    pub(super) fn new(switches: &'c Switches) -> Self {
        Findings { switches, file: None, diagnostics: Vec::new() }
    }

    pub(super) fn of_file(switches: &'c Switches, file: &'c SourceFile, silences: &'c Silences) -> Self {
        Findings { switches, file: Some((file, silences)), diagnostics: Vec::new() }
    }

    /// Reports a finding at a range of the file that is looked at.
    pub(super) fn at(&mut self, rule: &'static Rule, range: Range<usize>, message: String, hint: impl Into<String>) {
        self.with(rule, range, message, |diagnostic| diagnostic.hint(hint));
    }

    /// Reports a finding at a range, with what `finish` adds to it.
    pub(super) fn with(
        &mut self,
        rule: &'static Rule,
        range: Range<usize>,
        message: String,
        finish: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let Some((file, silences)) = self.file else { return };
        if silences.allow(rule, range.start) {
            return;
        }
        let place = Place::new(file.path.shared(), range);
        self.push(rule, finish(Diagnostic::new(Code::Rule(rule), place, message)));
    }

    /// Reports a finding about a whole file, or one that says its place itself.
    pub(super) fn report(&mut self, rule: &'static Rule, place: Place, message: String, hint: impl Into<String>) {
        self.push(rule, Diagnostic::new(Code::Rule(rule), place, message).hint(hint));
    }

    fn push(&mut self, rule: &'static Rule, mut diagnostic: Diagnostic) {
        if let Some(severity) = self.switches.severity(rule) {
            diagnostic.severity = severity;
            self.diagnostics.push(diagnostic);
        }
    }

    /// What was found. Many findings of one rule in one file are said once: a file that is a copy of its source, or that was
    /// typed with straight quotation marks, is one fault.
    pub(super) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if self.file.is_none() || self.diagnostics.len() <= MANY {
            return self.diagnostics;
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for diagnostic in self.diagnostics.iter().filter(|d| FOLDED.iter().any(|rule| d.code == Code::Rule(rule))) {
            *counts.entry(diagnostic.code.name()).or_default() += 1;
        }
        counts.retain(|_, count| *count > MANY);
        self.diagnostics.retain_mut(|diagnostic| match counts.get_mut(diagnostic.code.name()) {
            None => true,
            Some(0) => false,
            Some(count) => {
                diagnostic.message = format!("{}; {} more like it in this file", diagnostic.message, *count - 1);
                *count = 0;
                true
            }
        });
        self.diagnostics
    }
}

/// So many findings of one of these rules in one file are said one by one.
const MANY: usize = 5;

/// The rules whose findings have one cause more often than many.
const FOLDED: [&Rule; 10] = [
    &super::apostrophe::RULE,
    &super::double_blank::RULE,
    &super::id_style::RULE,
    &super::quotation_marks::RULE,
    &super::script_punctuation::RULE,
    &super::space_before_mark::RULE,
    &super::three_dots::RULE,
    &super::undocumented_variable::RULE,
    &super::untranslated::RULE,
    &super::wrong_script::RULE,
];
