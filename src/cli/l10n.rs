use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use clap::{Args, Subcommand};

use super::report::{could_not_run, print, say};
use super::{ExitStatus, begin, config, exchange, handbook, lint, pseudo, status};
use crate::config::Lang;
use crate::diag::Severity;
use crate::files::SitePath;
use crate::l10n::{self, Claim, Translatable};
use crate::resolve::Site;
use crate::source::record::{Origin, hash};
use crate::source::{FileKind, Parsed, layout, parse};

/// Work on translations: what is out of date, and what is right again.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n status                     how far each language is
  vademecum l10n new ne --fallback en       begin a language
  vademecum l10n accept uk                  record new and updated translations
  vademecum l10n accept uk faq:lost-card    this one is still right, although its source changed
  vademecum l10n lint uk                    what is wrong with the words of a language
  vademecum l10n accept uk --reviewed-by \"Legal Aid Centre\" faq:lost-card
  vademecum l10n diff uk faq:lost-card      what changed in the source since it was translated
  vademecum l10n export uk --format po      what there is to translate, for a translator's tool
  vademecum l10n import uk.po               what came back")]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Subcommands,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    Status(status::Arguments),
    New(begin::Arguments),
    /// Record that translations fit their source as it is now
    ///
    /// Without names: those that are new, and those whose translation was changed wherever its source was. What is
    /// stale and untouched stays stale until it is named.
    Accept {
        /// The language
        lang: String,
        /// What is right as it is: faq:lost-card, guide:first-days, topic-work, -appeal
        #[arg(allow_hyphen_values = true)]
        things: Vec<String>,
        #[command(flatten)]
        claim: ClaimArguments,
    },
    Lint(lint::Arguments),
    /// Show what changed in a source since it was translated
    ///
    /// The words as they were come from the history in git, where there is one.
    Diff {
        /// The language
        lang: String,
        /// What to show: faq:lost-card, guide:first-days, topic-work, -appeal
        #[arg(allow_hyphen_values = true)]
        thing: String,
    },
    /// Write what there is to translate for a translator's tool
    Export(exchange::ExportArguments),
    /// Take in what translators sent back
    ///
    /// The source is the handbook's own, never the file's. What has lost a placeable, a link or a code is refused with
    /// its place, everything else goes in; a file that cannot be read leaves the handbook untouched.
    Import(exchange::ImportArguments),
    Config(config::Arguments),
    Pseudo(pseudo::Arguments),
}

/// What is said of the translations that are recorded: of those that are named, or else of those that are new or changed.
#[derive(Debug, Args)]
struct ClaimArguments {
    /// Who translated them, as they wish to be named
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// People wrote them
    #[arg(long, conflicts_with = "machine")]
    human: bool,
    /// A machine wrote them
    #[arg(long)]
    machine: bool,
    /// A person has compared them with their source, today
    #[arg(long)]
    reviewed: bool,
    /// The same, with the person's name
    #[arg(long, value_name = "NAME")]
    reviewed_by: Option<String>,
    /// Say it of every translation of the language that is not stale
    #[arg(long, conflicts_with = "things")]
    all: bool,
}

impl ClaimArguments {
    fn to_claim(&self) -> Claim {
        Claim {
            translator: self.by.clone(),
            // Only people ask to be named.
            origin: match self.machine {
                true => Some(Origin::Machine),
                false => (self.human || self.by.is_some()).then_some(Origin::Human),
            },
            reviewed: self.reviewed || self.reviewed_by.is_some(),
            reviewed_by: self.reviewed_by.clone(),
            everything: self.all,
        }
    }
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    match &arguments.command {
        Subcommands::Status(arguments) => status::execute(folder, arguments),
        Subcommands::Lint(arguments) => lint::execute(folder, arguments),
        Subcommands::New(arguments) => begin::execute(folder, arguments),
        Subcommands::Config(arguments) => config::execute(folder, arguments),
        Subcommands::Pseudo(arguments) => pseudo::execute(folder, arguments),
        Subcommands::Accept { lang, things, claim } => {
            with_translation(folder, lang, |site, lang| accept(folder, site, lang, things, &claim.to_claim()))
        }
        Subcommands::Diff { lang, thing } => {
            with_translation(folder, lang, |site, lang| diff(folder, site, lang, thing))
        }
        Subcommands::Export(arguments) => with_translation(folder, &arguments.lang, |site, lang| {
            exchange::export(site, lang, arguments, &|thing| history(folder, site, thing))
        }),
        Subcommands::Import(arguments) => match handbook::open(folder, handbook::Wanted::default()) {
            Ok(opened) => exchange::import(folder, &opened, arguments),
            Err(reason) => could_not_run(&reason),
        },
    }
}

/// Runs a command on a language that is translated into.
fn with_translation(folder: &Path, tag: &str, run: impl Fn(&Site, Lang) -> ExitStatus) -> ExitStatus {
    let (site, _) = match handbook::read(folder) {
        Ok(read) => read,
        Err(reason) => return could_not_run(&reason),
    };
    match site.settings.lang(tag) {
        Some(lang) if lang == site.settings.source => {
            could_not_run(&format!("`{tag}` is the source language: it is not translated"))
        }
        Some(lang) => run(&site, lang),
        None => could_not_run(&format!("`{tag}` is not declared in site.toml")),
    }
}

fn accept(folder: &Path, site: &Site, lang: Lang, things: &[String], claim: &Claim) -> ExitStatus {
    let tag = &site.settings[lang].tag;
    let is_record =
        |kind: &FileKind| matches!(kind, FileKind::Record { tag: folder } if site.settings.named(folder) == Some(lang));
    let record = site.sources.iter().find(|file| is_record(&file.kind));
    if let Some(file) = record.filter(|file| file.diagnostics.iter().any(|d| d.severity == Severity::Error)) {
        return could_not_run(&format!(
            "`{}` is broken, and what of it cannot be read would be lost: `vademecum l10n lint {tag}` says where; nothing was written",
            file.path
        ));
    }
    // The names of terms begin with a hyphen, so that all words behind the first name are names.
    if let Some(option) = things.iter().find(|name| name.starts_with("--")) {
        return could_not_run(&format!("options stand before the names of what is accepted: move `{option}`"));
    }
    let named: Vec<Translatable> = things.iter().map(|name| Translatable::parse(name)).collect();
    let accepted = l10n::accept(site, lang, &named, claim);
    if let Some(unknown) = accepted.unknown.first() {
        return could_not_run(&format!(
            "there is no translation `{unknown}` in `{}`; nothing was written",
            site.settings[lang].tag
        ));
    }
    let path = format!("locales/{}/translated.toml", site.settings[lang].tag);
    let text = accepted.record.to_toml();
    if site.sources.text(&path).as_deref() != Some(text.as_str())
        && let Err(error) = write(&folder.join(&path), &text)
    {
        return could_not_run(&format!("cannot write `{path}`: {error}"));
    }
    say(&format!(
        "{} new, {} updated, {} still stale",
        accepted.new.len(),
        accepted.updated.len(),
        accepted.stale.len()
    ));
    if accepted.claimed > 0 {
        say(&format!("{} now say who translated or reviewed them", accepted.claimed));
    }
    for stale in &accepted.stale {
        say(&format!("  {stale}   see what changed: vademecum l10n diff {} {stale}", site.settings[lang].tag));
    }
    ExitStatus::Clean
}

/// Writes beside the file and renames, so that the record is never half.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let beside = path.with_extension("toml.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

fn diff(folder: &Path, site: &Site, lang: Lang, thing: &str) -> ExitStatus {
    let name = Translatable::parse(thing);
    let tag = &site.settings[lang].tag;
    let Some(changes) = l10n::changes(site, lang, &name) else {
        return could_not_run(&format!(
            "nothing is recorded of `{name}` in `{tag}`: `vademecum l10n accept {tag}` records what is there"
        ));
    };
    if changes.is_empty() {
        say(&format!("the source of `{name}` has not changed since it was translated into `{tag}`"));
        return ExitStatus::Clean;
    }
    let history = history(folder, site, &name);
    let mut out = String::new();
    for change in &changes {
        if let Some(was) = &change.was {
            let words =
                history.get(was).map_or("(git has no earlier version of its file under this name)", String::as_str);
            out.push_str(&format!("- {words}\n"));
        }
        if let Some(is) = &change.is {
            out.push_str(&format!("+ {is}\n"));
        }
        if let Some(translation) = &change.translation {
            out.push_str(&format!("  {tag}: {translation}\n"));
        }
        out.push('\n');
    }
    print(&out);
    ExitStatus::Clean
}

/// The words of every part that the sources of a thing ever had, by their hash, as far as git knows.
fn history(folder: &Path, site: &Site, name: &Translatable) -> BTreeMap<String, String> {
    let source = &site.settings[site.settings.source].tag;
    let paths: Vec<SitePath> = match name {
        Translatable::Entry(kind, id) => {
            let entry = site.entries.iter().find(|e| e.kind == *kind && *e.id == **id);
            entry
                .and_then(|e| e.texts[site.settings.source.index()].as_ref())
                .map(|t| t.path().clone())
                .into_iter()
                .collect()
        }
        Translatable::Message(_) => {
            let folder = format!("locales/{source}/");
            site.sources
                .iter()
                .map(|f| f.path.clone())
                .filter(|p| p.as_str().starts_with(&folder) && p.as_str().ends_with(".ftl"))
                .collect()
        }
    };
    let mut words = BTreeMap::new();
    for path in paths {
        // `--follow` also finds the file under the names that it had before; `name-only` says which.
        let Some(log) =
            git(folder, &["log", "--follow", "--format=%H", "--name-only", "--relative", "--", path.as_str()])
        else {
            continue;
        };
        let mut commit = "";
        for line in log.lines().filter(|line| !line.is_empty()) {
            if line.len() >= 40 && line.bytes().all(|b| b.is_ascii_hexdigit()) {
                commit = line;
                continue;
            }
            let Some(text) = git(folder, &["show", &format!("{commit}:./{line}")]) else { continue };
            let parsed = parse(&path, layout::classify(&path), text.into_bytes()).parsed;
            let parts = match parsed {
                Parsed::Text(text) => l10n::words(&text.parts()),
                Parsed::Messages(messages) => messages.parts().into_values().collect(),
                _ => Vec::new(),
            };
            words.extend(parts.into_iter().map(|part| (hash(&part), part)));
        }
    }
    words
}

fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
