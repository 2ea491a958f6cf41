//! The words of a handbook's spreadsheets: names of columns and sheets, and of what stands in cells, in the town's language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::sheet::Column;

/// Yes and no in the languages of the theme, with what Excel shows in them for TRUE and FALSE.
const FLAGS: &str = include_str!("flags.tsv");

/// What columns, sheets and words in cells mean. Capitals, blanks, marks and diacritics make no difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetWords {
    /// Keys by the folded name of a column.
    keys: BTreeMap<String, String>,
    /// The names of columns as typed, by key.
    headers: BTreeMap<String, Vec<String>>,
    codes: BTreeMap<String, String>,
    sheets: BTreeMap<String, String>,
    /// The first name of the sheets of each kind of table, as typed.
    sheet_names: BTreeMap<String, String>,
}

impl SheetWords {
    /// Takes `name` for the name of the column `key`, unless it is that of another, which is returned.
    pub fn name_column(&mut self, key: &str, name: &str) -> Option<String> {
        let other = self.keys.entry(fold(name)).or_insert_with(|| key.to_owned());
        if *other != key {
            return Some(other.clone());
        }
        self.headers.entry(key.to_owned()).or_default().push(name.to_owned());
        None
    }

    /// Takes `word` in a cell for a code.
    pub fn name_code(&mut self, code: &str, word: &str) {
        self.codes.insert(fold(word), code.to_owned());
    }

    /// Takes `name` for the name of sheets with one kind of table.
    pub fn name_sheet(&mut self, kind: &str, name: &str) {
        self.sheets.insert(fold(name), kind.to_owned());
        self.sheet_names.entry(kind.to_owned()).or_insert_with(|| name.to_owned());
    }

    /// The one of `columns` that a name means.
    pub fn key(&self, name: &str, columns: &[Column]) -> Option<&'static str> {
        let folded = fold(name);
        let named = self.keys.get(&folded).map(String::as_str);
        // Words of a script of which nothing is left when it is folded are still themselves.
        let is_it = |column: &&Column| column.key == name || (!folded.is_empty() && fold(column.key) == folded);
        let by_name = columns.iter().find(|column| named == Some(column.key));
        by_name.or_else(|| columns.iter().find(is_it)).map(|column| column.key)
    }

    /// All names that the columns may have: the handbook's own and ours.
    pub fn headers(&self, columns: &[Column]) -> Vec<String> {
        let own = columns.iter().filter_map(|column| self.headers.get(column.key)).flatten().cloned();
        own.chain(columns.iter().map(|column| column.key.to_owned())).collect()
    }

    /// The handbook's name for a column, or our own.
    pub fn header<'a>(&'a self, key: &'a str) -> &'a str {
        self.headers.get(key).and_then(|names| names.first()).map_or(key, String::as_str)
    }

    /// The code that a word in a cell stands for, if the handbook says so.
    pub fn code(&self, word: &str) -> Option<&str> {
        if self.codes.is_empty() {
            return None;
        }
        self.codes.get(&fold(word)).map(String::as_str)
    }

    /// Yes or no, in the handbook's words or those of any language of the theme.
    pub fn flag(&self, word: &str) -> Option<bool> {
        /// Every word of the table, folded.
        static KNOWN: LazyLock<BTreeMap<String, bool>> = LazyLock::new(|| {
            let flags = FLAGS.lines().flat_map(|line| line.split('\t').skip(1).zip([true, false]));
            flags.flat_map(|(words, flag)| words.split_whitespace().map(move |word| (fold(word), flag))).collect()
        });
        KNOWN.get(&fold(self.code(word).unwrap_or(word))).copied()
    }

    /// Whether sheets of that name have one kind of table.
    pub fn is_sheet(&self, name: &str, kind: &str) -> bool {
        let folded = fold(name);
        self.sheets.get(&folded).map_or_else(|| folded == fold(kind), |named| named == kind)
    }

    /// The handbook's name for sheets with one kind of table, or our own.
    pub fn sheet_name<'a>(&'a self, kind: &'a str) -> &'a str {
        self.sheet_names.get(kind).map_or(kind, String::as_str)
    }
}

/// A word in lower-case Latin letters and digits alone.
pub fn fold(word: &str) -> String {
    let latin = deunicode::deunicode(word).to_lowercase();
    let folded: String = latin.chars().filter(|c| c.is_alphanumeric()).collect();
    if folded.is_empty() { word.trim().to_lowercase() } else { folded }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{FLAGS, SheetWords, fold};

    #[test]
    fn no_word_means_yes_in_one_language_and_no_in_another() {
        let mut meanings: BTreeMap<String, (bool, &str)> = BTreeMap::new();
        for line in FLAGS.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 3, "{line}");
            for (flag, words) in [(true, fields[1]), (false, fields[2])] {
                for word in words.split_whitespace() {
                    let (known, language) = *meanings.entry(fold(word)).or_insert((flag, fields[0]));
                    assert_eq!(known, flag, "`{word}` of {} is the other in {language}", fields[0]);
                }
            }
        }
        for (language, yes, no) in [("hr", "Da", "NE"), ("uk", "так", "Ні"), ("de", "ja", "nein"), ("ar", "نعم", "لا")]
        {
            let words = SheetWords::default();
            assert_eq!((words.flag(yes), words.flag(no)), (Some(true), Some(false)), "{language}");
        }
    }
}
