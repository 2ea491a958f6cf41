//! Sitemaps (<https://www.sitemaps.org/protocol.html>) with the real translations of each page, one file a language, so
//! that memory does not grow with the number of languages.

use std::fmt::Write;

use crate::config::Lang;
use crate::render::{is_indexed, translations};
use crate::resolve::{Page, PageKey, Site};

/// How many addresses one file lists; the protocol allows 50,000 and 50 MB, and translations make each entry long.
const LENGTH: usize = 10_000;

fn pages(site: &Site, lang: Lang) -> impl Iterator<Item = Page> {
    site.routes.pages().iter().filter(move |key| key.lang == lang && is_indexed(site, **key)).map(|key| key.page)
}

/// How many files the sitemap of a language has.
pub(super) fn parts(site: &Site, lang: Lang) -> usize {
    pages(site, lang).count().div_ceil(LENGTH).max(1)
}

/// One file of the sitemap of a language.
pub(super) fn render(site: &Site, lang: Lang, part: usize) -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages(site, lang).skip(part * LENGTH).take(LENGTH) {
        write!(xml, "<url><loc>{}</loc>", site.absolute_url(PageKey { lang, page })).expect("writing to a String");
        if let Page::Entry(at) = page
            && let Some(reviewed) = site.entries[at as usize].facts().reviewed
        {
            write!(xml, "<lastmod>{reviewed}</lastmod>").expect("writing to a String");
        }
        let translations = translations(site, page);
        if translations.len() > 1 {
            for (lang, url) in &translations {
                write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{url}\"/>", site.settings[*lang].tag)
                    .expect("writing to a String");
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml.into_bytes()
}

/// The list of all sitemaps.
pub(super) fn index(site: &Site) -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in site.linked_langs() {
        for part in 0..parts(site, lang) {
            let path = super::Output::Sitemap(lang, part).path(site);
            writeln!(xml, "<sitemap><loc>{}{path}</loc></sitemap>", site.settings.base_url)
                .expect("writing to a String");
        }
    }
    xml.push_str("</sitemapindex>\n");
    xml.into_bytes()
}
