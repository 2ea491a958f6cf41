//! Everything that a build gives out, as a stream of artifacts.
//!
//! [`prepare`] resolves a handbook, [`outputs`] says which files there are, [`render`] makes the bytes of one, and
//! [`emit`] does so for all of them on all cores. The preview server asks for one at a time ([`locate`]), so that both
//! give the same bytes. [`write`] alone touches a disk.

mod app;
pub mod budget;
pub mod data;
mod feed;
mod headers;
mod ids;
mod offline;
pub mod portable;
mod search;
mod sitemap;
mod vcard;
pub mod write;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use self::data::DataFile;
pub use self::headers::Host;
use self::offline::Keeping;
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place};
use crate::files::{Clock, Files, SitePath};
use crate::render::body::attachment_path;
use crate::render::{Renderer, unavailable};
use crate::resolve::{Page, PageKey, Site, resolve};
use crate::source::Sources;

/// When an artifact is applied to a site that readers are using: what is linked comes before what links to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// A file that pages ask for: style sheets, fonts, pictures, attachments.
    Asset,
    /// A page.
    Page,
    /// A file that speaks of many pages: feeds, sitemap, search index, data.
    List,
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path from the site's root, with forward slashes.
    pub path: String,
    /// The file's content.
    pub bytes: Vec<u8>,
    /// When it is applied.
    pub stage: Stage,
}

/// What a file of the output is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// A static file of the theme or the handbook.
    Static(String),
    /// A file in the folder of an entry, by the entry's position and the file's name.
    Attachment(u32, Arc<str>),
    /// A page.
    Page(PageKey),
    /// The contact card of a service, by its position, for readers of a language.
    VCard(Lang, u32),
    /// The Atom feed of a language.
    Feed(Lang),
    /// The search index of a language.
    SearchIndex(Lang),
    /// A part of the sitemap of a language, from 0.
    Sitemap(Lang, usize),
    /// The list of sitemaps.
    SitemapIndex,
    /// `robots.txt`.
    Robots,
    /// A file of data.
    Data(DataFile),
    /// The web app manifest of a language.
    Manifest(Lang),
    /// What readers of a language may keep on their devices.
    OfflineList(Lang),
    /// How to open a portable site, in every language.
    Readme,
    /// The headers that a host sends with every file.
    Headers(Host),
}

impl Output {
    /// Where it stands in the output folder.
    pub fn path(&self, site: &Site) -> String {
        let tag = |lang: &Lang| site.settings[*lang].tag.as_str();
        match self {
            Output::Static(path) => path.clone(),
            Output::Attachment(entry, name) => attachment_path(&site.entries[*entry as usize], name),
            Output::Page(key) => Site::output_path(&site.path(*key)),
            Output::VCard(lang, service) => site.vcard_path(*lang, *service).unwrap_or_default(),
            Output::Feed(lang) => format!("{}/feed.xml", tag(lang)),
            Output::SearchIndex(lang) => format!("{}/search-index.js", tag(lang)),
            Output::Sitemap(lang, 0) => format!("{}/sitemap.xml", tag(lang)),
            Output::Sitemap(lang, part) => format!("{}/sitemap-{}.xml", tag(lang), part + 1),
            Output::SitemapIndex => "sitemap.xml".to_owned(),
            Output::Robots => "robots.txt".to_owned(),
            Output::Data(file) => file.path(site),
            Output::Manifest(lang) => format!("{}/manifest.webmanifest", tag(lang)),
            Output::OfflineList(lang) => format!("{}/offline.json", tag(lang)),
            Output::Readme => "README.txt".to_owned(),
            Output::Headers(host) => host.file().to_owned(),
        }
    }

    /// When it is applied.
    pub fn stage(&self) -> Stage {
        match self {
            Output::Static(_) | Output::Attachment(..) | Output::VCard(..) | Output::Manifest(_) => Stage::Asset,
            Output::Page(_) => Stage::Page,
            _ => Stage::List,
        }
    }
}

/// Every file of the site.
pub fn outputs(site: &Site) -> Vec<Output> {
    if site.settings.portable {
        return portable::outputs(site);
    }
    let statics = site.theme.statics.keys().cloned().map(Output::Static);
    let attachments =
        site.entries.iter().enumerate().flat_map(|(at, entry)| {
            entry.attachments.iter().map(move |name| Output::Attachment(at as u32, name.clone()))
        });
    let report = PageKey { lang: site.settings.source, page: Page::Report };
    let report = site.has_page(report).then_some(report);
    let pages = site.routes.pages().iter().copied().chain(report).map(Output::Page);
    let cards = vcard::cards(site);
    let feeds = site.settings.langs().map(Output::Feed);
    let indexes = site.settings.langs().map(Output::SearchIndex);
    let sitemaps = site
        .linked_langs()
        .flat_map(|lang| (0..sitemap::parts(site, lang)).map(move |part| Output::Sitemap(lang, part)));
    // The handbook's own robots.txt, feed, sitemap, card, manifest, headers or data replaces ours.
    let data = data::files(site).into_iter().map(Output::Data);
    let apps = site.settings.langs().filter(|_| site.settings.offline).map(Output::Manifest);
    let offline = site.settings.langs().map(Output::OfflineList);
    let lists = cards.chain(feeds).chain(indexes).chain(sitemaps).chain([Output::SitemapIndex, Output::Robots]);
    let headers = Host::ALL.into_iter().map(Output::Headers);
    let lists = lists.chain(data).chain(apps).chain(offline).chain(headers);
    let lists = lists.filter(|list| !site.theme.statics.contains_key(&list.path(site)));
    statics.chain(attachments).chain(pages).chain(lists).collect()
}

/// What stands at a path of the output folder; a folder's path means its `index.html`.
pub fn locate(site: &Site, path: &str) -> Option<Output> {
    if site.theme.statics.contains_key(path) {
        return Some(Output::Static(path.to_owned()));
    }
    let page =
        path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/')).unwrap_or(path);
    if let Some(key) = site.routes.page_at(page) {
        return Some(Output::Page(key));
    }
    outputs(site).into_iter().find(|output| !matches!(output, Output::Page(_)) && output.path(site) == path)
}

/// A handbook, resolved, and ready to be rendered if its templates can be read.
#[derive(Debug)]
pub struct Prepared {
    /// The handbook.
    pub site: Arc<Site>,
    /// What renders its pages, unless its templates are broken.
    pub renderer: Option<Renderer>,
    /// Everything that is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a site has beyond what its `site.toml` says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extras {
    /// Smaller HTML.
    pub minify: bool,
    /// A page on how far the translations are.
    pub report: bool,
    /// A site that works from any folder, without a server.
    pub portable: bool,
}

/// Resolves a handbook and makes its renderer.
pub fn prepare(sources: Sources, files: &dyn Files, clock: Clock, extras: Extras) -> Prepared {
    let (mut site, mut diagnostics) = resolve(sources, clock);
    site.settings.minify |= extras.minify;
    site.settings.report |= extras.report;
    if extras.portable {
        site.settings.make_portable();
        diagnostics.extend(portable::unportable(&site));
    }
    diagnostics.extend(unavailable(&site));
    let site = Arc::new(site);
    let renderer = match Renderer::new(site.clone(), &|path| asset_version(&site, files, path)) {
        Ok(renderer) => Some(renderer),
        Err(faults) => {
            diagnostics.extend(faults);
            None
        }
    };
    Prepared { site, renderer, diagnostics }
}

/// The bytes of one file.
///
/// # Errors
/// The fault of a template, or of a file that has vanished since the handbook was read.
pub fn render(renderer: &Renderer, files: &dyn Files, output: &Output) -> Result<Vec<u8>, Diagnostic> {
    let site = renderer.site();
    let copy = |path: &SitePath| {
        files.read(path).map_err(|error| {
            Diagnostic::new(Code::UnreadableFile, Place::file(path.shared()), format!("cannot be read: {error}"))
                .hint("check the file's permissions")
        })
    };
    match output {
        Output::Static(path) => copy(&site.theme.statics[path]),
        Output::Attachment(entry, name) => copy(&attachment_source(site, *entry, name)),
        Output::Page(key) => renderer.render(*key),
        Output::VCard(lang, service) => Ok(vcard::render(site, *lang, *service)),
        Output::Feed(lang) => Ok(feed::render(site, *lang)),
        Output::SearchIndex(lang) => Ok(search::render(site, *lang)),
        Output::Sitemap(lang, part) => Ok(sitemap::render(site, *lang, *part)),
        Output::SitemapIndex => Ok(sitemap::index(site)),
        Output::Data(file) => Ok(data::render(site, *file)),
        Output::Manifest(lang) => Ok(app::render(site, *lang)),
        Output::OfflineList(lang) => offline_list(renderer, files, *lang),
        Output::Readme => Ok(portable::readme(site)),
        Output::Headers(host) => Ok(headers::render(site, *host)),
        Output::Robots => {
            Ok(format!("User-agent: *\nAllow: /\nSitemap: {}sitemap.xml\n", site.settings.base_url).into_bytes())
        }
    }
}

/// The list of what readers of a language may keep, for who has not made all the files.
fn offline_list(renderer: &Renderer, files: &dyn Files, lang: Lang) -> Result<Vec<u8>, Diagnostic> {
    let site = renderer.site();
    let outputs = outputs(site);
    let keeping = Keeping::new(site);
    outputs.par_iter().enumerate().filter(|(_, output)| offline::is_kept(site, lang, output)).try_for_each(
        |(at, output)| {
            keeping.note(site, at, output, &render(renderer, files, output)?);
            Ok(())
        },
    )?;
    Ok(keeping.list(site, lang, &outputs, &|path| asset_version(site, files, path)))
}

/// Why a build did not give out every file.
#[derive(Debug)]
pub enum EmitError<E> {
    /// Files that could not be made.
    Faults(Vec<Diagnostic>),
    /// The taker of artifacts refused one.
    Put(E),
}

/// Makes every file of the site on all cores, and hands each to `put` as soon as it is made. Stops early when `put` refuses.
///
/// # Errors
/// The faults of all files that could not be made, or the first refusal of `put`.
pub fn emit<E: Send>(
    renderer: &Renderer,
    files: &dyn Files,
    put: impl Fn(Artifact) -> Result<(), E> + Sync,
) -> Result<(), EmitError<E>> {
    let site = renderer.site();
    let stopped = AtomicBool::new(false);
    let outputs = outputs(site);
    let keeping = Keeping::new(site);
    let make = |at: usize, output: &Output| {
        if let Output::OfflineList(lang) = output {
            return Ok(keeping.list(site, *lang, &outputs, &|path| asset_version(site, files, path)));
        }
        let bytes = render(renderer, files, output)?;
        keeping.note(site, at, output, &bytes);
        Ok(bytes)
    };
    // What is made from the bytes of other files comes after them.
    let (last, first): (Vec<usize>, Vec<usize>) =
        (0..outputs.len()).partition(|at| matches!(outputs[*at], Output::OfflineList(_)));
    for round in [first, last] {
        put_all(&round, &stopped, |at| {
            let output = &outputs[at];
            let bytes = make(at, output).map_err(|fault| EmitError::Faults(vec![fault]))?;
            put(Artifact { path: output.path(site), bytes, stage: output.stage() }).map_err(EmitError::Put)
        })?;
    }
    Ok(())
}

/// Does something for every file on all cores. Stops early at a refusal, but not at faults, to see all of them.
fn put_all<E: Send>(
    round: &[usize],
    stopped: &AtomicBool,
    put: impl Fn(usize) -> Result<(), EmitError<E>> + Sync,
) -> Result<(), EmitError<E>> {
    let each = |at: &usize| if stopped.load(Ordering::Relaxed) { Ok(()) } else { put(*at) };
    let outcomes = round.par_iter().map(each).inspect(|outcome| {
        if matches!(outcome, Err(EmitError::Put(_))) {
            stopped.store(true, Ordering::Relaxed);
        }
    });
    let outcomes: Vec<Result<(), EmitError<E>>> = outcomes.filter(Result::is_err).collect();
    let mut faults = Vec::new();
    for outcome in outcomes {
        match outcome {
            Err(EmitError::Faults(more)) => faults.extend(more),
            Err(refusal @ EmitError::Put(_)) => return Err(refusal),
            Ok(()) => {}
        }
    }
    // One broken template is one fault, however many pages use it.
    faults.dedup();
    if faults.is_empty() { Ok(()) } else { Err(EmitError::Faults(faults)) }
}

/// A text that changes with the content of a static file, for files that browsers keep: style sheets and scripts.
pub fn asset_version(site: &Site, files: &dyn Files, path: &str) -> Option<String> {
    if !path.ends_with(".css") && !path.ends_with(".js") {
        return None;
    }
    // On a stick nobody keeps anything, and some programs take the query for a part of the name.
    if site.settings.portable {
        return None;
    }
    let bytes = files.read(site.theme.statics.get(path)?).ok()?;
    Some(blake3::hash(&bytes).to_hex()[..8].to_owned())
}

fn attachment_source(site: &Site, entry: u32, name: &str) -> SitePath {
    let entry = &site.entries[entry as usize];
    let folder = entry.folder().expect("an entry that has attachments has a file in the same folder");
    SitePath::new(&format!("{folder}/{name}")).expect("the file was listed under this path")
}
