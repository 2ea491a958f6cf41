//! Facts as cells.

use crate::source::{Address, Cost, LocationFacts, OrganizationFacts, ServiceRow, TableOf, columns};
use crate::table::Spanned;

/// What a cell says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it shows; nothing if it is blank.
    pub text: String,
    /// What it is to a spreadsheet.
    pub kind: CellKind,
}

/// What a cell is to a spreadsheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Words, which nobody may take for a number or a formula.
    #[default]
    Text,
    /// A number.
    Number,
    /// A day, `2026-09-14`.
    Date,
    /// `true`; no is blank.
    Flag,
}

/// The cells of one row, by key.
struct Cells {
    of: TableOf,
    cells: Vec<Cell>,
}

impl Cells {
    fn new(of: TableOf) -> Cells {
        Cells { of, cells: vec![Cell::default(); columns(of).len()] }
    }

    fn put(&mut self, key: &str, kind: CellKind, text: impl Into<String>) {
        let at = columns(self.of).iter().position(|column| column.key == key).expect("every key is a column");
        self.cells[at] = Cell { text: text.into(), kind };
    }

    fn text(&mut self, key: &str, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.put(key, CellKind::Text, text);
        }
    }

    fn list<'a>(&mut self, key: &str, items: impl IntoIterator<Item = &'a str>) {
        let items: Vec<&str> = items.into_iter().collect();
        self.put(key, CellKind::Text, items.join(" | "));
    }

    fn flag(&mut self, key: &str, flag: bool) {
        if flag {
            self.put(key, CellKind::Flag, "true");
        }
    }

    fn date(&mut self, key: &str, date: Option<impl ToString>) {
        if let Some(date) = date {
            self.put(key, CellKind::Date, date.to_string());
        }
    }

    fn words(&mut self, key: &str, words: &Option<Spanned<String>>) {
        self.text(key, words.as_ref().map(|words| words.value.trim()));
    }

    fn address(&mut self, address: &Option<Spanned<Address>>) {
        let Some(Spanned { value: address, .. }) = address else { return };
        let Address { street, locality, postal_code, region, country } = address;
        self.text("address.street", street.as_deref());
        self.text("address.locality", locality.as_deref());
        self.text("address.postal_code", postal_code.as_deref());
        self.text("address.region", region.as_deref());
        self.text("address.country", country.as_deref());
    }

    fn geo(&mut self, geo: Option<(f64, f64)>) {
        self.text("geo", geo.map(|(latitude, longitude)| format!("{latitude} | {longitude}")));
    }
}

/// The cells of a service, in the order of [`columns`].
pub(super) fn service(row: &ServiceRow, accessibility: &[String]) -> Vec<Cell> {
    let facts = &row.facts;
    let mut cells = Cells::new(TableOf::Services);
    cells.text("id", Some(&facts.id.value));
    cells.text("category", facts.category.as_ref().map(|category| &category.value));
    cells.words("name", &facts.words.name);
    cells.words("summary", &facts.words.summary);
    cells.words("note", &facts.words.note);
    cells.words("organization", &row.organization);
    if !facts.confidential {
        cells.words("location", &row.location);
        cells.address(&row.address);
        cells.geo(row.geo.as_ref().map(|geo| geo.value));
    }
    cells.list("phone", facts.phone.iter().map(String::as_str));
    cells.text("email", facts.email.as_deref());
    cells.text("url", facts.url.as_deref());
    cells.text("hours", facts.hours.as_ref().map(|hours| &*hours.value));
    cells.list("languages", facts.languages.iter().map(|tag| tag.value.as_str()));
    cells.text("interpretation", facts.interpretation.as_deref());
    match &facts.cost {
        Some(Cost::Free) => cells.text("cost", Some("free")),
        Some(Cost::Amount { amount, currency }) => {
            cells.put("cost.amount", CellKind::Number, amount.to_string());
            cells.text("cost.currency", Some(currency));
        }
        None => {}
    }
    cells.list("access", facts.access.iter().map(String::as_str));
    cells.flag("anonymous", facts.anonymous);
    cells.text("identity_required", facts.identity_required.as_deref());
    cells.list("documents", facts.documents.iter().map(|document| document.value.as_str()));
    cells.list("accessibility", accessibility.iter().map(String::as_str));
    cells.list("area", facts.area.iter().map(String::as_str));
    cells.flag("emergency", facts.emergency);
    cells.flag("confidential", facts.confidential);
    match (facts.sensitive, facts.confidential) {
        // A blank cell is as sensitive as it is confidential.
        (false, true) => cells.text("sensitive", Some("false")),
        (sensitive, confidential) => cells.flag("sensitive", sensitive && !confidential),
    }
    cells.date("reviewed", facts.reviewed);
    cells.text("reviewed_by", facts.reviewed_by.as_deref());
    cells.text("review_every", facts.review_every.map(|every| format!("{} {}", every.count, every.unit.as_str())));
    if let Some(alert) = &facts.alert {
        cells.flag("alert", alert.from.is_none() && alert.until.is_none());
        cells.date("alert.from", alert.from);
        cells.date("alert.until", alert.until);
    }
    cells.cells
}

/// The cells of an organization, in the order of [`columns`].
pub(super) fn organization(facts: &OrganizationFacts) -> Vec<Cell> {
    let mut cells = Cells::new(TableOf::Organizations);
    cells.text("id", Some(&facts.id.value));
    cells.words("name", &facts.name);
    cells.text("url", facts.url.as_deref());
    cells.text("email", facts.email.as_deref());
    cells.list("phone", facts.phone.iter().map(String::as_str));
    cells.cells
}

/// The cells of a location, in the order of [`columns`].
pub(super) fn location(facts: &LocationFacts) -> Vec<Cell> {
    let mut cells = Cells::new(TableOf::Locations);
    cells.text("id", Some(&facts.id.value));
    cells.words("name", &facts.name);
    cells.address(&facts.address);
    cells.geo(facts.geo);
    cells.list("accessibility", facts.accessibility.iter().map(String::as_str));
    cells.cells
}
