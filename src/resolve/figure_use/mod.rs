//! Which figures the words of a handbook use, and where.
//!
//! [`figure_uses`] is the report of what each figure touches, [`link`] and [`OwnText::figures`] tell pages which changes to
//! announce, [`check`] holds translations to the figures of their source.

mod check;
mod numerals;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

pub(super) use check::check;

use self::reading::Reading;
use super::figures::Figures;
use super::site::{Entry, OwnText, Service, Site};
use crate::config::Lang;
use crate::diag::Place;
use crate::source::phrase::{Phrase, Placeable, PlaceableAt};
use crate::source::{EntryKind, FREE, Figure, FileKind, Parsed, ServiceFacts, Text};
use crate::table::Spanned;

/// A place that uses a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureUse<'s> {
    /// The position of the figure.
    pub figure: u32,
    /// Whose words they are.
    pub user: User<'s>,
    /// The language of the words; `None` for facts.
    pub lang: Option<Lang>,
    /// Where.
    pub place: Place,
}

/// What uses a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum User<'s> {
    /// The words of an entry, or what it costs.
    Entry(EntryKind, &'s str),
    /// What a step of a guide costs: the guide and the step.
    Step(&'s str, &'s str),
    /// The words of a service.
    Service(&'s str),
    /// Another message.
    Message(&'s str),
}

impl User<'_> {
    /// The name of the message that says it.
    fn message(&self) -> Box<str> {
        match self {
            User::Service(id) => format!("service-{id}").into(),
            User::Message(id) | User::Entry(_, id) | User::Step(_, id) => (*id).into(),
        }
    }
}

/// Every use of every figure: entries in the order of the site, then services and messages by id; each in the order of
/// its languages, then of its file.
pub fn figure_uses(site: &Site) -> Vec<FigureUse<'_>> {
    let mut uses = Vec::new();
    for entry in &site.entries {
        entry_uses(site, entry, &mut uses);
    }
    for (user, said) in messages(site, &message_users(site)) {
        for (lang, said) in said {
            for used in said.reading.figures {
                let Some(figure) = site.figures.index(&used.id) else { continue };
                uses.push(FigureUse { figure: figure as u32, user, lang: Some(lang), place: used.place });
            }
        }
    }
    uses
}

/// The figures as `content/figures.toml` states them, with the place of each.
pub fn stated(site: &Site) -> impl Iterator<Item = (&Figure, Place)> {
    site.sources.iter().flat_map(|file| {
        let figures = match &file.parsed {
            Parsed::Figures(figures) => figures.as_slice(),
            _ => &[],
        };
        figures.iter().map(|figure| (figure, Place::new(file.path.shared(), figure.id.range.clone())))
    })
}

fn entry_uses<'s>(site: &'s Site, entry: &'s Entry, uses: &mut Vec<FigureUse<'s>>) {
    for (index, text) in entry.texts.iter().enumerate() {
        let Some(text) = text else { continue };
        for (id, place) in placed(text) {
            let Some(figure) = site.figures.index(id) else { continue };
            let lang = Some(Lang(index as u16));
            uses.push(FigureUse { figure: figure as u32, user: User::Entry(entry.kind, &entry.id), lang, place });
        }
    }
    let Some(file) = &entry.facts else { return };
    let whole = entry.facts().cost.iter().map(|cost| (User::Entry(entry.kind, &entry.id), cost));
    let steps = entry.facts().steps.iter();
    let of_steps = steps.filter_map(|step| Some((User::Step(&entry.id, &step.id.value), step.cost.as_ref()?)));
    for (user, cost) in whole.chain(of_steps) {
        let Some(figure) = site.figures.index(&cost.value).filter(|_| cost.value != FREE) else { continue };
        let place = Place::new(file.path.shared(), cost.range.clone());
        uses.push(FigureUse { figure: figure as u32, user, lang: None, place });
    }
}

impl OwnText {
    /// The figures of its title, summary and body, by position, as often as they stand there.
    pub fn figures<'a>(&'a self, figures: &'a Figures) -> impl Iterator<Item = u32> + 'a {
        placeables(self.text()).filter_map(|(id, _)| figures.index(id)).map(|figure| figure as u32)
    }
}

impl OwnText {
    /// The figures of its title and summary, by position: what stands in a list.
    pub fn heading_figures<'a>(&'a self, figures: &'a Figures) -> impl Iterator<Item = u32> + 'a {
        let phrases = [Some(&self.text().title), self.text().summary.as_ref()].into_iter().flatten();
        let named = phrases.flat_map(Phrase::placeables).filter_map(|at| match &at.placeable {
            Placeable::Figure(id) => figures.index(id),
            Placeable::Term { .. } => None,
        });
        named.map(|figure| figure as u32)
    }
}

/// The figures of a text with their places.
fn placed(text: &OwnText) -> impl Iterator<Item = (&str, Place)> {
    let file = text.file.path.shared();
    placeables(text.text()).filter_map(|(_, at)| placed_at(file, at))
}

/// The figure that a placeable names, known or not, with its place.
fn placed_at<'p>(file: &std::sync::Arc<str>, at: &'p PlaceableAt) -> Option<(&'p str, Place)> {
    let Placeable::Figure(id) = &at.placeable else { return None };
    Some((id, Place::new(file, at.range.start as usize..at.range.end as usize)))
}

/// The figures that a text names, known or not.
fn placeables(text: &Text) -> impl Iterator<Item = (&str, &PlaceableAt)> {
    let phrases = [Some(&text.title), text.summary.as_ref()].into_iter().flatten();
    let placeables = phrases.flat_map(Phrase::placeables).chain(&text.body.placeables);
    placeables.filter_map(|at| match &at.placeable {
        Placeable::Figure(id) => Some((&**id, at)),
        Placeable::Term { .. } => None,
    })
}

/// Tells each service which figures its words show in any language.
pub(super) fn link(site: &mut Site) {
    if site.services.is_empty() {
        return;
    }
    let mut by_service: BTreeMap<Box<str>, Vec<u32>> = BTreeMap::new();
    let services = message_users(site).into_iter().filter(|user| matches!(user, User::Service(_))).collect();
    for (user, said) in messages(site, &services) {
        let User::Service(id) = user else { continue };
        let named = said.iter().flat_map(|(_, said)| &said.reading.figures);
        let mut figures: Vec<u32> =
            named.filter_map(|used| site.figures.index(&used.id)).map(|figure| figure as u32).collect();
        figures.sort_unstable();
        figures.dedup();
        by_service.insert(id.into(), figures);
    }
    for Service { id, figures, .. } in &mut site.services {
        *figures = by_service.remove(id).unwrap_or_default().into();
    }
}

/// What a message says in one language, with its attributes.
struct Said {
    /// Where its name stands, or the words in a table of services.
    place: Place,
    reading: Reading,
}

/// What the handbook's own Fluent files and the words beside the facts of services say for `users`.
fn messages<'s>(site: &'s Site, users: &BTreeSet<User<'s>>) -> BTreeMap<User<'s>, Vec<(Lang, Said)>> {
    let mut said: BTreeMap<User, Vec<(Lang, Said)>> = BTreeMap::new();
    if users.is_empty() {
        return said;
    }
    for file in site.sources.iter() {
        match (&file.kind, &file.parsed) {
            (FileKind::Messages { tag }, Parsed::Messages(messages)) => {
                let Some(lang) = site.settings.declared_as(tag) else { continue };
                for entry in messages.resource.entries() {
                    let ast::Entry::Message(message) = entry else { continue };
                    let user = user(message.id.name);
                    if users.contains(&user) {
                        let (place, reading) = Reading::of_message(file, messages, message);
                        said.entry(user).or_default().push((lang, Said { place, reading }));
                    }
                }
            }
            (_, Parsed::Directory(directory)) => {
                let services = directory.services.iter().map(|row| &row.facts);
                for service in services.filter(|service| users.contains(&User::Service(&service.id.value))) {
                    for (part, words) in cells(service) {
                        let place = Place::new(file.path.shared(), words.range.clone());
                        let reading = Reading::of_cell(part, &words.value, &place);
                        let user = User::Service(&service.id.value);
                        said.entry(user).or_default().push((site.settings.source, Said { place, reading }));
                    }
                }
            }
            _ => {}
        }
    }
    said.values_mut().for_each(|said| said.sort_by_key(|(lang, _)| *lang));
    said
}

/// Whose messages name a figure in some language.
fn message_users(site: &Site) -> BTreeSet<User<'_>> {
    let mut users = BTreeSet::new();
    if site.figures.iter().next().is_none() {
        return users;
    }
    for file in site.sources.iter() {
        match (&file.kind, &file.parsed) {
            (FileKind::Messages { .. }, Parsed::Messages(messages)) => {
                let messages = messages.definitions.iter().filter(|d| !d.is_term);
                let using = messages.filter(|d| d.variables.iter().any(|name| site.figures.index(name).is_some()));
                users.extend(using.map(|d| user(&d.id)));
            }
            (_, Parsed::Directory(directory)) => {
                let services = directory.services.iter().map(|row| &row.facts);
                let using = services.filter(|service| cells(service).any(|(_, words)| words.value.contains('$')));
                users.extend(using.map(|service| User::Service(&service.id.value)));
            }
            _ => {}
        }
    }
    users
}

fn user(message: &str) -> User<'_> {
    message.strip_prefix("service-").map_or(User::Message(message), User::Service)
}

/// The words beside the facts of a service, by the part of its message that they are.
fn cells(service: &ServiceFacts) -> impl Iterator<Item = (&'static str, &Spanned<String>)> {
    let words = &service.words;
    [("", &words.name), ("summary", &words.summary), ("note", &words.note)]
        .into_iter()
        .filter_map(|(part, words)| Some((part, words.as_ref()?)))
}
