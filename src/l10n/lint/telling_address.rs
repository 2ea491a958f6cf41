use std::collections::BTreeSet;

use super::Context;
use super::findings::Findings;
use crate::config::Lang;
use crate::diag::Place;
use crate::locale::FOLDING;
use crate::resolve::{Entry, Page, PageKey, Service, Site, Thing, Topic, Words};

crate::rule! {
    /// The address of a sensitive page says what the page is about.
    ///
    /// Browsers keep the addresses of pages that were opened, and offer them when somebody begins to type. A title that tells
    /// nothing does not help if the address says `forced-marriage`. A word of the address, of four letters or more, is
    /// reported if it is in the page's own title or summary, or in the words of its topic or category, in any form and any
    /// script; not if titles or addresses of pages that are not sensitive have it, too. The id of an entry is looked at in every
    /// language: it is the address of languages that have no slug, and of paper (`/go/`). Looked at, too, is the address of a
    /// topic whose pages are all sensitive.
    ///
    /// Write words that anybody may read: `slug = "good-to-know"` in each text, and rename the folder of the entry. The address
    /// of a service is its id: rename it, for example after its phone number. Do so before the handbook is published: old
    /// addresses of slugs lead on (and stay in histories), but not those of ids.
    "telling-address", Warning
}

/// Fewer letters are no word that tells.
const SHORTEST: usize = 4;

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let site = cx.site;
    let is_sensitive = |page| site.is_sensitive(page);
    if !(0..site.entries.len()).any(|at| is_sensitive(Page::Entry(at as u32)))
        && !(0..site.services.len()).any(|at| is_sensitive(Page::Service(at as u32)))
    {
        return;
    }
    let harmless: Vec<BTreeSet<String>> = site.settings.langs().map(|lang| harmless(site, lang)).collect();
    // The first language in which a word of an address tells something, why, and the word.
    let told = |address: &str, said: &dyn Fn(Lang) -> Vec<(&'static str, Words)>, langs: &[Lang]| {
        langs.iter().find_map(|lang| {
            let (word, part) = shared(site, *lang, address, &said(*lang), &harmless[lang.index()])?;
            // An id is looked at in every language, a slug in its own.
            let of = if langs.len() > 1 { format!(" in `{}`", site.settings[*lang].tag) } else { String::new() };
            Some((*lang, format!("it stands in {part}{of}"), word))
        })
    };
    let message = |word: &str, path: String, why: String| {
        format!("`{word}` in the address `/{path}` tells what the page is about: {why}")
    };
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.facts().sensitive) {
        let said = |lang| of_entry(site, entry, lang);
        let own = |lang: &Lang| entry.texts[lang.index()].as_ref().and_then(|text| Some((text, text.text().slug.as_ref()?)));
        for lang in cx.wanted.iter().copied() {
            let Some((text, slug)) = own(&lang) else { continue };
            let Some((_, why, word)) = told(&slug.value, &said, &[lang]) else { continue };
            let path = site.path(PageKey { lang, page: Page::Entry(at as u32) });
            let place = Place::new(text.path().shared(), slug.range.clone());
            let hint = "write words that anybody may read: slug = \"good-to-know\"";
            out.report(&RULE, place, message(&word, path, why), hint);
        }
        let (Some((lang, why, word)), Some(folder)) = (told(&entry.id, &said, &cx.wanted), entry.folder()) else { continue };
        // With a slug of its own the language does not show the id, but paper does.
        let page = if own(&lang).is_some() { Page::Go(Thing::Entry(at as u32)) } else { Page::Entry(at as u32) };
        let place = Place::file(&format!("{folder}/entry.toml").into());
        let hint = format!("rename the folder `{}`, and what refers to it, to words that anybody may read", entry.id);
        out.report(&RULE, place, message(&word, site.path(PageKey { lang, page }), why), hint);
    }
    for (at, service) in site.services.iter().enumerate().filter(|(_, service)| service.facts().sensitive) {
        let key = |lang| PageKey { lang, page: Page::Service(at as u32) };
        let said = |lang| of_service(site, service, lang);
        let Some((lang, why, word)) = told(&service.id, &said, &cx.wanted) else { continue };
        let Some(place) = site.place(key(lang)) else { continue };
        let hint = "rename its id, and what refers to it, to words that anybody may read: its phone number will do";
        out.report(&RULE, place, message(&word, site.path(key(lang)), why), hint);
    }
    for (at, topic) in site.topics.iter().enumerate().filter(|(_, topic)| is_all_sensitive(site, topic)) {
        for lang in &cx.wanted {
            let key = PageKey { lang: *lang, page: Page::Topic(at as u32) };
            let Some((_, why, word)) = told(&below(site, key), &|lang| of_topic(topic, lang), &[*lang]) else { continue };
            let Some(place) = site.place(key) else { continue };
            let hint = format!("write words that anybody may read, as `.slug` of `topic-{}` in locales/", topic.id);
            out.report(&RULE, place, message(&word, site.path(key), why), hint);
        }
    }
}

/// The first word of an address that is also in what a page says, as typed, and where that is.
fn shared(
    site: &Site,
    lang: Lang,
    address: &str,
    said: &[(&'static str, Words)],
    harmless: &BTreeSet<String>,
) -> Option<(String, &'static str)> {
    let words = |text: &str| words(site, lang, text);
    let said: Vec<(&str, String)> =
        said.iter().flat_map(|(part, text)| words(&text.text).into_iter().map(|(_, stem)| (*part, stem))).collect();
    words(address).into_iter().filter(|(_, stem)| !harmless.contains(stem)).find_map(|(typed, stem)| {
        let (part, _) = said.iter().find(|(_, other)| is_same(&stem, other))?;
        Some((typed, *part))
    })
}

/// Whether two words are forms of one: `violent`, `violence`.
fn is_same(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let rest = a.chars().count().max(b.chars().count()) - common;
    rest == 0 || common > SHORTEST && rest <= 2
}

/// The words of a text that may tell something, as typed, and folded without their ends: Cyrillic in Latin letters.
fn words(site: &Site, lang: Lang, text: &str) -> Vec<(String, String)> {
    let family = FOLDING.family(&site.settings[lang].tag.language());
    let mut words = Vec::new();
    FOLDING.words(text, |word, unspaced| {
        let folded = FOLDING.fold(word);
        if !unspaced && folded.chars().filter(|c| c.is_alphabetic()).count() >= SHORTEST {
            words.push((word.to_owned(), FOLDING.stem(&folded, family).to_owned()));
        }
    });
    words
}

/// The words in titles and addresses of what is not sensitive.
fn harmless(site: &Site, lang: Lang) -> BTreeSet<String> {
    let mut texts: Vec<String> = Vec::new();
    for entry in site.entries.iter().filter(|entry| !entry.facts().sensitive) {
        texts.push(entry.id.to_string());
        let own = entry.texts[lang.index()].as_ref();
        texts.extend(own.into_iter().flat_map(|text| [text.title.text.to_string(), text.slug.to_string()]));
    }
    for service in site.services.iter().filter(|service| !service.facts().sensitive) {
        texts.extend([service.id.to_string(), service.name[lang.index()].text.to_string()]);
    }
    for (at, topic) in site.topics.iter().enumerate().filter(|(_, topic)| !is_all_sensitive(site, topic)) {
        texts.extend([topic.id.to_string(), topic.name[lang.index()].text.to_string()]);
        texts.push(below(site, PageKey { lang, page: Page::Topic(at as u32) }));
    }
    let is_open = |services: &[u32]| services.iter().any(|at| !site.services[*at as usize].facts().sensitive);
    for category in site.categories.iter().filter(|category| is_open(&category.services)) {
        texts.extend([category.id.to_string(), category.name[lang.index()].text.to_string()]);
    }
    texts.iter().flat_map(|text| words(site, lang, text)).map(|(_, stem)| stem).collect()
}

/// The path of a page below its language.
fn below(site: &Site, key: PageKey) -> String {
    site.path(key).split_once('/').map_or(String::new(), |(_, below)| below.to_owned())
}

fn is_all_sensitive(site: &Site, topic: &Topic) -> bool {
    let mut entries = topic.entries.iter().chain(&topic.guides).peekable();
    entries.peek().is_some() && entries.all(|at| site.entries[*at as usize].facts().sensitive)
}

fn of_entry(site: &Site, entry: &Entry, lang: Lang) -> Vec<(&'static str, Words)> {
    let own = entry.texts[lang.index()].as_ref();
    let mut said: Vec<_> = own.map(|text| ("its title", text.title.clone())).into_iter().collect();
    said.extend(own.and_then(|text| text.summary.clone()).map(|summary| ("its summary", summary)));
    if let Some(topic) = entry.topic {
        let words = of_topic(&site.topics[topic as usize], lang).into_iter();
        said.extend(words.map(|(_, words)| ("the words of its topic", words)));
    }
    said
}

fn of_topic(topic: &Topic, lang: Lang) -> Vec<(&'static str, Words)> {
    let name = [("its name", topic.name[lang.index()].clone())].into_iter();
    let summary = topic.summary[lang.index()].clone().map(|summary| ("its summary", summary));
    name.chain(summary).filter(|(_, words)| words.lang == lang).collect()
}

fn of_service(site: &Site, service: &Service, lang: Lang) -> Vec<(&'static str, Words)> {
    let mut said = vec![("its name", service.name[lang.index()].clone())];
    said.extend(service.summary[lang.index()].clone().map(|summary| ("its summary", summary)));
    let category = service.category.map(|at| site.categories[at as usize].name[lang.index()].clone());
    said.extend(category.map(|name| ("the name of its category", name)));
    // What is borrowed is looked at in its own language.
    said.retain(|(_, words)| words.lang == lang);
    said
}
