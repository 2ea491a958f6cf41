use fluent_syntax::ast::{InlineExpression, VariantKey};

use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A variant for an exact number that no number fits.
    ///
    /// With an option in the call, `[1]` is never chosen: fluent-rs compares the number with its options, and `1` has none.
    /// Choose by the bare number, and call `NUMBER` in the variants. The same goes for a figure, which is a number with its
    /// unit: choose by its plural form.
    ///
    /// ```ftl
    /// fee = { NUMBER($amount, minimumFractionDigits: 2) ->
    ///     [0] free                        # never chosen
    ///    *[other] { $amount }
    /// }
    /// ```
    ///
    /// ```ftl
    /// fee = { $amount ->
    ///     [0] free
    ///    *[other] { NUMBER($amount, minimumFractionDigits: 2) }
    /// }
    /// ```
    "numeric-key", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.selections.is_empty() {
        return;
    }
    message.selects(|selector, variants| {
        let (cause, hint) = match selector {
            InlineExpression::FunctionReference { id, arguments } if !arguments.named.is_empty() => (
                format!("where `{}` has options", id.name),
                format!("choose by the bare number, and call {} in the variants", id.name),
            ),
            InlineExpression::VariableReference { id } if message.cx.site.figures.get(id.name).is_some() => (
                format!("for the figure `{}`", id.name),
                "choose by its plural form: [one], [few], [other]".to_owned(),
            ),
            _ => return,
        };
        for variant in variants {
            if let VariantKey::NumberLiteral { value } = variant.key {
                out.at(
                    &RULE,
                    message.place(value),
                    format!("`[{value}]` is never chosen {cause}"),
                    hint.clone(),
                );
            }
        }
    });
}
