//! HTML as a tree of our own, parsed by html5ever as browsers do.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, local_name, ns, parse_fragment};

/// What is nested deeper is taken as words: nobody means it, and the stack is finite.
const DEEPEST: usize = 100;

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Characters, entities resolved.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element with what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes in the order of the text.
    pub attributes: Vec<(String, String)>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute, blanks around it taken away; `None` if it is missing or empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(key, _)| key == name)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }
}

/// Parses what stands in the body of a page. Every text is HTML, so there are no faults; comments are left out.
pub fn parse(html: &str) -> Vec<Node> {
    // Without scripts, what stands in `noscript` is content.
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    let body = QualName::new(None, ns!(html), local_name!("body"));
    let nodes = parse_fragment(Builder::new(), options, body, Vec::new(), false).one(html);
    // html5ever puts a fragment into a root element of its own.
    let root = nodes[0].children.first().copied().unwrap_or(0);
    children(&nodes, root, 0)
}

fn children(nodes: &[Raw], at: usize, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for &child in &nodes[at].children {
        match &nodes[child].data {
            Data::Text(text) => out.push(Node::Text(text.clone())),
            Data::Element(name, _) if depth >= DEEPEST => {
                let words =
                    if matches!(&*name.local, "script" | "style") { String::new() } else { words(nodes, child) };
                out.push(Node::Text(format!(" {words} ")));
            }
            Data::Element(name, attributes) => out.push(Node::Element(Element {
                name: name.local.to_ascii_lowercase().to_string(),
                attributes: attributes.clone(),
                children: children(nodes, child, depth + 1),
            })),
            Data::Other => {}
        }
    }
    out
}

/// All words below a node, without recursion.
fn words(nodes: &[Raw], at: usize) -> String {
    let mut words = String::new();
    let mut waiting = vec![at];
    while let Some(at) = waiting.pop() {
        match &nodes[at].data {
            Data::Text(text) => words.push_str(text),
            Data::Element(name, _) if matches!(&*name.local, "script" | "style") => {}
            _ => {
                words.push(' ');
                waiting.extend(nodes[at].children.iter().rev());
            }
        }
    }
    words
}

/// A node while the tree is being built: its relatives are indices.
struct Raw {
    data: Data,
    parent: Option<usize>,
    children: Vec<usize>,
}

enum Data {
    Element(QualName, Vec<(String, String)>),
    Text(String),
    Other,
}

struct Builder {
    nodes: RefCell<Vec<Raw>>,
}

impl Builder {
    fn new() -> Builder {
        Builder { nodes: RefCell::new(vec![Raw { data: Data::Other, parent: None, children: Vec::new() }]) }
    }

    fn make(&self, data: Data) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Raw { data, parent: None, children: Vec::new() });
        nodes.len() - 1
    }

    /// Puts a node or text into `parent` before its child number `at`; texts side by side are one.
    fn put(&self, parent: usize, at: usize, new: NodeOrText<usize>) {
        let child = match new {
            NodeOrText::AppendNode(node) => {
                self.remove_from_parent(&node);
                node
            }
            NodeOrText::AppendText(text) => {
                let before = at.checked_sub(1).map(|i| self.nodes.borrow()[parent].children[i]);
                if let Some(before) = before
                    && let Data::Text(there) = &mut self.nodes.borrow_mut()[before].data
                {
                    there.push_str(&text);
                    return;
                }
                self.make(Data::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[child].parent = Some(parent);
        let at = at.min(nodes[parent].children.len());
        nodes[parent].children.insert(at, child);
    }
}

/// The name of an element, as html5ever asks for it.
#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Builder {
    type Handle = usize;
    type Output = Vec<Raw>;
    type ElemName<'a> = Name;

    fn finish(self) -> Vec<Raw> {
        self.nodes.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Name {
        match &self.nodes.borrow()[*target].data {
            Data::Element(name, _) => Name(name.clone()),
            _ => Name(QualName::new(None, ns!(), LocalName::from(""))),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> usize {
        let attributes = attributes.into_iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
        self.make(Data::Element(name, attributes))
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        self.make(Data::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.make(Data::Other)
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        let end = self.nodes.borrow()[*parent].children.len();
        self.put(*parent, end, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        let has_parent = self.nodes.borrow()[*element].parent.is_some();
        if has_parent { self.append_before_sibling(element, child) } else { self.append(previous, child) }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What stands in a `template` is kept as its child: nothing is lost of it.
    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, new: NodeOrText<usize>) {
        if let NodeOrText::AppendNode(node) = &new {
            self.remove_from_parent(node);
        }
        let place = {
            let nodes = self.nodes.borrow();
            nodes[*sibling]
                .parent
                .and_then(|parent| Some((parent, nodes[parent].children.iter().position(|child| child == sibling)?)))
        };
        if let Some((parent, at)) = place {
            self.put(parent, at, new);
        }
    }

    fn add_attrs_if_missing(&self, target: &usize, more: Vec<Attribute>) {
        if let Data::Element(_, attributes) = &mut self.nodes.borrow_mut()[*target].data {
            for attribute in more {
                let name = attribute.name.local.to_string();
                if attributes.iter().all(|(known, _)| *known != name) {
                    attributes.push((name, attribute.value.to_string()));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[*target].parent.take() {
            nodes[parent].children.retain(|child| child != target);
        }
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let mut nodes = self.nodes.borrow_mut();
        let moved = std::mem::take(&mut nodes[*node].children);
        for &child in &moved {
            nodes[child].parent = Some(*new_parent);
        }
        nodes[*new_parent].children.extend(moved);
    }
}
