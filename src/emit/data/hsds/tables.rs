//! The tables of HSDS 3.0 and their columns, from `tables.tsv`.

use std::sync::LazyLock;

/// A table of HSDS, by its position in the order of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table(u8);

/// What the specification says of a table.
#[derive(Debug)]
pub(super) struct Definition {
    /// `services.csv`.
    pub(super) file: &'static str,
    /// `service`.
    pub(super) name: &'static str,
    pub(super) columns: Vec<Column>,
}

/// What the specification says of a column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    /// `string`, `number`, `date`, `datetime` or `time`.
    pub(super) r#type: &'static str,
    /// `uuid`, `uri` or `email`.
    pub(super) format: Option<&'static str>,
    pub(super) required: bool,
    pub(super) unique: bool,
    /// The values that it may have; none: any.
    pub(super) values: Vec<&'static str>,
    /// The name of the table whose ids it holds.
    pub(super) references: Option<&'static str>,
}

static TABLES: LazyLock<Vec<Definition>> = LazyLock::new(|| {
    let mut tables: Vec<Definition> = Vec::new();
    for line in include_str!("tables.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let first = next();
        if !first.is_empty() {
            tables.push(Definition { file: first, name: next(), columns: Vec::new() });
            continue;
        }
        let (name, r#type, format, holds, values, references) = (next(), next(), next(), next(), next(), next());
        let some = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let column = Column {
            name,
            r#type,
            format: some(format),
            required: holds.contains('r'),
            unique: holds.contains('u'),
            values: values.split('|').filter(|value| !value.is_empty()).collect(),
            references: some(references),
        };
        tables.last_mut().expect("the first line names a table").columns.push(column);
    }
    tables
});

impl Table {
    /// Every table, in the order of the specification.
    pub fn all() -> impl Iterator<Item = Table> {
        (0..TABLES.len() as u8).map(Table)
    }

    /// The name of its file.
    pub fn file(self) -> &'static str {
        self.definition().file
    }

    pub(super) fn definition(self) -> &'static Definition {
        &TABLES[usize::from(self.0)]
    }
}
