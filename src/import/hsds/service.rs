//! A service of HSDS as a service of the directory.

mod category;
mod coded;
mod conditions;
mod contacts;
mod languages;
mod place;

use jiff::civil::Date;

pub(super) use contacts::{mail, phones, web};

use super::database::{Database, Row};
use crate::import::draft::{Draft, Service, Words, add_sentence};
use crate::import::ids::Ids;
use crate::import::report::Report;
use crate::source::layout::is_id;

/// What the services are read from.
pub(super) struct Reading<'a> {
    pub(super) database: &'a Database,
    pub(super) region: Option<&'a str>,
    pub(super) today: Date,
}

/// A service at one place, while it is read.
struct Offer<'a> {
    row: &'a Row,
    /// Its name where it comes from, without that of the place.
    name: &'a str,
    /// The row that puts it there, and the place.
    at: Option<&'a Row>,
    location: Option<&'a Row>,
    service: Service,
    words: Words,
}

impl<'a> Offer<'a> {
    /// By what phones, people and hours belong to it, the nearest first.
    fn keys(&self) -> [(&'static str, &'a str); 3] {
        let id = |row: Option<&'a Row>| row.map_or("", Row::id);
        [("service_at_location_id", id(self.at)), ("service_id", self.row.id()), ("location_id", id(self.location))]
    }
}

impl Reading<'_> {
    /// Adds a service to the draft: once for each place where it is offered.
    pub(super) fn service(&self, row: &Row, draft: &mut Draft, ids: &mut Ids, report: &mut Report) {
        let name = row.take("name").unwrap_or_default();
        let status = row.take("status").unwrap_or_default().to_ascii_lowercase();
        if matches!(status.as_str(), "inactive" | "defunct") {
            report.not_carried(
                row.at("status"),
                format!("the service `{name}` is {status} and is left out"),
                "a directory lists what is there",
            );
            row.use_all();
            for table in [
                "schedules",
                "phones",
                "languages",
                "cost_options",
                "required_documents",
                "service_areas",
                "service_at_location",
            ] {
                self.database.children(table, "service_id", row.id()).into_iter().for_each(Row::use_all);
            }
            return;
        }
        if name.is_empty() {
            report.unreadable(row.place.clone(), "a service without a name is left out", "give it a `name`");
            return;
        }
        let at = self.database.children("service_at_location", "service_id", row.id());
        let places: Vec<Option<&Row>> = if at.is_empty() { vec![None] } else { at.into_iter().map(Some).collect() };
        if places.len() > 1 {
            let message = format!("`{name}` is offered at {} places: it is one service for each", places.len());
            report.not_carried(
                row.place.clone(),
                message,
                "each has its own address and hours; give them names by which readers tell them apart",
            );
        }
        let many = places.len() > 1;
        for at in places {
            let location = at.and_then(|at| self.database.by_id("locations", at.peek("location_id")?));
            let suffix = location.and_then(|l| l.peek("name")).filter(|_| many).unwrap_or_default();
            let full_name = if suffix.is_empty() { name.clone() } else { format!("{name} – {suffix}") };
            let origin = match at.filter(|_| many) {
                Some(at) => format!("{} {}", row.id(), at.peek("location_id").unwrap_or_default()).trim().to_owned(),
                None => row.id().to_owned(),
            };
            let key = self.key(row).filter(|_| !many);
            let id = ids.take("service", &origin, &[key.as_deref().unwrap_or_default(), &full_name]);
            if let Some(key) = key.filter(|key| *key != id) {
                let message = format!("`{name}` is `{key}` where it comes from, and `{id}` here");
                report.not_carried(
                    row.place.clone(),
                    message,
                    "another service or a category has its id: look at links to it",
                );
            }
            let mut offer = Offer {
                row,
                name: &name,
                at,
                location,
                service: Service { id, origin, ..Service::default() },
                words: Words { name: full_name, ..Words::default() },
            };
            if status == "temporarily closed" {
                offer.service.hours = Some("off".to_owned());
                report.not_carried(
                    row.at("status"),
                    format!("`{name}` is closed for the time being: its hours are `off`"),
                    "write its hours when it opens again",
                );
            }
            self.place(&mut offer, report);
            self.coded(&mut offer, draft);
            self.texts(&mut offer);
            self.category(&mut offer, draft, report);
            self.contacts(&mut offer, report);
            self.hours(&mut offer, report);
            self.conditions(&mut offer, draft, report);
            self.languages(&mut offer, report);
            let Offer { mut service, mut words, .. } = offer;
            if let Some(description) =
                at.and_then(|at| at.take("description")).filter(|d| Some(d) != words.summary.as_ref())
            {
                add_sentence(&mut words.note, &description);
            }
            if let Some(at) = at {
                at.use_all();
            }
            service.organization = row.peek("organization_id").map(str::to_owned);
            service.words.insert(draft.source.clone(), words);
            draft.services.push(service);
        }
    }

    /// The id that a service has in the handbook that was exported.
    fn key(&self, row: &Row) -> Option<String> {
        let links = self.database.children("attributes", "link_id", row.id());
        links.into_iter().find_map(|link| {
            let term = self.database.by_id("taxonomy_terms", link.peek("taxonomy_term_id")?)?;
            let value = link.peek("value").filter(|value| is_id(value))?;
            (term.peek("code") == Some("handbook:key")).then(|| value.to_owned())
        })
    }

    fn texts(&self, offer: &mut Offer) {
        let Offer { row, service, words, .. } = offer;
        if let Some(description) = row.take("description") {
            let mut paragraphs = description.split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "));
            words.summary = paragraphs.next().filter(|first| !first.is_empty());
            paragraphs.for_each(|paragraph| add_sentence(&mut words.note, &paragraph));
        }
        for key in ["application_process", "eligibility_description", "wait_time"] {
            // What codes say already need not be said in words.
            let is_said = key == "application_process" && !service.access.is_empty();
            if let Some(text) = row.take(key).filter(|text| text != key && !is_said) {
                add_sentence(&mut words.note, &text);
            }
        }
        for eligibility in self.database.children("eligibility", "service_id", row.id()) {
            if let Some(text) = eligibility.take("eligibility").or_else(|| eligibility.take("eligibility_description"))
            {
                add_sentence(&mut words.note, &text);
            }
        }
        words.alert = row.take("alert").map(|alert| alert.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}
