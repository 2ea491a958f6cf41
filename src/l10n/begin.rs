//! A new language: its place in `site.toml`, and files that say what there is to translate.

use std::fmt::Write;
use std::sync::Arc;

use crate::config::parse;
use crate::diag::Sink;
use crate::files::SitePath;
use crate::locale::Tag;
use crate::resolve::{Site, source_messages};

/// `site.toml` with one more language behind the others, and every other byte as it was. `None` if its languages are not
/// written as `[[language]]`, so that an author has to add it.
pub fn with_language(site_toml: &str, tag: &Tag, fallback: &[&str]) -> Option<String> {
    let mut block = format!("[[language]]\ntag = \"{tag}\"\n");
    if tag.endonym().is_none() {
        writeln!(block, "name = \"{tag}\"   # what its speakers call it").expect("writing to a String");
    }
    if tag.direction().is_none() {
        block.push_str("dir = \"ltr\"   # or \"rtl\"\n");
    }
    if !fallback.is_empty() {
        let quoted: Vec<String> = fallback.iter().map(|tag| format!("\"{tag}\"")).collect();
        writeln!(block, "fallback = [{}]", quoted.join(", ")).expect("writing to a String");
    }
    let at = end_of_languages(site_toml)?;
    let (before, after) = site_toml.split_at(at);
    let gap = if before.ends_with('\n') { "\n" } else { "\n\n" };
    let text = format!("{before}{gap}{block}{after}");
    adds_one(site_toml, &text).then_some(text)
}

/// Where the last `[[language]]` ends: behind its last line with a key, and the comments right below that.
fn end_of_languages(text: &str) -> Option<usize> {
    let mut end = None;
    let mut is_inside = false;
    let mut at = 0;
    let mut last_was_end = false;
    for line in text.split_inclusive('\n') {
        at += line.len();
        let words = line.split('#').next().unwrap_or_default().trim();
        if words.starts_with('[') && !line.starts_with([' ', '\t']) {
            is_inside = words.replace(' ', "") == "[[language]]";
        }
        let is_comment = line.trim_start().starts_with('#');
        last_was_end = is_inside && (!words.is_empty() || (is_comment && last_was_end));
        if last_was_end {
            end = Some(at);
        }
    }
    end
}

fn adds_one(old: &str, new: &str) -> bool {
    let path = SitePath::new("site.toml").expect("the path is fixed");
    let mut sink = Sink::new();
    let count = |text: &str, sink: &mut Sink| parse(&path, &Arc::from(text), sink).languages.len();
    count(new, &mut sink) == count(old, &mut Sink::new()) + 1 && super::platforms::is_toml(new)
}

/// The Fluent files of a language that has none: those of the source with every message behind a `#`, so that nothing is
/// published before it is translated.
pub fn files(site: &Site, tag: &Tag) -> Vec<(String, String)> {
    let name = tag.endonym().unwrap_or(tag.as_str());
    let source_messages = source_messages(site);
    let files = source_messages.iter().filter_map(|path| {
        let text = site.sources.text(path)?;
        let file = path.rsplit('/').next()?;
        Some((format!("locales/{tag}/{file}"), behind_signs(&text, path, name)))
    });
    files.collect()
}

fn behind_signs(text: &str, path: &str, name: &str) -> String {
    let mut out = format!(
        "### {name}: from {path}.\n### Take the sign and the blank before a message away, and translate what follows \"=\".\n\
         ### Names before \"=\" and between braces stay as they are. Until then readers get another language.\n\n"
    );
    for line in text.lines() {
        match line {
            "" => {}
            line if line.starts_with('#') => out.push_str(line),
            line => write!(out, "# {line}").expect("writing to a String"),
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_added_behind_the_others() {
        let tag = Tag::parse("uk").unwrap();
        let before = "[site]\nsource = \"hr\"\n\n[[language]]\ntag = \"hr\"   # first\n# fallback\n\n# What readers get.\n[outdated]\npolicy = \"show\"\n";
        let after = "[site]\nsource = \"hr\"\n\n[[language]]\ntag = \"hr\"   # first\n# fallback\n\n[[language]]\ntag = \"uk\"\nfallback = [\"en\"]\n\n# What readers get.\n[outdated]\npolicy = \"show\"\n";
        assert_eq!(with_language(before, &tag, &["en"]).as_deref(), Some(after));
    }

    #[test]
    fn a_language_is_added_at_the_end_of_a_file_without_a_last_line_end() {
        let tag = Tag::parse("uk").unwrap();
        let text = with_language("[[language]]\ntag = \"hr\"", &tag, &[]).unwrap();
        assert_eq!(text, "[[language]]\ntag = \"hr\"\n\n[[language]]\ntag = \"uk\"\n");
    }

    #[test]
    fn languages_in_one_line_are_left_to_their_author() {
        let tag = Tag::parse("uk").unwrap();
        assert_eq!(with_language("language = [{ tag = \"hr\" }]\n", &tag, &[]), None);
    }

    #[test]
    fn nothing_of_a_new_file_is_published() {
        let text = behind_signs(
            "# Note.\ntopic-work = Rad\n    .summary = { $count ->\n        [one] a\n       *[other] b\n    }\n",
            "locales/hr/topics.ftl",
            "українська",
        );
        let resource = fluent_syntax::parser::parse(text).expect("comments are Fluent");
        assert!(resource.body.iter().all(|entry| !matches!(entry, fluent_syntax::ast::Entry::Message(_))));
    }
}
