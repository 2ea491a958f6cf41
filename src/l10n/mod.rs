//! The translators' side: what is out of date, and the record of it. It asks the same [`Site`](crate::resolve::Site) as the
//! build, and never renders.

mod accept;
mod begin;
mod changes;
pub mod differences;
pub mod exchange;
pub mod lint;
mod platforms;
mod status;
mod units;

use std::fmt;

pub use accept::{Accepted, Claim, accept};
pub use begin::{files as new_files, with_language};
pub use changes::{Changed, changes, words};
pub use platforms::{pontoon, weblate};
pub use status::{Amount, Counts, Origins, Status, Step, Task};
pub use units::{Inventory, Kind, Part, State, Unit, count_words, units};

use crate::resolve::Entry;
use crate::source::EntryKind;
use crate::source::fluent::is_part_of;

/// Something that is translated, as a person names it: `faq:lost-card`, `topic-work` or `topic-work.summary`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Translatable {
    /// An entry.
    Entry(EntryKind, String),
    /// A Fluent message or attribute.
    Message(String),
}

impl Translatable {
    /// Reads a name.
    pub fn parse(name: &str) -> Translatable {
        match name.split_once(':') {
            Some((kind, id)) => match EntryKind::ALL.into_iter().find(|k| k.as_str() == kind) {
                Some(kind) => Translatable::Entry(kind, id.to_owned()),
                None => Translatable::Message(id.to_owned()),
            },
            None => Translatable::Message(name.to_owned()),
        }
    }

    /// Whether a name means a thing: `topic-work` means its attributes, too.
    pub fn covers(&self, thing: &Translatable) -> bool {
        match (self, thing) {
            (Translatable::Message(name), Translatable::Message(part)) if !name.contains('.') => is_part_of(part, name),
            _ => self == thing,
        }
    }

    fn of(entry: &Entry) -> Translatable {
        Translatable::Entry(entry.kind, entry.id.to_string())
    }
}

impl fmt::Display for Translatable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Translatable::Entry(kind, id) => write!(f, "{}:{id}", kind.as_str()),
            Translatable::Message(id) => f.write_str(id),
        }
    }
}
