//! The command line through the built binary: what it answers, and what it leaves on the disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

use crate::demo;

/// A folder for a handbook, and commands on it: `Desk::new().write(...).run(&["check"]).fails_with(1).says("...")`.
struct Desk {
    folder: TempDir,
}

/// How a command ended.
struct Ended {
    status: i32,
    out: String,
    err: String,
}

impl Desk {
    fn empty() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    /// A handbook that `init` made.
    fn new() -> Desk {
        let desk = Desk::empty();
        desk.run_in(desk.folder.path(), &["init", "handbook", "--source", "en", "--languages", "uk,ar"]).succeeds();
        desk
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("handbook")
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    #[track_caller]
    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn write(&self, path: &str, text: &str) -> &Desk {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.run_in(&self.root(), arguments)
    }

    fn run_in(&self, folder: &Path, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
            .args(arguments)
            .current_dir(folder)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("commands speak UTF-8");
        Ended { status: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Every file of the output with its bytes and the time of its last change.
    fn site(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let files = walkdir::WalkDir::new(self.path("public"))
            .into_iter()
            .map(Result::unwrap)
            .filter(|e| e.file_type().is_file());
        files
            .map(|e| {
                (e.path().to_owned(), (std::fs::read(e.path()).unwrap(), e.metadata().unwrap().modified().unwrap()))
            })
            .collect()
    }
}

impl Ended {
    #[track_caller]
    fn exits(self, status: i32) -> Ended {
        assert_eq!(self.status, status, "\nout: {}\nerr: {}", self.out, self.err);
        self
    }

    #[track_caller]
    fn succeeds(self) -> Ended {
        self.exits(0)
    }

    #[track_caller]
    fn says(self, text: &str) -> Ended {
        assert!(self.err.contains(text), "`{text}` is not in: {}", self.err);
        self
    }

    #[track_caller]
    fn prints(self, text: &str) -> Ended {
        assert!(self.out.contains(text), "`{text}` is not in: {}", self.out);
        self
    }
}

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

#[test]
fn pseudo_locales_are_built_for_a_theme_and_leave_no_trace() {
    let desk = Desk::new();
    desk.run(&["build", "--pseudo"]).succeeds().says("en-XA");
    assert!(desk.read("public/en-XA/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(desk.read("public/ar-XB/index.html").contains("dir=\"rtl\""));
    for path in ["public/index.html", "public/en/index.html", "public/sitemap.xml", "public/en/sitemap.xml"] {
        let text = desk.read(path);
        assert!(!text.contains("en-XA") && !text.contains("ar-XB"), "{path}");
    }
    assert!(!desk.path("content/addresses.toml").exists());
    desk.run(&["build"]).succeeds();
    assert!(!desk.path("public/en-XA").exists());
}

#[test]
fn status_tells_how_far_each_language_is_and_what_to_do_next() {
    let desk = Desk::new();
    let appeal = "content/faq/residence/appeal";
    let source = desk.read(&format!("{appeal}/en.md"));
    desk.write(&format!("{appeal}/uk.md"), &source).run(&["l10n", "accept", "uk"]).succeeds();
    desk.write(&format!("{appeal}/en.md"), &source.replace("Free help", "Help without a fee"));
    desk.run(&["l10n", "status"]).succeeds().prints("update 1 block").prints("vademecum l10n diff uk faq:appeal");
    let uk = desk.run(&["l10n", "status", "uk"]).succeeds().prints("content/pages/about/uk.md");
    let position = |text: &str| uk.out.find(text).unwrap_or_else(|| panic!("`{text}` is not in: {}", uk.out));
    assert!(position("1. update") < position("locales/uk/site.ftl"), "what is wrong comes first");
    assert!(position("locales/uk/site.ftl") < position("about/uk.md"), "what is read most comes before the rest");
    assert!(uk.out.lines().all(|line| line.chars().count() <= 80), "{}", uk.out);

    let json = desk.run(&["l10n", "status", "--json"]).succeeds().out;
    let list: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let tags: Vec<&str> = list.iter().filter_map(|status| status["tag"].as_str()).collect();
    assert_eq!(tags, ["en", "uk", "ar"]);
    assert_eq!(list[1]["stale"], serde_json::json!({ "messages": 0, "blocks": 1, "words": 4 }));
    assert_eq!(list[1]["own"]["blocks"], 3);
    assert_eq!(list[1]["next"][0]["thing"], "faq:appeal");
    for (at, state) in [(0, "own"), (2, "borrowed")] {
        assert_eq!(list[at][state]["messages"], 6, "{state}");
        assert_eq!(list[at][state]["blocks"], 6, "{state}");
    }
    desk.run(&["l10n", "status", "ku"]).exits(2).says("did you mean `uk`?");
}

#[test]
fn the_review_of_a_translation_ends_with_its_next_change() {
    let desk = Desk::new();
    let text = desk.read("content/pages/about/en.md");
    desk.write("content/pages/about/uk.md", &text);
    desk.run(&["l10n", "accept", "uk", "--machine"]).succeeds().says("1 new").says("1 now say who");
    assert!(desk.read("locales/uk/translated.toml").contains("origin = \"machine\""));
    desk.run(&["l10n", "status", "uk"]).succeeds().prints("by a machine and reviewed by nobody");
    desk.run(&["l10n", "accept", "uk", "page:about", "--reviewed"]).exits(2).says("move `--reviewed`");
    desk.run(&["l10n", "accept", "uk", "--reviewed-by", "Legal Aid \"Centre\"", "page:about"]).succeeds();
    assert!(desk.read("locales/uk/translated.toml").contains("reviewed_by = 'Legal Aid \"Centre\"'"));
    desk.run(&["check"]).succeeds();
    desk.write("content/pages/about/uk.md", &text.replace("Who", "Хто"));
    desk.run(&["l10n", "status", "uk"]).succeeds().prints("reviewed: 0 words");
    desk.run(&["l10n", "accept", "uk"]).succeeds().says("1 updated");
    let record = desk.read("locales/uk/translated.toml");
    assert!(record.contains("origin = \"machine\"") && !record.contains("reviewed"), "{record}");
}

#[test]
fn a_broken_record_is_not_written_over() {
    let desk = Desk::new();
    desk.run(&["l10n", "accept", "uk", "--machine"]).succeeds();
    let broken = format!("<<<<<<< HEAD\n{}", desk.read("locales/uk/translated.toml"));
    desk.write("locales/uk/translated.toml", &broken);
    desk.run(&["l10n", "accept", "uk"]).exits(2).says("`locales/uk/translated.toml` is broken");
    desk.run(&["l10n", "lint", "uk"]).exits(1).says("toml-syntax");
    desk.run(&["l10n", "export", "uk", "--format", "po"]).succeeds();
    desk.run(&["l10n", "import", "uk.po"]).exits(2).says("nothing was imported");
    assert_eq!(desk.read("locales/uk/translated.toml"), broken);
}

#[test]
fn a_language_is_begun_and_nothing_of_it_is_published() {
    let desk = Desk::new();
    let before = desk.read("site.toml");
    desk.run(&["l10n", "new", "jp"]).exits(2).says("did you mean `ja`?");
    desk.run(&["l10n", "new", "German"]).exits(2).says("did you mean `de`?");
    desk.run(&["l10n", "new", "uk"]).exits(2).says("declared in site.toml already");
    desk.run(&["l10n", "new", "ne", "--fallback", "hr"]).exits(2).says("the fallback `hr` is not declared");
    assert_eq!(desk.read("site.toml"), before);

    desk.write("locales/ne/topics.ftl", "topic-residence = बसोबास\n");
    desk.run(&["l10n", "new", "ne", "--fallback", "uk"])
        .succeeds()
        .says("kept  locales/ne/topics.ftl")
        .prints("plural forms:   2 (one, other)")
        .prints("content/faq/residence/appeal/ne.md");
    assert!(desk.read("site.toml").starts_with(before.trim_end()), "what was there stays");
    assert!(desk.read("l10n.toml").contains("\"ne\""));
    assert_eq!(desk.read("locales/ne/topics.ftl"), "topic-residence = बसोबास\n");
    desk.run(&["check"]).succeeds().says("`ne` does not have 2 of the 2 messages of `locales/en/site.ftl`");
    desk.run(&["l10n", "status", "ne", "--json"]).succeeds().prints("\"messages\": 1");
}

#[test]
fn files_for_platforms_follow_the_handbook_and_keep_what_others_wrote() {
    let desk = Desk::new();
    let own = desk.read("l10n.toml").replace("basepath", "# Ours.\nbasepath") + "\n[env]\nl = \"x\"\n";
    desk.write("l10n.toml", &own.replace("    \"uk\",\n", ""));
    desk.write("locales/en/more.ftl", "url-services = services\n");
    desk.run(&["check"])
        .succeeds()
        .says("`uk` is not among the locales")
        .says("`locales/en/more.ftl` is in no component");
    desk.run(&["l10n", "config"]).succeeds().says("wrote l10n.toml").says("wrote weblate.json");
    assert_eq!(desk.read("l10n.toml"), own);
    desk.run(&["check", "--deny-warnings"]).succeeds();
    desk.run(&["l10n", "config"]).succeeds().says("l10n.toml is up to date").says("weblate.json is up to date");
    desk.write("weblate.json", "{}").run(&["l10n", "config"]).exits(2).says("is not a list of components");
}

#[test]
fn pseudo_locales_are_written_into_a_folder_of_their_own() {
    let desk = Desk::new();
    desk.run(&["l10n", "pseudo", "--output", "pseudo"]).succeeds().says("files into pseudo");
    assert!(desk.read("pseudo/locales/en-XA/topics.ftl").starts_with("topic-residence = "));
    assert!(desk.path("pseudo/content/pages/about/ar-XB.md").is_file());
    desk.run(&["l10n", "pseudo", "--output", "pseudo"]).exits(2).says("is not empty");
    desk.run(&["check", "--deny-warnings"]).succeeds();
}

#[test]
fn the_report_on_translations_is_a_page_that_readers_are_not_led_to() {
    let desk = Desk::new();
    desk.run(&["build", "--report"]).succeeds().says("report/index.html");
    let page = desk.read("public/report/index.html");
    assert!(page.contains("<h1>Translation report</h1>") && page.contains("name=\"robots\" content=\"noindex\""));
    for path in ["public/index.html", "public/en/index.html", "public/sitemap.xml", "public/en/sitemap.xml"] {
        assert!(!desk.read(path).contains("/report/"), "{path}");
    }
    desk.run(&["build"]).succeeds();
    assert!(!desk.path("public/report").exists());
}

#[test]
fn an_import_from_exchange_writes_all_or_nothing() {
    let desk = Desk::new();
    let about = desk.read("content/pages/about/en.md");
    desk.write("content/pages/about/uk.md", &about).run(&["l10n", "accept", "uk"]).succeeds();
    let title = about.lines().find_map(|line| line.strip_prefix("title = \"")?.strip_suffix('"')).unwrap();
    desk.write("uk.csv", &format!("id,en,uk\npage:about#title,{title},Про нас\n"));
    let record = desk.path("locales/uk/translated.toml");
    let writable = std::fs::metadata(&record).unwrap().permissions();
    let mut fixed = writable.clone();
    fixed.set_readonly(true);
    std::fs::set_permissions(&record, fixed).unwrap();
    desk.run(&["l10n", "import", "uk.csv"]).exits(2).says("translated.toml").says("nothing was imported");
    assert_eq!(desk.read("content/pages/about/uk.md"), about);
    let left = walkdir::WalkDir::new(desk.root()).into_iter().map(Result::unwrap);
    assert!(left.into_iter().all(|entry| !entry.path().to_string_lossy().ends_with(".new")));
    std::fs::set_permissions(&record, writable).unwrap();

    let settings = desk.read("site.toml");
    desk.write("site.toml", &format!("{settings}\n[broken\n"));
    desk.run(&["l10n", "import", "uk.csv"]).exits(2).says("nothing was imported");
    assert_eq!(desk.read("content/pages/about/uk.md"), about);
    desk.write("site.toml", &settings).run(&["l10n", "import", "uk.csv"]).succeeds().says("1 taken");
    assert!(desk.read("content/pages/about/uk.md").contains("Про нас"));
}

#[test]
fn the_reference_of_a_theme_names_the_file_that_everything_comes_from() {
    let desk = Desk::new();
    let settings = desk.read("site.toml");
    desk.write("site.toml", &settings.replacen("[site]", "[site]\ntheme = \"quay\"", 1));
    desk.write("themes/quay/theme.toml", "description = \"By the water.\"\nextends = \"harbour\"\n");
    desk.write(
        "templates/faq.html",
        "{#- Ours. -#}\n{% extends \"harbour/faq.html\" %}\n{#- The law first. #}\n{%- block facts -%} {{ super( }}",
    );
    // Broken as it is, it is listed.
    desk.run(&["theme"])
        .succeeds()
        .prints("- `quay`: By the water.\n- `harbour`: The default theme in blue and sand")
        .prints("`home` 18")
        .prints("`templates/faq.html`: Ours.\n\n- extends `harbour/faq.html`\n- block `facts`: The law first.\n\n`themes/default/templates/faq.html` (`default/faq.html`): ")
        .prints("`themes/harbour/templates/tokens.css` (`harbour/tokens.css`): The colours and letters of a harbour town.");
    desk.run(&["check"]).exits(1).says("templates/faq.html:4:");
}

#[test]
fn a_file_of_the_theme_is_printed_whether_it_is_built_in_or_not() {
    let desk = Desk::new();
    let settings = desk.read("site.toml");
    desk.write("site.toml", &settings.replacen("[site]", "[site]\ntheme = \"quay\"", 1));
    desk.write("themes/quay/theme.toml", "extends = \"harbour\"\n");
    desk.write("themes/quay/templates/faq.html", "{# the quay's #}\n");
    desk.run(&["theme", "show", "CONTEXT.md"]).succeeds().prints("# What a template sees");
    desk.run(&["theme", "show", "faq.html"]).succeeds().prints("{# the quay's #}\n");
    for name in ["default/faq.html", "default/templates/faq.html", "themes/default/templates/faq.html"] {
        desk.run(&["theme", "show", name]).succeeds().prints("{%- extends \"base.html\" -%}");
    }
    desk.run(&["theme", "show", "tokens.css"]).succeeds().prints("#fffdf7");
    desk.run(&["theme", "show", "fag.html"]).exits(2).says("did you mean `faq.html`?");
    desk.run(&["theme", "show", "../site.toml"]).exits(2).says("there is no file `../site.toml`");
    desk.run(&["theme"]).succeeds().prints("- `harbour`: `home` 18\n- `default`: `accessibility` 12");
}

#[test]
fn a_page_over_the_budget_is_a_warning_that_may_be_denied() {
    let desk = Desk::new();
    let settings = desk.read("site.toml");
    desk.write("site.toml", &settings.replacen("[site]", "[site]\ntheme = \"small\"", 1));
    desk.write("themes/small/theme.toml", "[budget]\npage = 0.5\n");
    desk.run(&["check"]).succeeds().says("page-over-budget").says("pages of the kind `page`");
    desk.run(&["check", "--deny-warnings"]).exits(1);
    desk.run(&["build", "--deny-warnings"]).succeeds();
    desk.write("site.toml", &format!("{}\n[lint]\nallow = [\"page-over-budget\"]\n", desk.read("site.toml")));
    desk.run(&["check", "--deny-warnings"]).succeeds();
}
