//! Days and times of day as ECMA-402's `Intl.DateTimeFormat` writes them, in the Gregorian calendar.

use std::fmt;

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu::datetime::input::{DateTime as IcuDateTime, Time as IcuTime};
use icu::datetime::options::{Length, TimePrecision, YearStyle};
use icu::datetime::parts::{DAY, HOUR, MONTH, WEEKDAY};
use icu::locale::extensions::unicode::{key, value};
use jiff::civil::{Date, DateTime, Time};
use writeable::adapters::CoreWriteAsPartsWrite;
use writeable::{Part, PartsWrite, Writeable};

use super::format::{Digits, Formats};
use super::number::NumberOptions;
use super::region::HourCycle;

/// A day, a time of day, or a time on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day, if it is known.
    pub date: Option<Date>,
    /// The time of day, if it is known.
    pub time: Option<Time>,
}

impl Moment {
    /// Reads `2026-11-21`, `2026-11-21T08:30` or `08:30`.
    pub fn parse(text: &str) -> Option<Moment> {
        if !text.contains(':') {
            return text.parse().ok().map(|date| Moment { date: Some(date), time: None });
        }
        match text.parse::<DateTime>() {
            Ok(moment) => Some(Moment { date: Some(moment.date()), time: Some(moment.time()) }),
            Err(_) => text.parse().ok().map(|time| Moment { date: None, time: Some(time) }),
        }
    }
}

impl From<Date> for Moment {
    fn from(date: Date) -> Moment {
        Moment { date: Some(date), time: None }
    }
}

/// Which parts of a moment are written and how; the names are those of `Intl.DateTimeFormat`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct MomentOptions {
    /// The day in one of four forms.
    pub date_style: Option<DateStyle>,
    /// The time of day; there are no time zones, so the longer forms are like `Medium`.
    pub time_style: Option<DateStyle>,
    /// The name of the weekday.
    pub weekday: Option<Width>,
    /// The year.
    pub year: bool,
    /// The month.
    pub month: Option<Width>,
    /// The day of the month.
    pub day: bool,
    /// The hour.
    pub hour: bool,
    /// The minute.
    pub minute: bool,
    /// The second.
    pub second: bool,
    /// Which numbers of one digit get a zero before them.
    pub padded: Padded,
    /// The script of the digits.
    pub digits: Digits,
    /// How hours are counted.
    pub hour_cycle: HourCycle,
}

/// Which numbers have two digits in any case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub struct Padded {
    pub month: bool,
    pub day: bool,
    pub hour: bool,
}

/// The form of a day or a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// With the weekday.
    Full,
    /// The month in words.
    Long,
    /// The month in short words or digits, as the language has it.
    Medium,
    /// In digits, as short as possible.
    Short,
}

/// How much room a name may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    /// A whole word.
    Long,
    /// A short word.
    Short,
    /// Digits.
    Numeric,
}

/// The formatter of one set of options.
pub(super) type MomentFormatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The days and times of a [`Formats`].
impl Formats {
    /// A moment in the words of the language; `None` where the options ask for what it has not, or for what CLDR has no pattern.
    pub fn moment(&self, moment: Moment, options: MomentOptions) -> Option<String> {
        let options = options.or_defaults(moment);
        if options.date_style.is_none() && options.weekday.is_some() && options.shows_time() && !options.shows_day() {
            // What ICU4X makes of the two lacks zeros.
            let day = self.moment(moment, MomentOptions { weekday: options.weekday, ..options.only_digits() })?;
            let time = self.moment(moment, MomentOptions { weekday: None, ..options })?;
            return Some(match self.locale(Digits::Own).id.language.as_str() {
                "vi" => format!("{time} {day}"),
                "ja" => format!("{time} ({day})"),
                "ko" => format!("({day}) {time}"),
                "zh" => format!("{day}{time}"),
                "ti" => format!("{day}፣ {time}"),
                "de" | "es" | "hy" | "ka" | "lv" | "pl" | "pt" | "sl" | "sq" | "uz" => format!("{day}, {time}"),
                _ => format!("{day} {time}"),
            });
        }
        let fields = options.fields()?;
        if (options.shows_date() && moment.date.is_none()) || (options.shows_time() && moment.time.is_none()) {
            return None;
        }
        let mut parts = self.parts(moment, options, fields)?;
        let mut used = options.month.map(length);
        if options.date_style.is_none()
            && options.month == Some(Width::Short)
            && options.year
            && parts.has_digits(MONTH)
        {
            // The medium form of some languages is in digits: ICU has the long form with a short month then.
            let long = MomentOptions { month: Some(Width::Long), ..options };
            let mut in_words = self.parts(moment, long, long.fields()?)?;
            let short = MomentOptions { month: options.month, day: true, ..options.only_digits() };
            let month = self.parts(moment, short, short.fields()?)?;
            let has_short = !in_words.has_digits(MONTH) && !month.has_digits(MONTH);
            if has_short {
                in_words.replace(MONTH, &month);
            }
            // In Czech no month is short: a day has digits beside it, a year the whole word.
            if has_short || !options.day {
                (parts, used) = (in_words, Some(Length::Long));
            }
        }
        if let (None, Some(weekday), Some(used)) = (options.date_style, options.weekday, used)
            && length(weekday) != used
        {
            // ICU4X has one length for the whole pattern.
            let named =
                MomentOptions { weekday: Some(weekday), month: Some(weekday), day: true, ..options.only_digits() };
            parts.replace(WEEKDAY, &self.parts(moment, named, named.fields()?)?);
        }
        let Padded { month, day, hour } = options.padded;
        for (part, _) in [(MONTH, month), (DAY, day), (HOUR, hour)].into_iter().filter(|(_, is_padded)| *is_padded) {
            parts.pad(
                part,
                &self.number_with(0.0, &NumberOptions { digits: options.digits, ..NumberOptions::default() }),
            );
        }
        Some(parts.0.into_iter().map(|(_, text)| text).collect())
    }

    fn parts(&self, moment: Moment, options: MomentOptions, fields: CompositeDateTimeFieldSet) -> Option<Parts> {
        let formatter = self.moments.get(&options, || {
            let mut locale = self.locale(options.digits);
            let cycle = match options.hour_cycle {
                HourCycle::Own => None,
                HourCycle::H23 => Some(value!("h23")),
                HourCycle::H12 => Some(value!("h12")),
            };
            if let Some(cycle) = cycle {
                locale.extensions.unicode.keywords.set(key!("hc"), cycle);
            }
            FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields).expect("every locale falls back to root")
        });
        let (date, time) = (moment.date.unwrap_or(Date::constant(2000, 1, 1)), moment.time.unwrap_or(Time::midnight()));
        let date = IcuDate::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8).ok()?;
        let time = IcuTime::try_new(time.hour() as u8, time.minute() as u8, time.second() as u8, 0).ok()?;
        let mut parts = Parts::default();
        formatter.format(&IcuDateTime { date, time }).write_to_parts(&mut parts).ok()?;
        Some(parts)
    }
}

/// A formatted moment: its text, piece by piece, with the field that each piece is of.
#[derive(Debug, Default)]
struct Parts(Vec<(Option<Part>, String)>);

impl Parts {
    fn text_of(&self, part: Part) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == Some(part)).map(|(_, text)| text.as_str())
    }

    fn has_digits(&self, part: Part) -> bool {
        self.text_of(part).is_some_and(|text| text.chars().all(char::is_numeric))
    }

    /// Puts a zero before a number of one digit.
    fn pad(&mut self, part: Part, zero: &str) {
        if let Some((_, text)) = self.0.iter_mut().find(|(of, _)| *of == Some(part))
            && text.chars().count() == 1
            && text.chars().all(char::is_numeric)
        {
            text.insert_str(0, zero);
        }
    }

    /// Takes the text of a field from another formatted moment.
    fn replace(&mut self, part: Part, other: &Parts) {
        if let Some(text) = other.text_of(part)
            && let Some((_, own)) = self.0.iter_mut().find(|(of, _)| *of == Some(part))
        {
            text.clone_into(own);
        }
    }
}

impl fmt::Write for Parts {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push((None, text.to_owned()));
        Ok(())
    }
}

impl PartsWrite for Parts {
    type SubPartsWrite = CoreWriteAsPartsWrite<String>;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result) -> fmt::Result {
        let mut text = CoreWriteAsPartsWrite(String::new());
        write(&mut text)?;
        self.0.push((Some(part), text.0));
        Ok(())
    }
}

fn length(width: Width) -> Length {
    match width {
        Width::Long => Length::Long,
        Width::Short => Length::Medium,
        Width::Numeric => Length::Short,
    }
}

impl MomentOptions {
    /// A form of the day.
    pub fn date(style: DateStyle, digits: Digits) -> MomentOptions {
        MomentOptions { date_style: Some(style), digits, ..MomentOptions::default() }
    }

    /// Where nothing is asked for, what there is: the day in words, the time with minutes.
    fn or_defaults(self, moment: Moment) -> MomentOptions {
        if self.shows_date() || self.shows_time() {
            return self;
        }
        MomentOptions {
            date_style: moment.date.map(|_| DateStyle::Long),
            time_style: moment.time.map(|_| DateStyle::Short),
            ..self
        }
    }

    /// The same without fields.
    fn only_digits(self) -> MomentOptions {
        MomentOptions { digits: self.digits, ..MomentOptions::default() }
    }

    fn shows_day(self) -> bool {
        self.year || self.month.is_some() || self.day
    }

    fn shows_date(self) -> bool {
        self.date_style.is_some() || self.weekday.is_some() || self.year || self.month.is_some() || self.day
    }

    fn shows_time(self) -> bool {
        self.time_style.is_some() || self.hour || self.minute || self.second
    }

    fn fields(self) -> Option<CompositeDateTimeFieldSet> {
        let mut builder = FieldSetBuilder::new();
        if let Some(style) = self.date_style {
            builder.date_fields = Some(if style == DateStyle::Full { DateFields::YMDE } else { DateFields::YMD });
            builder.length = Some(match style {
                DateStyle::Full | DateStyle::Long => Length::Long,
                DateStyle::Medium => Length::Medium,
                DateStyle::Short => Length::Short,
            });
        } else if self.shows_date() {
            builder.date_fields = Some(self.date_fields()?);
            builder.length = Some(self.month.or(self.weekday).map_or(Length::Short, length));
            // A short year may have two digits.
            builder.year_style = self.year.then_some(YearStyle::Full);
        }
        builder.time_precision = match self.time_style {
            Some(DateStyle::Short) => Some(TimePrecision::Minute),
            Some(_) => Some(TimePrecision::Second),
            // Nobody has a pattern for minutes without their hour.
            None if self.minute && !self.hour || self.second && !self.minute => return None,
            None if self.second => Some(TimePrecision::Second),
            None if self.minute => Some(TimePrecision::Minute),
            None if self.hour => Some(TimePrecision::Hour),
            None => None,
        };
        CompositeDateTimeFieldSet::try_from_composite_field_set(builder.build_composite().ok()?)
    }

    fn date_fields(self) -> Option<DateFields> {
        Some(match (self.year, self.month.is_some(), self.day, self.weekday.is_some()) {
            (true, true, true, true) => DateFields::YMDE,
            (true, true, true, false) => DateFields::YMD,
            (true, true, false, false) => DateFields::YM,
            (true, false, false, false) => DateFields::Y,
            (false, true, true, true) => DateFields::MDE,
            (false, true, true, false) => DateFields::MD,
            (false, true, false, false) => DateFields::M,
            (false, false, true, true) => DateFields::DE,
            (false, false, true, false) => DateFields::D,
            (false, false, false, true) => DateFields::E,
            _ => return None,
        })
    }
}
