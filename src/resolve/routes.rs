//! Where every page stands.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::site::{Site, Thing};
use super::variant::Variant;
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::EntryKind;

/// What a page shows. Positions are those of the lists of [`Site`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Page {
    /// The choice of languages at `/`.
    Chooser,
    /// The answer to an address that does not exist, for hosts that know only one.
    NotFoundAnywhere,
    Home,
    /// Where readers keep the site on their devices.
    Offline,
    Topic(u32),
    Entry(u32),
    /// A translated entry beside its source.
    Bilingual(u32),
    /// What stands at the address of an entry that is not meant for readers of a language, or has no words for them.
    Gap(u32),
    Guides,
    Services,
    Category(u32),
    Service(u32),
    /// Services that one choice or two have in common.
    Facet(u32),
    Glossary,
    /// Everything in one list, in which scripts search.
    Search,
    /// What the site gives out as data.
    Data,
    NotFound,
    /// The stable address for paper.
    Go(Thing),
    /// An address that a page had before, by its position among them.
    Moved(u32),
    /// The accessibility statement.
    Accessibility,
    /// How to leave no traces, where something of the site is sensitive.
    Safety,
    /// How far the translations are, for those who publish the handbook. It stands only where it is asked for.
    Report,
}

/// A page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey {
    /// The reader's language; the source language for pages that belong to none.
    pub lang: Lang,
    /// What it shows.
    pub page: Page,
}

/// The pages whose addresses are words of the interface, `url-<section>`.
pub(super) const SECTIONS: [&str; 6] = ["services", "guides", "glossary", "search", "accessibility", "safety"];

/// The words of addresses, and every page with its path.
#[derive(Debug, Default)]
pub struct Routes {
    /// The words of [`SECTIONS`] in each language.
    pub(super) sections: Vec<[Box<str>; SECTIONS.len()]>,
    /// The slug of each topic, by language.
    pub(super) topics: Vec<Vec<Box<str>>>,
    pages: Vec<PageKey>,
    by_path: HashMap<Box<str>, PageKey>,
    /// The encoded path of each entry in each language (entry by entry): links to entries are most of all links.
    entries: Vec<Box<str>>,
    /// Old addresses, with the pages that stood there.
    moved: Vec<(Box<str>, PageKey)>,
}

impl Routes {
    /// Every page, in the order of the site.
    pub fn pages(&self) -> &[PageKey] {
        &self.pages
    }

    /// The page at a path of the output (`hr/boravak/`, `hr/404.html`).
    pub fn page_at(&self, path: &str) -> Option<PageKey> {
        self.by_path.get(path).copied()
    }

    /// The page that has moved from an old address.
    pub fn moved_to(&self, moved: u32) -> PageKey {
        self.moved[moved as usize].1
    }

    /// Adds old addresses, at which no page stands, with the pages that they lead to.
    pub(super) fn add_moved(&mut self, old: Vec<(String, PageKey)>) {
        for (path, to) in old {
            let key = PageKey { lang: to.lang, page: Page::Moved(self.moved.len() as u32) };
            self.pages.push(key);
            self.by_path.insert(path.as_str().into(), key);
            self.moved.push((path.into(), to));
        }
    }
}

impl Site {
    /// The path of a page below `base_url`: `hr/boravak/`.
    pub fn path(&self, key: PageKey) -> String {
        let PageKey { lang, page } = key;
        let tag = self.settings[lang].tag.as_str();
        let [services, guides, glossary, search, accessibility, safety] = &self.routes.sections[lang.index()];
        match page {
            Page::Chooser => String::new(),
            Page::NotFoundAnywhere => "404.html".to_owned(),
            Page::Home => format!("{tag}/"),
            Page::Offline => format!("{tag}/offline/"),
            Page::Topic(topic) => format!("{tag}/{}/", self.routes.topics[lang.index()][topic as usize]),
            Page::Guides => format!("{tag}/{guides}/"),
            Page::Services => format!("{tag}/{services}/"),
            Page::Category(category) => format!("{tag}/{services}/{}/", self.categories[category as usize].id),
            Page::Service(service) => format!("{tag}/{services}/{}/", self.services[service as usize].id),
            Page::Facet(at) => {
                let chosen = self.facets.selections[at as usize].choices().map(|choice| self.facets.segment(choice));
                format!("{tag}/{services}/{}/", chosen.collect::<Vec<_>>().join("/"))
            }
            Page::Glossary => format!("{tag}/{glossary}/"),
            Page::Search => format!("{tag}/{search}/"),
            Page::Data => format!("{tag}/data/"),
            Page::Accessibility => format!("{tag}/{accessibility}/"),
            Page::Safety => format!("{tag}/{safety}/"),
            Page::NotFound => format!("{tag}/404.html"),
            Page::Report => "report/".to_owned(),
            Page::Go(thing) => {
                let (kind, id) = self.kind_and_id(thing);
                format!("go/{kind}/{id}/")
            }
            Page::Moved(at) => self.routes.moved[at as usize].0.to_string(),
            Page::Bilingual(at) => {
                let source = self.settings[self.settings.source].tag.as_str();
                format!("{}with-{source}/", self.path(PageKey { lang, page: Page::Entry(at) }))
            }
            Page::Entry(at) | Page::Gap(at) => {
                let entry = &self.entries[at as usize];
                let slug = entry.texts[lang.index()].as_ref().map_or(&*entry.id, |text| &text.slug);
                match (entry.kind, entry.topic) {
                    (EntryKind::Faq, Some(topic)) => {
                        format!("{tag}/{}/{slug}/", self.routes.topics[lang.index()][topic as usize])
                    }
                    (EntryKind::Faq, None) => format!("{tag}/faq/{slug}/"),
                    (EntryKind::Guide, _) => format!("{tag}/{guides}/{slug}/"),
                    (EntryKind::Page, _) => format!("{tag}/{slug}/"),
                }
            }
        }
    }

    /// Whether being seen on a page could hurt the reader.
    pub fn is_sensitive(&self, page: Page) -> bool {
        match page {
            Page::Entry(at) | Page::Bilingual(at) | Page::Gap(at) => self.entries[at as usize].facts().sensitive,
            Page::Service(at) => self.services[at as usize].facts().sensitive,
            Page::Go(thing) => self.is_sensitive(self.page_of(thing)),
            Page::Moved(at) => self.is_sensitive(self.routes.moved_to(at).page),
            // Whoever reads it fears that somebody watches.
            Page::Safety => true,
            _ => false,
        }
    }

    /// The path of the contact card of a service in a language. A confidential one has none, nor has a sensitive one: it would
    /// stand among the contacts of a phone.
    pub fn vcard_path(&self, lang: Lang, service: u32) -> Option<String> {
        let page = PageKey { lang, page: Page::Service(service) };
        let facts = self.services[service as usize].facts();
        (!facts.confidential && !facts.sensitive).then(|| format!("{}contact.vcf", self.path(page)))
    }

    /// The file of the output that holds the page at a path.
    pub fn output_path(path: &str) -> String {
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The percent-encoded path of a page below `base_url`.
    fn encoded_path(&self, key: PageKey) -> Cow<'_, str> {
        match key.page {
            Page::Entry(at) | Page::Gap(at) => {
                Cow::Borrowed(&*self.routes.entries[at as usize * self.settings.languages.len() + key.lang.index()])
            }
            _ => Cow::Owned(encode(&self.path(key))),
        }
    }

    /// The path of a page from the host's root, percent-encoded: what stands in `href`.
    pub fn url(&self, key: PageKey) -> String {
        self.linked(&self.encoded_path(key))
    }

    /// The same for any path below `base_url`.
    pub fn url_of_path(&self, path: &str) -> String {
        self.linked(&encode(path))
    }

    /// What leads to an encoded path. Without a server a folder's address shows the folder, so its page is named.
    fn linked(&self, path: &str) -> String {
        let is_folder = path.is_empty() || path.ends_with('/');
        let file = if self.settings.portable && is_folder { "index.html" } else { "" };
        [&self.settings.base_path, path, file].concat()
    }

    /// The address of a page with scheme and host.
    pub fn absolute_url(&self, key: PageKey) -> String {
        [&self.settings.base_url, &*self.encoded_path(key)].concat()
    }

    /// The same for any path below `base_url`.
    pub fn absolute_url_of_path(&self, path: &str) -> String {
        format!("{}{}", self.settings.base_url, encode(path))
    }

    /// Whether a language is a form of the source language: plain Croatian is Croatian.
    pub fn is_of_source(&self, lang: Lang) -> bool {
        let language = |lang: Lang| self.settings[lang].tag.canonical().id.language;
        language(lang) == language(self.settings.source)
    }

    /// The words for a thing in references and in stable addresses.
    pub fn kind_and_id(&self, thing: Thing) -> (&'static str, &str) {
        match thing {
            Thing::Entry(at) => {
                let entry = &self.entries[at as usize];
                (entry.kind.as_str(), &entry.id)
            }
            Thing::Topic(at) => ("topic", &self.topics[at as usize].id),
            Thing::Service(at) => ("service", &self.services[at as usize].id),
            Thing::Term(at) => ("term", &self.terms[at as usize].id),
        }
    }

    /// The page of a thing.
    pub fn page_of(&self, thing: Thing) -> Page {
        match thing {
            Thing::Entry(at) => Page::Entry(at),
            Thing::Topic(at) => Page::Topic(at),
            Thing::Service(at) => Page::Service(at),
            Thing::Term(_) => Page::Glossary,
        }
    }

    /// Whether a page exists for readers of a language.
    pub fn has_page(&self, key: PageKey) -> bool {
        match key.page {
            Page::Entry(at) => {
                !matches!(self.text(&self.entries[at as usize], key.lang), Variant::Absent | Variant::Missing)
            }
            Page::Gap(at) => !self.has_page(PageKey { lang: key.lang, page: Page::Entry(at) }),
            Page::Bilingual(at) => {
                let entry = &self.entries[at as usize];
                let source = entry.texts[self.settings.source.index()].is_some();
                self.settings.bilingual
                    && key.lang != self.settings.source
                    && source
                    && self.text(entry, key.lang).is_own()
            }
            Page::Offline => self.settings.offline,
            Page::Guides => self.entries.iter().any(|e| e.kind == EntryKind::Guide),
            Page::Services => !self.services.is_empty(),
            Page::Glossary => !self.terms.is_empty(),
            Page::Data => self.has_data(),
            Page::Accessibility => self.settings.accessibility.is_some(),
            Page::Safety => {
                self.entries.iter().any(|entry| entry.facts().sensitive)
                    || self.services.iter().any(|service| service.facts().sensitive)
            }
            Page::Moved(at) => self.routes.moved_to(at).lang == key.lang,
            Page::Report => self.settings.report && key.lang == self.settings.source,
            _ => true,
        }
    }

    /// Finds a place for every page, and reports two pages at one address.
    pub(super) fn lay_out(&mut self, sink: &mut Sink) {
        let languages = self.settings.languages.len() as u16;
        let key = |at: u32| PageKey {
            lang: Lang((at % u32::from(languages)) as u16),
            page: Page::Entry(at / u32::from(languages)),
        };
        self.routes.entries = (0..self.entries.len() as u32 * u32::from(languages))
            .into_par_iter()
            .map(key)
            .map(
                |key| if self.settings.is_declared(key.lang) { encode(&self.path(key)).into() } else { Box::default() },
            )
            .collect();
        let things = (0..self.entries.len() as u32)
            .map(Thing::Entry)
            .chain((0..self.topics.len() as u32).map(Thing::Topic))
            .chain((0..self.services.len() as u32).map(Thing::Service));
        let things: Vec<Thing> = things.collect();
        let source = self.settings.source;
        let mut pages =
            vec![PageKey { lang: source, page: Page::Chooser }, PageKey { lang: source, page: Page::NotFoundAnywhere }];
        for lang in self.settings.langs() {
            let of_things = things.iter().map(|thing| self.page_of(*thing));
            let categories = (0..self.categories.len() as u32).map(Page::Category);
            let of_entries = (0..self.entries.len() as u32).flat_map(|at| [Page::Gap(at), Page::Bilingual(at)]);
            let fixed = [Page::Home, Page::Search, Page::Offline, Page::Guides, Page::Services, Page::Glossary];
            let fixed = fixed.into_iter().chain([Page::Data, Page::Accessibility, Page::Safety, Page::NotFound]);
            let facets = (0..self.facets.selections.len() as u32).map(Page::Facet);
            let all = fixed.chain(of_things).chain(categories).chain(facets).chain(of_entries);
            pages.extend(all.map(|page| PageKey { lang, page }).filter(|key| self.has_page(*key)));
        }
        pages.extend(things.iter().map(|thing| PageKey { lang: source, page: Page::Go(*thing) }));
        let mut by_path: HashMap<Box<str>, PageKey> = HashMap::with_capacity(pages.len());
        let mut kept = Vec::with_capacity(pages.len());
        let mut collisions: Vec<(Page, Page)> = Vec::new();
        let paths: Vec<String> = pages.par_iter().map(|key| self.path(*key)).collect();
        for (key, path) in pages.into_iter().zip(paths) {
            if let Some(first) = by_path.get(path.as_str()) {
                // Two pages that meet in one language mostly meet in all: one fault.
                if !collisions.contains(&(first.page, key.page)) {
                    collisions.push((first.page, key.page));
                    sink.report(self.collision(*first, key, &path));
                }
                continue;
            }
            by_path.insert(path.into(), key);
            kept.push(key);
        }
        for (output, file) in &self.theme.statics {
            let path = output.strip_suffix("index.html").unwrap_or(output);
            if by_path.contains_key(path) {
                sink.report(
                    Diagnostic::new(
                        Code::DuplicateUrl,
                        Place::file(file.shared()),
                        format!("a page stands at `/{path}` already"),
                    )
                    .hint("rename this file"),
                );
            }
        }
        self.routes.pages = kept;
        self.routes.by_path = by_path;
    }

    fn collision(&self, first: PageKey, second: PageKey, path: &str) -> Diagnostic {
        let (at, other) = match (first.page, second.page) {
            // The category has no file of its own: the service is what can be renamed.
            (Page::Service(_), Page::Category(_)) => (first, second),
            _ => (second, first),
        };
        let hint = match (at.page, other.page) {
            (Page::Service(_), Page::Category(_)) => "rename the service: its category stands at this address",
            (Page::Service(_), _) => "rename the service",
            (_, Page::Safety) => {
                "give it another slug, or the page on staying safe another word: `url-safety = ...` in locales/"
            }
            (_, Page::Accessibility) => "remove it, or [accessibility] in site.toml: one statement is enough",
            _ => "give one of them another slug",
        };
        let diagnostic =
            Diagnostic::new(Code::DuplicateUrl, self.place(at), format!("two pages would stand at `/{path}`"))
                .hint(hint);
        match self.place(other) {
            Some(place) => diagnostic.related(place, "the other page"),
            None => diagnostic,
        }
    }

    /// The file to point at when something is wrong with a page.
    pub fn place(&self, key: PageKey) -> Option<Place> {
        match key.page {
            Page::Entry(at) | Page::Bilingual(at) | Page::Gap(at) => {
                let entry = &self.entries[at as usize];
                let text = entry.texts[key.lang.index()].as_ref();
                let file = text.map(|t| &t.file).or(entry.facts.as_ref())?;
                let slug = text.and_then(|t| t.text().slug.as_ref()).map(|s| s.range.clone());
                Some(Place { file: file.path.shared().clone(), range: slug })
            }
            Page::Service(at) => {
                let service = &self.services[at as usize];
                Some(Place::new(service.file.path.shared(), service.facts().id.range.clone()))
            }
            Page::Category(at) => {
                let facts = self.services[*self.categories[at as usize].services.first()? as usize].facts();
                Some(Place::new(facts.path.shared(), facts.category.as_ref()?.range.clone()))
            }
            Page::Topic(_) => Some(Place::file(&Arc::from("content/topics.toml"))),
            _ => None,
        }
    }
}

/// Percent-encodes what RFC 3986 does not allow in a path; letters of every script are encoded as UTF-8.
pub fn encode(path: &str) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const PATH: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'#')
        .add(b'<')
        .add(b'>')
        .add(b'?')
        .add(b'`')
        .add(b'{')
        .add(b'}')
        .add(b'%')
        .add(b'\\')
        .add(b'^')
        .add(b'|')
        .add(b'[')
        .add(b']')
        .add(b'&')
        .add(b'\'');
    utf8_percent_encode(path, PATH).to_string()
}
