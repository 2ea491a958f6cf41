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
    let pairs = source_blocks.as_ref().map(|(body, source)| pairs(&own.body, &blocks, body, source));
    for (at, block) in blocks.iter().enumerate() {
        let place = place(&own.body, block.events.clone());
        own_cut.events(&own.body, block.events.clone(), place.start);
        let paired = pairs.as_ref().and_then(|pairs| pairs[at]);
        if let (Some((body, source)), Some(paired)) = (&source_blocks, paired) {
            source_cut.events(body, source[paired].events.clone(), 0);
        }
        look("this paragraph", place, &own_cut, paired.is_some().then_some(&source_cut));
    }
}

type Kind = Option<std::mem::Discriminant<Tag>>;

fn kind(markdown: &Markdown, block: &Block) -> Kind {
    match markdown.events[block.events.start] {
        Event::Start(tag) if !tag.is_inline() => Some(std::mem::discriminant(&tag)),
        _ => None,
    }
}

/// Which block of the source each block of a text belongs to, as far as that is sure: where both are built alike from heading
/// to heading, but for lists of different lengths.
fn pairs(own: &Markdown, own_blocks: &[Block], source: &Markdown, source_blocks: &[Block]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; own_blocks.len()];
    let (left, right) = (sections(own, own_blocks), sections(source, source_blocks));
    if left.len() != right.len() {
        return pairs;
    }
    for (left, right) in left.into_iter().zip(right) {
        let (left, right) = (runs(own, own_blocks, left), runs(source, source_blocks, right));
        let is_alike = left.len() == right.len() && left.iter().zip(&right).all(|(l, r)| l.0 == r.0);
        for ((_, own), (_, source)) in left.iter().zip(&right).filter(|(l, r)| is_alike && l.1.len() == r.1.len()) {
            own.clone().zip(source.clone()).for_each(|(own, source)| pairs[own] = Some(source));
        }
    }
    pairs
}

/// The blocks from one heading to the next.
fn sections(markdown: &Markdown, blocks: &[Block]) -> Vec<Range<usize>> {
    let is_heading = |at: &usize| matches!(markdown.events[blocks[*at].events.start], Event::Start(Tag::Heading(_)));
    let mut starts = vec![0];
    starts.extend((1..blocks.len()).filter(is_heading));
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// The blocks of a section; those of items that follow each other are one run.
fn runs(markdown: &Markdown, blocks: &[Block], section: Range<usize>) -> Vec<(Kind, Range<usize>)> {
    let mut runs: Vec<(Kind, Range<usize>)> = Vec::new();
    for at in section {
        let kind = kind(markdown, &blocks[at]);
        match runs.last_mut() {
            Some((last, run)) if kind.is_none() && last.is_none() => run.end = at + 1,
            _ => runs.push((kind, at..at + 1)),
        }
    }
    runs
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
