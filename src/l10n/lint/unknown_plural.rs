use super::findings::Findings;
use super::messages::Message;
use super::plural_on_text::{asks_for_text, is_ordinal, plural_keys};

crate::rule! {
    /// A plural form that the language does not have.
    ///
    /// `[few]` in English is never chosen: by CLDR English has `one` and `other`. Such variants come with a copy of another
    /// language, or the one that is meant has another name. `other` is always right.
    ///
    /// ```ftl
    /// days = { $count ->
    ///     [one] { $count } day
    ///     [few] { $count } days       # never chosen in English
    ///    *[other] { $count } days
    /// }
    /// ```
    "unknown-plural", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.variables.is_empty() {
        return;
    }
    message.selects(|selector, variants| {
        if asks_for_text(message, selector) {
            return;
        }
        let forms = if is_ordinal(selector) { &message.language.ordinal } else { &message.language.cardinal };
        let Some(forms) = forms else { return };
        // Other names beside them make it a choice by something else, such as gender.
        if plural_keys(variants).count() < variants.iter().filter(|v| super::plural_on_text::is_name(v)).count() {
            return;
        }
        for (key, place) in plural_keys(variants).filter(|(key, _)| *key != "other" && !forms.possible.contains(key)) {
            out.at(
                &RULE,
                message.place(place),
                format!("`{}` has no plural form `{key}`", message.language.tag),
                format!("the forms of this language are {}", forms.possible.join(", ")),
            );
        }
    });
}
