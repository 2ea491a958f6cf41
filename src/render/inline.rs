//! Style sheets and scripts that stand in a page, and the Content-Security-Policy that allows them and nothing else.
//!
//! A page that asks for nothing is there after one round trip. What templates put into it is a file of `templates/` that
//! ends with `.css` or `.js`: it has no values in it, so that one hash fits every page of the site.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::resolve::Site;

/// What a file becomes in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Style,
    Script,
}

impl Kind {
    fn of(name: &str) -> Option<Kind> {
        match name.rsplit_once('.')?.1 {
            "css" => Some(Kind::Style),
            "js" => Some(Kind::Script),
            _ => None,
        }
    }

    fn element(self) -> &'static str {
        match self {
            Kind::Style => "style",
            Kind::Script => "script",
        }
    }
}

/// A style sheet or a script of the site's templates.
#[derive(Debug)]
pub struct Inline<'s> {
    /// The path below `templates/`.
    pub name: &'s str,
    kind: Kind,
    /// What stands between its tags.
    pub text: String,
}

impl Inline<'_> {
    /// The element that stands in pages.
    pub(super) fn element(&self) -> String {
        let element = self.kind.element();
        format!("<{element}>{}</{element}>", self.text)
    }

    /// What the policy calls it (CSP 3, 2.3.1: `hash-source`).
    fn hash(&self) -> String {
        format!("'sha256-{}'", STANDARD.encode(Sha256::digest(self.text.as_bytes())))
    }
}

/// The style sheets and scripts of a site's templates, by name.
pub fn inlines(site: &Site) -> impl Iterator<Item = Inline<'_>> {
    site.theme.templates.iter().filter_map(|(name, file)| {
        let (kind, text) = (Kind::of(name)?, file.text.as_deref()?);
        let text = match kind {
            Kind::Style => style(text),
            Kind::Script => script(text),
        };
        // What would end the element; in both languages the same means the same within strings, and it is nothing elsewhere.
        Some(Inline { name, kind, text: text.replace("</", "<\\/") })
    })
}

/// The Content-Security-Policy of every page: nothing from elsewhere, nothing that is not the site's own, no forms that are sent.
pub fn content_security_policy(site: &Site) -> String {
    // A page that is opened from a folder is of no origin, so that `'self'` would allow nothing.
    let own = if site.settings.portable { "file:" } else { "'self'" };
    let (mut styles, mut scripts) = (own.to_owned(), own.to_owned());
    for inline in inlines(site) {
        let list = if inline.kind == Kind::Style { &mut styles } else { &mut scripts };
        list.push(' ');
        list.push_str(&inline.hash());
    }
    format!(
        "default-src 'none'; style-src {styles}; script-src {scripts}; img-src {own} data:; media-src {own}; font-src {own}; \
         connect-src {own}; manifest-src {own}; worker-src {own}; base-uri 'none'; form-action 'none'"
    )
}

/// A style sheet without comments and the blanks that only people need.
fn style(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match c {
            '/' if rest.starts_with("/*") => {
                rest = rest[2..].find("*/").map_or("", |end| &rest[2 + end + 2..]);
                continue;
            }
            '"' | '\'' => {
                let end = end_of_string(rest);
                compact.push_str(&rest[..end]);
                rest = &rest[end..];
                continue;
            }
            c if c.is_ascii_whitespace() => {
                rest = rest.trim_ascii_start();
                let is_needed =
                    !compact.ends_with(['{', '}', ';', ',', ':', ' ']) && !rest.starts_with(['{', '}', ';', ',']);
                if is_needed && !compact.is_empty() && !rest.is_empty() {
                    compact.push(' ');
                }
                continue;
            }
            '}' if compact.ends_with(';') => {
                compact.pop();
                compact.push('}');
            }
            c => compact.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    compact
}

/// Where a string of CSS ends that a text begins with; an escaped quotation mark does not end it.
fn end_of_string(text: &str) -> usize {
    let quote = text.as_bytes()[0];
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b if b == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A script without the lines that are comments, and without indentation. A comment behind a statement would stay: nothing
/// less than a parser can tell it from an address in a string.
fn script(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_keep_what_means_something() {
        for (text, expected) in [
            ("a , b { color : red; }\n", "a,b{color :red}"),
            ("a :hover{}", "a :hover{}"),
            (".x /* why */ .y { margin: calc(1px + 2px) }", ".x .y{margin:calc(1px + 2px)}"),
            ("a::before { content: \" ; /* no */ \\\" } \" }", "a::before{content:\" ; /* no */ \\\" } \"}"),
            ("@media print { a { b: c; } }", "@media print{a{b:c}}"),
            ("/* open", ""),
            ("a { b: 'open", "a{b:'open"),
        ] {
            assert_eq!(style(text), expected, "{text}");
        }
    }

    #[test]
    fn scripts_keep_their_lines() {
        assert_eq!(script("// What for.\n  let a = 1;\n\n  b(\"//\")\n"), "let a = 1;\nb(\"//\")");
    }
}
