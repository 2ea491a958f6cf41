use std::path::Path;

use clap::Args;

use super::report::{Tally, could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::diag::render::Format;

/// Say what is wrong with the handbook, without building it.
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
    let opened = match handbook::open(folder, handbook::Wanted::default()) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    show(&opened.diagnostics, &arguments.diagnostics, &|file| opened.site.sources.text(file));
    let tally = Tally::of(&opened.diagnostics);
    if matches!(arguments.diagnostics.format, Format::Full | Format::Concise) {
        say(&tally.words().unwrap_or_else(|| "nothing to mend".to_owned()));
    }
    let status = tally.status(&arguments.diagnostics);
    handbook::leave(opened);
    status
}
