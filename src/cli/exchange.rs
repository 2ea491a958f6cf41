//! `l10n export` and `l10n import`: files for translators' tools, and what comes back.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::handbook::Opened;
use super::report::{could_not_run, say, show};
use super::{DiagnosticArguments, ExitStatus};
use crate::config::Lang;
use crate::diag::{Diagnostic, Sink, SourceText};
use crate::files::SitePath;
use crate::l10n::Translatable;
use crate::l10n::exchange::{self, Credits, ExchangeFile, Format, Imported, Incoming, Only};
use crate::resolve::Site;

/// What to export.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n export uk                                    XLIFF 1.2, to uk.xlf
  vademecum l10n export uk --format po --only missing,stale   what is to be done, to uk.po
  vademecum l10n export ar --format xlsx --output lawyer.xlsx")]
pub(super) struct ExportArguments {
    /// The language
    pub(super) lang: String,
    /// The format
    #[arg(long, value_enum, default_value_t = FormatName::Xliff, value_name = "FORMAT")]
    format: FormatName,
    /// The version of XLIFF
    #[arg(long, value_enum, default_value_t = XliffVersion::V1, value_name = "VERSION")]
    xliff_version: XliffVersion,
    /// Only what has no translation, or one of an older source
    #[arg(long, value_enum, value_delimiter = ',', value_name = "STATES")]
    only: Vec<OnlyName>,
    /// Where to write; `-` is standard output. Otherwise LANG and the end of the format: uk.xlf, uk.po, uk.glossary.csv
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What to import.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n import uk.xlf
  vademecum l10n import uk.po --by \"Translators' circle\"
  vademecum l10n import from-lawyer.xlsx --dry-run")]
pub(super) struct ImportArguments {
    /// The files that came back: XLIFF, PO, CSV, XLSX or FTL
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The language, if the files do not say or say it wrongly
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Who translated, as they wish to be named
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// A machine translated
    #[arg(long)]
    machine: bool,
    /// Say what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    diagnostics: DiagnosticArguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    /// XLIFF, for the tools of agencies
    Xliff,
    /// PO, for Weblate, Poedit and OmegaT
    Po,
    /// Comma-separated values
    Csv,
    /// A workbook of Excel
    Xlsx,
    /// Fluent, for Pontoon and Weblate
    Ftl,
    /// A translation memory, TMX 1.4b
    Tmx,
    /// The glossary, TBX-Basic
    Tbx,
    /// The glossary as comma-separated values
    GlossaryCsv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum XliffVersion {
    #[value(name = "1.2")]
    V1,
    #[value(name = "2.1")]
    V2,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OnlyName {
    Missing,
    Stale,
}

pub(super) fn export(
    site: &Site,
    lang: Lang,
    arguments: &ExportArguments,
    history: &dyn Fn(&Translatable) -> BTreeMap<String, String>,
) -> ExitStatus {
    let format = match (arguments.format, arguments.xliff_version) {
        (FormatName::Xliff, XliffVersion::V1) => Format::Xliff1,
        (FormatName::Xliff, XliffVersion::V2) => Format::Xliff2,
        (FormatName::Po, _) => Format::Po,
        (FormatName::Csv, _) => Format::Csv,
        (FormatName::Xlsx, _) => Format::Xlsx,
        (FormatName::Ftl, _) => Format::Ftl,
        (FormatName::Tmx, _) => Format::Tmx,
        (FormatName::Tbx, _) => Format::Tbx,
        (FormatName::GlossaryCsv, _) => Format::GlossaryCsv,
    };
    let only: Vec<Only> = arguments
        .only
        .iter()
        .map(|only| match only {
            OnlyName::Missing => Only::Missing,
            OnlyName::Stale => Only::Stale,
        })
        .collect();
    let package = exchange::export(site, lang, &only, history);
    let bytes = match exchange::write(&package, format) {
        Ok(bytes) => bytes,
        Err(reason) => return could_not_run(&reason),
    };
    let default = || PathBuf::from(format!("{}.{}", site.settings[lang].tag, format.extension()));
    let path = arguments.output.clone().unwrap_or_else(default);
    if path.as_os_str() == "-" {
        super::report::print_bytes(&bytes);
    } else if let Err(error) = beside_and_rename(&path, &bytes) {
        return could_not_run(&format!("cannot write `{}`: {error}", path.display()));
    } else {
        let what = if matches!(format, Format::Tbx | Format::GlossaryCsv) {
            format!("{} terms", package.terms.len())
        } else {
            format!("{} units", package.units.len())
        };
        say(&format!("{what} in {}", path.display()));
    }
    ExitStatus::Clean
}

pub(super) fn import(folder: &Path, opened: &Opened, arguments: &ImportArguments) -> ExitStatus {
    let site = &*opened.site;
    // A record that is read in part would be written in part, and the rest lost.
    let is_of_settings = |d: &&Diagnostic| {
        d.place.as_ref().is_some_and(|place| &*place.file == "site.toml" || place.file.ends_with("/translated.toml"))
    };
    let broken: Vec<Diagnostic> =
        opened.diagnostics.iter().filter(|d| !d.publishes()).filter(is_of_settings).cloned().collect();
    if !broken.is_empty() {
        show(&broken, &arguments.diagnostics, &|path: &str| site.sources.text(path));
        return could_not_run("what every import rests on has errors: mend them first; nothing was imported");
    }
    let mut sink = Sink::new();
    let mut texts: BTreeMap<Arc<str>, Arc<str>> = BTreeMap::new();
    let mut incoming: Vec<Incoming> = Vec::new();
    for path in &arguments.files {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => return could_not_run(&format!("cannot read `{}`: {error}", path.display())),
        };
        let file = ExchangeFile { path: path.display().to_string().into(), bytes };
        let (read, text) = file.read(&mut sink);
        texts.extend(text.map(|text| (file.path.clone(), text)));
        incoming.push(read);
    }
    let finish = |diagnostics: Vec<Diagnostic>| {
        let text_of = |path: &str| texts.get(path).cloned().map(SourceText::from).or_else(|| site.sources.text(path));
        show(&diagnostics, &arguments.diagnostics, &text_of);
        super::report::Tally::of(&diagnostics).status(&arguments.diagnostics)
    };
    let lang = match exchange::language(site, arguments.lang.as_deref(), &incoming, &mut sink) {
        Some(lang) if incoming.iter().all(|file| !file.is_refused) => lang,
        _ => {
            let status = finish(sink.into_sorted());
            say("nothing was imported");
            return status;
        }
    };
    let credits = Credits { by: arguments.by.clone(), is_machine: arguments.machine };
    let imported = exchange::import(site, &*opened.files, &opened.diagnostics, lang, &incoming, &credits);
    sink.extend(imported.diagnostics.iter().cloned());
    let status = finish(sink.into_sorted());
    if !arguments.dry_run
        && let Err(reason) = write(folder, &imported.files)
    {
        return could_not_run(&reason);
    }
    summarize(&imported, arguments.dry_run);
    status
}

/// Writes every file beside the one that it replaces, and only then puts them in place: a full disk leaves all as it was.
/// What cannot be put in place takes back what was.
pub(super) fn write(folder: &Path, files: &BTreeMap<SitePath, Vec<u8>>) -> Result<(), String> {
    let mut staged: Vec<Staged> = Vec::new();
    for (path, bytes) in files {
        if let Err(error) = stage(&folder.join(path.as_str()), bytes, &mut staged) {
            staged.iter().for_each(Staged::remove);
            return Err(format!("cannot write `{path}`: {error}; nothing was imported"));
        }
    }
    for (at, Staged { beside, target, .. }) in staged.iter().enumerate() {
        let Err(error) = std::fs::rename(beside, target) else { continue };
        let is_restored = staged[..at].iter().rev().all(|staged| staged.restore().is_ok());
        staged[at..].iter().for_each(Staged::remove);
        let outcome = if is_restored { "nothing was imported" } else { "a part of it was imported" };
        return Err(format!("cannot write `{}`: {error}; {outcome}", target.display()));
    }
    Ok(())
}

/// A file that waits beside the one that it replaces.
struct Staged {
    beside: PathBuf,
    target: PathBuf,
    /// What stood there; nothing, if there was no file.
    before: Option<Vec<u8>>,
}

fn stage(target: &Path, bytes: &[u8], staged: &mut Vec<Staged>) -> std::io::Result<()> {
    // A link is written through, so that it stays one.
    let target = target.canonicalize().unwrap_or_else(|_| target.to_owned());
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let before = match std::fs::read(&target) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let beside = beside(&target);
    staged.push(Staged { beside: beside.clone(), target: target.clone(), before });
    std::fs::write(&beside, bytes)?;
    if let Ok(metadata) = std::fs::metadata(&target) {
        if metadata.permissions().readonly() {
            return Err(std::io::ErrorKind::PermissionDenied.into());
        }
        std::fs::set_permissions(&beside, metadata.permissions())?;
    }
    Ok(())
}

impl Staged {
    fn remove(&self) {
        let _ = std::fs::remove_file(&self.beside);
    }

    fn restore(&self) -> std::io::Result<()> {
        match &self.before {
            Some(before) => std::fs::write(&self.target, before),
            None => std::fs::remove_file(&self.target),
        }
    }
}

fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    target.with_file_name(name)
}

fn beside_and_rename(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let beside = beside(path);
    std::fs::write(&beside, bytes)?;
    std::fs::rename(&beside, path)
}

fn summarize(imported: &Imported, is_dry_run: bool) {
    let Imported { files, taken, confirmed, outdated, unchanged, unfinished, refused, waiting, .. } = imported;
    let mut parts = vec![format!("{taken} taken"), format!("{unchanged} unchanged")];
    let more = [
        (*confirmed, "confirmed as they are"),
        (*outdated, "of an older source, so stale"),
        (*unfinished, "unfinished, left in the file"),
        (*waiting, "waiting for the rest of their text"),
        (*refused, "refused"),
    ];
    parts.extend(more.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")));
    say(&parts.join(", "));
    for path in files.keys() {
        say(&format!("  {} {path}", if is_dry_run { "would write" } else { "wrote" }));
    }
}
