use std::collections::BTreeMap;

use super::Context;
use super::findings::Findings;
use crate::config::Lang;
use crate::diag::Place;
use crate::source::record::{Origin, Translated};
use crate::source::{EntryKind, FileKind, Parsed};

crate::rule! {
    /// A translation that a machine made and nobody has read since.
    ///
    /// `locales/<lang>/translated.toml` says `origin = "machine"` and has no day in `reviewed`. A machine's mistake in a deadline
    /// or an address is a mistake in fluent words. Have it read by a person who knows the language, and record the review.
    "machine-translated", Warning
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    for file in cx.site.sources.iter() {
        let (Parsed::Record(record), FileKind::Record { tag }) = (&file.parsed, &file.kind) else { continue };
        let Some(lang) = cx.site.settings.lang(tag).filter(|lang| cx.wanted.contains(lang)) else { continue };
        let texts = places_of_texts(cx, lang);
        for ((kind, id), _) in record.entries.iter().filter(|(_, translated)| is_unread(translated)) {
            let Some(place) = texts.get(&(*kind, id.as_str())) else { continue };
            let text = "a machine translated this text, and nobody has read it since".to_owned();
            out.report(&RULE, place.clone(), text, "have it read, and record the review");
        }
        let unread: Vec<&str> = record.messages.iter().filter(|(_, t)| is_unread(t)).map(|(name, _)| name.as_str()).collect();
        if let Some(first) = unread.first() {
            let text = match unread.len() {
                1 => format!("a machine translated `{first}`, and nobody has read it since"),
                n => format!("a machine translated {n} messages, and nobody has read them since"),
            };
            let names = unread.iter().take(5).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            out.report(&RULE, Place::file(file.path.shared()), text, format!("have them read, and record the review: {names}"));
        }
    }
}

fn is_unread(translated: &Translated) -> bool {
    translated.provenance.origin == Some(Origin::Machine) && translated.provenance.reviewed.is_none()
}

fn places_of_texts<'s>(cx: &Context<'s>, lang: Lang) -> BTreeMap<(EntryKind, &'s str), Place> {
    let entries = cx.site.entries.iter().filter_map(|entry| {
        let text = entry.texts[lang.index()].as_ref()?;
        Some(((entry.kind, &*entry.id), Place::new(text.path().shared(), text.text().title.range.clone())))
    });
    entries.collect()
}
