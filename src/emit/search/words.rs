//! The words of a text as a reader sees them.

use crate::resolve::{OwnText, Shown};
use crate::source::markdown::{Event, Tag};

/// Hands out the words of a body, and whether they stand in a heading. Figures are left out: nobody looks for a number that the
/// next law changes.
pub(super) fn of_body<'s>(text: &'s OwnText, mut found: impl FnMut(&'s str, bool)) {
    let markdown = &text.text().body;
    let mut in_heading = false;
    for event in &markdown.events {
        match event {
            Event::Start(Tag::Heading(_)) => in_heading = true,
            Event::End(Tag::Heading(_)) => in_heading = false,
            Event::Text(s) | Event::Code(s) => found(markdown.str(*s), in_heading),
            Event::Placeable(at) => {
                if let Some(Shown::Term { words, .. }) = text.placeables.get(usize::from(*at)) {
                    found(&words.text, in_heading);
                }
            }
            _ => {}
        }
    }
}
