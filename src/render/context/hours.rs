//! Opening hours in the reader's words: the week as a table, what differs soon, and what a script needs.

use fluent_bundle::FluentValue;
use jiff::ToSpan;
use jiff::civil::{Date, date, time};
use serde::Serialize;
use tera::Value;

use super::{map, markup, message_markup, text_markup, words_markup};
use crate::config::Lang;
use crate::locale::{Formats, HourCycle};
use crate::render::escape::escape;
use crate::render::json_ld::json_script;
use crate::resolve::hours::{Day, Exception, Holidays, Live, MIDNIGHT, Schedule, Span, Week};
use crate::resolve::{Isolation, Service, Site, Words};

/// What a service's page shows of its hours; nothing if it names none.
pub(super) fn hours(site: &Site, lang: Lang, service: &Service) -> Value {
    let Some(written) = service.facts().hours.as_ref().map(|hours| &hours.value) else { return Value::none() };
    let Some(schedule) = &service.schedule else { return map! { "as_written": &**written } };
    let cx = Cx::new(site, lang);
    // Where doors are open on some weeks alone, a week with closed doors would be no answer.
    let says_something = schedule.is_whole || schedule.week.iter().any(|day| !day.is_closed());
    let mut rows = if says_something { cx.rows(&schedule.week) } else { Vec::new() };
    if let Holidays::Open(day) = &schedule.holidays {
        rows.push(cx.row(message_markup(site, lang, "hours-public-holidays").unwrap_or_else(Value::none), day));
    }
    let seasons = schedule.seasons.iter().map(|(from, week)| cx.season(*from, cx.rows(week)));
    map! {
        "now": schedule.live.as_ref().and_then(|live| now(site, lang, live)),
        "soon": cx.exceptions(&schedule.soon, Formats::weekday_and_date),
        "later": cx.exceptions(&schedule.later, Formats::weekday_and_date),
        "rows": rows,
        "seasons": seasons.collect::<Vec<_>>(),
        "note": note(schedule).and_then(|id| message_markup(site, lang, id)),
        "as_written": (!schedule.is_whole).then(|| &**written),
    }
}

/// When somebody is there, for a line beside the service's name: the week without the days on which it is closed. Nothing if the
/// service names no hours.
pub(super) fn open(site: &Site, lang: Lang, service: &Service) -> Value {
    let Some(written) = service.facts().hours.as_ref().map(|hours| &hours.value) else { return Value::none() };
    let nothing = Vec::<Value>::new;
    let Some(schedule) = &service.schedule else {
        return map! { "rows": nothing(), "seasons": nothing(), "others": nothing(), "note": Value::none(), "as_written": &**written };
    };
    let cx = Cx::new(site, lang);
    let rows = cx.open_rows(&schedule.week);
    let seasons: Vec<Value> =
        schedule.seasons.iter().map(|(from, week)| cx.season(*from, cx.open_rows(week))).collect();
    // Each holiday by its name would take more room than a line has.
    let others = schedule.exceptions().filter(|exception| exception.holiday.is_none());
    map! {
        "rows": rows,
        "seasons": seasons,
        "others": cx.exceptions(others, Formats::date),
        "note": note(schedule).and_then(|id| message_markup(site, lang, id)),
        "as_written": (!schedule.is_whole).then(|| &**written),
    }
}

/// What is said of public holidays under the table.
fn note(schedule: &Schedule) -> Option<&'static str> {
    match schedule.holidays {
        Holidays::Closed => Some("hours-holiday-closed"),
        // Where nothing is certain on any day, that goes without saying.
        Holidays::Unknown if schedule.week.iter().any(|day| day.is_certain() && !day.is_closed()) => {
            Some("hours-holiday-unknown")
        }
        _ => None,
    }
}

struct Cx<'a> {
    site: &'a Site,
    lang: Lang,
    formats: &'a Formats,
    clock: HourCycle,
}

impl<'a> Cx<'a> {
    fn new(site: &'a Site, lang: Lang) -> Cx<'a> {
        let formats = &*site.formats[lang.index()];
        Cx { site, lang, formats, clock: formats.hour_cycle(site.settings.country()) }
    }

    fn said(&self, id: &str, args: &[(&str, FluentValue)]) -> Option<Words> {
        let (from, text) = self.site.catalog.format(self.lang, id, None, args, Isolation::Marked).text(self.lang)?;
        Some(Words::from_isolated(from, &text))
    }

    fn markup(&self, words: &Words) -> Value {
        markup(words_markup(self.site, self.lang, words))
    }

    /// The week in the order of the reader, equal days in one row.
    fn rows(&self, week: &Week) -> Vec<Value> {
        self.rows_where(week, |_| true)
    }

    /// The same without the days of which there is nothing to say but that it is closed.
    fn open_rows(&self, week: &Week) -> Vec<Value> {
        self.rows_where(week, |day| !day.is_closed() || day.comment.is_some())
    }

    fn rows_where(&self, week: &Week, is_shown: impl Fn(&Day) -> bool) -> Vec<Value> {
        let first = self.formats.first_weekday(self.site.settings.country(), self.lang == self.site.settings.source);
        let order: Vec<usize> = (first..first + 7).map(|day| day % 7).collect();
        order
            .chunk_by(|a, b| week[*a] == week[*b])
            .filter(|days| is_shown(&week[days[0]]))
            .map(|days| self.row(self.days(days[0], days[days.len() - 1]), &week[days[0]]))
            .collect()
    }

    /// The hours from a day on.
    fn season(&self, from: Date, rows: Vec<Value>) -> Value {
        let text = self.formats.date(from);
        let title = self.said("hours-from", &[("date", text.into())]).map(|words| self.markup(&words));
        map! { "from": super::date(self.site, self.lang, from), "title": title, "rows": rows }
    }

    fn row(&self, days: Value, day: &Day) -> Value {
        let comment = day.comment.as_ref().map(|comment| markup(self.comment(comment)));
        map! { "days": days, "times": self.times(day), "comment": comment }
    }

    /// `Monday`, or `Monday to Friday`.
    fn days(&self, from: usize, to: usize) -> Value {
        // The first of January 2024 was a Monday.
        let name = |day: usize| self.formats.weekday(date(2024, 1, 1 + day as i8));
        self.run(name(from), (from != to).then(|| name(to)))
    }

    /// `A`, or `A to B`.
    fn run(&self, from: String, to: Option<String>) -> Value {
        let Some(to) = to else { return markup(escape(&from)) };
        let fallback = format!("{from}–{to}");
        let args = [("from", from.into()), ("to", to.into())];
        match self.site.catalog.format(self.lang, "hours-days", None, &args, Isolation::None).text(self.lang) {
            Some((from, text)) => markup(text_markup(self.site, self.lang, from, &text)),
            None => markup(escape(&fallback)),
        }
    }

    fn exceptions<'e>(
        &self,
        exceptions: impl IntoIterator<Item = &'e Exception>,
        text: impl Fn(&Formats, Date) -> String,
    ) -> Vec<Value> {
        exceptions.into_iter().map(|exception| self.exception(exception, |date| text(self.formats, date))).collect()
    }

    fn exception(&self, exception: &Exception, text: impl Fn(Date) -> String) -> Value {
        let until = (exception.until != exception.from).then(|| text(exception.until));
        let holiday = exception.holiday.and_then(|id| message_markup(self.site, self.lang, &format!("holiday-{id}")));
        let Some(mut row) = self.row(self.run(text(exception.from), until), &exception.day).into_map() else {
            return Value::none();
        };
        row.insert("holiday".into(), holiday.into());
        row.insert("from".into(), Value::normal_string(&exception.from.to_string()));
        row.insert("until".into(), Value::normal_string(&exception.until.to_string()));
        row.into()
    }

    fn times(&self, day: &Day) -> Vec<Value> {
        day.spans.iter().map(|span| markup(self.span(span))).collect()
    }

    fn span(&self, span: &Span) -> String {
        let words = |id| {
            let words = self.site.catalog.words(self.lang, id, None);
            words.map(|words| words_markup(self.site, self.lang, &words)).unwrap_or_default()
        };
        let is_all_day = (span.from, span.to) == (0, MIDNIGHT);
        let comment = span.comment.as_ref().map(|comment| self.comment(comment));
        let about = comment.or_else(|| (!span.known).then(|| words("hours-unknown")));
        match (is_all_day, about) {
            (true, None) => words("hours-all-day"),
            (true, Some(about)) => about,
            (false, None) => self.range(span),
            (false, Some(about)) => format!("{} {about}", self.range(span)),
        }
    }

    /// `08:00–16:00`, from left to right in any language.
    fn range(&self, span: &Span) -> String {
        let (from, to) = (clock(self.formats, span.from, self.clock), clock(self.formats, span.to, self.clock));
        // "5 PM" has letters that run from right to left in some languages.
        let is_rtl = |text: &str| text.contains(|c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}'));
        let isolated = |text: String| {
            if is_rtl(&text) { format!("<bdi>{}</bdi>", escape(&text)) } else { escape(&text) }
        };
        let (from, to) = (isolated(from), isolated(to));
        match (span.open_end, span.to) {
            (false, _) => format!("<bdi dir=\"ltr\">{from}–{to}</bdi>"),
            (true, MIDNIGHT) => format!("<bdi dir=\"ltr\">{from}–…</bdi>"),
            (true, _) => format!("<bdi dir=\"ltr\">{from}–{to}…</bdi>"),
        }
    }

    /// What the author says of a time, in the source language.
    fn comment(&self, comment: &str) -> String {
        let source = self.site.settings.source;
        format!("<bdi>{}</bdi>", text_markup(self.site, self.lang, source, comment))
    }
}

/// A time of day; midnight at the end of a day is 00:00 too.
fn clock(formats: &Formats, minutes: u16, cycle: HourCycle) -> String {
    let minutes = minutes % MIDNIGHT;
    formats.time(time((minutes / 60) as i8, (minutes % 60) as i8, 0, 0), cycle)
}

/// What the script of `service.html` reads. The keys are short because every page has them.
#[derive(Serialize)]
struct Data<'a> {
    /// The time zone.
    z: &'a str,
    /// The first day.
    d: String,
    /// The kind of each day, one digit (base 36) each.
    w: String,
    /// The kinds: beginnings and ends in minutes, or null.
    k: &'a [Option<Vec<u16>>],
    /// Minutes of the day in words.
    t: serde_json::Map<String, serde_json::Value>,
    /// The names of the weekdays from that of the first day on.
    n: Vec<String>,
    /// "Open until {t}".
    u: &'a str,
    /// "Opens on {d} at {t}".
    o: &'a str,
    /// "Closed today".
    c: &'a str,
}

/// The data of the script, and the language of its words; none if they are not all of one language.
fn now(site: &Site, lang: Lang, live: &Live) -> Option<Value> {
    let said = |id: &str| {
        let args = [("day", "{d}".into()), ("time", "{t}".into())];
        let (from, text) = site.catalog.format(lang, id, None, &args, Isolation::Marked).text(lang)?;
        Some((from, text))
    };
    let ((from, until), (from_2, opens), (from_3, closed)) =
        (said("open-until")?, said("opens-at")?, said("closed-today")?);
    if from != from_2 || from != from_3 {
        return None;
    }
    let formats = &site.formats[from.index()];
    let cycle = formats.hour_cycle(site.settings.country());
    let mut minutes: Vec<u16> = live.kinds.iter().flatten().flatten().map(|minutes| minutes % MIDNIGHT).collect();
    minutes.sort_unstable();
    minutes.dedup();
    let digits = live.days.iter().map(|kind| char::from_digit(u32::from(*kind), 36)).collect::<Option<String>>()?;
    let data = Data {
        z: &live.zone,
        d: live.from.to_string(),
        w: digits,
        k: &live.kinds,
        t: minutes.into_iter().map(|m| (m.to_string(), clock(formats, m, cycle).into())).collect(),
        n: live.from.series(1.day()).take(7).map(|day| formats.weekday(day)).collect(),
        u: &until,
        o: &opens,
        c: &closed,
    };
    let json = serde_json::to_string(&data).ok()?;
    let language = &site.settings[from];
    Some(map! {
        "data": markup(json_script("type=\"application/json\" id=\"_hours\"", &json)),
        "lang": language.tag.as_str(), "dir": language.direction.as_str(),
    })
}
