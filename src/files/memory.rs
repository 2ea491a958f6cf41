use std::collections::BTreeMap;
use std::io;

use super::{Files, SitePath};
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
        (self.files.keys().cloned().collect(), Sink::new())
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
