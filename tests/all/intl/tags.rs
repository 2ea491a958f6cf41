use vademecum::locale::Tag;

/// Tag, canonical, direction, endonym, whether plural rules are known, as far as they are right: `-` is none.
const TAGS: &[(&str, &str, &str, &str, bool)] = &[
    ("hr", "hr", "ltr", "Hrvatski", true),
    ("hr-simple", "hr", "ltr", "Hrvatski (jednostavno)", true),
    ("prs", "fa-AF", "rtl", "دری", true),
    ("fa-AF", "fa-AF", "rtl", "دری", true),
    ("kmr", "ku", "ltr", "Kurmancî", true),
    ("ku", "ku", "ltr", "Kurdî", true),
    ("ku-Arab", "ku-Arab", "rtl", "کوردی", true),
    ("ckb", "ckb", "rtl", "کوردیی ناوەندی", true),
    ("pbu", "ps", "rtl", "پښتو", true),
    ("tl", "fil", "ltr", "Tagalog", true),
    ("sh", "sr-Latn", "ltr", "Srpskohrvatski", true),
    ("sr", "sr", "ltr", "Српски", true),
    ("sr-Latn", "sr-Latn", "ltr", "Srpski (latinica)", true),
    ("sr-ME", "sr-ME", "ltr", "Srpski (latinica)", true),
    ("zh", "zh", "ltr", "中文", true),
    ("zh-Hant", "zh-Hant", "ltr", "繁體中文", true),
    ("zh-TW", "zh-TW", "ltr", "繁體中文", true),
    ("zh-Hans-CN", "zh-Hans-CN", "ltr", "简体中文", true),
    ("pa", "pa", "ltr", "ਪੰਜਾਬੀ", true),
    ("pa-PK", "pa-PK", "rtl", "پنجابی", true),
    ("uz-AF", "uz-AF", "rtl", "اوزبیک", true),
    ("az-Arab", "az-Arab", "rtl", "تۆرکجه", true),
    ("az-IR", "az-IR", "rtl", "تۆرکجه", true),
    ("en-GB", "en-GB", "ltr", "English", true),
    ("de-AT", "de-AT", "ltr", "Deutsch", true),
    ("ar-SY", "ar-SY", "rtl", "العربية", true),
    ("iw", "he", "rtl", "עברית", true),
    ("mo", "ro", "ltr", "Română", true),
    // A language in a script that the table does not know has no name that its readers could read.
    ("hr-Cyrl", "hr-Cyrl", "ltr", "-", true),
    ("tlh", "tlh", "-", "-", false),
];

#[test]
fn what_is_known_of_a_tag() {
    for (tag, canonical, direction, endonym, plurals) in TAGS {
        let tag = Tag::parse(tag).unwrap();
        let found = (
            tag.canonical().to_string(),
            tag.direction().map_or("-", |d| d.as_str()),
            tag.endonym().unwrap_or("-"),
            tag.has_plural_rules(),
        );
        assert_eq!(
            (found.0.as_str(), found.1, found.2, found.3),
            (*canonical, *direction, *endonym, *plurals),
            "{tag}"
        );
    }
}

#[test]
fn serbian_counts_alike_in_both_scripts() {
    for tag in ["sr", "sr-Latn", "sh", "sr-ME"] {
        let forms: Vec<String> = [1.0, 3.0, 5.0, 21.0, 22.0].map(|n| super::formats::category(tag, n)).into();
        assert_eq!(forms, ["one", "few", "other", "one", "few"], "{tag}");
    }
}

#[test]
fn each_endonym_stands_once_and_under_a_tag_that_can_be_written() {
    let table = include_str!("../../../src/locale/endonyms.tsv");
    let tags: Vec<&str> = table.lines().map(|line| line.split_once('\t').expect("tag, tab, name").0).collect();
    assert!(tags.len() >= 120);
    for tag in &tags {
        assert_eq!(Tag::parse(tag).unwrap().as_str(), *tag);
        assert_eq!(tags.iter().filter(|other| *other == tag).count(), 1, "{tag}");
    }
}
