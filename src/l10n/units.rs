//! What there is to translate, part by part, and what each reader gets of it.
//!
//! A unit is a title, a summary or a block of an entry, or a message or attribute of the handbook's Fluent files. Units are
//! those of the source (of what has no source text: those of the first text that there is), so that every language has the same.

use super::Translatable;
use crate::config::Lang;
use crate::resolve::{Entry, Site, Staleness, Variant, handbook_messages};
use crate::source::EntryKind;

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
    /// Services, their summaries, notes and alerts.
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

/// Every unit of the handbook, as a language has it: entries in the order of the site, then messages by name.
pub fn units(site: &Site, lang: Lang) -> Vec<Unit> {
    let mut units = Vec::new();
    for entry in &site.entries {
        entry_units(site, entry, lang, &mut units);
    }
    let own = handbook_messages(&site.sources, &site.settings, lang);
    for (part, words) in handbook_messages(&site.sources, &site.settings, site.settings.source) {
        let state = match site.catalog.reader_gets(lang, &part) {
            Variant::Own(()) if site.catalog.stale(lang).contains(&part) => State::Stale,
            // What is withheld is there.
            Variant::Borrowed(..) if own.contains_key(&part) && site.catalog.stale(lang).contains(&part) => {
                State::Stale
            }
            variant => State::of(&variant),
        };
        let kind = Kind::of_message(&part);
        units.push(Unit {
            words: count_words(&words),
            thing: Translatable::Message(part),
            part: Part::Message,
            kind,
            state,
        });
    }
    units
}

fn entry_units(site: &Site, entry: &Entry, lang: Lang, units: &mut Vec<Unit>) {
    let base = entry.texts[site.settings.source.index()].as_ref().or_else(|| entry.texts.iter().flatten().next());
    let Some(base) = base else { return };
    let own = entry.texts[lang.index()].as_ref();
    let stale = own.and_then(|text| text.stale.as_deref());
    // What is withheld is there, and is to be mended, not to be written.
    let whole = match own {
        Some(_) => State::Own,
        None => State::of(&site.text(entry, lang)),
    };
    let kind = Kind::of_entry(entry.kind);
    let mut push = |part: Part, words: &str| {
        let is_stale = stale.is_some_and(|stale| is_stale(stale, part));
        units.push(Unit {
            thing: Translatable::of(entry),
            part,
            kind,
            state: if is_stale { State::Stale } else { whole },
            words: count_words(words),
        });
    };
    let parts = base.text().parts();
    push(Part::Title, &parts.title);
    if let Some(summary) = &parts.summary {
        push(Part::Summary, summary);
    }
    for (at, block) in parts.blocks.iter().enumerate() {
        push(Part::Block(at), &block.words);
    }
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
            Some(("service" | "category" | "document", _)) => Kind::Service,
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
