//! The languages that are spoken at a service, and who interprets.

use super::super::database::Row;
use super::super::of;
use super::{Offer, Reading};
use crate::import::draft::add_sentence;
use crate::import::report::Report;
use crate::locale::Tag;

impl Reading<'_> {
    pub(super) fn languages(&self, offer: &mut Offer, report: &mut Report) {
        let Offer { row, location, service, words, .. } = offer;
        for language in
            of(self.database, "languages", &[("service_id", row.id()), ("location_id", location.map_or("", Row::id))])
        {
            let typed = language
                .take("code")
                .or_else(|| language.peek("name").map(str::to_owned))
                .or_else(|| language.take("language"));
            let name = language.take("name");
            let tag = typed.as_deref().and_then(language_tag).or_else(|| name.as_deref().and_then(language_tag));
            match tag {
                Some(tag) if !service.languages.contains(&tag) => service.languages.push(tag),
                Some(_) => {}
                None => {
                    let typed = typed.or(name).unwrap_or_default();
                    report.not_carried(
                        language.place.clone(),
                        format!("`{typed}` is no language that is known"),
                        "write its tag into `languages`: en, uk, prs",
                    );
                }
            }
        }
        let is_said = service.interpretation.is_some();
        if let Some(text) = row.take("interpretation_services").filter(|_| !is_said) {
            let lower = text.to_lowercase();
            let known = ["none", "on_request", "phone", "always"]
                .into_iter()
                .find(|known| lower == *known || lower == known.replace('_', " "));
            service.interpretation =
                Some(known.unwrap_or(if matches!(lower.as_str(), "no" | "n/a") { "none" } else { "on_request" }));
            if known.is_none() && service.interpretation != Some("none") {
                add_sentence(&mut words.note, &text);
            }
        }
    }
}

/// The tag of a language, of its code (ISO 639) or its name.
fn language_tag(typed: &str) -> Option<String> {
    let meant = |typed: &str| Tag::meant_by(typed);
    match Tag::parse(typed) {
        // Three letters are often two by another name: `eng`. Dari and Kurmanji are more than the language that lends them its data.
        Some(tag) if typed.len() == 3 && tag.canonical().id.region.is_none() && typed != "kmr" => {
            Some(tag.canonical().to_string())
        }
        Some(tag) if tag.endonym().is_some() => Some(tag.to_string()),
        Some(tag) => Some(meant(typed).unwrap_or_else(|| tag.to_string())),
        None => meant(typed),
    }
}
