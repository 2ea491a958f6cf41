//! Public holidays of a region: their dates are those of `opening-hours`, their names are here.

use jiff::civil::{Date, date};
use jiff::{Span as Length, ToSpan};
use opening_hours::localization::Country;
use opening_hours::{Context, ContextHolidays};
use opening_hours_syntax::rules::day::HolidayKind;

use super::chrono_date;

/// The holidays of a handbook's region.
#[derive(Debug)]
pub(super) struct Calendar {
    /// ISO 3166, perhaps with a subdivision: `HR`, `DE-BY`.
    region: Option<Box<str>>,
    /// What holds in all of the region, and what may hold in a part of it.
    holidays: ContextHolidays,
    in_parts: ContextHolidays,
}

impl Calendar {
    /// The calendar of a region about a day. It is empty where nothing is known.
    pub(super) fn new(region: Option<&str>, today: Date) -> Calendar {
        let country = region.map(|region| region.split('-').next().unwrap_or(region));
        let country: Option<Country> = country.and_then(|country| country.parse().ok());
        let (mut holidays, mut in_parts) =
            country.map_or_else(Default::default, |c| (c.holidays(), c.holidays_regional()));
        if let Some(rules) = region.and_then(part) {
            let (everywhere, in_communes) = rules;
            holidays = with_rules(&holidays, everywhere, today);
            in_parts = with_rules(&ContextHolidays::default(), in_communes, today);
        }
        Calendar { region: region.map(Into::into), holidays, in_parts }
    }

    /// Whether the public holidays of the region are known.
    pub(super) fn is_known(&self) -> bool {
        self.holidays.get_public().iter().next().is_some()
    }

    /// Whether school holidays are known near a day.
    pub(super) fn knows_school(&self, today: Date) -> bool {
        let next = self.holidays.get_school().first_after(chrono_date(today));
        next.is_some_and(|day| day - chrono_date(today) < chrono::Duration::days(366))
    }

    /// The country (ISO 3166).
    pub(super) fn country(&self) -> Option<&str> {
        self.region.as_deref().map(|region| region.split('-').next().unwrap_or(region))
    }

    /// The region (ISO 3166).
    pub(super) fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// What evaluation needs of it.
    pub(super) fn context(&self) -> Context {
        Context::default().with_holidays(self.holidays.clone()).with_holidays_unknown(self.in_parts.clone())
    }

    /// Whether a day is a public holiday in all of the region.
    pub(super) fn is_public(&self, day: Date) -> bool {
        self.holidays.get_for_kind(HolidayKind::Public).contains(chrono_date(day))
    }

    /// The id of a day that is a public holiday at least in a part of the region.
    pub(super) fn holiday(&self, day: Date) -> Option<&'static str> {
        let at = chrono_date(day);
        if !self.holidays.get_public().contains(at) && !self.in_parts.get_public().contains(at) {
            return None;
        }
        let mut names = names(self.country().unwrap_or_default()).iter();
        Some(names.find(|(on, _)| on.in_year(day.year()) == Some(day)).map_or("public-holiday", |(_, id)| id))
    }
}

/// Holidays and those of rules in the years around a day.
fn with_rules(holidays: &ContextHolidays, rules: &[On], today: Date) -> ContextHolidays {
    let mut public = holidays.get_public().clone();
    for year in today.year() - 1..=today.year() + 1 {
        rules.iter().filter_map(|on| on.in_year(year)).for_each(|day| {
            public.insert(chrono_date(day));
        });
    }
    ContextHolidays::new(public.into(), holidays.get_school().clone().into())
}

/// A rule for the day of a holiday.
#[derive(Debug, Clone, Copy)]
enum On {
    /// Month and day.
    Fixed(i8, i8),
    /// Days from Easter Sunday in the Gregorian calendar.
    Easter(i16),
    /// Days from Easter Sunday of the Orthodox churches.
    OrthodoxEaster(i16),
    /// Days back from the Sunday before Christmas: the Day of Repentance of Saxony.
    BeforeAdvent(i16),
}

impl On {
    fn in_year(self, year: i16) -> Option<Date> {
        let days = |days: i16| -> Length { i64::from(days).days() };
        match self {
            On::Fixed(month, day) => Date::new(year, month, day).ok(),
            On::Easter(after) => easter(year).checked_add(days(after)).ok(),
            On::OrthodoxEaster(after) => orthodox_easter(year).checked_add(days(after)).ok(),
            On::BeforeAdvent(before) => {
                let christmas_eve = Date::new(year, 12, 24).ok()?;
                let sunday = christmas_eve.weekday().to_sunday_zero_offset();
                christmas_eve.checked_sub(days(i16::from(sunday) + before)).ok()
            }
        }
    }
}

/// Easter Sunday by the anonymous Gregorian algorithm.
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    date(year as i16, (n / 31) as i8, (n % 31 + 1) as i8)
}

/// Easter Sunday by Meeus' Julian algorithm, in the Gregorian calendar of the years 1900 to 2099.
fn orthodox_easter(year: i16) -> Date {
    let y = i32::from(year);
    let d = (19 * (y % 19) + 15) % 30;
    let n = d + (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7 + 114;
    let julian = date(year, (n / 31) as i8, (n % 31 + 1) as i8);
    julian.checked_add(13.days()).unwrap_or(julian)
}

/// What is a public holiday in a part of a country beside those of all of it, and what is one in some of its communes only: the
/// Länder of Germany.
fn part(region: &str) -> Option<(&'static [On], &'static [On])> {
    use On::{BeforeAdvent, Easter, Fixed};
    const EPIPHANY: On = Fixed(1, 6);
    const WOMEN: On = Fixed(3, 8);
    const CORPUS_CHRISTI: On = Easter(60);
    const REFORMATION: On = Fixed(10, 31);
    const ALL_SAINTS: On = Fixed(11, 1);
    let in_communes: &[On] = match region {
        "DE-BY" => &[Fixed(8, 15)],
        "DE-SN" | "DE-TH" => &[CORPUS_CHRISTI],
        _ => &[],
    };
    let everywhere: &[On] = match region {
        "DE-BW" | "DE-BY" => &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS],
        "DE-BE" => &[WOMEN],
        "DE-BB" => &[Easter(0), Easter(49), REFORMATION],
        "DE-HB" | "DE-HH" | "DE-NI" | "DE-SH" => &[REFORMATION],
        "DE-HE" => &[CORPUS_CHRISTI],
        "DE-MV" => &[WOMEN, REFORMATION],
        "DE-NW" | "DE-RP" => &[CORPUS_CHRISTI, ALL_SAINTS],
        "DE-SL" => &[CORPUS_CHRISTI, Fixed(8, 15), ALL_SAINTS],
        "DE-SN" => &[REFORMATION, BeforeAdvent(32)],
        "DE-ST" => &[EPIPHANY, REFORMATION],
        "DE-TH" => &[Fixed(9, 20), REFORMATION],
        _ => return None,
    };
    Some((everywhere, in_communes))
}

/// The names of the public holidays of a country. A day that is not here is a public holiday without a name.
fn names(country: &str) -> &'static [(On, &'static str)] {
    use On::{Easter, Fixed, OrthodoxEaster};
    const NEW_YEAR: (On, &str) = (Fixed(1, 1), "new-year");
    const EPIPHANY: (On, &str) = (Fixed(1, 6), "epiphany");
    const GOOD_FRIDAY: (On, &str) = (Easter(-2), "good-friday");
    const EASTER: (On, &str) = (Easter(0), "easter-sunday");
    const EASTER_MONDAY: (On, &str) = (Easter(1), "easter-monday");
    const LABOUR_DAY: (On, &str) = (Fixed(5, 1), "labour-day");
    const END_OF_WAR: (On, &str) = (Fixed(5, 8), "victory-day");
    const ASCENSION: (On, &str) = (Easter(39), "ascension");
    const WHIT_SUNDAY: (On, &str) = (Easter(49), "whit-sunday");
    const WHIT_MONDAY: (On, &str) = (Easter(50), "whit-monday");
    const CORPUS_CHRISTI: (On, &str) = (Easter(60), "corpus-christi");
    const ASSUMPTION: (On, &str) = (Fixed(8, 15), "assumption");
    const REFORMATION_DAY: (On, &str) = (Fixed(10, 31), "reformation-day");
    const ALL_SAINTS: (On, &str) = (Fixed(11, 1), "all-saints");
    const IMMACULATE: (On, &str) = (Fixed(12, 8), "immaculate-conception");
    const CHRISTMAS_EVE: (On, &str) = (Fixed(12, 24), "christmas-eve");
    const CHRISTMAS: (On, &str) = (Fixed(12, 25), "christmas-day");
    const SECOND_CHRISTMAS: (On, &str) = (Fixed(12, 26), "second-christmas-day");
    match country {
        "HR" => &[
            NEW_YEAR,
            EPIPHANY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            (Fixed(5, 30), "national-day"),
            CORPUS_CHRISTI,
            ASSUMPTION,
            ALL_SAINTS,
            (Fixed(11, 18), "remembrance-day"),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "DE" => &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            (Fixed(10, 3), "national-day"),
            REFORMATION_DAY,
            ALL_SAINTS,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "AT" => &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            (Fixed(10, 26), "national-day"),
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "PL" => &[
            NEW_YEAR,
            EPIPHANY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            (Fixed(5, 3), "constitution-day"),
            WHIT_SUNDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            ALL_SAINTS,
            (Fixed(11, 11), "independence-day"),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "CZ" => &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            END_OF_WAR,
            (Fixed(9, 28), "national-day"),
            (Fixed(10, 28), "independence-day"),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "SK" => &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            END_OF_WAR,
            (Fixed(9, 1), "constitution-day"),
            ALL_SAINTS,
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "SI" => &[
            NEW_YEAR,
            (Fixed(1, 2), "new-year"),
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            (Fixed(5, 2), "labour-day"),
            WHIT_SUNDAY,
            (Fixed(6, 25), "national-day"),
            ASSUMPTION,
            REFORMATION_DAY,
            ALL_SAINTS,
            CHRISTMAS,
            (Fixed(12, 26), "independence-day"),
        ],
        "HU" => &[
            NEW_YEAR,
            (Fixed(3, 15), "national-day"),
            GOOD_FRIDAY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            (Fixed(8, 20), "national-day"),
            (Fixed(10, 23), "national-day"),
            ALL_SAINTS,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "IT" => &[
            NEW_YEAR,
            EPIPHANY,
            EASTER,
            EASTER_MONDAY,
            LABOUR_DAY,
            (Fixed(6, 2), "national-day"),
            ASSUMPTION,
            ALL_SAINTS,
            IMMACULATE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "RO" => &[
            NEW_YEAR,
            (Fixed(1, 2), "new-year"),
            EPIPHANY,
            (OrthodoxEaster(-2), "good-friday"),
            (OrthodoxEaster(0), "easter-sunday"),
            (OrthodoxEaster(1), "easter-monday"),
            LABOUR_DAY,
            (OrthodoxEaster(49), "whit-sunday"),
            (OrthodoxEaster(50), "whit-monday"),
            ASSUMPTION,
            (Fixed(12, 1), "national-day"),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        "BG" => &[
            NEW_YEAR,
            (Fixed(3, 3), "national-day"),
            (OrthodoxEaster(-2), "good-friday"),
            (OrthodoxEaster(0), "easter-sunday"),
            (OrthodoxEaster(1), "easter-monday"),
            LABOUR_DAY,
            (Fixed(9, 22), "independence-day"),
            CHRISTMAS_EVE,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
        // Of any other country only what has the same name wherever it is a public holiday.
        _ => &[NEW_YEAR, LABOUR_DAY, CHRISTMAS],
    }
}

/// A calendar in which every day of a week is a public holiday.
pub(super) fn week_of_holidays(from: Date) -> Context {
    let mut public = ContextHolidays::default().get_public().clone();
    for day in from.series(1.day()).take(7) {
        public.insert(chrono_date(day));
    }
    Context::default().with_holidays(ContextHolidays::new(public.into(), Default::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_when_churches_keep_it() {
        assert_eq!(
            [2024, 2025, 2026, 2027].map(easter),
            [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28)]
        );
        assert_eq!(
            [2024, 2025, 2026, 2027].map(orthodox_easter),
            [date(2024, 5, 5), date(2025, 4, 20), date(2026, 4, 12), date(2027, 5, 2)]
        );
    }

    #[test]
    fn holidays_of_2026_have_names() {
        let named = |region: &str| {
            let calendar = Calendar::new(Some(region), date(2026, 6, 1));
            let days = date(2026, 1, 1).series(1.day()).take(365).filter(|day| calendar.is_public(*day));
            days.map(|day| format!("{day} {}", calendar.holiday(day).unwrap())).collect::<Vec<_>>()
        };
        for region in ["HR", "DE", "AT", "PL", "CZ", "SK", "SI", "HU", "IT", "RO", "BG"] {
            let days = named(region);
            let nameless = days.iter().filter(|day| day.ends_with("public-holiday")).count();
            assert!(days.len() >= 9 && nameless * 2 < days.len(), "{region}: {days:#?}");
        }
        assert!(named("HR").contains(&"2026-11-01 all-saints".to_owned()));
        assert!(named("DE-SN").contains(&"2026-11-18 public-holiday".to_owned()));
        assert!(named("DE-BY").contains(&"2026-06-04 corpus-christi".to_owned()));
        assert!(!named("DE").contains(&"2026-06-04 corpus-christi".to_owned()));
    }
}
