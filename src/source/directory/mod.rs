//! The tables of the directory: services, and the organizations and locations that they share.

mod fields;
mod service;
mod shared;

pub use fields::Address;
pub use service::{Alert, Cost, ServiceFacts, ServiceRow, ServiceWords};
pub use shared::{LocationFacts, OrganizationFacts};

use super::layout::{TableFormat, TableOf};
use super::topics::check_id;
use crate::diag::Sink;
use crate::files::SitePath;
use crate::table::{Reader, Spanned, csv, toml};

/// What one file says: a table of one kind, or the sheets of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// Services.
    pub services: Vec<ServiceRow>,
    /// Organizations that services name by their ids.
    pub organizations: Vec<OrganizationFacts>,
    /// Locations that services name by their ids.
    pub locations: Vec<LocationFacts>,
}

/// The words of the source language that stand beside the facts of one thing.
#[derive(Debug, Clone)]
pub struct WordsBesideFacts<'d> {
    /// The message that they are: `service-legal-aid`.
    pub message: String,
    /// Whose they are.
    pub id: &'d Spanned<String>,
    /// The value (with an empty name) and the attributes.
    pub parts: Vec<(&'static str, &'d Spanned<String>)>,
}

impl Directory {
    /// The words beside the facts of everything that has an id and some words.
    pub fn words(&self) -> impl Iterator<Item = WordsBesideFacts<'_>> {
        let services = self.services.iter().map(|row| {
            let words = &row.facts.words;
            let parts = vec![("", &words.name), ("summary", &words.summary), ("note", &words.note)];
            ("service", &row.facts.id, parts)
        });
        let organizations = self.organizations.iter().map(|facts| ("organization", &facts.id, vec![("", &facts.name)]));
        let locations = self.locations.iter().map(|facts| ("location", &facts.id, vec![("", &facts.name)]));
        services.chain(organizations).chain(locations).filter_map(|(kind, id, parts)| {
            let parts: Vec<_> = parts.into_iter().filter_map(|(part, words)| Some((part, words.as_ref()?))).collect();
            // What is no id was reported, and could be anything: even Fluent.
            let has_words = !parts.is_empty() && super::layout::is_id(&id.value);
            has_words.then(|| WordsBesideFacts { message: format!("{kind}-{}", id.value), id, parts })
        })
    }

    fn read(&mut self, of: TableOf, path: &SitePath, id: Spanned<String>, r: &mut Reader) {
        check_id(&id, r);
        match of {
            TableOf::Services => self.services.push(service::service(path, id, r)),
            TableOf::Organizations => self.organizations.push(shared::organization(path, id, r)),
            TableOf::Locations => self.locations.push(shared::location(path, id, r)),
        }
    }
}

/// Reads a table.
pub(super) fn parse(path: &SitePath, of: TableOf, format: TableFormat, text: &str, sink: &mut Sink) -> Directory {
    let mut directory = Directory::default();
    match format {
        TableFormat::Toml => {
            let table = toml::parse(path.shared(), text, 0, sink);
            let mut tables = Reader::new(path.shared(), &table, 0..0, sink);
            tables.each_table(|id, r| directory.read(of, path, id.clone(), r));
        }
        TableFormat::Csv => {
            for row in csv::parse(path.shared(), text, sink) {
                let mut r = Reader::new(path.shared(), &row.value, row.range.clone(), sink);
                let Some(id) = r.required_string("id") else { continue };
                directory.read(of, path, id, &mut r);
            }
        }
    }
    directory
}
