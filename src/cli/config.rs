use std::path::Path;

use clap::Args;

use super::report::{could_not_run, say};
use super::{ExitStatus, handbook};
use crate::l10n;
use crate::resolve::{Site, source_messages, translated_languages};
use crate::source::{PONTOON, WEBLATE};

/// Write l10n.toml (Pontoon, compare-locales) and weblate.json (Weblate), or bring them up to date
///
/// In files that are there, only what the handbook decides is changed: the locales of l10n.toml, and which Fluent files
/// have a component in weblate.json.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n config
  compare-locales l10n.toml .                                          what Mozilla's tools say
  weblate import_json --project P --main-component C weblate.json      on the server of Weblate")]
pub(super) struct Arguments {}

pub(super) fn execute(folder: &Path, _: &Arguments) -> ExitStatus {
    let (site, _) = match handbook::read(folder) {
        Ok(read) => read,
        Err(reason) => return could_not_run(&reason),
    };
    match write(folder, &site, &[PONTOON, WEBLATE]) {
        Ok(()) => ExitStatus::Clean,
        Err(reason) => could_not_run(&reason),
    }
}

/// Brings those of the files that are there up to date.
pub(super) fn refresh(folder: &Path, site: &Site) -> Result<(), String> {
    let there: Vec<&str> = [PONTOON, WEBLATE].into_iter().filter(|path| site.sources.get(path).is_some()).collect();
    write(folder, site, &there)
}

fn write(folder: &Path, site: &Site, paths: &[&str]) -> Result<(), String> {
    let source = site.settings[site.settings.source].tag.as_str();
    for path in paths {
        let old = site.sources.text(path);
        let new = if *path == PONTOON {
            l10n::pontoon(source, &translated_languages(site), old.as_deref())
                .ok_or("l10n.toml has no list of locales: write `locales = []` into it, or remove the file")?
        } else {
            let files: Vec<&str> = source_messages(site).into_iter().collect();
            l10n::weblate(source, &files, old.as_deref())
                .ok_or("weblate.json is not a list of components: mend it, or remove the file")?
        };
        if old.as_deref() == Some(new.as_str()) {
            say(&format!("{path} is up to date"));
        } else {
            replace(&folder.join(path), &new)?;
            say(&format!("wrote {path}"));
        }
    }
    Ok(())
}

/// Writes beside the file and renames, so that it is never half.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.new"));
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()))
}
