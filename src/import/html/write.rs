//! From blocks to Markdown that reads back as the same words.

use std::sync::Arc;

use super::Block;
use super::line::{Line, Run, Style};
use super::read::{Loss, LossKind};
use crate::diag::Sink;
use crate::source::markdown::{self, Event, Tag, next_address};

/// Writes blocks as a person would. What is bold or italic where Markdown has no way to say it is reported.
pub fn markdown(blocks: &[Block], losses: &mut Vec<Loss>) -> String {
    let mut out = String::new();
    write_blocks(blocks, losses, &mut out);
    out
}

fn write_blocks(blocks: &[Block], losses: &mut Vec<Loss>, out: &mut String) {
    let mut last_marker = None;
    for (i, block) in blocks.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        // Two lists side by side would be one, had they the same marker.
        let marker = match block {
            Block::List { first, .. } => {
                let default = if first.is_some() { '.' } else { '-' };
                let other = if first.is_some() { ')' } else { '*' };
                Some(if last_marker == Some(default) { other } else { default })
            }
            _ => None,
        };
        last_marker = marker;
        match block {
            Block::Heading { level, id, words } => {
                let mark = "#".repeat(usize::from(*level));
                let id = id.as_ref().map_or(String::new(), |id| format!(" {{#{id}}}"));
                out.push_str(&format!("{mark} {}{id}\n", line(words, Place::Heading, losses)));
            }
            Block::Paragraph(lines) => {
                let lines: Vec<String> = lines.iter().map(|words| line(words, Place::Paragraph, losses)).collect();
                out.push_str(&lines.join("\\\n"));
                out.push('\n');
            }
            Block::List { first, items } => list(*first, items, marker.unwrap_or('-'), losses, out),
            Block::Table { header, rows } => table(header.as_deref(), rows, losses, out),
            Block::Quote(inside) => {
                let mut text = String::new();
                write_blocks(inside, losses, &mut text);
                for line in text.lines() {
                    out.push_str(if line.is_empty() { ">" } else { "> " });
                    out.push_str(line);
                    out.push('\n');
                }
            }
            Block::Code(text) => {
                let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
                out.push_str(&format!("{fence}\n{text}\n{fence}\n"));
            }
            Block::Rule => out.push_str("***\n"),
        }
    }
}

fn list(first: Option<u32>, items: &[Vec<Block>], marker: char, losses: &mut Vec<Loss>, out: &mut String) {
    let is_tight = items.iter().all(|item| is_tight(item));
    for (i, item) in items.iter().enumerate() {
        if i > 0 && !is_tight {
            out.push('\n');
        }
        let marker = match first {
            Some(first) => format!("{}{marker} ", first.saturating_add(i as u32)),
            None => format!("{marker} "),
        };
        let mut text = String::new();
        match item.as_slice() {
            [head, tail @ ..] if is_tight => {
                write_blocks(std::slice::from_ref(head), losses, &mut text);
                write_blocks(tail, losses, &mut text);
            }
            _ => write_blocks(item, losses, &mut text),
        }
        for (n, line) in text.lines().enumerate() {
            match (n, line.is_empty()) {
                (0, _) => out.push_str(&marker),
                (_, true) => {}
                (_, false) => out.push_str(&" ".repeat(marker.len())),
            }
            out.push_str(line);
            out.push('\n');
        }
    }
}

/// Whether an item needs no blank lines: words, and perhaps one list, which must be able to stand right below them.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [Block::Paragraph(_)] => true,
        [Block::Paragraph(_), Block::List { first, items }] => {
            first.is_none_or(|first| first == 1) && items.iter().all(|item| is_tight(item))
        }
        _ => false,
    }
}

fn table(header: Option<&[Line]>, rows: &[Vec<Line>], losses: &mut Vec<Loss>, out: &mut String) {
    let columns = header.map_or_else(|| rows.first().map_or(0, Vec::len), <[Line]>::len);
    let mut row = |cells: &[Line], out: &mut String| {
        for cell in cells {
            let cell = line(cell, Place::Cell, losses);
            out.push_str("| ");
            out.push_str(&cell);
            out.push_str(if cell.is_empty() { "" } else { " " });
        }
        out.push_str("|\n");
    };
    row(header.unwrap_or(&vec![Line::new(); columns]), out);
    out.push_str(&"| --- ".repeat(columns));
    out.push_str("|\n");
    for cells in rows {
        row(cells, out);
    }
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// Writes a line, tries whether it reads back, and takes away what stands in the way of that: what looks different, never words.
fn line(words: &Line, place: Place, losses: &mut Vec<Loss>) -> String {
    if words.is_empty() {
        return String::new();
    }
    let wanted = pieces_of(words);
    for emphasis in ["*", "_"] {
        let text = Writer::new(place, emphasis).write(words);
        if read_back(&text, place).as_ref() == Some(&wanted) {
            return text;
        }
    }
    // `**Hours:**daily` does not close: the colon goes outside.
    let moved = without_edges(words);
    let wanted = pieces_of(&moved);
    for emphasis in ["*", "_"] {
        let text = Writer::new(place, emphasis).write(&moved);
        if read_back(&text, place).as_ref() == Some(&wanted) {
            return text;
        }
    }
    let marked = words.iter().filter(|run| run.style != Style::default());
    losses.push(Loss {
        kind: LossKind::Emphasis,
        words: marked.map(|run| run.text.trim()).collect::<Vec<_>>().join(" "),
    });
    let mut plain = words.clone();
    plain.iter_mut().for_each(|run| run.style = Style::default());
    let plain = super::line::join(plain);
    let text = Writer::new(place, "*").write(&plain);
    if read_back(&text, place).as_ref() == Some(&pieces_of(&plain)) {
        return text;
    }
    Writer { escapes_all: true, ..Writer::new(place, "*") }.write(&plain)
}

/// The same line, with the punctuation at the edges of what is marked outside of the mark.
fn without_edges(words: &Line) -> Line {
    let mut out: Line = Vec::new();
    for run in words {
        let has_mark = run.style.strong || run.style.emphasis || run.style.strike;
        if !has_mark || run.style.code {
            out.push(run.clone());
            continue;
        }
        let is_edge = |c: char| !c.is_alphanumeric();
        let inner = run.text.trim_matches(is_edge);
        let start = if inner.is_empty() { run.text.len() } else { run.text.find(inner).unwrap_or(0) };
        let plain = |text: &str| Run { text: text.to_owned(), style: Style::default(), link: run.link.clone() };
        out.push(plain(&run.text[..start]));
        out.push(Run { text: inner.to_owned(), ..run.clone() });
        out.push(plain(&run.text[(start + inner.len()).min(run.text.len())..]));
    }
    super::line::join(out)
}

/// What a reader sees of a line: words of one look under one link.
type Pieces = Vec<(Style, Option<usize>, String)>;

fn push_piece(pieces: &mut Pieces, style: Style, link: Option<usize>, text: &str) {
    match pieces.last_mut() {
        Some((s, l, words)) if *s == style && *l == link => words.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push((style, link, text.to_owned())),
    }
}

/// What a line is to look like: bare addresses are links, too.
fn pieces_of(words: &Line) -> Pieces {
    let mut pieces = Pieces::new();
    let mut links = 0;
    let mut last: Option<&str> = None;
    // A bare address may be parted into runs; each is looked for in the run alone, as the parser does.
    for run in words {
        if let Some(link) = run.link.as_deref() {
            if last != Some(link) {
                links += 1;
            }
            last = Some(link);
            push_piece(&mut pieces, run.style, Some(links), &run.text);
            continue;
        }
        last = None;
        let mut rest = run.text.as_str();
        while let Some((range, _)) = (!run.style.code).then(|| next_address(rest)).flatten() {
            push_piece(&mut pieces, run.style, None, &rest[..range.start]);
            links += 1;
            push_piece(&mut pieces, run.style, Some(links), &rest[range.clone()]);
            rest = &rest[range.end..];
        }
        push_piece(&mut pieces, run.style, None, rest);
    }
    pieces
}

/// What a reader would see of a written line; `None` if it is not one line of words.
fn read_back(text: &str, place: Place) -> Option<Pieces> {
    // `|` is escaped in cells alone.
    let text: Arc<str> = match place {
        Place::Paragraph => text.into(),
        Place::Heading => format!("## {text}").into(),
        Place::Cell => format!("| a | {text} | b |\n| --- | --- | --- |").into(),
    };
    let parsed = markdown::parse(&"".into(), &text, 0, &mut Sink::new());
    let mut events: &[Event] = &parsed.events;
    if place == Place::Cell {
        let at = |column| events.iter().position(|e| *e == Event::Start(Tag::TableCell(column)));
        let end = events.iter().position(|e| *e == Event::End(Tag::TableCell(1)))?;
        if at(3).is_some() {
            return None;
        }
        events = &events[at(1)? + 1..end];
    } else {
        let [Event::Start(Tag::Paragraph | Tag::Heading(_)), inside @ .., Event::End(_)] = events else { return None };
        events = inside;
    }
    let mut pieces = Pieces::new();
    let mut style = Style::default();
    let (mut links, mut link) = (0, None);
    for event in events {
        match event {
            Event::Text(s) => push_piece(&mut pieces, style, link, parsed.str(*s)),
            Event::Code(s) => push_piece(&mut pieces, Style { code: true, ..style }, link, parsed.str(*s)),
            Event::Start(Tag::Strong) => style.strong = true,
            Event::End(Tag::Strong) => style.strong = false,
            Event::Start(Tag::Emphasis) => style.emphasis = true,
            Event::End(Tag::Emphasis) => style.emphasis = false,
            Event::Start(Tag::Strikethrough) => style.strike = true,
            Event::End(Tag::Strikethrough) => style.strike = false,
            Event::Start(Tag::Link(_)) => {
                links += 1;
                link = Some(links);
            }
            Event::End(Tag::Link(_)) => link = None,
            _ => return None,
        }
    }
    Some(pieces)
}

/// A mark that can be open.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    Link(std::rc::Rc<str>),
    Strong,
    Emphasis,
    Strike,
}

struct Writer {
    place: Place,
    emphasis: &'static str,
    escapes_all: bool,
    out: String,
}

impl Writer {
    fn new(place: Place, emphasis: &'static str) -> Writer {
        Writer { place, emphasis, escapes_all: false, out: String::new() }
    }

    fn write(mut self, words: &Line) -> String {
        let mut open: Vec<Open> = Vec::new();
        for (i, run) in words.iter().enumerate() {
            let wanted = marks(run);
            while open.iter().any(|mark| !wanted.contains(mark)) {
                let mark = open.pop().expect("one is open");
                self.close(&mark);
            }
            // What lasts longest opens first.
            let lasts = |mark: &Open| words[i..].iter().take_while(|run| marks(run).contains(mark)).count();
            let mut new: Vec<Open> = wanted.into_iter().filter(|mark| !open.contains(mark)).collect();
            new.sort_by_key(|mark| std::cmp::Reverse(lasts(mark)));
            // An address that is its own words is written bare.
            if let Some(Open::Link(address)) = new.iter().find(|mark| matches!(mark, Open::Link(_))).cloned()
                && lasts(&Open::Link(address.clone())) == 1
                && self.is_bare(&address, &run.text, words.get(i + 1))
            {
                new.retain(|mark| !matches!(mark, Open::Link(_)));
                new.iter().for_each(|mark| self.open(mark));
                open.extend(new);
                self.out.push_str(&run.text);
                continue;
            }
            new.iter().for_each(|mark| self.open(mark));
            open.extend(new);
            if run.style.code { self.code(&run.text) } else { self.text(run, words.get(i + 1)) }
        }
        while let Some(mark) = open.pop() {
            self.close(&mark);
        }
        self.out
    }

    fn open(&mut self, mark: &Open) {
        self.out.push_str(match mark {
            Open::Link(_) => "[",
            Open::Strong => "**",
            Open::Emphasis => self.emphasis,
            Open::Strike => "~~",
        });
    }

    fn close(&mut self, mark: &Open) {
        match mark {
            Open::Link(address) => self.out.push_str(&format!("]({})", destination(address))),
            mark => self.open(mark),
        }
    }

    /// Whether words are an address that readers can tap as it stands.
    fn is_bare(&self, address: &str, words: &str, next: Option<&Run>) -> bool {
        let leads_there = address == words || address.strip_prefix("mailto:") == Some(words);
        let is_alone = !self.out.ends_with(|c: char| c.is_alphanumeric() || "._-+@".contains(c))
            && next.is_none_or(|next| next.text.starts_with([' ', ')', '\u{a0}']) && next.link.is_none());
        let found = next_address(words).is_some_and(|(range, to)| range == (0..words.len()) && to == address);
        let needs_no_escape = !words.contains(['*', '~', '&', '[', '\\', '|', '`', '{']) && !words.contains("__");
        leads_there && is_alone && found && needs_no_escape
    }

    fn code(&mut self, text: &str) {
        let text = if self.place == Place::Cell { text.replace('|', "\\|") } else { text.to_owned() };
        let fence = "`".repeat(longest_run(&text, '`') + 1);
        let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
        self.out.push_str(&format!("{fence}{blank}{text}{blank}{fence}"));
    }

    /// Words, with a backslash before what would mean something else. Bare addresses stay whole.
    fn text(&mut self, run: &Run, next: Option<&Run>) {
        let mut rest = run.text.as_str();
        while let Some((range, address)) =
            (run.link.is_none() && !self.escapes_all).then(|| next_address(rest)).flatten()
        {
            let after = rest[range.end..].chars().next();
            self.escape(&rest[..range.start], Some('h'), run, false);
            let raw = &rest[range.clone()];
            if raw.contains(['*', '~', '&', '[', ']', '\\', '|', '`', '{', '_']) && address == raw {
                self.out.push_str(&format!("<{}>", raw.replace('|', "%7C")));
            } else {
                self.escape(raw, after, run, true);
            }
            rest = &rest[range.end..];
        }
        let last = next.and_then(|next| next.text.chars().next());
        self.escape(rest, last, run, false);
        if self.out.ends_with('!') && next.is_some_and(|next| next.link.is_some() && run.link.is_none()) {
            self.out.pop();
            self.out.push_str("\\!");
        }
        if self.place == Place::Heading && next.is_none() && self.out.ends_with('#') && !self.out.ends_with("\\#") {
            self.out.pop();
            self.out.push_str("\\#");
        }
    }

    fn escape(&mut self, text: &str, last: Option<char>, run: &Run, is_address: bool) {
        let chars: Vec<(usize, char)> = text.char_indices().collect();
        for (i, &(at, c)) in chars.iter().enumerate() {
            let before = self.out.chars().next_back();
            let after = chars.get(i + 1).map(|(_, c)| *c).or(last);
            let rest = &text[at..];
            let is_start = self.out.is_empty();
            let is_in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let needs = match c {
                '\\' | '`' | '*' | '[' | '~' => true,
                ']' => run.link.is_some(),
                '_' => !(is_address || is_in_word(before) && is_in_word(after)),
                '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
                '>' | '+' | '-' | '=' | '#' | '|' | ':' if is_start => self.place != Place::Cell || c == '|',
                '|' => self.place == Place::Cell,
                '.' | ')' if self.place != Place::Cell => {
                    !self.out.is_empty()
                        && self.out.len() < 10
                        && self.out.bytes().all(|b| b.is_ascii_digit())
                        && after.is_none_or(char::is_whitespace)
                }
                _ => self.escapes_all && c.is_ascii_punctuation() && c != '{' && c != '&',
            };
            match c {
                '{' if is_placeable(rest) || rest.starts_with("{#") || self.escapes_all => self.out.push_str("&#123;"),
                '&' if is_entity(rest) || self.escapes_all => self.out.push_str("&amp;"),
                _ if needs => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                _ => self.out.push(c),
            }
        }
    }
}

fn marks(run: &Run) -> Vec<Open> {
    let mut marks: Vec<Open> = run.link.iter().map(|link| Open::Link(link.clone())).collect();
    let styles =
        [(run.style.strong, Open::Strong), (run.style.emphasis, Open::Emphasis), (run.style.strike, Open::Strike)];
    marks.extend(styles.into_iter().filter(|(is_on, _)| *is_on).map(|(_, mark)| mark));
    marks
}

/// Whether a text begins like `{ $figure }` or `{ -term }`.
fn is_placeable(text: &str) -> bool {
    let mut rest = text[1..].trim_start().chars();
    matches!(rest.next(), Some('$' | '-') | None) && rest.next().is_none_or(|c| c.is_ascii_alphabetic())
}

/// Whether a text begins with a character reference: `&amp;`, `&#39;`.
fn is_entity(text: &str) -> bool {
    let name = text[1..].trim_start_matches('#');
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name[length..].starts_with(';')
}

/// An address as it can stand between the brackets of a link.
fn destination(address: &str) -> String {
    let mut out = String::new();
    for (i, c) in address.char_indices() {
        match c {
            '&' if is_entity(&address[i..]) => out.push_str("&amp;"),
            ' ' | '(' | ')' | '<' | '>' | '"' | '\\' | '`' | '{' | '}' | '|' | '^' | '*' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

fn longest_run(text: &str, c: char) -> usize {
    text.split(|other| other != c).map(str::len).max().unwrap_or(0)
}
