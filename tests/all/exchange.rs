//! Exchange with translators' tools: cases as data (`tests/exchange/`), and what holds for every edit and every damage.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use vademecum::diag::render::{Format as Drawing, render};
use vademecum::diag::{Diagnostic, Sink};
use vademecum::files::{Clock, Disk, Files, Memory, SitePath};
use vademecum::l10n::exchange::{
    self, CodeKind, Credits, ExchangeFile, Format, Imported, Package, Piece, Progress, Role, Segment,
};
use vademecum::resolve::{Site, resolve};
use vademecum::source::{Builtin, load};

use crate::demo;

/// A handbook in memory.
#[derive(Clone)]
struct Desk {
    files: BTreeMap<String, Vec<u8>>,
}

impl Desk {
    fn demo() -> Desk {
        let disk = Disk::new(demo::folder());
        let (paths, _) = disk.list();
        let kept = paths.into_iter().filter(|path| !path.as_str().starts_with("static/"));
        Desk { files: kept.map(|path| (path.to_string(), disk.read(&path).unwrap())).collect() }
    }

    fn memory(&self) -> Builtin<Memory> {
        let mut memory = Memory::new();
        for (path, bytes) in &self.files {
            memory.insert(SitePath::new(path).unwrap(), bytes.clone());
        }
        Builtin(memory)
    }

    fn open(&self) -> (Site, Vec<Diagnostic>) {
        resolve(load(&self.memory()), Clock::at(date(2026, 11, 21)))
    }

    fn export(&self, lang: &str) -> Package {
        let (site, _) = self.open();
        exchange::export(&site, site.settings.lang(lang).unwrap(), &[], &|_| BTreeMap::new())
    }

    /// Imports one file and takes over what changed.
    fn import(&mut self, lang: &str, path: &str, bytes: Vec<u8>) -> (Imported, Vec<Diagnostic>) {
        self.import_as(lang, path, bytes, &Credits::default())
    }

    fn import_as(&mut self, lang: &str, path: &str, bytes: Vec<u8>, credits: &Credits) -> (Imported, Vec<Diagnostic>) {
        let mut sink = Sink::new();
        let (incoming, _) = ExchangeFile { path: path.into(), bytes }.read(&mut sink);
        let (site, before) = self.open();
        let incoming = [incoming];
        let wanted = Some(lang).filter(|lang| !lang.is_empty());
        let imported = match exchange::language(&site, wanted, &incoming, &mut sink) {
            Some(lang) if !incoming[0].is_refused => {
                exchange::import(&site, &self.memory(), &before, lang, &incoming, credits)
            }
            _ => Imported::default(),
        };
        sink.extend(imported.diagnostics.iter().cloned());
        self.files.extend(imported.files.iter().map(|(path, bytes)| (path.to_string(), bytes.clone())));
        (imported, sink.into_sorted())
    }
}

fn format_of(path: &str) -> Format {
    match path.rsplit_once('.').unwrap() {
        (name, "xlf") if name.ends_with('2') => Format::Xliff2,
        (_, "xlf") => Format::Xliff1,
        (_, "po") => Format::Po,
        (_, "csv") => Format::Csv,
        (_, "ftl") => Format::Ftl,
        (_, "xlsx") => Format::Xlsx,
        (_, other) => panic!("no format {other}"),
    }
}

/// The formats that can come back, by a file's name.
fn round_trips() -> &'static [&'static str] {
    if cfg!(feature = "xlsx") {
        &["x.xlf", "x2.xlf", "x.po", "x.csv", "x.ftl", "x.xlsx"]
    } else {
        &["x.xlf", "x2.xlf", "x.po", "x.csv", "x.ftl"]
    }
}

/// `tests/exchange/*.txt`. A case is a handbook in `hr` with `uk` (`-- path --` and the file), what a translator does
/// (`-- edit uk.po --`: lines `old => new` on the export; `-- import uk.csv --`: a file as it came), who did
/// (`-- by NAME --`, `-- machine --`), files of the handbook that changed between export and import (`-- then path --`), and what comes of it (`== result ==`, written by the machine).
fn cases() -> Vec<PathBuf> {
    crate::snapshots::cases("exchange")
}

/// The names of the diagnostics that the cases show.
pub fn codes() -> Vec<String> {
    let texts = cases().into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let named = |text: String| -> Vec<String> {
        let marked =
            text.lines().filter_map(|line| line.split_once('[').filter(|(s, _)| *s == "error" || *s == "warning"));
        marked.filter_map(|(_, rest)| Some(rest.split_once(']')?.0.to_owned())).collect()
    };
    texts.flat_map(named).collect()
}

fn run(case: &str) -> String {
    let mut desk = Desk { files: BTreeMap::new() };
    let mut later: Vec<(String, String)> = Vec::new();
    let mut come: Option<(String, String, bool)> = None;
    let mut credits = Credits::default();
    let input = case.split("\n== result ==").next().unwrap();
    for section in input.split("\n-- ").skip(1) {
        let (title, body) = section.split_once(" --\n").unwrap_or((section.trim_end().trim_end_matches(" --"), ""));
        let body = format!("{}\n", body.trim_end_matches('\n'));
        match title.split_once(' ') {
            Some(("edit", path)) => come = Some((path.to_owned(), body, true)),
            Some(("import", path)) => come = Some((path.to_owned(), body, false)),
            Some(("by", name)) => credits.by = Some(name.to_owned()),
            None if title == "machine" => credits.is_machine = true,
            Some(("then", path)) => later.push((path.to_owned(), body)),
            Some((path, "(crlf)")) => drop(desk.files.insert(path.to_owned(), body.replace('\n', "\r\n").into_bytes())),
            _ => drop(desk.files.insert(title.to_owned(), body.into_bytes())),
        }
    }
    desk.files.entry("site.toml".to_owned()).or_insert_with(|| {
        b"[site]\nbase_url = \"https://x.example/\"\nsource = \"hr\"\n[[language]]\ntag = \"hr\"\n[[language]]\ntag = \"uk\"\n".to_vec()
    });
    let (path, body, is_edit) = come.expect("a case edits or imports something");
    let text = if is_edit {
        let package = desk.export("uk");
        let mut text = String::from_utf8(exchange::write(&package, format_of(&path)).unwrap()).unwrap();
        for line in body.lines().filter(|line| !line.is_empty()) {
            let (old, new) = line.split_once(" => ").unwrap_or_else(|| (line.trim_end_matches(" =>"), ""));
            assert!(text.contains(old), "`{old}` is not in the export:\n{text}");
            text = text.replace(old, &new.replace("\\n", "\n"));
        }
        text
    } else {
        body
    };
    desk.files.extend(later.into_iter().map(|(path, body)| (path, body.into_bytes())));
    let before = desk.files.clone();
    let shown = text.clone();
    let (imported, diagnostics) = desk.import_as("", &path, text.into_bytes(), &credits);
    let (site, _) = desk.open();
    let text_of = |file: &str| {
        if *file == path {
            let text = shown.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            return Some(std::sync::Arc::<str>::from(text.as_str()).into());
        }
        site.sources.text(file)
    };
    let mut out = render(&diagnostics, Drawing::Full, false, &text_of);
    let Imported { taken, confirmed, outdated, unchanged, unfinished, refused, waiting, .. } = imported;
    let counts = [
        (taken, "taken"),
        (confirmed, "confirmed"),
        (outdated, "outdated"),
        (unchanged, "unchanged"),
        (unfinished, "unfinished"),
        (refused, "refused"),
        (waiting, "waiting"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    writeln!(out, "{}", counts.join(", ")).unwrap();
    for (path, bytes) in desk.files.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)) {
        let text = String::from_utf8_lossy(bytes).replace('\r', "\\r");
        writeln!(out, "\n{path}:\n{text}").unwrap();
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

#[test]
fn every_case_gives_what_it_expects() {
    crate::snapshots::check(cases(), run);
}

#[test]
fn a_round_trip_without_edits_changes_nothing_in_any_format() {
    let desk = Desk::demo();
    for lang in ["en", "uk", "ar", "ne", "ur", "hr-simple"] {
        let package = desk.export(lang);
        assert_eq!(package, desk.export(lang), "the same handbook gives the same package");
        for path in round_trips() {
            let bytes = exchange::write(&package, format_of(path)).unwrap();
            assert_eq!(bytes, exchange::write(&package, format_of(path)).unwrap(), "{lang} {path}");
            let (imported, diagnostics) = desk.clone().import(lang, path, bytes);
            assert_eq!((imported.files.len(), diagnostics), (0, Vec::new()), "{lang} {path}");
        }
    }
}

#[test]
fn a_language_can_be_made_from_a_file_alone() {
    let desk = Desk::demo();
    let package = desk.export("en");
    for path in round_trips() {
        let mut bare = desk.clone();
        bare.files.retain(|path, _| !path.ends_with("/en.md") && !path.starts_with("locales/en/"));
        let bytes = exchange::write(&package, format_of(path)).unwrap();
        let (_, diagnostics) = bare.import("en", path, bytes);
        assert_eq!(diagnostics, [], "{path}");
        for (name, bytes) in desk.files.iter().filter(|(path, _)| path.ends_with("/en.md")) {
            // A slug is no unit: it is chosen by who edits the handbook. Either kind of quotation marks does.
            let text = |bytes: &[u8]| {
                String::from_utf8_lossy(bytes)
                    .replace('\'', "\"")
                    .lines()
                    .filter(|l| !l.starts_with("slug"))
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            assert_eq!(text(&bare.files[name]), text(bytes), "{path} {name}");
        }
        assert_eq!(
            bare.export("en").units.iter().filter(|u| u.target.is_some()).count(),
            package.units.iter().filter(|u| u.target.is_some()).count()
        );
    }
}

#[cfg(feature = "xlsx")]
#[test]
fn a_cell_of_a_workbook_that_is_no_text_is_refused_with_its_place() {
    use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Formula, Workbook};
    let mut desk = Desk { files: BTreeMap::new() };
    let files = [
        (
            "site.toml",
            "[site]\nbase_url = \"https://x.example/\"\nsource = \"hr\"\n[[language]]\ntag = \"hr\"\n[[language]]\ntag = \"uk\"\n",
        ),
        ("content/topics.toml", "[a]\n[b]\n[c]\n[d]\n"),
        ("locales/hr/topics.ftl", "topic-a = A\ntopic-b = B\ntopic-c = C\ntopic-d = D\n"),
    ];
    desk.files.extend(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["id", "hr", "uk"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    for (row, name) in (1..).zip(["a", "b", "c", "d"]) {
        sheet.write_string(row, 0, format!("topic-{name}")).unwrap();
        sheet.write_string(row, 1, name.to_uppercase()).unwrap();
    }
    sheet.write_formula(1, 2, Formula::new("=слово").set_result("#NAME?")).unwrap();
    let day = ExcelDateTime::parse_from_str("2026-09-12").unwrap();
    sheet.write_datetime_with_format(2, 2, &day, &CellFormat::new().set_num_format("dd.mm.yyyy")).unwrap();
    sheet.write_formula(3, 2, Formula::new("=A1").set_result(" ")).unwrap();
    sheet.write_string(4, 2, "Слово").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let (imported, diagnostics) = desk.import("", "uk.xlsx", bytes);
    let said: Vec<&str> = diagnostics.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(
        said,
        [
            "sheet `Sheet1`, cell C2, `topic-a`: the cell shows the error #NAME?, and no text",
            "sheet `Sheet1`, cell C3, `topic-b`: the cell is a date or a time, and no text",
            "sheet `Sheet1`, cell C4, `topic-c`: the cell has a formula without a result",
        ]
    );
    assert_eq!((imported.taken, imported.refused), (1, 3));
}

/// Words that are text wherever they stand, among them what Markdown, XML, spreadsheets and PO would read as their own.
fn words() -> impl Strategy<Value = String> {
    let word = select(
        &[
            "слово",
            "كلمة",
            "शब्द",
            "word",
            "1.",
            "2)",
            "#",
            "-",
            "+",
            "=1+1",
            "@",
            "«так»",
            "\"quoted\"",
            "a&b",
            "x < y",
            "—",
            "100 %",
            ";",
            "a, b",
            "'",
            "&amp;x",
            "…",
            "<!",
            "]]>",
            "%s",
            "msgid",
        ][..],
    );
    proptest::collection::vec(word, 1..6).prop_map(|words| words.join(" "))
}

/// Other words in a segment, its codes where they were.
fn edited(segment: &Segment, words: &str) -> Segment {
    let mut segment = segment.clone();
    match segment
        .pieces
        .iter_mut()
        .find(|piece| matches!(piece, Piece::Text(text) if text.chars().any(char::is_alphabetic)))
    {
        Some(Piece::Text(text)) => {
            let (before, after) = (text.len() - text.trim_start().len(), text.trim_end().len());
            *text = format!("{}{words}{}", &text[..before], &text[after..]);
        }
        _ => segment.pieces.push(Piece::Text(words.to_owned())),
    }
    segment
}

fn folded(text: &str) -> String {
    text.replace('\\', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_legal_edit_goes_in_and_nothing_else_changes(edits in proptest::collection::vec((any::<Index>(), words()), 1..12), path in select(round_trips())) {
        static DEMO: std::sync::LazyLock<(Desk, Package)> = std::sync::LazyLock::new(|| (Desk::demo(), Desk::demo().export("uk")));
        let (desk, package) = &*DEMO;
        let mut wanted = package.clone();
        let candidates: Vec<usize> = (0..package.units.len())
            .filter(|i| package.units[*i].target.as_ref().is_some_and(|t| t.has_words() && !t.plain().contains("->")))
            .collect();
        for (index, words) in &edits {
            let unit = &mut wanted.units[candidates[index.index(candidates.len())]];
            // In a message a beginning that is Fluent's own is the translator's to put in quotation marks.
            // Most of it is in the letters of the language, or else the file would be that of another.
            let words = format!("{words} і ще чимало звичайних слів українською мовою");
            unit.target = unit.target.as_ref().map(|target| edited(target, &words));
            // What changed is done, or else it would be left in the file.
            unit.progress = unit.progress.max(Progress::Translated);
        }
        let mut after = desk.clone();
        let (imported, diagnostics) = after.import("uk", path, exchange::write(&wanted, format_of(path)).unwrap());
        prop_assert_eq!(&diagnostics, &[]);
        prop_assert_eq!(imported.refused, 0);
        for (is, wanted) in after.export("uk").units.iter().zip(&wanted.units) {
            prop_assert_eq!(&is.id, &wanted.id);
            let plain = |segment: &Option<Segment>| segment.as_ref().map(|s| folded(&s.plain()));
            prop_assert_eq!(plain(&is.target), plain(&wanted.target));
            prop_assert_eq!(is.progress, wanted.progress);
        }
    }

    #[test]
    fn every_damaged_code_is_refused_and_leaves_the_handbook_alone(index in any::<Index>(), which in any::<Index>(), way in 0..3u8, path in select(round_trips())) {
        static DEMO: std::sync::LazyLock<(Desk, Package)> = std::sync::LazyLock::new(|| (Desk::demo(), Desk::demo().export("uk")));
        let (desk, package) = &*DEMO;
        let keys = |segment: &Segment| {
            let mut keys: Vec<(CodeKind, String)> = segment.codes().filter(|c| c.role != Role::Close).map(|c| (c.kind, c.key.clone())).collect();
            keys.sort();
            keys
        };
        let candidates: Vec<usize> = (0..package.units.len())
            .filter(|i| package.units[*i].target.as_ref().is_some_and(|t| t.codes().count() > 0 && keys(t) == keys(&package.units[*i].source)))
            .filter(|i| package.units[*i].progress == Progress::Translated)
            .collect();
        let mut damaged = package.clone();
        let unit = &mut damaged.units[candidates[index.index(candidates.len())]];
        let target = unit.target.as_mut().unwrap();
        let codes: Vec<_> = target.codes().filter(|c| c.role != Role::Close).cloned().collect();
        let code = codes[which.index(codes.len())].clone();
        let is_hit = |piece: &Piece| matches!(piece, Piece::Code(c) if c.id == code.id || (c.kind == CodeKind::Term && c.kind == code.kind && c.key == code.key));
        match way {
            // One that is altered; what has no address or name is lost instead.
            0 if matches!(code.kind, CodeKind::Link | CodeKind::Figure) => {
                for piece in &mut target.pieces {
                    if let Piece::Code(c) = piece && c.id == code.id {
                        c.raw = c.raw.replace(&code.key, &format!("{}x", code.key));
                    }
                }
            }
            // One that is there twice.
            1 if code.role == Role::Alone && matches!(code.kind, CodeKind::Figure | CodeKind::Link) => {
                target.pieces.push(Piece::Code(code.clone()));
            }
            _ => target.pieces.retain(|piece| !is_hit(piece)),
        }
        let mut after = desk.clone();
        let (imported, diagnostics) = after.import("uk", path, exchange::write(&damaged, format_of(path)).unwrap());
        prop_assert_eq!((imported.refused, imported.files.len(), diagnostics.len()), (1, 0, 1), "{:?} {:?}", code, diagnostics);
        prop_assert!(diagnostics[0].place.is_some() && !diagnostics[0].hints.is_empty());
        prop_assert_eq!(&after.files, &desk.files);
    }

    #[test]
    fn nothing_that_comes_back_makes_it_panic(cuts in proptest::collection::vec((any::<Index>(), any::<Index>(), "[-<>&\"{}$*\\[\\]()|#=\n a-z0-9']{0,12}"), 1..6), path in select(round_trips())) {
        static DEMO: std::sync::LazyLock<(Desk, Package)> = std::sync::LazyLock::new(|| (Desk::demo(), Desk::demo().export("ne")));
        let (desk, package) = &*DEMO;
        let mut bytes = exchange::write(package, format_of(path)).unwrap();
        for (at, length, new) in cuts {
            let start = at.index(bytes.len().max(1)).min(bytes.len());
            let end = (start + length.index(40)).min(bytes.len());
            bytes.splice(start..end, new.bytes());
        }
        let mut after = desk.clone();
        let (_, before) = desk.open();
        after.import("ne", path, bytes);
        let (_, faults) = after.open();
        let grave = |faults: &[Diagnostic]| faults.iter().filter(|f| !f.publishes()).count();
        prop_assert!(grave(&faults) <= grave(&before), "{:?}", faults);
    }
}
