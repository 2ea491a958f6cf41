//! From a tree of HTML to blocks, and what blocks cannot say.

use std::rc::Rc;

use super::dom::{Element, Node};
use super::line::{Line, Run, Style, tidy};
use super::{Address, Block};
use crate::source::layout::is_id;

/// Something of the HTML that the text does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// What it was.
    pub kind: LossKind,
    /// Its words or its address, if it had some.
    pub words: String,
}

/// What Markdown, or a handbook, cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "`words` says what each is")]
pub enum LossKind {
    Image,
    Frame,
    Script,
    Form,
    MergedCells,
    BlocksInCell,
    Link(&'static str),
    Direction,
    Hidden,
    Emphasis,
}

impl LossKind {
    /// What became of it, for the report.
    pub fn message(self) -> &'static str {
        match self {
            LossKind::Image => "an image: nothing is downloaded, and what it shows is a link if it has a description",
            LossKind::Frame => "a film, a map or another page inside the page: it is a link now",
            LossKind::Script => "a script, a drawing or a style sheet: left out",
            LossKind::Form => "a form: its words are kept, its fields are not",
            LossKind::MergedCells => "merged cells of a table: the words stand in the first of them",
            LossKind::BlocksInCell => "paragraphs or lists in a cell of a table: they are one line now, parted by ·",
            LossKind::Link(reason) => reason,
            LossKind::Direction => "words marked as of another direction or language: the mark is left out",
            LossKind::Hidden => "words that no reader sees: left out",
            LossKind::Emphasis => "bold or italic that cannot be written there: the words are kept",
        }
    }
}

/// What was read of a piece of HTML.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// What Markdown can say.
    pub blocks: Vec<Block>,
    /// What it cannot, in the order of the text.
    pub losses: Vec<Loss>,
}

/// Reads a piece of HTML. `address` tells where an `href` leads, `direction` is that of the text's language.
pub fn read(html: &str, direction: &str, address: &dyn Fn(&str) -> Address) -> Reading {
    let nodes = super::dom::parse(html);
    let mut anchors = Vec::new();
    collect_anchors(&nodes, &mut anchors);
    let mut reader = Reader { address, direction, anchors, losses: Vec::new() };
    let mut flow = Flow::default();
    reader.nodes(&nodes, &Mark::default(), &mut flow);
    let mut blocks = flow.finish();
    level_headings(&mut blocks);
    Reading { blocks, losses: reader.losses }
}

/// The ids that links of the text lead to.
fn collect_anchors(nodes: &[Node], anchors: &mut Vec<String>) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        if element.name == "a"
            && let Some(id) = element.attribute("href").and_then(|href| href.strip_prefix('#'))
        {
            anchors.push(id.to_owned());
        }
        collect_anchors(&element.children, anchors);
    }
}

/// How words look and lead where the reader stands.
#[derive(Debug, Clone, Default)]
struct Mark {
    style: Style,
    link: Option<Rc<str>>,
}

/// Blocks, and the paragraph that is being written.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    lines: Vec<Vec<Run>>,
}

impl Flow {
    fn text(&mut self, text: &str, mark: &Mark) {
        if self.lines.is_empty() {
            self.lines.push(Vec::new());
        }
        let run = Run { text: text.to_owned(), style: mark.style, link: mark.link.clone() };
        self.lines.last_mut().expect("there is a line").push(run);
    }

    fn line_break(&mut self) {
        self.lines.push(Vec::new());
        if self.lines.len() == 1 {
            self.lines.push(Vec::new());
        }
    }

    /// Ends the paragraph. An empty line in it parts two paragraphs.
    fn flush(&mut self) {
        let lines: Vec<Line> = std::mem::take(&mut self.lines).into_iter().map(tidy).collect();
        for part in lines.split(Vec::is_empty).filter(|part| !part.is_empty()) {
            self.blocks.push(Block::Paragraph(part.to_vec()));
        }
    }

    fn block(&mut self, block: Block) {
        self.flush();
        self.blocks.push(block);
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

struct Reader<'a> {
    address: &'a dyn Fn(&str) -> Address,
    direction: &'a str,
    anchors: Vec<String>,
    losses: Vec<Loss>,
}

impl Reader<'_> {
    fn nodes(&mut self, nodes: &[Node], mark: &Mark, flow: &mut Flow) {
        for node in nodes {
            match node {
                Node::Text(text) => flow.text(text, mark),
                Node::Element(element) => self.element(element, mark, flow),
            }
        }
    }

    fn element(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        if is_hidden(element) {
            let words = text_of(&element.children);
            self.lose(LossKind::Hidden, &words);
            return;
        }
        self.direction(element);
        let children = &element.children;
        match element.name.as_str() {
            "script" | "style" | "svg" | "canvas" | "link" | "meta" | "map" => self.left_out(element),
            "br" => flow.line_break(),
            "hr" => flow.block(Block::Rule),
            "img" => self.image(element, mark, flow),
            "iframe" | "embed" | "video" | "audio" | "object" => self.frame(element, mark, flow),
            "a" => self.link(element, mark, flow),
            "b" | "strong" => self.styled(children, mark, flow, |style| style.strong = true),
            "i" | "em" | "cite" | "var" | "dfn" => self.styled(children, mark, flow, |style| style.emphasis = true),
            "s" | "strike" | "del" => self.styled(children, mark, flow, |style| style.strike = true),
            "code" | "kbd" | "samp" | "tt" => self.styled(children, mark, flow, |style| style.code = true),
            "sup" | "sub" => self.raised(element, mark, flow),
            "wbr" => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element, mark, flow),
            "ul" | "ol" | "menu" | "dir" => self.list(element, mark, flow),
            // An item without a list is a list of one.
            "li" => {
                let item = self.item(children, mark);
                flow.flush();
                push_items(flow, None, item.into_iter().collect());
            }
            "dl" => self.definitions(element, mark, flow),
            "table" => {
                let blocks = self.table(element, mark);
                flow.flush();
                flow.blocks.extend(blocks);
            }
            "blockquote" => {
                let blocks = self.inside(children, mark);
                if !blocks.is_empty() {
                    flow.block(Block::Quote(blocks));
                }
            }
            "pre" | "listing" | "xmp" => {
                let text = text_of(children);
                if !text.trim().is_empty() {
                    flow.block(Block::Code(text.trim_matches(['\n', '\r']).trim_end().replace('\r', "")));
                }
            }
            "summary" | "legend" | "dt" => {
                flow.flush();
                self.styled(children, mark, flow, |style| style.strong = true);
                flow.flush();
            }
            "input" | "select" | "textarea" | "button" | "form" => self.form(element, mark, flow),
            "q" => {
                flow.text("“", mark);
                self.nodes(children, mark, flow);
                flow.text("”", mark);
            }
            name if is_inline(name) => self.nodes(children, mark, flow),
            _ => {
                flow.flush();
                self.nodes(children, mark, flow);
                flow.flush();
            }
        }
    }

    /// What stands in an element, as blocks of its own.
    fn inside(&mut self, nodes: &[Node], mark: &Mark) -> Vec<Block> {
        let mut flow = Flow::default();
        self.nodes(nodes, mark, &mut flow);
        flow.finish()
    }

    fn styled(&mut self, nodes: &[Node], mark: &Mark, flow: &mut Flow, put: impl FnOnce(&mut Style)) {
        let mut mark = mark.clone();
        put(&mut mark.style);
        self.nodes(nodes, &mark, flow);
    }

    fn lose(&mut self, kind: LossKind, words: &str) {
        self.losses.push(Loss { kind, words: words.split_whitespace().collect::<Vec<_>>().join(" ") });
    }

    fn direction(&mut self, element: &Element) {
        let is_other = |of: &str| !of.eq_ignore_ascii_case(self.direction) && !of.eq_ignore_ascii_case("auto");
        if element.attribute("dir").is_some_and(is_other) && !text_of(&element.children).trim().is_empty() {
            let words = text_of(&element.children);
            self.lose(LossKind::Direction, &words);
        }
    }

    fn left_out(&mut self, element: &Element) {
        let words = text_of(&element.children);
        self.lose(LossKind::Script, &words);
    }

    /// `m²`: figures that Unicode can raise or lower stay so; other words stay as they are.
    fn raised(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let text = text_of(&element.children);
        let figures =
            if element.name == "sup" { "⁰¹²³⁴⁵⁶⁷⁸⁹" } else { "₀₁₂₃₄₅₆₇₈₉" };
        let raised: Option<String> =
            text.trim().chars().map(|c| figures.chars().nth(c.to_digit(10)? as usize)).collect();
        match raised.filter(|raised| !raised.is_empty()) {
            Some(raised) => flow.text(&raised, mark),
            None => self.nodes(&element.children, mark, flow),
        }
    }

    fn link(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let Some(href) = element.attribute("href").filter(|_| mark.link.is_none()) else {
            self.nodes(&element.children, mark, flow);
            return;
        };
        let words = text_of(&element.children);
        let to = match (self.address)(href) {
            Address::To(address) => Some(address),
            Address::Heading(id) if is_id(&id) => Some(format!("#{id}")),
            Address::Heading(_) => {
                self.lose(
                    LossKind::Link("a link to a place in the text that is no heading: its words are kept"),
                    &words,
                );
                None
            }
            Address::Nowhere(reason) => {
                self.lose(LossKind::Link(reason), &format!("{} ({href})", words.trim()));
                None
            }
        };
        let mark = Mark { link: to.map(Rc::from), ..mark.clone() };
        // A link around nothing leads nobody anywhere.
        if words.trim().is_empty() && !has_words(&element.children) && mark.link.is_some() {
            self.lose(LossKind::Link("a link without words: left out"), href);
            // The words before and after it stay two.
            if !element.children.is_empty() {
                flow.text(" ", &Mark { link: None, ..mark });
            }
            return;
        }
        self.nodes(&element.children, &mark, flow);
    }

    fn image(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let alt = element.attribute("alt").or_else(|| element.attribute("title"));
        let source = element.attribute("src").unwrap_or_default();
        // An icon stands for its words; there is nothing to look at.
        let size = |name| element.attribute(name).and_then(|n| n.trim_end_matches("px").parse::<u32>().ok());
        let is_icon = size("width").or(size("height")).is_some_and(|size| size <= 32) || source.starts_with("data:");
        if let Some(alt) = alt.filter(|_| is_icon) {
            flow.text(&format!("{alt} "), mark);
            return;
        }
        let shown = if source.starts_with("data:") { "an image in the text itself" } else { source };
        self.lose(LossKind::Image, shown);
        let Some(alt) = alt else { return };
        let to = match (self.address)(source) {
            Address::To(address) if mark.link.is_none() => Some(Rc::from(address)),
            _ => mark.link.clone(),
        };
        flow.text(alt, &Mark { link: to, ..mark.clone() });
    }

    /// A film or a page inside the page becomes a link of its own, under its title or its address.
    fn frame(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let source = source_of(element);
        let fallback = if element.name == "object" { String::new() } else { text_of(&element.children) };
        self.lose(LossKind::Frame, &format!("{} {fallback}", source.unwrap_or_default()));
        if element.name == "object" {
            self.nodes(&element.children, mark, flow);
        }
        let Some(source) = source else { return };
        let address =
            if let Some(rest) = source.strip_prefix("//") { format!("https://{rest}") } else { source.to_owned() };
        if let Address::To(address) = (self.address)(&address) {
            let title = element.attribute("title").or_else(|| element.attribute("aria-label")).unwrap_or(&address);
            flow.flush();
            flow.text(title, &Mark { link: Some(Rc::from(address.as_str())), ..mark.clone() });
            flow.flush();
        }
    }

    fn form(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let words = ["value", "placeholder", "aria-label"].iter().filter_map(|name| element.attribute(name));
        self.lose(LossKind::Form, &words.collect::<Vec<_>>().join(" "));
        let is_block = element.name != "button";
        if is_block {
            flow.flush();
        }
        for child in &element.children {
            match child {
                Node::Element(option) if option.name == "option" => {
                    self.nodes(&option.children, mark, flow);
                    flow.text(" ", mark);
                }
                other => self.nodes(std::slice::from_ref(other), mark, flow),
            }
        }
        if is_block {
            flow.flush();
        }
    }

    fn heading(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        flow.flush();
        let level = element.name.as_bytes()[1] - b'0';
        // A heading is bold already.
        let mut mark = mark.clone();
        mark.style.strong = false;
        let blocks = self.inside(&element.children, &mark);
        let mut lines: Vec<Line> = Vec::new();
        let mut blocks = blocks.into_iter().peekable();
        while let Some(Block::Paragraph(more)) = blocks.next_if(|block| matches!(block, Block::Paragraph(_))) {
            lines.extend(more);
        }
        let mut runs: Vec<Run> = Vec::new();
        for mut line in lines {
            for run in &mut line {
                run.style.strong = false;
            }
            if !runs.is_empty() {
                runs.push(Run { text: " ".to_owned(), style: Style::default(), link: None });
            }
            runs.extend(line);
        }
        let words = tidy(runs);
        if !words.is_empty() {
            let id = element.attribute("id").or_else(|| first_anchor(&element.children));
            let id = id.filter(|id| is_id(id) && self.anchors.iter().any(|anchor| anchor == id)).map(str::to_owned);
            flow.block(Block::Heading { level, id, words });
        }
        flow.blocks.extend(blocks);
    }

    fn list(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let mut items: Vec<Vec<Block>> = Vec::new();
        let mut loose: Vec<Node> = Vec::new();
        for child in &element.children {
            match child {
                Node::Element(item) if item.name == "li" => {
                    items.extend(self.item(&std::mem::take(&mut loose), mark));
                    self.direction(item);
                    items.extend(self.item(&item.children, mark));
                }
                // Editors nest a list beside the item that it belongs to.
                Node::Element(list) if matches!(list.name.as_str(), "ul" | "ol") => {
                    items.extend(self.item(&std::mem::take(&mut loose), mark));
                    let mut inner = Flow::default();
                    self.list(list, mark, &mut inner);
                    match items.last_mut() {
                        Some(last) => last.extend(inner.finish()),
                        None => items.extend(Some(inner.finish()).filter(|blocks| !blocks.is_empty())),
                    }
                }
                other => loose.push(other.clone()),
            }
        }
        items.extend(self.item(&loose, mark));
        let start = element.attribute("start").and_then(|start| start.parse::<u32>().ok()).filter(|n| *n < 1_000_000);
        let first = (element.name == "ol").then(|| start.unwrap_or(1));
        flow.flush();
        push_items(flow, first, items);
    }

    /// The blocks of an item. A heading or a line across in it would be one of the page: the heading becomes bold words.
    fn item(&mut self, nodes: &[Node], mark: &Mark) -> Option<Vec<Block>> {
        let blocks = without_headings(self.inside(nodes, mark));
        (!blocks.is_empty()).then_some(blocks)
    }

    /// A list of terms: each with what stands below it is an item.
    fn definitions(&mut self, element: &Element, mark: &Mark, flow: &mut Flow) {
        let mut items: Vec<Vec<Block>> = Vec::new();
        let mut has_definition = true;
        let mut parts: Vec<&Node> = Vec::new();
        for child in &element.children {
            match child {
                Node::Element(group) if group.name == "div" => parts.extend(&group.children),
                other => parts.push(other),
            }
        }
        for part in parts {
            let is_term = matches!(part, Node::Element(e) if e.name == "dt");
            let blocks = match part {
                Node::Element(e) if e.name == "dd" => without_headings(self.inside(&e.children, mark)),
                other => without_headings(self.inside(std::slice::from_ref(other), mark)),
            };
            if blocks.is_empty() {
                continue;
            }
            match items.last_mut() {
                Some(last) if !is_term || !has_definition => last.extend(blocks),
                _ => items.push(blocks),
            }
            has_definition = !is_term;
        }
        flow.flush();
        push_items(flow, None, items);
    }

    fn table(&mut self, element: &Element, mark: &Mark) -> Vec<Block> {
        super::table::read(element, &mut |cell| {
            self.direction(cell);
            self.inside(&cell.children, mark)
        })
        .into_blocks(&mut self.losses)
    }
}

fn push_items(flow: &mut Flow, first: Option<u32>, items: Vec<Vec<Block>>) {
    if !items.is_empty() {
        flow.blocks.push(Block::List { first, items });
    }
}

fn without_headings(blocks: Vec<Block>) -> Vec<Block> {
    let kept = blocks.into_iter().filter(|block| *block != Block::Rule).map(|block| match block {
        Block::Heading { mut words, .. } => {
            words.iter_mut().for_each(|run| run.style.strong = true);
            Block::Paragraph(vec![tidy(words)])
        }
        Block::Quote(blocks) => Block::Quote(without_headings(blocks)),
        other => other,
    });
    kept.collect()
}

/// Makes the headings of a text begin at level 2 and go down one by one, whatever levels its author took for their looks.
fn level_headings(blocks: &mut Vec<Block>) {
    let mut levels: Vec<u8> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level, .. } => Some(*level),
            _ => None,
        })
        .collect();
    levels.sort_unstable();
    levels.dedup();
    let mut above = 1;
    for block in blocks {
        match block {
            Block::Heading { level, .. } => {
                let rank = levels.iter().position(|l| l == level).map_or(0, |i| i as u8);
                *level = (rank + 2).min(above + 1).min(6);
                above = *level;
            }
            Block::Quote(inside) => *inside = without_headings(std::mem::take(inside)),
            _ => {}
        }
    }
}

/// Whether browsers show nothing of it.
fn is_hidden(element: &Element) -> bool {
    let style = element.attribute("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
    style.contains("display:none") || element.attributes.iter().any(|(name, _)| name == "hidden")
}

fn source_of(element: &Element) -> Option<&str> {
    let own = element.attribute("src").or_else(|| element.attribute("data")).or_else(|| element.attribute("data-src"));
    own.or_else(|| {
        element.children.iter().find_map(|child| match child {
            Node::Element(source) if source.name == "source" => source.attribute("src"),
            _ => None,
        })
    })
}

fn first_anchor(nodes: &[Node]) -> Option<&str> {
    nodes.iter().find_map(|node| match node {
        Node::Element(e) => e.attribute("id").or_else(|| e.attribute("name")).or_else(|| first_anchor(&e.children)),
        Node::Text(_) => None,
    })
}

/// All characters of some nodes.
fn text_of(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        match node {
            Node::Text(more) => text.push_str(more),
            Node::Element(element) if element.name == "br" => text.push('\n'),
            Node::Element(element) => text.push_str(&text_of(&element.children)),
        }
    }
    text
}

/// Whether something in there has words of its own although no text: an image with a description.
fn has_words(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(e) => e.attribute("alt").is_some() || e.attribute("title").is_some() || has_words(&e.children),
        Node::Text(_) => false,
    })
}

fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "span", "font", "u", "ins", "mark", "small", "big", "abbr", "acronym", "time", "data", "label", "bdi", "bdo",
        "ruby", "rb", "rt", "rp", "rtc", "nobr", "output", "noscript", "picture", "source", "track", "option", "slot",
        "math", "mi", "mn", "mo", "mrow", "mtext", "template",
    ];
    INLINE.contains(&name) || name.contains('-')
}
