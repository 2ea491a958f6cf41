//! A site that works from a USB stick: one ZIP of pages that lead to each other by relative links, which a browser opens
//! without a server.
//!
//! What makes it portable is decided before anything is rendered ([`Settings::make_portable`]): then links name files,
//! and a page gives its own way to the root. What only a server can use is left out: the service worker, feeds,
//! sitemaps, answers to unknown addresses.
//!
//! [`Settings::make_portable`]: crate::config::Settings::make_portable

use std::collections::HashMap;
use std::io::{self, Seek, Write};

use rayon::prelude::*;
use zip::write::{PreparedZipFile, SimpleFileOptions};
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::{EmitError, Output, attachment_source, data, render, vcard};
use crate::diag::{Code, Diagnostic, Place};
use crate::files::{Clock, Files};
use crate::render::Renderer;
use crate::resolve::{Isolation, Page, PageKey, Site};

/// How many files are made before they are written: what is in memory at a time.
const BATCH: usize = 256;

/// How long a path may be, in units of UTF-16. Windows allows 259 with everything before it, such as
/// `C:\Users\somebody\Downloads\handbook\`.
const LONGEST: usize = 180;

/// The names of devices on Windows, which no file may have, with whatever ending.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// What a ZIP holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The number of files.
    pub files: usize,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Every file of a portable site, by path.
pub(super) fn outputs(site: &Site) -> Vec<Output> {
    let of_servers = ["sw.js", "offline.js"];
    let statics = site.theme.statics.keys().filter(|path| !of_servers.contains(&path.as_str()));
    let attachments =
        site.entries.iter().enumerate().flat_map(|(at, entry)| {
            entry.attachments.iter().map(move |name| Output::Attachment(at as u32, name.clone()))
        });
    let report = PageKey { lang: site.settings.source, page: Page::Report };
    let report = site.has_page(report).then_some(report);
    let pages = site.routes.pages().iter().copied().chain(report);
    let pages = pages.filter(|key| !matches!(key.page, Page::NotFound | Page::NotFoundAnywhere | Page::Offline));
    let indexes = site.settings.langs().map(Output::SearchIndex);
    let lists = vcard::cards(site)
        .chain(indexes)
        .chain(data::files(site).into_iter().map(Output::Data))
        .chain([Output::Readme]);
    let lists = lists.filter(|list| !site.theme.statics.contains_key(&list.path(site)));
    let all = statics.cloned().map(Output::Static).chain(attachments).chain(pages.map(Output::Page)).chain(lists);
    let mut outputs: Vec<Output> = all.collect();
    outputs.sort_by_cached_key(|output| output.path(site));
    outputs
}

/// Writes a portable site as a ZIP, file by file in the order of their paths: the same site is the same bytes. `made` is
/// told of each file.
///
/// # Errors
/// The faults of files that could not be made, or the first refusal of `to`.
pub fn write<W: Write + Seek>(
    renderer: &Renderer,
    files: &dyn Files,
    to: W,
    made: impl Fn() + Sync,
) -> Result<Written, EmitError<io::Error>> {
    let site = renderer.site();
    let outputs = outputs(site);
    let time = time(site.clock);
    let prepare = |output: &Output| {
        let bytes = render(renderer, files, output).map_err(|fault| EmitError::Faults(vec![fault]))?;
        made();
        prepared(&output.path(site), time, &bytes).map_err(EmitError::Put)
    };
    let mut zip = ZipWriter::new(to);
    let mut faults = Vec::new();
    for batch in outputs.chunks(BATCH) {
        let batch: Vec<Result<PreparedZipFile, EmitError<io::Error>>> = batch.par_iter().map(prepare).collect();
        for file in batch {
            match file {
                Ok(file) => zip.add_prepared_file(file).map_err(|error| EmitError::Put(error.into()))?,
                Err(EmitError::Faults(more)) => faults.extend(more),
                Err(refusal) => return Err(refusal),
            }
        }
    }
    faults.dedup();
    if !faults.is_empty() {
        return Err(EmitError::Faults(faults));
    }
    let mut to = zip.finish().map_err(|error| EmitError::Put(error.into()))?;
    let bytes = to.stream_position().and_then(|bytes| to.flush().map(|()| bytes)).map_err(EmitError::Put)?;
    Ok(Written { files: outputs.len(), bytes })
}

/// A file for a ZIP that has the same bytes on every machine.
fn prepared(path: &str, time: DateTime, bytes: &[u8]) -> io::Result<PreparedZipFile> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time)
        .unix_permissions(0o644)
        .system(System::Unix);
    PreparedZipFile::from_data(path, options, bytes).map_err(Into::into)
}

/// The day of the build; the first that a ZIP can name, if it is before that.
fn time(clock: Clock) -> DateTime {
    let day = clock.today;
    let parts = (u16::try_from(day.year()), u8::try_from(day.month()), u8::try_from(day.day()));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return DateTime::default() };
    DateTime::from_date_and_time(year, month, day, 0, 0, 0).unwrap_or_default()
}

/// How to open it, in every language; for the Windows editor with a byte order mark and its line ends.
pub(super) fn readme(site: &Site) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    for lang in site.linked_langs() {
        let say = |id: &str| {
            let words = site.catalog.format(lang, id, None, &[], Isolation::None).text(lang);
            words.map_or(String::new(), |(_, text)| text)
        };
        text.push_str(&format!("{}\r\n{}\r\n\r\n", say("site-title"), say("portable-readme")));
    }
    text.into_bytes()
}

/// What some system cannot unpack.
pub(super) fn unportable(site: &Site) -> Vec<Diagnostic> {
    let mut names: HashMap<String, String> = HashMap::new();
    let mut found = Vec::new();
    for output in outputs(site) {
        let path = output.path(site);
        let fault = match names.insert(path.to_lowercase(), path.clone()) {
            Some(other) => Some((
                format!("`{other}` and `{path}` are one name for Windows and macOS"),
                "give one of them a name that differs in more than capitals",
            )),
            None => {
                path.split('/').find_map(name_fault).map(|fault| (format!("`{path}` {fault}"), "rename it")).or_else(
                    || {
                        let length = path.encode_utf16().count();
                        let fault = format!("`{path}` is {length} characters long, too long to be unpacked on Windows");
                        (length > LONGEST)
                            .then_some((fault, "give it or its topic a shorter slug or name: 180 characters are safe"))
                    },
                )
            }
        };
        if let Some((message, hint)) = fault {
            found.push(Diagnostic::new(Code::UnportableName, place(site, &output), message).hint(hint));
        }
    }
    found
}

/// Why Windows cannot have a file or folder of that name.
fn name_fault(name: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    if DEVICES.contains(&stem.as_str()) {
        return Some("has the name of a device on Windows".to_owned());
    }
    if let Some(sign) = name.chars().find(|c| "<>:\"|?*".contains(*c)) {
        return Some(format!("has a `{sign}`, which Windows does not allow"));
    }
    name.ends_with(['.', ' ']).then(|| "ends with a dot or a blank, which Windows takes away".to_owned())
}

fn place(site: &Site, output: &Output) -> Option<Place> {
    match output {
        Output::Page(key) => site.place(*key),
        Output::Static(path) => Some(Place::file(site.theme.statics[path].shared())),
        Output::Attachment(entry, name) => Some(Place::file(attachment_source(site, *entry, name).shared())),
        _ => None,
    }
}
