//! How far each language is, and what to do next: counts of what the same resolver gives to readers.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use jiff::civil::Date;

use super::Translatable;
use super::units::{Inventory, Item, Kind, State, Whole};
use crate::config::Lang;
use crate::resolve::{Site, handbook_messages};
use crate::source::record::{Origin, Provenance, hash};

/// How far a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The language.
    pub lang: Lang,
    /// Everything.
    pub total: Counts,
    /// The kinds that the handbook has, those that are most read first.
    pub kinds: Vec<(Kind, Counts)>,
    /// Where what it has of its own comes from; of the source language, nowhere.
    pub origins: Origins,
    /// What to do next: what is wrong before what is not there, each with what is most read first.
    pub steps: Vec<Step>,
}

/// How much there is of each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the states of `State`")]
pub struct Counts {
    pub own: Amount,
    pub stale: Amount,
    pub borrowed: Amount,
    pub missing: Amount,
    pub absent: Amount,
}

/// How much. A message counts once with its attributes, in the worst of their states; a title and a summary are blocks;
/// words are those of the source, see [`count_words`](super::count_words).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Fluent messages and terms.
    pub messages: usize,
    /// Titles, summaries and blocks of entries.
    pub blocks: usize,
    /// Words of both.
    pub words: usize,
}

/// Where the translations of a language come from, as far as the record says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins {
    /// People wrote them.
    pub human: Amount,
    /// A machine wrote them.
    pub machine: Amount,
    /// Nobody recorded it.
    pub unknown: Amount,
    /// A person has compared them with their source as they are now, whoever wrote them.
    pub reviewed: Amount,
    /// A machine wrote them, and nobody has compared them with their source.
    pub unreviewed_machine: Amount,
    /// The day of the last comparison.
    pub last_reviewed: Option<Date>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub task: Task,
    /// What it is about.
    pub kind: Kind,
    /// An entry, or one message where there is only one.
    pub thing: Option<Translatable>,
    /// The file in which it is done. It need not be there yet.
    pub path: String,
    /// How much it is.
    pub amount: Amount,
}

/// What is to be done, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// Bring a translation up to date with its source: readers are told something old.
    Update,
    /// Translate what readers get in another language, or not at all.
    Translate,
    /// Compare what a machine wrote with its source.
    Review,
}

impl Status {
    /// The share of words that are the language's own and up to date, among those that are meant for it.
    pub fn share(&self) -> f64 {
        self.total.share()
    }
}

impl Counts {
    /// The share of words that are the language's own and up to date, among those that are meant for it.
    pub fn share(&self) -> f64 {
        let meant = self.own.words + self.stale.words + self.borrowed.words + self.missing.words;
        if meant == 0 { 1.0 } else { self.own.words as f64 / meant as f64 }
    }

    /// The states by name, in the order in which they are shown.
    pub fn named(&self) -> [(&'static str, Amount); 5] {
        [
            ("own", self.own),
            ("stale", self.stale),
            ("borrowed", self.borrowed),
            ("missing", self.missing),
            ("absent", self.absent),
        ]
    }

    fn of(&mut self, state: State) -> &mut Amount {
        match state {
            State::Own => &mut self.own,
            State::Stale => &mut self.stale,
            State::Borrowed(_) => &mut self.borrowed,
            State::Missing => &mut self.missing,
            State::Absent => &mut self.absent,
        }
    }
}

impl Amount {
    /// Whether there is nothing of it.
    pub fn is_nothing(self) -> bool {
        self == Amount::default()
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Amount) {
        self.messages += other.messages;
        self.blocks += other.blocks;
        self.words += other.words;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.own += other.own;
        self.stale += other.stale;
        self.borrowed += other.borrowed;
        self.missing += other.missing;
        self.absent += other.absent;
    }
}

impl Task {
    /// Every task, the most urgent first.
    pub const ALL: [Task; 3] = [Task::Update, Task::Translate, Task::Review];

    /// Its name in `l10n status`.
    pub fn as_str(self) -> &'static str {
        match self {
            Task::Update => "update",
            Task::Translate => "translate",
            Task::Review => "review",
        }
    }
}

impl Inventory<'_> {
    /// How far a language is.
    pub fn status(&self, lang: Lang) -> Status {
        let mut kinds: BTreeMap<Kind, Counts> = BTreeMap::new();
        let mut origins = Origins::default();
        let mut steps: BTreeMap<StepKey, Step> = BTreeMap::new();
        let is_translated = lang != self.site.settings.source;
        let of_messages = if is_translated { provenance_of_messages(self.site, lang) } else { BTreeMap::new() };
        for (at, item) in self.items.iter().enumerate() {
            let counts = self.counts(item, lang);
            *kinds.entry(item.kind).or_default() += counts;
            if !is_translated {
                continue;
            }
            let provenance = match &item.whole {
                Whole::Entry(entry) => entry.texts[lang.index()].as_ref().and_then(|text| text.provenance.as_deref()),
                // The attributes of a message are translated with it.
                Whole::Message(id, _) => of_messages.get(id).or_else(|| of_messages.get(&item.parts[0].name)),
            };
            let mut there = counts.own;
            there += counts.stale;
            let is_to_review = origins.add(there, counts.own, provenance);
            let mut to_write = counts.borrowed;
            to_write += counts.missing;
            let to_review = if is_to_review { counts.own } else { Amount::default() };
            for (task, amount) in [(Task::Update, counts.stale), (Task::Translate, to_write), (Task::Review, to_review)]
            {
                if amount.is_nothing() {
                    continue;
                }
                let step = || self.step(item, task, lang);
                let key = StepKey {
                    task,
                    kind: item.kind,
                    at: if item.file().is_some() { 0 } else { at },
                    file: item.file(),
                };
                let known = steps.contains_key(&key);
                let step = steps.entry(key).or_insert_with(step);
                if known {
                    step.thing = None;
                }
                step.amount += amount;
            }
        }
        let mut total = Counts::default();
        kinds.values().for_each(|counts| total += *counts);
        Status { lang, total, kinds: kinds.into_iter().collect(), origins, steps: steps.into_values().collect() }
    }

    fn counts(&self, item: &Item, lang: Lang) -> Counts {
        let mut counts = Counts::default();
        let mut worst = State::Absent;
        for (state, part) in self.states(item, lang).zip(&item.parts) {
            let amount = counts.of(state);
            amount.words += part.words;
            if matches!(item.whole, Whole::Entry(_)) {
                amount.blocks += 1;
            }
            worst = worse(worst, state);
        }
        if matches!(item.whole, Whole::Message(..)) {
            counts.of(worst).messages += 1;
        }
        counts
    }

    fn step(&self, item: &Item, task: Task, lang: Lang) -> Step {
        let tag = &self.site.settings[lang].tag;
        let (thing, path) = match &item.whole {
            Whole::Message(id, file) => (Translatable::Message(id.clone()), format!("locales/{tag}/{file}")),
            Whole::Entry(entry) => {
                let own = entry.texts[lang.index()].as_ref().map(|text| text.path().to_string());
                let path = own.unwrap_or_else(|| format!("{}/{tag}.md", entry.folder().unwrap_or_default()));
                (Translatable::of(entry), path)
            }
        };
        Step { task, kind: item.kind, thing: Some(thing), path, amount: Amount::default() }
    }
}

/// What belongs together as one thing to do, in the order in which it is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct StepKey<'i> {
    task: Task,
    kind: Kind,
    /// The position of an entry.
    at: usize,
    /// The Fluent file of messages.
    file: Option<&'i str>,
}

impl Item<'_> {
    fn file(&self) -> Option<&str> {
        match self.whole {
            Whole::Message(_, file) => Some(file),
            Whole::Entry(_) => None,
        }
    }
}

impl Origins {
    /// Counts what is `there`, of which `fresh` is as new as its source. Whether somebody is to look at it.
    fn add(&mut self, there: Amount, fresh: Amount, provenance: Option<&Provenance>) -> bool {
        if there.is_nothing() {
            return false;
        }
        let origin = provenance.and_then(|provenance| provenance.origin);
        let reviewed = provenance.and_then(|provenance| provenance.reviewed);
        *match origin {
            Some(Origin::Human) => &mut self.human,
            Some(Origin::Machine) => &mut self.machine,
            None => &mut self.unknown,
        } += there;
        self.last_reviewed = self.last_reviewed.max(reviewed);
        let is_unreviewed = origin == Some(Origin::Machine) && reviewed.is_none();
        if reviewed.is_some() {
            self.reviewed += fresh;
        } else if is_unreviewed {
            self.unreviewed_machine += there;
        }
        is_unreviewed
    }
}

/// Where the messages and attributes that a language has come from.
fn provenance_of_messages(site: &Site, lang: Lang) -> BTreeMap<String, Provenance> {
    let Some(record) = site.record(lang) else { return BTreeMap::new() };
    let recorded = record.messages.iter().filter(|(_, translated)| translated.provenance != Provenance::default());
    let mut recorded = recorded.peekable();
    if recorded.peek().is_none() {
        return BTreeMap::new();
    }
    let own = handbook_messages(&site.sources, &site.settings, lang);
    recorded
        .filter_map(|(part, translated)| Some((part.clone(), translated.provenance_of(&[hash(own.get(part)?)]))))
        .collect()
}

/// The one of two states that asks for more.
fn worse(one: State, two: State) -> State {
    let rank = |state: &State| match state {
        State::Absent => 0,
        State::Own => 1,
        State::Borrowed(_) => 2,
        State::Missing => 3,
        State::Stale => 4,
    };
    if rank(&two) > rank(&one) { two } else { one }
}
