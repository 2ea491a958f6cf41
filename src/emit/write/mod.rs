//! The only place where a site reaches a disk.
//!
//! 1. [`Staging::begin`] takes the lock of the output folder, finishes what a killed build left half applied, and
//!    refuses a folder that is not Vademecum's to write to;
//! 2. [`Staging::put`] compares an artifact with the file of the last build and, if it differs, writes it into a stage
//!    beside the output. It may be called from many threads. The site is not touched;
//! 3. [`Staging::commit`] plans the steps from the old site to the new one, writes them into a journal and takes them:
//!    each file arrives by one rename. A first build is one rename of the whole stage.
//!
//! Who kills the process before the journal is there leaves the old site whole; who kills it later leaves a mixture of
//! whole files, which the next [`Staging::begin`] finishes. A power cut may in addition lose the content of files that
//! the system had not written yet; the next build compares bytes, so it finds and mends them.
//!
//! What the folder remembers of the last build is one file in it, `.vademecum`: a mark that the folder is ours, and
//! the paths of the files that we made. Other files in the folder belong to someone else and stay.

mod archive;
mod area;
mod error;
mod fs;
mod journal;
mod manifest;
mod output;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use self::area::Area;
use self::fs::FileSystem;
use self::output::Before;
use super::{Artifact, EmitError, Stage};

pub use self::archive::write_archive;
pub use self::error::WriteError;

/// A build on its way to the disk. Dropped without [`Staging::commit`], it leaves the site as it was.
#[derive(Debug)]
pub struct Staging {
    output: PathBuf,
    before: Before,
    area: Area,
    placed: Mutex<BTreeMap<Box<str>, Placed>>,
    failed: AtomicBool,
}

/// What [`Staging::put`] found out about a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Placed {
    Unchanged,
    Staged(Stage),
}

/// What a build did to the output folder, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// New files and files with another content than before.
    pub written: usize,
    /// Files that were right already and were not touched.
    pub unchanged: usize,
    /// Files of the last build that this one does not have.
    pub deleted: usize,
}

impl Staging {
    /// Prepares the folder `output` for the site of the handbook in the folder `handbook`.
    ///
    /// # Errors
    /// If the folder is not empty and not Vademecum's, is a file, would hold or be read as the handbook, if another
    /// process is writing to it, or if the disk fails.
    pub fn begin(output: &Path, handbook: &Path) -> Result<Staging, WriteError> {
        Self::begin_on(FileSystem::default(), output, handbook)
    }

    fn begin_on(fs: FileSystem, output: &Path, handbook: &Path) -> Result<Staging, WriteError> {
        let output = output::locate(output, handbook)?;
        if !Area::has_journal(&output) {
            output::inspect(&output)?;
        }
        let area = Area::lock(fs, &output)?;
        area.recover(&output)?;
        // Another build may have ended between the first look and the lock, and recovery may have changed the folder.
        let before = output::inspect(&output)?;
        Ok(Staging { output, before, area, placed: Mutex::default(), failed: AtomicBool::new(false) })
    }

    /// Takes one file of the site. Nothing changes in the output before [`Staging::commit`].
    ///
    /// # Errors
    /// If the path would leave the site or is taken, or if the disk fails. The build cannot be committed after it.
    pub fn put(&self, artifact: Artifact) -> Result<(), WriteError> {
        let result = self.place(artifact);
        if result.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        result
    }

    fn place(&self, Artifact { path, bytes, stage }: Artifact) -> Result<(), WriteError> {
        if !output::is_site_path(&path) {
            return Err(WriteError::Path { path });
        }
        let placed = if self.before.made(&path) && fs::holds(&self.output.join(&path), &bytes) {
            Placed::Unchanged
        } else {
            self.area.write(&path, &bytes).map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists | ErrorKind::NotADirectory => WriteError::Clash { path: path.clone() },
                _ => WriteError::stage(&path, error),
            })?;
            Placed::Staged(stage)
        };
        let mut taken = self.placed.lock().expect("no thread panics while it holds this lock");
        match taken.insert(path.as_str().into(), placed) {
            None => Ok(()),
            Some(_) => Err(WriteError::Clash { path }),
        }
    }

    /// Makes the site in the output folder the one that was [`put`](Staging::put). If nothing changed, nothing is
    /// written.
    ///
    /// # Errors
    /// If a [`put`](Staging::put) failed, if someone else's file stands in the way, or if the disk fails. All but
    /// [`WriteError::Apply`] leave the site as it was.
    pub fn commit(self) -> Result<Summary, WriteError> {
        if self.failed.into_inner() {
            return Err(WriteError::Incomplete);
        }
        let placed = self.placed.into_inner().expect("no thread panics while it holds this lock");
        let staged = placed.values().filter(|placed| matches!(placed, Placed::Staged(_))).count();
        let mut summary = Summary { written: staged, unchanged: placed.len() - staged, deleted: 0 };
        if matches!(self.before, Before::Absent) {
            write_manifest(&self.area, &placed).map_err(|error| WriteError::stage(manifest::NAME, error))?;
            self.area.publish(&self.output)?;
            return Ok(summary);
        }
        let plan = plan::plan(&self.output, &self.area, &self.before, &placed)?;
        summary.deleted = plan.deleted;
        if plan.new_manifest {
            write_manifest(&self.area, &placed).map_err(|error| WriteError::stage(manifest::NAME, error))?;
        }
        if !plan.steps.is_empty() {
            self.area.apply(&self.output, &plan.steps)?;
        }
        Ok(summary)
    }
}

fn write_manifest(area: &Area, placed: &BTreeMap<Box<str>, Placed>) -> io::Result<()> {
    area.write(manifest::NAME, manifest::to_text(placed.keys().map(AsRef::as_ref)).as_bytes())
}
