use super::findings::Findings;
use super::messages::Message;

crate::rule! {
    /// A name that is not lower-case words with hyphens.
    ///
    /// `siteTitle`, `site_title` and `site-title` are three messages. With one style nobody has to remember which of them it
    /// is. Names that only a translation has are looked at too.
    ///
    /// ```ftl
    /// siteTitle = Handbook       # rather: site-title
    /// ```
    "id-style", Warning
}

pub(super) fn check(message: &Message, out: &mut Findings) {
    let id = &*message.definition.id;
    if is_kebab(id) || message.source.is_some() {
        return;
    }
    let better = kebab(id);
    out.at(
        &RULE,
        message.definition.range.clone(),
        format!("the name `{id}` is not lower-case words with hyphens"),
        format!("name it `{better}`, here and where it is used"),
    );
}

fn is_kebab(id: &str) -> bool {
    id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !id.ends_with('-')
        && !id.contains("--")
}

fn kebab(id: &str) -> String {
    let mut out = String::new();
    for c in id.chars() {
        if (c.is_ascii_uppercase() || c == '_' || c == '-') && !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
        if c != '_' && c != '-' {
            out.push(c.to_ascii_lowercase());
        }
    }
    out.trim_end_matches('-').to_owned()
}
