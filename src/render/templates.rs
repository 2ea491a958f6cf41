//! The templates of a site in Tera, and their faults in the words of a diagnostic.

use std::sync::Arc;

use tera::{ErrorKind, Tera};

use super::filters;
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::Site;

/// Registers the filters, then parses every template: Tera wants them in this order.
pub(super) fn load(site: &Arc<Site>, asset_versions: &dyn Fn(&str) -> Option<String>) -> Result<Tera, Vec<Diagnostic>> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    let used = used_messages(site);
    filters::register(&mut tera, site, &used, asset_versions);
    // Style sheets and scripts have braces of their own.
    let pages = site.theme.templates.iter().filter(|(name, _)| name.ends_with(".html"));
    let templates: Vec<(&str, &str)> =
        pages.filter_map(|(name, file)| Some((name.as_str(), file.text.as_deref()?))).collect();
    tera.add_raw_templates(templates).map_err(|error| vec![fault(site, &error)])?;
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
    for file in site.theme.templates.values() {
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

/// The diagnostic of Tera's error.
pub(super) fn fault(site: &Site, error: &tera::Error) -> Diagnostic {
    let (place, message) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = site
                .theme
                .templates
                .get(report.filename())
                .map(|file| Place::new(file.path.shared(), report.span().range.clone()));
            (place, report.message().to_owned())
        }
        other => (None, other.to_string()),
    };
    let mut message: String = message.trim_end_matches('.').to_owned();
    if let Some(cause) = std::error::Error::source(error) {
        message = format!("{message}: {cause}");
    }
    let mut first = message.chars();
    let message = first.next().map_or(String::new(), |c| c.to_lowercase().chain(first).collect());
    Diagnostic::new(Code::TemplateError, place, message).hint("themes/default/CONTEXT.md lists what templates see")
}
