use std::ops::Range;

use super::{Findings, rules};

crate::rule! {
    /// A comment or front matter that allows a rule which does not exist.
    ///
    /// `# lint: allow lenght-ratio` allows nothing, because the name is misspelt. `vademecum explain` lists the names.
    ///
    /// ```ftl
    /// # lint: allow length-ratio
    /// site-notice = ...
    /// ```
    "unknown-rule", Warning
}

pub(super) fn report(name: &str, place: Range<usize>, out: &mut Findings) {
    out.with(&RULE, place, format!("there is no rule `{name}`"), |diagnostic| {
        diagnostic
            .did_you_mean(name, rules().into_iter().map(|rule| rule.name))
            .hint("`vademecum explain` lists the rules; the codes of other diagnostics cannot be allowed here")
    });
}
