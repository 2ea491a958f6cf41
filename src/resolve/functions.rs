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

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{
    FluentNumber, FluentNumberCurrencyDisplayStyle, FluentNumberOptions, FluentNumberStyle, FluentType,
};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::diag::nearest;
use crate::locale::{
    CurrencyDisplay, DateStyle, Digits, Formats, ListLength, ListType, Moment, MomentOptions, NumberOptions,
    NumberStyle, Padded, Tag, TimeUnit, Width, shown_value,
};
use crate::source::fluent::{Argument, Call};

/// A function of messages, and what it may be called with.
struct Function {
    name: &'static str,
    takes: Takes,
    options: &'static [(&'static str, Allowed)],
}

/// What a function puts into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Number,
    Moment,
    Several,
    LanguageTag,
    RegionCode,
}

/// What an option may be.
enum Allowed {
    Words(&'static [&'static str]),
    /// A whole number from this up to 20.
    Digits(u8),
    /// A code of ISO 4217.
    Currency,
}

use Allowed::{Currency, Digits as DigitCount, Words};

const DATE_STYLES: Allowed = Words(&["full", "long", "medium", "short"]);
const LATIN_DIGITS: (&str, Allowed) = ("numberingSystem", Words(&[LATIN]));

const FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        takes: Takes::Number,
        options: &[
            ("style", Words(&["decimal", "percent", "currency"])),
            ("currency", Currency),
            ("currencyDisplay", Words(&["symbol", NARROW, "code", "name"])),
            ("minimumIntegerDigits", DigitCount(1)),
            ("minimumFractionDigits", DigitCount(0)),
            ("maximumFractionDigits", DigitCount(0)),
            ("maximumSignificantDigits", DigitCount(1)),
            ("useGrouping", Words(&["auto", "true", "false"])),
            ("type", Words(&["cardinal", "ordinal"])),
            ("trailingZeroDisplay", Words(&["auto", "stripIfInteger"])),
            LATIN_DIGITS,
        ],
    },
    Function {
        name: "DATETIME",
        takes: Takes::Moment,
        options: &[
            ("dateStyle", DATE_STYLES),
            ("timeStyle", DATE_STYLES),
            ("weekday", Words(&["long", "short"])),
            ("year", Words(&["numeric"])),
            ("month", Words(&["long", "short", "numeric", "2-digit"])),
            ("day", Words(&["numeric", "2-digit"])),
            ("hour", Words(&["numeric", "2-digit"])),
            ("minute", Words(&["numeric", "2-digit"])),
            ("second", Words(&["numeric", "2-digit"])),
            LATIN_DIGITS,
        ],
    },
    Function {
        name: "LIST",
        takes: Takes::Several,
        options: &[
            ("type", Words(&["conjunction", "disjunction", "unit"])),
            ("style", Words(&["long", "short", "narrow"])),
        ],
    },
    Function { name: "LANGUAGE", takes: Takes::LanguageTag, options: &[] },
    Function { name: "REGION", takes: Takes::RegionCode, options: &[] },
    Function {
        name: "UNIT",
        takes: Takes::Number,
        options: &[
            ("unit", Words(&["hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"])),
            ("unitDisplay", Words(&["long", "short", "narrow"])),
        ],
    },
];

/// What is wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where: the name of the function or of an option.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// The word that was probably meant.
    pub meant: Option<&'static str>,
    /// What to do.
    pub hint: String,
}

/// Why a call would fail in any case, or `None` if it depends on what its variables are. `is_figure` tells which variables are
/// figures, which are words already.
pub fn fault(call: &Call, formats: &Formats, is_figure: &dyn Fn(&str) -> bool) -> Option<Fault> {
    let at = |range: &Range<usize>, message: String, hint: &str| {
        Some(Fault { range: range.clone(), message, meant: None, hint: hint.to_owned() })
    };
    let at_call = |message: String, hint: &str| at(&call.range, message, hint);
    // A word that is none of those that can stand there.
    let unknown = |range: &Range<usize>, typed: &str, known: &[&'static str], message: String, hint: String| {
        Some(Fault { range: range.clone(), message, meant: nearest(typed, known.iter().copied()), hint })
    };
    let Some(function) = FUNCTIONS.iter().find(|f| *f.name == *call.name) else {
        let names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
        let hint = format!("functions are: {}", names.join(", "));
        return unknown(&call.range, &call.name, &names, format!("there is no function `{}`", call.name), hint);
    };
    let name = function.name;
    for (option, range, value) in &call.named {
        let Some((_, allowed)) = function.options.iter().find(|(known, _)| **known == **option) else {
            let known: Vec<&str> = function.options.iter().map(|(known, _)| *known).collect();
            let hint = match known.as_slice() {
                [] => format!("write `{name}` without options"),
                known => format!("its options are: {}", known.join(", ")),
            };
            return unknown(range, option, &known, format!("`{name}` has no option `{option}`"), hint);
        };
        let value = match value {
            Argument::Text(text) => FluentValue::from(&**text),
            Argument::Number(number) => FluentValue::from(*number),
            // Fluent has literals alone there.
            _ => continue,
        };
        if !allowed.takes(&value) {
            let typed = match &value {
                FluentValue::Number(number) => number.value.to_string(),
                value => text(value).unwrap_or_default().to_owned(),
            };
            let hint = match allowed {
                Words(words) => format!("`{option}` is one of: {}", words.join(", ")),
                DigitCount(least) => {
                    format!("`{option}` is a whole number from {least} to 20, without quotation marks")
                }
                Currency => format!("`{option}` is a code of three letters: EUR, PLN, CZK"),
            };
            let known: &[&str] = if let Words(words) = allowed { words } else { &[] };
            let message = format!("`{typed}` means nothing to the option `{option}` of `{name}`");
            return unknown(range, &typed, known, message, hint);
        }
    }
    let Some(first) = call.positional.first() else {
        return at_call(
            format!("`{name}` is called with nothing"),
            &format!("write what it shows: {}", function.takes.example()),
        );
    };
    let option = |wanted: &str| {
        call.named.iter().find_map(|(name, _, value)| match value {
            Argument::Text(text) if **name == *wanted => Some(&**text),
            _ => None,
        })
    };
    if name == "NUMBER" && option("style") == Some("currency") && option("currency").is_none() {
        return at_call("`NUMBER` has the style of money, but no currency".to_owned(), "say which: currency: \"EUR\"");
    }
    let digits = |wanted: &str| {
        call.named.iter().find_map(|(name, _, value)| match value {
            Argument::Number(number) if **name == *wanted => Some(*number),
            _ => None,
        })
    };
    if let (Some(least), Some(most)) = (digits("minimumFractionDigits"), digits("maximumFractionDigits"))
        && least > most
    {
        return at_call(
            format!("`{name}` is to show at least {least} and at most {most} digits of a fraction"),
            "make `maximumFractionDigits` the larger one",
        );
    }
    if name == "UNIT" && option("unit").is_none() {
        return at_call("`UNIT` has no unit".to_owned(), "say which: unit: \"day\"");
    }
    let parts = ["weekday", "year", "month", "day", "hour", "minute", "second"];
    let has = |name: &str| call.named.iter().any(|(option, ..)| **option == *name);
    if (has("dateStyle") || has("timeStyle")) && parts.iter().any(|part| has(part)) {
        return at_call(
            "`DATETIME` has a style and parts of a date at once".to_owned(),
            "take dateStyle and timeStyle, or name the parts: year, month, day ...",
        );
    }
    let for_number_or_moment = matches!(function.takes, Takes::Number | Takes::Moment);
    let for_other_things = !matches!(function.takes, Takes::Number | Takes::Several);
    match first {
        Argument::Variable(variable) if for_other_things && is_figure(variable) => {
            at_call(format!("`{name}` cannot show the figure `${variable}`"), &format!("write {{ ${variable} }}"))
        }
        Argument::Text(typed) => match function.takes {
            Takes::Number => at_call(
                format!("`{typed}` is a text, and `{name}` wants a number"),
                "write the number without quotation marks",
            ),
            Takes::Moment if Moment::parse(typed).is_none() => {
                at_call(format!("`{typed}` is no date"), "write 2026-11-21, 2026-11-21T08:30 or 08:30")
            }
            Takes::LanguageTag if Tag::parse(typed).and_then(|tag| formats.language_name(&tag)).is_none() => at_call(
                format!("no name of a language `{typed}` is known here"),
                "write a tag of BCP 47 such as \"uk\", or the name itself",
            ),
            Takes::RegionCode if formats.region_name(typed).is_none() => at_call(
                format!("no name of a country `{typed}` is known here"),
                "write a code of two letters such as \"HR\", or the name itself",
            ),
            _ if would_fail(call, formats) => at_call(
                format!("`{name}` cannot show `{typed}` with these options"),
                "ask for what the date has: a day has no hours",
            ),
            _ => None,
        },
        Argument::Number(_) if function.takes != Takes::Number && function.takes != Takes::Several => {
            at_call(format!("`{name}` cannot show a number"), &format!("write {}", function.takes.example()))
        }
        Argument::Words if for_number_or_moment => {
            at_call(format!("`{name}` cannot show words"), &format!("write {}", function.takes.example()))
        }
        _ if would_fail(call, formats) => at_call(
            format!("`{name}` cannot show this with these options"),
            "no language has a pattern for these parts together: ask for fewer, or for dateStyle: \"long\"",
        ),
        _ => None,
    }
}

/// Whether `DATETIME` cannot do what it is asked, whatever the moment.
fn would_fail(call: &Call, formats: &Formats) -> bool {
    if *call.name != *"DATETIME" {
        return false;
    }
    let moment = match call.positional.first() {
        Some(Argument::Text(typed)) => FluentValue::from(&**typed),
        _ => FluentValue::from("2026-11-21T08:30"),
    };
    let mut named = FluentArgs::new();
    for (name, _, value) in &call.named {
        if let Argument::Text(value) = value {
            named.set(&**name, &**value);
        }
    }
    datetime(formats, &[moment], &named).is_none()
}

impl Takes {
    fn example(self) -> &'static str {
        match self {
            Takes::Number => "a number: 5 or { $count }",
            Takes::Moment => "a date: \"2026-11-21\"",
            Takes::Several => "what is listed: { $items }",
            Takes::LanguageTag => "the tag of a language: \"uk\"",
            Takes::RegionCode => "the code of a country: \"HR\"",
        }
    }
}

impl Allowed {
    fn takes(&self, value: &FluentValue) -> bool {
        match (self, value) {
            (Words(words), FluentValue::String(text)) => words.contains(&&**text),
            (DigitCount(least), FluentValue::Number(number)) => {
                number.value.fract() == 0.0 && (f64::from(*least)..=20.0).contains(&number.value)
            }
            (Currency, FluentValue::String(code)) => code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic()),
            _ => false,
        }
    }
}

impl Function {
    fn takes_options(&self, named: &FluentArgs) -> bool {
        named
            .iter()
            .all(|(name, value)| self.options.iter().any(|(known, allowed)| *known == name && allowed.takes(value)))
    }
}

/// Begins the words of a figure where [`FluentNumberOptions`] has room for a currency alone. A noncharacter too.
const FIGURE: char = '\u{fdd1}';

/// A figure as an argument of messages: it shows its words, and messages choose by its amount.
pub fn figure(amount: f64, words: &str) -> FluentNumber {
    let options = FluentNumberOptions { currency: Some(format!("{FIGURE}{words}")), ..FluentNumberOptions::default() };
    FluentNumber::new(amount, options)
}

/// Stands in the text of a call that failed: fluent-bundle writes a failed call without an error. A noncharacter, which no text has.
const FAILED: char = '\u{fdd0}';

/// Stands for Latin digits where [`FluentNumberOptions`] has room for a currency alone, which has three letters.
const LATIN: &str = "latn";

/// The shortest sign of a currency. fluent-bundle does not know it: a code in small letters stands for it.
const NARROW: &str = "narrowSymbol";

/// Whether a function failed in a formatted text.
pub fn failed(text: &str) -> bool {
    text.contains(FAILED)
}

/// Makes a number, a list and a moment known to messages in the words of their language, and adds the functions.
pub fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, tag: &Tag, isolating: bool) {
    bundle.set_formatter(Some(show));
    add(bundle, "NUMBER", number);
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
    match number.options.currency.as_deref().and_then(|words| words.strip_prefix(FIGURE)) {
        Some(words) => words.to_owned(),
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

/// The number with its options, so that a message can choose by it.
fn number(positional: &[FluentValue], named: &FluentArgs) -> Option<FluentValue<'static>> {
    let mut number: FluentNumber = number_of(positional.first()?)?.clone();
    // Of a figure its amount alone is a number.
    number.options.currency.take_if(|words| words.starts_with(FIGURE));
    number.options.merge(named);
    let (least, most) = (number.options.minimum_fraction_digits, number.options.maximum_fraction_digits);
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        return None;
    }
    if number.options.style == FluentNumberStyle::Currency {
        let code = number.options.currency.as_deref().filter(|code| code.len() == 3)?;
        let is_narrow = option(named, "currencyDisplay") == Some(NARROW);
        number.options.currency = Some(if is_narrow { code.to_ascii_lowercase() } else { code.to_ascii_uppercase() });
    } else if option(named, "numberingSystem") == Some(LATIN) {
        number.options.currency = Some(LATIN.into());
    }
    if option(named, "trailingZeroDisplay") == Some("stripIfInteger") && number.value.fract() == 0.0 {
        number.options.minimum_fraction_digits = None;
        number.options.maximum_fraction_digits = Some(0);
    }
    if number.options.maximum_fraction_digits.is_some() || number.options.maximum_significant_digits.is_some() {
        number.value = shown_value(number.value, &options(&number.options));
    }
    Some(FluentValue::Number(number))
}

fn datetime(formats: &Formats, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    let moment = match positional.first()? {
        FluentValue::Custom(custom) => *custom.as_any().downcast_ref::<Moment>()?,
        value => Moment::parse(text(value)?)?,
    };
    let style = |name| {
        let Some(style) = option(named, name) else { return Some(None) };
        Some(Some(match style {
            "full" => DateStyle::Full,
            "long" => DateStyle::Long,
            "medium" => DateStyle::Medium,
            "short" => DateStyle::Short,
            _ => return None,
        }))
    };
    let width = |name| {
        let Some(width) = option(named, name) else { return Some(None) };
        Some(Some(match width {
            "long" => Width::Long,
            "short" => Width::Short,
            "numeric" | "2-digit" => Width::Numeric,
            _ => return None,
        }))
    };
    let has = |name| named.get(name).is_some();
    if (has("dateStyle") || has("timeStyle"))
        && (has("weekday") || has("year") || has("month") || has("day") || has("hour"))
    {
        return None;
    }
    let options = MomentOptions {
        date_style: style("dateStyle")?,
        time_style: style("timeStyle")?,
        weekday: width("weekday")?,
        year: has("year"),
        month: width("month")?,
        day: has("day"),
        hour: has("hour"),
        minute: has("minute"),
        second: has("second"),
        // Minutes always have two digits beside an hour.
        padded: Padded {
            month: option(named, "month") == Some("2-digit"),
            day: option(named, "day") == Some("2-digit"),
            hour: option(named, "hour") == Some("2-digit"),
        },
        digits: if option(named, "numberingSystem") == Some(LATIN) { Digits::Latin } else { Digits::Own },
        ..MomentOptions::default()
    };
    formats.moment(moment, options)
}

fn list(formats: &Formats, positional: &[FluentValue], named: &FluentArgs, isolating: bool) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for value in positional {
        match value {
            FluentValue::Custom(custom) => match custom.as_any().downcast_ref::<Items>() {
                Some(items) => parts.extend(items.0.iter().cloned()),
                None => {
                    parts.push(formats.moment(*custom.as_any().downcast_ref::<Moment>()?, MomentOptions::default())?)
                }
            },
            FluentValue::Number(number) => parts.push(shown(formats, number)),
            value => parts.push(text(value)?.to_owned()),
        }
    }
    if isolating {
        // The parts may run in directions of their own.
        parts.iter_mut().for_each(|part| *part = format!("\u{2068}{part}\u{2069}"));
    }
    let kind = match option(named, "type").unwrap_or("conjunction") {
        "conjunction" => ListType::Conjunction,
        "disjunction" => ListType::Disjunction,
        "unit" => ListType::Unit,
        _ => return None,
    };
    let length = match option(named, "style").unwrap_or("long") {
        "long" => ListLength::Wide,
        "short" => ListLength::Short,
        "narrow" => ListLength::Narrow,
        _ => return None,
    };
    Some(formats.list(&parts, kind, length))
}

fn unit(formats: &Formats, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    let number = number_of(positional.first()?)?;
    let unit = TimeUnit::parse(option(named, "unit")?)?;
    let width = match option(named, "unitDisplay").unwrap_or("long") {
        "long" => Width::Long,
        "short" => Width::Short,
        "narrow" => Width::Numeric,
        _ => return None,
    };
    formats.unit(number.value, unit, width, number.options.minimum_fraction_digits.unwrap_or(0).min(20) as u8)
}

fn number_of<'v>(value: &'v FluentValue) -> Option<&'v FluentNumber> {
    match value {
        FluentValue::Number(number) => Some(number),
        _ => None,
    }
}

fn text<'v>(value: &'v FluentValue) -> Option<&'v str> {
    match value {
        FluentValue::String(text) => Some(text),
        _ => None,
    }
}

fn option<'n>(named: &'n FluentArgs, name: &'static str) -> Option<&'n str> {
    text(named.get(name)?)
}
