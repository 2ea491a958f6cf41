//! The message catalog: what the handbook and its theme say in Fluent, in every language.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use rayon::prelude::*;

use super::figures::Figures;
use super::functions;
use super::variant::{Variant, choose};
use super::words::Words;
use crate::config::{Lang, Language, OutdatedPolicy, Settings};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::locale::Tag;
use crate::source::fluent::{Argument, Definition, Key, Messages, Reference, defined_twice, is_part_of};
use crate::source::record::{Record, hash};
use crate::source::{FileKind, Parsed, SourceFile, Sources};

/// Whether U+2068 and U+2069 stand round each placeable, so that its direction does not disturb the text around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// For text that readers see.
    Marked,
    /// For attributes, titles of windows, addresses and data.
    None,
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// All messages of all languages.
pub struct Catalog {
    languages: Vec<LanguageMessages>,
    /// Where the messages of each language are looked for: its chain, and the theme's own language behind it.
    chains: Vec<Vec<Lang>>,
}

struct LanguageMessages {
    marked: Bundle,
    plain: Bundle,
    /// The messages (`topic-work`) and attributes (`topic-work.summary`) that are older than their source.
    stale: BTreeSet<String>,
    /// What readers get of what is stale.
    outdated: OutdatedPolicy,
    /// The names of the terms.
    terms: BTreeMap<Box<str>, Vec<Parameter>>,
    /// The variables of each message that has any, those of words beside the facts of a service among them.
    variables: HashMap<Box<str>, Vec<Box<str>>>,
    plurals: functions::Plurals,
    /// The exact variants (`[103]`) of its messages: such a number is given to messages as it is.
    exact: BTreeSet<Box<str>>,
    /// Every figure in the words of this language.
    figures: HashMap<Box<str>, FluentNumber>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("languages", &self.languages.len()).finish_non_exhaustive()
    }
}

/// A parameter that a term takes, with the keys of the variants that it chooses between; none where it is shown.
#[derive(Debug)]
struct Parameter {
    name: Box<str>,
    keys: Vec<Box<str>>,
}

impl Parameter {
    fn all(term: &Definition) -> Vec<Parameter> {
        let keys = |name: &str| -> Vec<Box<str>> {
            let by_it = term.selections.iter().filter(|s| matches!(&s.selector, Argument::Variable(v) if **v == *name));
            let word = |key: &Key| match key {
                Key::Word(word) | Key::Number(word) => word.clone(),
            };
            by_it.flat_map(|s| &s.keys).map(|(key, _)| word(key)).collect()
        };
        term.variables.iter().map(|name| Parameter { name: name.clone(), keys: keys(name) }).collect()
    }
}

/// One definition and where it stands, by name, for one language.
type Definitions<'a> = BTreeMap<&'a str, (&'a SourceFile, &'a Definition)>;

impl Catalog {
    /// Puts the Fluent files of the handbook before those of the theme, language by language.
    pub(super) fn new(sources: &Sources, settings: &Settings, themes: &[Arc<str>], sink: &mut Sink) -> Catalog {
        let cells = words_beside_facts(sources, sink);
        let declared: Vec<Lang> = settings.langs().collect();
        let resolved: Vec<(LanguageMessages, Sink)> = layers(sources, settings, themes)
            .into_par_iter()
            .enumerate()
            .map(|(at, mut layers)| {
                let (lang, mut sink) = (Lang(at as u16), Sink::new());
                if !declared.contains(&lang) {
                    // The last resort is the theme's voice alone: the handbook's words in it reach nobody.
                    layers[0].clear();
                }
                let mut definitions = define(&layers, &mut sink);
                if lang == settings.source {
                    report_said_twice(&definitions, &cells, &mut sink);
                    for (file, messages) in &cells {
                        definitions.extend(messages.definitions.iter().map(|d| (&*d.id, (&**file, d))));
                    }
                    layers.push(cells.iter().map(|(file, messages)| (&**file, messages)).collect());
                }
                check_references(&definitions, lang == settings.source, &mut sink);
                (LanguageMessages::new(&settings[lang].tag, &layers, &definitions), sink)
            })
            .collect();
        let (languages, faults): (Vec<_>, Vec<_>) = resolved.into_iter().unzip();
        faults.into_iter().for_each(|faults| sink.extend(faults));
        let chain = |language: &Language| {
            let mut chain = language.chain.clone();
            chain.extend((!chain.contains(&settings.theme_language)).then_some(settings.theme_language));
            chain
        };
        Catalog { languages, chains: settings.languages.iter().map(chain).collect() }
    }

    /// Compares the messages that have a record with those of the source language.
    pub(super) fn mark_stale(&mut self, sources: &Sources, settings: &Settings, records: &BTreeMap<Lang, &Record>) {
        if records.values().all(|record| record.messages.is_empty()) {
            return;
        }
        let source = handbook_messages(sources, settings, settings.source);
        for (lang, record) in records {
            let messages = &mut self.languages[lang.index()];
            messages.outdated = settings.outdated.message;
            let changed = record.messages.iter().filter(|(part, translated)| {
                let now = source.get(*part).map(|words| hash(words));
                now.is_some_and(|now| translated.source.first() != Some(&now))
            });
            messages.stale = changed.map(|(part, _)| part.clone()).collect();
        }
    }

    /// The messages and attributes of a language that are older than their source, as far as the record knows.
    pub fn stale(&self, lang: Lang) -> &BTreeSet<String> {
        &self.languages[lang.index()].stale
    }

    /// Whether readers of a language get words of a message (`topic-work`, with its attributes) or a term (`-residence-card`)
    /// that are older than their source, and are to be told of it.
    pub fn gives_notice(&self, lang: Lang, id: &str) -> bool {
        self.chains[lang.index()].iter().any(|from| {
            let messages = &self.languages[from.index()];
            messages.outdated == OutdatedPolicy::Notice
                && messages.stale.iter().any(|part| {
                    is_part_of(part, id)
                        && self.reader_gets(lang, part).text(lang).is_some_and(|(speaker, ())| speaker == *from)
                })
        })
    }

    /// Makes the figures known to messages: the units that figures are counted in are messages themselves.
    pub(super) fn with_figures(mut self, settings: &Settings, figures: &Figures) -> Catalog {
        for (lang, messages) in settings.langs().zip(&mut self.languages) {
            messages.figures = figures
                .iter()
                .map(|figure| (figure.id.clone(), functions::figure(figure.amount, figure.text(lang))))
                .collect();
        }
        self
    }

    /// A message, or an attribute of one, for readers of `lang`. A message that formats with an error falls back like a missing one.
    pub fn format(
        &self,
        lang: Lang,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, FluentValue)],
        isolation: Isolation,
    ) -> Variant<String> {
        choose(&self.chains[lang.index()], true, |lang| self.own(lang, id, attribute, args, isolation))
    }

    /// A message, or an attribute of one, for readers of `lang`, without arguments.
    pub fn words(&self, lang: Lang, id: &str, attribute: Option<&str>) -> Option<Words> {
        let (from, text) = self.format(lang, id, attribute, &[], Isolation::Marked).text(lang)?;
        Some(Words::from_isolated(from, &text))
    }

    /// A message in exactly that language.
    pub fn own(
        &self,
        lang: Lang,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, FluentValue)],
        isolation: Isolation,
    ) -> Option<String> {
        let messages = &self.languages[lang.index()];
        if !messages.stale.is_empty() && messages.withholds(&part_name(id, attribute)) {
            return None;
        }
        let bundle = messages.bundle(isolation);
        let pattern = pattern_of(bundle, id, attribute)?;
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            fluent_args.set(*name, messages.argument(value.clone()));
        }
        for variable in messages.variables.get(id).into_iter().flatten() {
            if let Some(figure) = messages.figures.get(variable).filter(|_| fluent_args.get(&**variable).is_none()) {
                fluent_args.set(variable.to_string(), messages.argument(FluentValue::Number(figure.clone())));
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors);
        (errors.is_empty() && !functions::failed(&text)).then(|| text.into_owned())
    }

    /// Which language speaks a message (`topic-work`), an attribute (`topic-work.summary`) or a term (`-residence-card`) to
    /// readers of `lang`, by what is defined and withheld. What formats with an error counts as there: lint tells of it.
    pub fn reader_gets(&self, lang: Lang, part: &str) -> Variant<()> {
        choose(&self.chains[lang.index()], true, |lang| {
            let messages = &self.languages[lang.index()];
            (!messages.withholds(part) && self.defines(lang, part)).then_some(())
        })
    }

    /// Whether a language itself, in the handbook or the theme, has a message (`topic-work`), an attribute
    /// (`topic-work.summary`) or a term (`-residence-card`), withheld or not.
    pub fn defines(&self, lang: Lang, part: &str) -> bool {
        let messages = &self.languages[lang.index()];
        let (id, attribute) = part.split_once('.').map_or((part, None), |(id, attribute)| (id, Some(attribute)));
        if let Some(term) = id.strip_prefix('-') {
            return messages.terms.contains_key(term);
        }
        pattern_of(&messages.plain, id, attribute).is_some()
    }

    /// The variables of a message in the languages that may speak it to readers of `lang`.
    pub fn variables(&self, lang: Lang, id: &str) -> impl Iterator<Item = &str> {
        let languages = self.chains[lang.index()].iter().map(|from| &self.languages[from.index()]);
        languages.filter_map(|messages| messages.variables.get(id)).flatten().map(|variable| &**variable)
    }

    /// What is wrong with the parameters that a text in `lang` gives a term of that language, each with the place of its
    /// name: one that the term does not take, or a value that it has no variant for. Readers would get its default.
    pub fn parameter_faults(&self, lang: Lang, reference: &Reference) -> Vec<(Range<usize>, Diagnostic)> {
        let Some(known) = self.languages[lang.index()].terms.get(&reference.id) else { return Vec::new() };
        let fault = |message: String, typed: &str, known: Vec<&str>, what: &str| {
            let all = if known.is_empty() { "it has none".to_owned() } else { format!("{what}: {}", known.join(", ")) };
            Diagnostic::new(Code::UnknownParameter, None, message).did_you_mean(typed, known).hint(all)
        };
        let id = &reference.id;
        let faults = reference.parameters.iter().filter_map(|(name, range, value)| {
            let Some(parameter) = known.iter().find(|parameter| parameter.name == *name) else {
                let names = known.iter().map(|parameter| &*parameter.name).collect();
                return Some((
                    range.clone(),
                    fault(format!("the term `-{id}` has no parameter `{name}`"), name, names, "its parameters are"),
                ));
            };
            let Argument::Text(value) = value else { return None };
            let is_known = parameter.keys.is_empty() || parameter.keys.contains(value);
            (!is_known).then(|| {
                let keys = parameter.keys.iter().map(|key| &**key).collect();
                (
                    range.clone(),
                    fault(format!("the term `-{id}` has no `{value}` among its variants"), value, keys, "they are"),
                )
            })
        });
        faults.collect()
    }

    /// Whether a language itself has a message with a value.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        pattern_of(&self.languages[lang.index()].plain, id, None).is_some()
    }

    /// The term `id` with its parameters (`-residence-card(case: "genitive")`) for a text in `lang`.
    pub fn term(&self, lang: Lang, id: &str, expression: &str) -> Variant<String> {
        let source = format!("x = {{ {expression} }}\n");
        let Ok(resource) = fluent_syntax::parser::parse(&*source) else { return Variant::Missing };
        let Some(Entry::Message(message)) = resource.body.first() else { return Variant::Missing };
        let Some(pattern) = &message.value else { return Variant::Missing };
        let part = format!("-{id}");
        choose(&self.chains[lang.index()], true, |lang| {
            if self.languages[lang.index()].withholds(&part) {
                return None;
            }
            let mut errors = Vec::new();
            let text = self.languages[lang.index()].plain.format_pattern(pattern, None, &mut errors).into_owned();
            (errors.is_empty() && !functions::failed(&text)).then_some(text)
        })
    }
}

impl LanguageMessages {
    fn new(tag: &Tag, layers: &[Layer], definitions: &Definitions) -> LanguageMessages {
        let mut variables: HashMap<Box<str>, Vec<Box<str>>> = HashMap::new();
        for (_, definition) in definitions.values().filter(|(_, definition)| !definition.variables.is_empty()) {
            let id = definition.id.strip_prefix(CELL).unwrap_or(&definition.id);
            variables.entry(id.into()).or_default().extend(definition.variables.iter().cloned());
        }
        LanguageMessages {
            marked: bundle(tag, layers, true),
            plain: bundle(tag, layers, false),
            variables,
            terms: definitions
                .values()
                .filter(|(_, d)| d.is_term)
                .map(|(_, d)| (d.id.clone(), Parameter::all(d)))
                .collect(),
            plurals: functions::Plurals::of(tag),
            exact: exact_keys(definitions),
            figures: HashMap::new(),
            stale: BTreeSet::new(),
            outdated: OutdatedPolicy::default(),
        }
    }

    /// An argument as messages can choose by it.
    fn argument<'v>(&self, value: FluentValue<'v>) -> FluentValue<'v> {
        match value {
            FluentValue::Number(number) if !self.exact.contains(&*number.value.to_string()) => {
                FluentValue::Number(self.plurals.corrected(number))
            }
            value => value,
        }
    }

    /// Whether the next language of the chain speaks in place of a part, because it is stale.
    fn withholds(&self, part: &str) -> bool {
        self.outdated == OutdatedPolicy::Withhold && self.stale.contains(part)
    }

    fn bundle(&self, isolation: Isolation) -> &Bundle {
        match isolation {
            Isolation::Marked => &self.marked,
            Isolation::None => &self.plain,
        }
    }
}

fn exact_keys(definitions: &Definitions) -> BTreeSet<Box<str>> {
    let keys = definitions.values().flat_map(|(_, definition)| &definition.selections).flat_map(|s| &s.keys);
    let exact = keys.filter_map(|(key, _)| match key {
        Key::Number(number) => Some(number.clone()),
        Key::Word(_) => None,
    });
    exact.collect()
}

fn bundle(tag: &Tag, layers: &[Layer], isolating: bool) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.language_identifier()]);
    bundle.set_use_isolating(isolating);
    functions::register(&mut bundle, tag, isolating);
    for (_, messages) in layers.iter().flatten() {
        // The first definition stays: the handbook's own files come before the theme's. Doubles within one layer are
        // reported by `define`.
        let _ = bundle.add_resource(messages.resource.clone());
    }
    bundle
}

/// The words of a message or an attribute: those of a Fluent file, otherwise those beside the facts of a service.
fn pattern_of<'b>(bundle: &'b Bundle, id: &str, attribute: Option<&str>) -> Option<&'b Pattern<&'b str>> {
    let find = |id: &str| {
        let message = bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|a| a.value()),
        }
    };
    find(id).or_else(|| find(&format!("{CELL}{id}")))
}

/// What a part of a message is called in the record.
fn part_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The words of every message and attribute that the handbook itself has in a language, those in tables of services included.
pub fn handbook_messages(sources: &Sources, settings: &Settings, lang: Lang) -> BTreeMap<String, String> {
    let mut parts = BTreeMap::new();
    for file in sources.iter() {
        if let (Parsed::Messages(messages), FileKind::Messages { tag }) = (&file.parsed, &file.kind)
            && settings.declared_as(tag) == Some(lang)
        {
            for (part, words) in messages.parts() {
                parts.entry(part).or_insert(words);
            }
        }
    }
    if lang == settings.source {
        for (_, messages) in words_beside_facts(sources, &mut Sink::new()) {
            parts.extend(messages.parts().into_iter().map(|(part, words)| (part[CELL.len()..].to_owned(), words)));
        }
    }
    parts
}

type Layer<'a> = Vec<(&'a SourceFile, &'a Messages)>;

/// The Fluent files of every language: the handbook's, then those of its theme, then those of the themes under it. A theme
/// speaks German to readers of `de-AT` and `de-simple` too, where it has no folder of that name.
fn layers<'a>(sources: &'a Sources, settings: &Settings, themes: &[Arc<str>]) -> Vec<Vec<Layer<'a>>> {
    let mut layers: Vec<Vec<Layer>> = vec![vec![Vec::new(); 2 * themes.len() + 1]; settings.languages.len()];
    let written: Vec<String> = settings.languages.iter().map(|language| language.tag.written()).collect();
    // Which languages a folder of a theme speaks for, and whether it is named for them.
    let mut speaks_for: BTreeMap<&str, Vec<(usize, bool)>> = BTreeMap::new();
    for file in sources.iter() {
        let Parsed::Messages(messages) = &file.parsed else { continue };
        match &file.kind {
            FileKind::Messages { tag } => {
                if let Some(lang) = settings.named(tag) {
                    layers[lang.index()][0].push((&**file, messages));
                }
            }
            FileKind::ThemeMessages { theme, tag } => {
                let Some(theme) = themes.iter().position(|t| **t == **theme) else { continue };
                let langs = speaks_for.entry(tag).or_insert_with(|| {
                    let named = settings.named(tag).map(Lang::index);
                    let own = Tag::parse(tag).map(|tag| (tag.written(), tag.is_pseudo()));
                    // Strange words are for those who asked for them.
                    let is_alike = |at: &usize| {
                        let of = |(own, is_pseudo): &(String, bool)| {
                            *own == written[*at] && *is_pseudo == settings.languages[*at].tag.is_pseudo()
                        };
                        own.as_ref().is_some_and(of)
                    };
                    let alike = (0..written.len()).filter(is_alike);
                    alike.map(|at| (at, Some(at) == named)).collect()
                });
                for (lang, is_named) in langs {
                    layers[*lang][2 * theme + if *is_named { 1 } else { 2 }].push((&**file, messages));
                }
            }
            _ => {}
        }
    }
    layers
}

/// What each name means, and a diagnostic for each name that means two things.
fn define<'a>(layers: &[Layer<'a>], sink: &mut Sink) -> Definitions<'a> {
    let mut definitions: BTreeMap<&str, (usize, &SourceFile, &Definition)> = BTreeMap::new();
    for (layer, files) in layers.iter().enumerate() {
        for (file, messages) in files {
            for definition in &messages.definitions {
                let (first_layer, first_file, first) =
                    *definitions.entry(&definition.id).or_insert((layer, file, definition));
                let is_itself = std::ptr::eq(first, definition);
                // What an upper layer defines is meant to stand in place of this.
                if !is_itself && (first_layer == layer || first.is_term != definition.is_term) {
                    sink.report(defined_twice(
                        first,
                        Place::new(first_file.path.shared(), first.range.clone()),
                        definition.is_term,
                        &definition.id,
                        Place::new(file.path.shared(), definition.range.clone()),
                    ));
                }
            }
        }
    }
    definitions.into_iter().map(|(id, (_, file, definition))| (id, (file, definition))).collect()
}

/// Reports references to nothing and references in a circle: such a message would always fall back.
fn check_references(definitions: &Definitions, in_source: bool, sink: &mut Sink) {
    let weigh = |fault: Diagnostic| if in_source { fault } else { fault.as_warning() };
    for (file, definition) in definitions.values() {
        for reference in &definition.references {
            let sigil = if reference.is_term { "-" } else { "" };
            let place = Place::new(file.path.shared(), reference.range.clone());
            match definitions.get(&*reference.id).filter(|(_, d)| d.is_term == reference.is_term) {
                None => sink.report(weigh(
                    Diagnostic::new(
                        Code::BrokenMessage,
                        place,
                        format!("`{sigil}{}` is not defined in this language", reference.id),
                    )
                    .did_you_mean(
                        &reference.id,
                        definitions.values().filter(|(_, d)| d.is_term == reference.is_term).map(|(_, d)| &*d.id),
                    )
                    .hint("define it in the same language: a message and what it refers to come from one language"),
                )),
                Some(_) if leads_to(definitions, &reference.id, &definition.id) => sink.report(
                    Diagnostic::new(
                        Code::CyclicReference,
                        place,
                        format!(
                            "`{}{}` and `{sigil}{}` refer to each other in a circle",
                            if definition.is_term { "-" } else { "" },
                            definition.id,
                            reference.id
                        ),
                    )
                    .hint("write the words out in one of them"),
                ),
                Some(_) => {}
            }
        }
    }
}

fn leads_to(definitions: &Definitions, from: &str, to: &str) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        let Some((_, definition)) = definitions.get(id) else { continue };
        for reference in &definition.references {
            if !seen.contains(&&*reference.id) {
                seen.push(&reference.id);
                open.push(&reference.id);
            }
        }
    }
    false
}

/// Before the id of a message whose words stand in a table of the directory. It keeps them apart from the message of the same
/// id in a Fluent file, which may add an alert to them.
const CELL: &str = "cell--";

/// The names, summaries and notes that stand beside the facts of the directory, as messages of the source language.
fn words_beside_facts(sources: &Sources, sink: &mut Sink) -> Vec<(Arc<SourceFile>, Messages)> {
    let mut cells = Vec::new();
    for file in sources.iter() {
        let Parsed::Directory(directory) = &file.parsed else { continue };
        let mut text = String::new();
        let mut ranges: HashMap<String, Range<usize>> = HashMap::new();
        for beside in directory.words() {
            let (value, attributes): (Vec<_>, Vec<_>) = beside.parts.iter().partition(|(part, _)| part.is_empty());
            let value: String = value.iter().map(|(_, words)| pattern(&words.value)).collect();
            let attributes: String =
                attributes.iter().map(|(name, words)| format!("    .{name} ={}\n", pattern(&words.value))).collect();
            text.push_str(&format!("{CELL}{} ={value}\n{attributes}", beside.message));
            for (_, typed) in &beside.parts {
                if FluentResource::try_new(format!("x ={}\n", pattern(&typed.value))).is_err() {
                    sink.report(
                        Diagnostic::new(
                            Code::InvalidPlaceable,
                            Place::new(file.path.shared(), typed.range.clone()),
                            "a brace that opens nothing",
                        )
                        .hint("write { $figure-id } or { -term-id }; for a brace that readers see, write {\"{\"}"),
                    );
                }
            }
            ranges.entry(beside.message).or_insert(beside.id.range.clone());
        }
        // The faults of a cell were reported above, at the cell.
        let mut messages = crate::source::fluent::parse(&file.path, &text, &mut Sink::new());
        for definition in &mut messages.definitions {
            let range = ranges.get(&definition.id[CELL.len()..]).cloned().unwrap_or_default();
            definition.references.iter_mut().for_each(|r| r.range = range.clone());
            definition.range = range;
        }
        cells.push((file.clone(), messages));
    }
    cells
}

/// Reports words that stand both beside the facts and in a Fluent file.
fn report_said_twice(definitions: &Definitions, cells: &[(Arc<SourceFile>, Messages)], sink: &mut Sink) {
    for (file, messages) in cells {
        for cell in &messages.definitions {
            let Some((other_file, other)) = definitions.get(&cell.id[CELL.len()..]) else { continue };
            if (cell.has_value && other.has_value) || cell.attributes.iter().any(|a| other.attributes.contains(a)) {
                let place = Place::new(file.path.shared(), cell.range.clone());
                sink.report(
                    Diagnostic::new(
                        Code::DuplicateMessage,
                        place,
                        format!("the words of `{}` stand here and in a Fluent file", &cell.id[CELL.len()..]),
                    )
                    .hint("keep them in one of the two")
                    .related(Place::new(other_file.path.shared(), other.range.clone()), "also said here"),
                );
            }
        }
    }
}

/// Words of a cell as a Fluent pattern: on one line, with an escape where Fluent would read its first character as syntax.
fn pattern(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.chars().next() {
        Some(first @ ('[' | '*' | '.' | '}')) => format!(" {{\"{first}\"}}{}", &line[1..]),
        _ => format!(" {line}"),
    }
}
