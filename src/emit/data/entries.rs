//! What readers of a language get of every FAQ entry, guide and page, as JSON: where it stands and what it is about.

use serde::Serialize;

use super::listing;
use super::words::{self, Coded, Head, Text, coded};
use crate::config::Lang;
use crate::emit::ids::Name;
use crate::resolve::{Page, PageKey, Site, Thing};
use crate::source::record::Origin;

#[derive(Serialize)]
struct Entry<'a> {
    id: String,
    /// `kind:id`, as texts and tables name it.
    key: String,
    kind: &'static str,
    url: String,
    stable_url: String,
    title: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<Topic<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    audience: Vec<Coded<'a>>,
    /// The languages that have words of their own for it.
    langs: Vec<&'a str>,
    /// Whether its source has changed since it was translated.
    #[serde(skip_serializing_if = "is_false")]
    stale: bool,
    /// Whether a machine translated it and nobody has checked that.
    #[serde(skip_serializing_if = "is_false")]
    unchecked_machine_translation: bool,
    /// Whether being seen on it could hurt the reader.
    #[serde(skip_serializing_if = "is_false")]
    sensitive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    /// In the source language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    law: Vec<Law<'a>>,
    /// The services that can help, by `key` in `services.json`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    services: Vec<&'a str>,
}

#[derive(Serialize)]
struct Topic<'a> {
    key: &'a str,
    url: String,
    name: Text<'a>,
}

#[derive(Serialize)]
struct Law<'a> {
    cite: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

fn is_false(value: &bool) -> bool {
    !value
}

pub(super) fn render(site: &Site, lang: Lang) -> Vec<u8> {
    let head = Head::new(site, lang, Page::Home, "handbook");
    listing(&head, "entries", (0..site.entries.len() as u32).filter_map(|at| entry(site, lang, at)))
}

/// An entry, unless it does not exist for the reader.
fn entry(site: &Site, lang: Lang, at: u32) -> Option<Entry<'_>> {
    let found = &site.entries[at as usize];
    let (_, text) = site.text(found, lang).text(lang)?;
    let facts = found.facts();
    let name = Name::of(site, Thing::Entry(at));
    let provenance = text.provenance.as_deref();
    let mut services: Vec<u32> =
        found.services.iter().copied().chain(found.step_services.iter().flatten().copied()).collect();
    services.sort_unstable();
    services.dedup();
    Some(Entry {
        id: name.id(),
        key: format!("{}:{}", found.kind.as_str(), found.id),
        kind: found.kind.as_str(),
        url: site.absolute_url(PageKey { lang, page: Page::Entry(at) }),
        stable_url: name.address().to_owned(),
        title: words::words(site, &text.title),
        summary: text.summary.as_ref().map(|summary| words::words(site, summary)),
        topic: found.topic.map(|topic| Topic {
            key: &site.topics[topic as usize].id,
            url: site.absolute_url(PageKey { lang, page: Page::Topic(topic) }),
            name: words::words(site, &site.topics[topic as usize].name[lang.index()]),
        }),
        audience: facts.audience.iter().map(|id| coded(site, lang, "audience", &id.value)).collect(),
        langs: site
            .linked_langs()
            .filter(|lang| site.text(found, *lang).is_own())
            .map(|lang| site.settings[lang].tag.as_str())
            .collect(),
        stale: text.stale.is_some(),
        unchecked_machine_translation: provenance
            .is_some_and(|provenance| provenance.origin == Some(Origin::Machine) && provenance.reviewed.is_none()),
        sensitive: facts.sensitive,
        reviewed: facts.reviewed.map(|day| day.to_string()),
        reviewed_by: facts.reviewed_by.as_deref(),
        valid_from: facts.valid_from.map(|day| day.to_string()),
        valid_until: facts.valid_until.as_ref().map(|day| day.value.to_string()),
        law: facts.law.iter().map(|law| Law { cite: &law.cite, url: law.url.as_deref() }).collect(),
        services: services.into_iter().map(|service| &*site.services[service as usize].id).collect(),
    })
}
