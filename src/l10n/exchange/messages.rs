//! Fluent files as units: each message and attribute, with the file that it stands in.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource, Term};
use fluent_syntax::serializer;

use super::segment::{parse_pattern, pattern_plain};
use crate::config::Lang;
use crate::locale::Tag;
use crate::resolve::{Site, handbook_messages};
use crate::source::FileKind;
use crate::source::fluent::too_deep;

/// A Fluent file of a language.
#[derive(Debug)]
pub(super) struct MessageFile {
    pub(super) path: String,
    pub(super) text: Arc<str>,
    /// What it says, in its order.
    pub(super) parts: Vec<MessagePart>,
}

/// A message, a term or an attribute.
#[derive(Debug, Clone)]
pub(super) struct MessagePart {
    /// `topic-work`, `topic-work.summary`, `-residence-card`.
    pub(super) name: String,
    pub(super) plain: String,
    /// The comment above the message.
    pub(super) comment: Option<String>,
}

impl MessagePart {
    /// The message, and the attribute if it is one.
    pub(super) fn split(name: &str) -> (&str, Option<&str>) {
        name.split_once('.').map_or((name, None), |(message, attribute)| (message, Some(attribute)))
    }
}

impl MessageFile {
    /// The file's name: that of its messages in every language.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub(super) fn part(&self, name: &str) -> Option<&MessagePart> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// The Fluent files of a language, by path. In the source language, what stands beside the facts of services is one of them.
pub(super) fn message_files(site: &Site, lang: Lang) -> Vec<MessageFile> {
    let mut files = Vec::new();
    for file in site.sources.iter() {
        let (FileKind::Messages { tag }, Some(text)) = (&file.kind, &file.text) else { continue };
        if Tag::parse(tag).and_then(|tag| site.settings.lang(tag.as_str())) == Some(lang) {
            files.push(MessageFile { path: file.path.to_string(), parts: parts_of(text), text: text.clone() });
        }
    }
    if lang == site.settings.source {
        let known = |name: &str| files.iter().any(|file| file.part(name).is_some());
        let beside = handbook_messages(&site.sources, &site.settings, lang).into_iter();
        let beside = beside.filter(|(name, _)| !known(name));
        let parts: Vec<MessagePart> = beside.map(|(name, plain)| MessagePart { name, plain, comment: None }).collect();
        if !parts.is_empty() {
            // Translations of a sheet's words stand among those of the other services.
            let path = format!("locales/{}/services.ftl", site.settings[lang].tag);
            files.push(MessageFile { path, text: Arc::from(""), parts });
        }
    }
    files
}

/// What a Fluent file says.
pub(super) fn parts_of(text: &str) -> Vec<MessagePart> {
    let mut parts: Vec<MessagePart> = Vec::new();
    for entry in read(text).body {
        let (name, value, attributes, comment) = match entry {
            Entry::Message(m) => (m.id.name, m.value, m.attributes, m.comment),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.attributes, t.comment),
            _ => continue,
        };
        if parts.iter().any(|part| MessagePart::split(&part.name).0 == name) {
            continue;
        }
        let comment = comment.map(|comment| comment.content.join("\n"));
        let mut push = |name: String, plain: String| parts.push(MessagePart { name, plain, comment: comment.clone() });
        if let Some(value) = value {
            push(name.clone(), pattern_plain(&value, "x".to_owned()));
        }
        for attribute in attributes {
            push(format!("{name}.{}", attribute.id.name), pattern_plain(&attribute.value, "x".to_owned()));
        }
    }
    parts
}

fn read(text: &str) -> Resource<String> {
    if too_deep(text).is_some() {
        return Resource { body: Vec::new() };
    }
    match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// A Fluent file with other words for some of its messages. `order` are the parts of the source's file, in its order: what
/// is new comes behind what stands before it there. `None` if the words cannot be put in place.
pub(super) fn rewrite(text: &str, words: &[(String, String)], order: &[String]) -> Option<String> {
    let mut text = text.to_owned();
    let mut messages: Vec<&str> = words.iter().map(|(name, _)| MessagePart::split(name).0).collect();
    messages.dedup();
    for message in messages {
        let of_message: Vec<(Option<&str>, &str)> = words
            .iter()
            .filter(|(name, _)| MessagePart::split(name).0 == message)
            .map(|(name, plain)| (MessagePart::split(name).1, plain.as_str()))
            .collect();
        match range_of(&text, message) {
            Some(range) => {
                let entry = changed(&text[range.clone()], message, &of_message)?;
                text.replace_range(range, &entry);
            }
            None => {
                let entry = changed("", message, &of_message)?;
                let at = place_for(&text, message, order);
                let entry = match at {
                    0 => entry,
                    _ if text[..at].ends_with('\n') => entry,
                    _ => format!("\n{entry}"),
                };
                text.insert_str(at, &entry);
            }
        }
    }
    Some(text)
}

/// A message with other words, as Fluent writes it, with a line end.
fn changed(entry: &str, message: &str, words: &[(Option<&str>, &str)]) -> Option<String> {
    let id = |name: &str| Identifier { name: name.to_owned() };
    let mut body = read(entry).body;
    body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    let mut entry = match body.into_iter().next() {
        Some(entry) => entry,
        None if !entry.trim().is_empty() => return None,
        None => match message.strip_prefix('-') {
            Some(term) => {
                let (_, value) = words.iter().find(|(attribute, _)| attribute.is_none())?;
                Entry::Term(Term { id: id(term), value: parse_pattern(value)?, attributes: Vec::new(), comment: None })
            }
            None => Entry::Message(Message { id: id(message), value: None, attributes: Vec::new(), comment: None }),
        },
    };
    for (attribute, plain) in words {
        let pattern = parse_pattern(plain)?;
        let attributes = match (&mut entry, attribute) {
            (Entry::Message(m), None) => {
                m.value = Some(pattern);
                continue;
            }
            (Entry::Term(t), None) => {
                t.value = pattern;
                continue;
            }
            (Entry::Message(m), Some(_)) => &mut m.attributes,
            (Entry::Term(t), Some(_)) => &mut t.attributes,
            _ => return None,
        };
        let name = attribute.unwrap_or_default();
        match attributes.iter_mut().find(|a| a.id.name == name) {
            Some(attribute) => attribute.value = pattern,
            None => attributes.push(Attribute { id: id(name), value: pattern }),
        }
    }
    Some(serializer::serialize(&Resource { body: vec![entry] }))
}

/// The bytes of a message, from its name to its last line end.
fn range_of(text: &str, message: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let mut start = None;
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let line_start = at;
        at += line.len();
        match start {
            None => {
                let rest = line.strip_prefix(message).map(str::trim_start);
                if rest.is_some_and(|rest| rest.starts_with('=')) {
                    start = Some(line_start);
                    end = at;
                }
            }
            // Blank lines belong to a message only if it goes on behind them.
            Some(_) if line.trim().is_empty() => {}
            Some(_) if line.starts_with([' ', '}', '[', '*', '.', '\t']) => end = at,
            Some(_) => break,
        }
    }
    start.map(|start| start..end)
}

/// Where a new message belongs: behind the nearest that stands before it in the source and is there already.
fn place_for(text: &str, message: &str, order: &[String]) -> usize {
    let mut before: Vec<&str> = Vec::new();
    for name in order {
        let name = MessagePart::split(name).0;
        if name == message {
            break;
        }
        before.push(name);
    }
    before.iter().rev().find_map(|name| range_of(text, name)).map_or(text.len(), |range| range.end)
}
