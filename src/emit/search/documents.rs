//! What a reader can find, and the words of each thing by how much they say about it.

use super::weight;
use crate::config::Lang;
use crate::locale::Tag;
use crate::resolve::{OwnText, Page, PageKey, Service, Site, Words};
use crate::source::EntryKind;

/// What kind of thing a result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Faq,
    Guide,
    Service,
    Term,
    Topic,
    Category,
    Page,
}

impl Kind {
    /// The letter for it in an index.
    pub(super) fn letter(self) -> char {
        match self {
            Kind::Faq => 'f',
            Kind::Guide => 'g',
            Kind::Service => 's',
            Kind::Term => 't',
            Kind::Topic => 'o',
            Kind::Category => 'c',
            Kind::Page => 'p',
        }
    }
}

/// A thing that can be found.
pub(super) struct Document<'s> {
    pub(super) kind: Kind,
    /// Whether the words that led to it should not stay on the device.
    pub(super) sensitive: bool,
    /// The address below the language's folder.
    pub(super) path: String,
    pub(super) title: Words,
    pub(super) summary: Option<Words>,
    /// Its words but for the text, with their weights.
    pub(super) words: Vec<(Words, f32)>,
    /// The text, and its language.
    pub(super) text: Option<(&'s OwnText, Lang)>,
    /// The text in the source language, if that is another.
    pub(super) source: Option<&'s OwnText>,
}

/// Hands out everything that readers of a language can find, in the order of the site. What is not meant for them or has no
/// words is not in it; what is borrowed is.
pub(super) fn documents<'s>(site: &'s Site, lang: Lang, mut found: impl FnMut(Document<'s>)) {
    // Not the home page's address, which ends with a file's name in a portable site.
    let home = format!("{}{}/", site.settings.base_path, site.settings[lang].tag.as_str());
    let path = |page: Page| {
        let url = site.url(PageKey { lang, page });
        url.strip_prefix(&home).map(str::to_owned).unwrap_or(url)
    };
    let document = |kind, page: Page, title: &Words, summary: Option<&Words>| Document {
        kind,
        sensitive: site.is_sensitive(page),
        path: path(page),
        title: title.clone(),
        summary: summary.cloned(),
        words: [(title.clone(), weight::TITLE)]
            .into_iter()
            .chain(summary.map(|summary| (summary.clone(), weight::SUMMARY)))
            .collect(),
        text: None,
        source: None,
    };
    let source = site.settings.source;
    // The languages in which readers may know the word: those that they borrow from, the source among them.
    let others = || site.settings[lang].chain.iter().copied().filter(move |other| *other != lang);
    let elsewhere = |words: &mut Vec<(Words, f32)>, names: &[Words], summaries: &[Option<Words>]| {
        for other in others() {
            let (name, summary) = (&names[other.index()], summaries.get(other.index()).and_then(Option::as_ref));
            if name.lang == other {
                words.push((name.clone(), weight::OTHER_TITLE));
            }
            words.extend(summary.filter(|s| s.lang == other).map(|s| (s.clone(), weight::OTHER_SUMMARY)));
        }
    };
    let terms = terms_of_entries(site);
    for (at, entry) in site.entries.iter().enumerate() {
        let Some((from, text)) = site.text(entry, lang).text(lang) else { continue };
        let kind = match entry.kind {
            EntryKind::Faq => Kind::Faq,
            EntryKind::Guide => Kind::Guide,
            EntryKind::Page => Kind::Page,
        };
        let mut document = document(kind, Page::Entry(at as u32), &text.title, text.summary.as_ref());
        for other in others().filter(|other| *other != from) {
            if let Some(text) = &entry.texts[other.index()] {
                document.words.push((text.title.clone(), weight::OTHER_TITLE));
                document.words.extend(text.summary.clone().map(|summary| (summary, weight::OTHER_SUMMARY)));
            }
        }
        if let Some(topic) = entry.topic {
            document.words.push((site.topics[topic as usize].name[lang.index()].clone(), weight::FACT));
        }
        let official = terms[at].iter().map(|term| site.terms[*term as usize].name[source.index()].clone());
        document.words.extend(official.filter(|_| lang != source).map(|name| (name, weight::TERM)));
        // The law stands on the page, and on the letter, in the words of its country.
        let laws = entry.facts().law.iter();
        document.words.extend(laws.map(|law| (Words::new(source, law.cite.as_str()), weight::BODY)));
        document.text = Some((text, from));
        // Who knows the source language a little asks in words that only its text has.
        document.source = entry.texts[source.index()].as_ref().filter(|_| from != source);
        found(document);
    }
    for (at, topic) in site.topics.iter().enumerate() {
        let (name, summary) = (&topic.name[lang.index()], topic.summary[lang.index()].as_ref());
        let mut document = document(Kind::Topic, Page::Topic(at as u32), name, summary);
        elsewhere(&mut document.words, &topic.name, &topic.summary);
        found(document);
    }
    for (at, service) in site.services.iter().enumerate() {
        let (name, summary) = (&service.name[lang.index()], service.summary[lang.index()].as_ref());
        let mut document = document(Kind::Service, Page::Service(at as u32), name, summary);
        elsewhere(&mut document.words, &service.name, &service.summary);
        document.words.extend(facts(site, lang, service).into_iter().map(|words| (words, weight::FACT)));
        found(document);
    }
    for (at, category) in site.categories.iter().enumerate() {
        let mut document = document(Kind::Category, Page::Category(at as u32), &category.name[lang.index()], None);
        elsewhere(&mut document.words, &category.name, &[]);
        found(document);
    }
    for term in &site.terms {
        let (name, definition) = (&term.name[lang.index()], term.definition[lang.index()].as_ref());
        let mut document = document(Kind::Term, Page::Glossary, name, definition);
        document.path = format!("{}#{}", document.path, term.id);
        elsewhere(&mut document.words, &term.name, &term.definition);
        found(document);
    }
}

/// The terms that each entry uses.
fn terms_of_entries(site: &Site) -> Vec<Vec<u32>> {
    let mut terms = vec![Vec::new(); site.entries.len()];
    for (at, term) in site.terms.iter().enumerate() {
        for entry in &term.entries {
            terms[*entry as usize].push(at as u32);
        }
    }
    terms
}

/// What is known of a service, as words: the page of it says the same. The street is no word that anybody looks for; of a
/// confidential service the site has no place.
fn facts(site: &Site, lang: Lang, service: &Service) -> Vec<Words> {
    let facts = service.facts();
    let message = |id: String| site.catalog.words(lang, &id, None);
    let typed = |text: &String| Words::new(site.settings.source, text.as_str());
    let mut words: Vec<Words> = Vec::new();
    words.extend(site.catalog.words(lang, &format!("service-{}", service.id), Some("note")));
    words.extend(service.category.map(|c| site.categories[c as usize].name[lang.index()].clone()));
    words.extend(site.organization_of(service).map(|organization| organization.name[lang.index()].clone()));
    words.extend(facts.area.iter().map(typed));
    words.extend(site.location_of(service).and_then(|location| location.name[lang.index()].clone()));
    words.extend(site.address_of(service).and_then(|address| address.locality.as_ref()).map(typed));
    words.extend(facts.documents.iter().filter_map(|d| message(format!("document-{}", d.value.replace('_', "-")))));
    for tag in facts.languages.iter().filter_map(|typed| Tag::parse(&typed.value)) {
        words.extend(site.formats[lang.index()].language_name(&tag).map(|name| Words::new(lang, name)));
        words.extend(tag.endonym().map(|name| Words::new(lang, name)));
    }
    words.extend(facts.phone.iter().filter(|phone| phone.len() <= 6).map(typed));
    words
}
