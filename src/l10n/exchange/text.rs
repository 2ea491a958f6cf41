//! A text as units: its title, its summary and its blocks, each with the bytes that it stands in.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::Parser;

use super::segment::{Form, Segment, cells, phrase_plain};
use crate::config::Lang;
use crate::resolve::{Entry, longest_common};
use crate::source::Text;
use crate::source::markdown::{BlockPlace, Shape, align, block_places};
use crate::source::record::{Hash, Translated, hash};

/// A text as units.
#[derive(Debug)]
pub(super) struct Units {
    /// The file.
    pub(super) text: Arc<str>,
    /// Where the body begins.
    pub(super) body: usize,
    pub(super) title: String,
    pub(super) summary: Option<String>,
    pub(super) blocks: Vec<BlockUnit>,
    /// The footnotes and addresses that the text defines: what its blocks need to be read by themselves.
    pub(super) definitions: String,
}

/// A block as a unit.
#[derive(Debug)]
pub(super) struct BlockUnit {
    pub(super) shape: Shape,
    pub(super) range: Range<usize>,
    pub(super) plain: String,
    pub(super) hash: Hash,
    /// The hash, with a number behind it where the text says the same twice.
    pub(super) name: String,
    /// What stands before a line of the block that is not its first.
    pub(super) prefix: String,
}

impl BlockUnit {
    pub(super) fn form(&self) -> Form {
        match self.shape {
            Shape::Table => Form::Table,
            Shape::Code | Shape::Html => Form::Literal,
            _ => Form::Inline,
        }
    }

    pub(super) fn part(&self) -> &'static str {
        match self.shape {
            Shape::Heading(_) => "heading",
            Shape::Item | Shape::NumberedItem(_) => "list item",
            Shape::Table => "table: a line is a row, | parts the cells",
            Shape::Code => "example",
            _ => "paragraph",
        }
    }
}

/// The units of an entry's text in a language.
pub(super) fn units_of(entry: &Entry, lang: Lang, text_of: impl Fn(&str) -> Option<Arc<str>>) -> Option<Units> {
    let own = entry.texts[lang.index()].as_ref()?;
    Units::new(own.text(), text_of(own.path().as_str())?)
}

impl Units {
    /// The units of a text; `None` if its blocks cannot be told from its bytes.
    pub(super) fn new(text: &Text, file: Arc<str>) -> Option<Units> {
        let body = body_start(&file);
        let places = block_places(&file, body);
        let parts = text.parts();
        if places.len() != parts.blocks.len() {
            return None;
        }
        let definitions = definitions(text, &file, body);
        let mut seen: Vec<Hash> = Vec::new();
        let blocks = places.into_iter().zip(&parts.blocks).map(|(place, block)| {
            let hash = hash(&block.words);
            let times = seen.iter().filter(|h| **h == hash).count();
            let name = if times == 0 { hash.clone() } else { format!("{hash}-{}", times + 1) };
            seen.push(hash.clone());
            let prefix = prefix(&file, &place);
            let plain = plain(&file, &place, &prefix);
            BlockUnit { prefix, shape: place.shape, range: place.range, plain, hash, name }
        });
        let blocks = blocks.collect();
        Some(Units {
            body,
            title: phrase_plain(&text.title),
            summary: text.summary.as_ref().map(phrase_plain),
            blocks,
            definitions,
            text: file,
        })
    }

    /// Whether a block has words that are translated: what is only links and placeables is the same in every language.
    pub(super) fn has_words(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        Segment::parse(block.form(), &block.plain, &self.definitions).has_words()
    }

    /// The block that a name belongs to.
    pub(super) fn block(&self, name: &str) -> Option<usize> {
        self.blocks.iter().position(|block| block.name == name)
    }

    /// The end of the line in which a block ends.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let end = self.blocks[at].range.end;
        let fence = if self.blocks[at].shape == Shape::Code { self.fence_end(end) } else { end };
        self.text[fence..].find('\n').map_or(self.text.len(), |i| fence + i)
    }

    /// Behind the closing fence of a piece of code.
    fn fence_end(&self, end: usize) -> usize {
        let Some(next) = self.text[end..].find('\n').map(|i| end + i + 1) else { return end };
        let line = self.text[next..].lines().next().unwrap_or_default().trim_start_matches([' ', '>', '\t']);
        if line.starts_with("```") || line.starts_with("~~~") { next } else { end }
    }

    /// The bytes of a block, written anew in place of what stands at `place`.
    pub(super) fn write(&self, at: usize, plain: &str) -> String {
        let block = &self.blocks[at];
        let next = format!("\n{}", block.prefix);
        match block.shape {
            Shape::Table => {
                let mut lines = self.text[block.range.clone()].lines();
                let delimiter = lines.nth(1).unwrap_or_default();
                let delimiter = delimiter.trim_start_matches([' ', '>', '\t']);
                let row = |row: &str| format!("| {} |", cells(row).join(" | "));
                let mut rows: Vec<String> = plain.split('\n').map(row).collect();
                rows.insert(1.min(rows.len()), delimiter.to_owned());
                rows.join(&next)
            }
            Shape::Code | Shape::Html => plain.replace('\n', &next),
            _ => escape(plain).replace('\n', &format!("\\{next}")),
        }
    }
}

/// Keeps the beginning of a line from being read as a list, a heading or a quotation.
fn escape(plain: &str) -> String {
    plain.split('\n').map(escape_line).collect::<Vec<_>>().join("\n")
}

fn escape_line(line: &str) -> String {
    let line = line.trim();
    let mut events = Parser::new(line);
    let is_paragraph =
        matches!(events.next(), Some(pulldown_cmark::Event::Start(pulldown_cmark::Tag::Paragraph)) | None);
    let is_footnote = line.starts_with("[^") && line.contains("]:");
    let is_underline = !line.is_empty() && (line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-'));
    if is_paragraph && !is_footnote && !is_underline {
        return line.to_owned();
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(|c: char| c.is_ascii_punctuation()) { format!("\\{line}") } else { line.to_owned() }
}

/// Where the body begins: behind the front matter.
fn body_start(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("+++") else { return 0 };
    let mut at = text.len() - rest.len() + rest.find('\n').map_or(rest.len(), |i| i + 1);
    for line in text[at..].split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == "+++" {
            return at;
        }
    }
    text.len()
}

/// What stands before a line of a block that is not its first: the marks of quotations, and blanks for those of lists.
fn prefix(text: &str, place: &BlockPlace) -> String {
    let start = text[..place.range.start].rfind('\n').map_or(0, |i| i + 1);
    let before = &text[start..place.range.start];
    if matches!(place.shape, Shape::Heading(_)) {
        return String::new();
    }
    before.chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect()
}

/// A block in plain form.
fn plain(text: &str, place: &BlockPlace, prefix: &str) -> String {
    let raw = &text[place.range.clone()];
    let lines = raw.split('\n').enumerate().map(|(i, line)| if i == 0 { line } else { strip(line, place, prefix) });
    match place.shape {
        Shape::Code | Shape::Html => lines.collect::<Vec<_>>().join("\n"),
        Shape::Table => {
            let rows = lines.enumerate().filter(|(i, _)| *i != 1).map(|(_, line)| {
                let line = line.trim();
                let line = line.strip_prefix('|').unwrap_or(line);
                let line = if line.ends_with("\\|") { line } else { line.strip_suffix('|').unwrap_or(line) };
                cells(line).join(" | ")
            });
            rows.collect::<Vec<_>>().join("\n")
        }
        _ => {
            let mut out = String::new();
            for line in lines {
                let is_broken = out.ends_with("  ") || (out.ends_with('\\') && !out.ends_with("\\\\"));
                if is_broken {
                    let kept = out.trim_end_matches(' ').len();
                    out.truncate(kept);
                    out = out.strip_suffix('\\').map(str::to_owned).unwrap_or(out);
                    out.push('\n');
                } else if !out.is_empty() {
                    out.truncate(out.trim_end().len());
                    out.push(' ');
                }
                out.push_str(line.trim_start());
            }
            out.trim().to_owned()
        }
    }
}

/// A line without the marks of the quotations and the blanks of the lists around it.
fn strip<'a>(line: &'a str, place: &BlockPlace, prefix: &str) -> &'a str {
    if matches!(place.shape, Shape::Code | Shape::Html) && place.quotes == 0 {
        // Blanks within code are code: only as many are taken away as the first line has before it.
        let blanks = line.len() - line.trim_start_matches(' ').len();
        return &line[blanks.min(prefix.len())..];
    }
    let mut line = line;
    for _ in 0..place.quotes {
        line = line.trim_start().strip_prefix('>').unwrap_or(line);
    }
    if matches!(place.shape, Shape::Code | Shape::Html) {
        line.strip_prefix(' ').unwrap_or(line)
    } else {
        line.trim_start()
    }
}

/// The footnotes of a text by their labels, and the addresses that links name.
fn definitions(text: &Text, file: &str, body: usize) -> String {
    let mut out = String::new();
    for footnote in text.body.footnotes.iter().filter(|footnote| footnote.defined) {
        out.push_str(&format!("[^{}]: .\n\n", footnote.label));
    }
    let parser = Parser::new(&file[body..]);
    let mut addresses: Vec<(String, String)> =
        parser.reference_definitions().iter().map(|(label, d)| (label.to_owned(), d.dest.to_string())).collect();
    addresses.sort();
    for (label, address) in addresses.into_iter().filter(|(label, _)| !label.starts_with('^')) {
        out.push_str(&format!("[{label}]: <{address}>\n"));
    }
    out
}

/// Which block of a translation stands for which block of its source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pairing {
    /// For each block of the source, that of the translation.
    pub(super) of_source: Vec<Option<usize>>,
    /// Whether the record speaks of exactly these blocks of the translation.
    pub(super) is_recorded: bool,
}

/// Pairs the blocks of a source with those of its translation: by the record, if it knows them, otherwise by how both are built.
pub(super) fn pair(source: &Units, text: &Units, record: Option<&Translated>) -> Pairing {
    let mut of_source: Vec<Option<usize>> = vec![None; source.blocks.len()];
    let recorded = record.filter(|record| record.source.len() == text.blocks.len() + 2);
    let Some(record) = recorded else {
        let shapes = |units: &Units| units.blocks.iter().map(|block| block.shape).collect::<Vec<_>>();
        let (left, right) = (shapes(text), shapes(source));
        for (l, r) in align(&left, &right) {
            if left[l.clone()] == right[r.clone()] {
                r.zip(l).for_each(|(source, text)| of_source[source] = Some(text));
            }
        }
        return Pairing { of_source, is_recorded: false };
    };
    let was = &record.source[2..];
    let is: Vec<Hash> = source.blocks.iter().map(|block| block.hash.clone()).collect();
    let mut taken = vec![false; was.len()];
    let kept = longest_common(was, &is);
    for (w, i) in &kept {
        of_source[*i] = Some(*w);
        taken[*w] = true;
    }
    // What stands elsewhere has only moved.
    for i in 0..is.len() {
        if of_source[i].is_none()
            && let Some(w) = (0..was.len()).find(|w| !taken[*w] && was[*w] == is[i])
        {
            of_source[i] = Some(w);
            taken[w] = true;
        }
    }
    // Between what was kept, the changed blocks follow each other as before.
    let (mut w, mut i) = (0, 0);
    for (next_w, next_i) in kept.into_iter().chain([(was.len(), is.len())]) {
        let gone = (w..next_w).filter(|w| !taken[*w]).collect::<Vec<_>>();
        let new = (i..next_i).filter(|i| of_source[*i].is_none()).collect::<Vec<_>>();
        for (gone, new) in gone.into_iter().zip(new) {
            of_source[new] = Some(gone);
        }
        (w, i) = (next_w + 1, next_i + 1);
    }
    Pairing { of_source, is_recorded: true }
}
