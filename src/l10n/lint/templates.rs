//! The messages that templates show, and what they pass to them.

use std::collections::BTreeMap;

use crate::diag::Place;
use crate::resolve::Site;

/// A place of a template that shows a message.
pub(super) struct Call<'s> {
    /// The name of the message in the template.
    pub(super) place: Place,
    /// The names of what is passed.
    pub(super) arguments: Vec<&'s str>,
}

/// The calls of each message that templates name outright: `{{ "checked-on" | t(date=...) }}`.
pub(super) fn calls(site: &Site) -> BTreeMap<&str, Vec<Call<'_>>> {
    let mut calls: BTreeMap<&str, Vec<Call>> = BTreeMap::new();
    for file in site.theme.loaded.values() {
        let Some(text) = file.text.as_deref() else { continue };
        for (pipe, _) in text.match_indices('|') {
            let filter = text[pipe + 1..].trim_start();
            let rest = filter.strip_prefix("t_plain").or_else(|| filter.strip_prefix('t'));
            let Some(rest) = rest.filter(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')) else {
                continue;
            };
            let Some(before) = text[..pipe].trim_end().strip_suffix('"') else { continue };
            let Some(start) = before.rfind('"').map(|at| at + 1) else { continue };
            let place = Place::new(file.path.shared(), start..before.len());
            calls.entry(&before[start..]).or_default().push(Call { place, arguments: arguments(rest) });
        }
    }
    calls
}

/// The names in `(date=page.date, name=person.name)`.
fn arguments(rest: &str) -> Vec<&str> {
    let Some(inner) = rest.strip_prefix('(') else { return Vec::new() };
    let (mut names, mut depth, mut in_text, mut start) = (Vec::new(), 0usize, false, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '"' => in_text = !in_text,
            _ if in_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => start = at + 1,
            '=' if depth == 0 => {
                let name = inner[start..at].trim();
                let is_name =
                    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
                if is_name && !inner[at + 1..].starts_with('=') {
                    names.push(name);
                }
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn names_are_those_before_equals_signs() {
        assert_eq!(arguments("(date=page.date, name=f(x=1)) }}"), ["date", "name"]);
        assert_eq!(arguments("(a = \"b, c=d\") }}"), ["a"]);
        assert_eq!(arguments(" }}"), Vec::<&str>::new());
    }
}
