//! The category that a service stands in.

use super::super::database::Row;
use super::{Offer, Reading};
use crate::import::draft::Draft;
use crate::import::ids::{CATEGORIES as KNOWN, id_of};
use crate::import::report::Report;

/// Words in the name of a taxonomy's term, and the category of the directory that is meant.
const CATEGORIES: &[(&str, &[&str])] = &[
    ("legal", &["legal", "law", "rights", "immigration", "asylum"]),
    ("health", &["health", "medical", "medicine", "hospital", "clinic", "dental", "counsel", "mental", "addiction"]),
    ("housing", &["housing", "shelter", "homeless", "accommodation"]),
    ("language", &["language", "esl", "literacy", "translation"]),
    ("education", &["education", "school", "training", "kindergarten", "childcare", "university"]),
    ("work", &["employment", "job", "work", "career", "vocational"]),
    ("police", &["police", "crime", "safety"]),
    ("culture", &["culture", "cultural", "arts", "sport", "recreation", "library", "leisure", "museum"]),
    ("administration", &["administration", "government", "registration", "municipal", "public office"]),
    (
        "social",
        &["social", "welfare", "food", "clothing", "family", "refugee", "benefit", "disability", "elderly", "youth"],
    ),
    ("ngo", &["ngo", "association", "nonprofit", "non-profit", "volunteer"]),
];

impl Reading<'_> {
    /// The category that a term of a taxonomy means, or one of the term's own name.
    pub(super) fn category(&self, offer: &mut Offer, draft: &mut Draft, report: &mut Report) {
        let Offer { row, name, service, .. } = offer;
        if !service.category.is_empty() {
            return;
        }
        let mut links = self.database.children("attributes", "link_id", row.id());
        links.extend(self.database.children("attributes", "service_id", row.id()));
        let mut terms: Vec<&Row> = Vec::new();
        for link in &links {
            let id = link.peek("taxonomy_term_id").or_else(|| link.peek("taxonomy_id")).unwrap_or_default();
            let found = self.database.by_id("taxonomy_terms", id).or_else(|| self.database.by_id("taxonomies", id));
            if let Some(found) = found.filter(|found| !terms.iter().any(|known| std::ptr::eq(*known, *found))) {
                terms.push(found);
            }
        }
        let said = |term: &Row| {
            let code = term.peek("code").unwrap_or_default().to_lowercase();
            let name = term.peek("name").unwrap_or_default().to_lowercase();
            KNOWN.iter().find(|known| code == **known || name == **known).copied().or_else(|| meant(&name))
        };
        let found = terms.iter().find_map(|term| Some((*term, said(term)?)));
        match (found, terms.first()) {
            (Some((term, category)), _) => {
                service.category = category.to_owned();
                term.take("code");
                term.take("name");
                if !term.peek("name").is_some_and(|name| name.eq_ignore_ascii_case(category))
                    && term.peek("code") != Some(category)
                {
                    let typed = term.peek("name").unwrap_or_default();
                    report.not_carried(
                        term.at("name"),
                        format!("the term `{typed}` is taken for the category `{category}`"),
                        "a handbook has a few categories; name one of your own with `category-<id>`",
                    );
                }
            }
            (None, Some(term)) => {
                let typed = term.take("name").or_else(|| term.take("code")).unwrap_or_default();
                let id = term
                    .peek("code")
                    .map(id_of)
                    .filter(|code| *code == id_of(&typed) || code.contains(|c: char| c.is_ascii_alphabetic()));
                let id = id.filter(|id| !id.is_empty() && id.len() > 2).unwrap_or_else(|| id_of(&typed));
                service.category = if id.is_empty() { "other".to_owned() } else { id };
                term.take("code");
                let names = draft.messages.entry(format!("category-{}", service.category)).or_default();
                names.entry(draft.source.clone()).or_insert(typed);
            }
            (None, None) => {
                let guessed = meant(&name.to_lowercase());
                service.category = guessed.unwrap_or("other").to_owned();
                if guessed.is_none() {
                    let names = draft.messages.entry("category-other".to_owned()).or_default();
                    names.entry(draft.source.clone()).or_insert_with(|| "TODO: other services".to_owned());
                }
                let message = format!("`{name}` has no term of a taxonomy: it stands in `{}`", service.category);
                report.not_carried(row.place.clone(), message, "choose a category: social, health, culture, police, ngo, legal, education, work, housing, language or administration");
            }
        }
        let others: Vec<&str> =
            terms.iter().filter(|term| !term.is_used()).filter_map(|term| term.peek("name")).collect();
        if !others.is_empty() {
            report.not_carried(
                row.place.clone(),
                format!("`{name}` has more terms, and a service one category: {}", others.join(", ")),
                "say in the summary what else it does",
            );
        }
    }
}

/// The category that a name speaks of.
fn meant(name: &str) -> Option<&'static str> {
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let speaks_of = |wanted: &&str| {
        if wanted.contains([' ', '-']) {
            name.contains(*wanted)
        } else {
            words.iter().any(|word| word.starts_with(*wanted))
        }
    };
    CATEGORIES.iter().find(|(_, wanted)| wanted.iter().any(speaks_of)).map(|(category, _)| *category)
}
