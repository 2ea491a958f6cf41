//! `content/addresses.toml`: the addresses that things have had, kept by the machine so that old links lead on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::Arc;

use super::layout::{EntryKind, is_id, is_slug};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::locale::Tag;
use crate::table::{Spanned, Table, Value, toml};

/// Where the record stands in a handbook.
pub const ADDRESSES: &str = "content/addresses.toml";

/// What has an address of words that somebody chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressKind {
    /// The word for all services, all guides or the glossary.
    Section,
    /// The word for a topic.
    Topic,
    /// An entry: its whole address below the language.
    Entry(EntryKind),
}

impl AddressKind {
    const ALL: [AddressKind; 5] = [
        AddressKind::Section,
        AddressKind::Topic,
        AddressKind::Entry(EntryKind::Faq),
        AddressKind::Entry(EntryKind::Guide),
        AddressKind::Entry(EntryKind::Page),
    ];

    /// The first part of the record's table: `[faq.lost-card]`.
    fn as_str(self) -> &'static str {
        match self {
            AddressKind::Section => "section",
            AddressKind::Topic => "topic",
            AddressKind::Entry(kind) => kind.as_str(),
        }
    }
}

/// The addresses of one thing, by the tag of a language.
type ByLanguage = BTreeMap<Box<str>, BTreeSet<Box<str>>>;

/// The addresses that things have had, by kind and id, then by language: `boravak/izgubljena`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addresses {
    things: BTreeMap<(AddressKind, Box<str>), ByLanguage>,
}

impl Addresses {
    /// The addresses of a thing in a language, sorted.
    pub fn of(&self, kind: AddressKind, id: &str, tag: &str) -> impl Iterator<Item = &str> {
        let addresses = self.things.get(&(kind, id.into())).and_then(|langs| langs.get(tag));
        addresses.into_iter().flatten().map(|address| &**address)
    }

    /// Everything that is recorded: kind, id, language, address.
    pub fn iter(&self) -> impl Iterator<Item = (AddressKind, &str, &str, &str)> {
        self.things.iter().flat_map(|((kind, id), langs)| {
            langs.iter().flat_map(move |(tag, addresses)| {
                addresses.iter().map(move |address| (*kind, &**id, &**tag, &**address))
            })
        })
    }

    /// Adds an address.
    pub fn insert(&mut self, kind: AddressKind, id: &str, tag: &str, address: &str) {
        self.things.entry((kind, id.into())).or_default().entry(tag.into()).or_default().insert(address.into());
    }

    /// The text of the file. The same addresses give the same text.
    pub fn to_text(&self) -> String {
        let mut text = String::from(HEADER);
        for ((kind, id), langs) in &self.things {
            write!(text, "\n[{}.{id}]\n", kind.as_str()).expect("writing to a String");
            for (tag, addresses) in langs {
                let addresses: Vec<String> = addresses.iter().map(|address| format!("\"{address}\"")).collect();
                writeln!(text, "{tag} = [{}]", addresses.join(", ")).expect("writing to a String");
            }
        }
        text
    }
}

const HEADER: &str = "\
# The addresses that pages have had, so that old links lead on. `vademecum build` adds to it: keep it with the handbook.
# Sections and topics: their words. Entries that have a slug: the whole address below the language.
";

pub(super) fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Addresses {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut parser = Parser { file: path.shared(), addresses: Addresses::default(), sink };
    for (kind, things) in table.iter() {
        let Some(known) = AddressKind::ALL.into_iter().find(|k| k.as_str() == kind.value) else {
            let fault = Diagnostic::new(Code::UnknownKey, parser.place(kind), format!("unknown key `{}`", kind.value))
                .did_you_mean(&kind.value, AddressKind::ALL.map(AddressKind::as_str));
            parser.sink.report(
                fault.hint("tables are [faq.<id>], [guide.<id>], [page.<id>], [topic.<id>] and [section.<word>]"),
            );
            continue;
        };
        for (id, langs) in parser.table(things) {
            if !is_id(&id.value) {
                let fault = Diagnostic::new(Code::InvalidId, parser.place(id), format!("`{}` is not an id", id.value));
                parser.sink.report(fault.hint("ids are lower-case letters a to z, digits and hyphens"));
                continue;
            }
            parser.thing(known, id, langs);
        }
    }
    parser.addresses
}

struct Parser<'a> {
    file: &'a Arc<str>,
    addresses: Addresses,
    sink: &'a mut Sink,
}

impl Parser<'_> {
    fn place<T>(&self, at: &Spanned<T>) -> Place {
        Place::new(self.file, at.range.clone())
    }

    fn thing(&mut self, kind: AddressKind, id: &Spanned<String>, langs: &Spanned<Value>) {
        for (tag, addresses) in self.table(langs) {
            if Tag::parse(&tag.value).is_none() {
                let fault = Diagnostic::new(
                    Code::InvalidLanguageTag,
                    self.place(tag),
                    format!("`{}` is not a language tag", tag.value),
                );
                self.sink.report(fault.hint("tags are BCP 47: `hr`, `uk`, `zh-Hant`, `hr-simple`"));
                continue;
            }
            let Value::Array(addresses) = &addresses.value else {
                self.wrong_type(addresses, "a list of addresses");
                continue;
            };
            for address in addresses {
                match &address.value {
                    Value::String(text) if text.split('/').all(is_slug) => {
                        self.addresses.insert(kind, &id.value, &tag.value, text)
                    }
                    Value::String(text) => {
                        let fault = Diagnostic::new(
                            Code::InvalidSlug,
                            self.place(address),
                            format!("`{text}` is not an address"),
                        );
                        self.sink.report(fault.hint(
                            "addresses have lower-case letters, digits and hyphens, with slashes between the parts",
                        ));
                    }
                    _ => self.wrong_type(address, "an address in quotation marks"),
                }
            }
        }
    }

    fn table<'t>(
        &mut self,
        value: &'t Spanned<Value>,
    ) -> impl Iterator<Item = &'t (Spanned<String>, Spanned<Value>)> + use<'t> {
        let table: Option<&Table> = match &value.value {
            Value::Table(table) => Some(table),
            _ => {
                self.wrong_type(value, "a table");
                None
            }
        };
        table.into_iter().flat_map(Table::iter)
    }

    fn wrong_type(&mut self, value: &Spanned<Value>, expected: &str) {
        let fault = Diagnostic::new(Code::WrongType, self.place(value), format!("{expected} is expected here"));
        self.sink.report(fault.hint("the machine writes `hr = [\"boravak/izgubljena\"]` under `[faq.lost-card]`"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (Addresses, Vec<Diagnostic>) {
        let mut sink = Sink::new();
        let addresses = parse(&SitePath::new(ADDRESSES).unwrap(), text, &mut sink);
        (addresses, sink.into_sorted())
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let mut addresses = Addresses::default();
        addresses.insert(AddressKind::Entry(EntryKind::Faq), "lost-card", "hr", "boravak/izgubljena");
        addresses.insert(AddressKind::Entry(EntryKind::Faq), "lost-card", "hr", "boravak/dozvola");
        addresses.insert(AddressKind::Entry(EntryKind::Page), "about", "hr-simple", "o-vodiču");
        addresses.insert(AddressKind::Section, "services", "ne", "सेवाहरू");
        addresses.insert(AddressKind::Topic, "residence", "uk", "проживання");
        let text = addresses.to_text();
        assert_eq!(parsed(&text), (addresses, Vec::new()));
        assert!(text.ends_with("[page.about]\nhr-simple = [\"o-vodiču\"]\n"), "{text}");
    }

    #[test]
    fn an_address_never_leaves_its_language() {
        for address in ["../x", "a/../../x", "/x", "a//b", "a\\\\b", "A", "", "a/", "x.html", "a b", "a\\u0000"] {
            let (addresses, faults) = parsed(&format!("[faq.a]\nhr = [\"{address}\"]\n"));
            assert_eq!((addresses, faults.len()), (Addresses::default(), 1), "{address}");
        }
    }
}
