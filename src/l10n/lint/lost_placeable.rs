use super::findings::Findings;
use super::texts::TextPair;
use crate::diag::Place;
use crate::l10n::differences::shown_placeable;
use crate::source::phrase::Placeable;

crate::rule! {
    /// A term of the source that a translated text does not have as a placeable.
    ///
    /// `{ -residence-card }` shows the word of the glossary, the official word beside it on its first use, and a link. Typed
    /// out, or left out, it is a word like any other. Figures that are lost are errors of their own: `dropped-figure`. How often
    /// a text says the term is free. Plain language (`hr-simple`) may leave it out.
    ///
    /// ```markdown
    /// Bring your { -residence-card }.       the source
    /// Візьміть карту.                       rather: Візьміть { -residence-card(case: "accusative") }.
    /// ```
    "lost-placeable", Warning
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    if pair.language.shortens {
        return;
    }
    let mut said: Vec<&str> = Vec::new();
    for lost in &pair.differences().lost_placeables {
        let Placeable::Term { id, .. } = &lost.placeable else { continue };
        if said.contains(&&**id) {
            continue;
        }
        said.push(id);
        let shown = shown_placeable(&lost.placeable);
        let place = Place::new(pair.source_file.path.shared(), lost.range.start as usize..lost.range.end as usize);
        out.with(&RULE, pair.whole.clone(), format!("the term `{shown}` of the source is missing"), |diagnostic| {
            diagnostic.hint(format!("write {shown} where the text names it")).related(place, "the source names it here")
        });
    }
}
