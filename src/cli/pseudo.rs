use std::path::{Path, PathBuf};

use clap::Args;

use super::ExitStatus;
use super::new::create;
use super::report::{could_not_run, say};
use crate::files::{Disk, Files};
use crate::source::PseudoLocales;

/// Write the pseudo-locales en-XA (accented, longer) and ar-XB (mirrored) as files
///
/// `vademecum build --pseudo` builds them without writing any. The files are for other tools, or for a translator's
/// platform that is to be tried out.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum l10n pseudo --output /tmp/pseudo
  vademecum build --pseudo                     to look at them in the site")]
pub(super) struct Arguments {
    /// The folder to make; it must be empty or not there
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    match write(folder, &arguments.output) {
        Ok(count) => {
            say(&format!("wrote {count} files into {}", arguments.output.display()));
            ExitStatus::Clean
        }
        Err(reason) => could_not_run(&reason),
    }
}

fn write(folder: &Path, output: &Path) -> Result<usize, String> {
    if !folder.join("site.toml").is_file() {
        return Err(format!("`{}` is not a handbook: it has no site.toml", folder.display()));
    }
    if std::fs::read_dir(output).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(format!("`{}` is not empty", output.display()));
    }
    let files = PseudoLocales::new(Disk::new(folder));
    let (paths, _) = files.list();
    let made: Vec<_> = paths.iter().filter(|path| files.is_generated(path.as_str())).collect();
    for path in &made {
        let bytes = files.read(path).map_err(|error| format!("cannot make `{path}`: {error}"))?;
        let text = String::from_utf8(bytes).map_err(|_| format!("cannot make `{path}`: its origin is not UTF-8"))?;
        // Words from tables of services have names that no file of the handbook can have, nor any on Windows.
        create(&output.join(path.as_str().replace("services:", "services-")), &text)?;
    }
    Ok(made.len())
}
