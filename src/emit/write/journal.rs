//! The steps from one site to the next, on paper before they are taken.
//!
//! Each step may be taken twice, so a journal that was cut short is finished by taking all of its steps again.

use std::fmt::Write;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::fs::FileSystem;
use super::manifest;
use super::output::is_site_path;

/// One change of the output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// Move the file from the stage, in place of the one that is there.
    Place(&'a str),
    /// Remove a file.
    Remove(&'a str),
    /// Remove a folder if it is empty.
    RemoveDir(&'a str),
}

const MAGIC: &str = "vademecum journal 1";

/// The journal of some steps.
pub fn to_text(steps: &[Step]) -> String {
    let mut text = format!("{MAGIC}\n");
    for step in steps {
        let (verb, path) = match step {
            Step::Place(path) => ("place", path),
            Step::Remove(path) => ("remove", path),
            Step::RemoveDir(path) => ("rmdir", path),
        };
        writeln!(text, "{verb} {path}").expect("writing to a String does not fail");
    }
    text
}

/// The steps in a journal; `None` if it is none.
pub fn parse(text: &str) -> Option<Vec<Step<'_>>> {
    let mut lines = text.lines();
    if lines.next()? != MAGIC {
        return None;
    }
    lines
        .map(|line| match line.split_once(' ')? {
            ("place", path) if is_site_path(path) || path == manifest::NAME => Some(Step::Place(path)),
            ("remove", path) if is_site_path(path) => Some(Step::Remove(path)),
            ("rmdir", path) if is_site_path(path) => Some(Step::RemoveDir(path)),
            _ => None,
        })
        .collect()
}

/// Takes the steps in order; tells where it failed.
pub fn take(fs: &FileSystem, steps: &[Step], stage: &Path, output: &Path) -> Result<(), (PathBuf, io::Error)> {
    for step in steps {
        let (Step::Place(path) | Step::Remove(path) | Step::RemoveDir(path)) = step;
        let target = output.join(path);
        match step {
            Step::Place(_) => place(fs, &stage.join(path), &target),
            Step::Remove(_) => fs.remove_file(&target),
            Step::RemoveDir(_) => fs.remove_empty_dir(&target),
        }
        .map_err(|error| (target, error))?;
    }
    Ok(())
}

/// What is no longer in the stage was placed before the journal was cut short.
fn place(fs: &FileSystem, staged: &Path, target: &Path) -> io::Result<()> {
    match fs.rename(staged, target) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if !staged.try_exists()? {
                return Ok(());
            }
            fs.make_dirs(target.parent().expect("a target lies in the output folder"))?;
            fs.rename(staged, target)
        }
        result => result,
    }
}
