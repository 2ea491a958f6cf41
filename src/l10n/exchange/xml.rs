//! XML: elements with places, and nothing that a file from outside could use against its reader. There are no document
//! types and so no entities of anyone's making; what is nested deeply is refused.

use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    /// Its attributes; those of XML itself with their prefix.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) nodes: Vec<Node>,
    /// Its first tag.
    pub(super) tag: Range<usize>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

/// Why a text is no XML that is read here, and where.
pub(super) struct Refusal {
    pub(super) at: Range<usize>,
    pub(super) reason: String,
    pub(super) hint: &'static str,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children().find(|child| child.name == name)
    }

    /// Every element of a name in it, itself included, in order.
    pub(super) fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        if self.name == name {
            found.push(self);
        }
        self.children().for_each(|child| child.all(name, found));
    }

    /// All text in it.
    pub(super) fn text(&self) -> String {
        let texts = self.nodes.iter().map(|node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        });
        texts.collect()
    }
}

/// How deep elements may stand in each other: exchange files need ten.
const MAX_DEPTH: usize = 100;

/// Reads a document.
pub(super) fn parse(text: &str) -> Result<Element, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event();
        let at = start..(reader.buffer_position() as usize).clamp(start, text.len());
        let refuse = |reason: String, hint| Err(Refusal { at: floor(text, at.clone()), reason, hint });
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                let position = (reader.error_position() as usize).min(text.len());
                return Err(Refusal {
                    at: floor(text, position..(position + 1).min(text.len())),
                    reason: format!("this is not XML: {error}"),
                    hint: "export again, or ask the tool that wrote the file to save it once more",
                });
            }
        };
        match event {
            Event::DocType(_) => {
                return refuse(
                    "a document type, which could bring entities from anywhere".to_owned(),
                    "take the line that begins with <!DOCTYPE out of the file",
                );
            }
            Event::Start(tag) => {
                if open.len() >= MAX_DEPTH {
                    return refuse(
                        "elements stand in each other too deeply".to_owned(),
                        "export again: no exchange file is built so",
                    );
                }
                match element(&tag, at.clone()) {
                    Ok(element) => open.push(element),
                    Err(reason) => return refuse(reason, "export again, or save the file once more"),
                }
            }
            Event::Empty(tag) => match element(&tag, at.clone()) {
                Ok(element) => close(element, &mut open, &mut root),
                Err(reason) => return refuse(reason, "export again, or save the file once more"),
            },
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    close(element, &mut open, &mut root);
                }
            }
            Event::Text(words) => push(&words.xml10_content(), &mut open),
            Event::CData(words) => push(&words.xml10_content(), &mut open),
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let known = match name {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                match known {
                    Some(c) => push(c.encode_utf8(&mut [0; 4]), &mut open),
                    None => {
                        return refuse(
                            format!("the entity `&{name};`, which XML does not have"),
                            "write the character itself",
                        );
                    }
                }
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    match root {
        Some(root) if open.is_empty() => Ok(root),
        _ => Err(Refusal {
            at: text.len()..text.len(),
            reason: "the file ends too early".to_owned(),
            hint: "it was cut off: save or send it again",
        }),
    }
}

fn floor(text: &str, range: Range<usize>) -> Range<usize> {
    text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end.min(text.len()))
}

fn element(tag: &BytesStart, at: Range<usize>) -> Result<Element, String> {
    let local = |name: &str| match name.split_once(':') {
        Some(("xml", _)) | None => name.to_owned(),
        Some((_, local)) => local.to_owned(),
    };
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| format!("an attribute cannot be read: {error}"))?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| format!("an attribute cannot be read: {error}"))?;
        attributes.push((local(attribute.key.as_ref()), value.into_owned()));
    }
    Ok(Element { name: local(tag.name().as_ref()), attributes, nodes: Vec::new(), tag: at })
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.nodes.push(Node::Element(element)),
        None => {
            root.get_or_insert(element);
        }
    }
}

fn push(words: &str, open: &mut [Element]) {
    let Some(parent) = open.last_mut() else { return };
    match parent.nodes.last_mut() {
        Some(Node::Text(before)) => before.push_str(words),
        _ => parent.nodes.push(Node::Text(words.to_owned())),
    }
}

/// Text as it stands in an element or between quotation marks. What XML cannot have is left out.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Text as it stands in an attribute, where a line end would become a blank.
pub(super) fn attribute(text: &str) -> String {
    escape(text).replace('\n', "&#10;")
}
