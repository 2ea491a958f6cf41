//! What authors of a theme wrote and nothing takes up: misspelt names of files and of custom properties, which browsers and Tera
//! pass over without a word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::kinds::KINDS;
use super::theme::Theme;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::css::{self, Sheet, Use};
use crate::source::template::tags;
use crate::source::{FileKind, SourceFile, Sources};

/// Reports files of `templates/` and custom properties that nothing uses, and properties that nothing sets.
pub(super) fn check(theme: &Theme, sources: &Sources, sink: &mut Sink) {
    unused_files(theme, sink);
    let copied = theme.statics.values().filter_map(|path| sources.get(path.as_str()));
    let texts = theme.templates.values().chain(theme.loaded.values()).chain(copied);
    // A template of a handbook is there under its path and as what Tera reads.
    let texts: BTreeMap<&str, (&Arc<SourceFile>, &str)> =
        texts.filter_map(|file| Some((file.path.as_str(), (file, file.text.as_deref()?)))).collect();
    let (sheets, others): (Vec<_>, Vec<_>) =
        texts.into_values().partition(|(file, _)| file.path.as_str().ends_with(".css"));
    let sheets: Vec<(&Arc<SourceFile>, Sheet)> =
        sheets.into_iter().map(|(file, text)| (file, css::read(text))).collect();
    // A script or a template that names a property may set it and may use it.
    let is_named = |name: &str| others.iter().any(|(_, text)| names(text, name));
    let used: BTreeSet<&str> = sheets.iter().flat_map(|(_, sheet)| sheet.used.iter().map(|used| used.name)).collect();
    unset_properties(theme, sources, &sheets, &used, &is_named, sink);
    unused_properties(&sheets, &used, &is_named, sink);
}

/// Whether a file is no author's of this handbook.
fn is_built_in(file: &SourceFile) -> bool {
    file.path.as_str().starts_with("themes/default/")
}

/// Whether a text has a name that goes on neither before nor behind it.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .any(|(at, _)| !text[..at].ends_with(css::is_of_name) && !text[at + name.len()..].starts_with(css::is_of_name))
}

/// Files of `templates/` that no page is made with and that no other template asks for.
fn unused_files(theme: &Theme, sink: &mut Sink) {
    let files: BTreeMap<&str, &Arc<SourceFile>> =
        theme.loaded.values().map(|file| (file.path.as_str(), file)).collect();
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for file in files.values() {
        for tag in tags(file.text.as_deref().unwrap_or_default()) {
            match tag.names() {
                Some(name) => asked.extend([name, without_theme(theme, name)]),
                // `"ours.css" | inline`, or a name that is taken from a list.
                None => asked.extend(tag.inside.split(['"', '\'', '`']).skip(1).step_by(2)),
            }
        }
    }
    let is_page = |path: &str| path.strip_suffix(".html").is_some_and(|kind| KINDS.contains(&kind));
    let defines = |file: &SourceFile| {
        tags(file.text.as_deref().unwrap_or_default()).iter().any(|tag| tag.after("component").is_some())
    };
    let is_used = |path: &str, file: &SourceFile| {
        asked.contains(path) || path.ends_with(".html") && (is_page(path) || defines(file))
    };
    let (used, unused): (Vec<_>, Vec<_>) = theme.templates.iter().partition(|(path, file)| is_used(path, file));
    let known: Vec<&str> = asked.iter().copied().chain(used.into_iter().map(|(path, _)| path.as_str())).collect();
    for (path, file) in unused.into_iter().filter(|(_, file)| !is_built_in(file)) {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let (message, hint) = match ending {
            "html" => (
                format!("no kind of page has this name, and no template includes `{path}`"),
                format!("rename it, or include it: `{{% include \"{path}\" %}}`; `vademecum theme` lists templates"),
            ),
            _ => (
                format!("no template puts `{path}` into pages"),
                format!(
                    "rename it, or put it into pages: `{{{{ \"{path}\" | inline }}}}`; what is fetched stands in static/"
                ),
            ),
        };
        let alike =
            known.iter().copied().filter(|name| name.rsplit_once('.').is_some_and(|(_, other)| other == ending));
        let fault = Diagnostic::new(Code::StrayFile, Place::file(file.path.shared()), message);
        sink.report(fault.did_you_mean(path, alike).hint(hint));
    }
}

/// The path of a template that may be called by the name of its theme: `default/faq.html`.
fn without_theme<'n>(theme: &Theme, name: &'n str) -> &'n str {
    match name.split_once('/') {
        Some((of, path)) if theme.names.iter().any(|known| **known == *of) => path,
        _ => name,
    }
}

/// Custom properties that a style sheet uses and nothing sets.
fn unset_properties(
    theme: &Theme,
    sources: &Sources,
    sheets: &[(&Arc<SourceFile>, Sheet)],
    used: &BTreeSet<&str>,
    is_named: &dyn Fn(&str) -> bool,
    sink: &mut Sink,
) {
    // By name, the conditions under which it is set: `None` for those that hold always.
    let mut set: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for (_, sheet) in sheets {
        for property in &sheet.set {
            set.entry(property.name).or_default().insert(property.condition.as_deref());
        }
        for name in &sheet.registered {
            set.entry(name).or_default().insert(None);
        }
    }
    let is_set = |used: &Use| {
        // Set under several conditions it may be set under each: light and dark.
        let holds =
            |of: &BTreeSet<Option<&str>>| of.contains(&None) || of.len() > 1 || of.contains(&used.condition.as_deref());
        set.get(used.name).is_some_and(holds)
    };
    let mut unset: BTreeMap<&str, (&Arc<SourceFile>, &Use)> = BTreeMap::new();
    for (file, sheet) in sheets {
        for used in sheet.used.iter().filter(|used| !used.has_fallback && !is_set(used)) {
            if !is_named(used.name) {
                unset.entry(used.name).or_insert((file, used));
            }
        }
    }
    if unset.is_empty() {
        return;
    }
    let replaced = replaced(theme, sources);
    for (name, (file, first)) in unset {
        let place = Place::new(file.path.shared(), first.range.clone());
        sink.report(match replaced.get(name) {
            Some((below, nearer)) => {
                let message = format!("nothing sets `{name}` any more: this file replaces the one that does");
                let hint = format!("set it here too, as {} does", below.path.as_str());
                Diagnostic::new(Code::UnknownProperty, Place::file(nearer.path.shared()), message)
                    .did_you_mean(name, own(sheets, nearer).filter(|own| !used.contains(own)))
                    .hint(hint)
                    .related(place, "it is used here")
            }
            None => Diagnostic::new(Code::UnknownProperty, place, format!("no style sheet sets `{name}`"))
                .did_you_mean(name, set.keys().copied().filter(|known| *known != name))
                .hint(format!("set it in a style sheet, or say what holds without it: `var({name}, ...)`")),
        });
    }
}

/// The properties that a file sets.
fn own<'s>(sheets: &'s [(&Arc<SourceFile>, Sheet)], file: &Arc<SourceFile>) -> impl Iterator<Item = &'s str> {
    let own = sheets.iter().find(|(known, _)| Arc::ptr_eq(known, file));
    own.into_iter().flat_map(|(_, sheet)| sheet.set.iter().map(|property| property.name))
}

/// What the style sheets set which a nearer one replaces: by the name of the property, the sheet and the one in its place.
fn replaced<'s>(
    theme: &'s Theme,
    sources: &'s Sources,
) -> BTreeMap<&'s str, (&'s Arc<SourceFile>, &'s Arc<SourceFile>)> {
    let mut replaced = BTreeMap::new();
    for below in sources.iter() {
        let FileKind::ThemeTemplate { theme: of } = &below.kind else { continue };
        let path = below.path.as_str().splitn(4, '/').nth(3).filter(|path| path.ends_with(".css"));
        let Some(nearer) = path.and_then(|path| theme.templates.get(path)) else { continue };
        if Arc::ptr_eq(nearer, below) || !theme.names.contains(of) {
            continue;
        }
        for property in css::read(below.text.as_deref().unwrap_or_default()).set {
            replaced.entry(property.name).or_insert((below, nearer));
        }
    }
    replaced
}

/// Custom properties that a style sheet of the handbook or of its themes sets, and nothing uses.
fn unused_properties(
    sheets: &[(&Arc<SourceFile>, Sheet)],
    used: &BTreeSet<&str>,
    is_named: &dyn Fn(&str) -> bool,
    sink: &mut Sink,
) {
    for (file, sheet) in sheets.iter().filter(|(file, _)| !is_built_in(file)) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for property in &sheet.set {
            if used.contains(property.name) || !seen.insert(property.name) || is_named(property.name) {
                continue;
            }
            let place = Place::new(file.path.shared(), property.range.clone());
            sink.report(
                Diagnostic::new(Code::UnusedProperty, place, format!("nothing uses `{}`", property.name))
                    .did_you_mean(property.name, used.iter().copied())
                    .hint(format!("take it away, or use it: `var({})`", property.name)),
            );
        }
    }
}
