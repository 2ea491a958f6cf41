//! Topics, services, categories and terms with their names in every language, and the words of addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::{Catalog, Isolation};
use super::ids;
use super::routes::SECTIONS;
use super::site::{Category, Service, Site, Term, Topic};
use super::words::Words;
use crate::config::{Lang, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::layout::is_slug;
use crate::source::{FileKind, Parsed, Sources, TopicFacts};

/// The names of a thing for readers of each language; a name that nobody has is reported at `place`, and the id stands for it.
pub(super) fn names(
    settings: &Settings,
    catalog: &Catalog,
    message_id: &str,
    id: &str,
    place: Place,
    sink: &mut Sink,
) -> Vec<Words> {
    let names: Vec<Option<Words>> = settings.langs().map(|lang| catalog.words(lang, message_id, None)).collect();
    // What is there and cannot be shown is reported where it stands.
    if names[settings.source.index()].is_none() && !catalog.reader_gets(settings.source, message_id).is_own() {
        let tag = &settings[settings.source].tag;
        sink.report(
            Diagnostic::new(Code::MissingMessage, place, format!("`{id}` has no name in the source language"))
                .hint(format!("write `{message_id} = ...` in locales/{tag}/")),
        );
    }
    names.into_iter().map(|name| name.unwrap_or_else(|| Words::new(settings.source, id))).collect()
}

fn attributes(settings: &Settings, catalog: &Catalog, message_id: &str, attribute: &str) -> Vec<Option<Words>> {
    settings.langs().map(|lang| catalog.words(lang, message_id, Some(attribute))).collect()
}

/// Topics by their order; subtopics behind their parents.
pub(super) fn topics(sources: &Sources, settings: &Settings, catalog: &Catalog, sink: &mut Sink) -> Vec<Topic> {
    let mut stated: Vec<(&TopicFacts, Place)> = Vec::new();
    for file in sources.iter() {
        let Parsed::Topics(topics) = &file.parsed else { continue };
        stated.extend(topics.iter().map(|t| (t, Place::new(file.path.shared(), t.id.range.clone()))));
    }
    stated.sort_by(|(a, _), (b, _)| (a.order, &a.id.value).cmp(&(b.order, &b.id.value)));
    let position = |id: &str| stated.iter().position(|(t, _)| t.id.value == id).map(|i| i as u32);
    let mut topics: Vec<Topic> = Vec::with_capacity(stated.len());
    for (facts, place) in &stated {
        let parent = facts.parent.as_ref().and_then(|parent| {
            let found = position(&parent.value);
            if found.is_none() {
                sink.report(
                    Diagnostic::new(
                        Code::UnknownReference,
                        Place::new(&place.file, parent.range.clone()),
                        format!("there is no topic `{}`", parent.value),
                    )
                    .did_you_mean(&parent.value, stated.iter().map(|(t, _)| t.id.value.as_str()))
                    .hint("topics stand in content/topics.toml"),
                );
            }
            found
        });
        let id = facts.id.value.as_str();
        let message_id = format!("topic-{id}");
        topics.push(Topic {
            id: id.into(),
            parent,
            icon: facts.icon.as_deref().map(Into::into),
            name: names(settings, catalog, &message_id, id, place.clone(), sink),
            summary: attributes(settings, catalog, &message_id, "summary"),
            entries: Vec::new(),
            guides: Vec::new(),
        });
    }
    cut_cycles(&mut topics, &stated, sink);
    topics
}

/// A topic that is its own ancestor would belong nowhere.
fn cut_cycles(topics: &mut [Topic], stated: &[(&TopicFacts, Place)], sink: &mut Sink) {
    for start in 0..topics.len() {
        let mut at = topics[start].parent;
        for _ in 0..topics.len() {
            match at {
                Some(parent) if parent as usize == start => {
                    let place = stated[start].1.clone();
                    sink.report(
                        Diagnostic::new(
                            Code::CyclicReference,
                            place,
                            format!("the topic `{}` is its own parent", topics[start].id),
                        )
                        .hint("take `parent` away from one of the topics of the circle"),
                    );
                    topics[start].parent = None;
                    break;
                }
                Some(parent) => at = topics[parent as usize].parent,
                None => break,
            }
        }
    }
}

/// Services by id.
pub(super) fn services(sources: &Sources, settings: &Settings, catalog: &Catalog, sink: &mut Sink) -> Vec<Service> {
    let files = sources.iter().filter_map(|file| match &file.parsed {
        Parsed::Directory(directory) => Some((file, directory)),
        _ => None,
    });
    let rows = files.flat_map(|(file, directory)| {
        let facts = directory.services.iter().map(|row| &row.facts).enumerate();
        facts.map(move |(row, facts)| (&facts.path, &facts.id, (file, row)))
    });
    let rows = ids::unique("services", rows, sink);
    let mut services = Vec::with_capacity(rows.len());
    for (id, (place, (file, row))) in rows {
        let message_id = format!("service-{id}");
        services.push(Service {
            id: id.into(),
            file: file.clone(),
            row,
            category: None,
            name: names(settings, catalog, &message_id, id, place, sink),
            summary: attributes(settings, catalog, &message_id, "summary"),
            organization: None,
            location: None,
            accessibility: Vec::new(),
            schedule: None,
            named_by: Vec::new(),
            figures: Box::default(),
        });
    }
    services
}

/// The categories that have services, by id.
pub(super) fn categories(
    services: &[Service],
    settings: &Settings,
    catalog: &Catalog,
    sink: &mut Sink,
) -> Vec<Category> {
    let mut found: BTreeMap<&str, (Place, Vec<u32>)> = BTreeMap::new();
    for (i, service) in services.iter().enumerate() {
        let Some(category) = &service.facts().category else { continue };
        let place = Place::new(service.facts().path.shared(), category.range.clone());
        found.entry(&category.value).or_insert((place, Vec::new())).1.push(i as u32);
    }
    found
        .into_iter()
        .map(|(id, (place, services))| Category {
            id: id.into(),
            name: names(settings, catalog, &format!("category-{id}"), id, place, sink),
            services,
        })
        .collect()
}

/// The terms of the handbook, by id: those that have a definition, `term-<id>`, in the source language.
pub(super) fn terms(sources: &Sources, settings: &Settings, catalog: &Catalog) -> Vec<Term> {
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for file in sources.iter() {
        if let (Parsed::Messages(messages), FileKind::Messages { .. }) = (&file.parsed, &file.kind) {
            ids.extend(messages.definitions.iter().filter(|d| d.is_term).map(|d| &*d.id));
        }
    }
    let mut terms = Vec::new();
    for id in ids {
        let definition_id = format!("term-{id}");
        let names: Option<Vec<Words>> = settings
            .langs()
            .map(|lang| catalog.term(lang, id, &format!("-{id}")).text(lang).map(|(from, text)| Words::new(from, text)))
            .collect();
        let Some(name) = names.filter(|_| catalog.has(settings.source, &definition_id)) else { continue };
        let definition = settings.langs().map(|lang| catalog.words(lang, &definition_id, None)).collect();
        terms.push(Term { id: id.into(), name, definition, entries: Vec::new() });
    }
    terms
}

/// A word of addresses in a language: that of another form of the same language (`hr` for `hr-simple`), if it has none of its
/// own. The id is better than a word of another language, which would move whenever that one is changed.
fn slug(settings: &Settings, catalog: &Catalog, lang: Lang, id: &str, attribute: Option<&str>) -> Option<String> {
    let language = |lang: Lang| settings[lang].tag.canonical().id.language;
    let own = settings[lang].chain.iter().filter(|other| language(**other) == language(lang));
    let mut words = own.filter_map(|from| catalog.own(*from, id, attribute, &[], Isolation::None));
    words.next().filter(|slug| is_slug(slug))
}

/// The words of [`SECTIONS`] in each language.
pub(super) fn sections(settings: &Settings, catalog: &Catalog) -> Vec<[Box<str>; SECTIONS.len()]> {
    let word = |lang, section: &str| {
        let own = slug(settings, catalog, lang, &format!("url-{section}"), None);
        // `safety` is what a handbook calls a topic.
        let otherwise = if section == "safety" { "stay-safe" } else { section };
        own.map_or_else(|| otherwise.into(), Into::into)
    };
    settings.langs().map(|lang| SECTIONS.map(|section| word(lang, section))).collect()
}

/// The slug of each topic in each language: `.slug`, otherwise the id.
pub(super) fn topic_slugs(topics: &[Topic], settings: &Settings, catalog: &Catalog) -> Vec<Vec<Box<str>>> {
    let slug = |lang, topic: &Topic| {
        let own = slug(settings, catalog, lang, &format!("topic-{}", topic.id), Some("slug"));
        own.map_or_else(|| topic.id.clone(), Into::into)
    };
    settings.langs().map(|lang| topics.iter().map(|topic| slug(lang, topic)).collect()).collect()
}

/// Which languages have the share of translated words that `publish.minimum` asks for. The source always has it.
/// Pseudo-locales never are.
pub(super) fn linked(site: &Site) -> Vec<bool> {
    let mut linked = well_translated(site);
    site.settings
        .langs()
        .filter(|lang| site.settings[*lang].tag.is_pseudo())
        .for_each(|lang| linked[lang.index()] = false);
    linked
}

fn well_translated(site: &Site) -> Vec<bool> {
    let minimum = site.settings.minimum;
    if minimum <= 0.0 {
        return vec![true; site.settings.languages.len()];
    }
    let source = site.settings.source;
    let mut total = 0;
    let mut translated = vec![0; site.settings.languages.len()];
    for entry in &site.entries {
        let Some(text) = &entry.texts[source.index()] else { continue };
        let words = text.text().body.words().count() + text.title.text.split_whitespace().count();
        total += words;
        for lang in site.settings.langs().filter(|lang| site.text(entry, *lang).is_own()) {
            translated[lang.index()] += words;
        }
    }
    let share = |words: usize| if total == 0 { 1.0 } else { words as f64 / total as f64 };
    site.settings.langs().map(|lang| lang == source || share(translated[lang.index()]) >= minimum).collect()
}
