//! The folder in which a build is prepared, with its lock, its stage and its journal.
//!
//! It is `.<name>.vademecum` beside the output folder, so that files go from one to the other by rename. Where that is
//! impossible (the output is a volume of a container, or the folder around it belongs to someone else), it is
//! `.vademecum-work` in the output folder.

use std::ffi::OsString;
use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::fs::{FileSystem, is_absent};
use super::{WriteError, journal};

/// The name of an area in the output folder.
pub const INSIDE: &str = ".vademecum-work";

const LOCK: &str = "lock";
const STAGE: &str = "stage";
const JOURNAL: &str = "journal";
const JOURNAL_DRAFT: &str = "journal.new";

/// A locked area. When it is dropped it goes away, unless a journal waits in it.
#[derive(Debug)]
pub struct Area {
    fs: FileSystem,
    folder: PathBuf,
    stage: PathBuf,
    /// The lock of a process that dies is released by the system.
    _lock: File,
}

impl Area {
    /// Whether a killed build left changes to this output half applied.
    pub fn has_journal(output: &Path) -> bool {
        [inside(output), beside(output)].into_iter().any(|folder| folder.join(JOURNAL).exists())
    }

    /// Whether an output folder has an area, of a living or a dead process.
    #[cfg(test)]
    pub fn exists(output: &Path) -> bool {
        inside(output).exists() || beside(output).exists()
    }

    /// Makes the area of an output folder, or takes over the one that a dead process left.
    pub fn lock(fs: FileSystem, output: &Path) -> Result<Area, WriteError> {
        let folder = choose(&fs, output).map_err(|error| WriteError::io("prepare", output, error))?;
        let lock = lock(&fs, &folder, output).inspect_err(|_| {
            let _ = fs.remove_empty_dir(&folder);
        })?;
        Ok(Area { fs, stage: folder.join(STAGE), folder, _lock: lock })
    }

    /// Finishes what a killed build had begun to apply, and throws away what it had only staged.
    pub fn recover(&self, output: &Path) -> Result<(), WriteError> {
        let journal = self.folder.join(JOURNAL);
        match std::fs::read_to_string(&journal) {
            // Without an output there is nothing to finish: everything will be written anew.
            Ok(_) if !output.exists() => {
                self.fs.remove_file(&journal).map_err(|error| WriteError::io("remove", &journal, error))?;
            }
            Ok(text) => {
                let steps = journal::parse(&text).ok_or_else(|| WriteError::Journal { journal: journal.clone() })?;
                self.take(output, &steps)?;
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(WriteError::io("read", &journal, error)),
        }
        self.fs.remove_tree(&self.stage).map_err(|error| WriteError::io("remove", &self.stage, error))
    }

    /// Writes a new file into the stage.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let target = self.stage.join(path);
        // Most files have a folder of their own, so making it comes before trying without.
        self.fs.make_dirs(target.parent().expect("a target lies in the stage"))?;
        self.fs.write_new(&target, bytes)
    }

    /// Whether a file of the stage has the same content as another file.
    pub fn holds_same(&self, path: &str, other: &Path) -> bool {
        std::fs::read(self.stage.join(path)).is_ok_and(|bytes| super::fs::holds(other, &bytes))
    }

    /// Makes the stage the output folder, where none is.
    pub fn publish(&self, output: &Path) -> Result<(), WriteError> {
        self.fs.rename(&self.stage, output).map_err(|error| WriteError::io("write", output, error))
    }

    /// Applies the stage to the output folder, so that it is finished even if this process is killed.
    pub fn apply(&self, output: &Path, steps: &[journal::Step]) -> Result<(), WriteError> {
        self.write_journal(&journal::to_text(steps))
            .map_err(|error| WriteError::io("write", &self.folder.join(JOURNAL), error))?;
        self.take(output, steps)
    }

    fn write_journal(&self, text: &str) -> io::Result<()> {
        let draft = self.folder.join(JOURNAL_DRAFT);
        self.fs.write_through(&draft, text.as_bytes())?;
        self.fs.rename(&draft, &self.folder.join(JOURNAL))
    }

    fn take(&self, output: &Path, steps: &[journal::Step]) -> Result<(), WriteError> {
        journal::take(&self.fs, steps, &self.stage, output)
            .map_err(|(path, reason)| WriteError::Apply { path, reason })?;
        let journal = self.folder.join(JOURNAL);
        self.fs.remove_file(&journal).map_err(|reason| WriteError::Apply { path: journal, reason })
    }
}

impl Drop for Area {
    /// Cleans up as far as it can; the next build cleans up the rest.
    fn drop(&mut self) {
        if self.folder.join(JOURNAL).try_exists().unwrap_or(true) {
            return;
        }
        let _ = self.fs.remove_tree(&self.stage);
        let _ = self.fs.remove_file(&self.folder.join(JOURNAL_DRAFT));
        let _ = self.fs.remove_file(&self.folder.join(LOCK));
        let _ = self.fs.remove_empty_dir(&self.folder);
    }
}

fn inside(output: &Path) -> PathBuf {
    output.join(INSIDE)
}

fn beside(output: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(output.file_name().unwrap_or_default());
    name.push(".vademecum");
    output.with_file_name(name)
}

/// The folder of the area, which exists afterwards.
fn choose(fs: &FileSystem, output: &Path) -> io::Result<PathBuf> {
    let (inside, beside) = (inside(output), beside(output));
    if inside.exists() {
        return Ok(inside);
    }
    if !output.exists() {
        return fs.make_dirs(&beside).map(|()| beside);
    }
    match fs.make_dir(&beside) {
        Ok(()) if !renames_fail(&beside, output) => return Ok(beside),
        Ok(()) => {
            // Fails if another process uses it, and that is right.
            let _ = fs.remove_empty_dir(&beside);
        }
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {}
        Err(error) => return Err(error),
    }
    fs.make_dir(&inside).map(|()| inside)
}

/// Whether no file can go from one folder to the other by rename. Systems look at the folders before they look for the
/// file, so one that does not exist is enough to find out, and changes nothing.
fn renames_fail(from: &Path, to: &Path) -> bool {
    let probe = "no such file";
    std::fs::rename(from.join(probe), to.join(probe)).is_err_and(|error| error.kind() == ErrorKind::CrossesDevices)
}

fn lock(fs: &FileSystem, folder: &Path, output: &Path) -> Result<File, WriteError> {
    let path = folder.join(LOCK);
    let fault = |error| WriteError::io("lock", &path, error);
    loop {
        fs.make_dir(folder).map_err(fault)?;
        let mut file = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path) {
            Ok(file) => file,
            Err(error) if is_absent(&error) => continue,
            Err(error) => return Err(fault(error)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(WriteError::Locked { output: output.to_owned(), pid: read_pid(&mut file) });
            }
            // Some network disks know no locks. One build at a time is then up to the people who use them.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(fault(error)),
        }
        // The process before us may have removed the file between our opening and our locking it.
        if is_still_at(&file, &path) {
            file.set_len(0).and_then(|()| write!(file, "{}", std::process::id())).map_err(fault)?;
            return Ok(file);
        }
    }
}

fn read_pid(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

fn is_still_at(file: &File, path: &Path) -> bool {
    let (Ok(ours), Ok(theirs)) = (file.metadata(), path.metadata()) else { return false };
    identity(&ours) == identity(&theirs)
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn identity(metadata: &Metadata) -> Option<std::time::SystemTime> {
    metadata.created().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lock_file_that_was_removed_locks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(LOCK);
        let file = File::create(&path).unwrap();
        assert!(is_still_at(&file, &path));
        std::fs::remove_file(&path).unwrap();
        assert!(!is_still_at(&file, &path));
        File::create(&path).unwrap();
        assert!(!is_still_at(&file, &path));
    }
}
