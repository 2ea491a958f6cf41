//! Messages that nobody will ever see: misspelt names, unknown variables, unknown functions.

use std::collections::{HashMap, HashSet};

use super::functions;
use super::site::Site;
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Sink, nearest};
use crate::source::fluent::Definition;
use crate::source::{FileKind, Parsed, SourceFile};

/// Reports the messages of the handbook that mean nothing to it.
pub(super) fn check(site: &Site, sink: &mut Sink) {
    let known = known_messages(site);
    let in_source = ids_of(
        site,
        |kind| matches!(kind, FileKind::Messages { tag } if **tag == *site.settings[site.settings.source].tag.as_str()),
    );
    let in_theme = ids_of(site, |kind| matches!(kind, FileKind::ThemeMessages { .. }));
    let in_templates = quoted_in_templates(site);
    let has_unread = site.settings.accessibility.as_ref().is_some_and(|statement| statement.has_unread);
    let is_used = |id: &str| {
        let is_known = in_source.contains(id) || known.contains(id) || in_theme.contains(id);
        (is_known || in_templates.contains(id)) && !is_of_nothing(id, &known)
    };
    let referenced = referenced(site);
    let suggestions = suggestions(site, &known, &in_source, is_used);
    for file in site.sources.iter() {
        let (Parsed::Messages(messages), FileKind::Messages { tag }) = (&file.parsed, &file.kind) else { continue };
        // What is broken in a translation falls back.
        let is_source = **tag == *site.settings[site.settings.source].tag.as_str();
        let weigh = |fault: Diagnostic| if is_source { fault } else { fault.as_warning() };
        let lang = site.settings.declared_as(tag);
        let has_stale = lang.is_some_and(|lang| !site.catalog.stale(lang).is_empty());
        for definition in &messages.definitions {
            if let Some(lang) = lang {
                for (range, fault) in definition.references.iter().flat_map(|r| site.catalog.parameter_faults(lang, r))
                {
                    sink.report(Diagnostic { place: Some(Place::new(file.path.shared(), range)), ..fault });
                }
                broken_calls(site, lang, file, definition).into_iter().for_each(|fault| sink.report(weigh(fault)));
                if !is_source && has_stale {
                    report_stale(site, lang, file, definition, sink);
                }
            }
            if definition.is_term {
                continue;
            }
            let id = &*definition.id;
            // It may well be of a limitation with a fault, which is reported.
            if has_unread && id.starts_with("limitation-") {
                continue;
            }
            if !is_used(id) {
                sink.report(unused(file, definition, suggestions.get(id).copied().flatten(), is_source));
                continue;
            }
            let is_theirs = known.contains(id) || in_theme.contains(id) || in_templates.contains(id);
            if is_source && !is_theirs && !is_of_kind(id) && !referenced.contains(id) {
                let place = Place::new(file.path.shared(), definition.range.clone());
                let message = format!("nothing uses the message `{id}`");
                let near = nearest(id, known.iter().map(String::as_str).filter(|known| *known != id));
                let hint = near.map_or_else(
                    || "no page, entry or other message names it: remove it, or mend its name".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                sink.report(Diagnostic::new(Code::UnusedMessage, place, message).hint(hint));
            }
            check_attributes(file, definition, sink);
            // A message that stands in place of the theme's gets what the theme's gets.
            if !definition.variables.is_empty() && !in_theme.contains(id) && !in_templates.contains(id) {
                broken_variables(site, file, definition).into_iter().for_each(|fault| sink.report(weigh(fault)));
            }
        }
    }
}

/// The messages that the handbook's things are named by.
fn known_messages(site: &Site) -> HashSet<String> {
    let named = |kind: &str, id: &str| format!("{kind}-{id}");
    let mut known: HashSet<String> =
        ["site-title", "site-description", "site-notice"].into_iter().map(str::to_owned).collect();
    known.extend(site.topics.iter().map(|t| named("topic", &t.id)));
    known.extend(site.services.iter().map(|s| named("service", &s.id)));
    let directories = site.sources.directories();
    // Where only confidential services are is not on the site, and is a location all the same.
    for directory in directories {
        known.extend(directory.organizations.iter().map(|facts| named("organization", &facts.id.value)));
        known.extend(directory.locations.iter().map(|facts| named("location", &facts.id.value)));
    }
    known.extend(site.categories.iter().map(|c| named("category", &c.id)));
    known.extend(site.figures.iter().map(|f| named("figure", &f.id)));
    known.extend(site.terms.iter().map(|t| named("term", &t.id)));
    let limitations = site.settings.accessibility.iter().flat_map(|statement| &statement.limitations);
    known.extend(limitations.map(|limitation| named("limitation", &limitation.id.value)));
    known
}

fn ids_of(site: &Site, is_wanted: impl Fn(&FileKind) -> bool) -> HashSet<&str> {
    let files = site.sources.iter().filter(|file| is_wanted(&file.kind));
    files
        .filter_map(|file| match &file.parsed {
            Parsed::Messages(messages) => Some(messages.definitions.iter().filter(|d| !d.is_term).map(|d| &*d.id)),
            _ => None,
        })
        .flatten()
        .collect()
}

/// Whether a name is of a kind that entries and services name by its end: `document-passport`.
fn is_of_kind(id: &str) -> bool {
    const KINDS: [&str; 11] = [
        "access-",
        "accessibility-",
        "audience-",
        "category-",
        "cost-",
        "document-",
        "holiday-",
        "identity-",
        "interpretation-",
        "unit-",
        "url-",
    ];
    KINDS.iter().any(|kind| id.starts_with(kind))
}

/// The messages that other messages of the handbook show.
fn referenced(site: &Site) -> HashSet<&str> {
    let definitions = site.sources.iter().filter_map(|file| match (&file.parsed, &file.kind) {
        (Parsed::Messages(messages), FileKind::Messages { .. }) => Some(&messages.definitions),
        _ => None,
    });
    let references = definitions.flatten().flat_map(|definition| &definition.references);
    references.filter(|reference| !reference.is_term).map(|reference| &*reference.id).collect()
}

/// Whether a name says what it is for, and there is no such thing: `topic-residnce`.
fn is_of_nothing(id: &str, known: &HashSet<String>) -> bool {
    let for_thing = ["topic-", "service-", "organization-", "location-", "figure-", "limitation-"]
        .iter()
        .any(|prefix| id.starts_with(prefix));
    for_thing && !known.contains(id)
}

/// What stands between two quotation marks in a template.
fn quoted_in_templates(site: &Site) -> HashSet<&str> {
    let texts = site.theme.loaded.values().filter_map(|file| file.text.as_deref());
    texts.flat_map(|text| text.split('"').skip(1)).collect()
}

/// What each message that nothing uses was perhaps meant to be. Most misspelt names stand in many languages.
fn suggestions<'a>(
    site: &'a Site,
    known: &'a HashSet<String>,
    in_source: &HashSet<&'a str>,
    is_used: impl Fn(&str) -> bool,
) -> HashMap<&'a str, Option<&'a str>> {
    let ids = ids_of(site, |kind| matches!(kind, FileKind::Messages { .. }));
    let mut known: Vec<&str> = known.iter().map(String::as_str).chain(in_source.iter().copied()).collect();
    known.sort_unstable();
    let suggest = |id: &'a str| (id, nearest(id, known.iter().copied().filter(|known| *known != id)));
    ids.into_iter().filter(|id| !is_used(id)).map(suggest).collect()
}

fn unused(file: &SourceFile, definition: &Definition, near: Option<&str>, is_source: bool) -> Diagnostic {
    let place = Place::new(file.path.shared(), definition.range.clone());
    let diagnostic =
        Diagnostic::new(Code::UnusedMessage, place, format!("nothing uses the message `{}`", definition.id));
    match near {
        Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
        None if is_source => diagnostic.hint("there is no such thing in the handbook: remove it, or mend its name"),
        None => {
            diagnostic.hint("it has no message of this name in the source language: remove it, or define it there too")
        }
    }
}

fn check_attributes(file: &SourceFile, definition: &Definition, sink: &mut Sink) {
    let known: &[&str] = match definition.id.split_once('-') {
        Some(("topic", _)) => &["summary", "slug"],
        Some(("service", _)) => &["summary", "note", "alert", "sentence"],
        Some(("organization" | "location", _)) => &[],
        _ => return,
    };
    for attribute in definition.attributes.iter().filter(|a| !known.contains(&&***a)) {
        let place = Place::new(file.path.shared(), definition.range.clone());
        sink.report(
            Diagnostic::new(
                Code::UnusedMessage,
                place,
                format!("nothing uses the attribute `.{attribute}` of `{}`", definition.id),
            )
            .did_you_mean(attribute, known.iter().copied())
            .hint(match known {
                [] => "it has no attributes: remove it".to_owned(),
                known => format!("it may have: .{}", known.join(", .")),
            }),
        );
    }
}

/// A translated message or term whose source has changed since, as far as the record knows.
fn report_stale(site: &Site, lang: Lang, file: &SourceFile, definition: &Definition, sink: &mut Sink) {
    let name = format!("{}{}", if definition.is_term { "-" } else { "" }, definition.id);
    let attributes = definition.attributes.iter().map(|attribute| format!("{name}.{attribute}"));
    for part in std::iter::once(name.clone()).chain(attributes) {
        if site.catalog.stale(lang).contains(&part) {
            let place = Place::new(file.path.shared(), definition.range.clone());
            sink.report(
                Diagnostic::new(
                    Code::StaleTranslation,
                    place,
                    format!("the original of `{part}` changed since this was translated"),
                )
                .hint(format!("see what changed: vademecum l10n diff {} {part}", site.settings[lang].tag))
                .hint(format!("if it is still right: vademecum l10n accept {} {part}", site.settings[lang].tag)),
            );
        }
    }
}

/// Calls that would fail, so that nobody would ever see the message.
fn broken_calls(site: &Site, lang: Lang, file: &SourceFile, definition: &Definition) -> Vec<Diagnostic> {
    let is_figure = |name: &str| site.figures.get(name).is_some();
    let faults = definition.calls.iter().filter_map(|call| {
        let fault = functions::fault(call, &site.formats[lang.index()], &is_figure)?;
        let place = Place::new(file.path.shared(), fault.range);
        let diagnostic = Diagnostic::new(Code::BrokenMessage, place, fault.message);
        Some(
            match fault.meant {
                Some(meant) => diagnostic.hint(format!("did you mean `{meant}`?")),
                None => diagnostic,
            }
            .hint(fault.hint),
        )
    });
    faults.collect()
}

/// The handbook's own messages are shown without arguments: what they show is figures.
fn broken_variables(site: &Site, file: &SourceFile, definition: &Definition) -> Vec<Diagnostic> {
    let unknown = definition.variables.iter().filter(|v| site.figures.get(v).is_none());
    unknown
        .map(|variable| {
            let place = Place::new(file.path.shared(), definition.range.clone());
            Diagnostic::new(
                Code::BrokenMessage,
                place,
                format!("`{}` shows `${variable}`, which is no figure", definition.id),
            )
            .did_you_mean(variable, site.figures.iter().map(|f| &*f.id))
            .hint("figures stand in content/figures.toml")
        })
        .collect()
}
