//! The search index of a language: one script that `static/search.js` reads when a reader types.
//!
//! 1. [`documents`] lists what a reader can find, with the words of each by how much they say about it;
//! 2. `fold` makes one text of what different hands type for one word, and takes its ending off;
//! 3. [`Builder`] turns that into words with the documents in which they stand;
//! 4. [`render`] writes them down, short enough for an old phone.
//!
//! A borrowed page is found by the words of the text's language, and every page by the words that it has in the source
//! language, because those stand on the letter in the reader's hand.

mod documents;
mod words;

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::config::Lang;
use crate::locale::FOLDING;
use crate::resolve::{Site, Words};
use documents::{Document, documents};

/// How much the words of a part say about what the page is for. The sum is put into a level (`LEVELS`).
mod weight {
    pub const TITLE: f32 = 9.0;
    /// In the source language, and in those that readers borrow from.
    pub const OTHER_TITLE: f32 = 8.0;
    pub const SUMMARY: f32 = 3.5;
    pub const OTHER_SUMMARY: f32 = 2.5;
    pub const HEADING: f32 = 3.0;
    /// In the source language, of a text that is translated.
    pub const OTHER_HEADING: f32 = 2.0;
    /// An official word that the page explains.
    pub const TERM: f32 = 2.5;
    /// Facts of a service, the topic of an entry.
    pub const FACT: f32 = 2.0;
    pub const BODY: f32 = 1.0;
}

/// From which sum of weights on a word has each level. Four levels fit into two bits; what they are worth stands in `search.js`.
const LEVELS: [f32; 3] = [2.0, 4.0, 8.0];

/// The script with the index of a language.
pub(super) fn render(site: &Site, lang: Lang) -> Vec<u8> {
    let mut builder = Builder::new(site, lang);
    let mut list = List::default();
    documents(site, lang, |document| list.add(site, lang, &document, &mut builder));
    let (words, postings) = builder.written();
    let language = |lang: &Lang| {
        let language = &site.settings[*lang];
        json!([language.tag.as_str(), language.direction.as_str(), &*language.name])
    };
    let langs: Vec<Value> = list.langs.iter().map(language).collect();
    let value = json!({
        "kinds": list.kinds, "paths": list.paths.join("\n"), "titles": list.titles.join("\n"),
        "summaries": list.summaries.join("\n"), "langs": langs, "titleLangs": list.title_langs, "summaryLangs": list.summary_langs,
        "words": words, "postings": postings, "letters": FOLDING.for_script(&builder.families),
    });
    // Line separators may not stand in a text of a script before ES2019, and whoever puts the script into a page gets no tag.
    let json = value.to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029").replace('<', "\\u003c");
    format!("self.vademecumIndex={json};\n").into_bytes()
}

/// What is shown of the documents, column by column: columns compress better than rows.
#[derive(Default)]
struct List {
    kinds: String,
    paths: Vec<String>,
    titles: Vec<String>,
    summaries: Vec<String>,
    title_langs: String,
    summary_langs: String,
    /// The languages of texts; the reader's stands first.
    langs: Vec<Lang>,
}

impl List {
    fn add<'s>(&mut self, site: &'s Site, lang: Lang, document: &Document<'s>, builder: &mut Builder<'s>) {
        if self.langs.is_empty() {
            self.langs.push(lang);
        }
        // A capital is the whole mark of what is sensitive: `search.js` then keeps no words.
        let letter = document.kind.letter();
        self.kinds.push(if document.sensitive { letter.to_ascii_uppercase() } else { letter });
        self.paths.push(document.path.clone());
        self.titles.push(one_line(&document.title.text));
        self.summaries.push(document.summary.as_ref().map_or(String::new(), |s| one_line(&s.text)));
        let title_lang = self.number(document.title.lang);
        let summary_lang = self.number(document.summary.as_ref().map_or(document.title.lang, |s| s.lang));
        self.title_langs.push(title_lang);
        self.summary_langs.push(summary_lang);
        for (words, weight) in &document.words {
            builder.words(site, words, *weight);
        }
        if let Some((text, from)) = document.text {
            let family = builder.family(site, from);
            words::of_body(text, |text, in_heading| {
                builder.text(text, family, if in_heading { weight::HEADING } else { weight::BODY });
            });
        }
        if let Some(text) = document.source {
            let family = builder.family(site, site.settings.source);
            words::of_body(text, |text, in_heading| {
                if in_heading {
                    builder.text(text, family, weight::OTHER_HEADING);
                }
            });
        }
        builder.end_document();
    }

    /// The letter for a language.
    fn number(&mut self, lang: Lang) -> char {
        let at = self.langs.iter().position(|known| *known == lang).unwrap_or_else(|| {
            self.langs.push(lang);
            self.langs.len() - 1
        });
        char::from_u32('0' as u32 + at as u32).unwrap_or('0')
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words with the documents in which they stand.
struct Builder<'s> {
    /// By text and family, so that no word is folded twice.
    known: HashMap<(Option<u8>, &'s str), Box<[u32]>>,
    numbers: HashMap<Box<str>, u32>,
    /// By number: the documents and the sum of weights.
    postings: Vec<Vec<(u32, f32)>>,
    document: u32,
    families: Vec<u8>,
}

impl<'s> Builder<'s> {
    fn new(site: &Site, lang: Lang) -> Self {
        let mut builder = Builder {
            known: HashMap::new(),
            numbers: HashMap::new(),
            postings: Vec::new(),
            document: 0,
            families: Vec::new(),
        };
        builder.family(site, lang);
        builder
    }

    /// The family of a language, which the index then carries.
    fn family(&mut self, site: &Site, lang: Lang) -> Option<u8> {
        let family = FOLDING.family(&site.settings[lang].tag.language())?;
        if !self.families.contains(&family) {
            self.families.push(family);
        }
        Some(family)
    }

    fn words(&mut self, site: &Site, words: &Words, weight: f32) {
        for (span, text) in words.parts() {
            let lang = match span {
                Some(crate::resolve::Span::Language(lang)) => lang,
                _ => words.lang,
            };
            let family = self.family(site, lang);
            FOLDING.words(text, |word, unspaced| {
                let numbers = self.numbers_of(word, unspaced, family);
                count(&mut self.postings, self.document, &numbers, weight);
            });
        }
    }

    /// A text that lives as long as the site.
    fn text(&mut self, text: &'s str, family: Option<u8>, weight: f32) {
        FOLDING.words(text, |word, unspaced| {
            if let Some(numbers) = self.known.get(&(family, word)) {
                return count(&mut self.postings, self.document, numbers, weight);
            }
            let numbers = self.numbers_of(word, unspaced, family);
            count(&mut self.postings, self.document, &numbers, weight);
            self.known.insert((family, word), numbers);
        });
    }

    fn numbers_of(&mut self, word: &str, unspaced: bool, family: Option<u8>) -> Box<[u32]> {
        let mut numbers = Vec::with_capacity(1);
        FOLDING.stems(word, unspaced, family, |stem| {
            let number = self.numbers.get(stem).copied().unwrap_or_else(|| {
                let number = self.postings.len() as u32;
                self.numbers.insert(stem.into(), number);
                self.postings.push(Vec::new());
                number
            });
            numbers.push(number);
        });
        numbers.into()
    }

    fn end_document(&mut self) {
        self.document += 1;
    }

    /// The words, each without what it begins with like the one before it, and their documents.
    fn written(&self) -> (String, String) {
        let sorted: BTreeMap<&str, u32> = self.numbers.iter().map(|(word, number)| (&**word, *number)).collect();
        let (mut words, mut postings) = (String::new(), String::new());
        let mut before = "";
        for (word, number) in sorted {
            if !words.is_empty() {
                words.push(' ');
                postings.push(' ');
            }
            let same = word.chars().zip(before.chars()).take_while(|(a, b)| a == b).take(35).count();
            words.push(char::from_digit(same as u32, 36).expect("35 at most"));
            words.extend(word.chars().skip(same));
            let mut next = 0;
            for (document, sum) in &self.postings[number as usize] {
                let level = LEVELS.iter().filter(|from| sum >= from).count() as u32;
                push_number(&mut postings, (document - next) * 4 + level);
                next = document + 1;
            }
            before = word;
        }
        (words, postings)
    }
}

fn count(postings: &mut [Vec<(u32, f32)>], document: u32, numbers: &[u32], weight: f32) {
    for number in numbers {
        let postings = &mut postings[*number as usize];
        match postings.last_mut() {
            Some((last, sum)) if *last == document => *sum += weight,
            _ => postings.push((document, weight)),
        }
    }
}

/// A number in letters of five bits each, the lowest first; all but the last have the sixth.
fn push_number(out: &mut String, mut number: u32) {
    const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    loop {
        let rest = number >> 5;
        out.push(DIGITS[(number & 31 | if rest > 0 { 32 } else { 0 }) as usize] as char);
        number = rest;
        if number == 0 {
            break;
        }
    }
}
