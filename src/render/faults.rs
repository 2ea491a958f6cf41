//! The faults of templates, from Tera's words to diagnostics.

use std::error::Error;
use std::ops::Range;
use std::sync::Arc;

use tera::ErrorKind;

use super::recursion::circle;
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::Site;
use crate::source::template::{Tag, tags};
use crate::source::{FileKind, SourceFile};

const HINT: &str = "`vademecum theme show CONTEXT.md` lists what templates see";
const HINT_OF_LANG: &str = "a component that says something through `t` has `@lang` in its definition, as in \
                            `{% component card(item, @lang) %}`; it is taken from the page, and no call passes it";
const HINT_OF_BLOCKS: &str =
    "put it into a block: `{% block main %}{{ super() }}...{% endblock main %}`; `vademecum theme` lists blocks";
const HINT_OF_NAMES: &str = "`vademecum theme` lists templates, blocks and components";

/// The diagnostics of Tera's error; those of a whole set of templates come as one.
pub(super) fn faults(site: &Site, error: &tera::Error) -> Vec<Diagnostic> {
    let theme = &site.theme;
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file = theme.loaded.get(report.filename());
            let place = file.map(|file| Place::new(file.path.shared(), visible(file, report.span().range.clone())));
            vec![with_hint(fault(place, report.message(), error.source()))]
        }
        ErrorKind::Msg(message) if message.starts_with("error: ") => {
            message.split("\n\nerror: ").map(|report| reported(site, report)).collect()
        }
        ErrorKind::Msg(message) if message.starts_with("Component ") => vec![doubled(site, message)],
        ErrorKind::Msg(message) if message.starts_with("Maximum render recursion depth for components") => {
            vec![endless(site, message)]
        }
        ErrorKind::CircularExtend { tpl, .. } => {
            vec![
                fault(named(site, tpl, |_| true), &format!("the template `{tpl}` extends itself"), None)
                    .hint("name the theme whose template is meant: `{% extends \"default/faq.html\" %}`"),
            ]
        }
        ErrorKind::CircularInclude { tpl, .. } => {
            let place = named(site, tpl, |tag| tag.after("include").is_some());
            vec![
                fault(place, &format!("the template `{tpl}` includes itself"), None)
                    .hint("take the tag `include` out of one of the templates of the circle"),
            ]
        }
        ErrorKind::MissingParent { current, parent } => {
            let place = named(site, current, |tag| tag.names() == Some(parent.as_str()));
            let known: Vec<String> = theme.templates.keys().cloned().chain(of_themes(site)).collect();
            vec![
                fault(place, &format!("there is no template `{parent}`"), None)
                    .did_you_mean(parent, known.iter().map(String::as_str))
                    .hint(HINT_OF_NAMES),
            ]
        }
        other => vec![with_hint(fault(None, &other.to_string(), error.source()))],
    }
}

/// Adds what helps with a fault of a template that runs or is read.
fn with_hint(fault: Diagnostic) -> Diagnostic {
    let is_of_lang =
        ["Implicit argument", "implicit argument", "`lang`", "`@lang`"].iter().any(|part| fault.message.contains(part));
    let is_outside = fault.message.contains("content would be ignored");
    fault.hint(if is_of_lang {
        HINT_OF_LANG
    } else if is_outside {
        HINT_OF_BLOCKS
    } else {
        HINT
    })
}

/// A place without the blanks and empty lines at its ends.
fn visible(file: &SourceFile, range: Range<usize>) -> Range<usize> {
    let part = file.text.as_deref().and_then(|text| text.get(range.clone())).unwrap_or_default();
    let start = range.start + part.len() - part.trim_start().len();
    if part.trim().is_empty() { range } else { start..start + part.trim().len() }
}

/// A component that calls itself until Tera gives up.
fn endless(site: &Site, message: &str) -> Diagnostic {
    match circle(site) {
        Some((name, place)) => {
            let message = format!("the component `{name}` calls itself and comes to no end");
            fault(Some(place), &message, None)
                .hint("call it only while something is left, in an `if` or a `for`; more than 20 calls within each other are too many")
        }
        None => fault(None, message, None).hint("call fewer components within each other: 20 at most"),
    }
}

/// A diagnostic in the house style.
fn fault(place: Option<Place>, message: &str, cause: Option<&(dyn Error + 'static)>) -> Diagnostic {
    let mut message = message.trim_end_matches('.').to_owned();
    if let Some(cause) = cause {
        message = format!("{message}: {cause}");
    }
    let mut first = message.chars();
    let message: String = first.next().map_or(String::new(), |c| c.to_lowercase().chain(first).collect());
    Diagnostic::new(Code::TemplateError, place, message)
}

/// Where a template says which other one it means: the first tag that names one and is `wanted`.
fn named(site: &Site, template: &str, wanted: impl Fn(&Tag) -> bool) -> Option<Place> {
    let file = site.theme.loaded.get(template)?;
    let tag = tags(file.text.as_deref()?).into_iter().find(|tag| tag.names().is_some() && wanted(tag));
    Some(tag.map_or_else(|| Place::file(file.path.shared()), |tag| Place::new(file.path.shared(), tag.range)))
}

/// The fault that a drawing of Tera's is of: its words in the first line, its place in the second, what is meant in the fifth.
fn reported(site: &Site, report: &str) -> Diagnostic {
    let mut lines = report.lines();
    let message = lines.next().unwrap_or_default();
    let place = lines.next().and_then(|line| {
        let mut parts = line.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let column: usize = parts.next()?.parse().ok()?;
        let line: usize = parts.next()?.parse().ok()?;
        let file = site.theme.loaded.get(parts.next()?)?;
        let width = lines.nth(2).map_or(1, |line| line.matches('^').count().max(1));
        Some(Place::new(file.path.shared(), range(file, line, column, width)?))
    });
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let is_of_names =
        ["Block ", "Unknown template ", "Unknown component "].iter().any(|start| message.starts_with(start));
    let file = place.as_ref().map(|place| place.file.clone());
    let fault = fault(place, message, None);
    if !is_of_names {
        return with_hint(fault);
    }
    let name = message.split('`').nth(1).unwrap_or_default();
    let known: Vec<String> = match message.split(' ').next() {
        Some("Block") => blocks_above(site, file.as_deref().unwrap_or_default()),
        _ if message.starts_with("Unknown component ") => defined(site.theme.loaded.values(), "component"),
        _ => {
            site.theme.templates.keys().cloned().chain(of_themes(site)).filter(|name| name.ends_with(".html")).collect()
        }
    };
    fault.did_you_mean(name, known.iter().map(String::as_str)).hint(HINT_OF_NAMES)
}

/// The names that templates define with a tag: their blocks or their components.
fn defined<'s>(files: impl Iterator<Item = &'s Arc<SourceFile>>, word: &str) -> Vec<String> {
    let mut names = Vec::new();
    for file in files {
        for tag in tags(file.text.as_deref().unwrap_or_default()) {
            let name = tag.after(word).and_then(|rest| rest.split(['(', ' ']).next());
            names.extend(name.map(str::to_owned));
        }
    }
    names
}

/// The blocks of the templates that a template extends, one after the other.
fn blocks_above(site: &Site, path: &str) -> Vec<String> {
    let theme = &site.theme;
    let mut above: Vec<&Arc<SourceFile>> = Vec::new();
    let mut next = theme.loaded.values().find(|file| file.path.as_str() == path);
    while let Some(file) = next {
        let tags = tags(file.text.as_deref().unwrap_or_default());
        let parent = tags.iter().find_map(|tag| tag.after("extends").and(tag.names()));
        let found = parent.and_then(|name| theme.loaded.get(name).or_else(|| theme.templates.get(name)));
        next = found.filter(|file| !above.iter().any(|known| Arc::ptr_eq(known, file)));
        above.extend(next);
    }
    defined(above.into_iter(), "block")
}

/// The names that the templates of themes have beside their paths.
fn of_themes(site: &Site) -> impl Iterator<Item = String> {
    site.sources.iter().filter_map(|file| match &file.kind {
        FileKind::ThemeTemplate { theme } if site.theme.names.contains(theme) => {
            Some(format!("{theme}/{}", file.path.as_str().splitn(4, '/').nth(3)?))
        }
        _ => None,
    })
}

/// The bytes of characters of a line; lines and columns count from 1.
fn range(file: &Arc<SourceFile>, line: usize, column: usize, width: usize) -> Option<Range<usize>> {
    let text = file.text.as_deref()?;
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
    let after = |characters: usize| text[start..].chars().take(characters).map(char::len_utf8).sum::<usize>();
    Some(start + after(column - 1)..start + after(column - 1 + width))
}

/// A component that one layer defines twice: "Component `card` is defined in both `a.html` and `b.html`".
fn doubled(site: &Site, message: &str) -> Diagnostic {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let (component, first, second) = (quoted.next(), quoted.next(), quoted.next());
    let place = |template: Option<&str>| {
        let file = site.theme.loaded.get(template?)?;
        let is_it = |tag: &Tag| {
            let name = tag.after("component").map(|rest| rest.split(['(', ' ']).next().unwrap_or_default());
            name.is_some() && name == component
        };
        let tag = tags(file.text.as_deref()?).into_iter().find(is_it)?;
        Some(Place::new(file.path.shared(), tag.range))
    };
    let mut fault = fault(place(second), message, None)
        .hint("rename one of them; only the handbook, or a nearer theme, replaces a component by one of the same name");
    if let Some(first) = place(first) {
        fault = fault.related(first, "it is defined here first");
    }
    fault
}
