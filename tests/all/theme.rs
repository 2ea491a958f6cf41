//! Themes: the reference page, the kinds of pages, and the second theme.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use vademecum::files::{Clock, Memory, SitePath};
use vademecum::render::{FILTERS, reference};
use vademecum::resolve::{KINDS, Site, resolve};
use vademecum::source::{Builtin, load};

use crate::handbook::{Built, build, build_and_weigh};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A handbook with an entry of each kind, a service and a term.
fn handbook(theme: &str) -> Memory {
    let mut files = Memory::new();
    let site = format!(
        "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"en\"\ntheme = \"{theme}\"\n\
         [[language]]\ntag = \"en\"\n[[language]]\ntag = \"ar\"\n[output]\nbilingual = true\n"
    );
    for (path, text) in [
        ("site.toml", site.as_str()),
        ("content/topics.toml", "[work]\n"),
        ("content/faq/work/pay/entry.toml", "services = [\"office\"]\n"),
        ("content/faq/work/pay/en.md", "+++\ntitle = \"When is pay due?\"\nsummary = \"Soon.\"\n+++\n\nOn the 15th.\n"),
        ("content/faq/work/pay/ar.md", "+++\ntitle = \"A\"\n+++\n\nB.\n"),
        ("content/guides/job/en.md", "+++\ntitle = \"A new job\"\n+++\n\nRead the contract.\n"),
        ("content/guides/job/entry.toml", "only = [\"en\"]\n"),
        ("content/pages/about/entry.toml", ""),
        ("content/pages/about/en.md", "+++\ntitle = \"About\"\n+++\n\nWords.\n"),
        (
            "content/services/all.toml",
            "[office]\ncategory = \"advice\"\nphone = [\"+385 1 555 01 01\"]\nlanguages = [\"en\", \"ar\"]\ncost = \"free\"\n\
             [desk]\ncategory = \"advice\"\nphone = [\"+385 1 555 01 02\"]\nlanguages = [\"en\"]\n",
        ),
        (
            "locales/en/site.ftl",
            "site-title = Handbook\ntopic-work = Work\ncategory-advice = Advice\nservice-office = Office\nservice-desk = Desk\n",
        ),
        ("locales/en/terms.ftl", "-contract = contract\n"),
        ("locales/en/definitions.ftl", "term-contract = What both sign.\n"),
    ] {
        files.insert(SitePath::new(path).unwrap(), text);
    }
    files
}

fn built(files: Memory) -> Built {
    let built = build(files, date(2026, 11, 21));
    let faults: Vec<&str> = built.diagnostics.iter().filter(|d| !d.publishes()).map(|d| d.message.as_str()).collect();
    assert!(built.output.is_some(), "{faults:?}");
    built
}

#[test]
fn the_page_about_the_theme_is_up_to_date() {
    let (site, _) = resolve(load(&Builtin(handbook("default"))), Clock::at(date(2026, 11, 21)));
    let page = format!(
        "<!-- Made from the templates; `SNAPSHOTS=overwrite cargo test --test all theme` writes it, `vademecum theme` prints \
         it for the theme of a handbook. -->\n\n{}",
        reference(&site)
    );
    let file = root().join("docs/theme.md");
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::write(&file, &page).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(known == page, "docs/theme.md is out of date: SNAPSHOTS=overwrite cargo test --test all theme");
}

#[test]
fn every_template_and_component_of_the_default_theme_says_what_it_is_for() {
    let (site, _) = resolve(load(&Builtin(handbook("default"))), Clock::at(date(2026, 11, 21)));
    let page = reference(&site);
    let silent: Vec<&str> = page
        .lines()
        .filter(|line| {
            line.starts_with("`themes/") && line.ends_with(':') || line.starts_with("- `") && line.ends_with("`)")
        })
        .collect();
    assert!(silent.is_empty(), "begin these with a comment:\n{}", silent.join("\n"));
}

#[test]
fn every_filter_stands_in_the_reference() {
    let text = std::fs::read_to_string(root().join("src/render/filters.rs")).unwrap();
    let registered: Vec<&str> =
        text.split("register_filter(\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(registered.contains(&"t"));
    for name in registered {
        assert!(FILTERS.iter().any(|(known, ..)| *known == name), "`{name}` is not in `FILTERS`");
    }
}

/// The kinds that budgets are given to are those that templates see.
#[test]
fn kinds_are_what_templates_see() {
    let mut files = handbook("default");
    let base = "{% extends \"default/base.html\" %}{% block footer %}<p id=\"kind\" data-of=\"{{ page.kind }}\"></p>{{ super() }}{% endblock footer %}";
    files.insert(SitePath::new("templates/base.html").unwrap(), base);
    let built = built(files);
    let output = built.output.as_ref().unwrap();
    let mut seen = Vec::new();
    for key in built.site.routes.pages() {
        let kind = built.site.kind(key.page);
        let html = String::from_utf8_lossy(&output[&Site::output_path(&built.site.path(*key))]);
        if let Some((_, rest)) = html.split_once("<p id=\"kind\" data-of=\"") {
            assert_eq!(rest.split('"').next().unwrap(), kind, "{}", built.site.path(*key));
            seen.push(kind);
        }
        assert!(KINDS.contains(&kind));
    }
    for kind in
        ["bilingual", "category", "chooser", "faq", "gap", "glossary", "guide", "home", "page", "service", "topic"]
    {
        assert!(seen.contains(&kind), "no page of the kind `{kind}` was built: {seen:?}");
    }
}

/// Tags in comments, style sheets and scripts once stopped `check`.
#[test]
fn pages_with_text_that_looks_like_markup_are_weighed() {
    let mut files = handbook("town");
    for (path, text) in [
        ("themes/town/theme.toml", "[budget]\nfaq = 0.1\nhome = \"none\"\n"),
        (
            "templates/base.html",
            "{%- extends \"default/base.html\" -%}\n\
             {% block head %}<!-- <script> -->{{ super() }}{{ \"ours.js\" | inline }}{{ \"ours.css\" | inline }}{% endblock head %}",
        ),
        ("templates/ours.js", "const a = \"<style>\", b = \"<!-- <script>\";\n"),
        ("templates/ours.css", "a::after { content: \"<script>\" }\n"),
    ] {
        files.insert(SitePath::new(path).unwrap(), text);
    }
    let built = build_and_weigh(files, date(2026, 11, 21));
    let heavy = built.diagnostics.iter().find(|d| d.code.name() == "page-over-budget").unwrap();
    assert!(heavy.message.contains("pages of the kind `faq`"), "{}", heavy.message);
    assert!(
        heavy.hints[1].contains("make what it loads smaller: themes/default/templates/style.css ("),
        "{}",
        heavy.hints[1]
    );
    // What the default theme says of home pages is taken off.
    assert_eq!(built.site.theme.budgets.get("home"), None);
}

/// The second theme, `themes/harbour`, replaces three files; everything else is the default's.
#[test]
fn the_second_theme_changes_three_files() {
    let files =
        walkdir::WalkDir::new(root().join("themes/harbour")).into_iter().map(|entry| entry.unwrap().into_path());
    let mut names: Vec<String> = files
        .filter(|path| path.is_file())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["base.html", "home.html", "theme.toml", "tokens.css"]);

    let (default, harbour) = (built(handbook("default")), built(handbook("harbour")));
    assert_eq!(harbour.site.theme.names.iter().map(|name| &**name).collect::<Vec<_>>(), ["harbour", "default"]);
    assert_eq!(harbour.site.theme.budgets["home"].bytes, 18 * 1024);
    assert_eq!(harbour.site.theme.budgets["faq"], default.site.theme.budgets["faq"]);
    let page = |built: &Built, path: &str| String::from_utf8(built.output.as_ref().unwrap()[path].clone()).unwrap();
    let (ours, theirs) = (page(&harbour, "en/index.html"), page(&default, "en/index.html"));
    for token in ["--ground:#fffdf7", "--corner:1rem"] {
        assert!(ours.contains(token) && !theirs.contains(token), "{token}");
    }
    let guides_stand_first = |html: &str| html.find("A new job").unwrap() < html.find("id=\"_topics\"").unwrap();
    assert!(guides_stand_first(&ours) && !guides_stand_first(&theirs));
    assert_eq!(ours.matches("A new job").count(), theirs.matches("A new job").count());
    // A page whose template the theme does not have: but for the style and the brand it is the same, word for word.
    let (ours, theirs) = (page(&harbour, "en/work/pay/index.html"), page(&default, "en/work/pay/index.html"));
    let main = |html: &str| html[html.find("<main").unwrap()..html.find("<footer").unwrap()].to_owned();
    assert_eq!(main(&ours), main(&theirs));
    assert!(ours.contains("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 8v13"));
    assert_ne!(ours, theirs);
}

/// Every colour of words on every ground, light and dark (WCAG 2.2, 1.4.6).
#[test]
fn colours_of_both_themes_have_contrast() {
    for theme in ["default", "harbour"] {
        let text = std::fs::read_to_string(root().join(format!("themes/{theme}/templates/tokens.css"))).unwrap();
        let (light, dark) = text.split_once("@media (prefers-color-scheme: dark)").unwrap();
        for (name, css) in [("light", light), ("dark", dark)] {
            let colour = |property: &str| {
                let (_, rest) = css.split_once(&format!("--{property}: #")).unwrap();
                luminance(rest.split(|c: char| !c.is_ascii_hexdigit()).next().unwrap())
            };
            for ground in ["ground", "soft", "urgent-soft", "care-soft"] {
                for words in ["text", "quiet", "link", "accent", "urgent", "care"] {
                    let (one, two) = (colour(words), colour(ground));
                    let contrast = (one.max(two) + 0.05) / (one.min(two) + 0.05);
                    assert!(contrast >= 7.0, "{theme}, {name}: {words} on {ground} has {contrast:.1}:1");
                }
            }
        }
    }
}

/// The relative luminance of `fff` or `0b4f55` (WCAG 2.2).
fn luminance(hex: &str) -> f64 {
    let digits: Vec<u32> = hex.chars().map(|c| c.to_digit(16).unwrap()).collect();
    let channels: Vec<u32> = match digits.as_slice() {
        [r, g, b] => vec![r * 17, g * 17, b * 17],
        _ => digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect(),
    };
    let linear = channels.iter().map(|channel| {
        let share = f64::from(*channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    linear.zip([0.2126, 0.7152, 0.0722]).map(|(channel, weight)| channel * weight).sum()
}
