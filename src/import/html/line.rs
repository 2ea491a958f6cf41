//! A line of words: runs that look and lead alike.

use std::rc::Rc;

/// How a run looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "they are what they are called")]
pub struct Style {
    pub strong: bool,
    pub emphasis: bool,
    pub strike: bool,
    pub code: bool,
}

impl Style {
    /// What both have.
    fn and(self, other: Style) -> Style {
        Style {
            strong: self.strong && other.strong,
            emphasis: self.emphasis && other.emphasis,
            strike: self.strike && other.strike,
            code: self.code && other.code,
        }
    }
}

/// Words that look and lead alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The words, never empty.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Where they lead.
    pub link: Option<Rc<str>>,
}

/// Runs side by side, no two of which are alike.
pub type Line = Vec<Run>;

/// Folds blanks as a browser does, takes them from both ends and from the inside of what is marked, and joins runs that are alike.
/// A no-break space is kept where it stands alone between words; authors of editors leave many that mean nothing.
pub(super) fn tidy(runs: Vec<Run>) -> Line {
    let mut line: Line = Vec::new();
    // Blanks that have been seen and not yet written, and the run that they stood in.
    let mut blanks: Option<(String, Style, Option<Rc<str>>)> = None;
    for run in runs {
        for c in run.text.chars() {
            if c.is_whitespace() {
                let (seen, style, link) = blanks.get_or_insert_with(|| (String::new(), run.style, run.link.clone()));
                seen.push(c);
                *style = style.and(run.style);
                if *link != run.link {
                    *link = None;
                }
                continue;
            }
            if c.is_control() || c == '\u{feff}' {
                continue;
            }
            if let Some((seen, style, link)) = blanks.take()
                && let Some(before) = line.last()
            {
                let style = style.and(before.style).and(run.style);
                let link = link.filter(|link| before.link.as_ref() == Some(link) && run.link.as_ref() == Some(link));
                let blank = if matches!(seen.as_str(), "\u{a0}" | "\u{202f}") { seen.as_str() } else { " " };
                push(&mut line, blank, style, link.as_ref());
            }
            push(&mut line, c.encode_utf8(&mut [0; 4]), run.style, run.link.as_ref());
        }
    }
    line
}

fn push(line: &mut Line, text: &str, style: Style, link: Option<&Rc<str>>) {
    match line.last_mut() {
        Some(last) if last.style == style && last.link.as_ref() == link => last.text.push_str(text),
        _ => line.push(Run { text: text.to_owned(), style, link: link.cloned() }),
    }
}

/// Joins runs that are alike, and drops empty ones.
pub(super) fn join(runs: Vec<Run>) -> Line {
    let mut line = Line::new();
    for run in runs.into_iter().filter(|run| !run.text.is_empty()) {
        push(&mut line, &run.text, run.style, run.link.as_ref());
    }
    line
}

/// The words of a line, with the addresses of its links behind their words where they say something else.
pub(super) fn plain(line: &[Run]) -> String {
    let mut out = String::new();
    for (i, run) in line.iter().enumerate() {
        out.push_str(&run.text);
        if let Some(link) = &run.link
            && line.get(i + 1).is_none_or(|next| next.link.as_ref() != Some(link))
        {
            let address = link.strip_prefix("mailto:").or_else(|| link.strip_prefix("tel:")).unwrap_or(link);
            let short = |text: &str| {
                let text = text.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
                text.trim_end_matches('/').to_owned()
            };
            let is_reference = crate::source::markdown::ReferenceKind::ALL
                .iter()
                .any(|kind| address.strip_prefix(kind.as_str()).is_some_and(|rest| rest.starts_with(':')));
            if !is_reference && !address.starts_with('#') && short(address) != short(run.text.trim()) {
                out.push_str(&format!(" ({address})"));
            }
        }
    }
    out
}
