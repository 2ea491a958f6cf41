//! The functions of messages: `NUMBER`, `DATETIME`, `LIST`, `LANGUAGE`, `REGION`, `UNIT`, in the words of the bundle's language.
//!
//! Names and options are those of ECMA-402 (`Intl`), and so is the text; `tests/data/intl.tsv` compares them. What a message
//! shows without a function is written by them too: `{ $count }` is `NUMBER($count)`, a [`Moment`] is `DATETIME($moment)`,
//! [`Items`] are `LIST($items)`.
//!
//! ```text
//! NUMBER($n, style: "decimal" | "percent" | "currency", currency: "EUR", currencyDisplay: "symbol" | "narrowSymbol" | "code" |
//!        "name", minimumIntegerDigits: 2, minimumFractionDigits: 2, maximumFractionDigits: 2, maximumSignificantDigits: 2,
//!        useGrouping: "false", type: "ordinal", trailingZeroDisplay: "stripIfInteger", numberingSystem: "latn")
//! DATETIME($moment, dateStyle: "full" | "long" | "medium" | "short", timeStyle: "medium" | "short",
//!        weekday: "long" | "short", year: "numeric", month: "long" | "short" | "numeric" | "2-digit",
//!        day: "numeric" | "2-digit", hour: "numeric" | "2-digit", minute: "2-digit", second: "2-digit",
//!        numberingSystem: "latn")
//! LIST($a, $b, $items, type: "conjunction" | "disjunction" | "unit", style: "long" | "short" | "narrow")
//! LANGUAGE($tag)   REGION($code)
//! UNIT($n, unit: "hour" | "day" | "week" | "month" | "year", unitDisplay: "long" | "short" | "narrow")
//! ```
//!
//! - Digits follow the language, those of money are Latin; see [`Formats`].
//! - A moment is `2026-11-21`, `2026-11-21T08:30`, `08:30`, or a [`Moment`] in the calendar of the West.
//! - A number keeps its options when a message chooses by it. An exact variant (`[1]`) no longer fits it then, which is
//!   fluent-bundle's doing: write `{ $n -> [1] ... }` and call `NUMBER` in the variants.
//! - Plural forms are chosen by the bundle's rules, and by the number as it is shown: `NUMBER($n, maximumFractionDigits: 0)` of
//!   1.2 is "1" and `one`.
//! - A call with an argument or an option that it cannot use fails, and the message falls back like a missing one ([`failed`]);
//!   [`fault`] says so beforehand.
mod evaluate;
mod fault;
mod plurals;
mod table;

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{
    FluentNumber, FluentNumberCurrencyDisplayStyle, FluentNumberOptions, FluentNumberStyle, FluentType,
};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

pub use fault::{Fault, fault};
pub use plurals::Plurals;

use crate::locale::{
    CurrencyDisplay, Digits, Formats, ListLength, ListType, Moment, MomentOptions, NumberOptions, NumberStyle, Tag,
};
use evaluate::{datetime, list, number, text, unit};
use table::{FUNCTIONS, LATIN};

/// Stands before the amount of a figure, and between it and its words, where [`FluentNumberOptions`] has room for a currency
/// alone. An amount without words is that of a number whose plural form [`Plurals`] corrects. A noncharacter too.
const FIGURE: char = '\u{fdd1}';

/// A figure as an argument of messages: it shows its words, and messages choose by its amount.
pub fn figure(amount: f64, words: &str) -> FluentNumber {
    let options = FluentNumberOptions {
        currency: Some(format!("{FIGURE}{amount}{FIGURE}{words}")),
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(amount, options)
}

/// What a number carries beside the value that messages choose by: the amount that it stands for, and the words of a figure.
fn carried(options: &FluentNumberOptions) -> Option<(f64, Option<&str>)> {
    let text = options.currency.as_deref()?.strip_prefix(FIGURE)?;
    match text.split_once(FIGURE) {
        Some((amount, words)) => Some((amount.parse().ok()?, Some(words))),
        None => Some((text.parse().ok()?, None)),
    }
}

/// Stands in the text of a call that failed: fluent-bundle writes a failed call without an error. A noncharacter, which no text has.
const FAILED: char = '\u{fdd2}';

/// Whether a function failed in a formatted text.
pub fn failed(text: &str) -> bool {
    text.contains(FAILED)
}

/// Makes a number, a list and a moment known to messages in the words of their language, and adds the functions.
pub fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, tag: &Tag, isolating: bool) {
    bundle.set_formatter(Some(show));
    let plurals = Plurals::of(tag);
    add(bundle, "NUMBER", move |positional, named| {
        Some(FluentValue::Number(plurals.corrected(number(positional, named)?)))
    });
    let formats = Formats::of(tag);
    add(bundle, "DATETIME", move |positional, named| Some(datetime(&formats, positional, named)?.into()));
    let formats = Formats::of(tag);
    add(bundle, "LIST", move |positional, named| Some(list(&formats, positional, named, isolating)?.into()));
    let formats = Formats::of(tag);
    add(bundle, "LANGUAGE", move |positional, _| {
        let tag = Tag::parse(text(positional.first()?)?)?;
        Some(formats.language_name(&tag).unwrap_or_else(|| tag.to_string()).into())
    });
    let formats = Formats::of(tag);
    add(bundle, "REGION", move |positional, _| {
        let code = text(positional.first()?)?;
        Some(formats.region_name(code).unwrap_or_else(|| code.to_owned()).into())
    });
    let formats = Formats::of(tag);
    add(bundle, "UNIT", move |positional, named| Some(unit(&formats, positional, named)?.into()));
}

fn add(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    name: &'static str,
    function: impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> Option<FluentValue<'static>> + Send + Sync + 'static,
) {
    let known = FUNCTIONS.iter().find(|f| f.name == name).expect("the table has every function");
    let added = bundle.add_function(name, move |positional, named| {
        match known.takes_options(named).then(|| function(positional, named)).flatten() {
            Some(value) => value,
            // The argument was missing, which fluent-bundle has reported, or it is of another kind.
            None => FluentValue::String(Cow::Owned(format!("{FAILED}{name}()"))),
        }
    });
    added.expect("each function is added once, to an empty bundle");
}

/// Several texts as one argument of a message: `LIST($items)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items(pub Vec<String>);

impl FluentType for Items {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
        formats_of(memoizer).list(&self.0, ListType::Conjunction, ListLength::Wide).into()
    }
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.date.map_or_else(String::new, |date| date.to_string()).into()
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
        formats_of(memoizer).moment(*self, MomentOptions::default()).unwrap_or_default().into()
    }
}

/// The formatters of a bundle's language, which is canonical.
struct Shared(Arc<Formats>);

impl Memoizable for Shared {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Shared(Formats::of(&Tag::parse(&lang.to_string()).ok_or(())?)))
    }
}

/// Hands out the formatters, so that the memoizer's lock is not held while they work.
fn formats_of(memoizer: &IntlLangMemoizer) -> Arc<Formats> {
    memoizer.with_try_get::<Shared, _, _>((), |shared| shared.0.clone()).expect("a bundle has a language")
}

/// Writes a number in the words of the language; fluent-bundle itself writes all numbers the English way.
fn show(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(shown(&formats_of(memoizer), number))
}

fn shown(formats: &Formats, number: &FluentNumber) -> String {
    match carried(&number.options) {
        Some((_, Some(words))) => words.to_owned(),
        Some((amount, None)) => formats.number_with(amount, &options(&number.options)),
        None => formats.number_with(number.value, &options(&number.options)),
    }
}

fn options(options: &FluentNumberOptions) -> NumberOptions {
    let digits = |count: Option<usize>| count.map(|count| count.min(20) as u8);
    let latin = options.currency.as_deref() == Some(LATIN);
    let (style, digits_of) = match options.style {
        FluentNumberStyle::Decimal => (NumberStyle::Decimal, if latin { Digits::Latin } else { Digits::Own }),
        FluentNumberStyle::Percent => (NumberStyle::Percent, if latin { Digits::Latin } else { Digits::Own }),
        FluentNumberStyle::Currency => {
            let code = options.currency.as_deref().unwrap_or_default();
            let is_narrow = code.starts_with(|c: char| c.is_ascii_lowercase());
            let code = code.to_ascii_uppercase().into();
            let display = match options.currency_display {
                _ if is_narrow => CurrencyDisplay::NarrowSymbol,
                FluentNumberCurrencyDisplayStyle::Symbol => CurrencyDisplay::Symbol,
                FluentNumberCurrencyDisplayStyle::Code => CurrencyDisplay::Code,
                FluentNumberCurrencyDisplayStyle::Name => CurrencyDisplay::Name,
            };
            (NumberStyle::Currency { code, display }, Digits::Latin)
        }
    };
    NumberOptions {
        style,
        digits: digits_of,
        ungrouped: !options.use_grouping,
        minimum_integer_digits: digits(options.minimum_integer_digits),
        minimum_fraction_digits: digits(options.minimum_fraction_digits),
        maximum_fraction_digits: digits(options.maximum_fraction_digits),
        maximum_significant_digits: digits(options.maximum_significant_digits),
    }
}
