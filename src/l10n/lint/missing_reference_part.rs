use super::findings::Findings;
use super::messages::{Message, Node, walk};
use fluent_syntax::ast::InlineExpression;

crate::rule! {
    /// A reference to an attribute, or to words, that the source's message does not have.
    ///
    /// `{ legal-aid.hours }` needs an attribute `.hours`, `{ legal-aid }` needs words after the equals sign. The
    /// message would fall back as a whole. A reference to a message that does not exist at all is `broken-message`.
    ///
    /// ```ftl
    /// legal-aid =
    ///     .hours = 8 to 16
    /// note = { legal-aid } is open         # rather: { legal-aid.hours }
    /// ```
    "missing-reference-part", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if message.definition.references.is_empty() {
        return;
    }
    for (_, pattern) in message.parts() {
        walk(pattern, &mut |node| {
            let Node::Shown(InlineExpression::MessageReference { id, attribute }) = node else { return };
            let here = message.messages.definitions.iter().find(|d| !d.is_term && *d.id == *id.name);
            let Some(target) = here.or_else(|| message.source_index.get(id.name, false).map(|s| s.definition)) else { return };
            let attributes = || target.attributes.iter().map(|name| &**name);
            match attribute {
                Some(attribute) if !attributes().any(|name| name == attribute.name) => {
                    let text = format!("`{}` has no attribute `.{}`", id.name, attribute.name);
                    out.with(&RULE, message.place(attribute.name), text, |diagnostic| {
                        diagnostic.did_you_mean(attribute.name, attributes()).hint("write the attribute, or refer to another")
                    });
                }
                None if !target.has_value => {
                    let shown: Vec<String> = attributes().map(|name| format!("{{ {}.{name} }}", id.name)).collect();
                    let text = format!("`{}` has attributes and no words of its own", id.name);
                    out.at(&RULE, message.place(id.name), text, format!("refer to {}", shown.join(" or ")));
                }
                _ => {}
            }
        });
    }
}
