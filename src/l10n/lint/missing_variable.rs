use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A variable of the source that a translation does not have.
    ///
    /// The source says who or how many, the translation does not. If the language really needs no number there, allow it on
    /// the message. A variable that the source only chooses by may be left out; figures are
    /// looked after by `dropped-figure`.
    ///
    /// ```ftl
    /// checked-on = Checked on { $date }        # the source
    /// checked-on = Перевірено                  # when?
    /// ```
    "missing-variable", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    let Some(source) = message.source.filter(|source| !source.shown.is_empty()) else { return };
    if message.definition.is_term || message.language.shortens {
        return;
    }
    for (at, variable) in source.shown.iter().enumerate() {
        let is_there = message.definition.variables.iter().any(|own| **own == **variable);
        if is_there || message.is_figure(variable) || source.shown[..at].contains(variable) {
            continue;
        }
        let text = format!("`{}` does not say `${variable}`, which its source shows", message.name());
        out.with(&RULE, message.definition.range.clone(), text, |diagnostic| {
            let place = crate::diag::Place::new(source.file.path.shared(), source.definition.range.clone());
            diagnostic.hint(format!("put {{ ${variable} }} where the sentence needs it")).related(place, "the source")
        });
    }
}
