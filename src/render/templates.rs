//! The templates of a site in Tera.

use std::sync::Arc;

use tera::Tera;

use super::{faults, filters};
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::Site;

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
    tera.add_raw_templates(templates).map_err(|error| faults::faults(site, &error))?;
    let undefined: Vec<Diagnostic> = used.iter().filter_map(|used| undefined(site, used)).collect();
    if undefined.is_empty() { Ok(tera) } else { Err(undefined) }
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

fn undefined(site: &Site, used: &UsedMessage) -> Option<Diagnostic> {
    let known =
        site.catalog.has(site.settings.source, &used.id) || site.catalog.has(site.settings.theme_language, &used.id);
    (!known).then(|| {
        Diagnostic::new(Code::MissingMessage, used.place.clone(), format!("no language has the message `{}`", used.id))
            .hint("define it in the theme's or the handbook's locales/<lang>/")
    })
}
