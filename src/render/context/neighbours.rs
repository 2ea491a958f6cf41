//! Services and the texts that name them, from both sides.

use std::cmp::Reverse;

use tera::{Map, Value};

use super::{directory, hours, lists, map, markup};
use crate::config::Lang;
use crate::render::body;
use crate::resolve::{Naming, Page, PageKey, Service, Site};

/// The entries that name a service, each with the steps that do.
pub(super) fn named_by(site: &Site, lang: Lang, service: &Service) -> Value {
    let entries = service.named_by.iter().filter_map(|naming| {
        let mut card: Map = lists::card(site, lang, naming.entry)?.into_map()?;
        card.insert("steps".into(), steps(site, lang, naming));
        Some(Value::from(card))
    });
    entries.collect::<Vec<_>>().into()
}

fn steps(site: &Site, lang: Lang, naming: &Naming) -> Value {
    let entry = &site.entries[naming.entry as usize];
    let Some((text_lang, text)) = site.text(entry, lang).text(lang) else { return Vec::<Value>::new().into() };
    let page = site.url(PageKey { lang, page: Page::Entry(naming.entry) });
    let steps = naming.steps.iter().filter_map(|step| {
        let id = entry.facts().steps.get(*step as usize)?.id.value.as_str();
        let heading = text.heading_ids.iter().position(|heading| **heading == *id)?;
        let title = body::heading(site, lang, entry, text_lang, text, heading);
        Some(map! { "number": (step + 1).to_string(), "title": markup(title), "url": format!("{page}#{id}") })
    });
    steps.collect::<Vec<_>>().into()
}

/// Who can help, those first who help this reader most: emergency numbers, who speaks the language, who has an interpreter.
/// Among equals the author's order stands: the office that decides mostly comes before those that advise. Emergency numbers have
/// an order of their own, the same for every reader.
pub(super) fn helpers(site: &Site, lang: Lang, services: &[u32]) -> Value {
    let sorted = sorted_helpers(site, lang, services).into_iter();
    sorted.map(|at| directory::service(site, lang, at)).collect::<Vec<_>>().into()
}

/// The same with the hours at which somebody is there, for steps that send the reader there. Of a confidential service nobody says
/// when to come.
pub(super) fn offices(site: &Site, lang: Lang, services: &[u32]) -> Value {
    let sorted = sorted_helpers(site, lang, services).into_iter();
    let offices = sorted.map(|at| {
        let found = &site.services[at as usize];
        let mut office = directory::service(site, lang, at).into_map().expect("a service is a map");
        let open = if found.facts().confidential { Value::none() } else { hours::open(site, lang, found) };
        office.insert("open".into(), open);
        Value::from(office)
    });
    offices.collect::<Vec<_>>().into()
}

fn sorted_helpers(site: &Site, lang: Lang, services: &[u32]) -> Vec<u32> {
    let mut sorted = services.to_vec();
    sorted.sort_by_cached_key(|at| {
        let service = &site.services[*at as usize];
        if service.facts().emergency {
            return (false, Some(lists::by_number(service)), Reverse((false, false)));
        }
        let understood = directory::speaks_foreign(site, lang, service);
        let interpreted = !site.is_of_source(lang) && directory::interprets(service);
        (true, None, Reverse((understood, !understood && interpreted)))
    });
    sorted
}
