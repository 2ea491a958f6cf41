use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{self as cmark, BlockQuoteKind, CowStr, Options, Parser};

use super::link::{Forbidden, target};
use super::{
    AlertKind, Alignment, Event, Footnote, Heading, Link, Markdown, ReferenceKind, SIDE, Str, Tag, Target, autolink,
};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::phrase::{Part, PlaceableAt, split};

/// Parses the Markdown of `file` that begins at byte `start`.
pub fn parse(file: &Arc<str>, text: &Arc<str>, start: usize, sink: &mut Sink) -> Markdown {
    let mut builder = Builder {
        file,
        text,
        side: String::new(),
        events: Vec::with_capacity((text.len() - start) / 20),
        links: Vec::new(),
        headings: Vec::new(),
        placeables: Vec::new(),
        footnotes: Vec::new(),
        alignments: Vec::new(),
        open: Vec::new(),
        pending: None,
        column: 0,
        literal: 0,
        html_reported: false,
        sink,
    };
    for (event, range) in Parser::new_ext(&text[start..], options()).into_offset_iter() {
        builder.event(event, range.start + start..range.end + start);
    }
    builder.flush();
    builder.finish()
}

/// The extensions of CommonMark that texts are written in.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

struct Builder<'a> {
    file: &'a Arc<str>,
    text: &'a Arc<str>,
    side: String,
    events: Vec<Event>,
    links: Vec<Link>,
    headings: Vec<Heading>,
    placeables: Vec<PlaceableAt>,
    footnotes: Vec<Footnote>,
    alignments: Vec<Box<[Alignment]>>,
    open: Vec<Tag>,
    /// Text that pulldown-cmark has handed out in pieces, although it is one run of bytes in the file.
    pending: Option<Range<usize>>,
    column: u16,
    /// How many elements are open in which a placeable or an address is just text.
    literal: usize,
    html_reported: bool,
    sink: &'a mut Sink,
}

impl Builder<'_> {
    fn event(&mut self, event: cmark::Event, range: Range<usize>) {
        if let cmark::Event::Text(text) = &event {
            self.text_event(text, range);
            return;
        }
        if let cmark::Event::End(cmark::TagEnd::Heading(_)) = event {
            self.heading_id();
        }
        // An editor that wraps lines may do so inside a placeable.
        if matches!(event, cmark::Event::SoftBreak) && self.is_in_braces() {
            if let Some(pending) = &mut self.pending {
                pending.end = range.end;
            }
            return;
        }
        self.flush();
        match event {
            cmark::Event::Start(tag) => self.start(tag, range),
            cmark::Event::End(_) => self.end(range),
            cmark::Event::Code(code) => {
                let s = self.intern(&code, range);
                self.events.push(Event::Code(s));
            }
            cmark::Event::Html(html) | cmark::Event::InlineHtml(html) => self.html(&html, range),
            cmark::Event::FootnoteReference(label) => {
                let index = self.footnote(&label);
                self.events.push(Event::FootnoteReference(index));
            }
            cmark::Event::SoftBreak => self.events.push(Event::SoftBreak),
            cmark::Event::HardBreak => self.events.push(Event::HardBreak),
            cmark::Event::Rule => self.events.push(Event::Rule),
            cmark::Event::TaskListMarker(done) => self.events.push(Event::TaskMarker(done)),
            // Mathematics is not switched on, and texts were handled above.
            cmark::Event::InlineMath(_) | cmark::Event::DisplayMath(_) | cmark::Event::Text(_) => {}
        }
    }

    fn text_event(&mut self, text: &str, range: Range<usize>) {
        if self.text[range.clone()] == *text {
            match &mut self.pending {
                Some(pending)
                    if range.start >= pending.end && self.text[pending.end..range.start].trim().is_empty() =>
                {
                    pending.end = range.end
                }
                _ => {
                    self.flush();
                    self.pending = Some(range);
                }
            }
        } else {
            self.flush();
            let s = self.intern(text, range);
            self.events.push(Event::Text(s));
        }
    }

    /// Whether the text so far ends within what begins like a placeable.
    fn is_in_braces(&self) -> bool {
        let Some(run) = self.pending.as_ref().map(|pending| &self.text[pending.clone()]) else { return false };
        run.rfind('{').is_some_and(|open| {
            let inner = run[open + 1..].trim_start();
            !inner.contains('}') && (inner.is_empty() || inner.starts_with(['$', '-']))
        })
    }

    /// Takes `{#id}` from the end of a heading. pulldown-cmark could do it, but would take a placeable for attributes.
    fn heading_id(&mut self) {
        let (Some(pending), Some(Tag::Heading(at))) = (&mut self.pending, self.open.last()) else { return };
        let run = self.text[pending.clone()].trim_end();
        let Some(open) = run.rfind("{#").filter(|_| run.ends_with('}')) else { return };
        let id = &run[open + 2..run.len() - 1];
        let is_escaped = self.text[..pending.start + open].ends_with('\\');
        if id.is_empty() || is_escaped || id.contains(|c: char| c.is_whitespace() || c == '{' || c == '}') {
            return;
        }
        self.headings[usize::from(*at)].id = Some(id.into());
        let words = run[..open].trim_end().len();
        pending.end = pending.start + words;
        if words == 0 {
            self.pending = None;
        }
    }

    /// Hands out the pending text, with its placeables and addresses.
    fn flush(&mut self) {
        let Some(range) = self.pending.take() else { return };
        let text = Arc::clone(self.text);
        let run = &text[range.clone()];
        if self.literal > 0 || !run.contains(['{', ':', '@', '[']) {
            self.events.push(Event::Text(source(range)));
            return;
        }
        self.undefined_footnotes(range.clone());
        let mut parts = Vec::new();
        split(self.file, run, range.start, self.sink, |part| parts.push(part));
        for part in parts {
            match part {
                Part::Text(part) => self.linked(range.start + part.start..range.start + part.end),
                Part::Placeable(placeable, part) => {
                    let index = index(self.placeables.len());
                    let range = (range.start + part.start) as u32..(range.start + part.end) as u32;
                    self.placeables.push(PlaceableAt { placeable, range });
                    self.events.push(Event::Placeable(index));
                }
            }
        }
    }

    /// Reports `[^label]` in a text: pulldown-cmark leaves it there when no footnote has that label.
    fn undefined_footnotes(&mut self, range: Range<usize>) {
        let mut from = range.start;
        while let Some(start) = self.text[from..range.end].find("[^").map(|i| from + i) {
            from = start + 2;
            let Some(end) = self.text[from..range.end].find(']').map(|i| from + i + 1) else { return };
            let is_escaped = self.text[..start].ends_with('\\');
            if is_escaped || end == from + 1 || self.text[from..end].contains(char::is_whitespace) {
                continue;
            }
            let label = &self.text[start..end];
            self.sink.report(
                Diagnostic::new(
                    Code::UndefinedFootnote,
                    Place::new(self.file, start..end),
                    format!("the footnote `{label}` is not written"),
                )
                .hint(format!("add a paragraph that begins with {label}:")),
            );
            from = end;
        }
    }

    /// A text in which bare addresses become links, unless it is in a link already.
    fn linked(&mut self, range: Range<usize>) {
        let mut from = range.start;
        let in_link = self.open.iter().any(|tag| matches!(tag, Tag::Link(_) | Tag::Image(_)));
        while let Some((found, address)) = (!in_link).then(|| autolink::next(&self.text[from..range.end])).flatten() {
            let found = from + found.start..from + found.end;
            if from < found.start {
                self.events.push(Event::Text(source(from..found.start)));
            }
            let tag = Tag::Link(index(self.links.len()));
            let place = found.start as u32..found.end as u32;
            self.links.push(Link { target: Target::External(address.into()), range: place, is_bare: false });
            self.events.extend([Event::Start(tag), Event::Text(source(found.clone())), Event::End(tag)]);
            from = found.end;
        }
        if from < range.end {
            self.events.push(Event::Text(source(from..range.end)));
        }
    }

    fn start(&mut self, tag: cmark::Tag, range: Range<usize>) {
        let tag = match tag {
            cmark::Tag::Paragraph => Tag::Paragraph,
            cmark::Tag::Heading { level, .. } => {
                self.headings.push(Heading {
                    level: level as u8,
                    id: None,
                    text: "".into(),
                    range: range.start as u32..range.end as u32,
                    event: self.events.len() as u32,
                });
                Tag::Heading(index(self.headings.len() - 1))
            }
            cmark::Tag::BlockQuote(None) => Tag::BlockQuote,
            cmark::Tag::BlockQuote(Some(kind)) => Tag::Alert(match kind {
                BlockQuoteKind::Note => AlertKind::Note,
                BlockQuoteKind::Tip => AlertKind::Tip,
                BlockQuoteKind::Important => AlertKind::Important,
                BlockQuoteKind::Warning => AlertKind::Warning,
                BlockQuoteKind::Caution => AlertKind::Caution,
            }),
            cmark::Tag::CodeBlock(_) => {
                self.literal += 1;
                Tag::CodeBlock
            }
            cmark::Tag::HtmlBlock => Tag::HtmlBlock,
            cmark::Tag::List(None) => Tag::List,
            cmark::Tag::List(Some(first)) => Tag::OrderedList(first.min(u64::from(u32::MAX)) as u32),
            cmark::Tag::FootnoteDefinition(label) => {
                let index = self.footnote(&label);
                self.footnotes[usize::from(index)].defined = true;
                Tag::Footnote(index)
            }
            cmark::Tag::Table(alignments) => {
                self.alignments.push(alignments.into_iter().map(alignment).collect());
                Tag::Table(index(self.alignments.len() - 1))
            }
            cmark::Tag::TableHead => {
                self.column = 0;
                Tag::TableHead
            }
            cmark::Tag::TableRow => {
                self.column = 0;
                Tag::TableRow
            }
            cmark::Tag::TableCell => {
                self.column += 1;
                Tag::TableCell(self.column - 1)
            }
            cmark::Tag::Item => Tag::Item,
            cmark::Tag::Emphasis => Tag::Emphasis,
            cmark::Tag::Strong => Tag::Strong,
            cmark::Tag::Strikethrough => Tag::Strikethrough,
            cmark::Tag::Link { dest_url, .. } => Tag::Link(self.link(&dest_url, &range)),
            cmark::Tag::Image { dest_url, .. } => Tag::Image(self.link(&dest_url, &range)),
            // Extensions that are not switched on.
            cmark::Tag::DefinitionList
            | cmark::Tag::DefinitionListTitle
            | cmark::Tag::DefinitionListDefinition
            | cmark::Tag::Superscript
            | cmark::Tag::Subscript
            | cmark::Tag::MetadataBlock(_) => Tag::Paragraph,
        };
        self.events.push(Event::Start(tag));
        self.open.push(tag);
    }

    fn end(&mut self, range: Range<usize>) {
        let tag = self.open.pop().expect("pulldown-cmark closes what it opened, in order");
        match tag {
            Tag::CodeBlock => self.literal -= 1,
            Tag::HtmlBlock => self.html_reported = false,
            Tag::Heading(at) => {
                let words = self.words_since(self.headings[usize::from(at)].event as usize);
                self.headings[usize::from(at)].text = words.into();
            }
            Tag::Link(at) | Tag::Image(at) => self.end_link(tag, at, range),
            _ => {}
        }
        self.events.push(Event::End(tag));
    }

    fn end_link(&mut self, tag: Tag, at: u16, range: Range<usize>) {
        let bare = self.events.last() == Some(&Event::Start(tag));
        self.links[usize::from(at)].is_bare = bare;
        if bare && matches!(tag, Tag::Image(_)) {
            self.sink.report(
                Diagnostic::new(Code::MissingAlt, Place::new(self.file, range), "the image has no description")
                    .hint("say what it shows: ![the way from the station to the office](map.png)"),
            );
        }
    }

    fn link(&mut self, address: &CowStr, range: &Range<usize>) -> u16 {
        let place = Place::new(self.file, range.clone());
        let target = match target(address) {
            Ok(Target::External(mail)) if mail.starts_with("mailto:") && address.starts_with("http") => {
                let fault = Diagnostic::new(
                    Code::MailAsWebAddress,
                    place,
                    format!("`{address}` is a mail address, not a web address"),
                );
                self.sink.report(fault.hint(format!("write {mail}")));
                Target::External(mail)
            }
            Ok(target) => target,
            Err(Forbidden::Empty) => {
                let fault = Diagnostic::new(Code::EmptyLink, place, "the link leads nowhere: it has no address");
                self.sink.report(fault.hint("write the address into the round brackets, or take the brackets away"));
                Target::Nowhere
            }
            Err(Forbidden::BadId) => {
                let fault =
                    Diagnostic::new(Code::UnknownReference, place, format!("`{address}` does not name anything"));
                self.sink.report(
                    fault.hint("after the colon stands an id of lower-case letters, digits and hyphens: faq:lost-card"),
                );
                Target::Nowhere
            }
            Err(Forbidden::Scheme) => {
                let kinds = ReferenceKind::ALL.iter().map(|k| k.as_str());
                let scheme = address.split(':').next().unwrap_or_default();
                let fault = Diagnostic::new(Code::ForbiddenLink, place, format!("`{address}` cannot be the address of a link"))
                    .did_you_mean(scheme, kinds.chain(["http", "https", "mailto", "tel"]))
                    .hint("links are https:, mailto:, tel:, geo:, a file beside this text, #heading, or faq:, guide:, page:, topic:, service:, term: and an id");
                self.sink.report(fault);
                Target::Nowhere
            }
        };
        self.links.push(Link { target, range: range.start as u32..range.end as u32, is_bare: false });
        index(self.links.len() - 1)
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        if !self.html_reported {
            let shown = html.trim().lines().next().unwrap_or_default();
            self.sink.report(
                Diagnostic::new(
                    Code::RawHtml,
                    Place::new(self.file, range.clone()),
                    format!("`{shown}` is shown to readers as it stands"),
                )
                .hint("HTML does nothing here: say it in Markdown, or leave it out"),
            );
        }
        // One warning is enough for a block of many lines.
        self.html_reported = self.open.last() == Some(&Tag::HtmlBlock);
        let s = self.intern(html, range);
        self.events.push(Event::Html(s));
    }

    fn footnote(&mut self, label: &str) -> u16 {
        let at = self.footnotes.iter().position(|f| *f.label == *label).unwrap_or_else(|| {
            self.footnotes.push(Footnote { label: label.into(), defined: false });
            self.footnotes.len() - 1
        });
        index(at)
    }

    fn words_since(&self, event: usize) -> String {
        let mut words = String::new();
        for event in &self.events[event..] {
            match event {
                Event::Text(s) | Event::Code(s) | Event::Html(s) => words.push_str(self.str(*s)),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words.trim().to_owned()
    }

    fn str(&self, s: Str) -> &str {
        let start = (s.start & !SIDE) as usize;
        let buffer = if s.start & SIDE != 0 { &*self.side } else { &**self.text };
        &buffer[start..start + s.len as usize]
    }

    /// A slice of the file where the text is one, otherwise a copy in the side buffer.
    fn intern(&mut self, text: &str, range: Range<usize>) -> Str {
        if let Some(at) = self.text[range.clone()].find(text) {
            let start = range.start + at;
            return source(start..start + text.len());
        }
        let start = self.side.len() as u32 | SIDE;
        self.side.push_str(text);
        Str { start, len: text.len() as u32 }
    }

    fn finish(self) -> Markdown {
        Markdown {
            text: self.text.clone(),
            side: self.side.into(),
            events: self.events.into(),
            links: self.links.into(),
            headings: self.headings.into(),
            placeables: self.placeables.into(),
            footnotes: self.footnotes.into(),
            alignments: self.alignments.into(),
        }
    }
}

fn source(range: Range<usize>) -> Str {
    Str { start: range.start as u32, len: range.len() as u32 }
}

/// Indices have 16 bits: more than 65,535 links in one text are not meant for a reader.
fn index(i: usize) -> u16 {
    u16::try_from(i).unwrap_or(u16::MAX)
}

fn alignment(alignment: cmark::Alignment) -> Alignment {
    match alignment {
        cmark::Alignment::None => Alignment::None,
        cmark::Alignment::Left => Alignment::Start,
        cmark::Alignment::Center => Alignment::Center,
        cmark::Alignment::Right => Alignment::End,
    }
}
