//! What is wrong with a handbook as a whole: links to nothing, steps without words, overdue reviews.

use std::sync::Arc;

use rayon::prelude::*;

use super::catalog::Isolation;
use super::figure_use::stated;
use super::links::unknown;
use super::site::{Entry, OwnText, Site, Thing};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::markdown::{Link, Target};
use crate::source::{FREE, FileKind, Parsed, Unit};
use crate::table::Spanned;

/// Reports every fault that only the whole handbook shows.
pub(super) fn check(site: &Site, sink: &mut Sink) {
    let faults: Vec<Sink> = site
        .entries
        .par_iter()
        .map(|entry| {
            let mut sink = Sink::new();
            check_entry(site, entry, &mut sink);
            sink
        })
        .collect();
    faults.into_iter().for_each(|faults| sink.extend(faults));
    check_exit_addresses(site, sink);
    for service in &site.services {
        let facts = service.facts();
        check_words(site, "document", &facts.documents, facts.path.shared(), sink);
        if let Some(day) = facts.reviewed.filter(|day| *day > site.clock.today) {
            let place = Place::new(facts.path.shared(), facts.id.range.clone());
            let message = format!("the check of `{}` is dated {day}, which has not come yet", service.id);
            let hint = "set `reviewed` to the day on which somebody asked the office";
            sink.report(Diagnostic::new(Code::ReviewOverdue, place, message).hint(hint));
        }
        if service.is_overdue(site.clock.today) {
            let place = Place::new(facts.path.shared(), facts.id.range.clone());
            sink.report(
                Diagnostic::new(Code::ReviewOverdue, place, format!("the check of `{}` is overdue", service.id)).hint(
                    "ask the office whether its hours, number and address still hold, then set `reviewed` to that day",
                ),
            );
        }
    }
}

/// `exit-url` is the one message that becomes the address of a link.
fn check_exit_addresses(site: &Site, sink: &mut Sink) {
    for file in site.sources.iter() {
        let (FileKind::Messages { tag }, Parsed::Messages(messages)) = (&file.kind, &file.parsed) else { continue };
        let Some(definition) = messages.definitions.iter().find(|d| &*d.id == "exit-url" && !d.is_term) else {
            continue;
        };
        let Some(lang) = site.settings.declared_as(tag) else { continue };
        let address = site.catalog.own(lang, "exit-url", None, &[], Isolation::None).unwrap_or_default();
        if !address.starts_with("https://") {
            let place = Place::new(file.path.shared(), definition.range.clone());
            sink.report(
                Diagnostic::new(Code::ForbiddenLink, place, format!("`{address}` is not a page to leave for"))
                    .hint("write the address of a harmless page: exit-url = https://www.wikipedia.org/"),
            );
        }
    }
}

fn check_entry(site: &Site, entry: &Entry, sink: &mut Sink) {
    for text in entry.texts.iter().flatten() {
        if text.title.text.starts_with("TODO") {
            let place = Place::new(text.file.path.shared(), text.text().title.range.clone());
            sink.report(
                Diagnostic::new(Code::UnfinishedText, place, format!("`{}` is not written yet", entry.id))
                    .hint("write the title and the words that readers will see"),
            );
        }
        for link in &text.text().body.links {
            check_link(site, entry, text, link, sink);
        }
    }
    let Some(file) = &entry.facts else { return };
    let file = file.path.shared();
    let facts = entry.facts();
    check_words(site, "audience", &facts.audience, file, sink);
    check_costs(site, &facts.cost, file, sink);
    check_steps(site, entry, file, sink);
    if entry.is_overdue(site.clock.today) {
        let place = Place { file: file.clone(), range: facts.reviewed_range.clone() };
        let due = facts.reviewed.zip(facts.review_every).map(|(reviewed, every)| every.after(reviewed));
        let due = due.map_or(String::new(), |due| format!(": it was due on {due}"));
        sink.report(
            Diagnostic::new(Code::ReviewOverdue, place, format!("the check of `{}` is overdue{due}", entry.id))
                .hint("have the answer checked by a person with the knowledge, then set `reviewed` to that day"),
        );
    }
    if let Some(until) = facts.valid_until.as_ref().filter(|_| entry.is_expired(site.clock.today)) {
        sink.report(
            Diagnostic::new(
                Code::NoLongerValid,
                Place::new(file, until.range.clone()),
                format!("`{}` has not been valid since {}", entry.id, until.value),
            )
            .hint("bring the answer up to date, or remove it; until then readers see a banner"),
        );
    }
}

fn check_link(site: &Site, entry: &Entry, text: &OwnText, link: &Link, sink: &mut Sink) {
    let file = text.file.path.shared();
    let place = Place::new(file, link.range.start as usize..link.range.end as usize);
    match &link.target {
        Target::External(_) | Target::Nowhere => {}
        Target::Anchor(anchor) => {
            if !text.heading_ids.contains(anchor) {
                sink.report(no_heading(anchor, "this text", &text.heading_ids, place));
            }
        }
        Target::Attachment(name) => {
            if !entry.attachments.iter().any(|a| **a == **name) {
                let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
                sink.report(
                    Diagnostic::new(Code::MissingAttachment, place, format!("there is no file `{name}` in `{folder}`"))
                        .did_you_mean(name, entry.attachments.iter().map(|a| &**a))
                        .hint("put the file beside this text; an address of another site begins with https://"),
                );
            }
        }
        Target::Reference { kind, id, fragment } => match (site.thing(*kind, id), fragment) {
            (None, _) => sink.report(unknown(site, *kind, id, place)),
            (Some(Thing::Entry(at)), Some(fragment)) => {
                let target = &site.entries[at as usize];
                // Heading ids are the same in every language, so that any one text can answer for all.
                let ids = target.texts[site.settings.source.index()].as_ref().or(target.texts.iter().flatten().next());
                if let Some(target) = ids.filter(|t| !t.heading_ids.contains(fragment)) {
                    sink.report(no_heading(fragment, &format!("`{id}`"), &target.heading_ids, place));
                }
            }
            (Some(_), _) => {}
        },
    }
}

fn no_heading(anchor: &str, whose: &str, known: &[Box<str>], place: Place) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownAnchor, place, format!("{whose} has no heading `#{anchor}`"));
    let diagnostic = diagnostic.did_you_mean(anchor, known.iter().map(|id| &**id));
    diagnostic.hint(if known.is_empty() {
        "it has no headings at all".to_owned()
    } else {
        let mut ids: Vec<String> = known.iter().map(|id| format!("#{id}")).collect();
        ids.dedup();
        format!("its headings are: {}", ids.join(", "))
    })
}

/// Every word of a list of ids must be a message: `document-passport`, `audience-worker`.
fn check_words(site: &Site, kind: &str, ids: &[Spanned<String>], file: &Arc<str>, sink: &mut Sink) {
    let source = site.settings.source;
    for id in ids {
        let message_id = format!("{kind}-{}", id.value);
        if site.catalog.words(source, &message_id, None).is_none() {
            let tag = &site.settings[source].tag;
            sink.report(
                Diagnostic::new(
                    Code::MissingMessage,
                    Place::new(file, id.range.clone()),
                    format!("`{}` has no name in the source language", id.value),
                )
                .hint(format!("write `{message_id} = ...` in locales/{tag}/")),
            );
        }
    }
}

/// What something costs is money, each amount once, or nothing.
fn check_costs(site: &Site, costs: &[Spanned<String>], file: &Arc<str>, sink: &mut Sink) {
    for (at, cost) in costs.iter().enumerate() {
        let id = cost.value.as_str();
        let place = Place::new(file, cost.range.clone());
        if costs[..at].iter().any(|other| other.value == id) {
            let message = format!("`{id}` stands twice in `cost`");
            sink.report(Diagnostic::new(Code::InvalidValue, place, message).hint("name each amount once"));
            continue;
        }
        if id == FREE {
            if costs.len() > 1 {
                let message = "`cost` says that it is free, and names an amount";
                let hint = "keep `cost = \"free\"`, or the amounts alone";
                sink.report(Diagnostic::new(Code::InvalidValue, place, message).hint(hint));
            }
            continue;
        }
        match site.figures.get(id) {
            None => {
                let fault = Diagnostic::new(Code::UnknownFigure, place, format!("there is no figure `{id}`"));
                // A mistyped `fee` must not be taken for `free`.
                let fault = if id.trim().eq_ignore_ascii_case(FREE) {
                    fault.hint(format!("did you mean `{FREE}`?"))
                } else {
                    fault.did_you_mean(id, site.figures.iter().filter(|f| f.is_amount()).map(|f| &*f.id))
                };
                sink.report(fault.hint("figures stand in content/figures.toml; what costs nothing is \"free\""));
            }
            Some(figure) if !figure.is_amount() => {
                let counts = match &figure.unit {
                    Unit::Time(unit) => unit.as_str(),
                    Unit::Percent => "percent",
                    Unit::None | Unit::Currency(_) => "none",
                };
                let message = format!("the figure `{id}` is no amount of money: its unit is \"{counts}\"");
                let mut fault = Diagnostic::new(Code::InvalidValue, place, message)
                    .hint("name a figure whose unit is a currency, for example \"EUR\"; how long something takes is `duration`");
                if let Some((_, stated)) = stated(site).find(|(stated, _)| stated.id.value == id) {
                    fault = fault.related(stated, "it stands here");
                }
                sink.report(fault);
            }
            Some(figure) if figure.amount < 0.0 => {
                let message = format!("the figure `{id}` is below 0, and nothing costs less than nothing");
                let mut fault =
                    Diagnostic::new(Code::InvalidValue, place, message).hint("write what has to be paid; 0 is free");
                if let Some((_, stated)) = stated(site).find(|(stated, _)| stated.id.value == id) {
                    fault = fault.related(stated, "it stands here");
                }
                sink.report(fault);
            }
            Some(_) => {}
        }
    }
}

/// Every step has its heading in every text; what it costs is a figure; what to bring is a document.
fn check_steps(site: &Site, entry: &Entry, file: &Arc<str>, sink: &mut Sink) {
    for step in &entry.facts().steps {
        check_words(site, "document", &step.documents, file, sink);
        check_costs(site, step.cost.as_slice(), file, sink);
        for (index, text) in entry.texts.iter().enumerate() {
            let Some(text) = text.as_ref().filter(|t| !t.heading_ids.iter().any(|id| **id == *step.id.value)) else {
                continue;
            };
            let tag = &site.settings[Lang(index as u16)].tag;
            sink.report(
                Diagnostic::new(
                    Code::UnknownAnchor,
                    Place::file(text.file.path.shared()),
                    format!("the step `{}` has no words in `{tag}`", step.id.value),
                )
                .hint(format!("write them under a heading: ## What to do {{#{}}}", step.id.value))
                .related(Place::new(file, step.id.range.clone()), "the step"),
            );
        }
    }
}
