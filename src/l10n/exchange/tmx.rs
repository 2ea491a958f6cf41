//! TMX 1.4b: every pair of source and translation that fits as it is, for the memory of a translator's tool.

use std::fmt::Write;

use super::segment::{Piece, Role, Segment};
use super::{Package, Progress, xml};

pub(super) fn write(package: &Package) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    let day = package.today.replace('-', "");
    let source = xml::attribute(&package.source);
    let _ = writeln!(
        out,
        "  <header creationtool=\"Vademecum\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"vademecum\" adminlang=\"en\" srclang=\"{source}\" datatype=\"plaintext\" creationdate=\"{day}T000000Z\"/>",
        env!("CARGO_PKG_VERSION")
    );
    out.push_str("  <body>\n");
    for unit in package.units.iter().filter(|unit| unit.progress >= Progress::Translated) {
        let Some(target) = &unit.target else { continue };
        let _ = writeln!(out, "    <tu tuid=\"{}\">", xml::attribute(&unit.id));
        for (lang, segment) in [(&package.source, &unit.source), (&package.target, target)] {
            let _ =
                writeln!(out, "      <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>", xml::attribute(lang), inline(segment));
        }
        out.push_str("    </tu>\n");
    }
    out.push_str("  </body>\n</tmx>\n");
    out
}

fn inline(segment: &Segment) -> String {
    let pieces = segment.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => xml::escape(text),
        Piece::Code(code) => {
            let raw = xml::escape(&code.raw);
            match code.role {
                Role::Open => format!("<bpt i=\"{0}\" x=\"{0}\">{raw}</bpt>", code.id),
                Role::Close => format!("<ept i=\"{}\">{raw}</ept>", code.id),
                Role::Alone => format!("<ph x=\"{}\">{raw}</ph>", code.id),
            }
        }
    });
    pieces.collect()
}
