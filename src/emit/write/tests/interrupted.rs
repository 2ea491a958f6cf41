//! Builds that were killed, and full disks.

use std::fs;

use super::super::fs::fault::Kind;
use super::super::{Area, WriteError, area};
use super::{Desk, NEW, OLD, Site};

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
