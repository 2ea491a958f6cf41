use super::findings::Findings;
use super::words::{Marks, Run, Words};

crate::rule! {
    /// A direction that begins and does not end, or ends and did not begin.
    ///
    /// U+2066 to U+2069 and U+202A to U+202E are invisible and turn the direction of the text after them. One that is not
    /// closed turns the rest of the paragraph round: numbers and full stops wander to the wrong side. Delete them: the page
    /// marks directions by itself, and placeables are isolated.
    "bidi-controls", Error
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    if !words.own.marks.any(Marks::GENERAL) {
        return;
    }
    // What is open: whether it is an isolate, and where it began.
    let mut open: Vec<(bool, usize)> = Vec::new();
    let mut faults = Vec::new();
    for run in &words.own.runs {
        let Run::Text(text, start) = run else { continue };
        for (at, c) in text.char_indices() {
            let place = start + at;
            match c {
                '\u{2066}'..='\u{2068}' => open.push((true, place)),
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push((false, place)),
                // The end of an isolate ends what was opened in it.
                '\u{2069}' => match open.iter().rposition(|(is_isolate, _)| *is_isolate) {
                    Some(isolate) => open.truncate(isolate),
                    None => faults.push(place),
                },
                '\u{202c}' if open.last().is_some_and(|(is_isolate, _)| !is_isolate) => drop(open.pop()),
                '\u{202c}' => faults.push(place),
                _ => {}
            }
        }
    }
    faults.extend(open.into_iter().map(|(_, place)| place));
    for place in faults {
        out.at(
            &RULE,
            place..place + '\u{2066}'.len_utf8(),
            "an invisible character that turns the direction has no partner".to_owned(),
            "delete it: the page itself marks directions",
        );
    }
}
