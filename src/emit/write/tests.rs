use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use tempfile::TempDir;

use super::fs::FileSystem;
use super::fs::fault::{Fault, Kind};
use super::{Area, Staging, Summary, WriteError, area, manifest};
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

#[test]
fn first_build_writes_the_whole_site() {
    let desk = Desk::new();
    assert_eq!(desk.build(OLD).unwrap(), Summary { written: OLD.len(), unchanged: 0, deleted: 0 });
    desk.expect(OLD);
    desk.expect_tidy();
}

#[test]
fn first_build_makes_the_folders_above_the_output() {
    let desk = Desk::new();
    let output = desk.folder.path().join("deep/below/site");
    let staging = Staging::begin(&output, &desk.handbook()).unwrap();
    staging.put(artifact("index.html", "home")).unwrap();
    staging.commit().unwrap();
    assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "home");
}

#[test]
fn next_build_changes_what_differs() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    assert_eq!(desk.build(NEW).unwrap(), Summary { written: 8, unchanged: 2, deleted: 5 });
    desk.expect(NEW);
    desk.expect_tidy();
    assert!(!desk.file("hr/closed").exists(), "empty folders go away");
}

#[test]
fn unchanged_build_touches_nothing() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    let before = times(&desk.output());
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(desk.build(OLD).unwrap(), Summary { written: 0, unchanged: OLD.len(), deleted: 0 });
    assert_eq!(times(&desk.output()), before);
}

#[test]
fn changed_page_touches_only_that_page() {
    let desk = Desk::new();
    desk.build(&[("hr/index.html", "a"), ("uk/index.html", "a")]).unwrap();
    let before = times(&desk.output());
    std::thread::sleep(Duration::from_millis(20));
    desk.build(&[("hr/index.html", "b"), ("uk/index.html", "a")]).unwrap();
    let after = times(&desk.output());
    let touched: Vec<_> =
        after.into_iter().filter(|(path, time)| before[path] != *time).map(|(path, _)| path).collect();
    assert_eq!(touched, [desk.file("hr"), desk.file("hr/index.html")]);
}

#[test]
fn order_and_threads_make_no_difference() {
    let pages: Vec<(String, String)> =
        (0..500).map(|n| (format!("hr/{}/p{n}/index.html", n % 7), format!("page {n}"))).collect();
    let build = |pages: &[(String, String)]| {
        let desk = Desk::new();
        let staging = desk.begin().unwrap();
        pages.par_iter().for_each(|(path, text)| staging.put(artifact(path, text)).unwrap());
        staging.commit().unwrap();
        (desk.found(), fs::read_to_string(desk.file(manifest::NAME)).unwrap())
    };
    let reversed: Vec<_> = pages.iter().rev().cloned().collect();
    let (found, manifest) = build(&pages);
    assert_eq!(found, pages.iter().cloned().collect::<std::collections::BTreeMap<_, _>>());
    assert!(manifest.lines().skip(1).is_sorted());
    assert_eq!(build(&reversed), (found, manifest));
}

#[test]
fn empty_site_is_a_site() {
    let desk = Desk::new();
    desk.build(&[]).unwrap();
    desk.build(OLD).unwrap();
    desk.build(&[]).unwrap();
    desk.expect(&[]);
    assert_eq!(desk.output().read_dir().unwrap().count(), 1, "only the manifest is left");
}

#[test]
fn dropped_staging_leaves_the_site() {
    let desk = Desk::new();
    desk.begin().unwrap().put(artifact("index.html", "x")).unwrap();
    assert!(!desk.output().exists());
    desk.expect_tidy();
    desk.build(OLD).unwrap();
    desk.begin().unwrap().put(artifact("index.html", "x")).unwrap();
    desk.expect(OLD);
    desk.expect_tidy();
}

#[test]
fn foreign_folder_is_not_touched() {
    let desk = Desk::new();
    fs::create_dir(desk.output()).unwrap();
    fs::write(desk.file("thesis.txt"), "ten years of work").unwrap();
    let before = (times(&desk.output()), desk.folder.path().metadata().unwrap().modified().unwrap());
    let error = desk.build(OLD).unwrap_err();
    assert!(matches!(error, WriteError::Foreign { .. }));
    assert!(error.to_string().contains("holds files that Vademecum did not make; choose another"), "{error}");
    assert_eq!((times(&desk.output()), desk.folder.path().metadata().unwrap().modified().unwrap()), before);
}

#[test]
fn manifest_of_something_else_is_no_mark() {
    let desk = Desk::new();
    fs::create_dir(desk.output()).unwrap();
    for text in ["", "vademecum", "<<<<<<< HEAD\nvademecum site 1\n"] {
        fs::write(desk.file(manifest::NAME), text).unwrap();
        assert!(matches!(desk.build(OLD), Err(WriteError::Foreign { .. })), "{text}");
    }
}

#[test]
fn empty_folder_is_taken() {
    let desk = Desk::new();
    fs::create_dir(desk.output()).unwrap();
    desk.build(OLD).unwrap();
    desk.expect(OLD);
    desk.build(NEW).unwrap();
    desk.expect(NEW);
    desk.expect_tidy();
}

#[test]
fn file_as_output_is_refused() {
    let desk = Desk::new();
    fs::write(desk.output(), "a file").unwrap();
    assert!(matches!(desk.build(OLD), Err(WriteError::NotAFolder { .. })));
    let below = Staging::begin(&desk.output().join("deeper"), &desk.handbook());
    assert!(below.is_err());
    assert_eq!(fs::read_to_string(desk.output()).unwrap(), "a file");
}

#[test]
fn handbook_as_output_is_refused() {
    let desk = Desk::new();
    let handbook = desk.handbook();
    for output in [
        "handbook",
        "handbook/.",
        "handbook/content/..",
        "",
        "handbook/content",
        "handbook/static/site",
        "handbook/site.toml",
    ] {
        let result = Staging::begin(&desk.folder.path().join(output), &handbook);
        assert!(matches!(result, Err(WriteError::Handbook { .. })), "{output}");
    }
    assert!(Staging::begin(&handbook.join("public"), &handbook).is_ok());
    assert!(Staging::begin(&desk.folder.path().join("handbook-site"), &handbook).is_ok());
    desk.expect_tidy();
}

#[cfg(unix)]
#[test]
fn link_to_the_handbook_is_refused_and_link_to_a_folder_is_followed() {
    let desk = Desk::new();
    let link = desk.folder.path().join("link");
    std::os::unix::fs::symlink(desk.handbook(), &link).unwrap();
    assert!(matches!(Staging::begin(&link, &desk.handbook()), Err(WriteError::Handbook { .. })));
    fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink(desk.output(), &link).unwrap();
    assert!(Staging::begin(&link, &desk.handbook()).is_err(), "a link to nothing");
    desk.build(OLD).unwrap();
    let staging = Staging::begin(&link, &desk.handbook()).unwrap();
    staging.put(artifact("index.html", "through the link")).unwrap();
    staging.commit().unwrap();
    desk.expect(&[("index.html", "through the link")]);
}

#[test]
fn files_of_others_stay() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    fs::write(desk.file("CNAME"), "vodic.example").unwrap();
    fs::write(desk.file("hr/closed/notes.txt"), "mine").unwrap();
    fs::create_dir(desk.file(".git")).unwrap();
    fs::write(desk.file(".git/HEAD"), "ref").unwrap();
    desk.build(NEW).unwrap();
    let mut expected = NEW.to_vec();
    expected.extend([("CNAME", "vodic.example"), ("hr/closed/notes.txt", "mine"), (".git/HEAD", "ref")]);
    desk.expect(&expected);
}

#[test]
fn file_of_others_is_not_overwritten() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    fs::write(desk.file("robots.txt"), "mine").unwrap();
    let with_robots: Vec<_> = OLD.iter().copied().chain([("robots.txt", "generated")]).collect();
    let error = desk.build(&with_robots).unwrap_err();
    assert!(matches!(&error, WriteError::Obstacle { path } if path.ends_with("robots.txt")), "{error}");
    desk.expect_tidy();
    let with_mine: Vec<_> = OLD.iter().copied().chain([("robots.txt", "mine")]).collect();
    desk.expect(&with_mine);
    desk.build(&with_mine).unwrap();
    desk.build(OLD).unwrap();
    desk.expect(OLD);
}

#[test]
fn file_of_others_in_a_folder_that_becomes_a_file_is_an_obstacle() {
    for mine in ["docs/mine.txt", "docs/a/b/mine.txt", "docs/mine/x"] {
        let desk = Desk::new();
        desk.build(OLD).unwrap();
        fs::create_dir_all(desk.file(mine).parent().unwrap()).unwrap();
        fs::write(desk.file(mine), "mine").unwrap();
        assert!(matches!(desk.build(NEW), Err(WriteError::Obstacle { .. })), "{mine}");
        desk.expect(&OLD.iter().copied().chain([(mine, "mine")]).collect::<Vec<_>>());
        desk.expect_tidy();
    }
}

#[cfg(unix)]
#[test]
fn nothing_goes_through_a_link_of_others() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    let elsewhere = desk.folder.path().join("elsewhere");
    fs::rename(desk.file("hr"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, desk.file("hr")).unwrap();
    let before = times(&elsewhere);
    assert!(matches!(desk.build(NEW), Err(WriteError::Obstacle { .. })));
    let without_hr: Vec<_> = OLD.iter().copied().filter(|(path, _)| !path.starts_with("hr/")).collect();
    desk.build(&without_hr).unwrap();
    assert_eq!(times(&elsewhere), before, "nothing was deleted there");
}

#[test]
fn what_others_deleted_or_changed_is_mended() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    fs::remove_dir_all(desk.file("hr")).unwrap();
    fs::write(desk.file("style.css"), "odd style").unwrap();
    fs::remove_file(desk.file("favicon.ico")).unwrap();
    fs::create_dir_all(desk.file("docs/empty")).unwrap();
    desk.build(OLD).unwrap();
    desk.expect(OLD);
}

#[test]
fn second_build_at_once_is_refused() {
    let desk = Desk::new();
    let first = desk.begin().unwrap();
    let error = desk.begin().unwrap_err();
    assert!(matches!(error, WriteError::Locked { pid: Some(pid), .. } if pid == std::process::id()), "{error}");
    assert!(error.to_string().contains("is writing to"), "{error}");
    first.put(artifact("index.html", "first")).unwrap();
    first.commit().unwrap();
    desk.expect(&[("index.html", "first")]);
    desk.begin().unwrap();
    desk.expect_tidy();
}

#[test]
fn lock_of_a_dead_process_is_taken_over() {
    let desk = Desk::new();
    let area = desk.folder.path().join(".site.vademecum");
    fs::create_dir_all(area.join("stage/hr")).unwrap();
    fs::write(area.join("stage/hr/index.html"), "half a pa").unwrap();
    fs::write(area.join("lock"), "4194304000").unwrap();
    desk.build(OLD).unwrap();
    desk.expect(OLD);
    desk.expect_tidy();
}

#[test]
fn many_builds_at_once_take_turns() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                let desk = &desk;
                scope.spawn(move || (0..30).map(|_| desk.build(if n % 2 == 0 { OLD } else { NEW })).collect::<Vec<_>>())
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(results.iter().any(Result::is_ok));
    for error in results.into_iter().filter_map(Result::err) {
        assert!(matches!(error, WriteError::Locked { .. }), "{error}");
    }
    desk.build(NEW).unwrap();
    desk.expect(NEW);
    desk.expect_tidy();
}

#[test]
fn paths_that_leave_the_site_are_refused() {
    let desk = Desk::new();
    for path in [
        "",
        "/",
        "/etc/passwd",
        "../x",
        "hr/../../x",
        "hr/..",
        ".",
        "./x",
        "hr/./x",
        "hr//x",
        "hr/",
        "a\\b",
        "..\\x",
        "a\nb",
        "a\0b",
        "a\u{85}b",
        ".vademecum",
        ".vademecum/x",
        ".vademecum-work/lock",
    ] {
        let staging = desk.begin().unwrap();
        assert!(matches!(staging.put(artifact(path, "x")), Err(WriteError::Path { .. })), "{path:?}");
        assert!(matches!(staging.commit(), Err(WriteError::Incomplete)), "{path:?}");
    }
    assert!(!desk.output().exists());
}

#[test]
fn two_artifacts_of_one_place_are_refused() {
    let old = [("a", "x"), ("b/c", "x")];
    let clashes: [&[(&str, &str)]; 6] = [
        &[("a", "x"), ("a", "x")],
        &[("a", "x"), ("a", "y")],
        &[("a", "y"), ("a", "y")],
        &[("n", "y"), ("n/m", "y")],
        &[("n/m", "y"), ("n", "y")],
        &[("a", "x"), ("a/b", "x")],
    ];
    for (built, site) in clashes.iter().flat_map(|clash| [(false, clash), (true, clash)]) {
        let desk = Desk::new();
        if built {
            desk.build(&old).unwrap();
        }
        assert!(matches!(desk.build(site), Err(WriteError::Clash { .. })), "{built} {site:?}");
        desk.expect(if built { &old } else { &[] });
        desk.expect_tidy();
    }
    let desk = Desk::new();
    desk.build(&old).unwrap();
    assert!(matches!(desk.build(&[("b/c", "x"), ("b", "x")]), Err(WriteError::Clash { .. })));
}

#[test]
fn names_may_be_long_and_in_any_script() {
    let desk = Desk::new();
    let long = "n".repeat(255);
    let deep = vec!["папка"; 60].join("/");
    let paths = [
        format!("{long}/{long}"),
        format!("{deep}/index.html"),
        "ур/پناه/नेपाल/index.html".to_owned(),
        "e\u{301}.css".to_owned(),
        "with blank & <odd> \"signs\"%20.css".to_owned(),
        "..twodots".to_owned(),
        ".well-known/security.txt".to_owned(),
    ];
    let site: Vec<_> = paths.iter().map(|path| (path.as_str(), "x")).collect();
    desk.build(&site).unwrap();
    desk.expect(&site);
    assert_eq!(desk.build(&site).unwrap().unchanged, site.len());
    desk.build(&site[1..]).unwrap();
    desk.expect(&site[1..]);
    let error = desk.build(&[(&"n".repeat(256), "x")]).unwrap_err();
    assert!(error.to_string().contains("choose a shorter name"), "{error}");
    desk.expect(&site[1..]);
}

#[test]
fn manifest_cannot_name_files_outside_the_site() {
    let desk = Desk::new();
    desk.build(&[("index.html", "x")]).unwrap();
    let outside = desk.folder.path().join("outside");
    fs::write(&outside, "mine").unwrap();
    let text = format!("vademecum site 1\n../outside\n{}\nindex.html\nindex.html\n", outside.display());
    fs::write(desk.file(manifest::NAME), text).unwrap();
    desk.build(&[]).unwrap();
    assert!(outside.exists());
    desk.expect(&[]);
}

#[test]
fn journal_of_another_version_stops_the_build() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    let area = desk.folder.path().join(".site.vademecum");
    for text in ["vademecum journal 2\nswap a b\n", "vademecum journal 1\nremove ../x\n", ""] {
        fs::create_dir_all(&area).unwrap();
        fs::write(area.join("journal"), text).unwrap();
        assert!(matches!(desk.build(NEW), Err(WriteError::Journal { .. })), "{text}");
        desk.expect(OLD);
        assert!(area.join("journal").exists());
    }
}

#[test]
fn journal_without_a_site_is_thrown_away() {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    let after_journal = crash_point_after_journal(&desk);
    assert!(desk.build_with_fault(after_journal, Kind::Killed, NEW).is_some());
    assert!(Area::has_journal(&desk.output()));
    fs::remove_dir_all(desk.output()).unwrap();
    desk.build(OLD).unwrap();
    desk.expect(OLD);
    desk.expect_tidy();
}

/// A number of changes after which a build of [`NEW`] over [`OLD`] is killed while it applies.
fn crash_point_after_journal(desk: &Desk) -> isize {
    let other = Desk::new();
    (0..)
        .find(|changes| {
            other.build(OLD).unwrap();
            assert!(other.build_with_fault(*changes, Kind::Killed, NEW).is_some(), "{:?}", desk.output());
            Area::has_journal(&other.output())
        })
        .unwrap()
        + 2
}

/// Whatever was interrupted: every file has an old or a new content, and what is linked is there before the link.
#[track_caller]
fn expect_no_half(desk: &Desk, old: &[(&str, &str)], context: &str) {
    let (old, new): (Site, Site) = (old.iter().copied().collect(), NEW.iter().copied().collect());
    let found = desk.found();
    for (path, text) in &found {
        let possible = [old.get(path.as_str()), new.get(path.as_str())];
        assert!(possible.contains(&Some(&text.as_str())), "{context}: `{path}` is `{text}`");
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(found.contains_key(*path), "{context}: `{path}` vanished");
    }
    let is_new = |path: &str| found.get(path).map(String::as_str) == new.get(path).copied();
    if is_new("hr/index.html") || is_new("uk/index.html") {
        assert!(is_new("style.css") && is_new("news/print.css"), "{context}: a page before its style");
    }
    if is_new("sitemap.xml") {
        assert!(is_new("uk/index.html") && is_new("hr/new/deep/index.html"), "{context}: a list before its pages");
    }
    if old.keys().any(|path| path.starts_with("hr/closed") && !found.contains_key(*path)) {
        assert!(is_new("sitemap.xml"), "{context}: a page was deleted before the lists knew");
    }
}

/// Kills a build of [`NEW`] after each number of changes, in a desk made by `prepare` where the site is `old`.
fn each_crash(prepare: impl Fn() -> Desk, old: &[(&str, &str)], then: impl Fn(&Desk, Option<&WriteError>)) {
    for changes in 0.. {
        let desk = prepare();
        let error = desk.build_with_fault(changes, Kind::Killed, NEW);
        let context = format!("killed after {changes} changes ({error:?})");
        expect_no_half(&desk, old, &context);
        match &error {
            Some(error) if Area::has_journal(&desk.output()) => {
                assert!(matches!(error, WriteError::Apply { .. }), "{context}");
            }
            Some(_) => desk.expect(old),
            None => desk.expect(NEW),
        }
        // Being killed while cleaning up is no failure of the build.
        let undisturbed = error.is_none() && !Area::exists(&desk.output());
        then(&desk, error.as_ref());
        if undisturbed {
            return;
        }
    }
}

fn old_site() -> Desk {
    let desk = Desk::new();
    desk.build(OLD).unwrap();
    desk
}

#[test]
fn killed_build_is_finished_or_thrown_away_by_the_next_begin() {
    each_crash(old_site, OLD, |desk, error| {
        drop(desk.begin().unwrap());
        desk.expect_tidy();
        match error {
            None | Some(WriteError::Apply { .. }) => {
                desk.expect(NEW);
                assert_eq!(desk.build(NEW).unwrap().unchanged, NEW.len(), "the manifest is the new one");
            }
            Some(_) => desk.expect(OLD),
        }
        desk.build(OLD).unwrap();
        desk.expect(OLD);
    });
}

#[test]
fn killed_first_build_leaves_no_site_or_a_whole_one() {
    each_crash(Desk::new, &[], |desk, error| {
        assert_eq!(desk.output().exists(), error.is_none());
        desk.build(NEW).unwrap();
        desk.expect(NEW);
        desk.expect_tidy();
    });
}

#[test]
fn killed_first_build_in_an_empty_folder_is_finished() {
    let empty_folder = || {
        let desk = Desk::new();
        fs::create_dir(desk.output()).unwrap();
        desk
    };
    for prepare in [empty_folder, Desk::with_area_inside] {
        each_crash(prepare, &[], |desk, _| {
            desk.build(NEW).unwrap();
            desk.expect(NEW);
            desk.expect_tidy();
        });
    }
}

#[test]
fn killed_build_with_its_area_in_the_output_is_finished() {
    let old_site_with_area_inside = || {
        let desk = old_site();
        fs::create_dir(desk.file(area::INSIDE)).unwrap();
        desk
    };
    each_crash(old_site_with_area_inside, OLD, |desk, _| {
        desk.build(NEW).unwrap();
        desk.expect(NEW);
        desk.expect_tidy();
    });
}

#[test]
fn killed_recovery_is_finished() {
    for recovery_changes in (0..30).step_by(3) {
        for changes in (25..55).step_by(3) {
            let desk = old_site();
            let _ = desk.build_with_fault(changes, Kind::Killed, NEW);
            let _ = desk.build_with_fault(recovery_changes, Kind::Killed, NEW);
            expect_no_half(&desk, OLD, &format!("killed after {changes}, again after {recovery_changes}"));
            desk.build(NEW).unwrap();
            desk.expect(NEW);
            desk.expect_tidy();
        }
    }
}

#[test]
fn full_disk_leaves_the_last_site() {
    for changes in 0..60 {
        let desk = old_site();
        let Some(error) = desk.build_with_fault(changes, Kind::DiskFull, NEW) else { continue };
        assert!(error.to_string().contains("free some space"), "{error}");
        if Area::has_journal(&desk.output()) {
            assert!(matches!(error, WriteError::Apply { .. }), "{error}");
            drop(desk.begin().unwrap());
            desk.expect(NEW);
        } else {
            desk.expect(OLD);
        }
        desk.expect_tidy();
    }
}

#[test]
fn readers_see_whole_files_at_all_times() {
    let desk = Desk::new();
    let (a, b) = ("a".repeat(300_000), "b".repeat(200_000));
    desk.build(&[("index.html", &a)]).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !done.load(Ordering::Relaxed) {
                let text = fs::read_to_string(desk.file("index.html")).expect("the page is there at all times");
                assert!(text == a || text == b);
                reads += 1;
            }
            reads
        });
        for text in [&b, &a].repeat(10) {
            desk.build(&[("index.html", text)]).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 0);
    });
}

#[test]
fn same_length_and_other_bytes_are_a_change() {
    let desk = Desk::new();
    let long = |end: &str| format!("{}{end}", "x".repeat(40_000));
    desk.build(&[("a", &long("1")), ("b", "")]).unwrap();
    assert_eq!(desk.build(&[("a", &long("2")), ("b", "")]).unwrap().written, 1);
    desk.expect(&[("a", &long("2")), ("b", "")]);
    File::create(desk.file("b")).unwrap();
    assert_eq!(desk.build(&[("a", &long("2")), ("b", "")]).unwrap().written, 0);
}
