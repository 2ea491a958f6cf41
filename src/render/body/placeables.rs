//! Figures and terms in a text.

use std::fmt::Write;

use super::super::context::words_markup;
use super::super::escape::{escape, escape_into};
use super::Writer;
use crate::config::Lang;
use crate::resolve::{Page, PageKey, Shown};

impl Writer<'_> {
    pub(super) fn placeable(&mut self, index: u16) {
        match &self.text.placeables[usize::from(index)] {
            Shown::Figure(figure) => {
                let figure = self.site.figures.at(*figure as usize);
                if figure.is_amount() {
                    self.out.push_str("<bdi dir=\"ltr\">");
                    escape_into(figure.text(self.text_lang), &mut self.out);
                    self.out.push_str("</bdi>");
                } else {
                    escape_into(figure.text(self.text_lang), &mut self.out);
                }
            }
            Shown::Nothing(typed) => escape_into(typed, &mut self.out),
            Shown::Term { term, words } => {
                let html = words_markup(self.site, self.text_lang, words);
                let first =
                    term.filter(|term| self.link_depth == 0 && !self.in_heading && !self.seen_terms.contains(term));
                match first {
                    None => self.out.push_str(&html),
                    Some(term) => {
                        self.seen_terms.insert(term);
                        self.first_use(term, words.lang, &html);
                    }
                }
            }
        }
    }

    /// A term with a link to the glossary, and the word that stands on letters and doors behind it.
    fn first_use(&mut self, term: u32, lang: Lang, html: &str) {
        let source = self.site.settings.source;
        let glossary = self.site.url(PageKey { lang: self.reader, page: Page::Glossary });
        let term = &self.site.terms[term as usize];
        write!(self.out, "<dfn class=\"term\"><a href=\"{}#{}\">{html}</a></dfn>", escape(&glossary), term.id)
            .expect("writing to a String");
        let official = &term.name[source.index()];
        let is_source = self.site.settings[self.text_lang].chain.contains(&source)
            && self.site.settings[self.text_lang].tag.canonical().id.language
                == self.site.settings[source].tag.canonical().id.language;
        if !is_source && lang != source && official.lang == source {
            let language = &self.site.settings[source];
            write!(
                self.out,
                " <span class=\"official\" lang=\"{}\" dir=\"{}\">({})</span>",
                language.tag,
                language.direction.as_str(),
                escape(&official.text)
            )
            .expect("writing to a String");
        }
    }
}
