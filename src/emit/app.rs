//! Web app manifests (<https://www.w3.org/TR/appmanifest/>): what a site is called on a reader's home screen.

use serde::Serialize;

use crate::config::Lang;
use crate::resolve::{Isolation, Page, PageKey, Site};

/// The theme's icons: file, sizes, type, purpose.
const ICONS: [(&str, &str, &str, &str); 3] = [
    ("icon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any maskable"),
    ("icon-512.png", "512x512", "image/png", "any maskable"),
];

#[derive(Serialize)]
struct Manifest {
    name: String,
    short_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    lang: String,
    dir: &'static str,
    id: String,
    start_url: String,
    scope: String,
    display: &'static str,
    background_color: &'static str,
    theme_color: &'static str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    media: &'static str,
    purpose: &'static str,
}

/// The manifest of a language. All languages of a site are one scope: a link to another language does not leave the app.
pub(super) fn render(site: &Site, lang: Lang) -> Vec<u8> {
    let message =
        |id: &str, attribute: Option<&str>| site.catalog.format(lang, id, attribute, &[], Isolation::None).text(lang);
    let (name_lang, name) = message("site-title", None).unwrap_or_else(|| (lang, site.settings.base_url.to_string()));
    // A short name in another language than the long one would not be recognised.
    let short = message("site-title", Some("short")).filter(|(from, _)| *from == name_lang);
    let home = site.url(PageKey { lang, page: Page::Home });
    let icons = ICONS.into_iter().filter(|(file, ..)| site.theme.statics.contains_key(*file));
    let manifest = Manifest {
        short_name: short.map_or_else(|| name.clone(), |(_, short)| short),
        name,
        description: message("site-description", None).map(|(_, description)| description),
        lang: site.settings[lang].tag.as_str().to_owned(),
        dir: site.settings[lang].direction.as_str(),
        id: home.clone(),
        start_url: home,
        scope: site.url_of_path(""),
        display: "minimal-ui",
        background_color: "#ffffff",
        theme_color: "#0b4f55",
        icons: icons
            .map(|(file, sizes, media, purpose)| Icon { src: site.url_of_path(file), sizes, media, purpose })
            .collect(),
    };
    let json = serde_json::to_string(&manifest).expect("texts are JSON");
    // Nothing that takes it for a page finds an element in it.
    (json.replace('<', "\\u003c") + "\n").into_bytes()
}
