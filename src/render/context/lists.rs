use tera::Value;

use super::{
    Common, Crumb, Shared, crumbs, directory, entry, facets, foreign_open, from_home, map, markup, other_language,
    site_message, theme_words, topic_crumbs, words_markup,
};
use crate::config::Lang;
use crate::locale::dialled;
use crate::render::body;
use crate::render::escape::escape;
use crate::resolve::{Page, PageKey, Service, Site, Thing, Words};
use crate::source::EntryKind;

/// How many entries a home page names as checked last.
const LATEST: usize = 5;

/// How many guides a home page shows; the rest are on the page of guides.
const GUIDES: usize = 9;

/// An entry in a list; `None` where it does not exist for the reader.
pub(super) fn card(site: &Site, lang: Lang, at: u32) -> Option<Value> {
    let entry = &site.entries[at as usize];
    let (text_lang, text) = site.text(entry, lang).text(lang)?;
    let language = &site.settings[text_lang];
    Some(map! {
        "id": &*entry.id, "kind": entry.kind.as_str(), "url": site.url(PageKey { lang, page: Page::Entry(at) }),
        "title": markup(words_markup(site, lang, &text.title)),
        "summary": text.summary.as_ref().map(|s| markup(words_markup(site, lang, s))),
        "summary_lang": text.summary.as_ref().and_then(|s| other_language(site, lang, s)),
        "lang": language.tag.as_str(), "dir": language.direction.as_str(), "borrowed": text_lang != lang,
    })
}

/// Entries in a list, without those that do not exist for the reader.
pub(super) fn cards(site: &Site, lang: Lang, entries: &[u32]) -> Value {
    entries.iter().filter_map(|at| card(site, lang, *at)).collect::<Vec<_>>().into()
}

fn readable(site: &Site, lang: Lang, entries: &[u32]) -> usize {
    entries.iter().filter(|at| site.has_page(PageKey { lang, page: Page::Entry(**at) })).count()
}

/// A topic in a list.
pub(super) fn topic(site: &Site, lang: Lang, at: u32) -> Value {
    let topic = &site.topics[at as usize];
    map! {
        "id": &*topic.id, "url": site.url(PageKey { lang, page: Page::Topic(at) }),
        "title": markup(words_markup(site, lang, &topic.name[lang.index()])),
        "summary": topic.summary[lang.index()].as_ref().map(|s| markup(words_markup(site, lang, s))),
        "summary_lang": topic.summary[lang.index()].as_ref().and_then(|s| other_language(site, lang, s)),
        "icon": topic.icon.as_ref().map(ToString::to_string),
        "count": readable(site, lang, &topic.entries) as u64,
        "parent": topic.parent.map(|p| site.topics[p as usize].id.to_string()),
    }
}

pub(super) fn topic_page(site: &Site, key: PageKey, at: u32) -> Value {
    let lang = key.lang;
    let topic = &site.topics[at as usize];
    let path = from_home(site, lang, topic_crumbs(site, lang, at, false));
    let mut common = Common::new(lang, topic.name[lang.index()].clone());
    common.id = Some(topic.id.to_string());
    common.description = topic.summary[lang.index()].as_ref().map(|s| s.text.to_string());
    common.json_ld = super::json_ld::breadcrumb(site, &path, &topic.name[lang.index()].text, key);
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    let subtopics = (0..site.topics.len() as u32).filter(|sub| site.topics[*sub as usize].parent == Some(at));
    page.insert(
        "summary".into(),
        topic.summary[lang.index()].as_ref().map(|s| markup(words_markup(site, lang, s))).into(),
    );
    page.insert("original".into(), original(site, lang, Thing::Topic(at), &[&format!("topic-{}", topic.id)]).into());
    page.insert("subtopics".into(), subtopics.map(|sub| self::topic(site, lang, sub)).collect::<Vec<_>>().into());
    page.insert("entries".into(), cards(site, lang, &topic.entries));
    page.insert("guides".into(), cards(site, lang, &topic.guides));
    let shown: Vec<u32> = topic.entries.iter().chain(&topic.guides).copied().collect();
    let figures = figures(site, lang, &[format!("topic-{}", topic.id)], &shown);
    page.insert("changes".into(), entry::changes(site, lang, figures.into_iter()));
    page.into()
}

/// The positions of entries of a kind, in the order of the site.
fn of_kind(site: &Site, kind: EntryKind) -> Vec<u32> {
    site.entries.iter().enumerate().filter(|(_, e)| e.kind == kind).map(|(at, _)| at as u32).collect()
}

pub(super) fn home(site: &Site, shared: &Shared, key: PageKey) -> Value {
    let lang = key.lang;
    let title = site_message(site, lang, "site-title").unwrap_or_else(|| Words::new(lang, shared.site_title.as_str()));
    let mut common = Common::new(lang, title);
    common.description = site_message(site, lang, "site-description").map(|d| d.text.into());
    let mut page = common.into_map(site, key);
    page.insert("emergency".into(), emergency(site, lang));
    let mut guides = of_kind(site, EntryKind::Guide);
    guides.retain(|at| site.has_page(PageKey { lang, page: Page::Entry(*at) }));
    guides.truncate(GUIDES);
    page.insert("guides".into(), cards(site, lang, &guides));
    let own = ["site-title", "site-description", "site-notice"];
    page.insert("original".into(), stale_page(site, lang, Page::Home, &own).into());
    let topics = site.topics.iter().filter(|topic| topic.parent.is_none()).map(|topic| format!("topic-{}", topic.id));
    let messages: Vec<String> = own.into_iter().map(str::to_owned).chain(topics).collect();
    let figures = figures(site, lang, &messages, &guides);
    page.insert("changes".into(), entry::changes(site, lang, figures.into_iter()));
    let mut latest: Vec<u32> = of_kind(site, EntryKind::Faq);
    latest.retain(|at| {
        site.entries[*at as usize].facts().reviewed.is_some() && !site.entries[*at as usize].facts().sensitive
    });
    latest.sort_by_key(|at| std::cmp::Reverse(site.entries[*at as usize].facts().reviewed));
    latest.retain(|at| site.has_page(PageKey { lang, page: Page::Entry(*at) }));
    latest.truncate(LATEST);
    page.insert("latest".into(), cards(site, lang, &latest));
    page.insert("categories".into(), directory::categories(site, lang));
    page.insert("places".into(), facets::places(site, lang));
    page.into()
}

/// What sorts numbers for emergencies: the shorter first, then the smaller, so that 112 leads. Not the name, which is another
/// in each language: a reader and a clerk hold two phones side by side and point at the same line.
pub(super) fn by_number(service: &Service) -> (usize, String, &str) {
    let digits = service.facts().phone.first().map(|number| dialled(number).replace('+', ""));
    // Without a number it is of no use in a hurry.
    let digits = digits.unwrap_or_default();
    (if digits.is_empty() { usize::MAX } else { digits.len() }, digits, &service.id)
}

/// The services with a number for emergencies.
pub(super) fn emergency(site: &Site, lang: Lang) -> Value {
    let mut emergency: Vec<u32> =
        (0..site.services.len() as u32).filter(|s| site.services[*s as usize].facts().emergency).collect();
    emergency.sort_by_cached_key(|at| by_number(&site.services[*at as usize]));
    emergency.into_iter().map(|s| directory::service(site, lang, s)).collect::<Vec<_>>().into()
}

/// The page for readers who fear that somebody watches them.
pub(super) fn safety(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let mut common = Common::new(lang, theme_words(site, lang, "safety-title"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    page.insert("emergency".into(), emergency(site, lang));
    page.into()
}

pub(super) fn guides(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let mut common = Common::new(lang, theme_words(site, lang, "guides"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let guides = of_kind(site, EntryKind::Guide);
    page.insert("changes".into(), entry::changes(site, lang, figures(site, lang, &[], &guides).into_iter()));
    page.insert("guides".into(), cards(site, lang, &guides));
    page.into()
}

/// The page on which readers keep the site on their devices. Sizes and dates are put in by its script, which knows what
/// there is on the device: they have an element each.
pub(super) fn offline(site: &Site, key: PageKey) -> Value {
    let mut common = Common::new(key.lang, theme_words(site, key.lang, "offline-title"));
    common.breadcrumbs = crumbs(site, key.lang, &from_home(site, key.lang, []));
    let mut page = common.into_map(site, key);
    let formats = &site.formats[key.lang.index()];
    let digits: String = (0..10).map(|digit| formats.number(f64::from(digit))).collect();
    let mark = formats.number(1.5).chars().nth(1).unwrap_or('.');
    page.insert("digits".into(), format!("{digits}{mark}").into());
    page.insert("size".into(), markup("<bdi data-size></bdi>"));
    page.insert("room".into(), markup("<bdi data-room></bdi>"));
    page.insert("date".into(), markup("<bdi data-date></bdi>"));
    page.into()
}

pub(super) fn not_found(site: &Site, key: PageKey) -> Value {
    let mut common = Common::new(key.lang, theme_words(site, key.lang, "not-found-title"));
    common.breadcrumbs = crumbs(site, key.lang, &from_home(site, key.lang, []));
    let mut page = common.into_map(site, key);
    // A page that answers for every address has no other languages but their homes.
    let homes: Vec<Value> = site
        .linked_langs()
        .map(|lang| {
            let language = &site.settings[lang];
            map! {
                "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name,
                "url": site.url(PageKey { lang, page: Page::Home }), "state": if lang == key.lang { "current" } else { "own" },
            }
        })
        .collect();
    page.insert("languages".into(), homes.into());
    page.into()
}

pub(super) fn chooser(site: &Site, shared: &Shared, key: PageKey) -> Value {
    let title =
        site_message(site, key.lang, "site-title").unwrap_or_else(|| Words::new(key.lang, shared.site_title.as_str()));
    let mut common = Common::new(key.lang, title);
    common.description = site_message(site, key.lang, "site-description").map(|d| d.text.into());
    let mut page = common.into_map(site, key);
    let title =
        |lang: Lang| site_message(site, lang, "site-title").map_or(String::new(), |t| words_markup(site, lang, &t));
    page.insert("choices".into(), choices(site, title, |lang| site.url(PageKey { lang, page: Page::Home })));
    page.insert("languages".into(), Vec::<Value>::new().into());
    page.into()
}

pub(super) fn go(site: &Site, key: PageKey, thing: Thing) -> Value {
    let source = site.settings.source;
    let mut common = Common::new(source, site.title(source, thing));
    common.id = Some(site.kind_and_id(thing).1.to_owned());
    let mut page = common.into_map(site, key);
    let there = site.page_of(thing);
    let langs: Vec<Lang> =
        site.linked_langs().filter(|lang| site.has_page(PageKey { lang: *lang, page: there })).collect();
    let choices = langs
        .iter()
        .map(|lang| {
            choice(site, *lang, body::title(site, *lang, *lang, thing), site.url(PageKey { lang: *lang, page: there }))
        })
        .collect::<Vec<_>>();
    page.insert("choices".into(), choices.into());
    page.insert("languages".into(), Vec::<Value>::new().into());
    page.into()
}

pub(super) fn moved(site: &Site, key: PageKey, at: u32) -> Value {
    let there = site.routes.moved_to(at);
    let common = Common::new(key.lang, theme_words(site, key.lang, "moved-title"));
    let mut page = common.into_map(site, key);
    page.insert("target".into(), site.url(there).into());
    page.insert("languages".into(), Vec::<Value>::new().into());
    page.into()
}

fn choices(site: &Site, title: impl Fn(Lang) -> String, url: impl Fn(Lang) -> String) -> Value {
    site.linked_langs().map(|lang| choice(site, lang, title(lang), url(lang))).collect::<Vec<_>>().into()
}

/// A language to choose, with the title of what it leads to.
pub(super) fn choice(site: &Site, lang: Lang, title: String, url: String) -> Value {
    let language = &site.settings[lang];
    map! {
        "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name, "url": url,
        "title": markup(title), "prompt": super::message_markup(site, lang, "choose-language"),
    }
}

pub(super) fn glossary(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let mut common = Common::new(lang, theme_words(site, lang, "glossary"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let mut terms: Vec<u32> = (0..site.terms.len() as u32).collect();
    let name = |at: u32| &*site.terms[at as usize].name[lang.index()].text;
    terms.sort_by(|a, b| site.formats[lang.index()].compare(name(*a), name(*b)).then(a.cmp(b)));
    let mut letters: Vec<(String, Vec<Value>)> = Vec::new();
    for at in terms {
        let letter = site.formats[lang.index()].index_letter(name(at));
        let value = term(site, lang, at);
        match letters.iter_mut().find(|(other, _)| *other == letter) {
            Some((_, terms)) => terms.push(value),
            None => letters.push((letter, vec![value])),
        }
    }
    let letters: Vec<Value> =
        letters.into_iter().map(|(letter, terms)| map! { "letter": letter, "terms": terms }).collect();
    page.insert("letters".into(), letters.into());
    let definitions: Vec<String> = site.terms.iter().map(|term| format!("term-{}", term.id)).collect();
    page.insert("changes".into(), entry::changes(site, lang, figures(site, lang, &definitions, &[]).into_iter()));
    page.into()
}

fn term(site: &Site, lang: Lang, at: u32) -> Value {
    let term = &site.terms[at as usize];
    let source = site.settings.source;
    let name = &term.name[lang.index()];
    let official = &term.name[source.index()];
    let shown = name.lang != source && official.lang == source;
    let official = shown.then(|| markup(format!("{}{}</span>", foreign_open(site, source), escape(&official.text))));
    map! {
        "id": &*term.id, "name": markup(words_markup(site, lang, name)), "official": official,
        "definition": term.definition[lang.index()].as_ref().map(|d| markup(words_markup(site, lang, d))),
        "original": original(site, lang, Thing::Term(at), &[&format!("-{}", term.id), &format!("term-{}", term.id)]),
        "entries": cards(site, lang, &term.entries),
    }
}

/// Where the original of a thing stands, if readers get words of its messages that are older than their source and are to
/// be told of it.
pub(super) fn original(site: &Site, lang: Lang, thing: Thing, messages: &[&str]) -> Option<String> {
    stale_page(site, lang, site.page_of(thing), messages)
}

/// The page in the source language, if one of the messages on it is stale for readers of `lang` and they are to be told.
pub(super) fn stale_page(site: &Site, lang: Lang, page: Page, messages: &[&str]) -> Option<String> {
    let is_stale = messages.iter().any(|id| site.catalog.gives_notice(lang, id));
    is_stale.then(|| site.url(PageKey { lang: site.settings.source, page }))
}

/// The figures in messages and in the cards of entries, for the announcement of what changes soon.
pub(super) fn figures<'s>(site: &'s Site, lang: Lang, messages: &[String], entries: &'s [u32]) -> Vec<u32> {
    let said = messages.iter().flat_map(|id| site.catalog.variables(lang, id));
    let mut figures: Vec<u32> =
        said.filter_map(|variable| site.figures.index(variable)).map(|figure| figure as u32).collect();
    for at in entries {
        if let Some((_, text)) = site.text(&site.entries[*at as usize], lang).text(lang) {
            figures.extend(text.heading_figures(&site.figures));
        }
    }
    figures
}

/// The breadcrumb of the directory.
pub(super) fn services_crumb(site: &Site, lang: Lang) -> Crumb {
    Crumb { title: theme_words(site, lang, "services"), key: PageKey { lang, page: Page::Services } }
}
