use tera::{Map, Value};

use super::{
    Common, Crumb, Shared, crumbs, date, directory, from_home, json_ld, lists, map, markup, message_markup, neighbours,
    topic_crumbs, words_markup,
};
use crate::config::{Lang, OutdatedPolicy};
use crate::locale::{ListLength, ListType};
use crate::render::bilingual;
use crate::render::body::{self, Body};
use crate::render::escape::escape;
use crate::resolve::{Entry, OwnText, Page, PageKey, Site, Thing, length_text};
use crate::source::length::Length;
use crate::source::record::Origin;
use crate::source::{EntryKind, FREE};
use crate::table::Spanned;

/// The page of an entry.
pub(super) fn entry(site: &Site, shared: &Shared, key: PageKey, at: u32) -> Value {
    let entry = &site.entries[at as usize];
    let lang = key.lang;
    let (text_lang, text) =
        site.text(entry, lang).text(lang).expect("pages are laid out only for entries that have a text");
    let rendered = body::render(site, lang, entry, text_lang, text);
    let facts = entry.facts();
    let path = breadcrumb(site, lang, entry);
    let mut common = Common::new(text_lang, text.title.clone());
    common.id = Some(entry.id.to_string());
    common.description = Some(description(text));
    common.json_ld = json_ld::entry(site, key, entry, text, &path);
    common.breadcrumbs = crumbs(site, lang, &path);
    common.stale = is_stale_above(text);
    let mut page = common.into_map(site, key);
    let mut put = |name: &'static str, value: Value| {
        page.insert(name.into(), value);
    };
    put("summary", text.summary.as_ref().map(|s| markup(words_markup(site, text_lang, s))).into());
    put("toc", toc(&rendered));
    put(
        "audience",
        facts
            .audience
            .iter()
            .filter_map(|a| message_markup(site, lang, &format!("audience-{}", a.value)))
            .collect::<Vec<_>>()
            .into(),
    );
    put(
        "laws",
        facts
            .law
            .iter()
            .map(|law| map! { "cite": law.cite.as_str(), "url": law.url.clone() })
            .collect::<Vec<_>>()
            .into(),
    );
    put("services", neighbours::helpers(site, lang, &entry.services));
    put("related", lists::cards(site, lang, &entry.related));
    put("changes", page_changes(site, lang, entry, text));
    let beside = PageKey { lang, page: Page::Bilingual(at) };
    put("bilingual", site.has_page(beside).then(|| site.url(beside)).into());
    put("topic", entry.topic.map(|topic| shared.topics[topic as usize].clone()).into());
    if entry.kind == EntryKind::Guide {
        put("steps", steps(site, lang, entry, &rendered));
    }
    put("body", markup(&rendered.html));
    put_circumstances(&mut page, site, lang, at, text);
    Value::from(page)
}

/// What holds of an answer wherever its words stand, alone or beside the source: until when it is right, who checked it and when,
/// what it costs and how long it takes.
fn put_circumstances(page: &mut Map, site: &Site, lang: Lang, at: u32, text: &OwnText) {
    let entry = &site.entries[at as usize];
    let facts = entry.facts();
    let today = site.clock.today;
    let mut put = |name: &'static str, value: Value| {
        page.insert(name.into(), value);
    };
    put("reviewed", facts.reviewed.map(|day| date(site, lang, day)).into());
    put("reviewed_by", facts.reviewed_by.clone().into());
    put("translation", translation(site, lang, text).into());
    put("overdue", entry.is_overdue(today).into());
    put("valid_from", facts.valid_from.map(|day| date(site, lang, day)).into());
    put("valid_until", facts.valid_until.as_ref().map(|day| date(site, lang, day.value)).into());
    put("expired", entry.is_expired(today).into());
    put("not_yet_valid", facts.valid_from.is_some_and(|from| from > today).into());
    put("cost", cost(site, lang, &facts.cost).into());
    put("duration", duration(site, lang, facts.duration).into());
    put("original", is_stale_above(text).then(|| original(site, at)).into());
}

/// Whether something of a text is stale that has no block of its own, and is said above: what is stale in blocks says so there.
fn is_stale_above(text: &OwnText) -> bool {
    text.stale.as_ref().is_some_and(|stale| {
        stale.policy == OutdatedPolicy::Notice
            && (stale.whole || stale.title || stale.summary || !stale.added.is_empty())
    })
}

/// The page of the original of an entry.
fn original(site: &Site, at: u32) -> String {
    site.url(PageKey { lang: site.settings.source, page: Page::Entry(at) })
}

/// Where the translation comes from, if that is known: of a machine's, whether a person has looked at it.
fn translation(site: &Site, lang: Lang, text: &OwnText) -> Option<Value> {
    let provenance = text.provenance.as_ref()?;
    let by = provenance.translator.clone().filter(|_| provenance.origin == Some(Origin::Human));
    let is_machine = provenance.origin == Some(Origin::Machine);
    if by.is_none() && !is_machine && provenance.reviewed.is_none() {
        return None;
    }
    Some(map! {
        "machine": is_machine, "by": by, "checked": provenance.reviewed.map(|day| date(site, lang, day)),
        "checked_by": provenance.reviewed_by.clone(),
    })
}

/// The page of a translated entry beside its source.
pub(super) fn bilingual(site: &Site, key: PageKey, at: u32) -> Value {
    let entry = &site.entries[at as usize];
    let (lang, source) = (key.lang, site.settings.source);
    let (Some(text), Some(original)) = (&entry.texts[lang.index()], &entry.texts[source.index()]) else {
        unreachable!("the page is laid out only where both texts are there")
    };
    let mut common = Common::new(lang, text.title.clone());
    common.id = Some(entry.id.to_string());
    common.description = Some(description(text));
    let path = breadcrumb(site, lang, entry);
    common.breadcrumbs = crumbs(site, lang, &path);
    common.stale = is_stale_above(text);
    let mut page = common.into_map(site, key);
    page.insert("changes".into(), page_changes(site, lang, entry, text));
    let title = map! { "own": markup(words_markup(site, lang, &text.title)), "source": markup(words_markup(site, source, &original.title)) };
    let summary = map! {
        "own": text.summary.as_ref().map(|s| markup(words_markup(site, lang, s))),
        "source": original.summary.as_ref().map(|s| markup(words_markup(site, source, s))),
    };
    let rows = bilingual::rows(site, entry, (lang, text), (source, original));
    let rows: Vec<Value> = rows
        .into_iter()
        .map(|row| map! { "id": row.id, "own": markup(row.own), "source": markup(row.source) })
        .collect();
    page.insert("titles".into(), title);
    page.insert("summaries".into(), summary);
    page.insert("rows".into(), rows.into());
    page.insert("entry_url".into(), site.url(PageKey { lang, page: Page::Entry(at) }).into());
    put_circumstances(&mut page, site, lang, at, text);
    Value::from(page)
}

/// What stands at the address of an entry that has no words for readers of a language.
pub(super) fn gap(site: &Site, key: PageKey, at: u32) -> Value {
    let entry = &site.entries[at as usize];
    let lang = key.lang;
    let mut common = Common::new(lang, super::theme_words(site, lang, "gap-title"));
    common.id = Some(entry.id.to_string());
    let path = breadcrumb(site, lang, entry);
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    let thing = Thing::Entry(at);
    let own = site.linked_langs().filter(|lang| site.text(entry, *lang).is_own());
    let choices: Vec<Value> = own
        .map(|own| {
            lists::choice(
                site,
                own,
                body::title(site, own, own, thing),
                site.url(PageKey { lang: own, page: Page::Entry(at) }),
            )
        })
        .collect();
    // Those who speak the reader's language, or have somebody who does.
    let helpers = (0..site.services.len() as u32)
        .filter(|s| directory::helps_in(site, lang, *s) && !site.services[*s as usize].facts().emergency);
    let helpers = site.sorted_services(lang, helpers).into_iter().take(5).map(|s| directory::service(site, lang, s));
    page.insert("absent".into(), (!entry.is_meant_for(lang)).into());
    page.insert("choices".into(), choices.into());
    page.insert("services".into(), helpers.collect::<Vec<_>>().into());
    Value::from(page)
}

fn breadcrumb(site: &Site, lang: Lang, entry: &Entry) -> Vec<Crumb> {
    match (entry.kind, entry.topic) {
        (EntryKind::Faq, Some(topic)) => from_home(site, lang, topic_crumbs(site, lang, topic, true)),
        (EntryKind::Guide, _) => {
            let guides =
                Crumb { title: super::theme_words(site, lang, "guides"), key: PageKey { lang, page: Page::Guides } };
            from_home(site, lang, [guides])
        }
        _ => from_home(site, lang, []),
    }
}

/// The summary, or the first words of the text.
pub fn description(text: &OwnText) -> String {
    if let Some(summary) = &text.summary {
        return summary.text.to_string();
    }
    let mut description = String::new();
    for word in text.text().body.words() {
        if description.chars().count() + word.chars().count() > 155 {
            description.push('…');
            break;
        }
        if !description.is_empty() {
            description.push(' ');
        }
        description.push_str(word);
    }
    description
}

fn toc(rendered: &Body) -> Value {
    let headings = rendered.headings.iter().filter(|h| h.level <= 3);
    headings
        .map(|h| map! { "id": h.id.as_str(), "title": markup(escape(&h.text)), "level": u64::from(h.level) })
        .collect::<Vec<_>>()
        .into()
}

/// The figures of a page that change soon: those of the title, the summary, the body, the steps and the services shown.
fn page_changes(site: &Site, lang: Lang, entry: &Entry, text: &OwnText) -> Value {
    let costs = entry.facts().cost.iter().chain(entry.facts().steps.iter().filter_map(|step| step.cost.as_ref()));
    let in_costs = costs.filter_map(|cost| site.figures.index(&cost.value)).map(|at| at as u32);
    let services = entry.services.iter().chain(entry.step_services.iter().flatten());
    let in_services = services.flat_map(|service| site.services[*service as usize].figures.iter().copied());
    changes(site, lang, text.figures(&site.figures).chain(in_costs).chain(in_services))
}

/// The figures among `figures` that change soon, each once.
pub(super) fn changes(site: &Site, lang: Lang, figures: impl Iterator<Item = u32>) -> Value {
    let mut seen = Vec::new();
    let mut changes = Vec::new();
    for at in figures {
        let figure = site.figures.at(at as usize);
        let Some(change) = figure.change.as_ref().filter(|_| !seen.contains(&at)) else { continue };
        seen.push(at);
        changes.push(map! {
            "title": message_markup(site, lang, &format!("figure-{}", figure.id)),
            "name": markup(escape(figure.text(lang))), "amount": markup(escape(change.text(lang))), "date": date(site, lang, change.from),
        });
    }
    changes.into()
}

/// What something costs, as readers of a language write amounts.
fn cost(site: &Site, lang: Lang, costs: &[Spanned<String>]) -> Option<Value> {
    let figures: Vec<_> = costs.iter().filter_map(|cost| site.figures.get(&cost.value)).collect();
    let is_nothing = !figures.is_empty() && figures.iter().all(|figure| figure.amount == 0.0);
    if is_nothing || costs.iter().any(|cost| cost.value == FREE) {
        return message_markup(site, lang, "cost-free");
    }
    let to_pay = figures.iter().filter(|figure| figure.amount != 0.0);
    let amounts: Vec<String> = to_pay.map(|figure| figure.text(lang).to_owned()).collect();
    let formats = &site.formats[lang.index()];
    match &*amounts {
        [] => None,
        [one] => Some(markup(escape(one))),
        several => Some(markup(escape(&formats.list(several, ListType::Conjunction, ListLength::Wide)))),
    }
}

/// How long something takes, in words of a language.
fn duration(site: &Site, lang: Lang, length: Option<Length>) -> Option<Value> {
    length.map(|length| markup(escape(&length_text(length, lang, &site.formats[lang.index()], &site.catalog))))
}

fn steps(site: &Site, lang: Lang, entry: &Entry, rendered: &Body) -> Value {
    let facts = entry.facts();
    let mut steps: Vec<Value> = Vec::with_capacity(facts.steps.len());
    for (i, step) in facts.steps.iter().enumerate() {
        let words = rendered.steps.iter().find(|s| s.id == step.id.value);
        let services = neighbours::offices(site, lang, &entry.step_services[i]);
        let documents =
            step.documents.iter().filter_map(|d| message_markup(site, lang, &format!("document-{}", d.value)));
        let mut map = Map::new();
        map.insert("number".into(), (i as u64 + 1).into());
        map.insert("id".into(), step.id.value.as_str().into());
        map.insert("title".into(), markup(words.map_or(step.id.value.as_str(), |w| &w.title)));
        map.insert("body".into(), markup(words.map_or("", |w| &w.html)));
        map.insert("services".into(), services);
        map.insert("documents".into(), documents.collect::<Vec<_>>().into());
        map.insert("cost".into(), cost(site, lang, step.cost.as_slice()).into());
        map.insert("duration".into(), duration(site, lang, step.duration).into());
        steps.push(map.into());
    }
    steps.into()
}
