//! Opening hours (OpenStreetMap `opening_hours`), worked out for the day of the build.
//!
//! 1. `evaluate`: what an expression says of one day;
//! 2. the regular week of the season that the day of the build is in, and of the seasons that begin within a year;
//! 3. the coming days that differ from their week: holidays, and within a year what the author excepts;
//! 4. what a script needs to say whether doors are open now.
//!
//! Nothing of this depends on the reader's language: `render` puts it into words.

mod check;
mod evaluate;
mod holidays;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
pub use evaluate::{Day, MIDNIGHT, Span};
use jiff::ToSpan;
use jiff::civil::Date;
use opening_hours_syntax::rules::day::HolidayKind;
use rayon::prelude::*;

use self::check::Fault;
use self::evaluate::Rules;
use self::holidays::{Calendar, week_of_holidays};
use super::site::Service;
use crate::config::Settings;
use crate::diag::{Diagnostic, Place, Sink};

/// How many days from the day of the build are looked at for holidays, and by the script.
pub const DAYS_AHEAD: i32 = 60;

/// How many days from the day of the build are looked at for what the author says of parts of the year: a page that is printed or kept
/// must not show the hours of term time and no word of the summer. On the next day the year comes round.
pub const YEAR_AHEAD: i32 = 364;

/// What holds for fewer days than this is an exception, not a season.
const SEASON: usize = 42;

/// The same for what has open doors: other hours in each week of a month are no line, but closed doors are one, from the first day to
/// the last.
const OPEN_SEASON: usize = 21;

/// The hours of each day, from Monday.
pub type Week = [Day; 7];

/// Opening hours on a day of the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The week of the season that the day of the build is in, without holidays and exceptions.
    pub week: Week,
    /// The seasons that begin within [`YEAR_AHEAD`], with their first days.
    pub seasons: Vec<(Date, Week)>,
    /// The days within [`DAYS_AHEAD`] that differ from their week.
    pub soon: Vec<Exception>,
    /// The days behind them, within [`YEAR_AHEAD`], that differ because the author names them.
    pub later: Vec<Exception>,
    /// What public holidays do.
    pub holidays: Holidays,
    /// Whether all of the expression is in here; otherwise readers see it as it was written too.
    pub is_whole: bool,
    /// What a script needs.
    pub live: Option<Live>,
}

impl Schedule {
    /// All days that are told apart from their week.
    pub fn exceptions(&self) -> impl Iterator<Item = &Exception> {
        self.soon.iter().chain(&self.later)
    }
}

/// Days that differ from their week in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The hours of each of them.
    pub day: Day,
    /// The id of the public holiday, if that is why.
    pub holiday: Option<&'static str>,
}

/// What public holidays do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holidays {
    /// Nothing: doors are always open.
    Nothing,
    /// Nothing is said of them.
    Unknown,
    /// Closed.
    Closed,
    /// Hours of their own, the same on each.
    Open(Day),
    /// Something else; the exceptions say what.
    Various,
}

/// Every day from the one before the build to the last that is looked at, for a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The time zone (IANA).
    pub zone: Arc<str>,
    /// The first day.
    pub from: Date,
    /// The position in `kinds` of each day.
    pub days: Vec<u8>,
    /// The hours of a day: minutes from midnight, beginnings and ends; `None` if they are not known.
    pub kinds: Vec<Option<Vec<u16>>>,
}

/// Works out the hours of all services: once for each text, however many services have it. Reports what readers would not learn.
pub(super) fn link(services: &mut [Service], settings: &Settings, today: Date, sink: &mut Sink) {
    let texts: BTreeSet<&str> = services.iter().filter_map(|s| Some(&*s.facts().hours.as_ref()?.value)).collect();
    if texts.is_empty() {
        return;
    }
    let calendar = Calendar::new(settings.region.as_deref(), today);
    let zone = settings.time_zone.as_ref();
    let texts: Vec<Box<str>> = texts.into_iter().map(Into::into).collect();
    let worked_out = texts.par_iter().map(|hours| {
        let schedule = schedule(hours, &calendar, zone, today).map(Arc::new);
        let faults = check::faults(hours, schedule.as_deref(), &calendar, today);
        (schedule, faults)
    });
    let worked_out: Vec<(Option<Arc<Schedule>>, Vec<Fault>)> = worked_out.collect();
    let by_text: BTreeMap<Box<str>, _> = texts.into_iter().zip(worked_out).collect();
    for service in services {
        let Some(hours) = &service.facts().hours else { continue };
        let Some((schedule, faults)) = by_text.get(&*hours.value) else { continue };
        for fault in faults {
            let place = Place::new(service.facts().path.shared(), hours.range.clone());
            sink.report(Diagnostic::new(fault.code, place, &*fault.message).hint(&*fault.hint));
        }
        service.schedule = schedule.clone();
    }
}

/// The schedule of an expression; `None` if it is not one, or has times that no table can show.
fn schedule(hours: &str, calendar: &Calendar, zone: Option<&Arc<str>>, today: Date) -> Option<Schedule> {
    let plain = Rules::parse(hours)?;
    let seasons = Seasons::new(&plain, today);
    let week = seasons.week(today).clone();
    let names_holidays = plain.names(HolidayKind::Public);
    let is_always_open = plain.is_weekly() && !names_holidays && week.iter().all(Day::is_open_all_day);
    let kept = plain.with(&calendar.context());
    let cx = Cx { calendar, today, plain, kept, seasons, names_holidays, is_always_open };
    let names_school = cx.plain.names(HolidayKind::School);
    let knows_all = !names_school || calendar.knows_school(today);
    // What is on some weeks alone stands among the coming days, but what comes after them would be nowhere.
    let is_whole = knows_all && cx.plain.is_regular();
    let mut exceptions = cx.exceptions();
    let later = exceptions.split_off(exceptions.partition_point(|exception| exception.from <= cx.last_of_soon()));
    Some(Schedule {
        seasons: cx.seasons.coming(),
        soon: exceptions,
        later,
        holidays: cx.holidays(),
        live: zone.filter(|_| knows_all).and_then(|zone| cx.live(zone)),
        is_whole,
        week,
    })
}

struct Cx<'a> {
    calendar: &'a Calendar,
    today: Date,
    /// The rules where no day is a holiday.
    plain: Rules,
    /// The rules with the holidays of the region.
    kept: Rules,
    seasons: Seasons,
    names_holidays: bool,
    is_always_open: bool,
}

impl Cx<'_> {
    /// The hours of a day, holidays and all.
    fn day(&self, date: Date) -> Day {
        let day = self.kept.day(date);
        let is_unsaid = !self.names_holidays && self.calendar.is_public(date) && !self.is_always_open;
        if is_unsaid && !day.is_closed() { Day::unknown() } else { day }
    }

    fn last_of_soon(&self) -> Date {
        self.today.saturating_add(DAYS_AHEAD.days())
    }

    fn holidays(&self) -> Holidays {
        if self.is_always_open {
            return Holidays::Nothing;
        }
        if !self.names_holidays {
            return Holidays::Unknown;
        }
        let rules = self.plain.with(&week_of_holidays(self.today));
        let days: BTreeSet<Day> = ahead(self.today, 7).map(|date| rules.day(date)).collect();
        match days.first() {
            Some(day) if days.len() == 1 && day.is_closed() => Holidays::Closed,
            Some(day) if days.len() == 1 => Holidays::Open(day.clone()),
            _ => Holidays::Various,
        }
    }

    /// Runs of equal days that differ from their week. A run goes on over days that have the same hours anyway, such as the
    /// Sundays in two weeks of closed doors; a holiday stands alone.
    fn exceptions(&self) -> Vec<Exception> {
        let mut exceptions: Vec<Exception> = Vec::new();
        let mut bridge: Option<Date> = None;
        let soon = ahead(self.today, DAYS_AHEAD + 1);
        let later = ahead(self.today, YEAR_AHEAD + 1).skip(DAYS_AHEAD as usize + 1);
        let soon = soon.map(|date| (date, self.day(date)));
        let later = later.filter(|date| self.seasons.is_exception(*date)).map(|date| (date, self.plain.day(date)));
        for (date, day) in soon.chain(later) {
            if day == self.seasons.week(date)[weekday(date)] {
                // The day after the run, or after the bridge that began there.
                let last = exceptions.last().filter(|last| last.day == day && last.holiday.is_none());
                bridge = last.filter(|last| next(bridge.unwrap_or(last.until)) == Some(date)).map(|_| date);
                continue;
            }
            let holiday = self.calendar.holiday(date).filter(|_| day != self.plain.day(date));
            match exceptions.last_mut() {
                Some(last)
                    if last.day == day
                        && last.holiday.is_none()
                        && holiday.is_none()
                        && next(bridge.unwrap_or(last.until)) == Some(date) =>
                {
                    last.until = date;
                }
                _ => exceptions.push(Exception { from: date, until: date, day, holiday }),
            }
            bridge = None;
        }
        exceptions
    }

    fn live(&self, zone: &Arc<str>) -> Option<Live> {
        // Without the dates of holidays nobody can say that doors are open; where they are always open, nobody has to.
        if !self.calendar.is_known() || self.is_always_open {
            return None;
        }
        let from = self.today.yesterday().ok()?;
        let mut kinds: Vec<Option<Vec<u16>>> = Vec::new();
        let mut days = Vec::new();
        let mut is_night_unknown = false;
        for date in ahead(from, DAYS_AHEAD + 2) {
            let day = self.day(date);
            let is_known = day.is_certain() && !is_night_unknown;
            // A night that may be open makes the next day as unknown as its own.
            is_night_unknown = !day.is_certain() && self.kept.day(date).spans.iter().any(|span| span.to > MIDNIGHT);
            let kind = is_known.then(|| day.spans.iter().flat_map(|span| [span.from, span.to]).collect::<Vec<_>>());
            let at = kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
                kinds.push(kind);
                kinds.len() - 1
            });
            days.push(u8::try_from(at).ok()?);
        }
        // A script that could say nothing is left out.
        kinds.iter().any(Option::is_some).then_some(Live { zone: zone.clone(), from, days, kinds })
    }
}

/// The regular weeks of the time around the day of the build.
struct Seasons {
    today: Date,
    /// The season of each day from today on, by its position in `weeks`, and whether rules except the day from it.
    days: Vec<(usize, bool)>,
    weeks: Vec<Week>,
}

impl Seasons {
    fn new(plain: &Rules, today: Date) -> Seasons {
        if plain.is_weekly() {
            let mut week = Week::default();
            ahead(today, 7).for_each(|date| week[weekday(date)] = plain.day(date));
            return Seasons { today, days: vec![(0, false)], weeks: vec![week] };
        }
        // From so many days ago to so many ahead that a season that begins on the last day can be told from an exception.
        let first = today.checked_sub(DAYS_AHEAD.days()).unwrap_or(today);
        let dates: Vec<Date> = ahead(first, YEAR_AHEAD + 2 * DAYS_AHEAD + 1).collect();
        let periods: Vec<u64> = dates.iter().map(|date| plain.periods(*date)).collect();
        let lengths = lengths_in_a_year(&periods);
        let longest = lengths.values().copied().max().unwrap_or_default();
        let week_of = |period: u64| {
            let own = dates.iter().zip(&periods).filter(|(_, of)| **of == period);
            usual_week(own.map(|(date, _)| *date), plain, today)
        };
        let long = lengths.into_iter().filter(|(_, length)| *length >= OPEN_SEASON.min(longest));
        let found = long.map(|(period, length)| (period, length, week_of(period)));
        let found =
            found.filter(|(.., length, week)| *length >= SEASON.min(longest) || !week.iter().all(Day::is_closed));
        let week_of: BTreeMap<u64, Week> = found.map(|(period, _, week)| (period, week)).collect();
        let is_season = |period: u64| week_of.contains_key(&period);
        // An exception is in the season before it, otherwise in the one after.
        let mut season = periods.iter().copied().find(|period| is_season(*period)).unwrap_or_default();
        let seasons: Vec<u64> = periods
            .iter()
            .map(|period| {
                if is_season(*period) {
                    season = *period;
                }
                season
            })
            .collect();
        let is_excepted = seasons.iter().zip(&periods).map(|(season, period)| season != period);
        let start = dates.iter().position(|date| *date == today).unwrap_or_default();
        let mut weeks: Vec<Week> = Vec::new();
        let mut days = Vec::new();
        for (season, is_excepted) in seasons.iter().zip(is_excepted).skip(start).take(YEAR_AHEAD as usize + 1) {
            let week = &week_of[season];
            let at = weeks.iter().position(|known| known == week).unwrap_or_else(|| {
                weeks.push(week.clone());
                weeks.len() - 1
            });
            days.push((at, is_excepted));
        }
        Seasons { today, days, weeks }
    }

    /// The week of the season of a day.
    fn week(&self, date: Date) -> &Week {
        &self.weeks[self.on(date).0]
    }

    /// Whether rules name the day, and not for as long as a season.
    fn is_exception(&self, date: Date) -> bool {
        self.on(date).1
    }

    fn on(&self, date: Date) -> (usize, bool) {
        let at = date.since(self.today).map_or(0, |length| length.get_days().max(0) as usize);
        self.days[at.min(self.days.len() - 1)]
    }

    /// The seasons that begin after today.
    fn coming(&self) -> Vec<(Date, Week)> {
        let dates = ahead(self.today, self.days.len() as i32);
        let changes = dates.zip(self.days.iter().map(|(season, _)| *season)).collect::<Vec<_>>();
        let is_change = |pair: &&[(Date, usize)]| pair[0].1 != pair[1].1;
        changes.windows(2).filter(is_change).map(|pair| (pair[1].0, self.weeks[pair[1].1].clone())).collect()
    }
}

/// How many days of a year each part of it has: the more of those of the first and the last year among the days, which overlap.
fn lengths_in_a_year(periods: &[u64]) -> BTreeMap<u64, usize> {
    let mut lengths = BTreeMap::new();
    let year = periods.len().min(YEAR_AHEAD as usize + 1);
    for days in [&periods[..year], &periods[periods.len() - year..]] {
        let mut counted: BTreeMap<u64, usize> = BTreeMap::new();
        days.iter().for_each(|period| *counted.entry(*period).or_default() += 1);
        for (period, count) in counted {
            lengths.entry(period).and_modify(|most| *most = count.max(*most)).or_insert(count);
        }
    }
    lengths
}

/// What most of the days of a season have, by weekday; of two that are as frequent, the one that comes first from today on.
fn usual_week(dates: impl Iterator<Item = Date>, plain: &Rules, today: Date) -> Week {
    let mut found: [Vec<(Day, usize)>; 7] = Default::default();
    let (before, after): (Vec<Date>, Vec<Date>) = dates.partition(|date| *date < today);
    for date in after.into_iter().chain(before) {
        let day = plain.day(date);
        let found = &mut found[weekday(date)];
        match found.iter_mut().find(|(known, _)| *known == day) {
            Some((_, count)) => *count += 1,
            None => found.push((day, 1)),
        }
    }
    found.map(|days| {
        let most = days.iter().map(|(_, count)| *count).max();
        days.into_iter().find(|(_, count)| Some(*count) == most).map(|(day, _)| day).unwrap_or_default()
    })
}

fn ahead(from: Date, days: i32) -> impl Iterator<Item = Date> {
    from.series(1.day()).take(days as usize)
}

fn next(date: Date) -> Option<Date> {
    date.tomorrow().ok()
}

/// 0 is Monday.
fn weekday(date: Date) -> usize {
    date.weekday().to_monday_zero_offset() as usize
}

fn chrono_date(date: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year().into(), date.month() as u32, date.day() as u32).expect("a day is a day")
}

#[cfg(test)]
mod tests;
