//! Blocks of a translation that are older than their source: what readers get in their place, and what leads to the original.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::escape::escape;
use super::Writer;
use crate::config::{Lang, OutdatedPolicy};
use crate::resolve::{Entry, OwnText, PageKey, Site, encode};
use crate::source::markdown::{Block, Event, Tag};

/// The stale blocks of a translation, by the event that they begin with.
pub(super) struct StaleBlocks<'s> {
    policy: OutdatedPolicy,
    source: &'s OwnText,
    source_blocks: Vec<Block>,
    blocks: BTreeMap<usize, (Block, Option<usize>)>,
    /// New blocks of the source, by the event of the translation that they stand before.
    added: BTreeMap<usize, Vec<usize>>,
}

impl<'s> StaleBlocks<'s> {
    pub(super) fn new(site: &Site, entry: &'s Entry, text: &OwnText) -> Option<Self> {
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

pub(super) fn block_id(block: usize) -> String {
    format!("_block-{block}")
}

/// The blocks of a source that older translations point to, by the event that they begin with. A heading has an id anyway.
pub(super) fn anchors(site: &Site, entry: &Entry, text_lang: Lang, text: &OwnText) -> BTreeMap<usize, usize> {
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

impl Writer<'_> {
    /// Writes what a reader sees of a stale block that begins at an event; the event to go on from, if its own words are
    /// not among it.
    pub(super) fn stale_block(&mut self, at: usize) -> Option<usize> {
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
    pub(super) fn stale_step_heading(&mut self, at: usize) {
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
}
