//! What makes a translation stale: another word does, and nothing else.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use vademecum::files::{Memory, SitePath};
use vademecum::resolve::Staleness;

use super::config;
use crate::handbook::build;

const ENTRY: &str = "content/faq/residence/card/";

/// A source of paragraphs, and translations of it into three scripts, recorded as they are.
fn recorded(paragraphs: &[String]) -> BTreeMap<String, String> {
    let text =
        |title: &str, paragraphs: &[String]| format!("+++\ntitle = \"{title}\"\n+++\n{}\n", paragraphs.join("\n\n"));
    let mut files = BTreeMap::from([
        ("content/topics.toml".to_owned(), "[residence]\n\n[papers]\n".to_owned()),
        ("content/figures.toml".to_owned(), "[fee]\nunit = \"EUR\"\n[[fee.value]]\namount = 20\n".to_owned()),
        (format!("{ENTRY}entry.toml"), String::new()),
        (format!("{ENTRY}en.md"), text("The card", paragraphs)),
        ("locales/en/topics.ftl".to_owned(), "topic-residence = Residence\ntopic-papers = Papers\n".to_owned()),
    ]);
    let mut site =
        "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"en\"\n[[language]]\ntag = \"en\"\n".to_owned();
    for (tag, word) in [("ar", "كلمة"), ("ne", "शब्द"), ("ti", "ቃል"), ("hr", "riječ")] {
        site.push_str(&format!("[[language]]\ntag = \"{tag}\"\n"));
        let words: Vec<String> = (0..paragraphs.len()).map(|i| format!("{word} {i} {{ $fee }}")).collect();
        files.insert(format!("{ENTRY}{tag}.md"), text(word, &words));
    }
    files.insert("site.toml".to_owned(), site);
    let built = build(memory(&files), date(2026, 11, 21));
    for lang in built.site.settings.langs().skip(1) {
        let accepted = vademecum::l10n::accept(&built.site, lang, &[], &Default::default());
        files.insert(format!("locales/{}/translated.toml", built.site.settings[lang].tag), accepted.record.to_toml());
    }
    files
}

fn memory(files: &BTreeMap<String, String>) -> Memory {
    let mut memory = Memory::new();
    for (path, text) in files {
        memory.insert(SitePath::new(path).expect("the paths are written above"), text.as_bytes());
    }
    memory
}

/// What is stale in each translation.
fn stale(files: &BTreeMap<String, String>) -> Vec<Option<Staleness>> {
    let site = build(memory(files), date(2026, 11, 21)).site;
    let entry = site.entries.iter().find(|e| *e.id == *"card").expect("the entry is there");
    entry.texts.iter().skip(1).flatten().map(|text| text.stale.as_deref().cloned()).collect()
}

fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    let words = proptest::collection::vec("[a-z]{2,9}", 3..9);
    proptest::collection::vec(words, 1..7).prop_map(|paragraphs| {
        // Numbered, so that no two are equal.
        paragraphs
            .iter()
            .enumerate()
            .map(|(i, words)| format!("{} {{ $fee }} [link](https://law.example/{i}) p{i}.", words.join(" ")))
            .collect()
    })
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn other_form_and_other_facts_make_nothing_stale(paragraphs in paragraphs(), amount in 21u32..900, shift in 0usize..6) {
        let mut files = recorded(&paragraphs);
        let mut changed: Vec<String> = paragraphs.iter().map(|p| p.replace(' ', "\n ").replace("law.example", "other.example")).collect();
        let by = shift % changed.len();
        changed.rotate_left(by);
        files.insert(format!("{ENTRY}en.md"), format!("+++\ntitle = \"The   card\"\n+++\n{}\n", changed.join("\n\n\n")));
        files.insert("content/figures.toml".to_owned(), format!("[fee]\nunit = \"EUR\"\n[[fee.value]]\namount = {amount}\n"));
        let moved: Vec<String> = files.keys().filter(|path| path.starts_with(ENTRY)).cloned().collect();
        for path in moved {
            let text = files.remove(&path).expect("the path was listed");
            files.insert(path.replace("/residence/", "/papers/"), text);
        }
        prop_assert_eq!(stale(&files), vec![None; 4]);
    }

    #[test]
    fn another_word_makes_exactly_that_block_stale_in_every_language(paragraphs in paragraphs(), at in 0usize..6) {
        let mut files = recorded(&paragraphs);
        let at = at % paragraphs.len();
        let mut changed = paragraphs;
        changed[at] = changed[at].replacen(' ', " another ", 1);
        files.insert(format!("{ENTRY}en.md"), format!("+++\ntitle = \"The card\"\n+++\n{}\n", changed.join("\n\n")));
        for stale in stale(&files) {
            let stale = stale.expect("a word has changed");
            prop_assert_eq!(stale.blocks.into_iter().collect::<Vec<_>>(), vec![(at, Some(at))]);
            prop_assert!(!stale.title && !stale.summary && !stale.whole && stale.added.is_empty());
        }
    }
}
