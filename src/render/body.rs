//! Markdown trees to HTML, for one reader.
//!
//! The words are in the text's language; what surrounds them (the titles of alerts, the links back from footnotes,
//! the titles of bare references) is in the reader's.

mod footnotes;
mod links;
mod markup;
mod placeables;
mod stale;

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;

pub use links::attachment_path;
pub(super) use links::title;
use stale::{StaleBlocks, anchors, block_id};

use super::context::text_markup;
use crate::config::Lang;
use crate::resolve::{Entry, Isolation, OwnText, Site};
use crate::source::markdown::{Event, Markdown, Tag};

/// The HTML of a text, in parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// What stands before the first step; all of it where there are no steps.
    pub html: String,
    /// The words of each step that has some, by the step's id: its title and what stands under it.
    pub steps: Vec<StepBody>,
    /// Headings for a table of contents.
    pub headings: Vec<TocHeading>,
}

/// The words of a step.
#[derive(Debug, PartialEq, Eq)]
pub struct StepBody {
    /// The step's id, which is its heading's.
    pub id: String,
    /// The heading, as markup.
    pub title: String,
    /// What stands under it.
    pub html: String,
}

/// A heading of a table of contents.
#[derive(Debug, PartialEq, Eq)]
pub struct TocHeading {
    /// The id.
    pub id: String,
    /// The level on the page: 2 and below.
    pub level: u8,
    /// The words, plain.
    pub text: String,
}

/// Renders the body of `text`, which is in `text_lang`, for readers of `reader`.
pub fn render(site: &Site, reader: Lang, entry: &Entry, text_lang: Lang, text: &OwnText) -> Body {
    let step_ids: Vec<&str> = entry.facts().steps.iter().map(|s| s.id.value.as_str()).collect();
    let markdown = &text.text().body;
    let mut writer = Writer::new(site, reader, entry, text_lang, text);
    writer.stale = StaleBlocks::new(site, entry, text);
    let anchors = anchors(site, entry, text_lang, text);
    let mut body = Body::default();
    let events = &markdown.events;
    let mut at = 0;
    let mut step: Option<StepBody> = None;
    while at < events.len() {
        let is_step = |at: usize| match events[at] {
            Event::Start(Tag::Heading(index)) => step_ids.contains(&&*text.heading_ids[usize::from(index)]),
            _ => false,
        };
        // The heading of a step is its title: what is said about it stands under it.
        let notice = is_step(at);
        if !notice && let Some(end) = writer.stale_block(at) {
            at = end;
            continue;
        }
        if let Event::Start(Tag::Heading(index)) = events[at] {
            let id: &str = &text.heading_ids[usize::from(index)];
            let end = markdown.end_of(at);
            if step_ids.contains(&id) {
                writer.close_part(&mut body, &mut step);
                writer.levels = vec![(markdown.headings[usize::from(index)].level, 2)];
                writer.events(at + 1..end);
                step =
                    Some(StepBody { id: id.to_owned(), title: std::mem::take(&mut writer.out), html: String::new() });
                if notice {
                    writer.stale_step_heading(at);
                }
                at = end + 1;
                continue;
            }
            if step_ids.is_empty() {
                let words = &markdown.headings[usize::from(index)].text;
                let level = writer.output_level(markdown.headings[usize::from(index)].level, false);
                body.headings.push(TocHeading { id: id.to_owned(), level, text: words.to_string() });
            }
        }
        if let Event::Start(Tag::Footnote(index)) = events[at] {
            let end = markdown.end_of(at);
            writer.footnotes.push((index, at + 1..end));
            at = end + 1;
            continue;
        }
        if let Some(block) = anchors.get(&at) {
            writer.out.push_str(&format!("<span id=\"{}\"></span>", block_id(*block)));
        }
        writer.event(at);
        at += 1;
    }
    // New blocks of the source at the end of the text.
    writer.stale_block(usize::MAX);
    writer.close_part(&mut body, &mut step);
    body
}

struct Writer<'s> {
    site: &'s Site,
    reader: Lang,
    entry: &'s Entry,
    text_lang: Lang,
    text: &'s OwnText,
    markdown: &'s Markdown,
    out: String,
    /// The headings above, as (level in the text, level on the page).
    levels: Vec<(u8, u8)>,
    in_heading: bool,
    link_depth: usize,
    seen_terms: BTreeSet<u32>,
    footnotes: Vec<(u16, std::ops::Range<usize>)>,
    /// How often each footnote was referred to.
    footnote_uses: Vec<usize>,
    /// The table that is open. Tables do not stand in tables.
    table: u16,
    table_head: bool,
    /// The words of an image, while they are collected.
    alt: Option<String>,
    /// What of the text is older than its source.
    stale: Option<StaleBlocks<'s>>,
    /// Whether this is a block of the source inside a translation: its footnotes stand elsewhere.
    quoted: bool,
}

/// Renders ranges of the events of a text, one by one, for a page that is made of them: footnotes are numbers alone, and
/// headings have no ids.
pub(super) fn render_parts(
    site: &Site,
    reader: Lang,
    entry: &Entry,
    lang: Lang,
    text: &OwnText,
    parts: &[std::ops::Range<usize>],
) -> Vec<String> {
    let mut writer = Writer::new(site, reader, entry, lang, text);
    writer.quoted = true;
    writer.stale = StaleBlocks::new(site, entry, text);
    parts
        .iter()
        .map(|part| {
            writer.events(part.clone());
            std::mem::take(&mut writer.out)
        })
        .collect()
}

/// The words of a heading, for a place that leads to it: without links and footnotes of their own.
pub(super) fn heading(site: &Site, reader: Lang, entry: &Entry, lang: Lang, text: &OwnText, index: usize) -> String {
    let mut writer = Writer::new(site, reader, entry, lang, text);
    (writer.in_heading, writer.quoted) = (true, true);
    let start = text.text().body.headings[index].event as usize;
    for at in start + 1..text.text().body.end_of(start) {
        match text.text().body.events[at] {
            Event::Start(Tag::Link(link)) => {
                let link = &text.text().body.links[usize::from(link)];
                if link.is_bare {
                    let words = writer.bare_words(link);
                    writer.out.push_str(&words);
                }
            }
            Event::End(Tag::Link(_)) | Event::FootnoteReference(_) => {}
            _ => writer.event(at),
        }
    }
    writer.out
}

impl<'s> Writer<'s> {
    fn new(site: &'s Site, reader: Lang, entry: &'s Entry, text_lang: Lang, text: &'s OwnText) -> Self {
        let markdown = &text.text().body;
        Writer {
            site,
            reader,
            entry,
            text_lang,
            text,
            markdown,
            out: String::with_capacity(markdown.events.len() * 16),
            levels: Vec::new(),
            in_heading: false,
            link_depth: 0,
            seen_terms: BTreeSet::new(),
            footnotes: Vec::new(),
            footnote_uses: vec![0; markdown.footnotes.len()],
            table: 0,
            table_head: false,
            alt: None,
            stale: None,
            quoted: false,
        }
    }

    fn events(&mut self, range: std::ops::Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            if let Some(end) = self.stale_block(at) {
                at = end;
                continue;
            }
            self.event(at);
            at += 1;
        }
    }

    fn message(&self, id: &str, args: &[(&str, FluentValue)]) -> String {
        let variant = self.site.catalog.format(self.reader, id, None, args, Isolation::None);
        match variant.text(self.reader) {
            Some((lang, text)) => text_markup(self.site, self.text_lang, lang, &text),
            None => String::new(),
        }
    }

    /// Ends what stands before a step, a step, or the whole text; footnotes stand at the end of the part that uses them.
    fn close_part(&mut self, body: &mut Body, step: &mut Option<StepBody>) {
        self.write_footnotes();
        let html = std::mem::take(&mut self.out);
        match step.take() {
            Some(mut open) => {
                open.html = html;
                body.steps.push(open);
            }
            None => body.html = html,
        }
    }

    fn message_plain(&self, id: &str, args: &[(&str, FluentValue)]) -> String {
        self.site
            .catalog
            .format(self.reader, id, None, args, Isolation::None)
            .text(self.reader)
            .map_or(String::new(), |(_, text)| text)
    }
}
