//! The templates of a site in Tera.

use std::collections::HashSet;
use std::sync::Arc;

use tera::Tera;

use super::{broken, faults, filters};
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::Site;
use crate::source::{FileKind, Parsed};

/// Registers the filters, then parses every template: Tera wants them in this order.
pub(super) fn load(site: &Arc<Site>, asset_versions: &dyn Fn(&str) -> Option<String>) -> Result<Tera, Vec<Diagnostic>> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    // `base.html` is the handbook's, else that of the nearest theme that has one; nearer components replace farther ones.
    tera.set_fallback_prefixes(site.theme.names.iter().map(|name| format!("{name}/")))
        .map_err(|error| faults::faults(site, &error))?;
    let used = used_messages(site);
    filters::register(&mut tera, site, &used, asset_versions);
    let templates: Vec<(&str, &str)> =
        site.theme.loaded.iter().filter_map(|(name, file)| Some((name.as_str(), file.text.as_deref()?))).collect();
    let mut faults = match tera.add_raw_templates(templates.iter().copied()) {
        Ok(()) => Vec::new(),
        Err(error) => broken::all_faults(site, &mut tera, &templates, &error),
    };
    let in_themes = messages_of_themes(site);
    faults.extend(used.iter().filter_map(|used| undefined(site, &in_themes, used)));
    if faults.is_empty() { Ok(tera) } else { Err(faults) }
}

/// A message that a template names: `"message-id" | t`.
pub(super) struct UsedMessage {
    pub(super) id: String,
    place: Place,
}

/// The messages that templates name outright. Names that a template puts together cannot be known before it runs.
fn used_messages(site: &Site) -> Vec<UsedMessage> {
    let mut used: Vec<UsedMessage> = Vec::new();
    for file in site.theme.loaded.values() {
        let Some(text) = &file.text else { continue };
        let mut from = 0;
        while let Some(pipe) = text[from..].find('|').map(|i| from + i) {
            from = pipe + 1;
            let filter = text[pipe + 1..].trim_start();
            let is_t = ["t_plain", "t"].iter().any(|name| {
                filter
                    .strip_prefix(name)
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
            });
            let Some(before) = text[..pipe].trim_end().strip_suffix('"').filter(|_| is_t) else { continue };
            let Some(start) = before.rfind('"').map(|i| i + 1) else { continue };
            let id = &before[start..];
            if !used.iter().any(|u| u.id == id) {
                used.push(UsedMessage {
                    id: id.to_owned(),
                    place: Place::new(file.path.shared(), start..before.len()),
                });
            }
        }
    }
    used
}

/// The messages that the themes in use have in their own language.
fn messages_of_themes(site: &Site) -> HashSet<&str> {
    let tag = site.settings[site.settings.theme_language].tag.as_str();
    let files = site.sources.iter().filter_map(|file| match (&file.kind, &file.parsed) {
        (FileKind::ThemeMessages { theme, tag: of }, Parsed::Messages(messages)) => {
            (**of == *tag && site.theme.names.contains(theme)).then_some(messages)
        }
        _ => None,
    });
    let definitions = files.flat_map(|messages| &messages.definitions);
    definitions
        .filter(|definition| !definition.is_term && definition.has_value)
        .map(|definition| &*definition.id)
        .collect()
}

/// The fault of a message that only translations have, or nobody. English words of the handbook are a translation like others,
/// though English is the themes' language.
fn undefined(site: &Site, in_themes: &HashSet<&str>, used: &UsedMessage) -> Option<Diagnostic> {
    let source = site.settings.source;
    if site.catalog.has(source, &used.id) || in_themes.contains(&*used.id) {
        return None;
    }
    let is_translated = site.settings.langs().any(|lang| site.catalog.has(lang, &used.id));
    let who = if is_translated { "only a translation" } else { "no language" };
    Some(
        Diagnostic::new(Code::MissingMessage, used.place.clone(), format!("{who} has the message `{}`", used.id)).hint(
            format!("define it in the handbook's locales/{}/ or in the theme's locales/en/", site.settings[source].tag),
        ),
    )
}
