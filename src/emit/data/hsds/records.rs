//! The objects of HSDS that a site has.

use std::collections::BTreeSet;

use super::model::{
    Accessibility, Address, Attribute, CostOption, Language, Location, MetaTableDescription, Organization, Phone,
    RequiredDocument, Schedule, Service, ServiceArea, ServiceAtLocation, ServiceInFull, Taxonomy, TaxonomyTerm,
};
use super::schedule;
use super::tables::Table;
use crate::config::Lang;
use crate::emit::data::words::{self, Text};
use crate::emit::ids::Name;
use crate::locale::{ListLength, ListType};
use crate::resolve::{self, Isolation, Page, PageKey, Site, Thing};
use crate::source::Cost;

/// A term of a taxonomy: what a service is or has, in words of the program. The name of the taxonomy is a message, the name of
/// the term the message `<taxonomy>-<code>`.
type Term = (&'static str, String);

/// The objects of a site, kind by kind.
pub(super) struct Records<'s> {
    site: &'s Site,
    source: Lang,
    /// What is said of the times of all schedules.
    zone: Option<String>,
}

impl<'s> Records<'s> {
    pub(super) fn new(site: &'s Site) -> Records<'s> {
        let source = site.settings.source;
        let zone = site.settings.time_zone.as_deref().and_then(|zone| {
            let args = [("zone", zone.into())];
            site.catalog.format(source, "data-local-time", None, &args, Isolation::None).text(source)
        });
        Records { site, source, zone: zone.map(|(_, text)| text) }
    }

    pub(super) fn service_in_full(&self, at: u32) -> ServiceInFull {
        let at_location = self.service_at_location(at).map(|at_location| ServiceAtLocation {
            location: self.site.location_of(self.found(at)).map(|found| self.location_in_full(found)),
            ..at_location
        });
        let attributes = self.attributes(at).into_iter().zip(self.terms(at)).map(|(attribute, term)| Attribute {
            taxonomy_term: Some(TaxonomyTerm {
                taxonomy_detail: Some(self.taxonomy(term.0)),
                ..self.taxonomy_term(&term)
            }),
            ..attribute
        });
        ServiceInFull {
            organization: match self.found(at).organization {
                Some(organization) => self.organization(organization),
                None => self.own_organization(at),
            },
            phones: self.phones(at),
            schedules: self.schedules(at),
            service_areas: self.service_areas(at),
            service_at_locations: at_location.into_iter().collect(),
            languages: self.languages(at),
            cost_options: self.cost_option(at).into_iter().collect(),
            required_documents: self.required_documents(at),
            attributes: attributes.collect(),
            service: self.service(at),
        }
    }

    pub(super) fn service(&self, at: u32) -> Service {
        let found = self.found(at);
        let facts = found.facts();
        let access: Vec<String> = facts.access.iter().map(|code| self.word("access", code)).collect();
        let note = self.attribute(at, "note");
        let summary = found.summary[self.source.index()].as_ref().map(|summary| summary.text.to_string());
        Service {
            id: self.name(at).id(),
            organization_id: self.organization_name(at).id(),
            name: found.name[self.source.index()].text.to_string(),
            description: match (summary, note) {
                (Some(summary), Some(note)) => Some(format!("{summary}\n\n{note}")),
                (summary, note) => summary.or(note),
            },
            url: facts.url.clone(),
            email: facts.email.clone(),
            status: "active",
            interpretation_services: facts.interpretation.as_ref().map(|code| self.word("interpretation", code)),
            application_process: (!access.is_empty()).then(|| access.join("; ")),
            fees_description: facts.cost.as_ref().map(|cost| self.price(cost)),
            assured_date: facts.reviewed.map(|day| day.to_string()),
            assurer_email: facts.reviewed_by.clone().filter(|by| is_mail(by)),
            alert: words::alert(self.site, self.source, found).map(|alert| alert.text),
        }
    }

    /// Every organization, then those that stand in for one that is not named.
    pub(super) fn organizations(&self) -> Vec<Organization> {
        let named = (0..self.site.organizations.len() as u32).map(|at| self.organization(at));
        let unnamed = (0..self.site.services.len() as u32).filter(|at| self.found(*at).organization.is_none());
        named.chain(unnamed.map(|at| self.own_organization(at))).collect()
    }

    fn organization(&self, at: u32) -> Organization {
        let found = &self.site.organizations[at as usize];
        let name = Name::new(self.site, "organization", &found.id);
        Organization {
            id: name.id(),
            name: found.name[self.source.index()].text.to_string(),
            description: self.offers(&found.services),
            email: found.email.clone(),
            website: found.url.clone(),
            phones: phones(&name, &found.phone, |phone| phone.organization_id = Some(name.id())),
        }
    }

    /// What stands in for the organization of a service that names none.
    fn own_organization(&self, at: u32) -> Organization {
        Organization {
            id: self.organization_name(at).id(),
            name: self.found(at).name[self.source.index()].text.to_string(),
            description: self.offers(&[at]),
            ..Organization::default()
        }
    }

    fn organization_name(&self, at: u32) -> Name {
        match self.site.organization_of(self.found(at)) {
            Some(found) => Name::new(self.site, "organization", &found.id),
            None => self.name(at).part("organization", ""),
        }
    }

    /// The names of services as a list.
    fn offers(&self, services: &[u32]) -> String {
        let name = |at: u32| self.found(at).name[self.source.index()].text.to_string();
        let names: Vec<String> =
            self.site.sorted_services(self.source, services.iter().copied()).into_iter().map(name).collect();
        self.site.formats[self.source.index()].list(&names, ListType::Conjunction, ListLength::Wide)
    }

    pub(super) fn service_at_location(&self, at: u32) -> Option<ServiceAtLocation> {
        let location = self.site.location_of(self.found(at))?;
        let id = self.location_name(location).id();
        let name = self.name(at);
        Some(ServiceAtLocation {
            id: name.part("location", &location.id).id(),
            service_id: name.id(),
            location_id: id,
            location: None,
        })
    }

    fn location_in_full(&self, found: &resolve::Location) -> Location {
        Location {
            addresses: self.address(found).into_iter().collect(),
            accessibility: self.accessibility(found),
            ..self.location(found)
        }
    }

    pub(super) fn location(&self, found: &resolve::Location) -> Location {
        let is_short = self.address(found).is_none();
        let address = found.address.as_ref().filter(|_| is_short);
        let town = address.map(|address| {
            let parts = [&address.postal_code, &address.locality].into_iter().flatten();
            parts.map(String::as_str).collect::<Vec<_>>().join(" ")
        });
        let parts = address.and_then(|address| address.street.clone()).into_iter().chain(town);
        let parts = parts.chain(address.and_then(|address| address.region.clone()));
        let written: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        Location {
            id: self.location_name(found).id(),
            location_type: "physical",
            name: found.name[self.source.index()].as_ref().map(|name| name.text.to_string()),
            description: (!written.is_empty()).then(|| written.join(", ")),
            latitude: found.geo.map(|(latitude, _)| latitude),
            longitude: found.geo.map(|(_, longitude)| longitude),
            ..Location::default()
        }
    }

    /// The address of a location, if it has all that HSDS wants of one. A place whose region is not given is in that of the site,
    /// otherwise in the country.
    pub(super) fn address(&self, found: &resolve::Location) -> Option<Address> {
        let address = found.address.as_ref()?;
        let country = address.country.as_deref().or(self.site.settings.country())?;
        let at_home = self.site.settings.country() == Some(country);
        let region = self.site.settings.region.as_deref().filter(|_| at_home).unwrap_or(country);
        let name = self.location_name(found);
        Some(Address {
            id: name.part("address", "").id(),
            location_id: name.id(),
            address_1: address.street.clone()?,
            city: address.locality.clone()?,
            region: address.region.clone(),
            state_province: address.region.clone().unwrap_or_else(|| region.to_owned()),
            postal_code: address.postal_code.clone()?,
            country: country.to_owned(),
            address_type: "physical",
        })
    }

    /// What a table says of a location, and what all services there have.
    pub(super) fn accessibility(&self, found: &resolve::Location) -> Vec<Accessibility> {
        let of = |at: &u32| self.site.accessibility_of(self.found(*at));
        let first = found.services.first().map_or(&[][..], |first| of(first));
        let shared = first.iter().filter(|code| found.services.iter().all(|at| of(at).contains(code)));
        let codes: BTreeSet<&String> = found.accessibility.iter().chain(shared).collect();
        let name = self.location_name(found);
        codes
            .into_iter()
            .map(|code| Accessibility {
                id: name.part("accessibility", code).id(),
                location_id: name.id(),
                description: self.word("accessibility", code),
            })
            .collect()
    }

    pub(super) fn phones(&self, at: u32) -> Vec<Phone> {
        let name = self.name(at);
        phones(&name, &self.found(at).facts().phone, |phone| phone.service_id = Some(name.id()))
    }

    pub(super) fn schedules(&self, at: u32) -> Vec<Schedule> {
        let url = self.site.absolute_url(PageKey { lang: self.source, page: Page::Service(at) });
        schedule::schedules(self.found(at), &self.name(at), Some(&url), self.zone.as_deref())
    }

    pub(super) fn service_areas(&self, at: u32) -> Vec<ServiceArea> {
        let name = self.name(at);
        let areas = distinct(self.found(at).facts().area.iter());
        areas
            .map(|area| ServiceArea { id: name.part("area", area).id(), service_id: name.id(), name: area.clone() })
            .collect()
    }

    pub(super) fn required_documents(&self, at: u32) -> Vec<RequiredDocument> {
        let name = self.name(at);
        let documents = distinct(self.found(at).facts().documents.iter().map(|document| &document.value));
        documents
            .map(|id| RequiredDocument {
                id: name.part("document", id).id(),
                service_id: name.id(),
                document: self.word("document", id),
            })
            .collect()
    }

    pub(super) fn languages(&self, at: u32) -> Vec<Language> {
        let name = self.name(at);
        let mut seen = BTreeSet::new();
        words::languages(self.site, self.source, self.found(at))
            .into_iter()
            .filter(|language| seen.insert(language.tag))
            .map(|language| Language {
                id: name.part("language", language.tag).id(),
                service_id: name.id(),
                name: language.name,
                code: language.tag.to_owned(),
            })
            .collect()
    }

    pub(super) fn cost_option(&self, at: u32) -> Option<CostOption> {
        let cost = self.found(at).facts().cost.as_ref()?;
        let name = self.name(at);
        let (option, amount, currency) = match cost {
            Cost::Free => (Some(self.price(cost)), 0.0, None),
            Cost::Amount { amount, currency } => (None, *amount, Some(currency.clone())),
        };
        Some(CostOption {
            id: name.part("cost", "").id(),
            service_id: name.id(),
            option,
            currency,
            amount,
            amount_description: Some(self.price(cost)),
        })
    }

    pub(super) fn attributes(&self, at: u32) -> Vec<Attribute> {
        let name = self.name(at);
        self.terms(at)
            .into_iter()
            .map(|(taxonomy, code)| Attribute {
                value: match (taxonomy, code.as_str()) {
                    ("handbook", "key") => Some(self.found(at).id.to_string()),
                    ("handbook", _) => Some(name.address().to_owned()),
                    _ => None,
                },
                id: name.part("attribute", &format!("{taxonomy}:{code}")).id(),
                link_id: name.id(),
                taxonomy_term_id: self.taxonomy_name(taxonomy).part("term", &code).id(),
                link_type: taxonomy,
                link_entity: "service",
                taxonomy_term: None,
            })
            .collect()
    }

    /// The terms of all services, each once.
    pub(super) fn taxonomy_terms(&self) -> Vec<TaxonomyTerm> {
        self.all_terms().iter().map(|term| self.taxonomy_term(term)).collect()
    }

    pub(super) fn taxonomies(&self) -> Vec<Taxonomy> {
        let names: BTreeSet<&str> = self.all_terms().into_iter().map(|(taxonomy, _)| taxonomy).collect();
        names.into_iter().map(|name| self.taxonomy(name)).collect()
    }

    pub(super) fn meta_table_descriptions(&self) -> Vec<MetaTableDescription> {
        let language = self.site.settings[self.source].tag.as_str();
        Table::all()
            .map(|table| MetaTableDescription {
                id: Name::new(self.site, "data", "hsds").part("table", table.definition().name).id(),
                name: table.definition().name.to_owned(),
                language: language.to_owned(),
                character_set: "UTF-8",
            })
            .collect()
    }

    fn all_terms(&self) -> BTreeSet<Term> {
        (0..self.site.services.len() as u32).flat_map(|at| self.terms(at)).collect()
    }

    /// What a service is and has, each term once.
    fn terms(&self, at: u32) -> Vec<Term> {
        let found = self.found(at);
        let facts = found.facts();
        let mut terms: Vec<Term> = Vec::new();
        let mut put = |taxonomy, code: &str| {
            let term = (taxonomy, code.to_owned());
            if !terms.contains(&term) {
                terms.push(term);
            }
        };
        facts.category.iter().for_each(|category| put("category", &category.value));
        facts.access.iter().for_each(|code| put("access", code));
        facts.interpretation.iter().for_each(|code| put("interpretation", code));
        facts.identity_required.iter().for_each(|code| put("identity", code));
        if facts.anonymous {
            put("anonymous", "yes");
        }
        if facts.cost == Some(Cost::Free) {
            put("cost", "free");
        }
        self.site.accessibility_of(found).iter().for_each(|code| put("accessibility", code));
        if facts.emergency {
            put("emergency", "yes");
        }
        if facts.confidential {
            put("confidential", "yes");
        }
        if facts.sensitive {
            put("sensitive", "yes");
        }
        // HSDS 3.0 has one address of a service, its own website: the id and the page here are values of two terms of ours.
        put("handbook", "key");
        put("handbook", "page");
        terms
    }

    fn taxonomy_term(&self, term: &Term) -> TaxonomyTerm {
        let (taxonomy, code) = term;
        let name = self.taxonomy_name(taxonomy);
        // What is only so or not so has no name but that of its taxonomy.
        let id = if code == "yes" { named_by(taxonomy).to_owned() } else { words::coded_id(taxonomy, code) };
        let Text { text, lang, .. } = words::message(self.site, self.source, &id, None)
            .unwrap_or_else(|| words::text(self.site, self.source, code));
        TaxonomyTerm {
            id: name.part("term", code).id(),
            code: format!("{taxonomy}:{code}"),
            description: text.clone(),
            name: text,
            taxonomy: (*taxonomy).to_owned(),
            language: lang.to_owned(),
            taxonomy_id: name.id(),
            taxonomy_detail: None,
        }
    }

    fn taxonomy(&self, taxonomy: &str) -> Taxonomy {
        let name = words::message(self.site, self.source, named_by(taxonomy), None);
        let name = name.map_or_else(|| taxonomy.to_owned(), |name| name.text);
        Taxonomy { id: self.taxonomy_name(taxonomy).id(), description: name.clone(), name }
    }

    fn taxonomy_name(&self, taxonomy: &str) -> Name {
        Name::new(self.site, "taxonomy", taxonomy)
    }

    fn location_name(&self, found: &resolve::Location) -> Name {
        Name::new(self.site, "location", &found.id)
    }

    fn found(&self, at: u32) -> &'s resolve::Service {
        &self.site.services[at as usize]
    }

    fn name(&self, at: u32) -> Name {
        Name::of(self.site, Thing::Service(at))
    }

    /// What readers of the source see for a word of the program.
    fn word(&self, kind: &str, code: &str) -> String {
        let message = words::message(self.site, self.source, &words::coded_id(kind, code), None);
        message.map_or_else(|| code.to_owned(), |message| message.text)
    }

    fn attribute(&self, at: u32, attribute: &str) -> Option<String> {
        let id = format!("service-{}", self.found(at).id);
        words::message(self.site, self.source, &id, Some(attribute)).map(|text| text.text)
    }

    fn price(&self, cost: &Cost) -> String {
        match cost {
            Cost::Free => self.word("cost", "free"),
            Cost::Amount { amount, currency } => self.site.formats[self.source.index()].amount(*amount, currency),
        }
    }
}

/// The message with the name of a taxonomy.
fn named_by(taxonomy: &str) -> &str {
    match taxonomy {
        "confidential" => "confidential-notice",
        "sensitive" => "safety-link",
        "handbook" => "site-title",
        other => other,
    }
}

/// The numbers of a thing, each once, however its digits are grouped.
fn phones(name: &Name, numbers: &[String], belongs: impl Fn(&mut Phone)) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for number in numbers {
        let digits: String = number.chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect();
        let id = name.part("phone", &digits).id();
        if phones.iter().all(|phone| phone.id != id) {
            let mut phone = Phone { id, number: number.clone(), r#type: "voice", ..Phone::default() };
            belongs(&mut phone);
            phones.push(phone);
        }
    }
    phones
}

/// Whether a text is an address for mail and nothing else.
fn is_mail(text: &str) -> bool {
    let parts = text.split_once('@').filter(|(local, domain)| !local.is_empty() && domain.contains('.'));
    parts.is_some_and(|(_, domain)| !domain.contains('@')) && !text.contains(|c: char| c.is_whitespace() || c == '<')
}

/// Each text once, in its first place: what is given twice must not have one id twice.
fn distinct<'a>(texts: impl Iterator<Item = &'a String>) -> impl Iterator<Item = &'a String> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    texts.filter(move |text| seen.insert(text))
}
