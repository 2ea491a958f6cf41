//! The comment that a style sheet or a script begins with.

use super::in_a_line;

/// The comment that a style sheet or a script begins with.
pub(super) fn leading(text: &str) -> Option<String> {
    let text = text.trim_start();
    let comment = match text.strip_prefix("/*") {
        Some(rest) => rest.split("*/").next()?.to_owned(),
        None => {
            let lines = text.lines().map_while(|line| line.trim_start().strip_prefix("//"));
            lines.collect::<Vec<_>>().join(" ")
        }
    };
    let comment = in_a_line(comment.trim_start_matches('*'));
    (!comment.is_empty()).then_some(comment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_comment_is_found_in_both_languages() {
        assert_eq!(leading("/* What it\n   is for. */\na{}"), Some("What it is for.".to_owned()));
        assert_eq!(leading("// One line.\n// Another.\nlet a;\n// Not this."), Some("One line. Another.".to_owned()));
        assert_eq!(leading("a{} /* later */"), None);
        assert_eq!(leading(""), None);
    }
}
