//! The repository's own handbook.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use vademecum::diag::Code;
use vademecum::files::{Clock, Disk, Files, Memory, ROOTS, SitePath};
use vademecum::l10n::lint::lint;
use vademecum::resolve::resolve;
use vademecum::source::{Builtin, load};

use crate::handbook::{Built, build, check_diagnostics};
use crate::site;

/// The folder of the demo.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Copies the demo, and nothing else of the repository.
pub fn copy_to(target: &Path) {
    let (paths, _) = Disk::new(folder()).list();
    for path in paths.iter().filter(|path| ROOTS.contains(&path.as_str().split('/').next().unwrap())) {
        let file = target.join(path.as_str());
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::copy(folder().join(path.as_str()), file).unwrap();
    }
}

fn built() -> &'static Built {
    static BUILT: std::sync::LazyLock<Built> =
        std::sync::LazyLock::new(|| build(Disk::new(folder()), date(2026, 11, 21)));
    &BUILT
}

#[test]
fn has_nothing_to_mend_but_what_it_shows_on_purpose() {
    let built = built();
    check_diagnostics(built, &built.diagnostics).unwrap();
    // A check that is overdue, and a text that has changed since it was translated: readers see both states.
    let faults = built.diagnostics.iter().filter(|d| !matches!(d.code, Code::ReviewOverdue | Code::StaleTranslation));
    let messages: Vec<String> = faults.map(|d| format!("{:?}: {}", d.place, d.message)).collect();
    assert!(messages.is_empty(), "{}", messages.join("\n"));
}

#[test]
fn its_words_keep_the_rules() {
    let found = lint(&built().site, &[]);
    let messages: Vec<String> =
        found.iter().map(|d| format!("[{}] {:?}: {}", d.code.name(), d.place, d.message)).collect();
    assert!(messages.is_empty(), "{}", messages.join("\n"));
}

/// The theme's words reach every handbook, whose authors cannot mend them.
#[test]
fn the_words_of_the_theme_keep_the_rules_in_every_language() {
    let mut tags: Vec<String> = std::fs::read_dir(folder().join("themes/default/locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    tags.sort();
    assert!(tags.len() >= 28);
    let mut site_toml = "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"en\"\n".to_owned();
    tags.iter().for_each(|tag| site_toml.push_str(&format!("\n[[language]]\ntag = \"{tag}\"\n")));
    let mut files = Memory::new();
    files.insert(SitePath::new("site.toml").unwrap(), site_toml.into_bytes());
    let (site, _) = resolve(load(&Builtin(files)), Clock::at(date(2026, 11, 21)));
    let found = lint(&site, &[]);
    let messages: Vec<String> =
        found.iter().map(|d| format!("[{}] {:?}: {}", d.code.name(), d.place, d.message)).collect();
    assert!(messages.is_empty(), "{}", messages.join("\n"));
}

#[test]
fn every_page_is_sound() {
    let built = built();
    let faults = site::check(built.output.as_ref().unwrap(), &built.site.settings.base_url);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn is_as_large_as_a_demo_should_be() {
    use vademecum::source::EntryKind;
    let site = &built().site;
    let entries = |kind| site.entries.iter().filter(|e| e.kind == kind).count();
    assert!(site.topics.len() >= 5);
    assert!(entries(EntryKind::Faq) >= 16);
    assert!(entries(EntryKind::Guide) >= 4);
    assert!(entries(EntryKind::Page) >= 3);
    assert!(site.services.len() >= 25);
    assert!(site.terms.len() >= 12);
    assert!(site.figures.iter().count() >= 10);
}

#[test]
fn every_page_says_that_it_is_a_sample() {
    for (path, bytes) in built().output.as_ref().unwrap().iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(
            String::from_utf8_lossy(bytes).contains("class=\"site-notice\""),
            "{path} does not say that it is a sample"
        );
    }
}
