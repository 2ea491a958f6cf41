//! Builds and readers at the same time.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use super::super::WriteError;
use super::{Desk, NEW, OLD, artifact};

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
