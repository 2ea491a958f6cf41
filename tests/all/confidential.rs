//! Where a confidential service is stands in no byte of a build, in no spelling that a machine could undo.

use std::collections::BTreeMap;
use std::io::Read;

use jiff::civil::date;
use vademecum::files::{Disk, Files, Memory, ROOTS, SitePath};

use crate::demo;
use crate::handbook::{Output, build};

/// A confidential service: its file and row, and what must not be found of it.
struct Secret {
    /// Words of street, town and postal code that stand nowhere else in the demo.
    words: &'static [&'static str],
    geo: Option<(f64, f64)>,
}

/// The demo with more confidential services than its own: in TOML, in a sheet, and in a location that is shared.
fn handbook() -> Memory {
    let disk = Disk::new(demo::folder());
    let mut files = Memory::new();
    for path in disk.list().0.iter().filter(|path| ROOTS.contains(&path.as_str().split('/').next().unwrap())) {
        files.insert(path.clone(), disk.read(path).unwrap());
    }
    let mut add = |path: &str, text: &str| files.insert(SitePath::new(path).unwrap(), text.as_bytes().to_vec());
    add(
        "content/services/secret.toml",
        r#"
[secret-toml]
category = "ngo"
name = "Tiha luka"
phone = ["+385 31 000 901"]
address = { street = "Zatajnička ulica 77", locality = "Nenađingrad", postal_code = "39871", region = "Skrivenska županija" }
geo = [44.738561, 16.492837]
accessibility = ["wheelchair"]
hours = "Mo-Fr 09:07-17:43"
emergency = true
confidential = true

[secret-shared]
category = "ngo"
name = "Mirna luka"
location = "hidden-house"
confidential = true
"#,
    );
    add(
        "content/services/secret.csv",
        "id,category,name,address.street,address.locality,address.postal_code,geo,confidential\n\
         secret-csv,ngo,Nova luka,Pritajenska cesta 88,Neznamovac,39872,44.639274 | 16.581946,true\n",
    );
    // A step sends its readers there: guides show where offices are.
    add(
        "content/guides/quiet/entry.toml",
        "topic = \"residence\"\nreviewed = 2026-10-12\nreview_every = \"6 months\"\n\
         [[step]]\nid = \"call\"\nservice = \"secret-toml\"\n[[step]]\nid = \"go\"\nservice = \"welcome-centre\"\n",
    );
    add(
        "content/guides/quiet/hr.md",
        "+++\ntitle = \"Mirno\"\n+++\n## Nazovite {#call}\n\nNazovite.\n\n## Dođite {#go}\n\nDođite.\n",
    );
    let locations = disk.read(&SitePath::new("content/locations.toml").unwrap()).unwrap();
    let locations = String::from_utf8(locations).unwrap();
    add(
        "content/locations.toml",
        &format!(
            "{locations}\n[hidden-house]\n\
             address = {{ street = \"Nevidljivačka 99\", locality = \"Nigdjinovo\", postal_code = \"39873\" }}\n\
             geo = [44.547183, 16.673829]\n"
        ),
    );
    files
}

fn secrets() -> [Secret; 4] {
    [
        // The demo's own; its town and postal code are those of everybody.
        Secret { words: &["Izmišljena ulica 99", "Izmišljena"], geo: None },
        Secret { words: &["Zatajnička", "Nenađingrad", "39871", "Skrivenska"], geo: Some((44.738561, 16.492837)) },
        Secret { words: &["Pritajenska", "Neznamovac", "39872"], geo: Some((44.639274, 16.581946)) },
        Secret { words: &["Nevidljivačka", "Nigdjinovo", "39873", "hidden-house"], geo: Some((44.547183, 16.673829)) },
    ]
}

/// A number as somebody might write it: rounded or cut to two digits and more, with a point, a comma or nothing, in degrees
/// and minutes, in other digits.
fn spellings(number: f64) -> Vec<String> {
    let mut all = Vec::new();
    for digits in 2..=7_usize {
        let cut = 10_f64.powi(digits as i32);
        for value in [number, (number * cut).floor() / cut] {
            let point = format!("{value:.digits$}");
            all.extend([point.replace('.', ","), point.replace('.', "٫"), point.clone()]);
            if digits >= 4 {
                all.push(point.replace('.', ""));
            }
        }
    }
    let minutes = number.fract() * 60.0;
    let degrees = number.trunc();
    all.extend([format!("{degrees}°{minutes:02.0}"), format!("{degrees}° {minutes:02.0}")]);
    all.push(format!("{degrees}°{:02}", minutes.trunc()));
    for zero in ['٠', '۰', '०'] {
        let other = |text: &String| -> String {
            let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(zero as u32 + d)).unwrap_or(c);
            text.chars().map(digit).collect()
        };
        all.extend(all.clone().iter().map(other));
    }
    all.sort();
    all.dedup();
    all
}

/// A file as it is, and as it is for who reads it: unpacked, and with the escapes of addresses, HTML and JSON undone.
fn readings(path: &str, bytes: &[u8]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if bytes.starts_with(b"PK\x03\x04") {
        for (name, bytes) in unzip(bytes) {
            all.extend(readings(&format!("{path}/{name}"), &bytes));
            all.push((path.to_owned(), name));
        }
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        all.extend(readings(&format!("{path} unpacked"), &gunzip(bytes)));
    }
    let text = String::from_utf8_lossy(bytes).into_owned();
    let unfolded = text.replace("\r\n ", "");
    let addresses = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
    let entities = entities(&text);
    let json = json_escapes(&text);
    all.extend([text, unfolded, addresses, entities, json].map(|text| (path.to_owned(), text)));
    all
}

fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut out).expect("what begins as gzip is gzip");
    out
}

fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("what begins as a ZIP is one");
    let mut all = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut out = Vec::new();
        file.read_to_end(&mut out).unwrap();
        all.push((file.name().unwrap().into_owned(), out));
    }
    all
}

fn entities(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("&#") {
        let number = rest[at + 2..].split(';').next().unwrap_or_default();
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        };
        out.push_str(&rest[..at]);
        match code.and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                rest = &rest[at + 3 + number.len()..];
            }
            None => {
                out.push_str("&#");
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

fn json_escapes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        out.push_str(&rest[..at]);
        let c = rest.get(at + 2..at + 6).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        out.push_str(&c.map_or("\\u".to_owned(), |c| c.to_string()));
        rest = &rest[at + if c.is_some() { 6 } else { 2 }..];
    }
    out + rest
}

/// Small letters without marks, as a search index has them.
fn folded(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase()
}

fn found(output: &Output, is_sought: impl Fn(&str) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    for (path, bytes) in output {
        // Sizes and hashes have digits of every kind.
        let named = path.ends_with("/offline.json").then(|| without_figures(bytes));
        for (place, text) in readings(path, named.as_deref().unwrap_or(bytes)) {
            if is_sought(&text) || is_sought(&folded(&text)) || is_sought(path) {
                places.push(place);
            }
        }
    }
    places.dedup();
    places
}

/// A list of what readers may keep, without the sizes and hashes of its files.
fn without_figures(list: &[u8]) -> Vec<u8> {
    let mut list: serde_json::Value = serde_json::from_slice(list).expect("the list is JSON");
    for figure in ["version", "load", "size"] {
        list[figure] = serde_json::Value::Null;
    }
    for file in list["files"].as_array_mut().expect("it has files") {
        *file = file[0].clone();
    }
    list.to_string().into_bytes()
}

#[test]
fn no_byte_of_a_build_tells_where_a_confidential_service_is() {
    let built = build(handbook(), date(2026, 11, 21));
    let site = &built.site;
    for id in ["line-140", "secret-toml", "secret-csv", "secret-shared"] {
        let service = site.services.iter().find(|s| *s.id == *id).unwrap_or_else(|| panic!("{id} is not a service"));
        assert!(service.facts().confidential, "{id}");
    }
    let output = built.output.expect("the handbook builds");
    // The services themselves are there, without cards.
    for name in ["Tiha luka", "Nova luka", "Mirna luka", "Sigurna kuća"] {
        let shown = found(&output, |text| text.contains(name));
        assert!(shown.iter().any(|path| path.ends_with("index.html")), "{name}");
        assert!(!shown.iter().any(|path| path.ends_with(".vcf")), "{name}");
    }
    let mut sought: BTreeMap<String, String> = BTreeMap::new();
    for secret in secrets() {
        for word in secret.words {
            sought.insert((*word).to_owned(), folded(word));
        }
        let (lat, lon) = secret.geo.unzip();
        for number in [lat, lon].into_iter().flatten() {
            sought.extend(spellings(number).into_iter().map(|number| (number.clone(), number)));
        }
    }
    // All at once: a build has thousands of files.
    let patterns = aho_corasick(&sought);
    let places = found(&output, |text| patterns.is_match(text));
    let told: Vec<String> = places
        .iter()
        .map(|place| {
            let bytes = output.get(place).cloned().unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let what: Vec<&String> = sought.keys().filter(|word| text.contains(*word)).collect();
            format!("{place}: {what:?}")
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

fn aho_corasick(sought: &BTreeMap<String, String>) -> aho_corasick::AhoCorasick {
    aho_corasick::AhoCorasick::new(sought.iter().flat_map(|(plain, folded)| [plain, folded])).unwrap()
}

/// The search itself finds what it should: otherwise it could not fail.
#[test]
fn the_search_sees_through_every_spelling() {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all("x Zatajnička".as_bytes()).unwrap();
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("a.json", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(br#"{"a":"Zatajni\u010dka"}"#).unwrap();
    for bytes in [
        "Zatajnička".as_bytes().to_vec(),
        b"?query=Zatajni%C4%8Dka".to_vec(),
        b"Zatajni&#269;ka Zatajni&#x10d;ka".to_vec(),
        br#""Zatajni\u010dka""#.to_vec(),
        b"zatajnicka".to_vec(),
        b"NOTE:Zatajni\r\n cka".to_vec(),
        packed.finish().unwrap(),
        archive.finish().unwrap().into_inner(),
    ] {
        let output = Output::from([("file".to_owned(), bytes.clone())]);
        let places = found(&output, |text| text.contains("Zatajnička") || text.contains("zatajnicka"));
        assert!(!places.is_empty(), "{}", String::from_utf8_lossy(&bytes));
    }
    let spelled = spellings(44.738561);
    for spelling in ["44.74", "44.739", "44.738561", "44,7386", "44٫74", "٤٤٫٧٤", "44738561", "44°44", "४४.७४"]
    {
        assert!(spelled.contains(&spelling.to_owned()), "{spelling}");
    }
}
