use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// An attribute of the source that a translation does not have.
    ///
    /// `service-legal-aid` is translated, its `.summary` is not: readers get the name in their language and the summary in
    /// another. Translate it too. Plain language (`hr-simple`) may leave it out.
    ///
    /// ```ftl
    /// service-legal-aid = Безоплатна правова допомога
    ///     .summary = ...
    /// ```
    ///
    /// Attributes of terms are grammar and differ from language to language; the address `.slug` is free.
    "missing-attribute", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    let Some(source) = message.source.filter(|s| !s.attributes.is_empty()) else { return };
    if message.definition.is_term || message.language.shortens {
        return;
    }
    for attribute in source.attributes.iter().map(|a| a.id.name).filter(|name| *name != "slug") {
        if !message.definition.attributes.iter().any(|own| **own == *attribute) {
            let text = format!("`{}` has no attribute `.{attribute}`, which its source has", message.name());
            let hint = format!("translate it: .{attribute} = ...");
            out.with(&RULE, message.definition.range.clone(), text, |diagnostic| {
                let place = crate::diag::Place::new(source.file.path.shared(), source.definition.range.clone());
                diagnostic.hint(hint).related(place, "the source")
            });
        }
    }
}
