//! What of a translation must be as it is in its source: placeables, links, codes.

use super::super::segment::{CodeKind, Codes, Form, codes, parse_pattern};

/// What a translation is held to.
pub(super) struct Guard<'a> {
    pub(super) form: Form,
    /// Whether the unit is a term: its parameters are the translator's own.
    pub(super) is_term: bool,
    /// The source as it is now, in plain form.
    pub(super) source: &'a str,
    /// The translation as it stands in the handbook.
    pub(super) current: Option<&'a str>,
    /// The source that the translator saw, if it is another.
    pub(super) seen: Option<&'a str>,
    /// Footnotes and addresses of the source and of the translation.
    pub(super) definitions: &'a str,
}

/// What is wrong with a translation, in the translator's words, and what to do about it.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) hint: String,
}

/// What is wrong with a translation.
pub(super) fn fault(guard: &Guard, target: &str) -> Option<Fault> {
    let fault = |message: String, hint: &str| Some(Fault { message, hint: hint.to_owned() });
    if guard.form == Form::Message && parse_pattern(target).is_none() {
        return fault(
            "Fluent cannot read this".to_owned(),
            "close every brace that was opened: { $name }; write {\"{\"} for a brace that readers see",
        );
    }
    if let Some(c) = target.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return fault(
            format!("a character that no text has: U+{:04X}", u32::from(c)),
            "delete it and type the word again",
        );
    }
    if guard.form == Form::Table {
        let shape =
            |plain: &str| plain.split('\n').map(|row| super::super::segment::cells(row).len()).collect::<Vec<_>>();
        if shape(target) != shape(guard.source) && guard.current.is_none_or(|current| shape(target) != shape(current)) {
            return fault(
                "the table has other rows or cells than its source".to_owned(),
                "one line for each row, and one | between two cells; write \\| for a bar that readers see",
            );
        }
    }
    let count = |plain: &str| codes(guard.form, plain, guard.definitions);
    let is = count(target);
    let models: Vec<Codes> = [Some(guard.source), guard.current, guard.seen].into_iter().flatten().map(count).collect();
    for kinds in KINDS {
        let of = |codes: &Codes| -> Codes {
            codes.iter().filter(|((kind, _), _)| kinds.contains(kind)).map(|(k, n)| (k.clone(), *n)).collect()
        };
        let is_term_parameter = guard.is_term && kinds.contains(&CodeKind::Figure);
        let fits = |model: &Codes| {
            let (model, is) = (of(model), of(&is));
            if kinds.contains(&CodeKind::Term) { model.keys().all(|term| is.contains_key(term)) } else { model == is }
        };
        if !is_term_parameter && !models.iter().any(fits) {
            return Some(difference(&of(&models[0]), &of(&is)));
        }
    }
    None
}

/// The kinds that are held together: a translator may keep the emphasis of the text as it stood and take over a new link.
const KINDS: &[&[CodeKind]] = &[
    &[CodeKind::Figure, CodeKind::Message],
    &[CodeKind::Term],
    &[CodeKind::Expression],
    &[CodeKind::Link, CodeKind::Image],
    &[CodeKind::Footnote],
    &[CodeKind::Code, CodeKind::Html],
    &[CodeKind::LineBreak],
    &[CodeKind::Bold, CodeKind::Italic, CodeKind::Strikethrough],
];

fn difference(source: &Codes, target: &Codes) -> Fault {
    let lost = source.iter().find(|(code, n)| target.get(code).copied().unwrap_or(0) < **n);
    let added = target.iter().find(|(code, n)| source.get(code).copied().unwrap_or(0) < **n);
    match (lost, added) {
        (Some(((kind, key), _)), _) => {
            Fault { message: format!("{} is missing", describe(*kind, key)), hint: way(*kind, key) }
        }
        (None, Some(((kind, key), _))) => Fault {
            message: format!("{} is not in the source", describe(*kind, key)),
            hint: match kind {
                CodeKind::Bold | CodeKind::Italic => {
                    "take the asterisks away; write \\* for an asterisk that readers see".to_owned()
                }
                CodeKind::LineBreak => "write it in one line, as the source does".to_owned(),
                CodeKind::Figure => "take it away: a translation shows the same figures as its source".to_owned(),
                _ => "take it away".to_owned(),
            },
        },
        (None, None) => Fault {
            message: "it is built differently from its source".to_owned(),
            hint: "keep the markup of the source".to_owned(),
        },
    }
}

fn describe(kind: CodeKind, key: &str) -> String {
    match kind {
        CodeKind::Figure => format!("the placeable `{{ ${key} }}`"),
        CodeKind::Term => format!("the term `{{ -{key} }}`"),
        CodeKind::Message => format!("the placeable `{{ {key} }}`"),
        CodeKind::Expression => format!("the placeable with `{key}`"),
        CodeKind::Link => format!("the link to `{key}`"),
        CodeKind::Image => format!("the picture `{key}`"),
        CodeKind::Footnote => format!("the footnote `[^{key}]`"),
        CodeKind::Code => format!("the code `{key}`"),
        CodeKind::Html => format!("`{key}`"),
        CodeKind::LineBreak | CodeKind::Row => "a line break".to_owned(),
        CodeKind::Cell => "a cell".to_owned(),
        CodeKind::Bold => "something in **bold**".to_owned(),
        CodeKind::Italic => "something in *italics*".to_owned(),
        CodeKind::Strikethrough => "something that is ~~struck out~~".to_owned(),
    }
}

fn way(kind: CodeKind, key: &str) -> String {
    match kind {
        CodeKind::Figure => format!("put {{ ${key} }} where the figure belongs, exactly so: the handbook fills it in"),
        CodeKind::Term => {
            format!("put {{ -{key} }} where the term belongs; a case may stand in it: {{ -{key}(case: \"genitive\") }}")
        }
        CodeKind::Link => format!("write [the words of the link]({key}); the address is not translated"),
        CodeKind::Image => format!("write ![what the picture shows]({key})"),
        CodeKind::Footnote => format!("put [^{key}] behind the word that the footnote belongs to"),
        CodeKind::Code => format!("write `{key}` as it is"),
        CodeKind::Bold => "put two asterisks round the words that are to be bold: **so**".to_owned(),
        CodeKind::Italic => "put asterisks round the words that are to be in italics: *so*".to_owned(),
        CodeKind::LineBreak => "break the line where the source does".to_owned(),
        _ => "take it over from the source as it is".to_owned(),
    }
}
