use clap::Args;

use super::ExitStatus;
use super::report::{could_not_run, print};
use crate::diag::{Code, nearest};

/// Explain a diagnostic: what it means, why it matters, what to do.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum explain unknown-reference
  vademecum explain            lists all codes")]
pub(super) struct Arguments {
    /// The code in square brackets behind `error` or `warning`
    code: Option<String>,
}

pub(super) fn execute(arguments: &Arguments) -> ExitStatus {
    let Some(name) = &arguments.code else {
        let lines = Code::ALL.iter().map(|code| {
            let explanation = code.explanation();
            format!(
                "{:<8} {:<26} {}\n",
                code.severity().to_string(),
                code.name(),
                explanation.lines().next().unwrap_or_default()
            )
        });
        print(&lines.collect::<String>());
        return ExitStatus::Clean;
    };
    let Some(code) = Code::from_name(name) else {
        let near = nearest(name, Code::ALL.iter().map(|c| c.name()))
            .map_or(String::new(), |near| format!(": did you mean `{near}`?"));
        return could_not_run(&format!("there is no diagnostic `{name}`{near}"));
    };
    print(&format!("{} ({})\n\n{}\n", code.name(), code.severity(), code.explanation()));
    ExitStatus::Clean
}
