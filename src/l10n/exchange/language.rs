//! Which language came back.

use super::Incoming;
use crate::config::{Lang, Settings};
use crate::diag::{Code, Diagnostic, Sink};
use crate::resolve::Site;

/// The language of all files, or `wanted` if they do not say; faults are reported. What a file says of itself counts, unless the handbook has no such
/// language: so nobody puts one language into the place of another by a slip of the hand.
pub fn language(site: &Site, wanted: Option<&str>, incoming: &[Incoming], sink: &mut Sink) -> Option<Lang> {
    let settings = &site.settings;
    let translated = |tag: &str| declared(settings, tag).filter(|lang| *lang != settings.source);
    let fault = |tag: &str, place| {
        let tags = settings.langs().map(|lang| settings[lang].tag.as_str());
        let message = format!("`{tag}` is no language that this handbook is translated into");
        Diagnostic::new(Code::ExchangeLanguage, place, message)
            .did_you_mean(tag, tags)
            .hint("say with --lang which language it is")
    };
    let base = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let mut found: Option<Lang> = None;
    if let Some(tag) = wanted {
        found = translated(tag);
        if found.is_none() {
            sink.report(fault(tag, None));
            return None;
        }
    }
    for file in incoming.iter().filter(|file| !file.is_refused) {
        let own = settings[settings.source].tag.as_str();
        // `po2xliff` says `en-US` where it does not know.
        let says_another = |tag: &str| base(tag) != base(own) && tag != "en-US";
        if let Some((tag, place)) = file.source.as_ref().filter(|(tag, _)| says_another(tag)) {
            let message =
                format!("this says that it is translated from `{tag}`; the source of this handbook is `{own}`");
            sink.report(
                Diagnostic::new(Code::ExchangeLanguage, place.clone(), message)
                    .as_warning()
                    .hint("is the file from another handbook? a translation counts as one of the source here"),
            );
        }
        let Some((tag, place)) = &file.target else {
            if found.is_none() {
                let message = "a file does not say which language it is in";
                sink.report(Diagnostic::new(Code::ExchangeLanguage, None, message).hint("say it with --lang"));
                return None;
            }
            continue;
        };
        match (found, declared(settings, tag)) {
            (None, _) => {
                found = translated(tag);
                if found.is_none() {
                    sink.report(fault(tag, place.clone()));
                    return None;
                }
            }
            // A tool that knows no `hr-simple` says `hr`.
            (Some(known), Some(said)) if said != known && base(tag) != base(settings[known].tag.as_str()) => {
                let message = format!("this is in `{tag}`, and not in `{}`", settings[known].tag);
                sink.report(
                    Diagnostic::new(Code::ExchangeLanguage, place.clone(), message)
                        .hint("import the files of one language at a time; where a file is wrong about itself, mend it in the file"),
                );
                return None;
            }
            _ => {}
        }
    }
    if found.is_none() && incoming.iter().all(|file| !file.is_refused) {
        sink.report(
            Diagnostic::new(Code::ExchangeLanguage, None, "nothing says which language this is")
                .hint("say it with --lang"),
        );
    }
    found
}

/// The language of the handbook that a tag means: the tag itself, or the longest beginning of it, because many tools want
/// a country with every language (`uk-UA`).
fn declared(settings: &Settings, tag: &str) -> Option<Lang> {
    let tag = tag.replace('_', "-");
    let mut rest = tag.as_str();
    loop {
        if let Some(lang) = settings.lang(rest).filter(|lang| settings.is_declared(*lang)) {
            return Some(lang);
        }
        rest = rest.rsplit_once('-')?.0;
    }
}
