//! What a style sheet says of itself: its first comment and its custom properties.

/// A custom property that a style sheet sets: `--accent: #0b4f55`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) value: String,
    /// The rules that it stands in, from outside: `@media (prefers-color-scheme: dark) :root`.
    pub(super) within: String,
    /// The comment behind it on its line.
    pub(super) comment: Option<String>,
}

/// The comment that a style sheet or a script begins with.
pub(super) fn leading(text: &str) -> Option<String> {
    let text = text.trim_start();
    let comment = match text.strip_prefix("/*") {
        Some(rest) => rest.split("*/").next()?.to_owned(),
        None => {
            let lines = text.lines().map_while(|line| line.trim_start().strip_prefix("//"));
            lines.collect::<Vec<_>>().join(" ")
        }
    };
    let comment = super::in_a_line(comment.trim_start_matches('*'));
    (!comment.is_empty()).then_some(comment)
}

/// The custom properties that a style sheet sets, in its order.
pub(super) fn properties(text: &str) -> Vec<Property> {
    let mut properties: Vec<Property> = Vec::new();
    let mut within: Vec<String> = Vec::new();
    let mut said = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '/' if rest.starts_with("/*") => {
                length = rest.find("*/").map_or(rest.len(), |end| end + 2);
            }
            '"' | '\'' => {
                length = rest[1..].find(c).map_or(rest.len(), |end| end + 2);
                said.push_str(&rest[..length]);
            }
            '{' => within.push(super::in_a_line(&std::mem::take(&mut said))),
            ';' | '}' => {
                let declared = std::mem::take(&mut said);
                properties.extend(property(&declared, &within, &rest[1..]));
                if c == '}' {
                    within.pop();
                }
            }
            c => said.push(c),
        }
        rest = &rest[length..];
    }
    properties
}

/// The property that a declaration sets, if it is a custom one; `behind` is what follows.
fn property(declared: &str, within: &[String], behind: &str) -> Option<Property> {
    let (name, value) = declared.trim().split_once(':')?;
    let name = name.trim_end();
    if !name.starts_with("--") {
        return None;
    }
    let line = behind.lines().next().unwrap_or_default();
    let comment = line.trim_start().strip_prefix("/*").and_then(|comment| comment.split("*/").next());
    Some(Property {
        name: name.to_owned(),
        value: super::in_a_line(value),
        within: within.join(" ").trim_start_matches(":root").trim().to_owned(),
        comment: comment.map(super::in_a_line),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_comment_is_found_in_both_languages() {
        assert_eq!(leading("/* What it\n   is for. */\na{}"), Some("What it is for.".to_owned()));
        assert_eq!(leading("// One line.\n// Another.\nlet a;\n// Not this."), Some("One line. Another.".to_owned()));
        assert_eq!(leading("a{} /* later */"), None);
        assert_eq!(leading(""), None);
    }

    #[test]
    fn properties_have_their_rules_and_comments() {
        let text = ":root { --ground: #fff; /* behind the text */\n --latin: \"A; B\", serif }\n\
            @media (prefers-color-scheme: dark) {\n :root { --ground: #111; color: red } }\n/* --no: 1; */ a { b: var(--ground) }";
        let found = properties(text);
        let plain: Vec<(&str, &str, &str, Option<&str>)> = found
            .iter()
            .map(|p| (p.name.as_str(), p.value.as_str(), p.within.as_str(), p.comment.as_deref()))
            .collect();
        assert_eq!(
            plain,
            [
                ("--ground", "#fff", "", Some("behind the text")),
                ("--latin", "\"A; B\", serif", "", None),
                ("--ground", "#111", "@media (prefers-color-scheme: dark) :root", None),
            ]
        );
    }
}
