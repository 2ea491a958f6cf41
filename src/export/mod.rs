//! The directory as tables that a town can keep in a spreadsheet: what [`crate::source`] reads from them is what it read before.
//!
//! Where a confidential service is leaves the handbook in no form: its row has no address, coordinates or location, and a
//! location of confidential services alone has no row.

mod csv;
mod rows;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::collections::BTreeSet;

pub use csv::{Separator, csv};
pub use rows::{Cell, CellKind};
#[cfg(feature = "xlsx")]
pub use xlsx::xlsx;

use self::rows::{location, organization, service};
use crate::files::SitePath;
use crate::resolve::Site;
use crate::source::layout::is_id;
use crate::source::{Directory, FileKind, Parsed, TableFormat, TableOf, columns, parse_in_words};

/// The tables of a handbook.
#[derive(Debug, Clone)]
pub struct Tables {
    /// Services, organizations and locations: those of which there are any.
    pub tables: Vec<Table>,
    /// The confidential services whose whereabouts were left out.
    pub confidential: Vec<String>,
    /// What no cell can say: the table, the id and the column.
    pub lost: Vec<(TableOf, String, &'static str)>,
}

/// A table with the names of its columns and a row for each thing, sorted by id.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What is in it.
    pub of: TableOf,
    /// Its name, if it is a sheet of a workbook.
    pub name: String,
    /// The names of the columns, in the handbook's words where it has some.
    pub headers: Vec<String>,
    /// The cells of each row.
    pub rows: Vec<Vec<Cell>>,
}

/// The directory of a handbook as tables.
pub fn tables(site: &Site) -> Tables {
    let mut exported = Tables { tables: Vec::new(), confidential: Vec::new(), lost: Vec::new() };
    for of in TableOf::ALL {
        let rows = rows(site, of, &mut exported.confidential);
        if rows.is_empty() {
            continue;
        }
        let used: Vec<bool> =
            (0..columns(of).len()).map(|at| at == 0 || rows.iter().any(|row| !row[at].text.is_empty())).collect();
        exported.lost.extend(lost(of, &rows));
        let words = site.sources.sheet_words();
        let keep =
            |row: Vec<Cell>| row.into_iter().zip(&used).filter(|(_, used)| **used).map(|(cell, _)| cell).collect();
        let keys = columns(of).iter().zip(&used).filter(|(_, used)| **used);
        exported.tables.push(Table {
            of,
            name: words.sheet_name(of.as_str()).to_owned(),
            headers: keys.map(|(column, _)| words.header(column.key).to_owned()).collect(),
            rows: rows.into_iter().map(keep).collect(),
        });
    }
    exported
}

/// The rows of a kind of table with a cell for each column that there could be, by id.
fn rows(site: &Site, of: TableOf, confidential: &mut Vec<String>) -> Vec<Vec<Cell>> {
    let directories = || site.sources.directories();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    // An id that is none and the second of two were reported, and reach no page.
    let mut is_new = |id: &str| is_id(id) && seen.insert(id.to_owned());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    match of {
        TableOf::Services => {
            for row in directories().flat_map(|d| &d.services).filter(|row| is_new(&row.facts.id.value)) {
                let is_hidden = row.facts.confidential;
                if is_hidden && (row.address.is_some() || row.geo.is_some() || row.location.is_some()) {
                    confidential.push(row.facts.id.value.clone());
                }
                let resolved = site.services.iter().find(|service| *service.id == *row.facts.id.value);
                let accessibility = resolved.filter(|_| is_hidden).map_or(&row.accessibility, |s| &s.accessibility);
                rows.push(service(row, accessibility));
            }
        }
        TableOf::Organizations => {
            let facts = directories().flat_map(|d| &d.organizations).filter(|facts| is_new(&facts.id.value));
            rows.extend(facts.map(organization));
        }
        TableOf::Locations => {
            let services = || directories().flat_map(|d| &d.services);
            let users = |id: &str, confidential: bool| {
                services().any(|row| {
                    row.facts.confidential == confidential && row.location.as_ref().is_some_and(|l| l.value == id)
                })
            };
            let facts = directories().flat_map(|d| &d.locations).filter(|facts| is_new(&facts.id.value));
            let shown = facts.filter(|facts| users(&facts.id.value, false) || !users(&facts.id.value, true));
            rows.extend(shown.map(location));
        }
    }
    rows.sort_by(|a, b| a[0].text.cmp(&b[0].text));
    confidential.sort();
    rows
}

/// What is not the same when the rows are read again: a `|` in a name of a place, for example.
fn lost(of: TableOf, rows: &[Vec<Cell>]) -> Vec<(TableOf, String, &'static str)> {
    let table = Table {
        of,
        name: String::new(),
        headers: columns(of).iter().map(|column| column.key.to_owned()).collect(),
        rows: rows.to_vec(),
    };
    let again = read_again(&table);
    let again: Vec<Vec<Cell>> = match of {
        TableOf::Services => again.services.iter().map(|row| service(row, &row.accessibility)).collect(),
        TableOf::Organizations => again.organizations.iter().map(organization).collect(),
        TableOf::Locations => again.locations.iter().map(location).collect(),
    };
    let mut lost = Vec::new();
    for row in rows {
        let read = again.iter().find(|read| read[0] == row[0]);
        for (at, column) in columns(of).iter().enumerate() {
            if read.is_none_or(|read| read[at] != row[at]) {
                lost.push((of, row[0].text.clone(), column.key));
            }
        }
    }
    lost
}

fn read_again(table: &Table) -> Directory {
    let path = SitePath::new("content/services/export.csv").expect("it is a path in the handbook");
    let kind = FileKind::Table { of: table.of, format: TableFormat::Csv };
    match parse_in_words(&path, kind, csv(table, Separator::Comma).into_bytes(), &Default::default()).parsed {
        Parsed::Directory(directory) => directory,
        _ => Directory::default(),
    }
}
