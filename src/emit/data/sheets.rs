//! All services as a table: one for programs with the names in every language, and one a language for people.

use std::borrow::Cow;

use super::csv::{self, LIST, MARK};
use super::words;
use crate::config::Lang;
use crate::emit::ids::Name;
use crate::resolve::{Page, PageKey, Service, Site, Thing};
use crate::source::Cost;

/// The columns of facts, which all tables have.
const FACTS: &[&str] = &[
    "phone",
    "email",
    "website",
    "street",
    "postal_code",
    "locality",
    "region",
    "country",
    "latitude",
    "longitude",
    "opening_hours",
    "area",
    "anonymous",
    "emergency",
    "confidential",
    "sensitive",
    "reviewed",
    "reviewed_by",
];

/// The columns with words of the program, behind those of facts.
const CODES: &[&str] = &[
    "category",
    "organization",
    "languages",
    "interpretation",
    "cost",
    "currency",
    "access",
    "identity_required",
    "documents",
    "accessibility",
];

/// The columns of a table in a language that come first.
const WORDS: &[&str] = &[
    "id",
    "key",
    "url",
    "name",
    "name_lang",
    "summary",
    "summary_lang",
    "category",
    "organization",
    "languages",
    "interpretation",
    "cost",
    "access",
    "identity_required",
    "documents",
    "accessibility",
    "note",
    "alert",
];

/// All services with their facts as words of the program, and with their own names in each language: `name:uk`.
pub(super) fn all_languages(site: &Site) -> Vec<u8> {
    let mut out = String::new();
    let langs: Vec<Lang> = site.linked_langs().collect();
    let names: Vec<String> = langs.iter().map(|lang| format!("name:{}", site.settings[*lang].tag)).collect();
    let head = ["id", "key", "url"].into_iter().chain(CODES.iter().copied()).chain(FACTS.iter().copied());
    csv::row(&mut out, head.chain(names.iter().map(String::as_str)));
    for (at, service) in site.services.iter().enumerate() {
        let facts = service.facts();
        let name = Name::of(site, Thing::Service(at as u32));
        let organization = site.organization_of(service).map(|o| &*o.name[site.settings.source.index()].text);
        let (cost, currency) = match &facts.cost {
            None => (String::new(), ""),
            Some(Cost::Free) => ("0".to_owned(), ""),
            Some(Cost::Amount { amount, currency }) => (amount.to_string(), currency.as_str()),
        };
        let mut cells: Vec<Cow<str>> = vec![
            name.id().into(),
            (&*service.id).into(),
            name.address().into(),
            facts.category.as_ref().map_or("", |category| &category.value).into(),
            organization.unwrap_or_default().into(),
            list(facts.languages.iter().map(|tag| &tag.value)).into(),
            facts.interpretation.as_deref().unwrap_or_default().into(),
            cost.into(),
            currency.into(),
            list(&facts.access).into(),
            facts.identity_required.as_deref().unwrap_or_default().into(),
            list(facts.documents.iter().map(|id| &id.value)).into(),
            list(site.accessibility_of(service)).into(),
        ];
        cells.extend(fact_cells(site, service));
        cells.extend(langs.iter().map(|lang| {
            let name = &service.name[lang.index()];
            Cow::Borrowed(if name.lang == *lang { &*name.text } else { "" })
        }));
        csv::row(&mut out, cells);
    }
    out.into_bytes()
}

/// All services in the words of a language, in the order of its dictionary. It begins with a byte order mark, because people
/// open it in a spreadsheet.
pub(super) fn language(site: &Site, lang: Lang) -> Vec<u8> {
    let mut out = MARK.to_owned();
    csv::row(&mut out, WORDS.iter().chain(FACTS));
    for at in site.sorted_services(lang, 0..site.services.len() as u32) {
        let service = &site.services[at as usize];
        let facts = service.facts();
        let word = |kind: &str, code: &str| {
            let message = words::message(site, lang, &words::coded_id(kind, code), None);
            message.map_or_else(|| code.to_owned(), |message| message.text)
        };
        let attribute = |name| words::message(site, lang, &format!("service-{}", service.id), Some(name));
        let text = |text: Option<words::Text>| text.map_or_else(String::new, |text| text.text);
        let tag = |lang: Lang| site.settings[lang].tag.as_str();
        let name = &service.name[lang.index()];
        let summary = service.summary[lang.index()].as_ref();
        let mut cells: Vec<Cow<str>> = vec![
            Name::of(site, Thing::Service(at)).id().into(),
            (&*service.id).into(),
            site.absolute_url(PageKey { lang, page: Page::Service(at) }).into(),
            (&*name.text).into(),
            tag(name.lang).into(),
            summary.map_or("", |summary| &summary.text).into(),
            summary.map_or("", |summary| tag(summary.lang)).into(),
            facts.category.as_ref().map_or_else(String::new, |category| word("category", &category.value)).into(),
            site.organization_of(service).map_or("", |found| &found.name[lang.index()].text).into(),
            list(words::languages(site, lang, service).into_iter().map(|language| language.name)).into(),
            facts.interpretation.as_ref().map_or_else(String::new, |code| word("interpretation", code)).into(),
            match &facts.cost {
                None => String::new(),
                Some(Cost::Free) => word("cost", "free"),
                Some(Cost::Amount { amount, currency }) => site.formats[lang.index()].amount(*amount, currency),
            }
            .into(),
            list(facts.access.iter().map(|code| word("access", code))).into(),
            facts.identity_required.as_ref().map_or_else(String::new, |code| word("identity", code)).into(),
            list(facts.documents.iter().map(|id| word("document", &id.value))).into(),
            list(site.accessibility_of(service).iter().map(|code| word("accessibility", code))).into(),
            text(attribute("note")).into(),
            text(words::alert(site, lang, service)).into(),
        ];
        cells.extend(fact_cells(site, service));
        csv::row(&mut out, cells);
    }
    out.into_bytes()
}

/// The cells of [`FACTS`].
fn fact_cells<'s>(site: &'s Site, service: &'s Service) -> Vec<Cow<'s, str>> {
    let facts = service.facts();
    let address = site.address_of(service);
    let geo = site.geo_of(service);
    let yes = |is: bool| Cow::Borrowed(if is { "true" } else { "false" });
    let or_empty = |text: Option<&'s str>| Cow::Borrowed(text.unwrap_or_default());
    vec![
        list(&facts.phone).into(),
        or_empty(facts.email.as_deref()),
        or_empty(facts.url.as_deref()),
        or_empty(address.and_then(|address| address.street.as_deref())),
        or_empty(address.and_then(|address| address.postal_code.as_deref())),
        or_empty(address.and_then(|address| address.locality.as_deref())),
        or_empty(address.and_then(|address| address.region.as_deref())),
        or_empty(address.and_then(|address| address.country.as_deref().or(site.settings.country()))),
        geo.map_or_else(String::new, |(latitude, _)| latitude.to_string()).into(),
        geo.map_or_else(String::new, |(_, longitude)| longitude.to_string()).into(),
        or_empty(facts.hours.as_ref().map(|hours| &*hours.value)),
        list(&facts.area).into(),
        yes(facts.anonymous),
        yes(facts.emergency),
        yes(facts.confidential),
        yes(facts.sensitive),
        facts.reviewed.map_or_else(String::new, |day| day.to_string()).into(),
        or_empty(facts.reviewed_by.as_deref()),
    ]
}

fn list(parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push_str(LIST);
        }
        text.push_str(part.as_ref());
    }
    text
}
