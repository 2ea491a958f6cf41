use super::findings::Findings;
use super::words::{Cut, Marks, Run, Words};

crate::rule! {
    /// A number that the source does not have, or one of the source that is missing.
    ///
    /// A house number, a year or a paragraph of a law with a digit too many sends people to the wrong place. Digits of every
    /// script count, whatever stands between them: 1.050, 1 050 and ۱٬۰۵۰ are one number, and so are 8:30 and 8.30. Numbers up
    /// to 12 may be written in words. Amounts and deadlines belong into `content/figures.toml`, where they are written once.
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
    for (number, place) in &own {
        if !is_small(number) && !theirs.iter().any(|(other, _)| other == number) {
            let text = format!("the source does not have the number {number}");
            let hint = match theirs.as_slice() {
                [] => "the source has no number here".to_owned(),
                some => format!("the source has {}", some.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>().join(", ")),
            };
            out.at(&RULE, place.clone(), text, hint);
        }
    }
    // One that differs is reported where it stands; what is left is missing.
    if own.iter().all(|(number, _)| is_small(number) || theirs.iter().any(|(other, _)| other == number))
        && let Some((number, _)) = theirs.iter().find(|(n, _)| !is_small(n) && !own.iter().any(|(other, _)| other == n))
    {
        let text = format!("the number {number} of the source is missing");
        out.at(&RULE, words.place.clone(), text, "put it where the sentence needs it");
    }
}

fn is_small(number: &str) -> bool {
    number.parse::<u32>().is_ok_and(|n| n <= 12)
}

/// The numbers of some words as Latin digits, with their places. What stands between two digits does not part them, if it is
/// one mark, or a blank before three digits.
fn numbers(cut: &Cut) -> Vec<(String, std::ops::Range<usize>)> {
    let mut found: Vec<(String, std::ops::Range<usize>)> = Vec::new();
    for run in &cut.runs {
        let Run::Text(text, start) = run else { continue };
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let Some(digit) = digit(c) else { continue };
            let mut number = String::from(digit);
            let mut end = at + c.len_utf8();
            loop {
                let rest = &text[end..];
                let mut next = rest.chars();
                let Some(first) = next.next() else { break };
                if let Some(digit) = self::digit(first) {
                    number.push(digit);
                    end += first.len_utf8();
                    chars.next();
                    continue;
                }
                let follows = next.as_str().chars().map_while(self::digit).count();
                let parts = match first {
                    '.' | ',' | ':' | '\'' | '’' | '٫' | '٬' | '/' => follows > 0,
                    ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => follows == 3,
                    _ => false,
                };
                if !parts {
                    break;
                }
                end += first.len_utf8();
                chars.next();
            }
            found.push((number, start + at..start + end));
        }
    }
    found
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
