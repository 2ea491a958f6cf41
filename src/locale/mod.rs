//! What can be known of a language from its tag: pure tables.
//!
//! The author's tag stays in addresses and in `lang`; the canonical one (`prs` is `fa-AF`) chooses data.

mod address;
mod fold;
mod format;
mod letters;
mod memo;
mod moment;
mod names;
mod number;
mod phone;
mod plurals;
mod pseudo;
mod region;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

pub use address::{PostalParts, address_lines};
pub use fold::FOLDING;
pub use format::{Digits, Formats};
pub use icu::list::options::ListLength;
use icu::locale::{
    Direction as IcuDirection, LanguageIdentifier as LanguageIdentifierIcu, Locale, LocaleCanonicalizer,
    LocaleDirectionality, LocaleExpander,
};
pub use moment::{DateStyle, Moment, MomentOptions, Padded, Width};
pub use names::{ListType, TimeUnit};
pub use number::{CurrencyDisplay, NumberOptions, NumberStyle, is_currency, shown_value};
pub use phone::{dialled, grouped, without_trunk_zero};
pub use plurals::PluralCategories;
pub use pseudo::Pseudo;
pub use region::{HourCycle, is_time_zone, time_zone};
use unic_langid::LanguageIdentifier;

/// A well-formed language tag (BCP 47) as the author wrote it, in its usual capitals.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

impl Tag {
    /// Reads a tag; `None` if it is not well formed.
    pub fn parse(text: &str) -> Option<Tag> {
        let locale = Locale::try_from_str(text).ok()?;
        // `und` and a tag of extensions alone name no language.
        (!locale.id.language.is_unknown()).then(|| Tag(locale.to_string().into()))
    }

    /// The tag as it stands in `lang` and in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The locale that chooses data (RFC 6067; CLDR aliases): `prs` is `fa-AF`, `kmr` is `ku`; variants such as `simple` choose none.
    pub fn canonical(&self) -> Locale {
        static CANONICALIZER: LazyLock<LocaleCanonicalizer<LocaleExpander>> =
            LazyLock::new(LocaleCanonicalizer::new_extended);
        let mut locale = Locale::try_from_str(&self.0).expect("a tag is well formed by construction");
        locale.id.variants.clear();
        CANONICALIZER.canonicalize(&mut locale);
        locale
    }

    /// Its language and script, without region and variant: `de-AT` is written as `de` is, `zh-TW` otherwise than `zh`.
    pub fn written(&self) -> String {
        LanguageIdentifierIcu { region: None, ..maximized(&self.canonical()) }.to_string()
    }

    /// The same for the libraries of Project Fluent.
    pub fn language_identifier(&self) -> LanguageIdentifier {
        let canonical = self.canonical();
        canonical.id.to_string().parse().expect("ICU4X and unic-langid agree on language, script and region")
    }

    /// The direction of its script by CLDR; `None` where CLDR does not know.
    pub fn direction(&self) -> Option<Direction> {
        direction(&self.canonical().id)
    }

    /// The name of the language in itself, from a table made once from CLDR: the tag's own name, or that of its canonical tag, of its
    /// language and script (`zh-TW` is written in `zh-Hant`), of its language in the script that it is usually written in.
    ///
    /// `None` for a tag with a variant: plain language is a language of its own beside the other, and two of one name in a menu
    /// would help nobody.
    pub fn endonym(&self) -> Option<&'static str> {
        if let Some(name) = endonym_of(&self.0) {
            return Some(name);
        }
        let written = Locale::try_from_str(&self.0).expect("a tag is well formed by construction");
        if !written.id.variants.is_empty() {
            return None;
        }
        let canonical = self.canonical();
        let with_script = maximized(&canonical);
        let language_and_script = LanguageIdentifierIcu { region: None, ..with_script.clone() };
        let alone = LanguageIdentifierIcu { script: None, region: None, ..with_script.clone() };
        let is_usual_script = || maximized(&Locale::from(alone.clone())).script == with_script.script;
        endonym_of(&canonical.id.to_string())
            .or_else(|| endonym_of(&language_and_script.to_string()))
            .or_else(|| endonym_of(alone.language.as_str()).filter(|_| is_usual_script()))
    }

    /// Whether CLDR knows of such a language, by name or by the script that it is written in; codes for private use count.
    pub fn is_language(&self) -> bool {
        let language = self.canonical().id.language;
        let is_private = language.as_str().len() == 3 && ("qaa".."qua").contains(&language.as_str());
        let is_named = || {
            let english = Formats::of(&Tag::parse("en").expect("`en` is a tag"));
            Tag::parse(language.as_str()).is_some_and(|tag| english.language_name(&tag).is_some())
        };
        is_private || language.as_str() != "und" && (maximized(&self.canonical()).script.is_some() || is_named())
    }

    /// The language that somebody means by the code of a country, or by a code that has gone out of use.
    pub fn usual(typed: &str) -> Option<&'static str> {
        Some(match typed {
            "ua" => "uk",
            "gb" => "en",
            "cz" => "cs",
            "gr" => "el",
            "dk" => "da",
            "iw" => "he",
            "jp" => "ja",
            "kr" => "ko",
            "se-SE" => "sv",
            "rs" => "sr",
            "al" => "sq",
            "vn" => "vi",
            "cn" => "zh",
            "np" => "ne",
            "pk" => "ur",
            "ir" => "fa",
            "in" => "id",
            _ => return None,
        })
    }

    /// The language that somebody means by what is no tag: a country, or a name in English or in the language itself.
    pub fn meant_by(typed: &str) -> Option<String> {
        if let Some(usual) = Tag::usual(typed) {
            return Some(usual.to_owned());
        }
        if Tag::parse(typed).is_some_and(|tag| tag.endonym().is_some()) {
            return None;
        }
        let wanted = typed.to_lowercase();
        let english = Formats::of(&Tag::parse("en").expect("`en` is a tag"));
        let is_named = |tag: &str, endonym: &str| {
            let in_english = || Tag::parse(tag).and_then(|tag| english.language_name(&tag));
            endonym.to_lowercase() == wanted || in_english().is_some_and(|name| name.to_lowercase() == wanted)
        };
        let named = endonyms().find(|(tag, endonym)| is_named(tag, endonym));
        named.map(|(tag, _)| tag.to_owned())
    }

    /// The script that it is usually written in (ISO 15924), by its subtags and CLDR: `Arab` for `ur`.
    pub fn script(&self) -> Option<String> {
        maximized(&self.canonical()).script.map(|script| script.as_str().to_owned())
    }

    /// The language alone, by its canonical tag: `fa` for `prs`, `hr` for `hr-simple`.
    pub fn language(&self) -> String {
        self.canonical().id.language.as_str().to_owned()
    }

    /// Whether plural rules are known for it. fluent-rs takes those of English for any other language without a word.
    pub fn has_plural_rules(&self) -> bool {
        let language = self.language_identifier().language;
        intl_pluralrules::PluralRules::get_locales(intl_pluralrules::PluralRuleType::CARDINAL)
            .iter()
            .any(|known| known.language == language)
    }
}

fn endonym_of(tag: &str) -> Option<&'static str> {
    static ENDONYMS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| endonyms().collect());
    ENDONYMS.get(tag).copied()
}

/// Tags with the names of their languages in themselves.
fn endonyms() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("endonyms.tsv").lines().filter_map(|line| line.split_once('\t'))
}

/// The direction of a script (ISO 15924) by CLDR; `None` where CLDR does not know.
pub fn script_direction(code: &str) -> Option<Direction> {
    direction(&LanguageIdentifierIcu::try_from_str(&format!("und-{code}")).ok()?)
}

fn direction(id: &LanguageIdentifierIcu) -> Option<Direction> {
    static DIRECTIONALITY: LazyLock<LocaleDirectionality<LocaleExpander>> =
        LazyLock::new(LocaleDirectionality::new_extended);
    match DIRECTIONALITY.get(id)? {
        IcuDirection::LeftToRight => Some(Direction::Ltr),
        IcuDirection::RightToLeft => Some(Direction::Rtl),
        _ => None,
    }
}

/// A language with its likely script and region.
fn maximized(locale: &Locale) -> LanguageIdentifierIcu {
    static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
    let mut id = locale.id.clone();
    EXPANDER.maximize(&mut id);
    id
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The base direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}
