//! `[lint]` in `site.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{CHECKS, rules};
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Place, Rule, Severity, Sink};

/// What each rule weighs on this site, and each code of the table that is switched.
pub(super) struct Switches {
    by_name: BTreeMap<&'static str, Option<Severity>>,
}

impl Switches {
    /// Reads the settings; names that are no rule are reported.
    pub(super) fn of(settings: &Settings, sink: &mut Sink) -> Switches {
        let mut by_name: BTreeMap<_, _> = CHECKS.iter().map(|(rule, _)| (rule.name, rule.severity)).collect();
        let lint = &settings.lint;
        let lists = [(&lint.allow, None), (&lint.warn, Some(Severity::Warning)), (&lint.deny, Some(Severity::Error))];
        for (names, severity) in lists {
            for name in names {
                let known = rules().into_iter().map(|rule| rule.name).find(|known| *known == name.value);
                // A warning of the table may be switched too; what is an error there would break the site.
                let code = || Code::from_name(&name.value).filter(|code| code.severity() == Severity::Warning);
                match known.or_else(|| code().map(Code::name)) {
                    Some(known) => {
                        by_name.insert(known, severity);
                    }
                    None => sink.report(unknown(&name.value, Place::new(&Arc::from("site.toml"), name.range.clone()))),
                }
            }
        }
        Switches { by_name }
    }

    /// What a finding weighs; `None` if the rule is off.
    pub(super) fn severity(&self, rule: &Rule) -> Option<Severity> {
        self.by_name.get(rule.name).copied().flatten()
    }
}

fn unknown(name: &str, place: Place) -> Diagnostic {
    let message = match Code::from_name(name) {
        Some(_) => format!("`{name}` is an error that no setting takes away"),
        None => format!("there is no rule `{name}`"),
    };
    Diagnostic::new(Code::InvalidValue, place, message)
        .did_you_mean(name, rules().into_iter().map(|rule| rule.name))
        .hint("`vademecum explain` lists the rules")
}

/// The diagnostics of a command with the codes of the table switched as `site.toml` says.
pub fn switched(settings: &Settings, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if settings.lint == Default::default() {
        return diagnostics;
    }
    let switches = Switches::of(settings, &mut Sink::new());
    let weigh = |mut diagnostic: Diagnostic| {
        let is_switched = !matches!(diagnostic.code, Code::Rule(_)) && diagnostic.severity == Severity::Warning;
        if is_switched && let Some(severity) = switches.by_name.get(diagnostic.code.name()) {
            diagnostic.severity = (*severity)?;
        }
        Some(diagnostic)
    };
    diagnostics.into_iter().filter_map(weigh).collect()
}
