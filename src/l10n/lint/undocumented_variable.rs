use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A variable that no comment explains.
    ///
    /// A translator sees `{ $date }` and cannot know whether it is "21 November", "yesterday" or "21.11.": the sentence round it
    /// depends on that. Say it in the comment above the message, or once for the group or the file. Figures are explained by
    /// `content/figures.toml`. Only the source language is looked at.
    ///
    /// ```ftl
    /// # $date (String) - a day as the language writes it: 21 November 2026
    /// checked-on = The law was last checked on { $date }
    /// ```
    "undocumented-variable", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    if !message.is_source || message.definition.is_term {
        return;
    }
    for variable in message.definition.variables.iter().filter(|v| !message.is_figure(v)) {
        let is_named = |comment: &str| {
            comment.match_indices('$').any(|(at, _)| {
                let rest = comment[at + 1..].strip_prefix(&**variable);
                rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-'))
            })
        };
        let text = message.file.text.as_deref().unwrap_or_default();
        let of_more = message.messages.comments.iter().filter(|c| !c.is_attached && c.range.start < message.definition.range.start);
        if message.comment().is_some_and(is_named) || of_more.clone().any(|c| is_named(&text[c.range.clone()])) {
            continue;
        }
        out.at(
            &RULE,
            message.place_of_variable(variable),
            format!("no comment says what `${variable}` is"),
            format!("write above the message: # ${variable} - what it is, with an example"),
        );
    }
}
