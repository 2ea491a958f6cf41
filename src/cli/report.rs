//! What a command says.

use std::io::{IsTerminal, Write};

use super::{DiagnosticArguments, ExitStatus};
use crate::diag::render::{Format, TextOf, render};
use crate::diag::{Diagnostic, Severity};

/// Prints to standard output. A pipe that was closed ends the program quietly, as `head` expects.
pub(super) fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Prints a line to standard error.
pub(super) fn say(line: &str) {
    // There is nobody left to tell that nobody is listening.
    let _ = writeln!(anstream::stderr().lock(), "{line}");
}

/// Writes a file to standard output, as it is.
pub(super) fn print_bytes(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    if out.write_all(bytes).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Says why the command could not run.
pub(super) fn could_not_run(reason: &str) -> ExitStatus {
    say(&format!("\u{1b}[1;31merror\u{1b}[0m: {reason}"));
    ExitStatus::CouldNotRun
}

/// How many errors and warnings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

impl Tally {
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Tally {
        let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
        Tally { errors, warnings: diagnostics.len() - errors }
    }

    /// `2 errors, 1 warning`; `None` if there are none.
    pub(super) fn words(self) -> Option<String> {
        let words = |n: usize, one: &str| match n {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {one}s")),
        };
        let parts: Vec<String> =
            [words(self.errors, "error"), words(self.warnings, "warning")].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    pub(super) fn status(self, arguments: &DiagnosticArguments) -> ExitStatus {
        if self.errors > 0 || (arguments.deny_warnings && self.warnings > 0) {
            ExitStatus::Findings
        } else {
            ExitStatus::Clean
        }
    }
}

/// Shows diagnostics: for a person on standard error, for programs on standard output.
pub(super) fn show(diagnostics: &[Diagnostic], arguments: &DiagnosticArguments, text_of: &TextOf) {
    match arguments.format {
        Format::Full | Format::Concise => {
            let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let _ =
                anstream::stderr().lock().write_all(render(diagnostics, arguments.format, color, text_of).as_bytes());
        }
        Format::Json | Format::Github => print(&render(diagnostics, arguments.format, false, text_of)),
    }
}
