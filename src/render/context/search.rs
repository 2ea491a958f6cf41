use fluent_bundle::FluentValue;
use tera::Value;

use super::{Common, Shared, crumbs, directory, entry, from_home, lists, map, markup, theme_words, words_markup};
use crate::config::Lang;
use crate::resolve::{Isolation, Page, PageKey, Site, Term};
use crate::source::EntryKind;

/// How many results the page shows; for each number up to it there is a sentence.
const RESULTS: u32 = 20;

/// The page that lists everything, in which scripts search.
pub(super) fn search(site: &Site, shared: &Shared, key: PageKey) -> Value {
    let lang = key.lang;
    let mut common = Common::new(lang, theme_words(site, lang, "search"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let topics = site.topics.iter().zip(&shared.topics).map(|(topic, value)| {
        let entries: Vec<u32> = topic.guides.iter().chain(&topic.entries).copied().collect();
        map! { "topic": value.clone(), "entries": lists::cards(site, lang, &entries) }
    });
    page.insert("topics".into(), topics.collect::<Vec<_>>().into());
    let apart = |kind| -> Vec<u32> {
        let entries = site.entries.iter().enumerate().filter(|(_, e)| e.kind == kind && e.topic.is_none());
        entries.map(|(at, _)| at as u32).collect()
    };
    page.insert("guides".into(), lists::cards(site, lang, &apart(EntryKind::Guide)));
    page.insert("entries".into(), lists::cards(site, lang, &apart(EntryKind::Faq)));
    page.insert("categories".into(), directory::by_category(site, lang));
    page.insert("terms".into(), terms(site, lang));
    page.insert("emergency".into(), lists::emergency(site, lang));
    let counts = (0..=RESULTS).map(|count| {
        let count = [("count", FluentValue::from(f64::from(count)))];
        let text = site.catalog.format(lang, "search-count", None, &count, Isolation::None).text(lang);
        Value::from(text.map_or(String::new(), |(_, text)| text))
    });
    page.insert("counts".into(), counts.collect::<Vec<_>>().into());
    let figures = site.entries.iter().filter_map(|entry| site.text(entry, lang).text(lang));
    let figures = figures.flat_map(|(_, text)| text.heading_figures(&site.figures));
    page.insert("changes".into(), entry::changes(site, lang, figures));
    page.into()
}

/// The terms of the glossary, in the order of the language's dictionary.
fn terms(site: &Site, lang: Lang) -> Value {
    let glossary = site.url(PageKey { lang, page: Page::Glossary });
    let mut terms: Vec<_> = site.terms.iter().collect();
    let by_name = |a: &Term, b: &Term| {
        let (left, right) = (&a.name[lang.index()].text, &b.name[lang.index()].text);
        site.formats[lang.index()].compare(left, right).then(a.id.cmp(&b.id))
    };
    terms.sort_by(|a, b| by_name(a, b));
    let terms = terms.into_iter().map(|term| {
        map! {
            "url": format!("{glossary}#{}", term.id),
            "title": markup(words_markup(site, lang, &term.name[lang.index()])),
        }
    });
    terms.collect::<Vec<_>>().into()
}
