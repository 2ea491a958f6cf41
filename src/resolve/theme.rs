//! The theme of a site: its own files over those of the themes that it extends, and the handbook's over all of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::kinds::KINDS;
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::source::template::tags;
use crate::source::{FileKind, Parsed, SourceFile, Sources, ThemeFacts};
use crate::table::Spanned;

/// The theme under all others, which is built in.
const DEFAULT: &str = "default";

/// The templates and static files that a site uses: the handbook's own over its theme's, over those of the themes that this
/// one extends.
#[derive(Debug, Default)]
pub struct Theme {
    /// The themes in use, the nearest first; the default theme is the last.
    pub names: Vec<Arc<str>>,
    /// The nearest of the files that have a path below `templates/`, by that path.
    pub templates: BTreeMap<String, Arc<SourceFile>>,
    /// The templates that Tera reads. Those of a theme are called `<theme>/<path>`, those of the handbook by their path. What a
    /// theme has from the one below it is known by its name too, where something asks for it.
    pub loaded: BTreeMap<String, Arc<SourceFile>>,
    /// Files to copy, by their path in the output.
    pub statics: BTreeMap<String, SitePath>,
    /// How much pages may weigh, by their kind.
    pub budgets: BTreeMap<&'static str, Budget>,
}

/// How much a page of a kind may weigh.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// Bytes, compressed.
    pub bytes: usize,
    /// The theme that says so.
    pub theme: Arc<str>,
    /// Where it does.
    pub place: Place,
}

/// The names of the themes in use, the nearest first.
pub(super) fn names(sources: &Sources, settings: &Settings, file: &Arc<str>, sink: &mut Sink) -> Vec<Arc<str>> {
    let known = known(sources);
    let mut names: Vec<Arc<str>> = Vec::new();
    let mut next: Option<(Spanned<String>, Arc<str>)> = Some((settings.theme.clone(), file.clone()));
    while let Some((stated, file)) = next.take() {
        let name = stated.value.as_str();
        let place = || Place::new(&file, stated.range.clone());
        if names.iter().any(|n| **n == *name) {
            let message = format!("the theme `{name}` extends itself");
            let hint = "a theme extends one that stands below it, and the default theme stands below all of them";
            sink.report(Diagnostic::new(Code::CyclicReference, place(), message).hint(hint));
            break;
        }
        if name != DEFAULT && !known.contains(&name) {
            let key = if names.is_empty() { "theme" } else { "extends" };
            sink.report(
                Diagnostic::new(Code::UnknownTheme, place(), format!("there is no theme `{name}`"))
                    .did_you_mean(name, known.iter().copied())
                    .hint(format!("put it into themes/{name}/, or take `{key}` away for the built-in one")),
            );
            break;
        }
        names.push(name.into());
        if name == DEFAULT {
            break;
        }
        next =
            facts(sources, name).and_then(|(file, facts)| Some((facts.extends.clone()?, file.path.shared().clone())));
    }
    names.retain(|name| **name != *DEFAULT);
    names.push(DEFAULT.into());
    names
}

/// The themes that there are.
fn known(sources: &Sources) -> Vec<&str> {
    let inside = sources.iter().filter_map(|file| file.path.as_str().strip_prefix("themes/")?.split_once('/'));
    let mut known: Vec<&str> = inside.map(|(theme, _)| theme).collect();
    known.dedup();
    known
}

/// What a theme says of itself, and where.
fn facts<'s>(sources: &'s Sources, name: &str) -> Option<(&'s Arc<SourceFile>, &'s ThemeFacts)> {
    let file = sources.get(&format!("themes/{name}/theme.toml"))?;
    match &file.parsed {
        Parsed::Theme(facts) => Some((file, facts)),
        _ => None,
    }
}

impl Theme {
    /// Lays the layers over each other.
    pub(super) fn new(sources: &Sources, names: Vec<Arc<str>>, sink: &mut Sink) -> Theme {
        let mut theme = Theme { budgets: budgets(sources, &names, sink), ..Theme::default() };
        let mut all: BTreeMap<String, Arc<SourceFile>> = BTreeMap::new();
        // The farthest first, so that the nearer replaces it.
        for layer in names.iter().rev().map(Some).chain([None]) {
            for file in sources.iter() {
                match (&file.kind, layer) {
                    (FileKind::ThemeTemplate { theme: of }, Some(name)) if of == name => {
                        let path = below(&file.path, 3);
                        all.insert(format!("{name}/{path}"), file.clone());
                        theme.templates.insert(path, file.clone());
                    }
                    (FileKind::Template, None) => {
                        let path = below(&file.path, 1);
                        if let Some(name) = names.iter().find(|name| path.starts_with(&format!("{name}/"))) {
                            sink.report(taken(file, name));
                            continue;
                        }
                        all.insert(path.clone(), file.clone());
                        theme.templates.insert(path, file.clone());
                    }
                    (FileKind::ThemeStatic { theme: of }, Some(name)) if of == name => theme.file(file, 3),
                    (FileKind::Static, None) => theme.file(file, 1),
                    _ => {}
                }
            }
        }
        theme.loaded = loaded(&all, &theme.templates, &names);
        theme.names = names;
        theme
    }

    fn file(&mut self, file: &Arc<SourceFile>, depth: usize) {
        self.statics.insert(below(&file.path, depth), file.path.clone());
    }
}

/// The templates that Tera has to know. One that a nearer file replaces is read only where something asks for it by the name of
/// its theme, or for its components: templates of a handbook need not fit those of a theme that nobody sees.
fn loaded(
    all: &BTreeMap<String, Arc<SourceFile>>,
    nearest: &BTreeMap<String, Arc<SourceFile>>,
    names: &[Arc<str>],
) -> BTreeMap<String, Arc<SourceFile>> {
    // Style sheets and scripts have braces of their own.
    let is_template = |name: &str| name.ends_with(".html");
    let is_first =
        |file: &Arc<SourceFile>| nearest.values().any(|near| Arc::ptr_eq(near, file)) || defines_components(file);
    let first = all.iter().filter(|(name, file)| is_template(name) && is_first(file));
    let mut waiting: Vec<String> = first.map(|(name, _)| name.clone()).collect();
    let mut loaded: BTreeMap<String, Arc<SourceFile>> = BTreeMap::new();
    while let Some(name) = waiting.pop() {
        let Some(file) = all.get(&name).or_else(|| inherited(all, &name, names)) else { continue };
        if !is_template(&name) || loaded.insert(name, file.clone()).is_some() {
            continue;
        }
        let text = file.text.as_deref().unwrap_or_default();
        waiting.extend(tags(text).iter().filter_map(|tag| tag.names()).map(str::to_owned));
    }
    loaded
}

/// What a theme has from those that it extends: `town/faq.html` is the default theme's where the theme `town` has none.
fn inherited<'a>(
    all: &'a BTreeMap<String, Arc<SourceFile>>,
    name: &str,
    names: &[Arc<str>],
) -> Option<&'a Arc<SourceFile>> {
    let (theme, path) = name.split_once('/')?;
    let at = names.iter().position(|known| **known == *theme)?;
    names[at + 1..].iter().find_map(|below| all.get(&format!("{below}/{path}")))
}

fn defines_components(file: &SourceFile) -> bool {
    file.text.as_deref().is_some_and(|text| tags(text).iter().any(|tag| tag.after("component").is_some()))
}

/// The fault of a template that would be called as a theme's.
fn taken(file: &SourceFile, theme: &str) -> Diagnostic {
    let message = format!("nothing reads this file: `{theme}/` names the templates of the theme `{theme}`");
    Diagnostic::new(Code::StrayFile, Place::file(file.path.shared()), message).hint(format!(
        "put it into templates/ itself, where it replaces that of the theme; `{{% extends \"{theme}/...\" %}}` builds on it"
    ))
}

/// The budgets of the nearest theme that has one for a kind.
fn budgets(sources: &Sources, names: &[Arc<str>], sink: &mut Sink) -> BTreeMap<&'static str, Budget> {
    let mut budgets: BTreeMap<&'static str, Budget> = BTreeMap::new();
    for name in names.iter().rev() {
        let Some((file, facts)) = facts(sources, name) else { continue };
        for (kind, kilobytes) in &facts.budget {
            let Some(kind) = KINDS.iter().find(|known| **known == kind.value) else {
                sink.report(unknown_kind(file, kind));
                continue;
            };
            let Some(number) = kilobytes.value else {
                budgets.remove(kind);
                continue;
            };
            let place = Place::new(file.path.shared(), kilobytes.range.clone());
            budgets.insert(*kind, Budget { bytes: (number * 1024.0) as usize, theme: name.clone(), place });
        }
        if let Some(extends) = facts.extends.as_ref().filter(|_| **name == *DEFAULT) {
            let place = Place::new(file.path.shared(), extends.range.clone());
            sink.report(
                Diagnostic::new(Code::InvalidValue, place, "the default theme extends nothing")
                    .hint("make a theme of your own that extends it, in another folder of themes/"),
            );
        }
    }
    budgets
}

fn unknown_kind(file: &SourceFile, kind: &Spanned<String>) -> Diagnostic {
    let place = Place::new(file.path.shared(), kind.range.clone());
    Diagnostic::new(Code::UnknownKey, place, format!("no page is of the kind `{}`", kind.value))
        .did_you_mean(&kind.value, KINDS)
        .hint(format!("kinds are: {}", KINDS.join(", ")))
}

/// The path without its first `depth` folders.
fn below(path: &SitePath, depth: usize) -> String {
    path.as_str().splitn(depth + 1, '/').nth(depth).unwrap_or_default().to_owned()
}
