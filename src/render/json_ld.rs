//! Structured data (<https://schema.org/>) as JSON-LD.

use std::iter;

use serde::Serialize;

use super::context::{self, Crumb};
use crate::locale::dialled;
use crate::resolve::hours::{MIDNIGHT, Schedule, Span};
use crate::resolve::{Entry, OwnText, PageKey, Service, Site};
use crate::source::{Cost, EntryKind};

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: &'a [Node<'a>],
}

/// The things that pages are about, with the names of schema.org.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
enum Node<'a> {
    #[serde(rename = "FAQPage")]
    FaqPage {
        in_language: &'a str,
        url: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_reviewed: Option<String>,
        main_entity: [Question<'a>; 1],
    },
    HowTo {
        in_language: &'a str,
        name: &'a str,
        description: String,
        step: Vec<HowToStep<'a>>,
    },
    GovernmentService {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<&'a str>,
        url: String,
        service_type: &'a str,
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        area_served: &'a [String],
        provider: Provider<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        available_channel: Option<Channel<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        offers: Option<Offer<'a>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        hours_available: Vec<Hours>,
    },
    #[serde(rename = "NGO")]
    Ngo(Organization<'a>),
    Organization(Organization<'a>),
    BreadcrumbList {
        item_list_element: Vec<ListItem<'a>>,
    },
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Question<'a> {
    name: &'a str,
    accepted_answer: Answer,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Answer {
    text: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct HowToStep<'a> {
    name: &'a str,
    url: String,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "GovernmentOrganization")]
struct Provider<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<PostalAddress<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ServiceChannel", rename_all = "camelCase")]
struct Channel<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    available_language: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service_phone: Vec<ContactPoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_location: Option<Place>,
}

/// What a service costs. (`isAccessibleForFree` is for works, events and places alone.)
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Offer<'a> {
    price: f64,
    price_currency: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ContactPoint {
    telephone: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Organization<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    telephone: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<PostalAddress<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Place>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    knows_language: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    makes_offer: Option<Offer<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct PostalAddress<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    street_address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_country: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
#[serde(rename_all = "camelCase")]
struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<GeoCoordinates>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    opening_hours_specification: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    special_opening_hours_specification: Vec<Hours>,
}

/// A time on days of the week, or on days of the year. Closed days open and close at midnight.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "OpeningHoursSpecification", rename_all = "camelCase")]
struct Hours {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    day_of_week: Vec<&'static str>,
    opens: String,
    closes: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_through: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct GeoCoordinates {
    latitude: f64,
    longitude: f64,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

/// `FAQPage` or `HowTo`, and the breadcrumb.
pub(super) fn entry(site: &Site, key: PageKey, entry: &Entry, text: &OwnText, path: &[Crumb]) -> Option<String> {
    let breadcrumb = breadcrumb_list(site, path, &text.title.text, key);
    let in_language = site.settings[key.lang].tag.as_str();
    let thing = match entry.kind {
        EntryKind::Faq => Node::FaqPage {
            in_language,
            url: site.absolute_url(key),
            last_reviewed: entry.facts().reviewed.map(|day| day.to_string()),
            main_entity: [Question {
                name: &text.title.text,
                accepted_answer: Answer { text: context::description(text) },
            }],
        },
        EntryKind::Guide if !entry.facts().steps.is_empty() => {
            let steps = entry.facts().steps.iter().filter_map(|step| {
                let at = text.heading_ids.iter().position(|id| **id == *step.id.value)?;
                let url = format!("{}#{}", site.absolute_url(key), step.id.value);
                Some(HowToStep { name: &text.text().body.headings[at].text, url })
            });
            Node::HowTo {
                in_language,
                name: &text.title.text,
                description: context::description(text),
                step: steps.collect(),
            }
        }
        EntryKind::Guide | EntryKind::Page => return script(&[breadcrumb]),
    };
    script(&[thing, breadcrumb])
}

/// `GovernmentService`, `NGO` or `Organization`, and the breadcrumb.
pub(super) fn service(site: &Site, key: PageKey, service: &Service, path: &[Crumb]) -> Option<String> {
    let facts = service.facts();
    let name = &*service.name[key.lang.index()].text;
    let description = service.summary[key.lang.index()].as_ref().map(|s| &*s.text);
    let address = site.address_of(service).map(|a| PostalAddress {
        street_address: a.street.as_deref(),
        postal_code: a.postal_code.as_deref(),
        address_locality: a.locality.as_deref(),
        address_region: a.region.as_deref(),
        address_country: a.country.as_deref().or(site.settings.country()),
    });
    let geo = site.geo_of(service);
    // A price stands with its currency, also one of nothing: that which other services of the handbook are paid in.
    let mut costs = site.services.iter().filter_map(|service| service.facts().cost.as_ref());
    let currency = costs.find_map(|cost| match cost {
        Cost::Amount { currency, .. } => Some(&**currency),
        Cost::Free => None,
    });
    let offer = || match facts.cost.as_ref()? {
        Cost::Free => currency.map(|currency| Offer { price: 0.0, price_currency: currency }),
        Cost::Amount { amount, currency } => Some(Offer { price: *amount, price_currency: currency }),
    };
    let languages: Vec<&str> = facts.languages.iter().map(|l| l.value.as_str()).collect();
    let telephone = facts.phone.iter().map(|p| dialled(p)).collect::<Vec<_>>();
    let category = facts.category.as_ref().map_or("", |c| c.value.as_str());
    let organization = |telephone, address| Organization {
        name,
        description,
        url: facts.url.as_deref(),
        telephone,
        email: facts.email.as_deref(),
        address,
        location: location(geo, service.schedule.as_deref()),
        knows_language: languages.clone(),
        makes_offer: offer(),
    };
    let thing = match category {
        "administration" | "police" | "social" | "work" | "housing" | "health" | "education" => {
            Node::GovernmentService {
                name,
                description,
                url: site.absolute_url(key),
                service_type: category,
                area_served: &facts.area,
                provider: Provider {
                    name: site.organization_of(service).map_or(name, |o| &*o.name[key.lang.index()].text),
                    address,
                    url: facts.url.as_deref(),
                },
                available_channel: Channel::of(languages, telephone, location(geo, None)),
                offers: offer(),
                hours_available: service.schedule.as_deref().map_or_else(Vec::new, |schedule| {
                    let mut hours = regular_hours(schedule);
                    hours.extend(special_hours(schedule));
                    hours
                }),
            }
        }
        "ngo" => Node::Ngo(organization(telephone, address)),
        _ => Node::Organization(organization(telephone, address)),
    };
    script(&[thing, breadcrumb_list(site, path, name, key)])
}

impl<'a> Channel<'a> {
    /// A way to a service; none if nothing is known of it.
    fn of(
        available_language: Vec<&'a str>,
        phones: Vec<String>,
        service_location: Option<Place>,
    ) -> Option<Channel<'a>> {
        let is_empty = available_language.is_empty() && phones.is_empty() && service_location.is_none();
        let service_phone = phones.into_iter().map(|telephone| ContactPoint { telephone }).collect();
        (!is_empty).then_some(Channel { available_language, service_phone, service_location })
    }
}

fn location(geo: Option<(f64, f64)>, schedule: Option<&Schedule>) -> Option<Place> {
    let place = Place {
        geo: geo.map(|(latitude, longitude)| GeoCoordinates { latitude, longitude }),
        opening_hours_specification: schedule.map_or_else(Vec::new, regular_hours),
        special_opening_hours_specification: schedule.map_or_else(Vec::new, special_hours),
    };
    (place.geo.is_some() || !place.opening_hours_specification.is_empty()).then_some(place)
}

/// The week of each season; what is not certain is left out.
fn regular_hours(schedule: &Schedule) -> Vec<Hours> {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let first = (None, &schedule.week);
    let seasons: Vec<_> =
        iter::once(first).chain(schedule.seasons.iter().map(|(from, week)| (Some(*from), week))).collect();
    let mut hours: Vec<Hours> = Vec::new();
    for (at, (from, week)) in seasons.iter().enumerate() {
        let through = seasons.get(at + 1).and_then(|(next, _)| next.and_then(|next| next.yesterday().ok()));
        let begin = hours.len();
        for (name, day) in DAYS.iter().zip(week.iter()) {
            for span in day.spans.iter().filter(|_| day.is_certain()) {
                let (opens, closes) = times(span);
                match hours[begin..].iter_mut().find(|known| known.opens == opens && known.closes == closes) {
                    Some(known) => known.day_of_week.push(name),
                    None => hours.push(Hours {
                        day_of_week: vec![name],
                        opens,
                        closes,
                        valid_from: from.map(|day| day.to_string()),
                        valid_through: through.map(|day| day.to_string()),
                    }),
                }
            }
        }
    }
    hours
}

/// The days that differ from their week.
fn special_hours(schedule: &Schedule) -> Vec<Hours> {
    let mut hours = Vec::new();
    for exception in schedule.exceptions().filter(|exception| exception.day.is_certain()) {
        let mut put = |(opens, closes)| {
            hours.push(Hours {
                day_of_week: Vec::new(),
                opens,
                closes,
                valid_from: Some(exception.from.to_string()),
                valid_through: Some(exception.until.to_string()),
            });
        };
        if exception.day.is_closed() {
            put(("00:00".to_owned(), "00:00".to_owned()));
        }
        exception.day.spans.iter().for_each(|span| put(times(span)));
    }
    hours
}

fn times(span: &Span) -> (String, String) {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    // The same time twice would be a closed day.
    let closes = if (span.from, span.to) == (0, MIDNIGHT) { "23:59".to_owned() } else { time(span.to) };
    (time(span.from), closes)
}

/// The breadcrumb alone; `name` and `key` are the page's own.
pub(super) fn breadcrumb(site: &Site, path: &[Crumb], name: &str, key: PageKey) -> Option<String> {
    script(&[breadcrumb_list(site, path, name, key)])
}

fn breadcrumb_list<'a>(site: &Site, path: &'a [Crumb], name: &'a str, key: PageKey) -> Node<'a> {
    let above = path.iter().map(|crumb| (&*crumb.title.text, crumb.key));
    let items = above.chain([(name, key)]).enumerate();
    Node::BreadcrumbList {
        item_list_element: items
            .map(|(i, (name, key))| ListItem { position: i + 1, name, item: site.absolute_url(key) })
            .collect(),
    }
}

fn script(graph: &[Node]) -> Option<String> {
    let json =
        serde_json::to_string(&Document { context: "https://schema.org", graph }).expect("plain data is always JSON");
    Some(json_script("type=\"application/ld+json\"", &json))
}

/// Data in a script element.
pub(super) fn json_script(attributes: &str, json: &str) -> String {
    let mut html = String::with_capacity(json.len() + 64);
    html.push_str("<script ");
    html.push_str(attributes);
    html.push('>');
    // Inside a script element only these could end it or begin a comment.
    let mut rest = json;
    while let Some(at) = rest.bytes().position(|b| matches!(b, b'<' | b'>' | b'&')) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'<' => "\\u003c",
            b'>' => "\\u003e",
            _ => "\\u0026",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
    html.push_str("</script>");
    html
}
