use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::findings::Findings;
use super::messages::Message;
use crate::locale::PluralCategories;

crate::rule! {
    /// A choice by plural forms of something that is a text.
    ///
    /// Only a number has a plural form. A figure is shown as a text ("15 days"), and so is a variable whose comment says
    /// `(String)`: of the variants, the default alone is ever shown.
    ///
    /// ```ftl
    /// # $name (String) - the name of the office
    /// note = { $name ->
    ///     [one] ...
    ///    *[other] ...
    /// }
    /// ```
    "plural-on-text", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.variables.is_empty() && message.definition.references.is_empty() {
        return;
    }
    message.selects(|selector, variants| {
        let has_plurals = plural_keys(variants).any(|(key, _)| key != "other");
        if has_plurals && let Some(what) = text_of(message, selector) {
            let Some((_, place)) = plural_keys(variants).next() else { return };
            out.at(
                &RULE,
                message.place(place),
                format!("{what} is a text, and a text has no plural form"),
                "choose by a number, or name the variants after the texts that there are",
            );
        }
    });
}

/// Whether a choice is by something that is a text.
pub(super) fn asks_for_text(message: &Message, selector: &InlineExpression<&str>) -> bool {
    text_of(message, selector).is_some()
}

/// What the text is that a choice is made by.
fn text_of(message: &Message, selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::StringLiteral { value } => Some(format!("\"{value}\"")),
        InlineExpression::TermReference { id, .. } => Some(format!("the attribute of `-{}`", id.name)),
        InlineExpression::VariableReference { id } if message.is_figure(id.name) => {
            Some(format!("the figure `{}`", id.name))
        }
        InlineExpression::VariableReference { id } => {
            let comment = message.comment().or_else(|| {
                let source = message.source?;
                source_comment(message, source.definition.range.start)
            })?;
            is_documented_as_text(comment, id.name).then(|| format!("`${}`", id.name))
        }
        InlineExpression::FunctionReference { id, .. } if id.name != "NUMBER" => Some(format!("`{}(…)`", id.name)),
        _ => None,
    }
}

/// The comment of the source's message.
fn source_comment<'a>(message: &Message<'a>, at: usize) -> Option<&'a str> {
    let source = message.source?;
    let crate::source::Parsed::Messages(messages) = &source.file.parsed else { return None };
    let before = messages.comments.partition_point(|comment| comment.range.start < at);
    let last = messages.comments[..before].last().filter(|comment| comment.is_attached)?;
    source.file.text.as_deref()?.get(last.range.clone())
}

/// `$name (String)`, as comments of Fluent document variables.
fn is_documented_as_text(comment: &str, name: &str) -> bool {
    comment.match_indices('$').any(|(at, _)| {
        comment[at + 1..].strip_prefix(name).is_some_and(|rest| rest.trim_start().to_ascii_lowercase().starts_with("(string"))
    })
}

/// The variants that are named after a plural form.
pub(super) fn plural_keys<'a>(variants: &'a [Variant<&'a str>]) -> impl Iterator<Item = (&'a str, &'a str)> {
    variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } if PluralCategories::ALL.contains(&name) => Some((name, name)),
        _ => None,
    })
}

/// Whether a variant has a name and no number.
pub(super) fn is_name(variant: &Variant<&str>) -> bool {
    matches!(variant.key, VariantKey::Identifier { .. })
}

/// Whether a choice is by rank: `NUMBER($n, type: "ordinal")`.
pub(super) fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    })
}
