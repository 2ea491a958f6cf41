//! The street of a confidential service where readers would see it: in a text, a message or another row of the directory.

use std::ops::Range;

use rayon::prelude::*;

use super::locations;
use super::site::Site;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::{Address, Directory, FileKind, Parsed, SourceFile};
use crate::table::Spanned;

/// The street of a confidential service.
struct Secret<'s> {
    service: &'s str,
    /// The declared location that it is at.
    location: Option<&'s str>,
    address: Option<&'s Address>,
    geo: Option<(f64, f64)>,
    street: Street,
}

/// A street as it is looked for.
#[derive(Default)]
struct Street {
    /// All of it, folded; empty if it is too short.
    folded: String,
    /// Its words without those that every street has, and the number of the house: `skrivena`, `7`. However the street is
    /// written, they stand together.
    words: Vec<String>,
    number: String,
    /// What it is, of [`KINDS`].
    kind: usize,
}

/// Words of streets in any of them, which say nothing about which one it is.
const COMMON: &str = "ulica ulice ulici ulicu ul br broj no nr number street str st strasse road rd avenue ave trg square cesta \
    put vul vulytsya bud nbsp";

/// What streets are, in the forms that sentences give it. A square of the same name is another place.
const KINDS: [&str; 4] = [
    "ulica ulice ulici ulicu ulicom ul vul vulitsia vulitsi vulitsiu vulitseiu st str street strasse",
    "trg trga trgu trgom square",
    "cesta ceste cesti cestu cestom road rd",
    "put puta putu putem",
];

/// The ends that a name may have in another form, in folded letters: Slavic cases, German ones, and none. An end that makes
/// another name (`-ska`, `-ica`, `-ov`) is none of them, nor is a plural: streets in the plural are told as they are called.
const ENDS: &str =
    "a e i o u y ej em en er es im oj og om oga ome omu ega emu ego ije iju ia ii iy iu ei oi oiu aia uiu";

/// A name that is as long stands for its street without the word `ulica`: `u Gundulićevoj 5`. A shorter one may be any word:
/// `na mirnom 2. katu`.
const LONG: usize = 8;

/// Nearer than this, in degrees (about 30 m), two points are the same house.
const NEAR: f64 = 0.000_3;

/// A shorter street is no address, and would be found everywhere.
const SHORTEST: usize = 4;

/// Reports every place where the handbook tells the street of a confidential service.
pub(super) fn check(site: &Site, sink: &mut Sink) {
    let secrets = secrets(site);
    if secrets.is_empty() {
        return;
    }
    let files: Vec<&SourceFile> = site.sources.iter().map(|file| &**file).collect();
    let faults: Vec<Vec<Diagnostic>> = files.par_iter().map(|file| check_file(file, &secrets)).collect();
    sink.extend(faults.into_iter().flatten());
}

fn secrets(site: &Site) -> Vec<Secret<'_>> {
    // What is wrong with the locations themselves was reported when services were linked with them.
    let declared = locations::declared(&site.sources, &mut Sink::new());
    let confidential = site.services.iter().filter(|service| service.facts().confidential);
    let secrets = confidential.map(|service| {
        let row = service.row();
        let location = row.location.as_ref().and_then(|typed| declared.get(typed.value.as_str()));
        let address = location.map_or(row.address.as_ref(), |(_, facts)| facts.address.as_ref());
        let address = address.map(|address| &address.value);
        let geo = location.map_or(row.geo.as_ref().map(|geo| geo.value), |(_, facts)| facts.geo);
        let street = address.and_then(|address| address.street.as_deref()).map(Street::of).unwrap_or_default();
        let location = location.map(|(_, facts)| facts.id.value.as_str());
        Secret { service: &service.id, location, address, geo, street }
    });
    secrets.collect()
}

fn check_file(file: &SourceFile, secrets: &[Secret]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut report = |secret: &Secret, range: Range<usize>| {
        let place = Place::new(file.path.shared(), range);
        // The street is not said again: what is written about a handbook is published, too.
        let message = format!("this tells where `{}` is, which is confidential", secret.service);
        faults.push(Diagnostic::new(Code::ConfidentialAddress, place, message).hint("take the street out of it"));
    };
    match (&file.kind, &file.parsed, &file.text) {
        (_, Parsed::Directory(directory), _) => {
            for secret in secrets {
                check_directory(directory, secret, &mut |range| report(secret, range));
            }
        }
        (
            FileKind::Theme { .. }
            | FileKind::ThemeMessages { .. }
            | FileKind::ThemeTemplate { .. }
            | FileKind::Record { .. },
            ..,
        ) => {}
        (_, _, Some(text)) => {
            let folded = fold(text);
            for secret in secrets.iter().filter(|secret| contains(&folded, &secret.street)) {
                places(text, &secret.street).into_iter().for_each(|range| report(secret, range));
            }
        }
        _ => {}
    }
    faults
}

fn check_directory(directory: &Directory, secret: &Secret, report: &mut impl FnMut(Range<usize>)) {
    let tells = |text: &str| contains(&fold(text), &secret.street);
    for beside in directory.words() {
        let parts = beside.parts.iter().filter(|(_, words)| tells(&words.value));
        parts.for_each(|(_, words)| report(words.range.clone()));
    }
    for row in &directory.services {
        let facts = &row.facts;
        if let Some(organization) = row.organization.as_ref().filter(|typed| tells(&typed.value)) {
            report(organization.range.clone());
        }
        let plain = facts.area.iter().chain(&facts.url).chain(&facts.reviewed_by);
        if let Some(hours) = facts.hours.as_ref().filter(|hours| tells(&hours.value)) {
            report(hours.range.clone());
        }
        if plain.into_iter().any(|text| tells(text)) {
            report(facts.id.range.clone());
        }
        if facts.confidential {
            continue;
        }
        report_address(&row.address, secret, report);
        if let Some(geo) = row.geo.as_ref().filter(|geo| secret.is_near(geo.value)) {
            report(geo.range.clone());
        }
        if let Some(location) = row.location.as_ref().filter(|typed| secret.location == Some(&*typed.value)) {
            report(location.range.clone());
        }
    }
    for facts in directory.organizations.iter().filter(|facts| facts.url.as_ref().is_some_and(|url| tells(url))) {
        report(facts.id.range.clone());
    }
    for facts in directory.locations.iter().filter(|facts| secret.location != Some(&*facts.id.value)) {
        report_address(&facts.address, secret, report);
        if facts.geo.is_some_and(|geo| secret.is_near(geo)) {
            report(facts.id.range.clone());
        }
    }
}

impl Secret<'_> {
    fn is_near(&self, (lat, lon): (f64, f64)) -> bool {
        self.geo.is_some_and(|(secret_lat, secret_lon)| {
            // Degrees of longitude are shorter the further from the equator.
            let east = (lon - secret_lon).abs() * secret_lat.to_radians().cos();
            (lat - secret_lat).abs() < NEAR && east < NEAR
        })
    }
}

fn report_address(address: &Option<Spanned<Address>>, secret: &Secret, report: &mut impl FnMut(Range<usize>)) {
    let Some(Spanned { value: address, range }) = address else { return };
    let place = |address: &Address| address.locality.as_deref().map(fold);
    let is_elsewhere = place(address).zip(secret.address.and_then(place)).is_some_and(|(here, there)| here != there)
        && !address.locality.iter().any(|locality| contains(&fold(locality), &secret.street));
    let parts = [&address.street, &address.locality, &address.region];
    if !is_elsewhere && parts.into_iter().flatten().any(|part| contains(&fold(part), &secret.street)) {
        report(range.clone());
    }
}

/// A text in lower-case Latin letters with single blanks, so that neither capitals nor missing diacritics hide a street.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, |letters| folded.push_str(letters), |_| {});
    folded
}

/// Gives the letters that each character becomes, and before them where it begins.
fn fold_into(text: &str, mut letters: impl FnMut(&str), mut at: impl FnMut(usize)) {
    let mut was_blank = true;
    for (begin, c) in text.char_indices() {
        if c.is_whitespace() {
            if !was_blank {
                at(begin);
                letters(" ");
            }
            was_blank = true;
            continue;
        }
        at(begin);
        if c.is_ascii() {
            let mut byte = [0];
            letters(c.to_ascii_lowercase().encode_utf8(&mut byte));
        } else {
            let latin = deunicode::deunicode_char(c).unwrap_or_default();
            letters(latin.to_ascii_lowercase().trim());
        }
        was_blank = false;
    }
}

impl Street {
    fn of(street: &str) -> Street {
        let folded = fold(street).trim().to_owned();
        let tokens: Vec<&str> = tokens(&folded).map(|range| &folded[range]).collect();
        let begins_with_digit = |token: &str| token.starts_with(|c: char| c.is_ascii_digit());
        let number = tokens.iter().rev().find(|token| begins_with_digit(token)).map_or("", |number| number);
        let words = tokens.iter().filter(|token| **token != number && !is_common(token));
        let words: Vec<String> = words.map(|word| (*word).to_owned()).collect();
        let number = number.to_owned();
        // One of a bare name (`Nevidljivačka 99`) is a street.
        let kind = tokens.iter().find_map(|token| kind_of(token)).unwrap_or_default();
        if folded.len() < SHORTEST { Street::default() } else { Street { folded, words, number, kind } }
    }

    /// Whether a word alone could be anything.
    fn is_distinctive(&self) -> bool {
        !self.number.is_empty() && self.words.iter().any(|word| word.len() >= SHORTEST)
    }
}

fn is_common(token: &str) -> bool {
    COMMON.split_whitespace().any(|common| common == token) || kind_of(token).is_some()
}

/// What a word says that a street is.
fn kind_of(token: &str) -> Option<usize> {
    KINDS.iter().position(|kind| kind.split_whitespace().any(|form| form == token))
}

/// Whether a word is a name in another form: `skrivenoj` is `skrivena`. At least four letters stay what they are.
fn is_form_of(token: &str, name: &str) -> bool {
    if token == name {
        return true;
    }
    let is_end = |end: &str| end.is_empty() || ENDS.split_whitespace().any(|known| known == end);
    let alike = token.bytes().zip(name.bytes()).take_while(|(one, other)| one == other).count();
    let is_word = |word: &str| word.bytes().all(|b| b.is_ascii_lowercase());
    is_word(token) && is_word(name) && (SHORTEST..=alike).any(|at| is_end(&token[at..]) && is_end(&name[at..]))
}

/// The letters that every form of a name begins with.
fn stem(name: &str) -> &str {
    if name.bytes().all(|b| b.is_ascii_lowercase()) { &name[..name.len().min(SHORTEST)] } else { name }
}

/// The words and numbers of a folded text.
fn tokens(folded: &str) -> impl Iterator<Item = Range<usize>> {
    let begin = folded.as_ptr() as usize;
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(move |word| {
        let at = word.as_ptr() as usize - begin;
        at..at + word.len()
    })
}

/// Whether a folded text tells a street.
fn contains(folded: &str, street: &Street) -> bool {
    !found(folded, street).is_empty()
}

/// Where a folded text has a street: as it is written, as whole words, or its words and its number, in any form that
/// sentences give them, with nothing but words that every street has between them.
fn found(folded: &str, street: &Street) -> Vec<Range<usize>> {
    if street.folded.is_empty() {
        return Vec::new();
    }
    let is_letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = folded.as_bytes();
    let length = street.folded.len();
    let whole = |at: &usize| {
        !is_letter(at.checked_sub(1).and_then(|before| bytes.get(before))) && !is_letter(bytes.get(at + length))
    };
    let exact = memchr::memmem::find_iter(bytes, street.folded.as_bytes()).filter(whole);
    let mut found: Vec<Range<usize>> = exact.map(|at| at..at + length).collect();
    let (Some(first), true) = (street.words.first(), street.is_distinctive()) else { return found };
    if memchr::memmem::find(bytes, stem(first).as_bytes()).is_none() {
        return found;
    }
    let all: Vec<Range<usize>> = tokens(folded).collect();
    let told: Vec<usize> = (0..all.len()).filter(|at| !is_common(&folded[all[*at].clone()])).collect();
    let count = street.words.len();
    for at in told.windows(count + 1) {
        let said = |at: &usize| &folded[all[*at].clone()];
        let is = |tokens: &[usize], alike: fn(&str, &str) -> bool| {
            tokens.iter().zip(&street.words).all(|(token, word)| alike(said(token), word))
        };
        let names = if said(&at[count]) == street.number {
            &at[..count]
        } else if said(&at[0]) == street.number {
            &at[1..]
        } else {
            continue;
        };
        let is_another_form = || {
            // Between its words, or right beside them.
            let around = at[0].saturating_sub(1)..(at[count] + 2).min(all.len());
            let mut kinds = all[around].iter().filter_map(|token| kind_of(&folded[token.clone()])).peekable();
            let is_before = names.first() == at.first();
            let is_long = || is_before && street.words.iter().any(|word| word.len() >= LONG);
            if kinds.peek().is_none() { is_long() } else { kinds.all(|kind| kind == street.kind) }
        };
        let is_told = is(names, |token, word| token == word) || is(names, is_form_of) && is_another_form();
        let range = all[at[0]].start..all[at[count]].end;
        let is_new = found.iter().all(|known| known.end <= range.start || range.end <= known.start);
        if is_told && is_new {
            found.push(range);
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Where a text has a street.
fn places(text: &str, street: &Street) -> Vec<Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    let mut origins: Vec<usize> = Vec::with_capacity(text.len() + 1);
    let origin = std::cell::Cell::new(0);
    fold_into(
        text,
        |letters| {
            folded.push_str(letters);
            origins.resize(folded.len(), origin.get());
        },
        |begin| origin.set(begin),
    );
    let end_of = |at: usize| at + text[at..].chars().next().map_or(0, char::len_utf8);
    let found = found(&folded, street).into_iter();
    found.map(|range| origins[range.start]..end_of(origins[range.end - 1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tells(text: &str, street: &str) -> bool {
        contains(&fold(text), &Street::of(street))
    }

    #[test]
    fn a_street_is_found_in_every_form_of_its_name() {
        for text in [
            "Mi smo u Izmišljenoj ulici 99.",
            "Dođite u Izmišljenu ulicu 99",
            "s Izmišljenom ulicom br. 99",
            "blizu Izmišljene 99",
            "99, ulica Izmišljena",
        ] {
            assert!(tells(text, "Izmišljena ulica 99"), "{text}");
        }
        assert!(tells("на Вигаданій вулиці 99", "Вигадана вулиця 99"));
        assert!(tells("u Tamnoj dubokoj ulici 5", "Tamna duboka ulica 5"));
        assert!(tells("Na Zelenom trgu 7", "Zeleni trg 7"));
    }

    #[test]
    fn another_street_is_another() {
        for text in [
            "u Izmišljenoj ulici 98",
            "u Izmišljenoj ulici 99a",
            "na Izmišljenom trgu 99",
            "Izmišljenska ulica 99",
            "Izmišljenica 99",
            "Izmišljotina 99",
            "u Izmi ulici 99",
            "u Izmišljenoj ulici ima 99 kuća",
            "99 dana nakon što su izmišljeni",
            "99 izmišljenih ulica",
            "99 izmišljenih priča",
        ] {
            assert!(!tells(text, "Izmišljena ulica 99"), "{text}");
        }
        assert!(!tells("na mirnom 2. katu", "Mirna ulica 2"));
        assert!(!tells("Vukovarna ulica 7", "Vukovarska ulica 7"));
        assert!(!tells("Petrovačka ulica 7", "Petrova ulica 7"));
        assert!(!tells("u Novoj ulici 7", "Nova ulica 7 a"));
    }
}
