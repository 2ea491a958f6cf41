//! From parsed files to one frozen [`Site`]: which text every reader gets, at which address, with which links.
//!
//! 1. `site.toml` becomes settings; the theme's layers are laid over each other;
//! 2. the message catalog is put together, then the figures of the day are put into words with it;
//! 3. entries get their texts, titles, heading ids and placeables, in parallel;
//! 4. topics, services, categories and terms get their names in every language;
//! 5. references are linked both ways and checked, services are sorted by facets; every page gets its place.
//!
//! [`choose`] is the one answer to "which text does a reader get".

mod addresses;
mod catalog;
mod checks;
mod confidential;
mod data;
mod directory;
mod entries;
mod facets;
mod figure_use;
mod figures;
pub mod functions;
mod headings;
pub mod hours;
mod ids;
mod kinds;
mod links;
mod locations;
mod message_use;
mod naming;
mod organizations;
mod platforms;
mod policy;
mod routes;
mod site;
mod staleness;
mod statement;
mod theme;
mod theme_use;
mod variant;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

pub use addresses::AddressRecord;
pub use catalog::{Catalog, Isolation, handbook_messages};
pub use data::Distribution;
pub use facets::{Choice, Facet, Facets, Kind as FacetKind, Selection};
pub use figure_use::{FigureUse, User, figure_uses, stated as stated_figures};
pub use figures::{Change, Figures, ResolvedFigure, length_text};
pub use kinds::KINDS;
pub use platforms::{source_messages, translated_languages};
pub use routes::{Page, PageKey, Routes, encode};
pub use site::{Category, Entry, Location, Naming, Organization, OwnText, Service, Shown, Site, Term, Thing, Topic};
pub use staleness::{Staleness, hashes, longest_common};
pub use theme::{Budget, Theme};
pub use variant::{Variant, choose};
pub use words::{Span, Words};

use crate::config::{Lang, Options, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::Clock;
use crate::locale::Formats;
use crate::source::record::Record;
use crate::source::{EntryKind, FileKind, Parsed, SourceFile, Sources, Text};

/// Resolves a handbook. The site is usable in any case; what is wrong with the handbook, its files included, comes with it.
pub fn resolve(sources: Sources, clock: Clock) -> (Site, Vec<Diagnostic>) {
    let mut sink = Sink::new();
    sink.extend(sources.diagnostics().cloned());
    let settings = settings(&sources, &mut sink);
    // Without its languages a handbook has every fault there is: say only what is wrong with each file alone.
    let alone = (!has_languages(&sources)).then(|| sink.clone());
    let site_toml: Arc<str> = "site.toml".into();
    let themes = theme::names(&sources, &settings, &site_toml, &mut sink);
    let theme = Theme::new(&sources, themes, &mut sink);
    policy::check(&theme, &sources, &settings.base_url, &mut sink);
    theme_use::check(&theme, &sources, &mut sink);
    let formats: Vec<Arc<Formats>> = settings.languages.iter().map(|l| Formats::of(&l.tag)).collect();
    let mut record_files = record_files(&sources, &settings);
    follow_renames(&sources, &settings, &mut record_files);
    let records = records(&record_files);
    let mut catalog = Catalog::new(&sources, &settings, &theme.names, &mut sink);
    catalog.mark_stale(&sources, &settings, &records);
    let figures = Figures::new(&sources, clock, &settings, &formats, &catalog, &mut sink);
    let catalog = catalog.with_figures(&settings, &figures);

    let terms = directory::terms(&sources, &settings, &catalog);
    let term_index: HashMap<Box<str>, u32> = terms.iter().enumerate().map(|(i, t)| (t.id.clone(), i as u32)).collect();
    let cx = entries::Context {
        settings: &settings,
        catalog: &catalog,
        figures: &figures,
        terms: &term_index,
        records: &records,
    };
    let entries = entries::entries(&sources, &cx, &mut sink);
    let topics = directory::topics(&sources, &settings, &catalog, &mut sink);
    let mut services = directory::services(&sources, &settings, &catalog, &mut sink);
    hours::link(&mut services, &settings, clock.today, &mut sink);
    let organizations = organizations::link(&sources, &settings, &catalog, &mut services, &mut sink);
    let locations = locations::link(&sources, &settings, &catalog, &mut services, &mut sink);
    let categories = directory::categories(&services, &settings, &catalog, &mut sink);

    let mut site = Site {
        clock,
        linked: vec![true; settings.languages.len()],
        settings,
        theme,
        catalog,
        formats,
        figures,
        topics,
        entries: Vec::new(),
        categories,
        services,
        organizations,
        locations,
        facets: Facets::default(),
        terms,
        routes: Routes::default(),
        index: Default::default(),
        records: record_files,
        sources,
    };
    links::link(&mut site, entries, &mut sink);
    site.facets = facets::facets(&site);
    figure_use::link(&mut site);
    checks::check(&site, &mut sink);
    statement::check(&site, &mut sink);
    confidential::check(&site, &mut sink);
    message_use::check(&site, &mut sink);
    platforms::check(&site, &mut sink);
    figure_use::check(&site, &mut sink);
    site.routes.sections = directory::sections(&site.settings, &site.catalog);
    site.routes.topics = directory::topic_slugs(&site.topics, &site.settings, &site.catalog);
    site.lay_out(&mut sink);
    addresses::redirect(&mut site);
    site.linked = directory::linked(&site);
    (site, alone.unwrap_or(sink).into_sorted())
}

/// Whether `site.toml` could be read and declares languages.
fn has_languages(sources: &Sources) -> bool {
    let Some(file) = sources.get("site.toml") else { return false };
    let is_whole = !file.diagnostics.iter().any(|fault| matches!(fault.code, Code::TomlSyntax | Code::InvalidUtf8));
    is_whole && matches!(&file.parsed, Parsed::Site(options) if !options.languages.is_empty())
}

fn settings(sources: &Sources, sink: &mut Sink) -> Settings {
    let file: Arc<str> = "site.toml".into();
    let options = match sources.get("site.toml").map(|f| &f.parsed) {
        Some(Parsed::Site(options)) => Options::clone(options),
        Some(_) => Options::default(),
        None => {
            sink.report(
                Diagnostic::new(Code::MissingSiteToml, Place::file(&file), "this folder has no site.toml")
                    .hint("a handbook begins with one: `vademecum init` makes a small handbook to start from"),
            );
            Options::default()
        }
    };
    Settings::from_options(options, &file, sink)
}

/// The files of what the machine recorded about translations, by language.
fn record_files(sources: &Sources, settings: &Settings) -> BTreeMap<Lang, Arc<SourceFile>> {
    let mut files = BTreeMap::new();
    for file in sources.iter() {
        let FileKind::Record { tag } = &file.kind else { continue };
        if let Some(lang) = settings.declared_as(tag) {
            files.insert(lang, file.clone());
        }
    }
    files
}

/// Takes the records of entries that were renamed to their new names: a name without an entry, and a translation without a
/// record that is, word for word, the one that was recorded. Otherwise a renamed entry would seem to be up to date.
fn follow_renames(sources: &Sources, settings: &Settings, files: &mut BTreeMap<Lang, Arc<SourceFile>>) {
    for (lang, file) in files {
        let Parsed::Record(record) = &file.parsed else { continue };
        let mut texts: BTreeMap<(EntryKind, String), &Text> = BTreeMap::new();
        for text in sources.iter() {
            if let (FileKind::Text { kind, id, tag, .. }, Parsed::Text(words)) = (&text.kind, &text.parsed)
                && settings.declared_as(tag) == Some(*lang)
            {
                texts.insert((*kind, id.to_string()), words);
            }
        }
        let gone: Vec<&(EntryKind, String)> = record.entries.keys().filter(|key| !texts.contains_key(key)).collect();
        if gone.is_empty() {
            continue;
        }
        let mut record = record.clone();
        for (key, text) in texts.iter().filter(|(key, _)| !record.entries.contains_key(key)).collect::<Vec<_>>() {
            let now = hashes(&text.parts());
            let was = gone.iter().find(|was| was.0 == key.0 && record.entries.get(was).is_some_and(|r| r.text == now));
            if let Some(recorded) = was.and_then(|was| record.entries.remove(was)) {
                record.entries.insert(key.clone(), recorded);
            }
        }
        *file = Arc::new(SourceFile {
            path: file.path.clone(),
            kind: file.kind.clone(),
            text: file.text.clone(),
            parsed: Parsed::Record(record),
            diagnostics: Vec::new(),
        });
    }
}

/// What was read from the files of records.
fn records(files: &BTreeMap<Lang, Arc<SourceFile>>) -> BTreeMap<Lang, &Record> {
    let read = files.iter().filter_map(|(lang, file)| match &file.parsed {
        Parsed::Record(record) => Some((*lang, record)),
        _ => None,
    });
    read.collect()
}
