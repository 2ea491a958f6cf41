use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use clap::Args;
use serde_json::{Map, Value, json};

use super::report::{could_not_run, print};
use super::{ExitStatus, handbook};
use crate::diag::render::position;
use crate::diag::{Place, nearest};
use crate::resolve::{FigureUse, Site, User, figure_uses, stated_figures};
use crate::source::{Figure, FigureValue, Unit};

/// Say what each figure is today, when it changes, and everything that it touches.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum figures                    all of them
  vademecum figures appeal-deadline    what a change of this deadline touches
  vademecum figures --json             for programs
  SOURCE_DATE_EPOCH=1798761600 vademecum figures    as on 1 January 2027")]
pub(super) struct Arguments {
    /// The figure; all of them otherwise
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let opened = match handbook::open(folder, handbook::Wanted::default()) {
        Ok(opened) => opened,
        Err(reason) => return could_not_run(&reason),
    };
    let site = &*opened.site;
    let mut figures: Vec<(&Figure, Place)> = stated_figures(site).collect();
    if let Some(id) = &arguments.id {
        if !figures.iter().any(|(figure, _)| figure.id.value == *id) {
            let near = nearest(id, figures.iter().map(|(figure, _)| figure.id.value.as_str()));
            let near = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
            return could_not_run(&format!("there is no figure `{id}`{near}"));
        }
        figures.retain(|(figure, _)| figure.id.value == *id);
    }
    let mut uses: BTreeMap<u32, Vec<FigureUse>> = BTreeMap::new();
    for used in figure_uses(site) {
        uses.entry(used.figure).or_default().push(used);
    }
    let used = |figure: &Figure| {
        site.figures.index(&figure.id.value).and_then(|at| uses.get(&(at as u32))).map_or(&[][..], Vec::as_slice)
    };
    if arguments.json {
        let list: Vec<Value> =
            figures.iter().map(|(figure, place)| to_json(site, figure, place, used(figure))).collect();
        print(&format!("{}\n", serde_json::to_string_pretty(&list).expect("texts and numbers are JSON")));
    } else {
        let texts: Vec<String> =
            figures.iter().map(|(figure, place)| to_text(site, figure, place, used(figure))).collect();
        print(&texts.join("\n"));
    }
    ExitStatus::Clean
}

/// `content/figures.toml:12:3`.
fn shown(site: &Site, place: &Place) -> String {
    let Some((line, column)) = line_and_column(site, place) else { return place.file.to_string() };
    format!("{}:{line}:{column}", place.file)
}

fn line_and_column(site: &Site, place: &Place) -> Option<(usize, usize)> {
    let position = position(&site.sources.text(&place.file)?, place.range.as_ref()?.start);
    Some((position.line, position.column))
}

/// The kind of what uses a figure, its id, and the step.
fn names<'s>(user: &User<'s>) -> (&'static str, &'s str, Option<&'s str>) {
    match *user {
        User::Entry(kind, id) => (kind.as_str(), id, None),
        User::Step(guide, step) => ("step", guide, Some(step)),
        User::Service(id) => ("service", id, None),
        User::Message(id) => ("message", id, None),
    }
}

fn unit(unit: &Unit) -> Option<&str> {
    match unit {
        Unit::Currency(code) => Some(code),
        Unit::Time(unit) => Some(unit.as_str()),
        Unit::Percent => Some("percent"),
        Unit::None => None,
    }
}

fn amount(figure: &Figure, value: &FigureValue) -> String {
    format!("{}{}", value.amount, unit(&figure.unit).map_or(String::new(), |unit| format!(" {unit}")))
}

fn to_text(site: &Site, figure: &Figure, place: &Place, uses: &[FigureUse]) -> String {
    let today = site.clock.today;
    let since = |value: &FigureValue| value.from.map_or(String::new(), |from| format!(" since {from}"));
    let now = figure
        .value_on(today)
        .map_or("no value yet".to_owned(), |value| format!("{}{}", amount(figure, value), since(value)));
    let mut text = format!("{}: {now}\n", figure.id.value);
    let mut line = |line: String| writeln!(text, "  {line}").expect("writing to a String");
    if let Some((next, from)) = figure.next_after(today).and_then(|next| Some((next, next.from?))) {
        line(format!("from {from}: {}", amount(figure, next)));
    }
    if let Some(law) = &figure.law {
        line(format!("law: {law}"));
    }
    line(format!("stated in {}", shown(site, place)));
    if uses.is_empty() {
        line("used nowhere".to_owned());
    }
    for used in uses {
        let (kind, id, step) = names(&used.user);
        let step = step.map_or(String::new(), |step| format!("#{step}"));
        let tag = used.lang.map_or(String::new(), |lang| format!(" ({})", site.settings[lang].tag));
        line(format!("{kind} {id}{step}{tag} {}", shown(site, &used.place)));
    }
    text
}

fn to_json(site: &Site, figure: &Figure, place: &Place, uses: &[FigureUse]) -> Value {
    let today = site.clock.today;
    let value =
        |value: &FigureValue| json!({ "amount": value.amount, "from": value.from.map(|from| from.to_string()) });
    let texts: Map<String, Value> = site.figures.get(&figure.id.value).map_or_else(Map::new, |resolved| {
        site.settings.langs().map(|lang| (site.settings[lang].tag.to_string(), resolved.text(lang).into())).collect()
    });
    let used: Vec<Value> = uses
        .iter()
        .map(|used| {
            let (kind, id, step) = names(&used.user);
            let lang = used.lang.map(|lang| site.settings[lang].tag.to_string());
            json!({ "kind": kind, "id": id, "step": step, "language": lang, "place": place_json(site, &used.place) })
        })
        .collect();
    json!({
        "id": figure.id.value, "unit": unit(&figure.unit), "law": figure.law, "today": figure.value_on(today).map(value),
        "next": figure.next_after(today).map(value), "texts": texts, "place": place_json(site, place), "uses": used,
    })
}

fn place_json(site: &Site, place: &Place) -> Value {
    let (line, column) = line_and_column(site, place).unzip();
    json!({ "file": &*place.file, "line": line, "column": column })
}
