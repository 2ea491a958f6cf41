use super::Context;
use super::findings::Findings;
use super::messages::files;
use super::templates::calls;
use crate::diag::Place;

crate::rule! {
    /// A variable of a message that the template does not pass.
    ///
    /// A template shows `{{ "checked-on" | t(date=page.reviewed.text) }}`; a message with `{ $day }` then cannot be formatted, and
    /// readers get nothing. Names in the template and in the message have to be the same. Figures need not be passed. Messages
    /// of the source languages are looked at; those of translations are held to their source by `unknown-variable`.
    "unpassed-argument", Error
}

pub(super) fn check(cx: &Context, out: &mut Findings) {
    let calls = calls(cx.site);
    for file in files(cx).iter().filter(|file| file.is_source(cx)) {
        for definition in file.messages.definitions.iter().filter(|d| !d.is_term && !d.variables.is_empty()) {
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
