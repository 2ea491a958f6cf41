//! Schedules (a subset of RFC 5545) as OpenStreetMap's `opening_hours`.

use jiff::civil::Date;

use super::database::Row;
use crate::import::draft::add_sentence;
use crate::import::hours::{self, Slots, day_ranges};
use crate::import::report::Report;

/// The days of RFC 5545 from Monday on.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The hours of some schedules. What `opening_hours` cannot say is put into the note in the words of the schedule, and reported.
pub(super) fn hours(rows: &[&Row], today: Date, note: &mut Option<String>, report: &mut Report) -> Option<String> {
    // An export of a handbook has its hours as they were written beside every rule.
    let written = rows.first().and_then(|row| row.peek("description")).filter(|text| {
        text.contains(|c: char| c.is_ascii_digit()) && rows.iter().all(|row| row.peek("description") == Some(*text))
    });
    if let Some(written) = written.and_then(|written| hours::checked(written.to_owned())) {
        rows.iter().for_each(|row| row.use_all());
        return Some(written);
    }
    // Weekly times that always hold stand together, before those of a season.
    let mut week: [Slots; 7] = Default::default();
    let mut rules: Vec<(Vec<usize>, String)> = Vec::new();
    for row in rows {
        match rule(row, today, report) {
            Some(Rule::Weekly(days, slot)) => {
                for day in days {
                    if !week[day].contains(&slot) {
                        week[day].push(slot.clone());
                    }
                }
            }
            Some(Rule::Other(days, rule)) if !rules.iter().any(|(_, known)| *known == rule) => rules.push((days, rule)),
            Some(Rule::Other(..) | Rule::Past) => {}
            None => {
                let words = words(row);
                let told = if words.is_empty() {
                    "it has no words to put into the note"
                } else {
                    "its words stand in the note"
                };
                report.not_carried(
                    row.place.clone(),
                    format!("this schedule cannot be said as opening hours: {told}"),
                    "write it into `hours` as OpenStreetMap does: week 1-53/2 Mo 09:00-12:00",
                );
                add_sentence(note, &words);
                row.use_all();
            }
        }
        // What is said beside the times.
        if let Some(words) = row.take("notes") {
            add_sentence(note, &words);
        }
    }
    for slots in &mut week {
        slots.sort();
    }
    let mut all = hours::week(&week);
    for (days, rule) in rules {
        // A rule behind a semicolon takes the place of those before it on its days, one behind a comma adds to them.
        let adds = days.iter().any(|day| !week[*day].is_empty());
        all.push_str(match (all.is_empty(), adds) {
            (true, _) => "",
            (false, true) => ", ",
            (false, false) => "; ",
        });
        all.push_str(&rule);
    }
    let checked = hours::checked(all.clone());
    if checked.is_none() {
        add_sentence(note, &all);
    }
    checked
}

enum Rule {
    Weekly(Vec<usize>, (String, String)),
    /// On these days of the week.
    Other(Vec<usize>, String),
    /// It holds no longer.
    Past,
}

fn rule(row: &Row, today: Date, report: &mut Report) -> Option<Rule> {
    let date = |key: &str| row.peek(key).and_then(|typed| typed.get(..10)?.parse::<Date>().ok());
    let until = date("valid_to").or_else(|| date("until")).or_else(|| date("end_date"));
    if until.is_some_and(|until| until < today) {
        report.not_carried(
            row.place.clone(),
            "this schedule holds no longer: it is left out",
            "write the hours that hold now",
        );
        row.use_all();
        return Some(Rule::Past);
    }
    let from =
        date("valid_from").or_else(|| date("start_date")).or_else(|| date("dtstart")).filter(|from| *from > today);
    let season = season(from, until);
    let is_closed = row
        .peek("closed")
        .is_some_and(|closed| matches!(closed.to_ascii_lowercase().as_str(), "true" | "1" | "yes" | "t"));
    if is_closed {
        use_times(row);
        // A day off that has no date is every such day.
        return (!season.is_empty()).then(|| Rule::Other(Vec::new(), format!("{season}off")));
    }
    let start = row.peek("opens_at").and_then(|typed| hours::time(typed, false));
    let end = row.peek("closes_at").and_then(|typed| hours::time(typed, true));
    let (Some(start), Some(end)) = (start, end) else { return None };
    let times = format!("{start}-{end}");
    let is_every = row.peek("interval").is_none_or(|interval| interval == "1");
    let has_more = ["bymonthday", "byyearday", "byweekno", "count"].iter().any(|key| row.peek(key).is_some());
    if !is_every || has_more {
        return None;
    }
    let days = row.peek("byday").or_else(|| row.peek("weekday")).unwrap_or_default();
    let days: Vec<&str> = days.split([',', ' ', '|']).map(str::trim).filter(|day| !day.is_empty()).collect();
    let freq = row.peek("freq").unwrap_or("WEEKLY").to_ascii_uppercase();
    let rule = match freq.as_str() {
        "DAILY" if days.is_empty() => Rule::Weekly((0..7).collect(), (start, end)),
        "WEEKLY" | "DAILY" => {
            let mut numbers: Vec<usize> = days.iter().map(|day| day_of(day)).collect::<Option<_>>()?;
            numbers.sort_unstable();
            numbers.dedup();
            if numbers.is_empty() && season.is_empty() {
                return None;
            }
            Rule::Weekly(numbers, (start, end))
        }
        // The first Monday of a month: `1MO`.
        "MONTHLY" if !days.is_empty() => {
            let days: Vec<(usize, String)> = days.iter().map(|day| nth_day(day)).collect::<Option<_>>()?;
            let (days, words): (Vec<usize>, Vec<String>) = days.into_iter().unzip();
            Rule::Other(days, format!("{season}{} {times}", words.join(",")))
        }
        _ => return None,
    };
    use_times(row);
    Some(match rule {
        Rule::Weekly(days, _) if !season.is_empty() => {
            let words = if days.is_empty() { String::new() } else { format!("{} ", day_ranges(&days)) };
            let days = if days.is_empty() { (0..7).collect() } else { days };
            Rule::Other(days, format!("{season}{words}{times}"))
        }
        rule => rule,
    })
}

/// Marks what the rule says; the rest of the row is reported.
fn use_times(row: &Row) {
    for key in [
        "valid_from",
        "valid_to",
        "until",
        "dtstart",
        "start_date",
        "end_date",
        "closed",
        "opens_at",
        "closes_at",
        "interval",
        "byday",
        "weekday",
        "freq",
        "wkst",
        "timezone",
    ] {
        row.take(key);
    }
}

/// The days of a year between which a rule holds, with a blank behind it.
fn season(from: Option<Date>, until: Option<Date>) -> String {
    let day = |date: Date| format!("{} {} {:02}", date.year(), MONTHS[date.month() as usize - 1], date.day());
    match (from, until) {
        (Some(from), Some(until)) if from == until => format!("{} ", day(from)),
        (Some(from), Some(until)) => format!("{}-{} ", day(from), day(until)),
        (Some(from), None) => format!("{}+ ", day(from)),
        // It has begun already.
        (None, Some(until)) => {
            format!("{}-{} ", day(until.with().month(1).day(1).build().unwrap_or(until)), day(until))
        }
        (None, None) => String::new(),
    }
}

fn day_of(typed: &str) -> Option<usize> {
    let typed = typed.to_ascii_uppercase();
    if let Ok(number) = typed.parse::<usize>() {
        return (1..=7).contains(&number).then(|| number - 1);
    }
    DAYS.iter().position(|day| typed == *day || (typed.len() > 2 && typed.starts_with(day)))
}

fn nth_day(typed: &str) -> Option<(usize, String)> {
    let at = typed.len().checked_sub(2)?;
    let (number, day) = (typed.get(..at)?, typed.get(at..)?);
    let day = day_of(day)?;
    let number: i32 = number.trim_start_matches('+').parse().ok()?;
    (number != 0 && number.abs() <= 5).then(|| (day, format!("{}[{number}]", hours::DAYS[day])))
}

/// A schedule in its own words, or in those that it has instead of times.
fn words(row: &Row) -> String {
    let description = row.take("description");
    let times = match (row.take("opens_at"), row.take("closes_at")) {
        (Some(from), Some(until)) => {
            let short = |time: &str| hours::time(time, false).unwrap_or_else(|| time.to_owned());
            let days = row.take("byday").unwrap_or_default();
            Some(format!("{days} {}–{}", short(&from), short(&until)).trim().to_owned())
        }
        _ => None,
    };
    description.or(times).unwrap_or_default()
}
