//! The directory as tables: what `export` writes makes the same site as what it was made from.

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;
use vademecum::export::{Separator, Tables, csv, tables};
use vademecum::files::{Disk, Files, Memory, SitePath};

use crate::demo::folder;
use crate::handbook::{Built, build};

/// The path and the bytes of a file.
type Handed = (String, Vec<u8>);

fn path(path: &str) -> SitePath {
    SitePath::new(path).unwrap()
}

/// The files of a handbook as bytes, without the tables of its directory.
fn without_tables(files: &[Handed]) -> Vec<Handed> {
    let is_table = |path: &str| {
        ["content/services/", "content/organizations.", "content/locations."]
            .iter()
            .any(|start| path.starts_with(start))
    };
    files.iter().filter(|(path, _)| !is_table(path)).cloned().collect()
}

fn built(files: &[Handed]) -> Built {
    let mut memory = Memory::new();
    files.iter().for_each(|(name, bytes)| memory.insert(path(name), bytes.clone()));
    build(memory, date(2026, 11, 21))
}

/// The tables as files in the place of what they were made from, one list of files for each format.
fn in_their_place(files: &[Handed], exported: &Tables) -> Vec<(&'static str, Vec<Handed>)> {
    let mut formats = Vec::new();
    for (name, separator) in [("comma", Separator::Comma), ("semicolon", Separator::Semicolon), ("tab", Separator::Tab)]
    {
        let mut replaced = without_tables(files);
        for table in &exported.tables {
            let of = table.of.as_str();
            let folder = if of == "services" { "content/services" } else { "content" };
            replaced.push((format!("{folder}/{of}.csv"), csv(table, separator).into_bytes()));
        }
        formats.push((name, replaced));
    }
    #[cfg(feature = "xlsx")]
    {
        let mut replaced = without_tables(files);
        let book = vademecum::export::xlsx(&exported.tables, "2026-11-21").unwrap();
        replaced.push(("content/services/directory.xlsx".to_owned(), book));
        formats.push(("xlsx", replaced));
    }
    formats
}

/// Exports a handbook, builds it from the tables and says what differs.
fn round_trip(files: &[Handed]) -> Result<Tables, String> {
    let before = built(files);
    let output = before.output.as_ref().ok_or_else(|| format!("not written: {:?}", before.diagnostics))?;
    let exported = tables(&before.site);
    for (format, replaced) in in_their_place(files, &exported) {
        let after = built(&replaced);
        let again = after.output.as_ref().ok_or_else(|| format!("{format}: {:?}", after.diagnostics))?;
        let differs = |path: &&String| output.get(*path) != again.get(*path);
        if let Some(path) = output.keys().chain(again.keys()).find(differs) {
            let text = |bytes: Option<&Vec<u8>>| String::from_utf8_lossy(bytes.map_or(&[], Vec::as_slice)).into_owned();
            let (old, new) = (text(output.get(path)), text(again.get(path)));
            let lines = old.lines().zip(new.lines()).find(|(old, new)| old != new);
            return Err(format!("{format}: {path} differs: {lines:?}"));
        }
        // The tables of the tables are themselves.
        if tables(&after.site).tables != exported.tables {
            return Err(format!("{format}: another export"));
        }
    }
    Ok(exported)
}

#[test]
fn the_demo_is_the_same_from_its_tables() {
    let disk = Disk::new(folder());
    let (paths, _) = disk.list();
    let files: Vec<Handed> = paths.iter().map(|path| (path.as_str().to_owned(), disk.read(path).unwrap())).collect();
    let exported = round_trip(&files).unwrap();
    assert_eq!(exported.confidential, ["line-140"]);
    assert_eq!(exported.lost, []);
    assert_eq!(exported.tables.len(), 3);
    let text = csv(&exported.tables[0], Separator::Comma);
    assert!(text.contains("line-140") && text.contains("'+385 31 000 140"), "{text}");
    assert!(!text.contains("Izmišljena"), "the address of a confidential service");
}

/// Words that spreadsheets and their formats make something else of.
const WORDS: &[&str] = &[
    "Ured",
    "=1+1",
    "'=1+1",
    "''tis",
    "'tis",
    "+385 31 000 100",
    "-2",
    "@here",
    "＝1",
    "31000",
    "01067",
    "1e5",
    "2026-09-14",
    "TRUE",
    "da",
    "Ured; \"Grad\", Primjer",
    "Prvi\nDrugi",
    "tab\there",
    " okolo ",
    "„Navod“",
    "مكتب",
    "a\u{a0}b",
    "_x000D_",
    "#N/A",
    "x",
    "\\",
    "sep=;",
];

fn words() -> impl Strategy<Value = String> {
    prop_oneof![3 => select(WORDS).prop_map(str::to_owned), 1 => "[a-zčž=+';\",. ]{1,12}"]
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(items: &[&str]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    format!("[{}]", items.join(", "))
}

/// A line of TOML or none.
fn line(key: &'static str, value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    proptest::option::of(value).prop_map(move |value| value.map_or(String::new(), |value| format!("{key} = {value}\n")))
}

fn flag(key: &'static str) -> impl Strategy<Value = String> {
    line(key, any::<bool>().prop_map(|flag| flag.to_string()))
}

fn some_of(key: &'static str, known: &'static [&'static str]) -> impl Strategy<Value = String> {
    line(key, subsequence(known, 0..=known.len()).prop_map(|items| list(&items)))
}

fn day() -> impl Strategy<Value = String> {
    (1900i16..2100, 1i8..13, 1i8..29).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
}

fn address() -> impl Strategy<Value = String> {
    (words(), words(), select(&["", ", country = \"HR\""][..]), words()).prop_map(
        |(street, locality, country, region)| {
            let (street, locality, region) = (quoted(&street), quoted(&locality), quoted(&region));
            format!(
                "{{ street = {street}, locality = {locality}, postal_code = \"01067\", region = {region}{country} }}"
            )
        },
    )
}

fn geo() -> impl Strategy<Value = String> {
    (-90.0..90.0f64, -180.0..180.0f64).prop_map(|(latitude, longitude)| format!("[{latitude:?}, {longitude:?}]"))
}

/// A service without its header.
fn service() -> impl Strategy<Value = String> {
    let place = prop_oneof![
        Just("location = \"hall\"\n".to_owned()),
        (line("address", address()), line("geo", geo())).prop_map(|(address, geo)| address + &geo),
    ];
    let who = (
        words().prop_map(|name| format!("name = {}\n", quoted(&name))),
        line("summary", words().prop_map(|text| quoted(&text))),
        line("note", words().prop_map(|text| quoted(&text))),
        line("organization", prop_oneof![words(), Just("town".to_owned())].prop_map(|text| quoted(&text))),
        place,
        (line("reviewed_by", words().prop_map(|text| quoted(&text))), line("review_every", Just(quoted("1 year"))))
            .prop_map(|(by, every)| by + &every),
    );
    let reach = (
        some_of("phone", &["+385 31 000 100", "112", "+385 31 000 101"]),
        line("email", Just(quoted("info@office.example"))),
        line("url", Just(quoted("https://office.example/?a=1,2;3"))),
        line(
            "hours",
            select(&["\"24/7\"", "\"Mo-Fr 08:00-16:00; PH off\"", "'''Mo 09:00-10:00 \"by phone\"'''"][..])
                .prop_map(str::to_owned),
        ),
        some_of("languages", &["hr", "en", "zh-Hant"]),
        line("interpretation", Just(quoted("on_request"))),
    );
    let terms = (
        line(
            "cost",
            prop_oneof![
                Just(quoted("free")),
                (0.0..1000.0f64).prop_map(|amount| format!("{{ amount = {amount:?}, currency = \"EUR\" }}")),
            ],
        ),
        some_of("access", &["walk_in", "appointment"]),
        line("identity_required", Just(quoted("none"))),
        some_of("accessibility", &["wheelchair", "toilet", "parking"]),
        line(
            "area",
            proptest::collection::vec(words(), 0..3)
                .prop_map(|items| list(&items.iter().map(String::as_str).collect::<Vec<_>>())),
        ),
        line("reviewed", day()),
        line(
            "alert",
            prop_oneof![
                Just("true".to_owned()),
                Just("{}".to_owned()),
                day().prop_map(|day| format!("{{ from = {day} }}")),
                (day(), day()).prop_map(|(from, until)| format!("{{ from = {from}, until = {until} }}")),
            ],
        ),
    );
    let flags = (flag("anonymous"), flag("emergency"), flag("confidential"), flag("sensitive"));
    (who, reach, terms, flags).prop_map(|(a, b, c, d)| {
        let parts = [
            a.0, a.1, a.2, a.3, a.4, a.5, b.0, b.1, b.2, b.3, b.4, b.5, c.0, c.1, c.2, c.3, c.4, c.5, c.6, d.0, d.1,
            d.2, d.3,
        ];
        format!("category = \"legal\"\n{}", parts.concat())
    })
}

const SITE: &str = "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"hr\"\nregion = \"HR\"\n\n[[language]]\ntag = \"hr\"\n\n\
    [services.columns]\nid = \"Šifra\"\nname = [\"Naziv\", \"Ime\"]\nphone = \"=Telefon\"\naddress.street = \"Ulica; broj\"\n\
    [services.sheets]\norganizations = \"Ustanove\"\n[services.values]\n\"Besplatno\" = \"free\"\n";

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, rng_seed: RngSeed::Fixed(5), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_facts_are_the_same_from_their_tables(
        services in proptest::collection::vec(service(), 1..5),
        organization in words(),
        location in address(),
    ) {
        let services: Vec<String> = services.iter().enumerate().map(|(at, text)| format!("[s{at}]\n{text}")).collect();
        let file = |path: &str, text: String| (path.to_owned(), text.into_bytes());
        let files = [
            file("site.toml", SITE.to_owned()),
            file("locales/hr/all.ftl", "service-s0 =\n    .alert = Pozor\n".to_owned()),
            file("content/organizations.toml", format!("[town]\nname = {}\nphone = [\"112\"]\n", quoted(&organization))),
            file("content/locations.toml", format!("[hall]\nname = {}\naddress = {location}\naccessibility = [\"toilet\"]\n", quoted(&organization))),
            file("content/services/all.toml", services.join("\n")),
        ];
        // What nobody could publish need not come back: an empty name, a secret street in another office's address.
        prop_assume!(built(&files).output.is_some());
        let exported = round_trip(&files).map_err(TestCaseError::fail)?;
        prop_assert!(exported.lost.is_empty(), "{:?}", exported.lost);
    }
}

#[test]
fn what_no_cell_can_say_is_told() {
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("site.toml", SITE),
        file("content/services/all.toml", "[a]\ncategory = \"legal\"\nname = \"A\"\narea = [\"x|y\"]\n"),
    ];
    let exported = tables(&built(&files).site);
    let lost: Vec<(&str, &str)> = exported.lost.iter().map(|(_, id, key)| (id.as_str(), *key)).collect();
    assert_eq!(lost, [("a", "area")]);
}

/// A column that is not in the list could not be read, one that no reader asks for would be an unknown key in each row.
#[test]
fn every_key_is_a_column_and_every_column_a_key() {
    use vademecum::source::{TableOf, columns};
    for (of, file) in [
        (TableOf::Services, "content/services/a"),
        (TableOf::Organizations, "content/organizations"),
        (TableOf::Locations, "content/locations"),
    ] {
        let keys: Vec<&str> = columns(of).iter().map(|column| column.key).collect();
        let cells: Vec<&str> = keys.iter().map(|key| if *key == "id" { "a" } else { "?" }).collect();
        let site = ("site.toml".to_owned(), SITE.as_bytes().to_vec());
        let sheet = format!("{}\n{}\n", keys.join(";"), cells.join(";"));
        let found = built(&[site.clone(), (format!("{file}.csv"), sheet.into_bytes())]);
        let unknown: Vec<&str> = found
            .diagnostics
            .iter()
            .filter(|fault| matches!(fault.code.name(), "unknown-key" | "unknown-column" | "sheet-columns"))
            .map(|fault| fault.message.as_str())
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        // The hint of an unknown key names all that are known.
        let found = built(&[site, (format!("{file}.toml"), b"[a]\nzzzzzzzzzzzz = 1\n".to_vec())]);
        let hints: Vec<&String> = found
            .diagnostics
            .iter()
            .filter(|fault| fault.code.name() == "unknown-key")
            .flat_map(|fault| &fault.hints)
            .collect();
        let known = hints[0].strip_prefix("known keys are: ").unwrap();
        for key in known.split(", ") {
            assert!(keys.iter().any(|column| column.split('.').next() == Some(key)), "{key} is no column");
        }
    }
}

/// A copy of the demo and what the command line says to `export ARGUMENTS` there: its status, standard output and error.
fn export(folder: &std::path::Path, arguments: &[&str]) -> (i32, String, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_vademecum"))
        .arg("export")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_line_exports_and_overwrites_nothing() {
    let desk = tempfile::tempdir().unwrap();
    let folder = desk.path();
    crate::demo::copy_to(folder);
    let (status, out, err) = export(folder, &["csv"]);
    assert_eq!(status, 0, "{err}");
    assert!(out.starts_with("\u{feff}id;category;"), "Excel wants semicolons in Croatian: {out}");
    assert!(err.contains("line-140") && !err.contains("Izmišljena"), "{err}");
    let (_, out, _) = export(folder, &["csv", "locations", "--separator", "comma"]);
    assert!(out.contains("library,Trg javora 5,31999,Javorgrad"), "{out}");

    let (status, _, err) = export(folder, &["csv", "--output", "content/services/copy.csv"]);
    assert!(status == 2 && err.contains("beside the sources"), "{err}");
    let (status, ..) = export(folder, &["csv", "--output", "services.csv"]);
    assert_eq!(status, 0);
    let (status, _, err) = export(folder, &["csv", "--output", "services.csv"]);
    assert!(status == 2 && err.contains("there already"), "{err}");

    std::fs::write(folder.join("content/services/bad.csv"), "id,category,phone\nx,legal,nobody\n").unwrap();
    let (status, out, err) = export(folder, &["csv"]);
    assert!(status == 2 && out.is_empty() && err.contains("nothing was written"), "{err}");
    assert!(err.contains("row 2, column \"phone\""), "{err}");
}

#[cfg(feature = "xlsx")]
#[test]
fn the_command_line_exports_a_workbook() {
    let desk = tempfile::tempdir().unwrap();
    crate::demo::copy_to(desk.path());
    let (status, _, err) = export(desk.path(), &["xlsx"]);
    assert_eq!(status, 0, "{err}");
    let book = std::fs::read(desk.path().join("directory.xlsx")).unwrap();
    assert!(book.starts_with(b"PK"));
    let (_, again, _) = export(desk.path(), &["csv", "--output", "-"]);
    assert!(!again.contains("Izmišljena"));
}
