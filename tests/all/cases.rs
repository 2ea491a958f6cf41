//! Cases that are data: one mini-handbook a file in `tests/cases`, with what is expected of it. `tests/cases/README.md`
//! tells how to write one.

mod format;
mod run;
#[cfg(feature = "xlsx")]
mod workbook;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use rayon::prelude::*;
use vademecum::diag::Code;
use vademecum::l10n::lint::rules;

use self::format::Case;

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));

/// Every case whose path contains `filter`, by path.
fn all(filter: &str) -> Vec<Case> {
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(&*FOLDER)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .filter(|path| path.to_string_lossy().contains(filter))
        .collect();
    paths.sort();
    let cases = paths.iter().map(|path| {
        let name = path.strip_prefix(&*FOLDER).unwrap().with_extension("").to_string_lossy().replace('\\', "/");
        Case::parse(name, &std::fs::read_to_string(path).unwrap())
            .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
    });
    // Without the feature every workbook is one fault.
    cases.filter(|case: &Case| cfg!(feature = "xlsx") || !case.has_workbook()).collect()
}

fn overwrites() -> bool {
    std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite")
}

#[test]
fn every_case_gives_what_it_expects() {
    let filter = std::env::var("CASES").unwrap_or_default();
    let overwrite = overwrites();
    let cases = all(&filter);
    let faults: Vec<(String, String)> = cases
        .into_par_iter()
        .filter_map(|case| {
            let name = case.name.clone();
            let outcome = std::panic::catch_unwind(|| run::run(case, overwrite));
            let fault = outcome.unwrap_or_else(|_| Err("it panicked".to_owned())).err()?;
            Some((name, fault))
        })
        .collect();
    let total = all(&filter).len();
    let mut report = String::new();
    for (name, fault) in &faults {
        report.push_str(&format!("\n---- tests/cases/{name}.txt ----\n{fault}\n"));
    }
    // Past libtest's capture: `tests/run` counts cases by this line.
    writeln!(std::io::stderr(), "cases: {} passed, {} failed", total - faults.len(), faults.len()).unwrap();
    assert!(faults.is_empty(), "{report}\nif that is what should be: SNAPSHOTS=overwrite ./tests/run cases");
}

#[test]
fn every_rule_has_a_case_and_a_page() {
    for rule in rules() {
        let page = rule.explanation();
        assert!(
            page.lines().next().is_some_and(|line| line.ends_with('.')),
            "{}: the first line is a sentence",
            rule.name
        );
        assert!(page.len() > 200, "{}: its page says too little:\n{page}", rule.name);
    }
    if overwrites() {
        return;
    }
    let shown: BTreeSet<String> = all("lint/").iter().flat_map(|case| case.codes()).collect();
    let missing: Vec<&str> = rules().into_iter().map(|rule| rule.name).filter(|name| !shown.contains(*name)).collect();
    assert!(missing.is_empty(), "no case of tests/cases/lint shows: {}", missing.join(", "));
}

#[test]
fn the_page_of_rules_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = vademecum::l10n::lint::page();
    if overwrites() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &page).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(known == page, "docs/rules.md is out of date: SNAPSHOTS=overwrite cargo test --test all rules");
}

#[test]
fn every_diagnostic_has_a_case() {
    if overwrites() {
        // The cases are being written at this moment.
        return;
    }
    let mut shown: BTreeSet<String> = all("").iter().flat_map(|case| case.codes()).collect();
    shown.extend(crate::exchange::codes());
    shown.extend(crate::import::codes());
    // An address that is not recorded is a fault of `build --frozen` alone, a name that cannot be unpacked one of
    // `build --portable`: tests/all/cli/ and tests/all/portable.rs show them.
    let of_commands = [Code::UnrecordedAddress, Code::UnportableName];
    let codes = Code::ALL.iter().filter(|code| !of_commands.contains(code));
    let missing: Vec<&str> = codes.map(|c| c.name()).filter(|name| !shown.contains(*name)).collect();
    assert!(missing.is_empty(), "no case shows: {}", missing.join(", "));
}
