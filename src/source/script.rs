//! What a script loads by an address that is typed into it. Scripts are not parsed: an address counts where what stands before it
//! says that it is loaded.

use std::ops::Range;

use super::quotation::quoted;

/// Calls of which the first argument is loaded.
const CALLS: [&str; 10] = [
    "fetch",
    "import",
    "importScripts",
    "sendBeacon",
    "addModule",
    "Audio",
    "EventSource",
    "SharedWorker",
    "WebSocket",
    "Worker",
];

/// The addresses that a script loads, and where they stand.
pub fn loads(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        at += match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' | '\'' | '`' => match quoted(rest) {
                Some(inside) => {
                    if is_loaded(&text[..at]) {
                        found.push((inside, at + 1..at + 1 + inside.len()));
                    }
                    inside.len() + 2
                }
                None => 1,
            },
            c => c.len_utf8(),
        };
    }
    found
}

/// Whether what stands before an address says that it is loaded.
fn is_loaded(before: &str) -> bool {
    let before = before.trim_end();
    if let Some(called) = before.strip_suffix('(') {
        return CALLS.iter().any(|call| ends_with_word(called, call));
    }
    if let Some(arguments) = before.strip_suffix(',') {
        return is_request(arguments);
    }
    if let Some(set) = before.strip_suffix('=') {
        return set.trim_end().ends_with(".src");
    }
    ends_with_word(before, "import") || ends_with_word(before, "from")
}

/// Whether a text ends with a word that is not the end of another.
fn ends_with_word(text: &str, word: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    text.trim_end().strip_suffix(word).is_some_and(|before| !before.ends_with(is_of_name))
}

/// Whether this is the first argument of a request, its method: `request.open("GET"`.
fn is_request(arguments: &str) -> bool {
    let Some((call, method)) = arguments.rsplit_once('(') else { return false };
    let is_method = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphabetic());
    ends_with_word(call, "open") && is_method(method.trim().trim_matches(['"', '\'', '`']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_script_loads_is_found() {
        for text in [
            "fetch(\"A\")",
            "const a = await window.fetch( `A`, { b: 1 })",
            "import('A').then(b)",
            "import a from \"A\"",
            "import \"A\"",
            "export * from 'A'",
            "new WebSocket(\n  'A')",
            "navigator.sendBeacon(\"A\", b)",
            "a.src = 'A'",
            "a.open('GET', \"A\")",
            "b = /[\"']/.test(c)\nfetch('A')",
        ] {
            let found = loads(text);
            assert_eq!(found.iter().map(|(address, _)| *address).collect::<Vec<_>>(), ["A"], "{text}");
            assert!(found.iter().all(|(address, range)| text[range.clone()] == **address));
        }
    }

    #[test]
    fn what_it_only_says_is_left_alone() {
        for text in [
            "// fetch('A')",
            "/* import 'A' */",
            "a.href = 'A'",
            "prefetch('A')",
            "const from_a = ['A']",
            "b == 'A'",
            "window.open('/a', 'A')",
            "say(\"fetch('A')\")",
            "'",
            "fetch('A",
            "`ä",
            "'\\",
        ] {
            assert_eq!(loads(text), [], "{text}");
        }
    }
}
