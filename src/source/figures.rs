use jiff::civil::Date;

use super::topics::check_id;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::locale::is_currency;
use crate::table::{Reader, Spanned, toml};

/// What a figure counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// A currency (ISO 4217).
    Currency(String),
    /// Hours, days, weeks, months or years.
    Time(super::length::LengthUnit),
    /// Hundredths.
    Percent,
    /// Nothing: a bare number, such as an age.
    None,
}

/// An amount and the day from which it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureValue {
    /// The amount, in the figure's unit.
    pub amount: f64,
    /// The first day on which it holds; without one it has always held.
    pub from: Option<Date>,
}

/// A legal amount, deadline or age: stated once, formatted for every language.
#[derive(Debug, Clone)]
pub struct Figure {
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// What it counts.
    pub unit: Unit,
    /// Where the law says so.
    pub law: Option<String>,
    /// The values by rising `from`. Never empty in a figure without faults.
    pub values: Vec<FigureValue>,
}

impl Figure {
    /// The value that holds on a day.
    pub fn value_on(&self, day: Date) -> Option<&FigureValue> {
        self.values.iter().rev().find(|v| v.from.is_none_or(|from| from <= day))
    }

    /// The next value after a day.
    pub fn next_after(&self, day: Date) -> Option<&FigureValue> {
        self.values.iter().find(|v| v.from.is_some_and(|from| from > day))
    }
}

pub(super) fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Vec<Figure> {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut figures = Vec::new();
    Reader::new(path.shared(), &table, 0..0, sink).each_table(|id, r| {
        check_id(id, r);
        figures.push(figure(id, r));
        r.finish();
    });
    figures
}

fn figure(id: &Spanned<String>, r: &mut Reader) -> Figure {
    let unit = unit(r);
    let law = r.string("law").map(|l| l.value);
    let mut values = r.tables("value", |r| {
        let amount = r.number("amount").map(|a| a.value);
        if !r.has("amount") {
            r.missing("amount");
        }
        let from = r.date("from");
        r.finish();
        amount.map(|amount| (FigureValue { amount, from: from.as_ref().map(|f| f.value) }, r.range()))
    });
    if !r.has("value") {
        r.missing("value");
    }
    values.sort_by_key(|v| v.as_ref().and_then(|(v, _)| v.from));
    let mut checked: Vec<FigureValue> = Vec::new();
    for (value, range) in values.into_iter().flatten() {
        if checked.last().is_some_and(|last| last.from == value.from) {
            let message = format!("two values of `{}` hold from the same day", id.value);
            r.report(Code::InvalidValue, range, message, "give each value its own `from`");
            continue;
        }
        checked.push(value);
    }
    Figure { id: id.clone(), unit, law, values: checked }
}

fn unit(r: &mut Reader) -> Unit {
    use super::length::LengthUnit::{Days, Hours, Months, Weeks, Years};
    let Some(typed) = r.string("unit") else { return Unit::None };
    match typed.value.as_str() {
        "hours" => Unit::Time(Hours),
        "days" => Unit::Time(Days),
        "weeks" => Unit::Time(Weeks),
        "months" => Unit::Time(Months),
        "years" => Unit::Time(Years),
        "percent" => Unit::Percent,
        "none" | "" => Unit::None,
        code if is_currency(code) => Unit::Currency(typed.value),
        code if is_like_currency(code) => {
            r.report_diagnostic(no_currency(Place::new(r.file(), typed.range), code));
            Unit::None
        }
        _ => {
            r.unknown_word(&typed, &["EUR", "days", "weeks", "months", "years", "hours", "percent", "none"]);
            Unit::None
        }
    }
}

/// Whether an author has meant the code of a currency.
fn is_like_currency(code: &str) -> bool {
    let is_capital = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    is_capital || is_currency(&code.to_ascii_uppercase())
}

/// The fault of a text that is no currency.
pub(super) fn no_currency(place: Place, typed: &str) -> Diagnostic {
    let capitals = typed.trim().to_ascii_uppercase();
    let fault = Diagnostic::new(Code::InvalidValue, place, format!("`{typed}` is no currency"));
    let fault = if is_currency(&capitals) {
        fault.hint(format!("did you mean `{capitals}`?"))
    } else {
        fault.did_you_mean(typed, ["EUR"])
    };
    fault.hint("a currency is its code of three capital letters (ISO 4217): EUR, PLN, CZK")
}
