use std::path::PathBuf;

use clap::Args;

use super::ExitStatus;
use super::new::create;
use super::report::{could_not_run, say};
use crate::l10n;
use crate::locale::Tag;
use crate::source::{PONTOON, WEBLATE};

/// Make a small working handbook to start from.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum init my-handbook
  vademecum init my-handbook --source pl --languages en,uk,ar --base-url https://poradnik.example/")]
pub(super) struct Arguments {
    /// The folder to make; it must be empty or not there
    folder: PathBuf,
    /// The language that the originals are written in
    #[arg(long, default_value = "en", value_name = "TAG")]
    source: String,
    /// The other languages, in the order in which readers see them
    #[arg(long, value_delimiter = ',', value_name = "TAG,...")]
    languages: Vec<String>,
    /// Where the site will stand
    #[arg(long, default_value = "https://handbook.example/", value_name = "URL")]
    base_url: String,
}

pub(super) fn execute(arguments: &Arguments) -> ExitStatus {
    let mut tags: Vec<Tag> = Vec::new();
    for typed in std::iter::once(&arguments.source).chain(&arguments.languages) {
        match Tag::parse(typed) {
            Some(tag) if !tags.contains(&tag) => tags.push(tag),
            Some(_) => {}
            None => {
                return could_not_run(&format!(
                    "`{typed}` is not a language tag: tags look like hr, uk, zh-Hant or hr-simple"
                ));
            }
        }
    }
    let address = arguments.base_url.strip_prefix("https://").or_else(|| arguments.base_url.strip_prefix("http://"));
    if address.is_none_or(|rest| rest.is_empty() || rest.contains(char::is_whitespace)) {
        return could_not_run(&format!(
            "`{}` is not the address of a site: it looks like https://handbook.example/",
            arguments.base_url
        ));
    }
    let folder = &arguments.folder;
    if std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return could_not_run(&format!("`{}` is not empty", folder.display()));
    }
    for (path, content) in files(&tags, &arguments.base_url) {
        if let Err(reason) = create(&folder.join(path), &content) {
            return could_not_run(&reason);
        }
    }
    say(&format!(
        "made a handbook in {0}\n\nNow look at it:  vademecum -C {0} serve\nand build it:    vademecum -C {0} build",
        folder.display()
    ));
    ExitStatus::Clean
}

/// The files of a new handbook. Its sample words are English whatever the source language, because they are there to be replaced.
fn files(tags: &[Tag], base_url: &str) -> Vec<(String, String)> {
    let source = &tags[0];
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut site = format!("[site]\nbase_url = {}\nsource = \"{source}\"\n", quoted(base_url));
    for tag in tags {
        site.push_str(&format!("\n[[language]]\ntag = \"{tag}\"\n"));
        if tag.endonym().is_none() {
            site.push_str(&format!("name = \"{tag}\"   # what its speakers call it\n"));
        }
        if tag.direction().is_none() {
            site.push_str("dir = \"ltr\"   # or \"rtl\"\n");
        }
        if tag != source {
            site.push_str("# fallback = [\"...\"]   # languages to borrow from before the source\n");
        }
    }
    // The sample words are English. Under another language they are marked as what they are: still to be written.
    let todo = if source.canonical().id.language.as_str() == "en" { "" } else { "TODO: " };
    let file = |path: &str, content: &str| (path.to_owned(), content.to_owned());
    let translated: Vec<&str> = tags[1..].iter().map(Tag::as_str).collect();
    let messages = ["site", "terms", "topics"].map(|name| format!("locales/{source}/{name}.ftl"));
    let messages = messages.each_ref().map(String::as_str);
    vec![
        ("site.toml".to_owned(), site),
        file("content/topics.toml", "[residence]\norder = 10\n"),
        file("content/figures.toml", "[appeal-deadline]\nunit = \"days\"\nlaw = \"the law that says so\"\n[[appeal-deadline.value]]\namount = 15\n"),
        ("content/faq/residence/appeal/entry.toml".to_owned(), "order = 10\n# reviewed = 2026-09-14        # the day on which a person with the knowledge has checked it\n# reviewed_by = \"Legal Aid Centre\"\n# review_every = \"6 months\"\nservices = [\"legal-aid\"]\n".to_owned()),
        (
            format!("content/faq/residence/appeal/{source}.md"),
            format!("+++\ntitle = \"{todo}How long do I have to appeal?\"\nsummary = \"You have {{ $appeal-deadline }} from the day on which the letter reached you.\"\n+++\n\n\
             Write your {{ -appeal }} and hand it in at the office that decided. The deadline is {{ $appeal-deadline }}.\n\nFree help: [](service:legal-aid).\n"),
        ),
        file("content/pages/about/entry.toml", "order = 10\n"),
        (format!("content/pages/about/{source}.md"), format!("+++\ntitle = \"{todo}About this handbook\"\n+++\n\nWho publishes it, and how to reach you.\n")),
        (
            "content/services/services.toml".to_owned(),
            format!("[legal-aid]\ncategory = \"legal\"\nname = \"Legal aid\"\nsummary = \"Free advice on letters from offices.\"\nphone = [\"+385 31 000 100\"]\n# With `region = \"HR\"` in site.toml also \"; PH off\": closed on public holidays.\nhours = \"Mo-Fr 09:00-13:00\"\nlanguages = [\"{source}\"]\ncost = \"free\"\n"),
        ),
        (PONTOON.to_owned(), l10n::pontoon(source.as_str(), &translated, None).expect("there is none yet")),
        (WEBLATE.to_owned(), l10n::weblate(source.as_str(), &messages, None).expect("there is none yet")),
        (format!("locales/{source}/site.ftl"), "site-title = Our handbook\nsite-description = Answers, services and guides for people who have just arrived.\n".to_owned()),
        (format!("locales/{source}/topics.ftl"), "topic-residence = Residence\n    .summary = Permits, cards and letters from the office.\n".to_owned()),
        (format!("locales/{source}/terms.ftl"), "-appeal = appeal\nterm-appeal = A letter that asks a higher office to look at a decision again.\n".to_owned()),
    ]
}
