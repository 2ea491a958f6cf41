//! The tabular data package (<https://specs.frictionlessdata.io/tabular-data-package/>): a file of CSV a table, with all columns of
//! the specification, and `datapackage.json`, which describes them.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::records::Records;
use super::tables::{Column, Definition, Table};
use crate::emit::data::words::{message, site_title};
use crate::emit::data::{csv, harmless};
use crate::emit::ids::Name;
use crate::resolve::{Distribution, Isolation, Page, PageKey, Site};

/// A table, with only a head if a handbook has nothing for it.
pub(in crate::emit::data) fn table(site: &Site, table: Table) -> Vec<u8> {
    let definition = table.definition();
    let mut out = String::new();
    csv::row(&mut out, definition.columns.iter().map(|column| column.name));
    let records = Records::new(site);
    let services = || 0..site.services.len() as u32;
    match definition.name {
        "organization" => rows(&mut out, definition, records.organizations()),
        "service" => rows(&mut out, definition, services().map(|at| records.service(at))),
        "attribute" => rows(&mut out, definition, services().flat_map(|at| records.attributes(at))),
        "service_at_location" => {
            rows(&mut out, definition, services().filter_map(|at| records.service_at_location(at)))
        }
        "location" => rows(&mut out, definition, site.locations.iter().map(|location| records.location(location))),
        "phone" => {
            rows(&mut out, definition, services().flat_map(|at| records.phones(at)));
            rows(&mut out, definition, records.organizations().into_iter().flat_map(|found| found.phones));
        }
        "address" => rows(&mut out, definition, site.locations.iter().filter_map(|location| records.address(location))),
        "schedule" => rows(&mut out, definition, services().flat_map(|at| records.schedules(at))),
        "service_area" => rows(&mut out, definition, services().flat_map(|at| records.service_areas(at))),
        "required_document" => rows(&mut out, definition, services().flat_map(|at| records.required_documents(at))),
        "language" => rows(&mut out, definition, services().flat_map(|at| records.languages(at))),
        "accessibility" => {
            rows(&mut out, definition, site.locations.iter().flat_map(|location| records.accessibility(location)));
        }
        "taxonomy_term" => rows(&mut out, definition, records.taxonomy_terms()),
        "taxonomy" => rows(&mut out, definition, records.taxonomies()),
        "cost_option" => rows(&mut out, definition, services().filter_map(|at| records.cost_option(at))),
        "meta_table_description" => rows(&mut out, definition, records.meta_table_descriptions()),
        // Programmes, funding, contacts, identifiers and changes are not in a handbook.
        _ => {}
    }
    out.into_bytes()
}

/// Objects as rows: of each the members that are columns.
fn rows<R: Serialize>(out: &mut String, definition: &Definition, records: impl IntoIterator<Item = R>) {
    for record in records {
        let Ok(Value::Object(record)) = serde_json::to_value(&record) else { continue };
        csv::row(out, definition.columns.iter().map(|column| cell(record.get(column.name))));
    }
}

fn cell(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        // Without an exponent, which a spreadsheet could take for something else.
        Some(Value::Number(number)) => number.as_f64().map_or_else(String::new, |number| number.to_string()),
        _ => String::new(),
    }
}

/// `datapackage.json`.
pub(in crate::emit::data) fn package(site: &Site) -> Vec<u8> {
    let source = site.settings.source;
    let publisher = site_title(site, source);
    let said = |id: &str| message(site, source, id, None).map(|text| text.text);
    let args = [("site", publisher.as_str().into())];
    let title = site.catalog.format(source, "data-title", None, &args, Isolation::None).text(source);
    let mut package = Map::new();
    package.insert("profile".into(), "tabular-data-package".into());
    package.insert("name".into(), "human_services_data".into());
    package.insert("id".into(), Name::new(site, "data", "hsds").id().into());
    package.insert("title".into(), title.map_or_else(|| publisher.clone(), |(_, title)| title).into());
    package.insert("description".into(), said("data-description").into());
    package.insert("version".into(), "3.0.0".into());
    package.insert("created".into(), format!("{}T00:00:00Z", site.clock.today).into());
    package.insert("homepage".into(), site.absolute_url(PageKey { lang: source, page: Page::Data }).into());
    if let Some(license) = &site.settings.data.license {
        let mut stated = Map::new();
        stated.insert("path".into(), (&*license.url).into());
        if let Some(id) = license.id {
            stated.insert("name".into(), id.into());
        }
        package.insert("licenses".into(), json!([stated]));
    }
    package.insert(
        "contributors".into(),
        json!([{ "title": publisher, "path": &*site.settings.base_url, "role": "publisher" }]),
    );
    let address = format!("{}{}", site.settings.base_url, Distribution::Hsds.path(site));
    package.insert("sources".into(), json!([{ "title": "services.json", "path": address }]));
    package.insert("resources".into(), Table::all().map(|table| resource(table.definition())).collect());
    let mut json = serde_json::to_vec_pretty(&package).expect("plain data is always JSON");
    json.push(b'\n');
    harmless(json)
}

fn resource(definition: &Definition) -> Value {
    let mut schema = Map::new();
    schema.insert("fields".into(), definition.columns.iter().map(field).collect());
    schema.insert("primaryKey".into(), "id".into());
    let keys: Vec<Value> = definition
        .columns
        .iter()
        .filter_map(|column| Some((column.name, column.references?)))
        .map(|(column, table)| json!({ "fields": column, "reference": { "resource": table, "fields": "id" } }))
        .collect();
    if !keys.is_empty() {
        schema.insert("foreignKeys".into(), keys.into());
    }
    json!({
        "name": definition.name, "path": definition.file, "profile": "tabular-data-resource", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let mut field = Map::new();
    field.insert("name".into(), column.name.into());
    field.insert("type".into(), column.r#type.into());
    if let Some(format) = column.format {
        field.insert("format".into(), format.into());
    }
    let mut constraints = Map::new();
    constraints.insert("required".into(), column.required.into());
    constraints.insert("unique".into(), column.unique.into());
    if !column.values.is_empty() {
        constraints.insert("enum".into(), column.values.clone().into());
    }
    field.insert("constraints".into(), constraints.into());
    field.into()
}
