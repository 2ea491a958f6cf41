//! What readers of a language get of every service, as JSON.

use serde::Serialize;

use super::hours::{Hours, hours};
use super::listing;
use super::words::{self, Coded, Head, Language, Text, coded};
use crate::config::Lang;
use crate::emit::ids::Name;
use crate::resolve::{Location, Page, PageKey, Site, Thing};
use crate::source::Cost;

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    /// The time zone of all hours (IANA).
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone: Option<&'a str>,
}

#[derive(Serialize)]
struct Service<'a> {
    id: String,
    key: &'a str,
    url: String,
    stable_url: String,
    name: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<Coded<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<Organization<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Hours<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<Language<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpretation: Option<Coded<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Price<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    access: Vec<Coded<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_required: Option<Coded<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    documents: Vec<Coded<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accessibility: Vec<Coded<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    area: &'a [String],
    anonymous: bool,
    emergency: bool,
    confidential: bool,
    sensitive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed_by: Option<&'a str>,
    /// The entries that name it, as `kind:id`, which is their `key` in `entries.json`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entries: Vec<String>,
}

#[derive(Serialize)]
struct Organization<'a> {
    id: String,
    key: &'a str,
    name: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
}

#[derive(Serialize)]
struct Place<'a> {
    id: String,
    key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
}

/// What it costs: `amount` 0 is free of charge.
#[derive(Serialize)]
struct Price<'a> {
    amount: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'a str>,
    text: Text<'a>,
}

pub(super) fn render(site: &Site, lang: Lang) -> Vec<u8> {
    let head = Document {
        head: Head::new(site, lang, Page::Services, "services"),
        time_zone: site.settings.time_zone.as_deref(),
    };
    let sorted = site.sorted_services(lang, 0..site.services.len() as u32);
    listing(&head, "services", sorted.into_iter().map(|at| service(site, lang, at)))
}

fn service(site: &Site, lang: Lang, at: u32) -> Service<'_> {
    let found = &site.services[at as usize];
    let facts = found.facts();
    let name = Name::of(site, Thing::Service(at));
    Service {
        id: name.id(),
        key: &found.id,
        url: site.absolute_url(PageKey { lang, page: Page::Service(at) }),
        stable_url: name.address().to_owned(),
        name: words::words(site, &found.name[lang.index()]),
        summary: found.summary[lang.index()].as_ref().map(|summary| words::words(site, summary)),
        note: words::message(site, lang, &format!("service-{}", found.id), Some("note")),
        alert: words::alert(site, lang, found),
        category: facts.category.as_ref().map(|category| coded(site, lang, "category", &category.value)),
        organization: found.organization.map(|at| organization(site, lang, at)),
        phones: facts.phone.iter().map(String::as_str).collect(),
        email: facts.email.as_deref(),
        website: facts.url.as_deref(),
        location: site.location_of(found).map(|location| place(site, lang, location)),
        hours: hours(site, lang, found),
        languages: words::languages(site, lang, found),
        interpretation: facts.interpretation.as_deref().map(|code| coded(site, lang, "interpretation", code)),
        cost: facts.cost.as_ref().map(|cost| price(site, lang, cost)),
        access: facts.access.iter().map(|code| coded(site, lang, "access", code)).collect(),
        identity_required: facts.identity_required.as_deref().map(|code| coded(site, lang, "identity", code)),
        documents: facts.documents.iter().map(|id| coded(site, lang, "document", &id.value)).collect(),
        accessibility: site
            .accessibility_of(found)
            .iter()
            .map(|code| coded(site, lang, "accessibility", code))
            .collect(),
        area: &facts.area,
        anonymous: facts.anonymous,
        emergency: facts.emergency,
        confidential: facts.confidential,
        sensitive: facts.sensitive,
        reviewed: facts.reviewed.map(|day| day.to_string()),
        reviewed_by: facts.reviewed_by.as_deref(),
        entries: found
            .named_by
            .iter()
            .map(|naming| {
                let (kind, id) = site.kind_and_id(Thing::Entry(naming.entry));
                format!("{kind}:{id}")
            })
            .collect(),
    }
}

fn organization(site: &Site, lang: Lang, at: u32) -> Organization<'_> {
    let found = &site.organizations[at as usize];
    Organization {
        id: Name::new(site, "organization", &found.id).id(),
        key: &found.id,
        name: words::words(site, &found.name[lang.index()]),
        website: found.url.as_deref(),
    }
}

fn place<'s>(site: &'s Site, lang: Lang, location: &'s Location) -> Place<'s> {
    let address = location.address.as_ref();
    Place {
        id: Name::new(site, "location", &location.id).id(),
        key: &location.id,
        name: location.name[lang.index()].as_ref().map(|name| words::words(site, name)),
        street: address.and_then(|address| address.street.as_deref()),
        postal_code: address.and_then(|address| address.postal_code.as_deref()),
        locality: address.and_then(|address| address.locality.as_deref()),
        region: address.and_then(|address| address.region.as_deref()),
        country: address.and_then(|address| address.country.as_deref().or(site.settings.country())),
        latitude: location.geo.map(|(latitude, _)| latitude),
        longitude: location.geo.map(|(_, longitude)| longitude),
    }
}

fn price<'s>(site: &'s Site, lang: Lang, cost: &'s Cost) -> Price<'s> {
    match cost {
        Cost::Free => Price {
            amount: 0.0,
            currency: None,
            text: words::message(site, lang, "cost-free", None).unwrap_or_else(|| words::text(site, lang, "0")),
        },
        Cost::Amount { amount, currency } => Price {
            amount: *amount,
            currency: Some(currency),
            text: words::text(site, lang, site.formats[lang.index()].amount(*amount, currency)),
        },
    }
}
