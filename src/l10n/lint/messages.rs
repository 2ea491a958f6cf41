//! Fluent files, each beside the messages of its source: the handbook's beside those of the source language, a theme's beside
//! the theme's own language.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use rayon::prelude::*;

use super::findings::Findings;
use super::language::Facts;
use super::silence::Silences;
use super::words::{Cut, Name, Words};
use super::{Check, Context, check_words};
use crate::config::Lang;
use crate::diag::Diagnostic;
use crate::source::fluent::{Definition, Messages, Scope};
use crate::source::{FileKind, Parsed, SourceFile};

/// A message or term with what belongs to it.
pub(super) struct Message<'a> {
    pub(super) cx: &'a Context<'a>,
    pub(super) language: &'a Facts,
    pub(super) file: &'a SourceFile,
    pub(super) messages: &'a Messages,
    pub(super) definition: &'a Definition,
    pub(super) value: Option<&'a Pattern<&'a str>>,
    pub(super) attributes: &'a [Attribute<&'a str>],
    /// The same in the source language; none for the source itself.
    pub(super) source: Option<&'a SourceMessage<'a>>,
    /// Whether its language is the one that the others are made from.
    pub(super) is_source: bool,
    /// The messages of its source language.
    pub(super) source_index: &'a SourceIndex<'a>,
}

/// A message of the source.
pub(super) struct SourceMessage<'a> {
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) definition: &'a Definition,
    pub(super) value: Option<&'a Pattern<&'a str>>,
    pub(super) attributes: &'a [Attribute<&'a str>],
    /// The variables that readers see, and do not only choose by.
    pub(super) shown: Vec<&'a str>,
    /// The words of its value and attributes.
    cut: Vec<(Option<&'a str>, Cut<'a>)>,
}

/// The messages of a source language, by name.
#[derive(Default)]
pub(super) struct SourceIndex<'a> {
    messages: HashMap<(bool, &'a str), SourceMessage<'a>>,
}

impl SourceIndex<'_> {
    pub(super) fn get<'s>(&'s self, id: &'s str, is_term: bool) -> Option<&'s SourceMessage<'s>> {
        self.messages.get(&(is_term, id))
    }
}

/// Which files belong together: the handbook's own, or those of one theme.
pub(super) type Group<'a> = Option<&'a str>;

/// A Fluent file of a language that the site has.
pub(super) struct LanguageFile<'a> {
    pub(super) lang: Lang,
    pub(super) group: Group<'a>,
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) messages: &'a Messages,
}

impl LanguageFile<'_> {
    /// Whether it is the handbook's own.
    pub(super) fn is_handbook(&self) -> bool {
        self.group.is_none()
    }

    /// The language that its language is made from.
    fn source_lang(&self, cx: &Context) -> Lang {
        if self.is_handbook() { cx.site.settings.source } else { cx.site.settings.theme_language }
    }

    /// Whether the others are made from its language.
    pub(super) fn is_source(&self, cx: &Context) -> bool {
        self.lang == self.source_lang(cx)
    }
}

/// The Fluent files of the languages of the site.
pub(super) fn files<'a>(cx: &Context<'a>) -> Vec<LanguageFile<'a>> {
    let settings = &cx.site.settings;
    let langs: HashMap<&str, Lang> =
        (0..).map(Lang).zip(&settings.languages).map(|(lang, language)| (language.tag.as_str(), lang)).collect();
    let files = cx.site.sources.iter().filter_map(|file| {
        let Parsed::Messages(messages) = &file.parsed else { return None };
        let (group, tag) = match &file.kind {
            FileKind::Messages { tag } => (None, tag),
            FileKind::ThemeMessages { theme, tag } => (Some(&**theme), tag),
            _ => return None,
        };
        let lang = langs.get(&**tag).copied().filter(|lang| group.is_some() || settings.is_declared(*lang))?;
        Some(LanguageFile { lang, group, file, messages })
    });
    files.collect()
}

/// Looks at every Fluent file.
pub(super) fn check(cx: &Context) -> Vec<Diagnostic> {
    let files = files(cx);
    let mut indices: HashMap<Group, SourceIndex> = HashMap::new();
    for file in &files {
        let index = indices.entry(file.group).or_default();
        if file.is_source(cx) {
            for (definition, value, attributes) in entries(file.messages) {
                index
                    .messages
                    .entry((definition.is_term, &definition.id))
                    .or_insert_with(|| SourceMessage::new(file, definition, value, attributes));
            }
        }
    }
    let found: Vec<Vec<Diagnostic>> = files
        .par_iter()
        .filter(|file| cx.wanted.contains(&file.lang) || (!file.is_handbook() && file.is_source(cx)))
        .map(|file| {
            let silences = Silences::of_messages(file.file, file.messages);
            let mut findings = Findings::of_file(&cx.switches, file.file, &silences);
            silences.report_unknown(&mut findings);
            check_file(cx, file, file.is_source(cx), &indices[&file.group], &mut findings);
            findings.into_diagnostics()
        })
        .collect();
    found.into_iter().flatten().collect()
}

fn check_file(cx: &Context, file: &LanguageFile, is_source: bool, index: &SourceIndex, out: &mut Findings) {
    let language = cx.languages.get(file.lang);
    let mut own = Cut::default();
    for (definition, value, attributes) in entries(file.messages) {
        let source = if is_source { None } else { index.get(&definition.id, definition.is_term) };
        let message = Message {
            cx,
            language,
            file: file.file,
            messages: file.messages,
            definition,
            value,
            attributes,
            source,
            is_source,
            source_index: index,
        };
        for check in &cx.checks {
            if let Check::Message(check) = check {
                check(&message, out);
            }
        }
        for (attribute, pattern) in message.parts() {
            own.pattern(file.messages, pattern);
            let words = Words {
                cx,
                lang: file.lang,
                language,
                name: Name::Message { id: &definition.id, is_term: definition.is_term, attribute },
                place: message.place_of(attribute),
                own: &own,
                source: source.and_then(|source| source.words(attribute)),
                from: cx.languages.get(file.source_lang(cx)),
                is_message: true,
            };
            check_words(&words, out);
        }
    }
}

/// What is defined in a file, once each.
type Defined<'a> = (&'a Definition, Option<&'a Pattern<&'a str>>, &'a [Attribute<&'a str>]);

fn entries<'a>(messages: &'a Messages) -> impl Iterator<Item = Defined<'a>> {
    let mut definitions = messages.definitions.iter().peekable();
    messages.resource.entries().filter_map(move |entry| {
        let (id, is_term, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name, false, m.value.as_ref(), m.attributes.as_slice()),
            Entry::Term(t) => (t.id.name, true, Some(&t.value), t.attributes.as_slice()),
            _ => return None,
        };
        // A name that is taken has no definition of its own.
        let definition = definitions.next_if(|d| *d.id == *id && d.is_term == is_term)?;
        Some((definition, value, attributes))
    })
}

impl<'a> SourceMessage<'a> {
    fn new(
        file: &LanguageFile<'a>,
        definition: &'a Definition,
        value: Option<&'a Pattern<&'a str>>,
        attributes: &'a [Attribute<&'a str>],
    ) -> Self {
        let mut shown = Vec::new();
        let parts = value.map(|value| (None, value)).into_iter();
        let parts: Vec<_> = parts.chain(attributes.iter().map(|a| (Some(a.id.name), &a.value))).collect();
        let cut = parts.iter().map(|(name, pattern)| {
            let mut cut = Cut::default();
            cut.pattern(file.messages, pattern);
            (*name, cut)
        });
        let cut = cut.collect();
        for (_, pattern) in &parts {
            walk(pattern, &mut |node| {
                if let Node::Shown(InlineExpression::VariableReference { id }) = node {
                    shown.push(id.name);
                }
            });
        }
        SourceMessage { file: file.file, definition, value, attributes, shown, cut }
    }

    pub(super) fn words(&self, attribute: Option<&str>) -> Option<&Cut<'a>> {
        self.cut.iter().find(|(name, _)| *name == attribute).map(|(_, cut)| cut)
    }
}

impl<'a> Message<'a> {
    /// Whether the source has an attribute of it beside the facts of a service, and not in a Fluent file.
    pub(super) fn stands_in_a_table(&self, attribute: &str) -> bool {
        let source = self.cx.site.settings.source;
        let is_handbook = matches!(self.file.kind, FileKind::Messages { .. });
        is_handbook && self.cx.site.catalog.defines(source, &format!("{}.{attribute}", self.definition.id))
    }

    /// Its value and its attributes.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> + use<'a> {
        let value = self.value.map(|value| (None, value));
        value.into_iter().chain(self.attributes.iter().map(|a| (Some(a.id.name), &a.value)))
    }

    /// Its name as a person writes it.
    pub(super) fn name(&self) -> String {
        format!("{}{}", if self.definition.is_term { "-" } else { "" }, self.definition.id)
    }

    /// Where its name stands, or that of an attribute.
    pub(super) fn place_of(&self, attribute: Option<&'a str>) -> Range<usize> {
        attribute.map_or_else(|| self.definition.range.clone(), |name| self.place(name))
    }

    /// Where a slice of its syntax tree stands.
    pub(super) fn place(&self, slice: &str) -> Range<usize> {
        let start = self.messages.offset(slice);
        start..start + slice.len()
    }

    /// Whether a variable is a figure, which every message may show.
    pub(super) fn is_figure(&self, variable: &str) -> bool {
        self.cx.site.figures.get(variable).is_some()
    }

    /// The words of another message of its file.
    pub(super) fn value_of(&self, id: &str, is_term: bool) -> Option<&'a Pattern<&'a str>> {
        entries(self.messages).find(|(d, ..)| d.is_term == is_term && *d.id == *id).and_then(|(_, value, _)| value)
    }

    /// The comment right above it.
    pub(super) fn comment(&self) -> Option<&'a str> {
        let comments = &self.messages.comments;
        let before = comments.partition_point(|comment| comment.range.start < self.definition.range.start);
        let last = comments[..before].last().filter(|c| c.is_attached && c.scope == Scope::Message)?;
        let text = self.file.text.as_deref()?;
        // Between it and the name of a term stands the hyphen.
        let between = text.get(last.range.end..self.definition.range.start)?;
        between.trim_start().trim_start_matches('-').is_empty().then(|| &text[last.range.clone()])
    }

    /// Where the first use of a variable stands.
    pub(super) fn place_of_variable(&self, name: &str) -> Range<usize> {
        let mut found = None;
        for (_, pattern) in self.parts() {
            walk(pattern, &mut |node| {
                if let Node::Shown(InlineExpression::VariableReference { id })
                | Node::Asked(InlineExpression::VariableReference { id }) = node
                    && id.name == name
                {
                    found = found.or(Some(id.name));
                }
            });
        }
        found.map_or_else(|| self.definition.range.clone(), |slice| self.place(slice))
    }

    /// Each choice between variants: what it asks, and the variants.
    pub(super) fn selects(&self, mut each: impl FnMut(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>])) {
        for (_, pattern) in self.parts() {
            walk(pattern, &mut |node| {
                if let Node::Select(selector, variants) = node {
                    each(selector, variants);
                }
            });
        }
    }
}

/// What a pattern has in it.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    /// Something that readers see, or that a function makes into words.
    Shown(&'a InlineExpression<&'a str>),
    /// Something that a choice is made by.
    Asked(&'a InlineExpression<&'a str>),
    /// A choice.
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// Hands out everything in a pattern but its texts.
pub(super) fn walk<'a>(pattern: &'a Pattern<&'a str>, each: &mut impl FnMut(Node<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, each);
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, each: &mut impl FnMut(Node<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, Node::Shown, each),
        Expression::Select { selector, variants } => {
            each(Node::Select(selector, variants));
            walk_inline(selector, Node::Asked, each);
            for variant in variants {
                walk(&variant.value, each);
            }
        }
    }
}

fn walk_inline<'a>(
    inline: &'a InlineExpression<&'a str>,
    kind: fn(&'a InlineExpression<&'a str>) -> Node<'a>,
    each: &mut impl FnMut(Node<'a>),
) {
    each(kind(inline));
    let mut arguments = |arguments: &'a CallArguments<&'a str>| {
        for argument in &arguments.positional {
            walk_inline(argument, kind, each);
        }
    };
    match inline {
        InlineExpression::FunctionReference { arguments: called, .. } => arguments(called),
        InlineExpression::TermReference { arguments: Some(called), .. } => arguments(called),
        InlineExpression::Placeable { expression } => walk_expression(expression, each),
        _ => {}
    }
}
