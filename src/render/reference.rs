//! What authors of themes can build on: the reference of a site's templates, made from their own texts.
//!
//! A template's first comment says what it is for, the comment before a block or a component what that is. Nothing here needs the
//! templates to be right: the reference of a broken theme is of use, too.

mod leading;

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::resolve::Site;
use crate::source::css;
use crate::source::template::{Tag, TagKind, tags};
use crate::source::{FileKind, Parsed, SourceFile};

/// The filters that templates have beside those of Tera.
pub const FILTERS: [(&str, &str, &str); 4] = [
    (
        "t",
        "`{{ \"message-id\" | t(count=n) }}`",
        "the Fluent message in the page's language, as markup; what is borrowed is marked as such",
    ),
    ("t_plain", "`aria-label=\"{{ \"message-id\" | t_plain }}\"`", "the same as plain text, for attributes"),
    ("asset", "`href=\"{{ \"style.css\" | asset }}\"`", "the address of a static file of the theme or the handbook"),
    (
        "inline",
        "`{{ \"style.css\" | inline }}`",
        "a style sheet or script of `templates/`, with its element, as a part of the page",
    ),
];

/// A file below `templates/`, of the handbook or of a theme.
struct Layer<'s> {
    /// 0 is the handbook, then come the themes.
    rank: usize,
    /// The name that other templates may call it by beside its path.
    qualified: Option<String>,
    file: &'s SourceFile,
    text: &'s str,
}

/// The reference of a site's theme, in Markdown.
pub fn reference(site: &Site) -> String {
    let files = files(site);
    let (templates, others): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.ends_with(".html"));
    let (pages, parts): (Vec<_>, Vec<_>) = templates.into_iter().partition(|(_, layers)| is_page(layers));
    let mut out = String::from("# Reference of the theme\n\n");
    write_themes(site, &mut out);
    out.push_str(
        "\nA file is looked for in the handbook, then in the themes in the order of this list. `{% extends \"default/faq.html\" %}` names the \
         file of a theme: a template that replaces another builds on it like this, replaces some of its blocks, and gets what a block had with \
         `{{ super() }}`. A component of a nearer layer replaces the farther one of the same name, whatever files they stand in. \
         `vademecum theme show CONTEXT.md` prints what templates see, and any other file of a theme.\n",
    );
    section(&mut out, "Pages", "Templates of whole pages: their blocks can be replaced one by one.", &pages);
    section(&mut out, "Parts", "What pages include. A part is replaced as a whole.", &parts);
    write_components(&files, &mut out);
    out.push_str("\n## Filters\n\nBeside those of [Tera](https://keats.github.io/tera/docs/):\n\n| filter | use | what it gives |\n| --- | --- | --- |\n");
    for (name, use_, what) in FILTERS {
        writeln!(out, "| `{name}` | {} | {what} |", use_.replace('|', "\\|")).expect(WRITES);
    }
    if !others.is_empty() {
        out.push_str("\n## Style sheets and scripts inside of pages\n\n`{{ \"name\" | inline }}` puts them into a page. They are replaced like templates, and have no tags.\n");
        for (path, layers) in others {
            write!(out, "\n### `{path}`\n").expect(WRITES);
            for layer in layers {
                write_other(path, layer, &mut out);
            }
        }
    }
    out
}

const WRITES: &str = "a text takes what is written";

/// Every file below `templates/`, with the nearest layer first.
fn files(site: &Site) -> BTreeMap<&str, Vec<Layer<'_>>> {
    let mut files: BTreeMap<&str, Vec<Layer>> = BTreeMap::new();
    for file in site.sources.iter() {
        let (rank, depth, theme) = match &file.kind {
            FileKind::Template => (0, 1, None),
            FileKind::ThemeTemplate { theme } => match site.theme.names.iter().position(|name| name == theme) {
                Some(rank) => (rank + 1, 3, Some(theme)),
                None => continue,
            },
            _ => continue,
        };
        let (Some(path), Some(text)) = (file.path.as_str().splitn(depth + 1, '/').nth(depth), &file.text) else {
            continue;
        };
        let qualified = theme.map(|theme| format!("{theme}/{path}"));
        files.entry(path).or_default().push(Layer { rank, qualified, file, text });
    }
    for layers in files.values_mut() {
        layers.sort_by_key(|layer| layer.rank);
    }
    files
}

fn write_themes(site: &Site, out: &mut String) {
    for name in &site.theme.names {
        let facts = site.sources.get(&format!("themes/{name}/theme.toml")).map(|file| &file.parsed);
        let description = match facts {
            Some(Parsed::Theme(facts)) => facts.description.as_ref().map(|description| description.value.as_str()),
            _ => None,
        };
        writeln!(out, "- `{name}`{}", description.map_or_else(String::new, |text| format!(": {text}"))).expect(WRITES);
    }
    if site.theme.budgets.is_empty() {
        return;
    }
    out.push_str("\nKilobytes that a page may weigh (`[budget]` in `theme.toml`; gzip, level 6), by `page.kind`, and the theme that says so:\n\n");
    for name in &site.theme.names {
        let budgets = site.theme.budgets.iter().filter(|(_, budget)| budget.theme == *name);
        let budgets: Vec<String> =
            budgets.map(|(kind, budget)| format!("`{kind}` {}", kilobytes(budget.bytes))).collect();
        if !budgets.is_empty() {
            writeln!(out, "- `{name}`: {}", budgets.join(", ")).expect(WRITES);
        }
    }
}

fn kilobytes(bytes: usize) -> String {
    let kilobytes = bytes as f64 / 1024.0;
    if bytes.is_multiple_of(1024) { format!("{kilobytes:.0}") } else { format!("{kilobytes:.1}") }
}

/// Whether one of the layers is a whole page: it extends another template, or has blocks for those that extend it.
fn is_page(layers: &[Layer]) -> bool {
    let is_of_page = |tag: &Tag| tag.after("extends").is_some() || tag.after("block").is_some();
    layers.iter().any(|layer| tags(layer.text).iter().any(is_of_page))
}

fn section(out: &mut String, title: &str, about: &str, files: &[(&&str, &Vec<Layer>)]) {
    write!(out, "\n## {title}\n\n{about}\n").expect(WRITES);
    for (path, layers) in files {
        write!(out, "\n### `{path}`\n").expect(WRITES);
        for layer in *layers {
            write_template(layer, out);
        }
    }
}

/// Where a file stands, and what its first comment says.
fn write_head(layer: &Layer, comment: Option<String>, out: &mut String) {
    let comment = comment.map_or_else(String::new, |comment| format!(" {comment}"));
    let also = layer.qualified.as_ref().map_or_else(String::new, |name| format!(" (`{name}`)"));
    write!(out, "\n`{}`{also}:{comment}\n", layer.file.path.as_str()).expect(WRITES);
}

fn write_template(layer: &Layer, out: &mut String) {
    let tags = tags(layer.text);
    write_head(layer, leading(layer.text, &tags), out);
    let named = |word: &str| -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in tags.iter().filter(|tag| tag.after(word).is_some()).filter_map(Tag::names) {
            let name = format!("`{name}`");
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    };
    let (extends, includes) = (named("extends"), named("include"));
    let blocks: Vec<(&str, Option<String>)> = tags
        .iter()
        .enumerate()
        .filter_map(|(at, tag)| Some((tag.after("block")?, before(layer.text, &tags, at))))
        .collect();
    if !(extends.is_empty() && includes.is_empty() && blocks.is_empty()) {
        out.push('\n');
    }
    if !extends.is_empty() {
        writeln!(out, "- extends {}", extends.join(", ")).expect(WRITES);
    }
    for (name, comment) in blocks {
        writeln!(out, "- block `{name}`{}", comment.map_or_else(String::new, |comment| format!(": {comment}")))
            .expect(WRITES);
    }
    if !includes.is_empty() {
        writeln!(out, "- includes {}", includes.join(", ")).expect(WRITES);
    }
}

/// A component where it is defined: the layer, its signature, its comment.
type Component<'l, 's> = (&'l Layer<'s>, &'s str, Option<String>);

/// The components of all layers by name, each as the nearest layer has it.
fn write_components(files: &BTreeMap<&str, Vec<Layer>>, out: &mut String) {
    let mut components: BTreeMap<&str, Vec<Component>> = BTreeMap::new();
    for layer in files.values().flatten() {
        let tags = tags(layer.text);
        for (at, tag) in tags.iter().enumerate() {
            let Some(signature) = tag.after("component") else { continue };
            let name = signature.split(['(', ' ']).next().unwrap_or_default();
            components.entry(name).or_default().push((layer, signature, before(layer.text, &tags, at)));
        }
    }
    if components.is_empty() {
        return;
    }
    out.push_str("\n## Components\n\n`{{ <card item={card} level={2} /> }}`: a component sees its arguments and nothing else; `@lang` hands on what the filter `t` needs.\n");
    for definitions in components.values() {
        // It replaces the others wherever they are called.
        let Some((layer, signature, comment)) = definitions.iter().min_by_key(|(layer, ..)| layer.rank) else {
            continue;
        };
        write!(out, "\n- `{signature}` (`{}`)", layer.file.path.as_str()).expect(WRITES);
        if let Some(comment) = comment {
            write!(out, ": {comment}").expect(WRITES);
        }
    }
    out.push('\n');
}

/// A style sheet or a script: its first comment and, of a style sheet, the custom properties.
fn write_other(path: &str, layer: &Layer, out: &mut String) {
    write_head(layer, leading::leading(layer.text), out);
    let properties = if path.ends_with(".css") { css::read(layer.text).set } else { Vec::new() };
    if properties.is_empty() {
        return;
    }
    out.push_str("\n| property | value | where | |\n| --- | --- | --- | --- |\n");
    for property in properties {
        let comment = property.comment.map(in_a_line).unwrap_or_default();
        let place = if property.within.is_empty() { String::new() } else { format!("`{}`", property.within) };
        writeln!(out, "| `{}` | `{}` | {place} | {comment} |", property.name, property.value).expect(WRITES);
    }
}

/// The comment that a file begins with.
fn leading(text: &str, tags: &[Tag]) -> Option<String> {
    let first = tags.first().filter(|tag| tag.kind == TagKind::Comment)?;
    text[..first.range.start].trim().is_empty().then(|| in_a_line(first.inside))
}

/// The comment that stands right before a tag.
fn before(text: &str, tags: &[Tag], at: usize) -> Option<String> {
    let comment = tags.get(at.checked_sub(1)?).filter(|tag| tag.kind == TagKind::Comment)?;
    text[comment.range.end..tags[at].range.start].trim().is_empty().then(|| in_a_line(comment.inside))
}

/// A text of several lines in one.
fn in_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
