//! A site for a USB stick, from the command's side: `tests/browser/portable.test.mjs` opens it.

use std::io::Cursor;

use vademecum::diag::Code;
use vademecum::emit::{Extras, portable, prepare};
use vademecum::files::{Clock, Memory, SitePath};
use vademecum::source::{Builtin, load};

use crate::handbook::{Built, check_diagnostics};

fn handbook(files: &[(&str, &str)]) -> Builtin<Memory> {
    let mut memory = Memory::new();
    let site = "[site]\nbase_url = \"https://handbook.example/town/\"\nsource = \"en\"\n[[language]]\ntag = \"en\"\n[[language]]\ntag = \"uk\"\n";
    let given = [("site.toml", site), ("locales/en/site.ftl", "site-title = Handbook\n")];
    for (path, text) in given.iter().chain(files) {
        memory.insert(SitePath::new(path).unwrap(), text.as_bytes().to_vec());
    }
    Builtin(memory)
}

fn clock() -> Clock {
    Clock::at(jiff::civil::date(2026, 11, 21))
}

#[test]
fn names_that_some_system_cannot_unpack_are_said_at_their_place() {
    let long = format!("content/pages/{}/en.md", "a".repeat(180));
    let long_facts = long.replace("en.md", "entry.toml");
    let text = "+++\ntitle = \"Words\"\n+++\nWords.\n";
    let files = handbook(&[
        (&long, text),
        (&long_facts, ""),
        ("content/pages/aux/en.md", text),
        ("content/pages/aux/entry.toml", ""),
        ("static/what?.txt", "x"),
        ("static/end./x.txt", "x"),
        ("static/Map.svg", "x"),
        ("static/map.svg", "x"),
        ("static/good-name.txt", "x"),
    ]);
    let extras = Extras { portable: true, ..Extras::default() };
    let prepared = prepare(load(&files), &files, clock(), extras);
    let found: Vec<String> = prepared
        .diagnostics
        .iter()
        .filter(|d| d.code == Code::UnportableName)
        .map(|d| format!("{}: {}", d.place.as_ref().map_or("", |place| &place.file), d.message))
        .collect();
    let expect = |place: &str, words: &str| {
        assert!(found.iter().any(|f| f.starts_with(place) && f.contains(words)), "{words} at {place} in {found:#?}");
    };
    expect("static/what?.txt", "has a `?`");
    expect("static/end./x.txt", "ends with a dot");
    expect("static/map.svg", "are one name");
    expect("content/pages/aux/en.md", "name of a device");
    expect(&long, "too long");
    assert!(!found.iter().any(|f| f.contains("good-name")), "{found:#?}");
    let built = Built { site: prepared.site, diagnostics: Vec::new(), output: None };
    check_diagnostics(&built, &prepared.diagnostics).unwrap();
    // A site for a server has no such limits.
    let prepared = prepare(load(&files), &files, clock(), Extras::default());
    assert!(prepared.diagnostics.iter().all(|d| d.code != Code::UnportableName));
}

#[test]
fn a_zip_is_the_same_with_any_number_of_threads() {
    let pages: Vec<(String, String)> = (0..300)
        .map(|at| (format!("content/pages/p{at}/en.md"), format!("+++\ntitle = \"Page {at}\"\n+++\nWords.\n")))
        .collect();
    let facts: Vec<(String, String)> =
        pages.iter().map(|(path, _)| (path.replace("en.md", "entry.toml"), String::new())).collect();
    let given: Vec<(&str, &str)> = pages.iter().chain(&facts).map(|(path, text)| (&**path, &**text)).collect();
    let files = handbook(&given);
    let zip = |threads: usize| {
        let extras = Extras { portable: true, ..Extras::default() };
        let renderer = prepare(load(&files), &files, clock(), extras).renderer.unwrap();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let mut bytes = Cursor::new(Vec::new());
        let written = pool.install(|| portable::write(&renderer, &files, &mut bytes, || ())).unwrap();
        assert_eq!(written.bytes, bytes.get_ref().len() as u64);
        assert!(written.files > 900, "{written:?}");
        bytes.into_inner()
    };
    let one = zip(1);
    assert!(one == zip(4));
    assert!(one.starts_with(b"PK"));
}
