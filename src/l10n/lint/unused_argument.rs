use std::collections::{BTreeMap, HashSet};

use super::Context;
use super::findings::Findings;
use super::messages::files;
use super::templates::calls;

crate::rule! {
    /// Something that a template passes to a message, and that no language shows.
    ///
    /// Most often a variable was renamed on one side only. If one language needs it, because its grammar asks for it, it is used.
    ///
    /// ```html
    /// {{ "checked-on" | t(day=page.reviewed.text) }}      the message says { $date }
    /// ```
    "unused-argument", Warning
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let mut variables: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    let files = files(cx);
    for definition in files.iter().flat_map(|file| &file.messages.definitions).filter(|d| !d.is_term) {
        variables.entry(&definition.id).or_default().extend(definition.variables.iter().map(|v| &**v));
    }
    for (id, calls) in calls(cx.site) {
        let Some(known) = variables.get(id) else { continue };
        for call in calls {
            for argument in call.arguments.iter().filter(|name| !known.contains(**name)) {
                let mut names: Vec<&str> = known.iter().copied().collect();
                names.sort_unstable();
                let hint = match names.as_slice() {
                    [] => "take it out, or show it in the message".to_owned(),
                    names => format!("the message shows {}", names.join(", ")),
                };
                out.report(&RULE, call.place.clone(), format!("no language's `{id}` shows `{argument}`"), hint);
            }
        }
    }
}
