use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::report::{could_not_run, show};
use super::{DiagnosticArguments, ExitStatus, handbook};
use crate::diag::Severity;
use crate::diag::render::Format;
use crate::export::{Separator, Tables, csv, tables};
use crate::resolve::Site;
use crate::source::{FileKind, TableOf};

/// Write the directory as tables that can be kept in a spreadsheet
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum export xlsx                       directory.xlsx, with a sheet for each table
  vademecum export csv > services.csv
  vademecum export csv locations --output locations.csv

Where confidential services are is in none of them.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    format: ExportFormat,
}

#[derive(Debug, Subcommand)]
enum ExportFormat {
    /// Comma-separated values, one table
    #[command(after_help = "Examples:
  vademecum export csv > services.csv
  vademecum export csv locations --output locations.csv
  vademecum export csv --separator comma | csvlook

Put in the place of what they were made from, in content/services/ and content/, the tables make the same site.")]
    Csv {
        /// Which table
        #[arg(value_enum, default_value_t, value_name = "TABLE")]
        table: CsvTable,
        /// Where it goes; `-` is standard output
        #[arg(short, long, default_value = "-", value_name = "FILE")]
        output: PathBuf,
        /// What stands between cells; what Excel expects in the source language otherwise
        #[arg(long, value_enum, value_name = "SEPARATOR")]
        separator: Option<Separator>,
    },
    /// An Excel workbook with a sheet for each table
    #[command(after_help = "Examples:
  vademecum export xlsx
  vademecum export xlsx --output /tmp/town.xlsx

Put in the place of what it was made from, as content/services/directory.xlsx, it makes the same site.")]
    #[cfg(feature = "xlsx")]
    Xlsx {
        /// Where it goes; `-` is standard output
        #[arg(short, long, default_value = "directory.xlsx", value_name = "FILE")]
        output: PathBuf,
    },
}

/// The table of a CSV file.
#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum CsvTable {
    #[default]
    Services,
    Organizations,
    Locations,
}

impl From<CsvTable> for TableOf {
    fn from(table: CsvTable) -> TableOf {
        match table {
            CsvTable::Services => TableOf::Services,
            CsvTable::Organizations => TableOf::Organizations,
            CsvTable::Locations => TableOf::Locations,
        }
    }
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let opened = match handbook::open(folder, handbook::Wanted::default()) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    let site = &*opened.site;
    // What could not be read would be missing from the tables without a word.
    let is_table = |file: &str| matches!(site.sources.get(file).map(|file| &file.kind), Some(FileKind::Table { .. }));
    let broken: Vec<_> = opened
        .diagnostics
        .iter()
        .filter(|fault| {
            fault.severity == Severity::Error && fault.place.as_ref().is_some_and(|place| is_table(&place.file))
        })
        .cloned()
        .collect();
    if !broken.is_empty() {
        let full = DiagnosticArguments { format: Format::Full, deny_warnings: false };
        show(&broken, &full, &|file| site.sources.text(file));
        return could_not_run("the tables have faults: what cannot be read would be missing, so nothing was written");
    }
    let exported = tables(site);
    let output = match &arguments.format {
        ExportFormat::Csv { output, .. } => output,
        #[cfg(feature = "xlsx")]
        ExportFormat::Xlsx { output } => output,
    };
    let bytes = match bytes(site, &exported, &arguments.format) {
        Ok(bytes) => bytes,
        Err(reason) => return could_not_run(&reason),
    };
    if let Err(reason) = write(folder, output, &bytes) {
        return could_not_run(&reason);
    }
    report(&exported)
}

fn bytes(site: &Site, exported: &Tables, format: &ExportFormat) -> Result<Vec<u8>, String> {
    match format {
        ExportFormat::Csv { table, separator, .. } => {
            let of = TableOf::from(*table);
            let table = exported.tables.iter().find(|table| table.of == of);
            let table = table.ok_or_else(|| format!("the handbook has no {}", of.as_str()))?;
            Ok(csv(table, separator.unwrap_or_else(|| usual_separator(site))).into_bytes())
        }
        #[cfg(feature = "xlsx")]
        ExportFormat::Xlsx { .. } => {
            crate::export::xlsx(&exported.tables, &site.clock.today.to_string()).map_err(|error| error.to_string())
        }
    }
}

/// Excel takes the semicolon where the comma stands in decimal numbers.
fn usual_separator(site: &Site) -> Separator {
    let half = site.formats[site.settings.source.index()].number(0.5);
    if half.contains([',', '٫']) { Separator::Semicolon } else { Separator::Comma }
}

/// Writes what nobody has written before: neither a source nor another file is lost.
fn write(folder: &Path, output: &Path, bytes: &[u8]) -> Result<(), String> {
    if output.as_os_str() == "-" {
        return match std::io::stdout().lock().write_all(bytes) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("cannot write: {error}")),
            _ => Ok(()),
        };
    }
    let inside = |path: &Path| path.canonicalize().ok();
    let parent = output.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let (Some(parent), Some(content)) = (inside(parent), inside(&folder.join("content")))
        && parent.starts_with(content)
    {
        return Err(format!(
            "`{}` would stand beside the sources, which say the same: write it elsewhere, then put it in their place",
            output.display()
        ));
    }
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(output);
    match file.and_then(|mut file| file.write_all(bytes)) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(format!("`{}` is there already: remove it, or give another name with --output", output.display()))
        }
        Err(error) => Err(format!("cannot write `{}`: {error}", output.display())),
    }
}

/// Says what is not in the tables.
fn report(exported: &Tables) -> ExitStatus {
    let mut text = String::new();
    if !exported.confidential.is_empty() {
        text.push_str(&format!(
            "where these confidential services are was left out: {}\nkeep the sources: the addresses stand only there, and only there are they held against the rest of the handbook\n",
            exported.confidential.join(", ")
        ));
    }
    for (of, id, key) in &exported.lost {
        text.push_str(&format!("no cell can say `{key}` of `{id}` ({}): mend it in the source\n", of.as_str()));
    }
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
    if exported.lost.is_empty() { ExitStatus::Clean } else { ExitStatus::Findings }
}
