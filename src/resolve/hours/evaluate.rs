//! What an `opening_hours` expression says of a day. The crate decides which days a rule is for; the spans of a day stay together
//! here, past midnight too: 22:00 to 02:00 on Friday is a row of Friday, whatever Saturday has.

use std::sync::Arc;

use jiff::civil::Date;
use opening_hours::{Context, OpeningHours, RuleKind};
use opening_hours_syntax::rules::day::{DaySelector, HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

use super::chrono_date;

/// The hours of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day {
    /// In their order; none on a day with closed doors.
    pub spans: Vec<Span>,
    /// What the author says of closed doors.
    pub comment: Option<Arc<str>>,
}

/// A time in which doors are open, or may be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Minutes from midnight.
    pub from: u16,
    /// Minutes from midnight; above 1440 it is the next day.
    pub to: u16,
    /// Whether it may last longer.
    pub open_end: bool,
    /// Whether doors are known to be open.
    pub known: bool,
    /// What the author says of it.
    pub comment: Option<Arc<str>>,
}

/// Minutes of a day.
pub const MIDNIGHT: u16 = 24 * 60;

impl Day {
    /// A day of which nothing is known.
    pub fn unknown() -> Day {
        Day { spans: vec![Span { from: 0, to: MIDNIGHT, open_end: false, known: false, comment: None }], comment: None }
    }

    /// Whether doors are open all day and all night, without anything else to mind.
    pub fn is_open_all_day(&self) -> bool {
        self.is_certain() && matches!(self.spans.as_slice(), [Span { from: 0, to: MIDNIGHT, .. }])
    }

    /// Whether doors are closed all day.
    pub fn is_closed(&self) -> bool {
        self.spans.is_empty()
    }

    /// Whether it is known when doors are open, without anything else to mind.
    pub fn is_certain(&self) -> bool {
        self.spans.iter().all(|span| span.known && !span.open_end && span.comment.is_none())
    }

    /// Takes a time away from the spans.
    fn cut(&mut self, from: u16, to: u16) {
        let mut left = Vec::with_capacity(self.spans.len() + 1);
        for span in self.spans.drain(..) {
            if span.from < from {
                left.push(Span { to: span.to.min(from), open_end: span.open_end && span.to <= from, ..span.clone() });
            }
            if span.to > to {
                left.push(Span { from: span.from.max(to), ..span });
            }
        }
        self.spans = left;
    }

    /// Puts a span in, over what is there.
    fn put(&mut self, mut span: Span) {
        let touching = |other: &Span| other.from <= span.to && span.from <= other.to;
        let same =
            |other: &Span| (other.known, other.open_end, &other.comment) == (span.known, span.open_end, &span.comment);
        let joined: Vec<Span> = self.spans.extract_if(.., |other| touching(other) && same(other)).collect();
        for other in joined {
            span.from = span.from.min(other.from);
            span.to = span.to.max(other.to);
        }
        self.cut(span.from, span.to);
        let at = self.spans.partition_point(|other| other.from < span.from);
        self.spans.insert(at, span);
    }
}

/// Whether a rule is for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    No,
    /// The day is a holiday in a part of the region.
    Perhaps,
    Yes,
}

/// A whole expression.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    /// The rule's days, open all day.
    days: OpeningHours,
    /// The part of the year in which it holds, if it names one.
    period: Option<OpeningHours>,
    syntax: RuleSequence,
    spans: Vec<(u16, u16, bool)>,
}

impl Rules {
    /// Reads an expression; `None` if it is not one, or has times that no clock shows: sunset, every ninety minutes.
    pub(super) fn parse(hours: &str) -> Option<Rules> {
        let expression: OpeningHoursExpression = opening_hours_syntax::parse(hours).ok()?;
        let rules = expression.rules.into_iter().map(Rule::new).collect::<Option<_>>()?;
        Some(Rules { rules })
    }

    /// The same with the holidays of a context.
    pub(super) fn with(&self, context: &Context) -> Rules {
        let with = |rule: &Rule| Rule { days: rule.days.clone().with_context(context.clone()), ..rule.clone() };
        Rules { rules: self.rules.iter().map(with).collect() }
    }

    /// The hours of a day.
    pub(super) fn day(&self, date: Date) -> Day {
        let mut day = Day::default();
        for rule in &self.rules {
            match rule.matches(date) {
                Match::No => {}
                certainty => rule.apply(&mut day, certainty),
            }
        }
        day
    }

    /// Which parts of the year a day is in, of those that rules name.
    pub(super) fn periods(&self, date: Date) -> u64 {
        let periods = self.rules.iter().filter_map(|rule| rule.period.as_ref());
        periods.enumerate().filter(|(_, period)| is_open(period, date)).fold(0, |bits, (at, _)| bits | 1 << (at % 64))
    }

    /// Rules without effect, each with the rule behind it that takes its place, as the parser writes them: on all of its days within `dates`,
    /// or, of one that closes doors on holidays or in a part of the year, on one of them.
    pub(super) fn overridden(&self, dates: &[Date]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            let behind: Vec<&Rule> = self.rules[at + 1..].iter().filter(|later| later.replaces()).collect();
            if behind.is_empty() || rule.syntax.operator == RuleOperator::Fallback {
                continue;
            }
            let mut days = dates.iter().filter(|date| rule.matches(**date) == Match::Yes);
            let later = |date: &Date| behind.iter().copied().find(|later| later.matches(*date) == Match::Yes);
            let by = if rule.syntax.kind == RuleKind::Closed && !rule.is_of_every_week() {
                days.find_map(later).filter(|by| by.syntax.kind == RuleKind::Open && by.is_of_every_week())
            } else {
                let first = days.next().and_then(later);
                first.filter(|_| days.all(|date| later(date).is_some()))
            };
            found.extend(by.map(|by| (rule.written(), by.written())));
        }
        found
    }

    /// Whether every week of the year, or of a part of it, is like every other, but for holidays.
    pub(super) fn is_regular(&self) -> bool {
        self.rules.iter().all(|rule| {
            let days = &rule.syntax.day_selector;
            let nth = |range: &WeekDayRange| match range {
                WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
                    *offset != 0 || !nth_from_start.iter().chain(nth_from_end).all(|on| *on)
                }
                WeekDayRange::Holiday { .. } => false,
            };
            !days.weekday.iter().any(nth) && days.week.iter().all(|week| week.into_parts().1 == 1)
        })
    }

    /// Whether every week is like every other, but for holidays.
    pub(super) fn is_weekly(&self) -> bool {
        self.is_regular() && self.rules.iter().all(|rule| rule.period.is_none())
    }

    /// Whether a rule names holidays of a kind.
    pub(super) fn names(&self, holidays: HolidayKind) -> bool {
        let mut ranges = self.rules.iter().flat_map(|rule| &rule.syntax.day_selector.weekday);
        ranges.any(|range| matches!(range, WeekDayRange::Holiday { kind, .. } if *kind == holidays))
    }
}

impl Rule {
    fn new(syntax: RuleSequence) -> Option<Rule> {
        let spans = syntax.time_selector.spans.iter().map(minutes).collect::<Option<_>>()?;
        let whole = &syntax.day_selector;
        // Every second week is a matter of the week, not of the season.
        let week = whole.week.iter().filter(|week| week.into_parts().1 == 1).cloned().collect();
        let period = DaySelector { weekday: Vec::new(), week, ..whole.clone() };
        let period = if period.is_empty() { None } else { Some(all_day(period)?) };
        Some(Rule { days: all_day(whole.clone())?, period, spans, syntax })
    }

    /// As authors write it: the parser says `closed` for `off`.
    fn written(&self) -> String {
        let text = self.syntax.to_string();
        match text.strip_suffix(" closed") {
            Some(days) => format!("{days} off"),
            None => text,
        }
    }

    /// Whether it takes the place of what rules before it say of a day.
    fn replaces(&self) -> bool {
        match (self.syntax.operator, self.syntax.kind) {
            (RuleOperator::Normal, RuleKind::Closed) => matches!(self.spans.as_slice(), [(0, MIDNIGHT, _)]),
            (operator, _) => operator == RuleOperator::Normal,
        }
    }

    fn names_holidays(&self) -> bool {
        self.syntax.day_selector.weekday.iter().any(|range| matches!(range, WeekDayRange::Holiday { .. }))
    }

    /// Whether it names neither holidays nor a part of the year.
    fn is_of_every_week(&self) -> bool {
        self.period.is_none() && !self.names_holidays()
    }

    fn matches(&self, date: Date) -> Match {
        match self.days.schedule_at(chrono_date(date)).into_iter().next().map(|range| range.kind) {
            Some(RuleKind::Open) => Match::Yes,
            Some(RuleKind::Unknown) => Match::Perhaps,
            Some(RuleKind::Closed) | None => Match::No,
        }
    }

    fn apply(&self, day: &mut Day, certainty: Match) {
        let comment = (!self.syntax.comment.is_empty()).then(|| self.syntax.comment.clone());
        if certainty == Match::Perhaps {
            // Closed in any case is closed.
            if !(self.syntax.kind == RuleKind::Closed && day.is_closed()) {
                *day = Day { comment, ..Day::unknown() };
            }
            return;
        }
        match (self.syntax.operator, self.syntax.kind) {
            (RuleOperator::Fallback, _) if !day.is_closed() || day.comment.is_some() => return,
            (_, RuleKind::Closed) => {
                self.spans.iter().for_each(|(from, to, _)| day.cut(*from, *to));
                // A closed day is closed for what begins on it, however long that lasts.
                if matches!(self.spans.as_slice(), [(0, MIDNIGHT, _)]) {
                    *day = Day { spans: Vec::new(), comment };
                }
                return;
            }
            (RuleOperator::Additional, _) => {}
            (RuleOperator::Normal | RuleOperator::Fallback, _) => *day = Day::default(),
        }
        for (from, to, open_end) in &self.spans {
            let known = self.syntax.kind == RuleKind::Open;
            day.put(Span { from: *from, to: *to, open_end: *open_end, known, comment: comment.clone() });
        }
    }
}

/// The days of a selector, open all day and all night, so that no day reaches into the next.
fn all_day(days: DaySelector) -> Option<OpeningHours> {
    let rule = RuleSequence {
        day_selector: days,
        time_selector: TimeSelector::default(),
        kind: RuleKind::Open,
        operator: RuleOperator::Normal,
        comment: "".into(),
    };
    OpeningHoursExpression { rules: vec![rule] }.to_string().parse().ok()
}

fn is_open(days: &OpeningHours, date: Date) -> bool {
    !days.schedule_at(chrono_date(date)).is_empty()
}

fn minutes(span: &TimeSpan) -> Option<(u16, u16, bool)> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else { return None };
    if span.repeats.is_some() {
        return None;
    }
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    let to = if to <= from { to + MIDNIGHT } else { to };
    Some((from, to, span.open_end))
}
