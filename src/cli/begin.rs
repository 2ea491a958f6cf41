use std::path::Path;

use clap::Args;

use super::new::create;
use super::report::{could_not_run, print, say};
use super::{ExitStatus, config, handbook, status};
use crate::l10n::{self, Inventory};
use crate::locale::{PluralCategories, Tag};
use crate::resolve::Site;
use crate::source::{FileKind, Parsed};

/// Begin a language
///
/// Adds it to site.toml, makes locales/LANG/ with every message of the source behind a `#`, and lists what to do. What is
/// there already is left as it is.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n new uk
  vademecum l10n new ne --fallback en")]
pub(super) struct Arguments {
    /// The language: a tag such as uk, zh-Hant or hr-simple
    lang: String,
    /// The languages to borrow from before the source
    #[arg(long, value_delimiter = ',', value_name = "TAG,...")]
    fallback: Vec<String>,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    match begin(folder, arguments) {
        Ok(()) => ExitStatus::Clean,
        Err(reason) => could_not_run(&reason),
    }
}

fn begin(folder: &Path, arguments: &Arguments) -> Result<(), String> {
    let (site, _) = handbook::read(folder)?;
    let tag = checked(&site, &arguments.lang)?;
    let fallback: Vec<&str> = arguments.fallback.iter().map(String::as_str).collect();
    if let Some(unknown) = fallback.iter().find(|tag| site.settings.lang(tag).is_none()) {
        return Err(format!("the fallback `{unknown}` is not declared in site.toml"));
    }
    let old = site
        .sources
        .text("site.toml")
        .ok_or_else(|| format!("`{}` is not a handbook: it has no site.toml", folder.display()))?;
    let added = l10n::with_language(&old, &tag, &fallback).ok_or_else(|| {
        format!("the languages of site.toml are not written as [[language]]: add `tag = \"{tag}\"` to them by hand")
    })?;
    for (path, text) in l10n::new_files(&site, &tag) {
        let target = folder.join(&path);
        if target.exists() {
            say(&format!("kept  {path}"));
        } else {
            create(&target, &text)?;
            say(&format!("wrote {path}"));
        }
    }
    config::replace(&folder.join("site.toml"), &added)?;
    say(&format!("added `{tag}` to site.toml"));
    let (site, _) = handbook::read(folder)?;
    config::refresh(folder, &site)?;
    print(&welcome(&site, &tag)?);
    Ok(())
}

/// The tag, if it can be a new language of the handbook.
fn checked(site: &Site, typed: &str) -> Result<Tag, String> {
    let hint = Tag::meant_by(typed).map_or(String::new(), |tag| format!(": did you mean `{tag}`?"));
    let tag = match Tag::parse(typed) {
        Some(tag) if hint.is_empty() => tag,
        _ if !hint.is_empty() => return Err(format!("`{typed}` is not the code of a language{hint}")),
        _ => return Err(format!("`{typed}` is not a language tag: tags look like hr, uk, zh-Hant or hr-simple")),
    };
    if site.settings.declared_as(typed).is_some() {
        return Err(format!(
            "`{tag}` is declared in site.toml already: `vademecum l10n status {tag}` says how far it is"
        ));
    }
    if ["go", "files"].contains(&tag.as_str()) {
        return Err(format!("`{tag}` is a folder of every site: it cannot be the address of a language as well"));
    }
    Ok(tag)
}

/// What is known of the language, and what to do.
fn welcome(site: &Site, tag: &Tag) -> Result<String, String> {
    let lang = site.settings.lang(tag.as_str()).ok_or("site.toml has not taken the language")?;
    let language = &site.settings[lang];
    let forms = match PluralCategories::of(tag, false) {
        Some(forms) => format!("{} ({})", forms.possible.len(), forms.possible.join(", ")),
        None => "not known: write messages without plurals".to_owned(),
    };
    let (own, all) = theme_messages(site, tag);
    let name = match tag.endonym() {
        Some(_) => language.name.to_string(),
        None => "not known: write `name` in site.toml".to_owned(),
    };
    let direction = match tag.direction() {
        Some(direction) => direction.as_str(),
        None => "not known: write `dir` in site.toml",
    };
    let chain: Vec<&str> = language.chain[1..].iter().map(|lang| site.settings[*lang].tag.as_str()).collect();
    let mut text = format!(
        "\nname:           {name}\ndirection:      {direction}\nborrows from:   {}\nplural forms:   {forms}\nthe theme says: {own} of {all} messages in it\n",
        chain.join(", then ")
    );
    if own < all {
        text.push_str(&format!(
            "                the rest: translate themes/default/locales/en/ into themes/default/locales/{tag}/\n"
        ));
    }
    text.push('\n');
    text.push_str(&status::in_full(site, &Inventory::new(site).status(lang), true));
    text.push_str(&format!("\nwhen something is translated: vademecum l10n accept {tag} --by NAME\n"));
    Ok(text)
}

/// How many messages the theme has in a language, and in its own.
fn theme_messages(site: &Site, tag: &Tag) -> (usize, usize) {
    let count = |wanted: &str| {
        let files = site
            .sources
            .iter()
            .filter(|file| matches!(&file.kind, FileKind::ThemeMessages { tag, .. } if **tag == *wanted));
        let messages = files.map(|file| match &file.parsed {
            Parsed::Messages(messages) => messages.definitions.len(),
            _ => 0,
        });
        messages.sum()
    };
    (count(tag.as_str()), count("en"))
}
