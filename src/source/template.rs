//! The tags of a template, found without parsing it: for what has to be known of templates before Tera reads them, and of those
//! that it cannot read.

use std::ops::Range;

/// What stands between braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// `{# ... #}`.
    Comment,
    /// `{% ... %}`.
    Statement,
    /// `{{ ... }}`.
    Expression,
}

/// One tag of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'t> {
    /// What it is.
    pub kind: TagKind,
    /// What stands in it, without its marks and the blanks at its ends.
    pub inside: &'t str,
    /// Where it stands, with its marks.
    pub range: Range<usize>,
}

impl<'t> Tag<'t> {
    /// What follows the first word of a statement, if it is this one: `block` of `block main`.
    pub fn after(&self, word: &str) -> Option<&'t str> {
        let rest = self.inside.strip_prefix(word).filter(|_| self.kind == TagKind::Statement)?;
        let is_whole = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        is_whole.then(|| rest.trim_start())
    }

    /// The template that it extends or includes.
    pub fn names(&self) -> Option<&'t str> {
        let rest = self.after("extends").or_else(|| self.after("include"))?;
        let quote = rest.chars().next().filter(|c| QUOTES.contains(c))?;
        rest[1..].split(quote).next()
    }
}

const QUOTES: [char; 3] = ['"', '\'', '`'];

/// The tags of a template, in their order; nothing inside of `raw`, and nothing behind a tag that does not end.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags: Vec<Tag> = Vec::new();
    let (mut at, mut is_raw) = (0, false);
    while let Some(open) = text[at..].find('{').map(|found| at + found) {
        let (kind, mark) = match text.as_bytes().get(open + 1) {
            Some(b'#') => (TagKind::Comment, "#}"),
            Some(b'%') => (TagKind::Statement, "%}"),
            Some(b'{') => (TagKind::Expression, "}}"),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let Some(end) = end_of(&text[open + 2..], kind, mark) else { break };
        let inside = &text[open + 2..open + 2 + end];
        let inside = inside.strip_prefix('-').unwrap_or(inside);
        let inside = inside.strip_suffix('-').unwrap_or(inside).trim();
        let tag = Tag { kind, inside, range: open..open + 2 + end + mark.len() };
        let is_end = tag.after("endraw").is_some();
        if is_raw && !is_end {
            at = open + 1;
            continue;
        }
        at = tag.range.end;
        is_raw = tag.after("raw").is_some();
        tags.push(tag);
    }
    tags
}

/// Where a tag ends whose marks have begun: texts in quotation marks may have its mark in them, comments have no texts.
fn end_of(text: &str, kind: TagKind, mark: &str) -> Option<usize> {
    let mut quoted: Option<char> = None;
    for (at, c) in text.char_indices() {
        match quoted {
            Some(quote) if c == quote => quoted = None,
            Some(_) => {}
            None if text[at..].starts_with(mark) => return Some(at),
            None if kind != TagKind::Comment && QUOTES.contains(&c) => quoted = Some(c),
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn insides(text: &str) -> Vec<&str> {
        tags(text).into_iter().map(|tag| tag.inside).collect()
    }

    #[test]
    fn tags_are_found_with_every_kind_of_mark() {
        let text = "{#- a 'b -#}{%- extends \"x.html\" -%}\n{ x }{{ \"%}}\" | t }}{% block main %}{{- y -}}";
        assert_eq!(insides(text), ["a 'b", "extends \"x.html\"", "\"%}}\" | t", "block main", "y"]);
        assert_eq!(tags(text)[0].range, 0..12);
        assert_eq!(tags(text)[1].names(), Some("x.html"));
        assert_eq!(tags(text)[3].after("block"), Some("main"));
        assert_eq!(tags(text)[3].after("bloc"), None);
    }

    #[test]
    fn raw_text_has_no_tags_and_an_open_tag_ends_the_search() {
        assert_eq!(insides("{% raw %}{{ a }}{% endraw %}{{ b }}"), ["raw", "endraw", "b"]);
        assert_eq!(insides("{{ a }}{% block x"), ["a"]);
        assert_eq!(insides(""), Vec::<&str>::new());
    }
}
