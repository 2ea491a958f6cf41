//! Whether a file is in the language that it says it is: languages that are written in another script can be told apart.

use icu::properties::props::Script;

use super::super::segment::readable;
use super::super::{Incoming, Package};
use super::{Incomings, name};
use crate::config::Lang;
use crate::diag::{Code, Diagnostic};
use crate::l10n::lint::language::{script, script_of};
use crate::resolve::Site;

/// So few letters may be names.
const FEW: usize = 24;

/// How many units are refused, and why, if most of the new words are in another script than that of the language.
pub(super) fn fault(
    site: &Site,
    lang: Lang,
    package: &Package,
    incoming: &[Incoming],
    changes: &Incomings,
) -> Option<(usize, Diagnostic)> {
    let tag = &site.settings[lang].tag;
    let expected = tag.script().and_then(|script| script_of(&script))?;
    let known = package.units.iter().filter_map(|unit| Some(readable(unit.form, &unit.target.as_ref()?.plain())));
    let (own, others) = known.fold((0, 0), |sum, words| add(sum, count(&words, expected)));
    if others > own {
        // The handbook itself writes the language otherwise.
        return None;
    }
    for file in incoming {
        let of_file = changes.iter().flat_map(|(thing, changes)| {
            let ours = changes.iter().filter(|(_, change)| change.is_new && has(file, change));
            ours.map(move |(part, change)| (name(&(thing.clone(), part.clone())), change))
        });
        let new: Vec<_> = of_file
            .filter_map(|(id, change)| {
                let unit = package.units.iter().find(|unit| unit.id == id)?;
                Some((readable(unit.form, &change.plain), change))
            })
            .collect();
        let words = new.iter().filter(|(words, _)| !is_name(words));
        let (own, others) = words.fold((0, 0), |sum, (words, _)| add(sum, count(words, expected)));
        if others > own && others >= FEW {
            let place = file.target.as_ref().and_then(|(_, place)| place.clone());
            let place = place.or_else(|| new.first().map(|(_, change)| change.place.clone()));
            let message = format!(
                "most of the new words in this file are not in the letters of `{tag}`; nothing of it was taken"
            );
            let fault = Diagnostic::new(Code::ExchangeLanguage, place, message)
                .hint("is it the file of another language? what it says of itself must be true: mend it in the file");
            return Some((new.len(), fault));
        }
    }
    None
}

fn has(file: &Incoming, change: &super::Change) -> bool {
    file.units.iter().any(|unit| unit.place == change.place)
}

fn add(a: (usize, usize), b: (usize, usize)) -> (usize, usize) {
    (a.0 + b.0, a.1 + b.1)
}

/// The letters of a script, and those of others.
fn count(words: &str, expected: Script) -> (usize, usize) {
    words
        .chars()
        .filter_map(script)
        .fold((0, 0), |(own, others), script| if script == expected { (own + 1, others) } else { (own, others + 1) })
}

/// Whether each word begins with a capital: `Telegram, WhatsApp`.
fn is_name(words: &str) -> bool {
    let mut letters = words.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    words.len() < 60 && letters.all(char::is_uppercase)
}
