//! A text beside its source, row by row, so that reader and clerk see the same line.

use std::ops::Range;

use super::body::render_parts;
use crate::config::Lang;
use crate::resolve::{Entry, OwnText, Site};
use crate::source::markdown::{Event, Markdown, Shape, Tag, align};

/// The HTML of a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The id of the heading that the row begins with: on the page of each text alone, and so in every language, it is the same.
    pub(super) id: Option<String>,
    pub(super) own: String,
    pub(super) source: String,
}

/// What stands in a row: an element of the text that stands by itself, or one item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    shape: Shape,
    events: Range<usize>,
}

/// The rows of two texts: element by element where they are built alike, otherwise section by section, otherwise all in one.
/// Below them the footnotes, each beside the one with the same label.
pub(super) fn rows(site: &Site, entry: &Entry, own: (Lang, &OwnText), source: (Lang, &OwnText)) -> Vec<Row> {
    let (left, right) = (units(&own.1.text().body), units(&source.1.text().body));
    let html = |(lang, text): (Lang, &OwnText), units: &[Unit]| {
        let parts: Vec<Range<usize>> = units.iter().map(|unit| unit.events.clone()).collect();
        // The words around the text (titles of alerts, ...) are in the language of each column.
        let rendered = render_parts(site, lang, entry, lang, text, &parts);
        rendered.into_iter().zip(units).map(|(html, unit)| wrap(html, unit.shape)).collect::<Vec<String>>()
    };
    let (left_html, right_html) = (html(own, &left), html(source, &right));
    let shapes = |units: &[Unit]| units.iter().map(|unit| unit.shape).collect::<Vec<_>>();
    let rows = align(&shapes(&left), &shapes(&right)).into_iter().map(|(l, r)| Row {
        id: left.get(l.start).and_then(|unit| heading_id(own.1, unit)),
        own: left_html[l].concat(),
        source: right_html[r].concat(),
    });
    rows.chain(footnote_rows(site, entry, own, source)).collect()
}

fn heading_id(text: &OwnText, unit: &Unit) -> Option<String> {
    match text.text().body.events[unit.events.start] {
        Event::Start(Tag::Heading(index)) => Some(text.heading_ids[usize::from(index)].to_string()),
        _ => None,
    }
}

/// A footnote of a text by its label, with the number that refers to it.
struct Footnote<'t> {
    label: &'t str,
    html: String,
}

/// The footnotes of two texts side by side, in the order of the first; those that only the second has stand behind.
fn footnote_rows(site: &Site, entry: &Entry, own: (Lang, &OwnText), source: (Lang, &OwnText)) -> Vec<Row> {
    let mut rest = footnotes(site, entry, source);
    let mut rows: Vec<Row> = Vec::new();
    for note in footnotes(site, entry, own) {
        let same = rest.iter().position(|other| other.label == note.label).map(|at| rest.remove(at));
        rows.push(Row { id: None, own: note.html, source: same.map_or(String::new(), |note| note.html) });
    }
    rows.extend(rest.into_iter().map(|note| Row { id: None, own: String::new(), source: note.html }));
    rows
}

fn footnotes<'t>(site: &Site, entry: &Entry, (lang, text): (Lang, &'t OwnText)) -> Vec<Footnote<'t>> {
    let markdown = &text.text().body;
    let starts = markdown.events.iter().enumerate().filter_map(|(at, event)| match event {
        Event::Start(Tag::Footnote(index)) => Some((*index, at + 1..markdown.end_of(at))),
        _ => None,
    });
    let mut found: Vec<(u16, Range<usize>)> = starts.collect();
    found.sort_by_key(|(index, _)| *index);
    let parts: Vec<Range<usize>> = found.iter().map(|(_, range)| range.clone()).collect();
    let rendered = render_parts(site, lang, entry, lang, text, &parts).into_iter().zip(found);
    rendered
        .map(|(html, (index, _))| Footnote {
            label: &markdown.footnotes[usize::from(index)].label,
            html: format!("<ol>\n<li value=\"{}\">{html}</li>\n</ol>\n", usize::from(index) + 1),
        })
        .collect()
}

fn wrap(html: String, shape: Shape) -> String {
    match shape {
        Shape::Item => format!("<ul>\n{html}</ul>\n"),
        Shape::NumberedItem(number) => format!("<ol start=\"{number}\">\n{html}</ol>\n"),
        _ => html,
    }
}

fn units(markdown: &Markdown) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut at = 0;
    // The lists that are open, with the next number of those that count.
    let mut number: Option<u32> = None;
    while at < markdown.events.len() {
        let shape = match markdown.events[at] {
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
                    Shape::NumberedItem(*next - 1)
                }
                None => Shape::Item,
            },
            Event::Start(Tag::Heading(index)) => Shape::Heading(markdown.headings[usize::from(index)].level),
            Event::Start(Tag::Table(_)) => Shape::Table,
            Event::Start(Tag::Footnote(_)) => {
                // Below the text, wherever they are written.
                at = markdown.end_of(at) + 1;
                continue;
            }
            Event::Start(_) | Event::Rule => Shape::Other,
            _ => {
                at += 1;
                continue;
            }
        };
        let end = if matches!(markdown.events[at], Event::Rule) { at + 1 } else { markdown.end_of(at) + 1 };
        units.push(Unit { shape, events: at..end });
        at = end;
    }
    units
}
