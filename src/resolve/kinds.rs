//! The kinds of pages: what templates see as `page.kind`, and what budgets are given to.

use super::routes::Page;
use super::site::Site;
use crate::source::EntryKind;

/// Every kind of page.
pub const KINDS: [&str; 23] = [
    "accessibility",
    "bilingual",
    "category",
    "chooser",
    "data",
    "facet",
    "faq",
    "gap",
    "glossary",
    "go",
    "guide",
    "guides",
    "home",
    "moved",
    "not_found",
    "offline",
    "page",
    "report",
    "safety",
    "search",
    "service",
    "services",
    "topic",
];

impl Site {
    /// The kind of a page: one of [`KINDS`].
    pub fn kind(&self, page: Page) -> &'static str {
        match page {
            Page::Chooser => "chooser",
            Page::Home => "home",
            Page::Offline => "offline",
            Page::Topic(_) => "topic",
            Page::Entry(at) => match self.entries[at as usize].kind {
                EntryKind::Faq => "faq",
                EntryKind::Guide => "guide",
                EntryKind::Page => "page",
            },
            Page::Bilingual(_) => "bilingual",
            Page::Gap(_) => "gap",
            Page::Guides => "guides",
            Page::Services => "services",
            Page::Category(_) => "category",
            Page::Service(_) => "service",
            Page::Facet(_) => "facet",
            Page::Glossary => "glossary",
            Page::Search => "search",
            Page::Data => "data",
            Page::NotFound | Page::NotFoundAnywhere => "not_found",
            Page::Go(_) => "go",
            Page::Moved(_) => "moved",
            Page::Report => "report",
            Page::Accessibility => "accessibility",
            Page::Safety => "safety",
        }
    }
}
