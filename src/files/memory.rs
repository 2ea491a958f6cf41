use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::{Files, ROOTS, SitePath, meant_by, misnamed};
use crate::diag::Sink;

/// A handbook that lives in memory: for tests, for the built-in theme and for `init`.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<SitePath, Vec<u8>>,
}

impl Memory {
    /// An empty handbook.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: SitePath, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path, bytes.into());
    }
}

impl Files for Memory {
    fn list(&self) -> (Vec<SitePath>, Sink) {
        let (mut paths, mut sink, mut beside) = (Vec::new(), Sink::new(), BTreeSet::new());
        for path in self.files.keys() {
            match path.as_str().split_once('/') {
                _ if ROOTS.contains(&path.as_str()) => paths.push(path.clone()),
                Some((root, _)) if ROOTS.contains(&root) => paths.push(path.clone()),
                Some((root, _)) if beside.insert(root) => {
                    meant_by(root).into_iter().for_each(|meant| sink.report(misnamed(root, meant)));
                }
                _ => {}
            }
        }
        (paths, sink)
    }

    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
    fn exists(&self, path: &SitePath) -> bool {
        let inside = |file: &SitePath| {
            file.as_str().strip_prefix(path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.files.keys().any(inside)
    }
}
