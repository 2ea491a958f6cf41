//! The commands of those who make themes.

use super::Desk;

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

/// A handbook with a theme, which is still to be written.
fn with_theme(name: &str) -> Desk {
    let desk = Desk::new();
    let settings = desk.read("site.toml");
    desk.write("site.toml", &settings.replacen("[site]", &format!("[site]\ntheme = \"{name}\""), 1));
    desk
}

#[test]
fn the_reference_of_a_theme_names_the_file_that_everything_comes_from() {
    let desk = with_theme("quay");
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
    let desk = with_theme("quay");
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
    let desk = with_theme("small");
    desk.write("themes/small/theme.toml", "[budget]\npage = 0.5\n");
    desk.run(&["check"]).succeeds().says("page-over-budget").says("pages of the kind `page`");
    desk.run(&["check", "--deny-warnings"]).exits(1);
    desk.run(&["build", "--deny-warnings"]).succeeds();
    desk.write("site.toml", &format!("{}\n[lint]\nallow = [\"page-over-budget\"]\n", desk.read("site.toml")));
    desk.run(&["check", "--deny-warnings"]).succeeds();
}
