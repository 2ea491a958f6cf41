//! A whole handbook, broken by hand.

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use vademecum::files::{Memory, SitePath};

use super::config;
use super::words::{CSV, FLUENT, MARKDOWN, TOML, text};
use crate::handbook::{build, check_diagnostics};
use crate::site;

/// A small handbook with something of everything, to be broken.
const HANDBOOK: &[(&str, &str)] = &[
    (
        "site.toml",
        "[site]\nbase_url = \"https://handbook.example/a/\"\nsource = \"hr\"\nregion = \"HR\"\n\n[[language]]\ntag = \"hr\"\n[[language]]\ntag = \"uk\"\nfallback = [\"ar\"]\n[[language]]\ntag = \"ar\"\n\n[publish]\nminimum = 0.1\n",
    ),
    ("content/topics.toml", "[residence]\norder = 1\nicon = \"card\"\n[sub]\nparent = \"residence\"\n"),
    (
        "content/figures.toml",
        "[fee]\nunit = \"EUR\"\nlaw = \"NN 1\"\n[[fee.value]]\namount = 10\n[[fee.value]]\namount = 12.5\nfrom = 2027-01-01\n",
    ),
    (
        "content/faq/residence/card/entry.toml",
        "order = 1\naudience = [\"worker\"]\nreviewed = 2026-09-14\nreview_every = \"6 months\"\nservices = [\"aid\"]\nrelated = [\"lost\", \"guide:days\"]\n[[law]]\ncite = \"NN 2\"\nurl = \"https://law.example/\"\n",
    ),
    (
        "content/faq/residence/card/hr.md",
        "+++\ntitle = \"Iskaznica { $fee }\"\nsummary = \"{ -card(case: \\\"genitive\\\") }\"\n+++\n\n## Prvo {#first}\n\n{ -card } i { $fee }[^1], [](faq:lost#what) [x](service:aid) ![karta](map.png).\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Bilješka.\n",
    ),
    (
        "content/faq/residence/card/uk.md",
        "+++\ntitle = \"Картка\"\nslug = \"kartka\"\n+++\n\n## Перше\n\n> [!TIP]\n> { -card }\n",
    ),
    ("content/faq/residence/card/map.png", "x"),
    ("content/faq/residence/lost/entry.toml", "sensitive = true\nonly = [\"hr\", \"uk\"]\n"),
    ("content/faq/residence/lost/hr.md", "+++\ntitle = \"Izgubljena\"\n+++\n## Što {#what}\n"),
    (
        "content/guides/days/entry.toml",
        "topic = \"residence\"\n[[step]]\nid = \"go\"\nservice = \"aid\"\ndocuments = [\"passport\"]\ncost = \"fee\"\nduration = \"2 days\"\n",
    ),
    ("content/guides/days/hr.md", "+++\ntitle = \"Prvi dani\"\n+++\nUvod.\n\n## Idi {#go}\n\nTamo.\n"),
    ("content/pages/about/entry.toml", "valid_until = 2027-01-01\n"),
    ("content/pages/about/hr.md", "+++\ntitle = \"O nama\"\n+++\n<b>Mi</b> https://gov.example info@gov.example\n"),
    (
        "content/services/services.csv",
        "id;category;name;summary;phone;address.street;hours;geo;languages;cost;emergency;confidential\naid;legal;\"Pomoć \"\"x\"\"\";Savjet;+385 31 000 100;Primjerna 1;Mo-Fr 08:00-16:00;45.5 | 18.6;hr | uk;free;x;\n",
    ),
    (
        "content/services/more.toml",
        "[shelter]\ncategory = \"ngo\"\nname = \"Kuća\"\nconfidential = true\naddress = { street = \"Tajna\" }\nalert = { from = 2026-01-01 }\n",
    ),
    (
        "locales/hr/all.ftl",
        "site-title = Vodič { $fee }\ntopic-residence = Boravak\n    .summary = Iskaznice\ntopic-sub = Pod\n-card = { $case ->\n    [genitive] iskaznice\n   *[nominative] iskaznica\n}\nterm-card = Mala.\naudience-worker = Radnik\ndocument-passport = Putovnica\n",
    ),
    (
        "locales/uk/all.ftl",
        "topic-residence = Проживання\n    .slug = prozhyvannia\n-card = картка\nhome = Головна { $nothing }\n",
    ),
];

/// One change that a hand could make.
#[derive(Debug, Clone)]
enum Change {
    Delete(Index, Index, usize),
    Insert(Index, Index, String),
    Swap(Index, Index, Index),
    Remove(Index),
    Rename(Index, String),
    Bytes(Index, Index, u8),
}

fn change() -> impl Strategy<Value = Change> {
    let any_index = any::<Index>;
    let words = prop_oneof![text(MARKDOWN), text(TOML), text(FLUENT), text(CSV)];
    let path = select(
        &[
            "content/faq/residence/card/ar.md",
            "content/faq/residence/čaj/hr.md",
            "content/pages/card/hr.md",
            "locales/ar/all.ftl",
            "locales/x y/a.ftl",
            "content/x",
            "static/hr/index.html",
            "templates/base.html",
        ][..],
    );
    prop_oneof![
        4 => (any_index(), any_index(), 1..30usize).prop_map(|(f, at, n)| Change::Delete(f, at, n)),
        4 => (any_index(), any_index(), words).prop_map(|(f, at, w)| Change::Insert(f, at, w)),
        2 => (any_index(), any_index(), any_index()).prop_map(|(f, a, b)| Change::Swap(f, a, b)),
        1 => any_index().prop_map(Change::Remove),
        1 => (any_index(), path).prop_map(|(f, p)| Change::Rename(f, p.to_owned())),
        1 => (any_index(), any_index(), any::<u8>()).prop_map(|(f, at, b)| Change::Bytes(f, at, b)),
    ]
}

fn apply(change: Change, files: &mut Vec<(String, Vec<u8>)>) {
    if files.is_empty() {
        return;
    }
    let boundary = |bytes: &[u8], at: Index| {
        let mut at = at.index(bytes.len() + 1);
        while at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
            at += 1;
        }
        at
    };
    match change {
        Change::Delete(file, at, length) => {
            let bytes = &mut file.get_mut(files).1;
            let from = boundary(bytes, at);
            let mut to = (from + length).min(bytes.len());
            while to < bytes.len() && bytes[to] & 0xc0 == 0x80 {
                to += 1;
            }
            bytes.drain(from..to);
        }
        Change::Insert(file, at, words) => {
            let bytes = &mut file.get_mut(files).1;
            let at = boundary(bytes, at);
            bytes.splice(at..at, words.into_bytes());
        }
        Change::Swap(file, a, b) => {
            let text = String::from_utf8_lossy(&file.get(files).1).into_owned();
            let mut lines: Vec<&str> = text.lines().collect();
            if !lines.is_empty() {
                let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                lines.swap(a, b);
            }
            file.get_mut(files).1 = lines.join("\n").into_bytes();
        }
        Change::Remove(file) => {
            files.remove(file.index(files.len()));
        }
        Change::Rename(file, path) => file.get_mut(files).0 = path,
        Change::Bytes(file, at, byte) => {
            let bytes = &mut file.get_mut(files).1;
            let at = at.index(bytes.len() + 1);
            bytes.insert(at, byte);
        }
    }
}

fn memory(files: &[(String, Vec<u8>)]) -> Memory {
    let mut memory = Memory::new();
    for (path, bytes) in files {
        memory.insert(SitePath::new(path).unwrap(), bytes.clone());
    }
    memory
}

fn handbook() -> Vec<(String, Vec<u8>)> {
    HANDBOOK.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

#[test]
fn the_handbook_that_is_broken_below_is_whole() {
    let built = build(memory(&handbook()), date(2026, 11, 21));
    let faults: Vec<&str> =
        built.diagnostics.iter().map(|d| d.message.as_str()).filter(|m| !m.contains("is shown to readers")).collect();
    assert!(built.output.is_some(), "{faults:?}");
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn a_handbook_in_any_state_gives_a_sound_site_or_faults(changes in proptest::collection::vec(change(), 1..6)) {
        let mut files = handbook();
        changes.into_iter().for_each(|change| apply(change, &mut files));
        let built = build(memory(&files), date(2026, 11, 21));
        check_diagnostics(&built, &built.diagnostics).map_err(TestCaseError::fail)?;
        let own_pages = files.iter().any(|(path, _)| path.ends_with(".html"));
        if let Some(output) = built.output.as_ref().filter(|_| !own_pages) {
            let faults = site::check(output, &built.site.settings.base_url);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}
