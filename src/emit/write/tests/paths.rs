//! Where artifacts may stand.

use std::fs;

use super::super::{WriteError, manifest};
use super::{Desk, artifact};

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
