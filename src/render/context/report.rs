use tera::Value;

use super::{Common, PageKey, crumbs, date, from_home, map, markup, theme_words, words_markup};
use crate::config::Lang;
use crate::l10n::{Counts, Inventory, Kind, Status};
use crate::locale::{NumberOptions, NumberStyle};
use crate::render::escape::escape;
use crate::resolve::{Page, Site, Thing};

/// How far each language is, for those who publish the handbook.
pub(super) fn report(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let inventory = Inventory::new(site);
    let statuses: Vec<Status> =
        site.settings.langs().filter(|of| !site.settings[*of].tag.is_pseudo()).map(|of| inventory.status(of)).collect();
    let mut common = Common::new(lang, theme_words(site, lang, "report-title"));
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let kinds: Vec<Kind> =
        statuses.first().map(|status| status.kinds.iter().map(|(kind, _)| *kind).collect()).unwrap_or_default();
    let headings = kinds.iter().map(|kind| markup(words_markup(site, lang, &theme_words(site, lang, name(*kind)))));
    let rows: Vec<Value> = statuses.iter().map(|status| row(site, lang, status, &kinds)).collect();
    page.insert("date".into(), date(site, lang, site.clock.today));
    page.insert("kinds".into(), headings.collect::<Vec<_>>().into());
    page.insert("rows".into(), rows.into());
    page.insert("total".into(), total(site, lang, &statuses));
    page.insert("overdue_checks".into(), overdue(site, lang));
    page.into()
}

/// The message that names a kind.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Site => "report-general",
        Kind::Topic => "topics",
        Kind::Faq => "report-answers",
        Kind::Guide => "guides",
        Kind::Service => "services",
        Kind::Term => "glossary",
        Kind::Page => "report-pages",
    }
}

fn row(site: &Site, lang: Lang, status: &Status, kinds: &[Kind]) -> Value {
    let language = &site.settings[status.lang];
    let formats = &site.formats[lang.index()];
    // The source, and plain language, have one name.
    let is_in_source = language.tag.canonical().id.language == site.settings[lang].tag.canonical().id.language;
    let by_kind = kinds.iter().map(|kind| {
        let counts = status.kinds.iter().find(|(of, _)| of == kind).map(|(_, counts)| counts);
        counts.filter(|counts| meant(counts) > 0).map(|counts| percent(site, lang, counts.share()))
    });
    let by_kind: Vec<Value> = by_kind.map(Value::from).collect();
    let origins = &status.origins;
    map! {
        "tag": language.tag.as_str(), "dir": language.direction.as_str(), "name": &*language.name,
        "name_here": formats.language_name(&language.tag).filter(|_| !is_in_source),
        "is_source": status.lang == site.settings.source,
        "counts": counts(site, lang, &status.total), "kinds": by_kind,
        "machine": number(site, lang, origins.unreviewed_machine.words),
        "last_check": origins.last_reviewed.map(|day| date(site, lang, day)),
    }
}

/// All translations together.
fn total(site: &Site, lang: Lang, statuses: &[Status]) -> Value {
    let mut all = Counts::default();
    let mut machine = 0;
    let mut last = None;
    for status in statuses.iter().filter(|status| status.lang != site.settings.source) {
        all += status.total;
        machine += status.origins.unreviewed_machine.words;
        last = last.max(status.origins.last_reviewed);
    }
    map! {
        "counts": counts(site, lang, &all), "machine": number(site, lang, machine),
        "last_check": last.map(|day| date(site, lang, day)),
    }
}

fn meant(counts: &Counts) -> usize {
    counts.own.words + counts.stale.words + counts.borrowed.words + counts.missing.words
}

/// Words by state, as texts and as shares of a bar that is 100 long.
fn counts(site: &Site, lang: Lang, counts: &Counts) -> Value {
    let untranslated = counts.borrowed.words + counts.missing.words;
    let share = |words: usize| (words * 1_000 / meant(counts).max(1)) as f64 / 10.0;
    let (own, stale) = (share(counts.own.words), share(counts.stale.words));
    map! {
        "share": percent(site, lang, counts.share()), "own": number(site, lang, counts.own.words),
        "stale": number(site, lang, counts.stale.words), "untranslated": number(site, lang, untranslated),
        "own_bar": own, "stale_bar": stale,
    }
}

/// The entries whose law should have been checked again, and since when.
fn overdue(site: &Site, lang: Lang) -> Value {
    let today = site.clock.today;
    let entries = site.entries.iter().enumerate().filter(|(_, entry)| entry.is_overdue(today));
    let mut due: Vec<_> = entries
        .filter_map(|(at, entry)| {
            let facts = entry.facts();
            Some((facts.review_every?.after(facts.reviewed?), at as u32))
        })
        .collect();
    due.sort();
    let list = due.into_iter().map(|(day, at)| {
        let key = PageKey { lang, page: Page::Entry(at) };
        map! {
            "title": markup(words_markup(site, lang, &site.title(lang, Thing::Entry(at)))),
            "url": site.has_page(key).then(|| site.url(key)), "due": date(site, lang, day),
        }
    });
    list.collect::<Vec<_>>().into()
}

fn number(site: &Site, lang: Lang, number: usize) -> Value {
    markup(escape(&site.formats[lang.index()].number(number as f64)))
}

fn percent(site: &Site, lang: Lang, share: f64) -> Value {
    let options =
        NumberOptions { style: NumberStyle::Percent, maximum_fraction_digits: Some(0), ..NumberOptions::default() };
    // What is not all done is never shown as 100 %.
    let share = (share * 100.0).floor() / 100.0;
    markup(escape(&site.formats[lang.index()].number_with(share, &options)))
}
