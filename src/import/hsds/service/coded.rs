//! What an export of a handbook says in codes of its own.

use super::place::ACCESSIBILITY;
use super::{Offer, Reading};
use crate::import::draft::{Cost, Draft};
use crate::import::ids::CATEGORIES as KNOWN;
use crate::source::layout::is_id;

const ACCESS: [&str; 6] = ["walk_in", "appointment", "phone", "online", "referral", "registration"];
const INTERPRETATION: [&str; 4] = ["none", "on_request", "phone", "always"];

impl Reading<'_> {
    /// What an export of a handbook says in codes of its own: `access:walk_in`, `category:legal`.
    pub(super) fn coded(&self, offer: &mut Offer, draft: &mut Draft) {
        let Offer { row, service, .. } = offer;
        for link in self.database.children("attributes", "link_id", row.id()) {
            let term = self.database.by_id("taxonomy_terms", link.peek("taxonomy_term_id").unwrap_or_default());
            let Some(term) = term else { continue };
            let Some((taxonomy, code)) = term.peek("code").and_then(|code| code.split_once(':')) else { continue };
            let known = |words: &[&'static str]| words.iter().find(|word| **word == code).copied();
            match taxonomy {
                "category" if is_id(code) => {
                    service.category = code.to_owned();
                    if let Some(name) = term.peek("name").filter(|_| !KNOWN.contains(&code)) {
                        let names = draft.messages.entry(format!("category-{code}")).or_default();
                        names.entry(draft.source.clone()).or_insert_with(|| name.to_owned());
                    }
                }
                "access" => service.access.extend(known(&ACCESS)),
                "interpretation" => service.interpretation = known(&INTERPRETATION),
                "identity" => service.identity = known(&["none", "name", "document"]),
                "accessibility" => {
                    let word = ACCESSIBILITY.iter().map(|(word, _)| *word).find(|word| *word == code);
                    service.place.accessibility.extend(word.filter(|word| !service.place.accessibility.contains(word)));
                }
                "anonymous" => service.is_anonymous = true,
                "emergency" => service.emergency = true,
                "confidential" => service.is_confidential = true,
                "sensitive" => service.is_sensitive = true,
                // Its id is read already, and its page there is none of this handbook.
                "handbook" => {}
                "cost" if code == "free" => service.cost = Some(Cost::Free),
                _ => continue,
            }
            link.use_all();
            term.use_all();
            if let Some(row) = self
                .database
                .by_id("taxonomies", term.peek("taxonomy_id").or(term.peek("taxonomy_detail_id")).unwrap_or_default())
            {
                row.use_all();
            }
        }
    }
}
