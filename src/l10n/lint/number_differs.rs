use std::ops::Range;

use super::findings::Findings;
use super::words::{Cut, Marks, Words};

crate::rule! {
    /// A number that the source does not have, or one of the source that is missing.
    ///
    /// A house number, a year or a paragraph of a law with a digit too many sends people to the wrong place. Digits of every
    /// script count, whatever stands between them: 1.050, 1 050 and ۱٬۰۵۰ are one number, and so are 8:30 and 8.30. Numbers up
    /// to 12 may be written in words, times by a clock of 12 or 24 hours, dates with the name of the month. Amounts and deadlines belong into `content/figures.toml`, where they are written once.
    ///
    /// ```ftl
    /// note = Room 214          # the source
    /// note = Кімната 241
    /// ```
    "number-differs", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let Some(source) = words.source.filter(|s| !s.has_select && !words.own.has_select) else { return };
    if words.language.shortens || !(words.own.marks.any(Marks::DIGIT | Marks::NON_ASCII) || source.marks.any(Marks::DIGIT)) {
        return;
    }
    let theirs = numbers(source);
    let own = numbers(words.own);
    let lacks = |numbers: &[Number], wanted: &Number| !wanted.is_small() && !wanted.is_among(numbers);
    let mut differs = false;
    for number in own.iter().filter(|number| lacks(&theirs, number)) {
        differs = true;
        let text = format!("the source does not have the number {} here", number.shown);
        let hint = match theirs.as_slice() {
            [] => "the source has no number here".to_owned(),
            some => format!("the source has {}", some.iter().map(|n| n.shown).collect::<Vec<_>>().join(", ")),
        };
        out.at(&RULE, number.place.clone(), text, hint);
    }
    // One that differs is reported where it stands; what is left is missing.
    if !differs && let Some(number) = theirs.iter().find(|number| lacks(&own, number)) {
        let text = format!("the number {} of the source is missing", number.shown);
        out.at(&RULE, words.place.clone(), text, "put it where the sentence needs it");
    }
}

/// A number of a text.
struct Number<'a> {
    /// As it is typed.
    shown: &'a str,
    /// Its digits as Latin ones, without zeros before them.
    digits: String,
    /// The same with the zeros.
    row: String,
    /// The digits by what stands between them.
    groups: Vec<String>,
    /// The hour and minute that it may be, by a clock of twelve hours.
    time: Option<(u32, u32)>,
    place: Range<usize>,
}

impl Number<'_> {
    /// Whether it is often written in words; 24 hours are "round the clock".
    fn is_small(&self) -> bool {
        self.digits.parse::<u32>().is_ok_and(|n| n <= 12 || n == 24)
    }

    /// Whether it may be an hour with minutes.
    fn has_minutes(&self) -> bool {
        self.groups.len() == 2 && self.time.is_some()
    }

    fn is_among(&self, numbers: &[Number]) -> bool {
        let is_same = |other: &Number| {
            other.digits == self.digits
                // 31.08.2015, 31 August 2015
                || [(self, other), (other, self)].iter().any(|(date, part)| date.groups.len() == 3 && date.groups.contains(&part.digits))
                || (self.time.is_some() && self.time == other.time)
                // 8:30, 8 h 30
                || other.has_minutes() && other.groups.contains(&self.digits)
                // 16 h, 4 p.m.
                || [(self, other), (other, self)].iter().any(|(late, early)| {
                    let hour = |number: &Number| number.digits.parse::<u32>().ok();
                    hour(late).zip(hour(early)).is_some_and(|(late, early)| (13..=24).contains(&late) && late == early + 12)
                })
        };
        // Phone numbers are grouped in many ways.
        let in_a_row = || numbers.iter().map(|n| n.row.as_str()).collect::<String>().contains(&self.digits);
        let is_split = || self.groups.iter().all(|part| numbers.iter().any(|n| n.digits == *part));
        numbers.iter().any(is_same) || (self.has_minutes() && is_split()) || (self.digits.len() > 2 && in_a_row())
    }
}

/// The numbers of some words. What stands between two digits does not part them, if it is one mark, or a blank before three.
fn numbers<'a>(cut: &Cut<'a>) -> Vec<Number<'a>> {
    let mut found = Vec::new();
    for (text, start) in cut.texts() {
        let mut at = 0;
        while let Some(first) = text[at..].find(|c| digit(c).is_some()).map(|i| at + i) {
            let (end, groups) = number(&text[first..], text[..first].ends_with('+'));
            at = first + end;
            let row = groups.concat();
            let digits = row.trim_start_matches('0');
            let plain = |group: &String| group.trim_start_matches('0').to_owned();
            let time = match groups.as_slice() {
                [hour, minute] if hour.len() <= 2 && minute.len() == 2 => hour.parse().ok().zip(minute.parse().ok()),
                [hour] if hour.len() <= 2 => hour.parse().ok().map(|hour| (hour, 0)),
                _ => None,
            };
            found.push(Number {
                shown: &text[first..at],
                groups: groups.iter().map(plain).collect(),
                digits: if digits.is_empty() { "0".to_owned() } else { digits.to_owned() },
                row: row.clone(),
                time: time.filter(|(hour, minute): &(u32, u32)| *hour <= 24 && *minute < 60).map(|(h, m)| (h % 12, m)),
                place: start + first..start + at,
            });
        }
    }
    found
}

/// The number at the start of a text: how long it is, and its groups of digits.
///
/// A phone number, which begins with a zero or behind a `+`, has blanks and hyphens between all its groups.
fn number(text: &str, is_international: bool) -> (usize, Vec<String>) {
    let mut groups = vec![String::new()];
    let mut end = 0;
    while let Some(c) = text[end..].chars().next() {
        let rest = &text[end + c.len_utf8()..];
        if let Some(digit) = digit(c) {
            groups.last_mut().expect("there is a first").push(digit);
        } else {
            let is_phone = is_international || (groups[0].starts_with('0') && groups[0].len() > 2);
            let follows = rest.chars().map_while(digit).count();
            let joins = match c {
                '.' | ',' | ':' | '\'' | '’' | '٫' | '٬' | '/' => follows > 0,
                ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => {
                    follows == 3 || (is_phone && follows > 0)
                }
                '-' | '–' => is_phone && follows > 0,
                _ => false,
            };
            if !joins {
                break;
            }
            groups.push(String::new());
        }
        end += c.len_utf8();
    }
    (end, groups)
}

fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    const ZEROS: [char; 12] = ['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '๐', '၀', '០', '０'];
    ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}
