//! The formats: which there are, and how to tell them apart.

use std::sync::Arc;

use super::{ExchangeFile, Incoming, Package, csv, ftl, po, tbx, tmx, xliff1, xliff2, xml};
use crate::diag::{Code, Diagnostic, Place, Sink};

/// A format that translators' tools write and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2.
    Xliff1,
    /// XLIFF 2.1.
    Xliff2,
    /// PO of gettext.
    Po,
    /// Comma-separated values.
    Csv,
    /// A workbook of Excel.
    Xlsx,
    /// Fluent.
    Ftl,
    /// TMX 1.4b, a translation memory: only out.
    Tmx,
    /// TBX-Basic, a glossary: only out.
    Tbx,
    /// The glossary as comma-separated values: only out.
    GlossaryCsv,
}

impl Format {
    /// The end of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Xliff1 | Format::Xliff2 => "xlf",
            Format::Po => "po",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Ftl => "ftl",
            Format::Tmx => "tmx",
            Format::Tbx => "tbx",
            Format::GlossaryCsv => "glossary.csv",
        }
    }
}

/// The bytes of a package in a format.
///
/// # Errors
/// If this program was built without the format, or a sheet has no room for a text.
pub fn write(package: &Package, format: Format) -> Result<Vec<u8>, String> {
    let text = match format {
        Format::Xliff1 => xliff1::write(package),
        Format::Xliff2 => xliff2::write(package),
        Format::Po => po::write(package),
        Format::Csv => csv::write(package),
        Format::Ftl => ftl::write(package),
        Format::Tmx => tmx::write(package),
        Format::Tbx => tbx::write(package),
        Format::GlossaryCsv => csv::write_glossary(package),
        Format::Xlsx => return write_xlsx(package),
    };
    Ok(text.into_bytes())
}

#[cfg(feature = "xlsx")]
fn write_xlsx(package: &Package) -> Result<Vec<u8>, String> {
    super::xlsx::write(package).map_err(|error| format!("the workbook cannot be written: {error}"))
}

#[cfg(not(feature = "xlsx"))]
fn write_xlsx(_: &Package) -> Result<Vec<u8>, String> {
    Err("this program was built without workbooks; use --format csv".to_owned())
}

/// Reads a file in the format that its beginning and its name tell.
pub(super) fn read(file: &ExchangeFile, sink: &mut Sink) -> (Incoming, Option<Arc<str>>) {
    let path = &file.path;
    let refused = |sink: &mut Sink, message: &str, hint: &str, text| {
        sink.report(Diagnostic::new(Code::ExchangeSyntax, Place::file(path), message).hint(hint));
        (Incoming { is_refused: true, ..Incoming::default() }, text)
    };
    if file.bytes.starts_with(b"PK\x03\x04") {
        return (read_xlsx(file, sink), None);
    }
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if matches!(extension.as_str(), "xlsx" | "xls" | "ods" | "numbers") {
        let hint = "save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\", and import that";
        return refused(sink, "this is no workbook that can be read", hint, None);
    }
    let Ok(text) = String::from_utf8(file.bytes.clone()) else {
        return refused(sink, "this is not UTF-8", "save it as UTF-8; a sheet as \"CSV UTF-8\"", None);
    };
    let text: Arc<str> = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n").into();
    let is_po = text.lines().any(|line| line.starts_with("msgid "));
    let incoming = match extension.as_str() {
        _ if text.trim_start().starts_with('<') => match xml::parse(&text) {
            Ok(root) => match (root.name.as_str(), root.attribute("version")) {
                ("xliff", Some(version)) if version.starts_with("2.") => xliff2::read(&root, path),
                ("xliff", _) => xliff1::read(&root, path),
                (other, _) => {
                    let message = format!("`{other}` is not XLIFF");
                    return refused(
                        sink,
                        &message,
                        "XLIFF, PO, CSV, XLSX and FTL can be imported; a memory or a glossary cannot",
                        Some(text),
                    );
                }
            },
            Err(xml::Refusal { at, reason, hint }) => {
                sink.report(Diagnostic::new(Code::ExchangeSyntax, Place::new(path, at), reason).hint(hint));
                Incoming { is_refused: true, ..Incoming::default() }
            }
        },
        "po" | "pot" | "txt" if is_po || extension != "txt" => po::read(&text, path, sink),
        "csv" | "tsv" | "txt" => csv::read(&text, path, sink),
        "ftl" => ftl::read(&text, path, sink),
        _ => {
            return refused(
                sink,
                "nobody can tell the format of this file from its name",
                "name it .xlf, .po, .csv, .xlsx or .ftl",
                Some(text),
            );
        }
    };
    (incoming, Some(text))
}

#[cfg(feature = "xlsx")]
fn read_xlsx(file: &ExchangeFile, sink: &mut Sink) -> Incoming {
    super::xlsx::read(&file.bytes, &file.path, sink)
}

#[cfg(not(feature = "xlsx"))]
fn read_xlsx(file: &ExchangeFile, sink: &mut Sink) -> Incoming {
    sink.report(
        Diagnostic::new(Code::ExchangeSyntax, Place::file(&file.path), "this program was built without workbooks")
            .hint("save the sheet as \"CSV UTF-8\" and import that"),
    );
    Incoming { is_refused: true, ..Incoming::default() }
}
