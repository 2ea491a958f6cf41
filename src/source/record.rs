//! `locales/<lang>/translated.toml`: from which source each translation was made, block by block. The machine writes it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::layout::EntryKind;
use crate::diag::Sink;
use crate::files::SitePath;
use crate::table::{Reader, toml};

/// The hash of a block's words: 12 hexadecimal digits of BLAKE3.
pub type Hash = String;

/// The hash of words.
pub fn hash(words: &str) -> Hash {
    blake3::hash(words.as_bytes()).to_hex()[..12].to_owned()
}

/// What a translation was made from, and what it was then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translated {
    /// The hashes of the source: title, summary (empty if there was none), then the blocks.
    pub source: Vec<Hash>,
    /// The hashes of the translation, in the same way.
    pub text: Vec<Hash>,
}

/// The record of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Entries, by kind and id.
    pub entries: BTreeMap<(EntryKind, String), Translated>,
    /// Messages: `topic-work` or `topic-work.summary`, with one hash of the source and one of the translation.
    pub messages: BTreeMap<String, Translated>,
}

pub(super) fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Record {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut record = Record::default();
    let mut r = Reader::new(path.shared(), &table, 0..0, sink);
    for kind in EntryKind::ALL {
        r.table(kind.as_str(), |r| {
            r.each_table(|id, r| {
                record.entries.insert((kind, id.value.clone()), translated(r));
                r.finish();
            });
        });
    }
    r.table("message", |r| {
        r.each_table(|id, r| {
            record.messages.insert(id.value.clone(), translated(r));
            r.finish();
        });
    });
    r.finish();
    record
}

fn translated(r: &mut Reader) -> Translated {
    let mut hashes = |key| r.strings(key).into_iter().map(|h| h.value).collect();
    Translated { source: hashes("source"), text: hashes("text") }
}

impl Record {
    /// The file's text: sorted, so that the same record is the same bytes.
    pub fn to_toml(&self) -> String {
        let mut out = String::from(
            "# From which source each translation was made. Written by `vademecum l10n accept`: do not edit, do not translate.\n",
        );
        for ((kind, id), translated) in &self.entries {
            write_table(&mut out, &format!("{}.{id}", kind.as_str()), translated);
        }
        for (id, translated) in &self.messages {
            write_table(&mut out, &format!("message.\"{id}\""), translated);
        }
        out
    }
}

fn write_table(out: &mut String, name: &str, translated: &Translated) {
    let list = |hashes: &[Hash]| hashes.iter().map(|h| format!("\"{h}\"")).collect::<Vec<_>>().join(", ");
    write!(out, "\n[{name}]\nsource = [{}]\ntext = [{}]\n", list(&translated.source), list(&translated.text))
        .expect("writing to a String");
}
