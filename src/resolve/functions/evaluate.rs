//! The functions themselves: what a call shows, or `None` if it fails.

use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentValue};

use super::table::{LATIN, NARROW};
use super::{Items, carried, options, shown};
use crate::locale::{
    DateStyle, Digits, Formats, ListLength, ListType, Moment, MomentOptions, Padded, TimeUnit, Width, shown_value,
};

/// The number with its options, so that a message can choose by it.
pub(super) fn number(positional: &[FluentValue], named: &FluentArgs) -> Option<FluentNumber> {
    let mut number: FluentNumber = number_of(positional.first()?)?.clone();
    // Of a figure its amount alone is a number.
    if let Some((amount, _)) = carried(&number.options) {
        (number.value, number.options.currency) = (amount, None);
    }
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
    Some(number)
}

pub(super) fn datetime(formats: &Formats, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
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

pub(super) fn list(
    formats: &Formats,
    positional: &[FluentValue],
    named: &FluentArgs,
    isolating: bool,
) -> Option<String> {
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

pub(super) fn unit(formats: &Formats, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    let number = number_of(positional.first()?)?;
    let unit = TimeUnit::parse(option(named, "unit")?)?;
    let width = match option(named, "unitDisplay").unwrap_or("long") {
        "long" => Width::Long,
        "short" => Width::Short,
        "narrow" => Width::Numeric,
        _ => return None,
    };
    let value = carried(&number.options).map_or(number.value, |(amount, _)| amount);
    formats.unit(value, unit, width, number.options.minimum_fraction_digits.unwrap_or(0).min(20) as u8)
}

fn number_of<'v>(value: &'v FluentValue) -> Option<&'v FluentNumber> {
    match value {
        FluentValue::Number(number) => Some(number),
        _ => None,
    }
}

pub(super) fn text<'v>(value: &'v FluentValue) -> Option<&'v str> {
    match value {
        FluentValue::String(text) => Some(text),
        _ => None,
    }
}

fn option<'n>(named: &'n FluentArgs, name: &'static str) -> Option<&'n str> {
    text(named.get(name)?)
}
