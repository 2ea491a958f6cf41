//! Ids as a person would choose them: the words of the name in Latin letters.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::files::{Files, Memory};
use crate::source::{Builtin, EntryKind};

/// Longer ones are cut at a word.
const LONGEST: usize = 60;

/// Which ids are taken, and which thing of which origin has which: the same import gives the same ids again.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<(&'static str, String)>,
    /// What stands at the same level of addresses: the categories of the directory for services, sections for topics and pages.
    reserved: BTreeSet<(&'static str, String)>,
    /// By kind and origin, from the comments `# from ...` of an earlier import.
    remembered: BTreeMap<(&'static str, String), String>,
}

/// What the comment begins with that says where something was imported from.
pub(super) const FROM: &str = "# from ";

/// The categories of the theme: each has a page below that of the directory, where services have theirs.
pub(super) const CATEGORIES: [&str; 11] = [
    "social",
    "health",
    "culture",
    "police",
    "ngo",
    "legal",
    "education",
    "work",
    "housing",
    "language",
    "administration",
];

/// What else stands where topics and pages do.
const SECTIONS: [&str; 7] = ["services", "guides", "glossary", "search", "data", "faq", "offline"];

/// What the sections are called in the languages of the theme: its messages `url-...`, a line each.
static THEME: LazyLock<String> = LazyLock::new(|| {
    let theme = Builtin(Memory::new());
    let paths = theme.list().0.into_iter().filter(|path| path.as_str().ends_with(".ftl"));
    let texts: Vec<String> = paths.filter_map(|path| String::from_utf8(theme.read(&path).ok()?).ok()).collect();
    let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with("url-"));
    lines.collect::<Vec<_>>().join("\n")
});

impl Ids {
    /// The ids of a handbook.
    pub(super) fn of(files: &dyn Files) -> Ids {
        let mut ids = Ids::default();
        CATEGORIES.iter().for_each(|category| ids.reserve("service", category));
        for section in SECTIONS {
            ids.reserve("topic", section);
            ids.reserve("page", section);
        }
        ids.sections(&THEME);
        for path in files.list().0 {
            let read = || files.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
            let at: Vec<&str> = path.as_str().split('/').collect();
            match at.as_slice() {
                ["content", folder, rest @ .., id, "entry.toml"] => {
                    let kind = EntryKind::ALL.into_iter().find(|kind| kind.folder() == *folder);
                    let Some(kind) = kind.filter(|_| rest.len() <= 1) else { continue };
                    ids.taken.insert((kind.as_str(), (*id).to_owned()));
                    if let Some(from) = read().lines().find_map(|line| line.strip_prefix(FROM).map(str::to_owned)) {
                        ids.remembered.insert((kind.as_str(), from.trim().to_owned()), (*id).to_owned());
                    }
                }
                ["content", "topics.toml"] => ids.tables("topic", &read()),
                ["content", "organizations.toml"] => ids.tables("organization", &read()),
                ["content", "locations.toml"] => ids.tables("location", &read()),
                ["content", "services", file] if file.ends_with(".toml") => {
                    let text = read();
                    ids.tables("service", &text);
                    let categories =
                        text.lines().filter_map(|line| line.strip_prefix("category")?.trim().strip_prefix('='));
                    for category in categories.filter_map(|typed| typed.split(['"', '\'']).nth(1)) {
                        ids.reserve("service", category);
                    }
                }
                ["content", "services", file] if file.ends_with(".csv") => {
                    let text = read();
                    let rows = text.lines().map(|line| line.split([',', ';', '\t']).next().unwrap_or_default());
                    ids.taken.extend(rows.map(|id| ("service", id.trim_matches('"').to_owned())));
                }
                ["locales", .., file] if file.ends_with(".ftl") => {
                    let text = read();
                    let names = text.lines().filter_map(|line| line.strip_prefix("category-")?.split_once('='));
                    names.for_each(|(category, _)| ids.reserve("service", category.trim()));
                    ids.sections(&text);
                }
                _ => {}
            }
        }
        ids
    }

    /// Reserves what messages such as `url-services` name.
    fn sections(&mut self, text: &str) {
        let words = text.lines().filter_map(|line| line.strip_prefix("url-")?.split_once('='));
        for (_, word) in words {
            self.reserve("topic", word.trim());
            self.reserve("page", word.trim());
        }
    }

    /// No thing of a kind is given this id from now on.
    pub(super) fn reserve(&mut self, kind: &'static str, id: &str) {
        self.reserved.insert((kind, id.to_owned()));
    }

    /// Whether a thing of a kind has an id.
    pub(super) fn has(&self, kind: &'static str, id: &str) -> bool {
        self.taken.contains(&(kind, id.to_owned()))
    }

    fn tables(&mut self, kind: &'static str, text: &str) {
        let mut from = None;
        for line in text.lines() {
            if let Some(origin) = line.strip_prefix(FROM) {
                from = Some(origin.trim().to_owned());
            } else if let Some(id) = super::merge::table_of(line) {
                self.taken.insert((kind, id.to_owned()));
                if let Some(from) = from.take() {
                    self.remembered.insert((kind, from), id.to_owned());
                }
            }
        }
    }

    /// The id of what came from `origin`: the one that it had, or one made of the first of `names` that has letters.
    pub(super) fn take(&mut self, kind: &'static str, origin: &str, names: &[&str]) -> String {
        if let Some(id) = self.remembered.get(&(kind, origin.to_owned())) {
            return id.clone();
        }
        let base = names.iter().map(|name| id_of(name)).find(|id| !id.is_empty()).unwrap_or_else(|| kind.to_owned());
        let mut id = base.clone();
        let mut number = 2;
        while self.reserved.contains(&(kind, id.clone()))
            || self.is_beside(kind, &id)
            || !self.taken.insert((kind, id.clone()))
        {
            id = format!("{base}-{number}");
            number += 1;
        }
        self.remembered.insert((kind, origin.to_owned()), id.clone());
        id
    }

    /// Whether a topic or a page has the address that this one would have.
    fn is_beside(&self, kind: &str, id: &str) -> bool {
        match kind {
            "topic" => self.has("page", id),
            "page" => self.has("topic", id),
            _ => false,
        }
    }
}

/// Words as an id: letters of any script in Latin ones, as far as that goes.
pub(super) fn id_of(words: &str) -> String {
    // German writers spell their letters out in addresses, and the rest of the world knows them so.
    let spelt = words.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let latin = deunicode::deunicode(&spelt).to_lowercase().replace(['\'', '’'], "");
    let mut id = String::new();
    for word in latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    id.truncate(LONGEST);
    id
}
