//! Each file of a handbook parsed alone: what could be read of it, and what is wrong with it.
//!
//! 1. [`layout::classify`] tells from a path what a file is;
//! 2. [`parse`] turns its bytes into facts, words, messages or nothing, and never fails on an author's mistake;
//! 3. [`load`] does so for a whole handbook, in parallel, and [`Sources::update`] again for the files that changed.

mod addresses;
mod builtin;
mod entry;
mod figures;
pub mod fluent;
pub mod layout;
pub mod length;
pub mod markdown;
pub mod phrase;
mod services;
mod text;
mod topics;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use addresses::{ADDRESSES, AddressKind, Addresses};
pub use builtin::Builtin;
pub use entry::{EntryFacts, Law, StepFacts};
pub use figures::{Figure, FigureValue, Unit};
pub use layout::{EntryKind, FileKind};
pub use services::{Address, Alert, Cost, ServiceFacts, ServiceWords};
pub use text::Text;
pub use topics::TopicFacts;

use crate::config::{self, Options};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::{Files, SitePath};

/// What was read from one file.
#[derive(Debug)]
pub enum Parsed {
    /// `site.toml`.
    Site(Options),
    /// `content/topics.toml`.
    Topics(Vec<TopicFacts>),
    /// `content/figures.toml`.
    Figures(Vec<Figure>),
    /// `content/addresses.toml`.
    Addresses(Addresses),
    /// An `entry.toml`.
    Entry(Box<EntryFacts>),
    /// A `<lang>.md`.
    Text(Box<Text>),
    /// A table of services.
    Services(Vec<ServiceFacts>),
    /// A Fluent file.
    Messages(fluent::Messages),
    /// A template of a theme: its text is all there is.
    Template,
    /// A file that is copied or not used: its bytes are not kept.
    Opaque,
}

/// One file after parsing.
#[derive(Debug)]
pub struct SourceFile {
    /// Where it stands.
    pub path: SitePath,
    /// What it is.
    pub kind: FileKind,
    /// Its text without byte order mark and with Unix line ends, if it is a text that Vademecum reads. Ranges of bytes count in it.
    pub text: Option<Arc<str>>,
    /// What was read.
    pub parsed: Parsed,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// All files of a handbook, each parsed alone.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<SitePath, Arc<SourceFile>>,
    /// The faults of the folder itself.
    folder: Vec<Diagnostic>,
}

/// Reads and parses every file of a handbook, in parallel.
pub fn load(files: &dyn Files) -> Sources {
    let (paths, sink) = files.list();
    let parsed: Vec<_> = paths.par_iter().map(|path| Arc::new(read(files, path))).collect();
    Sources { files: paths.into_iter().zip(parsed).collect(), folder: sink.into_iter().collect() }
}

impl Sources {
    /// The same handbook after `changed` files were written, made or removed. What did not change is shared.
    pub fn update(&self, files: &dyn Files, changed: &[SitePath]) -> Sources {
        let mut next = self.clone();
        for path in changed {
            let parsed = read(files, path);
            let gone = parsed.diagnostics.iter().any(|d| d.code == Code::UnreadableFile);
            if gone {
                next.files.remove(path);
            } else {
                next.files.insert(path.clone(), Arc::new(parsed));
            }
        }
        next
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.values()
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Arc<SourceFile>> {
        self.files.get(&SitePath::new(path)?)
    }

    /// The text of a file, for drawing diagnostics.
    pub fn text(&self, path: &str) -> Option<Arc<str>> {
        self.get(path)?.text.clone()
    }

    /// What is wrong with the folder and with each file alone.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.folder.iter().chain(self.files.values().flat_map(|f| &f.diagnostics))
    }
}

fn read(files: &dyn Files, path: &SitePath) -> SourceFile {
    let kind = layout::classify(path);
    if !kind.is_text() {
        return SourceFile { path: path.clone(), kind, text: None, parsed: Parsed::Opaque, diagnostics: Vec::new() };
    }
    match files.read(path) {
        Ok(bytes) => parse(path, kind, bytes),
        Err(error) => {
            let fault = Diagnostic::new(Code::UnreadableFile, Place::file(path.shared()), format!("cannot be read: {error}"))
                .hint("check the file's permissions");
            SourceFile { path: path.clone(), kind, text: None, parsed: Parsed::Opaque, diagnostics: vec![fault] }
        }
    }
}

/// Parses one file.
pub fn parse(path: &SitePath, kind: FileKind, bytes: Vec<u8>) -> SourceFile {
    let mut sink = Sink::new();
    let text = decode(path, bytes, &mut sink);
    let parsed = match &text {
        Some(text) => parse_text(path, &kind, text, &mut sink),
        None => Parsed::Opaque,
    };
    SourceFile { path: path.clone(), kind, text, parsed, diagnostics: sink.into_iter().collect() }
}

fn parse_text(path: &SitePath, kind: &FileKind, text: &Arc<str>, sink: &mut Sink) -> Parsed {
    match kind {
        FileKind::Site => Parsed::Site(config::parse(path, text, sink)),
        FileKind::Topics => Parsed::Topics(topics::parse(path, text, sink)),
        FileKind::Figures => Parsed::Figures(figures::parse(path, text, sink)),
        FileKind::Addresses => Parsed::Addresses(addresses::parse(path, text, sink)),
        FileKind::Entry { kind, .. } => Parsed::Entry(Box::new(entry::parse(path, *kind, text, sink))),
        FileKind::Text { .. } => Parsed::Text(Box::new(text::parse(path, text, sink))),
        FileKind::ServicesToml => Parsed::Services(services::parse_toml(path, text, sink)),
        FileKind::ServicesCsv => Parsed::Services(services::parse_csv(path, text, sink)),
        FileKind::Messages { .. } | FileKind::ThemeMessages { .. } => Parsed::Messages(fluent::parse(path, text, sink)),
        FileKind::Template | FileKind::ThemeTemplate { .. } => Parsed::Template,
        FileKind::Attachment { .. }
        | FileKind::Static
        | FileKind::ThemeStatic { .. }
        | FileKind::ThemeAbout
        | FileKind::Record { .. } => Parsed::Opaque,
        FileKind::Stray { hint } => {
            sink.report(Diagnostic::new(Code::StrayFile, Place::file(path.shared()), "nothing reads this file").hint(hint.clone()));
            Parsed::Opaque
        }
    }
}

/// UTF-8 without byte order mark, with Unix line ends.
fn decode(path: &SitePath, bytes: Vec<u8>, sink: &mut Sink) -> Option<Arc<str>> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = &error.as_bytes()[..valid];
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            sink.report(
                Diagnostic::new(Code::InvalidUtf8, Place::file(path.shared()), format!("line {line} is not UTF-8"))
                    .hint("save the file as UTF-8; a spreadsheet as \"CSV UTF-8\""),
            );
            return None;
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Some(if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text.into() })
}
