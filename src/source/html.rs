//! The elements of HTML, found without building a tree: walked once from the start, as browsers read it (HTML, 13.2.5). What stands
//! in comments, style sheets, scripts and titles is text, however much it looks like markup.

use std::ops::Range;

/// One opening tag, and the text in it where that is no markup.
#[derive(Debug, Clone)]
pub struct Element<'h> {
    html: &'h [u8],
    name: Range<usize>,
    /// The opening tag, with its marks.
    pub tag: Range<usize>,
    /// What stands in a style sheet, a script or another element without markup; empty in any other.
    pub content: Range<usize>,
}

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'h> {
    /// As it is written.
    pub name: &'h [u8],
    /// Without its quotation marks.
    pub value: &'h [u8],
    /// Where all of it stands.
    pub range: Range<usize>,
}

impl<'h> Element<'h> {
    /// Its name, as it is written.
    pub fn name(&self) -> &'h [u8] {
        &self.html[self.name.clone()]
    }

    /// Whether it has this name, which is in small letters.
    pub fn is(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name.as_bytes())
    }

    /// The attributes, in their order.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute<'h>> {
        let (html, mut at) = (self.html, self.name.end);
        std::iter::from_fn(move || attribute(html, &mut at))
    }

    /// The value of the first attribute of a name.
    pub fn attribute(&self, name: &str) -> Option<&'h str> {
        let found = self.attributes().find(|attribute| attribute.name.eq_ignore_ascii_case(name.as_bytes()))?;
        std::str::from_utf8(found.value).ok()
    }
}

/// Elements in which `<` begins no tag but their own end.
const WITHOUT_MARKUP: [&str; 8] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

/// A piece of HTML: all of them in a row are the whole.
#[derive(Debug, Clone)]
pub enum Piece<'h> {
    /// What readers see; its character references are as written.
    Text(Range<usize>),
    /// An opening tag, with the text in it where that is no markup.
    Open(Element<'h>),
    /// A closing tag.
    Close {
        /// As it is written.
        name: &'h [u8],
        /// Where it stands.
        range: Range<usize>,
    },
    /// A comment, a declaration, or a tag that does not end.
    Silent(Range<usize>),
}

impl Piece<'_> {
    /// Where it stands.
    pub fn range(&self) -> Range<usize> {
        match self {
            Piece::Text(range) | Piece::Close { range, .. } | Piece::Silent(range) => range.clone(),
            Piece::Open(element) => element.tag.start..element.content.end,
        }
    }
}

/// The pieces of a text, in their order.
pub fn pieces(html: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    let mut at = 0;
    let mut behind_text = None;
    std::iter::from_fn(move || {
        if behind_text.is_some() {
            return behind_text.take();
        }
        let start = at;
        loop {
            let Some(open) = memchr::memchr(b'<', &html[at..]).map(|found| at + found) else {
                at = html.len();
                return (start < at).then_some(Piece::Text(start..at));
            };
            let Some(piece) = markup(html, open) else {
                at = open + 1;
                continue;
            };
            at = piece.range().end;
            if start == open {
                return Some(piece);
            }
            behind_text = Some(piece);
            return Some(Piece::Text(start..open));
        }
    })
}

/// The elements of a text, in their order.
pub fn elements(html: &[u8]) -> impl Iterator<Item = Element<'_>> {
    pieces(html).filter_map(|piece| match piece {
        Piece::Open(element) => Some(element),
        _ => None,
    })
}

/// What begins with this `<`, unless it is a sign like any other.
fn markup(html: &[u8], open: usize) -> Option<Piece<'_>> {
    Some(match html.get(open + 1)? {
        b'!' if html[open..].starts_with(b"<!--") => Piece::Silent(open..end_of_comment(html, open)),
        b'!' | b'?' => Piece::Silent(open..behind(html, open, b">")),
        b'/' if html.get(open + 2).is_some_and(u8::is_ascii_alphabetic) => {
            let name = &html[open + 2..];
            let name = &name[..name.iter().position(ends_name).unwrap_or(name.len())];
            let mut at = open + 2 + name.len();
            while attribute(html, &mut at).is_some() {}
            Piece::Close { name, range: open..(at + 1).min(html.len()) }
        }
        first if first.is_ascii_alphabetic() => {
            element(html, open).map_or(Piece::Silent(open..html.len()), Piece::Open)
        }
        _ => return None,
    })
}

/// Whether a byte is behind the name of a tag.
fn ends_name(byte: &u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')
}

/// The element of which the tag begins here, if that ends.
fn element(html: &[u8], open: usize) -> Option<Element<'_>> {
    let name = open + 1..open + 1 + html[open + 1..].iter().position(ends_name)?;
    let mut at = name.end;
    while attribute(html, &mut at).is_some() {}
    if at == html.len() {
        return None;
    }
    let start = at + 1;
    let mut element = Element { html, name, tag: open..start, content: start..start };
    if let Some(name) = WITHOUT_MARKUP.iter().find(|name| element.is(name)) {
        element.content.end = start
            + if *name == "script" { end_of_script(&html[start..]) } else { end_of_text(&html[start..], name, 0) };
    }
    Some(element)
}

/// The next attribute from here to the end of a tag, at which `at` stays.
fn attribute<'h>(html: &'h [u8], at: &mut usize) -> Option<Attribute<'h>> {
    let skip = |at: &mut usize, wanted: fn(&u8) -> bool| {
        *at = html[*at..].iter().position(|b| !wanted(b)).map_or(html.len(), |found| *at + found);
    };
    let is_blank: fn(&u8) -> bool = u8::is_ascii_whitespace;
    skip(at, |b| b.is_ascii_whitespace() || *b == b'/');
    if html.get(*at).is_none_or(|b| *b == b'>') {
        return None;
    }
    let start = *at;
    // A name may begin with `=` and with nothing else that ends it.
    *at += 1;
    skip(at, |b| !(b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'=')));
    let name = &html[start..*at];
    let mut end = *at;
    skip(at, is_blank);
    let mut value: &[u8] = &[];
    if html.get(*at) == Some(&b'=') {
        *at += 1;
        skip(at, is_blank);
        match html.get(*at) {
            Some(quote @ (b'"' | b'\'')) => {
                let from = *at + 1;
                let length = memchr::memchr(*quote, &html[from..]).unwrap_or(html.len() - from);
                value = &html[from..from + length];
                *at = (from + length + 1).min(html.len());
            }
            _ => {
                let from = *at;
                skip(at, |b| !(b.is_ascii_whitespace() || *b == b'>'));
                value = &html[from..*at];
            }
        }
        end = *at;
    }
    Some(Attribute { name, value, range: start..end })
}

/// Behind a mark, or the end.
fn behind(html: &[u8], from: usize, mark: &[u8]) -> usize {
    memchr::memmem::find(&html[from..], mark).map_or(html.len(), |found| from + found + mark.len())
}

/// Behind a comment: `<!-->` and `<!--->` are whole ones.
fn end_of_comment(html: &[u8], open: usize) -> usize {
    let inside = &html[open + 4..];
    if inside.starts_with(b">") {
        return open + 5;
    }
    if inside.starts_with(b"->") {
        return open + 6;
    }
    behind(html, open + 4, b"-->").min(behind(html, open + 4, b"--!>"))
}

/// Where the end tag of an element without markup begins, or the end.
fn end_of_text(text: &[u8], name: &str, from: usize) -> usize {
    memchr::memmem::find_iter(&text[from..], b"</")
        .map(|found| from + found)
        .find(|found| is_named(&text[found + 2..], name))
        .unwrap_or(text.len())
}

/// Whether a tag goes on with this name.
fn is_named(text: &[u8], name: &str) -> bool {
    text.get(..name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name.as_bytes()))
        && text.get(name.len()).is_none_or(ends_name)
}

/// Where the end tag of a script begins, or the end: behind `<!--`, a script within the script ends first.
fn end_of_script(text: &[u8]) -> usize {
    let mut at = 0;
    // Whether `<!--` is open, and a script in it.
    let (mut is_hidden, mut is_inner) = (false, false);
    while let Some(found) = memchr::memchr2(b'<', b'-', &text[at..]) {
        at += found;
        let rest = &text[at..];
        if rest.starts_with(b"-->") {
            (is_hidden, is_inner) = (false, false);
        } else if rest.starts_with(b"<!--") {
            is_hidden = true;
            // Its two strokes may be those of its end: `<!-->`.
            at += 1;
        } else if rest.starts_with(b"</") && is_named(&rest[2..], "script") {
            if !is_inner {
                return at;
            }
            is_inner = false;
        } else if is_hidden && rest.starts_with(b"<") && is_named(&rest[1..], "script") {
            is_inner = true;
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, and what is in them.
    fn found(html: &str) -> Vec<(String, &str)> {
        let all =
            elements(html.as_bytes()).map(|element| (html[element.name.clone()].to_owned(), &html[element.content]));
        all.collect()
    }

    #[test]
    fn markup_is_what_browsers_take_for_it() {
        for (html, expected) in [
            ("<p>a</p><br/>< b>&<1>", &[("p", ""), ("br", "")][..]),
            ("<!doctype html><?x <a>><b>", &[("b", "")]),
            ("<!-- <script> --><b>", &[("b", "")]),
            ("<!--><i><!---><b><!-- --!><u>", &[("i", ""), ("b", ""), ("u", "")]),
            ("<!-- never ends <b>", &[]),
            ("<script>var a = \"<style>\";</script><b>", &[("script", "var a = \"<style>\";"), ("b", "")]),
            ("<style>a{} <script> b{}</style><b>", &[("style", "a{} <script> b{}"), ("b", "")]),
            ("<style>a{}<script></style>", &[("style", "a{}<script>")]),
            ("<SCRIPT>a</Script ><b>", &[("SCRIPT", "a"), ("b", "")]),
            ("<script>x", &[("script", "x")]),
            ("<script>a</scripts></script", &[("script", "a</scripts>")]),
            ("<script>\"<!--<script>\"</script>x</script><b>", &[("script", "\"<!--<script>\"</script>x"), ("b", "")]),
            ("<script>\"<!--<script>\"-->x</script><b>", &[("script", "\"<!--<script>\"-->x"), ("b", "")]),
            ("<script><!--><script></script><b>", &[("script", "<!--><script>"), ("b", "")]),
            ("<title><b></title><textarea></p></textarea>", &[("title", "<b>"), ("textarea", "</p>")]),
            ("<a title=\">\"><b x='<i>'></b y=\"<u>\">", &[("a", ""), ("b", "")]),
            ("<a", &[]),
            ("<a href=\"", &[]),
            ("<", &[]),
        ] {
            let expected: Vec<(String, &str)> =
                expected.iter().map(|(name, text)| ((*name).to_owned(), *text)).collect();
            assert_eq!(found(html), expected, "{html}");
        }
    }

    #[test]
    fn attributes_are_found_however_they_are_written() {
        let html = b"<a HREF = 'x y' b=c/d checked e=\"\" / =f>";
        let element = elements(html).next().unwrap();
        let all: Vec<(&[u8], &[u8])> = element.attributes().map(|a| (a.name, a.value)).collect();
        assert_eq!(all, [(&b"HREF"[..], &b"x y"[..]), (b"b", b"c/d"), (b"checked", b""), (b"e", b""), (b"=f", b"")]);
        assert_eq!(element.attribute("href"), Some("x y"));
        assert_eq!(&html[element.attributes().next().unwrap().range], b"HREF = 'x y'");
        assert_eq!(element.tag, 0..html.len());
    }

    /// Whatever follows whatever, elements stand in order, none reaches into the next, and all ranges are within the text.
    #[test]
    fn elements_never_overlap() {
        let pieces = [
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<SCRIPT ",
            ">",
            "\"",
            "<",
            "</",
            "<script",
            "a{}",
            "=",
            "<title>",
            "--!>",
            "š",
            "'",
        ];
        // Every text of four pieces.
        for number in 0..pieces.len().pow(4) {
            let digits = (0..4u32).map(|digit| number / pieces.len().pow(digit) % pieces.len());
            let html: String = digits.map(|digit| pieces[digit]).collect();
            let whole: String = super::pieces(html.as_bytes()).map(|piece| &html[piece.range()]).collect();
            assert_eq!(whole, html);
            let mut end = 0;
            for element in elements(html.as_bytes()) {
                assert!(end <= element.tag.start && element.tag.start < element.tag.end, "{html}");
                assert!(element.tag.end == element.content.start && element.content.end <= html.len(), "{html}");
                assert!(element.attributes().all(|a| a.range.end < element.tag.end), "{html}");
                end = element.content.end;
            }
        }
    }
}
