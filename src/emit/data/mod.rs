//! What stands in `/data/`: the directory of services as data, one file a format.
//!
//! Everything is a function of the [`Site`], each file for itself. What is confidential is not in the site at all, so no format
//! has to mind it. Ids are the same in every format (`emit/ids.rs`).

mod catalog;
mod csv;
mod entries;
mod geojson;
mod hours;
mod hsds;
mod services;
mod sheets;
mod words;

use serde::Serialize;

pub use self::hsds::Table;
use crate::resolve::{Distribution, Site};

/// A file in `/data/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataFile {
    /// A file that the page about the data names.
    Distribution(Distribution),
    /// A table of the HSDS data package.
    Table(Table),
    /// What there is, for catalogues of data (DCAT-AP).
    Catalog,
}

impl DataFile {
    /// Where it stands in the output.
    pub fn path(self, site: &Site) -> String {
        match self {
            DataFile::Distribution(file) => file.path(site),
            DataFile::Table(table) => format!("data/hsds/{}", table.file()),
            DataFile::Catalog => "data/catalog.jsonld".to_owned(),
        }
    }
}

/// Every file of data of a site; none if it gives out none.
pub(super) fn files(site: &Site) -> Vec<DataFile> {
    if !site.has_data() {
        return Vec::new();
    }
    let named = site.distributions().into_iter().map(DataFile::Distribution);
    named.chain(Table::all().map(DataFile::Table)).chain([DataFile::Catalog]).collect()
}

/// The bytes of a file.
pub(super) fn render(site: &Site, file: DataFile) -> Vec<u8> {
    match file {
        DataFile::Distribution(Distribution::GeoJson) => geojson::render(site),
        DataFile::Distribution(Distribution::Csv) => sheets::all_languages(site),
        DataFile::Distribution(Distribution::Table(lang)) => sheets::language(site, lang),
        DataFile::Distribution(Distribution::Services(lang)) => services::render(site, lang),
        DataFile::Distribution(Distribution::Entries(lang)) => entries::render(site, lang),
        DataFile::Distribution(Distribution::Hsds) => hsds::json(site),
        DataFile::Distribution(Distribution::HsdsPackage) => hsds::package(site),
        DataFile::Table(table) => hsds::table(site, table),
        DataFile::Catalog => catalog::render(site),
    }
}

/// JSON of an object whose last member is a list: one record a line, so that two editions can be compared line by line.
/// `head` has at least one member.
fn listing<R: Serialize>(head: &impl Serialize, name: &str, records: impl IntoIterator<Item = R>) -> Vec<u8> {
    let mut json = serde_json::to_vec(head).expect("plain data is always JSON");
    json.pop();
    json.extend_from_slice(format!(",\"{name}\":[").as_bytes());
    for (at, record) in records.into_iter().enumerate() {
        json.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut json, &record).expect("plain data is always JSON");
    }
    json.extend_from_slice(b"\n]}\n");
    harmless(json)
}

/// The same JSON for a browser that a host has told that it is a page: no `<` in it, which only texts have.
fn harmless(json: Vec<u8>) -> Vec<u8> {
    let mut safe = Vec::with_capacity(json.len());
    let mut rest = json.as_slice();
    while let Some(at) = memchr::memchr(b'<', rest) {
        safe.extend_from_slice(&rest[..at]);
        safe.extend_from_slice(b"\\u003c");
        rest = &rest[at + 1..];
    }
    safe.extend_from_slice(rest);
    safe
}
