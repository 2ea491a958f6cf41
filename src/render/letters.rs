//! Words in Latin letters inside a text of another script, marked as what they are.
//!
//! A Ukrainian, an Arabic or a Nepali text names an office or a document by the word on its door, in the letters of the
//! authorities. Nobody marks that by hand, and in the plain text of a Fluent message nobody can; unmarked, a screen reader
//! spells it out or is silent (WCAG 2.2, 3.1.2), and signs beside it run the wrong way.

use std::borrow::Cow;
use std::collections::HashMap;

use memchr::memchr;

use crate::config::Lang;
use crate::locale::{Pseudo, Tag};
use crate::resolve::Site;

/// Which languages of the pages are not written in Latin letters, and what a Latin word in a page is taken for.
#[derive(Debug)]
pub(super) struct Letters {
    /// Whether a language, by the tag that stands in pages, is written in Latin letters.
    is_latin: HashMap<String, bool>,
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
        let all = settings.languages.iter().map(|language| (language.tag.as_str().to_owned(), is_latin(&language.tag)));
        let word = |lang: Lang| {
            // The authorities' language first: most such words are theirs.
            let candidates = std::iter::once(settings.source).chain(settings[lang].chain.iter().copied());
            let found = candidates.map(|lang| &settings[lang].tag).find(|tag| is_latin(tag));
            format!("<span lang=\"{}\" dir=\"ltr\">", found.map_or("und-Latn", |tag| tag.as_str()))
        };
        Letters { is_latin: all.collect(), open: settings.langs().map(word).collect() }
    }

    /// The page with its Latin words marked, wherever the language around them is written otherwise.
    pub(super) fn mark<'h>(&self, lang: Lang, tag: &str, html: &'h [u8]) -> Cow<'h, [u8]> {
        let is_foreign = |tag: &str| self.is_latin.get(tag) == Some(&false);
        let Some(mut at) = memchr::memmem::find(html, b"<body") else { return Cow::Borrowed(html) };
        // A page in Latin letters has words in others only where an element says so.
        if !is_foreign(tag) && !self.is_latin.iter().any(|(tag, latin)| !latin && has_lang(&html[at..], tag)) {
            return Cow::Borrowed(html);
        }
        let Some(open) = self.open.get(lang.index()) else { return Cow::Borrowed(html) };
        let mut marked = Vec::with_capacity(html.len() + html.len() / 16);
        marked.extend_from_slice(&html[..at]);
        let mut scopes: Vec<Scope> = Vec::new();
        while at < html.len() {
            let marks = scopes.last().map_or_else(|| is_foreign(tag), |scope| scope.marks);
            let text_end = memchr(b'<', &html[at..]).map_or(html.len(), |i| at + i);
            if marks {
                mark_text(&html[at..text_end], open, &mut marked);
            } else {
                marked.extend_from_slice(&html[at..text_end]);
            }
            let Some(tag_end) = memchr(b'>', &html[text_end..]).map(|i| text_end + i + 1) else {
                marked.extend_from_slice(&html[text_end..]);
                break;
            };
            let element = &html[text_end..tag_end];
            let name = name_of(element);
            at = tag_end;
            if matches!(name, b"script" | b"style") && !element.starts_with(b"</") {
                let end = memchr::memmem::find(&html[at..], b"</").map_or(html.len(), |i| at + i);
                at = end;
            }
            marked.extend_from_slice(&html[text_end..at]);
            follow(&mut scopes, element, name, is_foreign);
        }
        Cow::Owned(marked)
    }
}

/// Opens and closes the scopes that a tag opens and closes.
fn follow<'h>(scopes: &mut Vec<Scope<'h>>, element: &[u8], name: &'h [u8], is_foreign: impl Fn(&str) -> bool) {
    if element.starts_with(b"</") {
        if let Some(scope) = scopes.last_mut().filter(|scope| scope.name == name) {
            scope.depth -= 1;
            if scope.depth == 0 {
                scopes.pop();
            }
        }
        return;
    }
    let lang = attribute(element, b" lang=");
    // Numbers and addresses are no words of a language.
    let is_code = matches!(name, b"code" | b"kbd" | b"samp")
        || name == b"bdi" && lang.is_none() && attribute(element, b" dir=").is_some();
    let marks = match lang {
        _ if is_code => Some(false),
        Some(tag) => std::str::from_utf8(tag).ok().map(is_foreign),
        None => None,
    };
    let is_void =
        matches!(name, b"img" | b"br" | b"input" | b"hr" | b"wbr" | b"source" | b"col") || element.ends_with(b"/>");
    match (marks, scopes.last_mut()) {
        (Some(marks), _) if !is_void => scopes.push(Scope { name, depth: 1, marks }),
        (None, Some(scope)) if scope.name == name => scope.depth += 1,
        _ => {}
    }
}

fn name_of(element: &[u8]) -> &[u8] {
    let rest = element.strip_prefix(b"</").or_else(|| element.strip_prefix(b"<")).unwrap_or(element);
    let end = rest.iter().position(|b| !b.is_ascii_alphanumeric()).unwrap_or(rest.len());
    &rest[..end]
}

/// The value of an attribute; `name` has the blank before it and the sign of equality.
fn attribute<'e>(element: &'e [u8], name: &[u8]) -> Option<&'e [u8]> {
    let start = memchr::memmem::find(element, name)? + name.len();
    let value = element[start..].strip_prefix(b"\"").unwrap_or(&element[start..]);
    let end = value.iter().position(|b| matches!(b, b'"' | b' ' | b'>')).unwrap_or(value.len());
    Some(&value[..end])
}

fn has_lang(html: &[u8], tag: &str) -> bool {
    memchr::memmem::find(html, format!(" lang=\"{tag}\"").as_bytes()).is_some()
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
        let is_latin = [("hr", true), ("en", true), ("ar", false), ("uk", false)];
        Letters {
            is_latin: is_latin.into_iter().map(|(tag, latin)| (tag.to_owned(), latin)).collect(),
            open: vec!["<i>".to_owned()],
        }
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
