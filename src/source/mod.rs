//! Each file of a handbook parsed alone: what could be read of it, and what is wrong with it.
//!
//! 1. [`layout::classify`] tells from a path what a file is;
//! 2. [`parse`] turns its bytes into facts, words, messages or nothing, and never fails on an author's mistake;
//! 3. [`load`] does so for a whole handbook, in parallel, and [`Sources::update`] again for the files that changed.

mod addresses;
mod builtin;
pub mod css;
mod directory;
mod entry;
mod figures;
pub mod fluent;
pub mod html;
pub mod layout;
pub mod length;
pub mod markdown;
pub mod phrase;
mod platforms;
mod pseudo;
mod quotation;
pub mod record;
pub mod script;
pub mod template;
mod text;
mod theme;
mod topics;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

pub use addresses::{ADDRESSES, AddressKind, Addresses};
pub use builtin::Builtin;
pub use directory::{
    Address, Alert, Cost, Directory, LocationFacts, OrganizationFacts, ServiceFacts, ServiceRow, ServiceWords,
    WordsBesideFacts, columns,
};
pub use entry::{EntryFacts, FREE, Law, StepFacts};
pub use figures::{Figure, FigureValue, Unit};
pub use layout::{EntryKind, FileKind, TableFormat, TableOf};
pub use platforms::{PONTOON, Pontoon, WEBLATE, Weblate};
pub use pseudo::PseudoLocales;
pub use text::{Text, TextParts};
pub use theme::ThemeFacts;
pub use topics::TopicFacts;

use crate::config::{self, Options};
use crate::diag::{Code, Diagnostic, Place, Sink, SourceText};
use crate::files::{Files, SitePath};
use crate::locale::Tag;
use crate::table::SheetWords;

/// What was read from one file.
#[derive(Debug)]
pub enum Parsed {
    /// `site.toml`.
    Site(Box<Options>),
    /// `l10n.toml`.
    Pontoon(Pontoon),
    /// `weblate.json`, if it is a list of components.
    Weblate(Option<Weblate>),
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
    /// Services, organizations and locations.
    Directory(Directory),
    /// A Fluent file.
    Messages(fluent::Messages),
    /// What the machine records about translations.
    Record(record::Record),
    /// A `theme.toml`.
    Theme(Box<ThemeFacts>),
    /// A file of `templates/`: its text is all there is.
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
    /// What `site.toml` says about spreadsheets.
    sheet_words: SheetWords,
}

/// Reads and parses every file of a handbook, in parallel.
pub fn load(files: &dyn Files) -> Sources {
    let (paths, sink, sheet_words) = list(files);
    let parsed: Vec<_> = paths.par_iter().map(|path| Arc::new(read(files, path, &sheet_words))).collect();
    Sources { files: paths.into_iter().zip(parsed).collect(), folder: sink.into_iter().collect(), sheet_words }
}

/// The files of a handbook, without the words of themes in languages that the site does not have, and the words of its
/// spreadsheets.
fn list(files: &dyn Files) -> (Vec<SitePath>, Sink, SheetWords) {
    let (mut paths, mut sink) = files.list();
    let mut sheet_words = SheetWords::default();
    let site = paths.iter().find(|path| path.as_str() == "site.toml");
    let site = site.map(|path| (path.shared().clone(), read(files, path, &sheet_words).parsed));
    let Some((file, Parsed::Site(options))) = site else { return (paths, sink, sheet_words) };
    sheet_words = directory::sheet_words(&options.services, &file, &mut sink);
    let declared = options.languages.iter().filter_map(|l| Tag::parse(&l.tag.as_ref()?.value)).chain(Tag::parse("en"));
    let written: HashSet<String> = declared.map(|tag| tag.written()).collect();
    let mut is_wanted: BTreeMap<Arc<str>, bool> = BTreeMap::new();
    paths.retain(|path| match layout::classify(path) {
        FileKind::ThemeMessages { tag, .. } => *is_wanted
            .entry(tag)
            .or_insert_with_key(|tag| Tag::parse(tag).is_none_or(|tag| written.contains(&tag.written()))),
        _ => true,
    });
    (paths, sink, sheet_words)
}

impl Sources {
    /// The same handbook after something was written, made, moved or removed at or below the `touched` paths; `None` if
    /// that changed nothing. What did not change is shared.
    pub fn update(&self, files: &dyn Files, touched: &[SitePath]) -> Option<Sources> {
        let next = self.reread(files, touched).unwrap_or_else(|| self.relist(files, touched));
        (!next.is_same(self)).then_some(next)
    }

    /// Reads the touched files again: all there is to do if each of them was and still is a text of the handbook.
    fn reread(&self, files: &dyn Files, touched: &[SitePath]) -> Option<Sources> {
        let mut next = self.clone();
        for path in touched {
            match self.files.get(path) {
                // Which words of a theme are read depends on the languages of the site.
                Some(known) if known.kind.is_text() && known.kind != FileKind::Site => {
                    let file = read_again(files, known, &self.sheet_words);
                    file.text.as_ref()?;
                    next.files.insert(path.clone(), file);
                }
                // An editor's own file has come and gone.
                None if !files.exists(path) && !self.is_known(path) => {}
                _ => return None,
            }
        }
        Some(next)
    }

    /// Whether there are files below a path, or something was said of it.
    fn is_known(&self, path: &SitePath) -> bool {
        let is_place = |fault: &Diagnostic| fault.place.as_ref().is_some_and(|place| *place.file == *path.as_str());
        self.files.keys().any(|known| is_below(known, path)) || self.folder.iter().any(is_place)
    }

    /// Lists the handbook again, and reads what was touched and what is new.
    fn relist(&self, files: &dyn Files, touched: &[SitePath]) -> Sources {
        let touched: HashSet<&str> = touched.iter().map(SitePath::as_str).collect();
        let is_touched = |path: &str| {
            let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
            folders.chain([path]).any(|part| touched.contains(part))
        };
        let (paths, sink, sheet_words) = list(files);
        let means_the_same = sheet_words == self.sheet_words;
        let read_one = |path: &SitePath| match self.files.get(path) {
            Some(known) if matches!(known.kind, FileKind::Table { .. }) && !means_the_same => {
                Arc::new(read(files, path, &sheet_words))
            }
            Some(known) if is_touched(path.as_str()) => read_again(files, known, &sheet_words),
            Some(known) => known.clone(),
            None => Arc::new(read(files, path, &sheet_words)),
        };
        let parsed: Vec<_> = paths.par_iter().map(read_one).collect();
        Sources { files: paths.into_iter().zip(parsed).collect(), folder: sink.into_iter().collect(), sheet_words }
    }

    fn is_same(&self, other: &Sources) -> bool {
        self.files.len() == other.files.len()
            && self.files.values().zip(other.files.values()).all(|(one, two)| Arc::ptr_eq(one, two))
            && self.folder == other.folder
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.values()
    }

    /// The tables of services, organizations and locations, by path.
    pub fn directories(&self) -> impl Iterator<Item = &Directory> {
        self.files.values().filter_map(|file| match &file.parsed {
            Parsed::Directory(directory) => Some(directory),
            _ => None,
        })
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&Arc<SourceFile>> {
        self.files.get(&SitePath::new(path)?)
    }

    /// The text of a file, for drawing diagnostics; of a spreadsheet with its cells.
    pub fn text(&self, path: &str) -> Option<SourceText> {
        let file = self.get(path)?;
        let cells = match &file.parsed {
            Parsed::Directory(directory) => directory.cells.clone(),
            _ => None,
        };
        Some(SourceText { text: file.text.clone()?, cells })
    }

    /// What the handbook calls the columns and codes of its spreadsheets.
    pub fn sheet_words(&self) -> &SheetWords {
        &self.sheet_words
    }

    /// What is wrong with the folder and with each file alone.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.folder.iter().chain(self.files.values().flat_map(|f| &f.diagnostics))
    }
}

/// A file as it is now; the very same value if nothing in it has changed.
fn read_again(files: &dyn Files, known: &Arc<SourceFile>, sheet_words: &SheetWords) -> Arc<SourceFile> {
    let file = read(files, &known.path, sheet_words);
    let is_same = known.kind.is_text() && file.text == known.text && file.diagnostics == known.diagnostics;
    if is_same { known.clone() } else { Arc::new(file) }
}

fn is_below(path: &SitePath, folder: &SitePath) -> bool {
    path.as_str().strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
}

fn read(files: &dyn Files, path: &SitePath, sheet_words: &SheetWords) -> SourceFile {
    let kind = layout::classify(path);
    if let FileKind::Stray { hint } = &kind {
        let fault =
            Diagnostic::new(Code::StrayFile, Place::file(path.shared()), "nothing reads this file").hint(hint.clone());
        return SourceFile { path: path.clone(), kind, text: None, parsed: Parsed::Opaque, diagnostics: vec![fault] };
    }
    if !kind.is_text() {
        let is_copied = matches!(kind, FileKind::Attachment { .. } | FileKind::Static | FileKind::ThemeStatic { .. });
        // What is copied as it is may still tell what nobody may know, and use what style sheets set.
        let copied = if is_copied && may_be_read(path) { files.read(path).ok() } else { None };
        if let Some(bytes) = copied {
            let text = String::from_utf8_lossy(&utf8(bytes)).into_owned();
            let (path, parsed) = (path.clone(), Parsed::Opaque);
            return SourceFile { path, kind, text: Some(text.into()), parsed, diagnostics: Vec::new() };
        }
        return SourceFile { path: path.clone(), kind, text: None, parsed: Parsed::Opaque, diagnostics: Vec::new() };
    }
    match files.read(path) {
        Ok(bytes) => parse_in_words(path, kind, bytes, sheet_words),
        Err(error) => {
            let fault =
                Diagnostic::new(Code::UnreadableFile, Place::file(path.shared()), format!("cannot be read: {error}"))
                    .hint("check the file's permissions");
            SourceFile { path: path.clone(), kind, text: None, parsed: Parsed::Opaque, diagnostics: vec![fault] }
        }
    }
}

/// Whether a file that is copied is a text, by its name.
fn may_be_read(path: &SitePath) -> bool {
    const TEXTS: [&str; 18] = [
        "txt", "md", "csv", "tsv", "html", "htm", "xhtml", "svg", "xml", "json", "geojson", "ics", "vcf", "kml", "gpx",
        "js", "mjs", "css",
    ];
    let ending = path.as_str().rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| TEXTS.contains(&&*ending))
}

/// Parses one file; a spreadsheet with our own names of columns.
pub fn parse(path: &SitePath, kind: FileKind, bytes: Vec<u8>) -> SourceFile {
    parse_in_words(path, kind, bytes, &SheetWords::default())
}

/// Parses one file. `sheet_words` is what `site.toml` calls the columns of spreadsheets.
pub fn parse_in_words(path: &SitePath, kind: FileKind, bytes: Vec<u8>, sheet_words: &SheetWords) -> SourceFile {
    let mut sink = Sink::new();
    let (text, parsed): (Arc<str>, Parsed) = match kind {
        FileKind::Table { of, format: TableFormat::Xlsx } => {
            let (text, directory) = directory::parse_xlsx(path, of, &bytes, sheet_words, &mut sink);
            (text.into(), Parsed::Directory(directory))
        }
        FileKind::Table { of, format: TableFormat::Csv } => {
            let text = decode(path, utf8(bytes), &mut sink);
            let directory = directory::parse_csv(path, of, &text, sheet_words, &mut sink);
            (text, Parsed::Directory(directory))
        }
        _ => {
            let text = decode(path, bytes, &mut sink);
            let parsed = parse_text(path, &kind, &text, &mut sink);
            (text, parsed)
        }
    };
    SourceFile { path: path.clone(), kind, text: Some(text), parsed, diagnostics: sink.into_iter().collect() }
}

fn parse_text(path: &SitePath, kind: &FileKind, text: &Arc<str>, sink: &mut Sink) -> Parsed {
    match kind {
        FileKind::Site => Parsed::Site(Box::new(config::parse(path, text, sink))),
        FileKind::Pontoon => Parsed::Pontoon(platforms::parse_pontoon(path, text, sink)),
        FileKind::Weblate => Parsed::Weblate(platforms::parse_weblate(path, text, sink)),
        FileKind::Topics => Parsed::Topics(topics::parse(path, text, sink)),
        FileKind::Figures => Parsed::Figures(figures::parse(path, text, sink)),
        FileKind::Addresses => Parsed::Addresses(addresses::parse(path, text, sink)),
        FileKind::Entry { kind, .. } => Parsed::Entry(Box::new(entry::parse(path, *kind, text, sink))),
        FileKind::Text { .. } => Parsed::Text(Box::new(text::parse(path, text, sink))),
        // Spreadsheets are read by `parse`.
        FileKind::Table { of, .. } => Parsed::Directory(directory::parse_toml(path, *of, text, sink)),
        FileKind::Messages { .. } | FileKind::ThemeMessages { .. } => Parsed::Messages(fluent::parse(path, text, sink)),
        FileKind::Record { .. } => Parsed::Record(record::parse(path, text, sink)),
        FileKind::Theme { .. } => Parsed::Theme(Box::new(theme::parse(path, text, sink))),
        FileKind::Template | FileKind::ThemeTemplate { .. } => Parsed::Template,
        FileKind::Attachment { .. }
        | FileKind::Static
        | FileKind::ThemeStatic { .. }
        | FileKind::ThemeAbout
        | FileKind::Stray { .. } => Parsed::Opaque,
    }
}

/// The UTF-8 of a text that says by its mark that it is UTF-16, as "Unicode text" of Excel; anything else as it is.
fn utf8(bytes: Vec<u8>) -> Vec<u8> {
    let unit: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xff, 0xfe]) => u16::from_le_bytes,
        Some([0xfe, 0xff]) => u16::from_be_bytes,
        _ => return bytes,
    };
    let units: Vec<u16> = bytes[2..].chunks(2).map(|pair| unit([pair[0], pair.get(1).copied().unwrap_or(0)])).collect();
    String::from_utf16_lossy(&units).into_bytes()
}

/// What may stand neither in XML nor in HTML.
fn is_no_text(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// UTF-8 without byte order mark, with Unix line ends. What is no text is reported, and U+FFFD stands in its place.
fn decode(path: &SitePath, bytes: Vec<u8>, sink: &mut Sink) -> Arc<str> {
    let (text, invalid) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
        }
    };
    let place = |at: usize| {
        let start = unix(text[..at].strip_prefix('\u{feff}').unwrap_or(&text[..at])).len();
        Place::new(path.shared(), start..start + '\u{fffd}'.len_utf8())
    };
    if let Some(at) = invalid {
        sink.report(
            Diagnostic::new(Code::InvalidUtf8, place(at), "this is not UTF-8")
                .hint("save the file as UTF-8; a spreadsheet as \"CSV UTF-8\", or as a workbook (.xlsx)"),
        );
    }
    // Nearly no text has such a byte, and bytes are quicker to look at than characters.
    let is_suspect = text.bytes().any(|b| (b < 0x20 && !b.is_ascii_whitespace()) || b == 0x0c || b == 0xef);
    let control = is_suspect
        .then(|| text.find(is_no_text))
        .flatten()
        .map(|at| (at, text[at..].chars().next().map_or(0, u32::from)));
    if let Some((at, character)) = control {
        sink.report(
            Diagnostic::new(Code::InvalidUtf8, place(at), format!("a character that no text has: U+{character:04X}"))
                .hint("delete it and type the word again, or save the file as UTF-8 text"),
        );
    }
    let plain = unix(text.strip_prefix('\u{feff}').unwrap_or(&text));
    if control.is_some() { plain.replace(is_no_text, "\u{fffd}").into() } else { plain.into() }
}

fn unix(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}
