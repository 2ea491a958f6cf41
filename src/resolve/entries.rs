//! Entries with their texts in every language, and what their placeables show.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::catalog::Catalog;
use super::figures::Figures;
use super::headings;
use super::site::{Entry, OwnText, Shown};
use super::staleness;
use super::variant::Variant;
use super::words::{Span, Words};
use crate::config::{Lang, OutdatedPolicy, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::locale::Tag;
use crate::source::fluent::term_reference;
use crate::source::layout::is_id;
use crate::source::phrase::{Phrase, Piece, Placeable, PlaceableAt};
use crate::source::record::{Provenance, Record};
use crate::source::{EntryKind, FileKind, Parsed, SourceFile, Sources, Text};

/// The files of one entry.
#[derive(Default)]
struct Folder<'a> {
    /// Where they stand.
    home: &'a str,
    facts: Option<&'a Arc<SourceFile>>,
    texts: Vec<(&'a str, &'a Arc<SourceFile>)>,
    attachments: Vec<Arc<str>>,
}

type Folders<'a> = Vec<((EntryKind, &'a Arc<str>), Folder<'a>)>;

/// What texts are resolved against.
pub(super) struct Context<'a> {
    pub settings: &'a Settings,
    pub catalog: &'a Catalog,
    pub figures: &'a Figures,
    pub terms: &'a HashMap<Box<str>, u32>,
    /// What the machine recorded about translations, by language.
    pub records: &'a BTreeMap<Lang, &'a Record>,
}

/// All entries, sorted by kind and id. References between them are linked later.
pub(super) fn entries(sources: &Sources, cx: &Context, sink: &mut Sink) -> Vec<(Entry, Option<Arc<str>>)> {
    let tags: HashMap<&str, Option<Lang>> = folder_languages(sources, cx.settings, sink);
    let folders = folders(sources, sink);
    let built: Vec<_> = folders.par_iter().map(|((kind, id), folder)| entry(*kind, id, folder, &tags, cx)).collect();
    let mut entries = Vec::with_capacity(built.len());
    for (entry, topic, faults) in built {
        sink.extend(faults);
        entries.push((entry, topic));
    }
    entries
}

/// Which language each name of a text or locale folder means. Reports the languages that nobody declared, once each.
fn folder_languages<'a>(sources: &'a Sources, settings: &Settings, sink: &mut Sink) -> HashMap<&'a str, Option<Lang>> {
    let mut tags: HashMap<&str, Option<Lang>> = HashMap::new();
    for file in sources.iter() {
        let (FileKind::Text { tag, .. } | FileKind::Messages { tag }) = &file.kind else { continue };
        if tags.contains_key(&**tag) {
            continue;
        }
        let parsed = Tag::parse(tag);
        let lang = parsed.as_ref().and_then(|t| settings.lang(t.as_str()));
        tags.insert(tag, lang);
        if lang.is_some() {
            continue;
        }
        let place = Place::file(file.path.shared());
        let declared = settings.languages.iter().map(|l| l.tag.as_str());
        sink.report(if parsed.is_some() {
            Diagnostic::new(
                Code::UndeclaredLanguage,
                place,
                format!("`{tag}` is not declared in site.toml: its words reach nobody"),
            )
            .did_you_mean(tag, declared)
            .hint(format!("add `[[language]]` with `tag = \"{tag}\"`"))
        } else {
            Diagnostic::new(Code::InvalidLanguageTag, place, format!("`{tag}` is not a language tag"))
                .did_you_mean(tag, declared)
                .hint("texts are named for their language: hr.md, uk.md, hr-simple.md")
        });
    }
    tags
}

fn folders<'a>(sources: &'a Sources, sink: &mut Sink) -> Folders<'a> {
    let mut found: Vec<Folder> = Vec::new();
    let mut by_id: BTreeMap<(EntryKind, &Arc<str>), usize> = BTreeMap::new();
    for file in sources.iter() {
        let (FileKind::Entry { kind, id, .. }
        | FileKind::Text { kind, id, .. }
        | FileKind::Attachment { kind, id, .. }) = &file.kind
        else {
            continue;
        };
        let depth = if *kind == EntryKind::Faq { 4 } else { 3 };
        let home = path_prefix(file.path.as_str(), depth);
        // The files of a folder come one after the other.
        let at = match found.last() {
            Some(last) if last.home == home => found.len() - 1,
            _ => *by_id.entry((*kind, id)).or_insert_with(|| {
                found.push(Folder { home, ..Folder::default() });
                found.len() - 1
            }),
        };
        let folder = &mut found[at];
        if folder.home != home {
            if matches!(file.kind, FileKind::Entry { .. }) {
                let message = format!("two {} entries have the id `{id}`", kind.as_str());
                sink.report(Diagnostic::new(Code::DuplicateId, Place::file(file.path.shared()), message).hint(
                    format!("rename this folder or `{}`: references name an entry by its id alone", folder.home),
                ));
            }
            continue;
        }
        if !is_id(id) && matches!(file.kind, FileKind::Entry { .. } | FileKind::Text { .. }) {
            sink.report(
                Diagnostic::new(
                    Code::InvalidId,
                    Place::file(file.path.shared()),
                    format!("the folder's name `{id}` is not an id"),
                )
                .hint("ids are lower-case letters a to z, digits and hyphens"),
            );
        }
        match &file.kind {
            FileKind::Entry { .. } => folder.facts = Some(file),
            FileKind::Text { tag, .. } => folder.texts.push((tag, file)),
            FileKind::Attachment { name, .. } => folder.attachments.push(name.clone()),
            _ => {}
        }
    }
    // A folder of nothing but attachments is an entry that somebody has only begun.
    let folders = by_id.into_iter().map(|(key, at)| (key, std::mem::take(&mut found[at])));
    folders.filter(|(_, folder)| folder.facts.is_some() || !folder.texts.is_empty()).collect()
}

fn path_prefix(path: &str, parts: usize) -> &str {
    path.match_indices('/').nth(parts - 1).map_or(path, |(i, _)| &path[..i])
}

fn entry(
    kind: EntryKind,
    id: &Arc<str>,
    folder: &Folder,
    tags: &HashMap<&str, Option<Lang>>,
    cx: &Context,
) -> (Entry, Option<Arc<str>>, Sink) {
    let mut sink = Sink::new();
    let settings = cx.settings;
    let any =
        folder.facts.or_else(|| folder.texts.first().map(|(_, f)| *f)).expect("a folder without either was dropped");
    if folder.facts.is_none() {
        let home = any.path.as_str().rsplit_once('/').map_or("", |(home, _)| home);
        sink.report(
            Diagnostic::new(Code::MissingFacts, Place::file(any.path.shared()), format!("`{home}` has no entry.toml"))
                .hint("make one beside the texts: it may be empty, but `reviewed = 2026-09-14` is a good beginning"),
        );
    }
    let mut entry = Entry {
        kind,
        id: id.clone(),
        facts: folder.facts.cloned(),
        topic: None,
        texts: settings.langs().map(|_| None).collect(),
        only: None,
        services: Vec::new(),
        related: Vec::new(),
        step_services: Vec::new(),
        attachments: folder.attachments.clone(),
    };
    entry.only = only(&entry, settings, &mut sink);
    let mut files: Vec<Option<&Arc<SourceFile>>> = vec![None; settings.languages.len()];
    for (tag, file) in &folder.texts {
        let Some(lang) = tags.get(tag).copied().flatten() else { continue };
        if !entry.is_meant_for(lang) {
            sink.report(
                Diagnostic::new(
                    Code::ExcludedText,
                    Place::file(file.path.shared()),
                    format!("`only` of the entry leaves `{tag}` out: nobody reads this"),
                )
                .hint("add the language to `only`, or remove the text"),
            );
            continue;
        }
        files[lang.index()] = Some(file);
    }
    let source_file = files[settings.source.index()];
    let source = source_file.and_then(|f| own_text(f, settings.source, id, None, cx, &mut sink));
    for (index, file) in files.iter().enumerate() {
        let lang = Lang(index as u16);
        if let Some(file) = file.filter(|_| lang != settings.source) {
            entry.texts[index] = own_text(file, lang, id, source.as_ref(), cx, &mut sink);
        }
    }
    if let Some(source) = &source {
        compare_with_record(&mut entry, source, cx, &mut sink);
    }
    if source.is_none() && source_file.is_none() && entry.is_meant_for(settings.source) {
        let tag = &settings[settings.source].tag;
        sink.report(
            Diagnostic::new(
                Code::MissingSourceText,
                Place::file(any.path.shared()),
                format!("the entry `{id}` has no text in the source language"),
            )
            .hint(format!("write {tag}.md, or list the languages that it is meant for: only = [\"...\"]")),
        );
    }
    entry.texts[settings.source.index()] = source;
    let topic = match &folder.facts.map(|f| &f.kind) {
        Some(FileKind::Entry { topic, .. }) => topic.clone(),
        _ => match &any.kind {
            FileKind::Text { topic, .. } => topic.clone(),
            _ => None,
        },
    };
    let topic = entry.facts().topic.as_ref().map(|t| Arc::from(&*t.value)).or(topic);
    (entry, topic, sink)
}

/// Tells of the translations that have a record where they come from, and what of them is older than their source.
fn compare_with_record(entry: &mut Entry, source: &OwnText, cx: &Context, sink: &mut Sink) {
    let site = match entry.kind {
        EntryKind::Faq => cx.settings.outdated.faq,
        EntryKind::Guide => cx.settings.outdated.guide,
        EntryKind::Page => cx.settings.outdated.page,
    };
    let policy = entry.facts().outdated.unwrap_or(site);
    let key = (entry.kind, entry.id.to_string());
    let mut parts = None;
    for (index, text) in entry.texts.iter_mut().enumerate() {
        let Some(text) = text else { continue };
        let Some(record) = cx.records.get(&Lang(index as u16)).and_then(|r| r.entries.get(&key)) else { continue };
        if record.provenance != Provenance::default() {
            let text_now = staleness::hashes(&text.text().parts());
            text.provenance = Some(Box::new(record.provenance_of(&text_now)));
        }
        let parts = parts.get_or_insert_with(|| source.text().parts());
        let Some(stale) = staleness::compare(record, parts, text.text(), policy) else { continue };
        let tag = &cx.settings.languages[index].tag;
        let parts = match stale.count() {
            1 => "1 part".to_owned(),
            n => format!("{n} parts"),
        };
        sink.report(
            Diagnostic::new(
                Code::StaleTranslation,
                Place::file(text.file.path.shared()),
                format!("{parts} of the original changed since this was translated"),
            )
            .hint(format!("see what changed: vademecum l10n diff {tag} {}:{}", entry.kind.as_str(), entry.id))
            .hint(format!(
                "if it is still right: vademecum l10n accept {tag} {}:{}",
                entry.kind.as_str(),
                entry.id
            )),
        );
        if policy == OutdatedPolicy::Withhold {
            if stale.title {
                text.title = source.title.clone();
            }
            if stale.summary {
                text.summary = source.summary.clone();
            }
        }
        text.stale = Some(Box::new(stale));
    }
}

fn only(entry: &Entry, settings: &Settings, sink: &mut Sink) -> Option<Vec<Lang>> {
    let typed = entry.facts().only.as_ref()?;
    let file = entry.facts.as_ref().expect("`only` was read from it").path.shared();
    let mut langs = Vec::new();
    for tag in typed {
        match Tag::parse(&tag.value).and_then(|t| settings.lang(t.as_str())) {
            Some(lang) => langs.push(lang),
            None => sink.report(
                Diagnostic::new(
                    Code::UndeclaredLanguage,
                    Place::new(file, tag.range.clone()),
                    format!("`{}` is not declared in site.toml", tag.value),
                )
                .did_you_mean(&tag.value, settings.languages.iter().map(|l| l.tag.as_str()))
                .hint("`only` lists languages that site.toml declares"),
            ),
        }
    }
    // With a misspelt language nobody can tell whom it is meant for: all faults of the entry are to be seen.
    (langs.len() == typed.len()).then_some(langs)
}

fn own_text(
    file: &Arc<SourceFile>,
    lang: Lang,
    id: &str,
    source: Option<&OwnText>,
    cx: &Context,
    sink: &mut Sink,
) -> Option<OwnText> {
    let Parsed::Text(text) = &file.parsed else { return None };
    let text: &Text = text;
    let heading_ids = match source {
        Some(source) => headings::translated_ids(&text.body, &source.text().body, &source.heading_ids),
        None => headings::source_ids(&text.body),
    };
    report_duplicate_headings(file, text, &heading_ids, sink);
    Some(OwnText {
        title: words(file, &text.title, lang, cx, sink),
        summary: text.summary.as_ref().map(|s| words(file, s, lang, cx, sink)),
        slug: text.slug.as_ref().map_or(id, |s| &s.value).into(),
        placeables: text.body.placeables.iter().map(|p| shown(file, p, lang, cx, sink)).collect(),
        heading_ids,
        stale: None,
        provenance: None,
        file: file.clone(),
    })
}

fn report_duplicate_headings(file: &SourceFile, text: &Text, ids: &[Box<str>], sink: &mut Sink) {
    for (i, id) in ids.iter().enumerate() {
        if ids[..i].contains(id) {
            let range = &text.body.headings[i].range;
            let place = Place::new(file.path.shared(), range.start as usize..range.end as usize);
            sink.report(
                Diagnostic::new(Code::DuplicateHeading, place, format!("two headings have the id `{id}`"))
                    .hint("give one of them another {#id}"),
            );
        }
    }
}

/// Puts a title or summary together.
fn words(file: &SourceFile, phrase: &Phrase, lang: Lang, cx: &Context, sink: &mut Sink) -> Words {
    if let [Piece::Text(text)] = phrase.pieces.as_slice() {
        return Words::new(lang, text.clone());
    }
    let mut text = String::new();
    let mut spans = Vec::new();
    for piece in &phrase.pieces {
        let placeable = match piece {
            Piece::Text(piece) => {
                text.push_str(piece);
                continue;
            }
            Piece::Placeable(placeable) => placeable,
        };
        match shown(file, placeable, lang, cx, sink) {
            Shown::Figure(figure) => {
                let figure = cx.figures.at(figure as usize);
                let start = text.len() as u32;
                text.push_str(figure.text(lang));
                if figure.is_amount() {
                    spans.push((start..text.len() as u32, Span::Isolated));
                }
            }
            Shown::Nothing(typed) => text.push_str(&typed),
            Shown::Term { words, .. } => {
                let start = text.len() as u32;
                text.push_str(&words.text);
                if words.lang != lang {
                    spans.push((start..text.len() as u32, Span::Language(words.lang)));
                }
            }
        }
    }
    Words { lang, text: text.into(), spans: spans.into() }
}

/// Finds what a placeable of a text in `lang` shows.
fn shown(file: &SourceFile, placeable: &PlaceableAt, lang: Lang, cx: &Context, sink: &mut Sink) -> Shown {
    let range = placeable.range.start as usize..placeable.range.end as usize;
    let typed = || file.text.as_ref().map_or("", |text| &text[range.clone()]).into();
    let place = Place::new(file.path.shared(), range.clone());
    match &placeable.placeable {
        Placeable::Figure(id) => match cx.figures.index(id) {
            Some(figure) => Shown::Figure(figure as u32),
            None => {
                sink.report(
                    Diagnostic::new(Code::UnknownFigure, place, format!("there is no figure `{id}`"))
                        .did_you_mean(id, cx.figures.iter().map(|f| &*f.id))
                        .hint("figures stand in content/figures.toml"),
                );
                Shown::Nothing(typed())
            }
        },
        Placeable::Term { id, expression } => match cx.catalog.term(lang, id, expression) {
            Variant::Own(text) => {
                if let Some(reference) = expression.contains('(').then(|| term_reference(expression)).flatten() {
                    let faults = cx.catalog.parameter_faults(lang, &reference);
                    faults
                        .into_iter()
                        .for_each(|(_, fault)| sink.report(Diagnostic { place: Some(place.clone()), ..fault }));
                }
                Shown::Term { term: cx.terms.get(id).copied(), words: Words::new(lang, text) }
            }
            Variant::Borrowed(from, text) => {
                Shown::Term { term: cx.terms.get(id).copied(), words: Words::new(from, text) }
            }
            Variant::Absent | Variant::Missing => {
                sink.report(
                    Diagnostic::new(Code::UnknownTerm, place, format!("there is no term `-{id}`"))
                        .did_you_mean(id, cx.terms.keys().map(|k| &**k))
                        .hint("terms stand in locales/<lang>/terms.ftl, and begin with a hyphen"),
                );
                Shown::Nothing(typed())
            }
        },
    }
}
