//! The location of a service: its address, its point on the map, how its house can be used.

use super::super::database::Row;
use super::super::of;
use super::{Offer, Reading};
use crate::import::contact;
use crate::import::draft::{Address, Location};
use crate::import::report::Report;

/// Words in descriptions of how a house can be used.
pub(super) const ACCESSIBILITY: &[(&str, &[&str])] = &[
    ("wheelchair", &["wheelchair", "rollstuhl", "step-free", "ramp"]),
    ("toilet", &["toilet", "restroom", "wc"]),
    ("hearing_loop", &["hearing loop", "hearing_loop", "induction loop", "t-coil", "hearing aid"]),
    ("blind", &["braille", "blind", "tactile", "visually impaired"]),
    ("parking", &["parking", "parkplatz"]),
];

impl Reading<'_> {
    /// Where it is, and how its house can be used.
    pub(super) fn place(&self, offer: &mut Offer, report: &mut Report) {
        let Offer { location, service, .. } = offer;
        let Some(location) = *location else { return };
        let mut place =
            Location { origin: location.id().to_owned(), name: location.take("name"), ..Location::default() };
        location.take("location_type");
        let addresses = of(self.database, "addresses", &[("location_id", location.id())]);
        let physical = addresses.iter().find(|row| row.peek("address_type").is_none_or(|kind| kind != "postal"));
        if let Some(row) = physical.or(addresses.first()) {
            if row.take("address_type").as_deref() == Some("virtual") {
                row.use_all();
            }
            let lines: Vec<String> = [row.take("address_1"), row.take("address_2")].into_iter().flatten().collect();
            place.address = Address {
                street: Some(lines.join(", ")).filter(|street| !street.is_empty()),
                locality: row.take("city"),
                postal_code: row.take("postal_code"),
                region: region_of(row),
                country: row
                    .take("country")
                    .and_then(|typed| contact::country(&typed))
                    .filter(|code| Some(code.as_str()) != self.region),
            };
            if place.address.street.is_none() && place.address.locality.is_none() && place.address.postal_code.is_none()
            {
                place.address = Address::default();
            }
        }
        let number = |key: &str| location.take(key).and_then(|typed| typed.parse::<f64>().ok());
        match (number("latitude"), number("longitude")) {
            (Some(latitude), Some(longitude)) if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => {
                place.geo = Some((latitude, longitude));
            }
            (None, None) => {}
            _ => report.not_carried(
                location.at("latitude"),
                "latitude and longitude are no place on earth",
                "find the place on a map, and write geo = [latitude, longitude]",
            ),
        }
        for row in self.database.children("accessibility", "location_id", location.id()) {
            let text = ["description", "details", "accessibility"]
                .iter()
                .filter_map(|key| row.peek(key))
                .collect::<Vec<_>>()
                .join(" ");
            let lower = text.to_lowercase();
            let said: Vec<&'static str> = ACCESSIBILITY
                .iter()
                .filter(|(_, words)| words.iter().any(|word| lower.contains(word)))
                .map(|(known, _)| *known)
                .collect();
            // A word that says just that is carried over whole.
            let is_whole = said.len() == 1 && (lower.trim() == said[0] || lower.trim() == said[0].replace('_', " "));
            let is_coded = self
                .database
                .table("taxonomy_terms")
                .iter()
                .any(|term| term.peek("code").is_some_and(|code| code.starts_with("accessibility:")));
            if is_whole || is_coded {
                row.use_all();
            } else {
                report.not_carried(
                    row.place.clone(),
                    format!("of how the place can be used these words are kept: {}; not: {text}", said.join(", ")),
                    "say it in the note, if readers need to know",
                );
                row.use_all();
            }
            place
                .accessibility
                .extend(said.into_iter().filter(|word| !place.accessibility.contains(word)).collect::<Vec<_>>());
        }
        service.place = place;
    }
}

/// The county of an address, unless it is only the code of its country, or of a part of it, once more.
fn region_of(row: &Row) -> Option<String> {
    let country = row.peek("country").unwrap_or_default().to_owned();
    let is_code =
        |typed: &String| *typed == country || typed.strip_prefix(&country).is_some_and(|rest| rest.starts_with('-'));
    let state = row.take("state_province").filter(|typed| !is_code(typed));
    if row.peek("region").map(str::to_owned) == state || state.is_none() {
        return state.or_else(|| row.take("region")).inspect(|_| drop(row.take("region")));
    }
    state
}
