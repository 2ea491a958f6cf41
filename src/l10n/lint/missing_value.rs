use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A translation without the words themselves.
    ///
    /// The source has words and attributes, the translation attributes alone. The words then come from another language,
    /// beside attributes of this one. Write the words too, or remove the attributes, so that all of it comes from one language.
    ///
    /// ```ftl
    /// service-legal-aid =
    ///     .summary = Порада юриста
    /// ```
    "missing-value", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.value.is_none() && message.source.is_some_and(|source| source.value.is_some()) {
        out.at(
            &RULE,
            message.definition.range.clone(),
            format!("`{}` has attributes and no words of its own, which its source has", message.name()),
            "write its words after the equals sign",
        );
    }
}
