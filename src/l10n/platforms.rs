//! The files with which translation platforms find their way: `l10n.toml` for Pontoon and compare-locales, `weblate.json` for
//! Weblate. What others wrote into them stays.

use serde_json::{Value, json};

use crate::diag::Sink;
use crate::files::SitePath;
use crate::source::{FileKind, PONTOON, Parsed, parse};

/// `l10n.toml` for a handbook in `source`, translated into `locales`. In one that is `there`, only the list of locales is
/// written anew; `None` if it has no such list.
pub fn pontoon(source: &str, locales: &[&str], there: Option<&str>) -> Option<String> {
    let list: String = locales.iter().map(|tag| format!("    \"{tag}\",\n")).collect();
    let list = format!("[\n{list}]");
    let Some(text) = there else {
        return Some(format!(
            "# For Pontoon and compare-locales. `vademecum l10n config` keeps the locales as in site.toml; the rest is yours.\n\
             # The texts of entries are Markdown: `vademecum l10n export` takes them to translators.\n\
             basepath = \".\"\n\
             locales = {list}\n\n\
             [[paths]]\n    reference = \"locales/{source}/**/*.ftl\"\n    l10n = \"locales/{{locale}}/**/*.ftl\"\n"
        ));
    };
    let path = SitePath::new(PONTOON).expect("the path is fixed");
    let Parsed::Pontoon(parsed) = parse(&path, FileKind::Pontoon, text.as_bytes().to_vec()).parsed else { return None };
    let is_same = parsed.locales.value.iter().map(|locale| locale.value.as_str()).eq(locales.iter().copied());
    let range = parsed.locales.range;
    match text.get(range.clone()).filter(|list| !list.is_empty()) {
        Some(_) if is_same => Some(text.to_owned()),
        Some(_) => Some(format!("{}{list}{}", &text[..range.start], &text[range.end..])),
        None => None,
    }
}

/// `weblate.json`: a component for each Fluent file of the source, by path. Of a list that is `there`, components of files
/// that are gone are dropped, and those of new files are added; `None` if it is no such list.
pub fn weblate(source: &str, files: &[&str], there: Option<&str>) -> Option<String> {
    let mut components: Vec<Value> = match there {
        Some(text) => serde_json::from_str(text).ok()?,
        None => Vec::new(),
    };
    let template = |component: &Value| component.get("template").and_then(Value::as_str).map(str::to_owned);
    let is_ours = |path: &str| path.starts_with("locales/") && path.ends_with(".ftl");
    components
        .retain(|component| template(component).is_none_or(|path| !is_ours(&path) || files.contains(&path.as_str())));
    for path in files {
        if !components.iter().any(|component| template(component).as_deref() == Some(*path)) {
            components.push(component(source, path));
        }
    }
    Some(serde_json::to_string_pretty(&components).expect("texts are JSON") + "\n")
}

/// A component as `weblate import_json` and the API of Weblate take it. The repository is that of `--main-component`.
fn component(source: &str, path: &str) -> Value {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".ftl").unwrap_or(name);
    json!({
        "name": stem,
        "slug": stem.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_', "-"),
        "file_format": "fluent",
        "filemask": format!("locales/*/{name}"),
        "template": path,
        "new_base": "",
        "new_lang": "contact",
        "language_code_style": "bcp",
        "source_language": { "code": source.replace('-', "_") },
    })
}

/// Whether TOML can be read; for files that are only ever changed in part.
pub(super) fn is_toml(text: &str) -> bool {
    let mut sink = Sink::new();
    crate::table::toml::parse(&"site.toml".into(), text, 0, &mut sink);
    sink.is_empty()
}
