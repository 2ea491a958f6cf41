//! Which functions there are, what each takes, and its options.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::locale::is_currency;

/// A function of messages, and what it may be called with.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) takes: Takes,
    pub(super) options: &'static [(&'static str, Allowed)],
}

/// What a function puts into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Number,
    Moment,
    Several,
    LanguageTag,
    RegionCode,
}

/// What an option may be.
pub(super) enum Allowed {
    Words(&'static [&'static str]),
    /// A whole number from this up to 20.
    Digits(u8),
    /// A code of ISO 4217.
    Currency,
}

use Allowed::{Currency, Digits as DigitCount, Words};

const DATE_STYLES: Allowed = Words(&["full", "long", "medium", "short"]);
const LATIN_DIGITS: (&str, Allowed) = ("numberingSystem", Words(&[LATIN]));

pub(super) const FUNCTIONS: &[Function] = &[
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

impl Takes {
    pub(super) fn example(self) -> &'static str {
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
    pub(super) fn takes(&self, value: &FluentValue) -> bool {
        match (self, value) {
            (Words(words), FluentValue::String(text)) => words.contains(&&**text),
            (DigitCount(least), FluentValue::Number(number)) => {
                number.value.fract() == 0.0 && (f64::from(*least)..=20.0).contains(&number.value)
            }
            (Currency, FluentValue::String(code)) => is_currency(&code.to_ascii_uppercase()),
            _ => false,
        }
    }
}

impl Function {
    pub(super) fn takes_options(&self, named: &FluentArgs) -> bool {
        named
            .iter()
            .all(|(name, value)| self.options.iter().any(|(known, allowed)| *known == name && allowed.takes(value)))
    }
}

/// Stands for Latin digits where [`FluentNumberOptions`] has room for a currency alone, which has three letters.
pub(super) const LATIN: &str = "latn";

/// The shortest sign of a currency. fluent-bundle does not know it: a code in small letters stands for it.
pub(super) const NARROW: &str = "narrowSymbol";
