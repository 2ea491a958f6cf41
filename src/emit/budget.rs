//! What pages weigh when they have come over the network, beside what their theme allows.
//!
//! A page weighs what is in it and what it asks for while it loads: style sheets and scripts of the site's static files. Each file
//! is compressed by itself, with gzip at level 6, which is what most hosts do.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::{AddAssign, Range};

use flate2::{Compress, Compression, FlushCompress, Status};
use rayon::prelude::*;

use crate::diag::{Code, Diagnostic, Place};
use crate::files::Files;
use crate::render::{Renderer, inlines};
use crate::resolve::{Budget, Page, PageKey, Site};
use crate::source::html::elements;

/// The level that counts.
const SERVED: u32 = 6;
/// A level that is several times as fast, and compresses less.
const FAST: u32 = 1;
/// What gzip adds to the compressed bytes: its head and its checksum (RFC 1952).
const GZIP: usize = 18;
/// How many pages of a kind are named: where there are more, the theme is at fault.
const NAMED: usize = 10;

/// What a page weighs, by what the bytes are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Weight {
    words: usize,
    style: usize,
    scripts: usize,
    data: usize,
}

impl Weight {
    fn total(&self) -> usize {
        self.words + self.style + self.scripts + self.data
    }

    /// What is heavier than anything else in the page, its words included.
    fn largest(&self) -> Option<Part> {
        let parts = [(self.style, Part::Style), (self.scripts, Part::Script), (self.data, Part::Data)];
        parts.into_iter().filter(|(bytes, _)| *bytes > self.words).max_by_key(|(bytes, _)| *bytes).map(|(_, part)| part)
    }

    fn part(&mut self, part: Part) -> &mut usize {
        match part {
            Part::Style => &mut self.style,
            Part::Script => &mut self.scripts,
            Part::Data => &mut self.data,
        }
    }
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Weight) {
        self.words += other.words;
        self.style += other.style;
        self.scripts += other.scripts;
        self.data += other.data;
    }
}

/// What stands in a page, or is asked for by it, beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Style,
    Script,
    Data,
}

/// What stands in a page, in its order.
type Inside = Vec<(Part, Range<usize>)>;

/// A page that is too heavy.
struct Heavy<'s> {
    key: PageKey,
    weight: Weight,
    kind: &'static str,
    budget: &'s Budget,
    /// The files that most of the page comes from, if it comes from style sheets or scripts: the heaviest first.
    files: Vec<String>,
}

/// The pages that weigh more than their theme allows, and the faults of templates that come to light on the way.
pub fn check(renderer: &Renderer, files: &dyn Files) -> Vec<Diagnostic> {
    let site = renderer.site();
    let budgets = &site.theme.budgets;
    let assets = assets(site, files);
    let origins = Origins::new(site);
    let pages: Vec<(PageKey, &'static str, &Budget)> = site
        .routes
        .pages()
        .iter()
        .filter_map(|key| {
            let kind = site.kind(key.page);
            Some((*key, kind, budgets.get(kind)?))
        })
        .collect();
    let found: Vec<Result<Heavy, Diagnostic>> = pages
        .into_par_iter()
        .map_init(Scales::new, |scales, (key, kind, budget)| {
            let html = match renderer.render(key) {
                Ok(html) => html,
                Err(fault) => return Some(Err(fault)),
            };
            let weight = scales.weigh(&html, &assets, budget.bytes)?;
            let files = weight.largest().map_or_else(Vec::new, |part| origins.of(part, &html, &assets, scales));
            Some(Ok(Heavy { key, weight, kind, budget, files }))
        })
        .flatten()
        .collect();
    let mut diagnostics = Vec::new();
    let mut heavy: Vec<Heavy> = Vec::new();
    for one in found {
        match one {
            Ok(one) => heavy.push(one),
            // One broken template is one fault, however many pages use it.
            Err(fault) if diagnostics.contains(&fault) => {}
            Err(fault) => diagnostics.push(fault),
        }
    }
    diagnostics.extend(report(site, heavy));
    diagnostics
}

/// What each style sheet and script weighs, by its address.
fn assets(site: &Site, files: &dyn Files) -> HashMap<String, usize> {
    let mut scales = Scales::new();
    let wanted = site.theme.statics.iter().filter(|(path, _)| path.ends_with(".css") || path.ends_with(".js"));
    let weighed = wanted.filter_map(|(path, file)| {
        let bytes = files.read(file).ok()?;
        Some((site.url_of_path(path), scales.served.compressed(&bytes)))
    });
    weighed.collect()
}

/// The files of a site that are parts of pages.
struct Origins {
    /// By what stands between the tags.
    inside: HashMap<Vec<u8>, String>,
    /// By their addresses.
    outside: HashMap<String, String>,
}

impl Origins {
    fn new(site: &Site) -> Origins {
        let inside = inlines(site).filter_map(|inline| {
            Some((inline.text.into_bytes(), site.theme.templates.get(inline.name)?.path.to_string()))
        });
        let outside = site.theme.statics.iter().map(|(path, file)| (site.url_of_path(path), file.to_string()));
        Origins { inside: inside.collect(), outside: outside.collect() }
    }

    /// The files of a part of a page that are known, with what each weighs, the heaviest first.
    fn of(&self, part: Part, html: &[u8], assets: &HashMap<String, usize>, scales: &mut Scales) -> Vec<String> {
        let (inside, asked) = contents(html);
        let mut files: Vec<(usize, &str)> = Vec::new();
        for (_, range) in inside.into_iter().filter(|(of, _)| *of == part) {
            let bytes = &html[range];
            files.extend(self.inside.get(bytes).map(|file| (scales.known(part, bytes), file.as_str())));
        }
        for (_, address) in asked.into_iter().filter(|(of, _)| *of == part) {
            let weight = assets.get(&address).copied().unwrap_or_default();
            files.extend(self.outside.get(&address).map(|file| (weight, file.as_str())));
        }
        files.sort_by_key(|(weight, file)| (std::cmp::Reverse(*weight), *file));
        files.into_iter().map(|(weight, file)| format!("{file} ({})", kilobytes(weight))).collect()
    }
}

/// What weighs pages: compressors are large, and may be used again.
struct Scales {
    served: Compressor,
    fast: Compressor,
    /// What the style sheets and scripts inside of pages weigh, which are the same in most of them.
    known: HashMap<Vec<u8>, usize>,
}

impl Scales {
    fn new() -> Scales {
        Scales { served: Compressor::new(SERVED), fast: Compressor::new(FAST), known: HashMap::new() }
    }

    /// The weight of a page, if it is more than `allowed`.
    fn weigh(&mut self, html: &[u8], assets: &HashMap<String, usize>, allowed: usize) -> Option<Weight> {
        let (parts, asked) = contents(html);
        let mut weight = Weight::default();
        for (part, address) in asked {
            *weight.part(part) += assets.get(&address).copied().unwrap_or_default();
        }
        let outside = weight.total();
        // Parts that are compressed alone, and by a faster level, weigh more than the whole.
        let words: Vec<u8> = words(html, &parts);
        let mut inside = Weight::default();
        for (part, range) in &parts {
            *inside.part(*part) += self.known(*part, &html[range.clone()]);
        }
        if outside + inside.total() + self.fast.compressed(&words) <= allowed {
            return None;
        }
        let whole = self.served.compressed(html);
        if outside + whole <= allowed {
            return None;
        }
        inside.words = whole.saturating_sub(inside.total());
        weight += inside;
        Some(weight)
    }

    fn known(&mut self, part: Part, bytes: &[u8]) -> usize {
        if part == Part::Data {
            return self.served.compressed(bytes) - GZIP;
        }
        if let Some(known) = self.known.get(bytes) {
            return *known;
        }
        let weight = self.served.compressed(bytes) - GZIP;
        self.known.insert(bytes.to_vec(), weight);
        weight
    }
}

/// gzip at one level.
struct Compressor {
    state: Compress,
    out: Vec<u8>,
}

impl Compressor {
    fn new(level: u32) -> Compressor {
        Compressor { state: Compress::new(Compression::new(level), false), out: Vec::new() }
    }

    /// How many bytes a file becomes.
    fn compressed(&mut self, bytes: &[u8]) -> usize {
        self.state.reset();
        self.out.clear();
        // Deflate may store what it cannot compress, with a few bytes for each block (RFC 1951, 3.2.4).
        self.out.reserve(bytes.len() + bytes.len() / 1024 + 1024);
        let status = self.state.compress_vec(bytes, &mut self.out, FlushCompress::Finish);
        debug_assert!(matches!(status, Ok(Status::StreamEnd)), "the room is enough for any file");
        self.state.total_out() as usize + GZIP
    }
}

/// A page without what is in its style sheets, scripts and data.
fn words(html: &[u8], parts: &[(Part, Range<usize>)]) -> Vec<u8> {
    let mut words = Vec::with_capacity(html.len());
    let mut from = 0;
    for (_, range) in parts {
        words.extend_from_slice(&html[from..range.start]);
        from = range.end;
    }
    words.extend_from_slice(&html[from..]);
    words
}

/// The style sheets, scripts and data inside of a page, in their order and without their tags, and the style sheets and scripts that
/// it asks for while it loads: their addresses without the query.
fn contents(html: &[u8]) -> (Inside, Vec<(Part, String)>) {
    let (mut inside, mut asked) = (Vec::new(), Vec::new());
    for element in elements(html) {
        let (part, address) = if element.is("link") {
            let is_style = |rel: &str| rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet"));
            (Part::Style, element.attribute("href").filter(|_| element.attribute("rel").is_some_and(is_style)))
        } else if element.is("style") {
            (Part::Style, None)
        } else if element.is("script") {
            let is_data = element.attribute("type").is_some_and(|kind| kind.contains("json"));
            (if is_data { Part::Data } else { Part::Script }, element.attribute("src"))
        } else {
            continue;
        };
        if let Some(address) = address {
            asked.push((part, address.split(['?', '#']).next().unwrap_or_default().to_owned()));
        }
        if !element.content.is_empty() {
            inside.push((part, element.content));
        }
    }
    (inside, asked)
}

/// The diagnostics: one a thing, about the language in which it is heaviest.
fn report(site: &Site, mut heavy: Vec<Heavy>) -> Vec<Diagnostic> {
    heavy.sort_by_key(|page| (page.kind, page.key.page, std::cmp::Reverse(page.weight.total()), page.key.lang));
    let mut things: Vec<(&Heavy, usize)> = Vec::new();
    for page in &heavy {
        match things.last_mut() {
            Some((first, others)) if first.key.page == page.key.page => *others += 1,
            _ => things.push((page, 0)),
        }
    }
    things.sort_by_key(|(page, _)| (page.kind, std::cmp::Reverse(page.weight.total()), page.key));
    let mut diagnostics = Vec::new();
    for of_kind in things.chunk_by(|(one, _), (two, _)| one.kind == two.kind) {
        let unnamed = of_kind.len().saturating_sub(NAMED);
        for (at, (page, others)) in of_kind.iter().take(NAMED).enumerate() {
            let unnamed = if at == 0 { unnamed } else { 0 };
            diagnostics.push(diagnostic(site, page, *others, unnamed));
        }
    }
    diagnostics
}

fn diagnostic(site: &Site, page: &Heavy, others: usize, unnamed: usize) -> Diagnostic {
    let Heavy { key, weight, kind, budget, .. } = page;
    let mut message = format!(
        "`{}` weighs {} compressed, {} more than the {} for pages of the kind `{kind}`",
        site.url(*key),
        kilobytes(weight.total()),
        kilobytes(weight.total() - budget.bytes),
        kilobytes(budget.bytes),
    );
    if others > 0 {
        let languages = if others == 1 { "another language".to_owned() } else { format!("{others} other languages") };
        write!(message, "; it is too heavy in {languages} as well").expect("a text takes what is written");
    }
    let mut parts =
        [("words", weight.words), ("style", weight.style), ("scripts", weight.scripts), ("data", weight.data)];
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, bytes)| *bytes > 0)
        .map(|(name, bytes)| format!("{name} {}", kilobytes(*bytes)))
        .collect();
    let place = source(site, key);
    let is_ours = place.is_some();
    let mut diagnostic = Diagnostic::new(Code::PageOverBudget, place.unwrap_or_else(|| budget.place.clone()), message)
        .hint(format!("it is made of: {}", parts.join(", ")))
        .hint(advice(page, is_ours));
    if is_ours {
        diagnostic = diagnostic.related(budget.place.clone(), "the budget");
    }
    if unnamed > 0 {
        diagnostic = diagnostic.hint(format!(
            "{unnamed} more pages of this kind are too heavy: give them a larger budget, or a lighter theme"
        ));
    }
    diagnostic
}

/// What to do about a page. A larger budget is the last thing to think of, but nobody should have to look for it.
fn advice(page: &Heavy, is_ours: bool) -> String {
    let files = page.files.join(", ");
    let lighter = match page.weight.largest() {
        Some(Part::Style) if files.is_empty() => "make its style sheets smaller".to_owned(),
        Some(Part::Script) if files.is_empty() => "make its scripts smaller".to_owned(),
        Some(Part::Style | Part::Script) => format!("make what it loads smaller: {files}"),
        Some(Part::Data) => "make the data in its template fewer".to_owned(),
        None if is_ours => "shorten it or make two of it".to_owned(),
        None => format!("let the template of `{}` say or list less", page.kind),
    };
    format!("{lighter}; or write a larger `{}` under [budget] in the theme.toml of your theme", page.kind)
}

/// The file that has the words of a page, if it is one.
fn source(site: &Site, key: &PageKey) -> Option<Place> {
    let (Page::Entry(at) | Page::Bilingual(at) | Page::Gap(at)) = key.page else { return None };
    let entry = &site.entries[at as usize];
    if let Some((_, text)) = site.text(entry, key.lang).text(key.lang) {
        return Some(Place::file(text.path().shared()));
    }
    let facts = site.sources.get(&format!("{}/entry.toml", entry.folder()?))?;
    Some(Place::file(facts.path.shared()))
}

/// `14.3 KB`.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    if tenths.is_multiple_of(10) {
        format!("{} KB", tenths / 10)
    } else {
        format!("{}.{} KB", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_asks_for_is_found_however_it_is_written() {
        let html = b"<link rel=\"stylesheet\" href=\"/a.css?v=1\"><link href=/b.css rel=stylesheet><linkx rel=stylesheet href=/no.css>\
            <link rel=\"icon\" href=\"/c.svg\"><script defer src='/d.js'></script><a href=\"/e.js\">";
        let expected = [(Part::Style, "/a.css"), (Part::Style, "/b.css"), (Part::Script, "/d.js")];
        assert_eq!(contents(html).1, expected.map(|(part, address)| (part, address.to_owned())));
    }

    #[test]
    fn parts_are_what_stands_inside_of_elements() {
        let html = b"<p>a</p><style>b{}</style><script>c</script><script type=\"application/ld+json\">{}</script>";
        let found: Vec<(Part, &str)> = contents(html)
            .0
            .into_iter()
            .map(|(part, range)| (part, std::str::from_utf8(&html[range]).unwrap()))
            .collect();
        assert_eq!(found, [(Part::Style, "b{}"), (Part::Script, "c"), (Part::Data, "{}")]);
        let words = words(html, &contents(html).0);
        assert_eq!(words, b"<p>a</p><style></style><script></script><script type=\"application/ld+json\"></script>");
    }

    /// What looks like markup in a comment, a style sheet or a script once made a range that ends before it starts.
    #[test]
    fn text_that_looks_like_markup_weighs_as_text() {
        for html in [
            "<!-- <script> --><p></p><script>a</script>",
            "<script>var a = \"<style>\";</script><style>b{}</style>",
            "<style>a{} <script> b{}</style><script>c</script>",
            "<style>a{}</style><script>x",
            "<script type=\"application/json\">{\"a\":\"<!--<script>\"}</script><p></p>",
            "<style>a{}<script></style><p></p>",
            "<SCRIPT>a</SCRIPT><style>b</style>",
        ] {
            let (parts, _) = contents(html.as_bytes());
            let inside: usize = parts.iter().map(|(_, range)| range.len()).sum();
            assert_eq!(words(html.as_bytes(), &parts).len() + inside, html.len(), "{html}");
            assert!(Scales::new().weigh(html.as_bytes(), &HashMap::new(), 0).is_some(), "{html}");
        }
    }

    #[test]
    fn a_page_at_its_limit_is_none_too_heavy() {
        let html: Vec<u8> = (0..4000u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_string().into_bytes()).collect();
        let weight = Scales::new().weigh(&html, &HashMap::new(), 0).unwrap();
        assert_eq!(weight.total(), weight.words);
        assert_eq!(Scales::new().weigh(&html, &HashMap::new(), weight.total()), None);
        assert!(Scales::new().weigh(&html, &HashMap::new(), weight.total() - 1).is_some());
    }

    #[test]
    fn what_lies_outside_counts_by_its_kind() {
        let html = b"<link rel=stylesheet href=/a.css><script src=/b.js></script>";
        let assets = HashMap::from([("/a.css".to_owned(), 100), ("/b.js".to_owned(), 30), ("/c.js".to_owned(), 7)]);
        let weight = Scales::new().weigh(html, &assets, 0).unwrap();
        assert_eq!((weight.style, weight.scripts, weight.data), (100, 30, 0));
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!([1024, 1025, 14 * 1024, 15_000].map(kilobytes), ["1 KB", "1.1 KB", "14 KB", "14.7 KB"]);
    }
}
