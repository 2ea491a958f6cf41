use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::Tag;

/// The plural forms of a language, by the rules that messages are formatted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PluralCategories {
    /// The forms that some number has, fractions and millions included, and those of a newer CLDR (`many` of Spanish), which
    /// translation tools ask for already.
    pub possible: Vec<&'static str>,
    /// The forms of the whole numbers that handbooks count by: `many` of French, which begins at a million, is not one.
    pub common: Vec<&'static str>,
}

/// Every category, in the order of CLDR.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::ZERO,
    PluralCategory::ONE,
    PluralCategory::TWO,
    PluralCategory::FEW,
    PluralCategory::MANY,
    PluralCategory::OTHER,
];

impl PluralCategories {
    /// The names of all categories.
    pub const ALL: [&'static str; 6] = ["zero", "one", "two", "few", "many", "other"];

    /// The forms of numbers (`one`, `other`) or of ranks (`1st`) in a language; `None` where the rules are not known.
    pub fn of(tag: &Tag, is_ordinal: bool) -> Option<PluralCategories> {
        let kind = if is_ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL };
        if !tag.has_plural_rules() {
            return None;
        }
        let mut language = tag.language_identifier();
        let rules = PluralRules::create(language.clone(), kind).or_else(|_| {
            // The rules are those of the language where a region or script has none of its own.
            (language.script, language.region) = (None, None);
            PluralRules::create(language, kind)
        });
        let rules = rules.ok()?;
        let whole = |n: u32| rules.select(n as usize).ok();
        let written = |text: &str| rules.select(PluralOperands::try_from(text).ok()?).ok();
        // Zeros at the end and halves tell fractions apart in every language that does.
        let fractions = ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.0", "2.1", "3.4", "5.0", "10.0", "11.2", "21.1"];
        let common: Vec<PluralCategory> = (0..=1000).filter_map(whole).collect();
        let rare = [2000, 10_000, 100_000, 1_000_000, 2_000_000].into_iter().filter_map(whole);
        let rare: Vec<PluralCategory> = rare.chain(fractions.into_iter().filter_map(written)).collect();
        let newer = newer_categories(tag, is_ordinal);
        let names = |is_found: &dyn Fn(&PluralCategory, &str) -> bool| {
            let all = CATEGORIES.iter().zip(PluralCategories::ALL);
            all.filter(|(category, name)| is_found(category, name)).map(|(_, name)| name).collect()
        };
        let possible = |category: &PluralCategory, name: &str| {
            common.contains(category) || rare.contains(category) || newer.iter().any(|newer| newer == name)
        };
        Some(PluralCategories { possible: names(&possible), common: names(&|category, _| common.contains(category)) })
    }
}

/// The forms by the CLDR of ICU4X, which is newer than that of fluent-rs.
fn newer_categories(tag: &Tag, is_ordinal: bool) -> Vec<String> {
    use icu::plurals::{PluralRuleType, PluralRules, PluralRulesOptions};
    let kind = if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let options = PluralRulesOptions::default().with_type(kind);
    let rules = PluralRules::try_new((&tag.canonical()).into(), options).ok();
    rules.iter().flat_map(|rules| rules.categories()).map(|category| format!("{category:?}").to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::PluralCategories;
    use crate::locale::Tag;

    #[track_caller]
    fn common(tag: &str, is_ordinal: bool, expected: &str) {
        let found = PluralCategories::of(&Tag::parse(tag).unwrap(), is_ordinal).unwrap();
        assert_eq!(found.common.join(" "), expected, "{tag}");
    }

    #[test]
    fn forms_are_those_of_cldr() {
        common("en", false, "one other");
        common("en", true, "one two few other");
        common("uk", false, "one few many");
        common("hr", false, "one few other");
        common("ar", false, "zero one two few many other");
        common("ne", false, "one other");
        common("am", false, "one other");
        common("zh", false, "other");
        common("fr", false, "one other");
        common("prs", false, "one other");
        let spanish = PluralCategories::of(&Tag::parse("es").unwrap(), false).unwrap();
        assert_eq!(spanish.possible, ["one", "many", "other"]);
    }
}
