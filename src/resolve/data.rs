//! What a site gives out as data beside its pages: which files there are, where they stand and what they are.

use super::site::Site;
use crate::config::Lang;

/// A file of data for others to take, as the page about the data and the catalogue name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distribution {
    /// The services whose place is known, as points (GeoJSON, RFC 7946).
    GeoJson,
    /// All services with their names in every language, for programs (CSV, RFC 4180).
    Csv,
    /// All services in the words of a language, for people with a spreadsheet (CSV, RFC 4180).
    Table(Lang),
    /// What readers of a language get of every service.
    Services(Lang),
    /// What readers of a language get of every entry: title, summary, address and facts.
    Entries(Lang),
    /// All services in the list form of the HSDS 3.0 interface.
    Hsds,
    /// The description of the HSDS 3.0 tables, which stand beside it.
    HsdsPackage,
}

impl Distribution {
    /// Where it stands in the output.
    pub fn path(self, site: &Site) -> String {
        let tag = |lang: Lang| site.settings[lang].tag.as_str();
        match self {
            Distribution::GeoJson => "data/services.geojson".to_owned(),
            Distribution::Csv => "data/services.csv".to_owned(),
            Distribution::Table(lang) => format!("data/{}/services.csv", tag(lang)),
            Distribution::Services(lang) => format!("data/{}/services.json", tag(lang)),
            Distribution::Entries(lang) => format!("data/{}/entries.json", tag(lang)),
            Distribution::Hsds => "data/hsds/services.json".to_owned(),
            Distribution::HsdsPackage => "data/hsds/datapackage.json".to_owned(),
        }
    }

    /// Its media type (<https://www.iana.org/assignments/media-types/>).
    pub fn media_type(self) -> &'static str {
        match self {
            Distribution::GeoJson => "application/geo+json",
            Distribution::Csv | Distribution::Table(_) => "text/csv",
            Distribution::HsdsPackage => "application/vnd.datapackage+json",
            Distribution::Services(_) | Distribution::Entries(_) | Distribution::Hsds => "application/json",
        }
    }

    /// The language that its words are in; `None` if they are in several.
    pub fn lang(self, site: &Site) -> Option<Lang> {
        match self {
            Distribution::GeoJson | Distribution::Csv => None,
            Distribution::Table(lang) | Distribution::Services(lang) | Distribution::Entries(lang) => Some(lang),
            Distribution::Hsds | Distribution::HsdsPackage => Some(site.settings.source),
        }
    }

    /// The specification that it follows, if there is one.
    pub fn conforms_to(self) -> Option<&'static str> {
        match self {
            Distribution::GeoJson => Some("https://www.rfc-editor.org/rfc/rfc7946"),
            Distribution::Csv | Distribution::Table(_) => Some("https://www.rfc-editor.org/rfc/rfc4180"),
            Distribution::Hsds => Some("https://docs.openreferral.org/en/3.0/"),
            Distribution::HsdsPackage => Some("https://specs.frictionlessdata.io/tabular-data-package/"),
            Distribution::Services(_) | Distribution::Entries(_) => None,
        }
    }
}

impl Site {
    /// Whether it gives out data: it has services, and `data.enabled` does not forbid it.
    pub fn has_data(&self) -> bool {
        self.settings.data.enabled && !self.services.is_empty()
    }

    /// What it gives out; languages that are not linked have no files of their own.
    pub fn distributions(&self) -> Vec<Distribution> {
        if !self.has_data() {
            return Vec::new();
        }
        let langs: Vec<Lang> = self.linked_langs().collect();
        let each = |file: fn(Lang) -> Distribution| langs.iter().copied().map(file);
        // A map without places would be no use.
        let has_places = self.services.iter().any(|service| self.geo_of(service).is_some());
        let mut files: Vec<Distribution> = has_places.then_some(Distribution::GeoJson).into_iter().collect();
        files.push(Distribution::Csv);
        files.extend(each(Distribution::Table));
        files.extend(each(Distribution::Services));
        files.extend(each(Distribution::Entries));
        files.extend([Distribution::Hsds, Distribution::HsdsPackage]);
        files
    }
}
