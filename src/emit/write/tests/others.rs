//! Folders and files that are not ours.

use std::fs;

use super::super::{Staging, WriteError, manifest};
use super::{Desk, NEW, OLD, artifact, times};

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
