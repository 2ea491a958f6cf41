use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A message with more placeables than fluent-rs shows.
    ///
    /// After 100 placeables the text is cut, so that a few short messages cannot grow into one of millions of words. What the
    /// messages that it refers to show counts too. Of the variants of a choice the longest counts.
    ///
    /// Split the message, or write the words out.
    "too-many-placeables", Error
}

/// What fluent-bundle allows.
const MOST: usize = 100;

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.references.is_empty() && message.messages.resource.source().len() < MOST {
        return;
    }
    for (attribute, pattern) in message.parts() {
        // Nearly no message comes near it, and counting what it refers to asks for all of them.
        if pattern.elements.len() < 4 {
            continue;
        }
        let count = in_pattern(message, pattern, 0);
        if count > MOST {
            out.at(
                &RULE,
                message.place_of(attribute),
                format!("`{}` shows up to {count} placeables, and {MOST} are the most", message.name()),
                "split the message, or write some of them out",
            );
        }
    }
}

/// How many placeables a pattern shows at the most.
fn in_pattern(message: &Message, pattern: &Pattern<&str>, depth: usize) -> usize {
    let counts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1 + in_expression(message, expression, depth),
    });
    counts.fold(0, usize::saturating_add)
}

fn in_expression(message: &Message, expression: &Expression<&str>, depth: usize) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| in_pattern(message, &variant.value, depth)).max().unwrap_or(0)
        }
        Expression::Inline(inline) => in_inline(message, inline, depth),
    }
}

fn in_inline(message: &Message, inline: &InlineExpression<&str>, depth: usize) -> usize {
    let (id, is_term) = match inline {
        InlineExpression::MessageReference { id, attribute: None } => (id.name, false),
        InlineExpression::TermReference { id, .. } => (id.name, true),
        InlineExpression::Placeable { expression } => return in_expression(message, expression, depth),
        _ => return 0,
    };
    // Deeper than this it has more than enough, or goes in a circle.
    if depth == 4 {
        return 0;
    }
    message.value_of(id, is_term).map_or(0, |pattern| in_pattern(message, pattern, depth + 1))
}
