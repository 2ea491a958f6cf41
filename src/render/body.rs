//! Markdown trees to HTML, for one reader.
//!
//! The words are in the text's language; what surrounds them (the titles of alerts, the links back from footnotes,
//! the titles of bare references) is in the reader's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use fluent_bundle::FluentValue;

use super::context::{text_markup, words_markup};
use super::escape::{escape, escape_into};
use crate::config::{Lang, OutdatedPolicy};
use crate::resolve::{Entry, Isolation, OwnText, Page, PageKey, Shown, Site, Thing, encode};
use crate::source::markdown::{Alignment, Block, Event, Link, Markdown, Tag, Target};

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

/// The stale blocks of a translation, by the event that they begin with.
struct StaleBlocks<'s> {
    policy: OutdatedPolicy,
    source: &'s OwnText,
    source_blocks: Vec<Block>,
    blocks: BTreeMap<usize, (Block, Option<usize>)>,
    /// New blocks of the source, by the event of the translation that they stand before.
    added: BTreeMap<usize, Vec<usize>>,
}

impl<'s> StaleBlocks<'s> {
    fn new(site: &Site, entry: &'s Entry, text: &OwnText) -> Option<Self> {
        let stale = text.stale.as_ref().filter(|stale| stale.policy != OutdatedPolicy::Show && !stale.whole)?;
        let source = entry.texts[site.settings.source.index()].as_ref()?;
        let own = text.text().body.blocks();
        let mut added: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (before, block) in &stale.added {
            let event = own.get(*before).map_or(usize::MAX, |block| block.events.start);
            added.entry(event).or_default().push(*block);
        }
        let blocks = stale.blocks.iter().filter_map(|(at, source)| Some((own.get(*at)?.clone(), *source)));
        Some(StaleBlocks {
            policy: stale.policy,
            source,
            source_blocks: source.text().body.blocks(),
            blocks: blocks.map(|(block, source)| (block.events.start, (block, source))).collect(),
            added,
        })
    }

    /// The id by which a block of the source is found on its page; see [`anchors`].
    fn anchor(&self, block: usize) -> String {
        match self.source.text().body.events[self.source_blocks[block].events.start] {
            Event::Start(Tag::Heading(index)) => self.source.heading_ids[usize::from(index)].to_string(),
            _ => block_id(block),
        }
    }
}

fn block_id(block: usize) -> String {
    format!("_block-{block}")
}

/// The blocks of a source that older translations point to, by the event that they begin with. A heading has an id anyway.
fn anchors(site: &Site, entry: &Entry, text_lang: Lang, text: &OwnText) -> BTreeMap<usize, usize> {
    if text_lang != site.settings.source {
        return BTreeMap::new();
    }
    let stale = entry.texts.iter().flatten().filter_map(|text| text.stale.as_deref());
    let pointed = stale.flat_map(|stale| {
        stale.blocks.values().filter_map(|block| *block).chain(stale.added.iter().map(|(_, block)| *block))
    });
    let mut pointed = pointed.peekable();
    if pointed.peek().is_none() {
        return BTreeMap::new();
    }
    let body = &text.text().body;
    let blocks = body.blocks();
    let starts = pointed.filter_map(|block| Some((blocks.get(block)?.events.start, block)));
    starts.filter(|(start, _)| !matches!(body.events[*start], Event::Start(Tag::Heading(_)))).collect()
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

    /// Writes what a reader sees of a stale block that begins at an event; the event to go on from, if its own words are
    /// not among it.
    fn stale_block(&mut self, at: usize) -> Option<usize> {
        let stale = self.stale.take()?;
        let mut next = None;
        if stale.policy == OutdatedPolicy::Withhold {
            for block in stale.added.get(&at).into_iter().flatten() {
                self.source_block(&stale, *block);
            }
        }
        if let Some((block, source)) = stale.blocks.get(&at) {
            match (stale.policy, source) {
                (OutdatedPolicy::Withhold, Some(source)) => {
                    self.source_block(&stale, *source);
                    next = Some(block.events.end);
                }
                // The source has nothing in its place any more.
                (OutdatedPolicy::Withhold, None) => next = Some(block.events.end),
                _ => self.stale_notice(&stale, "stale-block", *source),
            }
        }
        self.stale = Some(stale);
        next
    }

    /// The notice of a step whose heading is stale.
    fn stale_step_heading(&mut self, at: usize) {
        let Some(stale) = self.stale.take() else { return };
        if let Some((_, source)) = stale.blocks.get(&at) {
            self.stale_notice(&stale, "stale-block", *source);
        }
        self.stale = Some(stale);
    }

    /// A line that says that what follows is out of date, with a link to the original.
    fn stale_notice(&mut self, stale: &StaleBlocks, message: &str, source_block: Option<usize>) {
        let source = self.site.settings.source;
        let at = self.site.thing(self.entry.reference_kind(), &self.entry.id);
        let url =
            at.map(|thing| self.site.url(PageKey { lang: source, page: self.site.page_of(thing) })).unwrap_or_default();
        let anchor = source_block.map_or(String::new(), |block| format!("#{}", encode(&stale.anchor(block))));
        let (words, link) = (self.message(message, &[]), self.message("stale-block-original", &[]));
        writeln!(
            self.out,
            "<p class=\"stale\">{words} <a href=\"{}{}\" hreflang=\"{}\">{link}</a></p>",
            escape(&url),
            escape(&anchor),
            self.site.settings[source].tag
        )
        .expect("writing to a String");
    }

    /// A block of the source in place of a translation that is out of date.
    fn source_block(&mut self, stale: &StaleBlocks, block: usize) {
        self.stale_notice(stale, "withheld-block", Some(block));
        let source = &self.site.settings[self.site.settings.source];
        let mut writer = Writer::new(self.site, self.reader, self.entry, self.site.settings.source, stale.source);
        writer.quoted = true;
        (writer.levels, writer.seen_terms) = (std::mem::take(&mut self.levels), std::mem::take(&mut self.seen_terms));
        writer.events(stale.source_blocks[block].events.clone());
        (self.levels, self.seen_terms) = (writer.levels, writer.seen_terms);
        writeln!(
            self.out,
            "<div class=\"withheld\" lang=\"{}\" dir=\"{}\">{}</div>",
            source.tag,
            source.direction.as_str(),
            writer.out
        )
        .expect("writing to a String");
    }

    fn event(&mut self, at: usize) {
        let event = self.markdown.events[at];
        if let Some(alt) = &mut self.alt {
            match event {
                Event::Text(s) | Event::Code(s) | Event::Html(s) => alt.push_str(self.markdown.str(s)),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::End(Tag::Image(index)) => self.end_image(index),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(s) => escape_into(self.markdown.str(s), &mut self.out),
            Event::Code(s) => {
                self.out.push_str("<code>");
                escape_into(self.markdown.str(s), &mut self.out);
                self.out.push_str("</code>");
            }
            Event::Html(s) => escape_into(self.markdown.str(s), &mut self.out),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskMarker(done) => self.out.push_str(if done { "☑ " } else { "☐ " }),
            Event::FootnoteReference(index) => self.footnote_reference(index),
            Event::Placeable(index) => self.placeable(index),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::Heading(index) => {
                let level = self.output_level(self.markdown.headings[usize::from(index)].level, true);
                self.in_heading = true;
                if self.quoted {
                    write!(self.out, "<h{level}>").expect("writing to a String");
                    return;
                }
                write!(self.out, "<h{level} id=\"").expect("writing to a String");
                escape_into(&self.text.heading_ids[usize::from(index)], &mut self.out);
                self.out.push_str("\">");
            }
            Tag::BlockQuote => self.out.push_str("<blockquote>\n"),
            Tag::Alert(kind) => {
                let word = kind.as_str();
                write!(self.out, "<div class=\"alert alert-{word}\" role=\"note\"").expect("writing to a String");
                self.out.push_str("><p class=\"alert-title\">");
                let title = self.message(&format!("alert-{word}"), &[]);
                self.out.push_str(&title);
                self.out.push_str("</p>\n");
            }
            Tag::CodeBlock => self.out.push_str("<pre><code>"),
            Tag::HtmlBlock => self.out.push_str("<p>"),
            Tag::List => self.out.push_str("<ul>\n"),
            Tag::OrderedList(1) => self.out.push_str("<ol>\n"),
            Tag::OrderedList(first) => writeln!(self.out, "<ol start=\"{first}\">").expect("writing to a String"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Footnote(_) => {}
            Tag::Table(table) => {
                self.table = table;
                self.out.push_str("<div class=\"table\" tabindex=\"0\"><table>\n");
            }
            Tag::TableHead => {
                self.table_head = true;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => self.out.push_str("<tr>"),
            Tag::TableCell(column) => {
                self.out.push_str(if self.table_head { "<th scope=\"col\"" } else { "<td" });
                self.out.push_str(match self.alignment(column) {
                    Alignment::None => ">",
                    Alignment::Start => " class=\"start\">",
                    Alignment::Center => " class=\"center\">",
                    Alignment::End => " class=\"end\">",
                });
            }
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link(index) => self.start_link(index),
            Tag::Image(_) => self.alt = Some(String::new()),
        }
    }

    fn end(&mut self, tag: Tag) {
        let html = match tag {
            Tag::Paragraph | Tag::HtmlBlock => "</p>\n",
            Tag::Heading(_) => {
                self.in_heading = false;
                let level = self.levels.last().map_or(2, |(_, level)| *level);
                writeln!(self.out, "</h{level}>").expect("writing to a String");
                ""
            }
            Tag::BlockQuote => "</blockquote>\n",
            Tag::Alert(_) => "</div>\n",
            Tag::CodeBlock => "</code></pre>\n",
            Tag::List => "</ul>\n",
            Tag::OrderedList(_) => "</ol>\n",
            Tag::Item => "</li>\n",
            Tag::Footnote(_) | Tag::Image(_) => "",
            Tag::Table(_) => "</tbody></table></div>\n",
            Tag::TableHead => {
                self.table_head = false;
                let head = self.out.rfind("<thead>").unwrap_or(self.out.len());
                // Markdown has no table without a head; one that says nothing would be read out as nothing, cell by cell.
                let is_empty = self.out[head..].split('>').all(|part| part.is_empty() || part.starts_with('<'));
                if is_empty {
                    self.out.truncate(head);
                    "<tbody>\n"
                } else {
                    "</tr></thead><tbody>\n"
                }
            }
            Tag::TableRow => "</tr>\n",
            Tag::TableCell(_) if self.table_head => "</th>",
            Tag::TableCell(_) => "</td>",
            Tag::Emphasis => "</em>",
            Tag::Strong => "</strong>",
            Tag::Strikethrough => "</del>",
            Tag::Link(index) => {
                self.end_link(index);
                ""
            }
        };
        self.out.push_str(html);
    }

    /// The level that a heading has on the page: no level is skipped on the way down, whatever the author skipped.
    fn output_level(&mut self, level: u8, keep: bool) -> u8 {
        let above = self.levels.iter().rposition(|(text, _)| *text < level);
        let output = above.map_or(2, |at| (self.levels[at].1 + 1).min(6));
        if keep {
            self.levels.truncate(above.map_or(0, |at| at + 1));
            self.levels.push((level, output));
        }
        output
    }

    fn alignment(&self, column: u16) -> Alignment {
        self.markdown.alignments[usize::from(self.table)].get(usize::from(column)).copied().unwrap_or(Alignment::None)
    }

    fn message(&self, id: &str, args: &[(&str, FluentValue)]) -> String {
        let variant = self.site.catalog.format(self.reader, id, None, args, Isolation::None);
        match variant.text(self.reader) {
            Some((lang, text)) => text_markup(self.site, self.text_lang, lang, &text),
            None => String::new(),
        }
    }

    fn footnote_reference(&mut self, index: u16) {
        let footnote = &self.markdown.footnotes[usize::from(index)];
        if !footnote.defined {
            escape_into(&format!("[^{}]", footnote.label), &mut self.out);
            return;
        }
        let number = usize::from(index) + 1;
        if self.quoted {
            write!(self.out, "<sup>{number}</sup>").expect("writing to a String");
            return;
        }
        self.footnote_uses[usize::from(index)] += 1;
        let first = self.footnote_uses[usize::from(index)] == 1;
        let id = if first { format!(" id=\"fnref-{number}\"") } else { String::new() };
        write!(self.out, "<sup><a href=\"#fn-{number}\"{id} role=\"doc-noteref\">{number}</a></sup>")
            .expect("writing to a String");
    }

    fn placeable(&mut self, index: u16) {
        match &self.text.placeables[usize::from(index)] {
            Shown::Figure(figure) => {
                let figure = self.site.figures.at(*figure as usize);
                if figure.is_amount() {
                    self.out.push_str("<bdi dir=\"ltr\">");
                    escape_into(figure.text(self.text_lang), &mut self.out);
                    self.out.push_str("</bdi>");
                } else {
                    escape_into(figure.text(self.text_lang), &mut self.out);
                }
            }
            Shown::Nothing(typed) => escape_into(typed, &mut self.out),
            Shown::Term { term, words } => {
                let html = words_markup(self.site, self.text_lang, words);
                let first =
                    term.filter(|term| self.link_depth == 0 && !self.in_heading && !self.seen_terms.contains(term));
                match first {
                    None => self.out.push_str(&html),
                    Some(term) => {
                        self.seen_terms.insert(term);
                        self.first_use(term, words.lang, &html);
                    }
                }
            }
        }
    }

    /// A term with a link to the glossary, and the word that stands on letters and doors behind it.
    fn first_use(&mut self, term: u32, lang: Lang, html: &str) {
        let source = self.site.settings.source;
        let glossary = self.site.url(PageKey { lang: self.reader, page: Page::Glossary });
        let term = &self.site.terms[term as usize];
        write!(self.out, "<dfn class=\"term\"><a href=\"{}#{}\">{html}</a></dfn>", escape(&glossary), term.id)
            .expect("writing to a String");
        let official = &term.name[source.index()];
        let is_source = self.site.settings[self.text_lang].chain.contains(&source)
            && self.site.settings[self.text_lang].tag.canonical().id.language
                == self.site.settings[source].tag.canonical().id.language;
        if !is_source && lang != source && official.lang == source {
            let language = &self.site.settings[source];
            write!(
                self.out,
                " <span class=\"official\" lang=\"{}\" dir=\"{}\">({})</span>",
                language.tag,
                language.direction.as_str(),
                escape(&official.text)
            )
            .expect("writing to a String");
        }
    }

    fn start_link(&mut self, index: u16) {
        let link = &self.markdown.links[usize::from(index)];
        self.link_depth += 1;
        match self.href(&link.target) {
            Some(Href { url, lang }) => {
                self.out.push_str("<a href=\"");
                escape_into(&url, &mut self.out);
                self.out.push('"');
                if let Some(lang) = lang.filter(|lang| *lang != self.text_lang) {
                    write!(self.out, " hreflang=\"{}\"", self.site.settings[lang].tag).expect("writing to a String");
                }
                self.out.push('>');
            }
            None => self.out.push_str("<span>"),
        }
        if link.is_bare {
            let words = self.bare_words(link);
            self.out.push_str(&words);
        }
    }

    fn end_link(&mut self, index: u16) {
        self.link_depth -= 1;
        let target = &self.markdown.links[usize::from(index)].target;
        self.out.push_str(if self.href(target).is_some() { "</a>" } else { "</span>" });
    }

    /// What a link without words says: the title of what it leads to, in the reader's language.
    fn bare_words(&self, link: &Link) -> String {
        match &link.target {
            Target::External(url) => escape(url.split_once(':').map_or(url, |(scheme, rest)| match scheme {
                "mailto" | "tel" => rest,
                _ => url,
            })),
            Target::Reference { kind, id, .. } => match self.site.thing(*kind, id) {
                Some(thing) => title(self.site, self.reader, self.text_lang, thing),
                None => escape(id),
            },
            Target::Anchor(anchor) => {
                let at = self.text.heading_ids.iter().position(|id| id == anchor);
                escape(at.map_or(anchor, |at| &self.markdown.headings[at].text))
            }
            Target::Attachment(name) => escape(name),
            Target::Nowhere => String::new(),
        }
    }

    fn href(&self, target: &Target) -> Option<Href> {
        match target {
            Target::External(url) => Some(Href { url: url.to_string(), lang: None }),
            Target::Anchor(anchor) => Some(Href { url: format!("#{}", encode(anchor)), lang: None }),
            Target::Attachment(name) => {
                let known = self.entry.attachments.iter().any(|a| **a == **name);
                known.then(|| Href { url: self.site.url_of_path(&attachment_path(self.entry, name)), lang: None })
            }
            Target::Reference { kind, id, fragment } => {
                let thing = self.site.thing(*kind, id)?;
                let (url, lang) = thing_url(self.site, self.reader, thing)?;
                let fragment = match (thing, fragment) {
                    (Thing::Term(_), _) => format!("#{id}"),
                    // The page that says that there is none has no headings of the entry.
                    (thing, Some(fragment))
                        if self.site.has_page(PageKey { lang: self.reader, page: self.site.page_of(thing) }) =>
                    {
                        format!("#{}", encode(fragment))
                    }
                    (_, Some(_)) => String::new(),
                    (_, None) => String::new(),
                };
                Some(Href { url: format!("{url}{fragment}"), lang })
            }
            Target::Nowhere => None,
        }
    }

    fn end_image(&mut self, index: u16) {
        let alt = self.alt.take().unwrap_or_default();
        let target = &self.markdown.links[usize::from(index)].target;
        // An image of another site would tell that site who reads this page.
        let Some(src) = self.href(target).filter(|_| matches!(target, Target::Attachment(_))) else {
            escape_into(alt.trim(), &mut self.out);
            return;
        };
        self.out.push_str("<img src=\"");
        escape_into(&src.url, &mut self.out);
        self.out.push_str("\" alt=\"");
        escape_into(alt.trim(), &mut self.out);
        self.out.push_str("\" loading=\"lazy\">");
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

    fn write_footnotes(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes);
        notes.sort_by_key(|(index, _)| *index);
        if notes.is_empty() {
            return;
        }
        let title = self.message("footnotes", &[]);
        writeln!(self.out, "<section class=\"footnotes\" role=\"doc-endnotes\"><h2>{title}</h2><ol>")
            .expect("writing to a String");
        for (index, range) in notes {
            let number = usize::from(index) + 1;
            write!(self.out, "<li id=\"fn-{number}\" value=\"{number}\">").expect("writing to a String");
            self.events(range);
            if self.footnote_uses[usize::from(index)] > 0 {
                let back = self.message_plain("footnote-back", &[("number", FluentValue::from(number as f64))]);
                // Its name is said in the reader's language, whatever that of the text is.
                let language = &self.site.settings[self.reader];
                let lang = if self.reader == self.text_lang {
                    String::new()
                } else {
                    format!(" lang=\"{}\" dir=\"{}\"", language.tag, language.direction.as_str())
                };
                let back = escape(&back);
                write!(
                    self.out,
                    "<p><a href=\"#fnref-{number}\" role=\"doc-backlink\"{lang} aria-label=\"{back}\">↩</a></p>"
                )
                .expect("writing to a String");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol></section>\n");
    }

    fn message_plain(&self, id: &str, args: &[(&str, FluentValue)]) -> String {
        self.site
            .catalog
            .format(self.reader, id, None, args, Isolation::None)
            .text(self.reader)
            .map_or(String::new(), |(_, text)| text)
    }
}

/// An address, and the language behind it where that is not the reader's.
struct Href {
    url: String,
    lang: Option<Lang>,
}

/// Where a thing is for a reader; the language of its page where the reader has none of their own.
pub(super) fn thing_url(site: &Site, reader: Lang, thing: Thing) -> Option<(String, Option<Lang>)> {
    let page = site.page_of(thing);
    let own = PageKey { lang: reader, page };
    if site.has_page(own) {
        return Some((site.url(own), None));
    }
    match page {
        // Not meant for the reader's language: the page at its address says so, and who has it.
        Page::Entry(at) => Some((site.url(PageKey { lang: reader, page: Page::Gap(at) }), None)),
        _ => None,
    }
}

/// The title of a thing for a reader, as markup inside a text in `around`.
pub(super) fn title(site: &Site, reader: Lang, around: Lang, thing: Thing) -> String {
    words_markup(site, around, &site.title(reader, thing))
}

/// Where a file of an entry's folder stands in the output.
pub fn attachment_path(entry: &Entry, name: &str) -> String {
    format!("files/{}/{}/{name}", entry.kind.as_str(), entry.id)
}
