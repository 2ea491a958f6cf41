//! What Vademecum reads in Fluent files, as JSON, for `tests/fluent_agreement.py`: a list of texts on standard input, and for
//! each a list of its entries on standard output. An entry is written as the script writes those of the reference parsers.

use std::io::Read;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use serde_json::{Value, json};
use vademecum::files::SitePath;
use vademecum::source::{FileKind, Parsed, parse};

fn main() {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).expect("standard input is UTF-8");
    let texts: Vec<String> = serde_json::from_str(&input).expect("standard input is a JSON list of texts");
    let path = SitePath::new("locales/en/x.ftl").expect("it is a path");
    let read: Vec<Value> = texts.into_iter().map(|text| Value::Array(entries(&path, text))).collect();
    #[allow(clippy::print_stdout, reason = "it is what the program is for")]
    {
        println!("{}", Value::Array(read));
    }
}

/// Messages and terms in their order, then what is junk.
fn entries(path: &SitePath, text: String) -> Vec<Value> {
    let file = parse(path, FileKind::Messages { tag: "en".into() }, text.into_bytes());
    let (Parsed::Messages(messages), Some(text)) = (&file.parsed, &file.text) else { return Vec::new() };
    let mut entries = Vec::new();
    for entry in messages.resource.entries() {
        let (kind, id, value, attributes) = match entry {
            Entry::Message(message) => ("message", message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("term", term.id.name, Some(&term.value), &term.attributes),
            Entry::Junk { content } => {
                entries.push(json!(["unexpected", content]));
                continue;
            }
            _ => continue,
        };
        let attributes: Vec<Value> = attributes.iter().map(|a| json!([a.id.name, pattern(&a.value)])).collect();
        entries.push(json!([kind, id, value.map(pattern), attributes]));
    }
    entries.extend(messages.junk.iter().map(|junk| json!(["junk", text[junk.clone()]])));
    entries
}

fn pattern(pattern: &Pattern<&str>) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        // fluent-syntax has one text a line, and some blanks are given to it as placeables.
        let text =
            match element {
                PatternElement::TextElement { value } => *value,
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } if value.bytes().all(|b| b == b' ') => *value,
                PatternElement::Placeable { expression } => {
                    elements.push(self::expression(expression));
                    continue;
                }
            };
        match elements.last_mut() {
            Some(Value::String(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => elements.push(json!(text)),
        }
    }
    elements.into()
}

fn expression(expression: &Expression<&str>) -> Value {
    match expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select { selector, variants } => {
            let variants: Vec<Value> = variants
                .iter()
                .map(|variant| {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => json!(["name", name]),
                        VariantKey::NumberLiteral { value } => json!(["number", value]),
                    };
                    json!([key, pattern(&variant.value), variant.default])
                })
                .collect();
            json!(["select", inline(selector), variants])
        }
    }
}

fn inline(expression: &InlineExpression<&str>) -> Value {
    match expression {
        InlineExpression::StringLiteral { value } => json!(["string", value]),
        InlineExpression::NumberLiteral { value } => json!(["number", value]),
        InlineExpression::FunctionReference { id, arguments: called } => {
            json!(["function", id.name, arguments(Some(called))])
        }
        InlineExpression::MessageReference { id, attribute } => {
            json!(["message", id.name, attribute.as_ref().map(|a| a.name)])
        }
        InlineExpression::TermReference { id, attribute, arguments: called } => {
            json!(["term", id.name, attribute.as_ref().map(|a| a.name), arguments(called.as_ref())])
        }
        InlineExpression::VariableReference { id } => json!(["variable", id.name]),
        InlineExpression::Placeable { expression: inner } => json!(["placeable", self::expression(inner)]),
    }
}

fn arguments(arguments: Option<&CallArguments<&str>>) -> Value {
    let Some(arguments) = arguments else { return Value::Null };
    let positional: Vec<Value> = arguments.positional.iter().map(inline).collect();
    let named: Vec<Value> = arguments.named.iter().map(|a| json!([a.name.name, inline(&a.value)])).collect();
    json!([positional, named])
}
