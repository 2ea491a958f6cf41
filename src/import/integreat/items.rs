//! The items of Integreat's files: which kind each is, and in which language.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::import::report::{Report, pointer};
use crate::import::{Context, InputFile};
use crate::locale::Tag;

/// What an item is, told from its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemKind {
    Page,
    Place,
    Imprint,
}

/// A page or a place in one language.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) kind: ItemKind,
    pub(super) language: String,
    pub(super) file: String,
    /// JSON Pointer of the item in its file.
    pub(super) pointer: String,
    /// Its path on the site, decoded, without slashes at the ends.
    pub(super) path: String,
    pub(super) url: String,
    /// The paths of the same thing in other languages.
    pub(super) translations: Vec<String>,
    pub(super) fields: Map<String, Value>,
}

impl Item {
    pub(super) fn text(&self, key: &str) -> &str {
        self.fields.get(key).and_then(Value::as_str).unwrap_or_default().trim()
    }

    /// Its title: plain words, although old exports have character references in it.
    pub(super) fn title(&self) -> String {
        let title = self.text("title");
        let words = if title.contains('&') && title.contains(';') {
            super::super::html::plain(
                &super::super::html::read(&title.replace('<', "&lt;"), "", &|_| super::Address::Nowhere("")).blocks,
            )
        } else {
            title.to_owned()
        };
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(super) fn host(&self) -> Option<&str> {
        host_of(&self.url)
    }

    /// The last part of its path: what its author, or Integreat, made of its title.
    pub(super) fn slug(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The path of the page above; empty for none.
    pub(super) fn parent(&self) -> Option<String> {
        let parent = self.fields.get("parent")?;
        let path = parent.get("path").or_else(|| parent.get("url"))?.as_str()?;
        Some(path_of(path)).filter(|path| !path.is_empty())
    }
}

/// Reads all items. What is none is reported.
pub(super) fn read(inputs: &[InputFile], context: &Context, report: &mut Report) -> Vec<Item> {
    let mut items = Vec::new();
    for input in inputs {
        let text = String::from_utf8_lossy(&input.bytes);
        let value: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(value) => value,
            Err(error) => {
                let message = format!("the file is not JSON: {error}");
                report.unreadable(
                    pointer(&input.path, ""),
                    message,
                    "save what the API gives as it is, for example with curl",
                );
                continue;
            }
        };
        match value {
            Value::Array(values) => {
                for (i, value) in values.into_iter().enumerate() {
                    items.extend(item(input, format!("/{i}"), value, context, report));
                }
            }
            value => items.extend(item(input, String::new(), value, context, report)),
        }
    }
    items
}

fn item(input: &InputFile, at: String, value: Value, context: &Context, report: &mut Report) -> Option<Item> {
    let place = |key: &str| pointer(&input.path, &format!("{at}{key}"));
    let Value::Object(fields) = value else {
        report.unreadable(
            place(""),
            "this is no item of Integreat",
            "items are objects with `path`, `title` and `content`",
        );
        return None;
    };
    let has = |key: &str| fields.contains_key(key);
    let url = fields.get("url").and_then(Value::as_str).unwrap_or_default().to_owned();
    let path = path_of(fields.get("path").and_then(Value::as_str).unwrap_or(&url));
    let title = fields.get("title").and_then(Value::as_str).unwrap_or_default();
    let kind = if has("event") || path.split('/').nth(2) == Some("events") {
        report.not_carried(
            place(""),
            format!("the event `{}` is left out", title.trim()),
            "a handbook has no calendar: link to the calendar of the town",
        );
        return None;
    } else if has("location") || has("opening_hours") || matches!(path.split('/').nth(2), Some("locations" | "places"))
    {
        ItemKind::Place
    } else if has("content") && (has("parent") || has("order")) {
        ItemKind::Page
    } else if has("content") && has("title") {
        ItemKind::Imprint
    } else {
        let hint = "what is read of Integreat's API are pages, children, locations and the imprint";
        report.unreadable(place(""), "this is no page, place or imprint of Integreat", hint);
        return None;
    };
    let Some(language) = language(&fields, &path, &input.path, context) else {
        report.unreadable(
            place(""),
            format!("the language of `{}` cannot be told", title.trim()),
            "say it with `--language`",
        );
        return None;
    };
    let translations = fields
        .get("available_languages")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(_, other)| Some(path_of(other.get("path").or_else(|| other.get("url"))?.as_str()?)))
        .filter(|other| !other.is_empty() && *other != path)
        .collect();
    let path = if path.is_empty() { format!("{}/{at}", input.path) } else { path };
    Some(Item { kind, language, file: input.path.clone(), pointer: at, path, url, translations, fields })
}

/// The language of an item: from its path (`/region/de/...`), from the name of its file (`pages.de.json`), or as it was said.
fn language(fields: &Map<String, Value>, path: &str, file: &str, context: &Context) -> Option<String> {
    let listed = |typed: &str| fields.get("available_languages").is_some_and(|all| all.get(typed).is_some());
    let in_path = path.split('/').nth(1).filter(|typed| !listed(typed)).and_then(tag);
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default().trim_end_matches(".json");
    let in_name = || name.rsplit(['.', '_']).find_map(|part| tag(part).filter(|_| part.len() <= 7));
    in_path.or_else(|| context.options.language.clone()).or_else(in_name)
}

/// The tag of a language of Integreat, whose plain German is `de-si`.
fn tag(typed: &str) -> Option<String> {
    if matches!(typed, "de-si" | "de-sl") {
        return Some("de-simple".to_owned());
    }
    let tag = Tag::parse(typed)?;
    (tag.endonym().is_some() || tag.direction().is_some()).then(|| tag.to_string())
}

/// The path of an address or a path, decoded, without slashes at the ends, query and fragment.
pub(super) fn path_of(address: &str) -> String {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => address,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    percent_decode_str(path).decode_utf8_lossy().into_owned()
}

pub(super) fn host_of(address: &str) -> Option<&str> {
    address.split_once("://")?.1.split(['/', '?', '#']).next()
}

/// Where a relative address on a page leads.
pub(super) fn join(page: &str, relative: &str) -> String {
    let Some((scheme, rest)) = page.split_once("://") else { return String::new() };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if relative.starts_with('/') {
        return format!("{scheme}://{host}{relative}");
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    format!("{scheme}://{host}/{}", parts.join("/"))
}

/// RFC 3986, section 3.1.
pub(super) fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}
