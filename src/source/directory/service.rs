use jiff::civil::Date;

use super::fields::{ACCESSIBILITY, Address, address, geo, hours, languages, phone, text, texts, words};
use crate::config::{email, web_address};
use crate::diag::{Code, Place};
use crate::files::SitePath;
use crate::locale::is_currency;
use crate::source::figures::no_currency;
use crate::source::layout::is_id;
use crate::source::length::Length;
use crate::table::{Reader, Spanned, Value};

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

/// One service of a table: its facts, and who and where it is, which [`crate::resolve`] finds.
#[derive(Debug, Clone)]
pub struct ServiceRow {
    /// What is its own.
    pub facts: ServiceFacts,
    /// Who runs it: the id of an organization, or a name as typed.
    pub organization: Option<Spanned<String>>,
    /// Where it is: the id of a location.
    pub location: Option<Spanned<String>>,
    /// Where it is, if that is no location with an id.
    pub address: Option<Spanned<Address>>,
    /// Latitude and longitude (WGS 84, degrees), in the same way.
    pub geo: Option<Spanned<(f64, f64)>>,
    /// `wheelchair`, ..., beside those of its location.
    pub accessibility: Vec<String>,
}

/// The facts of one service that pages may show. Its name is the message `service-<id>`; who and where it is stands apart,
/// in [`ServiceRow`], so that nobody shows where a confidential service is.
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
    /// Phone numbers, as written.
    pub phone: Vec<String>,
    /// An address for mail.
    pub email: Option<String>,
    /// A web address.
    pub url: Option<String>,
    /// OpenStreetMap `opening_hours`, as written; what is none has been reported.
    pub hours: Option<Spanned<String>>,
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
    /// The places that it serves.
    pub area: Vec<String>,
    /// Whether it stands on every home page, with its number.
    pub emergency: bool,
    /// Whether its address never reaches any output.
    pub confidential: bool,
    /// Whether being seen on its page could hurt the reader. What is confidential is, unless somebody says otherwise.
    pub sensitive: bool,
    /// The day on which the facts were checked.
    pub reviewed: Option<Date>,
    /// Who checked them.
    pub reviewed_by: Option<String>,
    /// How long a check holds.
    pub review_every: Option<Length>,
    /// When the alert is shown.
    pub alert: Option<Alert>,
}

const INTERPRETATION: &[&str] = &["none", "on_request", "phone", "always"];
const IDENTITY: &[&str] = &["none", "name", "document"];
const ACCESS: &[&str] = &["walk_in", "appointment", "phone", "online", "referral", "registration"];

/// Reads a service, whose id was taken already.
pub(super) fn service(path: &SitePath, id: Spanned<String>, r: &mut Reader) -> ServiceRow {
    let location = r.string("location");
    let (address, geo) = (address(r), geo(r));
    if let Some(location) = &location {
        for (key, range) in [("address", address.as_ref().map(|a| &a.range)), ("geo", geo.as_ref().map(|g| &g.range))] {
            let Some(range) = range else { continue };
            let message = format!("`{key}` stands beside `location = \"{}\"`", location.value);
            r.report(Code::TwoLocations, range.clone(), message, "say where the service is in one of the two");
        }
    }
    let row = ServiceRow {
        organization: text(r, "organization"),
        // What was reported must not make a second location.
        address: address.filter(|_| location.is_none()),
        geo: geo.filter(|_| location.is_none()),
        location,
        accessibility: words(r, "accessibility", ACCESSIBILITY),
        facts: facts(path, id, r),
    };
    r.finish();
    row
}

fn facts(path: &SitePath, id: Spanned<String>, r: &mut Reader) -> ServiceFacts {
    let confidential = r.boolean("confidential").unwrap_or(false);
    ServiceFacts {
        path: path.clone(),
        id,
        words: ServiceWords { name: text(r, "name"), summary: text(r, "summary"), note: text(r, "note") },
        category: category(r),
        phone: phone(r),
        email: email(r),
        url: web_address(r, "url"),
        hours: hours(r),
        languages: languages(r),
        interpretation: words(r, "interpretation", INTERPRETATION).into_iter().next(),
        cost: cost(r),
        access: words(r, "access", ACCESS),
        anonymous: r.boolean("anonymous").unwrap_or(false),
        identity_required: words(r, "identity_required", IDENTITY).into_iter().next(),
        documents: r.strings("documents"),
        area: texts(r, "area"),
        emergency: r.boolean("emergency").unwrap_or(false),
        confidential,
        sensitive: r.boolean("sensitive").unwrap_or(confidential),
        reviewed: r.date("reviewed").map(|d| d.value),
        reviewed_by: text(r, "reviewed_by").map(|s| s.value),
        review_every: Length::read(r, "review_every"),
        alert: alert(r),
    }
}

/// `true` for an alert that holds until it is taken away, or the days on which it does.
fn alert(r: &mut Reader) -> Option<Alert> {
    if matches!(r.value("alert").map(|v| &v.value), Some(Value::Boolean(_) | Value::Cell(_))) {
        return r.boolean("alert")?.then_some(Alert { from: None, until: None });
    }
    r.table("alert", |r| {
        let alert = Alert { from: r.date("from").map(|d| d.value), until: r.date("until").map(|d| d.value) };
        r.finish();
        alert
    })
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

fn cost(r: &mut Reader) -> Option<Cost> {
    if matches!(r.value("cost").map(|v| &v.value), Some(Value::Table(_))) {
        return r.table("cost", |r| {
            let cost = price(r);
            r.finish();
            cost
        })?;
    }
    let typed = r.value("cost").and_then(|typed| match &typed.value {
        Value::Cell(text) | Value::String(text) => Some((text.clone(), typed.range.clone())),
        Value::Integer(number) => Some((number.to_string(), typed.range.clone())),
        Value::Float(number) => Some((number.to_string(), typed.range.clone())),
        _ => None,
    });
    if let Some((text, range)) = typed.filter(|(text, _)| text.contains(|c: char| c.is_ascii_digit())) {
        let is_nothing = text.chars().all(|c| matches!(c, '0' | '.' | ','));
        let hint = if is_nothing {
            "what costs nothing is `free`"
        } else {
            "an amount is two keys, or two columns: `cost.amount` and `cost.currency` (EUR)"
        };
        r.report(Code::InvalidValue, range, format!("`{text}` is an amount, where `free` can stand"), hint);
        return None;
    }
    r.word("cost", &["free"], |word| (word == "free").then_some(Cost::Free))
}

/// An amount and its currency. An amount of nothing is free, whatever it is counted in.
fn price(r: &mut Reader) -> Option<Cost> {
    if !r.has("amount") {
        r.missing("amount");
    }
    let amount = r.number("amount");
    let is_free = amount.as_ref().is_some_and(|amount| amount.value == 0.0);
    let currency = match r.value("currency") {
        None if is_free => return Some(Cost::Free),
        _ => r.required_string("currency"),
    };
    let currency = currency.filter(|typed| {
        let is_currency = is_currency(&typed.value);
        if !is_currency {
            r.report_diagnostic(no_currency(Place::new(r.file(), typed.range.clone()), &typed.value));
        }
        is_currency
    });
    let amount = amount.filter(|amount| {
        if amount.value < 0.0 {
            let message = format!("`amount` is {}, and nothing costs less than nothing", amount.value);
            r.report(Code::InvalidValue, amount.range.clone(), message, "write what has to be paid; 0 is free");
        }
        amount.value >= 0.0
    });
    match (amount?.value, currency?.value) {
        (0.0, _) => Some(Cost::Free),
        (amount, currency) => Some(Cost::Amount { amount, currency }),
    }
}
