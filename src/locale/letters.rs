//! The letters under which words stand in an index: those that CLDR gives the language, as in `AlphabeticIndex` of ICU.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, Script};

/// What stands over words that begin with a digit or a sign.
const SIGNS: &str = "#";

/// The letters of a language, in its order.
#[derive(Debug)]
pub(super) struct Letters {
    letters: Vec<String>,
    collator: CollatorBorrowed<'static>,
}

impl Letters {
    pub(super) fn new(locale: &Locale) -> Letters {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        let collator = Collator::try_new(locale.into(), options).expect("every locale falls back to root");
        let mut letters: Vec<String> = Vec::new();
        if let Ok(exemplars) = ExemplarCharacters::try_new_index(&like_croatian(locale).into()) {
            letters.extend(exemplars.code_points().iter_chars().map(String::from));
            letters.extend(exemplars.strings().iter().map(title_case));
        }
        // Of letters that count as one, such as Е and Ё in Russian, the one without marks stays.
        letters.sort_by(|a, b| collator.compare(a, b).then_with(|| (marks(a), a).cmp(&(marks(b), b))));
        letters.dedup_by(|b, a| collator.compare(a, b) == Ordering::Equal);
        Letters { letters, collator }
    }

    /// The letter of a word: the last one that does not come behind it, if it is of the same script; the word's own first letter
    /// in other scripts, and in Chinese, where a character is found by its sound and shown as it is.
    pub(super) fn of(&self, word: &str) -> String {
        let Some(first) = word.chars().find(|c| is_letter(*c) || c.is_numeric()) else { return SIGNS.to_owned() };
        if !is_letter(first) {
            return SIGNS.to_owned();
        }
        let word = &word[word.find(first).unwrap_or_default()..];
        let behind = self.letters.partition_point(|letter| self.collator.compare(letter, word) != Ordering::Greater);
        let letter = behind.checked_sub(1).map(|i| &self.letters[i]);
        match letter.filter(|letter| script(letter.chars().next()) == script(Some(first))) {
            Some(letter) => letter.clone(),
            None => base(first),
        }
    }
}

/// The letters of Bosnian and of Serbian in Latin script are those of Croatian; CLDR forgets their Đ.
fn like_croatian(locale: &Locale) -> Locale {
    let (language, script) = (locale.id.language.as_str(), super::maximized(locale).script);
    let latin = script.is_some_and(|script| script.as_str() == "Latn");
    if latin && matches!(language, "bs" | "sr") { Locale::try_from_str("hr").expect("a tag") } else { locale.clone() }
}

/// `DŽ` as a heading is `Dž`.
pub(super) fn title_case(letter: &str) -> String {
    let mut chars = letter.chars();
    chars.next().into_iter().chain(chars.flat_map(char::to_lowercase)).collect()
}

/// How many marks a letter has, and how many letters it is.
fn marks(letter: &str) -> usize {
    DecomposingNormalizerBorrowed::new_nfd().normalize(letter).chars().count()
}

/// Whether a word can begin with it: a letter, which includes syllables and Chinese characters.
fn is_letter(c: char) -> bool {
    GeneralCategoryGroup::Letter.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

fn script(c: Option<char>) -> Option<Script> {
    c.map(|c| CodePointMapData::<Script>::new().get(c))
}

/// A letter without its marks, in capitals where its script has them.
fn base(letter: char) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(letter.encode_utf8(&mut [0; 4])).into_owned();
    // A syllable of Hangul would come apart into its letters; it is shown whole.
    let base =
        if script(Some(letter)) == Some(Script::Hangul) { letter } else { decomposed.chars().next().unwrap_or(letter) };
    base.to_uppercase().collect()
}
