use std::path::Path;

use clap::Args;

use super::report::could_not_run;
use super::{DiagnosticArguments, ExitStatus, handbook, lint};
use crate::diag::Diagnostic;
use crate::emit::budget;

/// Say what is wrong with the handbook without writing it
///
/// That includes what `l10n lint` finds, and pages that weigh more than the budget of the theme.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum check
  vademecum check --format concise
  vademecum check --format github --deny-warnings     in a workflow of GitHub Actions")]
pub(super) struct Arguments {
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let mut opened = match handbook::open(folder, handbook::Wanted::default()) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    let mut diagnostics = std::mem::take(&mut opened.diagnostics);
    if let Some(renderer) = opened.renderer.as_ref().filter(|_| diagnostics.iter().all(Diagnostic::publishes)) {
        diagnostics.extend(budget::check(renderer, &*opened.files));
    }
    let diagnostics = lint::with_lint(&opened.site, diagnostics);
    let status = lint::say_all(&opened.site, &diagnostics, &arguments.diagnostics);
    handbook::leave((opened, diagnostics));
    status
}
