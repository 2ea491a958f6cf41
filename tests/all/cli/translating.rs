//! The commands of translators.

use super::Desk;

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
