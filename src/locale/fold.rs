//! Folding: what different hands type for one word becomes one text.
//!
//! `folding.json` is the one table of it. Rust folds by it when an index is written, `static/search.js` when a reader types:
//! the index carries the table. `tests/search/` holds that both do the same.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use icu::normalizer::{DecomposingNormalizer, DecomposingNormalizerBorrowed};
use serde::Deserialize;
use serde_json::{Value, json};

/// The table as it is written.
#[derive(Deserialize)]
struct Table {
    apostrophes: Vec<String>,
    drop: Vec<String>,
    separators: Vec<String>,
    unspaced: Vec<String>,
    cyrillic: Vec<String>,
    letters: BTreeMap<char, String>,
    sequences: Vec<(String, String)>,
    families: Vec<Family>,
}

/// What words of related languages lose at their ends, so that "dozvole" finds "dozvola".
#[derive(Debug, Deserialize)]
pub struct Family {
    /// A name for readers of the table.
    #[allow(dead_code, reason = "it explains the table")]
    name: String,
    /// The languages, by their first subtag.
    languages: Vec<String>,
    /// How many letters are left at least.
    least: usize,
    /// How many ends are taken off, one after the other.
    rounds: usize,
    /// Beginnings that are no part of the word, in the order in which they are tried; one is taken off.
    prefixes: Vec<String>,
    /// Ends, in the order in which they are tried.
    suffixes: Vec<String>,
}

type Ranges = Vec<RangeInclusive<u32>>;

/// The table, ready for use.
pub struct Folding {
    table: Table,
    apostrophes: Ranges,
    drop: Ranges,
    separators: Ranges,
    unspaced: Ranges,
    cyrillic: Ranges,
    letters: HashMap<char, String>,
    normalizer: DecomposingNormalizerBorrowed<'static>,
}

/// The one table.
pub static FOLDING: LazyLock<Folding> = LazyLock::new(|| {
    let table: Table = serde_json::from_str(include_str!("folding.json")).expect("a test reads the table");
    Folding {
        apostrophes: ranges(&table.apostrophes),
        drop: ranges(&table.drop),
        separators: ranges(&table.separators),
        unspaced: ranges(&table.unspaced),
        cyrillic: ranges(&table.cyrillic),
        letters: table.letters.iter().map(|(from, to)| (*from, to.clone())).collect(),
        normalizer: DecomposingNormalizer::new_nfkd(),
        table,
    }
});

fn ranges(written: &[String]) -> Ranges {
    let number = |hex: &str| u32::from_str_radix(hex, 16).expect("a test reads the table");
    written
        .iter()
        .map(|range| {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            number(from)..=number(to)
        })
        .collect()
}

fn is_in(ranges: &Ranges, c: char) -> bool {
    // Sorted, and most letters stand in none.
    let at = ranges.partition_point(|range| *range.end() < c as u32);
    ranges.get(at).is_some_and(|range| range.contains(&(c as u32)))
}

/// What a character is to the one who looks for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Separator,
    /// Of a script that writes no blanks between words.
    Unspaced,
    Letter,
}

impl Folding {
    /// The family of a language.
    pub fn family(&self, language: &str) -> Option<u8> {
        self.table.families.iter().position(|f| f.languages.iter().any(|l| l == language)).map(|at| at as u8)
    }

    fn class(&self, c: char) -> Class {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Letter,
            // Scripts beyond the first plane are not told from emoji: UTF-16, in which browsers count, does not either.
            c if c as u32 > 0xffff || is_in(&self.separators, c) => Class::Separator,
            c if is_in(&self.unspaced, c) => Class::Unspaced,
            _ => Class::Letter,
        }
    }

    /// The words of a text as they stand in it, and whether each is a run of a script without blanks.
    pub fn words<'t>(&self, text: &'t str, mut found: impl FnMut(&'t str, bool)) {
        let mut start = 0;
        let mut class = Class::Separator;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let next = self.class(c);
            if next != class {
                if class != Class::Separator {
                    found(&text[start..at], class == Class::Unspaced);
                }
                (start, class) = (at, next);
            }
        }
    }

    /// A word, folded; empty if nothing is left of it.
    pub fn fold(&self, word: &str) -> String {
        if word.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return self.sequences(word.bytes().map(|b| self.ascii(b.to_ascii_lowercase())).collect());
        }
        let word = self.normalizer.normalize(word).to_lowercase();
        let word = self.without_apostrophes(&word);
        let mut folded = String::with_capacity(word.len());
        for c in word.chars() {
            match self.letters.get(&c) {
                _ if is_in(&self.drop, c) || self.class(c) == Class::Separator => {}
                Some(to) => folded.push_str(to),
                None => folded.push(c),
            }
        }
        self.sequences(folded)
    }

    fn ascii(&self, b: u8) -> char {
        match b {
            b'j' | b'y' => 'i',
            b => b as char,
        }
    }

    fn sequences(&self, mut folded: String) -> String {
        for (from, to) in &self.table.sequences {
            if folded.contains(from.as_str()) {
                folded = folded.replace(from.as_str(), to);
            }
        }
        folded
    }

    /// Cyrillic words go on behind an apostrophe; of others the longest part counts: "l'appel", "children's".
    fn without_apostrophes(&self, word: &str) -> String {
        if !word.chars().any(|c| is_in(&self.apostrophes, c)) {
            return word.to_owned();
        }
        let mut parts = word.split(|c| is_in(&self.apostrophes, c));
        if word.chars().any(|c| is_in(&self.cyrillic, c)) {
            return parts.collect();
        }
        let first = parts.next().unwrap_or_default();
        let longest = parts.fold(first, |longest, part| if length(part) > length(longest) { part } else { longest });
        longest.to_owned()
    }

    /// A folded word without the ends of its family.
    pub fn stem<'w>(&self, word: &'w str, family: Option<u8>) -> &'w str {
        let Some(family) = family.map(|at| &self.table.families[usize::from(at)]) else { return word };
        let fits = |rest: &str| length(rest) >= family.least;
        let mut stem = family
            .prefixes
            .iter()
            .find_map(|prefix| word.strip_prefix(prefix.as_str()).filter(|rest| fits(rest)))
            .unwrap_or(word);
        for _ in 0..family.rounds {
            let shorter = family.suffixes.iter().find_map(|end| stem.strip_suffix(end.as_str()).filter(|r| fits(r)));
            match shorter {
                Some(shorter) => stem = shorter,
                None => break,
            }
        }
        stem
    }

    /// What the index says for each word of a text in a language of `family`.
    pub fn stems(&self, word: &str, unspaced: bool, family: Option<u8>, mut found: impl FnMut(&str)) {
        let folded = self.fold(word);
        if !unspaced {
            let stem = self.stem(&folded, family);
            if !stem.is_empty() {
                found(stem);
            }
            return;
        }
        // Pairs of letters, as for all scripts without blanks: a dictionary of words would have to be the same on both sides.
        let at: Vec<usize> = folded.char_indices().map(|(at, _)| at).chain([folded.len()]).collect();
        match at.len() {
            0 | 1 => {}
            2 => found(&folded),
            _ => at.windows(3).for_each(|pair| found(&folded[pair[0]..pair[2]])),
        }
    }

    /// The table as `search.js` reads it, with these families alone.
    pub fn for_script(&self, families: &[u8]) -> Value {
        let set = |ranges: &Ranges| -> String {
            let escape = |c: &u32| format!("\\u{c:04x}");
            ranges
                .iter()
                .map(|r| match (escape(r.start()), escape(r.end())) {
                    (from, to) if from == to => from,
                    (from, to) => format!("{from}-{to}"),
                })
                .collect()
        };
        let families = families.iter().map(|at| {
            let f = &self.table.families[usize::from(*at)];
            json!([f.least, f.rounds, f.prefixes.join(" "), f.suffixes.join(" ")])
        });
        json!({
            "a": set(&self.apostrophes), "d": set(&self.drop), "s": set(&self.separators), "u": set(&self.unspaced),
            "c": set(&self.cyrillic),
            "l": self.table.letters.iter().map(|(from, to)| format!("{from}{to}")).collect::<Vec<_>>().join(" "),
            "q": self.table.sequences, "f": families.collect::<Vec<_>>(),
        })
    }
}

/// The length as browsers count it.
fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every form of a word, as the script makes them for what a reader types.
    fn forms(word: &str) -> Vec<String> {
        let mut forms = Vec::new();
        FOLDING.words(word, |word, unspaced| {
            if unspaced {
                FOLDING.stems(word, true, None, |stem| forms.push(stem.to_owned()));
                return;
            }
            let folded = FOLDING.fold(word);
            let families = 0..FOLDING.table.families.len() as u8;
            let stems: Vec<String> = families.map(|f| FOLDING.stem(&folded, Some(f)).to_owned()).collect();
            for form in [folded].into_iter().chain(stems) {
                if !form.is_empty() && !forms.contains(&form) {
                    forms.push(form);
                }
            }
        });
        forms
    }

    /// `tests/search/run.mjs` holds the script to the same table.
    #[test]
    fn words_fold_as_the_table_says() {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search/folding.tsv");
        let table = std::fs::read_to_string(&file).unwrap();
        let fresh: String = table
            .lines()
            .map(|line| match line.split('\t').next() {
                Some(word) if !word.starts_with('#') => format!("{word}\t{}\n", forms(word).join("\t")),
                _ => format!("{line}\n"),
            })
            .collect();
        if std::env::var("SNAPSHOTS").is_ok_and(|v| v == "overwrite") {
            std::fs::write(&file, &fresh).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), fresh);
    }

    #[test]
    fn what_looks_or_sounds_alike_is_one_word() {
        let family = |language| FOLDING.family(language);
        for (language, left, right) in [
            ("hr", "međunarodna", "medjunarodne"),
            ("hr", "dozvolu", "DOZVOLA"),
            ("uk", "сім’я", "сімʼю"),
            ("uk", "посвідка", "posvidku"),
            ("ru", "ёлка", "елки"),
            ("ar", "الإقامة", "اقامه"),
            ("ar", "مـــدرسة", "مَدْرَسَة"),
            ("ur", "پتہ", "پتا"),
            ("ur", "تنخواہ", "تنخواه"),
            ("ne", "कानूनी", "कानुनी"),
            ("ne", "हिन्दी", "हिंदी"),
            ("fa", "خانه‌ها", "خانهها"),
        ] {
            let stem = |word| FOLDING.stem(&FOLDING.fold(word), family(language)).to_owned();
            assert_eq!(stem(left), stem(right), "{language}");
        }
    }

    #[test]
    fn the_table_can_be_read_by_both_sides() {
        for ranges in [&FOLDING.apostrophes, &FOLDING.drop, &FOLDING.separators, &FOLDING.unspaced, &FOLDING.cyrillic] {
            assert!(
                ranges.windows(2).all(|pair| pair[0].end() < pair[1].start()),
                "the ranges are in order: {ranges:?}"
            );
        }
        // A browser takes a letter of UTF-16 at a time.
        assert!(FOLDING.table.letters.keys().all(|c| c.len_utf16() == 1));
        assert!(FOLDING.table.families.len() < 32);
    }
}
