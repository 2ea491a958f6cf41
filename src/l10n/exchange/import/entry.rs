//! The texts of entries: the words of a block are replaced in its place, and a new text is made when it is whole.

use std::ops::Range;
use std::sync::Arc;

use super::super::export::phrase_hash;
use super::super::text::{Pairing, Units, pair, units_of};
use super::{Change, Changes, Desk, Fault, uncount};
use crate::diag::{Code, Diagnostic};
use crate::files::SitePath;
use crate::l10n::Translatable;
use crate::resolve::{Entry, hashes};
use crate::source::markdown::Shape;
use crate::source::record::{Hash, Translated};
use crate::source::{Parsed, layout, parse};

/// Writes what came back for an entry.
pub(super) fn write(desk: &mut Desk, entry: &Entry, thing: &Translatable, changes: &Changes) {
    let site = desk.site;
    let text_of = |path: &str| site.sources.text(path).map(|source| source.text);
    let Some(source) = units_of(entry, site.settings.source, text_of) else { return };
    match units_of(entry, desk.lang, text_of) {
        Some(own) => revise(desk, entry, thing, changes, &source, &own),
        None => begin(desk, entry, thing, changes, &source),
    }
}

/// Makes the text of an entry that has none yet: only whole, because a text with holes would be shown as one.
fn begin(desk: &mut Desk, entry: &Entry, thing: &Translatable, changes: &Changes, source: &Units) {
    let needs = |part: &str| !changes.contains_key(part);
    let mut missing = usize::from(needs("title")) + usize::from(source.summary.is_some() && needs("summary"));
    let wanted = (0..source.blocks.len()).filter(|at| source.has_words(*at));
    missing += wanted.clone().filter(|at| needs(&source.blocks[*at].name)).count();
    if missing > 0 {
        let all = wanted.count() + 1 + usize::from(source.summary.is_some());
        wait(desk, thing, changes, &format!("{missing} of its {all} parts did not come in"));
        return;
    }
    let Some(path) =
        entry.folder().and_then(|folder| SitePath::new(&format!("{folder}/{}.md", desk.site.settings[desk.lang].tag)))
    else {
        return;
    };
    let mut text = format!("+++\ntitle = {}\n", quoted(&changes["title"].plain));
    if let Some(summary) = changes.get("summary") {
        text.push_str(&format!("summary = {}\n", quoted(&summary.plain)));
    }
    text.push_str("+++\n");
    text.push_str(&take_over(source, 0..source.blocks.len(), changes));
    let tail = source.blocks.len().checked_sub(1).map_or(source.body, |last| source.line_end(last));
    text.push_str(&source.text[tail..]);
    let hash_of = |part: &str, now: &Hash| changes.get(part).map_or(now.clone(), |change| change.hash.clone());
    let mut record = vec![
        hash_of("title", &phrase_hash(&source.title)),
        source.summary.as_ref().map_or(String::new(), |summary| hash_of("summary", &phrase_hash(summary))),
    ];
    record.extend(source.blocks.iter().map(|block| hash_of(&block.name, &block.hash)));
    finish(desk, entry, thing, changes, &path, "", &text, record, source.blocks.len(), source);
}

/// Replaces the words of a text that there is.
fn revise(desk: &mut Desk, entry: &Entry, thing: &Translatable, changes: &Changes, source: &Units, own: &Units) {
    let old = desk.record.entries.get(&(entry.kind, entry.id.to_string())).cloned();
    let pairing = pair(source, own, old.as_ref());
    let Some(text) = entry.texts[desk.lang.index()].as_ref() else { return };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut left_out: Vec<String> = Vec::new();
    // The hash of the source of each block of the translation; those of new blocks stand behind the block before them.
    let mut blocks: Vec<Option<Vec<Hash>>> = recorded_hashes(source, own, &pairing, old.as_ref());
    let mut before: Vec<Hash> = Vec::new();
    let mut expected = own.blocks.len();

    let front = |part: &str| changes.get(part).filter(|change| change.is_new);
    if let Some(change) = front("title") {
        edits.push((text.text().title.range.clone(), quoted(&change.plain)));
    }
    if let Some(change) = front("summary") {
        match &text.text().summary {
            Some(summary) => edits.push((summary.range.clone(), quoted(&change.plain))),
            None => {
                let end = text.text().title.range.end;
                let at = own.text[end..].find('\n').map_or(own.text.len(), |i| end + i + 1);
                edits.push((at..at, format!("summary = {}\n", quoted(&change.plain))));
            }
        }
    }
    let mut at = 0;
    while at < source.blocks.len() {
        if let Some(paired) = pairing.of_source[at] {
            if let Some(change) = changes.get(&source.blocks[at].name) {
                if change.is_new {
                    edits.push((own.blocks[paired].range.clone(), own.write(paired, &change.plain)));
                }
                if !change.hash.is_empty() {
                    blocks[paired] = Some(vec![change.hash.clone()]);
                }
            }
            at += 1;
            continue;
        }
        let run =
            at..(at..source.blocks.len()).find(|i| pairing.of_source[*i].is_some()).unwrap_or(source.blocks.len());
        at = run.end;
        let named: Vec<&String> =
            run.clone().map(|i| &source.blocks[i].name).filter(|name| changes.contains_key(*name)).collect();
        if named.is_empty() {
            continue;
        }
        let is_whole = run.clone().all(|i| changes.contains_key(&source.blocks[i].name) || !source.has_words(i));
        let gap = gap(own, &pairing, &run);
        if !is_whole
            || (!pairing.is_recorded
                && !gap.is_empty()
                && gap.len() == own.blocks.len()
                && own.blocks.len() > 1
                && run.len() < source.blocks.len())
        {
            left_out.extend(named.into_iter().cloned());
            continue;
        }
        let hashes = run.clone().map(|i| {
            let block = &source.blocks[i];
            changes.get(&block.name).map_or(block.hash.clone(), |change| change.hash.clone())
        });
        let hashes: Vec<Hash> = hashes.collect();
        expected += hashes.len();
        let after = previous(&pairing, run.start);
        let start = after.map_or(own.body, |block| own.line_end(block));
        let is_replaced = !pairing.is_recorded && !gap.is_empty();
        let end = if is_replaced { own.line_end(gap.end - 1).max(start) } else { start };
        let mut new = take_over(source, run, changes);
        if after.is_none() && end == start && !own.text[start..].is_empty() {
            new.push_str(if own.text[start..].starts_with('\n') { "\n" } else { "\n\n" });
        }
        edits.push((start..end, new));
        if is_replaced {
            expected -= gap.len();
            gap.for_each(|block| blocks[block] = Some(Vec::new()));
        }
        match after.and_then(|block| blocks[block].as_mut()) {
            Some(behind) => behind.extend(hashes),
            None => before.extend(hashes),
        }
    }
    if !left_out.is_empty() {
        let waiting: Changes =
            changes.iter().filter(|(part, _)| left_out.contains(part)).map(|(p, c)| (p.clone(), c.clone())).collect();
        wait(
            desk,
            thing,
            &waiting,
            "the parts around them are not translated, or the text is built differently from its source",
        );
    }
    let went_in: Changes =
        changes.iter().filter(|(part, _)| !left_out.contains(part)).map(|(p, c)| (p.clone(), c.clone())).collect();
    if went_in.is_empty() {
        return;
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut new = own.text.to_string();
    for (range, words) in edits.iter().rev() {
        new.replace_range(range.clone(), words);
    }
    let at_front = |part: &str, at: usize, now: Hash| {
        let came = changes.get(part).map(|change| change.hash.clone()).filter(|hash| !hash.is_empty());
        came.or_else(|| old.as_ref()?.source.get(at).cloned()).unwrap_or(now)
    };
    let summary = source.summary.as_ref().map_or(String::new(), |s| phrase_hash(s));
    let mut record = vec![at_front("title", 0, phrase_hash(&source.title)), at_front("summary", 1, summary)];
    match blocks.into_iter().collect::<Option<Vec<Vec<Hash>>>>() {
        Some(blocks) => record.extend(before.into_iter().chain(blocks.into_iter().flatten())),
        // Nobody knows what each block was made from: what came in counts, and the rest as it was.
        None => {
            let is_all_new = (0..source.blocks.len())
                .filter(|i| source.has_words(*i))
                .all(|i| went_in.contains_key(&source.blocks[i].name));
            match &old {
                Some(old) if !is_all_new => record = old.source.clone(),
                _ => record.extend(source.blocks.iter().map(|block| {
                    went_in.get(&block.name).map_or(block.hash.clone(), |change: &Change| change.hash.clone())
                })),
            }
        }
    }
    let path = text.path().clone();
    finish(desk, entry, thing, &went_in, &path, &own.text, &new, record, expected, source);
}

/// The hashes of the sources of a translation's blocks, as far as they are known.
fn recorded_hashes(source: &Units, own: &Units, pairing: &Pairing, old: Option<&Translated>) -> Vec<Option<Vec<Hash>>> {
    let of_own = |block: usize| {
        let recorded = old.filter(|_| pairing.is_recorded).and_then(|old| old.source.get(block + 2).cloned());
        let now = || {
            let at = pairing.of_source.iter().position(|paired| *paired == Some(block))?;
            old.is_none().then(|| source.blocks[at].hash.clone())
        };
        recorded.or_else(now).map(|hash| vec![hash])
    };
    (0..own.blocks.len()).map(of_own).collect()
}

/// The block of the translation that stands for the nearest block before `at` that has one.
fn previous(pairing: &Pairing, at: usize) -> Option<usize> {
    pairing.of_source[..at].iter().rev().find_map(|paired| *paired)
}

/// The blocks of a translation that stand where a run of the source has no blocks of its own in it.
fn gap(own: &Units, pairing: &Pairing, run: &Range<usize>) -> Range<usize> {
    let start = previous(pairing, run.start).map_or(0, |block| block + 1);
    let next = pairing.of_source[run.end..].iter().find_map(|paired| *paired).unwrap_or(own.blocks.len());
    let is_free = |block: &usize| !pairing.of_source.contains(&Some(*block));
    start..(start..next.max(start)).take_while(is_free).last().map_or(start, |last| last + 1)
}

/// A run of the source with translated words: its headings, lists and quotations are those of the source.
fn take_over(source: &Units, run: Range<usize>, changes: &Changes) -> String {
    let mut out = String::new();
    for at in run {
        let block = &source.blocks[at];
        let start = at.checked_sub(1).map_or(source.body, |before| source.line_end(before));
        out.push_str(&source.text[start..block.range.start]);
        match changes.get(&block.name) {
            Some(change) => out.push_str(&source.write(at, &change.plain)),
            None => out.push_str(&source.text[block.range.clone()]),
        }
        out.push_str(&source.text[block.range.end..source.line_end(at)]);
    }
    out
}

/// A value of the front matter; as it is typed, where it can be.
fn quoted(words: &str) -> String {
    if words.contains(['"', '\\']) && !words.contains('\'') && !words.contains(char::is_control) {
        return format!("'{words}'");
    }
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn wait(desk: &mut Desk, thing: &Translatable, changes: &Changes, why: &str) {
    desk.out.waiting += changes.len();
    uncount(desk.out, changes.values());
    if let Some(change) = changes.values().min_by_key(|change| change.place.range.as_ref().map(|range| range.start)) {
        let message = format!("`{thing}` waits: {why}");
        desk.sink.report(
            Diagnostic::new(Code::IncompleteTranslation, change.place.clone(), message)
                .hint("keep this file, translate the rest in it, and import it again: what is in it goes in then"),
        );
    }
}

/// Reads the new text as the handbook will, and takes it if it says what it is to say.
#[allow(clippy::too_many_arguments, reason = "the two ways of writing a text end alike")]
fn finish(
    desk: &mut Desk,
    entry: &Entry,
    thing: &Translatable,
    changes: &Changes,
    path: &SitePath,
    old: &str,
    new: &str,
    record: Vec<Hash>,
    expected: usize,
    source: &Units,
) {
    let file = parse(path, layout::classify(path), new.as_bytes().to_vec());
    let (Parsed::Text(text), Some(read)) = (&file.parsed, &file.text) else { return };
    let units = Units::new(text, Arc::clone(read));
    let is_said = units.as_ref().is_some_and(|units| is_said(units, changes, source));
    let hashes = hashes(&text.parts());
    let has_gone_wrong = !is_said || text.body.blocks().len() != expected;
    if has_gone_wrong {
        desk.broken.insert(thing.clone(), misread(changes, source));
        return;
    }
    if new != old && !desk.put(path, old, new, thing) {
        desk.drop(changes, thing, "the file of the handbook is not UTF-8");
        return;
    }
    let key = (entry.kind, entry.id.to_string());
    // What is recorded of a text that is gone says nothing of this one.
    let was = desk.record.entries.get(&key).filter(|_| !old.is_empty()).cloned();
    let wanted =
        (0..source.blocks.len()).filter(|at| source.has_words(*at)).count() + 1 + usize::from(source.summary.is_some());
    // Parts that its source does not have are parts that did not come in.
    let has_more = text.body.blocks().len() > source.blocks.len() || text.summary.is_some() && source.summary.is_none();
    let is_whole = changes.len() >= wanted && !has_more;
    let provenance = desk.provenance(was.map(|was| was.provenance).unwrap_or_default(), changes, is_whole);
    desk.record.entries.insert(key, Translated { source: record, text: hashes, provenance });
}

/// Why the handbook would not read new words as they were written.
fn misread(changes: &Changes, source: &Units) -> Fault {
    let ends_heading = |(part, change): (&String, &Change)| {
        let shape = source.block(part).map(|at| source.blocks[at].shape);
        matches!(shape, Some(Shape::Heading(_))) && change.is_new && change.plain.ends_with('#')
    };
    if changes.iter().any(ends_heading) {
        let reason = "a `#` at the end of a heading is not shown".to_owned();
        return Fault { reason, hint: "take it away, or write \\# for one that readers see" };
    }
    Fault {
        reason: "Markdown would read these words as something else than they are in the source: as a list, a heading, a table or several paragraphs".to_owned(),
        hint: "put a backslash before a sign that is only a letter: \\#, \\*, \\_, \\|",
    }
}

/// Whether a text says the new words, each in a block of its own, and has as many blocks as it should.
fn is_said(units: &Units, changes: &Changes, source: &Units) -> bool {
    use super::canonical;
    changes.iter().filter(|(_, change)| change.is_new).all(|(part, change)| match part.as_str() {
        "title" => units.title == change.plain,
        "summary" => units.summary.as_deref() == Some(&*change.plain),
        name => {
            let Some(form) = source.block(name).map(|at| source.blocks[at].form()) else { return false };
            let said = |plain: &str| canonical(form, &unescaped(plain)) == canonical(form, &unescaped(&change.plain));
            units.blocks.iter().any(|block| block.form() == form && said(&block.plain))
        }
    })
}

/// Without the backslashes that keep the beginning of a line from being a list.
fn unescaped(plain: &str) -> String {
    plain.replace('\\', "")
}
