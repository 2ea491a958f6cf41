//! What stands in `/data/`. `tests/open_data.py` holds it to the official schemas; here is what needs no other program.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use serde_json::Value;
use vademecum::emit::data::DataFile;
use vademecum::emit::{Output, locate, outputs};
use vademecum::files::{Disk, Memory, SitePath};

use crate::demo;
use crate::handbook::{Built, build};

const BASE: &str = "https://vodic.javorgrad.example/";

fn demo() -> Built {
    build(Disk::new(demo::folder()), date(2026, 11, 21))
}

fn json(built: &Built, path: &str) -> Value {
    let bytes = &built.output.as_ref().unwrap()[path];
    serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every text in a value.
fn texts<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        _ => {}
    }
}

#[test]
fn every_address_of_the_site_in_its_data_is_a_file_of_the_build() {
    let built = demo();
    let output = built.output.as_ref().unwrap();
    let mut checked = BTreeMap::new();
    for path in output.keys().filter(|path| path.starts_with("data/") && path.contains(".json")) {
        let value = json(&built, path);
        let mut found = Vec::new();
        texts(&value, &mut found);
        // Names of things in the catalogue, which nobody opens.
        let named = [BASE, "https://vodic.javorgrad.example/data/", "https://vodic.javorgrad.example/#publisher"];
        for url in found.into_iter().filter(|text| text.starts_with(BASE) && !named.contains(text)) {
            let rest = percent_encoding::percent_decode_str(&url[BASE.len()..]).decode_utf8().unwrap();
            let file = if rest.ends_with('/') { format!("{rest}index.html") } else { rest.into_owned() };
            assert!(output.contains_key(&file), "{path}: {url}");
            *checked.entry(path.as_str()).or_insert(0) += 1;
        }
    }
    assert!(checked["data/uk/services.json"] > 40 && checked["data/uk/entries.json"] > 40, "{checked:?}");
    assert!(checked["data/hsds/services.json"] > 20 && checked["data/catalog.jsonld"] > 20, "{checked:?}");
}

#[test]
fn ids_are_those_of_stable_addresses_in_every_format() {
    let built = demo();
    let services = json(&built, "data/uk/services.json");
    let id = |service: &Value| service["id"].as_str().unwrap().to_owned();
    let town_hall = services["services"].as_array().unwrap().iter().find(|s| s["key"] == "town-hall").unwrap();
    // uuid.uuid5(uuid.NAMESPACE_URL, "https://vodic.javorgrad.example/go/service/town-hall/") in Python
    assert_eq!(id(town_hall), "6a96da87-d067-5ce0-8b8f-10e4a3b80cba");
    let of =
        |value: &Value, list: &str| -> BTreeSet<String> { value[list].as_array().unwrap().iter().map(id).collect() };
    let known = of(&services, "services");
    assert_eq!(known.len(), built.site.services.len());
    assert_eq!(of(&json(&built, "data/ar/services.json"), "services"), known);
    let hsds = json(&built, "data/hsds/services.json");
    assert_eq!(of(&hsds, "contents"), known);
    let in_hsds = hsds["contents"].as_array().unwrap().iter().find(|service| id(service) == id(town_hall)).unwrap();
    // The same with `#phone/+38531000100` behind it.
    assert_eq!(in_hsds["phones"][0]["id"], "c877ab3e-2658-5b09-94d7-bea5c2c31664");
    assert_eq!(in_hsds["organization"]["id"], town_hall["organization"]["id"]);
    assert_eq!(in_hsds["service_at_locations"][0]["location"]["id"], town_hall["location"]["id"]);
}

#[test]
fn longitude_comes_before_latitude() {
    let mut files = Memory::new();
    let site = "[site]\nbase_url = \"https://a.example/\"\nsource = \"en\"\n[[language]]\ntag = \"en\"\n";
    files.insert(SitePath::new("site.toml").unwrap(), site);
    let service = "[a]\ncategory = \"ngo\"\nname = \"A\"\ngeo = [45.5550, 18.6955]\n";
    files.insert(SitePath::new("content/services/a.toml").unwrap(), service);
    let built = build(files, date(2026, 11, 21));
    let map = json(&built, "data/services.geojson");
    assert_eq!(map["features"][0]["geometry"]["coordinates"], serde_json::json!([18.6955, 45.555]));
    let location = &json(&built, "data/hsds/services.json")["contents"][0]["service_at_locations"][0]["location"];
    assert_eq!((location["latitude"].as_f64(), location["longitude"].as_f64()), (Some(45.555), Some(18.6955)));
}

#[test]
fn a_preview_finds_every_file_of_data() {
    let built = demo();
    let files: Vec<Output> = outputs(&built.site).into_iter().filter(|o| matches!(o, Output::Data(_))).collect();
    assert!(files.contains(&Output::Data(DataFile::Catalog)) && files.len() > 40, "{}", files.len());
    for file in files {
        assert_eq!(locate(&built.site, &file.path(&built.site)), Some(file));
    }
}
