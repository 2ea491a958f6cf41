//! Importing what a town has elsewhere: HSDS (Open Referral) and Integreat.
//!
//! A pure function: bytes in, files to write and a report out.
//!
//! 1. [`hsds`] and [`integreat`] read their files into a draft: topics, entries, services, and what they could not carry over;
//! 2. [`output`] makes files of the draft, and [`merge`] adds to files that the handbook has already;
//! 3. the translations that came are recorded as made from the sources that came with them.

mod contact;
mod draft;
mod hours;
mod hsds;
pub mod html;
mod ids;
mod integreat;
mod merge;
mod output;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::files::{Clock, Files, Memory, SitePath};
use crate::l10n::{Claim, accept};
use crate::resolve::resolve;
use crate::source::{Builtin, Parsed, load};

use self::draft::{ByLanguage, Draft};
use self::ids::Ids;
use self::report::{Report, pointer};

/// A file to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its path, as it is shown.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What the files are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Human Services Data Specification, by Open Referral: 3.0, and what 2.x and 1.x have in common with it.
    Hsds,
    /// What the API of Integreat (version 3) gives.
    Integreat,
}

/// How to import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// The language of files that do not say theirs.
    pub language: Option<String>,
    /// The language of the originals, for a handbook that is just beginning.
    pub source: Option<String>,
    /// Whether what is imported takes the place of what is there.
    pub overwrites: bool,
}

/// What came of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files to write.
    pub files: BTreeMap<SitePath, Vec<u8>>,
    /// What could not be carried over, or was left as it is, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
    /// How much of what has been made: `(12, "guides")`.
    pub counts: Vec<(usize, &'static str)>,
    /// The texts of imported files in whose lines diagnostics stand.
    pub texts: BTreeMap<String, Arc<str>>,
}

/// A count in words: `1 guide`, `2 guides`.
pub fn counted(number: usize, what: &str) -> String {
    let what = if number == 1 { what.trim_end_matches('s') } else { what };
    format!("{number} {what}")
}

/// Imports files into a handbook, which may be empty.
///
/// # Errors
/// Why nothing can be imported: nothing can be read, or the handbook and the files have no language in common.
pub fn import(
    format: Format,
    inputs: &[InputFile],
    handbook: &dyn Files,
    clock: Clock,
    options: &ImportOptions,
) -> Result<Imported, (String, Vec<Diagnostic>)> {
    let mut report = Report::default();
    let mut ids = Ids::of(handbook);
    let mut texts = BTreeMap::new();
    let site = Settings::of(handbook);
    let context = Context { options, site: site.as_ref(), clock };
    let draft = match format {
        Format::Hsds => hsds::read(inputs, &context, &mut ids, &mut report, &mut texts),
        Format::Integreat => integreat::read(inputs, &context, &mut ids, &mut report),
    };
    let mut draft = match draft {
        Ok(draft) => draft,
        Err(reason) => return Err((reason, report.finish().0)),
    };
    if let Some(site) = &site {
        without_undeclared(&mut draft, site, &mut report);
    }
    apart(&mut draft, &ids, &mut report);
    let mut files = output::files(&draft, handbook, options.overwrites, &mut report);
    record(&draft, handbook, clock, &mut files);
    let (diagnostics, counts) = report.finish();
    Ok(Imported { files, diagnostics, counts, texts })
}

/// What a reader of a format needs to know.
struct Context<'a> {
    options: &'a ImportOptions,
    site: Option<&'a Settings>,
    clock: Clock,
}

impl Context<'_> {
    /// The source language, if it is settled.
    fn source(&self) -> Option<&str> {
        self.site.map(|site| site.source.as_str()).or(self.options.source.as_deref())
    }

    /// The country of the handbook, if it says one.
    fn country(&self) -> Option<&str> {
        self.site.and_then(|site| site.country.as_deref())
    }
}

/// What `site.toml` of the handbook says.
struct Settings {
    source: String,
    languages: Vec<String>,
    country: Option<String>,
}

impl Settings {
    fn of(handbook: &dyn Files) -> Option<Settings> {
        let path = SitePath::new("site.toml").expect("the path is fixed");
        if !handbook.exists(&path) {
            return None;
        }
        let mut memory = Memory::new();
        memory.insert(path.clone(), handbook.read(&path).ok()?);
        let sources = load(&memory);
        let Parsed::Site(site) = &sources.get("site.toml")?.parsed else { return None };
        Some(Settings {
            source: site.source.as_ref().map_or("en", |source| source.value.as_str()).to_owned(),
            languages: site.languages.iter().filter_map(|l| Some(l.tag.as_ref()?.value.clone())).collect(),
            country: site.region.as_ref().map(|region| region.value.split('-').next().unwrap_or_default().to_owned()),
        })
    }
}

/// Takes languages away that the handbook does not declare, and says so: their texts would reach nobody.
fn without_undeclared(draft: &mut Draft, site: &Settings, report: &mut Report) {
    let undeclared: Vec<String> = draft.languages.iter().filter(|tag| !site.languages.contains(tag)).cloned().collect();
    for tag in &undeclared {
        let texts = draft.entries.iter().filter(|entry| entry.texts.contains_key(tag)).count();
        let services = draft.services.iter().filter(|service| service.words.contains_key(tag)).count();
        report.not_carried(
            pointer("site.toml", ""),
            format!("the language `{tag}` is not declared: {texts} texts and {services} services in it are left out"),
            &format!("add [[language]] with tag = \"{tag}\" to site.toml, and import again"),
        );
    }
    draft.languages.retain(|tag| !undeclared.contains(tag));
    for entry in &mut draft.entries {
        entry.texts.retain(|tag, _| !undeclared.contains(tag));
    }
    draft.entries.retain(|entry| !entry.texts.is_empty());
    for service in &mut draft.services {
        service.words.retain(|tag, _| !undeclared.contains(tag));
    }
}

/// Gives a category another id if a service of the handbook, or of an earlier import, has it: both have a page below that of
/// the directory.
fn apart(draft: &mut Draft, ids: &Ids, report: &mut Report) {
    let categories: BTreeSet<String> = draft.services.iter().map(|service| service.category.clone()).collect();
    for category in categories.iter().filter(|category| ids.has("service", category)) {
        let is_free = |id: &String| !ids.has("service", id) && !categories.contains(id);
        let free = (2..).map(|number| format!("{category}-{number}")).find(is_free);
        let now = free.expect("there are more numbers than services");
        let names = draft.messages.remove(&format!("category-{category}")).unwrap_or_default();
        let names = if names.is_empty() {
            ByLanguage::from([(draft.source.clone(), format!("TODO: {category}"))])
        } else {
            names
        };
        draft.messages.insert(format!("category-{now}"), names);
        for service in draft.services.iter_mut().filter(|service| service.category == *category) {
            service.category.clone_from(&now);
        }
        report.not_carried(
            pointer("content/services/", ""),
            format!("a service of the handbook has the id `{category}`: the category of that id is `{now}`"),
            "their pages would have one address; give the service another id if the category is to keep its own",
        );
    }
}

/// Records for each language that what came is made from the sources that came with it; what else is recorded stays.
fn record(draft: &Draft, handbook: &dyn Files, clock: Clock, files: &mut output::Written) {
    let mut memory = Memory::new();
    for path in handbook.list().0 {
        if let Ok(bytes) = handbook.read(&path) {
            memory.insert(path, bytes);
        }
    }
    for (path, bytes) in &*files {
        memory.insert(path.clone(), bytes.clone());
    }
    let (site, _) = resolve(load(&Builtin(memory)), clock);
    for tag in draft.languages.iter().filter(|tag| **tag != draft.source) {
        let Some(lang) = site.settings.lang(tag) else { continue };
        let mut record = site.record(lang).cloned().unwrap_or_default();
        let before = record.clone();
        let accepted = accept(&site, lang, &[], &Claim::default()).record;
        for entry in &draft.entries {
            let path = format!("content/{}/{}/{tag}.md", entry.kind.folder(), entry.id);
            if SitePath::new(&path).is_some_and(|path| files.contains_key(&path)) {
                let key = (entry.kind, entry.id.clone());
                if let Some(translated) = accepted.entries.get(&key) {
                    record.entries.insert(key, translated.clone());
                }
            }
        }
        for (part, translated) in accepted.messages {
            if !record.messages.contains_key(&part) && draft.names(&part) {
                record.messages.insert(part, translated);
            }
        }
        if record != before
            && let Some(path) = SitePath::new(&format!("locales/{tag}/translated.toml"))
        {
            files.insert(path, record.to_toml().into_bytes());
        }
    }
}

impl Draft {
    /// Whether a part of a message comes from this import: `topic-work`, `service-legal-aid.summary`.
    fn names(&self, part: &str) -> bool {
        let message = part.split('.').next().unwrap_or(part);
        self.messages.contains_key(message)
            || message.strip_prefix("topic-").is_some_and(|id| self.topics.iter().any(|topic| topic.id == id))
            || message.strip_prefix("service-").is_some_and(|id| self.services.iter().any(|service| service.id == id))
    }
}
