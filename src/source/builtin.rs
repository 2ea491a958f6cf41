use std::io;

use include_dir::{Dir, DirEntry, File, include_dir};

use crate::diag::Sink;
use crate::files::{Files, SitePath};

static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The themes that are inside the binary, with a handbook laid over them.
///
/// A file of the handbook replaces the built-in file of the same path, so nothing below this needs to know that a
/// theme can be built in.
pub struct Builtin<F>(pub F);

impl<F: Files> Files for Builtin<F> {
    fn list(&self) -> (Vec<SitePath>, Sink) {
        let (mut paths, sink) = self.0.list();
        collect(&THEMES, &mut paths);
        paths.sort();
        paths.dedup();
        (paths, sink)
    }

    fn read(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        match self.0.read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            read => return read,
        }
        builtin(path).map(|file| file.contents().to_vec()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn exists(&self, path: &SitePath) -> bool {
        self.0.exists(path) || builtin(path).is_some()
    }
}

fn builtin(path: &SitePath) -> Option<&'static File<'static>> {
    THEMES.get_file(path.as_str().strip_prefix("themes/")?)
}

fn collect(dir: &Dir<'static>, paths: &mut Vec<SitePath>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, paths),
            DirEntry::File(file) => {
                let path = format!("themes/{}", file.path().display()).replace('\\', "/");
                paths.extend(SitePath::new(&path));
            }
        }
    }
}
