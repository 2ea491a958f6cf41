//! Numbers as people write them: digits of many scripts, grouped and with fractions, whatever the language.

use std::ops::Range;

/// The digits zero of the scripts that write numbers by place. The nine others follow each of them.
const ZEROS: [char; 19] =
    ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '０'];

/// A number in a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Numeral {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// What it may mean: `1.050` is read in two ways.
    pub(super) values: Vec<f64>,
}

impl Numeral {
    pub(super) fn may_be(&self, value: f64) -> bool {
        self.values.contains(&value)
    }
}

/// The numbers that stand for an amount: not those in times, dates, phone numbers, numbers of laws and names.
pub(super) fn numerals(text: &str) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c| digit(c).is_some()).map(|i| at + i) {
        let (end, groups) = number(&text[start..]);
        at = start + end;
        if !is_part_of_more(text, start..at) {
            let values = values(&groups);
            if !values.is_empty() {
                found.push(Numeral { range: start..at, values });
            }
        }
    }
    found
}

fn digit(c: char) -> Option<u8> {
    ZEROS.iter().find_map(|zero| u8::try_from((c as u32).checked_sub(*zero as u32)?).ok().filter(|d| *d < 10))
}

/// Digits, and the separator that stands before them.
struct Group {
    separator: Option<char>,
    digits: String,
}

/// The number at the start of `text`: its length in bytes and its groups of digits.
fn number(text: &str) -> (usize, Vec<Group>) {
    let mut groups = vec![Group { separator: None, digits: digits(text) }];
    let mut end = length(text);
    while let Some(separator) = text[end..].chars().next().filter(|c| is_separator(*c)) {
        let rest = &text[end + separator.len_utf8()..];
        let digits = digits(rest);
        // A blank between two numbers is only a separator where the second is a group of three.
        if digits.is_empty() || (is_blank(separator) && digits.len() != 3) {
            break;
        }
        end += separator.len_utf8() + length(rest);
        groups.push(Group { separator: Some(if is_blank(separator) { ' ' } else { separator }), digits });
    }
    (end, groups)
}

/// The digits at the start of `text`, as Latin ones.
fn digits(text: &str) -> String {
    text.chars().map_while(digit).map(|d| char::from(b'0' + d)).collect()
}

/// How many bytes they take.
fn length(text: &str) -> usize {
    text.find(|c| digit(c).is_none()).unwrap_or(text.len())
}

fn is_separator(c: char) -> bool {
    is_blank(c) || matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬')
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Everything that the groups may mean.
fn values(groups: &[Group]) -> Vec<f64> {
    let last = groups.last().expect("a number has at least one digit");
    let whole: String = groups.iter().map(|g| g.digits.as_str()).collect();
    let mut readings: Vec<String> = Vec::new();
    if is_grouped(groups) {
        readings.push(whole.clone());
    }
    if groups.len() > 1 && matches!(last.separator, Some('.' | ',' | '٫')) {
        let before = &groups[..groups.len() - 1];
        if is_grouped(before) && before.last().is_none_or(|g| g.separator != last.separator) {
            readings.push(format!("{}.{}", &whole[..whole.len() - last.digits.len()], last.digits));
        }
    }
    readings.iter().filter_map(|reading| reading.parse().ok()).collect()
}

/// Whether groups of three digits (in India of two, and three at the end) stand behind the first, always with the same
/// separator.
fn is_grouped(groups: &[Group]) -> bool {
    let [first, rest @ ..] = groups else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let separator = last.separator;
    first.digits.len() <= 3
        && separator != Some('٫')
        && last.digits.len() == 3
        && rest.iter().all(|g| g.separator == separator)
        && (middle.iter().all(|g| g.digits.len() == 3)
            || (separator == Some(',') && middle.iter().all(|g| g.digits.len() == 2)))
}

/// Whether a number belongs to a name (`A4`), a time (`8:15`), a law (`133/20`), a date (`2026-01-15`) or a phone number.
fn is_part_of_more(text: &str, range: Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let is_digit = |c: Option<char>| c.is_some_and(|c| digit(c).is_some());
    let mut back = before.chars().rev();
    let (previous, one_before) = (back.next(), back.next());
    let mut ahead = after.chars();
    let (next, one_after) = (ahead.next(), ahead.next());
    let joins = |c: Option<char>| matches!(c, Some(':' | '/'));
    previous.is_some_and(|c| c.is_alphabetic() || c == '_' || c == '+')
        || (joins(previous) && is_digit(one_before))
        || (joins(next) && is_digit(one_after))
        || hyphens(before.chars().rev()) + hyphens(after.chars()) > 1
}

/// How many hyphens join the next numbers on one side.
fn hyphens(side: impl Iterator<Item = char>) -> usize {
    let mut count = 0;
    let mut pending = false;
    for c in side {
        match c {
            '-' if !pending => pending = true,
            c if digit(c).is_some() => count += usize::from(std::mem::take(&mut pending)),
            _ => break,
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The readings of each number of a text.
    fn read(text: &str) -> Vec<Vec<f64>> {
        numerals(text).into_iter().map(|n| n.values).collect()
    }

    #[test]
    fn digits_of_every_script_are_read() {
        for text in ["15 днів", "خلال ١٥ يومًا", "۱۵ دن", "१५ दिन", "１５日", "15-денний", "8-15", "15."]
        {
            assert!(read(text).iter().any(|values| values == &[15.0]), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn separators_are_those_of_any_language() {
        for text in [
            "1 050 €",
            "1\u{a0}050",
            "1\u{202f}050",
            "1.050,00",
            "1,050.00",
            "1'050",
            "1’050",
            "١٬٠٥٠",
            "१,०५०",
            "1050",
        ] {
            assert!(numerals(text).iter().any(|n| n.may_be(1050.0)), "{text}: {:?}", read(text));
        }
        for text in ["31,85 €", "31.85", "٣١٫٨٥", "३१.८५"] {
            assert!(numerals(text).iter().any(|n| n.may_be(31.85)), "{text}: {:?}", read(text));
        }
        assert_eq!(read("60 000"), [[60000.0]]);
        assert_eq!(read("1,00,000"), [[100000.0]]);
        assert_eq!(read("15 30"), [[15.0], [30.0]]);
        assert_eq!(read("15, 30"), [[15.0], [30.0]]);
        assert_eq!(read("1.050"), [[1050.0, 1.05]]);
    }

    #[test]
    fn what_is_no_amount_is_left_out() {
        for text in ["8:15", "NN 133/15", "2026-01-15", "15.1.2026", "A15", "+15", "01-15-44", "15/2026"] {
            assert_eq!(read(text), Vec::<Vec<f64>>::new(), "{text}");
        }
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        let text = "за १,०५०. 3";
        let ranges: Vec<&str> = numerals(text).into_iter().map(|n| &text[n.range]).collect();
        assert_eq!(ranges, ["१,०५०", "3"]);
    }
}
