//! The texts of pseudo-locales, made from those of the source language and from the theme's English.

use std::io;
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};

use super::markdown::{Event, Markdown};
use super::phrase::{Phrase, Piece};
use super::{Directory, FileKind, Parsed, TableOf, layout, parse};
use crate::config::{self, Options};
use crate::diag::Sink;
use crate::files::{Files, SitePath};
use crate::locale::{Direction, Pseudo, Tag};

/// A handbook with the pseudo-locales laid over it, as if their files stood in it: `en-XA.md` beside each text of the source,
/// `locales/en-XA/`, the same for the theme, and two more languages at the end of `site.toml`.
///
/// Nothing below this knows of them. Their words are those of other files, so that their faults are said there.
pub struct PseudoLocales<F> {
    files: F,
    source: Option<Tag>,
}

impl<F: Files> PseudoLocales<F> {
    /// Lays the pseudo-locales over a handbook.
    pub fn new(files: F) -> PseudoLocales<F> {
        let source = options(&files).and_then(|options| Tag::parse(&options.source?.value));
        PseudoLocales { files, source }
    }

    /// What a generated file is made from; `None` for any other.
    fn origin(&self, path: &str) -> Option<(Pseudo, SitePath)> {
        let source = self.source.as_ref()?.as_str();
        Pseudo::ALL.into_iter().find_map(|pseudo| {
            let tag = pseudo.tag();
            let file =
                |folder: &str| path.strip_prefix(folder)?.strip_prefix(tag)?.strip_prefix('/').map(str::to_owned);
            let origin = if let Some(folder) = path.strip_suffix(&format!("/{tag}.md")) {
                format!("{folder}/{source}.md")
            } else if let Some(name) = file("locales/") {
                match name.strip_suffix(".ftl")?.split_once(':') {
                    Some(("services", table)) => format!("content/services/{table}"),
                    Some((_, table)) => format!("content/{table}"),
                    None => format!("locales/{source}/{name}"),
                }
            } else {
                let (theme, _) = path.strip_prefix("themes/")?.split_once('/')?;
                format!("themes/{theme}/locales/en/{}", file(&format!("themes/{theme}/locales/"))?)
            };
            Some((pseudo, SitePath::new(&origin)?))
        })
    }

    /// The paths of what is made from a file.
    fn made_from(&self, path: &SitePath) -> Vec<SitePath> {
        let is_source = |tag: &str| Tag::parse(tag).is_some() && Tag::parse(tag) == self.source;
        let (folder, name) = path.as_str().rsplit_once('/').unwrap_or(("", path.as_str()));
        let made = Pseudo::ALL.into_iter().filter_map(|pseudo| {
            let tag = pseudo.tag();
            let made = match layout::classify(path) {
                FileKind::Text { tag: of, .. } if is_source(&of) => format!("{folder}/{tag}.md"),
                FileKind::Messages { tag: of } if is_source(&of) => format!("locales/{tag}/{name}"),
                FileKind::ThemeMessages { theme, tag: of } if *of == *"en" => {
                    format!("themes/{theme}/locales/{tag}/{name}")
                }
                FileKind::Table { of: TableOf::Services, .. } => format!("locales/{tag}/services:{name}.ftl"),
                FileKind::Table { .. } => format!("locales/{tag}/content:{name}.ftl"),
                _ => return None,
            };
            SitePath::new(&made)
        });
        made.collect()
    }

    /// Whether a file is made from another.
    pub fn is_generated(&self, path: &str) -> bool {
        let own = SitePath::new(path).is_some_and(|path| self.files.exists(&path));
        !own && self.origin(path).is_some_and(|(_, origin)| self.files.exists(&origin))
    }
}

fn options(files: &dyn Files) -> Option<Options> {
    let path = SitePath::new("site.toml")?;
    let text = String::from_utf8(files.read(&path).ok()?).ok()?;
    Some(config::parse(&path, &text, &mut Sink::new()))
}

impl<F: Files> Files for PseudoLocales<F> {
    fn list(&self) -> (Vec<SitePath>, Sink) {
        let (mut paths, sink) = self.files.list();
        let made: Vec<SitePath> = paths.iter().flat_map(|path| self.made_from(path)).collect();
        paths.extend(made);
        paths.sort();
        paths.dedup();
        (paths, sink)
    }

    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        let read = self.files.read(path);
        match self.origin(path.as_str()) {
            Some((pseudo, origin)) if read.is_err() => make(pseudo, &origin, self.files.read(&origin)?),
            _ if path.as_str() == "site.toml" => {
                let mut bytes = read?;
                bytes.extend(languages(&self.files).into_bytes());
                Ok(bytes)
            }
            _ => read,
        }
    }

    fn exists(&self, path: &SitePath) -> bool {
        self.files.exists(path) || self.is_generated(path.as_str())
    }
}

/// What is added to `site.toml`.
fn languages(files: &dyn Files) -> String {
    let declared = options(files).unwrap_or_default().languages;
    let missing = Pseudo::ALL
        .into_iter()
        .filter(|pseudo| !declared.iter().any(|l| l.tag.as_ref().is_some_and(|t| t.value == pseudo.tag())));
    let language = |pseudo: Pseudo| {
        let direction = match pseudo.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        format!("\n[[language]]\ntag = \"{}\"\nname = \"{}\"\ndir = \"{direction}\"\n", pseudo.tag(), pseudo.name())
    };
    missing.map(language).collect()
}

/// The bytes of a generated file.
fn make(pseudo: Pseudo, origin: &SitePath, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    let file = parse(origin, layout::classify(origin), bytes);
    let Some(text) = &file.text else { return Err(io::ErrorKind::InvalidData.into()) };
    let mut splices = Splices { pseudo, text, made: Vec::new() };
    match &file.parsed {
        Parsed::Text(words) => {
            splices.phrase(&words.title);
            words.summary.iter().for_each(|summary| splices.phrase(summary));
            splices.body(&words.body);
        }
        Parsed::Messages(messages) => {
            let source = messages.resource.source();
            splices.text = source;
            messages.resource.entries().for_each(|entry| splices.entry(entry));
            return Ok(splices.apply().into_bytes());
        }
        Parsed::Directory(directory) => return Ok(cells(pseudo, directory).into_bytes()),
        _ => {}
    }
    Ok(splices.apply().into_bytes())
}

/// The words beside the facts of the directory, as messages.
fn cells(pseudo: Pseudo, directory: &Directory) -> String {
    let mut text = String::new();
    for beside in directory.words() {
        let line = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
        let (value, attributes): (Vec<_>, Vec<_>) = beside.parts.iter().partition(|(part, _)| part.is_empty());
        let value: String = value.iter().map(|(_, words)| format!(" {}", line(&words.value))).collect();
        let attributes: String =
            attributes.iter().map(|(name, words)| format!("    .{name} = {}\n", line(&words.value))).collect();
        text.push_str(&format!("{} ={value}\n{attributes}", beside.message));
    }
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_str());
    let mut splices = Splices { pseudo, text: &text, made: Vec::new() };
    resource.body.iter().for_each(|entry| splices.entry(entry));
    splices.apply()
}

/// Parts of a text with what replaces them.
struct Splices<'t> {
    pseudo: Pseudo,
    text: &'t str,
    made: Vec<(Range<usize>, String)>,
}

impl Splices<'_> {
    /// Replaces the texts of one sentence.
    fn sentence(&mut self, ranges: &[Range<usize>]) {
        let texts: Vec<&str> = ranges.iter().map(|range| &self.text[range.clone()]).collect();
        let made = self.pseudo.words(&texts);
        self.made.extend(ranges.iter().cloned().zip(made));
    }

    fn apply(mut self) -> String {
        self.made.sort_by_key(|(range, _)| range.start);
        let mut text = String::with_capacity(self.text.len() * 2);
        let mut at = 0;
        for (range, made) in self.made {
            text.push_str(&self.text[at..range.start]);
            text.push_str(&made);
            at = range.end;
        }
        text.push_str(&self.text[at..]);
        text
    }

    /// A title or summary, which is written anew as a TOML string.
    fn phrase(&mut self, phrase: &Phrase) {
        let texts: Vec<&str> = phrase
            .pieces
            .iter()
            .filter_map(|piece| if let Piece::Text(text) = piece { Some(&**text) } else { None })
            .collect();
        let mut made = self.pseudo.words(&texts).into_iter();
        let mut string = String::new();
        for piece in &phrase.pieces {
            match piece {
                Piece::Text(_) => string.extend(made.next()),
                Piece::Placeable(placeable) => {
                    let typed =
                        self.text.get(placeable.range.start as usize..placeable.range.end as usize).unwrap_or_default();
                    // In a basic string the quotation marks of a term's arguments are escaped already.
                    string.push_str(&typed.replace("\\\"", "\""));
                }
            }
        }
        if !phrase.range.is_empty() {
            self.made
                .push((phrase.range.clone(), format!("\"{}\"", string.replace('\\', "\\\\").replace('"', "\\\""))));
        }
    }

    fn body(&mut self, body: &Markdown) {
        let mut sentence: Vec<Range<usize>> = Vec::new();
        let mut in_code = false;
        for event in &body.events {
            match event {
                Event::Text(s) if !in_code => sentence.extend(body.range(*s)),
                Event::Start(super::markdown::Tag::CodeBlock) => in_code = true,
                Event::End(super::markdown::Tag::CodeBlock) => in_code = false,
                Event::Start(tag) | Event::End(tag) if tag.is_inline() => {}
                Event::Start(_) | Event::End(_) | Event::Rule => self.sentence(&std::mem::take(&mut sentence)),
                _ => {}
            }
        }
        self.sentence(&sentence);
    }

    fn entry(&mut self, entry: &ast::Entry<&str>) {
        match entry {
            // Addresses are no words.
            ast::Entry::Message(message)
                if message.id.name.starts_with("url-") || message.id.name.ends_with("-url") => {}
            ast::Entry::Message(message) => {
                message.value.iter().for_each(|value| self.pattern(value));
                let attributes = message.attributes.iter().filter(|attribute| attribute.id.name != "slug");
                attributes.for_each(|attribute| self.pattern(&attribute.value));
            }
            // The attributes of a term are not shown: its variants are chosen by them.
            ast::Entry::Term(term) => self.pattern(&term.value),
            _ => {}
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut sentence: Vec<Range<usize>> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let start = value.as_ptr() as usize - self.text.as_ptr() as usize;
                    sentence.push(start..start + value.len());
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.sentence(&sentence);
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { variants, .. } => variants.iter().for_each(|variant| self.pattern(&variant.value)),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
        }
    }
}
