use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::Context;
use super::findings::Findings;
use super::messages::files;
use crate::config::Lang;
use crate::diag::Place;
use crate::source::SourceFile;

crate::rule! {
    /// Messages of the source that a language does not have.
    ///
    /// Readers get them in the next language of the chain, and are told so. They are said once a file, with the first names. Plain
    /// language (`hr-simple`) may leave messages out, and a language that has no message at all is not begun. What is missing of
    /// longer texts is no fault either: a language begins somewhere.
    "missing-translation", Warning
}

/// The messages of a file of the source.
struct Wanted<'a> {
    file: &'a Arc<SourceFile>,
    /// Positions in the list of all names.
    names: std::ops::Range<usize>,
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let settings = &cx.site.settings;
    let own = files(cx).into_iter().filter(|file| file.is_handbook());
    let (sources, translations): (Vec<_>, Vec<_>) = own.partition(|file| file.lang == settings.source);
    let glossary: Vec<&str> = cx.site.terms.iter().map(|term| &*term.id).collect();
    let mut names: Vec<(bool, &str)> = Vec::new();
    let mut wanted: Vec<Wanted> = Vec::new();
    for source in &sources {
        let start = names.len();
        let defined = source.messages.definitions.iter().filter(|d| !d.is_term || glossary.contains(&&*d.id));
        names.extend(defined.map(|d| (d.is_term, &*d.id)));
        wanted.push(Wanted { file: source.file, names: start..names.len() });
    }
    let positions: HashMap<(bool, &str), usize> = names.iter().copied().zip(0..).collect();
    let mut there: BTreeMap<Lang, Vec<bool>> = BTreeMap::new();
    for file in &translations {
        let there = there.entry(file.lang).or_insert_with(|| vec![false; names.len()]);
        for definition in &file.messages.definitions {
            if let Some(position) = positions.get(&(definition.is_term, &*definition.id)) {
                there[*position] = true;
            }
        }
    }
    let langs = cx.wanted.iter().filter(|lang| **lang != settings.source && !cx.languages.get(**lang).shortens);
    for lang in langs {
        let tag = &cx.languages.get(*lang).tag;
        // A language that has no message at all is not begun, and nothing of it is forgotten.
        let Some(there) = there.get(lang).filter(|there| there.contains(&true)) else { continue };
        for wanted in &wanted {
            let missing: Vec<String> = wanted
                .names
                .clone()
                .filter(|at| !there[*at])
                .map(|at| format!("`{}{}`", if names[at].0 { "-" } else { "" }, names[at].1))
                .collect();
            if missing.is_empty() {
                continue;
            }
            let name = wanted.file.path.as_str().rsplit('/').next().unwrap_or_default();
            let beside = cx.site.sources.get(&format!("locales/{tag}/{name}"));
            let place = Place::file(beside.unwrap_or(wanted.file).path.shared());
            let text = match missing.len() {
                1 => format!("`{tag}` does not have {}", missing[0]),
                n => format!("`{tag}` does not have {n} of the {} messages of `{}`", wanted.names.len(), wanted.file.path.as_str()),
            };
            let more = if missing.len() > 5 { ", …" } else { "" };
            out.report(&RULE, place, text, format!("translate {}{more}", missing[..missing.len().min(5)].join(", ")));
        }
    }
}
