//! Links and images: where they lead, and what they say.

use std::fmt::Write;

use super::super::context::words_markup;
use super::super::escape::{escape, escape_into};
use super::Writer;
use crate::config::Lang;
use crate::resolve::{Entry, Page, PageKey, Site, Thing, encode};
use crate::source::markdown::{Link, Target};

impl Writer<'_> {
    pub(super) fn start_link(&mut self, index: u16) {
        let link = &self.markdown.links[usize::from(index)];
        self.link_depth += 1;
        match self.href(&link.target) {
            Some(Href { url, lang }) => {
                self.out.push_str("<a href=\"");
                escape_into(&url, &mut self.out);
                self.out.push('"');
                if let Some(lang) = lang.filter(|lang| *lang != self.text_lang) {
                    write!(self.out, " hreflang=\"{}\"", self.site.settings[lang].tag).expect("writing to a String");
                }
                self.out.push('>');
            }
            None => self.out.push_str("<span>"),
        }
        if link.is_bare {
            let words = self.bare_words(link);
            self.out.push_str(&words);
        }
    }

    pub(super) fn end_link(&mut self, index: u16) {
        self.link_depth -= 1;
        let target = &self.markdown.links[usize::from(index)].target;
        self.out.push_str(if self.href(target).is_some() { "</a>" } else { "</span>" });
    }

    /// What a link without words says: the title of what it leads to, in the reader's language.
    pub(super) fn bare_words(&self, link: &Link) -> String {
        match &link.target {
            Target::External(url) => escape(url.split_once(':').map_or(url, |(scheme, rest)| match scheme {
                "mailto" | "tel" => rest,
                _ => url,
            })),
            Target::Reference { kind, id, .. } => match self.site.thing(*kind, id) {
                Some(thing) => title(self.site, self.reader, self.text_lang, thing),
                None => escape(id),
            },
            Target::Anchor(anchor) => {
                let at = self.text.heading_ids.iter().position(|id| id == anchor);
                escape(at.map_or(anchor, |at| &self.markdown.headings[at].text))
            }
            Target::Attachment(name) => escape(name),
            Target::Nowhere => String::new(),
        }
    }

    fn href(&self, target: &Target) -> Option<Href> {
        match target {
            Target::External(url) => Some(Href { url: url.to_string(), lang: None }),
            Target::Anchor(anchor) => Some(Href { url: format!("#{}", encode(anchor)), lang: None }),
            Target::Attachment(name) => {
                let known = self.entry.attachments.iter().any(|a| **a == **name);
                known.then(|| Href { url: self.site.url_of_path(&attachment_path(self.entry, name)), lang: None })
            }
            Target::Reference { kind, id, fragment } => {
                let thing = self.site.thing(*kind, id)?;
                let (url, lang) = thing_url(self.site, self.reader, thing)?;
                let fragment = match (thing, fragment) {
                    (Thing::Term(_), _) => format!("#{id}"),
                    // The page that says that there is none has no headings of the entry.
                    (thing, Some(fragment))
                        if self.site.has_page(PageKey { lang: self.reader, page: self.site.page_of(thing) }) =>
                    {
                        format!("#{}", encode(fragment))
                    }
                    (_, Some(_)) => String::new(),
                    (_, None) => String::new(),
                };
                Some(Href { url: format!("{url}{fragment}"), lang })
            }
            Target::Nowhere => None,
        }
    }

    pub(super) fn end_image(&mut self, index: u16) {
        let alt = self.alt.take().unwrap_or_default();
        let target = &self.markdown.links[usize::from(index)].target;
        // An image of another site would tell that site who reads this page.
        let Some(src) = self.href(target).filter(|_| matches!(target, Target::Attachment(_))) else {
            escape_into(alt.trim(), &mut self.out);
            return;
        };
        self.out.push_str("<img src=\"");
        escape_into(&src.url, &mut self.out);
        self.out.push_str("\" alt=\"");
        escape_into(alt.trim(), &mut self.out);
        self.out.push_str("\" loading=\"lazy\">");
    }
}

/// An address, and the language behind it where that is not the reader's.
struct Href {
    url: String,
    lang: Option<Lang>,
}

/// Where a thing is for a reader; the language of its page where the reader has none of their own.
pub(in crate::render) fn thing_url(site: &Site, reader: Lang, thing: Thing) -> Option<(String, Option<Lang>)> {
    let page = site.page_of(thing);
    let own = PageKey { lang: reader, page };
    if site.has_page(own) {
        return Some((site.url(own), None));
    }
    match page {
        // Not meant for the reader's language: the page at its address says so, and who has it.
        Page::Entry(at) => Some((site.url(PageKey { lang: reader, page: Page::Gap(at) }), None)),
        _ => None,
    }
}

/// The title of a thing for a reader, as markup inside a text in `around`.
pub(in crate::render) fn title(site: &Site, reader: Lang, around: Lang, thing: Thing) -> String {
    words_markup(site, around, &site.title(reader, thing))
}

/// Where a file of an entry's folder stands in the output.
pub fn attachment_path(entry: &Entry, name: &str) -> String {
    format!("files/{}/{}/{name}", entry.kind.as_str(), entry.id)
}
