//! What is wrong with hours that can be read: readers would learn less than the author thinks.

use jiff::civil::Date;
use opening_hours_syntax::rules::day::{Date as NamedDay, HolidayKind, MonthdayRange};

use super::evaluate::{Day, Rules};
use super::holidays::Calendar;
use super::{Schedule, YEAR_AHEAD, ahead};
use crate::diag::Code;

/// What is wrong with an expression.
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) hint: String,
}

/// The faults of an expression with its schedule on a day.
pub(super) fn faults(hours: &str, schedule: Option<&Schedule>, calendar: &Calendar, today: Date) -> Vec<Fault> {
    let mut faults: Vec<Fault> = impossible_days(hours).collect();
    // What else such hours say follows from the slip.
    if !faults.is_empty() {
        return faults;
    }
    let mut put = |code, message: String, hint: String| faults.push(Fault { code, message, hint });
    let Some((rules, schedule)) = Rules::parse(hours).zip(schedule) else {
        // What is no expression at all has been reported.
        if opening_hours_syntax::parse(hours).is_ok() {
            put(
                Code::HoursAsWritten,
                format!("no table can show `{hours}`: readers see it as it is written"),
                "write times of the clock: Mo-Fr 08:00-16:00".to_owned(),
            );
        }
        return faults;
    };
    if rules.names(HolidayKind::Public) && !calendar.is_known() {
        let hint = match calendar.region() {
            Some(region) => format!("the holidays of `{region}` are not known here: write the dates, Dec 25-26 off"),
            None => "say in site.toml where the offices are: region = \"HR\"".to_owned(),
        };
        put(Code::UnknownHolidays, "which days are public holidays (`PH`) is not known".to_owned(), hint);
    }
    if rules.names(HolidayKind::School) && !calendar.knows_school(today) {
        put(
            Code::UnknownHolidays,
            "which days are school holidays (`SH`) is not known".to_owned(),
            "write the dates: Jul 01-Aug 31 off".to_owned(),
        );
    }
    let year: Vec<Date> = ahead(today, YEAR_AHEAD + 1).collect();
    for (rule, by) in rules.with(&calendar.context()).overridden(&year) {
        put(
            Code::OverriddenHours,
            format!("`{rule}` has no effect: `{by}` stands behind it, and of two rules for a day the later holds"),
            format!("write it behind: {by}; {rule}"),
        );
    }
    let weeks = schedule.seasons.iter().map(|(_, week)| week).chain([&schedule.week]);
    let exceptions = schedule.exceptions().map(|exception| &exception.day);
    if weeks.flatten().chain(exceptions).all(Day::is_closed) {
        put(
            Code::NeverOpen,
            "doors are closed on every day of the coming year".to_owned(),
            "look whether the year or the season of these hours is over".to_owned(),
        );
    }
    faults
}

/// The days of an expression that no calendar has, such as `Sep 31`. The evaluator reads a rule with one for every day of the year.
fn impossible_days(hours: &str) -> impl Iterator<Item = Fault> {
    let rules = opening_hours_syntax::parse(hours).map(|expression| expression.rules).unwrap_or_default();
    let ranges = rules.into_iter().flat_map(|rule| rule.day_selector.monthday);
    let ends = ranges.flat_map(|range| match range {
        MonthdayRange::Date { start, end } if start.0 == end.0 => vec![start.0],
        MonthdayRange::Date { start, end } => vec![start.0, end.0],
        MonthdayRange::Month { .. } => Vec::new(),
    });
    ends.filter_map(|end| {
        let NamedDay::Fixed { year, month, day } = end else { return None };
        // Without a year it may be a leap year.
        let year = year.and_then(|year| i16::try_from(*year).ok()).unwrap_or(2024);
        let days = Date::new(year, month as i8, 1).ok()?.days_in_month();
        (day > days as u8).then(|| Fault {
            code: Code::InvalidHours,
            message: format!("`{month} {day:02}` is no day: the month has {days} days"),
            hint: "write its last day, or months alone: Jul-Aug".to_owned(),
        })
    })
}
