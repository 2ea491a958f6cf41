//! Integreat's API, version 3: pages to topics and guides, places to services.
//!
//! 1. [`items`] sorts what the files hold by kind and language, told from what each item says of itself;
//! 2. items that are one thing in several languages come together by `available_languages`;
//! 3. [`pages`] makes the tree of pages topics and guides, [`places`] makes places services.

mod items;
mod pages;
mod places;

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::html::Address;
use super::ids::Ids;
use super::report::Report;
use super::{Context, InputFile};
use items::{Item, ItemKind};

/// Reads the files of an import.
///
/// # Errors
/// Why nothing can be made of them.
pub(super) fn read(
    inputs: &[InputFile],
    context: &Context,
    ids: &mut Ids,
    report: &mut Report,
) -> Result<Draft, String> {
    let items = items::read(inputs, context, report);
    if items.is_empty() {
        return Err(
            "nothing of Integreat's is in the files: pages, locations or an imprint, as its API gives them".to_owned()
        );
    }
    let source = source(&items, context)?;
    let mut languages: Vec<String> = vec![source.clone()];
    for item in &items {
        if !languages.contains(&item.language) {
            languages.push(item.language.clone());
        }
    }
    let things = things(&items, &source);
    let mut draft = Draft { format: "integreat", source, languages, ..Draft::default() };
    let plan = pages::plan(&items, &things, &draft.source, ids, report);
    let services = places::ids(&items, &things, &draft.source, ids);
    let targets = Targets::new(&items, &things, &plan, &services);
    pages::fill(&items, &things, &plan, &targets, &mut draft, report);
    places::fill(&items, &things, &services, &targets, context, &mut draft, ids, report);
    Ok(draft)
}

/// The language of the originals: the handbook's, the one that was asked for, or the one with most items, which is how
/// Integreat works: whatever is translated exists in the first language, too.
fn source(items: &[Item], context: &Context) -> Result<String, String> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (i, item) in items.iter().enumerate() {
        counts.entry(&item.language).or_insert((0, usize::MAX - i)).0 += 1;
    }
    let found = || counts.keys().copied().collect::<Vec<_>>().join(", ");
    match context.source() {
        Some(source) if counts.contains_key(source) => Ok(source.to_owned()),
        Some(source) => {
            Err(format!("nothing in the files is in `{source}`, the source language: they have {}", found()))
        }
        None => {
            let most =
                counts.iter().max_by_key(|(_, (count, first))| (*count, *first)).map(|(tag, _)| (*tag).to_owned());
            Ok(most.expect("there are items"))
        }
    }
}

/// A thing in its languages: indices of items.
#[derive(Debug, Default)]
struct Thing {
    items: BTreeMap<String, usize>,
    /// The item of the source language, or else the first.
    main: usize,
}

/// Brings items together that are one thing: they name each other's paths.
fn things(items: &[Item], source: &str) -> Vec<Thing> {
    let mut group_of: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<BTreeSet<usize>> = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let keys: Vec<String> = std::iter::once(&item.path)
            .chain(&item.translations)
            .map(|path| format!("{:?} {path}", item.kind))
            .collect();
        let known: BTreeSet<usize> = keys.iter().filter_map(|key| group_of.get(key).copied()).collect();
        let group = known.first().copied().unwrap_or_else(|| {
            groups.push(BTreeSet::new());
            groups.len() - 1
        });
        for other in known.into_iter().skip(1) {
            let moved = std::mem::take(&mut groups[other]);
            groups[group].extend(moved);
            group_of.values_mut().filter(|of| **of == other).for_each(|of| *of = group);
        }
        groups[group].insert(i);
        keys.into_iter().for_each(|key| {
            group_of.insert(key, group);
        });
    }
    let mut things: Vec<Thing> = Vec::new();
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        let mut thing = Thing::default();
        for i in &group {
            thing.items.entry(items[*i].language.clone()).or_insert(*i);
        }
        thing.main = thing.items.get(source).or_else(|| group.first()).copied().expect("a group has items");
        things.push(thing);
    }
    things
}

/// What paths of Integreat are in the handbook.
struct Targets {
    references: BTreeMap<String, String>,
    hosts: BTreeSet<String>,
}

impl Targets {
    fn new(items: &[Item], things: &[Thing], plan: &pages::Plan, services: &BTreeMap<usize, String>) -> Targets {
        let mut targets = Targets { references: BTreeMap::new(), hosts: BTreeSet::new() };
        for host in ["integreat.app", "web.integreat-app.de", "cms.integreat-app.de"] {
            targets.hosts.insert(host.to_owned());
        }
        for (at, thing) in things.iter().enumerate() {
            let service = services.get(&at).map(|id| format!("service:{id}"));
            let Some(reference) = plan.reference(at).or(service) else { continue };
            for item in thing.items.values().map(|i| &items[*i]) {
                targets.hosts.extend(item.host().map(str::to_owned));
                for path in std::iter::once(&item.path).chain(&item.translations) {
                    targets.references.insert(path.clone(), reference.clone());
                }
            }
        }
        targets
    }

    /// Where a link of an item leads.
    fn address(&self, item: &Item, typed: &str) -> Address {
        let typed = typed.trim();
        if let Some(id) = typed.strip_prefix('#') {
            let is_top = id.is_empty() || id == "top";
            return if is_top {
                Address::Nowhere("a link to nowhere: its words are kept")
            } else {
                Address::Heading(id.to_owned())
            };
        }
        let absolute = match typed.split_once(':').filter(|(scheme, _)| items::is_scheme(scheme)) {
            Some(_) => typed.to_owned(),
            None if typed.starts_with("//") => format!("https:{typed}"),
            None if typed.starts_with("www.") => format!("https://{typed}"),
            None if typed.contains('@') && !typed.contains('/') => format!("mailto:{typed}"),
            None => items::join(&item.url, typed),
        };
        let (scheme, rest) = absolute.split_once(':').unwrap_or(("", ""));
        match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => {}
            "mailto" | "tel" | "geo" if !rest.is_empty() => {
                // Blanks are for the eye: a telephone wants digits.
                let rest = if scheme.eq_ignore_ascii_case("tel") {
                    rest.replace(char::is_whitespace, "")
                } else {
                    rest.to_owned()
                };
                return Address::To(format!("{}:{rest}", scheme.to_ascii_lowercase()));
            }
            "" => return Address::Nowhere("a link without an address: its words are kept"),
            _ => return Address::Nowhere("a link of a kind that a handbook does not have: its words are kept"),
        }
        let Some(address) = super::contact::web(&absolute.replace(' ', "%20"))
            .or_else(|| Some(absolute.clone()))
            .filter(|a| a.len() > 8)
        else {
            return Address::Nowhere("a link without an address: its words are kept");
        };
        let host = items::host_of(&address).unwrap_or_default();
        let path = items::path_of(&address);
        match self.references.get(&path).filter(|_| self.hosts.contains(host)) {
            Some(reference) => Address::To(reference.clone()),
            None => Address::To(address),
        }
    }
}

/// The place of an item, or of a key of it.
fn place(item: &Item, key: &str) -> crate::diag::Place {
    super::report::pointer(&item.file, &format!("{}{key}", item.pointer))
}

fn is_of(item: &Item, kind: ItemKind) -> bool {
    item.kind == kind
}
