//! Opening the handbook that a command works on.

use std::path::Path;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::emit::{Extras, Prepared, prepare};
use crate::files::{Clock, Disk, Files};
use crate::render::Renderer;
use crate::resolve::{Site, resolve};
use crate::source::{Builtin, PseudoLocales, load};

/// A handbook, read and resolved.
pub(super) struct Opened {
    pub(super) files: Box<dyn Files>,
    pub(super) site: Arc<Site>,
    /// What renders its pages, unless its templates are broken.
    pub(super) renderer: Option<Renderer>,
    /// Everything that is wrong with it, sorted.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What a command wants of a handbook beside what its `site.toml` says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wanted {
    /// What `site.toml` need not say.
    pub(super) extras: Extras,
    /// The pseudo-locales.
    pub(super) pseudo: bool,
}

/// Reads, parses and resolves the handbook in a folder for a command that renders nothing.
///
/// # Errors
/// Why the command cannot run at all.
pub(super) fn read(folder: &Path) -> Result<(Site, Vec<Diagnostic>), String> {
    let clock = clock(folder)?;
    Ok(resolve(load(&Builtin(Disk::new(folder))), clock))
}

/// Leaves a handbook to the end of the program: to give its memory back piece by piece would take a tenth of a command's time.
pub(super) fn leave<T>(handbook: T) {
    std::mem::forget(handbook);
}

/// The day of the command, if its folder is there.
fn clock(folder: &Path) -> Result<Clock, String> {
    if !folder.is_dir() {
        return Err(format!("there is no folder `{}`", folder.display()));
    }
    Clock::from_source_date_epoch(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())
}

/// Reads, parses and resolves the handbook in a folder, and makes its renderer.
///
/// # Errors
/// Why the command cannot run at all.
pub(super) fn open(folder: &Path, wanted: Wanted) -> Result<Opened, String> {
    let clock = clock(folder)?;
    let files = Builtin(Disk::new(folder));
    if wanted.pseudo {
        let files = PseudoLocales::new(files);
        let Prepared { site, renderer, mut diagnostics } = prepare(load(&files), &files, clock, wanted.extras);
        // They are faults of what the file was made from, and said there.
        diagnostics.retain(|d| d.place.as_ref().is_none_or(|place| !files.is_generated(&place.file)));
        return Ok(Opened { files: Box::new(files), site, renderer, diagnostics });
    }
    let Prepared { site, renderer, diagnostics } = prepare(load(&files), &files, clock, wanted.extras);
    Ok(Opened { files: Box::new(files), site, renderer, diagnostics })
}
