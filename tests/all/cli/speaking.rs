//! What commands say, and with which status they end.

use std::process::Command;

use super::Desk;
use crate::demo;

#[test]
fn check_writes_nothing() {
    let desk = Desk::new();
    desk.run(&["check"]).succeeds();
    assert!(!desk.path("public").exists());
}

#[test]
fn check_speaks_to_programs_on_standard_output() {
    let desk = Desk::new();
    desk.write("content/pages/about/entry.toml", "ordre = 1\n");
    let json = desk.run(&["check", "--format", "json"]).exits(1);
    let found: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(found[0]["code"], "unknown-key");
    assert_eq!(found[0]["file"], "content/pages/about/entry.toml");
    assert_eq!(json.err, "");
    desk.run(&["check", "--format", "github"])
        .exits(1)
        .prints("::error file=content/pages/about/entry.toml,line=1,col=1");
    let concise = desk
        .run(&["check", "--format", "concise"])
        .exits(1)
        .says("content/pages/about/entry.toml:1:1: error[unknown-key]");
    assert_eq!(concise.out, "");
    desk.run(&["check", "--format", "xml"]).exits(2);
    desk.write("content/pages/about/entry.toml", "order = 1\n");
    assert_eq!(desk.run(&["check", "--format", "json"]).succeeds().out.trim(), "[]");
}

#[test]
fn a_folder_without_a_handbook_is_an_error_of_the_handbook_and_no_folder_is_one_of_the_command() {
    let desk = Desk::empty();
    desk.run_in(desk.folder.path(), &["check"]).exits(1).says("missing-site-toml");
    desk.run_in(desk.folder.path(), &["build"]).exits(1).says("missing-site-toml");
    assert!(!desk.folder.path().join("public").exists());
    desk.run_in(desk.folder.path(), &["-C", "nowhere", "check"]).exits(2).says("there is no folder");
}

#[test]
fn explain_tells_every_code_and_lists_them() {
    let desk = Desk::empty();
    let codes = vademecum::l10n::lint::codes();
    for code in &codes {
        let told = desk.run_in(desk.folder.path(), &["explain", code.name()]).succeeds();
        assert!(told.out.lines().count() >= 3, "{}", told.out);
    }
    let list = desk.run_in(desk.folder.path(), &["explain"]).succeeds();
    assert_eq!(list.out.lines().count(), codes.len());
    desk.run_in(desk.folder.path(), &["explain", "unknown-refrence"])
        .exits(2)
        .says("did you mean `unknown-reference`?");
}

#[test]
fn help_has_examples_for_every_command() {
    let desk = Desk::empty();
    let main = desk.run_in(desk.folder.path(), &["--help"]).succeeds().prints("Examples:").prints("Exit status:");
    let commands = main.out.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<String> =
        commands.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).filter(|c| c != "help").collect();
    assert!(commands.len() >= 5, "{commands:?}");
    for command in commands {
        desk.run_in(desk.folder.path(), &[&command, "--help"]).succeeds().prints("Examples:");
    }
}

#[test]
fn what_it_does_not_know_it_cannot_run() {
    let desk = Desk::new();
    desk.run(&["bild"]).exits(2).says("build");
    desk.run(&["build", "--no-such-flag"]).exits(2);
    desk.run(&[]).exits(2);
    desk.run(&["--threads", "0", "build"]).exits(2);
}

#[test]
fn it_is_quiet_in_a_pipe() {
    let desk = Desk::empty();
    std::fs::create_dir(desk.root()).unwrap();
    demo::copy_to(&desk.root());
    let build = desk.run(&["build"]).succeeds();
    assert_eq!(build.out, "");
    assert!(!build.err.contains(['\u{1b}', '\r']), "{:?}", build.err);
    let summary = build.err.lines().last().unwrap();
    assert!(summary.contains(" pages in "), "{summary}");
    assert!(!desk.run(&["bild"]).err.contains('\u{1b}'));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = Desk::empty();
    let mut child = Command::new(env!("CARGO_BIN_EXE_vademecum"))
        .arg("explain")
        .current_dir(desk.folder.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
