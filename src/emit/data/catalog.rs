//! What data there is, for catalogues that collect it: DCAT-AP (<https://semiceu.github.io/DCAT-AP/>) as JSON-LD.

use serde_json::{Map, Value, json};

use super::harmless;
use super::words::site_title;
use crate::config::Lang;
use crate::emit::ids::Name;
use crate::resolve::{Distribution, Isolation, Page, PageKey, Site};

pub(super) fn render(site: &Site) -> Vec<u8> {
    let address = |path: &str| format!("{}{path}", site.settings.base_url);
    let source = site.settings.source;
    let publisher = json!({
        "@id": address("#publisher"), "@type": "foaf:Agent",
        "foaf:name": in_languages(site, |lang| Some((lang, site_title(site, lang)))),
    });
    let title = in_languages(site, |lang| {
        let args = [("site", site_title(site, lang).into())];
        site.catalog.format(lang, "data-title", None, &args, Isolation::None).text(lang)
    });
    let description =
        in_languages(site, |lang| site.catalog.format(lang, "data-description", None, &[], Isolation::None).text(lang));
    let license = site.settings.data.license.as_ref().map(|license| json!({ "@id": &*license.url }));
    let date = json!({ "@type": "xsd:date", "@value": site.clock.today.to_string() });
    let distribution = |file: Distribution| {
        let url = address(&file.path(site));
        let mut stated = Map::new();
        stated.insert("@id".into(), url.as_str().into());
        stated.insert("@type".into(), "dcat:Distribution".into());
        stated.insert("dcat:accessURL".into(), json!({ "@id": url }));
        stated.insert("dcat:downloadURL".into(), json!({ "@id": url }));
        stated.insert("dcat:mediaType".into(), json!({ "@id": media_type(file) }));
        if let Some(specification) = file.conforms_to() {
            stated.insert("dct:conformsTo".into(), json!({ "@id": specification }));
        }
        if let Some(license) = &license {
            stated.insert("dct:license".into(), license.clone());
        }
        Value::from(stated)
    };
    let files = site.distributions();
    let mut dataset = Map::new();
    dataset.insert("@id".into(), address("data/").into());
    dataset.insert("@type".into(), "dcat:Dataset".into());
    dataset.insert("dct:identifier".into(), Name::new(site, "data", "services").id().into());
    dataset.insert("dct:title".into(), title.clone());
    dataset.insert("dct:description".into(), description.clone());
    dataset.insert("dct:publisher".into(), json!({ "@id": address("#publisher") }));
    dataset.insert("dct:modified".into(), date.clone());
    dataset.insert(
        "dcat:landingPage".into(),
        json!({ "@id": site.absolute_url(PageKey { lang: source, page: Page::Data }) }),
    );
    dataset.insert(
        "dcat:distribution".into(),
        files.iter().map(|file| json!({ "@id": address(&file.path(site)) })).collect(),
    );
    let mut graph = vec![
        json!({
            "@id": address("data/catalog.jsonld"), "@type": "dcat:Catalog", "dct:title": title, "dct:description": description,
            "dct:publisher": { "@id": address("#publisher") }, "dct:modified": date, "foaf:homepage": { "@id": &*site.settings.base_url },
            "dcat:dataset": [{ "@id": address("data/") }],
        }),
        publisher,
        dataset.into(),
    ];
    graph.extend(files.into_iter().map(distribution));
    let document = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@graph": graph,
    });
    let mut json = serde_json::to_vec_pretty(&document).expect("plain data is always JSON");
    json.push(b'\n');
    harmless(json)
}

/// A text in each language that has one of its own.
fn in_languages(site: &Site, text: impl Fn(Lang) -> Option<(Lang, String)>) -> Value {
    let own = site.linked_langs().filter_map(|lang| text(lang).filter(|(from, _)| *from == lang));
    own.map(|(lang, text)| json!({ "@language": site.settings[lang].tag.as_str(), "@value": text })).collect()
}

fn media_type(file: Distribution) -> String {
    format!("https://www.iana.org/assignments/media-types/{}", file.media_type())
}
