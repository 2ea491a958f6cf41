//! What rules know of a language: its script, its plural forms, its typography.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use crate::config::Lang;
use crate::locale::PluralCategories;
use crate::resolve::Site;

/// The facts of every language of a site.
pub(super) struct Languages(Vec<Facts>);

/// The facts of one language.
pub(super) struct Facts {
    /// The author's tag.
    pub(super) tag: String,
    /// The canonical language without script, region and variants.
    pub(super) language: String,
    pub(super) script: Option<Script>,
    /// Whether it is plain language, which leaves things out on purpose.
    pub(super) shortens: bool,
    pub(super) is_source: bool,
    pub(super) cardinal: Option<PluralCategories>,
    pub(super) ordinal: Option<PluralCategories>,
    pub(super) typography: &'static Typography,
}

impl Languages {
    pub(super) fn of(site: &Site) -> Languages {
        let facts = site.settings.languages.iter().enumerate().map(|(index, language)| {
            let tag = &language.tag;
            let alone = tag.language();
            Facts {
                tag: tag.to_string(),
                script: tag.script().and_then(|script| script_of(&script)),
                shortens: tag.as_str().split('-').any(|part| part == "simple"),
                is_source: site.settings.source.index() == index,
                cardinal: PluralCategories::of(tag, false),
                ordinal: PluralCategories::of(tag, true),
                typography: Typography::of(tag.as_str(), &alone),
                language: alone,
            }
        });
        Languages(facts.collect())
    }

    pub(super) fn get(&self, lang: Lang) -> &Facts {
        &self.0[lang.index()]
    }
}

impl Facts {
    /// Whether the same words are often right in both languages.
    pub(super) fn is_close_to(&self, other: &Facts) -> bool {
        const FAMILIES: [&[&str]; 4] =
            [&["hr", "bs", "sr", "sh", "cnr"], &["nb", "nn", "no", "da"], &["id", "ms"], &["cs", "sk"]];
        let family = |language: &str| FAMILIES.iter().position(|family| family.contains(&language));
        self.language == other.language
            || family(&self.language).is_some_and(|own| family(&other.language) == Some(own))
    }
}

fn script_of(code: &str) -> Option<Script> {
    Some(match code {
        "Latn" => Script::Latin,
        "Cyrl" => Script::Cyrillic,
        "Arab" => Script::Arabic,
        "Hebr" => Script::Hebrew,
        "Deva" => Script::Devanagari,
        "Beng" => Script::Bengali,
        "Guru" => Script::Gurmukhi,
        "Gujr" => Script::Gujarati,
        "Taml" => Script::Tamil,
        "Telu" => Script::Telugu,
        "Knda" => Script::Kannada,
        "Mlym" => Script::Malayalam,
        "Sinh" => Script::Sinhala,
        "Thai" => Script::Thai,
        "Laoo" => Script::Lao,
        "Mymr" => Script::Myanmar,
        "Khmr" => Script::Khmer,
        "Ethi" => Script::Ethiopic,
        "Grek" => Script::Greek,
        "Armn" => Script::Armenian,
        "Geor" => Script::Georgian,
        "Hans" | "Hant" | "Hani" => Script::Han,
        "Tibt" => Script::Tibetan,
        "Syrc" => Script::Syriac,
        "Thaa" => Script::Thaana,
        // Japanese and Korean mix scripts; what is not here is not judged.
        _ => return None,
    })
}

/// The script of a letter; `None` for what belongs to no script.
pub(super) fn script(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    if !c.is_alphabetic() {
        return None;
    }
    let script = CodePointMapData::<Script>::new().get(c);
    (script != Script::Common && script != Script::Inherited).then_some(script)
}

/// How a language writes quotation marks and punctuation: a row of `typography.tsv`.
#[derive(Debug, Default)]
pub(super) struct Typography {
    /// Pairs of quotation marks; the first is offered.
    pub(super) quotes: Vec<(char, char)>,
    /// Marks with a no-break blank before them.
    pub(super) spaced: Vec<char>,
    /// Latin marks and those of the language that stand in their place.
    pub(super) own_marks: Vec<(char, char)>,
    /// Marks that open what `?` and `!` close.
    pub(super) opening: Vec<(char, char)>,
    /// Whether a word is doubled for its meaning.
    pub(super) doubles_words: bool,
}

impl Typography {
    fn of(tag: &str, language: &str) -> &'static Typography {
        static TABLE: LazyLock<HashMap<&'static str, Typography>> = LazyLock::new(|| {
            let rows = include_str!("typography.tsv").lines().filter(|line| !line.starts_with('#'));
            rows.filter_map(Typography::row).flatten().collect()
        });
        static NONE: LazyLock<Typography> = LazyLock::new(Typography::default);
        TABLE.get(tag).or_else(|| TABLE.get(language)).unwrap_or(&NONE)
    }

    /// A row: languages, quotation marks, marks with a blank before them, own marks, opening marks, `doubles`.
    fn row(line: &'static str) -> Option<Vec<(&'static str, Typography)>> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [languages, quotes, spaced, own_marks, opening, doubles] = columns[..] else { return None };
        let pairs = |column: &str| -> Vec<(char, char)> {
            let pair = |text: &str| {
                let mut chars = text.chars();
                Some((chars.next()?, chars.next()?))
            };
            column.split(' ').filter_map(pair).collect()
        };
        let typography = || Typography {
            quotes: pairs(quotes),
            spaced: spaced.chars().filter(|c| *c != ' ').collect(),
            own_marks: pairs(own_marks),
            opening: pairs(opening),
            doubles_words: doubles == "doubles",
        };
        Some(languages.split(' ').map(|language| (language, typography())).collect())
    }

    /// How the first pair of quotation marks is written, blanks included.
    pub(super) fn quoted(&self) -> String {
        match self.quotes.first() {
            Some((open, close)) if self.spaced.contains(close) => format!("{open}\u{202f}…\u{202f}{close}"),
            Some((open, close)) => format!("{open}…{close}"),
            None => "“…”".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typography;

    #[test]
    fn every_language_of_the_theme_has_a_row() {
        for language in "ar bg bs cs de en es fa fr hi hr hu it ne pl ps ro ru sk sl sq sr ti tr uk ur vi zh".split(' ')
        {
            let typography = Typography::of(language, language);
            assert!(!typography.quotes.is_empty(), "{language}");
        }
        assert_eq!(Typography::of("fr", "fr").quoted(), "«\u{202f}…\u{202f}»");
        assert_eq!(Typography::of("ar", "ar").own_marks, [(',', '،'), (';', '؛'), ('?', '؟')]);
    }
}
