//! Where the blocks of a text stand in its file, so that the words of one can be replaced and nothing else.

use std::ops::Range;

use pulldown_cmark::{self as cmark, Event, Tag, TagEnd};

/// How a block is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// A paragraph.
    Paragraph,
    /// A heading of a level.
    Heading(u8),
    /// The words of an item that has no paragraphs.
    Item,
    /// An item of an ordered list, with its number, as a row of a bilingual page.
    NumberedItem(u32),
    /// A piece of code.
    Code,
    /// Raw HTML, which is shown as text.
    Html,
    /// A table.
    Table,
    /// Whatever else stands by itself.
    Other,
}

/// Where a block stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockPlace {
    /// How it is built.
    pub shape: Shape,
    /// The bytes of its words: without the marks of a heading, a list or a quotation before them, and without a
    /// heading's id behind them.
    pub range: Range<usize>,
    /// How many quotations it stands in.
    pub quotes: usize,
}

/// The places of the blocks of a Markdown text that begins at byte `start`, in the order of
/// [`Markdown::blocks`](super::Markdown::blocks).
pub fn block_places(text: &str, start: usize) -> Vec<BlockPlace> {
    let events: Vec<(Event, Range<usize>)> = cmark::Parser::new_ext(&text[start..], super::parse::options())
        .into_offset_iter()
        .map(|(event, range)| (event, range.start + start..range.end + start))
        .collect();
    let mut places = Vec::new();
    let mut quotes = 0;
    let mut at = 0;
    while at < events.len() {
        let shape = match &events[at].0 {
            Event::Start(Tag::BlockQuote(_)) => {
                quotes += 1;
                None
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                quotes -= 1;
                None
            }
            Event::Start(Tag::Paragraph) => Some(Shape::Paragraph),
            Event::Start(Tag::Heading { level, .. }) => Some(Shape::Heading(*level as u8)),
            Event::Start(Tag::CodeBlock(_)) => Some(Shape::Code),
            Event::Start(Tag::HtmlBlock) => Some(Shape::Html),
            Event::Start(Tag::Table(_)) => Some(Shape::Table),
            event if is_inline(event) => Some(Shape::Item),
            _ => None,
        };
        let Some(shape) = shape else {
            at += 1;
            continue;
        };
        let end = match shape {
            Shape::Item => {
                let mut end = at;
                while events.get(end).is_some_and(|(event, _)| is_inline(event)) {
                    end = if matches!(events[end].0, Event::Start(_)) { end_of(&events, end) + 1 } else { end + 1 };
                }
                end
            }
            _ => end_of(&events, at) + 1,
        };
        places.push(BlockPlace { range: content(text, &events[at..end], shape), shape, quotes });
        at = end;
    }
    places
}

fn end_of(events: &[(Event, Range<usize>)], start: usize) -> usize {
    let mut depth = 0usize;
    for (i, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i;
        }
    }
    events.len() - 1
}

fn is_inline(event: &Event) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

/// The bytes of a block's words.
fn content(text: &str, events: &[(Event, Range<usize>)], shape: Shape) -> Range<usize> {
    let whole = events[0].1.clone();
    let trimmed = |range: Range<usize>| range.start..range.start + text[range.clone()].trim_end().len();
    if matches!(shape, Shape::Table | Shape::Html) {
        return trimmed(whole);
    }
    let inner = if shape == Shape::Item { events } else { &events[1..events.len() - 1] };
    let words = inner.iter().filter(|(event, _)| !matches!(event, Event::TaskListMarker(_)));
    let Some(first) = words.clone().map(|(_, range)| range.start).min() else {
        return whole.start..whole.start;
    };
    let last = words.map(|(_, range)| range.end).max().unwrap_or(first);
    if shape == Shape::Code {
        // The line end before a closing fence is not of the words.
        return first..first + text[first..last].trim_end_matches('\n').len();
    }
    // What is escaped begins behind its backslash.
    let first = if text[..first].ends_with('\\') { first - 1 } else { first };
    let range = trimmed(first..last);
    if matches!(shape, Shape::Heading(_)) { without_id(text, range) } else { range }
}

/// A heading without the `{#id}` at its end.
fn without_id(text: &str, range: Range<usize>) -> Range<usize> {
    let words = &text[range.clone()];
    match words.rfind("{#").filter(|_| words.ends_with('}')) {
        Some(open)
            if !words[..open].ends_with('\\')
                && words.len() > open + 3
                && !words[open + 2..words.len() - 1].contains(|c: char| c.is_whitespace() || c == '{' || c == '}') =>
        {
            range.start..range.start + words[..open].trim_end().len()
        }
        _ => range,
    }
}

/// Pairs the elements of two texts by how they are built: one by one where both are built alike, otherwise section by
/// section from heading to heading, otherwise all with all.
pub fn align(left: &[Shape], right: &[Shape]) -> Vec<(Range<usize>, Range<usize>)> {
    if left == right {
        return (0..left.len()).map(|i| (i..i + 1, i..i + 1)).collect();
    }
    let (left_sections, right_sections) = (sections(left), sections(right));
    if left_sections.len() == right_sections.len() {
        return left_sections.into_iter().zip(right_sections).collect();
    }
    vec![(0..left.len(), 0..right.len())]
}

/// The ranges from one heading to the next.
fn sections(shapes: &[Shape]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = (0..shapes.len()).filter(|i| matches!(shapes[*i], Shape::Heading(_))).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([shapes.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &[&str]) {
        let places = block_places(text, 0);
        let found: Vec<&str> = places.iter().map(|place| &text[place.range.clone()]).collect();
        assert_eq!(found, words, "{text}");
    }

    #[test]
    fn words_stand_without_the_marks_around_them() {
        check("# One *two* {#id} ##\n\nThree\nfour  \nfive\n", &["One *two*", "Three\nfour  \nfive"]);
        check("1. **a** b\n2. \\* c\n   - [ ] d `e`\n", &["**a** b", "\\* c", "d `e`"]);
        check("> [!TIP]\n> a\n> b\n\n[^x]: note\n", &["a\n> b", "note"]);
        check(
            "```\ncode\n  more\n```\n\n| a | b |\n| - | - |\n| c | d |\n",
            &["code\n  more", "| a | b |\n| - | - |\n| c | d |"],
        );
        check("Setext *x*\n===\n\n[](faq:x) end\\*\n", &["Setext *x*", "[](faq:x) end\\*"]);
    }
}
