use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::handbook::{Opened, Wanted};
use super::report::{Tally, could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::diag::{Code, Diagnostic, Place};
use crate::emit::write::{Staging, write_archive};
use crate::emit::{EmitError, Extras, emit, portable};
use crate::resolve::AddressRecord;
use crate::source::ADDRESSES;

/// Build the site into a folder.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum build
  vademecum build --output /var/www/handbook --minify
  vademecum build --portable handbook.zip
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
    /// Write one ZIP in the place of a folder: a site that works from a USB stick, without a server; `public.zip` in the
    /// handbook if no file is named
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with = "output")]
    portable: Option<Option<PathBuf>>,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let started = Instant::now();
    let mut opened = match handbook::open(
        folder,
        Wanted {
            extras: Extras {
                minify: arguments.minify,
                report: arguments.report,
                portable: arguments.portable.is_some(),
            },
            pseudo: arguments.pseudo,
        },
    ) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    // Nobody was ever led to a pseudo-locale.
    let record = AddressRecord::of(&opened.site).filter(|_| !arguments.pseudo);
    if let Some(record) = record.as_ref().filter(|record| arguments.frozen && !record.new.is_empty()) {
        opened.diagnostics.push(unrecorded(record));
    }
    let may_write = opened.diagnostics.iter().all(|d| d.publishes());
    let outcome = match &arguments.portable {
        _ if !may_write => Ok(None),
        Some(file) => {
            let file = file.clone().unwrap_or_else(|| folder.join("public.zip"));
            write_portable(&mut opened, folder, &file)
        }
        None => {
            let output = arguments.output.clone().unwrap_or_else(|| folder.join("public"));
            write(&mut opened, folder, &output)
        }
    };
    show(&opened.diagnostics, &arguments.diagnostics, &|file| opened.site.sources.text(file));
    let tally = Tally::of(&opened.diagnostics);
    let found = tally.words().map_or(String::new(), |words| format!(" ({words})"));
    match outcome {
        Err(reason) => return could_not_run(&reason),
        Ok(None) => say(&format!("nothing was written{found}")),
        Ok(Some(done)) => {
            let pages = opened.site.routes.pages().len();
            say(&format!("{pages} pages in {:.2} s into {}{found}", started.elapsed().as_secs_f64(), done.into));
            if arguments.report {
                say(&format!("report on the translations: {}/report/index.html; nothing links to it", done.place));
            }
            if arguments.pseudo {
                say(&format!("pseudo-locales: {0}/en-XA/ and {0}/ar-XB/; nothing links to them", done.place));
            }
            if let Some(record) = record.filter(|_| !arguments.frozen) {
                keep(folder, &record);
            }
        }
    }
    tally.status(&arguments.diagnostics)
}

/// What was written.
struct Done {
    /// The output as the reader typed it.
    place: String,
    /// The same with what was done to it.
    into: String,
}

/// Writes the site; `None` if it has faults that only showed on the way.
fn write(opened: &mut Opened, folder: &Path, output: &Path) -> Result<Option<Done>, String> {
    let Some(renderer) = &opened.renderer else { return Ok(None) };
    let staging = Staging::begin(output, folder).map_err(|error| error.to_string())?;
    let progress = progress(opened.site.routes.pages().len());
    let outcome = emit(renderer, &*opened.files, |artifact| {
        progress.inc(1);
        staging.put(artifact)
    });
    progress.finish_and_clear();
    match outcome {
        Ok(()) => {
            let done = staging.commit().map_err(|error| error.to_string())?;
            let place = output.display().to_string();
            let into = format!(
                "{place}: {} files written, {} unchanged, {} deleted",
                done.written, done.unchanged, done.deleted
            );
            Ok(Some(Done { place, into }))
        }
        Err(EmitError::Put(error)) => Err(error.to_string()),
        Err(EmitError::Faults(faults)) => {
            opened.diagnostics.extend(faults);
            Ok(None)
        }
    }
}

/// The same as one ZIP.
fn write_portable(opened: &mut Opened, folder: &Path, file: &Path) -> Result<Option<Done>, String> {
    let Some(renderer) = &opened.renderer else { return Ok(None) };
    let progress = progress(opened.site.routes.pages().len());
    let outcome = write_archive(file, folder, |to| portable::write(renderer, &*opened.files, to, || progress.inc(1)));
    progress.finish_and_clear();
    match outcome {
        Ok(done) => {
            let place = file.display().to_string();
            let megabytes = done.bytes as f64 / 1e6;
            let into = format!("{place}: {} files, {megabytes:.1} MB; unpacked, index.html opens it", done.files);
            Ok(Some(Done { place, into }))
        }
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
