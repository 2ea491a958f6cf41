//! The output folder: where it is, whether it is ours, and what the last build made in it.

use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use super::fs::is_absent;
use super::{WriteError, area, manifest};
use crate::files::ROOTS;

/// What is in the output folder when a build begins.
#[derive(Debug)]
pub enum Before {
    /// There is no such folder.
    Absent,
    /// Somebody made the folder for us.
    Empty,
    /// A site, of files with these paths in order.
    Site(Vec<Box<str>>),
}

impl Before {
    /// The paths of the files that the last build made, in order.
    pub fn paths(&self) -> &[Box<str>] {
        match self {
            Before::Absent | Before::Empty => &[],
            Before::Site(paths) => paths,
        }
    }

    /// Whether the last build made the file at `path`.
    pub fn made(&self, path: &str) -> bool {
        self.paths().binary_search_by(|made| (**made).cmp(path)).is_ok()
    }
}

/// Whether a file of the site may have this path on every system: it stays in the folder, has no characters that a
/// system reads as something else, and is not one that the writer needs.
pub fn is_site_path(path: &str) -> bool {
    let is_name = |part: &str| {
        let mut components = Path::new(part).components();
        matches!((components.next(), components.next()), (Some(Component::Normal(_)), None)) && part != "."
    };
    let first = path.split('/').next().unwrap_or_default();
    path.split('/').all(is_name)
        && !path.contains(|c: char| c == '\\' || c.is_control())
        && first != manifest::NAME
        && first != area::INSIDE
}

/// The absolute path of the output, links followed, if it is apart from the handbook.
pub fn locate(output: &Path, handbook: &Path) -> Result<PathBuf, WriteError> {
    let output = resolve(output)?;
    let handbook = resolve(handbook)?;
    let among_sources = output.strip_prefix(&handbook).is_ok_and(|inner| {
        inner.components().next().is_none_or(|first| ROOTS.iter().any(|root| *root == first.as_os_str()))
    });
    if handbook.starts_with(&output) || among_sources {
        return Err(WriteError::Handbook { output });
    }
    Ok(output)
}

/// Follows links as far as the path exists.
fn resolve(path: &Path) -> Result<PathBuf, WriteError> {
    let fault = |error| WriteError::io("find", path, error);
    let absolute = std::path::absolute(path).map_err(fault)?;
    match absolute.canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound && absolute.symlink_metadata().is_err() => {}
        result => return result.map_err(fault),
    }
    match (absolute.parent(), absolute.file_name()) {
        (Some(parent), Some(name)) => Ok(resolve(parent)?.join(name)),
        _ => Err(fault(ErrorKind::NotFound.into())),
    }
}

/// Looks at the output folder, and refuses one that is not ours.
pub fn inspect(output: &Path) -> Result<Before, WriteError> {
    let read_fault = |error| WriteError::io("read", output, error);
    match output.metadata() {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return Err(WriteError::NotAFolder { output: output.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Before::Absent),
        Err(error) if is_absent(&error) => return Err(WriteError::NotAFolder { output: output.to_owned() }),
        Err(error) => return Err(read_fault(error)),
    }
    match std::fs::read(output.join(manifest::NAME)) {
        Ok(text) => {
            let paths = manifest::parse(&text).ok_or_else(|| WriteError::Foreign { output: output.to_owned() })?;
            return Ok(Before::Site(paths));
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(read_fault(error)),
    }
    for entry in output.read_dir().map_err(read_fault)? {
        if entry.map_err(read_fault)?.file_name() != area::INSIDE {
            return Err(WriteError::Foreign { output: output.to_owned() });
        }
    }
    Ok(Before::Empty)
}
