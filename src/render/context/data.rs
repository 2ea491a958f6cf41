use serde::Serialize;
use tera::Value;

use super::{Common, Shared, crumbs, date, from_home, json_ld, lists, map, markup, message_markup, theme_words};
use crate::config::Lang;
use crate::render::escape::escape;
use crate::render::json_ld::json_script;
use crate::resolve::{Distribution, Isolation, PageKey, Site};

/// The page about what the site gives out as data.
pub(super) fn data(site: &Site, shared: &Shared, key: PageKey) -> Value {
    let lang = key.lang;
    let path = from_home(site, lang, [lists::services_crumb(site, lang)]);
    let title = theme_words(site, lang, "data");
    let mut common = Common::new(lang, title.clone());
    common.description = Some(theme_words(site, lang, "data-description").text.to_string());
    common.json_ld = match (dataset(site, shared, key), json_ld::breadcrumb(site, &path, &title.text, key)) {
        (Some(dataset), Some(breadcrumb)) => Some(format!("{dataset}\n{breadcrumb}")),
        (dataset, breadcrumb) => dataset.or(breadcrumb),
    };
    common.breadcrumbs = crumbs(site, lang, &path);
    let mut page = common.into_map(site, key);
    let license = site.settings.data.license.as_ref();
    page.insert("license".into(), license.map(|license| map! { "name": license.name(), "url": &*license.url }).into());
    page.insert("date".into(), date(site, lang, site.clock.today));
    page.insert("formats".into(), formats(site, lang).into());
    page.into()
}

/// The files, by what they are for: first what people open, then what programs read.
fn formats(site: &Site, lang: Lang) -> Vec<Value> {
    let files = site.distributions();
    let of = |id: &str, is: fn(&Distribution) -> bool| {
        let links: Vec<Value> = files.iter().filter(|file| is(file)).map(|file| link(site, lang, *file)).collect();
        let title = message_markup(site, lang, &format!("data-{id}"));
        (!links.is_empty()).then(|| map! { "id": id, "title": title, "files": links })
    };
    let all = [
        of("table", |file| matches!(file, Distribution::Table(_))),
        of("map", |file| matches!(file, Distribution::GeoJson)),
        of("services", |file| matches!(file, Distribution::Services(_))),
        of("entries", |file| matches!(file, Distribution::Entries(_))),
        of("all-languages", |file| matches!(file, Distribution::Csv)),
        of("hsds", |file| matches!(file, Distribution::Hsds | Distribution::HsdsPackage)),
    ];
    all.into_iter().flatten().collect()
}

/// A file: by the name of its language where there is one for each, otherwise by its own.
fn link(site: &Site, lang: Lang, file: Distribution) -> Value {
    let path = file.path(site);
    let name = path.rsplit('/').next().unwrap_or(&path);
    let each = match file {
        Distribution::Table(of) | Distribution::Services(of) | Distribution::Entries(of) => Some(of),
        _ => None,
    };
    let title = match each {
        Some(of) => super::text_markup(site, lang, of, &site.settings[of].name),
        None => format!("<bdi dir=\"ltr\">{}</bdi>", escape(name)),
    };
    map! { "url": site.url_of_path(&path), "media_type": file.media_type(), "title": markup(title) }
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Dataset<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    description: &'a str,
    url: String,
    in_language: Vec<&'a str>,
    date_modified: String,
    is_accessible_for_free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    publisher: Organization<'a>,
    distribution: Vec<DataDownload<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Organization<'a> {
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct DataDownload<'a> {
    content_url: String,
    encoding_format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'a str>,
}

/// schema.org's `Dataset`, which search engines for data read.
fn dataset(site: &Site, shared: &Shared, key: PageKey) -> Option<String> {
    let lang = key.lang;
    let args = [("site", shared.site_title.as_str().into())];
    let title = site.catalog.format(lang, "data-title", None, &args, Isolation::None).text(lang);
    let description = theme_words(site, lang, "data-description").text;
    let tag = |lang: Lang| site.settings[lang].tag.as_str();
    let dataset = Dataset {
        context: "https://schema.org",
        id: format!("{}data/", site.settings.base_url),
        name: title.map_or_else(|| shared.site_title.clone(), |(_, title)| title),
        description: &description,
        url: site.absolute_url(key),
        in_language: site.linked_langs().map(tag).collect(),
        date_modified: site.clock.today.to_string(),
        is_accessible_for_free: true,
        license: site.settings.data.license.as_ref().map(|license| &*license.url),
        publisher: Organization { name: &shared.site_title, url: &site.settings.base_url },
        distribution: site
            .distributions()
            .into_iter()
            .map(|file| DataDownload {
                content_url: format!("{}{}", site.settings.base_url, file.path(site)),
                encoding_format: file.media_type(),
                in_language: file.lang(site).map(tag),
            })
            .collect(),
    };
    let json = serde_json::to_string(&dataset).ok()?;
    Some(json_script("type=\"application/ld+json\"", &json))
}
