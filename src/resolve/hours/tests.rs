use jiff::civil::date;

use super::*;

/// A schedule in words: the week, what comes, the holidays.
fn told(hours: &str, region: &str, today: &str) -> Vec<String> {
    let today = today.parse().unwrap();
    let calendar = Calendar::new((!region.is_empty()).then_some(region), today);
    let Some(schedule) = schedule(hours, &calendar, None, today) else { return vec!["as written".to_owned()] };
    let mut told = vec![week(&schedule.week)];
    told.extend(schedule.seasons.iter().map(|(from, of)| format!("from {from}: {}", week(of))));
    for exception in schedule.exceptions() {
        let until = if exception.until == exception.from { String::new() } else { format!("..{}", exception.until) };
        let holiday = exception.holiday.map_or(String::new(), |id| format!(" {id}"));
        told.push(format!("{}{until}{holiday}: {}", exception.from, day(&exception.day)));
    }
    told.push(match &schedule.holidays {
        Holidays::Open(of) => format!("holidays {}", day(of)),
        other => format!("holidays {}", format!("{other:?}").to_lowercase()),
    });
    if !schedule.is_whole {
        told.push("and more".to_owned());
    }
    told
}

fn week(week: &Week) -> String {
    week.iter().map(day).collect::<Vec<_>>().join(" | ")
}

fn day(day: &Day) -> String {
    let span = |span: &Span| {
        let time = |minutes: u16| format!("{:02}{:02}", minutes / 60, minutes % 60);
        let mut text = format!("{}-{}", time(span.from), time(span.to));
        text.push_str(if span.open_end { "+" } else { "" });
        text.push_str(if span.known { "" } else { "?" });
        text + &span.comment.as_ref().map_or(String::new(), |comment| format!(" ({comment})"))
    };
    let spans: Vec<String> = day.spans.iter().map(span).collect();
    let comment = day.comment.as_ref().map_or(String::new(), |comment| format!(" ({comment})"));
    if spans.is_empty() { format!("-{comment}") } else { spans.join(",") }
}

#[track_caller]
fn check(hours: &str, region: &str, today: &str, expected: &[&str]) {
    assert_eq!(told(hours, region, today), expected, "{hours}");
}

#[test]
fn a_later_rule_replaces_the_days_it_names() {
    check(
        "Mo-Fr 08:00-16:00; We off; Sa 09:00-12:00,13:00-15:00; PH off",
        "",
        "2026-02-02",
        &["0800-1600 | 0800-1600 | - | 0800-1600 | 0800-1600 | 0900-1200,1300-1500 | -", "holidays closed"],
    );
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_begins() {
    check(
        "Fr-Mo 22:00-02:00; Tu 10:00-12:00",
        "",
        "2026-02-02",
        &["2200-2600 | 1000-1200 | - | - | 2200-2600 | 2200-2600 | 2200-2600", "holidays unknown"],
    );
}

#[test]
fn rules_add_and_take_away_times() {
    check(
        "Mo-We 08:00-12:00, We 14:00-18:00; We 15:00-16:00 off",
        "",
        "2026-02-02",
        &["0800-1200 | 0800-1200 | 0800-1200,1400-1500,1600-1800 | - | - | - | -", "holidays unknown"],
    );
}

#[test]
fn holidays_have_dates_and_names() {
    check(
        "Mo-Su 08:00-16:00; PH off",
        "HR",
        "2026-10-26",
        &[
            "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600",
            "2026-11-01 all-saints: -",
            "2026-11-18 remembrance-day: -",
            "2026-12-25 christmas-day: -",
            "holidays closed",
        ],
    );
}

#[test]
fn a_holiday_on_a_closed_day_is_no_news() {
    let told = told("Mo-Fr 08:00-16:00; PH off", "HR", "2026-10-26");
    assert!(!told.iter().any(|line| line.contains("all-saints")), "{told:?}");
}

#[test]
fn a_holiday_of_which_nothing_is_said_is_unknown() {
    check(
        "Mo-Fr 08:00-16:00",
        "HR",
        "2026-10-26",
        &[
            "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -",
            "2026-11-18 remembrance-day: 0000-2400?",
            "2026-12-25 christmas-day: 0000-2400?",
            "holidays unknown",
        ],
    );
    check("24/7", "HR", "2026-10-26", &["0000-2400 | ".repeat(7).trim_end_matches(" | "), "holidays nothing"]);
}

#[test]
fn a_holiday_of_a_part_of_the_country_is_unknown_in_the_whole_of_it() {
    let of = |region| told("Mo-Sa 08:00-16:00; PH off", region, "2026-10-26");
    assert!(of("DE").contains(&"2026-10-31 reformation-day: 0000-2400?".to_owned()), "{:?}", of("DE"));
    assert!(of("DE-NI").contains(&"2026-10-31 reformation-day: -".to_owned()));
    assert!(!of("DE-BY").iter().any(|line| line.contains("2026-10-31")));
    let assumption = told("Mo-Sa 08:00-16:00; PH off", "DE-BY", "2026-08-01");
    assert!(assumption.contains(&"2026-08-15 assumption: 0000-2400?".to_owned()), "{assumption:?}");
}

#[test]
fn two_weeks_off_are_one_exception() {
    check(
        "Mo-Fr 08:00-16:00; PH off; 2026 Dec 24-2027 Jan 05 off",
        "HR",
        "2026-11-22",
        &[
            "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -",
            "2026-12-24..2027-01-05: -",
            "2027-01-06 epiphany: -",
            "holidays closed",
        ],
    );
    check(
        "Mo-Fr 08:00-16:00; PH off; Dec 21-31 10:00-12:00; Sa,Su off",
        "",
        "2026-12-01",
        &[
            "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -",
            "2026-12-21..2026-12-25: 1000-1200",
            "2026-12-28..2026-12-31: 1000-1200",
            "holidays closed",
        ],
    );
}

#[test]
fn a_season_that_begins_soon_is_announced() {
    check(
        "Apr-Oct Mo-Fr 08:00-18:00; Nov-Mar Mo-Fr 09:00-15:00; PH off",
        "",
        "2026-10-20",
        &[
            "0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | - | -",
            "from 2026-11-01: 0900-1500 | 0900-1500 | 0900-1500 | 0900-1500 | 0900-1500 | - | -",
            "from 2027-04-01: 0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | - | -",
            "holidays closed",
        ],
    );
    // On its first day it is the week.
    check(
        "Apr-Oct Mo-Fr 08:00-18:00; Nov-Mar Mo-Fr 09:00-15:00; PH off",
        "",
        "2026-11-01",
        &[
            "0900-1500 | 0900-1500 | 0900-1500 | 0900-1500 | 0900-1500 | - | -",
            "from 2027-04-01: 0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | 0800-1800 | - | -",
            "holidays closed",
        ],
    );
}

#[test]
fn a_day_of_the_month_is_an_exception() {
    check(
        "Mo[1] 10:00-12:00; PH off",
        "",
        "2026-11-22",
        &["- | - | - | - | - | - | -", "2026-12-07: 1000-1200", "2027-01-04: 1000-1200", "holidays closed", "and more"],
    );
}

#[test]
fn comments_and_unknown_times_stay() {
    check(
        "Mo 08:00-12:00 \"call first\"; Tu 08:00-12:00 unknown; We 17:00+; Th off \"training\" || \"by appointment\"",
        "",
        "2026-11-22",
        &[
            "0800-1200 (call first) | 0800-1200? | 1700-2400+ | - (training) | 0000-2400 (by appointment) \
             | 0000-2400 (by appointment) | 0000-2400 (by appointment)",
            "holidays unknown",
        ],
    );
    check(
        "Mo-Fr 08:00-12:00; SH off",
        "HR",
        "2026-09-01",
        &["0800-1200 | 0800-1200 | 0800-1200 | 0800-1200 | 0800-1200 | - | -", "holidays unknown", "and more"],
    );
}

#[test]
fn what_no_clock_shows_is_left_as_written() {
    for hours in ["sunrise-sunset", "Mo 08:00-12:00/90", "Monday"] {
        check(hours, "HR", "2026-11-22", &["as written"]);
    }
}

#[test]
fn holidays_may_have_hours_of_their_own() {
    check(
        "Mo-Fr 08:00-16:00; PH 10:00-12:00",
        "HR",
        "2026-11-22",
        &[
            "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -",
            "2026-12-25 christmas-day: 1000-1200",
            "2026-12-26 second-christmas-day: 1000-1200",
            "2027-01-01 new-year: 1000-1200",
            "2027-01-06 epiphany: 1000-1200",
            "holidays 1000-1200",
        ],
    );
}

#[test]
fn a_script_gets_every_day_from_yesterday_on() {
    let calendar = Calendar::new(Some("HR"), date(2026, 12, 24));
    let live = |hours| schedule(hours, &calendar, Some(&"Europe/Zagreb".into()), date(2026, 12, 24)).unwrap().live;
    let found = live("Mo-Fr 08:00-16:00; PH off").unwrap();
    assert_eq!((&*found.zone, found.from, found.days.len()), ("Europe/Zagreb", date(2026, 12, 23), 62));
    assert_eq!(found.kinds, [Some(vec![480, 960]), Some(vec![])]);
    assert_eq!(found.days[..7], [0, 0, 1, 1, 1, 0, 0]);
    assert_eq!(live("Mo-Fr 08:00-16:00").unwrap().kinds, [Some(vec![480, 960]), None, Some(vec![])]);
    // The night after Christmas Day may be open, and so may the one after the next day.
    let nights = live("Mo-Fr 20:00-08:00").unwrap();
    assert_eq!(
        nights.days[..5].iter().map(|at| nights.kinds[usize::from(*at)].is_some()).collect::<Vec<_>>(),
        [true, true, false, false, true]
    );
    assert_eq!(live("24/7"), None);
    assert_eq!(live("\"by appointment\""), None);
}

#[test]
fn nothing_that_can_be_written_panics() {
    const PARTS: &[&str] = &[
        "Mo-Fr",
        "Sa,Su",
        "Su-Mo",
        "PH",
        "SH",
        "PH -1 day",
        "PH,Mo",
        "Mo[1]",
        "Fr[-1]",
        "Mo[1-2]",
        "Sa[5] -2 days",
        "Jan-Mar",
        "Oct-Feb",
        "Feb 29",
        "Feb 30-Mar 1",
        "Dec 24-Jan 6",
        "2026 Dec 24-2027 Jan 06",
        "easter",
        "easter -2 days-easter +1 day",
        "Nov 01-easter",
        "week 1-53/2",
        "week 53",
        "week 10-12",
        "2026",
        "2026-2030/2",
        "2027+",
        "Dec 25+",
        "Oct Su[-1]-Mar Su[-1]",
        "08:00-12:00",
        "13:00-16:00",
        "22:00-02:00",
        "20:00-44:00",
        "00:00-24:00",
        "24/7",
        "17:00+",
        "10:00-48:00",
        "08:00-08:00",
        "sunrise-sunset",
        "08:00-12:00/90",
        "off",
        "closed",
        "unknown",
        "open",
        "\"by appointment\"",
        ";",
        ";",
        ",",
        "||",
        "; ",
        ", ",
        " || ",
    ];
    let mut state = 1u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let days = [date(2026, 11, 22), date(2028, 2, 29), date(2026, 12, 31), date(2099, 12, 30)];
    let calendars =
        days.map(|day| (day, Calendar::new(Some(["HR", "DE", "DE-SN", "US"][day.day() as usize % 4]), day)));
    let mut understood = 0;
    for _ in 0..20_000 {
        let parts: Vec<&str> = (0..1 + random(7)).map(|_| PARTS[random(PARTS.len())]).collect();
        let (day, calendar) = &calendars[random(calendars.len())];
        let Some(schedule) = schedule(&parts.join(" "), calendar, None, *day) else { continue };
        understood += 1;
        for day in schedule.week.iter().chain(schedule.exceptions().map(|exception| &exception.day)) {
            assert!(day.spans.is_sorted_by(|a, b| a.to <= b.from), "{parts:?}: {day:?}");
        }
    }
    assert!(understood > 500, "{understood}");
}

#[test]
fn the_parts_of_a_year_are_told_though_they_are_far() {
    check(
        "Sep 01-Jun 30: Tu 17:00-20:00; PH off",
        "",
        "2026-11-22",
        &[
            "- | 1700-2000 | - | - | - | - | -",
            "from 2027-07-01: - | - | - | - | - | - | -",
            "from 2027-09-01: - | 1700-2000 | - | - | - | - | -",
            "holidays closed",
        ],
    );
    let week = "0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -";
    for (excepted, expected) in [
        ("easter -2 days off", "2027-03-26: -"),
        ("Jul 15 off", "2027-07-15: -"),
        ("Aug 02-13 off", "2027-08-02..2027-08-13: -"),
        ("2027 Aug 02-13 10:00-12:00", "2027-08-02..2027-08-13: 1000-1200"),
        // What comes round twice within the days that are looked at is not longer for it.
        ("Nov 01-28 off", "2026-11-23..2026-11-27: -"),
        ("Dec 24-31 off", "2026-12-24..2026-12-31: -"),
    ] {
        let hours = format!("Mo-Fr 08:00-16:00; {excepted}; PH off");
        let found = told(&hours, "", "2026-11-22");
        assert_eq!((&*found[0], &*found[1], &*found[found.len() - 1]), (week, expected, "holidays closed"), "{hours}");
    }
}

#[test]
fn a_month_of_other_hours_is_a_season_and_one_of_closed_doors_is_an_exception() {
    check(
        "Sep-Jun Mo-Fr 08:00-20:00; Jul Mo-Fr 08:00-14:00; Aug off; PH off",
        "",
        "2026-11-22",
        &[
            "0800-2000 | 0800-2000 | 0800-2000 | 0800-2000 | 0800-2000 | - | -",
            "from 2027-07-01: 0800-1400 | 0800-1400 | 0800-1400 | 0800-1400 | 0800-1400 | - | -",
            "from 2027-09-01: 0800-2000 | 0800-2000 | 0800-2000 | 0800-2000 | 0800-2000 | - | -",
            "2027-08-02..2027-08-31: -",
            "holidays closed",
        ],
    );
    // The season that holds now comes first, however short.
    check(
        "Nov 15-Dec 15 Mo-Fr 10:00-12:00; Dec 16-Nov 14 Mo-Fr 08:00-16:00; PH off",
        "",
        "2026-11-22",
        &[
            "1000-1200 | 1000-1200 | 1000-1200 | 1000-1200 | 1000-1200 | - | -",
            "from 2026-12-16: 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | 0800-1600 | - | -",
            "from 2027-11-15: 1000-1200 | 1000-1200 | 1000-1200 | 1000-1200 | 1000-1200 | - | -",
            "holidays closed",
        ],
    );
}

#[test]
fn what_is_on_some_weeks_alone_makes_a_schedule_incomplete() {
    let is_whole = |hours: &str| told(hours, "HR", "2026-11-22").last().map(String::as_str) != Some("and more");
    assert!(!is_whole("Mo-Fr 08:00-16:00; Sa[1] 08:00-12:00"));
    for hours in ["Mo-Fr 08:00-16:00; PH off", "Jan 01-Dec 31: Mo-Fr 08:00-16:00", "Jul 01-Aug 31: Mo 08:00-16:00"] {
        assert!(is_whole(hours), "{hours}");
    }
}
