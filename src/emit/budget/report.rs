//! What is said of pages that are too heavy.

use std::fmt::Write;

use super::Heavy;
use super::weight::Part;
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::{Page, PageKey, Site};

/// How many pages of a kind are named: where there are more, the theme is at fault.
const NAMED: usize = 10;

/// The diagnostics: one a thing, about the language in which it is heaviest.
pub(super) fn report(site: &Site, mut heavy: Vec<Heavy>) -> Vec<Diagnostic> {
    heavy.sort_by_key(|page| (page.kind, page.key.page, std::cmp::Reverse(page.weight.total()), page.key.lang));
    let mut things: Vec<(&Heavy, usize)> = Vec::new();
    for page in &heavy {
        match things.last_mut() {
            Some((first, others)) if first.key.page == page.key.page => *others += 1,
            _ => things.push((page, 0)),
        }
    }
    things.sort_by_key(|(page, _)| (page.kind, std::cmp::Reverse(page.weight.total()), page.key));
    let mut diagnostics = Vec::new();
    for of_kind in things.chunk_by(|(one, _), (two, _)| one.kind == two.kind) {
        let unnamed = of_kind.len().saturating_sub(NAMED);
        for (at, (page, others)) in of_kind.iter().take(NAMED).enumerate() {
            let unnamed = if at == 0 { unnamed } else { 0 };
            diagnostics.push(diagnostic(site, page, *others, unnamed));
        }
    }
    diagnostics
}

fn diagnostic(site: &Site, page: &Heavy, others: usize, unnamed: usize) -> Diagnostic {
    let Heavy { key, weight, kind, budget, .. } = page;
    let mut message = format!(
        "`{}` weighs {} compressed, {} more than the {} for pages of the kind `{kind}`",
        site.url(*key),
        kilobytes(weight.total()),
        kilobytes(weight.total() - budget.bytes),
        kilobytes(budget.bytes),
    );
    if others > 0 {
        let languages = if others == 1 { "another language".to_owned() } else { format!("{others} other languages") };
        write!(message, "; it is too heavy in {languages} as well").expect("a text takes what is written");
    }
    let mut parts =
        [("words", weight.words), ("style", weight.style), ("scripts", weight.scripts), ("data", weight.data)];
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, bytes)| *bytes > 0)
        .map(|(name, bytes)| format!("{name} {}", kilobytes(*bytes)))
        .collect();
    let place = source(site, key);
    let is_ours = place.is_some();
    let mut diagnostic = Diagnostic::new(Code::PageOverBudget, place.unwrap_or_else(|| budget.place.clone()), message)
        .hint(format!("it is made of: {}", parts.join(", ")))
        .hint(advice(page, is_ours));
    if is_ours {
        diagnostic = diagnostic.related(budget.place.clone(), "the budget");
    }
    if unnamed > 0 {
        diagnostic = diagnostic.hint(format!(
            "{unnamed} more pages of this kind are too heavy: give them a larger budget, or a lighter theme"
        ));
    }
    diagnostic
}

/// What to do about a page. A larger budget is the last thing to think of, but nobody should have to look for it.
fn advice(page: &Heavy, is_ours: bool) -> String {
    let files = page.files.join(", ");
    let lighter = match page.weight.largest() {
        Some(Part::Style) if files.is_empty() => "make its style sheets smaller".to_owned(),
        Some(Part::Script) if files.is_empty() => "make its scripts smaller".to_owned(),
        Some(Part::Style | Part::Script) => format!("make what it loads smaller: {files}"),
        Some(Part::Data) => "make the data in its template fewer".to_owned(),
        None if is_ours => "shorten it or make two of it".to_owned(),
        None => format!("let the template of `{}` say or list less", page.kind),
    };
    format!("{lighter}; or write a larger `{}` under [budget] in the theme.toml of your theme", page.kind)
}

/// The file that has the words of a page, if it is one.
fn source(site: &Site, key: &PageKey) -> Option<Place> {
    let (Page::Entry(at) | Page::Bilingual(at) | Page::Gap(at)) = key.page else { return None };
    let entry = &site.entries[at as usize];
    if let Some((_, text)) = site.text(entry, key.lang).text(key.lang) {
        return Some(Place::file(text.path().shared()));
    }
    let facts = site.sources.get(&format!("{}/entry.toml", entry.folder()?))?;
    Some(Place::file(facts.path.shared()))
}

/// `14.3 KB`.
pub(super) fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    if tenths.is_multiple_of(10) {
        format!("{} KB", tenths / 10)
    } else {
        format!("{}.{} KB", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!([1024, 1025, 14 * 1024, 15_000].map(kilobytes), ["1 KB", "1.1 KB", "14 KB", "14.7 KB"]);
    }
}
