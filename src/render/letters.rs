//! Words in Latin letters inside a text of another script, marked as what they are.
//!
//! A Ukrainian, an Arabic or a Nepali text names an office or a document by the word on its door, in the letters of the
//! authorities. Nobody marks that by hand, and in the plain text of a Fluent message nobody can; unmarked, a screen reader
//! spells it out or is silent (WCAG 2.2, 3.1.2), and signs beside it run the wrong way.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::config::Lang;
use crate::locale::{Pseudo, Tag};
use crate::resolve::Site;
use crate::source::html::{Element, Piece, pieces};

/// Which languages of the pages are not written in Latin letters, and what a Latin word in a page is taken for.
#[derive(Debug)]
pub(super) struct Letters {
    /// The languages that are written in other letters, by the tags that stand in pages.
    others: HashSet<String>,
    /// By the position of the page's language: the start tag around a Latin word.
    open: Vec<String>,
}

/// An element whose words have a language of their own, or are no words.
struct Scope<'h> {
    name: &'h [u8],
    /// How many elements of that name are open within it, itself included.
    depth: usize,
    marks: bool,
}

impl Letters {
    pub(super) fn new(site: &Site) -> Letters {
        let settings = &site.settings;
        // Pseudo-locales have the source's letters, whatever their region says.
        let is_pseudo = |tag: &Tag| Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == tag.as_str());
        let is_latin = |tag: &Tag| is_pseudo(tag) || tag.script().as_deref() == Some("Latn");
        let others = settings.languages.iter().map(|language| &language.tag).filter(|tag| !is_latin(tag));
        let word = |lang: Lang| {
            // The authorities' language first: most such words are theirs.
            let candidates = std::iter::once(settings.source).chain(settings[lang].chain.iter().copied());
            let found = candidates.map(|lang| &settings[lang].tag).find(|tag| is_latin(tag));
            format!("<span lang=\"{}\" dir=\"ltr\">", found.map_or("und-Latn", |tag| tag.as_str()))
        };
        Letters {
            others: others.map(|tag| tag.as_str().to_owned()).collect(),
            open: settings.langs().map(word).collect(),
        }
    }

    /// The page with its Latin words marked, wherever the language around them is written otherwise.
    pub(super) fn mark<'h>(&self, lang: Lang, tag: &str, html: &'h [u8]) -> Cow<'h, [u8]> {
        let Some(open) = self.open.get(lang.index()).filter(|_| !self.others.is_empty()) else {
            return Cow::Borrowed(html);
        };
        let mut marked = Vec::with_capacity(html.len() + html.len() / 16);
        let mut scopes: Vec<Scope> = Vec::new();
        for piece in pieces(html) {
            let bytes = &html[piece.range()];
            let marks = || scopes.last().map_or_else(|| self.others.contains(tag), |scope| scope.marks);
            match piece {
                Piece::Text(_) if marks() => mark_text(bytes, open, &mut marked),
                _ => marked.extend_from_slice(bytes),
            }
            match piece {
                Piece::Open(element) => self.enter(&mut scopes, &element),
                Piece::Close { name, .. } => leave(&mut scopes, name),
                Piece::Text(_) | Piece::Silent(_) => {}
            }
        }
        Cow::Owned(marked)
    }

    fn enter<'h>(&self, scopes: &mut Vec<Scope<'h>>, element: &Element<'h>) {
        if VOID.iter().any(|name| element.is(name)) {
            return;
        }
        let lang = element.attribute("lang");
        // Numbers and addresses are no words of a language.
        let is_code = ["code", "kbd", "samp"].iter().any(|name| element.is(name))
            || element.is("bdi") && lang.is_none() && element.attribute("dir").is_some();
        let marks = if is_code { Some(false) } else { lang.map(|tag| self.others.contains(tag)) };
        match (marks, scopes.last_mut()) {
            (Some(marks), _) => scopes.push(Scope { name: element.name(), depth: 1, marks }),
            (None, Some(scope)) if scope.name == element.name() => scope.depth += 1,
            _ => {}
        }
    }
}

/// Elements without an end tag (HTML, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Closes the scope that an end tag closes.
fn leave(scopes: &mut Vec<Scope>, name: &[u8]) {
    if let Some(scope) = scopes.last_mut().filter(|scope| scope.name == name) {
        scope.depth -= 1;
        if scope.depth == 0 {
            scopes.pop();
        }
    }
}

/// Writes a text with its runs of Latin words inside `open`.
fn mark_text(text: &[u8], open: &str, out: &mut Vec<u8>) {
    let Ok(text) = std::str::from_utf8(text) else { return out.extend_from_slice(text) };
    let mut done = 0;
    for (start, end) in (Runs { text, at: 0 }) {
        out.extend_from_slice(&text.as_bytes()[done..start]);
        out.extend_from_slice(open.as_bytes());
        out.extend_from_slice(&text.as_bytes()[start..end]);
        out.extend_from_slice(b"</span>");
        done = end;
    }
    out.extend_from_slice(&text.as_bytes()[done..]);
}

/// Where Latin words stand in a text of HTML. A run begins and ends with a letter; between two words of it are blanks, digits and the
/// signs of names, so that "Centar dobrodošlice" and "e-Građani" are one each.
struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        let mut run: Option<(usize, usize)> = None;
        while let Some(c) = self.text[self.at..].chars().next() {
            let start = self.at;
            self.at += match c {
                // The letters of a character reference are none.
                '&' => self.text[start..].find(';').map_or(1, |end| end + 1),
                c => c.len_utf8(),
            };
            let goes_on = match c {
                '&' => matches!(&self.text[start..self.at], "&#39;" | "&amp;"),
                c if is_latin(c) => {
                    run = Some((run.map_or(start, |(first, _)| first), self.at));
                    true
                }
                c => c.is_ascii_digit() || " \u{a0}\u{202f}-\u{2010}\u{2011}\u{2013}'\u{2019}.,/:".contains(c),
            };
            if !goes_on && run.is_some() {
                return run;
            }
        }
        run
    }
}

/// Whether a letter is of the Latin script (Unicode's Basic Latin to Latin Extended-B, IPA, Latin Extended Additional).
fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | 'ª' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ḁ'..='ỿ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Letters {
        Letters { others: ["ar", "uk"].map(str::to_owned).into(), open: vec!["<i>".to_owned()] }
    }

    #[test]
    fn latin_words_are_marked_where_the_language_is_written_otherwise() {
        for (tag, body, expected) in [
            (
                "uk",
                "<p>Центр (Centar dobrodošlice), OIB.</p>",
                "<p>Центр (<i>Centar dobrodošlice</span>), <i>OIB</span>.</p>",
            ),
            ("uk", "<p>e-Građani 2024 і 30 EUR</p>", "<p><i>e-Građani</span> 2024 і 30 <i>EUR</span></p>"),
            ("uk", "<p>а &lt;b&gt; &amp; Q&amp;A</p>", "<p>а &lt;<i>b</span>&gt; &amp; <i>Q&amp;A</span></p>"),
            ("uk", "<p lang=\"hr\">Zakon <b>o radu</b></p>Abc", "<p lang=\"hr\">Zakon <b>o radu</b></p><i>Abc</span>"),
            (
                "uk",
                "<span lang=\"hr\">a<span>b</span>c</span>d",
                "<span lang=\"hr\">a<span>b</span>c</span><i>d</span>",
            ),
            ("hr", "<p lang=\"ar\">نص OIB</p>Tekst", "<p lang=\"ar\">نص <i>OIB</span></p>Tekst"),
            ("hr", "<p>Tekst</p>", "<p>Tekst</p>"),
            (
                "ar",
                "<bdi dir=\"ltr\">a@b.example</bdi><code>x</code>",
                "<bdi dir=\"ltr\">a@b.example</bdi><code>x</code>",
            ),
            ("ar", "<a hreflang=\"hr\" href=\"x\">Abc</a>", "<a hreflang=\"hr\" href=\"x\"><i>Abc</span></a>"),
            ("ar", "<script>if(a<b)c()</script><style>a{}</style>", "<script>if(a<b)c()</script><style>a{}</style>"),
            ("ar", "<a title=\"a > b\"><br lang=\"hr\">c</a>", "<a title=\"a > b\"><br lang=\"hr\"><i>c</span></a>"),
            ("ar", "<!-- a > b -->c<textarea>d</textarea>", "<!-- a > b --><i>c</span><textarea>d</textarea>"),
            ("ar", "a & b", "<i>a</span> & <i>b</span>"),
            ("ar", "x <", "<i>x</span> <"),
        ] {
            let html = format!("<head><title>Abc</title></head><body>{body}");
            let marked = letters().mark(Lang(0), tag, html.as_bytes()).into_owned();
            let marked = String::from_utf8(marked).unwrap();
            assert_eq!(marked, format!("<head><title>Abc</title></head><body>{expected}"));
        }
    }
}
