use super::findings::Findings;
use super::words::{Cut, Run, Words};

crate::rule! {
    /// A message that ends in another way than its source.
    ///
    /// The source asks and the translation tells, or the source ends with a colon, because a list follows. Marks are compared
    /// by what they mean: `?` and `؟`, `.` and `।` and `።` are the same. A full stop more or less is free: languages differ in
    /// where they put it. Only messages are looked at; in longer texts sentences are divided in other ways.
    ///
    /// ```ftl
    /// ask = Who can help?          # the source
    /// ask = Хто може допомогти     # the question mark is lost
    /// ```
    "end-mark", Warning
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum End {
    Question,
    Exclamation,
    Colon,
    Other,
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let Some(source) = words.source.filter(|_| words.is_message && !words.own.has_select) else { return };
    let (Some((own, place)), Some((theirs, _))) = (end(words.own), end(source)) else { return };
    if source.has_select || own == theirs || words.language.shortens {
        return;
    }
    let mark = match theirs {
        End::Question => "a question mark",
        End::Exclamation => "an exclamation mark",
        End::Colon => "a colon",
        End::Other => "neither a question mark nor a colon",
    };
    // One exclamation mark less is style.
    if theirs == End::Exclamation || own == End::Exclamation {
        return;
    }
    out.at(
        &RULE,
        place,
        format!("{} does not end like its source", words.name),
        format!("the source ends with {mark}"),
    );
}

/// How words end, and where; `None` where a placeable ends them.
fn end(cut: &Cut) -> Option<(End, std::ops::Range<usize>)> {
    let Some(Run::Text(text, start)) = cut.runs.last() else { return None };
    let text = text.trim_end();
    let last = text.chars().rev().find(|c| !matches!(c, '"' | '»' | '”' | '“' | ')' | '」' | '\u{200e}' | '\u{200f}'))?;
    let end = match last {
        '?' | '؟' | '？' | '፧' | '՞' => End::Question,
        // A Greek question mark looks like a semicolon.
        ';' | '\u{37e}' => return None,
        '!' | '！' => End::Exclamation,
        ':' | '：' | '፡' | '፦' => End::Colon,
        _ => End::Other,
    };
    let last = text.char_indices().next_back()?;
    Some((end, start + last.0..start + text.len()))
}
