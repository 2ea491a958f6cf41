//! What templates see: `themes/default/CONTEXT.md` in Rust.

mod accessibility;
mod contact;
mod counter;
mod data;
mod directory;
mod entry;
mod facets;
mod feedback;
mod hours;
mod lists;
mod neighbours;
mod qr;
mod report;
mod search;

use tera::{Context, Map, Value};

use super::body;
use super::escape::{escape, escape_into};
use super::inline::content_security_policy;
use super::json_ld;
use crate::config::Lang;
use crate::resolve::{Isolation, Page, PageKey, Site, Span, Thing, Variant, Words};
use crate::source::EntryKind;

/// A map for a template.
macro_rules! map {
    ($($key:literal: $value:expr),* $(,)?) => {{
        let mut map = tera::Map::with_capacity([$($key),*].len());
        $( map.insert($key.into(), Value::from($value)); )*
        Value::from(map)
    }};
}
pub(super) use map;

pub use contact::lines as address_lines;
pub use entry::description;

/// What all pages of a language share, built once.
pub(super) struct Shared {
    /// `lang`, `site`, `urls`, `topics` and `pages`.
    pub(super) context: Context,
    /// The name of the site in plain text.
    pub(super) site_title: String,
    /// The topics, one by one.
    pub(super) topics: Vec<Value>,
}

impl Shared {
    pub(super) fn new(site: &Site, lang: Lang) -> Shared {
        let language = &site.settings[lang];
        let source = site.settings.source;
        let title =
            site_message(site, lang, "site-title").unwrap_or_else(|| Words::new(source, &*site.settings.base_url));
        let description = site_message(site, lang, "site-description");
        let notice = site_message(site, lang, "site-notice");
        let mut context = Context::new();
        context.insert_value(
            "lang",
            map! {
                "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name,
                "is_source": lang == source, "knows_source": site.is_of_source(lang), "index": u64::from(lang.0),
            },
        );
        context.insert_value(
            "site",
            map! {
                "title": markup(words_markup(site, lang, &title)), "title_plain": &*title.text,
                "description": description.as_ref().map(|d| markup(words_markup(site, lang, d))),
                "description_plain": description.as_ref().map(|d| d.text.to_string()),
                "notice": notice.map(|n| markup(words_markup(site, lang, &n))),
                "base_url": &*site.settings.base_url, "contact": contact::of_site(site), "csp": content_security_policy(site),
                "today": site.clock.today.to_string(),
                "source": map! {
                    "tag": site.settings[source].tag.as_str(), "dir": site.settings[source].direction.as_str(),
                    "name": &*site.settings[source].name,
                },
            },
        );
        let url = |page: Page| {
            let key = PageKey { lang, page };
            site.has_page(key).then(|| site.url(key))
        };
        let file =
            |name: &str| (!site.settings.portable).then(|| site.url_of_path(&format!("{}/{name}", language.tag)));
        context.insert_value(
            "urls",
            map! {
                "home": url(Page::Home), "services": url(Page::Services), "guides": url(Page::Guides),
                "glossary": url(Page::Glossary), "search": url(Page::Search), "search_index": site.url_of_path(&format!("{}/search-index.js", language.tag)),
                "data": url(Page::Data), "chooser": url(Page::Chooser), "offline": url(Page::Offline),
                "accessibility": url(Page::Accessibility), "safety": url(Page::Safety),
                "feed": file("feed.xml"), "manifest": file("manifest.webmanifest").filter(|_| site.settings.offline),
            },
        );
        let topics: Vec<Value> = (0..site.topics.len() as u32).map(|at| lists::topic(site, lang, at)).collect();
        context.insert_value("topics", Value::from(topics.as_slice()));
        let pages = site.entries.iter().enumerate().filter(|(_, e)| e.kind == EntryKind::Page);
        let pages: Vec<Value> = pages
            .filter(|(at, _)| site.has_page(PageKey { lang, page: Page::Entry(*at as u32) }))
            .map(|(at, entry)| {
                let thing = Thing::Entry(at as u32);
                map! {
                    "id": &*entry.id, "title": markup(body::title(site, lang, lang, thing)),
                    "url": site.url(PageKey { lang, page: Page::Entry(at as u32) }),
                }
            })
            .collect();
        context.insert_value("pages", Value::from(pages));
        Shared { context, site_title: title.text.into(), topics }
    }
}

/// How a page stands to a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its words are in the language.
    Own,
    /// They are borrowed from another.
    Borrowed(Lang),
    /// It does not exist there.
    Absent,
}

/// How a page stands to its language: what the language menu, `hreflang`, the sitemap and the feeds go by.
pub fn state(site: &Site, key: PageKey) -> State {
    let source = site.settings.source;
    let from = |lang: Lang| match lang {
        lang if lang == key.lang => State::Own,
        lang if site.settings.is_declared(lang) => State::Borrowed(lang),
        // Words of the theme alone, in its own language, which has no pages here: the source's page is the original.
        _ if key.lang == source => State::Own,
        _ => State::Borrowed(source),
    };
    let by_name = |names: &[Words]| from(names[key.lang.index()].lang);
    match key.page {
        Page::Entry(at) => match site.text(&site.entries[at as usize], key.lang) {
            Variant::Own(_) => State::Own,
            Variant::Borrowed(lang, _) => State::Borrowed(lang),
            Variant::Absent | Variant::Missing => State::Absent,
        },
        Page::Gap(_) => State::Own,
        Page::Topic(at) => by_name(&site.topics[at as usize].name),
        Page::Service(at) => by_name(&site.services[at as usize].name),
        Page::Category(at) => by_name(&site.categories[at as usize].name),
        Page::Facet(at) => match site.facets.category_of(at) {
            Some(category) => by_name(&site.categories[category as usize].name),
            None => state(site, PageKey { lang: key.lang, page: Page::Services }),
        },
        _ if !site.has_page(key) => State::Absent,
        // A page of the theme's words alone is a translation if the theme or the handbook has words in the language.
        _ => match site.catalog.format(key.lang, "home", None, &[], Isolation::None) {
            Variant::Borrowed(lang, _) => from(lang),
            _ => State::Own,
        },
    }
}

/// Where the language menu of a page leads in a language, and what it finds there.
fn sibling(site: &Site, page: Page, lang: Lang) -> (PageKey, State) {
    let key = |page| PageKey { lang, page };
    let here = match page {
        Page::Bilingual(at) if !site.has_page(key(page)) => Page::Entry(at),
        Page::Gap(at) => Page::Entry(at),
        other => other,
    };
    match (state(site, key(here)), here) {
        (State::Absent, Page::Entry(at)) => (key(Page::Gap(at)), State::Absent),
        (State::Absent, _) => (key(Page::Home), State::Absent),
        (state, _) => (key(here), state),
    }
}

/// Whether search engines may list a page: borrowed pages, answers to errors and addresses for paper are not for them.
pub fn is_indexed(site: &Site, key: PageKey) -> bool {
    let public = !matches!(
        key.page,
        Page::NotFound
            | Page::NotFoundAnywhere
            | Page::Go(_)
            | Page::Bilingual(_)
            | Page::Gap(_)
            | Page::Moved(_)
            | Page::Offline
            | Page::Report
    );
    public && site.linked[key.lang.index()] && state(site, key) == State::Own
}

/// The real translations of a page, with their absolute addresses: what `hreflang` names.
pub fn translations(site: &Site, page: Page) -> Vec<(Lang, String)> {
    // The choice of languages is no page of any of them.
    let own =
        site.linked_langs().filter(|lang| page != Page::Chooser && is_indexed(site, PageKey { lang: *lang, page }));
    own.map(|lang| (lang, site.absolute_url(PageKey { lang, page }))).collect()
}

/// The template of a page and what it sees of it.
pub(super) fn page(site: &Site, shared: &Shared, key: PageKey) -> (&'static str, Value) {
    match key.page {
        Page::Chooser => ("chooser.html", lists::chooser(site, shared, key)),
        Page::Home => ("home.html", lists::home(site, shared, key)),
        Page::Offline => ("offline.html", lists::offline(site, key)),
        Page::Topic(at) => ("topic.html", lists::topic_page(site, key, at)),
        Page::Entry(at) => match site.entries[at as usize].kind {
            EntryKind::Faq => ("faq.html", entry::entry(site, shared, key, at)),
            EntryKind::Guide => ("guide.html", entry::entry(site, shared, key, at)),
            EntryKind::Page => ("page.html", entry::entry(site, shared, key, at)),
        },
        Page::Bilingual(at) => ("bilingual.html", entry::bilingual(site, key, at)),
        Page::Gap(at) => ("gap.html", entry::gap(site, key, at)),
        Page::Guides => ("guides.html", lists::guides(site, key)),
        Page::Services => ("services.html", directory::services(site, key)),
        Page::Category(at) => ("category.html", directory::category_page(site, key, at)),
        Page::Facet(at) => ("facet.html", directory::facet_page(site, key, at)),
        Page::Service(at) => ("service.html", directory::service_page(site, key, at)),
        Page::Glossary => ("glossary.html", lists::glossary(site, key)),
        Page::Search => ("search.html", search::search(site, shared, key)),
        Page::Data => ("data.html", data::data(site, shared, key)),
        Page::NotFound | Page::NotFoundAnywhere => ("not_found.html", lists::not_found(site, key)),
        Page::Go(thing) => ("go.html", lists::go(site, key, thing)),
        Page::Moved(at) => ("moved.html", lists::moved(site, key, at)),
        Page::Report => ("report.html", report::report(site, key)),
        Page::Safety => ("safety.html", lists::safety(site, key)),
        Page::Accessibility => ("accessibility.html", accessibility::statement(site, key)),
    }
}

/// The language of words that are not in the page's: the paragraph of a summary names it, so that its lines have the leading of
/// their own script. A span within it cannot make the lines of a paragraph closer than the paragraph's.
fn other_language(site: &Site, lang: Lang, words: &Words) -> Option<Value> {
    let language = &site.settings[words.lang];
    (words.lang != lang).then(|| map! { "tag": language.tag.as_str(), "dir": language.direction.as_str() })
}

/// What every page has.
struct Common {
    id: Option<String>,
    title: Words,
    /// The language of the element that the title stands in.
    around: Lang,
    description: Option<String>,
    breadcrumbs: Vec<Value>,
    json_ld: Option<String>,
    stale: bool,
}

impl Common {
    fn new(lang: Lang, title: Words) -> Common {
        Common {
            id: None,
            title,
            around: lang,
            description: None,
            breadcrumbs: Vec::new(),
            json_ld: None,
            stale: false,
        }
    }

    /// The map of the page, for its kind to add to.
    fn into_map(self, site: &Site, key: PageKey) -> Map {
        let state = state(site, key);
        let text_lang = match state {
            State::Borrowed(from) => from,
            State::Own | State::Absent => key.lang,
        };
        let borrowed = text_lang != key.lang;
        let indexed = is_indexed(site, key);
        let sensitive = site.is_sensitive(key.page);
        let absolute = site.absolute_url(key);
        let mut page = Map::with_capacity(48);
        let mut put = |name: &'static str, value: Value| {
            page.insert(name.into(), value);
        };
        put("kind", site.kind(key.page).into());
        put("id", self.id.into());
        put("title", markup(words_markup(site, self.around, &self.title)));
        put("title_plain", Value::normal_string(&self.title.text));
        put("description_plain", self.description.into());
        put("url", site.url(key).into());
        put("absolute_url", absolute.into());
        put("canonical", canonical(site, key).into());
        // A borrowed page sends search engines to the original by its canonical address; `noindex` would contradict that.
        put("indexed", is_listed(site, key).into());
        put("alternates", if indexed { alternates(site, key) } else { Vec::<Value>::new().into() });
        let languages = if key.page == Page::Report { Vec::new() } else { languages(site, key) };
        let borrowing =
            languages.iter().filter(|(state, _)| *state == "borrowed").map(|(_, language)| language.clone());
        put("borrowing", borrowing.collect::<Vec<_>>().into());
        put("languages", languages.into_iter().map(|(_, language)| language).collect::<Vec<_>>().into());
        put("breadcrumbs", self.breadcrumbs.into());
        put("json_ld", self.json_ld.filter(|_| indexed && !sensitive).map(markup).into());
        let text = &site.settings[text_lang];
        put(
            "text",
            map! { "tag": text.tag.as_str(), "dir": text.direction.as_str(), "name": &*text.name, "borrowed": borrowed },
        );
        let is_entry = matches!(key.page, Page::Entry(_));
        put("available", if is_entry || borrowed { available(site, key) } else { Vec::<Value>::new().into() });
        put("sensitive", sensitive.into());
        // A mail stays in a folder of the device, where somebody else may look.
        let feedback = if sensitive { None } else { feedback::address(site, key, &self.title.text) };
        put("feedback", feedback.into());
        let (go, qr) = qr::of_page(site, key);
        put("go", go);
        put("qr", qr);
        put("stale", self.stale.into());
        page
    }
}

/// The address of the text itself: a borrowed page, one beside its source and an old address are not the place of what
/// they show.
fn canonical(site: &Site, key: PageKey) -> String {
    match key.page {
        Page::Moved(at) => return canonical(site, site.routes.moved_to(at)),
        Page::Bilingual(at) => return site.absolute_url(PageKey { lang: key.lang, page: Page::Entry(at) }),
        _ => {}
    }
    match state(site, key) {
        // A page whose words are all the theme's may be borrowed from a language that has no such page.
        State::Borrowed(from)
            if site.settings.is_declared(from) && is_indexed(site, PageKey { lang: from, page: key.page }) =>
        {
            site.absolute_url(PageKey { lang: from, page: key.page })
        }
        _ => site.absolute_url(key),
    }
}

/// Whether search engines may look at a page. One that is borrowed, beside its source or has moved sends them to the original
/// by its canonical address, and `noindex` would contradict that.
fn is_listed(site: &Site, key: PageKey) -> bool {
    if let Page::Moved(at) = key.page {
        return is_listed(site, site.routes.moved_to(at));
    }
    let is_answer = matches!(
        key.page,
        Page::NotFound | Page::NotFoundAnywhere | Page::Go(_) | Page::Gap(_) | Page::Offline | Page::Report
    );
    !is_answer && site.linked[key.lang.index()]
}

/// The pages of which each is for one language, the page itself among them, and one for everybody else: for home pages that
/// is the chooser, which names them too.
fn alternates(site: &Site, key: PageKey) -> Value {
    let page = if key.page == Page::Chooser { Page::Home } else { key.page };
    let translations = translations(site, page);
    if translations.len() < 2 {
        return Vec::<Value>::new().into();
    }
    let default = match page {
        Page::Home => Some(site.absolute_url(PageKey { lang: site.settings.source, page: Page::Chooser })),
        _ => translations.iter().find(|(lang, _)| *lang == site.settings.source).map(|(_, url)| url.clone()),
    };
    let mut alternates: Vec<Value> = translations
        .into_iter()
        .map(|(lang, url)| map! { "tag": site.settings[lang].tag.as_str(), "url": url })
        .collect();
    alternates.extend(default.map(|url| map! { "tag": "x-default", "url": url }));
    alternates.into()
}

/// The language menu: each language with what it finds there.
fn languages(site: &Site, key: PageKey) -> Vec<(&'static str, Value)> {
    let entry = |lang: Lang| {
        let (target, state) = sibling(site, key.page, lang);
        let language = &site.settings[lang];
        let state = match state {
            _ if lang == key.lang => "current",
            State::Own => "own",
            State::Borrowed(_) => "borrowed",
            State::Absent => "absent",
        };
        let value = map! {
            "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name, "url": site.url(target),
            "state": state,
        };
        (state, value)
    };
    site.linked_langs().map(entry).collect()
}

/// The other languages that really have a page.
fn available(site: &Site, key: PageKey) -> Value {
    let page = key.page;
    let others = site.linked_langs().filter(|lang| *lang != key.lang);
    let own = others.filter(|lang| is_indexed(site, PageKey { lang: *lang, page }));
    let available: Vec<Value> = own
        .map(|lang| {
            let language = &site.settings[lang];
            map! {
                "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name,
                "url": site.url(PageKey { lang, page }),
            }
        })
        .collect();
    available.into()
}

/// A step of a breadcrumb.
pub(super) struct Crumb {
    pub(super) title: Words,
    pub(super) key: PageKey,
}

fn crumbs(site: &Site, lang: Lang, crumbs: &[Crumb]) -> Vec<Value> {
    crumbs
        .iter()
        .map(|crumb| map! { "title": markup(words_markup(site, lang, &crumb.title)), "url": site.url(crumb.key) })
        .collect()
}

/// The breadcrumb that begins at home.
fn from_home(site: &Site, lang: Lang, rest: impl IntoIterator<Item = Crumb>) -> Vec<Crumb> {
    let home = Crumb { title: theme_words(site, lang, "home"), key: PageKey { lang, page: Page::Home } };
    std::iter::once(home).chain(rest).collect()
}

/// The breadcrumb of a topic: its ancestors, and the topic itself if `with_self`.
fn topic_crumbs(site: &Site, lang: Lang, topic: u32, with_self: bool) -> Vec<Crumb> {
    let mut path = Vec::new();
    let mut at = if with_self { Some(topic) } else { site.topics[topic as usize].parent };
    while let Some(topic) = at {
        let found = &site.topics[topic as usize];
        path.push(Crumb { title: found.name[lang.index()].clone(), key: PageKey { lang, page: Page::Topic(topic) } });
        at = found.parent;
    }
    path.reverse();
    path
}

/// A day in words of a language.
fn date(site: &Site, lang: Lang, day: jiff::civil::Date) -> Value {
    map! { "iso": day.to_string(), "text": markup(escape(&site.formats[lang.index()].date(day))) }
}

/// A message of the handbook itself; `None` if nobody has it.
fn site_message(site: &Site, lang: Lang, id: &str) -> Option<Words> {
    site.catalog.words(lang, id, None)
}

/// A message that the theme has.
fn theme_words(site: &Site, lang: Lang, id: &str) -> Words {
    site_message(site, lang, id).unwrap_or_else(|| Words::new(lang, id))
}

/// A message as markup for a page of `lang`; `None` if nobody has it.
fn message_markup(site: &Site, lang: Lang, id: &str) -> Option<Value> {
    site_message(site, lang, id).map(|words| markup(words_markup(site, lang, &words)))
}

/// Ready HTML.
fn markup(html: impl AsRef<str>) -> Value {
    Value::safe_string(html.as_ref())
}

/// The start of an element that holds text of another language.
pub(super) fn foreign_open(site: &Site, lang: Lang) -> String {
    let language = &site.settings[lang];
    format!("<span lang=\"{}\" dir=\"{}\">", language.tag, language.direction.as_str())
}

/// A text in `lang` as HTML inside a text in `around`.
pub(super) fn text_markup(site: &Site, around: Lang, lang: Lang, text: &str) -> String {
    if lang == around { escape(text) } else { format!("{}{}</span>", foreign_open(site, lang), escape(text)) }
}

/// Words as HTML inside a text in `around`.
pub(super) fn words_markup(site: &Site, around: Lang, words: &Words) -> String {
    if words.spans.is_empty() {
        return text_markup(site, around, words.lang, &words.text);
    }
    let mut html = String::new();
    for (span, text) in words.parts() {
        match span {
            None => escape_into(text, &mut html),
            Some(Span::Language(lang)) => html.push_str(&text_markup(site, words.lang, lang, text)),
            Some(Span::Isolated) => {
                html.push_str("<bdi>");
                escape_into(text, &mut html);
                html.push_str("</bdi>");
            }
        }
    }
    if words.lang == around { html } else { format!("{}{html}</span>", foreign_open(site, words.lang)) }
}
