//! The only door for reading: the files of a handbook, from a disk or from memory, and the build's clock.

mod clock;
mod disk;
mod memory;
mod path;

use std::io;

pub use clock::Clock;
pub use disk::{Disk, Stamp};
pub use memory::Memory;
pub use path::SitePath;

use crate::diag::{Code, Diagnostic, Place, Sink};

/// The names in a handbook's root that Vademecum reads. Everything else there is none of its business.
pub const ROOTS: [&str; 9] =
    ["site.toml", "theme.toml", "l10n.toml", "weblate.json", "content", "locales", "static", "templates", "themes"];

/// Those of [`ROOTS`] that are folders.
fn folders() -> impl Iterator<Item = &'static str> {
    ROOTS.into_iter().filter(|name| !name.contains('.'))
}

/// The folder of a handbook that one beside it was most likely meant to be: `templates` for `Template`. One letter, since `contact` and
/// `stats` may be somebody's own.
fn meant_by(name: &str) -> Option<&'static str> {
    if ROOTS.contains(&name) || name.starts_with('.') {
        return None;
    }
    folders().find(|folder| strsim::damerau_levenshtein(&name.to_lowercase(), folder) <= 1)
}

/// What is wrong with a folder in a handbook's root that has nearly the name of one that is read.
fn misnamed(name: &str, meant: &str) -> Diagnostic {
    Diagnostic::new(Code::StrayFile, Place::file(&name.into()), "nothing reads this folder")
        .hint(format!("did you mean `{meant}/`?"))
        .hint(format!("the folders of a handbook are {}, in small letters", folders().collect::<Vec<_>>().join(", ")))
}

/// Where the files of one handbook come from.
pub trait Files: Send + Sync {
    /// All files below [`ROOTS`], sorted by path, with the faults of the folder itself (links that lead out or in a
    /// circle, two names that are one, folders that are named nearly as one of ours).
    fn list(&self) -> (Vec<SitePath>, Sink);

    /// The bytes of a file that [`Files::list`] named.
    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>>;

    /// Whether there is a file or a folder at a path.
    fn exists(&self, path: &SitePath) -> bool;
}
