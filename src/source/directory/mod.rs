//! The tables of the directory: services, and the organizations and locations that they share.

mod columns;
mod fields;
mod service;
mod shared;

pub use columns::{columns, sheet_words};
pub use fields::Address;
pub use service::{Alert, Cost, ServiceFacts, ServiceRow, ServiceWords};
pub use shared::{LocationFacts, OrganizationFacts};

use std::sync::Arc;

use super::layout::TableOf;
use super::topics::check_id;
use crate::diag::{Cells, Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::table::{Reader, Sheet, SheetTables, SheetWords, Spanned, cells, csv, toml, xlsx};

/// What one file says: a table of one kind, or the sheets of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// Services.
    pub services: Vec<ServiceRow>,
    /// Organizations that services name by their ids.
    pub organizations: Vec<OrganizationFacts>,
    /// Locations that services name by their ids.
    pub locations: Vec<LocationFacts>,
    /// The cells of a spreadsheet, for diagnostics.
    pub cells: Option<Arc<Cells>>,
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

    /// Reads the rows of a sheet, and gives the names of its columns; `None` if it has no column `id`.
    fn read_sheet(
        &mut self,
        path: &SitePath,
        of: TableOf,
        sheet: &Sheet,
        words: &SheetWords,
        sink: &mut Sink,
    ) -> Option<Vec<Arc<str>>> {
        let SheetTables { headers, tables } = sheet.tables(path.shared(), columns(of), words, sink)?;
        for row in tables {
            let mut r = Reader::new(path.shared(), &row.value, row.range.clone(), sink);
            let Some(id) = r.required_string("id") else { continue };
            self.read(of, path, id, &mut r);
        }
        Some(headers)
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

/// Reads a text as a table.
pub(super) fn parse_toml(path: &SitePath, of: TableOf, text: &str, sink: &mut Sink) -> Directory {
    let mut directory = Directory::default();
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut tables = Reader::new(path.shared(), &table, 0..0, sink);
    tables.each_table(|id, r| directory.read(of, path, id.clone(), r));
    directory
}

/// Reads comma-separated values as a table.
pub(super) fn parse_csv(path: &SitePath, of: TableOf, text: &str, words: &SheetWords, sink: &mut Sink) -> Directory {
    let file = path.shared();
    let sheet = csv::parse(file, text, sink);
    let mut directory = Directory::default();
    let headers = directory.read_sheet(path, of, &sheet, words, sink);
    if headers.is_none() && !sheet.is_blank() {
        let first =
            sheet.rows.first().and_then(|row| Some(row.cells.first()?.range.start..row.cells.last()?.range.end));
        sink.report(
            Diagnostic::new(Code::MissingKey, Place { file: file.clone(), range: first }, "no column is named `id`")
                .hint("the first row names the columns; every row below has an `id` of its own")
                .hint("say in site.toml what the columns are called: [services.columns] id = \"...\""),
        );
    }
    let mut cells = cells(std::slice::from_ref(&sheet));
    cells.name_columns(0, headers.unwrap_or_default());
    directory.cells = Some(Arc::new(cells));
    directory
}

/// Reads a workbook, and gives the text in which its places are.
pub(super) fn parse_xlsx(
    path: &SitePath,
    of: TableOf,
    bytes: &[u8],
    words: &SheetWords,
    sink: &mut Sink,
) -> (String, Directory) {
    let file = path.shared();
    let workbook = xlsx::parse(file, bytes, sink);
    let mut cells = cells(&workbook.sheets);
    let mut directory = Directory::default();
    for (at, sheet) in workbook.sheets.iter().enumerate() {
        let name = sheet.name.as_deref().unwrap_or_default();
        if name.starts_with(['#', '_']) || sheet.is_blank() {
            continue;
        }
        let kinds = [TableOf::Services, TableOf::Organizations, TableOf::Locations];
        let of = kinds.into_iter().find(|kind| words.is_sheet(name, kind.as_str())).unwrap_or(of);
        match directory.read_sheet(path, of, sheet, words, sink) {
            Some(headers) => cells.name_columns(at, headers),
            None => sink.report(
                Diagnostic::new(
                    Code::SkippedSheet,
                    Place::new(file, sheet.range.clone()),
                    format!("the sheet `{name}` has no column `id`"),
                )
                .hint("name the column, or say in site.toml what it is called: [services.columns] id = \"...\"")
                .hint("a sheet that is not meant to be read has a name that begins with #"),
            ),
        }
    }
    directory.cells = Some(Arc::new(cells));
    (workbook.text, directory)
}
