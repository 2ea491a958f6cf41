//! `theme.toml`: what a theme is, which theme it lies over, and how much its pages may weigh.

use std::sync::Arc;

use crate::diag::Sink;
use crate::files::SitePath;
use crate::table::{Reader, Spanned, toml};

/// What a theme says of itself.
#[derive(Debug, Clone, Default)]
pub struct ThemeFacts {
    /// Its name, for people.
    pub name: Option<Spanned<String>>,
    /// What it is like, in a sentence.
    pub description: Option<Spanned<String>>,
    /// The theme that it lies over; `default` where it names none.
    pub extends: Option<Spanned<String>>,
    /// How many kilobytes a page may weigh, by its kind; `None` takes off the budget that a theme below has.
    pub budget: Vec<(Spanned<String>, Spanned<Option<f64>>)>,
}

/// Reads the text of a `theme.toml`.
pub(super) fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> ThemeFacts {
    let file: &Arc<str> = path.shared();
    let table = toml::parse(file, text, 0, sink);
    let mut reader = Reader::new(file, &table, 0..0, sink);
    let mut facts = ThemeFacts {
        name: reader.string("name"),
        description: reader.string("description"),
        extends: reader.string("extends"),
        budget: Vec::new(),
    };
    reader.table("budget", |r| {
        let none = ("none", "if its pages may weigh anything");
        r.each_number_or(none, |kind, kilobytes| facts.budget.push((kind, kilobytes)));
    });
    reader.finish();
    facts
}
