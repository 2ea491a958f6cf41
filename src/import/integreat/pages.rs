//! The tree of pages: pages with others below them are topics, the others guides.

use std::collections::BTreeMap;

use super::items::{Item, ItemKind};
use super::{Targets, Thing, is_of, place};
use crate::import::draft::{Draft, Entry, Text, Topic};
use crate::import::html;
use crate::import::ids::Ids;
use crate::import::report::Report;
use crate::locale::Tag;
use crate::source::EntryKind;

/// What each page becomes: by the number of its thing.
#[derive(Debug, Default)]
pub(super) struct Plan {
    topics: BTreeMap<usize, String>,
    entries: BTreeMap<usize, (EntryKind, String)>,
    /// The topic that a page or topic stands in.
    parents: BTreeMap<usize, usize>,
    /// All pages in the order of the tree.
    order: Vec<usize>,
}

impl Plan {
    /// How links name a page: its text if it has one, otherwise the topic that it became.
    pub(super) fn reference(&self, thing: usize) -> Option<String> {
        match (self.entries.get(&thing), self.topics.get(&thing)) {
            (Some((kind, id)), _) => Some(format!("{}:{id}", kind.as_str())),
            (None, Some(id)) => Some(format!("topic:{id}")),
            (None, None) => None,
        }
    }
}

/// Whether a page says something in any language.
fn has_text(items: &[Item], thing: &Thing) -> bool {
    thing.items.values().any(|i| {
        let content = items[*i].text("content");
        !html::plain(&html::read(content, "", &|_| html::Address::Nowhere("")).blocks).is_empty()
    })
}

/// Decides what becomes of each page, and under which id.
pub(super) fn plan(items: &[Item], things: &[Thing], source: &str, ids: &mut Ids, report: &mut Report) -> Plan {
    let mut plan = Plan::default();
    let mut at_path: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, thing) in things.iter().enumerate() {
        for item in thing.items.values().map(|i| &items[*i]).filter(|item| is_of(item, ItemKind::Page)) {
            at_path.insert(&item.path, at);
            for path in &item.translations {
                at_path.entry(path).or_insert(at);
            }
        }
    }
    let mut pages: Vec<usize> = Vec::new();
    for (at, thing) in things.iter().enumerate() {
        let main = &items[thing.main];
        match main.kind {
            ItemKind::Place => {}
            ItemKind::Imprint => {
                let id = ids.take("page", &origin(main), &["imprint"]);
                plan.entries.insert(at, (EntryKind::Page, id));
                plan.order.push(at);
            }
            ItemKind::Page => {
                pages.push(at);
                let above = thing.items.values().filter_map(|i| items[*i].parent()).next();
                match above.as_deref().map(|path| at_path.get(path).copied()) {
                    Some(Some(parent)) if parent != at => drop(plan.parents.insert(at, parent)),
                    Some(_) => report.not_carried(
                        place(main, "/parent"),
                        format!("the page above `{}` is not in the files: it stands at the top now", main.title()),
                        "import all pages of the region at once, or move the guide to its topic",
                    ),
                    None => {}
                }
            }
        }
    }
    cut_circles(&mut plan.parents);
    let order_of = |at: &usize| {
        let main = &items[things[*at].main];
        (main.fields.get("order").and_then(serde_json::Value::as_i64).unwrap_or(i64::MAX), main.path.clone())
    };
    pages.sort_by_key(order_of);
    for at in &pages {
        let thing = &things[*at];
        let main = &items[thing.main];
        let has_children = plan.parents.values().any(|parent| parent == at);
        let is_top = !plan.parents.contains_key(at);
        let has_text = has_text(items, thing);
        let names = [main.slug(), &main.title()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        if !has_text && !has_children {
            let message = format!("the page `{}` says nothing and is left out", main.title());
            report.not_carried(place(main, "/content"), message, "a page without words helps nobody: write it first");
            continue;
        }
        if has_children || is_top {
            plan.topics.insert(*at, ids.take("topic", &origin(main), &names));
        }
        if has_text {
            plan.entries.insert(*at, (EntryKind::Guide, ids.take("guide", &origin(main), &names)));
        }
        if main.language != source {
            let message = format!("the page `{}` is not there in `{source}`", main.title());
            report.not_carried(
                place(main, ""),
                message,
                "it is meant for its languages only now (`only`); write the source text to have it translated",
            );
        }
        plan.order.push(*at);
    }
    plan
}

/// A page that is its own ancestor stands at the top.
fn cut_circles(parents: &mut BTreeMap<usize, usize>) {
    for start in parents.keys().copied().collect::<Vec<_>>() {
        let mut at = start;
        for _ in 0..=parents.len() {
            match parents.get(&at) {
                Some(parent) if *parent == start => {
                    parents.remove(&start);
                    break;
                }
                Some(parent) => at = *parent,
                None => break,
            }
        }
    }
}

fn origin(item: &Item) -> String {
    let url = if item.url.is_empty() { &item.path } else { &item.url };
    url.split_whitespace().collect::<Vec<_>>().join("%20")
}

/// Writes topics and texts.
pub(super) fn fill(
    items: &[Item],
    things: &[Thing],
    plan: &Plan,
    targets: &Targets,
    draft: &mut Draft,
    report: &mut Report,
) {
    for (number, at) in plan.order.iter().enumerate() {
        let thing = &things[*at];
        let main = &items[thing.main];
        let order = (number + 1) * 10;
        let topic_above = plan.parents.get(at).and_then(|parent| plan.topics.get(parent));
        let mut topic = topic_above.cloned();
        if let Some(id) = plan.topics.get(at) {
            let mut names: BTreeMap<String, String> = thing
                .items
                .iter()
                .map(|(tag, i)| (tag.clone(), items[*i].title()))
                .filter(|(_, name)| !name.is_empty())
                .collect();
            if !names.contains_key(&draft.source) {
                names.insert(draft.source.clone(), names.values().next().cloned().unwrap_or_else(|| id.clone()));
            }
            draft.topics.push(Topic {
                id: id.clone(),
                origin: origin(main),
                parent: topic_above.cloned(),
                order,
                names,
            });
            topic = Some(id.clone());
        }
        let Some((kind, id)) = plan.entries.get(at) else { continue };
        let mut texts = BTreeMap::new();
        for (tag, i) in &thing.items {
            let item = &items[*i];
            fields_without_place(item, report);
            let body = text(item, tag, targets, report);
            let title = item.title();
            if body.is_empty() {
                let message = format!("`{title}` has no words in `{tag}`: readers get the source");
                report.not_carried(place(item, "/content"), message, "translate it, or leave it so");
                continue;
            }
            let title = if title.is_empty() { id.clone() } else { title };
            texts.insert(tag.clone(), Text { title, body });
        }
        let topic = topic.filter(|_| *kind == EntryKind::Guide);
        draft.entries.push(Entry { kind: *kind, id: id.clone(), origin: origin(main), topic, order, texts });
    }
}

/// The body of an item as Markdown. What it loses is reported, each kind once with how often.
fn text(item: &Item, tag: &str, targets: &Targets, report: &mut Report) -> String {
    let direction = Tag::parse(tag).and_then(|tag| tag.direction()).map_or("ltr", |direction| direction.as_str());
    let mut reading = html::read(item.text("content"), direction, &|href| targets.address(item, href));
    let body = html::markdown(&reading.blocks, &mut reading.losses);
    let mut kinds: Vec<(html::LossKind, Vec<&str>)> = Vec::new();
    for loss in &reading.losses {
        match kinds.iter_mut().find(|(kind, _)| *kind == loss.kind) {
            Some((_, words)) => words.push(&loss.words),
            None => kinds.push((loss.kind, vec![&loss.words])),
        }
    }
    for (kind, words) in kinds {
        let times = if words.len() > 1 { format!(" ({} times)", words.len()) } else { String::new() };
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        let shown = if words.is_empty() { String::new() } else { format!(": {}", words.join("; ")) };
        report.not_carried(
            place(item, "/content"),
            format!("{}{times}{shown}", kind.message()),
            "look at the text, and say it in another way if readers need it",
        );
    }
    body
}

/// What pages have and guides have not.
fn fields_without_place(item: &Item, report: &mut Report) {
    let is_there = |key: &str| {
        item.fields.get(key).is_some_and(|value| !value.is_null() && value != "" && *value != serde_json::json!([]))
    };
    if is_there("thumbnail") {
        report.field(
            &item.file,
            place(item, "/thumbnail"),
            "thumbnail",
            "nothing is downloaded: put images that readers need beside the text",
        );
    }
    if is_there("organization") {
        report.field(
            &item.file,
            place(item, "/organization"),
            "organization",
            "a guide has no organization: name it in the text, or list its service in `services`",
        );
    }
    if is_there("embedded_offers") {
        report.field(
            &item.file,
            place(item, "/embedded_offers"),
            "embedded_offers",
            "a handbook makes no requests to others: link to the offers",
        );
    }
}
