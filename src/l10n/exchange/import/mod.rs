//! What came back, laid against the handbook.
//!
//! 1. [`matching`] finds for each unit of a file the unit of the handbook that it translates, and from which source;
//! 2. [`guard`] refuses what would lose a code, a placeable or a link;
//! 3. [`entry`] and [`words`] write the texts and Fluent files anew, byte by byte where nothing changed;
//! 4. the handbook is resolved as it would become: what has a fault that it had not before is left out.

mod entry;
mod guard;
mod matching;
mod script;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use super::segment::Form;
use super::{ExchangeUnit, Incoming, Package, Progress};
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
    let mut out = Imported { refused: incoming.iter().map(|file| file.unreadable).sum(), ..Imported::default() };
    let mut sink = Sink::new();
    let changes = matching::changes(site, lang, &package, incoming, &mut out, &mut sink);
    if let Some((units, fault)) = script::fault(site, lang, &package, incoming, &changes) {
        return Imported { refused: units, diagnostics: vec![fault], ..Imported::default() };
    }
    out.diagnostics = sink.into_iter().collect();
    let importer = Importer { site, files, before, lang, credits, package: &package, out, changes };
    let mut refused: Refused = BTreeMap::new();
    loop {
        let attempt = importer.attempt(&refused, None);
        let failures = importer.failures(&attempt);
        if failures.is_empty() {
            return attempt.imported;
        }
        let known = refused.len();
        for (suspects, fault) in failures {
            importer.find(&suspects, fault, &mut refused);
        }
        if refused.len() == known {
            // Nobody can tell what breaks it: the handbook stays as it is.
            for (thing, changes) in &importer.changes {
                refused.extend(changes.keys().map(|part| ((thing.clone(), part.clone()), None)));
            }
        }
    }
}

/// A unit: its thing, and its name in it.
type Unit = (Translatable, String);

/// Units that are left out, with the fault that is reported; of those that fail only together, the first has it.
type Refused = BTreeMap<Unit, Option<Fault>>;

/// What a change would break.
#[derive(Debug, Clone)]
struct Fault {
    reason: String,
    hint: &'static str,
}

/// What a handbook would become.
struct Attempt {
    imported: Imported,
    touched: Touched,
    broken: BTreeMap<Translatable, Fault>,
}

/// The files that things are written to.
type Touched = BTreeSet<(SitePath, Translatable)>;

/// One import.
struct Importer<'a> {
    site: &'a Site,
    files: &'a dyn Files,
    before: &'a [Diagnostic],
    lang: Lang,
    credits: &'a Credits,
    package: &'a Package,
    /// What there is to say before anything is written.
    out: Imported,
    changes: Incomings,
}

impl Importer<'_> {
    /// Writes everything but what is refused. With `only`, every other unit has the words that it had, or those of its
    /// source, so that what goes wrong is the fault of these.
    fn attempt(&self, refused: &Refused, only: Option<&[Unit]>) -> Attempt {
        let mut out = self.out.clone();
        let mut sink: Sink = out.diagnostics.drain(..).fold(Sink::new(), |mut sink, diagnostic| {
            sink.report(diagnostic);
            sink
        });
        let mut changes = self.changes.clone();
        for (unit @ (thing, part), fault) in refused {
            let Some(change) = changes.get_mut(thing).and_then(|changes| changes.remove(part)) else { continue };
            out.refused += 1;
            uncount(&mut out, [&change].into_iter());
            if let Some(fault) = fault {
                let message = format!("`{}`: {}", name(unit), fault.reason);
                sink.report(Diagnostic::new(Code::DamagedUnit, change.place.clone(), message).hint(fault.hint));
            }
        }
        changes.retain(|_, changes| !changes.is_empty());
        let units = self.package.units.iter().filter(|_| only.is_some()).map(|unit| (unit.id.as_str(), unit));
        let by_id: BTreeMap<&str, &ExchangeUnit> = units.collect();
        for (thing, changes) in changes.iter_mut().filter(|_| only.is_some()) {
            for (part, change) in changes {
                let unit = (thing.clone(), part.clone());
                if only.is_some_and(|only| !only.contains(&unit))
                    && let Some(known) = by_id.get(name(&unit).as_str())
                {
                    change.plain = canonical(known.form, &known.target.as_ref().unwrap_or(&known.source).plain());
                    change.is_new &= known.target.is_none();
                }
            }
        }
        let mut record = record(self.site, self.lang);
        let old = record.clone();
        let mut desk = Desk {
            site: self.site,
            files: self.files,
            lang: self.lang,
            credits: self.credits,
            record: &mut record,
            out: &mut out,
            sink: &mut sink,
            touched: Touched::new(),
            broken: BTreeMap::new(),
        };
        for (thing, changes) in &changes {
            if let Translatable::Entry(kind, id) = thing
                && let Some(entry) = self.site.entries.iter().find(|e| e.kind == *kind && *e.id == **id)
            {
                entry::write(&mut desk, entry, thing, changes);
            }
        }
        words::write(&mut desk, &changes);
        let Desk { touched, broken, .. } = desk;
        if record != old {
            let path = format!("locales/{}/translated.toml", self.site.settings[self.lang].tag);
            if let Some(path) = SitePath::new(&path) {
                out.files.insert(path, record.to_toml().into_bytes());
            }
        }
        out.diagnostics = sink.into_iter().collect();
        Attempt { imported: out, touched, broken }
    }

    /// What goes wrong in an attempt, each with the units among which the cause is.
    fn failures(&self, attempt: &Attempt) -> Vec<(Vec<Unit>, Fault)> {
        let units_of = |things: &[&Translatable]| {
            let mut units: Vec<Unit> = Vec::new();
            for thing in things {
                let changes = self.changes.get(*thing).into_iter().flatten().filter(|(_, change)| change.is_new);
                units.extend(changes.map(|(part, _)| ((*thing).clone(), part.clone())));
            }
            units
        };
        let mut failures: Vec<(Vec<Unit>, Fault)> =
            attempt.broken.iter().map(|(thing, fault)| (units_of(&[thing]), fault.clone())).collect();
        if failures.is_empty() {
            for (path, reason) in new_faults(self.files, self.site, self.before, &attempt.imported) {
                let things = attempt.touched.iter().filter(|(touched, _)| *touched.as_str() == *path);
                let things: Vec<&Translatable> = things.map(|(_, thing)| thing).collect();
                let hint = "mend it in the file and import it again";
                failures.push((
                    units_of(&things),
                    Fault { reason: format!("it would break the handbook: {reason}"), hint },
                ));
            }
        }
        failures.retain(|(units, _)| !units.is_empty());
        failures
    }

    /// Finds by halves which of the units break what they are in.
    fn find(&self, suspects: &[Unit], fault: Fault, refused: &mut Refused) {
        let suspects: Vec<Unit> = suspects.iter().filter(|unit| !refused.contains_key(unit)).cloned().collect();
        let mut found: Vec<(Unit, Fault)> = Vec::new();
        self.halve(&suspects, refused, &mut found);
        if found.is_empty() {
            // They break it only together.
            let mut fault = Some(fault);
            refused.extend(suspects.into_iter().map(|unit| (unit, fault.take())));
        }
        refused.extend(found.into_iter().map(|(unit, fault)| (unit, Some(fault))));
    }

    fn halve(&self, suspects: &[Unit], refused: &Refused, found: &mut Vec<(Unit, Fault)>) {
        let failures = self.failures(&self.attempt(refused, Some(suspects)));
        let failure = failures.into_iter().find(|(units, _)| units.iter().any(|unit| suspects.contains(unit)));
        match (failure, suspects) {
            (None, _) | (_, []) => {}
            (Some((_, fault)), [unit]) => found.push((unit.clone(), fault)),
            (Some(_), suspects) => {
                let (left, right) = suspects.split_at(suspects.len() / 2);
                self.halve(left, refused, found);
                self.halve(right, refused, found);
            }
        }
    }
}

/// The name of a unit in the files.
fn name((thing, part): &Unit) -> String {
    if part.is_empty() { thing.to_string() } else { format!("{thing}#{part}") }
}

fn uncount<'c>(out: &mut Imported, changes: impl Iterator<Item = &'c Change>) {
    for change in changes {
        out.taken -= usize::from(change.is_new);
        out.confirmed -= usize::from(!change.is_new);
        out.outdated -= usize::from(!change.is_current);
    }
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
    /// The things that cannot be written, and why.
    broken: BTreeMap<Translatable, Fault>,
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
        uncount(self.out, changes.values());
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

    /// Where a translation comes from, after these changes; `is_whole` if they are all there is of it. Whoever changed a part
    /// is not named for the rest, and what a machine wrote stays a machine's until somebody says who wrote all of it.
    fn provenance(&self, old: Provenance, changes: &Changes, is_whole: bool) -> Provenance {
        let is_new = changes.values().any(|change| change.is_new);
        let is_signed_off = is_whole && changes.values().all(|c| c.progress == Progress::SignedOff && c.is_current);
        let translator = self.credits.by.clone().or_else(|| changes.values().find_map(|c| c.translator.clone()));
        let today = self.site.clock.today;
        let mut next = old.clone();
        if is_new {
            next.date = Some(today);
            let was_machine = old.origin == Some(Origin::Machine);
            if self.credits.is_machine {
                // Nobody is named for what a machine has changed.
                let known = old.translator.clone().filter(|_| was_machine);
                next.translator = translator.clone().filter(|_| is_whole || !was_machine).or(known);
                next.origin = Some(Origin::Machine);
            } else if is_whole && self.credits.by.is_some() {
                next.translator.clone_from(&translator);
                next.origin = Some(Origin::Human);
            } else if is_whole && !was_machine {
                next.translator = translator.clone().or(next.translator);
            }
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
