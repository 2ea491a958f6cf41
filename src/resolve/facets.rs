//! The facets of the directory: who is spoken to, what it costs, who is asked for papers, where. A static page stands for
//! each choice, and for two of them together.
//!
//! 1. what is known of each service becomes sets of services, one a choice ([`Choice`]);
//! 2. the sets that narrow the directory down become pages ([`Selection`]), alone and in pairs.
//!
//! What is not known of a service is not "no": it is in no set of that kind, and every selection counts such services.
//!
//! The path of a choice is `<kind>_<value>`, and no id, category or slug has an underscore: no page can be in its way.

use std::collections::{BTreeMap, BTreeSet};

use super::routes::Page;
use super::site::Site;
use crate::locale::Tag;
use crate::source::layout::is_slug_letter;
use crate::source::{Cost, ServiceFacts};

/// How many pairs of choices have a page, at most: beyond that the lists of either choice alone are short, or the directory
/// is so large that its readers are better served by the search and by the filter in the page.
pub const PAIRS: usize = 400;

/// What a choice is about. Choices of one kind exclude each other, those of several go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Kind {
    Category,
    Language,
    Cost,
    Identity,
    Accessibility,
    Place,
}

impl Kind {
    /// All of them, in the order of paths and titles.
    pub const ALL: [Kind; 6] =
        [Kind::Category, Kind::Language, Kind::Cost, Kind::Identity, Kind::Accessibility, Kind::Place];

    /// The word in paths, in the address bar and in attributes.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Category => "category",
            Kind::Language => "language",
            Kind::Cost => "cost",
            Kind::Identity => "identity",
            Kind::Accessibility => "accessibility",
            Kind::Place => "place",
        }
    }
}

/// A way to narrow the directory down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// A category, by its position.
    Category(u32),
    /// A language that is spoken there: the tag as the services have it, if all have the same one (`prs`), otherwise the
    /// canonical language (`fa`).
    Language(Box<str>),
    /// It costs nothing.
    Free,
    /// Nobody has to say who they are.
    Anonymous,
    /// Nobody has to show papers, but perhaps a name is asked for.
    NoPapers,
    /// Wheelchairs get in.
    Wheelchair,
    /// A place that it serves or stands in, as the first service that names it writes it.
    Place(Box<str>),
}

/// A facet with its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is about.
    pub kind: Kind,
    /// What it says.
    pub facet: Facet,
    /// The word in paths, in the address bar and in attributes, unique within its kind.
    pub value: Box<str>,
    /// The positions of its services, in order.
    pub services: Vec<u32>,
}

/// What a page shows: the services that one choice or two have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The position of the first choice.
    pub one: u32,
    /// The position of the second, which is greater and of another kind.
    pub two: Option<u32>,
    /// The positions of the services, in order; never none, and never those of a wider page.
    pub services: Vec<u32>,
}

impl Selection {
    /// The choices.
    pub fn choices(&self) -> impl Iterator<Item = u32> {
        [Some(self.one), self.two].into_iter().flatten()
    }
}

/// The facets of a directory.
#[derive(Debug, Default)]
pub struct Facets {
    /// Every choice that at least one service is in, by kind, then by value.
    pub choices: Vec<Choice>,
    /// Every page, by its choices. A category alone is a page of its own kind.
    pub selections: Vec<Selection>,
    /// The services of which nothing is known, by kind.
    unknown: BTreeMap<Kind, Vec<u32>>,
    pages: BTreeMap<(u32, Option<u32>), u32>,
}

impl Facets {
    /// The services that all the choices have in common; of no choice, the first `all` services.
    pub fn services(&self, choices: &[u32], all: usize) -> Vec<u32> {
        let mut sets = choices.iter().map(|choice| &self.choices[*choice as usize].services);
        let Some(first) = sets.next() else { return (0..all as u32).collect() };
        sets.fold(first.clone(), |common, set| intersection(&common, set))
    }

    /// The page of a set of choices.
    pub fn page(&self, choices: &[u32]) -> Option<Page> {
        let mut choices = choices.to_vec();
        choices.sort_unstable();
        match *choices {
            [] => Some(Page::Services),
            [one] => match self.choices[one as usize].facet {
                Facet::Category(category) => Some(Page::Category(category)),
                _ => self.pages.get(&(one, None)).map(|at| Page::Facet(*at)),
            },
            [one, two] => self.pages.get(&(one, Some(two))).map(|at| Page::Facet(*at)),
            _ => None,
        }
    }

    /// The category that a selection is of, if it is of one.
    pub fn category_of(&self, selection: u32) -> Option<u32> {
        match self.choices[self.selections[selection as usize].one as usize].facet {
            Facet::Category(category) => Some(category),
            _ => None,
        }
    }

    /// The choice of a category.
    pub fn category(&self, category: u32) -> Option<u32> {
        self.choices.iter().position(|choice| choice.facet == Facet::Category(category)).map(|at| at as u32)
    }

    /// The positions of the choices of a kind.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = u32> + '_ {
        (0..self.choices.len() as u32).filter(move |at| self.choices[*at as usize].kind == kind)
    }

    /// What is known of a service, by its choices: nothing, or the choices of that kind that it is in, which may be none.
    pub fn known(&self, kind: Kind, service: u32) -> Option<Vec<u32>> {
        let is_unknown = self.unknown.get(&kind).is_some_and(|unknown| unknown.binary_search(&service).is_ok());
        let is_in = |choice: &u32| self.choices[*choice as usize].services.binary_search(&service).is_ok();
        (!is_unknown).then(|| self.of_kind(kind).filter(is_in).collect())
    }

    /// The services that may belong to some choices, but nobody knows it of at least one.
    pub fn unknown(&self, choices: &[u32]) -> Vec<u32> {
        let unknown_of = |choice: &Choice| self.unknown.get(&choice.kind).map_or(&[][..], Vec::as_slice);
        let choices: Vec<&Choice> = choices.iter().map(|at| &self.choices[*at as usize]).collect();
        let perhaps: BTreeSet<u32> = choices.iter().flat_map(|choice| unknown_of(choice)).copied().collect();
        let fits = |service: &u32| {
            choices.iter().all(|choice| {
                choice.services.binary_search(service).is_ok() || unknown_of(choice).binary_search(service).is_ok()
            })
        };
        perhaps.into_iter().filter(|service| fits(service)).collect()
    }

    /// The part of the path of a choice: `language_uk`, or that of a category.
    pub(super) fn segment(&self, choice: u32) -> String {
        let choice = &self.choices[choice as usize];
        match choice.kind {
            Kind::Category => choice.value.to_string(),
            kind => format!("{}_{}", kind.as_str(), choice.value),
        }
    }
}

/// Sorts the services of a site by what is known of them.
pub(super) fn facets(site: &Site) -> Facets {
    let mut facets = Facets::default();
    for (at, category) in site.categories.iter().enumerate() {
        facets.choices.push(Choice {
            kind: Kind::Category,
            facet: Facet::Category(at as u32),
            value: category.id.clone(),
            services: category.services.clone(),
        });
    }
    let mut add = |kind: Kind, facet: Facet, value: &str, services: Vec<u32>| {
        if !services.is_empty() {
            facets.choices.push(Choice { kind, facet, value: value.into(), services });
        }
    };
    let those = |is: &dyn Fn(&ServiceFacts) -> bool| -> Vec<u32> {
        (0..site.services.len() as u32).filter(|at| is(site.services[*at as usize].facts())).collect()
    };

    for (language, (tag, services)) in languages(site) {
        add(Kind::Language, Facet::Language(tag), &language, services);
    }
    add(Kind::Cost, Facet::Free, "free", those(&|facts| matches!(facts.cost, Some(Cost::Free))));
    let anonymous = those(&|facts| asks(facts) == Some(Asks::Nothing));
    let papers = those(&|facts| matches!(asks(facts), Some(Asks::Nothing | Asks::Name)));
    let is_more = papers.len() > anonymous.len();
    add(Kind::Identity, Facet::Anonymous, "none", anonymous);
    // Two names for the same list would only be a question too many.
    if is_more {
        add(Kind::Identity, Facet::NoPapers, "no-papers", papers);
    }
    let accessible = |at: u32| site.accessibility_of(&site.services[at as usize]);
    let wheelchair = |at: &u32| accessible(*at).iter().any(|aid| aid == "wheelchair");
    let all = || 0..site.services.len() as u32;
    add(Kind::Accessibility, Facet::Wheelchair, "wheelchair", all().filter(wheelchair).collect());
    for (value, (name, services)) in places(site) {
        add(Kind::Place, Facet::Place(name), &value, services);
    }

    facets.unknown = BTreeMap::from([
        (Kind::Category, those(&|facts| facts.category.is_none())),
        (Kind::Language, those(&|facts| facts.languages.is_empty())),
        (Kind::Cost, those(&|facts| facts.cost.is_none())),
        (Kind::Identity, those(&|facts| asks(facts).is_none())),
        (Kind::Accessibility, all().filter(|at| accessible(*at).is_empty()).collect()),
        (Kind::Place, all().filter(|at| places_of(site, *at).next().is_none()).collect()),
    ]);
    facets.selections = selections(&facets.choices, site.services.len());
    let key = |(at, selection): (usize, &Selection)| ((selection.one, selection.two), at as u32);
    facets.pages = facets.selections.iter().enumerate().map(key).collect();
    facets
}

/// What a reader must say or show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    Nothing,
    Name,
    Papers,
}

/// `identity_required` speaks; where it is silent, `anonymous` does.
fn asks(facts: &ServiceFacts) -> Option<Asks> {
    match facts.identity_required.as_deref() {
        Some("none") => Some(Asks::Nothing),
        Some("name") => Some(Asks::Name),
        Some(_) => Some(Asks::Papers),
        None => facts.anonymous.then_some(Asks::Nothing),
    }
}

/// The canonical languages that are spoken, each with the tag to name it by: speech has neither script nor region.
fn languages(site: &Site) -> BTreeMap<Box<str>, (Box<str>, Vec<u32>)> {
    let mut languages: BTreeMap<Box<str>, (BTreeSet<String>, Vec<u32>)> = BTreeMap::new();
    for (at, service) in site.services.iter().enumerate() {
        for tag in service.facts().languages.iter().filter_map(|typed| Tag::parse(&typed.value)) {
            let (tags, services) = languages.entry(tag.language().into()).or_default();
            tags.insert(typed_language(&tag).to_owned());
            if services.last() != Some(&(at as u32)) {
                services.push(at as u32);
            }
        }
    }
    let named = languages.into_iter().map(|(language, (tags, services))| {
        let tag = tags.first().filter(|_| tags.len() == 1).map_or_else(|| language.clone(), |tag| tag.as_str().into());
        (language, (tag, services))
    });
    named.collect()
}

/// The language of a tag as typed: `prs`, which is canonically `fa`.
fn typed_language(tag: &Tag) -> &str {
    tag.as_str().split('-').next().unwrap_or_default()
}

fn places(site: &Site) -> BTreeMap<Box<str>, (Box<str>, Vec<u32>)> {
    let mut places: BTreeMap<Box<str>, (Box<str>, Vec<u32>)> = BTreeMap::new();
    for at in 0..site.services.len() as u32 {
        for name in places_of(site, at) {
            let Some(value) = place_value(name) else { continue };
            let (_, services) = places.entry(value).or_insert_with(|| (name.into(), Vec::new()));
            if services.last() != Some(&at) {
                services.push(at);
            }
        }
    }
    places
}

/// The places that a service serves, and the one that it stands in; a site does not know where a confidential one is.
fn places_of(site: &Site, service: u32) -> impl Iterator<Item = &str> {
    let service = &site.services[service as usize];
    let stands_in = site.address_of(service).and_then(|address| address.locality.as_deref());
    service
        .facts()
        .area
        .iter()
        .map(String::as_str)
        .chain(stands_in)
        .map(str::trim)
        .filter(|name| place_value(name).is_some())
}

/// The name of a place as a word of addresses: `donji-javorgrad`. Names that differ in letter case or blanks are the same.
fn place_value(name: &str) -> Option<Box<str>> {
    use icu::normalizer::ComposingNormalizerBorrowed;
    let name = ComposingNormalizerBorrowed::new_nfc().normalize(name).to_lowercase();
    let letter = |c: char| if is_slug_letter(c) { c } else { '-' };
    let word: String = name.chars().map(letter).collect();
    let parts: Vec<&str> = word.split('-').filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("-").into())
}

/// The choices and pairs of choices that narrow the directory down.
fn selections(choices: &[Choice], all: usize) -> Vec<Selection> {
    let narrows = |choice: &&(u32, &Choice)| choice.1.services.len() < all;
    let numbered: Vec<(u32, &Choice)> = (0..).zip(choices).collect();
    let narrow: Vec<&(u32, &Choice)> = numbered.iter().filter(narrows).collect();
    let alone = narrow.iter().filter(|(_, choice)| choice.kind != Kind::Category);
    let mut selections: Vec<Selection> =
        alone.map(|(at, choice)| Selection { one: *at, two: None, services: choice.services.clone() }).collect();

    let mut pairs: Vec<(bool, usize, Selection)> = Vec::new();
    for (i, (one, first)) in narrow.iter().enumerate() {
        for (two, second) in narrow[i + 1..].iter().filter(|(_, second)| second.kind != first.kind) {
            let services = intersection(&first.services, &second.services);
            let shorter = first.services.len().min(second.services.len());
            // The list of one choice alone is such a page already.
            if services.is_empty() || services.len() == shorter {
                continue;
            }
            let matters = first.kind <= Kind::Language;
            pairs.push((matters, shorter, Selection { one: *one, two: Some(*two), services }));
        }
    }
    // The longer the shorter of two lists is, the more a reader is spared by what they have in common.
    pairs.sort_by(|(matters, shorter, a), (matters_b, shorter_b, b)| {
        (matters_b, shorter_b, a.one, a.two).cmp(&(matters, shorter, b.one, b.two))
    });
    selections.extend(pairs.into_iter().take(PAIRS).map(|(_, _, selection)| selection));
    selections.sort_by_key(|selection| (selection.one, selection.two));
    selections
}

/// What two sorted lists have in common.
fn intersection(a: &[u32], b: &[u32]) -> Vec<u32> {
    a.iter().filter(|service| b.binary_search(service).is_ok()).copied().collect()
}
