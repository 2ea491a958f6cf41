use std::ops::Range;

use super::findings::Findings;
use super::texts::{TextPair, place};
use crate::source::markdown::{Event, Markdown, Tag};

crate::rule! {
    /// A list with more or fewer items than in the source, or numbered where the source is not.
    ///
    /// "Bring these three things" with two of them sends people home again. Plain language (`hr-simple`) may divide lists in
    /// its own way.
    ///
    /// ```markdown
    /// - passport              the source
    /// - photo
    ///
    /// - паспорт               one item is lost
    /// ```
    "list-differs", Warning
}

pub(super) fn check(pair: &TextPair, out: &mut Findings) {
    if pair.language.shortens {
        return;
    }
    let (own, source) = (lists(&pair.own.body), lists(&pair.source.body));
    if own.len() != source.len() {
        let text = format!("the text has {}, and its source {}", counted(own.len()), counted(source.len()));
        out.at(&RULE, pair.whole.clone(), text, "write as lists what the source writes as lists");
        return;
    }
    for (own, theirs) in own.iter().zip(&source) {
        let text = if own.items != theirs.items {
            format!("this list has {} items, and that of the source {}", own.items, theirs.items)
        } else if own.is_numbered != theirs.is_numbered {
            let of = |is_numbered| if is_numbered { "numbered" } else { "not numbered" };
            format!("this list is {}, and that of the source is {}", of(own.is_numbered), of(theirs.is_numbered))
        } else {
            continue;
        };
        let place = place(&pair.own.body, own.events.clone());
        let place = if place.is_empty() { pair.whole.clone() } else { place };
        out.at(&RULE, place, text, "write as many items of the same kind as the source");
    }
}

fn counted(lists: usize) -> String {
    match lists {
        0 => "no list".to_owned(),
        1 => "one list".to_owned(),
        n => format!("{n} lists"),
    }
}

struct List {
    is_numbered: bool,
    items: usize,
    /// Its first item, up to what it has in it.
    events: Range<usize>,
}

/// The lists of a text in the order in which they begin.
fn lists(body: &Markdown) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, event) in body.events.iter().enumerate() {
        match event {
            Event::Start(tag @ (Tag::List | Tag::OrderedList(_))) => {
                open.push(lists.len());
                lists.push(List { is_numbered: matches!(tag, Tag::OrderedList(_)), items: 0, events: at..at });
            }
            Event::End(Tag::List | Tag::OrderedList(_)) => drop(open.pop()),
            Event::Start(Tag::Item) => {
                if let Some(list) = open.last() {
                    lists[*list].items += 1;
                }
            }
            Event::End(Tag::Item) => {
                if let Some(list) = open.last().map(|list| &mut lists[*list]).filter(|list| list.events.is_empty()) {
                    list.events.end = at;
                }
            }
            _ => {}
        }
    }
    lists
}
