//! What to say at the counter: a sentence of the source language, and what it means.

use tera::Value;

use super::{map, markup, words_markup};
use crate::config::Lang;
use crate::resolve::{Isolation, Service, Site, Words};

/// The sentence of a service (`service-<id>.sentence`), otherwise the theme's, in the source language and in the reader's.
/// None for readers of the source language, and where the clerk's or the reader's words are missing: nobody should say
/// what they do not understand.
pub(super) fn sentence(site: &Site, lang: Lang, service: &Service) -> Option<Value> {
    if site.is_of_source(lang) {
        return None;
    }
    // Whoever calls for help has no time for a sentence that only asks for a language.
    let asks = || if service.facts().emergency { None } else { general(site, lang) };
    let (said, meant) = own(site, lang, service).or_else(asks)?;
    let source = &site.settings[site.settings.source];
    Some(map! {
        // Alone in an element of the source language.
        "said": markup(words_markup(site, site.settings.source, &said)),
        "tag": source.tag.as_str(), "dir": source.direction.as_str(),
        "meant": markup(words_markup(site, lang, &meant)),
    })
}

fn own(site: &Site, lang: Lang, service: &Service) -> Option<(Words, Words)> {
    let id = format!("service-{}", service.id);
    let words = |lang| site.catalog.words(lang, &id, Some("sentence"));
    pair(site, words(site.settings.source)?, words(lang)?)
}

fn general(site: &Site, lang: Lang) -> Option<(Words, Words)> {
    let words = |to: Lang| {
        let (from, ()) = site.catalog.reader_gets(to, "counter-sentence").text(to)?;
        let reader = &site.settings[lang];
        // In the nominative, as CLDR has it: the sentence puts it behind a colon.
        let name = site.formats[from.index()].language_name(&reader.tag).unwrap_or_else(|| reader.name.to_string());
        let args = [("language", name.into())];
        let text = site.catalog.own(from, "counter-sentence", None, &args, Isolation::Marked)?;
        Some(Words::from_isolated(from, &text))
    };
    pair(site, words(site.settings.source)?, words(lang)?)
}

fn pair(site: &Site, said: Words, meant: Words) -> Option<(Words, Words)> {
    (said.lang == site.settings.source && !site.is_of_source(meant.lang)).then_some((said, meant))
}
