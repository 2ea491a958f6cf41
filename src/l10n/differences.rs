//! What of the things that are no words a translation has otherwise than its source: placeables and links. Rules report it, and
//! whoever takes translations in can refuse what loses something.

use std::ops::Range;

use crate::source::Text;
use crate::source::markdown::{Event, Link, Markdown, Tag, Target};
use crate::source::phrase::{Phrase, Placeable, PlaceableAt};

/// The placeables and links of some words, in their order.
#[derive(Debug, Clone, Default)]
pub struct Things<'t> {
    /// Figures and terms.
    pub placeables: Vec<&'t PlaceableAt>,
    /// Links and images that lead somewhere.
    pub links: Vec<&'t Link>,
}

impl<'t> Things<'t> {
    /// Those of a whole text: its title, its summary and its body.
    pub fn of_text(text: &'t Text) -> Things<'t> {
        let phrases = [Some(&text.title), text.summary.as_ref()].into_iter().flatten();
        let mut things = Things::of_events(&text.body, 0..text.body.events.len());
        things.placeables.splice(0..0, phrases.flat_map(Phrase::placeables));
        things
    }

    /// Those of some events, such as those of a block.
    pub fn of_events(body: &'t Markdown, events: Range<usize>) -> Things<'t> {
        let mut things = Things::default();
        for event in &body.events[events] {
            match event {
                Event::Placeable(index) => things.placeables.push(&body.placeables[usize::from(*index)]),
                Event::Start(Tag::Link(index) | Tag::Image(index)) => {
                    things.links.push(&body.links[usize::from(*index)])
                }
                _ => {}
            }
        }
        things
    }
}

/// What differs between some words and their source.
#[derive(Debug, Clone, Default)]
pub struct Differences<'t> {
    /// Figures and terms that the source alone has.
    pub lost_placeables: Vec<&'t PlaceableAt>,
    /// Figures and terms that the translation alone has.
    pub added_placeables: Vec<&'t PlaceableAt>,
    /// Links that the source alone has.
    pub lost_links: Vec<&'t Link>,
    /// Links that lead to something else: first the source's, then the translation's.
    pub retargeted_links: Vec<(&'t Link, &'t Link)>,
    /// Links that the translation alone has.
    pub added_links: Vec<&'t Link>,
}

/// Compares what words have with what those of their source have. How often they have it, and in which order, is free:
/// sentences are built in other ways.
pub fn differences<'t>(source: &Things<'t>, own: &Things<'t>) -> Differences<'t> {
    let lacks = |things: &Things, wanted: &PlaceableAt| !things.placeables.iter().any(|p| is_same(p, wanted));
    let mut lost_links: Vec<&Link> =
        source.links.iter().copied().filter(|link| !own.links.iter().any(|l| leads_alike(l, link))).collect();
    let mut added_links: Vec<&Link> =
        own.links.iter().copied().filter(|link| !source.links.iter().any(|l| leads_alike(l, link))).collect();
    let paired = if lost_links.len() == added_links.len() { lost_links.len() } else { 0 };
    Differences {
        lost_placeables: source.placeables.iter().copied().filter(|p| lacks(own, p)).collect(),
        added_placeables: own.placeables.iter().copied().filter(|p| lacks(source, p)).collect(),
        retargeted_links: lost_links.drain(..paired).zip(added_links.drain(..paired)).collect(),
        lost_links,
        added_links,
    }
}

/// Whether two placeables are the same figure or term; its grammar is free.
fn is_same(one: &PlaceableAt, other: &PlaceableAt) -> bool {
    match (&one.placeable, &other.placeable) {
        (Placeable::Figure(one), Placeable::Figure(other)) => one == other,
        (Placeable::Term { id: one, .. }, Placeable::Term { id: other, .. }) => one == other,
        _ => false,
    }
}

/// Whether two links lead to the same. An address of the same host may be that of the same page in another language, and a
/// file may have words in it.
fn leads_alike(one: &Link, other: &Link) -> bool {
    match (&one.target, &other.target) {
        (Target::External(one), Target::External(other)) => {
            one == other || host(one).is_some_and(|h| host(other) == Some(h))
        }
        (Target::Attachment(_), Target::Attachment(_)) | (Target::Nowhere, _) | (_, Target::Nowhere) => true,
        (one, other) => one == other,
    }
}

/// The host of a web address, without `www` and the name of a language before it.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    // hr.wikipedia.org and uk.wikipedia.org
    match host.split_once('.') {
        Some((first, rest)) if rest.contains('.') && first.len() <= 3 => Some(rest),
        _ => Some(host),
    }
}

/// How a person writes a placeable.
pub fn shown_placeable(placeable: &Placeable) -> String {
    match placeable {
        Placeable::Figure(id) => format!("{{ ${id} }}"),
        Placeable::Term { id, .. } => format!("{{ -{id} }}"),
    }
}

/// How a person writes where a link leads.
pub fn shown_target(target: &Target) -> String {
    match target {
        Target::External(address) => address.to_string(),
        Target::Reference { kind, id, fragment } => {
            let fragment = fragment.as_ref().map_or(String::new(), |fragment| format!("#{fragment}"));
            format!("{}:{id}{fragment}", kind.as_str())
        }
        Target::Anchor(id) => format!("#{id}"),
        Target::Attachment(name) => name.to_string(),
        Target::Nowhere => "nowhere".to_owned(),
    }
}
