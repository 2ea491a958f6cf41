//! Running a case.

use std::fmt::Write;
use std::path::Path;

use vademecum::diag::render::{Format, render};
use vademecum::files::{Disk, Memory, SitePath};
use vademecum::l10n::lint::lint;
use vademecum::l10n::{Amount, Counts, Inventory};

use super::FOLDER;
use super::format::{Case, Content, Expected, Kind};
use crate::handbook::{Built, build_and_weigh, check_diagnostics};
use crate::site;

/// Runs a case and says what is not as expected; with `overwrite` its snapshots become what there is.
pub fn run(mut case: Case, overwrite: bool) -> Result<(), String> {
    let built = if case.needs_disk() { on_disk(&case) } else { in_memory(&case) };
    check_diagnostics(&built, &built.diagnostics)?;
    if case.expected.iter().any(|e| e.kind == Kind::Lint) {
        check_diagnostics(&built, &lint(&built.site, &[]))?;
    }
    if let Some(output) = &built.output {
        let faults = site::check(output, &built.site.settings.base_url);
        if !faults.is_empty() {
            return Err(faults.join("\n"));
        }
    }
    save_for_the_html_check(&case, &built);
    let says = case.expected.iter().any(|e| e.kind.is_of_diagnostics());
    if !says && !built.diagnostics.is_empty() {
        if !overwrite {
            return Err(format!("unexpected diagnostics:\n{}", drawn(&built, Format::Full)));
        }
        case.expected.insert(0, Expected { kind: Kind::Diagnostics, body: String::new() });
    }
    let mut faults = String::new();
    for expected in &mut case.expected {
        if !expected.kind.is_snapshot() {
            faults.push_str(&assertion(&built, expected).err().unwrap_or_default());
            continue;
        }
        let found = found(&built, &expected.kind).unwrap_or_default();
        if found == expected.body {
            continue;
        }
        if overwrite {
            expected.body = found;
        } else {
            writeln!(faults, "{:?} is not as expected:\n{}", expected.kind, difference(&expected.body, &found))
                .unwrap();
        }
    }
    if overwrite {
        // A handbook that was mended has nothing to say any more.
        case.expected.retain(|e| !(e.kind == Kind::Diagnostics && e.body.is_empty()));
        let file = FOLDER.join(format!("{}.txt", case.name));
        let text = case.to_text();
        if std::fs::read_to_string(&file).unwrap() != text {
            std::fs::write(file, text).unwrap();
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn in_memory(case: &Case) -> Built {
    let mut files = Memory::new();
    let mut insert =
        |path: &str, bytes: Vec<u8>| files.insert(SitePath::new(path).expect("a path inside the handbook"), bytes);
    if let Some(text) = case.default_site_toml() {
        insert("site.toml", text.into_bytes());
    }
    for input in &case.inputs {
        let Content::Bytes(bytes) = &input.content else { unreachable!("links need a disk") };
        insert(&input.path, bytes.clone());
    }
    build_and_weigh(files, case.today)
}

fn on_disk(case: &Case) -> Built {
    let folder = tempfile::tempdir().unwrap();
    // What a link that leads out of the handbook finds.
    let root = folder.path().join("handbook");
    let write = |path: &str, content: &Content| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        match content {
            Content::Bytes(bytes) => std::fs::write(path, bytes).unwrap(),
            Content::Symlink(target) => symlink(target, &path),
        }
    };
    if let Some(text) = case.default_site_toml() {
        write("site.toml", &Content::Bytes(text.into_bytes()));
    }
    for input in &case.inputs {
        write(&input.path, &input.content);
    }
    build_and_weigh(Disk::new(&root), case.today)
}

#[cfg(unix)]
fn symlink(target: &str, path: &Path) {
    std::os::unix::fs::symlink(target, path).unwrap();
}

#[cfg(windows)]
fn symlink(target: &str, path: &Path) {
    std::os::windows::fs::symlink_file(target, path).unwrap();
}

/// The Nu checker looks at the pages of cases as well: `tests/run` says where it wants them.
fn save_for_the_html_check(case: &Case, built: &Built) {
    let Some(folder) = std::env::var_os("CASES_OUTPUT") else { return };
    for (path, bytes) in built.output.iter().flatten().filter(|(path, _)| is_checked(path)) {
        let file = Path::new(&folder).join(&case.name).join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
}

fn drawn(built: &Built, format: Format) -> String {
    let drawn = render(&built.diagnostics, format, false, &|file| built.site.sources.text(file));
    format!("{}\n", drawn.trim_end())
}

/// Whether other programs look at a file of the output: the checker of HTML, and `open_data.py`.
fn is_checked(path: &str) -> bool {
    path.ends_with(".html") || path.starts_with("data/")
}

/// What a snapshot is of.
fn found(built: &Built, kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::Diagnostics => {
            if built.diagnostics.is_empty() {
                String::new()
            } else {
                drawn(built, Format::Full)
            }
        }
        Kind::Lint => {
            let diagnostics = lint(&built.site, &[]);
            let drawn = render(&diagnostics, Format::Full, false, &|file| built.site.sources.text(file));
            if diagnostics.is_empty() { String::new() } else { format!("{}\n", drawn.trim_end()) }
        }
        Kind::Concise => drawn(built, Format::Concise),
        Kind::Json => drawn(built, Format::Json),
        Kind::Github => drawn(built, Format::Github),
        Kind::Status => status(built),
        Kind::Tree => built.output.iter().flat_map(|output| output.keys()).map(|path| format!("{path}\n")).collect(),
        Kind::File(path) => format!("{}\n", text_of(built, path)?.trim_end()),
        Kind::Contains(_) | Kind::Lacks(_) => return None,
    })
}

/// How far each language is: messages, blocks and words of each state, by kind; then what there is to do.
fn status(built: &Built) -> String {
    let site = &built.site;
    let inventory = Inventory::new(site);
    let mut text = String::new();
    for lang in site.settings.langs() {
        let status = inventory.status(lang);
        writeln!(text, "{}:{}", site.settings[lang].tag, counted(&status.total)).unwrap();
        for (kind, counts) in &status.kinds {
            writeln!(text, "  {}:{}", kind.as_str(), counted(counts)).unwrap();
        }
        for step in &status.steps {
            let thing = step.thing.as_ref().map_or(String::new(), |thing| format!(" {thing}"));
            writeln!(text, "  {}{thing} in {}:{}", step.task.as_str(), step.path, amount(step.amount)).unwrap();
        }
    }
    text
}

fn counted(counts: &Counts) -> String {
    let there = counts.named().into_iter().filter(|(_, amount)| *amount != Amount::default());
    there.map(|(state, counted)| format!(" {state}{}", amount(counted))).collect::<Vec<_>>().join(",")
}

fn amount(amount: Amount) -> String {
    let parts = [(amount.messages, "m"), (amount.blocks, "b"), (amount.words, "w")];
    parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!(" {count}{unit}")).collect()
}

fn text_of(built: &Built, path: &str) -> Option<String> {
    built.output.as_ref()?.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}

fn assertion(built: &Built, expected: &Expected) -> Result<(), String> {
    let output = built.output.as_ref().ok_or("the handbook was not written\n")?;
    let mut faults = String::new();
    let lines = || expected.body.lines().filter(|line| !line.trim().is_empty());
    match &expected.kind {
        Kind::Contains(path) => {
            let known = || output.keys().map(String::as_str).collect::<Vec<_>>().join("\n");
            let text = text_of(built, path).ok_or_else(|| format!("there is no {path}, but:\n{}\n", known()))?;
            let lacking: Vec<&str> = lines().filter(|line| !text.contains(line.trim())).collect();
            if !lacking.is_empty() {
                writeln!(faults, "{path} lacks:\n{}\nit is:\n{}", lacking.join("\n"), body(&text)).unwrap();
            }
        }
        Kind::Lacks(path) => {
            let fits = |file: &str| match path.split_once('*') {
                Some((start, end)) => file.starts_with(start) && file.ends_with(end),
                None => file == path,
            };
            let files: Vec<&String> = output.keys().filter(|file| fits(file)).collect();
            if files.is_empty() {
                return Err(format!("there is no {path}\n"));
            }
            for file in files {
                let text = text_of(built, file).unwrap();
                for line in lines().filter(|line| text.contains(line.trim())) {
                    writeln!(faults, "{file} has: {line}").unwrap();
                }
            }
        }
        _ => unreachable!("snapshots are compared elsewhere"),
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The part of a page that most cases are about.
fn body(text: &str) -> &str {
    let start = text.find("<main").unwrap_or(0);
    let end = text.find("</main>").unwrap_or(text.len());
    &text[start..end]
}

/// The lines that differ, between the lines that both begin and end with.
fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let before = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - before;
    let after = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut text = String::new();
    old[..before].iter().rev().take(3).rev().for_each(|line| writeln!(text, "  {line}").unwrap());
    old[before..old.len() - after].iter().for_each(|line| writeln!(text, "- {line}").unwrap());
    new[before..new.len() - after].iter().for_each(|line| writeln!(text, "+ {line}").unwrap());
    old[old.len() - after..].iter().take(3).for_each(|line| writeln!(text, "  {line}").unwrap());
    text
}
