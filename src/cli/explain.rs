use clap::Args;

use super::ExitStatus;
use super::report::{could_not_run, print};
use crate::diag::nearest;
use crate::l10n::lint::{codes, weight};

/// Explain a diagnostic: what it means, why it matters, what to do.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum explain unknown-reference
  vademecum explain            lists all codes and rules")]
pub(super) struct Arguments {
    /// The code in square brackets behind `error` or `warning`
    code: Option<String>,
}

pub(super) fn execute(arguments: &Arguments) -> ExitStatus {
    let Some(name) = &arguments.code else {
        let lines = codes().into_iter().map(|code| {
            let explanation = code.explanation();
            format!("{:<8} {:<26} {}\n", weight(code), code.name(), explanation.lines().next().unwrap_or_default())
        });
        print(&lines.collect::<String>());
        return ExitStatus::Clean;
    };
    let codes = codes();
    let Some(code) = codes.iter().copied().find(|code| code.name() == name) else {
        let near = nearest(name, codes.iter().map(|code| code.name()))
            .map_or(String::new(), |near| format!(": did you mean `{near}`?"));
        return could_not_run(&format!("there is no diagnostic `{name}`{near}"));
    };
    print(&format!("{} ({})\n\n{}\n", code.name(), weight(code), code.explanation()));
    ExitStatus::Clean
}
