use std::ops::Range;

use crate::config::Lang;

/// A short text in a language, with the parts that are not simply words of it: a title, a name, a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language of it.
    pub lang: Lang,
    /// The text.
    pub text: Box<str>,
    /// The parts that stand apart, in order.
    pub spans: Box<[(Range<u32>, Span)]>,
}

/// Why a part of a text stands apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// It is in another language.
    Language(Lang),
    /// It was filled in: its direction must not disturb the text around it.
    Isolated,
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

impl Words {
    /// A text that is in one language throughout.
    pub fn new(lang: Lang, text: impl Into<Box<str>>) -> Words {
        Words { lang, text: text.into(), spans: Box::default() }
    }

    /// A text in which U+2068 and U+2069 stand round what was filled in. The innermost pairs become spans; what has no
    /// partner stays in the text.
    pub fn from_isolated(lang: Lang, marked: &str) -> Words {
        if !marked.contains(FIRST_STRONG_ISOLATE) {
            return Words::new(lang, marked);
        }
        let mut text = String::with_capacity(marked.len());
        let mut spans = Vec::new();
        // The marks that are open: where they stand in `text`, and whether a pair within them was closed.
        let mut open: Vec<(usize, bool)> = Vec::new();
        for c in marked.chars() {
            match c {
                FIRST_STRONG_ISOLATE => open.push((text.len(), false)),
                POP_DIRECTIONAL_ISOLATE if !open.is_empty() => {
                    let (start, has_inner) = open.pop().unwrap_or_default();
                    if !has_inner && start < text.len() {
                        spans.push((start as u32..text.len() as u32, Span::Isolated));
                    }
                    if let Some((_, has_inner)) = open.last_mut() {
                        *has_inner = true;
                    }
                }
                c => text.push(c),
            }
        }
        Words { lang, text: text.into(), spans: spans.into() }
    }

    /// The text piece by piece; `None` is plain words.
    pub fn parts(&self) -> impl Iterator<Item = (Option<Span>, &str)> {
        let mut at = 0;
        let mut parts = Vec::with_capacity(self.spans.len() * 2 + 1);
        for (range, span) in &self.spans {
            parts.push((None, &self.text[at..range.start as usize]));
            parts.push((Some(*span), &self.text[range.start as usize..range.end as usize]));
            at = range.end as usize;
        }
        parts.push((None, &self.text[at..]));
        parts.into_iter().filter(|(_, text)| !text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_filled_in_stands_apart() {
        for (marked, pieces) in [
            ("no marks", vec!["no marks"]),
            ("\u{2068}5\u{2069} days", vec!["<5>", " days"]),
            ("a \u{2068}\u{2068}x\u{2069}, \u{2068}y\u{2069}\u{2069}.", vec!["a ", "<x>", ", ", "<y>", "."]),
            ("empty \u{2068}\u{2069}.", vec!["empty ."]),
            ("closed\u{2069} never opened", vec!["closed\u{2069} never opened"]),
        ] {
            let words = Words::from_isolated(Lang(0), marked);
            let shown: Vec<String> = words
                .parts()
                .map(|(span, text)| if span.is_some() { format!("<{text}>") } else { text.to_owned() })
                .collect();
            assert_eq!(shown, pieces, "{marked:?}");
        }
    }
}
