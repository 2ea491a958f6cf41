//! `import hsds` and `import integreat`: what a town has elsewhere becomes sources of a handbook.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::exchange::write;
use super::report::{could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus};
use crate::files::{Clock, Disk};
use crate::import::{Format, ImportOptions, Imported, InputFile, counted, import};
use crate::locale::Tag;

/// Bring services from HSDS (Open Referral), or pages and places from Integreat
///
/// Writes the files that a person would have written, into a new handbook or one that is there. What is there stays as it is.
/// What could not be carried over is said, with its place.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum -C my-handbook import integreat pages.de.json pages.en.json locations.de.json
  vademecum -C my-handbook import hsds services.json --language en
  vademecum -C my-handbook import hsds package/ --dry-run

Exit status: 0 what could be read is written, 1 a part of the files cannot be read, 2 nothing could be imported.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    format: FormatArguments,
}

#[derive(Debug, Subcommand)]
enum FormatArguments {
    /// Human Services Data Specification: JSON of its API, or a folder of CSV files (a tabular data package)
    Hsds(FileArguments),
    /// What the API of Integreat gives, one file a language and kind: /pages/, /locations/, /disclaimer/
    ///
    /// Which is which is told from what stands in the files: `curl https://cms.integreat-app.de/api/v3/REGION/de/pages/ > pages.de.json`
    Integreat(FileArguments),
}

#[derive(Debug, Args)]
struct FileArguments {
    /// Files, or folders with files
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    /// The language of files that do not say theirs
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The language of the originals, for a new handbook
    #[arg(long, value_name = "TAG")]
    source: Option<String>,
    /// Let what is imported take the place of what is there
    #[arg(long)]
    overwrite: bool,
    /// Say what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let (format, arguments) = match &arguments.format {
        FormatArguments::Hsds(arguments) => (Format::Hsds, arguments),
        FormatArguments::Integreat(arguments) => (Format::Integreat, arguments),
    };
    for typed in arguments.language.iter().chain(&arguments.source) {
        if Tag::parse(typed).is_none() {
            return could_not_run(&format!(
                "`{typed}` is not a language tag: tags look like hr, uk, zh-Hant or hr-simple"
            ));
        }
    }
    let inputs = match inputs(format, &arguments.files) {
        Ok(inputs) => inputs,
        Err(reason) => return could_not_run(&reason),
    };
    let clock = match Clock::from_source_date_epoch(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref()) {
        Ok(clock) => clock,
        Err(reason) => return could_not_run(&reason),
    };
    let options = ImportOptions {
        language: arguments.language.clone(),
        source: arguments.source.clone(),
        overwrites: arguments.overwrite,
    };
    let imported = match import(format, &inputs, &Disk::new(folder), clock, &options) {
        Ok(imported) => imported,
        Err((reason, diagnostics)) => {
            show(&diagnostics, &arguments.diagnostics, &|_| None);
            return could_not_run(&reason);
        }
    };
    show(&imported.diagnostics, &arguments.diagnostics, &|path| imported.texts.get(path).cloned().map(Into::into));
    if !arguments.dry_run {
        if let Err(error) = std::fs::create_dir_all(folder) {
            return could_not_run(&format!("cannot make `{}`: {error}", folder.display()));
        }
        if let Err(reason) = write(folder, &imported.files) {
            return could_not_run(&reason);
        }
    }
    summarize(&imported, folder, arguments.dry_run);
    super::report::Tally::of(&imported.diagnostics).status(&arguments.diagnostics)
}

/// Reads the files; of a folder those that the format has, sorted by name.
fn inputs(format: Format, paths: &[PathBuf]) -> Result<Vec<InputFile>, String> {
    let is_wanted = |path: &Path| {
        let end = path.extension().unwrap_or_default().to_ascii_lowercase();
        end == "json" || (format == Format::Hsds && end == "csv")
    };
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        if !path.is_dir() {
            let end = path.extension().unwrap_or_default().to_ascii_lowercase();
            if end == "zip" {
                return Err(format!("`{}` is packed: unpack it, and import the folder", path.display()));
            }
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        let mut found: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.is_file() && is_wanted(path))
            .collect();
        if found.is_empty() {
            return Err(format!("there is nothing to import in `{}`", path.display()));
        }
        found.sort();
        files.extend(found);
    }
    let read = |path: &PathBuf| {
        let bytes = std::fs::read(path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        Ok(InputFile { path: path.display().to_string().replace('\\', "/"), bytes })
    };
    files.iter().map(read).collect()
}

fn summarize(imported: &Imported, folder: &Path, is_dry_run: bool) {
    let found: Vec<String> =
        imported.counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| counted(*count, what)).collect();
    let wrote = if is_dry_run { "would write" } else { "wrote" };
    say(&format!("{} in the files; {wrote} {} files to {}", found.join(", "), imported.files.len(), folder.display()));
    let count = |name: &str| imported.diagnostics.iter().filter(|d| d.code.name() == name).count();
    let notes = [
        (count("not-carried-over"), "not carried over as it was"),
        (count("left-as-it-is"), "left as it is"),
        (count("unreadable-import"), "not readable"),
    ];
    for (count, what) in notes.iter().filter(|(count, _)| *count > 0) {
        say(&format!("{count} {what}"));
    }
    if is_dry_run {
        for path in imported.files.keys() {
            say(&format!("  would write {path}"));
        }
    } else if !imported.files.is_empty() {
        say(&format!("\nNow see what is to be done:  vademecum -C {} check", folder.display()));
    }
}
