//! What `build` writes, and when.

use std::process::Command;

use super::Desk;
use crate::demo;

#[test]
fn a_second_build_writes_nothing() {
    let desk = Desk::new();
    desk.run(&["build"]).succeeds();
    let first = desk.site();
    desk.run(&["build", "--threads", "1"]).succeeds().says("0 files written").says("0 deleted");
    assert!(first == desk.site(), "a file was touched");
}

#[test]
fn a_changed_file_changes_only_the_pages_that_show_it() {
    let desk = Desk::new();
    desk.run(&["build"]).succeeds();
    let first = desk.site();
    desk.write("content/pages/about/en.md", "+++\ntitle = \"About this handbook\"\n+++\n\nOther words.\n");
    desk.run(&["build"]).succeeds();
    let changed: Vec<String> = desk
        .site()
        .into_iter()
        .filter(|(path, found)| first.get(path) != Some(found))
        .map(|(path, _)| path.strip_prefix(desk.path("public")).unwrap().to_string_lossy().into_owned())
        .collect();
    // Its words are in the search index of each language, and the list of what readers may keep follows both.
    let expected = ["ar", "en", "uk"]
        .map(|lang| ["about/index.html", "offline.json", "search-index.js"].map(|file| format!("{lang}/{file}")));
    assert_eq!(changed, expected.concat());
}

#[test]
fn errors_leave_the_last_site_alone() {
    let desk = Desk::new();
    desk.run(&["build"]).succeeds();
    let first = desk.site();
    desk.write("content/pages/about/en.md", "+++\ntitle = \"About\"\n+++\n[x](faq:nothing)\n");
    desk.run(&["build"]).exits(1).says("nothing was written").says("unknown-reference");
    assert!(first == desk.site(), "a file was touched");
    desk.write("templates/page.html", "{{ broken");
    desk.run(&["build"]).exits(1).says("template-error");
    assert!(first == desk.site(), "a file was touched");
}

#[test]
fn an_entry_past_its_day_is_written_and_still_an_error() {
    let desk = Desk::new();
    desk.write("content/pages/about/entry.toml", "valid_until = 2020-01-01\n");
    desk.run(&["build"]).exits(1).says("no-longer-valid").says(" pages in ");
    assert!(desk.read("public/en/about/index.html").contains("Do not rely on it"));
}

#[test]
fn warnings_are_errors_only_where_they_are_denied() {
    let desk = Desk::new();
    desk.write("content/notes.txt", "mine");
    desk.run(&["check"]).succeeds().says("1 warning");
    desk.run(&["check", "--deny-warnings"]).exits(1);
    desk.run(&["build", "--deny-warnings"]).exits(1);
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let desk = Desk::new();
    desk.write("public/holiday.jpg", "mine");
    desk.run(&["build"]).exits(2);
    assert_eq!(desk.site().len(), 1);
    desk.run(&["build", "--output", "."]).exits(2);
    desk.run(&["build", "--output", "content"]).exits(2);
    desk.run(&["build", "--output", "elsewhere/deep"]).succeeds();
    assert!(desk.path("elsewhere/deep/index.html").is_file());
}

#[test]
fn the_clock_is_that_of_source_date_epoch() {
    let desk = Desk::new();
    desk.write("content/pages/about/entry.toml", "valid_until = 2026-12-31\n");
    let check = |epoch: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
            .arg("check")
            .current_dir(desk.root())
            .env("SOURCE_DATE_EPOCH", epoch)
            .output();
        output.unwrap().status.code().unwrap()
    };
    assert_eq!(check("1798675200"), 0); // 31 December 2026
    assert_eq!(check("1798761600"), 1); // 1 January 2027
    assert_eq!(check("soon"), 2);
}

#[test]
fn addresses_are_recorded_once_and_old_ones_lead_on() {
    let desk = Desk::new();
    desk.run(&["build"]).succeeds().says("recorded the addresses");
    let first = desk.read("content/addresses.toml");
    let again = desk.run(&["build"]).succeeds();
    assert!(!again.err.contains("recorded"), "{}", again.err);
    assert_eq!(desk.read("content/addresses.toml"), first);

    let text = desk.read("content/faq/residence/appeal/en.md");
    desk.write("content/faq/residence/appeal/en.md", &text.replacen("+++\n", "+++\nslug = \"your-appeal\"\n", 1));
    let frozen = desk.run(&["build", "--frozen"]).succeeds();
    assert!(
        frozen.err.contains("[unrecorded-address]") && frozen.err.contains("`en/residence/your-appeal`"),
        "{}",
        frozen.err
    );
    assert_eq!(desk.read("content/addresses.toml"), first);
    desk.run(&["build", "--frozen", "--deny-warnings"]).exits(1);
    desk.run(&["build"]).succeeds().says("recorded 2 new addresses");
    let record = desk.read("content/addresses.toml");
    assert!(record.contains("[faq.appeal]\nen = [\"residence/appeal\", \"residence/your-appeal\"]\n"), "{record}");
    desk.run(&["build", "--frozen", "--deny-warnings"]).succeeds();
    assert!(desk.read("public/en/residence/appeal/index.html").contains("url=/en/residence/your-appeal/"));
}

#[test]
fn figures_tells_what_a_change_touches() {
    let desk = Desk::empty();
    std::fs::create_dir_all(desk.root()).unwrap();
    demo::copy_to(&desk.root());
    desk.run(&["figures", "newborn-grant"])
        .succeeds()
        .prints("newborn-grant: 400 EUR since 2024-01-01")
        .prints("from 2027-01-01: 500 EUR")
        .prints("faq newborn-grant (uk) content/faq/family-benefits/newborn-grant/uk.md:");
    desk.run(&["figures", "newborn-grnt"]).exits(2);
    let all = desk.run(&["figures", "--json"]).succeeds();
    let all: serde_json::Value = serde_json::from_str(&all.out).unwrap();
    let fee = all.as_array().unwrap().iter().find(|figure| figure["id"] == "residence-card-fee").unwrap();
    assert_eq!(fee["texts"]["hr"], "31,85\u{a0}€");
    assert!(fee["uses"].as_array().unwrap().iter().any(|used| used["kind"] == "step"), "{fee}");
}
