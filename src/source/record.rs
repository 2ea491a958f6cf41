//! `locales/<lang>/translated.toml`: from which source each translation was made, block by block. The machine writes it.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

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
    /// Where the translation comes from.
    pub provenance: Provenance,
}

impl Translated {
    /// Where a translation comes from, when the hashes of its parts are now `text`. Whoever compared an older text with its
    /// source has not seen this one.
    pub fn provenance_of(&self, text: &[Hash]) -> Provenance {
        let provenance = self.provenance.clone();
        if self.text == text { provenance } else { Provenance { reviewed: None, reviewed_by: None, ..provenance } }
    }
}

/// Where a translation comes from. What nobody recorded is unknown, and neither human nor machine is assumed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Who translated it: a person, a group or a machine, as it wishes to be named.
    pub translator: Option<String>,
    /// The day on which it was recorded.
    pub date: Option<Date>,
    /// Whether people or a machine wrote it.
    pub origin: Option<Origin>,
    /// The day on which a person last compared it with its source.
    pub reviewed: Option<Date>,
    /// Who did.
    pub reviewed_by: Option<String>,
}

/// Whether people or a machine wrote a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// People wrote it.
    Human,
    /// A machine wrote it.
    Machine,
}

impl Origin {
    /// Both.
    pub const ALL: [Origin; 2] = [Origin::Human, Origin::Machine];

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(word: &str) -> Option<Origin> {
        Origin::ALL.into_iter().find(|origin| origin.as_str() == word)
    }

    /// As the record writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Human => "human",
            Origin::Machine => "machine",
        }
    }
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
    let (source, text) = (hashes("source"), hashes("text"));
    let provenance = Provenance {
        translator: r.string("translator").map(|s| s.value),
        date: r.date("date").map(|d| d.value),
        origin: r.word("origin", &Origin::ALL.map(Origin::as_str), Origin::parse),
        reviewed: r.date("reviewed").map(|d| d.value),
        reviewed_by: r.string("reviewed_by").map(|s| s.value),
    };
    Translated { source, text, provenance }
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
    let Provenance { translator, date, origin, reviewed, reviewed_by } = &translated.provenance;
    let quoted = |text: &String| ::toml::Value::from(text.as_str()).to_string();
    let lines = [
        ("translator", translator.as_ref().map(quoted)),
        ("date", date.map(|d| d.to_string())),
        ("origin", origin.map(|o| format!("\"{}\"", o.as_str()))),
        ("reviewed", reviewed.map(|d| d.to_string())),
        ("reviewed_by", reviewed_by.as_ref().map(quoted)),
    ];
    for (key, value) in lines {
        if let Some(value) = value {
            writeln!(out, "{key} = {value}").expect("writing to a String");
        }
    }
}
