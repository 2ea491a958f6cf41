//! Whether the files for translation platforms fit the handbook: its languages and its Fluent files.

use std::collections::BTreeSet;

use super::site::Site;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::{FileKind, PONTOON, Parsed, Pontoon, SourceFile, WEBLATE, Weblate};
use crate::table::Spanned;

/// Reports what translators on a platform do not get to see, or see in vain.
pub(super) fn check(site: &Site, sink: &mut Sink) {
    for path in [PONTOON, WEBLATE] {
        let Some(file) = site.sources.get(path) else { continue };
        match &file.parsed {
            Parsed::Pontoon(pontoon) => check_pontoon(site, file, pontoon, sink),
            Parsed::Weblate(Some(weblate)) => check_weblate(site, file, weblate, sink),
            _ => {}
        }
    }
}

/// The languages that are translated into, in the order of `site.toml`.
pub fn translated_languages(site: &Site) -> Vec<&str> {
    let translated = site.settings.langs().filter(|lang| *lang != site.settings.source);
    translated.map(|lang| site.settings[lang].tag.as_str()).filter(|tag| !is_pseudo(site, tag)).collect()
}

fn is_pseudo(site: &Site, tag: &str) -> bool {
    site.settings.lang(tag).is_some_and(|lang| site.settings[lang].tag.is_pseudo())
}

/// The paths of the source's Fluent files.
pub fn source_messages(site: &Site) -> BTreeSet<&str> {
    let is_source = |file: &SourceFile| matches!(&file.kind, FileKind::Messages { tag } if site.settings.declared_as(tag) == Some(site.settings.source));
    site.sources.iter().filter(|file| is_source(file)).map(|file| file.path.as_str()).collect()
}

fn check_pontoon(site: &Site, file: &SourceFile, pontoon: &Pontoon, sink: &mut Sink) {
    let declared = translated_languages(site);
    let listed: Vec<&str> = pontoon.locales.value.iter().map(|locale| locale.value.as_str()).collect();
    for tag in declared.iter().filter(|tag| !listed.contains(tag)) {
        let message = format!("`{tag}` is not among the locales: its translators see nothing of the handbook");
        sink.report(outdated(file, Place::new(file.path.shared(), pontoon.locales.range.clone()), message));
    }
    for locale in pontoon.locales.value.iter().filter(|locale| !declared.contains(&locale.value.as_str())) {
        let message = format!("`{}` is not a language that the handbook is translated into", locale.value);
        let place = Place::new(file.path.shared(), locale.range.clone());
        sink.report(outdated(file, place, message).did_you_mean(&locale.value, declared.iter().copied()));
    }
    for reference in &pontoon.references {
        let folder = reference.value.split('*').next().unwrap_or_default();
        let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
        if !site.sources.iter().any(|file| file.path.as_str().starts_with(folder)) {
            let source = &site.settings[site.settings.source].tag;
            sink.report(
                Diagnostic::new(
                    Code::OutdatedPlatformFile,
                    Place::new(file.path.shared(), reference.range.clone()),
                    format!("there is nothing in `{folder}/`"),
                )
                .hint(format!("name the folder of the source language: reference = \"locales/{source}/**/*.ftl\"")),
            );
        }
    }
}

fn check_weblate(site: &Site, file: &SourceFile, weblate: &Weblate, sink: &mut Sink) {
    let messages = source_messages(site);
    let place = |at: &Spanned<String>| Place::new(file.path.shared(), at.range.clone());
    for path in &messages {
        if !weblate.templates.iter().any(|template| template.value == *path) {
            let message = format!("`{path}` is in no component: translators do not see it");
            sink.report(outdated(file, Place::file(file.path.shared()), message));
        }
    }
    for template in weblate.templates.iter().filter(|template| !messages.contains(template.value.as_str())) {
        let message = format!("there is no `{}` to translate", template.value);
        sink.report(outdated(file, place(template), message).did_you_mean(&template.value, messages.iter().copied()));
    }
}

fn outdated(file: &SourceFile, place: Place, message: String) -> Diagnostic {
    Diagnostic::new(Code::OutdatedPlatformFile, place, message)
        .hint(format!("`vademecum l10n config` brings {} up to date", file.path))
}
