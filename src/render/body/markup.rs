//! The elements that Markdown has signs for.

use std::fmt::Write;

use super::super::escape::escape_into;
use super::Writer;
use crate::source::markdown::{Alignment, Event, Tag};

impl Writer<'_> {
    pub(super) fn event(&mut self, at: usize) {
        let event = self.markdown.events[at];
        if let Some(alt) = &mut self.alt {
            match event {
                Event::Text(s) | Event::Code(s) | Event::Html(s) => alt.push_str(self.markdown.str(s)),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::End(Tag::Image(index)) => self.end_image(index),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(s) => escape_into(self.markdown.str(s), &mut self.out),
            Event::Code(s) => {
                self.out.push_str("<code>");
                escape_into(self.markdown.str(s), &mut self.out);
                self.out.push_str("</code>");
            }
            Event::Html(s) => escape_into(self.markdown.str(s), &mut self.out),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskMarker(done) => self.out.push_str(if done { "☑ " } else { "☐ " }),
            Event::FootnoteReference(index) => self.footnote_reference(index),
            Event::Placeable(index) => self.placeable(index),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::Heading(index) => {
                let level = self.output_level(self.markdown.headings[usize::from(index)].level, true);
                self.in_heading = true;
                if self.quoted {
                    write!(self.out, "<h{level}>").expect("writing to a String");
                    return;
                }
                write!(self.out, "<h{level} id=\"").expect("writing to a String");
                escape_into(&self.text.heading_ids[usize::from(index)], &mut self.out);
                self.out.push_str("\">");
            }
            Tag::BlockQuote => self.out.push_str("<blockquote>\n"),
            Tag::Alert(kind) => {
                let word = kind.as_str();
                write!(self.out, "<div class=\"alert alert-{word}\" role=\"note\"").expect("writing to a String");
                self.out.push_str("><p class=\"alert-title\">");
                let title = self.message(&format!("alert-{word}"), &[]);
                self.out.push_str(&title);
                self.out.push_str("</p>\n");
            }
            Tag::CodeBlock => self.out.push_str("<pre><code>"),
            Tag::HtmlBlock => self.out.push_str("<p>"),
            Tag::List => self.out.push_str("<ul>\n"),
            Tag::OrderedList(1) => self.out.push_str("<ol>\n"),
            Tag::OrderedList(first) => writeln!(self.out, "<ol start=\"{first}\">").expect("writing to a String"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Footnote(_) => {}
            Tag::Table(table) => {
                self.table = table;
                self.out.push_str(
                    "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"_title\"><table>\n",
                );
            }
            Tag::TableHead => {
                self.table_head = true;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => self.out.push_str("<tr>"),
            Tag::TableCell(column) => {
                self.out.push_str(if self.table_head { "<th scope=\"col\"" } else { "<td" });
                self.out.push_str(match self.alignment(column) {
                    Alignment::None => ">",
                    Alignment::Start => " class=\"start\">",
                    Alignment::Center => " class=\"center\">",
                    Alignment::End => " class=\"end\">",
                });
            }
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link(index) => self.start_link(index),
            Tag::Image(_) => self.alt = Some(String::new()),
        }
    }

    fn end(&mut self, tag: Tag) {
        let html = match tag {
            Tag::Paragraph | Tag::HtmlBlock => "</p>\n",
            Tag::Heading(_) => {
                self.in_heading = false;
                let level = self.levels.last().map_or(2, |(_, level)| *level);
                writeln!(self.out, "</h{level}>").expect("writing to a String");
                ""
            }
            Tag::BlockQuote => "</blockquote>\n",
            Tag::Alert(_) => "</div>\n",
            Tag::CodeBlock => "</code></pre>\n",
            Tag::List => "</ul>\n",
            Tag::OrderedList(_) => "</ol>\n",
            Tag::Item => "</li>\n",
            Tag::Footnote(_) | Tag::Image(_) => "",
            Tag::Table(_) => "</tbody></table></div>\n",
            Tag::TableHead => {
                self.table_head = false;
                let head = self.out.rfind("<thead>").unwrap_or(self.out.len());
                // Markdown has no table without a head; one that says nothing would be read out as nothing, cell by cell.
                let is_empty = self.out[head..].split('>').all(|part| part.is_empty() || part.starts_with('<'));
                if is_empty {
                    self.out.truncate(head);
                    "<tbody>\n"
                } else {
                    "</tr></thead><tbody>\n"
                }
            }
            Tag::TableRow => "</tr>\n",
            Tag::TableCell(_) if self.table_head => "</th>",
            Tag::TableCell(_) => "</td>",
            Tag::Emphasis => "</em>",
            Tag::Strong => "</strong>",
            Tag::Strikethrough => "</del>",
            Tag::Link(index) => {
                self.end_link(index);
                ""
            }
        };
        self.out.push_str(html);
    }

    /// The level that a heading has on the page: no level is skipped on the way down, whatever the author skipped.
    pub(super) fn output_level(&mut self, level: u8, keep: bool) -> u8 {
        let above = self.levels.iter().rposition(|(text, _)| *text < level);
        let output = above.map_or(2, |at| (self.levels[at].1 + 1).min(6));
        if keep {
            self.levels.truncate(above.map_or(0, |at| at + 1));
            self.levels.push((level, output));
        }
        output
    }

    fn alignment(&self, column: u16) -> Alignment {
        self.markdown.alignments[usize::from(self.table)].get(usize::from(column)).copied().unwrap_or(Alignment::None)
    }
}
