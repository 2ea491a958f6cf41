//! The same input gives the same bytes: on any number of threads, in any folder, at any time.

use std::path::Path;

use jiff::civil::date;
use vademecum::files::Disk;

use crate::demo;
use crate::handbook::{Output, build};

fn build_with(threads: usize, folder: &Path) -> Output {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let built = pool.install(|| build(Disk::new(folder), date(2026, 11, 21)));
    built.output.expect("the demo has no errors")
}

#[track_caller]
fn assert_same(a: &Output, b: &Output, when: &str) {
    assert!(a.keys().eq(b.keys()), "{when}: other files");
    for (path, bytes) in a {
        assert!(b[path] == *bytes, "{when}: {path} differs");
    }
}

#[test]
fn the_demo_is_the_same_on_one_thread_and_on_two_and_twice_in_a_row() {
    let one = build_with(1, &demo::folder());
    assert_same(&one, &build_with(2, &demo::folder()), "two threads");
    assert_same(&one, &build_with(2, &demo::folder()), "again");
}

#[test]
fn the_demo_is_the_same_in_another_folder() {
    let elsewhere = tempfile::Builder::new().prefix("слово žaba ").tempdir().unwrap();
    demo::copy_to(elsewhere.path());
    assert_same(&build_with(2, &demo::folder()), &build_with(2, elsewhere.path()), "another folder");
}

#[test]
fn diagnostics_come_in_the_same_order_on_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    demo::copy_to(folder.path());
    // Many faults in many files, found by many threads.
    for entry in walkdir::WalkDir::new(folder.path().join("content")).into_iter().map(Result::unwrap) {
        if entry.path().extension().is_some_and(|e| e == "md") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            std::fs::write(entry.path(), text + "\n[a](faq:nothing) { $nothing } { -nothing } <b>\n").unwrap();
        }
    }
    let diagnostics = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| build(Disk::new(folder.path()), date(2026, 11, 21))).diagnostics
    };
    let one = diagnostics(1);
    assert!(one.len() > 100);
    assert!(one == diagnostics(2));
    assert!(one == diagnostics(4));
}
