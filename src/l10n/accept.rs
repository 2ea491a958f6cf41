//! "Still correct": what a translator says when a translation fits its source as it is now.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Translatable;
use crate::config::Lang;
use crate::resolve::{Site, handbook_messages, hashes};
use crate::source::record::{Hash, Origin, Provenance, Record, Translated, hash};

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
    /// How many translations the claim says something new of.
    pub claimed: usize,
}

/// What is said of the translations that are accepted: of those that are named, or else of those that are new.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claim {
    /// Who translated them.
    pub translator: Option<String>,
    /// Whether people or a machine wrote them.
    pub origin: Option<Origin>,
    /// Whether a person has compared them with their source.
    pub reviewed: bool,
    /// Who has.
    pub reviewed_by: Option<String>,
    /// Whether it is said of every translation of the language that is not stale.
    pub everything: bool,
}

/// Records that translations of a language fit their source. `named` are accepted whatever happened; of the others only
/// those that are new, or whose translation was changed wherever its source was, so that nothing stale is cleared unseen.
pub fn accept(site: &Site, lang: Lang, named: &[Translatable], claim: &Claim) -> Accepted {
    let old = record(site, lang);
    let mut run = Run { accepted: Accepted::default(), named, claim, today: site.clock.today };
    let mut known: Vec<Translatable> = Vec::new();
    for entry in &site.entries {
        let (Some(source), Some(text)) = (&entry.texts[site.settings.source.index()], &entry.texts[lang.index()])
        else {
            continue;
        };
        let name = Translatable::of(entry);
        let key = (entry.kind, entry.id.to_string());
        let now = translated(hashes(&source.text().parts()), hashes(&text.text().parts()), old.entries.get(&key));
        let next = run.decide(&name, old.entries.get(&key), now);
        run.accepted.record.entries.insert(key, next);
        known.push(name);
    }
    let source = handbook_messages(&site.sources, &site.settings, site.settings.source);
    for (part, words) in handbook_messages(&site.sources, &site.settings, lang) {
        let Some(original) = source.get(&part) else { continue };
        let name = Translatable::Message(part.clone());
        let now = translated(vec![hash(original)], vec![hash(&words)], old.messages.get(&part));
        let next = run.decide(&name, old.messages.get(&part), now);
        run.accepted.record.messages.insert(part, next);
        known.push(name);
    }
    let mut accepted = run.accepted;
    accepted.unknown = named.iter().filter(|name| !known.iter().any(|known| name.covers(known))).cloned().collect();
    accepted
}

/// The record of a language as it is on disk.
pub(super) fn record(site: &Site, lang: Lang) -> Record {
    site.record(lang).cloned().unwrap_or_default()
}

/// What is now to be recorded. Where it comes from is as it was; who compared an older text has not seen this one.
fn translated(source: Vec<Hash>, text: Vec<Hash>, old: Option<&Translated>) -> Translated {
    let provenance = old.map(|old| old.provenance_of(&text)).unwrap_or_default();
    Translated { source, text, provenance }
}

/// One run over the translations of a language.
struct Run<'a> {
    accepted: Accepted,
    named: &'a [Translatable],
    claim: &'a Claim,
    today: Date,
}

impl Run<'_> {
    fn decide(&mut self, name: &Translatable, old: Option<&Translated>, now: Translated) -> Translated {
        let is_named = self.named.iter().any(|named| named.covers(name));
        let is_new_text = old.is_none_or(|old| old.text != now.text);
        let mut next = match old {
            None => {
                self.accepted.new.push(name.clone());
                now
            }
            Some(old) if (&old.source, &old.text) == (&now.source, &now.text) => now,
            Some(old) if is_named || old.source == now.source => {
                self.accepted.updated.push(name.clone());
                now
            }
            Some(old) => {
                let mut next = follow(old, &now);
                if (&next.source, &next.text) != (&now.source, &now.text) {
                    self.accepted.stale.push(name.clone());
                    if self.claim.everything {
                        // Who wrote it can be said of what is stale; that it fits its source cannot.
                        self.put_into(&mut next, &Claim { reviewed: false, ..self.claim.clone() });
                    }
                    return next;
                }
                self.accepted.updated.push(name.clone());
                now
            }
        };
        if is_new_text {
            next.provenance.date = Some(self.today);
        }
        if is_named || self.claim.everything || (self.named.is_empty() && is_new_text) {
            self.put_into(&mut next, self.claim);
        }
        next
    }

    fn put_into(&mut self, translated: &mut Translated, claim: &Claim) {
        let before = translated.provenance.clone();
        claim.put_into(&mut translated.provenance, self.today);
        self.accepted.claimed += usize::from(translated.provenance != before);
    }
}

impl Claim {
    fn put_into(&self, provenance: &mut Provenance, today: Date) {
        if self.translator.is_some() || self.origin.is_some() {
            provenance.translator.clone_from(&self.translator);
            provenance.origin = self.origin;
            provenance.date.get_or_insert(today);
        }
        if self.reviewed {
            provenance.reviewed = Some(today);
            provenance.reviewed_by.clone_from(&self.reviewed_by);
        }
    }
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
