//! Messages: the words of each are written into the file that has it, or into the one of the same name as its source's.

use std::collections::BTreeMap;

use super::super::messages::{MessageFile, MessagePart, message_files, rewrite};
use super::super::segment::{Form, words};
use super::{Changes, Desk, Incomings, canonical};
use crate::files::SitePath;
use crate::l10n::Translatable;
use crate::source::record::{Translated, hash};

/// Writes what came back for messages.
pub(super) fn write(desk: &mut Desk, changes: &Incomings) {
    let site = desk.site;
    let sources = message_files(site, site.settings.source);
    let own = message_files(site, desk.lang);
    let tag = site.settings[desk.lang].tag.as_str();
    let mut by_file: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for thing in changes.keys() {
        let Translatable::Message(name) = thing else { continue };
        let Some(source) = sources.iter().find(|file| file.part(name).is_some()) else { continue };
        let message = MessagePart::split(name).0;
        let has_message =
            |file: &&MessageFile| file.parts.iter().any(|part| MessagePart::split(&part.name).0 == message);
        let path = own.iter().find(has_message).map(|file| file.path.clone());
        by_file.entry(path.unwrap_or_else(|| format!("locales/{tag}/{}", source.name()))).or_default().push(name);
    }
    for (path, names) in by_file {
        let Some(path) = SitePath::new(&path) else { continue };
        let old = own.iter().find(|file| file.path == *path.as_str());
        // In the order of the source, so that what is new comes in its order.
        let order: Vec<String> = sources.iter().flat_map(|file| &file.parts).map(|part| part.name.clone()).collect();
        let mut names = names;
        names.sort_by_key(|name| order.iter().position(|other| other == name));
        for (message, parts) in by_message(&names) {
            one(desk, changes, &path, old, &order, &message, &parts);
        }
    }
}

/// The names of each message, its own and those of its attributes.
fn by_message(names: &[&str]) -> Vec<(String, Vec<String>)> {
    let mut messages: Vec<(String, Vec<String>)> = Vec::new();
    for name in names {
        let message = MessagePart::split(name).0;
        match messages.iter_mut().find(|(known, _)| known == message) {
            Some((_, parts)) => parts.push((*name).to_owned()),
            None => messages.push((message.to_owned(), vec![(*name).to_owned()])),
        }
    }
    messages
}

fn one(
    desk: &mut Desk,
    changes: &Incomings,
    path: &SitePath,
    old: Option<&MessageFile>,
    order: &[String],
    message: &str,
    parts: &[String],
) {
    let of = |name: &String| changes[&Translatable::Message(name.clone())].values().next();
    let all: Changes = parts.iter().filter_map(|name| Some((name.clone(), of(name)?.clone()))).collect();
    let new_words: Vec<(String, String)> = all
        .iter()
        .filter(|(_, change)| change.is_new)
        .map(|(name, change)| (name.clone(), change.plain.clone()))
        .collect();
    let thing = Translatable::Message(message.to_owned());
    if !new_words.is_empty() {
        let old_text = old.map_or("", |file| &*file.text);
        // Other messages of this file may have changed already.
        let text = match desk.out.files.get(path) {
            Some(bytes) => String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').replace("\r\n", "\n"),
            None => old_text.to_owned(),
        };
        let new = rewrite(&text, &new_words, order).filter(|new| says(new, &text, &new_words));
        let Some(new) = new else {
            desk.drop(&all, &thing, "its words cannot be put into the Fluent file");
            return;
        };
        if !desk.put(path, old_text, &new, &thing) {
            desk.drop(&all, &thing, "the file of the handbook is not UTF-8");
            return;
        }
        for name in parts {
            desk.touched.insert((path.clone(), Translatable::Message(name.clone())));
        }
    }
    for (name, change) in &all {
        let was = desk.record.messages.get(name).cloned();
        let source = if change.hash.is_empty() {
            was.as_ref().map(|was| was.source.clone()).unwrap_or_default()
        } else {
            vec![change.hash.clone()]
        };
        let of_one: Changes = [(name.clone(), change.clone())].into();
        let provenance = desk.provenance(was.map(|was| was.provenance).unwrap_or_default(), &of_one, true);
        let text = vec![hash(&words(Form::Message, &change.plain, ""))];
        desk.record.messages.insert(name.clone(), Translated { source, text, provenance });
    }
}

/// Whether the new text of a file says the new words, and everything else as before.
fn says(new: &str, old: &str, new_words: &[(String, String)]) -> bool {
    let parts = |text: &str| super::super::messages::parts_of(text);
    let (before, after) = (parts(old), parts(new));
    let find = |parts: &[MessagePart], name: &str| parts.iter().find(|p| p.name == name).map(|p| p.plain.clone());
    let is_changed = |name: &str| new_words.iter().any(|(changed, _)| changed == name);
    before
        .iter()
        .filter(|part| !is_changed(&part.name))
        .all(|part| find(&after, &part.name).as_ref() == Some(&part.plain))
        && after.len() == before.len() + new_words.iter().filter(|(name, _)| find(&before, name).is_none()).count()
        && new_words.iter().all(|(name, words)| {
            find(&after, name).is_some_and(|said| canonical(Form::Message, &said) == canonical(Form::Message, words))
        })
}
