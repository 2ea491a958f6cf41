//! Which steps lead from the site in the output folder to the staged one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::path::Path;

use super::area::Area;
use super::fs::is_absent;
use super::journal::Step;
use super::output::Before;
use super::{Placed, WriteError, manifest};

/// The steps of a build.
#[derive(Debug)]
pub struct Plan<'a> {
    /// In the order of taking them; none if the site is right already.
    pub steps: Vec<Step<'a>>,
    /// How many files of the last build go away.
    pub deleted: usize,
    /// Whether the steps place a manifest, which must be staged.
    pub new_manifest: bool,
}

/// Plans assets, pages, lists, then what goes away; what stands in the way of a file goes away just before it.
///
/// Nothing is read or written through a link that someone put into the output folder in place of a folder of ours.
pub fn plan<'a>(
    output: &'a Path,
    area: &'a Area,
    before: &'a Before,
    placed: &'a BTreeMap<Box<str>, Placed>,
) -> Result<Plan<'a>, WriteError> {
    let gone = before.paths().iter().filter(|path| !placed.contains_key(*path)).map(AsRef::as_ref).collect();
    let mut planner = Planner { output, area, before, placed, gone, folders: HashMap::new(), steps: Vec::new() };
    planner.place_staged()?;
    let new_manifest = matches!(before, Before::Empty) || !before.paths().iter().eq(placed.keys());
    if new_manifest {
        planner.steps.push(Step::Place(manifest::NAME));
    }
    planner.remove_gone()?;
    let steps = planner.steps;
    Ok(Plan { deleted: steps.iter().filter(|step| matches!(step, Step::Remove(_))).count(), new_manifest, steps })
}

struct Planner<'a> {
    output: &'a Path,
    area: &'a Area,
    before: &'a Before,
    placed: &'a BTreeMap<Box<str>, Placed>,
    /// The files of the last build that this build does not have and that no step removes yet.
    gone: BTreeSet<&'a str>,
    /// What was found where a folder should be.
    folders: HashMap<&'a str, Found>,
    steps: Vec<Step<'a>>,
}

/// What stands at a path of the output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    Folder,
    FileOrLink,
}

impl<'a> Planner<'a> {
    fn place_staged(&mut self) -> Result<(), WriteError> {
        let mut staged: Vec<_> = (self.placed.iter())
            .filter_map(|(path, placed)| match placed {
                Placed::Staged(stage) => Some((*stage, &**path)),
                Placed::Unchanged => None,
            })
            .collect();
        staged.sort_unstable();
        for (_, path) in staged {
            if self.make_way_to(path)? {
                self.make_way_at(path)?;
            }
            self.steps.push(Step::Place(path));
        }
        Ok(())
    }

    /// Sees that only folders stand above `path`; tells whether all of them are there.
    fn make_way_to(&mut self, path: &'a str) -> Result<bool, WriteError> {
        for folder in folders_above(path) {
            match self.look_at_folder(folder)? {
                Found::Folder => {}
                Found::Nothing => return Ok(false),
                Found::FileOrLink if self.gone.remove(folder) => {
                    self.steps.push(Step::Remove(folder));
                    self.folders.insert(folder, Found::Nothing);
                    return Ok(false);
                }
                Found::FileOrLink if self.placed.contains_key(folder) => {
                    return Err(WriteError::Clash { path: path.to_owned() });
                }
                Found::FileOrLink => return Err(WriteError::Obstacle { path: self.output.join(folder) }),
            }
        }
        Ok(true)
    }

    /// Sees that nothing stands at `path` but the file of the last build that it replaces.
    fn make_way_at(&mut self, path: &'a str) -> Result<(), WriteError> {
        match self.look(path)? {
            Found::Nothing => Ok(()),
            Found::Folder => self.clear_folder(path),
            Found::FileOrLink if self.before.made(path) => Ok(()),
            Found::FileOrLink => {
                // A disk that ignores case shows the old file under the new name. Its removal must not come last.
                let respelt = self.gone.iter().copied().find(|gone| gone.to_lowercase() == path.to_lowercase());
                if let Some(respelt) = respelt {
                    self.gone.remove(respelt);
                    self.steps.push(Step::Remove(respelt));
                } else if !self.area.holds_same(path, &self.output.join(path)) {
                    return Err(WriteError::Obstacle { path: self.output.join(path) });
                }
                Ok(())
            }
        }
    }

    /// Removes a folder of which nothing is left in this build.
    fn clear_folder(&mut self, path: &'a str) -> Result<(), WriteError> {
        if let Some(inner) = placed_below(self.placed, path).next() {
            return Err(WriteError::Clash { path: inner.to_owned() });
        }
        self.check_all_gone(path)?;
        let mut folders = BTreeSet::from([path]);
        for gone in gone_below(&self.gone, path).collect::<Vec<_>>() {
            self.gone.remove(gone);
            self.steps.push(Step::Remove(gone));
            folders.extend(folders_above(gone).filter(|folder| folder.len() > path.len()));
        }
        self.steps.extend(folders.into_iter().rev().map(Step::RemoveDir));
        Ok(())
    }

    /// Sees that a folder has nothing in it that someone else made.
    fn check_all_gone(&self, folder: &str) -> Result<(), WriteError> {
        let disk_path = self.output.join(folder);
        let fault = |error| WriteError::io("read", &disk_path, error);
        for entry in disk_path.read_dir().map_err(fault)? {
            let entry = entry.map_err(fault)?;
            let obstacle = || WriteError::Obstacle { path: entry.path() };
            let path = format!("{folder}/{}", entry.file_name().to_str().ok_or_else(obstacle)?);
            if entry.file_type().map_err(fault)?.is_dir() {
                if gone_below(&self.gone, &path).next().is_none() {
                    return Err(obstacle());
                }
                self.check_all_gone(&path)?;
            } else if !self.gone.contains(path.as_str()) {
                return Err(obstacle());
            }
        }
        Ok(())
    }

    /// Removes what is left of the last build, and the folders that are empty then.
    fn remove_gone(&mut self) -> Result<(), WriteError> {
        let mut folders = BTreeSet::new();
        'files: for path in std::mem::take(&mut self.gone) {
            for folder in folders_above(path) {
                if self.look_at_folder(folder)? != Found::Folder {
                    continue 'files;
                }
            }
            self.steps.push(Step::Remove(path));
            folders.extend(folders_above(path));
        }
        let empty = folders.into_iter().rev().filter(|folder| placed_below(self.placed, folder).next().is_none());
        self.steps.extend(empty.map(Step::RemoveDir));
        Ok(())
    }

    fn look_at_folder(&mut self, folder: &'a str) -> Result<Found, WriteError> {
        if let Some(found) = self.folders.get(folder) {
            return Ok(*found);
        }
        let found = self.look(folder)?;
        self.folders.insert(folder, found);
        Ok(found)
    }

    fn look(&self, path: &str) -> Result<Found, WriteError> {
        let disk_path = self.output.join(path);
        match disk_path.symlink_metadata() {
            Ok(found) if found.is_dir() => Ok(Found::Folder),
            Ok(_) => Ok(Found::FileOrLink),
            Err(error) if is_absent(&error) => Ok(Found::Nothing),
            Err(error) => Err(WriteError::io("read", &disk_path, error)),
        }
    }
}

/// The folders that hold `path`, from the outermost.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn placed_below<'a>(placed: &'a BTreeMap<Box<str>, Placed>, folder: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("{folder}/");
    let from_start = placed.range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded));
    from_start.map(|(path, _)| &**path).take_while(move |path| path.starts_with(&start))
}

fn gone_below<'a>(gone: &BTreeSet<&'a str>, folder: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("{folder}/");
    let from_start = gone.range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded));
    from_start.copied().take_while(move |path| path.starts_with(&start))
}
