use super::findings::Findings;
use super::texts::TextPair;
use crate::l10n::differences::shown_placeable;
use crate::source::phrase::Placeable;

crate::rule! {
    /// A term in a translated text that its source does not use.
    ///
    /// It may be right, where the source says the same in other words; or it is the wrong term, and readers are sent to the
    /// wrong page of the glossary. It is off unless `site.toml` turns it on, because the first is frequent. Figures that are
    /// added are errors of their own: `added-figure`.
    ///
    /// ```toml
    /// [lint]
    /// warn = ["added-placeable"]
    /// ```
    "added-placeable", off
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    for added in &pair.differences().added_placeables {
        if matches!(added.placeable, Placeable::Term { .. }) {
            out.at(
                &RULE,
                added.range.start as usize..added.range.end as usize,
                format!("the source does not use the term `{}`", shown_placeable(&added.placeable)),
                "use the term of the source, or use this one there too",
            );
        }
    }
}
