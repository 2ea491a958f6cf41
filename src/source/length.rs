//! Lengths of time as authors write them: `6 months`.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::diag::Code;
use crate::table::Reader;

/// A unit of time that laws and offices count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum LengthUnit {
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

impl LengthUnit {
    /// The word of it in sources and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            LengthUnit::Hours => "hours",
            LengthUnit::Days => "days",
            LengthUnit::Weeks => "weeks",
            LengthUnit::Months => "months",
            LengthUnit::Years => "years",
        }
    }
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub count: i64,
    /// Of what.
    pub unit: LengthUnit,
}

impl Length {
    /// Reads `6 months`, `1 year`, `15 days`.
    pub fn parse(text: &str) -> Option<Length> {
        let (count, unit) = text.trim().split_once(' ')?;
        let unit = match unit.trim() {
            "hour" | "hours" => LengthUnit::Hours,
            "day" | "days" => LengthUnit::Days,
            "week" | "weeks" => LengthUnit::Weeks,
            "month" | "months" => LengthUnit::Months,
            "year" | "years" => LengthUnit::Years,
            _ => return None,
        };
        let count = count.parse().ok().filter(|n| (1..=10_000).contains(n))?;
        Some(Length { count, unit })
    }

    /// Reads the length under a key, and reports one that cannot be read.
    pub fn read(reader: &mut Reader, key: &'static str) -> Option<Length> {
        let typed = reader.string(key)?;
        let length = Length::parse(&typed.value);
        if length.is_none() {
            let message = format!("`{}` is not a length of time", typed.value);
            reader.report(
                Code::InvalidValue,
                typed.range,
                message,
                "write a number and days, weeks, months or years: \"6 months\"",
            );
        }
        length
    }

    /// The day that lies this length after `date`; the last day of the calendar if that is past its end.
    pub fn after(self, date: Date) -> Date {
        let span: Span = match self.unit {
            LengthUnit::Hours => self.count.div_euclid(24).days(),
            LengthUnit::Days => self.count.days(),
            LengthUnit::Weeks => self.count.weeks(),
            LengthUnit::Months => self.count.months(),
            LengthUnit::Years => self.count.min(9_000).years(),
        };
        date.saturating_add(span)
    }
}
