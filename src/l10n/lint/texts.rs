//! The Markdown texts of entries, each beside its source.

use std::cell::OnceCell;
use std::ops::Range;

use rayon::prelude::*;

use super::findings::Findings;
use super::language::Facts;
use super::silence::Silences;
use super::words::{Cut, Name, Words};
use super::{Check, Context};
use crate::config::Lang;
use crate::diag::Diagnostic;
use crate::l10n::differences::{Differences, Things, differences};
use crate::resolve::{Entry, OwnText};
use crate::source::markdown::{Block, Event, Markdown, Tag};
use crate::source::phrase::Phrase;
use crate::source::{SourceFile, Text};

/// A translated text and its source.
pub(super) struct TextPair<'a> {
    pub(super) language: &'a Facts,
    pub(super) own: &'a Text,
    pub(super) source: &'a Text,
    pub(super) source_file: &'a SourceFile,
    /// Where to point if the whole text is meant: its title.
    pub(super) whole: Range<usize>,
    differences: OnceCell<Differences<'a>>,
}

impl<'a> TextPair<'a> {
    /// How the placeables and links of the two differ.
    pub(super) fn differences(&self) -> &Differences<'a> {
        self.differences.get_or_init(|| differences(&Things::of_text(self.source), &Things::of_text(self.own)))
    }
}

/// Looks at every text.
pub(super) fn check(cx: &Context) -> Vec<Diagnostic> {
    let found: Vec<Vec<Diagnostic>> = cx.site.entries.par_iter().map(|entry| check_entry(cx, entry)).collect();
    found.into_iter().flatten().collect()
}

fn check_entry(cx: &Context, entry: &Entry) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let source_lang = cx.site.settings.source;
    let source = entry.texts[source_lang.index()].as_ref();
    for (index, text) in entry.texts.iter().enumerate() {
        let lang = Lang(index as u16);
        let Some(text) = text.as_ref().filter(|_| cx.wanted.contains(&lang)) else { continue };
        let Some(file) = cx.site.sources.get(text.path().as_str()) else { continue };
        let silences = Silences::of_text(text.text());
        let mut findings = Findings::of_file(&cx.switches, file, &silences);
        silences.report_unknown(&mut findings);
        // A text that is older than its source differs from it, and that is said already.
        let source = source.filter(|_| lang != source_lang && text.stale.is_none());
        check_words(cx, lang, file, text.text(), source, &mut findings);
        if let Some(source) = source
            && let Some(source_file) = cx.site.sources.get(source.path().as_str())
        {
            let pair = TextPair {
                language: cx.languages.get(lang),
                own: text.text(),
                source: source.text(),
                source_file,
                whole: text.text().title.range.clone(),
                differences: OnceCell::new(),
            };
            for check in &cx.checks {
                if let Check::Text(check) = check {
                    check(&pair, &mut findings);
                }
            }
        }
        found.extend(findings.into_diagnostics());
    }
    found
}

fn check_words(cx: &Context, lang: Lang, file: &SourceFile, own: &Text, source: Option<&OwnText>, out: &mut Findings) {
    let Some(file_text) = file.text.as_deref() else { return };
    let source_text = source.and_then(|source| {
        let file = cx.site.sources.get(source.path().as_str())?;
        Some((source.text(), file.text.as_deref()?))
    });
    let (mut own_cut, mut source_cut) = (Cut::default(), Cut::default());
    let mut look = |name: &'static str, place: Range<usize>, own: &Cut, source: Option<&Cut>| {
        let words = Words {
            cx,
            lang,
            language: cx.languages.get(lang),
            name: Name::Part(name),
            place,
            own,
            source,
            from: cx.languages.get(cx.site.settings.source),
            is_message: false,
        };
        super::check_words(&words, out);
    };
    type PhraseOf = fn(&Text) -> Option<&Phrase>;
    let phrases: [(&'static str, PhraseOf); 2] =
        [("the title", |text| Some(&text.title)), ("the summary", |text| text.summary.as_ref())];
    for (name, phrase_of) in phrases {
        let Some(phrase) = phrase_of(own) else { continue };
        own_cut.phrase(file_text, phrase);
        let source = source_text.and_then(|(source, text)| Some((phrase_of(source)?, text)));
        if let Some((source, text)) = source {
            source_cut.phrase(text, source);
        }
        look(name, phrase.range.clone(), &own_cut, source.is_some().then_some(&source_cut));
    }
    let blocks = own.body.blocks();
    let source_blocks = source_text.map(|(source, _)| (&source.body, source.body.blocks()));
    // Blocks belong to each other where both texts have as many of the same kinds.
    let paired = source_blocks.filter(|(body, source)| is_same_shape(&own.body, &blocks, body, source));
    for (at, block) in blocks.iter().enumerate() {
        let place = place(&own.body, block.events.clone());
        own_cut.events(&own.body, block.events.clone(), place.start);
        if let Some((body, source)) = &paired {
            source_cut.events(body, source[at].events.clone(), 0);
        }
        look("this paragraph", place, &own_cut, paired.is_some().then_some(&source_cut));
    }
}

/// Whether two texts have the same blocks: each of the same kind.
pub(super) fn is_same_shape(own: &Markdown, own_blocks: &[Block], source: &Markdown, source_blocks: &[Block]) -> bool {
    let kind = |markdown: &Markdown, block: &Block| match markdown.events[block.events.start] {
        Event::Start(tag) if !tag.is_inline() => Some(std::mem::discriminant(&tag)),
        _ => None,
    };
    own_blocks.len() == source_blocks.len()
        && own_blocks
            .iter()
            .zip(source_blocks)
            .all(|(own_block, source_block)| kind(own, own_block) == kind(source, source_block))
}

/// Where some events stand: from their first text to their last.
pub(super) fn place(markdown: &Markdown, events: Range<usize>) -> Range<usize> {
    let mut ranges = markdown.events[events].iter().filter_map(|event| match event {
        Event::Text(s) | Event::Code(s) | Event::Html(s) => markdown.range(*s),
        Event::Placeable(index) => {
            let range = &markdown.placeables[usize::from(*index)].range;
            Some(range.start as usize..range.end as usize)
        }
        Event::Start(Tag::Link(index)) => {
            let range = &markdown.links[usize::from(*index)].range;
            Some(range.start as usize..range.end as usize)
        }
        _ => None,
    });
    let Some(first) = ranges.next() else { return 0..0 };
    let end = ranges.map(|range| range.end).fold(first.end, usize::max);
    first.start..end
}
