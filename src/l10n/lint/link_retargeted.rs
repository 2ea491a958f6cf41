use super::findings::Findings;
use super::texts::TextPair;
use crate::diag::Place;
use crate::l10n::differences::shown_target;

crate::rule! {
    /// A link that leads elsewhere than in the source.
    ///
    /// The source sends readers to legal aid, the translation to the police: most often a link of a paragraph that was copied.
    /// It is reported where as many links differ on both sides. An address with the same host is no difference.
    ///
    /// ```markdown
    /// Ask [legal aid](service:legal-aid).        the source
    /// Зверніться по [допомогу](service:police).  leads elsewhere
    /// ```
    "link-retargeted", Warning
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    for (theirs, own) in &pair.differences().retargeted_links {
        let (from, to) = (shown_target(&theirs.target), shown_target(&own.target));
        let place = Place::new(pair.source_file.path.shared(), theirs.range.start as usize..theirs.range.end as usize);
        let text = format!("this link leads to `{to}`, and that of the source to `{from}`");
        out.with(&RULE, own.range.start as usize..own.range.end as usize, text, |diagnostic| {
            diagnostic.hint(format!("lead it to `{from}`, or change the source too")).related(place, "the source links here")
        });
    }
}
