use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use vademecum::locale::{Formats, Tag, TimeUnit, Width};
use vademecum::resolve::functions::{self, Items};

/// What a message says in a language; an error is shown as such.
fn format(tag: &str, pattern: &str, value: FluentValue) -> String {
    let tag = Tag::parse(tag).unwrap();
    let mut bundle = FluentBundle::new_concurrent(vec![tag.language_identifier()]);
    bundle.set_use_isolating(false);
    functions::register(&mut bundle, &tag, false);
    bundle.add_resource(Arc::new(FluentResource::try_new(format!("x = {pattern}\n")).unwrap())).unwrap();
    let mut args = FluentArgs::new();
    args.set("v", value);
    let mut errors = Vec::new();
    let pattern = bundle.get_message("x").unwrap().value().unwrap();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if errors.is_empty() && !functions::failed(&text) { text } else { "failed".to_owned() }
}

fn value(json: &str) -> FluentValue<'static> {
    match serde_json::from_str(json).unwrap() {
        serde_json::Value::String(text) => FluentValue::from(text),
        serde_json::Value::Number(number) => FluentValue::from(number.as_f64().unwrap()),
        serde_json::Value::Array(items) => {
            FluentValue::Custom(Box::new(Items(items.iter().map(|i| i.as_str().unwrap().to_owned()).collect())))
        }
        other => panic!("no value is written {other}"),
    }
}

#[test]
fn functions_say_what_icu_says() {
    let table = include_str!("../../data/intl.tsv");
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in table.lines() {
        let [tag, json, expression, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not a row: {line}")
        };
        let mut text = format(tag, &format!("{{ {expression} }}"), value(json));
        if expression.starts_with("DATETIME") {
            // V8 writes a space where ICU has U+202F in dates, lest old scripts stumble over it.
            text = text.replace('\u{202f}', " ");
        }
        rows += 1;
        if text != expected {
            wrong.push(format!("{tag}\t{expression}\t{json}\t{}\t{}", expected.escape_debug(), text.escape_debug()));
        }
    }
    assert!(rows > 600, "the table has {rows} rows");
    assert!(
        wrong.is_empty(),
        "{} of {rows} rows differ (language, expression, value, ICU, here):\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The plural form of a number in a message.
pub fn category(tag: &str, number: f64) -> String {
    const CATEGORIES: &str = "[zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    format(tag, &format!("{{ $v ->\n {CATEGORIES}"), FluentValue::from(number))
}

/// Language, value as JSON, pattern, text: what is not in the table because `Intl` has it in other words or not at all.
const MORE: &[(&str, &str, &str, &str)] = &[
    // Numbers in prose follow the language without a function; money does not.
    ("ne", "1234", "{ $v }", "१,२३४"),
    ("fa", "1234.5", "{ $v }", "۱٬۲۳۴٫۵"),
    ("ne", "1234", "{ NUMBER($v, numberingSystem: \"latn\") }", "1,234"),
    ("fa", "0.5", "{ NUMBER($v, style: \"percent\", numberingSystem: \"latn\") }", "50%"),
    (
        "ne",
        "440",
        "{ NUMBER($v, style: \"currency\", currency: \"EUR\", trailingZeroDisplay: \"stripIfInteger\") }",
        "€\u{a0}440",
    ),
    (
        "hr",
        "440.5",
        "{ NUMBER($v, style: \"currency\", currency: \"EUR\", trailingZeroDisplay: \"stripIfInteger\") }",
        "440,50\u{a0}€",
    ),
    (
        "hr",
        "12345.6",
        "{ NUMBER($v, style: \"currency\", currency: \"EUR\", useGrouping: \"false\") }",
        "12345,60\u{a0}€",
    ),
    ("hr", "5", "{ NUMBER($v, minimumIntegerDigits: 2) }", "05"),
    ("hr", "123456", "{ NUMBER($v, maximumSignificantDigits: 2) }", "120.000"),
    // Plural forms go by the number as it is shown.
    ("en", "1.2", "{ NUMBER($v, maximumFractionDigits: 0) ->\n [one] one\n *[other] other\n }", "one"),
    ("en", "1", "{ NUMBER($v, minimumFractionDigits: 1) ->\n [one] one\n *[other] other\n }", "other"),
    (
        "en",
        "22",
        "{ NUMBER($v, type: \"ordinal\") ->\n [one] { $v }st\n [two] { $v }nd\n [few] { $v }rd\n *[other] { $v }th\n }",
        "22nd",
    ),
    ("hr", "22", "{ NUMBER($v, type: \"ordinal\") }", "22"),
    ("hr", "1", "{ UNIT(NUMBER($v, minimumFractionDigits: 1), unit: \"day\") }", "1,0 dana"),
    ("uk", "5", "{ UNIT($v, unit: \"days\") }", "5 днів"),
    ("hr-simple", "2", "{ UNIT($v, unit: \"year\") }", "2 godine"),
    ("prs", "3", "{ UNIT($v, unit: \"month\") }", "۳ ماه"),
    ("sr-Latn", "22", "{ UNIT($v, unit: \"day\") }", "22 dana"),
    ("sr-Latn", "21", "{ UNIT($v, unit: \"day\") }", "21 dan"),
    ("sr-ME", "3", "{ UNIT($v, unit: \"week\") }", "3 nedelje"),
    ("sr-Latn", "2", "{ NUMBER($v, style: \"currency\", currency: \"EUR\", currencyDisplay: \"name\") }", "2,00 evra"),
    ("ur", "\"sr-Latn\"", "{ LANGUAGE($v) }", "سربین (لاطینی)"),
    ("hr", "\"2026-11-21T08:30\"", "{ DATETIME($v) }", "21. studenoga 2026. u 08:30"),
    ("hr", "\"2026-11-21\"", "{ DATETIME($v) }", "21. studenoga 2026."),
    ("fa", "\"2026-11-21\"", "{ DATETIME($v) }", "۲۱ نوامبر ۲۰۲۶"),
    ("hr", "[\"a\", \"b\"]", "{ $v }", "a i b"),
    ("hr", "5", "{ LIST(\"a\", $v, \"c\", type: \"disjunction\") }", "a, 5 ili c"),
    ("hr", "\"tlh\"", "{ LANGUAGE($v) }", "klingonski"),
    ("hr", "\"qqq\"", "{ LANGUAGE($v) }", "qqq"),
    ("hr", "\"ZZZ\"", "{ REGION($v) }", "ZZZ"),
    // What cannot be done fails, so that the message falls back.
    ("hr", "\"soon\"", "{ DATETIME($v) }", "failed"),
    ("hr", "\"2026-11-21\"", "{ DATETIME($v, timeStyle: \"short\") }", "failed"),
    ("hr", "\"2026-11-21\"", "{ DATETIME($v, dateStyle: \"lang\") }", "failed"),
    ("hr", "\"five\"", "{ NUMBER($v) }", "failed"),
    ("hr", "5", "{ NUMBER($v, style: \"currency\") }", "failed"),
    ("hr", "5", "{ NUMBER($missing) }", "failed"),
    ("hr", "5", "{ UNIT($v) }", "failed"),
    ("hr", "5", "{ UNIT($v, unit: \"parsec\") }", "failed"),
    ("hr", "5", "{ LIST($v, type: \"xor\") }", "failed"),
    ("hr", "5", "{ NUMBER($v, maximumFractionDigit: 2) }", "failed"),
    ("hr", "5", "{ NUMBER($v, style: \"unit\") }", "failed"),
    ("hr", "\"2026-11-21\"", "{ DATETIME($v, dateStyle: \"long\", month: \"long\") }", "failed"),
    ("hr", "\"2026-11-21\"", "{ DATETIME($v, year: \"2-digit\") }", "failed"),
    ("hr", "5", "{ NUMBER($v, style: \"currency\", currency: \"usd\") }", "5,00\u{a0}USD"),
    ("hr", "5", "{ SHOUT($v) }", "failed"),
];

#[test]
fn functions_beyond_the_table() {
    let mut wrong = Vec::new();
    for (tag, json, pattern, expected) in MORE {
        let text = format(tag, pattern, value(json));
        if text != *expected {
            wrong.push(format!("{tag} {pattern} of {json}: {text:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_cldr_does_not_know_has_no_words() {
    let unit = |tag, unit| Formats::of(&Tag::parse(tag).unwrap()).unit(5.0, unit, Width::Long, 0);
    assert_eq!(unit("ti", TimeUnit::Day).as_deref(), Some("5 መዓልታት"));
    assert_eq!(unit("ps", TimeUnit::Day).as_deref(), Some("۵ ورځې"));
    for (tag, time) in
        [("ps", TimeUnit::Hour), ("ckb", TimeUnit::Day), ("rhg", TimeUnit::Year), ("aii", TimeUnit::Week)]
    {
        assert_eq!(unit(tag, time), None, "{tag}");
    }
}

#[test]
fn amounts_are_latin_and_without_marks() {
    let amount = |tag, amount, currency| Formats::of(&Tag::parse(tag).unwrap()).amount(amount, currency);
    assert_eq!(amount("hr", 31.85, "EUR"), "31,85\u{a0}€");
    assert_eq!(amount("hr", 1050.0, "EUR"), "1.050\u{a0}€");
    assert_eq!(amount("pl", 440.0, "USD"), "440\u{a0}USD");
    assert_eq!(amount("ar", 440.0, "EUR"), "440\u{a0}€");
    assert_eq!(amount("fa", 1234.5, "EUR"), "€\u{a0}1,234.50");
    assert_eq!(amount("ne", 440.0, "EUR"), "€\u{a0}440");
    assert_eq!(amount("ja", 500.0, "JPY"), "￥500");
}

/// Units that the theme says otherwise than CLDR, where CLDR is no example: it has no number in the Arabic word for one, no hours
/// in Pashto, a slash in Tigrinya, the accusative in Slovenian, and other words for the same in the rest.
const OTHERWISE: &[(&str, &str)] = &[
    ("ar", "1"),
    ("cs", "days"),
    ("hi", "weeks"),
    ("hi", "years"),
    ("ps", "hours"),
    ("ps", "months"),
    ("ps", "years"),
    ("sl", "days"),
    ("sl", "years"),
    ("ti", "months"),
    ("vi", "hours"),
];

#[test]
fn the_theme_counts_time_as_cldr_does() {
    let mut wrong = Vec::new();
    for folder in std::fs::read_dir("themes/default/locales").unwrap() {
        let folder = folder.unwrap().path();
        let tag = Tag::parse(folder.file_name().unwrap().to_str().unwrap()).unwrap();
        let text = std::fs::read_to_string(folder.join("units.ftl")).unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.language_identifier()]);
        bundle.set_use_isolating(false);
        functions::register(&mut bundle, &tag, false);
        bundle.add_resource(Arc::new(FluentResource::try_new(text).unwrap())).unwrap();
        for unit in ["hours", "days", "weeks", "months", "years"] {
            for count in ["0", "1", "2", "3", "5", "11", "21", "24", "90", "100", "1.5"] {
                if OTHERWISE
                    .iter()
                    .any(|(language, what)| *language == tag.as_str() && (*what == unit || *what == count))
                {
                    continue;
                }
                let number: f64 = count.parse().unwrap();
                let mut args = FluentArgs::new();
                args.set("count", number);
                let Some(message) = bundle.get_message(&format!("unit-{unit}")).and_then(|m| m.value()) else {
                    continue;
                };
                let theme = bundle.format_pattern(message, Some(&args), &mut Vec::new());
                let cldr = Formats::of(&tag).unit(number, TimeUnit::parse(unit).unwrap(), Width::Long, 0);
                if Some(&*theme.replace('\u{a0}', " ")) != cldr.map(|text| text.replace('\u{a0}', " ")).as_deref() {
                    let cldr = Formats::of(&tag).unit(number, TimeUnit::parse(unit).unwrap(), Width::Long, 0);
                    wrong.push(format!("{tag} {count} {unit}: the theme says {theme:?}, CLDR {cldr:?}"));
                }
            }
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
