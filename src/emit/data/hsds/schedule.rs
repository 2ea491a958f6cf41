//! Opening hours as HSDS has them: weekly rules (RFC 5545: `FREQ=WEEKLY;BYDAY=MO,TU`) with the text of the author beside them.
//!
//! A rule of HSDS says when doors are open; it cannot take a day away from another rule. So holidays and other exceptions stand
//! only in the text, which every rule of a service has as its `description` in OpenStreetMap's syntax. Times are local; HSDS has
//! an offset from UTC for the whole year alone, and the zone stands in `notes`.

use jiff::civil::Date;

use super::model::Schedule;
use crate::emit::data::hours::clock;
use crate::emit::ids::Name;
use crate::resolve::Service;
use crate::resolve::hours::{MIDNIGHT, Span, Week};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The rules of a service; one with a description alone where no rule can be made.
pub(super) fn schedules(service: &Service, name: &Name, url: Option<&str>, notes: Option<&str>) -> Vec<Schedule> {
    let Some(written) = &service.facts().hours else { return Vec::new() };
    let plain = |what: &str| Schedule {
        id: name.part("schedule", what).id(),
        service_id: name.id(),
        description: written.value.clone(),
        schedule_link: url.map(str::to_owned),
        notes: notes.map(str::to_owned),
        ..Schedule::default()
    };
    let mut schedules = Vec::new();
    if let Some(schedule) = &service.schedule {
        let first = (None, &schedule.week);
        let seasons: Vec<(Option<Date>, &Week)> =
            std::iter::once(first).chain(schedule.seasons.iter().map(|(from, week)| (Some(*from), week))).collect();
        for (at, (from, week)) in seasons.iter().enumerate() {
            let next = seasons.get(at + 1).and_then(|(next, _)| *next);
            let until = next.and_then(|next| next.yesterday().ok());
            for (opens_at, closes_at, days) in rules(week) {
                let first = from.map_or(String::new(), |day| format!("{day}/"));
                schedules.push(
                    Schedule {
                        valid_from: from.map(|day| day.to_string()),
                        valid_to: until.map(|day| day.to_string()),
                        freq: Some("WEEKLY"),
                        byday: Some(days.clone()),
                        ..plain(&format!("{first}{days}/{opens_at}-{closes_at}"))
                    }
                    .open(opens_at, closes_at),
                );
            }
        }
    }
    if schedules.is_empty() {
        schedules.push(plain("text"));
    }
    schedules
}

impl Schedule {
    fn open(self, opens_at: String, closes_at: String) -> Schedule {
        Schedule { opens_at: Some(opens_at), closes_at: Some(closes_at), ..self }
    }
}

/// The times of a week, each with the days that have it; what is not certain is left out.
fn rules(week: &Week) -> Vec<(String, String, String)> {
    let mut rules: Vec<(String, String, String)> = Vec::new();
    for (name, day) in DAYS.iter().zip(week) {
        for span in day.spans.iter().filter(|_| day.is_certain()) {
            let (opens, closes) = times(span);
            match rules.iter_mut().find(|(o, c, _)| *o == opens && *c == closes) {
                Some((_, _, days)) => {
                    days.push(',');
                    days.push_str(name);
                }
                None => rules.push((opens, closes, (*name).to_owned())),
            }
        }
    }
    rules
}

/// A time of day with seconds, as the tables want it. Until the end of the day is until a minute before, which HSDS has no
/// other time for; what closes before it opens closes on the next day.
fn times(span: &Span) -> (String, String) {
    let closes = if span.to == MIDNIGHT { "23:59".to_owned() } else { clock(span.to) };
    (format!("{}:00", clock(span.from)), format!("{closes}:00"))
}
