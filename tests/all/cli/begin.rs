//! New handbooks and new things in them.

use super::Desk;

#[test]
fn init_then_check_then_build_has_nothing_to_mend() {
    let desk = Desk::new();
    desk.run(&["check", "--deny-warnings"]).succeeds().says("nothing to mend");
    desk.run(&["build", "--deny-warnings"]).succeeds().says(" pages in ");
    for page in ["index.html", "en/index.html", "uk/residence/appeal/index.html", "ar/index.html", ".vademecum"] {
        assert!(desk.path("public").join(page).is_file(), "{page}");
    }
}

#[test]
fn init_knows_languages_that_nobody_else_does() {
    for languages in ["hr", "qaa,rom", "prs,ckb,hr-simple", "eo", "zh-Hant,sr-Latn"] {
        let desk = Desk::empty();
        desk.run_in(
            desk.folder.path(),
            &["init", "handbook", "--source", languages.split(',').next().unwrap(), "--languages", languages],
        )
        .succeeds();
        desk.run(&["build"]).succeeds();
    }
}

#[test]
fn init_makes_nothing_in_a_folder_with_files_or_for_a_tag_that_is_none() {
    let desk = Desk::new();
    desk.run_in(desk.folder.path(), &["init", "handbook"]).exits(2).says("is not empty");
    desk.run_in(desk.folder.path(), &["init", "other", "--source", "no such tag"])
        .exits(2)
        .says("is not a language tag");
    assert!(!desk.folder.path().join("other").exists());
}

#[test]
fn new_begins_each_kind_and_the_handbook_stays_whole() {
    let desk = Desk::new();
    desk.run(&["new", "faq", "residence", "lost-card"]).succeeds();
    desk.run(&["new", "guide", "first-days", "--topic", "residence"]).succeeds();
    desk.run(&["new", "page", "imprint"]).succeeds();
    desk.run(&["new", "service", "town-office", "--category", "administration"]).succeeds();
    // What is still to be written is said, and nothing else.
    desk.run(&["check"]).succeeds().says("[unfinished-text]");
    for file in [
        "faq/residence/lost-card/en.md",
        "guides/first-days/entry.toml",
        "pages/imprint/en.md",
        "services/town-office.toml",
    ] {
        assert!(desk.path("content").join(file).is_file(), "{file}");
    }
}

#[test]
fn new_refuses_what_is_there_and_what_cannot_be() {
    let desk = Desk::new();
    desk.run(&["new", "faq", "residence", "appeal"]).exits(2).says("is there already");
    desk.run(&["new", "faq", "nowhere", "x"]).exits(2).says("there is no topic");
    desk.run(&["new", "page", "../outside"]).exits(2).says("is not an id");
    desk.run(&["new", "page", "Imprint"]).exits(2).says("is not an id");
    desk.run_in(desk.folder.path(), &["new", "page", "x"]).exits(2).says("is not a handbook");
}
