//! XLIFF 1.2 (OASIS, 2008), which every tool of the trade reads.
//!
//! Codes are `bpt`, `ept` and `ph` with their own markup inside: a tool that knows them protects them, and one that does not
//! shows `**bold**` and `{ $fee }`, which comes back as well.

use std::fmt::Write;
use std::sync::Arc;

use super::segment::{CodeKind, InlineCode, Piece, Role, Segment};
use super::xml::{self, Element, Node};
use super::{Context, ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use crate::diag::Place;

pub(super) fn write(package: &Package) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    let _ = writeln!(
        out,
        "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-markdown\">",
        xml::attribute(&package.handbook),
        package.source,
        package.target
    );
    out.push_str(
        "    <header>\n      <tool tool-id=\"vademecum\" tool-name=\"Vademecum\"/>\n    </header>\n    <body>\n",
    );
    for (number, units) in package.units.chunk_by(|a, b| a.context.thing == b.context.thing).enumerate() {
        let _ = writeln!(
            out,
            "      <group id=\"g{}\" resname=\"{}\">",
            number + 1,
            xml::attribute(&units[0].context.thing)
        );
        units.iter().for_each(|unit| write_unit(&mut out, unit));
        out.push_str("      </group>\n");
    }
    out.push_str("    </body>\n  </file>\n</xliff>\n");
    out
}

fn write_unit(out: &mut String, unit: &ExchangeUnit) {
    let id = xml::attribute(&unit.id);
    let approved = if unit.progress == Progress::SignedOff { " approved=\"yes\"" } else { "" };
    let _ = writeln!(out, "        <trans-unit id=\"{id}\" resname=\"{id}\"{approved} xml:space=\"preserve\">");
    let _ = writeln!(out, "          <source>{}</source>", inline(&unit.source));
    let state = unit.progress.as_str();
    match &unit.target {
        Some(target) => {
            let _ = writeln!(out, "          <target state=\"{state}\">{}</target>", inline(target));
        }
        None => {
            let _ = writeln!(out, "          <target state=\"{state}\"></target>");
        }
    }
    write_context(out, &unit.context);
    for note in notes(unit) {
        let _ = writeln!(out, "          <note from=\"vademecum\">{}</note>", xml::escape(&note));
    }
    out.push_str("        </trans-unit>\n");
}

fn write_context(out: &mut String, context: &Context) {
    out.push_str("          <context-group purpose=\"information\">\n");
    let mut line = |kind: &str, words: &str| {
        let _ = writeln!(out, "            <context context-type=\"{kind}\">{}</context>", xml::escape(words));
    };
    line("x-part", context.part);
    line("x-title", &context.title);
    if let Some(topic) = &context.topic {
        line("x-topic", topic);
    }
    if let Some(address) = &context.address {
        line("x-address", address);
    }
    out.push_str("          </context-group>\n");
}

/// What a translator is told beside the text.
pub(super) fn notes(unit: &ExchangeUnit) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(previous) = &unit.previous {
        notes.push(format!("Previous source: {previous}"));
    }
    for (source, target) in &unit.context.terms {
        notes.push(if target.is_empty() { format!("Term: {source}") } else { format!("Term: {source} = {target}") });
    }
    notes.extend(unit.context.comments.iter().cloned());
    notes
}

/// A segment with its codes as elements that hold their own markup.
fn inline(segment: &Segment) -> String {
    let pieces = segment.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => xml::escape(text),
        Piece::Code(code) => {
            let raw = xml::escape(&code.raw);
            let ctype = ctype(code);
            match code.role {
                Role::Open => format!("<bpt id=\"{}\" ctype=\"{ctype}\">{raw}</bpt>", code.id),
                Role::Close => format!("<ept id=\"{}\">{raw}</ept>", code.id),
                Role::Alone => {
                    let shown = xml::attribute(&code.raw);
                    format!("<ph id=\"{}\" ctype=\"{ctype}\" equiv-text=\"{shown}\">{raw}</ph>", code.id)
                }
            }
        }
    });
    pieces.collect()
}

fn ctype(code: &InlineCode) -> &'static str {
    match code.kind {
        CodeKind::Italic => "italic",
        CodeKind::Bold => "bold",
        CodeKind::Strikethrough => "x-strikethrough",
        // The schema has one list of words for pairs and another for what stands alone.
        CodeKind::Link if code.role == Role::Alone => "x-link",
        CodeKind::Link => "link",
        CodeKind::Image if code.role == Role::Alone => "image",
        CodeKind::Image => "x-image",
        CodeKind::Code => "x-code",
        CodeKind::Footnote => "x-footnote",
        CodeKind::Figure => "x-figure",
        CodeKind::Term => "x-term",
        CodeKind::Message => "x-message",
        CodeKind::Expression => "x-expression",
        CodeKind::LineBreak => "lb",
        CodeKind::Html => "x-html",
        CodeKind::Cell => "x-cell",
        CodeKind::Row => "x-row",
    }
}

/// Reads a document whose root is `xliff`, of version 1.
pub(super) fn read(root: &Element, file: &Arc<str>) -> Incoming {
    let mut incoming = Incoming::default();
    let mut files = Vec::new();
    root.all("file", &mut files);
    for part in files {
        if let Some(target) = part.attribute("target-language").filter(|_| incoming.target.is_none()) {
            incoming.target = Some((target.to_owned(), Some(Place::new(file, part.tag.clone()))));
        }
        let mut phases = Vec::new();
        part.all("phase", &mut phases);
        let contact = phases.iter().rev().find_map(|phase| phase.attribute("contact-name"));
        incoming.translator = incoming.translator.or(contact.map(str::to_owned)).filter(|name| !name.is_empty());
        let mut units = Vec::new();
        part.all("trans-unit", &mut units);
        // What a tool made of the head of a PO file is no unit.
        let units = units.into_iter().filter(|unit| unit.attribute("restype") != Some("x-gettext-domain-header"));
        incoming.units.extend(units.filter_map(|unit| read_unit(unit, file)));
    }
    incoming
}

fn read_unit(unit: &Element, file: &Arc<str>) -> Option<IncomingUnit> {
    let mut ids: Vec<String> =
        ["id", "resname"].into_iter().filter_map(|name| unit.attribute(name)).map(str::to_owned).collect();
    let mut contexts = Vec::new();
    unit.all("context", &mut contexts);
    let named = contexts.iter().filter(|context| context.attribute("context-type") == Some("sourcefile"));
    ids.extend(named.map(|context| context.text().trim().to_owned()));
    ids.dedup();
    let source = unit.child("source")?;
    let mut raws = Vec::new();
    codes(source, &mut raws);
    let target = unit.child("target");
    let state = target.and_then(|target| target.attribute("state"));
    let progress = match (state, unit.attribute("approved")) {
        (Some("signed-off"), _) => Some(Progress::SignedOff),
        (Some("translated" | "final"), _) => Some(Progress::Translated),
        (Some("new" | "needs-translation" | "needs-adaptation" | "needs-l10n"), _) => Some(Progress::NeedsTranslation),
        (Some(state), _) if state.starts_with("needs-review") => Some(Progress::NeedsReview),
        (_, Some("yes")) => Some(Progress::Translated),
        _ => None,
    };
    Some(IncomingUnit {
        ids,
        place: Place::new(file, target.map_or(unit.tag.clone(), |target| target.tag.clone())),
        at: None,
        source: Some(plain(source, &[])),
        hash: None,
        target: target.map(|target| plain(target, &raws)).unwrap_or_default(),
        progress,
    })
}

/// The codes of a source: id, which end, markup.
fn codes(element: &Element, found: &mut Vec<(String, String, String)>) {
    for child in element.children() {
        if let (true, Some(id)) = (is_native(child), child.attribute("id")) {
            found.push((id.to_owned(), child.name.clone(), child.text()));
        } else {
            codes(child, found);
        }
    }
}

fn is_native(element: &Element) -> bool {
    matches!(element.name.as_str(), "bpt" | "ept" | "ph" | "it")
}

/// The plain form of a source or target. A tool may have emptied the codes, or written others in their place: then the
/// source's code of the same id stands there.
fn plain(element: &Element, raws: &[(String, String, String)]) -> String {
    let raw_of = |id: Option<&str>, names: &[&str]| {
        let id = id?;
        raws.iter()
            .find(|(known, name, _)| known == id && names.contains(&name.as_str()))
            .map(|(_, _, raw)| raw.clone())
    };
    let mut out = String::new();
    for node in &element.nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(child) => {
                let id = child.attribute("id");
                match child.name.as_str() {
                    name if is_native(child) => {
                        let own = child.text();
                        out.push_str(&if own.is_empty() { raw_of(id, &[name]).unwrap_or_default() } else { own });
                    }
                    "x" => out.push_str(&raw_of(id, &["ph", "it"]).unwrap_or_default()),
                    "bx" => out.push_str(&raw_of(child.attribute("rid").or(id), &["bpt"]).unwrap_or_default()),
                    "ex" => out.push_str(&raw_of(child.attribute("rid").or(id), &["ept"]).unwrap_or_default()),
                    "g" => {
                        out.push_str(&raw_of(id, &["bpt"]).unwrap_or_default());
                        out.push_str(&plain(child, raws));
                        out.push_str(&raw_of(id, &["ept"]).unwrap_or_default());
                    }
                    _ => out.push_str(&plain(child, raws)),
                }
            }
        }
    }
    out
}
