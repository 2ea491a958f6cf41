//! Which entries, and which of their steps, name each service.
//!
//! An entry names a service in `entry.toml` or by a link in its words. A link in any language counts for all: the service is
//! the same, and a reader whose translation lacks the link is helped by knowing of it.

use std::collections::BTreeMap;

use super::site::{Entry, Naming, OwnText, Site, Thing};
use crate::source::EntryKind;
use crate::source::markdown::{ReferenceKind, Target};

/// Sets [`Service::named_by`](super::site::Service::named_by) of all services.
pub(super) fn link(site: &mut Site) {
    let mut named: Vec<Vec<Naming>> = vec![Vec::new(); site.services.len()];
    for (at, entry) in site.entries.iter().enumerate() {
        for (service, steps) in services_of(site, entry) {
            named[service as usize].push(Naming { entry: at as u32, steps });
        }
    }
    for (service, named_by) in site.services.iter_mut().zip(named) {
        service.named_by = named_by;
    }
}

/// The services that an entry names, each with the steps that do.
fn services_of(site: &Site, entry: &Entry) -> BTreeMap<u32, Vec<u32>> {
    let mut named: BTreeMap<u32, Vec<u32>> = entry.services.iter().map(|service| (*service, Vec::new())).collect();
    for (step, services) in entry.step_services.iter().enumerate() {
        services.iter().for_each(|service| named.entry(*service).or_default().push(step as u32));
    }
    // Imprint and privacy name the office that publishes the handbook: that is no question that it helps with.
    if entry.kind != EntryKind::Page {
        for text in entry.texts.iter().flatten() {
            for link in &text.text().body.links {
                let Target::Reference { kind: ReferenceKind::Service, id, .. } = &link.target else { continue };
                let Some(Thing::Service(service)) = site.thing(ReferenceKind::Service, id) else { continue };
                named.entry(service).or_default().extend(step_of(entry, text, link.range.start));
            }
        }
    }
    for steps in named.values_mut() {
        steps.sort_unstable();
        steps.dedup();
    }
    named
}

/// The step under whose heading a place of a text stands.
fn step_of(entry: &Entry, text: &OwnText, place: u32) -> Option<u32> {
    let steps = &entry.facts().steps;
    let headings = text.text().body.headings.iter().zip(&text.heading_ids);
    let above = headings.take_while(|(heading, _)| heading.range.start <= place);
    let step = |id: &str| steps.iter().position(|step| step.id.value == id);
    above.filter_map(|(_, id)| step(id)).last().map(|step| step as u32)
}
