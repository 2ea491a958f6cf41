use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why a site could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The output is a file, or something else that is no folder.
    NotAFolder {
        /// The output.
        output: PathBuf,
    },
    /// The output folder holds files and no mark of Vademecum.
    Foreign {
        /// The output.
        output: PathBuf,
    },
    /// The output folder is the handbook, holds it, or lies where the handbook's sources are read.
    Handbook {
        /// The output.
        output: PathBuf,
    },
    /// Another process is writing to the output folder.
    Locked {
        /// The output.
        output: PathBuf,
        /// The process, if it can be known.
        pid: Option<u32>,
    },
    /// A killed build left a journal that this version does not understand.
    Journal {
        /// The journal.
        journal: PathBuf,
    },
    /// An artifact's path leaves the site, or is no path that every system can hold.
    Path {
        /// The artifact's path.
        path: String,
    },
    /// Two artifacts have one path, one lies below the other, or the file system does not tell their names apart.
    Clash {
        /// The path of one of them.
        path: String,
    },
    /// A file that Vademecum did not make stands where an artifact belongs.
    Obstacle {
        /// The file in the way.
        path: PathBuf,
    },
    /// A build was committed although one of its artifacts could not be staged.
    Incomplete,
    /// The disk failed. The site is as it was.
    Io {
        /// What was being done, as in "cannot …".
        doing: &'static str,
        /// To which file.
        path: PathBuf,
        /// The system's reason.
        reason: io::Error,
    },
    /// The disk failed while changes were being applied. The next build finishes them.
    Apply {
        /// Where.
        path: PathBuf,
        /// The system's reason.
        reason: io::Error,
    },
}

impl WriteError {
    pub(super) fn io(doing: &'static str, path: &Path, reason: io::Error) -> Self {
        WriteError::Io { doing, path: path.to_owned(), reason }
    }

    pub(super) fn stage(path: &str, reason: io::Error) -> Self {
        WriteError::io("write", Path::new(path), reason)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::NotAFolder { output } => {
                write!(f, "`{}` is not a folder; move it away, or choose another output folder", output.display())
            }
            WriteError::Foreign { output } => write!(
                f,
                "`{}` holds files that Vademecum did not make; choose another output folder, or empty this one",
                output.display()
            ),
            WriteError::Handbook { output } => write!(
                f,
                "the site cannot be written to `{}`, where the handbook itself is; choose a folder of its own, such as `public`",
                output.display()
            ),
            WriteError::Locked { output, pid } => {
                write!(f, "another Vademecum ")?;
                if let Some(pid) = pid {
                    write!(f, "(process {pid}) ")?;
                }
                write!(f, "is writing to `{}`; wait for it to end, or choose another output folder", output.display())
            }
            WriteError::Journal { journal } => write!(
                f,
                "`{}` was left by a build of another version that did not end; build once with that version, \
                 or delete the output folder and this one",
                journal.display()
            ),
            WriteError::Path { path } => {
                write!(f, "`{}` cannot be the path of a file of the site; rename its source", path.escape_debug())
            }
            WriteError::Clash { path } => write!(
                f,
                "two files of the site want the place `{path}`, or names that differ only in case; rename one of them"
            ),
            WriteError::Obstacle { path } => write!(
                f,
                "`{}` stands in the way of the site, and Vademecum did not make it; move it away, \
                 or into the handbook's `static` folder",
                path.display()
            ),
            WriteError::Incomplete => {
                write!(f, "not all files of the site could be prepared; the site is as it was")
            }
            WriteError::Io { doing, path, reason } => {
                write!(f, "cannot {doing} `{}`: {reason}; {}", path.display(), advice(reason))
            }
            WriteError::Apply { path, reason } => write!(
                f,
                "the site is only partly up to date: cannot change `{}`: {reason}; {}, then build again to finish",
                path.display(),
                advice(reason)
            ),
        }
    }
}

impl std::error::Error for WriteError {}

fn advice(reason: &io::Error) -> &'static str {
    match reason.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "free some space on the disk",
        ErrorKind::InvalidFilename => "choose a shorter name or slug",
        ErrorKind::ReadOnlyFilesystem => "choose an output folder on a disk that can be written to",
        _ => "check the folder's owner and permissions",
    }
}
