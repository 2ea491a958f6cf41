//! Numbers, amounts and dates in the words of a language: ICU4X on the canonical tag.

use std::str::FromStr;

use fixed_decimal::Decimal;
use icu::calendar::Gregorian;
use icu::calendar::Date as IcuDate;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets;
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use icu::locale::extensions::unicode::{key, value};
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use jiff::civil::Date;

use super::Tag;

/// The formatters of one language.
///
/// Which digits a number has is decided by what it is: counts in prose follow the language, amounts of money and
/// years in dates keep Latin digits, because readers compare them with a letter or a form.
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
    decimal: DecimalFormatter,
    latin: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::E>,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// The formatters for a language; where ICU4X knows nothing of it, those of the root locale.
    pub fn new(tag: &Tag) -> Formats {
        let locale = tag.canonical();
        let latin = with_latin_digits(&locale);
        Formats {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).expect("every locale falls back to root"),
            latin: DecimalFormatter::try_new((&latin).into(), Default::default()).expect("every locale falls back to root"),
            date: FixedCalendarDateTimeFormatter::try_new((&latin).into(), fieldsets::YMD::long())
                .expect("every locale falls back to root"),
            weekday: FixedCalendarDateTimeFormatter::try_new((&latin).into(), fieldsets::E::long())
                .expect("every locale falls back to root"),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect("every locale falls back to root"),
            locale,
        }
    }

    /// A number in prose, in the digits of the language: `12,5`, `१२.५`.
    pub fn number(&self, number: f64) -> String {
        self.decimal.format_to_string(&decimal(number))
    }

    /// A number in prose with Latin digits.
    pub fn latin_number(&self, number: f64) -> String {
        self.latin.format_to_string(&decimal(number))
    }

    /// An amount of money: `31,85 €`, and `1.050 €` where there are no cents.
    pub fn amount(&self, amount: f64, currency: &str) -> String {
        let amount = decimal(amount);
        let code = currency.to_ascii_lowercase();
        let formatter = value_of(&code).and_then(|currency| {
            CurrencyFormatter::try_new_symbol((&with_latin_digits(&self.locale)).into(), currency, Default::default()).ok()
        });
        let Some(formatter) = formatter else {
            return format!("{} {currency}", self.latin.format_to_string(&amount));
        };
        let formatted = formatter.format_fixed_decimal(&amount).to_string();
        if amount.absolute.nonzero_magnitude_end() < 0 {
            return formatted;
        }
        // ICU4X always writes cents; a round sum reads better without them.
        let mut padded = amount.clone();
        padded.absolute.pad_end(-2);
        formatted.replacen(&self.latin.format_to_string(&padded), &self.latin.format_to_string(&amount), 1)
    }

    /// A day in words: `14. rujna 2026.`, in the Gregorian calendar.
    pub fn date(&self, date: Date) -> String {
        self.date.format(&icu_date(date)).to_string()
    }

    /// The name of the weekday of a day.
    pub fn weekday(&self, date: Date) -> String {
        self.weekday.format(&icu_date(date)).to_string()
    }

    /// Orders texts as a dictionary of the language does.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator.compare(a, b)
    }
}

fn with_latin_digits(locale: &Locale) -> Locale {
    let mut locale = locale.clone();
    locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
    locale
}

fn value_of(code: &str) -> Option<icu::locale::preferences::extensions::unicode::keywords::CurrencyType> {
    let value = icu::locale::extensions::unicode::Value::try_from_str(code).ok()?;
    icu::locale::preferences::extensions::unicode::keywords::CurrencyType::try_from(&value).ok()
}

fn decimal(number: f64) -> Decimal {
    // Authors' numbers have few digits, and Rust writes the shortest text that reads back the same.
    Decimal::from_str(&number.to_string()).unwrap_or_default()
}

fn icu_date(date: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8).expect("jiff knows no day that ICU4X does not")
}
