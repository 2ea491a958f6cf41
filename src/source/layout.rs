//! What a file is, told from its path alone.

use std::sync::Arc;

use super::platforms::{PONTOON, WEBLATE};
use crate::files::SitePath;

/// The kinds of entries that have a folder of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A legal question with its answer.
    Faq,
    /// A guide: prose, or numbered steps.
    Guide,
    /// A plain page: about, imprint, privacy, accessibility.
    Page,
}

impl EntryKind {
    /// Every kind, in the order of the site.
    pub const ALL: [EntryKind; 3] = [EntryKind::Faq, EntryKind::Guide, EntryKind::Page];

    /// The word for it in references, addresses and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            EntryKind::Faq => "faq",
            EntryKind::Guide => "guide",
            EntryKind::Page => "page",
        }
    }

    /// The folder below `content/`.
    pub fn folder(self) -> &'static str {
        match self {
            EntryKind::Faq => "faq",
            EntryKind::Guide => "guides",
            EntryKind::Page => "pages",
        }
    }
}

/// What a table of the directory has in its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableOf {
    /// `content/services/`.
    Services,
    /// `content/organizations.*`.
    Organizations,
    /// `content/locations.*`.
    Locations,
}

impl TableOf {
    /// Every kind of table.
    pub const ALL: [TableOf; 3] = [TableOf::Services, TableOf::Organizations, TableOf::Locations];

    /// The word for it: the name of files and sheets.
    pub fn as_str(self) -> &'static str {
        match self {
            TableOf::Services => "services",
            TableOf::Organizations => "organizations",
            TableOf::Locations => "locations",
        }
    }
}

/// How a table of the directory is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableFormat {
    /// TOML: a table for each id.
    Toml,
    /// A spreadsheet saved as CSV.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl TableFormat {
    fn of(file_name: &str) -> Option<TableFormat> {
        match file_name.rsplit_once('.')?.1 {
            "toml" => Some(TableFormat::Toml),
            "csv" => Some(TableFormat::Csv),
            // Excel's lock on a workbook that is open: `~$services.xlsx`.
            "xlsx" if !file_name.starts_with("~$") => Some(TableFormat::Xlsx),
            _ => None,
        }
    }
}

/// What a file of a handbook is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// `site.toml`.
    Site,
    /// `l10n.toml`, for Pontoon and compare-locales.
    Pontoon,
    /// `weblate.json`, for Weblate.
    Weblate,
    /// `content/topics.toml`.
    Topics,
    /// `content/figures.toml`.
    Figures,
    /// The addresses that pages have had.
    Addresses,
    /// The facts of an entry.
    Entry {
        /// Its kind.
        kind: EntryKind,
        /// The folder above, for faq.
        topic: Option<Arc<str>>,
        /// The folder's name.
        id: Arc<str>,
    },
    /// The words of an entry in one language.
    Text {
        /// Its kind.
        kind: EntryKind,
        /// The folder above, for faq.
        topic: Option<Arc<str>>,
        /// The folder's name.
        id: Arc<str>,
        /// The language tag as the file is named.
        tag: Arc<str>,
    },
    /// Another file in an entry's folder.
    Attachment {
        /// The entry's kind.
        kind: EntryKind,
        /// The entry's id.
        id: Arc<str>,
        /// The path inside the entry's folder.
        name: Arc<str>,
    },
    /// A table of the directory.
    Table {
        /// What is in it.
        of: TableOf,
        /// How it is written.
        format: TableFormat,
    },
    /// Fluent messages of the handbook.
    Messages {
        /// The language tag as the folder is named.
        tag: Arc<str>,
    },
    /// What the machine records about translations.
    Record {
        /// The language tag as the folder is named.
        tag: Arc<str>,
    },
    /// A file that is copied as it is.
    Static,
    /// A file of the handbook itself that pages are made of: a template, or a style sheet or script that stands in pages.
    Template,
    /// A theme's `theme.toml`.
    Theme {
        /// The theme.
        theme: Arc<str>,
    },
    /// A README or whatever else describes a theme.
    ThemeAbout,
    /// The same as `Template`, of a theme.
    ThemeTemplate {
        /// The theme.
        theme: Arc<str>,
    },
    /// A theme's static file.
    ThemeStatic {
        /// The theme.
        theme: Arc<str>,
    },
    /// Fluent messages of a theme.
    ThemeMessages {
        /// The theme.
        theme: Arc<str>,
        /// The language tag as the folder is named.
        tag: Arc<str>,
    },
    /// A file that nothing reads.
    Stray {
        /// What to do with it.
        hint: String,
    },
}

impl FileKind {
    /// Whether its text is read; other files are only copied.
    pub fn is_text(&self) -> bool {
        !matches!(
            self,
            FileKind::Attachment { .. } | FileKind::Static | FileKind::ThemeStatic { .. } | FileKind::ThemeAbout
        )
    }
}

/// Tells what the file at `path` is.
pub fn classify(path: &SitePath) -> FileKind {
    let parts: Vec<&str> = path.as_str().split('/').collect();
    match parts.as_slice() {
        ["site.toml"] => FileKind::Site,
        [PONTOON] => FileKind::Pontoon,
        [WEBLATE] => FileKind::Weblate,
        ["content", "topics.toml"] => FileKind::Topics,
        ["content", "figures.toml"] => FileKind::Figures,
        ["content", "addresses.toml"] => FileKind::Addresses,
        ["content", "services", file] if TableFormat::of(file).is_some() => table(TableOf::Services, file),
        ["content", .., file] if file.starts_with("~$") => {
            stray("Excel makes this file while a workbook is open: close the workbook, or remove the file")
        }
        ["content", "services", ..] => stray("services are tables ending in .toml, .csv or .xlsx"),
        ["content", file] if file.starts_with("organizations.") => table(TableOf::Organizations, file),
        ["content", file] if file.starts_with("locations.") => table(TableOf::Locations, file),
        ["content", "faq", topic, id, rest @ ..] if !rest.is_empty() => in_entry(EntryKind::Faq, Some(topic), id, rest),
        ["content", "guides", id, rest @ ..] if !rest.is_empty() => in_entry(EntryKind::Guide, None, id, rest),
        ["content", "pages", id, rest @ ..] if !rest.is_empty() => in_entry(EntryKind::Page, None, id, rest),
        ["content", "faq", ..] => {
            stray("a FAQ entry is a folder: content/faq/<topic>/<id>/entry.toml with <lang>.md beside it")
        }
        ["content", "guides", ..] => {
            stray("a guide is a folder: content/guides/<id>/entry.toml with <lang>.md beside it")
        }
        ["content", "pages", ..] => stray("a page is a folder: content/pages/<id>/entry.toml with <lang>.md beside it"),
        ["content", ..] => stray(
            "content/ has topics.toml, figures.toml, organizations.toml, locations.toml and the folders faq, guides, pages and services",
        ),
        ["locales", tag, "translated.toml"] => FileKind::Record { tag: (*tag).into() },
        ["locales", tag, file] if file.ends_with(".ftl") => FileKind::Messages { tag: (*tag).into() },
        ["locales", ..] => stray("Fluent files stand in locales/<lang>/ and end in .ftl"),
        ["static", _, ..] => FileKind::Static,
        ["theme.toml"] | ["templates" | "themes", "theme.toml"] => stray(
            "a theme is a folder: put it into themes/<name>/ and write `theme = \"<name>\"` under [site] in site.toml",
        ),
        ["templates", _, ..] => FileKind::Template,
        ["themes", theme, "theme.toml"] => FileKind::Theme { theme: (*theme).into() },
        ["themes", theme, "templates", _, ..] => FileKind::ThemeTemplate { theme: (*theme).into() },
        ["themes", theme, "static", _, ..] => FileKind::ThemeStatic { theme: (*theme).into() },
        ["themes", theme, "locales", tag, file] if file.ends_with(".ftl") => {
            FileKind::ThemeMessages { theme: (*theme).into(), tag: (*tag).into() }
        }
        ["themes", .., file] if is_of_theme(file) => stray(
            "a theme is a folder themes/<name>/ with theme.toml and the folders locales/<lang>/, static and templates",
        ),
        ["themes", ..] => FileKind::ThemeAbout,
        _ => stray("a handbook has site.toml and the folders content, locales, static, templates and themes"),
    }
}

fn table(of: TableOf, file: &str) -> FileKind {
    match TableFormat::of(file) {
        Some(format) => FileKind::Table { of, format },
        None => stray("organizations and locations are tables ending in .toml, .csv or .xlsx"),
    }
}

fn stray(hint: &str) -> FileKind {
    FileKind::Stray { hint: hint.to_owned() }
}

fn in_entry(kind: EntryKind, topic: Option<&str>, id: &str, rest: &[&str]) -> FileKind {
    let (topic, id) = (topic.map(Arc::from), Arc::from(id));
    if rest.last().is_some_and(|file| is_backup(file)) {
        return stray("an editor's copy is not published: remove it");
    }
    match rest {
        ["entry.toml"] => FileKind::Entry { kind, topic, id },
        [file] if file.ends_with(".md") => FileKind::Text { kind, topic, id, tag: file[..file.len() - 3].into() },
        _ => FileKind::Attachment { kind, id, name: rest.join("/").into() },
    }
}

/// Whether a file would be meant for pages: nothing that describes a theme ends so.
fn is_of_theme(name: &str) -> bool {
    [".html", ".css", ".js", ".ftl", ".toml"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a name is one that editors give to copies.
fn is_backup(name: &str) -> bool {
    name.ends_with('~')
        || [".bak", ".orig", ".swp", ".tmp", ".rej", ".old"].iter().any(|ending| name.ends_with(ending))
        || name.contains(".md.")
}

/// Whether a text is an id: lower-case ASCII letters, digits and hyphens.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a text can be a part of an address: letters of any script without capitals, digits and hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_slug_letter)
}

/// Whether a slug may have the letter.
pub fn is_slug_letter(c: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory, props::GeneralCategoryGroup};
    let is_mark = || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c));
    c == '-' || (c.is_alphanumeric() && !c.is_uppercase()) || is_mark()
}
