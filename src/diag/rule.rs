use super::Severity;

/// A rule that `l10n lint` holds texts to. [`rule!`](crate::rule) makes one from its doc comment, which is its public page.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// The name that authors see: that of the fault, in kebab-case.
    pub name: &'static str,
    /// What a finding weighs; `None` if the rule is off until `site.toml` turns it on.
    pub severity: Option<Severity>,
    /// The lines of its page.
    pub doc: &'static [&'static str],
}

impl Rule {
    /// What the fault is, why it matters and how to mend it, in Markdown.
    pub fn explanation(&self) -> String {
        page(self.doc)
    }
}

/// The text of a doc comment.
pub(super) fn page(lines: &[&str]) -> String {
    lines.iter().map(|l| l.strip_prefix(' ').unwrap_or(l)).collect::<Vec<_>>().join("\n")
}

/// Makes the `RULE` of a file: its doc comment, then its name, then what it weighs.
#[macro_export]
macro_rules! rule {
    ($(#[doc = $doc:literal])+ $name:literal, off) => {
        $crate::rule!(@make $name, None, $($doc)+);
    };
    ($(#[doc = $doc:literal])+ $name:literal, $severity:ident) => {
        $crate::rule!(@make $name, Some($crate::diag::Severity::$severity), $($doc)+);
    };
    (@make $name:literal, $severity:expr, $($doc:literal)+) => {
        $(#[doc = $doc])+
        pub(super) static RULE: $crate::diag::Rule =
            $crate::diag::Rule { name: $name, severity: $severity, doc: &[$($doc),+] };
    };
}
