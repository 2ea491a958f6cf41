//! Opening the handbook that a command works on.

use std::path::Path;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::emit::{Prepared, prepare};
use crate::files::{Clock, Disk};
use crate::render::Renderer;
use crate::resolve::Site;
use crate::source::{Builtin, load};

/// A handbook, read and resolved.
pub(super) struct Opened {
    pub(super) files: Builtin<Disk>,
    pub(super) site: Arc<Site>,
    /// What renders its pages, unless its templates are broken.
    pub(super) renderer: Option<Renderer>,
    /// Everything that is wrong with it, sorted.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Reads, parses and resolves the handbook in a folder. `minify` overrides what its `site.toml` says.
///
/// # Errors
/// Why the command cannot run at all.
pub(super) fn open(folder: &Path, minify: bool) -> Result<Opened, String> {
    if !folder.is_dir() {
        return Err(format!("there is no folder `{}`", folder.display()));
    }
    let clock = Clock::from_source_date_epoch(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())?;
    let files = Builtin(Disk::new(folder));
    let Prepared { site, renderer, diagnostics } = prepare(load(&files), &files, clock, minify);
    Ok(Opened { files, site, renderer, diagnostics })
}
