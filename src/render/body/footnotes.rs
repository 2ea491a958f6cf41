//! Footnotes: their numbers in the text, and what stands at the end of the part that uses them.

use std::fmt::Write;

use fluent_bundle::FluentValue;

use super::super::escape::{escape, escape_into};
use super::Writer;

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, index: u16) {
        let footnote = &self.markdown.footnotes[usize::from(index)];
        if !footnote.defined {
            escape_into(&format!("[^{}]", footnote.label), &mut self.out);
            return;
        }
        let number = usize::from(index) + 1;
        if self.quoted {
            write!(self.out, "<sup>{number}</sup>").expect("writing to a String");
            return;
        }
        self.footnote_uses[usize::from(index)] += 1;
        let first = self.footnote_uses[usize::from(index)] == 1;
        let id = if first { format!(" id=\"fnref-{number}\"") } else { String::new() };
        write!(self.out, "<sup><a href=\"#fn-{number}\"{id} role=\"doc-noteref\">{number}</a></sup>")
            .expect("writing to a String");
    }

    pub(super) fn write_footnotes(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes);
        notes.sort_by_key(|(index, _)| *index);
        if notes.is_empty() {
            return;
        }
        let title = self.message("footnotes", &[]);
        writeln!(self.out, "<section class=\"footnotes\" role=\"doc-endnotes\"><h2>{title}</h2><ol>")
            .expect("writing to a String");
        for (index, range) in notes {
            let number = usize::from(index) + 1;
            write!(self.out, "<li id=\"fn-{number}\" value=\"{number}\">").expect("writing to a String");
            self.events(range);
            if self.footnote_uses[usize::from(index)] > 0 {
                let back = self.message_plain("footnote-back", &[("number", FluentValue::from(number as f64))]);
                // Its name is said in the reader's language, whatever that of the text is.
                let language = &self.site.settings[self.reader];
                let lang = if self.reader == self.text_lang {
                    String::new()
                } else {
                    format!(" lang=\"{}\" dir=\"{}\"", language.tag, language.direction.as_str())
                };
                let back = escape(&back);
                write!(
                    self.out,
                    "<p><a href=\"#fnref-{number}\" role=\"doc-backlink\"{lang} aria-label=\"{back}\">↩</a></p>"
                )
                .expect("writing to a String");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol></section>\n");
    }
}
