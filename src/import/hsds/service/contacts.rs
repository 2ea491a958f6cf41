//! How a service is reached, and when.

use super::super::database::Row;
use super::super::{of, schedule};
use super::{Offer, Reading};
use crate::import::contact;
use crate::import::draft::add_sentence;
use crate::import::report::Report;

impl Reading<'_> {
    /// Its numbers and addresses: those of the service at the place, of the service, of the place, of somebody who answers there.
    pub(super) fn contacts(&self, offer: &mut Offer, report: &mut Report) {
        let keys = offer.keys();
        let Offer { row, service, words, .. } = offer;
        service.phone = phones(&of(self.database, "phones", &keys), self.region, &mut words.note, report);
        service.email = mail(row, "email", report);
        service.url = web(row, &["url"], report);
        for contact in of(self.database, "contacts", &keys) {
            if service.email.is_none() {
                service.email = mail(contact, "email", report);
            }
            if service.phone.is_empty() {
                service.phone = phones(
                    &self.database.children("phones", "contact_id", contact.id()),
                    self.region,
                    &mut words.note,
                    report,
                );
            }
        }
    }

    /// When it is open, unless that is said already.
    pub(super) fn hours(&self, offer: &mut Offer, report: &mut Report) {
        let keys = offer.keys();
        let Offer { service, words, .. } = offer;
        if service.hours.is_some() {
            return;
        }
        let mut rows = of(self.database, "schedules", &keys);
        rows.extend(of(self.database, "holiday_schedules", &keys));
        service.hours = schedule::hours(&rows, self.today, &mut words.note, report);
    }
}

/// The numbers of some rows. What is no number to dial is put into the note.
pub(in crate::import::hsds) fn phones(
    rows: &[&Row],
    region: Option<&str>,
    note: &mut Option<String>,
    report: &mut Report,
) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for row in rows {
        let kind = row.take("type").unwrap_or_default().to_ascii_lowercase();
        let Some(typed) = row.take("number") else { continue };
        if kind == "fax" || kind == "pager" {
            report.not_carried(
                row.at("number"),
                format!("the {kind} `{typed}` is left out"),
                "write it into the note, if anybody still needs it",
            );
            continue;
        }
        match contact::phone(&typed, region) {
            Some(number) if !numbers.iter().any(|known| known.replace(' ', "") == number.replace(' ', "")) => {
                numbers.push(number)
            }
            Some(_) => {}
            None => {
                report.not_carried(
                    row.at("number"),
                    format!("`{typed}` cannot be dialled from anywhere: it stands in the note"),
                    "write it as +385 31 000 100 in `phone`",
                );
                add_sentence(note, &typed);
            }
        }
    }
    numbers
}

pub(in crate::import::hsds) fn mail(row: &Row, key: &str, report: &mut Report) -> Option<String> {
    let typed = row.take(key)?;
    let mail = contact::mail(&typed);
    if mail.is_none() {
        report.not_carried(row.at(key), format!("`{typed}` is no address for mail"), "write it as info@office.example");
    }
    mail
}

pub(in crate::import::hsds) fn web(row: &Row, keys: &[&str], report: &mut Report) -> Option<String> {
    let key = keys.iter().find(|key| row.peek(key).is_some())?;
    let typed = row.take(key)?;
    let web = contact::web(&typed);
    if web.is_none() {
        report.not_carried(row.at(key), format!("`{typed}` is no web address"), "it begins with https://");
    }
    web
}
