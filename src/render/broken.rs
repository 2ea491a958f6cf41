//! Templates that Tera cannot parse. It stops at the first of them, and looks at the names in the others only where all can be parsed.

use tera::{ErrorKind, Tera};

use super::faults;
use crate::diag::Diagnostic;
use crate::resolve::Site;
use crate::source::template::tags;

/// What is wrong with the templates: what each cannot be parsed for, else or beside it the names that nobody has. `tera` has the
/// filters and no templates.
pub(super) fn all_faults(
    site: &Site,
    tera: &mut Tera,
    templates: &[(&str, &str)],
    first: &tera::Error,
) -> Vec<Diagnostic> {
    if !is_of_syntax(first) {
        return faults::faults(site, first);
    }
    let mut all = Vec::new();
    let mut parsed: Vec<(&str, String)> = Vec::new();
    for (name, text) in templates {
        match Tera::new().add_raw_template(name, text) {
            Err(error) if is_of_syntax(&error) => {
                all.extend(faults::faults(site, &error));
                parsed.push((name, outline(text)));
            }
            // A template alone lacks those that it extends, and the filters.
            _ => parsed.push((name, (*text).to_owned())),
        }
    }
    if let Err(error) = tera.add_raw_templates(parsed) {
        // Where the outline cannot be parsed either, what is wrong there is said already.
        let others = if is_of_syntax(&error) { Vec::new() } else { faults::faults(site, &error) };
        all.extend(others);
    }
    all
}

fn is_of_syntax(error: &tera::Error) -> bool {
    matches!(error.kind(), ErrorKind::SyntaxError(_))
}

/// What others need of a template: what it extends, its blocks and its components, all empty.
fn outline(text: &str) -> String {
    let mut outline = String::new();
    let mut blocks: Vec<&str> = Vec::new();
    for tag in tags(text) {
        if tag.after("extends").is_some() && outline.is_empty() {
            outline = text[tag.range].to_owned();
        } else if let Some(name) = tag.after("block").filter(|name| !blocks.contains(name)) {
            blocks.push(name);
            outline.push_str(&format!("{{% block {name} %}}{{% endblock %}}"));
        } else if tag.after("component").is_some() {
            outline.push_str(&format!("{}{{% endcomponent %}}", &text[tag.range]));
        }
    }
    outline
}
