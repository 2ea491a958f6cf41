use std::collections::HashSet;

use super::Context;
use super::findings::Findings;
use super::messages::files;
use crate::diag::Place;
use crate::l10n::differences::Things;
use crate::source::phrase::Placeable;

crate::rule! {
    /// A term that no text and no message uses, and that the glossary does not explain.
    ///
    /// Its words reach nobody: most likely what used it is gone, or its name is misspelt. A term with a definition
    /// (`term-residence-card`) has its place in the glossary. Only the handbook's own terms are looked at.
    ///
    /// ```ftl
    /// -residnce-card = boravišna iskaznica
    /// ```
    "unused-term", Warning
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let site = cx.site;
    let texts = site.entries.iter().flat_map(|entry| entry.texts.iter().flatten());
    let mut used: HashSet<&str> = HashSet::new();
    for text in texts {
        used.extend(Things::of_text(text.text()).placeables.iter().filter_map(|at| match &at.placeable {
            Placeable::Term { id, .. } => Some(&**id),
            Placeable::Figure(_) => None,
        }));
    }
    let files = files(cx);
    for file in &files {
        let references = file.messages.definitions.iter().flat_map(|d| &d.references);
        used.extend(references.filter(|reference| reference.is_term).map(|reference| &*reference.id));
    }
    let explained: HashSet<&str> = files
        .iter()
        .flat_map(|file| &file.messages.definitions)
        .filter(|d| !d.is_term)
        .filter_map(|d| d.id.strip_prefix("term-"))
        .collect();
    for file in files.iter().filter(|file| file.is_handbook() && cx.wanted.contains(&file.lang)) {
        for term in file.messages.definitions.iter().filter(|d| d.is_term) {
            // Words beside the facts of the directory are not among the files.
            let is_used = used.contains(&*term.id) || explained.contains(&*term.id) || is_beside_facts(cx, &term.id);
            if !is_used {
                let place = Place::new(file.file.path.shared(), term.range.clone());
                let text = format!("nothing uses the term `-{}`", term.id);
                out.report(&RULE, place, text, "remove it, or explain it with a message for the glossary: term-<id>");
            }
        }
    }
}

fn is_beside_facts(cx: &Context, id: &str) -> bool {
    let term = format!("-{id}");
    cx.site.sources.iter().any(|file| match &file.parsed {
        crate::source::Parsed::Directory(directory) => {
            directory.words().any(|beside| beside.parts.iter().any(|(_, words)| words.value.contains(&term)))
        }
        _ => false,
    })
}
