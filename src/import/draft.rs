//! What an import makes, before it is files: the same for every format.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::source::EntryKind;

/// Words of one language after the other, by tag.
pub(super) type ByLanguage<T> = BTreeMap<String, T>;

/// Everything that an import makes.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The format, which gives the file of services its name.
    pub(super) format: &'static str,
    /// The language of the originals.
    pub(super) source: String,
    /// The languages, the source first.
    pub(super) languages: Vec<String>,
    /// Where it is all about (ISO 3166-1), if that is known.
    pub(super) region: Option<String>,
    /// The topics in their order, parents first.
    pub(super) topics: Vec<Topic>,
    /// Guides and pages in their order.
    pub(super) entries: Vec<Entry>,
    /// Who runs what.
    pub(super) organizations: Vec<Organization>,
    /// Where several services are.
    pub(super) locations: Vec<Location>,
    /// The services.
    pub(super) services: Vec<Service>,
    /// Other messages, by id: `category-...`, `document-...`.
    pub(super) messages: BTreeMap<String, ByLanguage<String>>,
}

#[derive(Debug)]
pub(super) struct Topic {
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) parent: Option<String>,
    pub(super) order: usize,
    pub(super) names: ByLanguage<String>,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: EntryKind,
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) topic: Option<String>,
    pub(super) order: usize,
    pub(super) texts: ByLanguage<Text>,
}

#[derive(Debug)]
pub(super) struct Text {
    pub(super) title: String,
    pub(super) body: String,
}

#[derive(Debug, Default)]
pub(super) struct Organization {
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) name: String,
    pub(super) url: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Location {
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) name: Option<String>,
    pub(super) address: Address,
    pub(super) geo: Option<(f64, f64)>,
    pub(super) accessibility: Vec<&'static str>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) street: Option<String>,
    pub(super) locality: Option<String>,
    pub(super) postal_code: Option<String>,
    pub(super) region: Option<String>,
    pub(super) country: Option<String>,
}

impl Address {
    pub(super) fn is_empty(&self) -> bool {
        *self == Address::default()
    }
}

/// What is said of a service in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) name: String,
    pub(super) summary: Option<String>,
    pub(super) note: Option<String>,
    pub(super) alert: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cost {
    Free,
    Amount(f64, String),
}

/// A service with the keys of the directory.
#[derive(Debug, Default)]
pub(super) struct Service {
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) words: ByLanguage<Words>,
    pub(super) category: String,
    /// An organization's id, or its name.
    pub(super) organization: Option<String>,
    /// A location's id; otherwise the place is its own.
    pub(super) location: Option<String>,
    pub(super) place: Location,
    pub(super) phone: Vec<String>,
    pub(super) email: Option<String>,
    pub(super) url: Option<String>,
    pub(super) hours: Option<String>,
    pub(super) languages: Vec<String>,
    pub(super) interpretation: Option<&'static str>,
    pub(super) cost: Option<Cost>,
    pub(super) access: Vec<&'static str>,
    pub(super) documents: Vec<String>,
    pub(super) area: Vec<String>,
    pub(super) is_anonymous: bool,
    /// Its address is secret.
    pub(super) is_confidential: bool,
    pub(super) is_sensitive: bool,
    /// `none`, `name` or `document`.
    pub(super) identity: Option<&'static str>,
    pub(super) emergency: bool,
    pub(super) reviewed: Option<Date>,
}

/// Adds a sentence to a note, with a full stop between the two.
pub(super) fn add_sentence(note: &mut Option<String>, sentence: &str) {
    let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    if sentence.is_empty() {
        return;
    }
    match note {
        Some(there) if there.contains(&sentence) => {}
        Some(there) => {
            let is_ended = there.ends_with(['.', '!', '?', ':', '。', '؟', '۔', '।', '…', ';']);
            there.push_str(if is_ended { " " } else { ". " });
            there.push_str(&sentence);
        }
        None => *note = Some(sentence),
    }
}
