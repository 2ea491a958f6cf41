//! Words that CLDR has for languages, regions, units and lists.

use fixed_decimal::Decimal;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu_experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu_experimental::dimension::units::options::Width as UnitWidth;
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use icu_experimental::displaynames::provider::{
    LocaleNamesLanguageV0, LocaleNamesLocaleV0, LocaleNamesRegionV0, LocaleNamesScriptV0, LocaleNamesVariantV0,
};
use icu_experimental::measure::category::{CategorizedMeasureUnit, Duration};
use icu_provider::prelude::{DataError, DataPayload, DataProvider, DataRequest, DataResponse};

use super::Tag;
use super::format::{Digits, Formats};
use super::letters::title_case;
use super::moment::Width;
use super::number::decimal;

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeUnit {
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

impl TimeUnit {
    /// Reads `day` as in CLDR, or `days` as in `figures.toml`.
    pub fn parse(name: &str) -> Option<TimeUnit> {
        Some(match name.strip_suffix('s').unwrap_or(name) {
            "hour" => TimeUnit::Hour,
            "day" => TimeUnit::Day,
            "week" => TimeUnit::Week,
            "month" => TimeUnit::Month,
            "year" => TimeUnit::Year,
            _ => return None,
        })
    }

    fn icu(self) -> CategorizedMeasureUnit<Duration> {
        match self {
            TimeUnit::Hour => Duration::hour(),
            TimeUnit::Day => Duration::day(),
            TimeUnit::Week => Duration::week(),
            TimeUnit::Month => Duration::month(),
            TimeUnit::Year => Duration::year(),
        }
    }
}

/// What stands before the last part of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum ListType {
    /// And.
    #[default]
    Conjunction,
    /// Or.
    Disjunction,
    /// Nothing.
    Unit,
}

/// The names of languages, scripts and regions.
///
/// ICU4X refuses a language that has no names for variants, as Urdu. A canonical tag has no variant, so nobody needs them.
fn language_names(locale: &Locale) -> Option<LocaleDisplayNamesFormatter> {
    struct NoVariants;
    macro_rules! from_baked {
        ($($marker:ty),*) => { $(
            impl DataProvider<$marker> for NoVariants {
                fn load(&self, request: DataRequest) -> Result<DataResponse<$marker>, DataError> {
                    icu_experimental::provider::Baked.load(request)
                }
            }
        )* };
    }
    from_baked!(LocaleNamesLocaleV0, LocaleNamesLanguageV0, LocaleNamesScriptV0, LocaleNamesRegionV0);
    impl DataProvider<LocaleNamesVariantV0> for NoVariants {
        fn load(&self, _: DataRequest) -> Result<DataResponse<LocaleNamesVariantV0>, DataError> {
            Ok(DataResponse { metadata: Default::default(), payload: DataPayload::from_owned(Default::default()) })
        }
    }
    LocaleDisplayNamesFormatter::try_new_unstable(&NoVariants, locale.into(), Default::default()).ok()
}

pub(super) type UnitFormatter = CategorizedFormatter<Duration>;

/// The words of a [`Formats`].
impl Formats {
    /// A length of time: `5 dana`. `minimum_fraction_digits` counts for the plural form too. `None` where CLDR has no words.
    pub fn unit(&self, count: f64, unit: TimeUnit, width: Width, minimum_fraction_digits: u8) -> Option<String> {
        let key = (unit, width);
        let locale = self.locale(Digits::Own);
        let formatter = self.units.get(&key, || unit_formatter(&with_plural_rules(&locale), unit, width));
        let mut count: Decimal = decimal(count);
        count.absolute.pad_end(-i16::from(minimum_fraction_digits));
        let text = formatter.as_ref().as_ref()?.format_fixed_decimal(&count).to_string();
        Some(in_script_of(&locale, text))
    }

    /// The parts of a list with the words between them.
    pub fn list(&self, parts: &[String], kind: ListType, length: ListLength) -> String {
        let formatter = self.lists.get(&(kind, length), || {
            let options = ListFormatterOptions::default().with_length(length);
            let locale = &self.locale(Digits::Own);
            match kind {
                ListType::Conjunction => ListFormatter::try_new_and(locale.into(), options),
                ListType::Disjunction => ListFormatter::try_new_or(locale.into(), options),
                ListType::Unit => ListFormatter::try_new_unit(locale.into(), options),
            }
            .expect("every locale falls back to root")
        });
        formatter.format_to_string(parts.iter())
    }

    /// The name of a language in this language: `njemački`, `kineski (tradicionalni)`; `None` where CLDR has none.
    pub fn language_name(&self, tag: &Tag) -> Option<String> {
        let names = self.languages.get_or_init(|| language_names(&self.locale(Digits::Own)));
        let locale = tag.canonical();
        let name = names.as_ref()?.of(&locale);
        // ICU4X says the code where it has no name.
        let code = locale.id.language.as_str();
        if name.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with(" (")) {
            return None;
        }
        // It puts the brackets of the root locale.
        let wide = self.locale(Digits::Own).id.language.as_str() == "zh";
        Some(if wide { name.replace(" (", "（").replace(')', "）") } else { name.into_owned() })
    }

    /// The name of a region in this language; `None` where CLDR has none.
    pub fn region_name(&self, code: &str) -> Option<String> {
        let region = Region::try_from_str(code).ok()?;
        let names = self
            .regions
            .get_or_init(|| RegionDisplayNames::try_new((&self.locale(Digits::Own)).into(), Default::default()).ok());
        names.as_ref()?.of(region).map(str::to_owned)
    }
}

/// Where the words of a language are with their plural forms: ICU4X has no plural rules for Serbian in Latin script.
pub(super) fn with_plural_rules(locale: &Locale) -> Locale {
    let mut locale = locale.clone();
    if is_serbian_in_latin(&locale) {
        locale.id.script = None;
        locale.id.region = None;
    }
    locale
}

/// Puts words of Serbian into its Latin script, letter by letter, if that is the script of the locale.
pub(super) fn in_script_of(locale: &Locale, words: String) -> String {
    if !is_serbian_in_latin(locale) {
        return words;
    }
    const CYRILLIC: [char; 30] = [
        'а', 'б', 'в', 'г', 'д', 'ђ', 'е', 'ж', 'з', 'и', 'ј', 'к', 'л', 'љ', 'м', 'н', 'њ', 'о', 'п', 'р', 'с', 'т',
        'ћ', 'у', 'ф', 'х', 'ц', 'ч', 'џ', 'ш',
    ];
    const LATIN: [&str; 30] = [
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "ć", "u", "f", "h", "c", "č", "dž", "š",
    ];
    let letter = |c: char| {
        let small = c.to_lowercase().next().unwrap_or(c);
        let latin = CYRILLIC.iter().position(|other| *other == small).map(|i| LATIN[i]);
        match latin {
            Some(latin) if small == c => latin.to_owned(),
            Some(latin) => title_case(&latin.to_uppercase()),
            None => c.to_string(),
        }
    };
    words.chars().map(letter).collect()
}

fn is_serbian_in_latin(locale: &Locale) -> bool {
    locale.id.language.as_str() == "sr"
        && super::maximized(locale).script.is_some_and(|script| script.as_str() == "Latn")
}

fn unit_formatter(locale: &Locale, unit: TimeUnit, width: Width) -> Option<UnitFormatter> {
    let new = |locale: &Locale| {
        let width = match width {
            Width::Long => UnitWidth::Long,
            Width::Short => UnitWidth::Short,
            Width::Numeric => UnitWidth::Narrow,
        };
        UnitFormatter::try_new_outlier(locale.into(), unit.icu(), width.into()).ok()
    };
    // A unit that CLDR does not know in the language gets the sign of the root locale: "5 d".
    let sign = |formatter: &UnitFormatter| -> String {
        formatter.format_fixed_decimal(&Decimal::from(5)).to_string().chars().filter(|c| c.is_alphabetic()).collect()
    };
    let formatter = new(locale)?;
    let unknown = width == Width::Long && new(&Locale::UNKNOWN).is_some_and(|root| sign(&root) == sign(&formatter));
    (!unknown).then_some(formatter)
}
