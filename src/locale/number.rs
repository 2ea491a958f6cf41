//! Numbers as ECMA-402's `Intl.NumberFormat` writes them: rounding, percent, currencies.

use std::str::FromStr;
use std::sync::LazyLock;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use icu::locale::extensions::unicode::Value;
use icu::locale::preferences::extensions::unicode::keywords::CurrencyType;
use icu::locale::{DataLocale, Locale, data_locale};
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_provider::prelude::{DataIdentifierBorrowed, DataMarkerAttributes, DataProvider, DataRequest, DataResponse};

use super::format::{Digits, Formats};
use super::names::{in_script_of, with_plural_rules};

/// How a number is written; the names and defaults are those of `Intl.NumberFormat`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// What the number counts.
    pub style: NumberStyle,
    /// The script of its digits.
    pub digits: Digits,
    /// Whether thousands are kept together without a sign between them.
    pub ungrouped: bool,
    /// Zeros are put before the number until it has as many digits before the point.
    pub minimum_integer_digits: Option<u8>,
    /// Zeros are put behind the number until it has as many digits behind the point.
    pub minimum_fraction_digits: Option<u8>,
    /// The number is rounded to as many digits behind the point.
    pub maximum_fraction_digits: Option<u8>,
    /// The number is rounded to as many digits; more weighty than digits behind the point.
    pub maximum_significant_digits: Option<u8>,
}

/// What a number counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// Anything.
    #[default]
    Decimal,
    /// Hundredths: 0.25 is 25 %.
    Percent,
    /// Money.
    Currency {
        /// The ISO 4217 code.
        code: Box<str>,
        /// How the currency is called.
        display: CurrencyDisplay,
    },
}

/// How a currency is called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum CurrencyDisplay {
    /// By its sign: `€`.
    #[default]
    Symbol,
    /// By its sign, as short as it can be: `$` where others have `US$`.
    NarrowSymbol,
    /// By its code: `EUR`.
    Code,
    /// By its name: `eura`.
    Name,
}

/// The numbers of a [`Formats`].
impl Formats {
    /// A number in the words of the language.
    pub fn number_with(&self, number: f64, options: &NumberOptions) -> String {
        let mut scaled = decimal(number);
        if options.style == NumberStyle::Percent {
            scaled.absolute.multiply_pow10(2);
        }
        let (minimum, maximum) = fraction_digits(options);
        let rounded = round(scaled, minimum, maximum, options);
        match &options.style {
            NumberStyle::Decimal => self.decimal(options.digits, options.ungrouped).format_to_string(&rounded),
            NumberStyle::Percent => self.percent(&rounded, options),
            NumberStyle::Currency { code, display } => self.currency(&rounded, code, *display, options),
        }
    }

    fn percent(&self, number: &Decimal, options: &NumberOptions) -> String {
        let locale = self.locale(options.digits);
        let numbers = self.decimal(options.digits, options.ungrouped);
        let numbers = DecimalFormatter::clone(&numbers);
        let formatter = PercentFormatter::try_new_with_decimal_formatter((&locale).into(), numbers, Default::default());
        let formatted = formatter.expect("every locale falls back to root").format(number).to_string();
        // ICU4X takes the sign without asking which digits there are.
        if formatted.chars().any(is_arabic_digit) { formatted.replace('%', "٪") } else { formatted.replace('٪', "%") }
    }

    fn currency(&self, number: &Decimal, code: &str, display: CurrencyDisplay, options: &NumberOptions) -> String {
        let key = (code.into(), display, options.digits);
        let formatter = self.currencies.get(&key, || {
            let locale = self.locale(options.digits);
            let as_code = is_its_own_symbol(&locale, code);
            match display {
                CurrencyDisplay::Symbol if as_code => currency_formatter(&locale, code, CurrencyDisplay::Code),
                CurrencyDisplay::Symbol | CurrencyDisplay::NarrowSymbol | CurrencyDisplay::Code => {
                    currency_formatter(&locale, code, display)
                }
                CurrencyDisplay::Name => currency_formatter(&with_plural_rules(&locale), code, display),
            }
        });
        let numbers = self.decimal(options.digits, options.ungrouped);
        let Some(formatter) = &*formatter else {
            return format!("{}\u{a0}{code}", numbers.format_to_string(number));
        };
        let mut formatted = formatter.format_fixed_decimal(number).to_string();
        if display == CurrencyDisplay::Name && matches!(self.locale(Digits::Own).id.language.as_str(), "ja" | "zh") {
            // ICU4X joins names in all languages as the root locale does.
            formatted = formatted.replace(' ', "");
        }
        if display == CurrencyDisplay::Name {
            formatted = in_script_of(&self.locale(Digits::Own), formatted);
        }
        // ICU4X takes no options for an amount: it has the digits of its currency, in groups.
        let mut usual = rounded_to(number.clone(), currency_digits(code));
        usual.absolute.pad_end(-i16::from(currency_digits(code)));
        let usual = self.decimal(options.digits, false).format_to_string(&absolute(usual));
        let wanted = numbers.format_to_string(&absolute(number.clone()));
        if usual == wanted { formatted } else { formatted.replacen(&usual, &wanted, 1) }
    }
}

/// Whether a text is the code of a currency: three capital letters of ISO 4217 for which CLDR has a name. A formatter cannot
/// tell, because it writes the code itself where it knows no name.
pub fn is_currency(code: &str) -> bool {
    const ENGLISH: DataLocale = data_locale!("en");
    // `XXX` says that there is no currency.
    let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && code != "XXX";
    let Ok(attributes) = DataMarkerAttributes::try_from_str(code) else { return false };
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &ENGLISH);
    let request = DataRequest { id, ..Default::default() };
    let name: Result<DataResponse<CurrencyExtendedDataV1>, _> = icu_experimental::provider::Baked.load(request);
    is_code && name.is_ok()
}

/// A number as a decimal one. Authors' numbers have few digits, and Rust writes the shortest text that reads back the same.
pub(super) fn decimal(number: f64) -> Decimal {
    Decimal::from_str(&number.to_string()).unwrap_or_default()
}

/// The value that a reader sees: what plural rules must count by. Zeros at the end are lost.
pub fn shown_value(number: f64, options: &NumberOptions) -> f64 {
    if options.style == NumberStyle::Percent {
        return number;
    }
    let (minimum, maximum) = fraction_digits(options);
    round(decimal(number), minimum, maximum, options).to_string().parse().unwrap_or(number)
}

fn absolute(mut number: Decimal) -> Decimal {
    number.sign = fixed_decimal::Sign::None;
    number
}

/// The least and the most digits behind the point; ECMA-402, SetNumberFormatDigitOptions.
fn fraction_digits(options: &NumberOptions) -> (u8, u8) {
    let (least, most) = match &options.style {
        NumberStyle::Decimal => (0, 3),
        NumberStyle::Percent => (0, 0),
        NumberStyle::Currency { code, .. } => (currency_digits(code), currency_digits(code)),
    };
    match (options.minimum_fraction_digits, options.maximum_fraction_digits) {
        (None, None) => (least, most),
        (Some(minimum), None) => (minimum, most.max(minimum)),
        (None, Some(maximum)) => (least.min(maximum), maximum),
        (Some(minimum), Some(maximum)) => (minimum.min(maximum), maximum),
    }
}

fn round(number: Decimal, minimum: u8, maximum: u8, options: &NumberOptions) -> Decimal {
    let mut rounded = match options.maximum_significant_digits {
        Some(digits) => {
            let last = number.absolute.nonzero_magnitude_start() - i16::from(digits.max(1)) + 1;
            let mut rounded = number;
            rounded.round_with_mode(last, HALF_EXPAND);
            rounded.absolute.trim_end();
            rounded
        }
        None => {
            let mut rounded = rounded_to(number, maximum);
            rounded.absolute.trim_end();
            rounded.absolute.pad_end(-i16::from(minimum));
            rounded
        }
    };
    rounded.absolute.trim_start();
    if let Some(digits) = options.minimum_integer_digits {
        rounded.absolute.pad_start(i16::from(digits));
    }
    rounded
}

const HALF_EXPAND: SignedRoundingMode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

fn rounded_to(number: Decimal, digits: u8) -> Decimal {
    number.rounded_with_mode(-i16::from(digits), HALF_EXPAND)
}

fn is_arabic_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Whether CLDR gives a currency no other symbol than its code. ICU4X would take the symbol of the root locale: `US$` in Croatian.
fn is_its_own_symbol(locale: &Locale, code: &str) -> bool {
    static CODES: LazyLock<Vec<(&'static str, &'static str)>> =
        LazyLock::new(|| include_str!("currency_codes.tsv").lines().filter_map(|line| line.split_once('\t')).collect());
    let language = locale.id.language.as_str();
    CODES.iter().any(|(other, codes)| *other == language && codes.split(' ').any(|c| c == code))
}

/// The digits of the small coin, by ISO 4217.
fn currency_digits(code: &str) -> u8 {
    match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

fn currency_formatter(
    locale: &Locale,
    code: &str,
    display: CurrencyDisplay,
) -> Option<CurrencyFormatter<DecimalFormatter>> {
    let value = Value::try_from_str(&code.to_ascii_lowercase()).ok()?;
    let currency = CurrencyType::try_from(&value).ok()?;
    match display {
        CurrencyDisplay::Symbol => CurrencyFormatter::try_new_symbol(locale.into(), currency, Default::default()).ok(),
        CurrencyDisplay::NarrowSymbol => {
            CurrencyFormatter::try_new_symbol_narrow(locale.into(), currency, Default::default()).ok()
        }
        CurrencyDisplay::Code => CurrencyFormatter::try_new_code(locale.into(), currency, Default::default()).ok(),
        CurrencyDisplay::Name => CurrencyFormatter::try_new_name(locale.into(), currency).ok(),
    }
}

pub(super) fn decimal_formatter(locale: &Locale, ungrouped: bool) -> DecimalFormatter {
    let grouping = if ungrouped { GroupingStrategy::Never } else { GroupingStrategy::Auto };
    DecimalFormatter::try_new(locale.into(), grouping.into()).expect("every locale falls back to root")
}

#[cfg(test)]
mod tests {
    use super::is_currency;

    #[test]
    fn currencies_are_those_of_iso_4217() {
        for code in ["EUR", "UAH", "PLN", "CZK", "RON", "BAM", "HUF", "TRY", "SYP", "AFN", "IRR", "USD"] {
            assert!(is_currency(code), "{code}");
        }
        for other in ["", "EU", "EURO", "eur", "Eur", "€", "EUA", "QQQ", "XXX", "ČČČ", "EU1"] {
            assert!(!is_currency(other), "{other}");
        }
    }
}
