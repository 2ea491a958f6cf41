use std::path::Path;
use std::sync::Arc;

use clap::{Args, Subcommand};

use super::report::{could_not_run, print, print_bytes};
use super::{ExitStatus, handbook};
use crate::diag::nearest;
use crate::files::{Disk, Files};
use crate::render::reference;
use crate::resolve::Site;
use crate::source::{Builtin, SourceFile};

/// Print what authors of themes can build on: templates, blocks, components, budgets
///
/// And which theme each comes from.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum theme
  vademecum -C my-handbook theme > theme.md
  vademecum theme show CONTEXT.md                     what templates see
  vademecum theme show faq.html
  vademecum theme show default/templates/tokens.css > templates/tokens.css")]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Show(ShowArguments),
}

/// Print a file of the theme, or of those that it lies over, which may be built in.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum theme show CONTEXT.md
  vademecum theme show default/templates/faq.html
  vademecum theme show tokens.css > templates/tokens.css")]
struct ShowArguments {
    /// Its path in the theme, with or without the theme's name and `templates/`
    file: String,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    match handbook::read(folder) {
        Ok((site, diagnostics)) => {
            let status = match &arguments.command {
                None => {
                    print(&reference(&site));
                    ExitStatus::Clean
                }
                Some(Command::Show(show)) => show_file(folder, &site, &show.file),
            };
            handbook::leave((site, diagnostics));
            status
        }
        Err(reason) => could_not_run(&reason),
    }
}

fn show_file(folder: &Path, site: &Site, name: &str) -> ExitStatus {
    let Some(file) = find(site, name) else {
        let names = &site.theme.names;
        let ours = site.sources.iter().filter_map(|file| file.path.as_str().strip_prefix("themes/"));
        let ours = ours.filter(|path| names.iter().any(|name| path.starts_with(&format!("{name}/"))));
        let known: Vec<&str> = ours.flat_map(|path| [path, path.rsplit('/').next().unwrap_or(path)]).collect();
        let near = nearest(name, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        return could_not_run(&format!("there is no file `{name}` in the themes {}{near}", names.join(", ")));
    };
    match Builtin(Disk::new(folder)).read(&file.path) {
        Ok(bytes) => {
            print_bytes(&bytes);
            ExitStatus::Clean
        }
        Err(error) => could_not_run(&format!("cannot read {}: {error}", file.path.as_str())),
    }
}

/// The file of the nearest theme that has it: by its path, or as templates and `vademecum theme` call it.
fn find<'s>(site: &'s Site, name: &str) -> Option<&'s Arc<SourceFile>> {
    let name = name.strip_prefix("themes/").unwrap_or(name);
    let in_theme = |theme: &str, path: &str| {
        let folders = ["", "templates/", "static/"];
        folders.iter().find_map(|folder| site.sources.get(&format!("themes/{theme}/{folder}{path}")))
    };
    let of_name = name.split_once('/').filter(|(theme, _)| site.theme.names.iter().any(|known| **known == **theme));
    of_name
        .and_then(|(theme, path)| in_theme(theme, path))
        .or_else(|| site.theme.names.iter().find_map(|theme| in_theme(theme, name)))
}
