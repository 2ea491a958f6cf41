//! How to reach a service: numbers to call, its address in the order of the country, ways to a map.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tera::Value;

use super::{map, markup, words_markup};
use crate::config::Lang;
use crate::locale::{PostalParts, address_lines, dialled, grouped};
use crate::resolve::{Service, Site};

/// The numbers of a service, grouped for the eye and bare for the phone.
pub(super) fn phones(service: &Service) -> Value {
    service.facts().phone.iter().map(|number| phone(number)).collect::<Vec<_>>().into()
}

/// A number, grouped for the eye and bare for the phone.
pub(super) fn phone(number: &str) -> Value {
    map! { "number": grouped(number), "tel": dialled(number) }
}

/// Whom readers tell about a fault.
pub(super) fn of_site(site: &Site) -> Value {
    let contact = &site.settings.contact;
    map! { "email": contact.email.clone(), "phone": contact.phone.as_deref().map(phone) }
}

/// Where a service is. A confidential one is nowhere.
pub(super) fn place(site: &Site, lang: Lang, service: &Service, put: &mut impl FnMut(&'static str, Value)) {
    let address = site.address_of(service);
    put("street", address.and_then(|a| a.street.clone()).into());
    put("postal_code", address.and_then(|a| a.postal_code.clone()).into());
    put("locality", address.and_then(|a| a.locality.clone()).into());
    put("region", address.and_then(|a| a.region.clone()).into());
    put("country", address.and_then(|a| a.country.clone()).into());
    let building = site.location_of(service).and_then(|location| location.name[lang.index()].as_ref());
    put("building", building.map(|name| markup(words_markup(site, lang, name))).into());
    let lines = lines(site, service);
    let on_one_line = lines.join(", ");
    put("address", lines.into());
    let geo = site.geo_of(service);
    let name = &service.name[lang.index()].text;
    // RFC 5870; the query is how Android is told what stands there, and is left alone by everybody else.
    let app = geo.map(|(lat, lon)| format!("geo:{lat},{lon}?q={lat},{lon}({})", encoded(name)));
    put("geo", app.into());
    let map = match geo {
        Some((lat, lon)) => Some(format!("{OPEN_STREET_MAP}?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")),
        None => (!on_one_line.is_empty()).then(|| format!("{OPEN_STREET_MAP}search?query={}", encoded(&on_one_line))),
    };
    put("map", map.into());
    put("directions", geo.map(|(lat, lon)| format!("{OPEN_STREET_MAP}directions?to={lat}%2C{lon}")).into());
}

const OPEN_STREET_MAP: &str = "https://www.openstreetmap.org/";

/// The lines of an address in the order of its country.
pub fn lines(site: &Site, service: &Service) -> Vec<String> {
    let Some(address) = site.address_of(service) else { return Vec::new() };
    let parts = PostalParts {
        street: address.street.as_deref(),
        locality: address.locality.as_deref(),
        postal_code: address.postal_code.as_deref(),
        region: address.region.as_deref(),
    };
    let home = site.settings.country();
    let country = address.country.as_deref().or(home);
    let mut lines = address_lines(country, &parts);
    // An address in another country ends with its name, in the language of the address.
    let name = country.filter(|_| country != home).map(|code| {
        let name = site.formats[site.settings.source.index()].region_name(code);
        name.unwrap_or_else(|| code.to_owned())
    });
    lines.extend(name.filter(|_| !lines.is_empty()));
    lines
}

/// Percent-encoded for the value of a query (RFC 3986).
fn encoded(text: &str) -> String {
    const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, VALUE).to_string()
}
