//! The columns that the spreadsheets of a directory may have, and what a handbook calls them.

use std::sync::Arc;

use crate::config::ServicesOptions;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::layout::TableOf;
use crate::table::Holds::{Codes, Facts, Flag};
use crate::table::{Column, Holds, SheetWords, Spanned};

const fn column(key: &'static str, holds: Holds) -> Column {
    Column { key, holds }
}

const SERVICES: &[Column] = &[
    column("id", Facts),
    column("category", Codes),
    column("name", Facts),
    column("summary", Facts),
    column("note", Facts),
    column("organization", Facts),
    column("location", Facts),
    column("phone", Facts),
    column("email", Facts),
    column("url", Facts),
    column("address.street", Facts),
    column("address.postal_code", Facts),
    column("address.locality", Facts),
    column("address.region", Facts),
    column("address.country", Facts),
    column("geo", Facts),
    column("hours", Facts),
    column("languages", Codes),
    column("interpretation", Codes),
    column("cost", Codes),
    column("cost.amount", Facts),
    column("cost.currency", Facts),
    column("access", Codes),
    column("anonymous", Flag),
    column("identity_required", Codes),
    column("documents", Codes),
    column("accessibility", Codes),
    column("area", Facts),
    column("emergency", Flag),
    column("confidential", Flag),
    column("sensitive", Flag),
    column("reviewed", Facts),
    column("reviewed_by", Facts),
    column("review_every", Facts),
    column("alert", Flag),
    column("alert.from", Facts),
    column("alert.until", Facts),
];

const ORGANIZATIONS: &[Column] =
    &[column("id", Facts), column("name", Facts), column("url", Facts), column("email", Facts), column("phone", Facts)];

const LOCATIONS: &[Column] = &[
    column("id", Facts),
    column("name", Facts),
    column("address.street", Facts),
    column("address.postal_code", Facts),
    column("address.locality", Facts),
    column("address.region", Facts),
    column("address.country", Facts),
    column("geo", Facts),
    column("accessibility", Codes),
];

/// The columns of a kind of table, in the order in which a person would fill them in.
pub fn columns(of: TableOf) -> &'static [Column] {
    match of {
        TableOf::Services => SERVICES,
        TableOf::Organizations => ORGANIZATIONS,
        TableOf::Locations => LOCATIONS,
    }
}

/// What `[services]` of `site.toml` says about spreadsheets. Columns and sheets that there are none of are reported.
pub fn sheet_words(options: &ServicesOptions, file: &Arc<str>, sink: &mut Sink) -> SheetWords {
    let mut words = SheetWords::default();
    let known: Vec<&str> =
        [SERVICES, ORGANIZATIONS, LOCATIONS].into_iter().flatten().map(|column| column.key).collect();
    let unknown = |key: &Spanned<String>, what: &str, known: &[&str]| {
        Diagnostic::new(
            Code::UnknownKey,
            Place::new(file, key.range.clone()),
            format!("there is no {what} `{}`", key.value),
        )
        .did_you_mean(&key.value, known.iter().copied())
        .hint(format!("they are: {}", known.join(", ")))
    };
    for (key, names) in &options.columns {
        if !known.contains(&key.value.as_str()) {
            let mut known = known.clone();
            known.sort_unstable();
            known.dedup();
            sink.report(unknown(key, "column", &known));
            continue;
        }
        for name in names {
            if let Some(other) = words.name_column(&key.value, &name.value) {
                let message = format!("`{}` is already the name of the column `{other}`", name.value);
                let place = Place::new(file, name.range.clone());
                sink.report(Diagnostic::new(Code::InvalidValue, place, message).hint("one name means one column"));
            }
        }
    }
    let kinds = TableOf::ALL.map(TableOf::as_str);
    for (kind, names) in &options.sheets {
        if kinds.contains(&kind.value.as_str()) {
            names.iter().for_each(|name| words.name_sheet(&kind.value, &name.value));
        } else {
            sink.report(unknown(kind, "kind of sheet", &kinds));
        }
    }
    options.values.iter().for_each(|(word, code)| words.name_code(&code.value, &word.value));
    words
}
