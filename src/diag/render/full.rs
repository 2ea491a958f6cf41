use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, TextOf, cell};
use crate::diag::Severity;

pub(super) fn render(diagnostics: &[Diagnostic], color: bool, text_of: &TextOf) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for d in diagnostics {
        out.push_str(&renderer.render(&[group(d, text_of)]));
        out.push_str("\n\n");
    }
    out
}

fn group<'a>(d: &'a Diagnostic, text_of: &TextOf) -> Group<'a> {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        level.primary_title(d.message.as_str()).id(d.code.name()).elements(Vec::<annotate_snippets::Message>::new());
    if let Some(place) = &d.place {
        group = with_place(group, place, None, text_of);
    }
    for (place, label) in &d.related {
        group = with_place(group, place, Some(label), text_of);
    }
    for hint in &d.hints {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    group
}

/// Shows the line of a place with a mark under it, or the bare path when there is no line to show.
fn with_place<'a>(group: Group<'a>, place: &'a Place, label: Option<&'a String>, text_of: &TextOf) -> Group<'a> {
    let text = place.range.as_ref().and_then(|_| text_of(&place.file));
    let cell = cell(place, text_of);
    if let Some(cell) = cell.as_ref().filter(|cell| cell.sheet.is_some()) {
        let group = group.element(Origin::path(format!("{}, {cell}", place.file)));
        return match label {
            Some(label) => group.element(Level::NOTE.message(label.as_str())),
            None => group,
        };
    }
    let (Some(range), Some(text)) = (place.range.clone(), text) else {
        let group = group.element(Origin::path(&*place.file));
        return match label {
            Some(label) => group.element(Level::NOTE.message(label.as_str())),
            None => group,
        };
    };
    let clamp = |mut i: usize| {
        i = i.min(text.len());
        while !text.is_char_boundary(i) {
            i -= 1;
        }
        i
    };
    let start = clamp(range.start);
    // A mark over many lines hides what it marks: keep to the first.
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let end = clamp(range.end).clamp(start, line_end.max(start));
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let label = match (label, cell) {
        (None, cell) => cell.map(|cell| cell.to_string()),
        (Some(label), None) => Some(label.clone()),
        (Some(label), Some(cell)) => Some(format!("{label}: {cell}")),
    };
    let annotation = kind.span(start..end).label(label);
    group.element(Snippet::source(text.to_string()).path(&*place.file).annotation(annotation))
}
