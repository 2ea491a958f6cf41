use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// An attribute that the source does not have.
    ///
    /// Most likely the source has dropped it, or it is misspelt: its words reach nobody. Attributes of terms are grammar and
    /// differ from language to language; the address `.slug` is free.
    ///
    /// ```ftl
    /// topic-work = Робота
    ///     .sumary = ...          # rather: .summary
    /// ```
    "obsolete-attribute", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    let Some(source) = message.source.filter(|_| !message.attributes.is_empty()) else { return };
    if message.definition.is_term {
        return;
    }
    let known = || source.attributes.iter().map(|a| a.id.name);
    for attribute in message.attributes.iter().map(|a| a.id.name).filter(|name| *name != "slug") {
        if !known().any(|known| known == attribute) && !message.stands_in_a_table(attribute) {
            let text = format!("`{}` has an attribute `.{attribute}`, which its source does not have", message.name());
            out.with(&RULE, message.place(attribute), text, |diagnostic| {
                diagnostic.did_you_mean(attribute, known()).hint("remove it, or add it to the source")
            });
        }
    }
}
