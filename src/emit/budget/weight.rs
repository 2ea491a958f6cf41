//! What the bytes of a page weigh, and what they are for.

use std::collections::HashMap;
use std::ops::{AddAssign, Range};

use flate2::{Compress, Compression, FlushCompress, Status};

use crate::source::html::elements;

/// The level that counts.
const SERVED: u32 = 6;
/// A level that is several times as fast, and compresses less.
const FAST: u32 = 1;
/// What gzip adds to the compressed bytes: its head and its checksum (RFC 1952).
const GZIP: usize = 18;

/// What a page weighs, by what the bytes are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) words: usize,
    pub(super) style: usize,
    pub(super) scripts: usize,
    pub(super) data: usize,
}

impl Weight {
    pub(super) fn total(&self) -> usize {
        self.words + self.style + self.scripts + self.data
    }

    /// What is heavier than anything else in the page, its words included.
    pub(super) fn largest(&self) -> Option<Part> {
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
pub(super) enum Part {
    Style,
    Script,
    Data,
}

/// What stands in a page, in its order.
pub(super) type Inside = Vec<(Part, Range<usize>)>;

/// What weighs pages: compressors are large, and may be used again.
pub(super) struct Scales {
    pub(super) served: Compressor,
    fast: Compressor,
    /// What the style sheets and scripts inside of pages weigh, which are the same in most of them.
    known: HashMap<Vec<u8>, usize>,
}

impl Scales {
    pub(super) fn new() -> Scales {
        Scales { served: Compressor::new(SERVED), fast: Compressor::new(FAST), known: HashMap::new() }
    }

    /// The weight of a page, if it is more than `allowed`.
    pub(super) fn weigh(&mut self, html: &[u8], assets: &HashMap<String, usize>, allowed: usize) -> Option<Weight> {
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

    pub(super) fn known(&mut self, part: Part, bytes: &[u8]) -> usize {
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
pub(super) struct Compressor {
    state: Compress,
    out: Vec<u8>,
}

impl Compressor {
    fn new(level: u32) -> Compressor {
        Compressor { state: Compress::new(Compression::new(level), false), out: Vec::new() }
    }

    /// How many bytes a file becomes.
    pub(super) fn compressed(&mut self, bytes: &[u8]) -> usize {
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
pub(super) fn contents(html: &[u8]) -> (Inside, Vec<(Part, String)>) {
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
}
