use std::fmt::Write;
use std::path::Path;

use clap::Args;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::report::{could_not_run, print};
use super::{ExitStatus, handbook};
use crate::config::Lang;
use crate::diag::nearest;
use crate::l10n::{Amount, Inventory, Status, Step, Task, Translatable};
use crate::resolve::Site;

/// Say how far each language is, and what to do next
///
/// Words are those of the source. A message counts once with its attributes; a title and a summary are blocks.
///
///   own        in the language, as new as its source
///   stale      in the language, but its source has changed since
///   borrowed   readers get another language
///   missing    nobody has it
///   absent     not meant for the language
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  vademecum l10n status                 every language in one line
  vademecum l10n status uk              one language by kind, with a list of what to do
  vademecum l10n status --json          for programs: see docs/status.schema.json
  vademecum build --report              the same as a page of the site"
)]
pub(super) struct Arguments {
    /// The languages; all of them otherwise
    #[arg(value_name = "LANG")]
    langs: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// List everything there is to do
    #[arg(long)]
    all: bool,
}

/// How many things to do are listed without `--all`.
const LISTED: usize = 8;

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let site = match handbook::read(folder) {
        Ok((site, _)) => site,
        Err(reason) => return could_not_run(&reason),
    };
    let langs = match languages(&site, &arguments.langs) {
        Ok(langs) => langs,
        Err(reason) => return could_not_run(&reason),
    };
    let inventory = Inventory::new(&site);
    let statuses: Vec<Status> = langs.par_iter().map(|lang| inventory.status(*lang)).collect();
    if arguments.json {
        let list: Vec<Value> = statuses.iter().map(|status| to_json(&site, status)).collect();
        print(&format!("{}\n", serde_json::to_string_pretty(&list).expect("texts and numbers are JSON")));
    } else if arguments.langs.is_empty() {
        print(&overview(&site, &statuses, arguments.all));
    } else {
        let texts: Vec<String> = statuses.iter().map(|status| in_full(&site, status, arguments.all)).collect();
        print(&texts.join("\n"));
    }
    handbook::leave(site);
    ExitStatus::Clean
}

fn languages(site: &Site, tags: &[String]) -> Result<Vec<Lang>, String> {
    if tags.is_empty() {
        return Ok(site.settings.langs().collect());
    }
    let mut langs = Vec::new();
    for tag in tags {
        let Some(lang) = site.settings.declared_as(tag) else {
            let near = nearest(tag, site.settings.langs().map(|lang| site.settings[lang].tag.as_str()));
            let near = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
            return Err(format!("`{tag}` is not declared in site.toml{near}"));
        };
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    Ok(langs)
}

/// Five columns of numbers; the names of languages stand before them.
fn columns(text: &mut String, cells: [String; 5]) {
    let [own, stale, borrowed, missing, absent] = cells;
    write!(text, "{own:>9}{stale:>9}{borrowed:>10}{missing:>9}{absent:>9}").expect("writing to a String");
}

const HEADINGS: [&str; 5] = ["own", "stale", "borrowed", "missing", "absent"];

fn overview(site: &Site, statuses: &[Status], all: bool) -> String {
    let tag = |status: &Status| site.settings[status.lang].tag.as_str();
    let width = statuses.iter().map(|status| tag(status).len()).max().unwrap_or_default().max("words".len());
    let mut text = format!("{:width$}", "words");
    columns(&mut text, HEADINGS.map(str::to_owned));
    text.push_str("  up to date\n");
    for status in statuses {
        write!(text, "{:width$}", tag(status)).expect("writing to a String");
        columns(&mut text, status.total.named().map(|(_, amount)| amount.words.to_string()));
        let share = if status.lang == site.settings.source { "source".to_owned() } else { percent(status.share()) };
        writeln!(text, "{share:>12}").expect("writing to a String");
    }
    let to_do: Vec<&Status> = statuses.iter().filter(|status| !status.steps.is_empty()).collect();
    if to_do.is_empty() {
        text.push_str("\nnothing to do\n");
        return text;
    }
    text.push_str("\nto do next (vademecum l10n status LANG lists more):\n");
    for status in to_do {
        let steps = if all { status.steps.len() } else { 1 };
        for step in &status.steps[..steps] {
            writeln!(text, "  {:width$}  {}", tag(status), line(site, status.lang, step)).expect("writing to a String");
        }
    }
    text
}

/// One language by kind, and what there is to do.
pub(super) fn in_full(site: &Site, status: &Status, all: bool) -> String {
    let language = &site.settings[status.lang];
    let is_source = status.lang == site.settings.source;
    let share = if is_source { "the source".to_owned() } else { format!("{} up to date", percent(status.share())) };
    let mut text = format!("{} ({}): {share}\n\n{:19}", language.tag, language.name, "");
    columns(&mut text, HEADINGS.map(str::to_owned));
    text.push('\n');
    let kinds = status.kinds.iter().map(|(kind, counts)| (kind.as_str(), counts));
    for (name, counts) in kinds.chain([("total", &status.total)]) {
        let mut name = name;
        for unit in ["messages", "blocks", "words"] {
            let cells = counts.named().map(|(_, amount)| match unit {
                "messages" => amount.messages,
                "blocks" => amount.blocks,
                _ => amount.words,
            });
            if cells.iter().all(|count| *count == 0) {
                continue;
            }
            write!(text, "{name:9} {unit:9}").expect("writing to a String");
            columns(&mut text, cells.map(|count| count.to_string()));
            text.push('\n');
            name = "";
        }
    }
    if is_source {
        return text;
    }
    text.push('\n');
    text.push_str(&origins(status));
    if status.steps.is_empty() {
        text.push_str("\nnothing to do\n");
        return text;
    }
    text.push_str("\nto do:\n");
    let listed = if all { status.steps.len() } else { LISTED.min(status.steps.len()) };
    for (at, step) in status.steps[..listed].iter().enumerate() {
        writeln!(text, "{:>4}. {}", at + 1, line(site, status.lang, step)).expect("writing to a String");
    }
    if listed < status.steps.len() {
        writeln!(text, "      and {} more: --all lists them", status.steps.len() - listed)
            .expect("writing to a String");
    }
    text
}

/// Who wrote the translations, in one or two lines.
fn origins(status: &Status) -> String {
    let origins = &status.origins;
    let parts =
        [("by people", origins.human), ("by a machine", origins.machine), ("by whom is not recorded", origins.unknown)];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, amount)| amount.words > 0)
        .map(|(by, amount)| format!("{} words {by}", amount.words))
        .collect();
    if parts.is_empty() {
        return "nothing is translated yet\n".to_owned();
    }
    let mut text = format!("translated: {}\n", parts.join(", "));
    let last = origins.last_reviewed.map_or(String::new(), |day| format!(", last on {day}"));
    writeln!(text, "reviewed: {} words{last}", origins.reviewed.words).expect("writing to a String");
    if origins.unreviewed_machine.words > 0 {
        writeln!(text, "by a machine and reviewed by nobody: {} words", origins.unreviewed_machine.words)
            .expect("writing to a String");
    }
    text
}

/// `update 3 blocks, 42 words: vademecum l10n diff uk faq:lost-card`.
fn line(site: &Site, lang: Lang, step: &Step) -> String {
    let Amount { messages, blocks, words } = step.amount;
    let amounts = [(messages, "message"), (blocks, "block"), (words, "word")];
    let amounts: Vec<String> = amounts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}{}", if *count == 1 { "" } else { "s" }))
        .collect();
    format!("{} {}: {}", step.task.as_str(), amounts.join(", "), action(site, lang, step))
}

/// The command or the file with which a step begins.
fn action(site: &Site, lang: Lang, step: &Step) -> String {
    command(site, lang, step).unwrap_or_else(|| step.path.clone())
}

fn command(site: &Site, lang: Lang, step: &Step) -> Option<String> {
    let tag = &site.settings[lang].tag;
    let thing = step.thing.as_ref()?;
    match (step.task, thing) {
        (Task::Update, _) => Some(format!("vademecum l10n diff {tag} {thing}")),
        (Task::Review, Translatable::Entry(..)) => {
            Some(format!("vademecum l10n accept {tag} --reviewed-by NAME {thing}"))
        }
        _ => None,
    }
}

fn percent(share: f64) -> String {
    // What is not all done is never shown as 100 %.
    format!("{} %", (share * 100.0).floor())
}

fn amount(amount: Amount) -> Value {
    json!({ "messages": amount.messages, "blocks": amount.blocks, "words": amount.words })
}

fn to_json(site: &Site, status: &Status) -> Value {
    let language = &site.settings[status.lang];
    let mut object = Map::new();
    let mut put = |name: &str, value: Value| {
        object.insert(name.to_owned(), value);
    };
    put("tag", language.tag.as_str().into());
    put("name", (&*language.name).into());
    put("source", (status.lang == site.settings.source).into());
    put("share", ((status.share() * 10_000.0).floor() / 10_000.0).into());
    for (state, counted) in status.total.named() {
        put(state, amount(counted));
    }
    let kinds = status.kinds.iter().map(|(kind, counts)| {
        let mut object = Map::from_iter([("kind".to_owned(), kind.as_str().into())]);
        object.extend(counts.named().map(|(state, counted)| (state.to_owned(), amount(counted))));
        Value::from(object)
    });
    put("kinds", kinds.collect());
    let origins = &status.origins;
    put(
        "origins",
        json!({
            "human": amount(origins.human), "machine": amount(origins.machine), "unknown": amount(origins.unknown),
            "reviewed": amount(origins.reviewed), "unreviewed_machine": amount(origins.unreviewed_machine),
            "last_reviewed": origins.last_reviewed.map(|day| day.to_string()),
        }),
    );
    let steps = status.steps.iter().map(|step| {
        json!({
            "task": step.task.as_str(), "kind": step.kind.as_str(), "thing": step.thing.as_ref().map(ToString::to_string),
            "path": step.path, "command": command(site, status.lang, step), "messages": step.amount.messages,
            "blocks": step.amount.blocks, "words": step.amount.words,
        })
    });
    put("next", steps.collect());
    Value::from(object)
}
