//! Components that call themselves: Tera says that it gave up, and not where.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::Place;
use crate::resolve::Site;
use crate::source::SourceFile;
use crate::source::template::{Tag, TagKind, tags};

/// A component: its file, and what it calls where.
struct Component<'s> {
    file: &'s SourceFile,
    calls: Vec<(&'s str, Range<usize>)>,
}

/// The first component that comes back to itself, and the call in it which leads there.
pub(super) fn circle(site: &Site) -> Option<(&str, Place)> {
    let components = components(site);
    components.iter().find_map(|(name, component)| {
        let (_, range) = component.calls.iter().find(|(called, _)| leads_to(&components, called, name))?;
        Some((*name, Place::new(component.file.path.shared(), range.clone())))
    })
}

/// Whether a component calls another, itself or by way of others, or is it.
fn leads_to<'s>(components: &BTreeMap<&'s str, Component<'s>>, from: &'s str, to: &str) -> bool {
    let (mut waiting, mut seen) = (vec![from], Vec::new());
    while let Some(name) = waiting.pop() {
        if name == to {
            return true;
        }
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        waiting
            .extend(components.get(name).into_iter().flat_map(|component| component.calls.iter().map(|(to, _)| *to)));
    }
    false
}

/// The components of a site by name, each the nearest.
fn components(site: &Site) -> BTreeMap<&str, Component<'_>> {
    let mut files: Vec<&SourceFile> = site.theme.loaded.values().map(|file| &**file).collect();
    files.sort_by_key(|file| {
        let names = &site.theme.names;
        // The handbook's own stand before all themes.
        names.iter().position(|name| file.path.as_str().starts_with(&format!("themes/{name}/"))).map_or(0, |at| at + 1)
    });
    let mut components: BTreeMap<&str, Component> = BTreeMap::new();
    for file in files {
        let mut within: Option<(&str, Component)> = None;
        for tag in tags(file.text.as_deref().unwrap_or_default()) {
            if let Some(signature) = tag.after("component") {
                let name = signature.split(['(', ' ']).next().unwrap_or_default();
                within = Some((name, Component { file, calls: Vec::new() }));
            } else if tag.after("endcomponent").is_some() {
                if let Some((name, component)) = within.take() {
                    components.entry(name).or_insert(component);
                }
            } else if let (Some((_, component)), Some(called)) = (&mut within, called(&tag)) {
                component.calls.push((called, tag.range));
            }
        }
    }
    components
}

/// The component that a tag calls: `<card item={card} />`.
fn called<'t>(tag: &Tag<'t>) -> Option<&'t str> {
    let rest = tag.inside.strip_prefix('<').filter(|_| tag.kind != TagKind::Comment)?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| !name.is_empty())
}
