//! What holds for any input: nothing that anybody can type makes the program panic, and every fault has its place inside
//! its file.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use vademecum::diag::render::{Format, render};
use vademecum::diag::{Place, Sink};
use vademecum::files::{Memory, SitePath};
use vademecum::locale::Tag;
use vademecum::source::markdown::{Event, Markdown};
use vademecum::source::phrase::Phrase;
use vademecum::source::{TableOf, columns, layout, length::Length};
use vademecum::table::{Reader, SheetWords, Value, csv, toml};

use crate::handbook::{build, check_diagnostics};
use crate::site;

/// Text that is likely to mean something to one of the parsers, with any character in between.
fn text(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => select(words).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z ]{0,6}",
        1 => select(&["\n", "\r\n", "\n\n", " ", "\t", "\u{feff}", "\u{0}", "é", "ж", "\u{301}", "\u{202e}", "😀", "مرحبا"][..]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

const MARKDOWN: &[&str] = &[
    "# ",
    "## ",
    "###### ",
    " {#id}",
    "{ $fee }",
    "{ -term(case: \"x\") }",
    "{ $",
    "{ -",
    "}",
    "{#",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "    ",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "1. ",
    "- [x] ",
    "| a | b |\n",
    "|-|:-:|\n",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "[^",
    "]",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<div>\n",
    "https://",
    "http://x.y",
    "a@b.c",
    "@",
    "mailto:",
    "faq:",
    "faq:card",
    "javascript:",
    "\\",
    "&amp;",
    "&#0;",
    "&",
    "---\n",
    "===\n",
    "\"",
    "'",
    "{",
    ":",
    "::",
];
const CSV: &[&str] = &[
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "id",
    "category",
    "name",
    "address.street",
    ".",
    "a.b.c",
    "geo",
    "1|2",
    "legal",
    "x",
];
const TOML: &[&str] = &[
    "[a]",
    "[[a]]",
    "[a.b]",
    "a = ",
    "\"",
    "'''",
    "\"\"\"",
    "1",
    "2026-02-30",
    "2026-01-01",
    "[",
    "]",
    "{",
    "}",
    ",",
    "=",
    "#",
    "\n",
    ".",
    "true",
    "1e999",
    "0x",
    "99999999999999999999",
    "title",
    "\\u0000",
    "reviewed = ",
    "order = ",
    "[[step]]\n",
    "id = ",
    "[site]\n",
    "[[language]]\n",
    "tag = ",
    "fallback = ",
];
const FLUENT: &[&str] = &[
    "a = ",
    "-a = ",
    "a =\n",
    "    .b = ",
    "{ ",
    " }",
    "{ a }",
    "{ -a }",
    "{ $a }",
    "{ a.b }",
    "{ $a ->\n",
    "   *[other] ",
    "    [one] ",
    "}\n",
    "\"",
    "{\"",
    "\"}",
    "\\u0041",
    "# ",
    "### ",
    "NUMBER(",
    ")",
    "\n    ",
    "[",
    "]",
    "*",
];
const PHRASE: &[&str] = &["{", "}", "{ $", "{ $fee }", "{ -term }", "{ -a(", "case: \"", "\"", ")", "$", "-", "{{"];
const TAGS: &[&str] =
    &["hr", "uk", "-", "_", "x", "simple", "Latn", "u-nu-latn", "419", "und", "t-", "a", "zz", "root", "é"];

/// The same inputs in every run, so that a failure is the fault of a change; `PROPTEST_CASES=100000` looks for new ones.
fn config(cases: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => config,
        None => ProptestConfig { cases, rng_seed: RngSeed::Fixed(20_261_121), ..config },
    }
}

fn file() -> Arc<str> {
    "file".into()
}

/// Every place that was reported is a range of characters of the text.
fn check_places(text: &str, sink: Sink) -> Result<(), TestCaseError> {
    let diagnostics: Vec<_> = sink.into_iter().collect();
    for diagnostic in &diagnostics {
        for Place { range, .. } in diagnostic.place.iter().chain(diagnostic.related.iter().map(|(place, _)| place)) {
            let Some(range) = range else { continue };
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}: {}", diagnostic.message);
        }
        prop_assert!(!diagnostic.hints.is_empty(), "no hint: {}", diagnostic.message);
    }
    let shared: Arc<str> = text.into();
    for format in [Format::Full, Format::Concise, Format::Json, Format::Github] {
        let drawn = render(&diagnostics, format, true, &|_| Some(shared.clone().into()));
        let lines = drawn.lines().count();
        prop_assert!(
            !matches!(format, Format::Concise | Format::Github) || lines == diagnostics.len(),
            "{lines} lines: {drawn:?}"
        );
    }
    Ok(())
}

fn parse_markdown(text: &str, sink: &mut Sink) -> Markdown {
    vademecum::source::markdown::parse(&file(), &text.into(), 0, sink)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn markdown_is_read_whatever_it_is(text in text(MARKDOWN)) {
        let mut sink = Sink::new();
        let markdown = parse_markdown(&text, &mut sink);
        let mut open = Vec::new();
        for event in &markdown.events {
            match event {
                Event::Start(tag) => open.push(*tag),
                Event::End(tag) => prop_assert_eq!(open.pop(), Some(*tag)),
                Event::Text(s) | Event::Code(s) | Event::Html(s) => { markdown.str(*s); }
                Event::FootnoteReference(i) => prop_assert!(usize::from(*i) < markdown.footnotes.len()),
                Event::Placeable(i) => prop_assert!(usize::from(*i) < markdown.placeables.len()),
                _ => {}
            }
        }
        prop_assert!(open.is_empty());
        for range in markdown.links.iter().map(|l| &l.range).chain(markdown.placeables.iter().map(|p| &p.range)).chain(markdown.headings.iter().map(|h| &h.range)) {
            prop_assert!(text.get(range.start as usize..range.end as usize).is_some());
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn plain_words_come_through_markdown_as_they_are(text in "[a-zčžšđć]{1,8}( [a-zčžшжя]{1,8}){0,9}") {
        let mut sink = Sink::new();
        let markdown = parse_markdown(&text, &mut sink);
        prop_assert!(sink.is_empty());
        prop_assert_eq!(markdown.words().collect::<Vec<_>>().join(" "), text);
    }

    #[test]
    fn a_sheet_is_read_whatever_it_is(text in text(CSV)) {
        let mut sink = Sink::new();
        let sheet = csv::parse(&file(), &text, &mut sink);
        let Some(tables) = sheet.tables(&file(), columns(TableOf::Services), &SheetWords::default(), &mut sink) else {
            return check_places(&text, sink);
        };
        for row in &tables.tables {
            prop_assert!(text.get(row.range.clone()).is_some());
            for (key, value) in row.value.iter() {
                prop_assert!(text.get(key.range.clone()).is_some() && text.get(value.range.clone()).is_some());
            }
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn what_is_quoted_comes_back_from_a_sheet(cells in proptest::collection::vec("[a-z\",;\n]{0,6}x", 1..5), delimiter in select(&[",", ";", "\t"][..])) {
        let quote = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let text = format!("{}\n", cells.iter().map(quote).collect::<Vec<_>>().join(delimiter));
        let mut sink = Sink::new();
        // The separator is told from the first row, in which nothing is quoted.
        let header: Vec<String> = (0..cells.len()).map(|i| format!("c{i}")).collect();
        let rows = csv::parse(&file(), &format!("{}{delimiter}\n{text}", header.join(delimiter)), &mut sink).rows;
        prop_assert!(sink.is_empty());
        for (found, cell) in rows[1].cells.iter().zip(&cells) {
            prop_assert_eq!(&found.value, &Some(Value::Cell(cell.trim().to_owned())));
        }
    }

    #[test]
    fn toml_is_read_whatever_it_is(text in text(TOML)) {
        let mut sink = Sink::new();
        let table = toml::parse(&file(), &text, 0, &mut sink);
        let file = file();
        let mut reader = Reader::new(&file, &table, 0..0, &mut sink);
        reader.string("a");
        reader.date("reviewed");
        reader.integer("order");
        reader.strings("fallback");
        reader.tables("step", |r| { r.required_string("id"); r.finish(); });
        reader.finish();
        check_places(&text, sink)?;
    }

    #[test]
    fn fluent_is_read_whatever_it_is(text in text(FLUENT)) {
        let path = SitePath::new("locales/hr/a.ftl").unwrap();
        let mut sink = Sink::new();
        let messages = vademecum::source::fluent::parse(&path, &text, &mut sink);
        for definition in &messages.definitions {
            prop_assert_eq!(text.get(definition.range.clone()), Some(&*definition.id));
            for reference in &definition.references {
                prop_assert_eq!(text.get(reference.range.clone()), Some(&*reference.id));
            }
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn a_phrase_is_read_whatever_it_is(text in text(PHRASE)) {
        let mut sink = Sink::new();
        let phrase = Phrase::parse(&file(), &text, 0..text.len(), 0, &mut sink);
        for placeable in phrase.placeables() {
            prop_assert!(text.get(placeable.range.start as usize..placeable.range.end as usize).is_some());
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn a_tag_is_read_whatever_it_is(text in text(TAGS)) {
        if let Some(tag) = Tag::parse(text.trim()) {
            prop_assert_eq!(Tag::parse(tag.as_str()), Some(tag.clone()));
            tag.direction();
            tag.endonym();
            tag.has_plural_rules();
            tag.language_identifier();
        }
    }

    #[test]
    fn a_length_never_leaves_the_calendar(text in "[0-9]{1,7} (hours|days|weeks|months|years|x)", year in 1i16..9999) {
        if let Some(length) = Length::parse(&text) {
            prop_assert!(length.after(date(year, 1, 31)) >= date(year, 1, 31));
        }
    }

    #[test]
    fn a_path_never_leaves_the_handbook(text in "([a-z./\\\\č]|\\.\\.|//){0,12}") {
        if let Some(path) = SitePath::new(&text) {
            prop_assert!(path.as_str().split('/').all(|part| !part.is_empty() && part != "." && part != ".."));
            layout::classify(&path);
        }
    }
}

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

mod staleness {
    //! What makes a translation stale: another word does, and nothing else.

    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use vademecum::resolve::Staleness;

    use super::*;

    const ENTRY: &str = "content/faq/residence/card/";

    /// A source of paragraphs, and translations of it into three scripts, recorded as they are.
    fn recorded(paragraphs: &[String]) -> BTreeMap<String, String> {
        let text = |title: &str, paragraphs: &[String]| {
            format!("+++\ntitle = \"{title}\"\n+++\n{}\n", paragraphs.join("\n\n"))
        };
        let mut files = BTreeMap::from([
            ("content/topics.toml".to_owned(), "[residence]\n\n[papers]\n".to_owned()),
            ("content/figures.toml".to_owned(), "[fee]\nunit = \"EUR\"\n[[fee.value]]\namount = 20\n".to_owned()),
            (format!("{ENTRY}entry.toml"), String::new()),
            (format!("{ENTRY}en.md"), text("The card", paragraphs)),
            ("locales/en/topics.ftl".to_owned(), "topic-residence = Residence\ntopic-papers = Papers\n".to_owned()),
        ]);
        let mut site =
            "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"en\"\n[[language]]\ntag = \"en\"\n"
                .to_owned();
        for (tag, word) in [("ar", "كلمة"), ("ne", "शब्द"), ("ti", "ቃል"), ("hr", "riječ")] {
            site.push_str(&format!("[[language]]\ntag = \"{tag}\"\n"));
            let words: Vec<String> = (0..paragraphs.len()).map(|i| format!("{word} {i} {{ $fee }}")).collect();
            files.insert(format!("{ENTRY}{tag}.md"), text(word, &words));
        }
        files.insert("site.toml".to_owned(), site);
        let built = build(memory(&files), date(2026, 11, 21));
        for lang in built.site.settings.langs().skip(1) {
            let accepted = vademecum::l10n::accept(&built.site, lang, &[], &Default::default());
            files.insert(
                format!("locales/{}/translated.toml", built.site.settings[lang].tag),
                accepted.record.to_toml(),
            );
        }
        files
    }

    fn memory(files: &BTreeMap<String, String>) -> Memory {
        let mut memory = Memory::new();
        for (path, text) in files {
            memory.insert(SitePath::new(path).expect("the paths are written above"), text.as_bytes());
        }
        memory
    }

    /// What is stale in each translation.
    fn stale(files: &BTreeMap<String, String>) -> Vec<Option<Staleness>> {
        let site = build(memory(files), date(2026, 11, 21)).site;
        let entry = site.entries.iter().find(|e| *e.id == *"card").expect("the entry is there");
        entry.texts.iter().skip(1).flatten().map(|text| text.stale.as_deref().cloned()).collect()
    }

    fn paragraphs() -> impl Strategy<Value = Vec<String>> {
        let words = proptest::collection::vec("[a-z]{2,9}", 3..9);
        proptest::collection::vec(words, 1..7).prop_map(|paragraphs| {
            // Numbered, so that no two are equal.
            paragraphs
                .iter()
                .enumerate()
                .map(|(i, words)| format!("{} {{ $fee }} [link](https://law.example/{i}) p{i}.", words.join(" ")))
                .collect()
        })
    }

    proptest! {
        #![proptest_config(config(40))]

        #[test]
        fn other_form_and_other_facts_make_nothing_stale(paragraphs in paragraphs(), amount in 21u32..900, shift in 0usize..6) {
            let mut files = recorded(&paragraphs);
            let mut changed: Vec<String> = paragraphs.iter().map(|p| p.replace(' ', "\n ").replace("law.example", "other.example")).collect();
            let by = shift % changed.len();
            changed.rotate_left(by);
            files.insert(format!("{ENTRY}en.md"), format!("+++\ntitle = \"The   card\"\n+++\n{}\n", changed.join("\n\n\n")));
            files.insert("content/figures.toml".to_owned(), format!("[fee]\nunit = \"EUR\"\n[[fee.value]]\namount = {amount}\n"));
            let moved: Vec<String> = files.keys().filter(|path| path.starts_with(ENTRY)).cloned().collect();
            for path in moved {
                let text = files.remove(&path).expect("the path was listed");
                files.insert(path.replace("/residence/", "/papers/"), text);
            }
            prop_assert_eq!(stale(&files), vec![None; 4]);
        }

        #[test]
        fn another_word_makes_exactly_that_block_stale_in_every_language(paragraphs in paragraphs(), at in 0usize..6) {
            let mut files = recorded(&paragraphs);
            let at = at % paragraphs.len();
            let mut changed = paragraphs;
            changed[at] = changed[at].replacen(' ', " another ", 1);
            files.insert(format!("{ENTRY}en.md"), format!("+++\ntitle = \"The card\"\n+++\n{}\n", changed.join("\n\n")));
            for stale in stale(&files) {
                let stale = stale.expect("a word has changed");
                prop_assert_eq!(stale.blocks.into_iter().collect::<Vec<_>>(), vec![(at, Some(at))]);
                prop_assert!(!stale.title && !stale.summary && !stale.whole && stale.added.is_empty());
            }
        }
    }
}
