use fluent_syntax::ast::VariantKey;

use super::findings::Findings;
use super::messages::Message;
use super::plural_on_text::{asks_for_text, is_ordinal, plural_keys};

crate::rule! {
    /// A plural form of the language that a message does not have.
    ///
    /// Ukrainian says 1 день, 2 дні, 5 днів: `one`, `few` and `many`. A message with `one` and `other` alone says "2 днів". The
    /// forms are those of CLDR, by the same rules that the message is formatted with; forms that only fractions or millions
    /// have are not asked for.
    ///
    /// ```ftl
    /// days = { $count ->
    ///     [one] { $count } день
    ///     [few] { $count } дні
    ///    *[many] { $count } днів
    /// }
    /// ```
    ///
    /// One form may be the default, whatever it is called. `type: "ordinal"` asks for the forms of ranks (1st, 2nd).
    "missing-plural", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.variables.is_empty() {
        return;
    }
    message.selects(|selector, variants| {
        if asks_for_text(message, selector) {
            return;
        }
        let ordinal = is_ordinal(selector);
        let Some(forms) = (if ordinal { &message.language.ordinal } else { &message.language.cardinal }) else { return };
        // Without a form but `other` it is no choice by plural.
        if !plural_keys(variants).any(|(key, _)| key != "other") {
            return;
        }
        let has = |form: &str| variants.iter().any(|v| matches!(v.key, VariantKey::Identifier { name } if name == form));
        let default = variants.iter().find(|variant| variant.default);
        let missing: Vec<&str> = forms.common.iter().copied().filter(|form| !has(form)).collect();
        // The default stands for one form that is not named.
        let stands_in = default.is_some_and(|d| !matches!(d.key, VariantKey::Identifier { name } if forms.common.contains(&name)));
        if missing.len() <= usize::from(stands_in) {
            return;
        }
        let Some((_, place)) = plural_keys(variants).next() else { return };
        let listed = missing.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(", ");
        out.at(
            &RULE,
            message.place(place),
            format!("`{}` counts in `{}` without the form {listed}", message.name(), message.language.tag),
            format!("the forms of this language are {}", forms.common.join(", ")),
        );
    });
}
