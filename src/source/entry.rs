use std::slice;

use jiff::civil::Date;

use super::layout::EntryKind;
use super::length::Length;
use super::topics::check_id;
use crate::config::{OutdatedPolicy, web_address};
use crate::diag::{Code, Sink};
use crate::files::SitePath;
use crate::table::{Reader, Spanned, Value, toml};

/// What stands in `cost` where nothing has to be paid.
pub const FREE: &str = "free";

/// The facts of an entry: what is the same in every language.
#[derive(Debug, Clone, Default)]
pub struct EntryFacts {
    /// Entries are shown by rising order, then by id.
    pub order: i64,
    /// Whom it is for: ids of `audience-<id>`.
    pub audience: Vec<Spanned<String>>,
    /// The day on which a person with the knowledge checked it.
    pub reviewed: Option<Date>,
    /// Who did.
    pub reviewed_by: Option<String>,
    /// How long a check holds.
    pub review_every: Option<Length>,
    /// Where `reviewed` or `review_every` stands, for a check that is overdue.
    pub reviewed_range: Option<std::ops::Range<usize>>,
    /// The first day on which it holds.
    pub valid_from: Option<Date>,
    /// The last day on which it holds.
    pub valid_until: Option<Spanned<Date>>,
    /// Who can help: ids of services.
    pub services: Vec<Spanned<String>>,
    /// Other entries: an id of the same kind, or `kind:id`.
    pub related: Vec<Spanned<String>>,
    /// Whether being seen on this page could hurt the reader.
    pub sensitive: bool,
    /// The languages that it is meant for; `None` is all.
    pub only: Option<Vec<Spanned<String>>>,
    /// The topic, where it is not the folder above.
    pub topic: Option<Spanned<String>>,
    /// What a reader gets of a stale translation of it, where that is not the site's policy.
    pub outdated: Option<OutdatedPolicy>,
    /// The law that it rests on.
    pub law: Vec<Law>,
    /// What it costs: ids of figures, or [`FREE`].
    pub cost: Vec<Spanned<String>>,
    /// How long it takes.
    pub duration: Option<Length>,
    /// The steps of a guide, in their order.
    pub steps: Vec<StepFacts>,
}

/// A law that an entry rests on.
#[derive(Debug, Clone)]
pub struct Law {
    /// The citation, in the source language.
    pub cite: String,
    /// Where to read it.
    pub url: Option<String>,
}

/// The facts of a step. Its words stand under the heading with its id.
#[derive(Debug, Clone)]
pub struct StepFacts {
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// Where to go, and who can help: ids of services, that of `service` first.
    pub services: Vec<Spanned<String>>,
    /// What to bring: ids of `document-<id>`.
    pub documents: Vec<Spanned<String>>,
    /// What it costs: the id of a figure, or [`FREE`].
    pub cost: Option<Spanned<String>>,
    /// How long it takes.
    pub duration: Option<Length>,
}

pub(super) fn parse(path: &SitePath, kind: EntryKind, text: &str, sink: &mut Sink) -> EntryFacts {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut r = Reader::new(path.shared(), &table, 0..0, sink);
    let reviewed = r.date("reviewed");
    let facts = EntryFacts {
        order: r.integer("order").map_or(0, |o| o.value),
        audience: r.strings("audience"),
        reviewed: reviewed.as_ref().map(|d| d.value),
        reviewed_range: reviewed.map(|d| d.range),
        reviewed_by: r.string("reviewed_by").map(|s| s.value),
        review_every: Length::read(&mut r, "review_every"),
        valid_from: r.date("valid_from").map(|d| d.value),
        valid_until: r.date("valid_until"),
        services: r.strings("services"),
        related: r.strings("related"),
        sensitive: r.boolean("sensitive").unwrap_or(false),
        only: r.has("only").then(|| r.strings("only")),
        topic: (kind != EntryKind::Page).then(|| r.string("topic")).flatten(),
        outdated: r.word("outdated", OutdatedPolicy::WORDS, OutdatedPolicy::from_word),
        law: r.tables("law", law).into_iter().flatten().collect(),
        cost: costs(&mut r),
        duration: Length::read(&mut r, "duration"),
        steps: if kind == EntryKind::Guide { steps(&mut r) } else { Vec::new() },
    };
    if let (Some(from), Some(until)) = (facts.valid_from, &facts.valid_until)
        && until.value < from
    {
        r.report(
            Code::InvalidValue,
            until.range.clone(),
            "`valid_until` lies before `valid_from`",
            "exchange the two dates",
        );
    }
    r.finish();
    facts
}

fn law(r: &mut Reader) -> Option<Law> {
    let cite = r.required_string("cite");
    let url = web_address(r, "url");
    r.finish();
    Some(Law { cite: cite?.value, url })
}

/// What an entry costs: one figure, or a list of them. Absent is empty.
fn costs(r: &mut Reader) -> Vec<Spanned<String>> {
    let Some(typed) = r.value("cost") else { return Vec::new() };
    let costs = if let Value::Array(costs) = &typed.value { costs } else { slice::from_ref(typed) };
    costs.iter().filter_map(|typed| cost(r, typed)).collect()
}

/// The id of a figure, or [`FREE`].
fn cost(r: &mut Reader, typed: &Spanned<Value>) -> Option<Spanned<String>> {
    match &typed.value {
        Value::String(id) => return Some(Spanned::new(id.clone(), typed.range.clone())),
        Value::Unreadable => {}
        other => r.report(
            Code::WrongType,
            typed.range.clone(),
            format!("`cost` is {}, where the id of a figure is expected", other.kind()),
            "state the amount in content/figures.toml and write the id that it has there: cost = \"card-fee\"; what costs nothing is \"free\"",
        ),
    }
    None
}

fn steps(r: &mut Reader) -> Vec<StepFacts> {
    let mut steps: Vec<StepFacts> = Vec::new();
    for step in r.tables("step", step).into_iter().flatten() {
        if steps.iter().any(|s| s.id.value == step.id.value) {
            let message = format!("two steps have the id `{}`", step.id.value);
            r.report(
                Code::DuplicateId,
                step.id.range,
                message,
                "rename one of them, and its heading in every language",
            );
            continue;
        }
        steps.push(step);
    }
    steps
}

fn step(r: &mut Reader) -> Option<StepFacts> {
    let id = r.required_string("id");
    if let Some(id) = &id {
        check_id(id, r);
    }
    let mut services: Vec<Spanned<String>> = r.string("service").into_iter().collect();
    services.extend(r.strings("services"));
    let documents = r.strings("documents");
    let cost = r.value("cost").and_then(|typed| cost(r, typed));
    let duration = Length::read(r, "duration");
    r.finish();
    Some(StepFacts { id: id?, services, documents, cost, duration })
}
