//! Ids that are declared once, and ids for what has none.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::source::layout::is_id;
use crate::table::Spanned;

/// The rows by id. The second of two with one id is reported; `kind` names them in the plural.
pub(super) fn unique<'a, T>(
    kind: &str,
    rows: impl Iterator<Item = (&'a SitePath, &'a Spanned<String>, T)>,
    sink: &mut Sink,
) -> BTreeMap<&'a str, (Place, T)> {
    let mut found: BTreeMap<&str, (Place, T)> = BTreeMap::new();
    // An id that is none has been reported, and would only bring more faults.
    for (path, id, row) in rows.filter(|(_, id, _)| is_id(&id.value)) {
        let place = Place::new(path.shared(), id.range.clone());
        if let Some((first, _)) = found.get(id.value.as_str()) {
            let one = kind.trim_end_matches('s');
            sink.report(
                Diagnostic::new(Code::DuplicateId, place, format!("two {kind} have the id `{}`", id.value))
                    .hint("rename one of them")
                    .related(first.clone(), format!("the other {one}")),
            );
            continue;
        }
        found.insert(&id.value, (place, row));
    }
    found
}

/// Ids for things that have a text and no id: the text in Latin letters, with a part of its hash where that is not enough.
/// An id depends on no other thing, unless two would have the same.
pub(super) fn made<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    is_taken: impl Fn(&str) -> bool,
) -> BTreeMap<&'t str, Box<str>> {
    let mut by_id: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for text in texts {
        by_id.entry(latin(text)).or_default().push(text);
    }
    let mut ids = BTreeMap::new();
    for (id, mut texts) in by_id {
        texts.sort_unstable();
        texts.dedup();
        let is_enough = !id.is_empty() && texts.len() == 1 && !is_taken(&id);
        for text in texts {
            let hash = blake3::hash(text.as_bytes()).to_hex();
            let id = if is_enough { id.clone() } else { format!("{id}-{}", &hash[..8]) };
            ids.insert(text, id.trim_start_matches('-').into());
        }
    }
    ids
}

fn latin(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::made;

    #[test]
    fn ids_are_made_of_latin_letters_and_differ() {
        let ids = made(["Grad Đakovo", "Місто Київ", "grad, Đakovo", "Caritas", "٣"], |id| id == "caritas");
        let ids: Vec<(&str, &str)> = ids.iter().map(|(text, id)| (*text, &**id)).collect();
        assert_eq!(
            ids,
            [
                ("Caritas", "caritas-bd92eb1b"),
                ("Grad Đakovo", "grad-dakovo-2bd09a54"),
                ("grad, Đakovo", "grad-dakovo-6ea8b7bd"),
                ("Місто Київ", "misto-kiyiv"),
                ("٣", "3"),
            ]
        );
    }
}
