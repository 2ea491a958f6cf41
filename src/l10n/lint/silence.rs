//! What a file allows: `# lint: allow rule` above a message, `## lint: allow rule` for a group of them, `### lint: allow rule`
//! for a file, and `lint.allow = ["rule"]` in the front matter of a text.

use std::ops::Range;

use super::{CHECKS, unknown_rule};
use crate::diag::Rule;
use crate::source::fluent::{Comment, Messages, Scope};
use crate::source::{SourceFile, Text};

/// The rules that say nothing in a file, and where.
#[derive(Debug, Default)]
pub(super) struct Silences {
    silences: Vec<(Range<usize>, &'static Rule)>,
    /// Names that are no rule, with their places.
    unknown: Vec<(Range<usize>, String)>,
}

impl Silences {
    /// What the comments of a Fluent file allow.
    pub(super) fn of_messages(file: &SourceFile, messages: &Messages) -> Silences {
        let mut silences = Silences::default();
        let Some(text) = file.text.as_deref() else { return silences };
        if memchr::memmem::find(text.as_bytes(), b"lint:").is_none() {
            return silences;
        }
        for comment in &messages.comments {
            let mut line_start = comment.range.start;
            for line in text[comment.range.clone()].split_inclusive('\n') {
                silences.line(line, line_start, || extent(text, messages, comment));
                line_start += line.len();
            }
        }
        silences
    }

    fn line(&mut self, line: &str, start: usize, extent: impl Fn() -> Range<usize>) {
        let Some(rest) = line.trim_start_matches('#').trim_start().strip_prefix("lint:") else { return };
        let Some(names) = rest.trim_start().strip_prefix("allow") else { return };
        for name in names.split([',', ' ', '\n']).filter(|name| !name.is_empty()) {
            let at = start + (name.as_ptr() as usize - line.as_ptr() as usize);
            self.name(name, at..at + name.len(), extent());
        }
    }

    /// What the front matter of a text allows.
    pub(super) fn of_text(text: &Text) -> Silences {
        let mut silences = Silences::default();
        for name in &text.lint_allow {
            silences.name(&name.value, name.range.clone(), 0..usize::MAX);
        }
        silences
    }

    fn name(&mut self, name: &str, place: Range<usize>, extent: Range<usize>) {
        match CHECKS.iter().find(|(rule, _)| rule.name == name) {
            Some((rule, _)) => self.silences.push((extent, rule)),
            None => self.unknown.push((place, name.to_owned())),
        }
    }

    /// Whether a rule says nothing at a place.
    pub(super) fn allow(&self, rule: &Rule, at: usize) -> bool {
        self.silences.iter().any(|(extent, allowed)| extent.contains(&at) && allowed.name == rule.name)
    }

    /// Reports the names that are no rule.
    pub(super) fn report_unknown(&self, out: &mut super::Findings) {
        for (place, name) in &self.unknown {
            unknown_rule::report(name, place.clone(), out);
        }
    }
}

/// The part of the file that a comment speaks of.
fn extent(text: &str, messages: &Messages, comment: &Comment) -> Range<usize> {
    let start = comment.range.start;
    let end = match comment.scope {
        Scope::File => return 0..usize::MAX,
        Scope::Group => {
            let next = messages.comments.iter().find(|c| c.range.start > start && c.scope == Scope::Group);
            next.map_or(text.len(), |next| next.range.start)
        }
        Scope::Message if comment.is_attached => {
            let after = messages.definitions.iter().map(|d| d.range.start).filter(|at| *at > start).nth(1);
            let next = messages.comments.iter().map(|c| c.range.start).find(|at| *at > start);
            let end = text.len();
            after.unwrap_or(end).min(next.unwrap_or(end))
        }
        // It speaks of nothing.
        Scope::Message => start,
    };
    start..end.max(start)
}
