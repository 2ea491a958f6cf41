//! What a build writes, and what it leaves as it was.

use std::fs::{self, File};
use std::time::Duration;

use rayon::prelude::*;

use super::super::{Staging, Summary, manifest};
use super::{Desk, NEW, OLD, artifact, times};

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
fn same_length_and_other_bytes_are_a_change() {
    let desk = Desk::new();
    let long = |end: &str| format!("{}{end}", "x".repeat(40_000));
    desk.build(&[("a", &long("1")), ("b", "")]).unwrap();
    assert_eq!(desk.build(&[("a", &long("2")), ("b", "")]).unwrap().written, 1);
    desk.expect(&[("a", &long("2")), ("b", "")]);
    File::create(desk.file("b")).unwrap();
    assert_eq!(desk.build(&[("a", &long("2")), ("b", "")]).unwrap().written, 0);
}
