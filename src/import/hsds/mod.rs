//! Human Services Data Specification (Open Referral), 3.0 as JSON and as a tabular data package; of 2.x and 1.x what is the same.
//!
//! 1. [`database`] brings JSON and CSV into the same tables, each cell with its place;
//! 2. [`service`] makes a service of the directory of each service at each of its locations, [`schedule`] its hours;
//! 3. what nobody asked for in a table is what a handbook has no place for, and is reported.

mod database;
mod schedule;
mod service;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::draft::{Draft, Location, Organization, Service};
use super::ids::{self as names, Ids};
use super::report::Report;
use super::{Context, InputFile, contact};
use crate::diag::{Code, Diagnostic};
use crate::locale::Tag;
use database::{Database, Row};

/// Reads the files of an import.
///
/// # Errors
/// Why nothing can be made of them.
pub(super) fn read(
    inputs: &[InputFile],
    context: &Context,
    ids: &mut Ids,
    report: &mut Report,
    texts: &mut BTreeMap<String, Arc<str>>,
) -> Result<Draft, String> {
    let source = context.source().or(context.options.language.as_deref()).unwrap_or("en").to_owned();
    if Tag::parse(&source).is_none() {
        return Err(format!("`{source}` is not a language tag: tags look like hr, uk, zh-Hant or hr-simple"));
    }
    let database = Database::read(inputs, report, texts);
    if database.table("services").is_empty() {
        return Err("there are no services of HSDS in the files".to_owned());
    }
    let mut draft = Draft { format: "hsds", languages: vec![source.clone()], source, ..Draft::default() };
    draft.region = region(&database, context);
    let region = draft.region.clone();
    let reading = service::Reading { database: &database, region: region.as_deref(), today: context.clock.today };
    // Whatever may become a category is no id of a service.
    for term in database.table("taxonomy_terms") {
        match term.peek("code").and_then(|code| code.split_once(':')) {
            Some(("category", code)) => ids.reserve("service", code),
            Some(_) => {}
            None => ["code", "name"].into_iter().filter_map(|key| term.peek(key)).for_each(|words| {
                ids.reserve("service", &names::id_of(words));
            }),
        }
    }
    ids.reserve("service", "other");
    for row in database.table("services") {
        reading.service(row, &mut draft, ids, report);
    }
    organizations(&database, region.as_deref(), &mut draft, ids, report);
    locations(&mut draft, ids);
    for row in database.table("organizations").iter().filter(|row| !row.is_used()) {
        let name = row.peek("name").unwrap_or_default();
        report.not_carried(
            row.place.clone(),
            format!("the organization `{name}` has no service and is left out"),
            "a directory lists services: write one for it",
        );
        row.use_all();
    }
    database.report_unused(report);
    Ok(draft)
}

/// The country of the handbook, or the one of most addresses.
fn region(database: &Database, context: &Context) -> Option<String> {
    if let Some(country) = context.country() {
        return Some(country.to_owned());
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in database.table("addresses") {
        if let Some(country) = row.peek("country").and_then(contact::country) {
            *counts.entry(country).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(country, _)| country)
}

/// Organizations that say more than a name, or run several services, stand by themselves; others are the name in the service.
fn organizations(database: &Database, region: Option<&str>, draft: &mut Draft, ids: &mut Ids, report: &mut Report) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for service in &draft.services {
        uses.extend(
            service.organization.clone().map(|id| (id.clone(), uses.get(&id).copied().unwrap_or_default() + 1)),
        );
    }
    for (key, uses) in uses {
        let Some(row) = database.by_id("organizations", &key) else {
            for service in draft.services.iter_mut().filter(|service| service.organization.as_ref() == Some(&key)) {
                service.organization = None;
            }
            let message = format!("the organization `{key}` is not in the files");
            let hint = "add its file to the import, or write `organization` by hand";
            report.put(Diagnostic::new(Code::NotCarriedOver, None, message).hint(hint));
            continue;
        };
        let name = row.take("name").unwrap_or_else(|| key.clone());
        let mut organization = Organization { origin: key.clone(), name: name.clone(), ..Organization::default() };
        organization.url = service::web(row, &["website", "url", "uri"], report);
        organization.email = service::mail(row, "email", report);
        organization.phone =
            service::phones(&database.children("phones", "organization_id", &key), region, &mut None, report);
        let says_more = organization.url.is_some() || organization.email.is_some() || !organization.phone.is_empty();
        // HSDS wants an organization of every service: one of the service's own name stands in for none.
        let stands_in = uses == 1
            && draft
                .services
                .iter()
                .any(|s| s.organization.as_ref() == Some(&key) && s.words.values().any(|w| w.name == name));
        let now = if stands_in && !says_more {
            for service in draft.services.iter_mut().filter(|service| service.organization.as_ref() == Some(&key)) {
                service.organization = None;
            }
            continue;
        } else if says_more || uses > 1 {
            organization.id = ids.take("organization", &key, &[&name]);
            let id = organization.id.clone();
            draft.organizations.push(organization);
            id
        } else {
            name
        };
        for service in draft.services.iter_mut().filter(|service| service.organization.as_ref() == Some(&key)) {
            service.organization = Some(now.clone());
        }
    }
}

/// A place of several services stands by itself; another is the service's own.
fn locations(draft: &mut Draft, ids: &mut Ids) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for service in draft.services.iter().filter(|service| is_somewhere(service)) {
        *uses.entry(service.place.origin.clone()).or_default() += 1;
    }
    let mut made: BTreeMap<String, Location> = BTreeMap::new();
    for service in &mut draft.services {
        let origin = service.place.origin.clone();
        if uses.get(&origin).is_some_and(|uses| *uses > 1) && is_somewhere(service) {
            let location = made.entry(origin.clone()).or_insert_with(|| {
                let street = service.place.address.street.clone().unwrap_or_default();
                let name = service.place.name.clone().unwrap_or_default();
                Location { id: ids.take("location", &origin, &[&name, &street]), ..service.place.clone() }
            });
            service.location = Some(location.id.clone());
        }
    }
    draft.locations.extend(made.into_values());
}

fn is_somewhere(service: &Service) -> bool {
    !service.place.origin.is_empty() && (!service.place.address.is_empty() || service.place.geo.is_some())
}

/// All of a row's table that belong to a thing: `phones` of a service.
fn of<'a>(database: &'a Database, table: &str, keys: &[(&str, &str)]) -> Vec<&'a Row> {
    keys.iter().map(|(key, id)| database.children(table, key, id)).find(|rows| !rows.is_empty()).unwrap_or_default()
}
