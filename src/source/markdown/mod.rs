//! Markdown (CommonMark with tables, footnotes, strikethrough, task lists and alerts) as a compact list of events.
//!
//! 1. [`parse`] takes the events of pulldown-cmark, finds placeables and bare addresses in the texts, and reports
//!    what cannot stand there (raw HTML, forbidden links, ...);
//! 2. the result owns nothing but small numbers and what is not a slice of the file, so that ten thousand texts fit
//!    into little memory;
//! 3. `render` walks the events and writes HTML, `l10n` walks them for blocks.

mod autolink;
mod blocks;
mod link;
mod parse;
mod place;

use std::ops::Range;
use std::sync::Arc;

pub use autolink::next as next_address;
pub use blocks::{Block, fold_blanks, placeable_words};
pub use link::{Link, ReferenceKind, Target};
pub use parse::parse;
pub use place::{BlockPlace, Shape, align, block_places};

use super::phrase::PlaceableAt;

/// A text of a [`Markdown`]: bytes of the file or of the side buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Str {
    start: u32,
    len: u32,
}

/// Set in [`Str::start`] for the side buffer. Files are far smaller than that.
const SIDE: u32 = 1 << 31;

/// What happens next in a text. Indices point into the lists of [`Markdown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CommonMark")]
pub enum Event {
    Start(Tag),
    End(Tag),
    Text(Str),
    Code(Str),
    /// Raw HTML, which is shown as text.
    Html(Str),
    SoftBreak,
    HardBreak,
    Rule,
    TaskMarker(bool),
    /// A reference to the footnote with this index.
    FootnoteReference(u16),
    /// The placeable with this index.
    Placeable(u16),
}

/// What begins or ends. Indices point into the lists of [`Markdown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CommonMark")]
pub enum Tag {
    Paragraph,
    /// The heading with this index.
    Heading(u16),
    BlockQuote,
    Alert(AlertKind),
    CodeBlock,
    HtmlBlock,
    List,
    /// An ordered list and its first number.
    OrderedList(u32),
    Item,
    /// A footnote's definition, with its index.
    Footnote(u16),
    /// A table with the index of its alignments.
    Table(u16),
    TableHead,
    TableRow,
    /// A cell with its column.
    TableCell(u16),
    Emphasis,
    Strong,
    Strikethrough,
    /// The link with this index.
    Link(u16),
    /// The image with this index into the links.
    Image(u16),
}

impl Tag {
    /// Whether it stands within a line, so that it does not part the words around it.
    pub fn is_inline(self) -> bool {
        matches!(self, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link(_))
    }
}

/// The alerts of GitHub's Markdown: `> [!WARNING]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are GitHub's")]
pub enum AlertKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl AlertKind {
    /// The word of it in message ids and classes.
    pub fn as_str(self) -> &'static str {
        match self {
            AlertKind::Note => "note",
            AlertKind::Tip => "tip",
            AlertKind::Important => "important",
            AlertKind::Warning => "warning",
            AlertKind::Caution => "caution",
        }
    }
}

/// Which side the texts of a table's column keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Alignment {
    None,
    Start,
    Center,
    End,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// The id that the author gave it: `{#id}`.
    pub id: Option<Box<str>>,
    /// Its words without markup; placeables are left out.
    pub text: Box<str>,
    /// Where it stands in the file.
    pub range: Range<u32>,
    /// The index of its `Start` event.
    pub event: u32,
}

/// A footnote's label, and where it is first used or defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    /// The label.
    pub label: Box<str>,
    /// Whether it is defined.
    pub defined: bool,
}

/// A parsed text.
#[derive(Debug, Clone)]
pub struct Markdown {
    text: Arc<str>,
    side: Box<str>,
    /// What happens, in order.
    pub events: Box<[Event]>,
    /// Links and images.
    pub links: Box<[Link]>,
    /// Headings.
    pub headings: Box<[Heading]>,
    /// Figures and terms.
    pub placeables: Box<[PlaceableAt]>,
    /// Footnotes, in the order of their first use.
    pub footnotes: Box<[Footnote]>,
    /// The alignments of each table.
    pub alignments: Box<[Box<[Alignment]>]>,
}

impl Markdown {
    /// The characters of a text of this value.
    pub fn str(&self, s: Str) -> &str {
        let start = (s.start & !SIDE) as usize;
        let buffer: &str = if s.start & SIDE != 0 { &self.side } else { &self.text };
        &buffer[start..start + s.len as usize]
    }

    /// Where a text of this value stands in its file; `None` where it is not written as it reads.
    pub fn range(&self, s: Str) -> Option<Range<usize>> {
        (s.start & SIDE == 0).then(|| s.start as usize..(s.start + s.len) as usize)
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Its words, without markup: for counting, and for previews.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.events.iter().flat_map(|event| match event {
            Event::Text(s) | Event::Code(s) => self.str(*s).split_whitespace(),
            _ => "".split_whitespace(),
        })
    }
}
