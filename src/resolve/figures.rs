//! Figures in the words of every language, by the build's date.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use jiff::ToSpan;
use jiff::civil::Date;

use super::catalog::{Catalog, Isolation};
use crate::config::{Lang, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::Clock;
use crate::locale::{Formats, TimeUnit, Width};
use crate::source::length::{Length, LengthUnit};
use crate::source::{Figure, Parsed, Sources, Unit};

/// How long before it takes effect a change is announced, in days.
const ANNOUNCED: i64 = 90;

/// All figures of a handbook.
#[derive(Debug, Default)]
pub struct Figures {
    figures: Vec<ResolvedFigure>,
    by_id: HashMap<Box<str>, usize>,
}

/// A figure on the build's day.
#[derive(Debug)]
pub struct ResolvedFigure {
    /// The id.
    pub id: Box<str>,
    /// What it counts.
    pub unit: Unit,
    /// The amount that holds today.
    pub amount: f64,
    /// The amount in the words of each language.
    texts: Vec<String>,
    /// The next amount in the words of each language, and the day from which it holds, if that is near.
    pub change: Option<Change>,
}

/// A change that takes effect soon.
#[derive(Debug)]
pub struct Change {
    /// The first day of the new amount.
    pub from: Date,
    texts: Vec<String>,
}

impl Change {
    /// The new amount in the words of a language.
    pub fn text(&self, lang: Lang) -> &str {
        &self.texts[lang.index()]
    }
}

impl ResolvedFigure {
    /// The amount in the words of a language.
    pub fn text(&self, lang: Lang) -> &str {
        &self.texts[lang.index()]
    }

    /// Whether its words are digits that keep their order in a text of any direction.
    pub fn is_amount(&self) -> bool {
        matches!(self.unit, Unit::Currency(_))
    }
}

impl Figures {
    /// Chooses the values of the build's day and puts them into the words of every language.
    pub(super) fn new(
        sources: &Sources,
        clock: Clock,
        settings: &Settings,
        formats: &[Arc<Formats>],
        units: &Catalog,
        sink: &mut Sink,
    ) -> Figures {
        let mut figures = Figures::default();
        let soon = clock.today.saturating_add(ANNOUNCED.days());
        for file in sources.iter() {
            let Parsed::Figures(stated) = &file.parsed else { continue };
            for figure in stated {
                let Some(value) = figure.value_on(clock.today) else {
                    if !figure.values.is_empty() {
                        sink.report(not_yet(file.path.shared(), figure, clock));
                    }
                    continue;
                };
                let speak = |amount: f64| {
                    settings.langs().map(|lang| words(amount, &figure.unit, lang, formats, units)).collect()
                };
                let next = figure
                    .next_after(clock.today)
                    .and_then(|next| Some((next.from.filter(|from| *from <= soon)?, next.amount)));
                figures.by_id.insert(figure.id.value.as_str().into(), figures.figures.len());
                figures.figures.push(ResolvedFigure {
                    id: figure.id.value.as_str().into(),
                    unit: figure.unit.clone(),
                    amount: value.amount,
                    texts: speak(value.amount),
                    change: next.map(|(from, amount)| Change { from, texts: speak(amount) }),
                });
            }
        }
        figures
    }

    /// The figure of that id, if it has a value today.
    pub fn get(&self, id: &str) -> Option<&ResolvedFigure> {
        self.by_id.get(id).map(|i| &self.figures[*i])
    }

    /// The position of a figure in the order of the file.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The figure at a position.
    pub fn at(&self, index: usize) -> &ResolvedFigure {
        &self.figures[index]
    }

    /// All figures, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &ResolvedFigure> {
        self.figures.iter()
    }
}

fn words(amount: f64, unit: &Unit, lang: Lang, formats: &[Arc<Formats>], units: &Catalog) -> String {
    let formats = &formats[lang.index()];
    match unit {
        Unit::Currency(code) => formats.amount(amount, code),
        Unit::None => formats.number(amount),
        Unit::Time(unit) => {
            count(amount, unit.as_str(), lang, formats, units).unwrap_or_else(|| formats.number(amount))
        }
        Unit::Percent => {
            count(amount, "percent", lang, formats, units).unwrap_or_else(|| format!("{} %", formats.number(amount)))
        }
    }
}

/// A length of time in the words of a language.
pub fn length_text(length: Length, lang: Lang, formats: &Formats, units: &Catalog) -> String {
    let unit: LengthUnit = length.unit;
    count(length.count as f64, unit.as_str(), lang, formats, units)
        .unwrap_or_else(|| format!("{} {}", length.count, unit.as_str()))
}

/// A count with its unit: by the message of the language itself, by CLDR, by the message of a language of its chain.
///
/// The messages come first, though CLDR says the same in most languages: it has no hours in Pashto, no number in the Arabic
/// for one day, a slash in Tigrinya, and an author may want other words. It comes before other languages, so that a theme
/// need not speak a language for its figures to be right.
fn count(amount: f64, unit: &str, lang: Lang, formats: &Formats, units: &Catalog) -> Option<String> {
    let args = [("count", FluentValue::from(amount))];
    let id = format!("unit-{unit}");
    let own = units.own(lang, &id, None, &args, Isolation::None);
    let by_cldr = || TimeUnit::parse(unit).and_then(|unit| formats.unit(amount, unit, Width::Long, 0));
    own.or_else(by_cldr)
        .or_else(|| units.format(lang, &id, None, &args, Isolation::None).text(lang).map(|(_, text)| text))
}

fn not_yet(file: &Arc<str>, figure: &Figure, clock: Clock) -> Diagnostic {
    let message = format!("`{}` has no value on {}", figure.id.value, clock.today);
    Diagnostic::new(Code::UnknownFigure, Place::new(file, figure.id.range.clone()), message)
        .hint("add a [[value]] without `from`, or one that has begun")
}
