//! References between things, both ways.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::naming;
use super::site::{Entry, Shown, Site, Thing};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::markdown::ReferenceKind;
use crate::source::{EntryKind, StepFacts};
use crate::table::Spanned;

/// Puts the entries into the order of the site and links them with topics, services, terms and each other.
pub(super) fn link(site: &mut Site, entries: Vec<(Entry, Option<Arc<str>>)>, sink: &mut Sink) {
    let topic_index = ids(site.topics.iter().map(|t| &*t.id));
    let mut sorted: Vec<Entry> = Vec::with_capacity(entries.len());
    for (mut entry, topic) in entries {
        entry.topic = topic.and_then(|id| topic_of(&entry, &id, &topic_index, sink));
        sorted.push(entry);
    }
    sorted.sort_by(|a, b| {
        let key = |e: &Entry| (e.kind, e.topic.unwrap_or(u32::MAX), e.facts().order);
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    site.entries = sorted;

    for kind in ReferenceKind::ALL {
        site.index.insert(kind, HashMap::new());
    }
    let mut add = |kind: ReferenceKind, id: &str, thing: Thing| {
        site.index.get_mut(&kind).expect("every kind was put in above").insert(id.into(), thing);
    };
    for (i, entry) in site.entries.iter().enumerate() {
        add(entry.reference_kind(), &entry.id, Thing::Entry(i as u32));
    }
    site.topics.iter().enumerate().for_each(|(i, t)| add(ReferenceKind::Topic, &t.id, Thing::Topic(i as u32)));
    site.services.iter().enumerate().for_each(|(i, s)| add(ReferenceKind::Service, &s.id, Thing::Service(i as u32)));
    site.terms.iter().enumerate().for_each(|(i, t)| add(ReferenceKind::Term, &t.id, Thing::Term(i as u32)));

    for (i, category) in site.categories.iter().enumerate() {
        category.services.iter().for_each(|s| site.services[*s as usize].category = Some(i as u32));
    }
    for (i, entry) in site.entries.iter().enumerate() {
        if let Some(topic) = entry.topic {
            let topic = &mut site.topics[topic as usize];
            match entry.kind {
                EntryKind::Faq => topic.entries.push(i as u32),
                EntryKind::Guide => topic.guides.push(i as u32),
                EntryKind::Page => {}
            }
        }
    }
    link_facts(site, sink);
    naming::link(site);
    link_terms(site);
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> HashMap<Box<str>, u32> {
    ids.enumerate().map(|(i, id)| (id.into(), i as u32)).collect()
}

fn topic_of(entry: &Entry, id: &str, topics: &HashMap<Box<str>, u32>, sink: &mut Sink) -> Option<u32> {
    if let Some(topic) = topics.get(id) {
        return Some(*topic);
    }
    let place = match (&entry.facts().topic, &entry.facts) {
        (Some(typed), Some(file)) => Place::new(file.path.shared(), typed.range.clone()),
        (None, Some(file)) => Place::file(file.path.shared()),
        _ => return None,
    };
    sink.report(
        Diagnostic::new(Code::UnknownReference, place, format!("there is no topic `{id}`"))
            .did_you_mean(id, topics.keys().map(|k| &**k))
            .hint("topics stand in content/topics.toml"),
    );
    None
}

/// Links what `entry.toml` names: services, related entries, the services of steps.
fn link_facts(site: &mut Site, sink: &mut Sink) {
    let mut linked = Vec::with_capacity(site.entries.len());
    for (at, entry) in site.entries.iter().enumerate() {
        let Some(file) = &entry.facts else {
            linked.push((Vec::new(), Vec::new(), Vec::new()));
            continue;
        };
        let facts = entry.facts();
        let mut find = |kind: ReferenceKind, typed: &Spanned<String>| {
            let is_service = kind == ReferenceKind::Service;
            let (kind, id, others) = match typed.value.split_once(':') {
                Some((scheme, id)) => {
                    (ReferenceKind::ALL.into_iter().find(|k| k.as_str() == scheme).unwrap_or(kind), id, &[][..])
                }
                None if kind == ReferenceKind::Service => (kind, typed.value.as_str(), &[][..]),
                // A bare id means an entry of the same kind, or else the one entry of another kind that has it.
                None => {
                    (kind, typed.value.as_str(), &[ReferenceKind::Faq, ReferenceKind::Guide, ReferenceKind::Page][..])
                }
            };
            let thing = site.thing(kind, id).or_else(|| others.iter().find_map(|other| site.thing(*other, id)));
            let place = Place::new(file.path.shared(), typed.range.clone());
            match thing {
                None => sink.report(unknown(site, kind, id, place)),
                Some(thing)
                    if matches!(thing, Thing::Service(_)) != is_service
                        || !matches!(thing, Thing::Service(_) | Thing::Entry(_)) =>
                {
                    let (wanted, hint) = match is_service {
                        true => ("a service", "write the id of a service: legal-aid"),
                        false => (
                            "an entry",
                            "write the id of an entry, with its kind if that is another one: guide:first-days",
                        ),
                    };
                    sink.report(
                        Diagnostic::new(Code::UnknownReference, place, format!("`{}` is not {wanted}", typed.value))
                            .hint(hint),
                    );
                }
                Some(_) => {}
            }
            thing
        };
        let service = |thing| match thing {
            Some(Thing::Service(at)) => Some(at),
            _ => None,
        };
        let services: Vec<u32> =
            facts.services.iter().filter_map(|s| service(find(ReferenceKind::Service, s))).collect();
        let related: Vec<u32> = facts
            .related
            .iter()
            .filter_map(|r| match find(entry.reference_kind(), r) {
                Some(Thing::Entry(other)) if other as usize != at => Some(other),
                _ => None,
            })
            .collect();
        let mut services_of = |step: &StepFacts| {
            let mut found: Vec<u32> =
                step.services.iter().filter_map(|typed| service(find(ReferenceKind::Service, typed))).collect();
            let mut seen = BTreeSet::new();
            found.retain(|service| seen.insert(*service));
            found
        };
        let steps: Vec<Vec<u32>> = facts.steps.iter().map(&mut services_of).collect();
        linked.push((services, related, steps));
    }
    for (entry, (services, related, steps)) in site.entries.iter_mut().zip(linked) {
        (entry.services, entry.related, entry.step_services) = (services, related, steps);
    }
}

/// The entries that use each term, by their source text.
fn link_terms(site: &mut Site) {
    let source = site.settings.source.index();
    for (at, entry) in site.entries.iter().enumerate() {
        let Some(text) = &entry.texts[source] else { continue };
        for shown in &text.placeables {
            if let Shown::Term { term: Some(term), .. } = shown {
                let entries = &mut site.terms[*term as usize].entries;
                if entries.last() != Some(&(at as u32)) {
                    entries.push(at as u32);
                }
            }
        }
    }
}

/// The fault of a reference to nothing.
pub(super) fn unknown(site: &Site, kind: ReferenceKind, id: &str, place: Place) -> Diagnostic {
    let word = match kind {
        ReferenceKind::Faq => "faq entry",
        other => other.as_str(),
    };
    let diagnostic = Diagnostic::new(Code::UnknownReference, place, format!("there is no {word} `{id}`"));
    let elsewhere = ReferenceKind::ALL.into_iter().find(|other| *other != kind && site.thing(*other, id).is_some());
    match elsewhere {
        Some(other) => diagnostic.hint(format!("did you mean `{}:{id}`?", other.as_str())),
        None => {
            let mut known: Vec<&str> = site.index[&kind].keys().map(|k| &**k).collect();
            known.sort_unstable();
            diagnostic.did_you_mean(id, known).hint(match kind {
                ReferenceKind::Faq => "faq entries are the folders content/faq/<topic>/<id>/",
                ReferenceKind::Guide => "guides are the folders content/guides/<id>/",
                ReferenceKind::Page => "pages are the folders content/pages/<id>/",
                ReferenceKind::Topic => "topics stand in content/topics.toml",
                ReferenceKind::Service => "services stand in content/services/",
                ReferenceKind::Term => "terms stand in locales/<lang>/, with a definition: term-<id>",
            })
        }
    }
}
