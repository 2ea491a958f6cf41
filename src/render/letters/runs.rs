//! Where words in the letters of another script stand in a text.

use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, Script};

/// Words of one script. A run begins and ends with a letter; between two words of it are blanks, digits and the signs of names, so that
/// "Centar dobrodošlice" and "e-Građani" are one each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) script: Script,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The runs of a text of HTML that are in none of its `own` scripts.
pub(super) struct Runs<'t> {
    pub(super) text: &'t str,
    pub(super) own: &'t [Script],
    pub(super) at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let mut run: Option<Run> = None;
        while let Some(c) = self.text[self.at..].chars().next() {
            let start = self.at;
            self.at += match c {
                // The letters of a character reference are none.
                '&' => self.text[start..].find(';').map_or(1, |end| end + 1),
                c => c.len_utf8(),
            };
            let goes_on = match kind(c) {
                Kind::Letter(script) if self.own.contains(&script) => false,
                Kind::Letter(script) => match run {
                    None => {
                        run = Some(Run { script, start, end: self.at });
                        true
                    }
                    Some(known) => match together(known.script, script) {
                        Some(script) => {
                            run = Some(Run { script, end: self.at, ..known });
                            true
                        }
                        // The next run begins here.
                        None => {
                            self.at = start;
                            return run;
                        }
                    },
                },
                Kind::Attached => match &mut run {
                    Some(known) if known.end == start => {
                        known.end = self.at;
                        true
                    }
                    _ => false,
                },
                Kind::Sign if c == '&' => matches!(&self.text[start..self.at], "&#39;" | "&amp;"),
                Kind::Sign => {
                    c.is_ascii_digit()
                        || " \u{a0}\u{202f}\u{200c}\u{200d}-\u{2010}\u{2011}\u{2013}'\u{2019}.,/:".contains(c)
                }
            };
            if !goes_on && run.is_some() {
                return run;
            }
        }
        run
    }
}

/// What a character is to words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter(Script),
    /// It belongs to the letter before it, whatever that one's script: marks, and letters that several scripts share.
    Attached,
    Sign,
}

/// Unicode's answer for a character.
fn kind(c: char) -> Kind {
    // Nearly all that is ever asked, so that each page takes about as long as without asking.
    static FIRST: LazyLock<Vec<Kind>> =
        LazyLock::new(|| (0..0x2000).map(|c| char::from_u32(c).map_or(Kind::Sign, look_up)).collect());
    FIRST.get(c as usize).copied().unwrap_or_else(|| look_up(c))
}

fn look_up(c: char) -> Kind {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    if GeneralCategoryGroup::Mark.contains(category) {
        return Kind::Attached;
    }
    if !GeneralCategoryGroup::Letter.contains(category) {
        return Kind::Sign;
    }
    match CodePointMapData::<Script>::new().get(c) {
        // The sign for ohm is a Greek letter by its origin alone.
        _ if c == '\u{2126}' => Kind::Sign,
        Script::Common | Script::Inherited | Script::Unknown => Kind::Attached,
        // Japanese has both.
        Script::Hiragana => Kind::Letter(Script::Katakana),
        script => Kind::Letter(script),
    }
}

/// The script of a run with letters of two scripts, if that is one writing: Japanese is written in Chinese characters, too.
fn together(one: Script, other: Script) -> Option<Script> {
    match (one, other) {
        (one, other) if one == other => Some(one),
        (Script::Han, Script::Katakana) | (Script::Katakana, Script::Han) => Some(Script::Katakana),
        _ => None,
    }
}

/// Whether a text may have letters that are not Latin. It may say so where there are none.
pub(super) fn may_have_others(text: &[u8]) -> bool {
    // The greatest byte of a block is found for all of its bytes at once.
    let blocks = text.chunks(64).enumerate();
    let mut high = blocks.filter(|(_, block)| block.iter().fold(0, |most, byte| most.max(*byte)) >= FIRST_BYTE);
    high.any(|(at, block)| {
        let bytes = block.iter().enumerate().filter(|(_, byte)| **byte >= FIRST_BYTE);
        bytes.map(|(within, _)| at * 64 + within).any(|at| {
            let next = text.get(at + 1).copied().unwrap_or(0xff);
            // Punctuation, arrows and drawings (U+2000 to U+2BFF), and the Latin letters with two marks (U+1E00 to U+1EFF).
            !(text[at] == 0xe2 && next < 0xb0 || text[at] == 0xe1 && (0xb8..=0xbb).contains(&next))
        })
    })
}

/// What the first letter behind those of Latin begins with in UTF-8 (U+0370 is CD B0).
const FIRST_BYTE: u8 = 0xcd;

#[cfg(test)]
mod tests {
    use super::*;

    fn runs<'t>(text: &'t str, own: &[Script]) -> Vec<(&'t str, Script)> {
        let found: Vec<Run> = Runs { text, own, at: 0 }.collect();
        found.into_iter().map(|run| (&text[run.start..run.end], run.script)).collect()
    }

    #[test]
    fn words_of_each_script_are_a_run() {
        let latin = &[Script::Latin];
        for (text, expected) in [
            ("Ured (مكتب العمل 2, غرفة 3).", vec![("مكتب العمل 2, غرفة", Script::Arabic)]),
            ("नागरिकता i Дія", vec![("नागरिकता", Script::Devanagari), ("Дія", Script::Cyrillic)]),
            ("Дія नागरिकता", vec![("Дія", Script::Cyrillic), ("नागरिकता", Script::Devanagari)]),
            (
                "北京、上海 i 東京タワー",
                vec![("北京", Script::Han), ("上海", Script::Han), ("東京タワー", Script::Katakana)],
            ),
            ("зобовʼязання", vec![("зобовʼязання", Script::Cyrillic)]),
            ("می\u{200c}روم", vec![("می\u{200c}روم", Script::Arabic)]),
            ("naïve 5 µm, 1ª 🙂 — “č̌”", vec![]),
            ("a &lt;б&gt; &#39;в&#39;г", vec![("б", Script::Cyrillic), ("в&#39;г", Script::Cyrillic)]),
        ] {
            assert_eq!(runs(text, latin), expected, "{text}");
        }
        assert_eq!(runs("привіт OIB عمل", &[Script::Cyrillic]), [("OIB", Script::Latin), ("عمل", Script::Arabic)]);
        assert_eq!(runs("東京タワー", &[Script::Han, Script::Katakana]), []);
    }

    #[test]
    fn latin_texts_are_passed_over_without_reading_them() {
        for text in ["", "Zagreb", "Đề nghị — „čšž” → 30 € …", &"ž".repeat(500)] {
            assert!(!may_have_others(text.as_bytes()), "{text}");
        }
        for text in ["α", "Дія", "عمل", "नेपाल", "አማርኛ", "北京", "ⴰⵎⴰⵣⵉⵖ", "𞤀", "ꯃ"]
        {
            assert!(may_have_others(text.as_bytes()), "{text}");
            assert!(may_have_others(format!("{}{text}", "a — ".repeat(50)).as_bytes()), "{text}");
        }
    }

    #[test]
    fn no_letter_that_is_not_latin_is_passed_over() {
        for c in '\u{0}'..=char::MAX {
            let is_other = matches!(kind(c), Kind::Letter(script) if script != Script::Latin);
            assert!(!is_other || may_have_others(c.encode_utf8(&mut [0; 4]).as_bytes()), "U+{:04X}", c as u32);
        }
    }
}
