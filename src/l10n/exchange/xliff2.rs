//! XLIFF 2.1 (OASIS, 2018; the core is that of 2.0).

use std::fmt::Write;
use std::sync::Arc;

use super::segment::{Piece, Role, Segment};
use super::xliff1::notes;
use super::xml::{self, Element, Node};
use super::{ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use crate::diag::Place;

pub(super) fn write(package: &Package) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">",
        package.source, package.target
    );
    let _ = writeln!(out, "  <file id=\"f1\" original=\"{}\">", xml::attribute(&package.handbook));
    let mut number = 0;
    for (group, units) in package.units.chunk_by(|a, b| a.context.thing == b.context.thing).enumerate() {
        let _ = writeln!(out, "    <group id=\"g{}\" name=\"{}\">", group + 1, xml::attribute(&units[0].context.thing));
        for unit in units {
            number += 1;
            write_unit(&mut out, unit, number);
        }
        out.push_str("    </group>\n");
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

fn write_unit(out: &mut String, unit: &ExchangeUnit, number: usize) {
    let _ = writeln!(out, "      <unit id=\"u{number}\" name=\"{}\" xml:space=\"preserve\">", xml::attribute(&unit.id));
    let context = &unit.context;
    let mut all: Vec<(&str, String)> = vec![("title", context.title.clone()), ("part", context.part.to_owned())];
    all.extend(context.topic.clone().map(|topic| ("topic", topic)));
    all.extend(context.address.clone().map(|address| ("address", address)));
    all.extend(notes(unit).into_iter().map(|note| ("note", note)));
    out.push_str("        <notes>\n");
    for (category, note) in all.iter().filter(|(_, note)| !note.is_empty()) {
        let _ = writeln!(out, "          <note category=\"{category}\">{}</note>", xml::escape(note));
    }
    out.push_str("        </notes>\n");
    let mut data = Data::default();
    let source = data.inline(&unit.source);
    let target = unit.target.as_ref().map(|target| data.inline(target));
    if !data.entries.is_empty() {
        out.push_str("        <originalData>\n");
        for (at, raw) in data.entries.iter().enumerate() {
            let _ = writeln!(out, "          <data id=\"d{}\">{}</data>", at + 1, xml::escape(raw));
        }
        out.push_str("        </originalData>\n");
    }
    let state = match unit.progress {
        Progress::NeedsTranslation => "state=\"initial\"",
        Progress::NeedsReview => "state=\"initial\" subState=\"vademecum:needs-review\"",
        Progress::Translated => "state=\"translated\"",
        Progress::SignedOff => "state=\"reviewed\"",
    };
    let _ = writeln!(out, "        <segment {state}>");
    let _ = writeln!(out, "          <source>{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "          <target>{target}</target>");
    }
    out.push_str("        </segment>\n      </unit>\n");
}

/// The markup of the codes of a unit.
#[derive(Default)]
struct Data {
    entries: Vec<String>,
}

impl Data {
    fn of(&mut self, raw: &str) -> usize {
        if let Some(at) = self.entries.iter().position(|known| known == raw) {
            return at + 1;
        }
        self.entries.push(raw.to_owned());
        self.entries.len()
    }

    fn inline(&mut self, segment: &Segment) -> String {
        let mut out = String::new();
        for piece in &segment.pieces {
            match piece {
                Piece::Text(text) => out.push_str(&xml::escape(text)),
                Piece::Code(code) if code.role == Role::Alone => {
                    let _ = write!(
                        out,
                        "<ph id=\"{}\" dataRef=\"d{}\" equiv=\"{}\"/>",
                        code.id,
                        self.of(&code.raw),
                        xml::attribute(&code.raw)
                    );
                }
                Piece::Code(code) if code.role == Role::Open => {
                    let closing = segment.codes().find(|other| other.id == code.id && other.role == Role::Close);
                    let end = closing.map_or(String::new(), |closing| closing.raw.clone());
                    let _ = write!(
                        out,
                        "<pc id=\"{}\" dataRefStart=\"d{}\" dataRefEnd=\"d{}\">",
                        code.id,
                        self.of(&code.raw),
                        self.of(&end)
                    );
                }
                Piece::Code(_) => out.push_str("</pc>"),
            }
        }
        out
    }
}

/// Reads a document whose root is `xliff`, of version 2.
pub(super) fn read(root: &Element, file: &Arc<str>) -> Incoming {
    let target = root.attribute("trgLang").map(|tag| (tag.to_owned(), Some(Place::new(file, root.tag.clone()))));
    let mut incoming = Incoming { target, ..Incoming::default() };
    let mut units = Vec::new();
    root.all("unit", &mut units);
    for unit in units {
        let mut data: Vec<(&str, String)> = Vec::new();
        if let Some(original) = unit.child("originalData") {
            data.extend(original.children().filter_map(|d| Some((d.attribute("id")?, d.text()))));
        }
        // A tool may have cut a unit into sentences, and may have left blanks between them.
        let segments: Vec<&Element> =
            unit.children().filter(|c| matches!(c.name.as_str(), "segment" | "ignorable")).collect();
        let Some(first) = segments.iter().find(|segment| segment.name == "segment") else { continue };
        let join = |name: &str| -> Option<String> {
            segments
                .iter()
                .map(|segment| {
                    let is_blank = segment.name == "ignorable" && segment.child(name).is_none();
                    segment.child(if is_blank { "source" } else { name }).map(|part| plain(part, &data))
                })
                .collect()
        };
        let states = segments.iter().filter(|s| s.name == "segment").map(|s| progress(s));
        incoming.units.push(IncomingUnit {
            ids: ["name", "id"].into_iter().filter_map(|name| unit.attribute(name)).map(str::to_owned).collect(),
            place: Place::new(file, first.child("target").map_or(unit.tag.clone(), |target| target.tag.clone())),
            at: None,
            source: join("source"),
            hash: None,
            target: join("target").unwrap_or_default(),
            progress: states.min().flatten(),
        });
    }
    incoming
}

fn progress(segment: &Element) -> Option<Progress> {
    match (segment.attribute("state"), segment.attribute("subState")) {
        (Some("reviewed" | "final"), _) => Some(Progress::SignedOff),
        (Some("translated"), _) => Some(Progress::Translated),
        (Some("initial"), Some("vademecum:needs-review")) => Some(Progress::NeedsReview),
        // It is what a tool that knows no states leaves there, too.
        _ => None,
    }
}

fn plain(element: &Element, data: &[(&str, String)]) -> String {
    let raw =
        |id: Option<&str>| id.and_then(|id| data.iter().find(|(known, _)| *known == id)).map_or("", |(_, raw)| raw);
    let mut out = String::new();
    for node in &element.nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(child) => match child.name.as_str() {
                "ph" | "sc" | "ec" => out.push_str(raw(child.attribute("dataRef"))),
                "pc" => {
                    out.push_str(raw(child.attribute("dataRefStart")));
                    out.push_str(&plain(child, data));
                    out.push_str(raw(child.attribute("dataRefEnd")));
                }
                "cp" => {
                    let c = child
                        .attribute("hex")
                        .and_then(|hex| u32::from_str_radix(hex, 16).ok())
                        .and_then(char::from_u32);
                    out.extend(c);
                }
                _ => out.push_str(&plain(child, data)),
            },
        }
    }
    out
}
