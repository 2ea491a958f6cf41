//! PO, as gettext writes it. A parser of our own: the one crate that reads PO tells nobody in which line a fault stands.
//!
//! `msgctxt` is the name of the unit, and so is the reference (`#:`), which tools keep that drop the context. `fuzzy` is what
//! was made from an older source, and `#| msgid` that source.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use super::xliff1::notes;
use super::{ExchangeUnit, Incoming, IncomingUnit, Package, Progress};
use crate::diag::{Code, Diagnostic, Place, Sink};

pub(super) fn write(package: &Package) -> String {
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    let head = [
        ("Project-Id-Version", package.handbook.clone()),
        ("Report-Msgid-Bugs-To", String::new()),
        ("POT-Creation-Date", format!("{} 00:00+0000", package.today)),
        ("PO-Revision-Date", format!("{} 00:00+0000", package.today)),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", package.target.replace('-', "_")),
        ("X-Source-Language", package.source.clone()),
        ("X-Target-Language", package.target.clone()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Generator", "Vademecum".to_owned()),
    ];
    for (name, value) in head {
        let _ = writeln!(out, "\"{name}: {}\\n\"", escape(&value));
    }
    for unit in &package.units {
        write_unit(&mut out, unit);
    }
    out
}

fn write_unit(out: &mut String, unit: &ExchangeUnit) {
    out.push('\n');
    let context = &unit.context;
    let title = if context.title == context.thing {
        context.part.to_owned()
    } else {
        format!("{}, {}", context.title, context.part)
    };
    let mut comments = vec![title];
    comments.extend(context.topic.clone());
    comments.extend(context.address.clone());
    comments.extend(notes(unit).into_iter().filter(|note| !note.starts_with("Previous source: ")));
    for line in comments.iter().flat_map(|comment| comment.lines()) {
        let _ = writeln!(out, "#. {line}");
    }
    let _ = writeln!(out, "#: {}", unit.id);
    if unit.progress == Progress::NeedsReview {
        out.push_str("#, fuzzy\n");
        if let Some(previous) = &unit.previous {
            let _ = writeln!(out, "#| msgid {}", quoted(previous, "#| "));
        }
    }
    if unit.progress == Progress::SignedOff {
        out.push_str("#, vademecum-signed-off\n");
    }
    let _ = writeln!(out, "msgctxt {}", quoted(&unit.id, ""));
    let _ = writeln!(out, "msgid {}", quoted(&unit.source.plain(), ""));
    let _ = writeln!(out, "msgstr {}", quoted(&unit.target.as_ref().map(|t| t.plain()).unwrap_or_default(), ""));
}

/// A string; one with line ends stands in a line for each, so that people can read it.
fn quoted(text: &str, before: &str) -> String {
    if !text.contains('\n') {
        return format!("\"{}\"", escape(text));
    }
    let lines = text.split_inclusive('\n').map(|line| format!("\n{before}\"{}\"", escape(line)));
    format!("\"\"{}", lines.collect::<String>())
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}

/// An entry as it stands in the file.
#[derive(Default)]
struct Entry {
    ids: Vec<String>,
    is_fuzzy: bool,
    is_signed_off: bool,
    context: Option<String>,
    source: Option<String>,
    target: Option<(String, Range<usize>)>,
    has_plural: bool,
    start: usize,
}

/// Reads a PO file.
pub(super) fn read(text: &str, file: &Arc<str>, sink: &mut Sink) -> Incoming {
    let mut incoming = Incoming::default();
    let mut entry = Entry::default();
    // The string that goes on in the next line.
    let mut field = Field::None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        let content = line.trim();
        let mut fault = |message: &str, hint: &str| {
            sink.report(Diagnostic::new(Code::ExchangeSyntax, Place::new(file, range.clone()), message).hint(hint));
        };
        if content.starts_with("#~") || (content.starts_with("#|")) {
            continue;
        }
        let begins = content.is_empty()
            || content.starts_with('#')
            || content.starts_with("msgctxt")
            || (content.starts_with("msgid ") && entry.source.is_some());
        if begins && entry.target.is_some() {
            finish(std::mem::take(&mut entry), &mut incoming, file);
            field = Field::None;
        }
        if content.is_empty() {
            continue;
        }
        if entry.source.is_none() && entry.context.is_none() {
            entry.start = range.start;
        }
        if let Some(comment) = content.strip_prefix('#') {
            if let Some(flags) = comment.strip_prefix(',') {
                let mut flags = flags.split(',').map(str::trim);
                entry.is_fuzzy |= flags.clone().any(|flag| flag == "fuzzy");
                entry.is_signed_off |= flags.any(|flag| flag == "vademecum-signed-off");
            } else if let Some(references) = comment.strip_prefix(':') {
                entry.ids.extend(references.split_whitespace().map(str::to_owned));
            }
            continue;
        }
        let (next, string) = match content.split_once(['"']) {
            Some((keyword, _)) => (Field::of(keyword.trim()), &content[keyword.len()..]),
            None => (None, content),
        };
        let Some(string) = unquoted(string) else {
            fault(
                "this is no line of a PO file",
                "a text stands between quotation marks, and those within it have a backslash before them",
            );
            incoming.is_refused = true;
            return incoming;
        };
        match next {
            Some(Field::None) => {}
            Some(next) => field = next,
            None => {
                fault("a PO file has no such word", "a line begins with msgctxt, msgid, msgstr or a quotation mark");
                incoming.is_refused = true;
                return incoming;
            }
        }
        match field {
            Field::Context => entry.context.get_or_insert_default().push_str(&string),
            Field::Source => entry.source.get_or_insert_default().push_str(&string),
            Field::Plural => entry.has_plural = true,
            Field::Target => {
                let (words, place) = entry.target.get_or_insert((String::new(), range.clone()));
                words.push_str(&string);
                place.end = range.end;
            }
            Field::None => {
                fault("a text that belongs to nothing", "msgid or msgstr stands before it");
                incoming.is_refused = true;
                return incoming;
            }
        }
    }
    finish(entry, &mut incoming, file);
    incoming
}

#[derive(Clone, Copy)]
enum Field {
    None,
    Context,
    Source,
    Plural,
    Target,
}

impl Field {
    fn of(keyword: &str) -> Option<Field> {
        Some(match keyword {
            "" => Field::None,
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgid_plural" => Field::Plural,
            "msgstr" | "msgstr[0]" => Field::Target,
            keyword if keyword.starts_with("msgstr[") => Field::Plural,
            _ => return None,
        })
    }
}

fn unquoted(string: &str) -> Option<String> {
    let inner = string.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                c => out.push(c),
            },
            c => out.push(c),
        }
    }
    Some(out)
}

fn finish(entry: Entry, incoming: &mut Incoming, file: &Arc<str>) {
    let Some((target, place)) = entry.target else { return };
    let source = entry.source.unwrap_or_default();
    if source.is_empty() && entry.context.is_none() {
        head(&target, place, incoming, file);
        return;
    }
    let mut ids: Vec<String> = entry.context.into_iter().collect();
    ids.extend(entry.ids);
    ids.dedup();
    let progress = match (target.is_empty() || entry.has_plural, entry.is_fuzzy, entry.is_signed_off) {
        (true, _, _) => Progress::NeedsTranslation,
        (_, true, _) => Progress::NeedsReview,
        (_, _, true) => Progress::SignedOff,
        _ => Progress::Translated,
    };
    let place = Place::new(file, place.start.max(entry.start)..place.end);
    let progress = Some(progress);
    incoming.units.push(IncomingUnit { ids, place, at: None, source: Some(source), hash: None, target, progress });
}

fn head(head: &str, place: Range<usize>, incoming: &mut Incoming, file: &Arc<str>) {
    let of = |name: &str| {
        let value = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?.trim();
        (!value.is_empty() && value != "FULL NAME <EMAIL@ADDRESS>").then(|| value.to_owned())
    };
    let target = of("X-Target-Language").or_else(|| of("Language").map(|tag| tag.replace('_', "-")));
    incoming.target = target.map(|tag| (tag, Some(Place::new(file, place))));
    incoming.translator = of("Last-Translator").map(|name| match name.split_once(" <") {
        // A handbook is public; an address of a volunteer need not be.
        Some((name, _)) => name.trim().to_owned(),
        None => name,
    });
}
