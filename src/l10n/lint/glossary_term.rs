use super::findings::Findings;
use super::words::{Cut, Run, Words};
use crate::resolve::Site;

crate::rule! {
    /// A term of the glossary that the source uses and the translation does not.
    ///
    /// The source says "residence card", the translation says it in some other way than the glossary. Readers then meet two
    /// words for one thing, and do not find it in the glossary. Write the placeable, `{ -residence-card }`, or the words of the
    /// term. Endings are free: words count as the same if they begin alike. A term that the source writes as a placeable is
    /// looked after by `lost-placeable`.
    ///
    /// ```ftl
    /// -residence-card = посвідка на проживання
    /// note = Візьміть карту побиту          # the source says residence card
    /// ```
    "glossary-term", Warning
}

/// The terms of the glossary in every language that has its own words for them.
pub(super) struct Glossary {
    terms: Vec<Entry>,
}

struct Entry {
    id: Box<str>,
    /// The words of the source, in lower case.
    source: String,
    name: Box<str>,
    /// By language: the words, and what they begin with.
    own: Vec<Option<(Box<str>, Vec<String>)>>,
}

impl Glossary {
    pub(super) fn of(site: &Site) -> Glossary {
        let source_lang = site.settings.source.index();
        let terms = site.terms.iter().filter_map(|term| {
            let name = &term.name[source_lang].text;
            stems(name)?;
            let own = term.name.iter().enumerate().map(|(index, words)| {
                // A term that has no words of its own in the language has none to be held to.
                let is_own = words.lang.index() == index && index != source_lang;
                is_own.then(|| Some((words.text.clone(), stems(&words.text)?))).flatten()
            });
            Some(Entry { id: term.id.clone(), source: name.to_lowercase(), name: name.clone(), own: own.collect() })
        });
        Glossary { terms: terms.collect() }
    }

    /// The terms that some words of the source name.
    fn named_in<'c>(&self, source: &'c Cut) -> &'c [u32] {
        source.terms.get_or_init(|| {
            let words = source.joined(" ").to_lowercase();
            let named = self.terms.iter().zip(0..).filter(|(term, _)| has_in_row(&words, &term.source));
            named.map(|(_, at)| at).collect()
        })
    }
}

pub(super) fn check(words: &Words, out: &mut Findings) {
    let glossary = &words.cx.glossary;
    if glossary.terms.is_empty() || words.language.shortens || words.name.is_term() {
        return;
    }
    // What a theme says is in words of its own.
    let Some(source) = words.source.filter(|source| source.length >= 8 && words.from.is_source) else { return };
    for at in glossary.named_in(source) {
        let term = &glossary.terms[*at as usize];
        let Some(Some((name, stems))) = term.own.get(words.lang.index()) else { continue };
        // A placeable may be the term.
        if words.own.runs.contains(&Run::Placeable) {
            continue;
        }
        let own = words.own.joined(" ").to_lowercase();
        if !stems.iter().any(|stem| own.contains(stem.as_str())) {
            out.at(
                &RULE,
                words.place.clone(),
                format!("the source says `{}`, which is `{name}` in the glossary", term.name),
                format!("write {{ -{} }}, or `{name}` in the form that the sentence needs", term.id),
            );
        }
    }
}

/// Whether words stand in a text as they are, with nothing but an ending behind the last.
fn has_in_row(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let is_start = !text[..at].ends_with(char::is_alphanumeric);
        let ending = text[at + words.len()..].chars().take_while(|c| c.is_alphanumeric()).count();
        is_start && ending <= 1
    })
}

/// What the words of a term begin with; `None` if there is too little to be sure.
fn stems(name: &str) -> Option<Vec<String>> {
    let lower = name.to_lowercase();
    let stems: Vec<String> = lower
        .split(|c: char| c.is_whitespace() || c == '-')
        .map(|word| {
            let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
            let keep = if letters.len() <= 4 { letters.len() } else { (letters.len() * 2).div_ceil(3).max(4) };
            letters[..keep.min(letters.len())].iter().collect::<String>()
        })
        .filter(|stem| stem.chars().count() >= 3)
        .collect();
    (!stems.is_empty() && lower.chars().count() >= 5).then_some(stems)
}
