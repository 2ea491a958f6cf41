//! Numbers, amounts, dates, lists and names in the words of a language: ICU4X on the canonical tag.

use std::sync::{Arc, LazyLock, OnceLock};

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::list::options::ListLength;
use icu::locale::Locale;
use icu::locale::extensions::unicode::{key, value};
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use jiff::civil::{Date, Time};

use super::Tag;
use super::letters::Letters;
use super::memo::Memo;
use super::moment::{DateStyle, Moment, MomentFormatter, MomentOptions, Width};
use super::names::{ListType, TimeUnit, UnitFormatter};
use super::number::{CurrencyDisplay, NumberOptions, NumberStyle, decimal_formatter};
use super::region::HourCycle;

/// The script of the digits of a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// That of the language, by CLDR: `१२३` in Nepali.
    #[default]
    Own,
    /// 0 to 9.
    Latin,
}

/// The formatters of one language, made when they are first used and shared by all threads.
///
/// Which digits a number has is decided by what it is. Counts and dates in prose follow the language. What readers compare
/// with a letter, a form or a keypad keeps 0 to 9: amounts of money, dates in tables, phone numbers, numbers of laws. Such
/// text is written in an element of its own that runs left to right (`<bdi dir="ltr">`).
///
/// | what | digits | how |
/// | --- | --- | --- |
/// | a count, a share, a length of time | of the language | [`Formats::number`], [`Formats::unit`] |
/// | `{ NUMBER($n) }`, `{ UNIT($n) }`, `{ DATETIME($day) }` in Fluent | of the language; `numberingSystem: "latn"` for Latin ones | `resolve::functions` |
/// | an amount of money, in Fluent too | Latin | [`Formats::amount`] |
/// | a day in a table or a notice of the theme | Latin | [`Formats::date`], [`Formats::weekday_and_date`] |
/// | a time of day in a table | Latin | [`Formats::time`] |
/// | a phone number, the number of a law, a house number | Latin: they are text, and nothing formats them | |
#[derive(Debug)]
pub struct Formats {
    own: Locale,
    latin: Locale,
    decimals: Memo<(Digits, bool), DecimalFormatter>,
    pub(super) currencies: Memo<(Box<str>, CurrencyDisplay, Digits), Option<CurrencyFormatter<DecimalFormatter>>>,
    pub(super) moments: Memo<MomentOptions, MomentFormatter>,
    pub(super) units: Memo<(TimeUnit, Width), Option<UnitFormatter>>,
    pub(super) lists: Memo<(ListType, ListLength), ListFormatter>,
    pub(super) languages: OnceLock<Option<LocaleDisplayNamesFormatter>>,
    pub(super) regions: OnceLock<Option<RegionDisplayNames>>,
    collator: OnceLock<CollatorBorrowed<'static>>,
    letters: OnceLock<Letters>,
}

impl Formats {
    /// The formatters of a language: one set for all tags that have the same data, as `prs` and `fa-AF`. Where ICU4X knows
    /// nothing of it, they are those of the root locale.
    pub fn of(tag: &Tag) -> Arc<Formats> {
        static ALL: LazyLock<Memo<String, Formats>> = LazyLock::new(Memo::new);
        let locale = tag.canonical();
        ALL.get(&locale.to_string(), || Formats::new(locale))
    }

    fn new(locale: Locale) -> Formats {
        let mut latin = locale.clone();
        latin.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
        Formats {
            own: locale,
            latin,
            decimals: Memo::new(),
            currencies: Memo::new(),
            moments: Memo::new(),
            units: Memo::new(),
            lists: Memo::new(),
            languages: OnceLock::new(),
            regions: OnceLock::new(),
            collator: OnceLock::new(),
            letters: OnceLock::new(),
        }
    }

    pub(super) fn locale(&self, digits: Digits) -> Locale {
        match digits {
            Digits::Own => self.own.clone(),
            Digits::Latin => self.latin.clone(),
        }
    }

    pub(super) fn decimal(&self, digits: Digits, ungrouped: bool) -> Arc<DecimalFormatter> {
        self.decimals.get(&(digits, ungrouped), || decimal_formatter(&self.locale(digits), ungrouped))
    }

    /// A number in prose, in the digits of the language: `12,5`, `१२.५`.
    pub fn number(&self, number: f64) -> String {
        self.number_with(number, &NumberOptions::default())
    }

    /// An amount of money with Latin digits: `31,85 €`, and `1.050 €` where there are no cents.
    ///
    /// The marks that CLDR puts in for a text without isolation are left out: an amount is isolated.
    pub fn amount(&self, amount: f64, currency: &str) -> String {
        let whole = (amount.fract() == 0.0).then_some(0);
        let options = NumberOptions {
            style: NumberStyle::Currency { code: currency.into(), display: CurrencyDisplay::Symbol },
            digits: Digits::Latin,
            maximum_fraction_digits: whole,
            ..NumberOptions::default()
        };
        self.number_with(amount, &options).replace(['\u{200e}', '\u{200f}', '\u{61c}'], "")
    }

    /// A day in words with Latin digits: `14. rujna 2026.`, in the Gregorian calendar.
    pub fn date(&self, date: Date) -> String {
        self.moment(date.into(), MomentOptions::date(DateStyle::Long, Digits::Latin))
            .expect("a date has a day, a month and a year")
    }

    /// The name of the weekday of a day.
    pub fn weekday(&self, date: Date) -> String {
        let options = MomentOptions { weekday: Some(Width::Long), ..MomentOptions::default() };
        self.moment(Moment::from(date), options).expect("a date has a weekday")
    }

    /// A day with its weekday, with Latin digits: `utorak, 1. prosinca 2026.`.
    pub fn weekday_and_date(&self, date: Date) -> String {
        let options = MomentOptions {
            weekday: Some(Width::Long),
            year: true,
            month: Some(Width::Long),
            day: true,
            digits: Digits::Latin,
            ..MomentOptions::default()
        };
        self.moment(date.into(), options).unwrap_or_else(|| self.date(date))
    }

    /// A time of day with Latin digits: `08:00`, `8:00 AM`.
    pub fn time(&self, time: Time, hour_cycle: HourCycle) -> String {
        let options = MomentOptions {
            time_style: Some(DateStyle::Short),
            digits: Digits::Latin,
            hour_cycle,
            ..MomentOptions::default()
        };
        self.moment(Moment { date: None, time: Some(time) }, options).expect("a time has hours and minutes")
    }

    /// Orders texts as a dictionary of the language does.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        let collator = self.collator.get_or_init(|| {
            Collator::try_new((&self.own).into(), CollatorOptions::default()).expect("every locale falls back to root")
        });
        collator.compare(a, b)
    }

    /// The letter under which a word stands in an index: `Dž` for `džep` in Croatian, `क` for `क्षति` in Nepali.
    pub fn index_letter(&self, word: &str) -> String {
        self.letters.get_or_init(|| Letters::new(&self.own)).of(word)
    }
}
