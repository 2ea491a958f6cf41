use std::fmt;
use std::sync::Arc;

use icu::normalizer::ComposingNormalizerBorrowed;

/// The path of a file inside a handbook: relative, forward slashes, Unicode NFC, never `.` or `..`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// A path from parts that may be spelt in any normalisation; `None` if it would leave the handbook.
    pub fn new(path: &str) -> Option<SitePath> {
        if path.split('/').any(|part| part.is_empty() || part == "." || part == "..") || path.contains('\0') {
            return None;
        }
        if path.is_ascii() {
            return Some(SitePath(path.into()));
        }
        Some(SitePath(ComposingNormalizerBorrowed::new_nfc().normalize(path).into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as shared text, as diagnostics keep it.
    pub fn shared(&self) -> &Arc<str> {
        &self.0
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().expect("a path has at least one part")
    }
}

impl fmt::Debug for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
