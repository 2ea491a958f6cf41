//! The ways to narrow a list of services down: links to static pages, and what the script `filter.js` needs to do the same
//! in the page.

use std::fmt::Write;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use serde::Serialize;
use tera::{Map, Value};

use super::{map, markup, message_markup, text_markup, theme_words, words_markup};
use crate::config::Lang;
use crate::locale::Tag;
use crate::render::escape::escape;
use crate::render::json_ld::json_script;
use crate::resolve::hours::{Day, Holidays, Live};
use crate::resolve::{Facet, FacetKind, Isolation, Page, PageKey, Site, Span, Words};

/// What stands between the parts of a title, which are no sentence in any language.
const DOT: &str = " · ";

/// The groups of choices beside a list, by the message of their heading.
const GROUPS: [(&str, &[FacetKind]); 4] = [
    ("facets-conditions", &[FacetKind::Cost, FacetKind::Identity, FacetKind::Accessibility]),
    ("spoken-languages", &[FacetKind::Language]),
    ("facets-place", &[FacetKind::Place]),
    ("service-categories", &[FacetKind::Category]),
];

/// Adds to a page that lists the services of `chosen` what leads to others. `hours` are those of a page that has the script.
pub(super) fn put(site: &Site, key: PageKey, chosen: &[u32], hours: Option<&Hours>, page: &mut Map) {
    let lang = key.lang;
    let facets = &site.facets;
    let url = |page: Page| site.url(PageKey { lang, page });
    let number = |count: usize| site.formats[lang.index()].number(count as f64);
    let is_facet = matches!(key.page, Page::Facet(_));
    let mut groups = Vec::new();
    for (title, kinds) in GROUPS {
        // Categories have a list of their own on other pages.
        if kinds.contains(&FacetKind::Category) && !is_facet {
            continue;
        }
        let mut options: Vec<Value> = sorted(site, lang, kinds)
            .into_iter()
            .filter_map(|at| {
                let option = option(site, chosen, at)?;
                let choice = &facets.choices[at as usize];
                Some(map! {
                    "kind": choice.kind.as_str(), "value": &*choice.value,
                    "name": markup(name(site, lang, at)), "count": number(option.count),
                    "url": option.page.map(url), "current": chosen.contains(&at), "idle": option.is_idle,
                })
            })
            .collect();
        // Whether doors are open is no page: only a script knows the time.
        if kinds.contains(&FacetKind::Cost) && hours.is_some_and(Hours::are_known) {
            options.push(map! {
                "kind": "open", "value": "now", "name": message_markup(site, lang, "facets-open-now"), "count": "",
                "url": Value::none(), "current": false, "idle": false,
            });
        }
        if !options.is_empty() {
            groups.push(map! { "title": message_markup(site, lang, title), "options": options });
        }
    }
    let chips: Vec<Value> = chosen
        .iter()
        .filter(|_| is_facet)
        .map(|at| {
            let others: Vec<u32> = chosen.iter().copied().filter(|other| other != at).collect();
            map! {
                "title": markup(words_markup(site, lang, &words(site, lang, *at))),
                "url": facets.page(&others).map(url),
            }
        })
        .collect();
    page.insert("facets".into(), groups.into());
    page.insert("chosen".into(), chips.into());
    page.insert("count".into(), (facets.services(chosen, site.services.len()).len() as u64).into());
    let unknown = facets.unknown(if is_facet { chosen } else { &[] });
    page.insert("unknown".into(), (unknown.len() as u64).into());
    let named = site.sorted_services(lang, unknown).into_iter().map(|at| {
        let name = &site.services[at as usize].name[lang.index()];
        map! { "name": markup(words_markup(site, lang, name)), "url": url(Page::Service(at)) }
    });
    page.insert("perhaps".into(), named.collect::<Vec<_>>().into());
    // What the services of a page have in common beside its choices: such a pair has no page of its own.
    let common = |at: &u32| !chosen.contains(at) && option(site, chosen, *at).is_some_and(|option| option.is_idle);
    let common: Vec<Value> = (0..facets.choices.len() as u32)
        .filter(|_| is_facet)
        .filter(common)
        .map(|at| markup(words_markup(site, lang, &words(site, lang, at))))
        .collect();
    page.insert("common".into(), common.into());
    page.insert("all".into(), number(facets.services(chosen, site.services.len()).len()).into());
}

/// How many places a home page names.
const PLACES: usize = 8;

/// The places that have a page of their services, those with most services first.
pub(super) fn places(site: &Site, lang: Lang) -> Value {
    let mut places: Vec<(usize, String, u32, Page)> = site
        .facets
        .of_kind(FacetKind::Place)
        .filter_map(|at| {
            let page = site.facets.page(&[at])?;
            Some((site.facets.choices[at as usize].services.len(), plain_name(site, lang, at), at, page))
        })
        .collect();
    let compare = |a: &str, b: &str| site.formats[lang.index()].compare(a, b);
    places.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| compare(&a.1, &b.1)).then(a.2.cmp(&b.2)));
    places.truncate(PLACES);
    let places = places.into_iter().map(|(count, _, at, page)| {
        map! {
            "title": markup(name(site, lang, at)), "url": site.url(PageKey { lang, page }), "count": count as u64,
        }
    });
    places.collect::<Vec<_>>().into()
}

/// Where a choice leads from a page.
struct Choosable {
    /// The page; none if no page shows just these services.
    page: Option<Page>,
    /// How many services it leaves.
    count: usize,
    /// Whether it leaves all that are there already.
    is_idle: bool,
}

/// What a choice does on the page of `chosen`, where it takes the place of what is chosen of its kind; `None` if it is not
/// offered there.
fn option(site: &Site, chosen: &[u32], at: u32) -> Option<Choosable> {
    let facets = &site.facets;
    let choice = &facets.choices[at as usize];
    let kept: Vec<u32> =
        chosen.iter().copied().filter(|other| facets.choices[*other as usize].kind != choice.kind).collect();
    if kept.len() > 1 {
        return None;
    }
    let all = site.services.len();
    let target: Vec<u32> = kept.iter().copied().chain([at]).collect();
    let count = facets.services(&target, all).len();
    let before = facets.services(&kept, all).len();
    // In the place of another choice it takes that one off.
    let is_instead = kept.len() < chosen.len();
    let is_idle = count == before && !is_instead;
    // Of the whole directory such a choice says nothing.
    if count == 0 || (is_idle && kept.is_empty()) {
        return None;
    }
    let page = match facets.page(&target) {
        Some(page) => Some(page),
        // All of them are on one of these pages.
        None if count == before => facets.page(&kept),
        None if count == choice.services.len() => facets.page(&[at]),
        None => None,
    };
    Some(Choosable { page: page.filter(|_| !is_idle), count, is_idle })
}

/// The choices of some kinds as readers look for them: their own language first, names as in a dictionary.
fn sorted(site: &Site, lang: Lang, kinds: &[FacetKind]) -> Vec<u32> {
    let reader = site.settings[lang].tag.language();
    let mut sorted = Vec::new();
    for kind in kinds {
        let mut choices: Vec<(bool, String, u32)> = site
            .facets
            .of_kind(*kind)
            .map(|at| {
                let choice = &site.facets.choices[at as usize];
                let is_own = *kind == FacetKind::Language && *choice.value == *reader;
                (!is_own, plain_name(site, lang, at), at)
            })
            .collect();
        // What is no name keeps its order.
        if matches!(kind, FacetKind::Category | FacetKind::Language | FacetKind::Place) {
            let compare = |a: &str, b: &str| site.formats[lang.index()].compare(a, b);
            choices.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| compare(&a.1, &b.1)).then(a.2.cmp(&b.2)));
        }
        sorted.extend(choices.into_iter().map(|(_, _, at)| at));
    }
    sorted
}

/// The name of a spoken language for a reader; `None` where their language has none.
fn language_name(site: &Site, lang: Lang, tag: &str) -> Option<String> {
    let parsed = Tag::parse(tag)?;
    // CLDR's name of `prs` is that of Persian, which nobody who looks for Dari looks for.
    let is_itself = parsed.language() == tag;
    let name = site.formats[lang.index()].language_name(&parsed).filter(|_| is_itself);
    name.or_else(|| (site.settings.lang(tag) == Some(lang)).then(|| site.settings[lang].name.to_string()))
}

fn endonym(site: &Site, tag: &str) -> String {
    let declared = site.settings.lang(tag).map(|declared| site.settings[declared].name.to_string());
    declared.or_else(|| Tag::parse(tag)?.endonym().map(str::to_owned)).unwrap_or_else(|| tag.to_owned())
}

fn plain_name(site: &Site, lang: Lang, choice: u32) -> String {
    match &site.facets.choices[choice as usize].facet {
        Facet::Category(at) => site.categories[*at as usize].name[lang.index()].text.to_string(),
        Facet::Language(tag) => language_name(site, lang, tag).unwrap_or_else(|| endonym(site, tag)),
        Facet::Place(name) => name.to_string(),
        Facet::Free => theme_words(site, lang, "cost-free").text.to_string(),
        Facet::Anonymous => theme_words(site, lang, "anonymous").text.to_string(),
        Facet::NoPapers => theme_words(site, lang, "identity-none").text.to_string(),
        Facet::Wheelchair => theme_words(site, lang, "accessibility-wheelchair").text.to_string(),
    }
}

/// A choice below the heading of its kind, as HTML.
fn name(site: &Site, lang: Lang, choice: u32) -> String {
    match &site.facets.choices[choice as usize].facet {
        Facet::Language(tag) => match language_name(site, lang, tag) {
            Some(name) => escape(&name),
            None => match site.settings.lang(tag) {
                Some(declared) => text_markup(site, lang, declared, &endonym(site, tag)),
                None => {
                    let direction = Tag::parse(tag).and_then(|tag| tag.direction()).map_or("ltr", |d| d.as_str());
                    let tag = escape(tag);
                    format!("<span lang=\"{tag}\" dir=\"{direction}\">{}</span>", escape(&endonym(site, &tag)))
                }
            },
        },
        Facet::Place(name) => text_markup(site, lang, site.settings.source, name),
        _ => words_markup(site, lang, &words(site, lang, choice)),
    }
}

/// A choice that stands alone, with what it is about: "Language: Ukrainian".
pub(super) fn words(site: &Site, lang: Lang, choice: u32) -> Words {
    let said = |id: &str, argument: &str, text: &str, span: Span| {
        let args = [(argument, FluentValue::from(text))];
        let Some((from, marked)) = site.catalog.format(lang, id, None, &args, Isolation::Marked).text(lang) else {
            return Words::new(lang, text);
        };
        let mut words = Words::from_isolated(from, &marked);
        words.spans.iter_mut().for_each(|(_, kind)| *kind = span);
        words
    };
    match &site.facets.choices[choice as usize].facet {
        Facet::Category(at) => site.categories[*at as usize].name[lang.index()].clone(),
        Facet::Language(tag) => match (language_name(site, lang, tag), site.settings.lang(tag)) {
            (None, Some(own)) => said("facet-language", "language", &endonym(site, tag), Span::Language(own)),
            (name, _) => {
                let name = name.unwrap_or_else(|| endonym(site, tag));
                said("facet-language", "language", &name, Span::Isolated)
            }
        },
        Facet::Place(name) => {
            let source = site.settings.source;
            let span = if source == lang { Span::Isolated } else { Span::Language(source) };
            said("facet-place", "place", name, span)
        }
        Facet::Free => theme_words(site, lang, "cost-free"),
        Facet::Anonymous => theme_words(site, lang, "anonymous"),
        Facet::NoPapers => theme_words(site, lang, "identity-none"),
        Facet::Wheelchair => theme_words(site, lang, "accessibility-wheelchair"),
    }
}

/// The title of the page of some choices: no sentence, because no language has the same one for all of them.
pub(super) fn title(site: &Site, lang: Lang, choices: &[u32]) -> Words {
    let is_category = |at: &u32| site.facets.choices[*at as usize].kind == FacetKind::Category;
    let directory = theme_words(site, lang, "services");
    let first = choices.first().filter(|at| is_category(at));
    let parts = first.is_none().then_some(directory).into_iter();
    let parts = parts.chain(choices.iter().map(|at| words(site, lang, *at)));
    let mut text = String::new();
    let mut spans = Vec::new();
    for (i, part) in parts.enumerate() {
        if i > 0 {
            text.push_str(DOT);
        }
        let start = text.len() as u32;
        text.push_str(&part.text);
        if part.lang != lang {
            spans.push((start..text.len() as u32, Span::Language(part.lang)));
        } else {
            let moved = |range: &std::ops::Range<u32>| range.start + start..range.end + start;
            spans.extend(part.spans.iter().map(|(range, span)| (moved(range), *span)));
        }
    }
    Words { lang, text: text.into(), spans: spans.into() }
}

/// The hours on a page, each once.
#[derive(Default)]
pub(super) struct Hours<'s> {
    known: Vec<&'s Live>,
}

impl<'s> Hours<'s> {
    fn are_known(&self) -> bool {
        !self.known.is_empty()
    }

    /// The hours of a service as an attribute of its card: a position, or `always`.
    fn attribute(&mut self, site: &'s Site, service: u32) -> Option<String> {
        let schedule: &'s Arc<_> = site.services[service as usize].schedule.as_ref()?;
        let Some(live) = &schedule.live else {
            let is_always = schedule.holidays == Holidays::Nothing && schedule.week.iter().all(Day::is_open_all_day);
            return is_always.then(|| "always".to_owned());
        };
        let at = self.known.iter().position(|known| *known == live).unwrap_or_else(|| {
            self.known.push(live);
            self.known.len() - 1
        });
        Some(at.to_string())
    }
}

/// What is known of a service, as attributes of its card. A kind of which nothing is known has none.
pub(super) fn attributes<'s>(site: &'s Site, service: u32, hours: &mut Hours<'s>) -> Value {
    let mut html = String::new();
    for kind in FacetKind::ALL.into_iter().filter(|kind| *kind != FacetKind::Category) {
        let Some(choices) = site.facets.known(kind, service) else { continue };
        let values: Vec<&str> = choices.iter().map(|at| &*site.facets.choices[*at as usize].value).collect();
        write!(html, " data-{}=\"{}\"", kind.as_str(), escape(&values.join(" "))).expect("writing to a String");
    }
    if let Some(hours) = hours.attribute(site, service) {
        write!(html, " data-open=\"{hours}\"").expect("writing to a String");
    }
    markup(html)
}

/// What `filter.js` reads.
#[derive(Serialize)]
struct Data<'a> {
    /// The digits of the language from nought to nine.
    digits: String,
    /// "12 services".
    count: Forms<'a>,
    /// "Of 3 more services this is not known".
    unknown: Forms<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<HoursData<'a>>,
}

/// A sentence with a number, for each number that a page may need.
#[derive(Serialize)]
struct Forms<'a> {
    lang: &'a str,
    dir: &'a str,
    /// The sentences, with `{n}` for the number.
    words: Vec<String>,
    /// Which sentence each number has, from nought on: digits in base 36.
    of: String,
}

#[derive(Serialize)]
struct HoursData<'a> {
    zone: &'a str,
    /// The first day.
    from: String,
    /// The kind of each day (base 36), and the kinds: beginnings and ends in minutes, or null.
    of: Vec<(String, &'a [Option<Vec<u16>>])>,
}

/// The data of the script for a page with `count` services; none if a script could do nothing.
pub(super) fn data(site: &Site, lang: Lang, count: usize, hours: &Hours) -> Option<Value> {
    let formats = &site.formats[lang.index()];
    let digits =
        |live: &Live| live.days.iter().map(|kind| char::from_digit(u32::from(*kind), 36)).collect::<Option<String>>();
    let of: Option<Vec<_>> = hours.known.iter().map(|live| Some((digits(live)?, &*live.kinds))).collect();
    let hours = hours.known.first().zip(of);
    let data = Data {
        digits: (0..10).map(|digit| formats.number(f64::from(digit))).collect(),
        count: forms(site, lang, "services-count", count)?,
        unknown: forms(site, lang, "facets-unknown", count)?,
        hours: hours.map(|(live, of)| HoursData { zone: &live.zone, from: live.from.to_string(), of }),
    };
    let json = serde_json::to_string(&data).ok()?;
    Some(markup(json_script("type=\"application/json\" id=\"_filter-data\"", &json)))
}

/// The sentence of each number up to `most`. So no browser needs the plural rules of a language, nor those of Fluent.
fn forms<'s>(site: &'s Site, lang: Lang, id: &str, most: usize) -> Option<Forms<'s>> {
    let mut from = lang;
    let mut words: Vec<String> = Vec::new();
    let mut of = String::with_capacity(most + 1);
    for count in 0..=most {
        let args = [("count", FluentValue::from(count as f64))];
        let (speaker, text) = site.catalog.format(lang, id, None, &args, Isolation::None).text(lang)?;
        from = speaker;
        // The number may be missing from it: "One service".
        let number = site.formats[speaker.index()].number(count as f64);
        let text = text.replacen(&number, "{n}", 1);
        let at = words.iter().position(|known| *known == text).unwrap_or_else(|| {
            words.push(text);
            words.len() - 1
        });
        of.push(char::from_digit(at as u32, 36)?);
    }
    let language = &site.settings[from];
    Some(Forms { lang: language.tag.as_str(), dir: language.direction.as_str(), words, of })
}
