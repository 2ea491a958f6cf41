//! The package of a language.

use std::collections::{BTreeMap, BTreeSet};

use super::messages::{MessageFile, MessagePart, message_files};
use super::segment::{Form, Segment, words};
use super::text::{Pairing, Units, pair, units_of};
use super::{CodeKind, Context, ExchangeUnit, GlossaryTerm, Package, Progress};
use crate::config::Lang;
use crate::l10n::accept::record;
use crate::l10n::units::is_slug_of_topic;
use crate::l10n::{Part, State, Translatable, units};
use crate::locale::Direction;
use crate::resolve::{Entry, PageKey, Site, Thing};
use crate::source::markdown::ReferenceKind;
use crate::source::record::{Hash, Record, Translated, hash};

/// A choice of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// Those without a translation.
    Missing,
    /// Those with a translation of an older source.
    Stale,
}

/// What the history knows of a thing: words by their hash.
pub type History<'a> = &'a dyn Fn(&Translatable) -> BTreeMap<String, String>;

/// What there is to translate into a language; all of it, if `only` names nothing. What is not meant for the language is left
/// out, and so is what has no words: a list item that is nothing but a link.
pub fn export(site: &Site, lang: Lang, only: &[Only], history: History) -> Package {
    let settings = &site.settings;
    let mut exporter = Exporter {
        site,
        lang,
        record: record(site, lang),
        states: units(site, lang).into_iter().map(|unit| ((unit.thing, unit.part), unit.state)).collect(),
        terms: glossary(site, lang),
        history,
        units: Vec::new(),
    };
    for entry in &site.entries {
        exporter.entry(entry);
    }
    let translated = message_files(site, lang);
    for file in message_files(site, settings.source) {
        exporter.messages(&file, &translated);
    }
    let Exporter { mut units, terms, .. } = exporter;
    if !only.is_empty() {
        units.retain(|unit| match unit.progress {
            Progress::NeedsTranslation => only.contains(&Only::Missing),
            Progress::NeedsReview => only.contains(&Only::Stale),
            Progress::Translated | Progress::SignedOff => false,
        });
    }
    Package {
        source: settings[settings.source].tag.to_string(),
        target: settings[lang].tag.to_string(),
        is_rtl: settings[lang].direction == Direction::Rtl,
        today: site.clock.today.to_string(),
        handbook: settings.base_url.to_string(),
        units,
        terms,
    }
}

struct Exporter<'a> {
    site: &'a Site,
    lang: Lang,
    record: Record,
    states: BTreeMap<(Translatable, Part), State>,
    terms: Vec<GlossaryTerm>,
    history: History<'a>,
    units: Vec<ExchangeUnit>,
}

impl Exporter<'_> {
    fn entry(&mut self, entry: &Entry) {
        let text_of = |path: &str| self.site.sources.text(path).map(|source| source.text);
        let name = Translatable::of(entry);
        let state = |part| self.states.get(&(name.clone(), part)).copied().unwrap_or(State::Missing);
        if state(Part::Title) == State::Absent {
            return;
        }
        let Some(source) = units_of(entry, self.site.settings.source, text_of) else { return };
        let own = units_of(entry, self.lang, text_of);
        let recorded = self.record.entries.get(&(entry.kind, entry.id.to_string())).cloned();
        let pairing = own.as_ref().map(|own| pair(&source, own, recorded.as_ref())).unwrap_or_default();
        let is_reviewed = recorded.as_ref().is_some_and(|r| r.provenance.reviewed.is_some());
        let was = |at: usize| recorded.as_ref().and_then(|record| record.source.get(at)).cloned();
        let phrase = |part, name: &'static str, plain: &str, target: Option<&str>, was| Found {
            part,
            name: name.to_owned(),
            form: Form::Phrase,
            what: name,
            plain: plain.to_owned(),
            hash: phrase_hash(plain),
            target: target.map(str::to_owned),
            was,
        };
        let own_title = own.as_ref().map(|own| &*own.title);
        let mut found = vec![phrase(Part::Title, "title", &source.title, own_title, was(0))];
        if let Some(summary) = &source.summary {
            let own_summary = own.as_ref().and_then(|own| own.summary.as_deref());
            found.push(phrase(Part::Summary, "summary", summary, own_summary, was(1)));
        }
        for (at, block) in source.blocks.iter().enumerate().filter(|(at, _)| source.has_words(*at)) {
            let paired = pairing.of_source.get(at).copied().flatten();
            found.push(Found {
                part: Part::Block(at),
                name: block.name.clone(),
                form: block.form(),
                what: block.part(),
                plain: block.plain.clone(),
                hash: block.hash.clone(),
                target: paired.and_then(|paired| Some(own.as_ref()?.blocks[paired].plain.clone())),
                was: paired.filter(|_| pairing.is_recorded).and_then(|paired| was(paired + 2)),
            });
        }
        let is_stale = found.iter().any(|found| found.target.is_some() && state(found.part) == State::Stale);
        let history = if is_stale { (self.history)(&name) } else { BTreeMap::new() };
        let context = self.entry_context(entry, &name);
        let of_own = own.as_ref().map_or("", |own| &own.definitions);
        let is_built_otherwise = own_is_built_otherwise(own.as_ref(), &pairing);
        for found in found {
            let segment = Segment::parse(found.form, &found.plain, &source.definitions);
            let target = found.target.filter(|target| !target.is_empty()).map(|target| {
                let mut target = Segment::parse(found.form, &target, of_own);
                target.number_like(&segment);
                target
            });
            let progress = match (&target, state(found.part)) {
                (None, _) => Progress::NeedsTranslation,
                (Some(_), State::Stale) => Progress::NeedsReview,
                (Some(_), _) if is_reviewed => Progress::SignedOff,
                (Some(_), _) => Progress::Translated,
            };
            let was = found.was.filter(|was| progress == Progress::NeedsReview && *was != found.hash);
            let mut comments = self.figures_in(&segment);
            if progress == Progress::NeedsTranslation && is_built_otherwise {
                comments.push(
                    "The translation of this text is built differently: nobody can tell which part of it belongs here."
                        .to_owned(),
                );
            }
            let terms = self.terms_in(&segment);
            self.units.push(ExchangeUnit {
                id: format!("{name}#{}", found.name),
                form: found.form,
                source: segment,
                hash: found.hash,
                target,
                progress,
                previous: was.and_then(|was| history.get(&was).cloned()),
                context: Context { part: found.what, terms, comments, ..context.clone() },
            });
        }
    }

    fn messages(&mut self, file: &MessageFile, translated: &[MessageFile]) {
        // An address is chosen by who edits the handbook.
        for part in file.parts.iter().filter(|part| !is_slug_of_topic(&part.name)) {
            let name = Translatable::Message(part.name.clone());
            let state = self.states.get(&(name.clone(), Part::Message)).copied().unwrap_or(State::Missing);
            if state == State::Absent {
                continue;
            }
            let source = Segment::parse(Form::Message, &part.plain, "");
            if !source.has_words() {
                continue;
            }
            let own = translated.iter().find_map(|file| file.part(&part.name));
            let target = own.map(|own| {
                let mut target = Segment::parse(Form::Message, &own.plain, "");
                target.number_like(&source);
                target
            });
            let recorded: Option<&Translated> = self.record.messages.get(&part.name);
            let progress = match (&target, state) {
                (None, _) => Progress::NeedsTranslation,
                (Some(_), State::Stale) => Progress::NeedsReview,
                (Some(_), _) if recorded.is_some_and(|r| r.provenance.reviewed.is_some()) => Progress::SignedOff,
                (Some(_), _) => Progress::Translated,
            };
            let hash = hash(&words(Form::Message, &part.plain, ""));
            let was = recorded
                .and_then(|r| r.source.first())
                .filter(|was| progress == Progress::NeedsReview && **was != hash);
            let previous = was.and_then(|was| (self.history)(&name).get(was).cloned());
            let comments = [&part.comment, &own.and_then(|own| own.comment.clone())];
            let mut comments: Vec<String> = comments.into_iter().flatten().cloned().collect();
            comments.dedup();
            comments.extend(self.figures_in(&source));
            let terms = self.terms_in(&source);
            let context = Context {
                thing: file.name().to_owned(),
                part: if part.name.contains('.') { "attribute" } else { "message" },
                terms,
                comments,
                ..self.message_context(&part.name)
            };
            self.units.push(ExchangeUnit {
                id: part.name.clone(),
                form: Form::Message,
                source,
                hash,
                target,
                progress,
                previous,
                context,
            });
        }
    }

    fn entry_context(&self, entry: &Entry, name: &Translatable) -> Context {
        let site = self.site;
        let thing = site.thing(entry.reference_kind(), &entry.id);
        let page = thing.map(|thing| PageKey { lang: self.lang, page: site.page_of(thing) });
        let address = page.filter(|key| site.has_page(*key)).map(|key| site.absolute_url(key));
        let source = site.settings.source;
        let title = thing.map(|thing| site.title(source, thing).text.to_string()).unwrap_or_default();
        let topic = entry.topic.map(|topic| site.title(source, Thing::Topic(topic)).text.to_string());
        Context { thing: name.to_string(), title, topic, address, ..Context::default() }
    }

    /// The page that a message is most seen on: that of the topic, service or term that it names.
    fn message_context(&self, name: &str) -> Context {
        let site = self.site;
        let message = MessagePart::split(name).0;
        let thing = match message.split_once('-') {
            Some(("topic", id)) => site.thing(ReferenceKind::Topic, id),
            Some(("service", id)) => site.thing(ReferenceKind::Service, id),
            Some(("" | "term", id)) => site.thing(ReferenceKind::Term, id),
            _ => None,
        };
        let key = thing.map(|thing| PageKey { lang: self.lang, page: site.page_of(thing) });
        let address = key.filter(|key| site.has_page(*key)).map(|key| site.absolute_url(key));
        let title =
            thing.map_or_else(|| name.to_owned(), |thing| site.title(site.settings.source, thing).text.to_string());
        Context { title, address, ..Context::default() }
    }

    /// The terms of the glossary that a source uses, by placeable or by word.
    fn terms_in(&self, source: &Segment) -> Vec<(String, String)> {
        let ids: BTreeSet<&str> = source.codes().filter(|c| c.kind == CodeKind::Term).map(|c| &*c.key).collect();
        let plain = source.plain().to_lowercase();
        let is_hit = |term: &&GlossaryTerm| ids.contains(&*term.id) || plain.contains(&term.source.to_lowercase());
        let hits = self.terms.iter().filter(is_hit);
        hits.map(|term| (term.source.clone(), term.target.clone().unwrap_or_default())).collect()
    }

    /// What the figures of a source show readers of the language.
    fn figures_in(&self, source: &Segment) -> Vec<String> {
        let mut ids: Vec<&str> = source.codes().filter(|c| c.kind == CodeKind::Figure).map(|c| &*c.key).collect();
        ids.sort_unstable();
        ids.dedup();
        let shown = |id: &str| {
            let figure = self.site.figures.iter().find(|figure| *figure.id == *id)?;
            Some(format!("{{ ${id} }} shows: {}", figure.text(self.lang)))
        };
        ids.into_iter().filter_map(shown).collect()
    }
}

/// A part of an entry, before its words are taken apart.
struct Found {
    part: Part,
    name: String,
    form: Form,
    what: &'static str,
    plain: String,
    hash: Hash,
    target: Option<String>,
    /// The hash of the source that the translation was made from.
    was: Option<Hash>,
}

fn own_is_built_otherwise(own: Option<&Units>, pairing: &Pairing) -> bool {
    own.is_some_and(|own| pairing.of_source.iter().flatten().count() < own.blocks.len() && !pairing.is_recorded)
}

/// The hash of a title or a summary.
pub(super) fn phrase_hash(plain: &str) -> Hash {
    hash(&words(Form::Phrase, plain, ""))
}

fn glossary(site: &Site, lang: Lang) -> Vec<GlossaryTerm> {
    let source = site.settings.source;
    let own = |words: &crate::resolve::Words, lang: Lang| (words.lang == lang).then(|| words.text.to_string());
    let terms = site.terms.iter().map(|term| GlossaryTerm {
        id: term.id.to_string(),
        source: term.name[source.index()].text.to_string(),
        target: own(&term.name[lang.index()], lang),
        source_definition: term.definition[source.index()].as_ref().and_then(|words| own(words, source)),
        target_definition: term.definition[lang.index()].as_ref().and_then(|words| own(words, lang)),
    });
    terms.collect()
}
