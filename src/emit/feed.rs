//! Atom feeds (RFC 4287): the entries of a language that were checked last.

use std::cmp::Reverse;
use std::fmt::Write;

use crate::config::Lang;
use crate::render::{entry_description, escape, is_indexed};
use crate::resolve::{Isolation, Page, PageKey, Site, Variant};
use crate::source::EntryKind;

/// How many entries a feed has.
const LENGTH: usize = 20;

/// The feed of a language. Borrowed and sensitive entries are not in it.
pub(super) fn render(site: &Site, lang: Lang) -> Vec<u8> {
    let mut entries: Vec<_> = site
        .entries
        .iter()
        .enumerate()
        .filter(|(at, e)| {
            let key = PageKey { lang, page: Page::Entry(*at as u32) };
            e.kind != EntryKind::Page && e.facts().reviewed.is_some() && !e.facts().sensitive && is_indexed(site, key)
        })
        .collect();
    entries.sort_by_key(|(_, e)| Reverse(e.facts().reviewed));
    entries.truncate(LENGTH);
    let language = &site.settings[lang];
    let home = site.absolute_url(PageKey { lang, page: Page::Home });
    let title = message(site, lang, "site-title").unwrap_or_else(|| site.settings.base_url.to_string());
    // A feed without entries has not changed since the day the law of the calendar began to be counted.
    let updated =
        entries.first().and_then(|(_, e)| e.facts().reviewed).map_or("1970-01-01".to_owned(), |d| d.to_string());
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    write!(
        xml,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<title>{}</title>\n<id>{home}</id>\n<link href=\"{home}\"/>\n\
         <link rel=\"self\" href=\"{}{}/feed.xml\"/>\n<updated>{updated}T00:00:00Z</updated>\n<author><name>{}</name></author>\n",
        language.tag,
        escape(&title),
        site.settings.base_url,
        language.tag,
        escape(&title),
    )
    .expect("writing to a String");
    for (at, entry) in entries {
        let Variant::Own(text) = site.text(entry, lang) else { continue };
        let url = site.absolute_url(PageKey { lang, page: Page::Entry(at as u32) });
        let reviewed = entry.facts().reviewed.map_or(String::new(), |d| d.to_string());
        write!(
            xml,
            "<entry>\n<title>{}</title>\n<id>{url}</id>\n<link href=\"{url}\"/>\n<updated>{reviewed}T00:00:00Z</updated>\n<summary>{}</summary>\n</entry>\n",
            escape(&text.title.text),
            escape(&entry_description(text)),
        )
        .expect("writing to a String");
    }
    xml.push_str("</feed>\n");
    xml.into_bytes()
}

fn message(site: &Site, lang: Lang, id: &str) -> Option<String> {
    site.catalog.format(lang, id, None, &[], Isolation::None).text(lang).map(|(_, text)| text)
}
