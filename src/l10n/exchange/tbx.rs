//! TBX-Basic: the glossary, term by term, with definitions.

use std::fmt::Write;

use super::{Package, xml};

pub(super) fn write(package: &Package) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<martif type=\"TBX-Basic\" xml:lang=\"{}\">", xml::attribute(&package.source));
    let _ = writeln!(
        out,
        "  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>{}</p>\n      </sourceDesc>\n    </fileDesc>\n  </martifHeader>",
        xml::escape(&package.handbook)
    );
    out.push_str("  <text>\n    <body>\n");
    for term in &package.terms {
        let _ = writeln!(out, "      <termEntry id=\"{}\">", xml::attribute(&term.id));
        lang_set(&mut out, &package.source, Some(&term.source), term.source_definition.as_deref());
        lang_set(&mut out, &package.target, term.target.as_deref(), term.target_definition.as_deref());
        out.push_str("      </termEntry>\n");
    }
    out.push_str("    </body>\n  </text>\n</martif>\n");
    out
}

fn lang_set(out: &mut String, lang: &str, term: Option<&str>, definition: Option<&str>) {
    let Some(term) = term else { return };
    let _ = writeln!(out, "        <langSet xml:lang=\"{}\">", xml::attribute(lang));
    if let Some(definition) = definition {
        let _ = writeln!(
            out,
            "          <descripGrp>\n            <descrip type=\"definition\">{}</descrip>\n          </descripGrp>",
            xml::escape(definition)
        );
    }
    let _ = writeln!(
        out,
        "          <tig>\n            <term>{}</term>\n          </tig>\n        </langSet>",
        xml::escape(term)
    );
}
