//! Places of Integreat as services of the directory.

use std::collections::BTreeMap;

use serde_json::Value;

use super::items::{Item, ItemKind};
use super::{Targets, Thing, place};
use crate::import::draft::{Address, Draft, Organization, Service, Words, add_sentence};
use crate::import::hours::{self, Slots};
use crate::import::ids::{Ids, id_of};
use crate::import::report::Report;
use crate::import::{Context, contact, html};

/// The icons of Integreat's categories of places, and the categories of the directory that mean the same.
const CATEGORIES: &[(&str, &str)] = &[
    ("advice", "social"),
    ("culture", "culture"),
    ("education", "education"),
    ("health", "health"),
    ("house", "housing"),
    ("leisure", "culture"),
    ("medical_aid", "health"),
    ("meeting_point", "culture"),
    ("mental_health", "health"),
    ("office", "administration"),
    ("other_help", "social"),
    ("shelter", "housing"),
];

/// The ids of places, by the number of their thing.
pub(super) fn ids(items: &[Item], things: &[Thing], _source: &str, ids: &mut Ids) -> BTreeMap<usize, String> {
    // What may become a category is no id of a service: both have a page below that of the directory.
    ids.reserve("service", "other");
    for category in items.iter().filter_map(|item| item.fields.get("category")?.get("name")?.as_str()) {
        ids.reserve("service", &id_of(category));
    }
    let places = things.iter().enumerate().filter(|(_, thing)| items[thing.main].kind == ItemKind::Place);
    places
        .map(|(at, thing)| {
            let main = &items[thing.main];
            (at, ids.take("service", &origin(main), &[&main.title(), main.slug()]))
        })
        .collect()
}

fn origin(item: &Item) -> String {
    let url = if item.url.is_empty() { &item.path } else { &item.url };
    url.split_whitespace().collect::<Vec<_>>().join("%20")
}

/// Makes the services.
#[expect(clippy::too_many_arguments, reason = "it is one step of `read`, which has all of them")]
pub(super) fn fill(
    items: &[Item],
    things: &[Thing],
    services: &BTreeMap<usize, String>,
    targets: &Targets,
    context: &Context,
    draft: &mut Draft,
    ids: &mut Ids,
    report: &mut Report,
) {
    let countries = services.keys().filter_map(|at| country_of(&items[things[*at].main]));
    let region = context.country().map(str::to_owned).or_else(|| countries.into_iter().next());
    draft.region.clone_from(&region);
    let mut organizations: BTreeMap<String, (Organization, usize)> = BTreeMap::new();
    for (at, id) in services {
        let thing = &things[*at];
        let main = &items[thing.main];
        let mut service = Service { id: id.clone(), origin: origin(main), ..Service::default() };
        for (tag, i) in &thing.items {
            service.words.insert(tag.clone(), words(&items[*i], targets, report));
        }
        if !service.words.contains_key(&draft.source) {
            let message = format!(
                "the place `{}` is not there in `{}`: its words stand in for the source",
                main.title(),
                draft.source
            );
            report.not_carried(place(main, ""), message, "write its name and summary in the source language");
            let stand_in = service.words.values().next().cloned().unwrap_or_default();
            service.words.insert(draft.source.clone(), stand_in);
        }
        category(main, thing, items, &mut service, draft, report);
        where_it_is(main, &mut service, region.as_deref(), report);
        contacts(main, &mut service, region.as_deref(), &draft.source, report);
        when(main, &mut service, report);
        if main.fields.get("appointment_url").and_then(Value::as_str).is_some_and(|url| !url.is_empty()) {
            service.access = vec!["appointment"];
            let note = &mut service.words.entry(draft.source.clone()).or_default().note;
            add_sentence(note, main.text("appointment_url"));
        }
        if let Some(organization) = main.fields.get("organization").filter(|o| o.is_object()) {
            let text = |key: &str| organization.get(key).and_then(Value::as_str).unwrap_or_default().trim();
            let name = text("name").to_owned();
            if !name.is_empty() {
                let url = contact::web(text("website"));
                let made = || Organization {
                    id: String::new(),
                    origin: format!("{} {}", main.host().unwrap_or_default(), text("slug")).trim().to_owned(),
                    name: name.clone(),
                    url,
                    ..Organization::default()
                };
                organizations.entry(name.clone()).or_insert_with(|| (made(), 0)).1 += 1;
                service.organization = Some(name);
            }
        }
        for key in ["thumbnail", "icon"] {
            if main.fields.get(key).is_some_and(|value| value.is_string()) {
                report.field(
                    &main.file,
                    place(main, &format!("/{key}")),
                    key,
                    "nothing is downloaded, and a service has no image",
                );
            }
        }
        draft.services.push(service);
    }
    for (name, (mut organization, uses)) in organizations {
        if uses < 2 && organization.url.is_none() {
            continue;
        }
        organization.id = ids.take("organization", &organization.origin, &[&name]);
        for service in draft.services.iter_mut().filter(|service| service.organization.as_ref() == Some(&name)) {
            service.organization = Some(organization.id.clone());
        }
        draft.organizations.push(organization);
    }
}

/// Name, summary and note of a place in one language. The note is plain text: what is formatted in it loses that.
fn words(item: &Item, targets: &Targets, report: &mut Report) -> Words {
    let reading = html::read(item.text("content"), "", &|href| targets.address(item, href));
    let summary = Some(item.text("meta_description")).filter(|text| !text.is_empty());
    let summary = summary.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let whole = html::plain(&reading.blocks);
    let lost: Vec<String> = reading
        .losses
        .iter()
        .filter(|loss| {
            !matches!(
                loss.kind,
                html::LossKind::Emphasis
                    | html::LossKind::BlocksInCell
                    | html::LossKind::MergedCells
                    | html::LossKind::Direction
            )
        })
        .map(|loss| loss.words.clone())
        .collect();
    if !lost.is_empty() {
        let message = format!("what is no text of `{}` is left out: {}", item.title(), lost.join("; "));
        report.not_carried(place(item, "/content"), message, "the note of a service is plain text");
    }
    let is_formatted = reading.blocks.iter().any(|block| !matches!(block, html::Block::Paragraph(_)));
    if is_formatted {
        let message =
            format!("the lists, tables and headings about `{}` are plain words of its note now", item.title());
        report.not_carried(
            place(item, "/content"),
            message,
            "put long texts into a guide, and link the service from it",
        );
    }
    let (summary, note) = match summary {
        Some(summary) => (Some(summary.clone()), Some(whole).filter(|whole| *whole != summary)),
        // One paragraph that is short is what it is about; a longer one begins with that.
        None if whole.chars().count() <= 200 => (Some(whole), None),
        None => (None, Some(whole)),
    };
    let some = |text: Option<String>| text.filter(|text| !text.is_empty());
    Words { name: item.title(), summary: some(summary), note: some(note), alert: None }
}

fn category(main: &Item, thing: &Thing, items: &[Item], service: &mut Service, draft: &mut Draft, report: &mut Report) {
    let of = |item: &Item, key: &str| {
        item.fields
            .get("category")
            .and_then(|c| c.get(key))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let icon = of(main, "icon");
    if let Some((_, category)) = CATEGORIES.iter().find(|(known, _)| *known == icon) {
        service.category = (*category).to_owned();
        return;
    }
    // A category of the town's own, with its names in all languages.
    let name = of(main, "name");
    let id = if name.is_empty() { "other".to_owned() } else { id_of(&name) };
    service.category = if id.is_empty() { "other".to_owned() } else { id };
    let names = draft.messages.entry(format!("category-{}", service.category)).or_default();
    for (tag, i) in &thing.items {
        let name = of(&items[*i], "name");
        if !name.is_empty() {
            names.entry(tag.clone()).or_insert(name);
        }
    }
    names
        .entry(draft.source.clone())
        .or_insert_with(|| if name.is_empty() { "TODO: other services".to_owned() } else { name.clone() });
    if name.is_empty() {
        let message = format!("`{}` has no category: it stands in `other`", main.title());
        report.not_carried(place(main, "/category"), message, "choose one: social, health, culture, police, ngo, legal, education, work, housing, language or administration");
    }
}

fn country_of(item: &Item) -> Option<String> {
    contact::country(item.fields.get("location")?.get("country")?.as_str()?)
}

fn where_it_is(main: &Item, service: &mut Service, region: Option<&str>, report: &mut Report) {
    let Some(location) = main.fields.get("location") else { return };
    let text = |key: &str| {
        let text = location.get(key).and_then(Value::as_str).unwrap_or_default();
        Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
    };
    service.place.address = Address {
        street: text("address"),
        locality: text("town"),
        postal_code: text("postcode"),
        region: text("state").or_else(|| text("region")),
        country: text("country")
            .and_then(|typed| contact::country(&typed))
            .filter(|code| Some(code.as_str()) != region),
    };
    if service.place.address.country.is_some()
        && service.place.address.street.is_none()
        && service.place.address.locality.is_none()
    {
        service.place.address = Address::default();
    }
    if let Some(typed) = text("country").filter(|typed| contact::country(typed).is_none()) {
        report.not_carried(
            place(main, "/location/country"),
            format!("the country `{typed}` is not known by that name"),
            "write its code: country = \"DE\"",
        );
    }
    let number = |key: &str| location.get(key).and_then(|v| v.as_f64().or_else(|| v.as_str()?.parse().ok()));
    match (number("latitude"), number("longitude")) {
        (Some(latitude), Some(longitude)) if (latitude, longitude) == (0.0, 0.0) => {}
        (Some(latitude), Some(longitude)) if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => {
            service.place.geo = Some((latitude, longitude));
        }
        (None, None) => {}
        _ => report.not_carried(
            place(main, "/location"),
            "latitude and longitude are no place on earth",
            "find the place on a map, and write geo = [latitude, longitude]",
        ),
    }
    if main.fields.get("barrier_free") == Some(&Value::Bool(true)) {
        service.place.accessibility = vec!["wheelchair"];
    }
}

/// Phone, mail and web address of the place, and of its contacts. Contacts of several people or offices are told in the note.
fn contacts(main: &Item, service: &mut Service, region: Option<&str>, source: &str, report: &mut Report) {
    let mut all: Vec<(String, &Value)> = Vec::new();
    let own = Value::Object(main.fields.clone());
    all.push((String::new(), &own));
    let listed = main.fields.get("contacts").and_then(Value::as_array);
    all.extend(listed.into_iter().flatten().enumerate().map(|(i, contact)| (format!("/contacts/{i}"), contact)));
    for (at, contact) in all {
        let text = |key: &str| contact.get(key).and_then(Value::as_str).unwrap_or_default().trim();
        let area = text("area_of_responsibility");
        for key in ["phone_number", "mobile_number"] {
            let typed = text(key);
            if typed.is_empty() {
                continue;
            }
            match contact::phone(typed, region) {
                Some(number) => {
                    let same = |a: &str, b: &str| a.replace(' ', "") == b.replace(' ', "");
                    if !service.phone.iter().any(|known| same(known, &number)) {
                        service.phone.push(number.clone());
                        if !area.is_empty() {
                            add_sentence(
                                &mut service.words.entry(source.to_owned()).or_default().note,
                                &format!("{area}: {number}"),
                            );
                        }
                    }
                }
                None => {
                    report.not_carried(
                        place(main, &format!("{at}/{key}")),
                        format!("`{typed}` cannot be dialled from anywhere: it stands in the note"),
                        "write it as +49 7151 000 100 in `phone`",
                    );
                    add_sentence(&mut service.words.entry(source.to_owned()).or_default().note, typed);
                }
            }
        }
        let typed = text("email");
        match contact::mail(typed) {
            _ if typed.is_empty() => {}
            Some(mail) if service.email.is_none() || service.email.as_ref() == Some(&mail) => {
                service.email = Some(mail)
            }
            _ => {
                report.not_carried(
                    place(main, &format!("{at}/email")),
                    format!("`{typed}` is not the first address for mail, or none: it stands in the note"),
                    "a service has one `email`",
                );
                add_sentence(&mut service.words.entry(source.to_owned()).or_default().note, &[area, typed].join(" "));
            }
        }
        let typed = text("website");
        match contact::web(typed) {
            _ if typed.is_empty() => {}
            Some(url) if service.url.is_none() || service.url.as_ref() == Some(&url) => service.url = Some(url),
            _ => {
                report.not_carried(
                    place(main, &format!("{at}/website")),
                    format!("`{typed}` is not the first web address, or none: it stands in the note"),
                    "a service has one `url`",
                );
                add_sentence(&mut service.words.entry(source.to_owned()).or_default().note, &[area, typed].join(" "));
            }
        }
        if !at.is_empty() && !text("name").is_empty() {
            report.field(
                &main.file,
                place(main, &format!("{at}/name")),
                "contacts/name",
                "names of people change, and a directory keeps none: write the office",
            );
        }
        if !at.is_empty()
            && contact.get("opening_hours").is_some_and(|hours| hours.as_array().is_some_and(|days| !days.is_empty()))
        {
            let message = format!("the hours of a contact of `{}` are left out: {area}", main.title());
            report.not_carried(
                place(main, &format!("{at}/opening_hours")),
                message,
                "make it a service of its own, if readers need its hours",
            );
        }
    }
}

fn when(main: &Item, service: &mut Service, report: &mut Report) {
    if main.fields.get("temporarily_closed") == Some(&Value::Bool(true)) {
        service.hours = Some("off".to_owned());
        let message = format!("`{}` is closed for the time being: its hours are `off`", main.title());
        report.not_carried(
            place(main, "/temporarily_closed"),
            message,
            "write its hours when it opens again, and say in `alert` why it is closed",
        );
        return;
    }
    let Some(days) = main.fields.get("opening_hours").and_then(Value::as_array).filter(|days| !days.is_empty()) else {
        return;
    };
    let mut week: [Slots; 7] = Default::default();
    let mut by_appointment: Vec<usize> = Vec::new();
    for (day, value) in days.iter().enumerate().take(7) {
        let is = |key: &str| value.get(key) == Some(&Value::Bool(true));
        if is("closed") {
            continue;
        }
        if is("allDay") {
            week[day] = vec![("00:00".to_owned(), "24:00".to_owned())];
            continue;
        }
        if is("appointmentOnly") {
            by_appointment.push(day);
            continue;
        }
        for (n, slot) in value.get("timeSlots").and_then(Value::as_array).into_iter().flatten().enumerate() {
            let at = |key: &str, is_end| hours::time(slot.get(key)?.as_str()?, is_end);
            match (at("start", false), at("end", true)) {
                (Some(start), Some(end)) => week[day].push((start, end)),
                _ => report.not_carried(
                    place(main, &format!("/opening_hours/{day}/timeSlots/{n}")),
                    format!("these hours of `{}` cannot be read: {slot}", main.title()),
                    "write them into `hours`",
                ),
            }
        }
    }
    let mut hours = hours::week(&week);
    if !hours.is_empty() && !by_appointment.is_empty() {
        // Neither open nor closed to whoever just comes.
        hours.push_str(&format!("; {} unknown", hours::day_ranges(&by_appointment)));
    }
    service.hours = hours::checked(hours);
    if !by_appointment.is_empty() {
        service.access = vec!["appointment"];
        if service.hours.is_some() {
            let message =
                format!("`{}` is open by appointment only on some days, which `hours` does not say", main.title());
            report.not_carried(place(main, "/opening_hours"), message, "say it in the note");
        }
    }
}
