//! A text beside its source, row by row, so that reader and clerk see the same line.

use std::ops::Range;

use super::body::render_parts;
use crate::config::Lang;
use crate::resolve::{Entry, OwnText, Site};
use crate::source::markdown::{Event, Markdown, Tag};

/// The HTML of a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) own: String,
    pub(super) source: String,
}

/// What stands in a row: an element of the text that stands by itself, or one item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    kind: Kind,
    events: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading(u8),
    Item,
    /// An item of an ordered list, with its number.
    NumberedItem(u32),
    Table,
    Block,
}

/// The rows of two texts: element by element where they are built alike, otherwise section by section, otherwise all in one.
pub(super) fn rows(site: &Site, entry: &Entry, own: (Lang, &OwnText), source: (Lang, &OwnText)) -> Vec<Row> {
    let (left, right) = (units(&own.1.text().body), units(&source.1.text().body));
    let html = |(lang, text): (Lang, &OwnText), units: &[Unit]| {
        let parts: Vec<Range<usize>> = units.iter().map(|unit| unit.events.clone()).collect();
        // The words around the text (titles of alerts, ...) are in the language of each column.
        let rendered = render_parts(site, lang, entry, lang, text, &parts);
        rendered.into_iter().zip(units).map(|(html, unit)| wrap(html, unit.kind)).collect::<Vec<String>>()
    };
    let (left_html, right_html) = (html(own, &left), html(source, &right));
    let kinds = |units: &[Unit]| units.iter().map(|unit| unit.kind).collect::<Vec<_>>();
    if kinds(&left) == kinds(&right) {
        return left_html.into_iter().zip(right_html).map(|(own, source)| Row { own, source }).collect();
    }
    let (left_sections, right_sections) = (sections(&left), sections(&right));
    let join = |html: &[String], section: &Range<usize>| html[section.clone()].concat();
    if left_sections.len() == right_sections.len() {
        let pairs = left_sections.iter().zip(&right_sections);
        return pairs.map(|(l, r)| Row { own: join(&left_html, l), source: join(&right_html, r) }).collect();
    }
    vec![Row { own: left_html.concat(), source: right_html.concat() }]
}

fn wrap(html: String, kind: Kind) -> String {
    match kind {
        Kind::Item => format!("<ul>\n{html}</ul>\n"),
        Kind::NumberedItem(number) => format!("<ol start=\"{number}\">\n{html}</ol>\n"),
        Kind::Heading(_) | Kind::Table | Kind::Block => html,
    }
}

fn units(markdown: &Markdown) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut at = 0;
    // The lists that are open, with the next number of those that count.
    let mut number: Option<u32> = None;
    while at < markdown.events.len() {
        let kind = match markdown.events[at] {
            Event::Start(Tag::List) => {
                number = None;
                at += 1;
                continue;
            }
            Event::Start(Tag::OrderedList(first)) => {
                number = Some(first);
                at += 1;
                continue;
            }
            Event::Start(Tag::Item) => match &mut number {
                Some(next) => {
                    *next += 1;
                    Kind::NumberedItem(*next - 1)
                }
                None => Kind::Item,
            },
            Event::Start(Tag::Heading(index)) => Kind::Heading(markdown.headings[usize::from(index)].level),
            Event::Start(Tag::Table(_)) => Kind::Table,
            Event::Start(Tag::Footnote(_)) => {
                // Footnotes belong to the page itself.
                at = markdown.end_of(at) + 1;
                continue;
            }
            Event::Start(_) | Event::Rule => Kind::Block,
            _ => {
                at += 1;
                continue;
            }
        };
        let end = if matches!(markdown.events[at], Event::Rule) { at + 1 } else { markdown.end_of(at) + 1 };
        units.push(Unit { kind, events: at..end });
        at = end;
    }
    units
}

/// The ranges of units from one heading to the next.
fn sections(units: &[Unit]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = (0..units.len()).filter(|i| matches!(units[*i].kind, Kind::Heading(_))).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([units.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}
