//! What rules report, weighed, and without what a file allows.

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

    /// Says the findings of a rule as one if there are many: a file that is a copy of its source is one fault.
    pub(super) fn fold(&mut self, rule: &'static Rule) {
        const MANY: usize = 5;
        let is_of_rule = |diagnostic: &Diagnostic| diagnostic.code == Code::Rule(rule);
        let count = self.diagnostics.iter().filter(|d| is_of_rule(d)).count();
        if count <= MANY {
            return;
        }
        let mut is_first = true;
        self.diagnostics.retain_mut(|diagnostic| {
            if !is_of_rule(diagnostic) {
                return true;
            }
            if is_first {
                diagnostic.message = format!("{}, and so do {} more in this file", diagnostic.message, count - 1);
            }
            std::mem::take(&mut is_first)
        });
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}
