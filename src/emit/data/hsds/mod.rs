//! The directory in the Human Services Data Specification, HSDS 3.0 (Open Referral, <https://docs.openreferral.org/en/3.0/>): as
//! JSON, all services in the list form of its interface, each with everything that belongs to it; and as a tabular data package.
//!
//! 1. [`model`]: the objects of HSDS;
//! 2. [`records`]: those of a site, kind by kind, each kind for itself, so that a table makes its own rows alone;
//! 3. [`tables`]: the tables and columns of HSDS; `package` fills them.
//!
//! HSDS has one language a text: the source's. What it wants and a handbook may lack: a service that nobody runs is run by an
//! organization of its own name; the description of an organization is what it offers; an address without street, town or
//! postal code stands in the description of its location.

mod model;
mod package;
mod records;
mod schedule;
mod tables;

use serde::Serialize;

pub(super) use self::package::{package, table};
use self::records::Records;
pub use self::tables::Table;
use super::listing;
use crate::resolve::Site;

/// A page of a list, as the interface of HSDS 3.0 gives it out; here it is the only one.
#[derive(Serialize)]
struct List {
    total_items: usize,
    total_pages: u8,
    page_number: u8,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
}

pub(super) fn json(site: &Site) -> Vec<u8> {
    let count = site.services.len();
    let head = List {
        total_items: count,
        total_pages: 1,
        page_number: 1,
        size: count,
        first_page: true,
        last_page: true,
        empty: count == 0,
    };
    let records = Records::new(site);
    listing(&head, "contents", (0..count as u32).map(|at| records.service_in_full(at)))
}
