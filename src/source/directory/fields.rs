//! What services, organizations and locations have in common.

use crate::config::checked_phone;
use crate::diag::Code;
use crate::locale::Tag;
use crate::table::{Reader, Spanned, Value};

/// Where something is.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are schema.org's PostalAddress")]
pub struct Address {
    pub street: Option<String>,
    pub locality: Option<String>,
    pub postal_code: Option<String>,
    /// The county, state or canton.
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2; without one that of the site.
    pub country: Option<String>,
}

/// A text without blanks around it; one of blanks alone says nothing, as a blank cell.
pub(super) fn text(r: &mut Reader, key: &'static str) -> Option<Spanned<String>> {
    r.string(key).map(|typed| typed.map(|text| text.trim().to_owned())).filter(|typed| !typed.value.is_empty())
}

/// Texts in the same way.
pub(super) fn texts(r: &mut Reader, key: &'static str) -> Vec<String> {
    let texts = r.strings(key).into_iter().map(|typed| typed.value.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

pub(super) const ACCESSIBILITY: &[&str] = &["wheelchair", "toilet", "hearing_loop", "blind", "parking"];

pub(super) fn address(r: &mut Reader) -> Option<Spanned<Address>> {
    let range = r.place_of("address")?;
    let address = r.table("address", |r| {
        let mut part = |key| text(r, key).map(|typed| typed.value.split_whitespace().collect::<Vec<_>>().join(" "));
        let address = Address {
            street: part("street"),
            locality: part("locality"),
            postal_code: part("postal_code"),
            region: part("region"),
            country: country(r),
        };
        r.finish();
        address
    })?;
    Some(Spanned::new(address, range))
}

fn country(r: &mut Reader) -> Option<String> {
    let typed = r.string("country")?;
    if typed.value.len() == 2 && typed.value.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(typed.value);
    }
    let message = format!("`{}` is not the code of a country", typed.value);
    r.report(Code::InvalidValue, typed.range, message, "codes have two capital letters (ISO 3166-1): HR");
    None
}

/// One word or a list of words, each of which is one of `known`.
pub(super) fn words(r: &mut Reader, key: &'static str, known: &'static [&'static str]) -> Vec<String> {
    let typed = match r.value(key).map(|v| &v.value) {
        Some(Value::String(_)) => r.string(key).into_iter().collect(),
        _ => r.strings(key),
    };
    let mut words = Vec::new();
    for word in typed {
        if known.contains(&word.value.as_str()) {
            words.push(word.value);
        } else {
            r.unknown_word(&word, known);
        }
    }
    words
}

/// The languages spoken there, which need not be languages of the site.
pub(super) fn languages(r: &mut Reader) -> Vec<Spanned<String>> {
    let (known, unknown): (Vec<_>, Vec<_>) =
        r.strings("languages").into_iter().partition(|typed| Tag::parse(&typed.value).is_some());
    let unknown: Vec<Spanned<String>> = unknown;
    for typed in unknown {
        let message = format!("`{}` is not a language tag", typed.value);
        r.report(Code::InvalidLanguageTag, typed.range, message, "tags are BCP 47: hr, uk, zh-Hant");
    }
    let is_language = |typed: &Spanned<String>| {
        let is_usual_mistake = Tag::usual(&typed.value).is_some();
        !is_usual_mistake && Tag::parse(&typed.value).is_some_and(|tag| tag.is_language())
    };
    let (known, mistyped): (Vec<_>, Vec<_>) = known.into_iter().partition(is_language);
    for typed in mistyped {
        let message = format!("no language has the tag `{}`", typed.value);
        let hint = Tag::usual(&typed.value).map_or_else(
            || "readers are not told of it; tags are those of BCP 47: uk for Ukrainian, sq for Albanian".to_owned(),
            |usual| format!("did you mean `{usual}`?"),
        );
        r.report(Code::UnknownLanguage, typed.range, message, &hint);
    }
    known
}

pub(super) fn phone(r: &mut Reader) -> Vec<String> {
    let typed = r.strings("phone");
    typed.into_iter().filter_map(|number| checked_phone(number, r)).collect()
}

pub(super) fn geo(r: &mut Reader) -> Option<Spanned<(f64, f64)>> {
    let typed = r.numbers("geo")?;
    match typed.value.as_slice() {
        [lat, lon] if (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon) => {
            Some(Spanned::new((*lat, *lon), typed.range))
        }
        _ => {
            r.report(
                Code::InvalidValue,
                typed.range,
                "`geo` is not a latitude and a longitude",
                "write it as [45.5550, 18.6955]",
            );
            None
        }
    }
}

pub(super) fn hours(r: &mut Reader) -> Option<Spanned<String>> {
    let mut typed = r.string("hours")?;
    // A word processor and a spreadsheet write dashes, quotation marks and line breaks that the syntax does not have.
    let plain = typed.value.replace(['–', '—', '−'], "-").replace(['“', '”', '„'], "\"").replace('\n', "; ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if opening_hours_syntax::parse(&typed.value).is_err() && opening_hours_syntax::parse(&plain).is_ok() {
        typed.value = plain;
    }
    if let Err(error) = opening_hours_syntax::parse(&typed.value) {
        let message = match not_understood(&typed.value, &error.to_string()) {
            Some(rest) if rest != typed.value => {
                format!("`{}` are not opening hours: not understood from `{rest}` on", typed.value)
            }
            _ => format!("`{}` are not opening hours", typed.value),
        };
        r.report(
            Code::InvalidHours,
            typed.range.clone(),
            message,
            "write them as Mo-Fr 08:00-16:00; PH off (OpenStreetMap opening_hours), the minutes too",
        );
    }
    // Readers see what nobody understands as it was typed.
    Some(typed)
}

/// Where the parser stopped, from its report: `--> 1:COLUMN`. The rest of that report speaks of its grammar.
fn not_understood<'a>(hours: &'a str, report: &str) -> Option<&'a str> {
    let column: String = report.split("--> 1:").nth(1)?.chars().take_while(char::is_ascii_digit).collect();
    let at = hours.char_indices().nth(column.parse::<usize>().ok()?.checked_sub(1)?)?.0;
    // The parser may have taken the first letters of a word for a day.
    let word = hours[..at]
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |i| i + hours[i..].chars().next().map_or(1, char::len_utf8));
    Some(&hours[word..])
}
