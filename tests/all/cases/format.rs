//! The file of a case: a header, `-- path --` sections with the input, `== name ==` sections with what is expected.

use std::fmt::Write;

use icu::normalizer::DecomposingNormalizerBorrowed;
use jiff::civil::{Date, date};

/// A case as it stands in its file.
#[derive(Debug)]
pub struct Case {
    /// Its path below `tests/cases`, without the ending.
    pub name: String,
    /// The header as it stands.
    header: String,
    /// The day of the build.
    pub today: Date,
    /// `languages`: what a `site.toml` is made from where the case has none; empty for no `site.toml` at all.
    pub languages: Vec<String>,
    /// The input.
    pub inputs: Vec<Input>,
    /// What is expected.
    pub expected: Vec<Expected>,
}

/// A file of the mini-handbook.
#[derive(Debug)]
pub struct Input {
    title: String,
    body: String,
    /// Where it stands, in the spelling that the disk gets.
    pub path: String,
    /// What it is.
    pub content: Content,
}

#[derive(Debug)]
pub enum Content {
    Bytes(Vec<u8>),
    /// A symbolic link; a case with one is run on a disk.
    Symlink(String),
}

/// A section with what is expected.
#[derive(Debug)]
pub struct Expected {
    pub kind: Kind,
    pub body: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The full rendering of all diagnostics.
    Diagnostics,
    /// The full rendering of what `l10n lint` finds.
    Lint,
    Concise,
    Json,
    Github,
    /// How far each language is, and what there is to do.
    Status,
    /// The paths of the output.
    Tree,
    /// A file of the output as a whole.
    File(String),
    /// Lines that must stand in a file of the output.
    Contains(String),
    /// Lines that must not; the path may end with `*`.
    Lacks(String),
}

impl Kind {
    fn parse(title: &str) -> Result<Kind, String> {
        let (word, path) = title.split_once(' ').unwrap_or((title, ""));
        Ok(match (word, path) {
            ("diagnostics", "") => Kind::Diagnostics,
            ("lint", "") => Kind::Lint,
            ("concise", "") => Kind::Concise,
            ("json", "") => Kind::Json,
            ("github", "") => Kind::Github,
            ("status", "") => Kind::Status,
            ("tree", "") => Kind::Tree,
            ("file", path) if !path.is_empty() => Kind::File(path.to_owned()),
            ("contains", path) if !path.is_empty() => Kind::Contains(path.to_owned()),
            ("lacks", path) if !path.is_empty() => Kind::Lacks(path.to_owned()),
            _ => return Err(format!("no section is called `{title}`")),
        })
    }

    fn title(&self) -> String {
        match self {
            Kind::Diagnostics => "diagnostics".to_owned(),
            Kind::Lint => "lint".to_owned(),
            Kind::Concise => "concise".to_owned(),
            Kind::Json => "json".to_owned(),
            Kind::Github => "github".to_owned(),
            Kind::Status => "status".to_owned(),
            Kind::Tree => "tree".to_owned(),
            Kind::File(path) => format!("file {path}"),
            Kind::Contains(path) => format!("contains {path}"),
            Kind::Lacks(path) => format!("lacks {path}"),
        }
    }

    /// Whether it is written by the machine.
    pub fn is_snapshot(&self) -> bool {
        !matches!(self, Kind::Contains(_) | Kind::Lacks(_))
    }

    /// Whether it says what is wrong with the handbook.
    pub fn is_of_diagnostics(&self) -> bool {
        matches!(self, Kind::Diagnostics | Kind::Concise | Kind::Json | Kind::Github)
    }
}

impl Case {
    pub fn parse(name: String, text: &str) -> Result<Case, String> {
        let mut case = Case {
            name,
            header: String::new(),
            today: date(2026, 11, 21),
            languages: vec!["en".to_owned(), "uk".to_owned()],
            inputs: Vec::new(),
            expected: Vec::new(),
        };
        let mut sections: Vec<(char, String, String)> = Vec::new();
        for line in text.split_inclusive('\n') {
            let mark = |mark: &str| {
                line.trim_end().strip_prefix(mark)?.strip_prefix(' ')?.strip_suffix(mark)?.strip_suffix(' ')
            };
            match (mark("--"), mark("=="), sections.last_mut()) {
                (Some(title), _, _) => sections.push(('-', title.to_owned(), String::new())),
                (_, Some(title), _) => sections.push(('=', title.to_owned(), String::new())),
                (_, _, Some((_, _, body))) => body.push_str(line),
                (_, _, None) => case.header.push_str(line),
            }
        }
        case.read_header()?;
        for (mark, title, body) in sections {
            if mark == '-' {
                case.inputs.push(Input::new(title, tidy(&body))?);
            } else {
                case.expected.push(Expected { kind: Kind::parse(&title)?, body: tidy(&body) });
            }
        }
        Ok(case)
    }

    fn read_header(&mut self) -> Result<(), String> {
        for line in self.header.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            match line.split_once('=').map(|(key, value)| (key.trim(), value.trim())) {
                Some(("today", day)) => self.today = day.parse().map_err(|e| format!("`{day}`: {e}"))?,
                Some(("languages", "none")) => self.languages = Vec::new(),
                Some(("languages", tags)) => self.languages = tags.split_whitespace().map(str::to_owned).collect(),
                _ => return Err(format!("`{line}` is neither a `# comment` nor a `key = value` of the header")),
            }
        }
        Ok(())
    }

    /// The case as its file has it.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.header.trim_end());
        for input in &self.inputs {
            write!(text, "\n-- {} --\n{}", input.title, input.body).unwrap();
        }
        for expected in &self.expected {
            write!(text, "\n== {} ==\n{}", expected.kind.title(), expected.body).unwrap();
        }
        text
    }

    /// The codes of the diagnostics that it shows.
    pub fn codes(&self) -> Vec<String> {
        let of_diagnostics = self.expected.iter().filter(|e| e.kind.is_of_diagnostics() || e.kind == Kind::Lint);
        let found = of_diagnostics.flat_map(|e| e.body.lines()).filter_map(|line| {
            let line = &line[line.find("error[").or_else(|| line.find("warning["))?..];
            Some(line[line.find('[')? + 1..line.find(']')?].to_owned())
        });
        found.collect()
    }

    /// `site.toml` where the case does not write one.
    pub fn default_site_toml(&self) -> Option<String> {
        let source = self.languages.first()?.split('>').next()?;
        if self.inputs.iter().any(|input| input.path == "site.toml") {
            return None;
        }
        let mut text = format!("[site]\nbase_url = \"https://handbook.example/\"\nsource = \"{source}\"\n");
        for language in &self.languages {
            let mut tags = language.split('>');
            writeln!(text, "\n[[language]]\ntag = \"{}\"", tags.next()?).unwrap();
            let fallback: Vec<&str> = tags.collect();
            if !fallback.is_empty() {
                writeln!(text, "fallback = {fallback:?}").unwrap();
            }
        }
        Some(text)
    }

    /// Whether it has a workbook, which only the feature `xlsx` reads.
    pub fn has_workbook(&self) -> bool {
        self.inputs.iter().any(|input| input.title.ends_with("(workbook)"))
    }

    /// Whether it can only be run on a disk.
    pub fn needs_disk(&self) -> bool {
        self.inputs.iter().any(|input| matches!(input.content, Content::Symlink(_)) || !input.path.is_ascii())
    }
}

impl Input {
    fn new(title: String, body: String) -> Result<Input, String> {
        let (mut path, flags) = match title.strip_suffix(')').and_then(|t| t.rsplit_once(" (")) {
            Some((path, flags)) => (path.to_owned(), flags.to_owned()),
            None => (title.clone(), String::new()),
        };
        let mut content = Content::Bytes(body.clone().into_bytes());
        let mut flags = flags.split_whitespace();
        while let Some(flag) = flags.next() {
            content = match (flag, content) {
                ("crlf", Content::Bytes(bytes)) => {
                    Content::Bytes(String::from_utf8(bytes).unwrap().replace('\n', "\r\n").into_bytes())
                }
                ("bom", Content::Bytes(bytes)) => Content::Bytes(["\u{feff}".as_bytes(), &bytes].concat()),
                ("no-eol", Content::Bytes(bytes)) => {
                    Content::Bytes(bytes.strip_suffix(b"\n").unwrap_or(&bytes).to_vec())
                }
                ("hex", Content::Bytes(bytes)) => Content::Bytes(from_hex(&bytes)?),
                ("utf-16", Content::Bytes(bytes)) => {
                    let text = format!("\u{feff}{}", String::from_utf8(bytes).unwrap());
                    Content::Bytes(text.encode_utf16().flat_map(u16::to_le_bytes).collect())
                }
                #[cfg(feature = "xlsx")]
                ("workbook", Content::Bytes(bytes)) => {
                    Content::Bytes(super::workbook::workbook(&String::from_utf8(bytes).unwrap())?)
                }
                #[cfg(not(feature = "xlsx"))]
                ("workbook", Content::Bytes(bytes)) => Content::Bytes(bytes),
                ("nfd", content) => {
                    path = DecomposingNormalizerBorrowed::new_nfd().normalize(&path).into_owned();
                    content
                }
                ("symlink", _) => Content::Symlink(flags.next().ok_or("a symlink needs a target")?.to_owned()),
                _ => return Err(format!("`{flag}` does not go with `{title}`")),
            };
        }
        Ok(Input { title, body, path, content })
    }
}

fn from_hex(text: &[u8]) -> Result<Vec<u8>, String> {
    let digits: Vec<u32> =
        text.iter().filter(|b| !b.is_ascii_whitespace()).filter_map(|b| char::from(*b).to_digit(16)).collect();
    digits
        .chunks(2)
        .map(|pair| Ok((pair[0] * 16 + pair.get(1).ok_or("an odd number of hexadecimal digits")?) as u8))
        .collect()
}

/// Without blank lines at the end, but with a line end.
fn tidy(body: &str) -> String {
    let body = body.trim_end_matches(['\n', ' ']);
    if body.is_empty() { String::new() } else { format!("{body}\n") }
}
