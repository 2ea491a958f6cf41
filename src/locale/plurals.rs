use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::Tag;

/// The plural forms of a language, by the rules that messages are formatted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PluralCategories {
    /// The forms that some number has, fractions and millions included.
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
        let names = |found: &[&[PluralCategory]]| {
            let all = CATEGORIES.iter().zip(PluralCategories::ALL);
            all.filter(|(category, _)| found.iter().any(|f| f.contains(category))).map(|(_, name)| name).collect()
        };
        Some(PluralCategories { possible: names(&[&common, &rare]), common: names(&[&common]) })
    }
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
    }
}
