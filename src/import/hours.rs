//! Weekly hours as OpenStreetMap's `opening_hours`.

/// The days as OpenStreetMap writes them, from Monday on.
pub(super) const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Times of a day: `("08:00", "16:00")`.
pub(super) type Slots = Vec<(String, String)>;

/// The rule of a week: days with the same times stand together. Empty if nothing is open on any day.
pub(super) fn week(days: &[Slots; 7]) -> String {
    let all_day = |slots: &Slots| matches!(slots.as_slice(), [(from, until)] if from == "00:00" && until == "24:00");
    if days.iter().all(all_day) {
        return "24/7".to_owned();
    }
    let mut rules: Vec<(Vec<usize>, &Slots)> = Vec::new();
    for (day, slots) in days.iter().enumerate().filter(|(_, slots)| !slots.is_empty()) {
        match rules.iter_mut().find(|(_, known)| *known == slots) {
            Some((days, _)) => days.push(day),
            None => rules.push((vec![day], slots)),
        }
    }
    let rule = |(days, slots): &(Vec<usize>, &Slots)| {
        let times: Vec<String> = slots.iter().map(|(from, until)| format!("{from}-{until}")).collect();
        format!("{} {}", day_ranges(days), times.join(","))
    };
    rules.iter().map(rule).collect::<Vec<_>>().join("; ")
}

/// `Mo-We,Fr` of 0, 1, 2 and 4.
pub(super) fn day_ranges(days: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &day in days {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => ranges.push((day, day)),
        }
    }
    let words = ranges.iter().map(|&(first, last)| match last - first {
        0 => DAYS[first].to_owned(),
        1 => format!("{},{}", DAYS[first], DAYS[last]),
        _ => format!("{}-{}", DAYS[first], DAYS[last]),
    });
    words.collect::<Vec<_>>().join(",")
}

/// A time of day as `08:30`, of `8:30`, `08:30:00`, `08:30:00+01:00` or `8.30`; midnight at the end of a day is `24:00`.
pub(super) fn time(typed: &str, is_end: bool) -> Option<String> {
    let typed = typed.trim().trim_end_matches('Z');
    let clock = typed.split(['+']).next()?.replace('.', ":");
    let (clock, is_afternoon) = match clock.to_ascii_lowercase() {
        c if c.ends_with("pm") => (c.trim_end_matches("pm").trim().to_owned(), Some(true)),
        c if c.ends_with("am") => (c.trim_end_matches("am").trim().to_owned(), Some(false)),
        c => (c, None),
    };
    let mut parts = clock.split(':');
    let mut hour: u32 = parts.next()?.trim().parse().ok()?;
    let minute: u32 = parts.next().map_or(Some(0), |m| m.get(..2)?.parse().ok())?;
    match is_afternoon {
        Some(true) if hour < 12 => hour += 12,
        Some(false) if hour == 12 => hour = 0,
        _ => {}
    }
    if is_end && hour == 0 && minute == 0 {
        hour = 24;
    }
    (hour < 24 && minute < 60 || hour == 24 && minute == 0).then(|| format!("{hour:02}:{minute:02}"))
}

/// The hours, if they are what readers' hours are made of.
pub(super) fn checked(hours: String) -> Option<String> {
    (!hours.is_empty() && opening_hours_syntax::parse(&hours).is_ok()).then_some(hours)
}
