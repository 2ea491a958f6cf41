//! Exchange with translators' tools: what there is to translate as a [`Package`], which each format writes and reads.
//!
//! 1. [`export()`] makes the package of a language from the site;
//! 2. a [`Format`] writes it, and reads what came back as [`Incoming`];
//! 3. [`import()`] lays what came back against the handbook and says which files become what. It takes nothing from the
//!    file but translations, and refuses what would lose a code, a placeable or a link.
//!
//! [`text`] tells where each unit stands in the files of the handbook.

mod export;
mod format;
mod import;
mod language;
mod messages;
mod segment;
mod text;
mod xml;

mod csv;
mod ftl;
mod po;
mod tbx;
mod tmx;
mod xliff1;
mod xliff2;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::sync::Arc;

pub use export::{Only, export};
pub use format::{Format, write};
pub use import::{Credits, Imported, import};
pub use language::language;
pub use segment::{CodeKind, Form, InlineCode, Piece, Role, Segment};

use crate::diag::{Place, Sink};

/// Everything that is handed to the translators of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The tag of the language of the originals.
    pub source: String,
    /// The tag of the language that is translated into.
    pub target: String,
    /// Whether that language is written from right to left.
    pub is_rtl: bool,
    /// The day of the export, which is that of the build.
    pub today: String,
    /// The address of the handbook.
    pub handbook: String,
    /// The units, those of one thing together.
    pub units: Vec<ExchangeUnit>,
    /// The glossary.
    pub terms: Vec<GlossaryTerm>,
}

/// A part that is translated by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeUnit {
    /// Its name: `faq:lost-card#title`, `faq:lost-card#3f2a…` (the hash of a block), `topic-work.summary`, `-appeal`.
    pub id: String,
    /// What its words are written in.
    pub form: Form,
    /// The source as it is now.
    pub source: Segment,
    /// The hash of it.
    pub hash: String,
    /// The translation, if there is one.
    pub target: Option<Segment>,
    /// How far the translation is.
    pub progress: Progress,
    /// The source that a stale translation was made from, if the history knows it.
    pub previous: Option<String>,
    /// What helps to understand it.
    pub context: Context,
}

/// What helps a translator to understand a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// What it is part of: `faq:lost-card`, or the Fluent file.
    pub thing: String,
    /// The title of that.
    pub title: String,
    /// The topic.
    pub topic: Option<String>,
    /// The address of the page.
    pub address: Option<String>,
    /// What part it is: `title`, `summary`, `heading`, ...
    pub part: &'static str,
    /// The terms of the glossary in it, with their words in the language.
    pub terms: Vec<(String, String)>,
    /// Comments of authors.
    pub comments: Vec<String>,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// There is none.
    NeedsTranslation,
    /// There is one, made from an older source.
    NeedsReview,
    /// There is one.
    Translated,
    /// There is one, and somebody has compared it with its source.
    SignedOff,
}

impl Progress {
    /// Every state, from nothing to done.
    pub const ALL: [Progress; 4] =
        [Progress::NeedsTranslation, Progress::NeedsReview, Progress::Translated, Progress::SignedOff];

    /// As XLIFF 1.2 calls it.
    pub fn as_str(self) -> &'static str {
        match self {
            Progress::NeedsTranslation => "needs-translation",
            Progress::NeedsReview => "needs-review-translation",
            Progress::Translated => "translated",
            Progress::SignedOff => "signed-off",
        }
    }
}

/// A term of the glossary in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// Its id.
    pub id: String,
    /// The word in the source language.
    pub source: String,
    /// The word in the language, if it has one of its own.
    pub target: Option<String>,
    /// What it means, in the source language.
    pub source_definition: Option<String>,
    /// What it means, in the language.
    pub target_definition: Option<String>,
}

/// What came back in one file.
#[derive(Debug, Clone, Default)]
pub struct Incoming {
    /// The language that it says it is in.
    pub target: Option<(String, Option<Place>)>,
    /// Who translated it, as it says.
    pub translator: Option<String>,
    /// Its units, in its order.
    pub units: Vec<IncomingUnit>,
    /// Whether the file cannot be read, so that nothing of it is taken.
    pub is_refused: bool,
}

/// A unit that came back.
#[derive(Debug, Clone)]
pub struct IncomingUnit {
    /// The names under which it may be known, the likeliest first.
    pub ids: Vec<String>,
    /// Where it stands.
    pub place: Place,
    /// Where it stands in a file without lines: `row 12`.
    pub at: Option<String>,
    /// The source that the translator saw, in plain form.
    pub source: Option<String>,
    /// The hash of that source, in a format that has no room for the source itself.
    pub hash: Option<String>,
    /// The translation, in plain form; empty if there is none.
    pub target: String,
    /// What the translator says of it; `None` if nothing.
    pub progress: Option<Progress>,
}

/// A file to import.
#[derive(Debug, Clone)]
pub struct ExchangeFile {
    /// Its path, as the person typed it.
    pub path: Arc<str>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl ExchangeFile {
    /// Reads the file in the format that its name and its beginning tell. What is wrong with it is reported.
    pub fn read(&self, sink: &mut Sink) -> (Incoming, Option<Arc<str>>) {
        format::read(self, sink)
    }
}
