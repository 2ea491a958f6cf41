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
    address: &'s Address,
    folded: String,
}

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
    let secrets = confidential.filter_map(|service| {
        let row = service.row();
        let location = row.location.as_ref().and_then(|typed| declared.get(typed.value.as_str()));
        let address = location.map_or(row.address.as_ref(), |(_, facts)| facts.address.as_ref());
        let address = &address?.value;
        let folded = fold(address.street.as_ref()?);
        let location = location.map(|(_, facts)| facts.id.value.as_str());
        (folded.len() >= SHORTEST).then_some(Secret { service: &service.id, location, address, folded })
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
        (FileKind::ThemeMessages { .. } | FileKind::ThemeTemplate { .. } | FileKind::Record { .. }, ..) => {}
        (_, _, Some(text)) => {
            let folded = fold(text);
            for secret in secrets.iter().filter(|secret| contains(&folded, &secret.folded)) {
                places(text, &secret.folded).into_iter().for_each(|range| report(secret, range));
            }
        }
        _ => {}
    }
    faults
}

fn check_directory(directory: &Directory, secret: &Secret, report: &mut impl FnMut(Range<usize>)) {
    let tells = |text: &str| contains(&fold(text), &secret.folded);
    for beside in directory.words() {
        let parts = beside.parts.iter().filter(|(_, words)| tells(&words.value));
        parts.for_each(|(_, words)| report(words.range.clone()));
    }
    for row in &directory.services {
        let facts = &row.facts;
        if let Some(organization) = row.organization.as_ref().filter(|typed| tells(&typed.value)) {
            report(organization.range.clone());
        }
        let plain = facts
            .area
            .iter()
            .chain(&facts.url)
            .chain(&facts.reviewed_by)
            .chain(facts.hours.as_ref().map(|hours| &hours.value));
        if plain.into_iter().any(|text| tells(text)) {
            report(facts.id.range.clone());
        }
        if facts.confidential {
            continue;
        }
        report_address(&row.address, secret, report);
        if let Some(location) = row.location.as_ref().filter(|typed| secret.location == Some(&*typed.value)) {
            report(location.range.clone());
        }
    }
    for facts in directory.organizations.iter().filter(|facts| facts.url.as_ref().is_some_and(|url| tells(url))) {
        report(facts.id.range.clone());
    }
    for facts in directory.locations.iter().filter(|facts| secret.location != Some(&*facts.id.value)) {
        report_address(&facts.address, secret, report);
    }
}

fn report_address(address: &Option<Spanned<Address>>, secret: &Secret, report: &mut impl FnMut(Range<usize>)) {
    let Some(Spanned { value: address, range }) = address else { return };
    let place = |address: &Address| address.locality.as_deref().map(fold);
    let is_elsewhere = place(address).zip(place(secret.address)).is_some_and(|(here, there)| here != there)
        && !address.locality.iter().any(|locality| contains(&fold(locality), &secret.folded));
    let parts = [&address.street, &address.locality, &address.region];
    if !is_elsewhere && parts.into_iter().flatten().any(|part| contains(&fold(part), &secret.folded)) {
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

/// Whether a folded text has a folded street in it as whole words.
fn contains(folded: &str, street: &str) -> bool {
    !found(folded, street).is_empty()
}

fn found(folded: &str, street: &str) -> Vec<usize> {
    let street = street.trim();
    let is_letter = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = folded.as_bytes();
    let whole = |at: &usize| {
        !is_letter(at.checked_sub(1).and_then(|before| bytes.get(before))) && !is_letter(bytes.get(at + street.len()))
    };
    memchr::memmem::find_iter(bytes, street.as_bytes()).filter(whole).collect()
}

/// Where a text has a street.
fn places(text: &str, street: &str) -> Vec<Range<usize>> {
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
    let street = street.trim();
    found(&folded, street).into_iter().map(|at| origins[at]..end_of(origins[at + street.len() - 1])).collect()
}
