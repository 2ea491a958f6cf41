//! The invariants of DESIGN.md that the compiler does not hold.

use std::path::{Path, PathBuf};

/// A Rust file of the library, without comments and without its own tests.
struct Source {
    /// The path below `src/`.
    path: String,
    lines: Vec<(usize, String)>,
}

impl Source {
    fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }

    /// The places where one of `words` stands.
    fn places_of<'a>(&'a self, words: &'a [&str]) -> impl Iterator<Item = String> + 'a {
        let has = |line: &str, word: &str| {
            line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        self.lines
            .iter()
            .flat_map(move |(number, line)| {
                words.iter().filter(move |word| has(line, word)).map(move |word| (number, word))
            })
            .map(|(number, word)| format!("src/{}:{number}: `{word}`", self.path))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources() -> Vec<Source> {
    let files = walkdir::WalkDir::new(root()).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    files
        .filter(|path| {
            path.extension().is_some_and(|e| e == "rs") && path.file_name().is_some_and(|name| name != "tests.rs")
        })
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.lines().enumerate().map(|(i, line)| (i + 1, line.to_owned()));
            Source {
                path: path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"),
                lines: code
                    .take_while(|(_, line)| line != "#[cfg(test)]" || text.contains("mod tests;"))
                    .filter(|(_, line)| !line.trim_start().starts_with("//"))
                    .collect(),
            }
        })
        .collect()
}

/// The modules in the order of `lib.rs`, which is that of the pipeline.
fn modules() -> Vec<String> {
    let lib = std::fs::read_to_string(root().join("lib.rs")).unwrap();
    lib.lines().filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned())).collect()
}

/// The modules of this crate that a line names: `crate::files::Clock`, `crate::{diag, files}`.
fn named(line: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut named = Vec::new();
    for (at, path) in line.match_indices("crate::") {
        let rest = &line[at + path.len()..];
        match rest.strip_prefix('{') {
            Some(list) => named.extend(list.split(',').map(|part| word(part.trim()))),
            None => named.push(word(rest)),
        }
    }
    named
}

/// The tables of the directory say where confidential services are; the resolved site does not.
#[test]
fn what_makes_output_does_not_read_the_tables_of_the_directory() {
    for folder in ["render", "emit", "serve"] {
        for file in walkdir::WalkDir::new(format!("{}/src/{folder}", env!("CARGO_MANIFEST_DIR"))) {
            let path = file.unwrap().into_path();
            let is_code = path.extension().is_some_and(|e| e == "rs");
            let text = if is_code { std::fs::read_to_string(&path).unwrap() } else { continue };
            for name in ["Parsed::Directory", "ServiceRow", "LocationFacts"] {
                assert!(!text.contains(name), "{} reads `{name}`: take it from the `Site`", path.display());
            }
        }
    }
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let modules = modules();
    assert!(modules.len() >= 10, "lib.rs lists the modules: {modules:?}");
    let position = |name: &str| modules.iter().position(|m| m == name);
    let mut faults = Vec::new();
    for source in sources() {
        let own = source.path.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
        if own == "lib" || own == "main" {
            continue;
        }
        let at = position(&own).unwrap_or_else(|| panic!("lib.rs does not list `{own}`"));
        for (number, line) in &source.lines {
            for used in named(line) {
                if position(&used).is_some_and(|used| used > at) {
                    faults.push(format!("src/{}:{number}: `{own}` uses `{used}`, which stands below it", source.path));
                }
                if own == "l10n" && used == "render" {
                    faults.push(format!("src/{}:{number}: `l10n` never uses `render`", source.path));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[track_caller]
fn none_outside(places: &[&str], words: &[&str]) {
    let sources = sources();
    let faults: Vec<String> = sources.iter().filter(|s| !s.is_in(places)).flat_map(|s| s.places_of(words)).collect();
    assert!(faults.is_empty(), "only in {}:\n{}", places.join(", "), faults.join("\n"));
}

#[test]
fn only_the_command_line_prints() {
    none_outside(
        &["cli/"],
        &["println!", "eprintln!", "print!", "eprint!", "dbg!", "io::stdout", "io::stderr", "process::exit"],
    );
}

#[test]
fn only_files_write_and_cli_touch_a_disk() {
    let words = [
        "std::fs",
        "tokio::fs",
        "fs::File",
        "File::open",
        "File::create",
        ".read_dir(",
        ".canonicalize(",
        ".symlink_metadata(",
    ];
    none_outside(&["files/", "emit/write", "cli/"], &words);
}

#[test]
fn there_is_no_clock_but_the_builds() {
    none_outside(&["files/clock.rs", "cli/"], &["SystemTime::now", "Timestamp::now", "Zoned::now", "UNIX_EPOCH"]);
}

#[test]
fn modules_know_nothing_of_the_environment() {
    none_outside(&["cli/", "emit/write", "main.rs"], &["env::var", "env::args", "env::current_dir", "env::temp_dir"]);
}

#[test]
fn the_checks_see_what_they_look_for() {
    assert_eq!(named("use crate::{diag::Code, files};"), ["diag", "files"]);
    assert_eq!(named("let x: crate::render::Body = crate::emit::x();"), ["render", "emit"]);
    let cli = sources().into_iter().filter(|s| s.is_in(&["cli/"])).collect::<Vec<_>>();
    assert!(cli.iter().any(|s| s.places_of(&["std::fs"]).count() > 0), "the command line uses std::fs");
}
