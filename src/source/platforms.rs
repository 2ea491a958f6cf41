//! What translation platforms read of a handbook: `l10n.toml` (Pontoon, compare-locales) and `weblate.json` (Weblate).

use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::table::{Reader, Spanned, Value, toml};

/// The project configuration of Pontoon and compare-locales. What Vademecum does not write is left to them.
pub const PONTOON: &str = "l10n.toml";

/// The components of Weblate, as its `import_json` reads them.
pub const WEBLATE: &str = "weblate.json";

/// What of `l10n.toml` must fit the handbook.
#[derive(Debug, Clone, Default)]
pub struct Pontoon {
    /// The languages that are translated into, and where the list stands.
    pub locales: Spanned<Vec<Spanned<String>>>,
    /// `reference` of each `[[paths]]`: the files that are translated.
    pub references: Vec<Spanned<String>>,
}

/// What of `weblate.json` must fit the handbook.
#[derive(Debug, Clone, Default)]
pub struct Weblate {
    /// `template` of each component: the files that are translated.
    pub templates: Vec<Spanned<String>>,
}

pub(super) fn parse_pontoon(path: &SitePath, text: &str, sink: &mut Sink) -> Pontoon {
    let table = toml::parse(path.shared(), text, 0, sink);
    let place = table.get("locales").map(|locales| locales.range.clone()).unwrap_or_default();
    let mut r = Reader::new(path.shared(), &table, 0..0, sink);
    let locales = Spanned::new(r.strings("locales"), place);
    let references = match table.get("paths").map(|paths| &paths.value) {
        Some(Value::Array(paths)) => paths.iter().filter_map(reference).collect(),
        _ => Vec::new(),
    };
    Pontoon { locales, references }
}

fn reference(path: &Spanned<Value>) -> Option<Spanned<String>> {
    let Value::Table(path) = &path.value else { return None };
    let reference = path.get("reference")?;
    match &reference.value {
        Value::String(value) => Some(Spanned::new(value.clone(), reference.range.clone())),
        _ => None,
    }
}

pub(super) fn parse_weblate(path: &SitePath, text: &str, sink: &mut Sink) -> Option<Weblate> {
    let components: Vec<serde_json::Value> = match serde_json::from_str(text) {
        Ok(components) => components,
        Err(error) => {
            let line: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
            let at = text.floor_char_boundary((line + error.column().saturating_sub(1)).min(text.len()));
            sink.report(
                Diagnostic::new(
                    Code::OutdatedPlatformFile,
                    Place::new(path.shared(), at..at),
                    "this is not a list of components",
                )
                .hint("remove the file, and let `vademecum l10n config` write it anew"),
            );
            return None;
        }
    };
    let templates = components.iter().filter_map(|component| component.get("template")?.as_str());
    let place = |template: &str| {
        let quoted = serde_json::Value::from(template).to_string();
        text.find(&quoted).map_or(0..0, |at| at..at + quoted.len())
    };
    Some(Weblate { templates: templates.map(|template| Spanned::new(template.to_owned(), place(template))).collect() })
}
