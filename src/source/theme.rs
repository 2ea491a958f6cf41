//! `theme.toml`: what a theme is, which theme it lies over, and how much its pages may weigh.

use std::sync::Arc;

use crate::diag::{Code, Sink};
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
    /// How many kilobytes a page may weigh, by its kind.
    pub budget: Vec<(Spanned<String>, Spanned<f64>)>,
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
        let mut budget = Vec::new();
        r.each_number(|kind, kilobytes| budget.push((kind, kilobytes)));
        for (kind, kilobytes) in &budget {
            if kilobytes.value <= 0.0 {
                r.report(
                    Code::InvalidValue,
                    kilobytes.range.clone(),
                    format!("no page weighs {} kilobytes", kilobytes.value),
                    &format!("take `{}` away if its pages may weigh anything", kind.value),
                );
            }
        }
        budget.retain(|(_, kilobytes)| kilobytes.value > 0.0);
        facts.budget = budget;
    });
    reader.finish();
    facts
}
