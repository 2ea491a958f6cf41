//! What stands in templates, style sheets and scripts and will not work, because the Content-Security-Policy of pages blocks it:
//! better said here than found in a browser.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::theme::Theme;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::css::{self, LoadKind};
use crate::source::html::{Attribute, Element, elements};
use crate::source::template::{TagKind, tags};
use crate::source::{SourceFile, Sources, script};

const SCRIPT: &str = "put it into a file in templates/ and write `{{ \"name.js\" | inline }}`";
const STYLE: &str = "put it into a file in templates/ and write `{{ \"name.css\" | inline }}`";
const FRAME: &str = "put a link in its place";
const FILE_OF_SHEET: &str = "put it into static/, beside the style sheet that names it: `url(its-name)`";

/// Reports what browsers will block in the templates, style sheets and scripts of a site, of which pages begin with `base_url`.
pub(super) fn check(theme: &Theme, sources: &Sources, base_url: &str, sink: &mut Sink) {
    let copied = theme.statics.values().filter_map(|path| sources.get(path.as_str()));
    let assets = theme.templates.values().chain(copied).filter(|file| is_asset(file.path.as_str()));
    let files: BTreeMap<&str, &Arc<SourceFile>> =
        theme.loaded.values().chain(assets).map(|file| (file.path.as_str(), file)).collect();
    for file in files.values() {
        let text = file.text.as_deref().unwrap_or_default();
        for (range, message, hint) in blocked_in(file.path.as_str(), text, base_url) {
            let place = Place::new(file.path.shared(), range);
            sink.report(Diagnostic::new(Code::BlockedByPolicy, place, message).hint(hint));
        }
    }
}

/// Something that is blocked: where, why, and what works.
type Blocked = (Range<usize>, String, &'static str);

/// What is blocked in a file, by what its name says that it is.
fn blocked_in(path: &str, text: &str, base_url: &str) -> Vec<Blocked> {
    if path.ends_with(".css") {
        return blocked_of_sheet(text, base_url);
    }
    if is_asset(path) {
        return blocked_of_script(text, base_url);
    }
    let html = without_tags(text);
    elements(html.as_bytes()).flat_map(|element| blocked(&element, base_url)).collect()
}

/// Whether a file is a style sheet or a script.
fn is_asset(path: &str) -> bool {
    [".css", ".js", ".mjs"].iter().any(|ending| path.ends_with(ending))
}

/// What a style sheet loads and will not get.
fn blocked_of_sheet(text: &str, base_url: &str) -> Vec<Blocked> {
    let found = css::read(text).loads.into_iter().filter_map(|load| {
        let (thing, hint) = match load.kind {
            LoadKind::Sheet => ("style sheet", "copy what it says into a style sheet of your own"),
            LoadKind::Font => ("font", FILE_OF_SHEET),
            LoadKind::Image => ("image", FILE_OF_SHEET),
        };
        let is_data = load.address.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"));
        let why = match load.kind {
            _ if is_from_elsewhere(load.address, base_url) => "allows nothing from elsewhere",
            LoadKind::Font | LoadKind::Sheet if is_data => "allows only images in a `data:` address",
            _ => return None,
        };
        Some((load.range, format!("browsers will not load this {thing}: {POLICY} {why}"), hint))
    });
    found.collect()
}

/// What a script loads and will not get.
fn blocked_of_script(text: &str, base_url: &str) -> Vec<Blocked> {
    let found = script::loads(text).into_iter().filter(|(address, _)| is_from_elsewhere(address, base_url));
    let message = || format!("browsers will not load this: {POLICY} allows nothing from elsewhere");
    let hint = "put the file into static/ and name it by its new address, or lead readers there by a link";
    found.map(|(_, range)| (range, message(), hint)).collect()
}

/// A template with letters in the place of what stands for a value, and blanks in that of all other tags.
fn without_tags(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for tag in tags(text) {
        html.push_str(&text[html.len()..tag.range.start]);
        let filler = if tag.kind == TagKind::Expression { "x" } else { " " };
        html.push_str(&filler.repeat(tag.range.len()));
    }
    html.push_str(&text[html.len()..]);
    html
}

/// What is blocked of an element.
fn blocked(element: &Element, base_url: &str) -> Vec<Blocked> {
    let mut found = Vec::new();
    if element.is("script") && element.attribute("src").is_none() && is_run(element.attribute("type")) {
        found.push((element.tag.clone(), "browsers will not run this script: ".to_owned() + TYPED, SCRIPT));
    }
    if element.is("style") {
        found.push((element.tag.clone(), "browsers will not apply this style: ".to_owned() + TYPED, STYLE));
    }
    if ["iframe", "object", "embed"].iter().any(|name| element.is(name)) {
        found.push((element.tag.clone(), format!("browsers will show nothing here: {POLICY} allows no frames"), FRAME));
    }
    for attribute in element.attributes() {
        let Ok(name) = std::str::from_utf8(attribute.name) else { continue };
        if name.eq_ignore_ascii_case("style") {
            let message = format!("browsers will not apply `style`: {POLICY} allows no styles in attributes");
            found.push((attribute.range, message, "give the element a class, put its style into a file in templates/ and write `{{ \"name.css\" | inline }}`"));
        } else if is_listener(name) {
            let message = format!("browsers will not run `{name}`: {POLICY} allows no scripts in attributes");
            found.push((
                attribute.range,
                message,
                "listen to it in a script: put that into a file in templates/ and write `{{ \"name.js\" | inline }}`",
            ));
        } else if is_loaded(element, name) && is_elsewhere(&attribute, base_url) {
            let message = format!("browsers will not load this: {POLICY} allows nothing from elsewhere");
            found.push((attribute.range, message, "put it into static/ and write `{{ \"name\" | asset }}`"));
        }
    }
    found
}

const POLICY: &str = "the Content-Security-Policy";
const TYPED: &str = "the Content-Security-Policy allows none that is typed into a template";

/// Whether a script of a type is one, and no data.
fn is_run(kind: Option<&str>) -> bool {
    let kind = kind.unwrap_or_default().trim().to_ascii_lowercase();
    ["", "module", "importmap", "speculationrules"].contains(&kind.as_str())
        || ["javascript", "ecmascript", "jscript", "livescript"].iter().any(|word| kind.contains(word))
}

/// Whether an attribute is a script: `onclick`.
fn is_listener(name: &str) -> bool {
    let bytes = name.as_bytes();
    bytes.len() > 2 && bytes[..2].eq_ignore_ascii_case(b"on") && bytes[2..].iter().all(u8::is_ascii_alphabetic)
}

/// Whether a page loads what an attribute names.
fn is_loaded(element: &Element, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    if element.is("link") {
        let of_words = |rel: &str| {
            let mut words = rel.split_ascii_whitespace().map(str::to_ascii_lowercase);
            words.any(|word| {
                ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload"]
                    .contains(&word.as_str())
            })
        };
        return name == "href" && element.attribute("rel").is_some_and(of_words);
    }
    let has_source = ["script", "img", "audio", "video", "source", "track", "input"].iter().any(|of| element.is(of));
    has_source && ["src", "srcset", "poster"].contains(&name.as_str())
}

/// Whether an address is typed out and leads out of the site.
fn is_elsewhere(attribute: &Attribute, base_url: &str) -> bool {
    std::str::from_utf8(attribute.value).is_ok_and(|address| is_from_elsewhere(address, base_url))
}

/// Whether an address has a host, and it is not that of the site.
fn is_from_elsewhere(address: &str, base_url: &str) -> bool {
    let own = base_url.split_once("//").map_or("", |(_, behind)| host(behind));
    let Some((scheme, behind)) = address.trim_ascii().split_once("//") else { return false };
    let is_known = ["", "http:", "https:", "ws:", "wss:"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    is_known && !host(behind).eq_ignore_ascii_case(own)
}

/// What stands before the path of an address.
fn host(behind_scheme: &str) -> &str {
    behind_scheme.split(['/', '?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places in a template at which something is blocked.
    fn found(text: &str) -> Vec<String> {
        assert_eq!(without_tags(text).len(), text.len());
        found_in("page.html", text)
    }

    fn found_in(path: &str, text: &str) -> Vec<String> {
        let all = blocked_in(path, text, "https://handbook.example/");
        all.into_iter().map(|(range, ..)| text[range].to_owned()).collect()
    }

    #[test]
    fn what_browsers_block_is_found() {
        for text in [
            "<script>",
            "<SCRIPT TYPE=\"text/javascript\">",
            "<script type=module>",
            "<style media=\"print\">",
            "<iframe src=\"/map\">",
        ] {
            assert_eq!(found(&format!("{text}a")), [text]);
        }
        for (text, expected) in [
            ("<p style=\"color: {{ c }}\">", "style=\"color: {{ c }}\""),
            ("<a {% if x %}class=\"y\"{% endif %} onClick='z()'>", "onClick='z()'"),
            ("<script src=\"https://cdn.example/a.js\"></script>", "src=\"https://cdn.example/a.js\""),
            ("<link href=//cdn.example/a.css rel=\"alternate Stylesheet\">", "href=//cdn.example/a.css"),
            ("<img alt=\"\" src=\"HTTP://a.example/{{ b }}.png\">", "src=\"HTTP://a.example/{{ b }}.png\""),
            ("{% raw %}<b style=a>{% endraw %}", "style=a"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_works_is_left_alone() {
        for text in [
            "{# <script>a</script> <p style=\"b\"> #}<!-- <style> -->",
            "{{ \"<script>\" | t }}{{ \"a.js\" | inline }}",
            "<script type=\"application/json\">{}</script><script type=\"application/ld+json\">{}</script>",
            "<script defer src=\"{{ \"a.js\" | asset }}\"></script><img src=\"{{ url }}\" alt=\"\">",
            "<img src=\"data:image/svg+xml,x\" alt=\"\"><img src=\"https://handbook.example/a.png\" alt=\"\">",
            "<link rel=\"canonical\" href=\"https://a.example/\"><a href=\"https://a.example/\">style=\"a\"</a>",
            "<textarea><p style=\"\"></textarea><svg><path fill=\"none\"/></svg>",
            "{% if a %}<p class=\"on\">{% endif %}<input on=\"\">",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
    #[test]
    fn what_style_sheets_and_scripts_load_from_elsewhere_is_found() {
        for (text, expected) in [
            ("@import 'https://a.example/b.css';", "https://a.example/b.css"),
            ("@font-face { src: url(//a.example/b.woff2) }", "//a.example/b.woff2"),
            ("@font-face { src: url(data:font/woff2;base64,AAAA) }", "data:font/woff2;base64,AAAA"),
            (
                "a { background: url(HTTPS://handbook.example.a.example/b.png) }",
                "HTTPS://handbook.example.a.example/b.png",
            ),
        ] {
            assert_eq!(found_in("a.css", text), [expected]);
        }
        for text in [
            "@import '/a.css'; @font-face { src: url(a.woff2) } b { background: url(data:image/png;base64,AA//) }",
            "a { background: url(https://handbook.example/a.png); mask: url(#b) }",
        ] {
            assert_eq!(found_in("a.css", text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(found_in("a.js", "new WebSocket(\"wss://a.example/\")"), ["wss://a.example/"]);
        assert_eq!(found_in("a.mjs", "import \"//a.example/b.js\""), ["//a.example/b.js"]);
        for text in
            ["fetch('/a')", "fetch('wss://handbook.example/a')", "a.href = 'https://a.example/'", "fetch('a//b')"]
        {
            assert_eq!(found_in("a.js", text), Vec::<String>::new(), "{text}");
        }
    }
}
