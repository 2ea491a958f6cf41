use super::findings::Findings;
use super::words::{Cut, Words};

crate::rule! {
    /// A translation that is much longer or shorter than its source.
    ///
    /// Most often half of a paragraph was forgotten, or a translator's question was pasted into the text. Texts are compared
    /// from 60 characters of the source on; less than a third and more than three times are reported. A Han character, a
    /// Hangul syllable or an Ethiopic one counts for more, because each says more than a Latin letter.
    ///
    /// Plain language (`hr-simple`) may be shorter and longer. Where the length is right, allow it: `# lint: allow length-ratio`.
    "length-ratio", Warning
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let Some(source) = words.source.filter(|source| source.length >= 60) else { return };
    // Bytes tell of nearly all that they are alike.
    let (own, theirs) = (words.own.length, source.length);
    if own * 2 >= theirs && own <= theirs * 2 || words.language.shortens || words.own.has_select || source.has_select {
        return;
    }
    let (own, theirs) = (weight(words.own), weight(source));
    if theirs < 60.0 || (own * 3.0 >= theirs && own <= theirs * 3.0) || words.own.is_blank() {
        return;
    }
    let (than, times) = if own < theirs { ("shorter", theirs / own.max(1.0)) } else { ("longer", own / theirs) };
    out.at(
        &RULE,
        words.place.clone(),
        format!("{} is {times:.0} times {than} than its source", words.name),
        "look whether something is missing, or stands here that does not belong",
    );
}

/// How much some words say, in Latin letters.
fn weight(cut: &Cut) -> f64 {
    let of_char = |c: char| match c {
        '\u{3400}'..='\u{9fff}' | '\u{3040}'..='\u{30ff}' => 3.0,
        '\u{ac00}'..='\u{d7a3}' => 2.0,
        '\u{1200}'..='\u{139f}' => 1.7,
        c if c.is_alphanumeric() => 1.0,
        _ => 0.5,
    };
    let texts: f64 = cut.texts().flat_map(|(text, _)| text.chars()).map(of_char).sum();
    texts + cut.runs.iter().filter(|run| **run == super::words::Run::Placeable).count() as f64 * 8.0
}
