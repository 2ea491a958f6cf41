use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// The day on which a build takes place. It is fixed for the whole build, so that figures, reviews and notices agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The build's day, in UTC when it comes from `SOURCE_DATE_EPOCH`, otherwise in the machine's time zone.
    pub today: Date,
}

impl Clock {
    /// A clock that stands at a given day.
    pub fn at(today: Date) -> Self {
        Clock { today }
    }

    /// The day of `SOURCE_DATE_EPOCH` (<https://reproducible-builds.org/specs/source-date-epoch/>, seconds since 1970)
    /// if it is given, otherwise the machine's.
    ///
    /// # Errors
    /// If the value is not a number of seconds that a calendar knows.
    pub fn from_source_date_epoch(value: Option<&str>) -> Result<Self, String> {
        let Some(value) = value else {
            return Ok(Clock { today: Timestamp::now().to_zoned(TimeZone::system()).date() });
        };
        let seconds: i64 = value.trim().parse().map_err(|_| format!("SOURCE_DATE_EPOCH is not a number: `{value}`"))?;
        let time = Timestamp::from_second(seconds).map_err(|e| format!("SOURCE_DATE_EPOCH: {e}"))?;
        Ok(Clock { today: time.to_zoned(TimeZone::UTC).date() })
    }
}
