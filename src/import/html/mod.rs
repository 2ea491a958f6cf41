//! HTML to the handbook's Markdown.
//!
//! 1. [`dom::parse`] makes a tree of it, as browsers do;
//! 2. [`read`] makes blocks of the tree: what Markdown can say, blanks folded, and a list of what it cannot say;
//! 3. [`markdown`] writes the blocks, and [`plain`] as plain words.
//!
//! A crate such as `htmd` would do the first and the third step, but not say what it leaves out, and not escape what
//! means something only here: `{ $figure }`, bare addresses, references.

pub mod dom;
mod line;
mod read;
mod table;
mod write;

pub use line::{Line, Run, Style};
pub use read::{Loss, LossKind, Reading, read};
pub use write::markdown;

/// What Markdown can say.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading; level 2 is the highest of a text.
    Heading {
        /// 2 to 6.
        level: u8,
        /// The id by which a link of the same text names it.
        id: Option<String>,
        /// Its words.
        words: Line,
    },
    /// Lines, broken where the author broke them.
    Paragraph(Vec<Line>),
    /// A list; an ordered one has a first number.
    List {
        /// The first number.
        first: Option<u32>,
        /// The items, none of them empty.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table {
        /// The names of the columns.
        header: Option<Vec<Line>>,
        /// The rows, all of one length.
        rows: Vec<Vec<Line>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text as it is typed.
    Code(String),
    /// A line across.
    Rule,
}

/// Where a link of the HTML leads in the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// To this address, which a link may have.
    To(String),
    /// To a heading of the same text.
    Heading(String),
    /// Nowhere: only the words stay. With the reason.
    Nowhere(&'static str),
}

/// The blocks as plain words: blocks and items one after the other, addresses in brackets behind the words of their links.
pub fn plain(blocks: &[Block]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in blocks {
        let part = match block {
            Block::Heading { words, .. } => format!("{}:", line::plain(words).trim_end_matches(':')),
            Block::Paragraph(lines) => lines.iter().map(|l| line::plain(l)).collect::<Vec<_>>().join(" "),
            Block::List { items, .. } => items
                .iter()
                .map(|item| plain(item))
                .map(|item| item.trim_end_matches(['.', ';', ',']).to_owned())
                .collect::<Vec<_>>()
                .join("; "),
            Block::Table { header, rows } => {
                let rows = header.iter().chain(rows);
                let row = |row: &Vec<Line>| {
                    row.iter()
                        .map(|cell| line::plain(cell))
                        .filter(|cell| !cell.is_empty())
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                rows.map(row).collect::<Vec<_>>().join("; ")
            }
            Block::Quote(blocks) => plain(blocks),
            Block::Code(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Block::Rule => continue,
        };
        if !part.is_empty() {
            // What ends without a mark is a sentence of its own.
            if let Some(last) = parts.last_mut()
                && last.ends_with(|c: char| c.is_alphanumeric() || c == ')')
            {
                last.push('.');
            }
            parts.push(part);
        }
    }
    parts.join(" ")
}
