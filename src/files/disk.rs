use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::RwLock;
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use super::{Files, ROOTS, SitePath, meant_by, misnamed};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// What tells that a file was written since one last looked: when it was, and how long it is.
pub type Stamp = (Option<SystemTime>, u64);

/// A handbook in a folder of the disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    /// Files whose name on the disk is not the name in the handbook (decomposed Unicode), by the latter.
    respelt: RwLock<BTreeMap<SitePath, PathBuf>>,
}

impl Disk {
    /// The handbook in the folder `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Disk { root: root.into(), respelt: RwLock::default() }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The place in the handbook of a file on the disk, if it lies below one of [`ROOTS`], or is a folder that has nearly the
    /// name of one.
    pub fn site_path(&self, path: &Path) -> Option<SitePath> {
        let relative = path.strip_prefix(&self.root).ok()?.to_str()?;
        let path = SitePath::new(&relative.replace(std::path::MAIN_SEPARATOR, "/"))?;
        let root = path.as_str().split('/').next()?;
        let is_misnamed = || root == path.as_str() && meant_by(root).is_some();
        (ROOTS.contains(&root) || is_misnamed()).then_some(path)
    }

    /// Reports the folders of the root that have files in them and nearly the name of one that is read.
    fn report_misnamed(&self, sink: &mut Sink) {
        let Ok(entries) = std::fs::read_dir(&self.root) else { return };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        for name in names {
            let Some(meant) = meant_by(&name) else { continue };
            let folder = self.root.join(&name);
            // Where capitals make no difference, `Templates` is the folder `templates`, and is read.
            let is_read = folder.canonicalize().ok() == self.root.join(meant).canonicalize().ok();
            let is_hidden =
                |entry: &DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
            let mut walk =
                WalkDir::new(&folder).into_iter().filter_entry(|entry| !is_hidden(entry)).filter_map(Result::ok);
            if !is_read && folder.is_dir() && walk.any(|entry| entry.file_type().is_file()) {
                sink.report(misnamed(&name, meant));
            }
        }
    }

    /// The stamp of every file, for disks that do not say themselves what was written.
    pub fn stamps(&self) -> BTreeMap<SitePath, Stamp> {
        let stamp = |path: &SitePath| {
            let metadata = std::fs::metadata(self.on_disk(path)).ok()?;
            Some((metadata.modified().ok(), metadata.len()))
        };
        let (paths, _) = self.list();
        paths.into_iter().map(|path| (path.clone(), stamp(&path).unwrap_or_default())).collect()
    }

    /// The place on the disk of a file of the handbook.
    fn on_disk(&self, path: &SitePath) -> PathBuf {
        let respelt = self.respelt.read().expect("no thread panics while it holds this lock");
        respelt.get(path).cloned().unwrap_or_else(|| self.root.join(path.as_str()))
    }
}

impl Files for Disk {
    fn list(&self) -> (Vec<SitePath>, Sink) {
        let mut sink = Sink::new();
        let mut found: BTreeMap<SitePath, PathBuf> = BTreeMap::new();
        let canonical_root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        for root in ROOTS {
            let start = self.root.join(root);
            if start.symlink_metadata().is_err() {
                continue;
            }
            let mut walk = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
            while let Some(entry) = walk.next() {
                let entry = match entry {
                    Ok(entry) => entry,
                    Err(error) => {
                        sink.report(walk_fault(&self.root, &error));
                        continue;
                    }
                };
                let hidden = entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
                if hidden {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    continue;
                }
                if entry.path_is_symlink() && !entry.path().canonicalize().is_ok_and(|p| p.starts_with(&canonical_root))
                {
                    sink.report(
                        Diagnostic::new(
                            Code::OutsideHandbook,
                            Place::file(&shown(&self.root, entry.path())),
                            "this link leads out of the handbook",
                        )
                        .hint("copy what it points to into the handbook"),
                    );
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                    continue;
                }
                if !entry.file_type().is_file() {
                    continue;
                }
                let Some(path) = self.site_path(entry.path()) else {
                    sink.report(
                        Diagnostic::new(
                            Code::UnreadableFile,
                            Place::file(&shown(&self.root, entry.path())),
                            "the file's name is not Unicode",
                        )
                        .hint("rename the file"),
                    );
                    continue;
                };
                if let Some(other) = found.get(&path) {
                    sink.report(
                        Diagnostic::new(
                            Code::FileNameCollision,
                            Place::file(path.shared()),
                            "two files have this name, spelt in two ways of Unicode",
                        )
                        .hint(format!(
                            "keep one of `{}` and `{}`",
                            other.file_name().unwrap_or_default().to_string_lossy().escape_unicode(),
                            entry.file_name().to_string_lossy().escape_unicode()
                        )),
                    );
                    continue;
                }
                found.insert(path, entry.into_path());
            }
        }
        self.report_misnamed(&mut sink);
        let respelt = found
            .iter()
            .filter(|(path, disk)| self.root.join(path.as_str()) != **disk)
            .map(|(path, disk)| (path.clone(), disk.clone()))
            .collect();
        *self.respelt.write().expect("no thread panics while it holds this lock") = respelt;
        (found.into_keys().collect(), sink)
    }

    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        std::fs::read(self.on_disk(path))
    }

    fn exists(&self, path: &SitePath) -> bool {
        self.on_disk(path).exists()
    }
}

fn walk_fault(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let place = error.path().map(|p| Place::file(&shown(root, p)));
    match error.loop_ancestor() {
        Some(ancestor) => {
            Diagnostic::new(Code::SymlinkLoop, place, format!("this link leads back to `{}`", shown(root, ancestor)))
                .hint("remove the link")
        }
        None => {
            let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
            Diagnostic::new(Code::UnreadableFile, place, format!("cannot be read: {reason}"))
                .hint("check the permissions, and whether a link points to nothing")
        }
    }
}

fn shown(root: &Path, path: &Path) -> Arc<str> {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into()
}
