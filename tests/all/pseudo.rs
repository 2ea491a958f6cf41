//! Pseudo-locales: the whole demo in words that show what a theme takes for granted, and nothing that leads there.

use jiff::civil::date;
use vademecum::files::Disk;
use vademecum::render::is_indexed;
use vademecum::source::{Builtin, PseudoLocales};

use crate::demo::folder;
use crate::handbook::build;
use crate::site;

#[test]
fn the_demo_is_sound_and_says_everything_in_pseudo_locales() {
    let today = date(2026, 11, 21);
    let built = build(PseudoLocales::new(Builtin(Disk::new(folder()))), today);
    let output = built.output.as_ref().unwrap();
    let faults = site::check(output, &built.site.settings.base_url);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for lang in ["en-XA", "ar-XB"].map(|tag| built.site.settings.lang(tag).unwrap()) {
        assert!(
            built.site.routes.pages().iter().filter(|key| key.lang == lang).all(|key| !is_indexed(&built.site, *key))
        );
    }
    let page = |path: &str| String::from_utf8_lossy(&output[path]).into_owned();
    let accented = page("en-XA/boravak/zalba/index.html");
    assert!(accented.contains("<h1 id=\"_title\">⟦ǾǾḓŀŭŭķȧȧ ĵḗḗ ƞḗḗɠȧȧŧīīṽƞȧȧ."), "{accented}");
    assert!(accented.contains("ŭŭ řǿǿķŭŭ ǿǿḓ 15 ⟦ḓȧȧẏẏş⟧ ǿǿḓ"), "{accented}");
    let mirrored = page("ar-XB/services/library/index.html");
    assert!(mirrored.starts_with("<!doctype html>\n<html lang=\"ar-XB\" dir=\"rtl\">"), "{mirrored}");
    assert!(mirrored.contains("<h1>\u{200f}\u{202e}Gradska\u{202c}\u{200f} "), "{mirrored}");

    // The other languages are as they were.
    let without = build(Disk::new(folder()), today);
    for (path, bytes) in without.output.as_ref().unwrap() {
        assert!(output[path] == *bytes, "{path} differs");
    }
}
