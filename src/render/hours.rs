//! Opening hours as a week that fits into a table.

use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator};

/// What public holidays do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holidays {
    /// Nothing is said.
    Unknown,
    /// Closed.
    Closed,
    /// Open at hours of their own.
    Other,
}

/// The hours of each day from Monday, as `08:00–16:00`; an empty list is a closed day.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Week {
    pub(super) days: [Vec<String>; 7],
    pub(super) holidays: Holidays,
}

/// The week of an `opening_hours` value; `None` if it says more than a table of weekdays can show.
pub(super) fn week(hours: &str) -> Option<Week> {
    let expression: OpeningHoursExpression = opening_hours_syntax::parse(hours).ok()?;
    let mut week = Week { days: Default::default(), holidays: Holidays::Unknown };
    for rule in &expression.rules {
        let days = &rule.day_selector;
        if !days.year.is_empty() || !days.monthday.is_empty() || !days.week.is_empty() || !rule.comment.is_empty() {
            return None;
        }
        if rule.kind == RuleKind::Unknown || rule.operator == RuleOperator::Fallback {
            return None;
        }
        let times: Vec<String> = match rule.kind {
            RuleKind::Open => rule.time_selector.spans.iter().map(span).collect::<Option<_>>()?,
            _ => Vec::new(),
        };
        let mut set = |day: usize| {
            if rule.operator == RuleOperator::Normal {
                week.days[day].clear();
            }
            week.days[day].extend(times.iter().cloned());
        };
        if days.weekday.is_empty() {
            (0..7).for_each(&mut set);
        }
        for range in &days.weekday {
            match range {
                WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } => {
                    if nth_from_start.iter().chain(nth_from_end).any(|on| !on) {
                        return None;
                    }
                    let (first, last) = (range.start().num_days_from_monday(), range.end().num_days_from_monday());
                    let length = (last + 7 - first) % 7;
                    (0..=length).for_each(|i| set(((first + i) % 7) as usize));
                }
                WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => {
                    week.holidays = if times.is_empty() { Holidays::Closed } else { Holidays::Other };
                }
                _ => return None,
            }
        }
    }
    if week.holidays == Holidays::Other {
        return None;
    }
    Some(week)
}

fn span(span: &TimeSpan) -> Option<String> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
    if span.repeats.is_some() || span.open_end {
        return None;
    }
    let end_hour = if end.hour() > 24 { end.hour() - 24 } else { end.hour() };
    Some(format!("{:02}:{:02}–{:02}:{:02}", start.hour(), start.minute(), end_hour, end.minute()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_rule_replaces_the_days_it_names() {
        let week = week("Mo-Fr 08:00-16:00; We off; Sa 09:00-12:00,13:00-15:00; PH off").unwrap();
        assert_eq!(week.days[0], ["08:00–16:00"]);
        assert!(week.days[2].is_empty());
        assert_eq!(week.days[5], ["09:00–12:00", "13:00–15:00"]);
        assert!(week.days[6].is_empty());
        assert_eq!(week.holidays, Holidays::Closed);
    }

    #[test]
    fn a_range_may_run_over_sunday() {
        let week = week("Fr-Mo 22:00-02:00").unwrap();
        assert_eq!(week.days[0], ["22:00–02:00"]);
        assert!(week.days[1].is_empty());
        assert_eq!(week.days[6], ["22:00–02:00"]);
    }

    #[test]
    fn what_no_week_can_show_is_left_to_words() {
        for hours in [
            "Mo[1] 10:00-12:00",
            "Jan-Mar Mo 08:00-10:00",
            "sunrise-sunset",
            "Mo 08:00-10:00 \"call first\"",
            "Mo 08:00+",
        ] {
            assert_eq!(week(hours), None, "{hours}");
        }
    }
}
