//! Imports: cases as data (`tests/import/`), and what holds for any HTML and any bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use jiff::civil::date;
use proptest::prelude::*;
use vademecum::diag::render::{Format as Drawing, render};
use vademecum::diag::{Diagnostic, Severity, Sink};
use vademecum::files::{Clock, Memory, SitePath};
use vademecum::import::html::{self, Address, Block};
use vademecum::import::{Format, ImportOptions, Imported, InputFile, counted, import};
use vademecum::resolve::resolve;
use vademecum::source::markdown::{self, Event};
use vademecum::source::{Builtin, load};

fn clock() -> Clock {
    Clock::at(date(2026, 11, 22))
}

/// `tests/import/*.txt`: `-- integreat [OPTIONS] --` or `-- hsds [OPTIONS] --` (`language=de`, `source=de`, `overwrite`) on the
/// first line, files of a handbook that is there (`-- path --`), files to import (`-- import NAME --`), and what comes of it (`== result ==`, written by the machine):
/// the report, the counts, every file that is written, and what `check` says of the handbook that comes of it.
fn cases() -> Vec<PathBuf> {
    crate::snapshots::cases("import")
}

/// The names of the diagnostics that the cases show.
pub fn codes() -> Vec<String> {
    let texts = cases().into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let marked = |text: String| -> Vec<String> {
        let lines =
            text.lines().filter_map(|line| Some(line.split_once("error[").or_else(|| line.split_once("warning["))?.1));
        lines.filter_map(|rest| Some(rest.split_once(']')?.0.to_owned())).collect()
    };
    texts.flat_map(marked).collect()
}

struct Import {
    format: Format,
    options: ImportOptions,
    handbook: BTreeMap<String, Vec<u8>>,
    inputs: Vec<InputFile>,
}

impl Import {
    fn memory(&self) -> Memory {
        let mut memory = Memory::new();
        for (path, bytes) in &self.handbook {
            memory.insert(SitePath::new(path).unwrap(), bytes.clone());
        }
        memory
    }

    fn run(&self) -> Result<Imported, (String, Vec<Diagnostic>)> {
        import(self.format, &self.inputs, &self.memory(), clock(), &self.options)
    }

    /// What is wrong with the handbook after the import.
    fn check(&mut self, imported: &Imported) -> (Vec<Diagnostic>, vademecum::resolve::Site) {
        self.handbook.extend(imported.files.iter().map(|(path, bytes)| (path.to_string(), bytes.clone())));
        let (site, diagnostics) = resolve(load(&Builtin(self.memory())), clock());
        (diagnostics, site)
    }
}

fn parse(case: &str) -> Import {
    let input = case.split("\n== result ==").next().unwrap();
    let mut import = Import {
        format: Format::Hsds,
        options: ImportOptions::default(),
        handbook: BTreeMap::new(),
        inputs: Vec::new(),
    };
    for section in format!("\n{input}").split("\n-- ").skip(1) {
        let (title, body) = section.split_once(" --\n").unwrap_or((section.trim_end().trim_end_matches(" --"), ""));
        let body = format!("{}\n", body.trim_end_matches('\n')).into_bytes();
        let mut words = title.split(' ');
        match words.next().unwrap() {
            format @ ("integreat" | "hsds") => {
                import.format = if format == "hsds" { Format::Hsds } else { Format::Integreat };
                for option in words {
                    match option.split_once('=') {
                        Some(("language", tag)) => import.options.language = Some(tag.to_owned()),
                        Some(("source", tag)) => import.options.source = Some(tag.to_owned()),
                        _ if option == "overwrite" => import.options.overwrites = true,
                        _ => panic!("no option {option}"),
                    }
                }
            }
            "import" => {
                let path = words.next().expect("a file has a name").to_owned();
                import.inputs.push(InputFile { path, bytes: body });
            }
            path => drop(import.handbook.insert(path.to_owned(), body)),
        }
    }
    import
}

fn run(case: &str) -> String {
    let mut case = parse(case);
    let mut out = String::new();
    let imported = match case.run() {
        Ok(imported) => imported,
        Err((reason, diagnostics)) => {
            return format!("{}could not run: {reason}", render(&diagnostics, Drawing::Concise, false, &|_| None));
        }
    };
    let text_of = |path: &str| imported.texts.get(path).cloned().map(Into::into);
    out.push_str(&render(&imported.diagnostics, Drawing::Concise, false, &text_of));
    let counts: Vec<String> =
        imported.counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| counted(*n, what)).collect();
    writeln!(out, "{}", counts.join(", ")).unwrap();
    for (path, bytes) in &imported.files {
        // What is written for every new handbook alike is shown by other tests.
        if !matches!(path.as_str(), "l10n.toml" | "weblate.json") && !path.as_str().ends_with("/site.ftl") {
            writeln!(out, "\n{path}:\n{}", String::from_utf8_lossy(bytes)).unwrap();
        }
    }
    let (diagnostics, site) = case.check(&imported);
    writeln!(out, "\ncheck:").unwrap();
    out.push_str(&render(&diagnostics, Drawing::Concise, false, &|path| site.sources.text(path)));
    // The same again changes nothing.
    let again = case.run().map(|again| (again.files, again.diagnostics));
    let (files, again) = again.unwrap_or_else(|(reason, _)| panic!("{reason}"));
    let is_quiet = again.iter().all(|d| d.code.name() != "left-as-it-is") || !case.options.overwrites;
    if !files.is_empty() || !is_quiet {
        writeln!(out, "\nagain:").unwrap();
        files.keys().for_each(|path| writeln!(out, "{path}").unwrap());
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

#[test]
fn every_case_gives_what_it_expects() {
    crate::snapshots::check(cases(), run);
}

#[test]
fn what_is_imported_has_no_errors() {
    for path in cases() {
        let mut case = parse(&std::fs::read_to_string(&path).unwrap());
        if !case.handbook.is_empty() {
            continue;
        }
        let Ok(imported) = case.run() else { continue };
        let (diagnostics, _) = case.check(&imported);
        let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
    }
}

fn anywhere(href: &str) -> Address {
    if href.starts_with("http") { Address::To(href.to_owned()) } else { Address::Nowhere("left out") }
}

/// What a reader sees of Markdown, word by word.
fn seen(text: &str) -> Vec<String> {
    let text: std::sync::Arc<str> = text.into();
    let parsed = markdown::parse(&"".into(), &text, 0, &mut Sink::new());
    let mut words = String::new();
    for event in &parsed.events {
        match event {
            Event::Text(s) | Event::Code(s) => words.push_str(parsed.str(*s)),
            Event::Html(s) => panic!("HTML in {text:?}: {}", parsed.str(*s)),
            Event::Placeable(_) => panic!("a placeable in {text:?}"),
            Event::FootnoteReference(_) | Event::TaskMarker(_) => panic!("a mark in {text:?}"),
            Event::Start(tag) | Event::End(tag) if tag.is_inline() => {}
            Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak | Event::Rule => words.push(' '),
        }
    }
    words.split_whitespace().map(str::to_owned).collect()
}

/// What the blocks say, word by word, in the order of the page.
fn said(blocks: &[Block], words: &mut String) {
    let line = |line: &html::Line, words: &mut String| {
        line.iter().for_each(|run| words.push_str(&run.text));
        words.push(' ');
    };
    for block in blocks {
        match block {
            Block::Heading { words: heading, .. } => line(heading, words),
            Block::Paragraph(lines) => lines.iter().for_each(|l| line(l, words)),
            Block::List { items, .. } => items.iter().for_each(|item| said(item, words)),
            Block::Table { header, rows } => header.iter().chain(rows).flatten().for_each(|cell| line(cell, words)),
            Block::Quote(blocks) => said(blocks, words),
            Block::Code(text) => words.extend([text.as_str(), " "]),
            Block::Rule => {}
        }
    }
}

/// Reads HTML, writes it as Markdown, and compares what readers see.
fn convert(source: &str) -> (String, Vec<html::Loss>) {
    let mut reading = html::read(source, "ltr", &anywhere);
    let text = html::markdown(&reading.blocks, &mut reading.losses);
    let mut words = String::new();
    said(&reading.blocks, &mut words);
    let words: Vec<&str> = words.split_whitespace().collect();
    assert_eq!(seen(&text), words, "{source:?}\n{text}");
    (text, reading.losses)
}

/// Pieces of text with everything that means something in Markdown or in a handbook.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zäž]{1,6}",
        2 => Just(" ".to_owned()),
        1 => Just("&nbsp;".to_owned()),
        1 => Just("\n".to_owned()),
        4 => prop::sample::select(vec![
            "*", "_", "**", "__", "#", "##", "1.", "1)", "-", "+", ">", "&lt;b&gt;", "&lt;", "|", "---", "===", "`", "``", "~", "~~", "[", "]",
            "(", ")", "[x](y)", "[^1]", "[ ]", "![", "!", "\\", "\\\\", "{ $x }", "{ -x }", "{#id}", "{", "}", "&amp;amp;", "&amp;#35;", ":", ".", ",",
            "https://x.example/a_b*c~d", "www.x.example", "a@x.example", "a_b@x.example", "معلومات", "گام‌نخست", "نُقطة", "10", "&zwnj;", "*a*", "“a”", "[!NOTE]", ": b",
            "<br>", "<br><br>", "<wbr>", "$", "^", "@", "\"", "'", "…", "·", "&copy;", "&ampcopy;",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Trees of HTML as editors make them, and as they do not.
fn tree() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        6 => words(),
        1 => Just("<hr>".to_owned()),
        1 => Just("<img src=\"https://x.example/a.png\" alt=\"a map\">".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let tags = prop::sample::select(vec![
            "p",
            "p",
            "div",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "span",
            "ul",
            "ol",
            "ol start=\"3\"",
            "li",
            "li",
            "li",
            "table",
            "tr",
            "td",
            "td colspan=\"2\"",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h6",
            "blockquote",
            "pre",
            "code",
            "a href=\"https://x.example/(a) b\"",
            "a href=\"https://x.example/\"",
            "a href=\"/x\"",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "thead",
            "tbody",
            "caption",
            "font",
            "center",
            "figure",
            "figcaption",
            "unknown-element",
        ]);
        (tags, prop::collection::vec(inner, 0..5)).prop_map(|(tag, children)| {
            let name = tag.split(' ').next().unwrap();
            format!("<{tag}>{}</{name}>", children.concat())
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000), ..ProptestConfig::default() })]

    #[test]
    fn markdown_reads_as_the_html_did(trees in prop::collection::vec(tree(), 1..4)) {
        let source = trees.concat();
        let (text, losses) = convert(&source);
        // No word of the page is lost that is not in the report.
        let mut kept: String = seen(&text).concat();
        losses.iter().for_each(|loss| kept.push_str(&loss.words));
        let mut flat = String::new();
        collect(&html::dom::parse(&source), &mut flat);
        let kept: BTreeSet<char> = kept.chars().collect();
        let lost: String = flat.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !kept.contains(c)).collect();
        prop_assert!(lost.is_empty(), "lost {:?} of {:?}: {}", lost, source, text);
    }

    #[test]
    fn no_word_is_lost(trees in prop::collection::vec(tree(), 1..4)) {
        let source = trees.concat();
        let (text, losses) = convert(&source);
        let mut all: String = seen(&text).join("");
        losses.iter().for_each(|loss| all.push_str(&loss.words.replace(' ', "")));
        let mut flat = String::new();
        collect(&html::dom::parse(&source), &mut flat);
        for word in flat.split_whitespace() {
            let word: String = word.chars().filter(|c| !c.is_control()).collect();
            prop_assert!(all.contains(&word), "`{}` of {:?} is lost in {}", word, source, text);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), html in "[<>/a-z =\"'&#;!\\-]{0,120}") {
        convert(&html);
        for format in [Format::Hsds, Format::Integreat] {
            for path in ["a.json", "services.csv"] {
                let import = Import { format, options: ImportOptions::default(), handbook: BTreeMap::new(), inputs: vec![InputFile { path: path.to_owned(), bytes: bytes.clone() }] };
                let _ = import.run();
            }
        }
    }
}

/// The texts of a tree, one after the other, parted where elements of their own line part them.
fn collect(nodes: &[html::dom::Node], out: &mut String) {
    for node in nodes {
        match node {
            html::dom::Node::Text(text) => out.push_str(text),
            html::dom::Node::Element(element) => {
                let is_inline = matches!(
                    element.name.as_str(),
                    "strong" | "b" | "em" | "i" | "u" | "s" | "span" | "a" | "font" | "code"
                );
                let blank = if is_inline { "" } else { " " };
                out.push_str(blank);
                collect(&element.children, out);
                out.push_str(blank);
            }
        }
    }
}

#[test]
fn html_nested_without_end_is_words() {
    let deep = format!("{}deep{}", "<div><ul><li><b>".repeat(500), "</b></li></ul></div>".repeat(500));
    assert_eq!(seen(&convert(&deep).0), ["deep"]);
}
