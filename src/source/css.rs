//! What a style sheet has to do with others: the custom properties that it sets and uses, and the files that it loads.

use std::ops::Range;

use super::quotation::quoted;

/// What a style sheet has of custom properties and addresses.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sheet<'t> {
    /// Those that it sets, in its order.
    pub set: Vec<Property<'t>>,
    /// Those that it uses, in its order.
    pub used: Vec<Use<'t>>,
    /// Those that it registers: `@property --turn { ... }`.
    pub registered: Vec<&'t str>,
    /// What it loads, in its order.
    pub loads: Vec<Load<'t>>,
}

/// A file that a style sheet loads: `url(paper.png)`, `@import "print.css"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load<'t> {
    /// Its address.
    pub address: &'t str,
    /// Where the address stands.
    pub range: Range<usize>,
    /// What it is.
    pub kind: LoadKind,
}

/// What a style sheet loads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadKind {
    /// Another style sheet.
    Sheet,
    /// A font.
    Font,
    /// An image, or anything else that a declaration shows.
    Image,
}

/// A custom property that a style sheet sets: `--accent: #0b4f55`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property<'t> {
    /// Its name, with both hyphens.
    pub name: &'t str,
    /// Where the name stands.
    pub range: Range<usize>,
    /// What it is set to.
    pub value: String,
    /// The rules that it stands in, from outside: `@media (prefers-color-scheme: dark) :root`.
    pub within: String,
    /// The condition around it, if there is one: `@media print`.
    pub condition: Option<String>,
    /// The comment behind it on its line.
    pub comment: Option<&'t str>,
}

/// A custom property that a style sheet uses: `var(--accent)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use<'t> {
    /// Its name, with both hyphens.
    pub name: &'t str,
    /// Where the name stands.
    pub range: Range<usize>,
    /// The condition around it, if there is one: `@media print`.
    pub condition: Option<String>,
    /// Whether it is said what holds where nothing sets it: `var(--accent, teal)`.
    pub has_fallback: bool,
}

/// Reads a style sheet. What is no CSS is passed over.
pub fn read(text: &str) -> Sheet<'_> {
    let mut sheet = Sheet::default();
    let mut within: Vec<String> = Vec::new();
    // What stands since the last brace or semicolon, without comments, and where it begins.
    let (mut said, mut start) = (String::new(), 0);
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let mut length = c.len_utf8();
        match c {
            '/' if rest.starts_with("/*") => length = rest.find("*/").map_or(rest.len(), |end| end + 2),
            '{' => {
                let rule = in_a_line(&std::mem::take(&mut said));
                if rule.starts_with("@property ") {
                    let name = text[start..at].split_whitespace().nth(1);
                    sheet.registered.extend(name);
                }
                within.push(rule);
            }
            ';' | '}' => {
                sheet.set.extend(property(&text[start..], &said, start, &within, &rest[1..]));
                said.clear();
                if c == '}' {
                    within.pop();
                }
            }
            c => {
                if said.is_empty() {
                    start = at;
                }
                if c == '"' || c == '\'' {
                    length = quoted(rest).map_or(1, |inside| inside.len() + 2);
                    if said.trim_end().eq_ignore_ascii_case("@import") {
                        sheet.loads.extend(load(text, at, LoadKind::Sheet));
                    }
                } else if is_function(text, at, "url(") {
                    let inside = at + 4 + rest[4..].len() - rest[4..].trim_start().len();
                    sheet.loads.extend(kind_of_load(&said, &within).and_then(|kind| load(text, inside, kind)));
                    if !text[inside..].starts_with(['"', '\'']) {
                        length = rest.find(')').map_or(rest.len(), |end| end + 1);
                    }
                } else if is_function(text, at, "var(") {
                    sheet.used.extend(used(text, at + 4, &within));
                }
                if !(said.is_empty() && c.is_whitespace()) {
                    said.push_str(&rest[..length]);
                }
            }
        }
        at += length;
    }
    sheet
}

/// What an address behind `said` is of; none if it is only a name.
fn kind_of_load(said: &str, within: &[String]) -> Option<LoadKind> {
    let begins_with = |text: &str, word: &str| {
        text.as_bytes().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
    };
    if begins_with(said, "@import") {
        return Some(LoadKind::Sheet);
    }
    if said.starts_with('@') {
        return None;
    }
    let is_font = within.last().is_some_and(|rule| begins_with(rule, "@font-face"));
    Some(if is_font { LoadKind::Font } else { LoadKind::Image })
}

/// The file of which the address begins at `start`, in quotation marks or before the bracket that ends it.
fn load(text: &str, start: usize, kind: LoadKind) -> Option<Load<'_>> {
    let rest = &text[start..];
    let range = match rest.chars().next()? {
        '"' | '\'' => start + 1..start + 1 + quoted(rest)?.len(),
        _ => start..start + rest[..rest.find(')')?].trim_end().len(),
    };
    (!range.is_empty()).then(|| Load { address: &text[range.clone()], range, kind })
}

/// Whether a function is called here: `url(`, and not `my-url(`.
fn is_function(text: &str, at: usize, call: &str) -> bool {
    let is_it =
        text.as_bytes()[at..].get(..call.len()).is_some_and(|found| found.eq_ignore_ascii_case(call.as_bytes()));
    is_it && !text[..at].ends_with(is_of_name)
}

/// Whether a character may stand in a name.
pub fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_' || !c.is_ascii()
}

/// The property that a call of `var` names.
fn used<'t>(text: &'t str, at: usize, within: &[String]) -> Option<Use<'t>> {
    let start = at + text[at..].len() - text[at..].trim_start().len();
    let rest = &text[start..];
    let name = &rest[..rest.find(|c| !is_of_name(c)).unwrap_or(rest.len())];
    let has_fallback = rest[name.len()..].trim_start().starts_with(',');
    let range = start..start + name.len();
    name.starts_with("--").then(|| Use { name, range, condition: condition(within), has_fallback })
}

/// The first of the rules that holds only at times.
fn condition(within: &[String]) -> Option<String> {
    const CONDITIONS: [&str; 4] = ["@media", "@supports", "@container", "@scope"];
    within.iter().find(|rule| CONDITIONS.iter().any(|condition| rule.starts_with(condition))).cloned()
}

/// The property that a declaration sets, if it is a custom one. `text` begins where it does, `said` is the declaration without its
/// comments, and `behind` is what follows.
fn property<'t>(text: &'t str, said: &str, start: usize, within: &[String], behind: &'t str) -> Option<Property<'t>> {
    let (name, value) = said.split_once(':')?;
    let name = text.get(..name.trim_end().len()).filter(|name| name.starts_with("--"))?;
    let line = behind.lines().next().unwrap_or_default();
    let comment = line.trim_start().strip_prefix("/*").and_then(|comment| comment.split("*/").next());
    Some(Property {
        name,
        range: start..start + name.len(),
        value: in_a_line(value),
        within: within.join(" ").trim_start_matches(":root").trim().to_owned(),
        condition: condition(within),
        comment,
    })
}

/// A text of several lines in one.
fn in_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_have_their_rules_and_comments() {
        let text = ":root { --ground: #fff; /* behind the text */\n --latin: \"A; \\\" B\", serif }\n\
            @media (prefers-color-scheme: dark) {\n :root { --ground: #111; color: red } }\n/* --no: 1; */ a { b: var(--ground) }";
        let found = read(text).set;
        let plain: Vec<(&str, &str, &str, Option<&str>)> =
            found.iter().map(|p| (p.name, p.value.as_str(), p.within.as_str(), p.comment.map(str::trim))).collect();
        assert_eq!(
            plain,
            [
                ("--ground", "#fff", "", Some("behind the text")),
                ("--latin", "\"A; \\\" B\", serif", "", None),
                ("--ground", "#111", "@media (prefers-color-scheme: dark) :root", None),
            ]
        );
        assert!(found.iter().all(|p| text[p.range.clone()] == *p.name));
    }

    #[test]
    fn uses_are_found_with_what_holds_without_them() {
        let text = "a{b:calc(1px + VAR( --one ))}/* var(--no) */c::after{content:\"var(--no)\";d:var(--two,var(--drei-ü))}\
            e{background:url(a;var(--no){.png) var(--three);f:my-var(--no)}@property --turn{syntax:\"<angle>\"}";
        let sheet = read(text);
        let plain: Vec<(&str, bool)> = sheet.used.iter().map(|used| (used.name, used.has_fallback)).collect();
        assert_eq!(plain, [("--one", false), ("--two", true), ("--drei-ü", false), ("--three", false)]);
        assert!(sheet.used.iter().all(|used| text[used.range.clone()] == *used.name));
        assert_eq!(sheet.registered, ["--turn"]);
        let text = "@layer a { @media print { b { --c: 1; d: var(--c) } } } e { f: var(--c) }";
        assert_eq!(read(text).set[0].condition.as_deref(), Some("@media print"));
        let conditions: Vec<Option<String>> = read(text).used.into_iter().map(|used| used.condition).collect();
        assert_eq!(conditions, [Some("@media print".to_owned()), None]);
        assert_eq!(sheet.set, []);
    }

    #[test]
    fn addresses_are_found_with_what_they_are_of() {
        let text = "@import \"a.css\" print; @IMPORT url( 'b.css' ); @namespace url(http://www.w3.org/1999/xhtml);\
            /* url(no) */ @font-face { font-family: \"url(no)\"; src: local(\"x\"), url(c.woff2 ) format(\"woff2\") }\
            d { background: URL(\"d.png\"), my-url(no), url(); --e: url('e\\'.png') }";
        let found = read(text).loads;
        let plain: Vec<(&str, LoadKind)> = found.iter().map(|load| (load.address, load.kind)).collect();
        assert_eq!(
            plain,
            [
                ("a.css", LoadKind::Sheet),
                ("b.css", LoadKind::Sheet),
                ("c.woff2", LoadKind::Font),
                ("d.png", LoadKind::Image),
                ("e\\'.png", LoadKind::Image),
            ]
        );
        assert!(found.iter().all(|load| text[load.range.clone()] == *load.address));
    }

    #[test]
    fn what_is_no_style_sheet_does_no_harm() {
        for text in [
            "url( \"",
            "url('",
            "@import '",
            "@import \"a",
            "url(\"\"",
            "url(ä",
            "",
            "}",
            "}}--a:b;",
            "{--a",
            "var(",
            "var(--",
            "/*",
            "\"",
            "url(",
            "--ä : ü",
            "'\\",
        ] {
            let _ = read(text);
        }
    }
}
