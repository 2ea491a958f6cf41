use jiff::civil::Date;

use super::entry::web_address;
use super::topics::check_id;
use crate::diag::{Code, Sink};
use crate::files::SitePath;
use crate::locale::Tag;
use crate::source::layout::is_id;
use crate::table::{Reader, Spanned, csv, toml};

/// What a service costs.
#[derive(Debug, Clone, PartialEq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// An amount of a currency (ISO 4217).
    Amount {
        /// How much.
        amount: f64,
        /// Of what.
        currency: String,
    },
}

/// Where a service is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are schema.org's PostalAddress")]
pub struct Address {
    pub street: Option<String>,
    pub locality: Option<String>,
    pub postal_code: Option<String>,
}

/// The days on which the message `service-<id>.alert` is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// The first day; without one it has begun.
    pub from: Option<Date>,
    /// The last day; without one it does not end.
    pub until: Option<Date>,
}

/// Words of the source language that stand beside the facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceWords {
    /// `name`.
    pub name: Option<Spanned<String>>,
    /// `summary`.
    pub summary: Option<Spanned<String>>,
    /// `note`.
    pub note: Option<Spanned<String>>,
}

/// The facts of one service. Its name is the message `service-<id>`.
#[derive(Debug, Clone)]
pub struct ServiceFacts {
    /// The file that it was read from.
    pub path: SitePath,
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// Source words beside the facts.
    pub words: ServiceWords,
    /// A category: `category-<id>`.
    pub category: Option<Spanned<String>>,
    /// Who runs it.
    pub organization: Option<String>,
    /// Phone numbers, as written.
    pub phone: Vec<String>,
    /// An address for mail.
    pub email: Option<String>,
    /// A web address.
    pub url: Option<String>,
    /// Where it is.
    pub address: Option<Address>,
    /// Latitude and longitude (WGS 84, degrees).
    pub geo: Option<(f64, f64)>,
    /// OpenStreetMap `opening_hours`, as written; what is none has been reported.
    pub hours: Option<String>,
    /// Tags of the languages spoken there.
    pub languages: Vec<Spanned<String>>,
    /// `none`, `on_request`, `phone` or `always`.
    pub interpretation: Option<String>,
    /// What it costs, if that is known.
    pub cost: Option<Cost>,
    /// How to get in: `walk_in`, `appointment`, ...
    pub access: Vec<String>,
    /// Whether no name is asked for.
    pub anonymous: bool,
    /// `none`, `name` or `document`.
    pub identity_required: Option<String>,
    /// What to bring: `document-<id>`.
    pub documents: Vec<Spanned<String>>,
    /// `wheelchair`, ...
    pub accessibility: Vec<String>,
    /// The places that it serves.
    pub area: Vec<String>,
    /// Whether it stands on every home page, with its number.
    pub emergency: bool,
    /// Whether its address never reaches any output.
    pub confidential: bool,
    /// The day on which the facts were checked.
    pub reviewed: Option<Date>,
    /// When the alert is shown.
    pub alert: Option<Alert>,
}

const INTERPRETATION: &[&str] = &["none", "on_request", "phone", "always"];
const IDENTITY: &[&str] = &["none", "name", "document"];
const ACCESS: &[&str] = &["walk_in", "appointment", "phone", "online", "referral", "registration"];
const ACCESSIBILITY: &[&str] = &["wheelchair", "toilet", "hearing_loop", "blind", "parking"];

pub(super) fn parse_toml(path: &SitePath, text: &str, sink: &mut Sink) -> Vec<ServiceFacts> {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut services = Vec::new();
    Reader::new(path.shared(), &table, 0..0, sink).each_table(|id, r| {
        check_id(id, r);
        services.push(service(path, id.clone(), r));
    });
    services
}

pub(super) fn parse_csv(path: &SitePath, text: &str, sink: &mut Sink) -> Vec<ServiceFacts> {
    let mut services = Vec::new();
    for row in csv::parse(path.shared(), text, sink) {
        let mut r = Reader::new(path.shared(), &row.value, row.range.clone(), sink);
        let Some(id) = r.required_string("id") else { continue };
        check_id(&id, &mut r);
        services.push(service(path, id, &mut r));
    }
    services
}

fn service(path: &SitePath, id: Spanned<String>, r: &mut Reader) -> ServiceFacts {
    let facts = ServiceFacts {
        path: path.clone(),
        id,
        words: ServiceWords { name: r.string("name"), summary: r.string("summary"), note: r.string("note") },
        category: category(r),
        organization: r.string("organization").map(|s| s.value),
        phone: phone(r),
        email: email(r),
        url: web_address(r, "url"),
        address: r.table("address", |r| {
            let address = Address {
                street: r.string("street").map(|s| s.value),
                locality: r.string("locality").map(|s| s.value),
                postal_code: r.string("postal_code").map(|s| s.value),
            };
            r.finish();
            address
        }),
        geo: geo(r),
        hours: hours(r),
        languages: languages(r),
        interpretation: words(r, "interpretation", INTERPRETATION).into_iter().next(),
        cost: cost(r),
        access: words(r, "access", ACCESS),
        anonymous: r.boolean("anonymous").unwrap_or(false),
        identity_required: words(r, "identity_required", IDENTITY).into_iter().next(),
        documents: r.strings("documents"),
        accessibility: words(r, "accessibility", ACCESSIBILITY),
        area: r.strings("area").into_iter().map(|s| s.value).collect(),
        emergency: r.boolean("emergency").unwrap_or(false),
        confidential: r.boolean("confidential").unwrap_or(false),
        reviewed: r.date("reviewed").map(|d| d.value),
        alert: r.table("alert", |r| {
            let alert = Alert { from: r.date("from").map(|d| d.value), until: r.date("until").map(|d| d.value) };
            r.finish();
            alert
        }),
    };
    r.finish();
    facts
}

fn category(r: &mut Reader) -> Option<Spanned<String>> {
    let category = r.required_string("category")?;
    if !is_id(&category.value) {
        r.report(
            Code::InvalidId,
            category.range,
            format!("`{}` is not an id", category.value),
            "categories are ids such as legal or health",
        );
        return None;
    }
    Some(category)
}

/// One word or a list of words, each of which is one of `known`.
fn words(r: &mut Reader, key: &'static str, known: &'static [&'static str]) -> Vec<String> {
    let typed = match r.value(key).map(|v| &v.value) {
        Some(crate::table::Value::String(_)) => r.string(key).into_iter().collect(),
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
fn languages(r: &mut Reader) -> Vec<Spanned<String>> {
    let (known, unknown) = r.strings("languages").into_iter().partition(|typed| Tag::parse(&typed.value).is_some());
    let unknown: Vec<Spanned<String>> = unknown;
    for typed in unknown {
        let message = format!("`{}` is not a language tag", typed.value);
        r.report(Code::InvalidLanguageTag, typed.range, message, "tags are BCP 47: hr, uk, zh-Hant");
    }
    known
}

fn phone(r: &mut Reader) -> Vec<String> {
    let mut numbers = Vec::new();
    for typed in r.strings("phone") {
        let digits: String = typed.value.chars().filter(|c| !c.is_whitespace() && !"-/()\u{a0}".contains(*c)).collect();
        let (plus, rest) = digits.strip_prefix('+').map_or((false, &*digits), |rest| (true, rest));
        let all_digits = !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
        // E.164 has at most 15 digits after the plus; a number without one is a short code of the country.
        let fits =
            !rest.starts_with('0') && if plus { (7..=15).contains(&rest.len()) } else { (2..=6).contains(&rest.len()) };
        if all_digits && fits {
            numbers.push(typed.value.split_whitespace().collect::<Vec<_>>().join(" "));
        } else {
            let message = format!("`{}` is not an international phone number", typed.value);
            r.report(
                Code::InvalidPhone,
                typed.range,
                message,
                "write +, the country's code and the number: +385 31 000 100",
            );
        }
    }
    numbers
}

fn email(r: &mut Reader) -> Option<String> {
    let typed = r.string("email")?;
    let valid = typed.value.split_once('@').is_some_and(|(local, domain)| {
        let plain = |s: &str| {
            !s.is_empty() && !s.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'&?@,;:\\".contains(c))
        };
        plain(local) && plain(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    if !valid {
        r.report(
            Code::InvalidValue,
            typed.range,
            format!("`{}` is not an address for mail", typed.value),
            "write it as info@office.example",
        );
        return None;
    }
    Some(typed.value)
}

fn geo(r: &mut Reader) -> Option<(f64, f64)> {
    let typed = r.numbers("geo")?;
    match typed.value.as_slice() {
        [lat, lon] if (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon) => Some((*lat, *lon)),
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

fn hours(r: &mut Reader) -> Option<String> {
    let typed = r.string("hours")?;
    if let Err(error) = opening_hours_syntax::parse(&typed.value) {
        let message = match not_understood(&typed.value, &error.to_string()) {
            Some(rest) if rest != typed.value => {
                format!("`{}` are not opening hours: not understood from `{rest}` on", typed.value)
            }
            _ => format!("`{}` are not opening hours", typed.value),
        };
        r.report(
            Code::InvalidHours,
            typed.range,
            message,
            "write them as Mo-Fr 08:00-16:00; PH off (OpenStreetMap opening_hours), the minutes too",
        );
    }
    // Readers see what nobody understands as it was typed.
    Some(typed.value)
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

fn cost(r: &mut Reader) -> Option<Cost> {
    if matches!(r.value("cost").map(|v| &v.value), Some(crate::table::Value::Table(_))) {
        return r.table("cost", |r| {
            let amount = r.number("amount");
            if !r.has("amount") {
                r.missing("amount");
            }
            let currency = r.required_string("currency");
            r.finish();
            Some(Cost::Amount { amount: amount?.value, currency: currency?.value })
        })?;
    }
    r.word("cost", &["free"], |word| (word == "free").then_some(Cost::Free))
}
