//! Every change that the writer makes to a disk, one function each, so that tests can stop the world at any of them.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

/// The disk. In tests it may have a fault.
#[derive(Debug, Clone, Default)]
pub struct FileSystem {
    #[cfg(test)]
    pub fault: Option<std::sync::Arc<fault::Fault>>,
}

impl FileSystem {
    /// Makes a folder; one that is there already is no error.
    pub fn make_dir(&self, path: &Path) -> io::Result<()> {
        self.before_change(true)?;
        match std::fs::create_dir(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            result => result,
        }
    }

    /// Makes a folder and those above it.
    pub fn make_dirs(&self, path: &Path) -> io::Result<()> {
        match (self.make_dir(path), path.parent()) {
            (Err(error), Some(parent)) if error.kind() == ErrorKind::NotFound => {
                self.make_dirs(parent)?;
                self.make_dir(path)
            }
            (result, _) => result,
        }
    }

    /// Writes a file that must not be there yet.
    pub fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.before_write(path, bytes)?;
        File::create_new(path)?.write_all(bytes)
    }

    /// Writes a file, and returns when it is on the disk.
    pub fn write_through(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.before_write(path, bytes)?;
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        // Tests kill no machine, only processes.
        if cfg!(test) { Ok(()) } else { file.sync_all() }
    }

    /// Gives a file or folder another name, in place of the file that has it.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.before_change(false)?;
        std::fs::rename(from, to)
    }

    /// Removes a file or link; none, or a folder in its place, is no error.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.before_change(false)?;
        match std::fs::symlink_metadata(path) {
            Ok(found) if !found.is_dir() => std::fs::remove_file(path),
            Ok(_) => Ok(()),
            Err(error) if is_absent(&error) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Removes a folder if it is there and empty.
    pub fn remove_empty_dir(&self, path: &Path) -> io::Result<()> {
        self.before_change(false)?;
        match std::fs::remove_dir(path) {
            Err(error) if is_absent(&error) || error.kind() == ErrorKind::DirectoryNotEmpty => Ok(()),
            result => result,
        }
    }

    /// Removes a folder and all that is in it.
    pub fn remove_tree(&self, path: &Path) -> io::Result<()> {
        self.before_change(false)?;
        match std::fs::remove_dir_all(path) {
            Err(error) if is_absent(&error) => Ok(()),
            result => result,
        }
    }

    #[cfg(not(test))]
    #[inline]
    fn before_change(&self, _takes_space: bool) -> io::Result<()> {
        Ok(())
    }

    #[cfg(not(test))]
    #[inline]
    fn before_write(&self, _path: &Path, _bytes: &[u8]) -> io::Result<()> {
        self.before_change(true)
    }

    #[cfg(test)]
    fn before_change(&self, takes_space: bool) -> io::Result<()> {
        self.fault.as_ref().map_or(Ok(()), |fault| fault.check(takes_space))
    }

    /// A write that fails leaves half a file.
    #[cfg(test)]
    fn before_write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.before_change(true).inspect_err(|_| {
            let alive = self.fault.as_ref().is_some_and(|fault| fault.strikes_now());
            if alive && !path.exists() {
                let _ = std::fs::write(path, &bytes[..bytes.len() / 2]);
            }
        })
    }
}

/// Whether there is nothing at the path that the error speaks of.
pub fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Whether `path` is a file with exactly these bytes.
pub fn holds(path: &Path, bytes: &[u8]) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    if !file.metadata().is_ok_and(|found| found.is_file() && found.len() == bytes.len() as u64) {
        return false;
    }
    let mut buffer = [0; 16 * 1024];
    bytes.chunks(buffer.len()).all(|chunk| {
        let found = &mut buffer[..chunk.len()];
        file.read_exact(found).is_ok() && found == chunk
    })
}

/// Faults for tests.
#[cfg(test)]
pub mod fault {
    use std::io::{self, ErrorKind};
    use std::sync::atomic::{AtomicIsize, Ordering::SeqCst};

    /// What happens after a number of changes.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Kind {
        /// The process is gone: nothing reaches the disk any more, not even cleaning up.
        Killed,
        /// Nothing that takes space succeeds any more.
        DiskFull,
    }

    /// A disk that works for a number of changes.
    #[derive(Debug)]
    pub struct Fault {
        kind: Kind,
        changes_left: AtomicIsize,
    }

    impl Fault {
        /// The fault happens after so many changes.
        pub fn after(changes: isize, kind: Kind) -> Self {
            Fault { kind, changes_left: AtomicIsize::new(changes) }
        }

        pub(super) fn check(&self, takes_space: bool) -> io::Result<()> {
            if self.kind == Kind::DiskFull && !takes_space || self.changes_left.fetch_sub(1, SeqCst) > 0 {
                return Ok(());
            }
            Err(match self.kind {
                Kind::Killed => io::Error::other("killed"),
                Kind::DiskFull => ErrorKind::StorageFull.into(),
            })
        }

        /// Whether the fault has struck, but only once so far, or strikes again and again.
        pub(super) fn strikes_now(&self) -> bool {
            self.kind == Kind::DiskFull || self.changes_left.load(SeqCst) == -1
        }
    }
}
