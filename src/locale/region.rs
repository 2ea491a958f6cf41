//! What a region has by CLDR: its time zone, its clock, the first day of its week.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu::calendar::types::Weekday;
use icu::calendar::week::WeekInformation;
use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu::time::TimeZone;
use icu::time::zone::iana::IanaParserExtended;

use super::format::Formats;

/// How hours are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum HourCycle {
    /// As the language has it where it is spoken most.
    #[default]
    Own,
    /// From 0 to 23.
    H23,
    /// From 1 to 12, twice.
    H12,
}

/// The regions whose first hour cycle is `h` in CLDR's `timeData`; all others have `H`.
const TWELVE_HOURS: &str = "AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ \
    FM GD GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NH NI NZ OM \
    PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS YD YE ZM";

/// The time zone of a region (ISO 3166), with the name that old browsers know too; `None` for a region with several.
///
/// Where one zone has nearly all people (Spain, Portugal, Germany, Ukraine, Cyprus) it is that one.
pub fn time_zone(region: &str) -> Option<&'static str> {
    static ZONES: LazyLock<HashMap<&'static str, &'static str>> =
        LazyLock::new(|| include_str!("time_zones.tsv").lines().filter_map(|line| line.split_once('\t')).collect());
    ZONES.get(region).copied()
}

/// Whether a name is that of a time zone (IANA), in its own capitals.
pub fn is_time_zone(name: &str) -> bool {
    let zones = IanaParserExtended::new();
    let known = zones.parse(name);
    known.time_zone != TimeZone::UNKNOWN && [known.canonical, known.normalized].contains(&name)
}

impl Formats {
    /// How readers of the language count hours in a region: that of the tag, otherwise `region`. Without any it is from 0 to 23, which
    /// nobody takes for something else.
    pub fn hour_cycle(&self, region: Option<&str>) -> HourCycle {
        let locale = self.locale(super::Digits::Own);
        let Some(region) = locale.id.region.map(|r| r.to_string()).or(region.map(str::to_owned)) else {
            return HourCycle::H23;
        };
        let is_canadian_french = locale.id.language.as_str() == "fr" && region == "CA";
        if TWELVE_HOURS.split_whitespace().any(|r| r == region) && !is_canadian_french {
            HourCycle::H12
        } else {
            HourCycle::H23
        }
    }

    /// The day on which the week begins, 0 being Monday: that of the tag's region, of `region` if the language is at home there,
    /// otherwise of the region where the language is spoken most. English is at home everywhere.
    pub fn first_weekday(&self, region: Option<&str>, at_home: bool) -> usize {
        let mut locale = self.locale(super::Digits::Own);
        if locale.id.region.is_none() && locale.id.language.as_str() == "en" {
            locale.id.region = Region::try_from_str(region.unwrap_or("001")).ok();
        } else if locale.id.region.is_none() && at_home {
            locale.id.region = region.and_then(|region| Region::try_from_str(region).ok());
        }
        first_weekday(&locale)
    }
}

fn first_weekday(locale: &Locale) -> usize {
    let first = WeekInformation::try_new(locale.into()).map_or(Weekday::Monday, |week| week.first_weekday);
    // ISO numbers begin with 1 for Monday.
    first as usize - 1
}
