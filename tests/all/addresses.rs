//! Addresses: every page names its right place and its translations, every thing has a stable address, and old
//! addresses lead on.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use percent_encoding::percent_decode_str;
use vademecum::files::{Disk, Files, Memory, SitePath};
use vademecum::render::{State, is_indexed, state, translations};
use vademecum::resolve::{AddressRecord, Page, PageKey, Site, Thing};
use vademecum::source::ADDRESSES;

use crate::demo::folder;
use crate::handbook::{Built, Output, build};
use crate::site;

/// The demo as it stands on the disk.
fn demo() -> Memory {
    let disk = Disk::new(folder());
    let (paths, _) = disk.list();
    let mut memory = Memory::new();
    for path in paths {
        let bytes = disk.read(&path).unwrap();
        memory.insert(path, bytes);
    }
    memory
}

fn built(files: Memory) -> Built {
    build(files, date(2026, 11, 21))
}

/// Replaces words in a file of a handbook.
fn edit(files: &mut Memory, path: &str, from: &str, to: &str) {
    let path = SitePath::new(path).unwrap();
    let text = String::from_utf8(files.read(&path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} does not say `{from}`");
    files.insert(path, text.replace(from, to));
}

/// The record that a build of the handbook would write into it.
fn record(files: &mut Memory, site: &Site) {
    if let Some(record) = AddressRecord::of(site) {
        files.insert(SitePath::new(ADDRESSES).unwrap(), record.addresses.to_text());
    }
}

fn html<'o>(site: &Site, output: &'o Output, key: PageKey) -> &'o str {
    let path = Site::output_path(&site.path(key));
    std::str::from_utf8(output.get(&path).unwrap_or_else(|| panic!("there is no {path}"))).unwrap()
}

/// The values of an attribute in the elements that begin with `start`.
fn values<'h>(html: &'h str, start: &str, attribute: &str) -> Vec<&'h str> {
    let tags = html.match_indices(start).map(|(at, _)| &html[at..at + html[at..].find('>').unwrap()]);
    let value = |tag: &'h str| {
        let at = tag.find(&format!(" {attribute}=\""))? + attribute.len() + 3;
        Some(&tag[at..at + tag[at..].find('"')?])
    };
    tags.filter_map(value).collect()
}

#[test]
fn every_page_names_its_own_place_and_a_borrowed_one_that_of_the_text() {
    let built = built(demo());
    let (site, output) = (&built.site, built.output.as_ref().unwrap());
    let mut borrowed = 0;
    for key in site.routes.pages() {
        let expected = match (key.page, state(site, *key)) {
            (Page::Moved(_), _) => continue,
            // What is not to be listed has no canonical address.
            (Page::NotFound | Page::NotFoundAnywhere | Page::Go(_) | Page::Gap(_) | Page::Offline, _) => continue,
            (Page::Bilingual(at), _) => site.absolute_url(PageKey { lang: key.lang, page: Page::Entry(at) }),
            (_, State::Borrowed(from)) => {
                borrowed += 1;
                site.absolute_url(PageKey { lang: from, page: key.page })
            }
            _ => site.absolute_url(*key),
        };
        assert_eq!(
            values(html(site, output, *key), "<link rel=\"canonical\"", "href"),
            [expected],
            "{}",
            site.path(*key)
        );
    }
    assert!(borrowed > 100, "the demo borrows only {borrowed} pages");
}

#[test]
fn translations_name_each_other_in_pages_and_sitemaps() {
    let built = built(demo());
    let (site, output) = (&built.site, built.output.as_ref().unwrap());
    let alternates = |html: &str| -> BTreeMap<String, String> {
        let tags = values(html, "<link rel=\"alternate\" hreflang", "hreflang");
        tags.into_iter()
            .map(String::from)
            .zip(values(html, "<link rel=\"alternate\" hreflang", "href").into_iter().map(String::from))
            .collect()
    };
    for key in site.routes.pages() {
        let own = alternates(html(site, output, *key));
        // The chooser is the page of home pages for everybody else.
        let page = if key.page == Page::Chooser { Page::Home } else { key.page };
        let expected: BTreeMap<String, String> = translations(site, page)
            .into_iter()
            .map(|(lang, url)| (site.settings[lang].tag.to_string(), url))
            .collect();
        let named: BTreeMap<String, String> =
            own.iter().filter(|(tag, _)| *tag != "x-default").map(|(t, u)| (t.clone(), u.clone())).collect();
        if !is_indexed(site, *key) || expected.len() < 2 {
            assert!(own.is_empty(), "{} names translations", site.path(*key));
            continue;
        }
        assert_eq!(named, expected, "{}", site.path(*key));
        for url in own.values() {
            let path = percent_decode_str(url.strip_prefix(&*site.settings.base_url).unwrap()).decode_utf8().unwrap();
            let other = site.routes.page_at(&path).unwrap_or_else(|| panic!("no page stands at {path}"));
            assert_eq!(alternates(html(site, output, other)), own, "{path} does not name {} back", site.path(*key));
        }
    }
    for lang in site.linked_langs() {
        let sitemap =
            String::from_utf8_lossy(&output[&format!("{}/sitemap.xml", site.settings[lang].tag)]).into_owned();
        let listed: BTreeSet<&str> =
            sitemap.match_indices("<loc>").map(|(at, _)| sitemap[at + 5..].split('<').next().unwrap()).collect();
        let indexed = site.routes.pages().iter().filter(|key| key.lang == lang && is_indexed(site, **key));
        let expected: BTreeSet<String> = indexed.map(|key| site.absolute_url(*key)).collect();
        assert_eq!(
            listed,
            expected.iter().map(String::as_str).collect::<std::collections::BTreeSet<&str>>(),
            "{}",
            site.settings[lang].tag
        );
    }
}

#[test]
fn every_thing_has_a_stable_address_that_offers_every_language() {
    let built = built(demo());
    let (site, output) = (&built.site, built.output.as_ref().unwrap());
    let things = (0..site.entries.len() as u32).map(Thing::Entry);
    let things = things
        .chain((0..site.topics.len() as u32).map(Thing::Topic))
        .chain((0..site.services.len() as u32).map(Thing::Service));
    for thing in things {
        let (kind, id) = site.kind_and_id(thing);
        let path = format!("go/{kind}/{id}/");
        let page =
            std::str::from_utf8(output.get(&Site::output_path(&path)).unwrap_or_else(|| panic!("there is no {path}")))
                .unwrap();
        for lang in site.linked_langs() {
            let there = PageKey { lang, page: site.page_of(thing) };
            let offered = page.contains(&format!("href=\"{}\"", site.url(there)));
            assert_eq!(offered, site.has_page(there), "{path} in {}", site.settings[lang].tag);
        }
    }
}

#[test]
fn words_of_addresses_may_change_and_every_old_link_still_leads_to_its_page() {
    let mut files = demo();
    let before = built(files.clone());
    record(&mut files, &before.site);
    assert_eq!(AddressRecord::of(&built(files.clone()).site), None, "a record is complete once it is written");

    edit(&mut files, "locales/hr/topics.ftl", ".slug = boravak", ".slug = prebivanje");
    edit(&mut files, "content/faq/residence/appeal-decision/hr.md", "slug = \"zalba\"", "slug = \"prigovor\"");
    edit(&mut files, "content/faq/residence/appeal-decision/uk.md", "slug = \"skarha\"\n", "");
    edit(&mut files, "content/faq/residence/appeal-decision/en.md", "+++\ntitle", "+++\nslug = \"appeal\"\ntitle");
    edit(
        &mut files,
        "locales/hr/site.ftl",
        "site-title =",
        "url-services = ustanove\nurl-guides = koraci\nsite-title =",
    );
    let after = built(files.clone());
    let output = after.output.as_ref().unwrap();
    let faults = site::check(output, &after.site.settings.base_url);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let mut moved = 0;
    for key in before.site.routes.pages() {
        let path = before.site.path(*key);
        let now = after.site.routes.page_at(&path).unwrap_or_else(|| panic!("nothing stands at {path} any more"));
        match now.page {
            Page::Moved(at) => {
                moved += 1;
                let there = after.site.routes.moved_to(at);
                let was = match key.page {
                    Page::Moved(before_at) => before.site.routes.moved_to(before_at),
                    _ => *key,
                };
                assert_eq!((there.lang, there.page), (was.lang, was.page), "{path}");
                let refresh = format!("0; url={}", after.site.url(there));
                assert_eq!(
                    values(html(&after.site, output, now), "<meta http-equiv=\"refresh\"", "content"),
                    [refresh],
                    "{path}"
                );
                assert!(!is_indexed(&after.site, now));
            }
            page => assert_eq!(page, key.page, "{path}"),
        }
    }
    assert!(moved > 40, "only {moved} pages have moved");

    // Back again: the old words are the present ones, and nothing is forgotten.
    record(&mut files, &after.site);
    edit(&mut files, "content/faq/residence/appeal-decision/hr.md", "slug = \"prigovor\"", "slug = \"zalba\"");
    let back = built(files);
    let leads_to = |path: &str| match back.site.routes.page_at(path).map(|key| key.page) {
        Some(Page::Moved(at)) => back.site.path(back.site.routes.moved_to(at)),
        other => panic!("{other:?} stands at {path}"),
    };
    assert_eq!(leads_to("hr/prebivanje/prigovor/"), "hr/prebivanje/zalba/");
    assert_eq!(leads_to("hr/boravak/zalba/"), "hr/prebivanje/zalba/");
}
