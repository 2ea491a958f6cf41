use std::path::Path;

use clap::Args;

use super::report::{could_not_run, print};
use super::{ExitStatus, handbook};
use crate::render::reference;

/// Print what authors of themes can build on: templates, blocks, components, budgets, and which theme each comes from.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum theme
  vademecum -C my-handbook theme > theme.md")]
pub(super) struct Arguments {}

pub(super) fn execute(folder: &Path, _: &Arguments) -> ExitStatus {
    match handbook::read(folder) {
        Ok((site, diagnostics)) => {
            print(&reference(&site));
            handbook::leave((site, diagnostics));
            ExitStatus::Clean
        }
        Err(reason) => could_not_run(&reason),
    }
}
