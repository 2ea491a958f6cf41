use std::collections::HashSet;

use super::Context;
use super::findings::Findings;
use super::messages::{Group, files};
use super::templates::calls;
use crate::diag::Place;

crate::rule! {
    /// A variable of a message that the template does not pass.
    ///
    /// A template shows `{{ "checked-on" | t(date=page.reviewed.text) }}`; a message with `{ $day }` then cannot be formatted, and
    /// readers get nothing. Names in the template and in the message have to be the same. Figures need not be passed. Messages
    /// of the source languages are looked at, and those of a theme that the theme does not have in its own language, English; other
    /// translations are held to their source by `unknown-variable`.
    "unpassed-argument", Error
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let calls = calls(cx.site);
    let files = files(cx);
    // A theme of the handbook may replace words of the theme below it in one language alone.
    let in_source: HashSet<(Group, &str)> = files
        .iter()
        .filter(|file| !file.is_handbook() && file.is_source(cx))
        .flat_map(|file| file.messages.definitions.iter().map(|definition| (file.group, &*definition.id)))
        .collect();
    for file in &files {
        let has_source = |id: &str| file.is_handbook() || in_source.contains(&(file.group, id));
        for definition in file.messages.definitions.iter().filter(|d| !d.is_term && !d.variables.is_empty()) {
            if !file.is_source(cx) && has_source(&definition.id) {
                continue;
            }
            let Some(calls) = calls.get(&*definition.id) else { continue };
            for variable in definition.variables.iter().filter(|v| cx.site.figures.get(v).is_none()) {
                let Some(call) = calls.iter().find(|call| !call.arguments.contains(&&**variable)) else { continue };
                let text = format!("a template shows `{}` without `{variable}`", definition.id);
                let hint = format!("pass it there: | t({variable}=...) (in {})", call.place.file);
                out.report(&RULE, Place::new(file.file.path.shared(), definition.range.clone()), text, hint);
            }
        }
    }
}
