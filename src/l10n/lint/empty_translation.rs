use super::findings::Findings;
use super::messages::Message;
use super::words::Cut;

crate::rule! {
    /// A translation that says nothing.
    ///
    /// `topic-work = {""}` is a message of its own, so nothing falls back to another language: readers get an empty heading or
    /// an empty button. Write the words, or remove the message, so that the next language of the chain speaks.
    ///
    /// ```ftl
    /// topic-work = {""}
    /// ```
    ///
    /// A message that is empty in the source too is empty on purpose.
    "empty-translation", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    for (attribute, pattern) in message.parts() {
        // Only what is written as a placeable can be blank: Fluent takes no other empty message.
        if !matches!(pattern.elements.first(), Some(fluent_syntax::ast::PatternElement::Placeable { .. })) {
            continue;
        }
        let mut cut = Cut::default();
        cut.pattern(message.messages, pattern);
        let is_blank_in_source = || message.source.and_then(|s| s.words(attribute)).is_some_and(Cut::is_blank);
        if !cut.has_select && cut.is_blank() && !is_blank_in_source() {
            let name = message.name();
            let shown = attribute.map_or(name.clone(), |attribute| format!("{name}.{attribute}"));
            let hint = "write its words, or remove it, so that the next language of the chain speaks";
            out.at(&RULE, message.place_of(attribute), format!("`{shown}` says nothing"), hint);
        }
    }
}
