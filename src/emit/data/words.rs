//! Texts in data, each with its language.

use serde::Serialize;

use crate::config::Lang;
use crate::locale::Tag;
use crate::resolve::{Isolation, Page, PageKey, Service, Site, Words};

/// A text and the language that it is in, which is another than the file's where the text is borrowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Text<'a> {
    pub(super) text: String,
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
}

/// A word of the program and what readers see for it.
#[derive(Debug, Serialize)]
pub(super) struct Coded<'a> {
    pub(super) code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Text<'a>>,
}

/// A language and its name.
#[derive(Debug, Serialize)]
pub(super) struct Language<'a> {
    pub(super) tag: &'a str,
    pub(super) name: String,
}

/// A text in a language.
pub(super) fn text(site: &Site, lang: Lang, text: impl Into<String>) -> Text<'_> {
    let language = &site.settings[lang];
    Text { text: text.into(), lang: language.tag.as_str(), dir: language.direction.as_str() }
}

pub(super) fn words<'s>(site: &'s Site, words: &Words) -> Text<'s> {
    text(site, words.lang, &*words.text)
}

/// A message for readers of a language.
pub(super) fn message<'s>(site: &'s Site, lang: Lang, id: &str, attribute: Option<&str>) -> Option<Text<'s>> {
    site.catalog.words(lang, id, attribute).map(|found| words(site, &found))
}

/// What readers of a language see for a word of the program: the message `<kind>-<code>`.
pub(super) fn coded<'s>(site: &'s Site, lang: Lang, kind: &str, code: &'s str) -> Coded<'s> {
    Coded { code, name: message(site, lang, &coded_id(kind, code), None) }
}

/// The id of the message for a word of the program.
pub(super) fn coded_id(kind: &str, code: &str) -> String {
    format!("{kind}-{}", code.replace('_', "-"))
}

/// The languages that are spoken at a service, by their names in the reader's.
pub(super) fn languages<'s>(site: &'s Site, lang: Lang, service: &'s Service) -> Vec<Language<'s>> {
    let languages = service.facts().languages.iter().map(|typed| {
        let tag = Tag::parse(&typed.value);
        let declared = tag.as_ref().and_then(|tag| site.settings.lang(tag.as_str()));
        let name = tag.as_ref().and_then(|tag| site.formats[lang.index()].language_name(tag));
        let own = || declared.map(|lang| site.settings[lang].name.to_string());
        let endonym = || tag.as_ref().and_then(Tag::endonym).map(str::to_owned);
        Language { tag: &typed.value, name: name.or_else(own).or_else(endonym).unwrap_or_else(|| typed.value.clone()) }
    });
    languages.collect()
}

/// The words of a service's alert, if it holds on the day of the build.
pub(super) fn alert<'s>(site: &'s Site, lang: Lang, service: &Service) -> Option<Text<'s>> {
    let today = site.clock.today;
    let alert = service.facts().alert.as_ref()?;
    let holds = alert.from.is_none_or(|from| from <= today) && alert.until.is_none_or(|until| today <= until);
    if holds { message(site, lang, &format!("service-{}", service.id), Some("alert")) } else { None }
}

/// The name of the site, which is who publishes it.
pub(super) fn site_title(site: &Site, lang: Lang) -> String {
    let title = site.catalog.format(lang, "site-title", None, &[], Isolation::None).text(lang);
    title.map_or_else(|| site.settings.base_url.to_string(), |(_, title)| title)
}

/// What every file of JSON for readers of a language begins with.
#[derive(Debug, Serialize)]
pub(super) struct Head<'a> {
    title: String,
    lang: &'a str,
    dir: &'static str,
    /// The language that the originals are written in.
    source_lang: &'a str,
    /// The page that shows the same.
    url: String,
    publisher: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license_url: Option<&'a str>,
    /// The day of the build.
    date: String,
}

impl<'a> Head<'a> {
    pub(super) fn new(site: &'a Site, lang: Lang, page: Page, title: &str) -> Head<'a> {
        let language = &site.settings[lang];
        let license = site.settings.data.license.as_ref();
        Head {
            title: message(site, lang, title, None).map_or_else(|| title.to_owned(), |title| title.text),
            lang: language.tag.as_str(),
            dir: language.direction.as_str(),
            source_lang: site.settings[site.settings.source].tag.as_str(),
            url: site.absolute_url(PageKey { lang, page }),
            publisher: site_title(site, lang),
            license: license.and_then(|license| license.id),
            license_url: license.map(|license| &*license.url),
            date: site.clock.today.to_string(),
        }
    }
}
