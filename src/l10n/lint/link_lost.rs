use super::findings::Findings;
use super::texts::TextPair;
use crate::diag::Place;
use crate::l10n::differences::shown_target;

crate::rule! {
    /// A link of the source that a translation does not have.
    ///
    /// Readers of this language are not told where to go. The order of links is free, and so is which page of another site an
    /// address names, as long as the host is the same: it may be the page in the reader's language. Plain language
    /// (`hr-simple`) may leave links out.
    ///
    /// ```markdown
    /// Ask [legal aid](service:legal-aid).        the source
    /// Зверніться по правову допомогу.            the link is lost
    /// ```
    "link-lost", Warning
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    if pair.language.shortens {
        return;
    }
    for lost in &pair.differences().lost_links {
        let target = shown_target(&lost.target);
        let place = Place::new(pair.source_file.path.shared(), lost.range.start as usize..lost.range.end as usize);
        out.with(&RULE, pair.whole.clone(), format!("the link to `{target}` of the source is missing"), |diagnostic| {
            diagnostic.hint(format!("link to it where the text names it: [...]({target})")).related(place, "the source links here")
        });
    }
}
