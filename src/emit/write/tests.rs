//! A build in folders that people have: this module has the desk, the others what happens on it.

mod at_once;
mod builds;
mod interrupted;
mod others;
mod paths;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use tempfile::TempDir;

use super::fs::FileSystem;
use super::fs::fault::{Fault, Kind};
use super::{Staging, Summary, WriteError, area, manifest};
use crate::emit::{Artifact, Stage};

/// A folder with a handbook and a place for its site.
struct Desk {
    folder: TempDir,
}

type Site<'a> = BTreeMap<&'a str, &'a str>;

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("handbook/content")).unwrap();
        Desk { folder }
    }

    /// A desk whose area is in the output folder, as on a volume of a container.
    fn with_area_inside() -> Self {
        let desk = Desk::new();
        fs::create_dir_all(desk.output().join(area::INSIDE)).unwrap();
        desk
    }

    fn handbook(&self) -> PathBuf {
        self.folder.path().join("handbook")
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn file(&self, path: &str) -> PathBuf {
        self.output().join(path)
    }

    fn begin(&self) -> Result<Staging, WriteError> {
        Staging::begin(&self.output(), &self.handbook())
    }

    fn build(&self, site: &[(&str, &str)]) -> Result<Summary, WriteError> {
        self.build_on(FileSystem::default(), site)
    }

    fn build_on(&self, fs: FileSystem, site: &[(&str, &str)]) -> Result<Summary, WriteError> {
        let staging = Staging::begin_on(fs, &self.output(), &self.handbook())?;
        for (path, text) in site {
            staging.put(artifact(path, text))?;
        }
        staging.commit()
    }

    /// Builds on a disk that fails after a number of changes; `None` if it was not so many.
    fn build_with_fault(&self, changes: isize, kind: Kind, site: &[(&str, &str)]) -> Option<WriteError> {
        let fs = FileSystem { fault: Some(Arc::new(Fault::after(changes, kind))) };
        self.build_on(fs, site).err()
    }

    /// The files in the output folder, but for ours.
    fn found(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        collect(&self.output(), "", &mut found);
        found.retain(|path, _| path != manifest::NAME && !path.starts_with(area::INSIDE));
        found
    }

    #[track_caller]
    fn expect(&self, site: &[(&str, &str)]) {
        let expected: BTreeMap<String, String> =
            site.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(self.found(), expected);
    }

    /// Nothing but the handbook and the site is left.
    #[track_caller]
    fn expect_tidy(&self) {
        let left = |folder: &Path| {
            let names = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            names.filter(|name| name.contains(".vademecum") && name != manifest::NAME).collect::<Vec<_>>()
        };
        assert_eq!(left(self.folder.path()), <[&str; 0]>::default());
        if self.output().exists() {
            assert_eq!(left(&self.output()), <[&str; 0]>::default());
        }
    }
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
    for entry in folder.read_dir().into_iter().flatten() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), found);
        } else {
            found.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn artifact(path: &str, text: &str) -> Artifact {
    let stage = match path.rsplit_once('.') {
        Some((_, "html")) => Stage::Page,
        Some((_, "xml" | "json")) => Stage::List,
        _ => Stage::Asset,
    };
    Artifact { path: path.to_owned(), bytes: text.as_bytes().to_vec(), stage }
}

/// When a folder and all that is in it was changed.
fn times(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut times = BTreeMap::from([(folder.to_owned(), folder.metadata().unwrap().modified().unwrap())]);
    for entry in folder.read_dir().unwrap() {
        let entry = entry.unwrap();
        times.insert(entry.path(), entry.metadata().unwrap().modified().unwrap());
        if entry.file_type().unwrap().is_dir() {
            times.extend(self::times(&entry.path()));
        }
    }
    times
}

const OLD: &[(&str, &str)] = &[
    ("favicon.ico", "icon"),
    ("style.css", "old style"),
    ("hr/index.html", "old home of hr, with old style"),
    ("hr/about/index.html", "about"),
    ("hr/closed/deep/index.html", "goes away"),
    ("hr/closed/index.html", "goes away too"),
    ("news", "a file that becomes a folder"),
    ("docs/a/b/index.html", "a folder that becomes a file"),
    ("docs/c.html", "in the same folder"),
    ("sitemap.xml", "old list"),
];

const NEW: &[(&str, &str)] = &[
    ("favicon.ico", "icon"),
    ("style.css", "new style"),
    ("hr/index.html", "new home of hr, with new style"),
    ("hr/about/index.html", "about"),
    ("hr/new/deep/index.html", "comes"),
    ("news/index.html", "a page now"),
    ("news/print.css", "and its style"),
    ("docs", "a file now"),
    ("uk/index.html", "a new language"),
    ("sitemap.xml", "new list"),
];
