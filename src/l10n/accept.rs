//! "Still correct": what a translator says when a translation fits its source as it is now.

use std::collections::BTreeMap;

use super::Translatable;
use crate::config::Lang;
use crate::resolve::{Site, handbook_messages, hashes};
use crate::source::record::{Hash, Record, Translated, hash};
use crate::source::{FileKind, Parsed};

/// What was accepted, and the record that says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The record as it is now to be.
    pub record: Record,
    /// What was not in the record before.
    pub new: Vec<Translatable>,
    /// What was in the record, and is now recorded with the source as it is.
    pub updated: Vec<Translatable>,
    /// What is still stale: its source has changed, and its translation has not.
    pub stale: Vec<Translatable>,
    /// Names that mean no translation in this language.
    pub unknown: Vec<Translatable>,
}

/// Records that translations of a language fit their source. `named` are accepted whatever happened; of the others only
/// those that are new, or whose translation was changed wherever its source was, so that nothing stale is cleared unseen.
pub fn accept(site: &Site, lang: Lang, named: &[Translatable]) -> Accepted {
    let old = record(site, lang);
    let mut accepted = Accepted::default();
    let mut known: Vec<Translatable> = Vec::new();
    for entry in &site.entries {
        let (Some(source), Some(text)) = (&entry.texts[site.settings.source.index()], &entry.texts[lang.index()])
        else {
            continue;
        };
        let name = Translatable::of(entry);
        let key = (entry.kind, entry.id.to_string());
        let now = translated(hashes(&source.text().parts()), hashes(&text.text().parts()), old.entries.get(&key));
        let next = decide(&mut accepted, &name, old.entries.get(&key), now, named);
        accepted.record.entries.insert(key, next);
        known.push(name);
    }
    let source = handbook_messages(&site.sources, &site.settings, site.settings.source);
    for (part, words) in handbook_messages(&site.sources, &site.settings, lang) {
        let Some(original) = source.get(&part) else { continue };
        let name = Translatable::Message(part.clone());
        let now = translated(vec![hash(original)], vec![hash(&words)], old.messages.get(&part));
        let next = decide(&mut accepted, &name, old.messages.get(&part), now, named);
        accepted.record.messages.insert(part, next);
        known.push(name);
    }
    accepted.unknown = named.iter().filter(|name| !known.contains(name)).cloned().collect();
    accepted
}

/// The record of a language as it is on disk.
pub(super) fn record(site: &Site, lang: Lang) -> Record {
    let tag = site.settings[lang].tag.as_str();
    let records = site.sources.iter().filter_map(|file| match (&file.parsed, &file.kind) {
        (Parsed::Record(record), FileKind::Record { tag: folder }) if **folder == *tag => Some(record.clone()),
        _ => None,
    });
    records.into_iter().next().unwrap_or_default()
}

/// What is now to be recorded; where it comes from is as it was.
fn translated(source: Vec<Hash>, text: Vec<Hash>, old: Option<&Translated>) -> Translated {
    Translated { source, text, provenance: old.map(|old| old.provenance.clone()).unwrap_or_default() }
}

fn decide(
    accepted: &mut Accepted,
    name: &Translatable,
    old: Option<&Translated>,
    now: Translated,
    named: &[Translatable],
) -> Translated {
    let Some(old) = old else {
        accepted.new.push(name.clone());
        return now;
    };
    if (&old.source, &old.text) == (&now.source, &now.text) {
        return now;
    }
    if named.contains(name) || old.source == now.source {
        accepted.updated.push(name.clone());
        return now;
    }
    let next = follow(old, &now);
    if next == now {
        accepted.updated.push(name.clone());
    } else {
        accepted.stale.push(name.clone());
    }
    next
}

/// Brings the record up to date where the translation has followed its source, and leaves the rest as it was.
fn follow(old: &Translated, now: &Translated) -> Translated {
    let was: BTreeMap<&Hash, ()> = old.source.iter().map(|h| (h, ())).collect();
    if now.text.len() == now.source.len() && now.text.len() != old.text.len() {
        // Parts came or went on both sides: each part of the source is known, or its translation is new.
        let followed =
            now.source.iter().zip(&now.text).all(|(source, text)| was.contains_key(source) || !old.text.contains(text));
        return if followed { now.clone() } else { old.clone() };
    }
    if now.text.len() != old.text.len() || old.source.len() != old.text.len() || now.source.len() != old.source.len() {
        return old.clone();
    }
    let mut next = old.clone();
    for i in 0..now.text.len() {
        if old.source[i] == now.source[i] || old.text[i] != now.text[i] {
            next.source[i].clone_from(&now.source[i]);
            next.text[i].clone_from(&now.text[i]);
        }
    }
    next
}
