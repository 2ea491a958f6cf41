//! Structured data (<https://schema.org/>) as JSON-LD.

use serde_json::{Value, json};

use super::context::{self, Crumb};
use crate::resolve::{Entry, OwnText, Page, PageKey, Service, Site};
use crate::source::EntryKind;

/// `FAQPage` or `HowTo`, and the breadcrumb.
pub(super) fn entry(site: &Site, key: PageKey, entry: &Entry, text: &OwnText, path: &[Crumb]) -> Option<String> {
    let breadcrumb = breadcrumb_list(site, path, Some((&text.title.text, key)));
    let language = site.settings[key.lang].tag.as_str();
    let reviewed = entry.facts().reviewed.map(|day| day.to_string());
    let thing = match entry.kind {
        EntryKind::Faq => json!({
            "@type": "FAQPage",
            "inLanguage": language,
            "url": site.absolute_url(key),
            "lastReviewed": reviewed,
            "mainEntity": [{
                "@type": "Question",
                "name": &*text.title.text,
                "acceptedAnswer": { "@type": "Answer", "text": context::description(text) },
            }],
        }),
        EntryKind::Guide if !entry.facts().steps.is_empty() => {
            let steps: Vec<Value> = entry
                .facts()
                .steps
                .iter()
                .filter_map(|step| {
                    let at = text.heading_ids.iter().position(|id| **id == *step.id.value)?;
                    let name = &*text.text().body.headings[at].text;
                    Some(json!({ "@type": "HowToStep", "name": name, "url": format!("{}#{}", site.absolute_url(key), step.id.value) }))
                })
                .collect();
            json!({
                "@type": "HowTo",
                "inLanguage": language,
                "name": &*text.title.text,
                "description": context::description(text),
                "step": steps,
            })
        }
        EntryKind::Guide | EntryKind::Page => return script(&[breadcrumb]),
    };
    script(&[without_nulls(thing), breadcrumb])
}

/// `GovernmentService`, `NGO` or `Organization`, and the breadcrumb.
pub(super) fn service(site: &Site, key: PageKey, service: &Service, path: &[Crumb]) -> Option<String> {
    let facts = service.facts();
    let name = &*service.name[key.lang.index()].text;
    let description = service.summary[key.lang.index()].as_ref().map(|s| &*s.text);
    let shown = !facts.confidential;
    let address = facts.address.as_ref().filter(|_| shown).map(|a| {
        without_nulls(json!({
            "@type": "PostalAddress",
            "streetAddress": a.street,
            "postalCode": a.postal_code,
            "addressLocality": a.locality,
            "addressCountry": site.settings.region.as_deref(),
        }))
    });
    let geo = facts.geo.filter(|_| shown).map(|(lat, lon)| json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon }));
    let languages: Vec<&str> = facts.languages.iter().map(|l| l.value.as_str()).collect();
    let category = facts.category.as_ref().map_or("", |c| c.value.as_str());
    let government = matches!(category, "administration" | "police" | "social" | "work" | "housing" | "health" | "education");
    let thing = if government {
        json!({
            "@type": "GovernmentService",
            "name": name,
            "description": description,
            "url": site.absolute_url(key),
            "serviceType": category,
            "areaServed": facts.area,
            "provider": without_nulls(json!({
                "@type": "GovernmentOrganization",
                "name": facts.organization.as_deref().unwrap_or(name),
                "address": address,
                "url": facts.url,
            })),
            "availableChannel": without_nulls(json!({
                "@type": "ServiceChannel",
                "availableLanguage": languages,
                "servicePhone": facts.phone.first().map(|p| json!({ "@type": "ContactPoint", "telephone": p.replace(' ', "") })),
            })),
        })
    } else {
        json!({
            "@type": if category == "ngo" { "NGO" } else { "Organization" },
            "name": name,
            "description": description,
            "url": facts.url,
            "telephone": facts.phone.first().map(|p| p.replace(' ', "")),
            "email": facts.email,
            "address": address,
            "location": geo.map(|geo| json!({ "@type": "Place", "geo": geo })),
            "knowsLanguage": languages,
        })
    };
    script(&[without_nulls(thing), breadcrumb_list(site, path, Some((name, key)))])
}

/// The breadcrumb alone.
pub(super) fn breadcrumb(site: &Site, path: &[Crumb], last: Option<(&str, PageKey)>) -> Option<String> {
    script(&[breadcrumb_list(site, path, last)])
}

fn breadcrumb_list(site: &Site, path: &[Crumb], last: Option<(&str, PageKey)>) -> Value {
    let above = path.iter().map(|crumb| (&*crumb.title.text, crumb.key));
    let items: Vec<Value> = above
        .chain(last)
        .filter(|(_, key)| key.page != Page::Chooser)
        .enumerate()
        .map(|(i, (name, key))| json!({ "@type": "ListItem", "position": i + 1, "name": name, "item": site.absolute_url(key) }))
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

fn script(graph: &[Value]) -> Option<String> {
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside a script element only these could end it or begin a comment.
    let json = document.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Some(format!("<script type=\"application/ld+json\">{json}</script>"))
}

/// The object without what is not known.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(map.into_iter().filter(|(_, v)| !v.is_null() && v.as_array().is_none_or(|a| !a.is_empty())).collect()),
        other => other,
    }
}
