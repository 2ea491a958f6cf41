//! A contact card for each service (vCard 4.0, RFC 6350), which a phone keeps without a network.

use super::Output;
use super::ids::Name;
use crate::config::Lang;
use crate::locale::dialled;
use crate::render::address_lines;
use crate::resolve::{Page, PageKey, Site, Thing, Words};

/// The longest line in octets, without its end (RFC 6350, 3.2).
const LINE: usize = 75;

/// Every card of the site. Confidential services have none: a name among the contacts of a phone tells whoever looks into it.
pub(super) fn cards(site: &Site) -> impl Iterator<Item = Output> + '_ {
    let services = (0..site.services.len() as u32).filter(|at| site.vcard_path(site.settings.source, *at).is_some());
    services.flat_map(|at| site.settings.langs().map(move |lang| Output::VCard(lang, at)))
}

/// The card of a service for readers of a language.
pub(super) fn render(site: &Site, lang: Lang, at: u32) -> Vec<u8> {
    let service = &site.services[at as usize];
    let facts = service.facts();
    let source = site.settings.source;
    let mut card = Card::default();
    card.line("BEGIN:VCARD");
    card.line("VERSION:4.0");
    card.line("PRODID:-//Vademecum//Vademecum//EN");
    card.line(&format!("UID:{}", Name::of(site, Thing::Service(at)).uuid().urn()));
    card.line(&format!("SOURCE:{}", site.absolute_url_of_path(&site.vcard_path(lang, at).unwrap_or_default())));
    card.line("KIND:org");
    let name = &service.name[lang.index()];
    let official = &service.name[source.index()];
    card.words(site, "FN", name);
    // The word on the door.
    if official.lang != name.lang && official.text != name.text {
        card.words(site, "NICKNAME", official);
    }
    if let Some(organization) = site.organization_of(service) {
        card.words(site, "ORG", &organization.name[lang.index()]);
    }
    if let Some(category) = service.category {
        card.words(site, "CATEGORIES", &site.categories[category as usize].name[lang.index()]);
    }
    for (i, phone) in facts.phone.iter().enumerate() {
        card.line(&format!("TEL;VALUE=uri;PREF={};TYPE=\"voice,work\":tel:{}", (i + 1).min(100), dialled(phone)));
    }
    if let Some(email) = &facts.email {
        card.line(&format!("EMAIL;TYPE=work:{}", escaped(email)));
    }
    card.address(site, at);
    if let Some((lat, lon)) = site.geo_of(service) {
        card.line(&format!("GEO;TYPE=work:geo:{lat},{lon}"));
    }
    for spoken in &facts.languages {
        card.line(&format!("LANG:{}", spoken.value));
    }
    if let Some(url) = &facts.url {
        card.line(&format!("URL;TYPE=work:{url}"));
    }
    let page = site.absolute_url(PageKey { lang, page: Page::Service(at) });
    match &service.summary[lang.index()] {
        Some(summary) => card.text(site, "NOTE", summary.lang, &format!("{}\n{page}", summary.text)),
        None => card.line(&format!("NOTE:{}", escaped(&page))),
    }
    if let Some(reviewed) = facts.reviewed {
        card.line(&format!("REV:{}T000000Z", reviewed.strftime("%Y%m%d")));
    }
    card.line("END:VCARD");
    card.0.into_bytes()
}

#[derive(Default)]
struct Card(String);

impl Card {
    fn words(&mut self, site: &Site, property: &str, words: &Words) {
        self.text(site, property, words.lang, &words.text);
    }

    fn text(&mut self, site: &Site, property: &str, lang: Lang, text: &str) {
        self.line(&format!("{property};LANGUAGE={}:{}", site.settings[lang].tag, escaped(text)));
    }

    fn address(&mut self, site: &Site, at: u32) {
        let service = &site.services[at as usize];
        let lines = address_lines(site, service);
        let Some(address) = site.address_of(service).filter(|_| !lines.is_empty()) else { return };
        let source = site.settings.source;
        let country = address
            .country
            .as_deref()
            .or(site.settings.country())
            .and_then(|code| site.formats[source.index()].region_name(code));
        let part = |part: Option<&str>| escaped(part.unwrap_or_default());
        // Post box and floor, which RFC 6350 wants empty, then street, town, region, postal code, country.
        self.line(&format!(
            "ADR;LANGUAGE={};TYPE=work;LABEL=\"{}\":;;{};{};{};{};{}",
            site.settings[source].tag,
            quoted(&lines.join(", ")),
            part(address.street.as_deref()),
            part(address.locality.as_deref()),
            part(address.region.as_deref()),
            part(address.postal_code.as_deref()),
            part(country.as_deref()),
        ));
    }

    /// Writes a line, folded before it is too long and never within a character.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars().filter(|c| !c.is_control()) {
            if length + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text value (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The value of a parameter between quotation marks (RFC 6868).
fn quoted(text: &str) -> String {
    text.replace('^', "^^").replace('"', "^'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters() {
        for text in ["x".repeat(75), "x".repeat(76), "š".repeat(100), format!("x{}", "घर".repeat(60)), "🚑".repeat(40)]
        {
            let mut card = Card::default();
            card.line(&text);
            assert!(card.0.ends_with("\r\n"));
            assert!(card.0.split("\r\n").all(|line| line.len() <= LINE), "{}", card.0);
            assert_eq!(card.0.replace("\r\n ", "").trim_end(), text);
        }
        let mut card = Card::default();
        card.line(&"x".repeat(75));
        assert_eq!(card.0.len(), 77);
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne:f"), "a\\, b\\; c\\\\d\\ne:f");
        assert_eq!(quoted("„A“ \"B\" ^C"), "„A“ ^'B^' ^^C");
        let mut card = Card::default();
        card.line("NOTE:a\rb\u{0}\nEND:VCARD");
        assert_eq!(card.0, "NOTE:abEND:VCARD\r\n");
    }
}
