//! The frozen value that pages are made from.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::catalog::Catalog;
use super::facets::Facets;
use super::figures::Figures;
use super::hours::Schedule;
use super::routes::Routes;
use super::staleness::Staleness;
use super::theme::Theme;
use super::variant::{Variant, choose};
use super::words::Words;
use crate::config::{Lang, OutdatedPolicy, Settings};
use crate::files::{Clock, SitePath};
use crate::locale::Formats;
use crate::source::markdown::ReferenceKind;
use crate::source::record::{Provenance, Record};
use crate::source::{Address, EntryFacts, EntryKind, Parsed, ServiceFacts, ServiceRow, SourceFile, Sources, Text};

/// A whole handbook, resolved: which text every reader gets, at which address, with which links. It never changes, and
/// every page is a function of it.
#[derive(Debug)]
pub struct Site {
    /// The day of the build.
    pub clock: Clock,
    /// `site.toml`.
    pub settings: Settings,
    /// What it was made from.
    pub sources: Sources,
    /// The theme's templates and static files.
    pub theme: Theme,
    /// The messages of every language.
    pub catalog: Catalog,
    /// The formatters of every language.
    pub formats: Vec<Arc<Formats>>,
    /// Legal amounts, deadlines and ages.
    pub figures: Figures,
    /// Topics, in their order.
    pub topics: Vec<Topic>,
    /// Entries by kind, then in the order of their topic, then in their own.
    pub entries: Vec<Entry>,
    /// Categories that have services, sorted by id.
    pub categories: Vec<Category>,
    /// Services, sorted by id.
    pub services: Vec<Service>,
    /// Who runs services, sorted by id.
    pub organizations: Vec<Organization>,
    /// Where services are, sorted by id.
    pub locations: Vec<Location>,
    /// The ways to narrow them down.
    pub facets: Facets,
    /// The terms of the glossary, sorted by id.
    pub terms: Vec<Term>,
    /// Where every page stands.
    pub routes: Routes,
    /// Whether each language is linked: `publish.minimum`.
    pub linked: Vec<bool>,
    /// What references lead to.
    pub(super) index: Index,
    /// The files of what the machine recorded about translations.
    pub(super) records: BTreeMap<Lang, Arc<SourceFile>>,
}

/// What references lead to, by kind and id.
pub(super) type Index = BTreeMap<ReferenceKind, HashMap<Box<str>, Thing>>;

/// A thing that has pages, by its position in the lists of [`Site`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Thing {
    Entry(u32),
    Topic(u32),
    Service(u32),
    Term(u32),
}

/// A topic.
#[derive(Debug)]
pub struct Topic {
    /// The id.
    pub id: Box<str>,
    /// The topic that it belongs to.
    pub parent: Option<u32>,
    /// The name of a drawing in the theme.
    pub icon: Option<Box<str>>,
    /// `topic-<id>` for readers of each language.
    pub name: Vec<Words>,
    /// `topic-<id>.summary` for readers of each language.
    pub summary: Vec<Option<Words>>,
    /// Its faq entries, in their order.
    pub entries: Vec<u32>,
    /// Its guides, in their order.
    pub guides: Vec<u32>,
}

/// An entry of any kind.
#[derive(Debug)]
pub struct Entry {
    /// Its kind.
    pub kind: EntryKind,
    /// Its id.
    pub id: Arc<str>,
    /// The file of its facts, if there is one.
    pub(super) facts: Option<Arc<SourceFile>>,
    /// Its topic.
    pub topic: Option<u32>,
    /// Its words in each language that has some.
    pub texts: Box<[Option<OwnText>]>,
    /// The languages that it is meant for; `None` is all.
    pub only: Option<Vec<Lang>>,
    /// Who can help.
    pub services: Vec<u32>,
    /// Other entries.
    pub related: Vec<u32>,
    /// The services that each of its steps names in `entry.toml`, by step.
    pub step_services: Vec<Vec<u32>>,
    /// Files in its folder.
    pub attachments: Vec<Arc<str>>,
}

/// The words of an entry in one language, with everything in them resolved.
#[derive(Debug)]
pub struct OwnText {
    /// Its file.
    pub(super) file: Arc<SourceFile>,
    /// The title.
    pub title: Words,
    /// The summary.
    pub summary: Option<Words>,
    /// The last part of its address.
    pub slug: Box<str>,
    /// The ids of its headings, the same in every language.
    pub heading_ids: Box<[Box<str>]>,
    /// What its placeables show.
    pub placeables: Box<[Shown]>,
    /// What of it is older than its source, if something is.
    pub stale: Option<Box<Staleness>>,
    /// Where the translation comes from, if the record says something of it.
    pub provenance: Option<Box<Provenance>>,
}

/// What a placeable shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// A figure, by its position.
    Figure(u32),
    /// A term: which one of the glossary (if it is in it), and its words in the case that the sentence wants.
    Term {
        /// The position in the glossary.
        term: Option<u32>,
        /// The words.
        words: Words,
    },
    /// Nothing that exists, which is reported: the source as typed.
    Nothing(Box<str>),
}

impl OwnText {
    /// Whether readers get another text in its place: all of it is stale, and what is stale is withheld.
    pub fn is_withheld(&self) -> bool {
        self.stale.as_ref().is_some_and(|stale| stale.whole && stale.policy == OutdatedPolicy::Withhold)
    }

    /// The file.
    pub fn path(&self) -> &SitePath {
        &self.file.path
    }

    /// The parsed text.
    pub fn text(&self) -> &Text {
        match &self.file.parsed {
            Parsed::Text(text) => text,
            _ => unreachable!("an entry's text is made from a file that was parsed as one"),
        }
    }
}

impl Entry {
    /// The facts.
    pub fn facts(&self) -> &EntryFacts {
        static NONE: std::sync::LazyLock<EntryFacts> = std::sync::LazyLock::new(EntryFacts::default);
        match self.facts.as_ref().map(|f| &f.parsed) {
            Some(Parsed::Entry(facts)) => facts,
            _ => &NONE,
        }
    }

    /// The kind of reference that leads to it.
    pub fn reference_kind(&self) -> ReferenceKind {
        match self.kind {
            EntryKind::Faq => ReferenceKind::Faq,
            EntryKind::Guide => ReferenceKind::Guide,
            EntryKind::Page => ReferenceKind::Page,
        }
    }

    /// The folder that its files stand in.
    pub fn folder(&self) -> Option<&str> {
        let file = self.facts.as_ref().or_else(|| self.texts.iter().flatten().next().map(|text| &text.file))?;
        file.path.as_str().rsplit_once('/').map(|(folder, _)| folder)
    }

    /// Whether it is meant for a language.
    pub fn is_meant_for(&self, lang: Lang) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&lang))
    }

    /// Whether its check is overdue on a day.
    pub fn is_overdue(&self, today: Date) -> bool {
        let facts = self.facts();
        matches!((facts.reviewed, facts.review_every), (Some(reviewed), Some(every)) if every.after(reviewed) < today)
    }

    /// Whether it has stopped being valid on a day.
    pub fn is_expired(&self, today: Date) -> bool {
        self.facts().valid_until.as_ref().is_some_and(|until| until.value < today)
    }
}

/// A service of the directory.
#[derive(Debug)]
pub struct Service {
    /// Its id.
    pub id: Box<str>,
    pub(super) file: Arc<SourceFile>,
    pub(super) row: usize,
    /// The position of its category.
    pub category: Option<u32>,
    /// `service-<id>` for readers of each language.
    pub name: Vec<Words>,
    /// `service-<id>.summary` for readers of each language.
    pub summary: Vec<Option<Words>>,
    /// Who runs it, by the position in [`Site::organizations`].
    pub organization: Option<u32>,
    /// Where it is, by the position in [`Site::locations`]; never of a confidential service.
    pub location: Option<u32>,
    /// `wheelchair`, ...: its own and what its location has.
    pub accessibility: Vec<String>,
    /// Its opening hours about the day of the build, if they are known and a table can show them.
    pub schedule: Option<Arc<Schedule>>,
    /// What names it, in the order of the site: in `entry.toml`, or by a link in the words of any language.
    pub named_by: Vec<Naming>,
    /// The figures that its words show, in any language.
    pub figures: Box<[u32]>,
}

impl Service {
    /// The facts.
    pub fn facts(&self) -> &ServiceFacts {
        &self.row().facts
    }

    /// Its row, which also says where a confidential service is: for [`crate::resolve`] alone.
    pub(super) fn row(&self) -> &ServiceRow {
        match &self.file.parsed {
            Parsed::Directory(directory) => &directory.services[self.row],
            _ => unreachable!("a service is made from a row of a file that was parsed as a table of services"),
        }
    }

    /// Whether the check of its facts is overdue on a day.
    pub fn is_overdue(&self, today: Date) -> bool {
        let facts = self.facts();
        matches!((facts.reviewed, facts.review_every), (Some(reviewed), Some(every)) if every.after(reviewed) < today)
    }
}

/// An entry that names a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// The entry.
    pub entry: u32,
    /// The steps of it that do, by their positions; none where only the entry as a whole names the service.
    pub steps: Vec<u32>,
}

/// Who runs services: declared, or named by a service.
#[derive(Debug)]
pub struct Organization {
    /// Its id, unique among organizations; made from the name where none is declared.
    pub id: Box<str>,
    /// `organization-<id>`, or the name as a service has it, for readers of each language.
    pub name: Vec<Words>,
    /// A web address.
    pub url: Option<String>,
    /// An address for mail.
    pub email: Option<String>,
    /// Phone numbers, as written.
    pub phone: Vec<String>,
    /// Its services.
    pub services: Vec<u32>,
    /// Whether a table of organizations has it.
    pub is_declared: bool,
}

/// Where services are: declared, or the address of a service. Where only confidential services are is not among them.
#[derive(Debug)]
pub struct Location {
    /// Its id, unique among locations; made from the address where none is declared.
    pub id: Box<str>,
    /// `location-<id>` for readers of each language.
    pub name: Vec<Option<Words>>,
    /// The address.
    pub address: Option<Address>,
    /// Latitude and longitude (WGS 84, degrees).
    pub geo: Option<(f64, f64)>,
    /// `wheelchair`, ..., as a table of locations has it.
    pub accessibility: Vec<String>,
    /// Its services.
    pub services: Vec<u32>,
    /// Whether a table of locations has it.
    pub is_declared: bool,
}

/// A category of services.
#[derive(Debug)]
pub struct Category {
    /// Its id.
    pub id: Box<str>,
    /// `category-<id>` for readers of each language.
    pub name: Vec<Words>,
    /// Its services.
    pub services: Vec<u32>,
}

/// A term of the glossary.
#[derive(Debug)]
pub struct Term {
    /// Its id.
    pub id: Box<str>,
    /// Its words for readers of each language.
    pub name: Vec<Words>,
    /// `term-<id>` for readers of each language.
    pub definition: Vec<Option<Words>>,
    /// The entries whose source text uses it.
    pub entries: Vec<u32>,
}

impl Site {
    /// Which text of an entry a reader gets.
    pub fn text<'a>(&self, entry: &'a Entry, lang: Lang) -> Variant<&'a OwnText> {
        choose(&self.settings[lang].chain, entry.is_meant_for(lang), |l| {
            entry.texts[l.index()].as_ref().filter(|text| !text.is_withheld())
        })
    }

    /// The title of a thing for readers of a language; of an entry that is not meant for them, the first title that it has.
    pub fn title(&self, lang: Lang, thing: Thing) -> Words {
        match thing {
            Thing::Entry(at) => {
                let entry = &self.entries[at as usize];
                let text = self.text(entry, lang).text(lang).map(|(_, text)| text);
                let text = text.or_else(|| entry.texts.iter().flatten().next());
                text.map_or_else(|| Words::new(lang, &*entry.id), |text| text.title.clone())
            }
            Thing::Topic(at) => self.topics[at as usize].name[lang.index()].clone(),
            Thing::Service(at) => self.services[at as usize].name[lang.index()].clone(),
            Thing::Term(at) => self.terms[at as usize].name[lang.index()].clone(),
        }
    }

    /// Who runs a service.
    pub fn organization_of(&self, service: &Service) -> Option<&Organization> {
        service.organization.map(|at| &self.organizations[at as usize])
    }

    /// Where a service is; nowhere if it is confidential.
    pub fn location_of(&self, service: &Service) -> Option<&Location> {
        service.location.map(|at| &self.locations[at as usize])
    }

    /// The address of a service; none if it is confidential.
    pub fn address_of(&self, service: &Service) -> Option<&Address> {
        self.location_of(service)?.address.as_ref()
    }

    /// Latitude and longitude of a service (WGS 84, degrees); none if it is confidential.
    pub fn geo_of(&self, service: &Service) -> Option<(f64, f64)> {
        self.location_of(service)?.geo
    }

    /// What makes a service accessible: `wheelchair`, ...
    pub fn accessibility_of<'s>(&self, service: &'s Service) -> &'s [String] {
        &service.accessibility
    }

    /// What the machine recorded about the translations of a language.
    pub fn record(&self, lang: Lang) -> Option<&Record> {
        match &self.records.get(&lang)?.parsed {
            Parsed::Record(record) => Some(record),
            _ => None,
        }
    }

    /// What a reference leads to.
    pub fn thing(&self, kind: ReferenceKind, id: &str) -> Option<Thing> {
        self.index.get(&kind)?.get(id).copied()
    }

    /// The positions of services in the order of a language's dictionary.
    pub fn sorted_services(&self, lang: Lang, services: impl IntoIterator<Item = u32>) -> Vec<u32> {
        let mut sorted: Vec<u32> = services.into_iter().collect();
        let name = |i: &u32| &*self.services[*i as usize].name[lang.index()].text;
        sorted.sort_by(|a, b| self.formats[lang.index()].compare(name(a), name(b)).then(a.cmp(b)));
        sorted
    }

    /// Languages that readers are led to.
    pub fn linked_langs(&self) -> impl Iterator<Item = Lang> + '_ {
        self.settings.langs().filter(|lang| self.linked[lang.index()])
    }
}
