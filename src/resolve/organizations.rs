//! Who runs the services: the declared organizations, and those that services name.

use std::collections::BTreeMap;

use super::catalog::Catalog;
use super::directory::names;
use super::ids;
use super::site::{Organization, Service};
use super::words::Words;
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Place, Sink, nearest};
use crate::source::layout::is_id;
use crate::source::{OrganizationFacts, Sources};

/// The organizations of the services, by id, with links both ways.
pub(super) fn link(
    sources: &Sources,
    settings: &Settings,
    catalog: &Catalog,
    services: &mut [Service],
    sink: &mut Sink,
) -> Vec<Organization> {
    let rows = sources.directories().flat_map(|directory| &directory.organizations);
    let declared = ids::unique("organizations", rows.map(|facts| (&facts.path, &facts.id, facts)), sink);
    let mut found: BTreeMap<&str, Organization> = BTreeMap::new();
    // A name as typed may be that of a declared one.
    let mut by_name: BTreeMap<Box<str>, &str> = BTreeMap::new();
    for (id, (place, facts)) in &declared {
        let organization = declared_one(id, facts, place, settings, catalog, sink);
        let name = &organization.name[settings.source.index()];
        if name.lang == settings.source {
            by_name.entry(name.text.clone()).or_insert(id);
        }
        found.insert(id, organization);
    }
    let mut named: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (at, service) in services.iter().enumerate() {
        let Some(typed) = &service.row().organization else { continue };
        let name = typed.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = declared.get_key_value(&*name).map(|(id, _)| id).or_else(|| by_name.get(&*name));
        if let Some(id) = id {
            found.get_mut(id).expect("every declared one is in it").services.push(at as u32);
        } else if is_id(&name)
            && let Some(near) = nearest(&name, declared.keys().copied())
        {
            let place = Place::new(service.facts().path.shared(), typed.range.clone());
            sink.report(
                Diagnostic::new(Code::UnknownReference, place, format!("there is no organization `{name}`"))
                    .hint(format!("did you mean `{near}`?"))
                    .hint("organizations stand in content/organizations.toml; one that does not is named in full"),
            );
        } else {
            named.entry(name).or_default().push(at as u32);
        }
    }
    for (id, (place, _)) in &declared {
        if found[id].services.is_empty() {
            sink.report(
                Diagnostic::new(
                    Code::UnusedOrganization,
                    place.clone(),
                    format!("no service is of the organization `{id}`"),
                )
                .hint(format!("name it at a service, `organization = \"{id}\"`, or remove it")),
            );
        }
    }
    let mut organizations: Vec<Organization> = found.into_values().filter(|o| !o.services.is_empty()).collect();
    let made = ids::made(named.keys().map(String::as_str), |id| declared.contains_key(id));
    organizations.extend(named.iter().map(|(name, services)| Organization {
        id: made[name.as_str()].clone(),
        name: settings.langs().map(|_| Words::new(settings.source, name.as_str())).collect(),
        url: None,
        email: None,
        phone: Vec::new(),
        services: services.clone(),
        is_declared: false,
    }));
    organizations.sort_by(|a, b| a.id.cmp(&b.id));
    for (at, organization) in organizations.iter().enumerate() {
        organization.services.iter().for_each(|s| services[*s as usize].organization = Some(at as u32));
    }
    organizations
}

fn declared_one(
    id: &str,
    facts: &OrganizationFacts,
    place: &Place,
    settings: &Settings,
    catalog: &Catalog,
    sink: &mut Sink,
) -> Organization {
    Organization {
        id: id.into(),
        name: names(settings, catalog, &format!("organization-{id}"), id, place.clone(), sink),
        url: facts.url.clone(),
        email: facts.email.clone(),
        phone: facts.phone.clone(),
        services: Vec::new(),
        is_declared: true,
    }
}
