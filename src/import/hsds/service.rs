//! A service of HSDS as a service of the directory.

use jiff::civil::Date;

use super::database::{Database, Row};
use super::{of, schedule};
use crate::import::contact;
use crate::import::draft::{Address, Cost, Draft, Location, Service, Words, add_sentence};
use crate::import::ids::{CATEGORIES as KNOWN, Ids, id_of};
use crate::import::report::Report;
use crate::locale::Tag;
use crate::source::layout::is_id;

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

/// Words in descriptions of how a house can be used.
const ACCESSIBILITY: &[(&str, &[&str])] = &[
    ("wheelchair", &["wheelchair", "rollstuhl", "step-free", "ramp"]),
    ("toilet", &["toilet", "restroom", "wc"]),
    ("hearing_loop", &["hearing loop", "hearing_loop", "induction loop", "t-coil", "hearing aid"]),
    ("blind", &["braille", "blind", "tactile", "visually impaired"]),
    ("parking", &["parking", "parkplatz"]),
];

const ACCESS: [&str; 6] = ["walk_in", "appointment", "phone", "online", "referral", "registration"];
const INTERPRETATION: [&str; 4] = ["none", "on_request", "phone", "always"];

/// What the services are read from.
pub(super) struct Reading<'a> {
    pub(super) database: &'a Database,
    pub(super) region: Option<&'a str>,
    pub(super) today: Date,
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
            let mut service = Service { id, origin, ..Service::default() };
            let mut words = Words { name: full_name, ..Words::default() };
            if status == "temporarily closed" {
                service.hours = Some("off".to_owned());
                report.not_carried(
                    row.at("status"),
                    format!("`{name}` is closed for the time being: its hours are `off`"),
                    "write its hours when it opens again",
                );
            }
            self.place(location, &mut service, report);
            self.coded(row, &mut service, draft);
            self.texts(row, &service, &mut words);
            self.category(row, &name, &mut service, draft, report);
            self.contacts(row, at, location, &mut service, &mut words, report);
            self.hours(row, at, location, &mut service, &mut words, report);
            self.conditions(row, &mut service, &mut words, draft, report);
            self.languages(row, location, &mut service, &mut words, report);
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

    /// What an export of a handbook says in codes of its own: `access:walk_in`, `category:legal`.
    fn coded(&self, row: &Row, service: &mut Service, draft: &mut Draft) {
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

    fn texts(&self, row: &Row, service: &Service, words: &mut Words) {
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

    /// The category that a term of a taxonomy means, or one of the term's own name.
    fn category(&self, row: &Row, name: &str, service: &mut Service, draft: &mut Draft, report: &mut Report) {
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

    fn place(&self, location: Option<&Row>, service: &mut Service, report: &mut Report) {
        let Some(location) = location else { return };
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

    fn contacts(
        &self,
        row: &Row,
        at: Option<&Row>,
        location: Option<&Row>,
        service: &mut Service,
        words: &mut Words,
        report: &mut Report,
    ) {
        let at_id = at.map_or("", Row::id);
        let location_id = location.map_or("", Row::id);
        let keys = [("service_at_location_id", at_id), ("service_id", row.id()), ("location_id", location_id)];
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

    fn hours(
        &self,
        row: &Row,
        at: Option<&Row>,
        location: Option<&Row>,
        service: &mut Service,
        words: &mut Words,
        report: &mut Report,
    ) {
        if service.hours.is_some() {
            return;
        }
        let keys = [
            ("service_at_location_id", at.map_or("", Row::id)),
            ("service_id", row.id()),
            ("location_id", location.map_or("", Row::id)),
        ];
        let mut rows = of(self.database, "schedules", &keys);
        rows.extend(of(self.database, "holiday_schedules", &keys));
        service.hours = schedule::hours(&rows, self.today, &mut words.note, report);
    }

    /// What it costs, what to bring, whom it serves.
    fn conditions(&self, row: &Row, service: &mut Service, words: &mut Words, draft: &mut Draft, report: &mut Report) {
        let options = self.database.children("cost_options", "service_id", row.id());
        let amount = |cost: &Row| cost.peek("amount").and_then(|typed| typed.parse::<f64>().ok());
        let is_free =
            service.cost.is_some() && options.iter().all(|cost| amount(cost).is_none_or(|amount| amount == 0.0));
        if is_free {
            options.iter().for_each(|cost| cost.use_all());
        }
        let fees = row.take("fees_description").or_else(|| row.take("fees")).filter(|text| text != "fees_description");
        let mut costs: Vec<&Row> = Vec::new();
        for cost in options {
            let until = cost.peek("valid_to").and_then(|typed| typed.get(..10)?.parse::<Date>().ok());
            if until.is_some_and(|until| until < self.today) {
                report.not_carried(
                    cost.place.clone(),
                    "this price holds no longer: it is left out",
                    "write the price that holds now",
                );
                cost.use_all();
            } else {
                costs.push(cost);
            }
        }
        match costs.as_slice() {
            [cost] if amount(cost) == Some(0.0) => {
                service.cost = Some(Cost::Free);
                cost.take("amount");
                cost.take("currency");
            }
            [cost] if amount(cost).is_some() && cost.peek("currency").is_some_and(|currency| currency.len() == 3) => {
                let currency = cost.take("currency").unwrap_or_default().to_ascii_uppercase();
                service.cost = Some(Cost::Amount(amount(cost).unwrap_or_default(), currency));
                cost.take("amount");
            }
            _ if is_free => {}
            _ => {
                for cost in &costs {
                    let parts =
                        ["option", "amount", "currency", "amount_description"].iter().filter_map(|key| cost.take(key));
                    add_sentence(&mut words.note, &parts.collect::<Vec<_>>().join(" "));
                }
                if costs.len() > 1 {
                    let message = format!("`{}` has {} prices: they stand in the note", words.name, costs.len());
                    report.not_carried(
                        costs[0].place.clone(),
                        message,
                        "a service has one `cost`: choose the one that most people pay",
                    );
                }
            }
        }
        // A price that is only written out once more says nothing new.
        let is_price =
            |text: &String| is_free || costs.iter().any(|cost| cost.peek("amount_description") == Some(text.as_str()));
        let fees = fees.filter(|fees| !is_price(fees));
        for cost in costs.iter().filter(|_| costs.len() == 1 && !is_free && service.cost.is_some()) {
            let whole = row.peek("fees_description");
            if whole.is_some() && cost.peek("amount_description") == whole {
                cost.take("amount_description");
                continue;
            }
            let more: Vec<String> = ["option", "amount_description"].iter().filter_map(|key| cost.take(key)).collect();
            add_sentence(&mut words.note, &more.join(": "));
        }
        match fees {
            Some(fees)
                if service.cost.is_none()
                    && matches!(
                        fees.to_lowercase().trim_end_matches('.'),
                        "free" | "none" | "0" | "no fee" | "free of charge"
                    ) =>
            {
                service.cost = Some(Cost::Free);
            }
            Some(fees) => add_sentence(&mut words.note, &fees),
            None => {}
        }
        for document in self.database.children("required_documents", "service_id", row.id()) {
            let Some(text) = document.take("document") else { continue };
            if text.chars().count() > 80 {
                add_sentence(&mut words.note, &text);
                report.not_carried(
                    document.at("document"),
                    "what to bring is told in a long text: it stands in the note",
                    "name each paper in `documents`, with a message `document-<id>`",
                );
                continue;
            }
            let id = id_of(&text);
            if !id.is_empty() && !service.documents.contains(&id) {
                draft.messages.entry(format!("document-{id}")).or_default().entry(draft.source.clone()).or_insert(text);
                service.documents.push(id);
            }
        }
        for area in self.database.children("service_areas", "service_id", row.id()) {
            match area.take("name") {
                Some(name) if name.chars().count() <= 60 => service.area.push(name),
                Some(name) => add_sentence(&mut words.note, &name),
                None => {
                    if let Some(text) = area.take("description").or_else(|| area.take("service_area")) {
                        add_sentence(&mut words.note, &text);
                    }
                }
            }
        }
        if let Some(typed) = row.take("assured_date") {
            service.reviewed = typed.get(..10).and_then(|date| date.parse().ok());
        }
    }

    fn languages(
        &self,
        row: &Row,
        location: Option<&Row>,
        service: &mut Service,
        words: &mut Words,
        report: &mut Report,
    ) {
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

/// The numbers of some rows. What is no number to dial is put into the note.
pub(super) fn phones(
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

pub(super) fn mail(row: &Row, key: &str, report: &mut Report) -> Option<String> {
    let typed = row.take(key)?;
    let mail = contact::mail(&typed);
    if mail.is_none() {
        report.not_carried(row.at(key), format!("`{typed}` is no address for mail"), "write it as info@office.example");
    }
    mail
}

pub(super) fn web(row: &Row, keys: &[&str], report: &mut Report) -> Option<String> {
    let key = keys.iter().find(|key| row.peek(key).is_some())?;
    let typed = row.take(key)?;
    let web = contact::web(&typed);
    if web.is_none() {
        report.not_carried(row.at(key), format!("`{typed}` is no web address"), "it begins with https://");
    }
    web
}
