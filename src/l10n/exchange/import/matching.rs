//! Which unit of the handbook each unit of a file translates, and from which source.

use std::collections::{BTreeMap, BTreeSet};

use super::super::messages::message_files;
use super::super::segment::{Form, words};
use super::super::text::{pair, units_of};
use super::super::{ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use super::guard::{Guard, fault};
use super::{Change, Imported, Incomings, canonical};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Sink};
use crate::l10n::Translatable;
use crate::l10n::accept::record;
use crate::l10n::units::is_slug_of_topic;
use crate::resolve::Site;
use crate::source::record::hash;

/// What can go in, thing by thing; the rest is counted and reported.
pub(super) fn changes(
    site: &Site,
    lang: Lang,
    package: &Package,
    incoming: &[Incoming],
    out: &mut Imported,
    sink: &mut Sink,
) -> Incomings {
    let matcher = Matcher::new(site, lang, package, incoming);
    let mut changes = Incomings::new();
    // What a unit has got from a file already.
    let mut seen: BTreeMap<&str, (String, crate::diag::Place)> = BTreeMap::new();
    // One warning for each thing: a text that was removed has many units.
    let mut unknown: BTreeMap<&str, (&IncomingUnit, usize)> = BTreeMap::new();
    for file in incoming {
        for unit in &file.units {
            let found = matcher.find(unit);
            if found.is_empty() {
                if !unit.target.trim().is_empty() {
                    let id = unit.ids.first().map_or("", String::as_str);
                    let thing = id.split_once('#').map_or(id, |(thing, _)| thing);
                    unknown.entry(thing).or_insert((unit, 0)).1 += 1;
                }
                continue;
            }
            for known in found {
                let target = canonical(known.form, &unit.target);
                if target.is_empty() {
                    continue;
                }
                if let Some((before, place)) = seen.get(&*known.id) {
                    if *before != target {
                        out.refused += 1;
                        sink.report(
                            Diagnostic::new(
                                Code::RepeatedUnit,
                                unit.place.clone(),
                                unit.says(&known.id, "it has two translations"),
                            )
                            .related(place.clone(), "the other one")
                            .hint("keep the one that is right; the first was taken"),
                        );
                    }
                    continue;
                }
                seen.insert(&known.id, (target.clone(), unit.place.clone()));
                if let Some(change) = matcher.change(known, unit, target, file, out, sink) {
                    out.taken += usize::from(change.is_new);
                    out.confirmed += usize::from(!change.is_new);
                    out.outdated += usize::from(!change.is_current);
                    let (thing, part) = split(&known.id);
                    changes.entry(thing).or_default().insert(part, change);
                }
            }
        }
    }
    sink.extend(unknown.into_values().map(|(unit, count)| matcher.unknown(unit, count - 1)));
    changes
}

/// The thing that a unit is of, and its name in it.
pub(super) fn split(id: &str) -> (Translatable, String) {
    match id.split_once('#') {
        Some((thing, part)) => (Translatable::parse(thing), part.to_owned()),
        None => (Translatable::Message(id.to_owned()), String::new()),
    }
}

impl IncomingUnit {
    fn says(&self, id: &str, what: &str) -> String {
        match &self.at {
            Some(at) => format!("{at}, `{id}`: {what}"),
            None => format!("`{id}`: {what}"),
        }
    }
}

struct Matcher<'a> {
    by_id: BTreeMap<&'a str, &'a ExchangeUnit>,
    by_hash: BTreeMap<&'a str, Vec<&'a ExchangeUnit>>,
    /// The names of blocks that are gone, with those of the blocks that stand in their place now.
    moved: BTreeMap<String, String>,
    /// Footnotes and addresses, by entry.
    definitions: BTreeMap<String, String>,
    /// The hash of the source that each message was translated from.
    recorded: BTreeMap<String, String>,
    /// Every name that the files have.
    named: BTreeSet<&'a str>,
    /// The names of the messages of the language itself that its source does not have.
    own_messages: BTreeSet<String>,
}

impl<'a> Matcher<'a> {
    fn new(site: &Site, lang: Lang, package: &'a Package, incoming: &'a [Incoming]) -> Matcher<'a> {
        let mut by_hash: BTreeMap<&str, Vec<&ExchangeUnit>> = BTreeMap::new();
        for unit in &package.units {
            by_hash.entry(&unit.hash).or_default().push(unit);
        }
        let mut matcher = Matcher {
            by_id: package.units.iter().map(|unit| (&*unit.id, unit)).collect(),
            by_hash,
            moved: BTreeMap::new(),
            definitions: BTreeMap::new(),
            recorded: BTreeMap::new(),
            named: incoming.iter().flat_map(|file| &file.units).flat_map(|u| &u.ids).map(String::as_str).collect(),
            own_messages: message_files(site, lang).iter().flat_map(|f| &f.parts).map(|p| p.name.clone()).collect(),
        };
        let record = record(site, lang);
        let sources =
            record.messages.iter().filter_map(|(name, was)| Some((name.clone(), was.source.first()?.clone())));
        matcher.recorded = sources.collect();
        for entry in &site.entries {
            let text_of = |path: &str| site.sources.text(path).map(|source| source.text);
            let Some(source) = units_of(entry, site.settings.source, text_of) else { continue };
            let name = Translatable::of(entry).to_string();
            let own = units_of(entry, lang, text_of);
            let of_own = own.as_ref().map_or("", |own| &own.definitions);
            matcher.definitions.insert(name.clone(), format!("{}{of_own}", source.definitions));
            let recorded = record.entries.get(&(entry.kind, entry.id.to_string()));
            let (Some(own), Some(recorded)) = (own, recorded) else { continue };
            let pairing = pair(&source, &own, Some(recorded));
            for (at, paired) in pairing.of_source.iter().enumerate().filter(|_| pairing.is_recorded) {
                if let Some(was) = paired.and_then(|paired| recorded.source.get(paired + 2)) {
                    matcher.moved.insert(format!("{name}#{was}"), format!("{name}#{}", source.blocks[at].name));
                }
            }
        }
        matcher
    }

    fn find(&self, unit: &IncomingUnit) -> Vec<&'a ExchangeUnit> {
        if unit.ids.first().is_some_and(|id| is_slug_of_topic(id)) {
            return Vec::new();
        }
        let known = |id: &str| self.by_id.get(id).copied();
        if let Some(found) = unit.ids.iter().find_map(|id| known(id)) {
            return vec![found];
        }
        if let Some(found) = unit.ids.iter().find_map(|id| known(self.moved.get(id)?)) {
            return vec![found];
        }
        if let Some(found) = unit.ids.iter().find_map(|id| self.nearest(id, unit.source.as_deref()?)) {
            return vec![found];
        }
        // A tool has lost the names: the same source is translated the same everywhere.
        let is_named = unit.ids.iter().any(|id| id.contains('#') || id.starts_with('-'));
        let Some(source) = unit.source.as_deref().filter(|source| !is_named && !source.trim().is_empty()) else {
            return Vec::new();
        };
        let mut found: Vec<&ExchangeUnit> = Vec::new();
        for form in [Form::Phrase, Form::Message, Form::Inline, Form::Literal, Form::Table] {
            let hash = hash(&words(form, &canonical(form, source), ""));
            let same = self.by_hash.get(&*hash).into_iter().flatten().filter(|unit| unit.form == form);
            found.extend(same);
        }
        found
    }

    /// The block of the same entry that reads most like the source that the translator saw, and that no other unit names:
    /// it has changed since.
    fn nearest(&self, id: &str, source: &str) -> Option<&'a ExchangeUnit> {
        let (thing, _) = id.split_once('#')?;
        let prefix = format!("{thing}#");
        let free = self.by_id.range(&*prefix..).take_while(|(id, _)| id.starts_with(&prefix));
        let free =
            free.filter(|(id, _)| !self.named.contains(*id) && !id.ends_with("#title") && !id.ends_with("#summary"));
        let scored = free.map(|(_, unit)| {
            let now = unit.source.plain();
            ((strsim::normalized_levenshtein(&now, source) * 1000.0) as u32, *unit)
        });
        let (score, unit) = scored.max_by_key(|(score, _)| *score)?;
        (score >= LIKENESS).then_some(unit)
    }

    /// The warning of a unit, and of others of the same thing, that nobody knows.
    fn unknown(&self, unit: &IncomingUnit, others: usize) -> Diagnostic {
        let id = unit.ids.first().map_or("", String::as_str);
        let thing = id.split_once('#').map(|(thing, _)| format!("{thing}#"));
        let has_thing = thing.as_ref().is_some_and(|thing| self.by_id.keys().any(|id| id.starts_with(thing)));
        let (message, hint) = if is_slug_of_topic(id) {
            ("an address is not translated here", "who edits the handbook writes it into the Fluent file of the topics")
        } else if has_thing {
            (
                "the handbook no longer says this",
                "export again: the source has changed so much that nobody can tell where this belongs",
            )
        } else if id.split_once('#').is_some_and(|(thing, _)| self.definitions.contains_key(thing)) {
            ("this text is not meant for this language", "its `only` in entry.toml says for which it is")
        } else if self.own_messages.contains(id) {
            ("only this language has this message", "write it into its Fluent file: exchange is for what is translated")
        } else {
            (
                "there is nothing of this name in the handbook",
                "is the file from another handbook? what has been removed needs no translation",
            )
        };
        let others = if others > 0 { format!(" (and {others} more of the same text)") } else { String::new() };
        let message = format!("{}{others}", unit.says(id, message));
        let diagnostic = Diagnostic::new(Code::UnknownUnit, unit.place.clone(), message);
        let diagnostic = if has_thing || is_slug_of_topic(id) {
            diagnostic
        } else {
            diagnostic.did_you_mean(id, self.by_id.keys().copied().filter(|k| !k.contains('#')))
        };
        diagnostic.hint(hint)
    }

    /// Whether words with this hash are those of the source as it is, as it was exported, or as it was translated last.
    fn is_copy(&self, known: &ExchangeUnit, unit: &IncomingUnit, named: Option<&str>, words: &str) -> bool {
        let recorded = self.recorded.get(&*known.id).map(String::as_str);
        [Some(known.hash.as_str()), unit.hash.as_deref(), named, recorded]
            .into_iter()
            .flatten()
            .any(|hash| hash == words)
    }

    /// What is to be done with a translation; `None` if nothing.
    fn change(
        &self,
        known: &ExchangeUnit,
        unit: &IncomingUnit,
        target: String,
        file: &Incoming,
        out: &mut Imported,
        sink: &mut Sink,
    ) -> Option<Change> {
        let (thing, _) = known.id.split_once('#').unwrap_or((&known.id, ""));
        let definitions = self.definitions.get(thing).map_or("", String::as_str);
        let named_hash = unit.ids.iter().find_map(|id| id.split_once('#')?.1.get(..12));
        let named_hash = named_hash.filter(|hash| hash.bytes().all(|b| b.is_ascii_hexdigit())).map(str::to_owned);
        let seen = match (&unit.source, &unit.hash) {
            (Some(source), _) if !source.trim().is_empty() => {
                hash(&words(known.form, &canonical(known.form, source), definitions))
            }
            (_, Some(hash)) => hash.clone(),
            _ => named_hash.clone().unwrap_or_else(|| known.hash.clone()),
        };
        let is_current = seen == known.hash;
        let current = known.target.as_ref().map(|target| target.plain());
        let is_new = current.as_ref().is_none_or(|current| canonical(known.form, current) != target);
        let is_unfinished = matches!(unit.progress, Some(Progress::NeedsTranslation | Progress::NeedsReview));
        if !is_new {
            // The words are the same: is more said of them than was known?
            let confirms = match known.progress {
                Progress::NeedsReview => {
                    is_current && matches!(unit.progress, Some(Progress::Translated | Progress::SignedOff))
                }
                Progress::Translated => is_current && unit.progress == Some(Progress::SignedOff),
                _ => false,
            };
            if !confirms {
                out.unchanged += 1;
                return None;
            }
        } else if is_unfinished {
            out.unfinished += 1;
            if known.target.is_some() {
                let message = "it is marked as unfinished, so that the translation that the handbook has stays";
                let hint = "take the mark away when the words are right (PO: `fuzzy`; XLIFF: state=\"translated\") and import it again";
                sink.report(
                    Diagnostic::new(Code::IncompleteTranslation, unit.place.clone(), unit.says(&known.id, message))
                        .hint(hint),
                );
            }
            return None;
        } else if unit.source.is_none()
            && self.is_copy(known, unit, named_hash.as_deref(), &hash(&words(known.form, &target, definitions)))
        {
            // A format without room for the source shows it in place of the translation.
            out.unchanged += 1;
            if known.target.is_some() && known.source.has_words() {
                let message = "these are the words of the source, so that the translation that the handbook has stays";
                let hint = "where a name is the same in both languages, write it into the file of the handbook by hand";
                sink.report(
                    Diagnostic::new(Code::IncompleteTranslation, unit.place.clone(), unit.says(&known.id, message))
                        .hint(hint),
                );
            }
            return None;
        }
        let guard = Guard {
            form: known.form,
            is_term: known.id.starts_with('-'),
            source: &known.source.plain(),
            current: current.as_deref(),
            seen: unit.source.as_deref().filter(|_| !is_current),
            definitions,
        };
        if is_new && let Some(fault) = fault(&guard, &target) {
            out.refused += 1;
            sink.report(
                Diagnostic::new(Code::DamagedUnit, unit.place.clone(), unit.says(&known.id, &fault.message))
                    .hint(fault.hint),
            );
            return None;
        }
        Some(Change {
            plain: target,
            is_new,
            hash: seen,
            is_current,
            // What was compared before it was changed has to be compared again.
            progress: match unit.progress {
                Some(Progress::SignedOff) if is_new && known.progress == Progress::SignedOff => Progress::Translated,
                said => said.unwrap_or(Progress::Translated),
            },
            place: unit.place.clone(),
            translator: file.translator.clone(),
        })
    }
}

/// How alike, in thousandths, two versions of a block must be to be one.
const LIKENESS: u32 = 450;
