//! The services whose place is known, as points (GeoJSON, RFC 7946).

use serde::Serialize;
use serde_json::{Map, Value};

use super::listing;
use super::words::site_title;
use crate::config::Lang;
use crate::emit::ids::Name;
use crate::resolve::{Service, Site, Thing};

#[derive(Serialize)]
struct Collection<'a> {
    r#type: &'static str,
    publisher: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
}

#[derive(Serialize)]
struct Feature {
    r#type: &'static str,
    id: String,
    geometry: Point,
    properties: Map<String, Value>,
}

#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    /// Longitude, then latitude: the other way round than in a handbook.
    coordinates: [f64; 2],
}

pub(super) fn render(site: &Site) -> Vec<u8> {
    let head = Collection {
        r#type: "FeatureCollection",
        publisher: site_title(site, site.settings.source),
        license: site.settings.data.license.as_ref().map(|license| &*license.url),
    };
    let features = site.services.iter().enumerate().filter_map(|(at, service)| {
        let (latitude, longitude) = site.geo_of(service)?;
        let name = Name::of(site, Thing::Service(at as u32));
        Some(Feature {
            r#type: "Feature",
            id: name.id(),
            geometry: Point { r#type: "Point", coordinates: [longitude, latitude] },
            properties: properties(site, service, &name),
        })
    });
    listing(&head, "features", features)
}

/// The facts that maps show, and the name in every language as in OpenStreetMap: `name`, `name:uk`.
fn properties(site: &Site, service: &Service, name: &Name) -> Map<String, Value> {
    let facts = service.facts();
    let source = site.settings.source;
    let mut properties = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value.filter(|value| !matches!(value, Value::Array(list) if list.is_empty())) {
            properties.insert(key.to_owned(), value);
        }
    };
    let tag = |lang: Lang| site.settings[lang].tag.as_str();
    put("key", Some((&*service.id).into()));
    put("url", Some(name.address().into()));
    put("lang", Some(tag(service.name[source.index()].lang).into()));
    put("name", Some((&*service.name[source.index()].text).into()));
    for lang in site.linked_langs().filter(|lang| *lang != source) {
        let own = &service.name[lang.index()];
        put(&format!("name:{}", tag(lang)), (own.lang == lang).then(|| (&*own.text).into()));
    }
    put("category", facts.category.as_ref().map(|category| category.value.as_str().into()));
    let organization = site.organization_of(service).map(|organization| &organization.name[source.index()]);
    put("organization", organization.map(|name| (&*name.text).into()));
    put("phone", Some(facts.phone.clone().into()));
    put("email", facts.email.as_deref().map(Into::into));
    put("website", facts.url.as_deref().map(Into::into));
    let address = site.address_of(service);
    put("street", address.and_then(|address| address.street.as_deref()).map(Into::into));
    put("postal_code", address.and_then(|address| address.postal_code.as_deref()).map(Into::into));
    put("locality", address.and_then(|address| address.locality.as_deref()).map(Into::into));
    put("opening_hours", facts.hours.as_ref().map(|hours| &*hours.value).map(Into::into));
    let languages: Vec<&str> = facts.languages.iter().map(|tag| tag.value.as_str()).collect();
    put("languages", Some(languages.into()));
    put("accessibility", Some(site.accessibility_of(service).to_vec().into()));
    put("emergency", facts.emergency.then_some(true.into()));
    properties
}
