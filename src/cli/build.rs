use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::handbook::Opened;
use super::report::{Tally, could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::emit::write::Staging;
use crate::emit::{EmitError, emit};

/// Build the site into a folder.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum build
  vademecum build --output /var/www/handbook --minify
  SOURCE_DATE_EPOCH=1767225600 vademecum build        as on 1 January 2026

A handbook with errors is not written: the last good site stays as it is. The one exception is an
entry past its `valid_until`, which is written with a banner and still counts as an error.")]
pub(super) struct Arguments {
    /// Where the site goes; `public` in the handbook otherwise
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Make the HTML smaller, as `minify = true` under `[output]` in site.toml does
    #[arg(long)]
    minify: bool,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let started = Instant::now();
    let mut opened = match handbook::open(folder, arguments.minify) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    let output = arguments.output.clone().unwrap_or_else(|| folder.join("public"));
    let outcome = if opened.diagnostics.iter().all(|d| d.publishes()) { write(&mut opened, folder, &output) } else { Ok(None) };
    show(&opened.diagnostics, &arguments.diagnostics, &|file| opened.site.sources.text(file));
    let tally = Tally::of(&opened.diagnostics);
    let found = tally.words().map_or(String::new(), |words| format!(" ({words})"));
    match outcome {
        Err(reason) => return could_not_run(&reason),
        Ok(None) => say(&format!("nothing was written{found}")),
        Ok(Some(done)) => {
            let pages = opened.site.routes.pages().len();
            say(&format!(
                "{pages} pages in {:.2} s into {}: {} files written, {} unchanged, {} deleted{found}",
                started.elapsed().as_secs_f64(),
                output.display(),
                done.written,
                done.unchanged,
                done.deleted
            ));
        }
    }
    tally.status(&arguments.diagnostics)
}

/// Writes the site; `None` if it has faults that only showed on the way.
fn write(opened: &mut Opened, folder: &Path, output: &Path) -> Result<Option<crate::emit::write::Summary>, String> {
    let Some(renderer) = &opened.renderer else { return Ok(None) };
    let staging = Staging::begin(output, folder).map_err(|error| error.to_string())?;
    let progress = progress(opened.site.routes.pages().len());
    let outcome = emit(renderer, &opened.files, |artifact| {
        progress.inc(1);
        staging.put(artifact)
    });
    progress.finish_and_clear();
    match outcome {
        Ok(()) => staging.commit().map(Some).map_err(|error| error.to_string()),
        Err(EmitError::Put(error)) => Err(error.to_string()),
        Err(EmitError::Faults(faults)) => {
            opened.diagnostics.extend(faults);
            Ok(None)
        }
    }
}

/// A bar on a terminal, nothing in a pipe.
fn progress(length: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files").expect("the template is fixed");
    ProgressBar::new(length as u64).with_style(style)
}
