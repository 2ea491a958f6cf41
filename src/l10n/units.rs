//! What there is to translate, part by part, and what each reader gets of it.
//!
//! A unit is a title, a summary or a block of an entry, or a message or attribute of the handbook's Fluent files. Units are
//! those of the source (of what has no source text: those of the first text that there is), so that every language has the same.

use std::collections::HashMap;

use super::Translatable;
use crate::config::Lang;
use crate::resolve::{Entry, Site, Staleness, Variant, handbook_messages};
use crate::source::{EntryKind, FileKind, Parsed};

/// A part that is translated by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Whose part it is.
    pub thing: Translatable,
    /// Which part.
    pub part: Part,
    /// What it is about.
    pub kind: Kind,
    /// What a reader of the language gets.
    pub state: State,
    /// The number of its words in the source; see [`count_words`].
    pub words: usize,
}

/// A part of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The title of an entry.
    Title,
    /// The summary of an entry.
    Summary,
    /// A block of an entry's source, by its position in [`crate::source::markdown::Markdown::blocks`].
    Block(usize),
    /// A message or attribute as a whole; [`Translatable::Message`] names it.
    Message,
}

/// What a unit is about: kinds that are most read come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The handbook's name, and what else no other kind is.
    Site,
    /// Topics and their summaries.
    Topic,
    /// FAQ entries.
    Faq,
    /// Guides.
    Guide,
    /// Services, their summaries, notes and alerts; organizations and locations.
    Service,
    /// Terms and their definitions.
    Term,
    /// Plain pages.
    Page,
}

/// What a reader of a language gets of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Words in the language, as new as their source as far as the record knows.
    Own,
    /// Words in the language that were made from an older source.
    Stale,
    /// The words of another language.
    Borrowed(Lang),
    /// Nothing: nobody has the words.
    Missing,
    /// Nothing on purpose: it is not meant for the language.
    Absent,
}

/// What there is to translate, read once for any number of languages: entries in the order of the site, then messages by name.
#[derive(Debug)]
pub struct Inventory<'s> {
    pub(super) site: &'s Site,
    pub(super) items: Vec<Item<'s>>,
}

/// An entry or a message with its parts.
#[derive(Debug)]
pub(super) struct Item<'s> {
    pub(super) whole: Whole<'s>,
    pub(super) kind: Kind,
    pub(super) parts: Vec<ItemPart>,
}

/// What has parts.
#[derive(Debug)]
pub(super) enum Whole<'s> {
    Entry(&'s Entry),
    /// A message or term with its attributes, and the name of the Fluent file that a translation of it belongs into.
    Message(String, &'s str),
}

/// A part of an entry or a message.
#[derive(Debug)]
pub(super) struct ItemPart {
    pub(super) part: Part,
    /// `topic-work` or `topic-work.summary`; of an entry's parts, nothing.
    pub(super) name: String,
    pub(super) words: usize,
}

/// Every unit of the handbook, as a language has it: entries in the order of the site, then messages by name, each before
/// its attributes.
pub fn units(site: &Site, lang: Lang) -> Vec<Unit> {
    let inventory = Inventory::new(site);
    let units = inventory.items.iter().flat_map(|item| {
        inventory.states(item, lang).zip(&item.parts).map(|(state, of)| {
            let thing = match &item.whole {
                Whole::Entry(entry) => Translatable::of(entry),
                Whole::Message(..) => Translatable::Message(of.name.clone()),
            };
            Unit { thing, part: of.part, kind: item.kind, state, words: of.words }
        })
    });
    units.collect()
}

impl<'s> Inventory<'s> {
    /// Reads what there is to translate.
    pub fn new(site: &'s Site) -> Inventory<'s> {
        let mut items: Vec<Item> = site.entries.iter().filter_map(|entry| entry_item(site, entry)).collect();
        let files = files_of_messages(site);
        let parts = handbook_messages(&site.sources, &site.settings, site.settings.source).into_iter();
        let mut parts: Vec<(String, String)> = parts.collect();
        // By name alone `topic-work-permit` would stand between `topic-work` and `topic-work.summary`.
        parts.sort_by(|(a, _), (b, _)| a.split('.').cmp(b.split('.')));
        // A slug is an address: a language may do without.
        for (name, words) in parts.into_iter().filter(|(name, _)| !is_slug_of_topic(name)) {
            let id = name.split('.').next().unwrap_or(&name).to_owned();
            let part = ItemPart { part: Part::Message, words: count_words(&words), name };
            match items.last_mut() {
                Some(Item { whole: Whole::Message(last, _), parts, .. }) if *last == id => parts.push(part),
                _ => {
                    // The words of services may stand in a table.
                    let file = files.get(&id).copied().unwrap_or("services.ftl");
                    let kind = Kind::of_message(&id);
                    items.push(Item { whole: Whole::Message(id, file), kind, parts: vec![part] });
                }
            }
        }
        Inventory { site, items }
    }

    /// What a reader of a language gets of each part of an item.
    pub(super) fn states<'i>(&'i self, item: &'i Item, lang: Lang) -> impl Iterator<Item = State> + 'i {
        let whole = match &item.whole {
            Whole::Message(..) => None,
            // What is withheld is there, and is to be mended, not to be written.
            Whole::Entry(entry) => Some(match &entry.texts[lang.index()] {
                Some(text) => (State::Own, text.stale.as_deref()),
                None => (State::of(&self.site.text(entry, lang)), None),
            }),
        };
        let catalog = &self.site.catalog;
        let stale = catalog.stale(lang);
        item.parts.iter().map(move |of| match whole {
            Some((_, Some(staleness))) if is_stale(staleness, of.part) => State::Stale,
            Some((whole, _)) => whole,
            None if stale.contains(&of.name) && catalog.defines(lang, &of.name) => State::Stale,
            None => State::of(&catalog.reader_gets(lang, &of.name)),
        })
    }
}

pub(super) fn is_slug_of_topic(name: &str) -> bool {
    name.starts_with("topic-") && name.ends_with(".slug")
}

/// An entry with the parts of its source, or of the first text that there is.
fn entry_item<'s>(site: &Site, entry: &'s Entry) -> Option<Item<'s>> {
    let base = entry.texts[site.settings.source.index()].as_ref().or_else(|| entry.texts.iter().flatten().next())?;
    let base = base.text().parts();
    let part = |part, words: &str| ItemPart { part, name: String::new(), words: count_words(words) };
    let mut parts = vec![part(Part::Title, &base.title)];
    parts.extend(base.summary.iter().map(|summary| part(Part::Summary, summary)));
    parts.extend(base.blocks.iter().enumerate().map(|(at, block)| part(Part::Block(at), &block.words)));
    Some(Item { whole: Whole::Entry(entry), kind: Kind::of_entry(entry.kind), parts })
}

/// The names of the source's Fluent files, by the messages and terms (`-residence-card`) that stand in them.
fn files_of_messages(site: &Site) -> HashMap<String, &str> {
    let mut files = HashMap::new();
    for file in site.sources.iter() {
        let (FileKind::Messages { tag }, Parsed::Messages(messages)) = (&file.kind, &file.parsed) else { continue };
        if site.settings.declared_as(tag) != Some(site.settings.source) {
            continue;
        }
        for definition in &messages.definitions {
            let id = format!("{}{}", if definition.is_term { "-" } else { "" }, definition.id);
            files.entry(id).or_insert(file.path.file_name());
        }
    }
    files
}

/// Whether a part of the source is newer than its translation.
fn is_stale(stale: &Staleness, part: Part) -> bool {
    match part {
        Part::Title => stale.title,
        Part::Summary => stale.summary,
        Part::Block(at) => {
            stale.whole
                || stale.blocks.values().any(|source| *source == Some(at))
                || stale.added.iter().any(|(_, added)| *added == at)
        }
        Part::Message => false,
    }
}

impl State {
    fn of<T>(variant: &Variant<T>) -> State {
        match variant {
            Variant::Own(_) => State::Own,
            Variant::Borrowed(from, _) => State::Borrowed(*from),
            Variant::Absent => State::Absent,
            Variant::Missing => State::Missing,
        }
    }
}

impl Kind {
    /// Every kind, those that are most read first.
    pub const ALL: [Kind; 7] = [Kind::Site, Kind::Topic, Kind::Faq, Kind::Guide, Kind::Service, Kind::Term, Kind::Page];

    /// Its name in `l10n status --json`, in the report and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Site => "site",
            Kind::Topic => "topic",
            Kind::Faq => "faq",
            Kind::Guide => "guide",
            Kind::Service => "service",
            Kind::Term => "term",
            Kind::Page => "page",
        }
    }

    fn of_entry(kind: EntryKind) -> Kind {
        match kind {
            EntryKind::Faq => Kind::Faq,
            EntryKind::Guide => Kind::Guide,
            EntryKind::Page => Kind::Page,
        }
    }

    fn of_message(part: &str) -> Kind {
        match part.split_once('-') {
            Some(("topic", _)) => Kind::Topic,
            Some(("service" | "organization" | "location" | "category" | "document", _)) => Kind::Service,
            Some(("" | "term", _)) => Kind::Term,
            _ => Kind::Site,
        }
    }
}

/// How many words a translator is paid for: what stands between blanks and has a letter or a digit, and each character of
/// a script that has no blanks between words (Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese).
pub fn count_words(text: &str) -> usize {
    text.split_whitespace()
        .map(|token| {
            let alone = token.chars().filter(|c| is_without_blanks(*c)).count();
            let others = token.chars().any(|c| c.is_alphanumeric() && !is_without_blanks(c));
            alone + usize::from(others)
        })
        .sum()
}

fn is_without_blanks(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
        && c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::count_words;

    #[test]
    fn words_are_counted_in_every_script() {
        for (text, count) in [
            ("", 0),
            ("–", 0),
            ("Renew the card, { $card-fee }.", 4),
            ("Як продовжити карту?", 3),
            ("如何办理", 4),
            ("办 KITAS 卡", 3),
        ] {
            assert_eq!(count_words(text), count, "{text}");
        }
    }
}
