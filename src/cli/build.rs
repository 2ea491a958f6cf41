use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::handbook::{Opened, Wanted};
use super::report::{Tally, could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::diag::{Code, Diagnostic, Place};
use crate::emit::write::Staging;
use crate::emit::{EmitError, Extras, emit};
use crate::resolve::AddressRecord;
use crate::source::ADDRESSES;

/// Build the site into a folder.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum build
  vademecum build --output /var/www/handbook --minify
  SOURCE_DATE_EPOCH=1767225600 vademecum build        as on 1 January 2026

A handbook with errors is not written: the last good site stays as it is. The exceptions are an
entry past its `valid_until`, which is written with a banner, and a translation whose figures are
not those of its source: both still count as errors.

The addresses of the site are recorded in content/addresses.toml, so that old links lead on.")]
pub(super) struct Arguments {
    /// Where the site goes; `public` in the handbook otherwise
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Make the HTML smaller, as `minify = true` under `[output]` in site.toml does
    #[arg(long)]
    minify: bool,
    /// Do not write into the handbook: warn of addresses that content/addresses.toml lacks
    #[arg(long)]
    frozen: bool,
    /// Add report/index.html: how far the translations are, in the source language; no page links to it
    #[arg(long)]
    report: bool,
    /// Add the pseudo-locales en-XA (accented, longer) and ar-XB (mirrored), which show what a theme takes for granted
    #[arg(long)]
    pseudo: bool,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let started = Instant::now();
    let mut opened = match handbook::open(
        folder,
        Wanted { extras: Extras { minify: arguments.minify, report: arguments.report }, pseudo: arguments.pseudo },
    ) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    // Nobody was ever led to a pseudo-locale.
    let record = AddressRecord::of(&opened.site).filter(|_| !arguments.pseudo);
    if let Some(record) = record.as_ref().filter(|record| arguments.frozen && !record.new.is_empty()) {
        opened.diagnostics.push(unrecorded(record));
    }
    let output = arguments.output.clone().unwrap_or_else(|| folder.join("public"));
    let outcome =
        if opened.diagnostics.iter().all(|d| d.publishes()) { write(&mut opened, folder, &output) } else { Ok(None) };
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
            if arguments.report {
                say(&format!(
                    "report on the translations: {}/report/index.html; nothing links to it",
                    output.display()
                ));
            }
            if arguments.pseudo {
                say(&format!("pseudo-locales: {0}/en-XA/ and {0}/ar-XB/; nothing links to them", output.display()));
            }
            if let Some(record) = record.filter(|_| !arguments.frozen) {
                keep(folder, &record);
            }
        }
    }
    tally.status(&arguments.diagnostics)
}

/// Writes the site; `None` if it has faults that only showed on the way.
fn write(opened: &mut Opened, folder: &Path, output: &Path) -> Result<Option<crate::emit::write::Summary>, String> {
    let Some(renderer) = &opened.renderer else { return Ok(None) };
    let staging = Staging::begin(output, folder).map_err(|error| error.to_string())?;
    let progress = progress(opened.site.routes.pages().len());
    let outcome = emit(renderer, &*opened.files, |artifact| {
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

/// How many new addresses a warning names.
const NAMED: usize = 5;

fn unrecorded(record: &AddressRecord) -> Diagnostic {
    let mut named: Vec<String> = record.new.iter().take(NAMED).map(|address| format!("`{address}`")).collect();
    if record.new.len() > NAMED {
        named.push(format!("and {} more", record.new.len() - NAMED));
    }
    let message = format!("not recorded yet: {}", named.join(", "));
    Diagnostic::new(Code::UnrecordedAddress, Place::file(&ADDRESSES.into()), message)
        .hint(format!("run `vademecum build` without --frozen, and keep {ADDRESSES} with the handbook"))
}

/// Writes the record of addresses into the handbook. A handbook that cannot be written to is built all the same.
fn keep(folder: &Path, record: &AddressRecord) {
    let path = folder.join(ADDRESSES);
    let fresh = path.with_file_name(".addresses.toml.new");
    let text = record.addresses.to_text();
    let parent = path.parent().expect("the path has a folder");
    let written = std::fs::create_dir_all(parent)
        .and_then(|()| std::fs::write(&fresh, text))
        .and_then(|()| std::fs::rename(&fresh, &path));
    match written {
        Ok(()) if record.is_first => {
            say(&format!("recorded the addresses of the site in {ADDRESSES}: keep it with the handbook"))
        }
        Ok(()) => say(&format!("recorded {} new addresses in {ADDRESSES}", record.new.len())),
        Err(error) => say(&format!("warning: cannot write {ADDRESSES}: {error}; old links will not be led on")),
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
