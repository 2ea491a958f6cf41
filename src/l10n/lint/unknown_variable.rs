use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A variable that the source does not have.
    ///
    /// Nobody passes it, so the message cannot be formatted, and readers get another language. Names of variables are not
    /// translated: `{ $name }` stays `{ $name }`. Figures may be used everywhere.
    ///
    /// ```ftl
    /// greeting = Hello { $name }          # the source
    /// greeting = Bonjour { $nom }         # rather: { $name }
    /// ```
    "unknown-variable", Error
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    let Some(source) = message.source.filter(|_| !message.definition.variables.is_empty()) else { return };
    // What a term is given, each language decides for itself.
    if message.definition.is_term {
        return;
    }
    let known = &source.definition.variables;
    for variable in message.definition.variables.iter().filter(|v| !known.contains(v) && !message.is_figure(v)) {
        let text = format!("the source of `{}` has no variable `${variable}`", message.name());
        out.with(&RULE, message.place_of_variable(variable), text, |diagnostic| {
            let names: Vec<String> = known.iter().map(|name| format!("{{ ${name} }}")).collect();
            let hint = match names.as_slice() {
                [] => "the source has no variable at all: take it out".to_owned(),
                names => format!("the source has {}; names of variables are not translated", names.join(", ")),
            };
            diagnostic.did_you_mean(variable, known.iter().map(|name| &**name)).hint(hint)
        });
    }
}
