//! Where the services are: the declared locations, and the addresses of services. What only confidential services have
//! ends here.

use std::collections::BTreeMap;

use super::catalog::Catalog;
use super::ids;
use super::site::{Location, Service};
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::{Address, LocationFacts, Sources};

/// An address and coordinates, comparable.
type Spot<'a> = (Option<&'a Address>, Option<(u64, u64)>);

/// The locations of the services that are not confidential, by id, with links both ways.
pub(super) fn link(
    sources: &Sources,
    settings: &Settings,
    catalog: &Catalog,
    services: &mut [Service],
    sink: &mut Sink,
) -> Vec<Location> {
    let declared = declared(sources, sink);
    let spots = declared.iter().rev().map(|(id, (_, f))| (spot(f.address.as_ref().map(|a| &a.value), f.geo), *id));
    let by_spot: BTreeMap<Spot, &str> = spots.filter(|(at, _)| *at != (None, None)).collect();
    let mut used: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut inline: BTreeMap<Spot, Vec<u32>> = BTreeMap::new();
    let mut accessibility: Vec<Vec<String>> = Vec::with_capacity(services.len());
    for (at, service) in services.iter().enumerate() {
        let row = service.row();
        let at_spot = spot(row.address.as_ref().map(|a| &a.value), row.geo.as_ref().map(|g| g.value));
        let id = match &row.location {
            Some(typed) => declared.get_key_value(typed.value.as_str()).map(|(id, _)| *id),
            None => by_spot.get(&at_spot).copied(),
        };
        if let Some(typed) = row.location.as_ref().filter(|_| id.is_none()) {
            let place = Place::new(service.facts().path.shared(), typed.range.clone());
            sink.report(
                Diagnostic::new(Code::UnknownReference, place, format!("there is no location `{}`", typed.value))
                    .did_you_mean(&typed.value, declared.keys().copied())
                    .hint("locations stand in content/locations.toml"),
            );
        }
        let mut all = row.accessibility.clone();
        if let Some(id) = id {
            all.extend(declared[id].1.accessibility.iter().filter(|word| !row.accessibility.contains(word)).cloned());
        }
        accessibility.push(all);
        let is_confidential = service.facts().confidential;
        let users = match id {
            Some(id) => used.entry(id).or_default(),
            None if at_spot == (None, None) || is_confidential => continue,
            None => inline.entry(at_spot).or_default(),
        };
        users.extend((!is_confidential).then_some(at as u32));
    }
    report_unused(&declared, &used, sink);
    let texts: BTreeMap<Spot, String> = inline.keys().map(|at| (*at, text(at))).collect();
    let made = ids::made(texts.values().map(String::as_str), |id| declared.contains_key(id));
    let names = |id: &str| settings.langs().map(|lang| catalog.words(lang, &format!("location-{id}"), None)).collect();
    let mut locations: Vec<Location> = Vec::with_capacity(used.len() + inline.len());
    // Where only confidential services are, nobody may know.
    for (id, services) in used.into_iter().filter(|(_, services)| !services.is_empty()) {
        let facts = declared[id].1;
        locations.push(Location {
            id: id.into(),
            name: names(id),
            address: facts.address.as_ref().map(|a| a.value.clone()),
            geo: facts.geo,
            accessibility: facts.accessibility.clone(),
            services,
            is_declared: true,
        });
    }
    for (at, services) in inline {
        locations.push(Location {
            id: made[texts[&at].as_str()].clone(),
            name: settings.langs().map(|_| None).collect(),
            address: at.0.cloned(),
            geo: at.1.map(|(lat, lon)| (f64::from_bits(lat), f64::from_bits(lon))),
            accessibility: Vec::new(),
            services,
            is_declared: false,
        });
    }
    locations.sort_by(|a, b| a.id.cmp(&b.id));
    for (service, accessibility) in services.iter_mut().zip(accessibility) {
        service.accessibility = accessibility;
    }
    for (at, location) in locations.iter().enumerate() {
        location.services.iter().for_each(|s| services[*s as usize].location = Some(at as u32));
    }
    locations
}

/// Every declared location, by id.
pub(super) fn declared<'s>(sources: &'s Sources, sink: &mut Sink) -> BTreeMap<&'s str, (Place, &'s LocationFacts)> {
    let rows = sources.directories().flat_map(|directory| &directory.locations);
    ids::unique("locations", rows.map(|facts| (&facts.path, &facts.id, facts)), sink)
}

fn report_unused(declared: &BTreeMap<&str, (Place, &LocationFacts)>, used: &BTreeMap<&str, Vec<u32>>, sink: &mut Sink) {
    for (id, (place, _)) in declared.iter().filter(|(id, _)| !used.contains_key(*id)) {
        sink.report(
            Diagnostic::new(Code::UnusedLocation, place.clone(), format!("no service is at the location `{id}`"))
                .hint(format!("name it at a service, `location = \"{id}\"`, or remove it")),
        );
    }
}

fn spot(address: Option<&Address>, geo: Option<(f64, f64)>) -> Spot<'_> {
    let address = address.filter(|address| **address != Address::default());
    (address, geo.map(|(lat, lon)| (lat.to_bits(), lon.to_bits())))
}

/// What the id of a location without one is made from.
fn text((address, geo): &Spot) -> String {
    let parts = address.map(|a| [&a.street, &a.postal_code, &a.locality, &a.region, &a.country]);
    let mut text: Vec<String> = parts.into_iter().flatten().flatten().cloned().collect();
    text.extend(geo.map(|(lat, lon)| format!("{} {}", f64::from_bits(lat), f64::from_bits(lon))));
    text.join(" ")
}
