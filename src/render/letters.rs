//! Words in the letters of another script than that of the text around them, marked as what they are.
//!
//! A Ukrainian, an Arabic or a Nepali text names an office or a document by the word on its door, in the letters of the
//! authorities; a Croatian one names a law of Ukraine or a paper from Nepal in theirs. Nobody marks that by hand, and in the plain
//! text of a Fluent message nobody can; unmarked, a screen reader spells it out or is silent (WCAG 2.2, 3.1.2), and signs beside it
//! run the wrong way.

mod runs;

use std::borrow::Cow;
use std::collections::HashMap;

use icu::properties::props::Script;
use icu::properties::{PropertyNamesShort, PropertyParser};

use self::runs::{Runs, may_have_others};
use crate::config::{Lang, Settings};
use crate::locale::{Direction, Pseudo, Tag, script_direction};
use crate::resolve::Site;
use crate::source::html::{Element, Piece, pieces};

/// The scripts of the languages of a site, and what a word in each is taken for.
#[derive(Debug)]
pub(super) struct Letters {
    /// By the tags that stand in pages; languages of which nobody knows the script are left out, and nothing in them is marked.
    scripts: HashMap<String, Vec<Script>>,
    /// By the position of the page's language: the start tags around words in the scripts of the site.
    open: Vec<Vec<(Script, String)>>,
    /// Whether all languages are written in Latin letters.
    is_latin: bool,
}

/// An element whose words have a language of their own, or are no words.
struct Scope<'h, 's> {
    name: &'h [u8],
    /// How many elements of that name are open within it, itself included.
    depth: usize,
    /// The scripts of its language; none where nothing is marked.
    own: Option<&'s [Script]>,
}

impl Letters {
    pub(super) fn new(site: &Site) -> Letters {
        let settings = &site.settings;
        let by_language: Vec<Vec<Script>> = settings.langs().map(|lang| scripts(settings, lang)).collect();
        let in_use = by_language.iter().flatten().copied().collect::<Vec<_>>();
        let open = |lang: Lang| {
            let mut open: Vec<(Script, String)> = Vec::new();
            for script in &in_use {
                if !open.iter().any(|(known, _)| known == script) {
                    open.push((*script, start_tag(*script, language_of(settings, &by_language, lang, *script))));
                }
            }
            open
        };
        let open = settings.langs().map(open).collect();
        let known = settings.languages.iter().zip(&by_language).filter(|(_, scripts)| !scripts.is_empty());
        Letters {
            open,
            is_latin: in_use.iter().all(|script| *script == Script::Latin),
            scripts: known.map(|(language, own)| (language.tag.as_str().to_owned(), own.clone())).collect(),
        }
    }

    /// The page with its foreign words marked, wherever the language around them is written otherwise.
    pub(super) fn mark<'h>(&self, lang: Lang, tag: &str, html: &'h [u8]) -> Cow<'h, [u8]> {
        if self.is_latin && !may_have_others(html) {
            return Cow::Borrowed(html);
        }
        let of_page = self.of(tag);
        let open: &[(Script, String)] = self.open.get(lang.index()).map_or(&[], |open| open);
        let mut marked = Vec::with_capacity(html.len() + html.len() / 16);
        let mut scopes: Vec<Scope> = Vec::new();
        for piece in pieces(html) {
            let bytes = &html[piece.range()];
            match (&piece, scopes.last().map_or(of_page, |scope| scope.own)) {
                (Piece::Text(_), Some(own)) if own != [Script::Latin] || may_have_others(bytes) => {
                    mark_text(bytes, own, open, &mut marked);
                }
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

    /// The scripts of the language of a tag.
    fn of(&self, tag: &str) -> Option<&[Script]> {
        self.scripts.get(tag).map(Vec::as_slice)
    }

    fn enter<'h, 's>(&'s self, scopes: &mut Vec<Scope<'h, 's>>, element: &Element<'h>) {
        if VOID.iter().any(|name| element.is(name)) {
            return;
        }
        let lang = element.attribute("lang");
        // Numbers and addresses are no words of a language.
        let is_code = ["code", "kbd", "samp"].iter().any(|name| element.is(name))
            || element.is("bdi") && lang.is_none() && element.attribute("dir").is_some();
        let own = if is_code { Some(None) } else { lang.map(|tag| self.of(tag)) };
        match (own, scopes.last_mut()) {
            (Some(own), _) => scopes.push(Scope { name: element.name(), depth: 1, own }),
            (None, Some(scope)) if scope.name == element.name() => scope.depth += 1,
            _ => {}
        }
    }
}

/// The scripts that a language is written in.
fn scripts(settings: &Settings, lang: Lang) -> Vec<Script> {
    let tag = &settings[lang].tag;
    if is_pseudo(tag) {
        // They have the source's letters, whatever their region says, beside the strange ones.
        let of_source = if lang == settings.source { Vec::new() } else { scripts(settings, settings.source) };
        return std::iter::once(Script::Latin).chain(of_source.into_iter().filter(|s| *s != Script::Latin)).collect();
    }
    match tag.script().as_deref() {
        Some("Jpan" | "Hrkt" | "Hira" | "Kana") => vec![Script::Katakana, Script::Han],
        Some("Kore") => vec![Script::Hangul, Script::Han],
        Some("Hans" | "Hant" | "Hani" | "Hanb") => vec![Script::Han, Script::Bopomofo],
        Some("Aran") => vec![Script::Arabic],
        Some(code) => PropertyParser::<Script>::new().get_strict(code).into_iter().collect(),
        None => Vec::new(),
    }
}

fn is_pseudo(tag: &Tag) -> bool {
    Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == tag.as_str())
}

/// The language that a word in a script is taken for on the pages of a language.
fn language_of<'s>(settings: &'s Settings, scripts: &[Vec<Script>], page: Lang, script: Script) -> Option<&'s Tag> {
    let is_in = |lang: &Lang| scripts[lang.index()].contains(&script) && !is_pseudo(&settings[*lang].tag);
    // The authorities' language first: most such words are theirs.
    let near = [settings.source, page].into_iter().chain(settings[page].chain.iter().copied()).find(is_in);
    let only = || {
        let mut all = settings.langs().filter(is_in);
        all.next().filter(|_| all.next().is_none())
    };
    near.or_else(only).map(|lang| &settings[lang].tag)
}

/// The start tag around a word.
fn start_tag(script: Script, tag: Option<&Tag>) -> String {
    let code = match script {
        Script::Katakana => "Jpan",
        Script::Han => "Hani",
        script => PropertyNamesShort::<Script>::new().get(script).unwrap_or("Zzzz"),
    };
    let dir = if script_direction(code) == Some(Direction::Rtl) { "rtl" } else { "ltr" };
    let tag = tag.map_or_else(|| format!("und-{code}"), Tag::to_string);
    format!("<span lang=\"{tag}\" dir=\"{dir}\">")
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

/// Writes a text with its foreign words inside the start tags of their scripts.
fn mark_text(text: &[u8], own: &[Script], open: &[(Script, String)], out: &mut Vec<u8>) {
    let Ok(text) = std::str::from_utf8(text) else { return out.extend_from_slice(text) };
    let mut done = 0;
    for run in (Runs { text, own, at: 0 }) {
        out.extend_from_slice(&text.as_bytes()[done..run.start]);
        match open.iter().find(|(script, _)| *script == run.script) {
            Some((_, tag)) => out.extend_from_slice(tag.as_bytes()),
            // The site has no language in this script.
            None => out.extend_from_slice(start_tag(run.script, None).as_bytes()),
        }
        out.extend_from_slice(&text.as_bytes()[run.start..run.end]);
        out.extend_from_slice(b"</span>");
        done = run.end;
    }
    out.extend_from_slice(&text.as_bytes()[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Letters {
        let scripts = [("hr", Script::Latin), ("ar", Script::Arabic), ("uk", Script::Cyrillic)];
        Letters {
            scripts: scripts.map(|(tag, script)| (tag.to_owned(), vec![script])).into(),
            open: vec![vec![(Script::Latin, "<i>".to_owned()), (Script::Cyrillic, "<u>".to_owned())]],
            is_latin: false,
        }
    }

    #[test]
    fn a_word_of_no_language_of_the_site_is_known_by_its_script() {
        for (script, expected) in [
            (Script::Arabic, "und-Arab\" dir=\"rtl"),
            (Script::Hebrew, "und-Hebr\" dir=\"rtl"),
            (Script::Thaana, "und-Thaa\" dir=\"rtl"),
            (Script::Syriac, "und-Syrc\" dir=\"rtl"),
            (Script::Nko, "und-Nkoo\" dir=\"rtl"),
            (Script::Adlam, "und-Adlm\" dir=\"rtl"),
            (Script::Devanagari, "und-Deva\" dir=\"ltr"),
            (Script::Katakana, "und-Jpan\" dir=\"ltr"),
            (Script::Han, "und-Hani\" dir=\"ltr"),
        ] {
            assert_eq!(start_tag(script, None), format!("<span lang=\"{expected}\">"));
        }
    }

    #[test]
    fn words_are_marked_where_the_language_is_written_otherwise() {
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
            ("hr", "<p>Aplikacija „Дія“ — 5 €</p>", "<p>Aplikacija „<u>Дія</span>“ — 5 €</p>"),
            (
                "uk",
                "<p>Слово عمل і <code>عمل</code></p>",
                "<p>Слово <span lang=\"und-Arab\" dir=\"rtl\">عمل</span> і <code>عمل</code></p>",
            ),
            (
                "hr",
                "<p lang=\"xx\">Дія</p><b lang=\"und-Cyrl\">Дія</b>",
                "<p lang=\"xx\">Дія</p><b lang=\"und-Cyrl\">Дія</b>",
            ),
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
