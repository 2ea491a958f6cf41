//! The command line: one file per subcommand. Only this module prints, and only it knows exit codes.

mod begin;
mod build;
mod check;
mod config;
mod exchange;
mod explain;
mod export;
mod figures;
mod handbook;
mod import;
mod init;
mod l10n;
mod lint;
mod new;
mod pseudo;
mod report;
mod serve;
mod status;
mod theme;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::diag::render::Format;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// 0: nothing to mend.
    Clean,
    /// 1: the handbook has errors, or warnings where warnings are denied.
    Findings,
    /// 2: the command could not run.
    CouldNotRun,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> ExitCode {
        ExitCode::from(match status {
            ExitStatus::Clean => 0,
            ExitStatus::Findings => 1,
            ExitStatus::CouldNotRun => 2,
        })
    }
}

/// Compiles multilingual handbooks of legal answers, services and guides into static sites.
#[derive(Debug, Parser)]
#[command(
    name = "vademecum",
    version,
    max_term_width = 100,
    after_help = "Examples:
  vademecum init my-handbook --source hr --languages en,uk,ar
  vademecum -C my-handbook serve
  vademecum -C my-handbook check --deny-warnings
  vademecum -C my-handbook build --minify

Exit status: 0 nothing to mend, 1 the handbook has errors, 2 the command could not run."
)]
struct Cli {
    /// The folder of the handbook
    #[arg(short = 'C', long = "handbook", global = true, default_value = ".", value_name = "DIR")]
    handbook: PathBuf,
    /// How many threads to use; as many as the machine has cores otherwise
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Arguments),
    New(new::Arguments),
    Build(build::Arguments),
    Check(check::Arguments),
    Serve(serve::Arguments),
    Figures(figures::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Explain(explain::Arguments),
    Theme(theme::Arguments),
    L10n(l10n::Arguments),
}

/// How what is wrong with the handbook is shown and counted.
#[derive(Debug, Args)]
struct DiagnosticArguments {
    /// How to show what is wrong with the handbook
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    deny_warnings: bool,
}

/// Runs the command that `arguments` (with the program's name first) ask for.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> ExitStatus {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // A closed pipe is no fault of the command.
            let _ = error.print();
            return if error.use_stderr() { ExitStatus::CouldNotRun } else { ExitStatus::Clean };
        }
    };
    if let Some(threads) = cli.threads
        && let Err(error) = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global()
    {
        return report::could_not_run(&format!("cannot start {threads} threads: {error}"));
    }
    match cli.command {
        Command::Init(arguments) => init::execute(&arguments),
        Command::New(arguments) => new::execute(&cli.handbook, &arguments),
        Command::Build(arguments) => build::execute(&cli.handbook, &arguments),
        Command::Check(arguments) => check::execute(&cli.handbook, &arguments),
        Command::Serve(arguments) => serve::execute(&cli.handbook, &arguments),
        Command::Figures(arguments) => figures::execute(&cli.handbook, &arguments),
        Command::Export(arguments) => export::execute(&cli.handbook, &arguments),
        Command::Import(arguments) => import::execute(&cli.handbook, &arguments),
        Command::Explain(arguments) => explain::execute(&arguments),
        Command::Theme(arguments) => theme::execute(&cli.handbook, &arguments),
        Command::L10n(arguments) => l10n::execute(&cli.handbook, &arguments),
    }
}
