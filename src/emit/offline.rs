//! What readers may keep on their devices: for each language the list of its files with their hashes, by which the
//! theme's service worker (`static/sw.js`) stores them and finds out what has changed.
//!
//! The list is made from the bytes of the files, so it comes last: a build notes each file as it passes ([`Keeping`]),
//! twenty bytes a file; the preview renders the language when somebody asks for its list. Nothing else depends on it.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Mutex;

use flate2::Compression;
use flate2::write::GzEncoder;
use fluent_bundle::FluentValue;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Output;
use crate::config::Lang;
use crate::render::escape;
use crate::resolve::{Isolation, Page, PageKey, Site};

/// How many pages of a language are compressed to know how much there is to load. Half the pages say as much as all.
const SAMPLE: usize = 128;

/// Static files and attachments that pages need to look as they do. Forms and other documents are not kept: they may be
/// many times as large as the words.
const PARTS: [&str; 13] =
    ["css", "js", "json", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "ico", "woff", "woff2"];

/// What is kept packed already.
const PACKED: [&str; 8] = ["png", "jpg", "jpeg", "webp", "avif", "gif", "woff", "woff2"];

/// Who keeps a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeper {
    Language(Lang),
    Everybody,
}

/// What is known of a file that has passed.
#[derive(Debug, Clone, Copy)]
struct Note {
    keeper: Keeper,
    /// The file's position among the outputs.
    output: u32,
    hash: [u8; 8],
    size: u32,
    /// Its size with gzip, if it was looked at.
    packed: Option<u32>,
}

/// The files of a build that readers may keep.
pub(super) struct Keeping {
    /// Of how many pages of a language one is compressed.
    every: Vec<u16>,
    notes: Mutex<Vec<Note>>,
}

impl Keeping {
    pub(super) fn new(site: &Site) -> Keeping {
        let mut pages = vec![0usize; site.settings.languages.len()];
        for key in site.routes.pages() {
            pages[key.lang.index()] += 1;
        }
        let every = pages.into_iter().map(|pages| pages.div_ceil(SAMPLE).clamp(1, usize::from(u16::MAX)) as u16);
        Keeping { every: every.collect(), notes: Mutex::default() }
    }

    /// Takes note of a file, if somebody may keep it.
    pub(super) fn note(&self, site: &Site, at: usize, output: &Output, bytes: &[u8]) {
        let Some(keeper) = keeper(site, output).filter(|_| site.settings.offline) else { return };
        let digest = Sha256::digest(bytes);
        let hash: [u8; 8] = digest[..8].try_into().expect("a digest has 32 bytes");
        let every = match (output, keeper) {
            (Output::Page(_), Keeper::Language(lang)) => self.every[lang.index()],
            _ => 1,
        };
        let size = bytes.len() as u32;
        let packed = match u16::from_le_bytes([hash[0], hash[1]]) % every {
            _ if PACKED.contains(&extension(&output.path(site))) => Some(size),
            0 => Some(packed_size(bytes)),
            _ => None,
        };
        let note = Note { keeper, output: at as u32, hash, size, packed };
        self.notes.lock().expect("no thread panics while it holds this lock").push(note);
    }

    /// The list of a language, made from everything that has passed; `outputs` are those whose positions were given.
    pub(super) fn list(
        &self,
        site: &Site,
        lang: Lang,
        outputs: &[Output],
        version: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<u8> {
        let notes = self.notes.lock().expect("no thread panics while it holds this lock");
        let own = notes
            .iter()
            .filter(|note| matches!(note.keeper, Keeper::Everybody) || note.keeper == Keeper::Language(lang));
        let mut own: Vec<(String, Note)> =
            own.map(|note| (address(site, &outputs[note.output as usize], version), *note)).collect();
        drop(notes);
        own.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        list(site, lang, &own)
    }
}

/// Who keeps a file: readers of a language what lies in its folder, all of them what pages share.
fn keeper(site: &Site, output: &Output) -> Option<Keeper> {
    let path = match output {
        // The browser keeps the worker itself.
        Output::Static(path) if path == "sw.js" => return None,
        Output::Feed(_) | Output::Sitemap(..) | Output::OfflineList(_) => return None,
        _ => output.path(site),
    };
    let tag = path.split_once('/').map_or("", |(tag, _)| tag);
    match output {
        Output::Static(_) | Output::Attachment(..) if !PARTS.contains(&extension(&path)) => None,
        _ if site.settings.lang(tag).is_some() => site.settings.lang(tag).map(Keeper::Language),
        Output::Static(_) | Output::Attachment(..) => Some(Keeper::Everybody),
        _ => None,
    }
}

/// The lists of the site, for who writes all of them.
pub(super) fn is_kept(site: &Site, lang: Lang, output: &Output) -> bool {
    matches!(keeper(site, output), Some(keeper) if keeper == Keeper::Everybody || keeper == Keeper::Language(lang))
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The address of a file below the site's root, as pages name it.
fn address(site: &Site, output: &Output, version: &dyn Fn(&str) -> Option<String>) -> String {
    match output {
        Output::Page(key) => site.path(*key),
        Output::Static(path) => version(path).map_or_else(|| path.clone(), |version| format!("{path}?v={version}")),
        _ => output.path(site),
    }
}

fn packed_size(bytes: &[u8]) -> u32 {
    let mut gzip = GzEncoder::new(Counter(0), Compression::default());
    gzip.write_all(bytes).and_then(|()| gzip.finish()).map_or(bytes.len() as u32, |counter| counter.0)
}

/// Counts bytes.
struct Counter(u32);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u32;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What `offline.json` says. A list without files takes back what readers have kept.
#[derive(Serialize, Default)]
struct List {
    /// Another text for whatever else is different.
    version: String,
    /// The day of the build in words of the language.
    date: String,
    /// What to load, in bytes, if the server compresses.
    load: u64,
    /// What it takes on the device, in bytes.
    size: u64,
    /// HTML above a page that comes from the device.
    stored: String,
    /// HTML for a page that is not there.
    missing: String,
    /// Address, hash (the first 8 bytes of SHA-256) and size of each file, by address.
    files: Vec<(String, String, u32)>,
    /// The addresses for paper, with the positions of the files that they lead to.
    go: BTreeMap<String, usize>,
}

fn list(site: &Site, lang: Lang, own: &[(String, Note)]) -> Vec<u8> {
    let mut list = List::default();
    if site.settings.offline {
        let date = site.formats[lang.index()].date(site.clock.today);
        let hex = |hash: &[u8]| hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        list.size = own.iter().map(|(_, note)| u64::from(note.size)).sum();
        list.load = load(own);
        list.stored = notice(site, lang, "offline-stored", &[("date", FluentValue::from(date.clone()))]);
        list.missing = notice(site, lang, "offline-missing", &[]);
        list.date = date;
        list.files = own.iter().map(|(address, note)| (address.clone(), hex(&note.hash), note.size)).collect();
        let at = |path: &str| own.binary_search_by(|(address, _)| (**address).cmp(path)).ok();
        for key in site.routes.pages() {
            let Page::Go(thing) = key.page else { continue };
            let there = PageKey { lang, page: site.page_of(thing) };
            if site.has_page(there)
                && let Some(at) = at(&site.path(there))
            {
                list.go.insert(site.path(*key), at);
            }
        }
        let text = serde_json::to_vec(&list).expect("texts and numbers are JSON");
        list.version = hex(&Sha256::digest(text)[..8]);
    }
    let mut json = serde_json::to_vec(&list).expect("texts and numbers are JSON");
    json.push(b'\n');
    json
}

/// What there is to load: what was compressed, and the rest as it would be.
fn load(own: &[(String, Note)]) -> u64 {
    let looked_at = own.iter().filter_map(|(address, note)| Some((address, note.size, note.packed?)));
    // Files of which all were looked at say nothing of pages.
    let (pages, packed) = looked_at
        .clone()
        .filter(|(address, ..)| address.ends_with('/'))
        .fold((0, 0), |sum: (u64, u64), (_, size, packed)| (sum.0 + u64::from(size), sum.1 + u64::from(packed)));
    let known: u64 = looked_at.map(|(_, _, packed)| u64::from(packed)).sum();
    let rest: u64 = own.iter().filter(|(_, note)| note.packed.is_none()).map(|(_, note)| u64::from(note.size)).sum();
    known + (rest * packed).checked_div(pages).unwrap_or(rest)
}

fn notice(site: &Site, lang: Lang, id: &str, arguments: &[(&str, FluentValue<'static>)]) -> String {
    let variant = site.catalog.format(lang, id, None, arguments, Isolation::None);
    let Some((from, text)) = variant.text(lang) else { return String::new() };
    let language = &site.settings[from];
    format!(
        "<p class=\"notice\" role=\"status\" lang=\"{}\" dir=\"{}\">{}</p>",
        language.tag,
        language.direction.as_str(),
        escape(&text)
    )
}
