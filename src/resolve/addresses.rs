//! Old addresses: what is to be recorded of the present ones, and where each old one leads.
//!
//! Recorded are the words of sections and the slugs of topics, which are few, and of entries only the address of an own text
//! that has a slug: an id does not change. What lies below a section or a topic is not listed: its old addresses follow
//! from the old word above it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::routes::{Page, PageKey, SECTIONS};
use super::site::Site;
use crate::config::Lang;
use crate::source::markdown::ReferenceKind;
use crate::source::{ADDRESSES, AddressKind, Addresses, EntryKind, Parsed};

/// The record as it should stand in `content/addresses.toml` now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressRecord {
    /// Everything that was recorded before, and what is new.
    pub addresses: Addresses,
    /// The new addresses, with their language: `hr/boravak/izgubljena`.
    pub new: Vec<String>,
    /// Whether there was no record.
    pub is_first: bool,
}

impl AddressRecord {
    /// The record of a site; `None` if it is complete as it is.
    pub fn of(site: &Site) -> Option<AddressRecord> {
        let recorded = recorded(site);
        let new = unrecorded(site);
        if recorded.is_some() && new.is_empty() {
            return None;
        }
        let mut addresses = recorded.cloned().unwrap_or_default();
        for address in &new {
            addresses.insert(address.kind, address.id, site.settings[address.lang].tag.as_str(), &address.address);
        }
        let mut new: Vec<String> =
            new.iter().map(|new| format!("{}/{}", site.settings[new.lang].tag, new.address)).collect();
        new.sort();
        Some(AddressRecord { addresses, new, is_first: recorded.is_none() })
    }
}

fn recorded(site: &Site) -> Option<&Addresses> {
    match &site.sources.get(ADDRESSES)?.parsed {
        Parsed::Addresses(addresses) => Some(addresses),
        _ => None,
    }
}

/// An address of today that the record does not have.
struct New<'s> {
    kind: AddressKind,
    id: &'s str,
    lang: Lang,
    address: String,
}

fn unrecorded(site: &Site) -> Vec<New<'_>> {
    let none = Addresses::default();
    let recorded = recorded(site).unwrap_or(&none);
    let mut new = Vec::new();
    for lang in site.settings.langs() {
        let known = |kind, id| recorded.of(kind, id, site.settings[lang].tag.as_str());
        let is_known = |kind, id, address: &str| known(kind, id).any(|known| known == address);
        let sections = SECTIONS
            .into_iter()
            .zip(&site.routes.sections[lang.index()])
            .filter(|(id, _)| has_section(site, id))
            .map(|(id, word)| (AddressKind::Section, id, word));
        let topics = site
            .topics
            .iter()
            .zip(&site.routes.topics[lang.index()])
            .map(|(topic, slug)| (AddressKind::Topic, &*topic.id, slug));
        let words = sections.chain(topics).filter(|(kind, id, word)| !is_known(*kind, id, word));
        new.extend(words.map(|(kind, id, word)| New { kind, id, lang, address: word.to_string() }));

        let is_new_language = known(AddressKind::Section, SECTIONS[0]).next().is_none();
        for (at, entry) in site.entries.iter().enumerate() {
            let Some(text) = entry.texts[lang.index()].as_ref().filter(|_| has_slug(site, at as u32, lang)) else {
                continue;
            };
            let (kind, id) = (AddressKind::Entry(entry.kind), &*entry.id);
            let path = site.path(PageKey { lang, page: Page::Entry(at as u32) });
            let address = below(site, lang, &path);
            if is_known(kind, id, address) {
                continue;
            }
            // Before it got its first slug the page stood at the address of its id: with this text, or with a borrowed one.
            if !is_new_language && known(kind, id).next().is_none() {
                let plain = format!("{}{id}", &address[..address.len() - text.slug.len()]);
                new.push(New { kind, id, lang, address: plain });
            }
            new.push(New { kind, id, lang, address: address.to_owned() });
        }
    }
    new
}

/// The path of a page below its language, without the slash at its end.
fn below<'p>(site: &Site, lang: Lang, path: &'p str) -> &'p str {
    path[site.settings[lang].tag.as_str().len() + 1..].trim_end_matches('/')
}

/// Makes every old address lead to the page that has moved, unless a real page or a file stands there now.
pub(super) fn redirect(site: &mut Site) {
    let mut old: Vec<(String, PageKey)> = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (address, key) in old_addresses(site) {
        let path = format!("{}/{address}/", site.settings[key.lang].tag);
        for (path, key) in with_sides(site, path, key) {
            let taken = site.routes.page_at(&path).is_some()
                || site.theme.statics.contains_key(&Site::output_path(&path))
                || site.theme.statics.contains_key(path.trim_end_matches('/'));
            if !taken && site.has_page(key) && seen.insert(path.clone()) {
                old.push((path, key));
            }
        }
    }
    // Targets are real pages, so that no redirect leads to another.
    site.routes.add_moved(old);
}

/// An old address, and for that of an entry also the one of the page that lays it beside its source, or that says why it is
/// not there.
fn with_sides(site: &Site, path: String, key: PageKey) -> Vec<(String, PageKey)> {
    let Page::Entry(at) = key.page else { return vec![(path, key)] };
    let side = |page| PageKey { lang: key.lang, page };
    if !site.has_page(key) {
        return vec![(path, side(Page::Gap(at)))];
    }
    let bilingual = side(Page::Bilingual(at));
    if !site.has_page(bilingual) {
        return vec![(path, key)];
    }
    let below_entry = site.path(bilingual)[site.path(key).len()..].to_owned();
    vec![(format!("{path}{below_entry}"), bilingual), (path, key)]
}

/// Every old address below its language, with the page that has moved.
fn old_addresses(site: &Site) -> Vec<(String, PageKey)> {
    let lang = |tag: &str| site.settings.lang(tag);
    let known = recorded(site).into_iter().flat_map(Addresses::iter);
    let known = known.filter_map(|(kind, id, tag, address)| Some((kind, id, lang(tag)?, Cow::Borrowed(address))));
    let new = unrecorded(site).into_iter().map(|new| (new.kind, new.id, new.lang, Cow::Owned(new.address)));
    let mut old = Vec::new();
    for (kind, id, lang, address) in known.chain(new) {
        let key = |page: Page| PageKey { lang, page };
        match kind {
            AddressKind::Entry(kind) => {
                let Some(page) = entry_page(site, kind, id) else { continue };
                let key = key(page);
                if *address != *below(site, lang, &site.path(key)) {
                    old.push((address.into_owned(), key));
                }
            }
            AddressKind::Topic => {
                let Some(at) = site.topics.iter().position(|topic| *topic.id == *id) else { continue };
                if *address == *site.routes.topics[lang.index()][at] {
                    continue;
                }
                old.push((address.to_string(), key(Page::Topic(at as u32))));
                let entries = site.topics[at]
                    .entries
                    .iter()
                    .filter(|entry| !has_slug(site, **entry, lang))
                    .map(|entry| key(Page::Entry(*entry)));
                old.extend(entries.map(|key| (format!("{address}/{}", last_part(&site.path(key))), key)));
            }
            AddressKind::Section => {
                let Some(at) = SECTIONS.iter().position(|section| *section == id) else { continue };
                let word = &*site.routes.sections[lang.index()][at];
                if *address != *word {
                    old.extend(section_pages(site, at, lang).map(|page| {
                        let path = site.path(key(page));
                        (format!("{address}{}", &below(site, lang, &path)[word.len()..]), key(page))
                    }));
                }
            }
        }
    }
    old
}

/// The page that stands for a recorded entry now. A handbook that wrote its accessibility statement itself may leave it to
/// `site.toml` later.
fn entry_page(site: &Site, kind: EntryKind, id: &str) -> Option<Page> {
    let is_statement = kind == EntryKind::Page && id == "accessibility" && site.settings.accessibility.is_some();
    let entry = site.thing(reference_kind(kind), id).map(|thing| site.page_of(thing));
    entry.or_else(|| is_statement.then_some(Page::Accessibility))
}

/// Whether a section may have pages: a statement and a page on staying safe are on some sites alone.
fn has_section(site: &Site, section: &str) -> bool {
    let has = |page| site.has_page(PageKey { lang: site.settings.source, page });
    match section {
        "accessibility" => has(Page::Accessibility),
        "safety" => has(Page::Safety),
        _ => true,
    }
}

fn reference_kind(kind: EntryKind) -> ReferenceKind {
    match kind {
        EntryKind::Faq => ReferenceKind::Faq,
        EntryKind::Guide => ReferenceKind::Guide,
        EntryKind::Page => ReferenceKind::Page,
    }
}

/// Whether an entry has a text with a slug, so that its whole addresses are recorded.
fn has_slug(site: &Site, at: u32, lang: Lang) -> bool {
    let entry = &site.entries[at as usize];
    entry.texts[lang.index()].as_ref().is_some_and(|text| *text.slug != *entry.id)
}

/// The pages whose addresses begin with the word of a section, but for those that are recorded one by one.
fn section_pages(site: &Site, section: usize, lang: Lang) -> Box<dyn Iterator<Item = Page> + '_> {
    match SECTIONS[section] {
        "services" => {
            let categories = (0..site.categories.len() as u32).map(Page::Category);
            let facets = (0..site.facets.selections.len() as u32).map(Page::Facet);
            let services = (0..site.services.len() as u32).map(Page::Service);
            Box::new([Page::Services].into_iter().chain(categories).chain(facets).chain(services))
        }
        "guides" => {
            let guides =
                (0..site.entries.len() as u32).filter(|at| site.entries[*at as usize].kind == EntryKind::Guide);
            let guides = guides.filter(move |at| !has_slug(site, *at, lang));
            Box::new([Page::Guides].into_iter().chain(guides.map(Page::Entry)))
        }
        "glossary" => Box::new([Page::Glossary].into_iter()),
        "safety" => Box::new([Page::Safety].into_iter()),
        "accessibility" => Box::new([Page::Accessibility].into_iter()),
        _ => Box::new([Page::Search].into_iter()),
    }
}

fn last_part(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().expect("a path has at least one part")
}
