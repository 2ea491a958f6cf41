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

use crate::diag::Sink;

/// The names in a handbook's root that Vademecum reads. Everything else there is none of its business.
pub const ROOTS: [&str; 9] =
    ["site.toml", "theme.toml", "l10n.toml", "weblate.json", "content", "locales", "static", "templates", "themes"];

/// Where the files of one handbook come from.
pub trait Files: Send + Sync {
    /// All files below [`ROOTS`], sorted by path, with the faults of the folder itself (links that lead out or in a
    /// circle, two names that are one).
    fn list(&self) -> (Vec<SitePath>, Sink);

    /// The bytes of a file that [`Files::list`] named.
    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>>;

    /// Whether there is a file or a folder at a path.
    fn exists(&self, path: &SitePath) -> bool;
}
