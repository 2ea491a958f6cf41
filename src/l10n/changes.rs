//! What changed in a source since it was translated.

use super::Translatable;
use super::accept::record;
use crate::config::Lang;
use crate::resolve::{Site, handbook_messages};
use crate::source::TextParts;
use crate::source::record::{Hash, Translated, hash};

/// A part of a source that changed since it was translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What it was; its words are in the history of the source, if they are anywhere. `None` if the part is new.
    pub was: Option<Hash>,
    /// What it is now; `None` if it is gone.
    pub is: Option<String>,
    /// What the translation says there, if that can be told.
    pub translation: Option<String>,
}

/// The parts of a source that changed since it was translated into `lang`; `None` if there is no such translation or no
/// record of it.
pub fn changes(site: &Site, lang: Lang, name: &Translatable) -> Option<Vec<Changed>> {
    let record = record(site, lang);
    match name {
        Translatable::Entry(kind, id) => {
            let entry = site.entries.iter().find(|e| e.kind == *kind && *e.id == **id)?;
            let source = words(&entry.texts[site.settings.source.index()].as_ref()?.text().parts());
            let text = words(&entry.texts[lang.index()].as_ref()?.text().parts());
            Some(compare(record.entries.get(&(*kind, id.clone()))?, &source, &text))
        }
        Translatable::Message(_) => {
            let source = handbook_messages(&site.sources, &site.settings, site.settings.source);
            let own = handbook_messages(&site.sources, &site.settings, lang);
            let recorded =
                record.messages.iter().filter(|(part, _)| name.covers(&Translatable::Message((*part).clone())));
            let compared: Vec<Vec<Changed>> = recorded
                .filter_map(|(part, recorded)| {
                    Some(compare(
                        recorded,
                        std::slice::from_ref(source.get(part)?),
                        std::slice::from_ref(own.get(part)?),
                    ))
                })
                .collect();
            (!compared.is_empty()).then(|| compared.concat())
        }
    }
}

/// Title, summary and blocks as words, in the order of the record.
pub fn words(parts: &TextParts) -> Vec<String> {
    let summary = parts.summary.clone().unwrap_or_default();
    [parts.title.clone(), summary].into_iter().chain(parts.blocks.iter().map(|b| b.words.clone())).collect()
}

fn compare(recorded: &Translated, source: &[String], text: &[String]) -> Vec<Changed> {
    let now: Vec<Hash> =
        source.iter().map(|words| if words.is_empty() { String::new() } else { hash(words) }).collect();
    let gone: Vec<usize> = (0..recorded.source.len()).filter(|i| !now.contains(&recorded.source[*i])).collect();
    let new: Vec<usize> = (0..now.len()).filter(|i| !recorded.source.contains(&now[*i])).collect();
    let translation = |i: usize| (text.len() == recorded.source.len()).then(|| text[i].clone());
    let longest = gone.len().max(new.len());
    (0..longest)
        .map(|i| Changed {
            was: gone.get(i).map(|i| recorded.source[*i].clone()),
            is: new.get(i).map(|i| source[*i].clone()),
            translation: gone.get(i).and_then(|i| translation(*i)),
        })
        .collect()
}
