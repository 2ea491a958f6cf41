//! A translation has the figures of its source: none dropped, none added, none typed out as a number.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::numerals::Numeral;
use super::reading::{FiguresOfPart, Reading, figures_by_part, numbers};
use super::{message_users, messages, stated};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::resolve::site::{Entry, OwnText, Site};
use crate::source::Figure;
use crate::source::fluent::is_part_of;

/// Reports every translation whose figures are not those of its source.
pub(in crate::resolve) fn check(site: &Site, sink: &mut Sink) {
    let cx = Context { site, stated: stated(site).map(|(figure, _)| figure).collect() };
    let faults: Vec<Sink> = site.entries.par_iter().map(|entry| cx.check_entry(entry)).collect();
    faults.into_iter().for_each(|faults| sink.extend(faults));
    cx.check_messages(sink);
}

/// The figures of a part, and where each stands.
type Placed<'f> = Vec<(&'f str, Place)>;

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
            let lang = Lang(index as u16);
            let mut faults = Sink::new();
            self.compare(&[&source], &[&translation], lang, &whole, &mut faults);
            if faults.is_empty() && !self.shortens(lang) {
                self.check_places(source_text, text, &whole, lang, &mut faults);
            }
            report(faults, text.stale.is_some(), &mut sink);
        }
        sink
    }

    /// Whether each part of a translation shows the figures of its part of the source, where both are built alike.
    fn check_places(&self, source: &OwnText, text: &OwnText, whole: &Place, lang: Lang, sink: &mut Sink) {
        let (wanted, own) = (figures_by_part(source), figures_by_part(text));
        if wanted.len() != own.len() || wanted.iter().zip(&own).any(|(a, b)| a.shape != b.shape) {
            // Nobody can tell which part is which: as often in all of it, but for a summary that only one of them has.
            let has_summary = |text: &OwnText| text.text().summary.is_some();
            let wanted = in_all(wanted, has_summary(source) && !has_summary(text));
            let own = in_all(own, has_summary(text) && !has_summary(source));
            return self.compare_parts(&[(&wanted, &own)], whole, lang, sink);
        }
        let parts: Vec<_> = wanted.iter().map(|p| &p.figures).zip(own.iter().map(|p| &p.figures)).collect();
        self.compare_parts(&parts, whole, lang, sink);
    }

    /// Reports each figure that stands where the source has another one, that a part has lost for good, or that one has
    /// more than its source. What has only come along from another part is the translator's choice.
    fn compare_parts<'f>(
        &self,
        parts: &[(&'f Placed<'f>, &'f Placed<'f>)],
        whole: &Place,
        lang: Lang,
        sink: &mut Sink,
    ) {
        let count = |figures: &[(&str, Place)], id: &str| figures.iter().filter(|(other, _)| *other == id).count();
        let total =
            |id: &str| parts.iter().fold((0, 0), |(wanted, own), (w, o)| (wanted + count(w, id), own + count(o, id)));
        let mut told: Vec<&str> = Vec::new();
        for (wanted, own) in parts {
            let mut lost = wanted.iter().filter(|(id, _)| count(own, id) < count(wanted, id));
            let gained = own.iter().rev().filter(|(id, _)| count(own, id) > count(wanted, id));
            for (id, place) in gained {
                if self.site.figures.index(id).is_none() || told.contains(id) {
                    continue;
                }
                let (in_source, in_own) = total(id);
                let diagnostic = match lost.clone().next() {
                    Some((other, wanted_place)) => Diagnostic::new(
                        Code::MovedFigure,
                        place.clone(),
                        format!("the figure `{id}` stands where the source has `{other}`"),
                    )
                    .related(wanted_place.clone(), "the source uses it here")
                    .hint("put each figure where the source has it: readers would take one for the other"),
                    None if in_own > in_source => Diagnostic::new(
                        Code::AddedFigure,
                        place.clone(),
                        format!("the source does not use the figure `{id}` here"),
                    )
                    .hint("take it out, or say the same in the source first"),
                    None => continue,
                };
                told.push(id);
                sink.report(diagnostic);
            }
            if let Some((id, place)) = lost.find(|(id, _)| !told.contains(id)) {
                let (in_source, in_own) = total(id);
                if in_own < in_source
                    && let Some(figure) = self.stated.iter().find(|f| f.id.value == **id)
                {
                    told.push(id);
                    let at = own.first().map_or(whole, |(_, place)| place);
                    let mut fault = self.dropped(figure, lang, at, Some(place));
                    fault.message = format!("the figure `{id}` stands less often here than in the source");
                    sink.report(fault);
                }
            }
        }
    }

    fn check_messages(&self, sink: &mut Sink) {
        let source_lang = self.site.settings.source;
        for (user, said) in messages(self.site, &message_users(self.site)) {
            let id = user.message();
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
                let mut faults = Sink::new();
                self.compare(&source, &translation, lang, &place, &mut faults);
                if faults.is_empty() && !self.shortens(lang) {
                    let (wanted, own) = (by_part(&source), by_part(&translation));
                    let none = Vec::new();
                    let parts: BTreeSet<&str> = translation.iter().flat_map(|t| &t.parts).map(|part| &**part).collect();
                    let pair = |part| (wanted.get(part).unwrap_or(&none), own.get(part).unwrap_or(&none));
                    let pairs: Vec<_> = parts.into_iter().map(pair).collect();
                    self.compare_parts(&pairs, &place, lang, &mut faults);
                }
                let is_stale = self.site.catalog.stale(lang).iter().any(|part| is_part_of(part, &id));
                report(faults, is_stale, sink);
            }
        }
    }

    /// Compares the words of a translation with those of its source. `whole` is where the translation stands.
    fn compare(&self, source: &[&Reading], translation: &[&Reading], lang: Lang, whole: &Place, sink: &mut Sink) {
        let wanted = self.used(source);
        let used = self.used(translation);
        let typed = typed_out(&wanted, source, translation);
        for figure in &wanted {
            let place = first(source, &figure.id.value);
            let mut numbers = typed.iter().filter(|(other, ..)| other.id.value == figure.id.value).peekable();
            if numbers.peek().is_some() {
                numbers.for_each(|(_, numeral, at)| sink.report(self.retyped(figure, numeral, at, place)));
            } else if !self.shortens(lang) && !is_among(figure, &used) && is_translated(figure, source, translation) {
                sink.report(self.dropped(figure, lang, whole, place));
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

/// Reports faults. Of a translation that is known to be older than its source, nobody expects what the source says now.
fn report(faults: Sink, is_stale: bool, sink: &mut Sink) {
    sink.extend(faults.into_iter().map(|fault| if is_stale { fault.as_warning() } else { fault }));
}

/// The figures of a whole text; its summary, the second part, is left out where the other text has none.
fn in_all(parts: Vec<FiguresOfPart<'_>>, skips_summary: bool) -> Placed<'_> {
    let parts = parts.into_iter().enumerate().filter(|(at, _)| !(skips_summary && *at == 1));
    parts.flat_map(|(_, part)| part.figures).collect()
}

/// The figures of the parts of a message, once each: variants of a choice say the same figure again.
fn by_part<'r>(words: &[&'r Reading]) -> BTreeMap<&'r str, Vec<(&'r str, Place)>> {
    let mut parts: BTreeMap<&str, Vec<(&str, Place)>> = BTreeMap::new();
    for used in words.iter().flat_map(|w| &w.figures) {
        let part: &mut Vec<(&str, Place)> = parts.entry(&used.part).or_default();
        if part.iter().all(|(id, _)| **id != *used.id) {
            part.push((&used.id, used.place.clone()));
        }
    }
    parts
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

/// The numbers of a translation that are typed out where its source has a figure: each with the figure that it is an amount
/// of, past and coming ones included. A number that the source has too means something else.
fn typed_out<'r>(
    wanted: &[&'r Figure],
    source: &[&Reading],
    translation: &[&'r Reading],
) -> Vec<(&'r Figure, &'r Numeral, &'r Place)> {
    let count = |words: &[&Reading], id: &str| words.iter().flat_map(|w| &w.figures).filter(|f| *f.id == *id).count();
    let lacking: Vec<&Figure> = wanted
        .iter()
        .filter(|figure| count(translation, &figure.id.value) < count(source, &figure.id.value))
        .copied()
        .collect();
    let said = |numeral: &Numeral| {
        source.iter().flat_map(|s| &s.numbers).any(|(n, _)| n.values.iter().any(|v| numeral.may_be(*v)))
    };
    let mut typed: Vec<(&Figure, &Numeral, &Place)> = Vec::new();
    for (numeral, place) in translation.iter().flat_map(|t| &t.numbers).filter(|(numeral, _)| !said(numeral)) {
        let is_amount = |figure: &&&Figure| figure.values.iter().any(|value| numeral.may_be(value.amount));
        let is_found = |figure: &&Figure| typed.iter().any(|(other, ..)| other.id.value == figure.id.value);
        // Two figures may have one amount: each number is one of them, and of those that lack, the next.
        let candidates = || lacking.iter().filter(is_amount).copied();
        let beside = || wanted.iter().filter(is_amount).copied().next();
        let found = candidates().find(|figure| !is_found(figure)).or_else(|| candidates().next()).or_else(beside);
        if let Some(figure) = found {
            typed.push((figure, numeral, place));
        }
    }
    typed
}
