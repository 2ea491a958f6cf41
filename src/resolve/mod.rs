//! From parsed files to one frozen [`Site`]: which text every reader gets, at which address, with which links.
//!
//! 1. `site.toml` becomes settings; the theme's layers are laid over each other;
//! 2. the message catalog is put together, then the figures of the day are put into words with it;
//! 3. entries get their texts, titles, heading ids and placeables, in parallel;
//! 4. topics, services, categories and terms get their names in every language;
//! 5. references are linked both ways and checked; every page gets its place.
//!
//! [`choose`] is the one answer to "which text does a reader get".

mod addresses;
mod catalog;
mod checks;
mod directory;
mod entries;
mod figure_use;
mod figures;
pub mod functions;
mod headings;
pub mod hours;
mod links;
mod message_use;
mod routes;
mod site;
mod staleness;
mod theme;
mod variant;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

pub use addresses::AddressRecord;
pub use catalog::{Catalog, Isolation, handbook_messages};
pub use figure_use::{FigureUse, User, figure_uses, stated as stated_figures};
pub use figures::{Change, Figures, ResolvedFigure, length_text};
pub use routes::{Page, PageKey, Routes, encode};
pub use site::{Category, Entry, OwnText, Service, Shown, Site, Term, Thing, Topic};
pub use staleness::{Staleness, hashes};
pub use theme::Theme;
pub use variant::{Variant, choose};
pub use words::{Span, Words};

use crate::config::{Lang, Options, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::Clock;
use crate::locale::{Formats, Tag};
use crate::source::record::Record;
use crate::source::{FileKind, Parsed, Sources};

/// Resolves a handbook. The site is usable in any case; what is wrong with the handbook, its files included, comes with it.
pub fn resolve(sources: Sources, clock: Clock) -> (Site, Vec<Diagnostic>) {
    let mut sink = Sink::new();
    sink.extend(sources.diagnostics().cloned());
    let settings = settings(&sources, &mut sink);
    // Without its languages a handbook has every fault there is: say only what is wrong with each file alone.
    let alone = (!has_languages(&sources)).then(|| sink.clone());
    let site_toml: Arc<str> = "site.toml".into();
    let themes = theme::names(&sources, &settings, &site_toml, &mut sink);
    let theme = Theme::new(&sources, &themes);
    let formats: Vec<Arc<Formats>> = settings.languages.iter().map(|l| Formats::of(&l.tag)).collect();
    let records = records(&sources, &settings);
    let mut catalog = Catalog::new(&sources, &settings, &themes, &mut sink);
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
    hours::link(&mut services, settings.region.as_deref(), clock.today);
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
        terms,
        routes: Routes::default(),
        index: Default::default(),
        sources,
    };
    links::link(&mut site, entries, &mut sink);
    figure_use::link(&mut site);
    checks::check(&site, &mut sink);
    message_use::check(&site, &mut sink);
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
        Some(Parsed::Site(options)) => options.clone(),
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

/// What the machine recorded about translations, by language.
fn records<'a>(sources: &'a Sources, settings: &Settings) -> BTreeMap<Lang, &'a Record> {
    let mut records = BTreeMap::new();
    for file in sources.iter() {
        let (Parsed::Record(record), FileKind::Record { tag }) = (&file.parsed, &file.kind) else { continue };
        if let Some(lang) = Tag::parse(tag).and_then(|tag| settings.lang(tag.as_str())) {
            records.insert(lang, record);
        }
    }
    records
}
