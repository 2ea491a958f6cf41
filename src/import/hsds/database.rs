//! The tables of HSDS, whether they came as JSON or as CSV.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diag::{Place, Sink};
use crate::import::InputFile;
use crate::import::report::{Report, pointer};
use crate::table::{Spanned, csv, without_apostrophe};

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    table: String,
    cells: BTreeMap<String, (String, Place)>,
    pub(super) place: Place,
    file: String,
    used: RefCell<BTreeSet<String>>,
}

impl Row {
    /// The words of a cell, which are then carried over. Quotation marks around all of it are an accident of an export.
    pub(super) fn take(&self, key: &str) -> Option<String> {
        let value = self.peek(key)?;
        self.used.borrow_mut().insert(key.to_owned());
        Some(value.to_owned())
    }

    /// The words of a cell, without a claim to carry them over.
    pub(super) fn peek(&self, key: &str) -> Option<&str> {
        let (text, _) = self.cells.get(key)?;
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    /// The place of a cell, or of the row.
    pub(super) fn at(&self, key: &str) -> Place {
        self.cells.get(key).map_or_else(|| self.place.clone(), |(_, place)| place.clone())
    }

    pub(super) fn id(&self) -> &str {
        self.peek("id").unwrap_or_default()
    }

    pub(super) fn is_used(&self) -> bool {
        !self.used.borrow().is_empty()
    }

    pub(super) fn use_all(&self) {
        self.used.borrow_mut().extend(self.cells.keys().cloned());
    }
}

/// Every row of every file, by table.
#[derive(Debug, Default)]
pub(super) struct Database {
    tables: BTreeMap<String, Vec<Row>>,
}

/// The tables of HSDS and what each is called in JSON, in other versions, and in the singular.
const TABLES: &[(&str, &str, &[&str])] = &[
    ("organizations", "organization", &["organization"]),
    ("services", "service", &["service"]),
    ("locations", "location", &["location"]),
    (
        "service_at_location",
        "service_at_location",
        &["service_at_locations", "services_at_location", "services_at_locations"],
    ),
    ("programs", "program", &["program"]),
    ("phones", "phone", &["phone"]),
    ("contacts", "contact", &["contact"]),
    ("schedules", "schedule", &["schedule", "regular_schedules", "regular_schedule"]),
    ("holiday_schedules", "holiday_schedule", &["holiday_schedule"]),
    ("addresses", "address", &["address", "physical_addresses", "physical_address"]),
    ("postal_addresses", "postal_address", &["postal_address"]),
    ("languages", "language", &["language_details"]),
    ("service_areas", "service_area", &["service_area"]),
    ("funding", "funding", &["fundings"]),
    ("cost_options", "cost_option", &["cost_option"]),
    ("required_documents", "required_document", &["required_document"]),
    ("accessibility", "accessibility", &["accessibility_for_disabilities"]),
    ("eligibility", "eligibility", &["eligibilities"]),
    ("payments_accepted", "payment_accepted", &["payment_accepted"]),
    (
        "attributes",
        "attribute",
        &["services_taxonomy", "service_taxonomy", "service_attributes", "service_attribute", "service_taxonomies"],
    ),
    ("taxonomy_terms", "taxonomy_term", &["taxonomy_term"]),
    ("taxonomies", "taxonomy", &["taxonomy_detail", "taxonomy"]),
    ("organization_identifiers", "organization_identifier", &["organization_identifier"]),
    ("metadata", "metadata", &[]),
    ("meta_table_descriptions", "meta_table_description", &["meta_table_description"]),
    ("units", "unit", &["unit"]),
    ("service_capacities", "service_capacity", &["capacities", "service_capacity"]),
    ("urls", "url", &["additional_urls", "additional_websites"]),
];

fn table_named(name: &str) -> Option<&'static (&'static str, &'static str, &'static [&'static str])> {
    TABLES.iter().find(|(table, _, others)| *table == name || others.contains(&name))
}

impl Database {
    /// Reads all files. What none of the tables has is reported.
    pub(super) fn read(inputs: &[InputFile], report: &mut Report, texts: &mut BTreeMap<String, Arc<str>>) -> Database {
        let mut database = Database::default();
        for input in inputs {
            let text = String::from_utf8_lossy(&input.bytes);
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            let name = input.path.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
            if name == "datapackage.json" {
                continue;
            }
            match name.strip_suffix(".csv") {
                Some(stem) => database.csv(input, stem, text, report, texts),
                None => database.json(input, &text, report),
            }
        }
        database
    }

    pub(super) fn table(&self, name: &str) -> &[Row] {
        self.tables.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn by_id(&self, table: &str, id: &str) -> Option<&Row> {
        self.table(table).iter().find(|row| row.id() == id)
    }

    /// The rows of a table whose key names a thing.
    pub(super) fn children(&self, table: &str, key: &str, id: &str) -> Vec<&Row> {
        if id.is_empty() {
            return Vec::new();
        }
        self.table(table).iter().filter(|row| row.peek(key) == Some(id)).collect()
    }

    /// Says of every column what nobody asked for, and of every table that nobody asked for that it is there.
    pub(super) fn report_unused(&self, report: &mut Report) {
        for (table, rows) in &self.tables {
            // The same thing stands in several places, and one of them was enough.
            let told: BTreeSet<&str> = rows.iter().filter(|row| row.is_used()).map(Row::id).collect();
            for row in rows.iter().filter(|row| row.is_used() || !told.contains(row.id())) {
                let why = if table == "contacts" {
                    "names of people change, and a directory keeps none: write the office"
                } else {
                    "a handbook has no key for it: write what readers need into the note"
                };
                if told.is_empty() {
                    report.field(&row.file, row.place.clone(), table, why);
                    continue;
                }
                for (key, (text, place)) in &row.cells {
                    let is_key = key == "id" || key.ends_with("_id") || key == "link_type" || key == "link_entity";
                    if !is_key && !text.trim().is_empty() && !row.used.borrow().contains(key) {
                        report.field(&row.file, place.clone(), &format!("{table}/{key}"), why);
                    }
                }
            }
        }
    }

    fn add(&mut self, table: &str, row: Row) {
        let rows = self.tables.entry(table.to_owned()).or_default();
        // The same thing may stand in several files, or in several places of one: what one does not say, another may.
        match rows.iter_mut().find(|known| !row.id().is_empty() && known.id() == row.id() && known.is_same(&row)) {
            Some(known) => {
                for (key, cell) in row.cells {
                    known.cells.entry(key).or_insert(cell);
                }
            }
            None => rows.push(row),
        }
    }

    fn csv(
        &mut self,
        input: &InputFile,
        stem: &str,
        text: String,
        report: &mut Report,
        texts: &mut BTreeMap<String, Arc<str>>,
    ) {
        let file: Arc<str> = input.path.as_str().into();
        let Some((table, _, _)) = table_named(stem) else {
            report.unreadable(
                Place::file(&file),
                format!("`{stem}` is no table of HSDS"),
                "tables are named services.csv, organizations.csv, ...",
            );
            return;
        };
        let mut sink = Sink::new();
        let is_blank = |row: &[Spanned<String>]| row.iter().all(|cell| cell.value.trim().is_empty());
        let mut read = csv::rows(&file, &text, &mut sink).into_iter().filter(|row| !is_blank(row));
        let columns: Vec<String> =
            read.next().unwrap_or_default().into_iter().map(|cell| cell.value.trim().to_lowercase()).collect();
        for row in read {
            let range = row.first().zip(row.last()).map_or(0..0, |(first, last)| first.range.start..last.range.end);
            let mut cells = BTreeMap::new();
            for (at, cell) in row.into_iter().enumerate() {
                let content = without_apostrophe(cell.value.trim());
                // What stands behind the last column is asked for by nobody, and so it is reported.
                let column = columns.get(at).filter(|column| !column.is_empty());
                let column = column.cloned().unwrap_or_else(|| format!("column {}", at + 1));
                if !content.is_empty() {
                    cells.insert(column, (content.to_owned(), Place::new(&file, cell.range)));
                }
            }
            let place = Place::new(&file, range);
            self.add(
                table,
                Row { table: (*table).to_owned(), cells, place, file: input.path.clone(), used: RefCell::default() },
            );
        }
        sink.into_sorted().into_iter().for_each(|fault| report.put(fault));
        texts.insert(input.path.clone(), text.into());
    }

    fn json(&mut self, input: &InputFile, text: &str, report: &mut Report) {
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                let message = format!("the file is not JSON: {error}");
                report.unreadable(pointer(&input.path, ""), message, "HSDS is JSON, or a folder of CSV files");
                return;
            }
        };
        let mut reader = JsonReader { database: self, file: &input.path, report };
        reader.document(value);
    }
}

impl Row {
    /// Whether a row of the same id can be the same: keys to other things are told apart.
    fn is_same(&self, other: &Row) -> bool {
        let keys = |row: &Row| row.cells.keys().filter(|key| key.ends_with("_id")).cloned().collect::<BTreeSet<_>>();
        let parents_differ = keys(self).union(&keys(other)).any(|key| {
            !matches!(self.table.as_str(), "services" | "organizations" | "locations" | "taxonomy_terms")
                && self.peek(key) != other.peek(key)
        });
        !parents_differ
    }
}

struct JsonReader<'a> {
    database: &'a mut Database,
    file: &'a str,
    report: &'a mut Report,
}

impl JsonReader<'_> {
    fn document(&mut self, value: Value) {
        match value {
            Value::Array(values) => self.things(values, ""),
            Value::Object(mut fields) => match fields.remove("contents") {
                Some(Value::Array(values)) => self.things(values, "/contents"),
                _ if fields.keys().any(|key| key.ends_with(".csv")) => {
                    for (key, value) in fields {
                        let stem = key.trim_end_matches(".csv").to_owned();
                        self.nested(&stem, value, &format!("/{}", escaped(&key)), None);
                    }
                }
                _ => self.thing(fields, ""),
            },
            _ => self.stray(""),
        }
    }

    fn things(&mut self, values: Vec<Value>, at: &str) {
        for (i, value) in values.into_iter().enumerate() {
            match value {
                Value::Object(fields) => self.thing(fields, &format!("{at}/{i}")),
                _ => self.stray(&format!("{at}/{i}")),
            }
        }
    }

    fn stray(&mut self, at: &str) {
        let hint = "what is read are services, organizations, locations and services at locations, single or in pages";
        self.report.unreadable(pointer(self.file, at), "this is nothing of HSDS", hint);
    }

    /// A thing whose kind is told from its fields.
    fn thing(&mut self, fields: Map<String, Value>, at: &str) {
        let has = |keys: &[&str]| keys.iter().any(|key| fields.contains_key(*key));
        let table = if has(&["service", "service_id"]) && !has(&["name"]) || has(&["service"]) && has(&["location"]) {
            "service_at_location"
        } else if has(&["location_type", "latitude", "addresses", "physical_addresses"]) {
            "locations"
        } else if has(&["status", "organization", "organization_id", "service_at_locations", "interpretation_services"])
        {
            "services"
        } else if has(&["taxonomy", "taxonomy_detail", "parent_id"]) {
            "taxonomy_terms"
        } else if has(&["name"])
            && has(&["services", "website", "legal_status", "description", "locations", "tax_status"])
        {
            "organizations"
        } else {
            return self.stray(at);
        };
        self.object(table, fields, at, None);
    }

    /// A row, with the rows nested in it. Gives its id.
    fn object(&mut self, table: &str, fields: Map<String, Value>, at: &str, parent: Option<(&str, &str)>) -> String {
        let singular = table_named(table).map_or(table, |(_, singular, _)| singular);
        let id = match fields.get("id") {
            Some(Value::String(id)) if !id.is_empty() => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            // What has no id is told apart by its place.
            _ => format!("{}#{at}", self.file),
        };
        let mut cells: BTreeMap<String, (String, Place)> = BTreeMap::new();
        cells.insert("id".to_owned(), (id.clone(), pointer(self.file, at)));
        if let Some((key, parent)) = parent {
            cells.insert(format!("{key}_id"), (parent.to_owned(), pointer(self.file, at)));
            if table == "attributes" {
                cells.insert("link_id".to_owned(), (parent.to_owned(), pointer(self.file, at)));
            }
        }
        for (key, value) in fields {
            let here = format!("{at}/{}", escaped(&key));
            let text = match value {
                Value::Null => continue,
                Value::Bool(yes) => yes.to_string(),
                Value::Number(number) => number.to_string(),
                Value::String(text) => text,
                Value::Object(inner) => {
                    if let Some((inner_table, inner_singular, _)) = table_named(&key) {
                        let id = self.object(inner_table, inner, &here, None);
                        cells.insert(format!("{inner_singular}_id"), (id, pointer(self.file, &here)));
                    } else {
                        self.unknown(&key, &here);
                    }
                    continue;
                }
                Value::Array(_) => {
                    self.nested(&key, value, &here, Some((singular, &id)));
                    continue;
                }
            };
            cells.insert(key, (text, pointer(self.file, &here)));
        }
        let place = pointer(self.file, at);
        let row = Row { table: table.to_owned(), cells, place, file: self.file.to_owned(), used: RefCell::default() };
        self.database.add(table, row);
        id
    }

    fn nested(&mut self, key: &str, value: Value, at: &str, parent: Option<(&str, &str)>) {
        let (Some((table, _, _)), Value::Array(values)) = (table_named(key), value) else {
            return self.unknown(key, at);
        };
        for (i, value) in values.into_iter().enumerate() {
            let here = format!("{at}/{i}");
            match value {
                Value::Object(fields) => drop(self.object(table, fields, &here, parent)),
                _ => self.unknown(key, &here),
            }
        }
    }

    fn unknown(&mut self, key: &str, at: &str) {
        self.report.not_carried(
            pointer(self.file, at),
            format!("`{key}` is nothing of HSDS and is left out"),
            "write what readers need into the note",
        );
    }
}

/// A key as a part of a JSON Pointer (RFC 6901).
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
