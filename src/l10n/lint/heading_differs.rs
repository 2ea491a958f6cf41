use super::findings::Findings;
use super::texts::TextPair;

crate::rule! {
    /// Headings that are not those of the source.
    ///
    /// A text and its translation have the same headings in the same order: the addresses of headings are shared by all
    /// languages, a link to the third one leads to the third one, and a page with both languages side by side sets them beside
    /// each other. Plain language (`hr-simple`) may have its own.
    ///
    /// ```markdown
    /// ## What to bring        the source
    /// ### Що взяти з собою    one level too deep
    /// ```
    "heading-differs", Warning
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    let (own, source) = (&pair.own.body.headings, &pair.source.body.headings);
    let is_same = own.len() == source.len() && own.iter().zip(source).all(|(own, theirs)| own.level == theirs.level);
    if is_same || pair.language.shortens {
        return;
    }
    let differing = own.iter().zip(source).position(|(own, theirs)| own.level != theirs.level);
    let (place, text) = match differing.filter(|_| own.len() == source.len()) {
        Some(at) => {
            let (own, theirs) = (&own[at], &source[at]);
            let text = format!("this heading has level {}, and that of the source level {}", own.level, theirs.level);
            (own.range.start as usize..own.range.end as usize, text)
        }
        None => (pair.whole.clone(), format!("the text has {} headings, and its source {}", own.len(), source.len())),
    };
    let listed: Vec<String> =
        source.iter().map(|h| format!("{} {}", "#".repeat(usize::from(h.level)), h.text)).take(12).collect();
    let hint = if listed.is_empty() { "the source has none".to_owned() } else { format!("the source has: {}", listed.join(" / ")) };
    out.at(&RULE, place, text, hint);
}
