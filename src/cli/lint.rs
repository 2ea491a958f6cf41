use std::path::Path;

use clap::Args;

use super::report::{Tally, could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::config::Lang;
use crate::diag::render::Format;
use crate::diag::{Code, Diagnostic, Sink};
use crate::l10n::lint::{lint, switched};
use crate::resolve::Site;
use crate::source::FileKind;

/// Hold the words of the handbook to the rules of translations and of typography
///
/// `vademecum explain RULE` tells what a rule is about. `[lint]` in site.toml turns rules on and off; `# lint: allow RULE`
/// above a message and `lint.allow = ["RULE"]` in the front matter of a text make exceptions.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n lint
  vademecum l10n lint uk ar --format concise")]
pub(super) struct Arguments {
    /// The languages to look at; all of them otherwise
    langs: Vec<String>,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let (site, mut diagnostics) = match handbook::read(folder) {
        Ok(read) => read,
        Err(reason) => return could_not_run(&reason),
    };
    let mut langs = Vec::new();
    for tag in &arguments.langs {
        match site.settings.lang(tag) {
            Some(lang) => langs.push(lang),
            None => return could_not_run(&format!("`{tag}` is not declared in site.toml")),
        }
    }
    diagnostics.retain(|diagnostic| is_about_words(&site, diagnostic, &langs));
    say_all(&site, &with_rules(&site, diagnostics, &langs), &arguments.diagnostics)
}

/// Shows diagnostics and how many there are.
pub(super) fn say_all(site: &Site, diagnostics: &[Diagnostic], arguments: &DiagnosticArguments) -> ExitStatus {
    show(diagnostics, arguments, &|file| site.sources.text(file));
    let tally = Tally::of(diagnostics);
    if matches!(arguments.format, Format::Full | Format::Concise) {
        say(&tally.words().unwrap_or_else(|| "nothing to mend".to_owned()));
    }
    tally.status(arguments)
}

/// Everything that is wrong with a handbook: what was seen while reading it, and what the rules find.
pub(super) fn with_lint(site: &Site, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    // Of a handbook whose site.toml cannot be read nothing is known.
    if diagnostics.iter().any(|d| matches!(d.code, Code::MissingSiteToml)) {
        return diagnostics;
    }
    with_rules(site, diagnostics, &[])
}

fn with_rules(site: &Site, diagnostics: Vec<Diagnostic>, langs: &[Lang]) -> Vec<Diagnostic> {
    let mut sink = Sink::new();
    sink.extend(switched(&site.settings, diagnostics));
    sink.extend(lint(site, langs));
    sink.into_sorted()
}

/// Whether something is wrong with the words of one of the languages, or of any if none is named. A broken `site.toml` is
/// wrong with all of them.
fn is_about_words(site: &Site, diagnostic: &Diagnostic, langs: &[Lang]) -> bool {
    let Some(file) = diagnostic.place.as_ref().and_then(|place| site.sources.get(&place.file)) else { return true };
    let is_wanted =
        |tag: &str| langs.is_empty() || site.settings.declared_as(tag).is_some_and(|lang| langs.contains(&lang));
    match &file.kind {
        FileKind::Messages { tag } | FileKind::Text { tag, .. } | FileKind::Record { tag } => is_wanted(tag),
        FileKind::Site => true,
        // Names that are missing are said at the thing that has none.
        _ => diagnostic.code == Code::MissingMessage && is_wanted(site.settings[site.settings.source].tag.as_str()),
    }
}
