//! What is wrong with hours that can be read: readers would learn less than the author thinks.

use jiff::civil::Date;
use opening_hours_syntax::rules::day::HolidayKind;

use super::Schedule;
use super::evaluate::{Day, Rules};
use super::holidays::Calendar;
use crate::diag::Code;

/// What is wrong with an expression.
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) hint: String,
}

/// The faults of an expression with its schedule on a day.
pub(super) fn faults(hours: &str, schedule: Option<&Schedule>, calendar: &Calendar, today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
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
