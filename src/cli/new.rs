use std::io::Write;
use std::path::Path;

use clap::{Args, Subcommand};

use super::ExitStatus;
use super::report::{could_not_run, say};
use crate::files::Disk;
use crate::source::layout::is_id;
use crate::source::{Builtin, Parsed, load};

/// Begin a FAQ entry, a guide, a page or a service.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum new faq residence lost-card
  vademecum new guide first-days --topic residence
  vademecum new page imprint
  vademecum new service legal-aid --category legal")]
pub(super) struct Arguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, Subcommand)]
enum Kind {
    /// A legal question with its answer, in content/faq/
    Faq {
        /// The id of a topic
        topic: String,
        /// The id: lower-case letters, digits and hyphens
        id: String,
    },
    /// A guide with steps, in content/guides/
    Guide {
        /// The id: lower-case letters, digits and hyphens
        id: String,
        /// The id of a topic
        #[arg(long)]
        topic: Option<String>,
    },
    /// A plain page, in content/pages/
    Page {
        /// The id: lower-case letters, digits and hyphens
        id: String,
    },
    /// A service of the directory, in content/services/
    Service {
        /// The id: lower-case letters, digits and hyphens
        id: String,
        /// What it does: social, health, culture, police, ngo, legal, education, work, housing, language or administration
        #[arg(long)]
        category: String,
    },
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    let sources = load(&Builtin(Disk::new(folder)));
    let Some(Parsed::Site(options)) = sources.get("site.toml").map(|f| &f.parsed) else {
        return could_not_run(&format!("`{}` is not a handbook: it has no site.toml", folder.display()));
    };
    let source = options.source.as_ref().map_or("en", |s| s.value.as_str()).to_owned();
    let facts = "order = 100\n# reviewed = 2026-09-14        # the day on which a person with the knowledge has checked it\n# reviewed_by = \"Legal Aid Centre\"\n# review_every = \"12 months\"\n".to_owned();
    let topics: Vec<&str> = sources
        .iter()
        .filter_map(|f| match &f.parsed {
            Parsed::Topics(topics) => Some(topics.iter().map(|t| t.id.value.as_str())),
            _ => None,
        })
        .flatten()
        .collect();
    let unknown_topic = |topic: &String| {
        (!topics.contains(&topic.as_str())).then(|| format!("there is no topic `{topic}` in content/topics.toml"))
    };
    let (id, files) = match &arguments.kind {
        Kind::Faq { topic, id } => {
            if let Some(reason) = unknown_topic(topic) {
                return could_not_run(&reason);
            }
            let home = format!("content/faq/{topic}/{id}");
            (
                id,
                vec![
                    (format!("{home}/entry.toml"), facts),
                    (format!("{home}/{source}.md"), text("The short answer first.\n")),
                ],
            )
        }
        Kind::Guide { id, topic } => {
            if let Some(reason) = topic.as_ref().and_then(unknown_topic) {
                return could_not_run(&reason);
            }
            let topic = topic.as_ref().map_or(String::new(), |t| format!("topic = \"{t}\"\n"));
            let home = format!("content/guides/{id}");
            let facts = format!("{facts}{topic}\n[[step]]\nid = \"first-step\"\n");
            (
                id,
                vec![
                    (format!("{home}/entry.toml"), facts),
                    (
                        format!("{home}/{source}.md"),
                        text("What this guide is for.\n\n## The first step {#first-step}\n\nWhat to do.\n"),
                    ),
                ],
            )
        }
        Kind::Page { id } => {
            let home = format!("content/pages/{id}");
            (
                id,
                vec![
                    (format!("{home}/entry.toml"), "order = 100\n".to_owned()),
                    (format!("{home}/{source}.md"), text("The words of the page.\n")),
                ],
            )
        }
        Kind::Service { id, category } => {
            let is_there = sources.iter().any(
                |f| matches!(&f.parsed, Parsed::Directory(d) if d.services.iter().any(|s| s.facts.id.value == *id)),
            );
            if is_there {
                return could_not_run(&format!("there is a service `{id}` already"));
            }
            if !is_id(category) {
                return could_not_run(&format!(
                    "`{category}` is not a category: social, health, culture, police, ngo, legal, education, work, housing, language, administration, or an id of your own"
                ));
            }
            let facts = format!(
                "[{id}]\ncategory = \"{category}\"\nname = \"TODO {id}\"\n# phone = [\"+385 31 000 100\"]\n# hours = \"Mo-Fr 08:00-16:00; PH off\"\n# cost = \"free\"\n# reviewed = 2026-09-14\n"
            );
            (id, vec![(format!("content/services/{id}.toml"), facts)])
        }
    };
    if !is_id(id) {
        return could_not_run(&format!("`{id}` is not an id: ids are lower-case letters a to z, digits and hyphens"));
    }
    for (path, content) in files {
        match create(&folder.join(&path), &content) {
            Ok(()) => say(&format!("wrote {path}")),
            Err(reason) => return could_not_run(&reason),
        }
    }
    ExitStatus::Clean
}

fn text(body: &str) -> String {
    format!(
        "+++\ntitle = \"TODO: the question as a reader would ask it\"\nsummary = \"One or two sentences.\"\n+++\n\n{body}"
    )
}

/// Makes a file that is not there yet, and the folders above it.
pub(super) fn create(path: &Path, content: &str) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("cannot write `{}`: {error}", path.display());
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(fault)?;
    }
    let mut file = std::fs::File::create_new(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => format!("`{}` is there already", path.display()),
        _ => fault(error),
    })?;
    file.write_all(content.as_bytes()).map_err(fault)
}
