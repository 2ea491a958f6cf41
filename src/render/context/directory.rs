use tera::{Map, Value};

use super::{
    Common, Crumb, contact, counter, crumbs, date, entry, facets, from_home, hours, json_ld, lists, map, markup,
    message_markup, neighbours, other_language, theme_words, words_markup,
};
use crate::config::Lang;
use crate::locale::Tag;
use crate::render::escape::escape;
use crate::resolve::{Page, PageKey, Service, Site, Thing};
use crate::source::{Cost, ServiceFacts};

/// A category in a list.
fn category(site: &Site, lang: Lang, at: u32) -> Value {
    let category = &site.categories[at as usize];
    map! {
        "id": &*category.id, "url": site.url(PageKey { lang, page: Page::Category(at) }),
        "title": markup(words_markup(site, lang, &category.name[lang.index()])), "count": category.services.len() as u64,
    }
}

/// All categories, in the order of the language's dictionary.
pub(super) fn categories(site: &Site, lang: Lang) -> Value {
    sorted_categories(site, lang).into_iter().map(|at| category(site, lang, at)).collect::<Vec<_>>().into()
}

fn sorted_categories(site: &Site, lang: Lang) -> Vec<u32> {
    let mut categories: Vec<u32> = (0..site.categories.len() as u32).collect();
    let name = |at: &u32| &*site.categories[*at as usize].name[lang.index()].text;
    categories.sort_by(|a, b| site.formats[lang.index()].compare(name(a), name(b)).then(a.cmp(b)));
    categories
}

/// Every service by its name alone, under its category; those without one come last.
pub(super) fn by_category(site: &Site, lang: Lang) -> Value {
    let names = |services: Vec<u32>| -> Value {
        let services = site.sorted_services(lang, services).into_iter().map(|at| {
            let name = &site.services[at as usize].name[lang.index()];
            let url = site.url(PageKey { lang, page: Page::Service(at) });
            map! { "url": url, "title": markup(words_markup(site, lang, name)) }
        });
        services.collect::<Vec<_>>().into()
    };
    let mut groups: Vec<Value> = sorted_categories(site, lang)
        .into_iter()
        .map(|at| {
            let services = names(site.categories[at as usize].services.clone());
            map! { "category": category(site, lang, at), "services": services }
        })
        .collect();
    let apart = (0..site.services.len() as u32).filter(|at| site.services[*at as usize].category.is_none());
    let apart: Vec<u32> = apart.collect();
    if !apart.is_empty() {
        groups.push(map! { "category": Value::none(), "services": names(apart) });
    }
    groups.into()
}

pub(super) fn services(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let mut common = Common::new(lang, theme_words(site, lang, "services"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let sorted = site.sorted_services(lang, 0..site.services.len() as u32);
    let figures = sorted.iter().flat_map(|s| site.services[*s as usize].figures.iter().copied());
    page.insert("changes".into(), entry::changes(site, lang, figures));
    page.insert("categories".into(), categories(site, lang));
    filtered(site, key, &[], sorted, &mut page);
    page.into()
}

/// A list of services that can be narrowed down, by links and by a script.
fn filtered(site: &Site, key: PageKey, chosen: &[u32], sorted: Vec<u32>, page: &mut Map) {
    let lang = key.lang;
    let mut hours = facets::Hours::default();
    let services = sorted.iter().map(|at| {
        let mut shown = service(site, lang, *at).into_map().unwrap_or_default();
        shown.insert("filter".into(), facets::attributes(site, *at, &mut hours));
        Value::from(shown)
    });
    page.insert("services".into(), services.collect::<Vec<_>>().into());
    facets::put(site, key, chosen, Some(&hours), page);
    page.insert("filter".into(), facets::data(site, lang, sorted.len(), &hours).into());
}

pub(super) fn category_page(site: &Site, key: PageKey, at: u32) -> Value {
    let lang = key.lang;
    let found = &site.categories[at as usize];
    let path = from_home(site, lang, [lists::services_crumb(site, lang)]);
    let mut common = Common::new(lang, found.name[lang.index()].clone());
    common.id = Some(found.id.to_string());
    common.json_ld = json_ld::breadcrumb(site, &path, &found.name[lang.index()].text, key);
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    let sorted = site.sorted_services(lang, found.services.iter().copied());
    page.insert("category".into(), category(site, lang, at));
    let figures = sorted.iter().flat_map(|s| site.services[*s as usize].figures.iter().copied());
    page.insert("changes".into(), entry::changes(site, lang, figures));
    page.insert("categories".into(), categories(site, lang));
    let chosen: Vec<u32> = site.facets.category(at).into_iter().collect();
    filtered(site, key, &chosen, sorted, &mut page);
    page.into()
}

/// The services that one choice or two have in common.
pub(super) fn facet_page(site: &Site, key: PageKey, at: u32) -> Value {
    let lang = key.lang;
    let selection = &site.facets.selections[at as usize];
    let chosen: Vec<u32> = selection.choices().collect();
    let title = facets::title(site, lang, &chosen);
    let mut path = vec![lists::services_crumb(site, lang)];
    // A pair stands below its first choice.
    if let Some(page) = site.facets.page(&chosen[..1]).filter(|page| *page != key.page) {
        path.push(Crumb { title: facets::words(site, lang, chosen[0]), key: PageKey { lang, page } });
    }
    let path = from_home(site, lang, path);
    let mut common = Common::new(lang, title.clone());
    common.json_ld = json_ld::breadcrumb(site, &path, &title.text, key);
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    let sorted = site.sorted_services(lang, selection.services.iter().copied());
    let figures = sorted.iter().flat_map(|s| site.services[*s as usize].figures.iter().copied());
    page.insert("changes".into(), entry::changes(site, lang, figures));
    facets::put(site, key, &chosen, None, &mut page);
    page.insert("services".into(), sorted.into_iter().map(|s| service(site, lang, s)).collect::<Vec<_>>().into());
    page.into()
}

pub(super) fn service_page(site: &Site, key: PageKey, at: u32) -> Value {
    let lang = key.lang;
    let found = &site.services[at as usize];
    let mut path = vec![lists::services_crumb(site, lang)];
    if let Some(category) = found.category {
        let title = site.categories[category as usize].name[lang.index()].clone();
        path.push(Crumb { title, key: PageKey { lang, page: Page::Category(category) } });
    }
    let path = from_home(site, lang, path);
    let mut common = Common::new(lang, found.name[lang.index()].clone());
    common.id = Some(found.id.to_string());
    common.description = found.summary[lang.index()].as_ref().map(|s| s.text.to_string());
    common.json_ld = json_ld::service(site, key, found, &path);
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    page.insert("service".into(), service(site, lang, at));
    page.insert("hours".into(), hours::hours(site, lang, found));
    let original = lists::original(site, lang, Thing::Service(at), &[&format!("service-{}", found.id)]);
    page.insert("original".into(), original.into());
    page.insert("counter".into(), counter::sentence(site, lang, found).into());
    page.insert("entries".into(), neighbours::named_by(site, lang, found));
    page.insert("vcard".into(), site.vcard_path(lang, at).map(|path| site.url_of_path(&path)).into());
    page.insert("changes".into(), entry::changes(site, lang, found.figures.iter().copied()));
    page.into()
}

/// A service with everything that a template may show of it.
pub(super) fn service(site: &Site, lang: Lang, at: u32) -> Value {
    let found = &site.services[at as usize];
    let facts = found.facts();
    let source = site.settings.source;
    let name = &found.name[lang.index()];
    let official = &found.name[source.index()];
    let official = (name.lang != source && official.lang == source && !holds(&name.text, &official.text))
        .then(|| markup(super::text_markup(site, lang, source, &official.text)));
    let mut service = Map::with_capacity(48);
    let mut put = |name: &'static str, value: Value| {
        service.insert(name.into(), value);
    };
    put("id", Value::normal_string(&found.id));
    put("url", site.url(PageKey { lang, page: Page::Service(at) }).into());
    put("title", markup(words_markup(site, lang, name)));
    put("summary", found.summary[lang.index()].as_ref().map(|s| markup(words_markup(site, lang, s))).into());
    put("summary_lang", found.summary[lang.index()].as_ref().and_then(|s| other_language(site, lang, s)).into());
    put("note", attribute(site, lang, &found.id, "note").into());
    put("official", official.into());
    let today = site.clock.today;
    let alert = facts
        .alert
        .as_ref()
        .filter(|a| a.from.is_none_or(|from| from <= today) && a.until.is_none_or(|until| today <= until));
    put("alert", alert.and_then(|_| attribute(site, lang, &found.id, "alert")).into());
    put("alert_until", alert.and_then(|a| a.until).map(|day| date(site, lang, day)).into());
    put("category", found.category.map(|c| category(site, lang, c)).into());
    let organization = site.organization_of(found).map(|o| markup(words_markup(site, lang, &o.name[lang.index()])));
    put("organization", organization.into());
    put("phones", contact::phones(found));
    put("email", facts.email.clone().into());
    put("website", facts.url.clone().into());
    contact::place(site, lang, found, &mut put);
    put("languages", languages(site, lang, facts));
    put("speaks_yours", speaks_foreign(site, lang, found).into());
    let word = |kind: &str, word: &String| message_markup(site, lang, &format!("{kind}-{}", word.replace('_', "-")));
    put("interpretation", facts.interpretation.as_ref().and_then(|w| word("interpretation", w)).into());
    put("identity", facts.identity_required.as_ref().and_then(|w| word("identity", w)).into());
    put("interprets", interprets(found).into());
    put("cost", cost(site, lang, facts).into());
    put("free", (facts.cost == Some(Cost::Free)).into());
    put("no_papers", (facts.identity_required.as_deref() == Some("none")).into());
    put("access", facts.access.iter().filter_map(|w| word("access", w)).collect::<Vec<_>>().into());
    put(
        "accessibility",
        site.accessibility_of(found).iter().filter_map(|w| word("accessibility", w)).collect::<Vec<_>>().into(),
    );
    put("documents", facts.documents.iter().filter_map(|d| word("document", &d.value)).collect::<Vec<_>>().into());
    put("area", facts.area.clone().into());
    put("anonymous", facts.anonymous.into());
    put("emergency", facts.emergency.into());
    put("confidential", facts.confidential.into());
    put("reviewed_by", facts.reviewed_by.clone().into());
    put("overdue", found.is_overdue(today).into());
    put("reviewed", facts.reviewed.map(|day| date(site, lang, day)).into());
    service.into()
}

fn attribute(site: &Site, lang: Lang, id: &str, attribute: &str) -> Option<Value> {
    let words = site.catalog.words(lang, &format!("service-{id}"), Some(attribute))?;
    Some(markup(words_markup(site, lang, &words)))
}

fn languages(site: &Site, lang: Lang, facts: &ServiceFacts) -> Value {
    let languages = facts.languages.iter().map(|typed| {
        let tag = Tag::parse(&typed.value);
        let declared = tag.as_ref().and_then(|t| site.settings.lang(t.as_str()));
        let name = match (declared, &tag) {
            (Some(declared), _) => super::text_markup(site, lang, declared, &site.settings[declared].name),
            (None, Some(tag)) => {
                let direction = tag.direction().map_or("ltr", |d| d.as_str());
                format!(
                    "<span lang=\"{tag}\" dir=\"{direction}\">{}</span>",
                    escape(tag.endonym().unwrap_or(tag.as_str()))
                )
            }
            (None, None) => escape(&typed.value),
        };
        map! { "tag": typed.value.as_str(), "name": markup(name) }
    });
    languages.collect::<Vec<_>>().into()
}

/// Whether a reader can be helped there in their own language.
pub(super) fn helps_in(site: &Site, lang: Lang, service: u32) -> bool {
    speaks(site, lang, site.services[service as usize].facts())
}

/// Whether somebody there speaks the reader's language, where that says something: in the source language they all speak.
pub(super) fn speaks_foreign(site: &Site, lang: Lang, service: &Service) -> bool {
    !site.is_of_source(lang) && speaks(site, lang, service.facts())
}

/// Whether an interpreter is there or can be had.
pub(super) fn interprets(service: &Service) -> bool {
    service.facts().interpretation.as_deref().is_some_and(|how| how != "none")
}

/// Whether somebody there speaks the reader's language: plain Croatian is Croatian.
fn speaks(site: &Site, lang: Lang, facts: &ServiceFacts) -> bool {
    let reader = site.settings[lang].tag.canonical().id.language;
    lang != site.settings.source
        && facts
            .languages
            .iter()
            .filter_map(|typed| Tag::parse(&typed.value))
            .any(|tag| tag.canonical().id.language == reader)
}

fn cost(site: &Site, lang: Lang, facts: &ServiceFacts) -> Option<Value> {
    match facts.cost.as_ref()? {
        Cost::Free => message_markup(site, lang, "cost-free"),
        Cost::Amount { amount, currency } => Some(markup(format!(
            "<bdi dir=\"ltr\">{}</bdi>",
            escape(&site.formats[lang.index()].amount(*amount, currency))
        ))),
    }
}

/// Whether a name has another in it, word for word: "مركز الترحيب (Centar dobrodošlice)".
fn holds(name: &str, other: &str) -> bool {
    let (name, other) = (name.to_lowercase(), other.to_lowercase());
    name.match_indices(&other).any(|(at, _)| {
        !name[..at].ends_with(char::is_alphanumeric) && !name[at + other.len()..].starts_with(char::is_alphanumeric)
    })
}
