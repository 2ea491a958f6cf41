//! Opening hours as data: the author's text, and what follows from it about the day of the build.

use serde::Serialize;

use super::words::{self, Text};
use crate::config::Lang;
use crate::resolve::hours::{Day, Holidays, MIDNIGHT, Schedule, Week};
use crate::resolve::{Service, Site};

/// The hours of a service.
#[derive(Debug, Serialize)]
pub(super) struct Hours<'a> {
    /// As the author wrote them (OpenStreetMap `opening_hours`).
    osm: &'a str,
    /// Whether the rest says all that `osm` says of the coming year.
    complete: bool,
    /// The regular week and those of the seasons that begin within a year.
    weeks: Vec<Season>,
    /// The days within 60 that differ from their week, and those within a year that the author names.
    exceptions: Vec<Exception<'a>>,
    /// What public holidays do: `as_usual`, `unknown`, `closed`, `open` or `various`.
    public_holidays: &'static str,
}

#[derive(Debug, Serialize)]
struct Season {
    /// The first day; the week of the day of the build has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    monday: Option<Vec<Time>>,
    tuesday: Option<Vec<Time>>,
    wednesday: Option<Vec<Time>>,
    thursday: Option<Vec<Time>>,
    friday: Option<Vec<Time>>,
    saturday: Option<Vec<Time>>,
    sunday: Option<Vec<Time>>,
}

/// A time in which doors are open. What closes before it opens closes on the next day; `24:00` is the end of the day.
#[derive(Debug, Serialize)]
struct Time {
    opens: String,
    closes: String,
}

#[derive(Debug, Serialize)]
struct Exception<'a> {
    from: String,
    until: String,
    /// Null if nobody knows; empty if doors are closed.
    times: Option<Vec<Time>>,
    /// The public holiday, if that is why.
    #[serde(skip_serializing_if = "Option::is_none")]
    holiday: Option<Text<'a>>,
}

/// The hours of a service, if it names some.
pub(super) fn hours<'s>(site: &'s Site, lang: Lang, service: &'s Service) -> Option<Hours<'s>> {
    let osm = &*service.facts().hours.as_ref()?.value;
    let Some(schedule) = &service.schedule else {
        return Some(Hours { osm, complete: false, weeks: vec![], exceptions: vec![], public_holidays: "unknown" });
    };
    let first = season(None, &schedule.week);
    let later = schedule.seasons.iter().map(|(from, week)| season(Some(from.to_string()), week));
    Some(Hours {
        osm,
        complete: is_complete(schedule),
        weeks: std::iter::once(first).chain(later).collect(),
        exceptions: schedule
            .exceptions()
            .map(|exception| Exception {
                from: exception.from.to_string(),
                until: exception.until.to_string(),
                times: times(&exception.day),
                holiday: exception.holiday.and_then(|id| words::message(site, lang, &format!("holiday-{id}"), None)),
            })
            .collect(),
        public_holidays: match schedule.holidays {
            Holidays::Nothing => "as_usual",
            Holidays::Unknown => "unknown",
            Holidays::Closed => "closed",
            Holidays::Open(_) => "open",
            Holidays::Various => "various",
        },
    })
}

/// Whether times alone say all: no words of the author, nothing that is open or unknown.
fn is_complete(schedule: &Schedule) -> bool {
    let says_all = |day: &Day| day.is_certain() && day.comment.is_none();
    let weeks = std::iter::once(&schedule.week).chain(schedule.seasons.iter().map(|(_, week)| week));
    schedule.is_whole && weeks.flatten().chain(schedule.exceptions().map(|e| &e.day)).all(says_all)
}

fn season(from: Option<String>, week: &Week) -> Season {
    let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = week.each_ref().map(times);
    Season { from, monday, tuesday, wednesday, thursday, friday, saturday, sunday }
}

/// The times of a day; none if they are not certain.
fn times(day: &Day) -> Option<Vec<Time>> {
    let spans = day.is_certain().then_some(&day.spans)?;
    Some(spans.iter().map(|span| Time { opens: clock(span.from), closes: clock(span.to) }).collect())
}

/// `08:00`; the end of a day is `24:00`.
pub(super) fn clock(minutes: u16) -> String {
    let shown = if minutes > MIDNIGHT { minutes - MIDNIGHT } else { minutes };
    format!("{:02}:{:02}", shown / 60, shown % 60)
}
