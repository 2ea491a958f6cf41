//! Each parser alone.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::select;
use vademecum::diag::render::{Format, render};
use vademecum::diag::{Place, Sink};
use vademecum::files::SitePath;
use vademecum::locale::Tag;
use vademecum::source::markdown::{Event, Markdown};
use vademecum::source::phrase::Phrase;
use vademecum::source::{TableOf, columns, layout, length::Length};
use vademecum::table::{Reader, SheetWords, Value, csv, toml};

use super::config;
use super::words::{CSV, FLUENT, MARKDOWN, PHRASE, TAGS, TOML, text};

fn file() -> Arc<str> {
    "file".into()
}

/// Every place that was reported is a range of characters of the text.
fn check_places(text: &str, sink: Sink) -> Result<(), TestCaseError> {
    let diagnostics: Vec<_> = sink.into_iter().collect();
    for diagnostic in &diagnostics {
        for Place { range, .. } in diagnostic.place.iter().chain(diagnostic.related.iter().map(|(place, _)| place)) {
            let Some(range) = range else { continue };
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}: {}", diagnostic.message);
        }
        prop_assert!(!diagnostic.hints.is_empty(), "no hint: {}", diagnostic.message);
    }
    let shared: Arc<str> = text.into();
    for format in [Format::Full, Format::Concise, Format::Json, Format::Github] {
        let drawn = render(&diagnostics, format, true, &|_| Some(shared.clone().into()));
        let lines = drawn.lines().count();
        prop_assert!(
            !matches!(format, Format::Concise | Format::Github) || lines == diagnostics.len(),
            "{lines} lines: {drawn:?}"
        );
    }
    Ok(())
}

fn parse_markdown(text: &str, sink: &mut Sink) -> Markdown {
    vademecum::source::markdown::parse(&file(), &text.into(), 0, sink)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn markdown_is_read_whatever_it_is(text in text(MARKDOWN)) {
        let mut sink = Sink::new();
        let markdown = parse_markdown(&text, &mut sink);
        let mut open = Vec::new();
        for event in &markdown.events {
            match event {
                Event::Start(tag) => open.push(*tag),
                Event::End(tag) => prop_assert_eq!(open.pop(), Some(*tag)),
                Event::Text(s) | Event::Code(s) | Event::Html(s) => { markdown.str(*s); }
                Event::FootnoteReference(i) => prop_assert!(usize::from(*i) < markdown.footnotes.len()),
                Event::Placeable(i) => prop_assert!(usize::from(*i) < markdown.placeables.len()),
                _ => {}
            }
        }
        prop_assert!(open.is_empty());
        for range in markdown.links.iter().map(|l| &l.range).chain(markdown.placeables.iter().map(|p| &p.range)).chain(markdown.headings.iter().map(|h| &h.range)) {
            prop_assert!(text.get(range.start as usize..range.end as usize).is_some());
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn plain_words_come_through_markdown_as_they_are(text in "[a-zčžšđć]{1,8}( [a-zčžшжя]{1,8}){0,9}") {
        let mut sink = Sink::new();
        let markdown = parse_markdown(&text, &mut sink);
        prop_assert!(sink.is_empty());
        prop_assert_eq!(markdown.words().collect::<Vec<_>>().join(" "), text);
    }

    #[test]
    fn a_sheet_is_read_whatever_it_is(text in text(CSV)) {
        let mut sink = Sink::new();
        let sheet = csv::parse(&file(), &text, &mut sink);
        let Some(tables) = sheet.tables(&file(), columns(TableOf::Services), &SheetWords::default(), &mut sink) else {
            return check_places(&text, sink);
        };
        for row in &tables.tables {
            prop_assert!(text.get(row.range.clone()).is_some());
            for (key, value) in row.value.iter() {
                prop_assert!(text.get(key.range.clone()).is_some() && text.get(value.range.clone()).is_some());
            }
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn what_is_quoted_comes_back_from_a_sheet(cells in proptest::collection::vec("[a-z\",;\n]{0,6}x", 1..5), delimiter in select(&[",", ";", "\t"][..])) {
        let quote = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let text = format!("{}\n", cells.iter().map(quote).collect::<Vec<_>>().join(delimiter));
        let mut sink = Sink::new();
        // The separator is told from the first row, in which nothing is quoted.
        let header: Vec<String> = (0..cells.len()).map(|i| format!("c{i}")).collect();
        let rows = csv::parse(&file(), &format!("{}{delimiter}\n{text}", header.join(delimiter)), &mut sink).rows;
        prop_assert!(sink.is_empty());
        for (found, cell) in rows[1].cells.iter().zip(&cells) {
            prop_assert_eq!(&found.value, &Some(Value::Cell(cell.trim().to_owned())));
        }
    }

    #[test]
    fn toml_is_read_whatever_it_is(text in text(TOML)) {
        let mut sink = Sink::new();
        let table = toml::parse(&file(), &text, 0, &mut sink);
        let file = file();
        let mut reader = Reader::new(&file, &table, 0..0, &mut sink);
        reader.string("a");
        reader.date("reviewed");
        reader.integer("order");
        reader.strings("fallback");
        reader.tables("step", |r| { r.required_string("id"); r.finish(); });
        reader.finish();
        check_places(&text, sink)?;
    }

    #[test]
    fn fluent_is_read_whatever_it_is(text in text(FLUENT)) {
        let path = SitePath::new("locales/hr/a.ftl").unwrap();
        let mut sink = Sink::new();
        let messages = vademecum::source::fluent::parse(&path, &text, &mut sink);
        for definition in &messages.definitions {
            prop_assert_eq!(text.get(definition.range.clone()), Some(&*definition.id));
            for reference in &definition.references {
                prop_assert_eq!(text.get(reference.range.clone()), Some(&*reference.id));
            }
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn a_phrase_is_read_whatever_it_is(text in text(PHRASE)) {
        let mut sink = Sink::new();
        let phrase = Phrase::parse(&file(), &text, 0..text.len(), 0, &mut sink);
        for placeable in phrase.placeables() {
            prop_assert!(text.get(placeable.range.start as usize..placeable.range.end as usize).is_some());
        }
        check_places(&text, sink)?;
    }

    #[test]
    fn a_tag_is_read_whatever_it_is(text in text(TAGS)) {
        if let Some(tag) = Tag::parse(text.trim()) {
            prop_assert_eq!(Tag::parse(tag.as_str()), Some(tag.clone()));
            tag.direction();
            tag.endonym();
            tag.has_plural_rules();
            tag.language_identifier();
        }
    }

    #[test]
    fn a_length_never_leaves_the_calendar(text in "[0-9]{1,7} (hours|days|weeks|months|years|x)", year in 1i16..9999) {
        if let Some(length) = Length::parse(&text) {
            prop_assert!(length.after(date(year, 1, 31)) >= date(year, 1, 31));
        }
    }

    #[test]
    fn a_path_never_leaves_the_handbook(text in "([a-z./\\\\č]|\\.\\.|//){0,12}") {
        if let Some(path) = SitePath::new(&text) {
            prop_assert!(path.as_str().split('/').all(|part| !part.is_empty() && part != "." && part != ".."));
            layout::classify(&path);
        }
    }
}
