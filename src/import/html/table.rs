//! Tables, of which Markdown has the plain ones only.

use super::Block;
use super::dom::{Element, Node};
use super::line::{Line, Run, Style, tidy};
use super::read::{Loss, LossKind};

/// A table as HTML has it.
pub(super) struct RawTable {
    caption: Vec<Block>,
    rows: Vec<Row>,
}

#[derive(Default)]
struct Row {
    is_head: bool,
    cells: Vec<Cell>,
}

struct Cell {
    is_head: bool,
    columns: usize,
    rows: usize,
    blocks: Vec<Block>,
}

/// Reads the rows of a table, wherever they stand in it. `inside` reads what stands in a cell.
pub(super) fn read(element: &Element, inside: &mut dyn FnMut(&Element) -> Vec<Block>) -> RawTable {
    let mut table = RawTable { caption: Vec::new(), rows: Vec::new() };
    rows(element, false, &mut table, inside);
    table.rows.retain(|row| row.cells.iter().any(|cell| !cell.blocks.is_empty()));
    table
}

fn rows(element: &Element, is_head: bool, table: &mut RawTable, inside: &mut dyn FnMut(&Element) -> Vec<Block>) {
    for child in &element.children {
        let Node::Element(child) = child else { continue };
        match child.name.as_str() {
            "thead" => rows(child, true, table, inside),
            "tbody" | "tfoot" => rows(child, false, table, inside),
            "tr" => {
                table.rows.push(Row { is_head, cells: Vec::new() });
                rows(child, is_head, table, inside);
            }
            "td" | "th" => {
                let span = |name| child.attribute(name).and_then(|n| n.parse::<usize>().ok()).unwrap_or(1).clamp(1, 50);
                let cell = Cell {
                    is_head: child.name == "th",
                    columns: span("colspan"),
                    rows: span("rowspan"),
                    blocks: inside(child),
                };
                if table.rows.is_empty() {
                    table.rows.push(Row::default());
                }
                table.rows.last_mut().expect("there is a row").cells.push(cell);
            }
            "colgroup" | "col" => {}
            _ => table.caption.extend(inside(child)),
        }
    }
}

impl RawTable {
    /// The table as blocks: as a table, or one below the other where it only makes columns of a page.
    pub(super) fn into_blocks(self, losses: &mut Vec<Loss>) -> Vec<Block> {
        let mut blocks = self.caption;
        let is_layout =
            self.rows.iter().all(|row| row.cells.iter().filter(|cell| !cell.blocks.is_empty()).count() <= 1)
                || (self.rows.len() == 1 && self.rows[0].cells.iter().any(|cell| cell.blocks.len() > 1));
        if is_layout {
            blocks.extend(self.rows.into_iter().flat_map(|row| row.cells).flat_map(|cell| cell.blocks));
            return blocks;
        }
        let mut grid: Vec<Vec<Option<Line>>> = vec![Vec::new(); self.rows.len()];
        let mut heads: Vec<bool> = Vec::new();
        for (y, row) in self.rows.into_iter().enumerate() {
            heads.push(row.is_head || row.cells.iter().all(|cell| cell.is_head));
            let mut x = 0;
            for cell in row.cells {
                while grid[y].get(x).is_some_and(Option::is_some) {
                    x += 1;
                }
                if cell.columns > 1 || cell.rows > 1 {
                    losses.push(Loss { kind: LossKind::MergedCells, words: super::plain(&cell.blocks) });
                }
                if cell.blocks.len() > 1
                    || cell.blocks.iter().any(|block| !matches!(block, Block::Paragraph(lines) if lines.len() == 1))
                {
                    losses.push(Loss { kind: LossKind::BlocksInCell, words: super::plain(&cell.blocks) });
                }
                let mut line = Some(flat(cell.blocks));
                let rows_left = cell.rows.min(grid.len() - y);
                for row in &mut grid[y..y + rows_left] {
                    for column in x..x + cell.columns {
                        if row.len() <= column {
                            row.resize(column + 1, None);
                        }
                        row[column].get_or_insert_with(|| line.take().unwrap_or_default());
                    }
                }
                x += cell.columns;
            }
        }
        let mut rows: Vec<Vec<Line>> =
            grid.into_iter().map(|row| row.into_iter().map(Option::unwrap_or_default).collect()).collect();
        let columns = rows
            .iter()
            .map(|row: &Vec<Line>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1))
            .max()
            .unwrap_or(0);
        for row in &mut rows {
            row.resize(columns, Line::new());
        }
        let is_bold = |row: &Vec<Line>| {
            row.iter()
                .all(|cell| !cell.is_empty() && cell.iter().all(|run| run.style.strong || run.text.trim().is_empty()))
        };
        let has_header = rows.len() > 1 && (heads[0] || (is_bold(&rows[0]) && !rows[1..].iter().any(is_bold)));
        let header = has_header.then(|| {
            let mut header = rows.remove(0);
            for cell in &mut header {
                let plain = cell.drain(..).map(|mut run| {
                    run.style.strong = false;
                    run
                });
                *cell = tidy(plain.collect());
            }
            header
        });
        blocks.push(Block::Table { header, rows });
        blocks
    }
}

/// All blocks of a cell in one line, parted by a dot.
fn flat(blocks: Vec<Block>) -> Line {
    let mut parts: Vec<Line> = Vec::new();
    collect(blocks, &mut parts);
    let mut runs: Vec<Run> = Vec::new();
    for part in parts {
        if !runs.is_empty() {
            runs.push(Run { text: " · ".to_owned(), style: Style::default(), link: None });
        }
        runs.extend(part);
    }
    tidy(runs)
}

fn collect(blocks: Vec<Block>, parts: &mut Vec<Line>) {
    for block in blocks {
        match block {
            Block::Heading { words, .. } => parts.push(words),
            Block::Paragraph(lines) => parts.extend(lines),
            Block::List { items, .. } => items.into_iter().for_each(|item| collect(item, parts)),
            Block::Table { header, rows } => {
                for row in header.into_iter().chain(rows) {
                    parts.extend(row.into_iter().filter(|cell| !cell.is_empty()));
                }
            }
            Block::Quote(blocks) => collect(blocks, parts),
            Block::Code(text) => {
                let style = Style { code: true, ..Style::default() };
                parts.push(tidy(vec![Run {
                    text: text.split_whitespace().collect::<Vec<_>>().join(" "),
                    style,
                    link: None,
                }]));
            }
            Block::Rule => {}
        }
    }
}
