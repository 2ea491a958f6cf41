//! A translation has the figures of its source: none dropped, none added, none typed out as a number.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::numerals::Numeral;
use super::reading::{Reading, numbers};
use super::{message_users, messages, stated};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Severity, Sink};
use crate::resolve::site::{Entry, Site};
use crate::source::Figure;

/// Reports every translation whose figures are not those of its source.
pub(in crate::resolve) fn check(site: &Site, sink: &mut Sink) {
    let cx = Context { site, stated: stated(site).map(|(figure, _)| figure).collect() };
    let faults: Vec<Sink> = site.entries.par_iter().map(|entry| cx.check_entry(entry)).collect();
    faults.into_iter().for_each(|faults| sink.extend(faults));
    cx.check_messages(sink);
}

struct Context<'s> {
    site: &'s Site,
    /// The figures with all their values.
    stated: Vec<&'s Figure>,
}

impl Context<'_> {
    fn check_entry(&self, entry: &Entry) -> Sink {
        let mut sink = Sink::new();
        let source_lang = self.site.settings.source;
        let Some(source_text) = &entry.texts[source_lang.index()] else { return sink };
        let mut source = Reading::of_text(source_text);
        let mut read = false;
        for (index, text) in entry.texts.iter().enumerate() {
            let Some(text) = text.as_ref().filter(|_| index != source_lang.index()) else { continue };
            let mut translation = Reading::of_text(text);
            if !source.figures.is_empty() {
                if !read {
                    (source.numbers, read) = (numbers(source_text), true);
                }
                translation.numbers = numbers(text);
            }
            let whole = Place::file(text.file.path.shared());
            let mut faults = Sink::new();
            self.compare(&[&source], &[&translation], Lang(index as u16), whole, &mut faults);
            // Of a translation that is known to be older than its source, nobody expects what the source says now.
            let severity = if text.stale.is_some() { Severity::Warning } else { Severity::Error };
            sink.extend(faults.into_iter().map(|fault| Diagnostic { severity, ..fault }));
        }
        sink
    }

    fn check_messages(&self, sink: &mut Sink) {
        let source_lang = self.site.settings.source;
        for (_, said) in messages(self.site, &message_users(self.site)) {
            let source: Vec<&Reading> =
                said.iter().filter(|(lang, _)| *lang == source_lang).map(|(_, said)| &said.reading).collect();
            if source.is_empty() {
                continue;
            }
            let langs: BTreeSet<Lang> =
                said.iter().map(|(lang, _)| *lang).filter(|lang| *lang != source_lang).collect();
            for lang in langs {
                let own = || said.iter().filter(|(l, _)| *l == lang).map(|(_, said)| said);
                let translation: Vec<&Reading> = own().map(|said| &said.reading).collect();
                let Some(place) = own().next().map(|said| said.place.clone()) else { continue };
                self.compare(&source, &translation, lang, place, sink);
            }
        }
    }

    /// Compares the words of a translation with those of its source. `whole` is where the translation stands.
    fn compare(&self, source: &[&Reading], translation: &[&Reading], lang: Lang, whole: Place, sink: &mut Sink) {
        let wanted = self.used(source);
        let used = self.used(translation);
        for figure in &wanted {
            let place = first(source, &figure.id.value);
            if let Some((numeral, at)) = typed_out(figure, source, translation) {
                sink.report(self.retyped(figure, numeral, at, place));
            } else if !self.shortens(lang) && !is_among(figure, &used) && is_translated(figure, source, translation) {
                sink.report(self.dropped(figure, lang, &whole, place));
            }
        }
        for figure in used.iter().filter(|figure| !is_among(figure, &wanted)) {
            let id = &figure.id.value;
            let Some(place) = first(translation, id) else { continue };
            let diagnostic =
                Diagnostic::new(Code::AddedFigure, place.clone(), format!("the source does not use the figure `{id}`"));
            sink.report(diagnostic.hint("take it out, or say the same in the source first"));
        }
    }

    /// The figures that words use, in the order of their file.
    fn used(&self, words: &[&Reading]) -> Vec<&Figure> {
        if words.iter().all(|reading| reading.figures.is_empty()) {
            return Vec::new();
        }
        let is_used =
            |figure: &&&Figure| words.iter().flat_map(|w| &w.figures).any(|used| *used.id == *figure.id.value);
        let exists = |figure: &&&Figure| self.site.figures.index(&figure.id.value).is_some();
        self.stated.iter().filter(is_used).filter(exists).copied().collect()
    }

    /// Whether texts in a language leave things out on purpose: plain language does.
    fn shortens(&self, lang: Lang) -> bool {
        self.site.settings[lang].tag.as_str().split('-').any(|part| part == "simple")
    }

    fn dropped(&self, figure: &Figure, lang: Lang, whole: &Place, source: Option<&Place>) -> Diagnostic {
        let id = &figure.id.value;
        let tag = &self.site.settings[lang].tag;
        let diagnostic = Diagnostic::new(
            Code::DroppedFigure,
            whole.clone(),
            format!("the figure `{id}` of the source is missing in `{tag}`"),
        )
        .hint(format!("say it with {{ ${id} }}, which is `{}` today", self.text(figure, lang)));
        with_source(diagnostic, source)
    }

    fn retyped(&self, figure: &Figure, numeral: &Numeral, at: &Place, source: Option<&Place>) -> Diagnostic {
        let id = &figure.id.value;
        let typed = numeral.values.first().copied().unwrap_or_default();
        let diagnostic = Diagnostic::new(Code::RetypedFigure, at.clone(), format!("the number {typed} is typed out where the source has the figure `{id}`"))
            .hint(format!("write {{ ${id} }} in its place, so that it changes with the law; a number that means something else can be written in words"));
        with_source(diagnostic, source)
    }

    fn text(&self, figure: &Figure, lang: Lang) -> &str {
        self.site.figures.get(&figure.id.value).map_or("", |figure| figure.text(lang))
    }
}

fn with_source(diagnostic: Diagnostic, source: Option<&Place>) -> Diagnostic {
    match source {
        Some(place) => diagnostic.related(place.clone(), "the source uses it here"),
        None => diagnostic,
    }
}

/// Where words use a figure for the first time.
fn first<'r>(words: &[&'r Reading], id: &str) -> Option<&'r Place> {
    words.iter().flat_map(|w| &w.figures).find(|used| *used.id == *id).map(|used| &used.place)
}

fn is_among(figure: &Figure, figures: &[&Figure]) -> bool {
    figures.iter().any(|other| other.id.value == figure.id.value)
}

/// Whether a translation has a part in which the source uses a figure.
fn is_translated(figure: &Figure, source: &[&Reading], translation: &[&Reading]) -> bool {
    let uses = source.iter().flat_map(|s| &s.figures).filter(|used| *used.id == *figure.id.value);
    uses.map(|used| &used.part).any(|part| translation.iter().any(|t| t.parts.contains(part)))
}

/// A number of the translation that is an amount of the figure, past and coming ones included, and that the source does
/// not have as a number too.
fn typed_out<'r>(
    figure: &Figure,
    source: &[&Reading],
    translation: &[&'r Reading],
) -> Option<(&'r Numeral, &'r Place)> {
    let is_amount = |numeral: &Numeral| figure.values.iter().any(|value| numeral.may_be(value.amount));
    let said = |numeral: &Numeral| {
        source.iter().flat_map(|s| &s.numbers).any(|(n, _)| n.values.iter().any(|v| numeral.may_be(*v)))
    };
    translation
        .iter()
        .flat_map(|t| &t.numbers)
        .find(|(numeral, _)| is_amount(numeral) && !said(numeral))
        .map(|(n, p)| (n, p))
}
