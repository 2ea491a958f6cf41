//! Blocks: the units in which a translation grows old. A block is a heading, a paragraph, an item of a list, a table or a
//! piece of code.

use std::ops::Range;

use super::{Event, Markdown, Tag};
use crate::source::phrase::Placeable;

/// A block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its events: with its own `Start` and `End`, but without those of the list or quotation that it stands in.
    pub events: Range<usize>,
    /// Its words as they count for a translator: blanks folded, figures and terms by name, without addresses and emphasis.
    pub words: String,
}

impl Markdown {
    /// The blocks, in the order of the text.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut at = 0;
        while at < self.events.len() {
            match self.events[at] {
                Event::Start(Tag::Paragraph | Tag::Heading(_) | Tag::CodeBlock | Tag::HtmlBlock | Tag::Table(_)) => {
                    let end = self.end_of(at) + 1;
                    blocks.push(self.block(at..end));
                    at = end;
                }
                // Words that stand in an item of a tight list have no paragraph of their own.
                event if is_inline(event) => {
                    let mut end = at;
                    while self.events.get(end).is_some_and(|event| is_inline(*event)) {
                        end = if matches!(self.events[end], Event::Start(_)) { self.end_of(end) + 1 } else { end + 1 };
                    }
                    blocks.push(self.block(at..end));
                    at = end;
                }
                _ => at += 1,
            }
        }
        blocks
    }

    /// The `End` that belongs to the `Start` at `start`.
    pub fn end_of(&self, start: usize) -> usize {
        let mut depth = 0usize;
        for (i, event) in self.events.iter().enumerate().skip(start) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => {
                    depth -= 1;
                    if depth == 0 {
                        return i;
                    }
                }
                _ => {}
            }
        }
        self.events.len().saturating_sub(1)
    }

    fn block(&self, events: Range<usize>) -> Block {
        let mut words = String::new();
        for event in &self.events[events.clone()] {
            match event {
                Event::Text(s) | Event::Code(s) | Event::Html(s) => words.push_str(self.str(*s)),
                Event::Placeable(index) => {
                    words.push_str(&placeable_words(&self.placeables[usize::from(*index)].placeable))
                }
                Event::SoftBreak | Event::HardBreak | Event::Start(Tag::TableCell(_)) => words.push(' '),
                Event::FootnoteReference(index) => {
                    words.push_str(&format!("[^{}]", self.footnotes[usize::from(*index)].label))
                }
                Event::TaskMarker(done) => words.push_str(if *done { "[x]" } else { "[ ]" }),
                _ => {}
            }
        }
        Block { events, words: fold_blanks(&words) }
    }
}

/// A placeable as it counts for a translator: which figure or term, not in which case.
pub fn placeable_words(placeable: &Placeable) -> String {
    match placeable {
        Placeable::Figure(id) => format!("{{${id}}}"),
        Placeable::Term { id, .. } => format!("{{-{id}}}"),
    }
}

/// Blanks and line ends as single blanks.
pub fn fold_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_inline(event: Event) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link(_) | Tag::Image(_))
        }
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}
