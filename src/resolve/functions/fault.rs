//! What is wrong with a call, told before anything is shown.

use std::ops::Range;

use fluent_bundle::{FluentArgs, FluentValue};

use super::evaluate::{datetime, text};
use super::table::{Allowed, FUNCTIONS, Takes};
use crate::diag::nearest;
use crate::locale::{Formats, Moment, Tag};
use crate::source::fluent::{Argument, Call};

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
                Allowed::Words(words) => format!("`{option}` is one of: {}", words.join(", ")),
                Allowed::Digits(least) => {
                    format!("`{option}` is a whole number from {least} to 20, without quotation marks")
                }
                Allowed::Currency => format!("`{option}` is a code of three letters (ISO 4217): EUR, PLN, CZK"),
            };
            let known: &[&str] = if let Allowed::Words(words) = allowed { words } else { &[] };
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
