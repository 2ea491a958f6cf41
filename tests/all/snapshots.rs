//! Cases of one text: what goes in, then `== result ==` and what comes out of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The cases of a folder in `tests/`, in order.
pub fn cases(folder: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths
}

/// Runs every case and holds it to its result; `SNAPSHOTS=overwrite` writes the results.
pub fn check(cases: Vec<PathBuf>, run: impl Fn(&str) -> String) {
    let overwrites = std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite");
    let mut faults = String::new();
    for path in cases {
        let text = std::fs::read_to_string(&path).unwrap();
        let (input, expected) = text.split_once("\n== result ==\n").unwrap_or((&text, ""));
        let is = run(&text);
        if is == expected.trim_end() {
            continue;
        }
        if overwrites {
            std::fs::write(&path, format!("{}\n\n== result ==\n{is}\n", input.trim_end())).unwrap();
        } else {
            writeln!(faults, "---- {}\n{is}\n", path.display()).unwrap();
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
