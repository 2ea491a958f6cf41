//! What came back, laid against the handbook.
//!
//! 1. [`matching`] finds for each unit of a file the unit of the handbook that it translates, and from which source;
//! 2. [`guard`] refuses what would lose a code, a placeable or a link;
//! 3. [`entry`] and [`words`] write the texts and Fluent files anew, byte by byte where nothing changed;
//! 4. the handbook is resolved as it would become: what has a fault that it had not before is left out.

mod entry;
mod guard;
mod matching;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use super::segment::Form;
use super::{Incoming, Package, Progress};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Severity, Sink};
use crate::files::{Files, SitePath};
use crate::l10n::Translatable;
use crate::l10n::accept::record;
use crate::resolve::{Site, resolve};
use crate::source::load;
use crate::source::record::{Hash, Origin, Provenance, Record};

/// Who is to be named for what comes in.
#[derive(Debug, Clone, Default)]
pub struct Credits {
    /// The translator, if the files do not say or say it wrongly.
    pub by: Option<String>,
    /// Whether a machine translated.
    pub is_machine: bool,
}

/// What an import comes to. Nothing is written yet.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// The files that change, with their new bytes.
    pub files: BTreeMap<SitePath, Vec<u8>>,
    /// What is wrong with what came back.
    pub diagnostics: Vec<Diagnostic>,
    /// How many units have new words.
    pub taken: usize,
    /// How many units have the same words, and are now recorded as right for their source.
    pub confirmed: usize,
    /// How many of both were made from a source that has changed since.
    pub outdated: usize,
    /// How many units are as they were.
    pub unchanged: usize,
    /// How many units the translator has marked as not finished, so that they were left out.
    pub unfinished: usize,
    /// How many units were refused.
    pub refused: usize,
    /// How many units wait for the rest of their text.
    pub waiting: usize,
}

/// A unit of the handbook with what came back for it.
#[derive(Debug, Clone)]
struct Change {
    /// The translation, in plain form.
    plain: String,
    /// Whether its words are new.
    is_new: bool,
    /// The hash of the source that it was made from.
    hash: Hash,
    /// Whether that is the source as it is now.
    is_current: bool,
    progress: Progress,
    place: Place,
    translator: Option<String>,
}

/// What came back for one thing: by the name of each unit in it (`title`, `summary`, the name of a block).
type Changes = BTreeMap<String, Change>;

/// Everything that came back and can go in.
type Incomings = BTreeMap<Translatable, Changes>;

/// Lays what came back in `lang` against the handbook. `before` is what was wrong with the handbook before.
pub fn import(
    site: &Site,
    files: &dyn Files,
    before: &[Diagnostic],
    lang: Lang,
    incoming: &[Incoming],
    credits: &Credits,
) -> Imported {
    let package = super::export(site, lang, &[], &|_| BTreeMap::new());
    let mut excluded: BTreeMap<Translatable, String> = BTreeMap::new();
    loop {
        let (imported, touched) = attempt(site, files, lang, incoming, credits, &package, &excluded);
        let faults = new_faults(files, site, before, &imported);
        let worse: Vec<(Translatable, String)> = touched
            .iter()
            .filter_map(|(path, thing)| Some((thing.clone(), faults.get(path.as_str())?.clone())))
            .filter(|(thing, _)| !excluded.contains_key(thing))
            .collect();
        if worse.is_empty() {
            return imported;
        }
        excluded.extend(worse);
    }
}

/// The files that things are written to.
type Touched = BTreeSet<(SitePath, Translatable)>;

fn attempt(
    site: &Site,
    files: &dyn Files,
    lang: Lang,
    incoming: &[Incoming],
    credits: &Credits,
    package: &Package,
    excluded: &BTreeMap<Translatable, String>,
) -> (Imported, Touched) {
    let mut out = Imported::default();
    let mut sink = Sink::new();
    let mut changes = matching::changes(site, lang, package, incoming, &mut out, &mut sink);
    for (thing, reason) in excluded {
        if let Some(changes) = changes.remove(thing) {
            out.refused += changes.len();
            out.taken -= changes.values().filter(|c| c.is_new).count();
            out.confirmed -= changes.values().filter(|c| !c.is_new).count();
            out.outdated -= changes.values().filter(|c| !c.is_current).count();
            for change in changes.values().filter(|change| change.is_new).take(1) {
                let message = format!("`{thing}` would be broken by this: {reason}");
                sink.report(
                    Diagnostic::new(Code::DamagedUnit, change.place.clone(), message)
                        .hint("mend it in the file and import it again; nothing of this text was taken"),
                );
            }
        }
    }
    let mut record = record(site, lang);
    let old = record.clone();
    let mut desk = Desk {
        site,
        files,
        lang,
        credits,
        record: &mut record,
        out: &mut out,
        sink: &mut sink,
        touched: Touched::new(),
    };
    for (thing, changes) in &changes {
        if let Translatable::Entry(kind, id) = thing
            && let Some(entry) = site.entries.iter().find(|e| e.kind == *kind && *e.id == **id)
        {
            entry::write(&mut desk, entry, thing, changes);
        }
    }
    words::write(&mut desk, &changes);
    let touched = desk.touched;
    if record != old {
        let path = format!("locales/{}/translated.toml", site.settings[lang].tag);
        if let Some(path) = SitePath::new(&path) {
            out.files.insert(path, record.to_toml().into_bytes());
        }
    }
    out.diagnostics = sink.into_iter().collect();
    (out, touched)
}

/// What the writers of entries and messages share.
struct Desk<'a> {
    site: &'a Site,
    files: &'a dyn Files,
    lang: Lang,
    credits: &'a Credits,
    record: &'a mut Record,
    out: &'a mut Imported,
    sink: &'a mut Sink,
    touched: Touched,
}

impl Desk<'_> {
    /// Takes the new text of a file; what is not UTF-8 cannot be written anew without loss.
    fn put(&mut self, path: &SitePath, old: &str, new: &str, thing: &Translatable) -> bool {
        let bytes = match self.files.exists(path).then(|| self.files.read(path)) {
            None => Some(new.as_bytes().to_vec()),
            Some(Ok(raw)) => as_it_was(&raw, old, new),
            Some(Err(_)) => None,
        };
        let Some(bytes) = bytes else { return false };
        self.out.files.insert(path.clone(), bytes);
        self.touched.insert((path.clone(), thing.clone()));
        true
    }

    /// Nothing of these changes goes in.
    fn drop(&mut self, changes: &Changes, thing: &Translatable, reason: &str) {
        self.out.refused += changes.len();
        self.uncount(changes.values());
        if let Some(change) = changes.values().next() {
            self.sink.report(
                Diagnostic::new(
                    Code::DamagedUnit,
                    change.place.clone(),
                    format!("`{thing}` cannot take this: {reason}"),
                )
                .hint("write the translation into the file of the handbook by hand"),
            );
        }
    }

    fn uncount<'c>(&mut self, changes: impl Iterator<Item = &'c Change>) {
        for change in changes {
            self.out.taken -= usize::from(change.is_new);
            self.out.confirmed -= usize::from(!change.is_new);
            self.out.outdated -= usize::from(!change.is_current);
        }
    }

    /// Where a translation comes from, after these changes; `is_whole` if they are all there is of it.
    fn provenance(&self, old: Provenance, changes: &Changes, is_whole: bool) -> Provenance {
        let is_new = changes.values().any(|change| change.is_new);
        let is_signed_off = is_whole && changes.values().all(|c| c.progress == Progress::SignedOff && c.is_current);
        let translator = self.credits.by.clone().or_else(|| changes.values().find_map(|c| c.translator.clone()));
        let today = self.site.clock.today;
        let mut next = old.clone();
        if is_new {
            next.translator = translator.clone().or(next.translator);
            next.date = Some(today);
            next.origin = if self.credits.is_machine {
                Some(Origin::Machine)
            } else {
                self.credits.by.as_ref().map(|_| Origin::Human)
            };
            (next.reviewed, next.reviewed_by) = (None, None);
        }
        if is_signed_off && (is_new || old.reviewed.is_none()) {
            next.reviewed = Some(today);
            next.reviewed_by = translator.or(next.reviewed_by);
        }
        next
    }
}

/// The bytes of a file with another text: its byte order mark stays, and so do the line ends of what did not change.
/// `None` if the bytes are not those of the old text.
fn as_it_was(raw: &[u8], old: &str, new: &str) -> Option<Vec<u8>> {
    let raw = std::str::from_utf8(raw).ok()?;
    let (mark, raw) = match raw.strip_prefix('\u{feff}') {
        Some(rest) => ("\u{feff}", rest),
        None => ("", raw),
    };
    if raw.replace("\r\n", "\n") != old {
        return None;
    }
    if raw.len() == old.len() {
        return Some(format!("{mark}{new}").into_bytes());
    }
    let raw_lines: Vec<&str> = raw.split_inclusive('\n').collect();
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    let shorter = old_lines.len().min(new_lines.len());
    let head = (0..shorter).take_while(|i| old_lines[*i] == new_lines[*i]).count();
    let tail = (0..shorter - head)
        .take_while(|i| old_lines[old_lines.len() - 1 - i] == new_lines[new_lines.len() - 1 - i])
        .count();
    let is_windows = raw_lines.iter().filter(|line| line.ends_with("\r\n")).count() * 2 > raw_lines.len();
    let mut out = String::from(mark);
    out.push_str(&raw_lines[..head].concat());
    let middle = new_lines[head..new_lines.len() - tail].concat();
    out.push_str(&if is_windows { middle.replace('\n', "\r\n") } else { middle });
    out.push_str(&raw_lines[raw_lines.len() - tail..].concat());
    Some(out.into_bytes())
}

/// The handbook with other bytes for some of its files.
struct Overlay<'a> {
    files: &'a dyn Files,
    changed: &'a BTreeMap<SitePath, Vec<u8>>,
}

impl Files for Overlay<'_> {
    fn list(&self) -> (Vec<SitePath>, Sink) {
        let (paths, sink) = self.files.list();
        let paths: BTreeSet<SitePath> = paths.into_iter().chain(self.changed.keys().cloned()).collect();
        (paths.into_iter().collect(), sink)
    }

    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        self.changed.get(path).map_or_else(|| self.files.read(path), |bytes| Ok(bytes.clone()))
    }

    fn exists(&self, path: &SitePath) -> bool {
        self.changed.contains_key(path) || self.files.exists(path)
    }
}

/// The faults that changed files would have and had not before, one for each file. What a translation says of figures is
/// left to [`guard`], because a translation of an older source may rightly have others.
fn new_faults(
    files: &dyn Files,
    site: &Site,
    before: &[Diagnostic],
    imported: &Imported,
) -> BTreeMap<Arc<str>, String> {
    let mut faults = BTreeMap::new();
    if imported.files.is_empty() {
        return faults;
    }
    let (_, after) = resolve(load(&Overlay { files, changed: &imported.files }), site.clock);
    let of = |fault: &Diagnostic, all: &[Diagnostic]| {
        let same = |other: &&Diagnostic| {
            (other.code, &other.message, other.place.as_ref().map(|p| &p.file))
                == (fault.code, &fault.message, fault.place.as_ref().map(|p| &p.file))
        };
        all.iter().filter(same).count()
    };
    for fault in &after {
        let Some(place) = &fault.place else { continue };
        let is_grave = (fault.severity == Severity::Error && !fault.publishes()) || fault.code == Code::BrokenMessage;
        if is_grave
            && imported.files.keys().any(|path| path.as_str() == &*place.file)
            && of(fault, &after) > of(fault, before)
        {
            faults.entry(place.file.clone()).or_insert_with(|| fault.message.clone());
        }
    }
    faults
}

/// Blanks that mean nothing made equal, so that a tool that reflows a text has changed nothing.
fn canonical(form: Form, plain: &str) -> String {
    use super::segment::{parse_pattern, pattern_plain};
    use crate::source::markdown::fold_blanks;
    let plain = plain.replace("\r\n", "\n").replace('\r', "\n");
    match form {
        Form::Phrase => fold_blanks(&plain),
        Form::Literal => plain.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned(),
        Form::Message => {
            parse_pattern(plain.trim()).map_or_else(|| fold_blanks(&plain), |p| pattern_plain(&p, "x".to_owned()))
        }
        Form::Table => {
            let row = |row: &str| super::segment::cells(row).join(" | ");
            plain.trim().split('\n').map(row).collect::<Vec<_>>().join("\n")
        }
        Form::Inline => plain.trim().split('\n').map(fold_blanks).collect::<Vec<_>>().join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::as_it_was;

    #[test]
    fn marks_and_line_ends_stay_where_nothing_changed() {
        let check = |raw: &str, new: &str, is: &str| {
            let old = raw.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            assert_eq!(String::from_utf8(as_it_was(raw.as_bytes(), &old, new).unwrap()).unwrap(), is);
        };
        check("a\nb\n", "a\nc\n", "a\nc\n");
        check("\u{feff}a\r\nb\r\n", "a\nc\nd\n", "\u{feff}a\r\nc\r\nd\r\n");
        check("a\r\nb\nc\r\nd\r\n", "a\nb\nx\nd\n", "a\r\nb\nx\r\nd\r\n");
        assert_eq!(as_it_was(b"a\n", "b\n", "c\n"), None);
    }
}
