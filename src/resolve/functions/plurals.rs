//! The plural forms that fluent-bundle gets wrong: in the rules of intl_pluralrules 7.0.2 `n % 100 = 3..10` became
//! `n = 3..10`, so that 103 of Arabic would be `other`. The same holds for Romanian, Lithuanian, Latvian, Belarusian.

use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use icu::plurals::{PluralCategory, PluralRules as Cldr, PluralRulesOptions};
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::{FIGURE, carried};
use crate::locale::Tag;

/// Tells the numbers of a language whose form fluent-bundle gets wrong from all others.
pub struct Plurals(Option<Rules>);

struct Rules {
    cldr: Cldr,
    fluent: PluralRules,
}

impl Plurals {
    /// The rules of a language; nothing for most, whose forms are right.
    pub fn of(tag: &Tag) -> Plurals {
        let options = PluralRulesOptions::default();
        let cldr = Cldr::try_new((&tag.canonical()).into(), options).ok();
        let rules = cldr.zip(fluent_rules(tag)).map(|(cldr, fluent)| Rules { cldr, fluent });
        Plurals(rules.filter(|rules| (0..=200).any(|n| rules.stand_in(f64::from(n)).is_some())))
    }

    /// The number as messages can choose by it: where its form would be the wrong one, a fraction of the right form in its
    /// place, which no exact variant (`[3]`) fits, and which is shown as the number itself.
    pub fn corrected(&self, mut number: FluentNumber) -> FluentNumber {
        let Some(rules) = &self.0 else { return number };
        let options = &number.options;
        let is_plain = options.style == FluentNumberStyle::Decimal
            && options.minimum_fraction_digits.is_none()
            && options.currency.as_ref().is_none_or(|words| words.starts_with(FIGURE));
        let Some(stand_in) = rules.stand_in(number.value).filter(|_| is_plain) else { return number };
        if carried(&number.options).is_none() {
            number.options.currency = Some(format!("{FIGURE}{}", number.value));
        }
        number.value = stand_in;
        number
    }
}

impl Rules {
    fn stand_in(&self, value: f64) -> Option<f64> {
        if value.fract() != 0.0 || !(0.0..1e15).contains(&value) {
            return None;
        }
        let wanted = match self.cldr.category_for(value as u64) {
            PluralCategory::Zero => intl_pluralrules::PluralCategory::ZERO,
            PluralCategory::One => intl_pluralrules::PluralCategory::ONE,
            PluralCategory::Two => intl_pluralrules::PluralCategory::TWO,
            PluralCategory::Few => intl_pluralrules::PluralCategory::FEW,
            PluralCategory::Many => intl_pluralrules::PluralCategory::MANY,
            PluralCategory::Other => intl_pluralrules::PluralCategory::OTHER,
        };
        let is_right = |value: f64| {
            PluralOperands::try_from(value).is_ok_and(|operands| self.fluent.select(operands).as_ref() == Ok(&wanted))
        };
        if is_right(value) {
            return None;
        }
        (0..=200).map(|n| f64::from(n) + 0.5).find(|stand_in| is_right(*stand_in))
    }
}

fn fluent_rules(tag: &Tag) -> Option<PluralRules> {
    let mut language = tag.language_identifier();
    let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL).or_else(|_| {
        (language.script, language.region) = (None, None);
        PluralRules::create(language, PluralRuleType::CARDINAL)
    });
    rules.ok().filter(|_| tag.has_plural_rules())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_cldr_above_a_hundred() {
        let stand_in =
            |tag: &str, value| Plurals::of(&Tag::parse(tag).unwrap()).corrected(FluentNumber::from(value)).value;
        for (tag, value, shown_as) in
            [("ar", 103.0, 3.5), ("ar", 110.0, 3.5), ("ar", 111.0, 11.5), ("ar", 102.0, 102.0), ("ar", 3.0, 3.0)]
        {
            assert_eq!(stand_in(tag, value), shown_as, "{tag} {value}");
        }
        assert_ne!(stand_in("ro", 102.0), 102.0);
        assert_ne!(stand_in("lt", 22.0), 22.0);
        assert_eq!(stand_in("uk", 103.0), 103.0);
        assert_eq!(stand_in("hr", 103.0), 103.0);
    }
}
