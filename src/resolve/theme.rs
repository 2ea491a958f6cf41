use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::files::SitePath;
use crate::source::{FileKind, SourceFile, Sources};

/// The templates and static files that a site uses: the handbook's own over its theme's over the default theme's.
#[derive(Debug, Default)]
pub struct Theme {
    /// Templates by their path below `templates/`.
    pub templates: BTreeMap<String, Arc<SourceFile>>,
    /// Files to copy, by their path in the output.
    pub statics: BTreeMap<String, SitePath>,
}

/// The names of the themes in use, the nearest first.
pub(super) fn names<'a>(sources: &Sources, settings: &'a Settings, file: &Arc<str>, sink: &mut Sink) -> Vec<&'a str> {
    let name = settings.theme.value.as_str();
    if name == "default" {
        return vec!["default"];
    }
    let mut known: Vec<&str> =
        sources.iter().filter_map(|f| f.path.as_str().strip_prefix("themes/")?.split('/').next()).collect();
    known.dedup();
    if known.contains(&name) {
        return vec![name, "default"];
    }
    sink.report(
        Diagnostic::new(
            Code::UnknownTheme,
            Place::new(file, settings.theme.range.clone()),
            format!("there is no theme `{name}`"),
        )
        .did_you_mean(name, known)
        .hint(format!("put it into themes/{name}/, or take `theme` away for the built-in one")),
    );
    vec!["default"]
}

impl Theme {
    /// Lays the layers over each other.
    pub(super) fn new(sources: &Sources, names: &[&str]) -> Theme {
        let mut theme = Theme::default();
        // The farthest first, so that the nearer replaces it.
        for layer in names.iter().rev().map(Some).chain([None]) {
            for file in sources.iter() {
                match (&file.kind, layer) {
                    (FileKind::ThemeTemplate { theme: of }, Some(name)) if **of == **name => theme.template(file, 3),
                    (FileKind::ThemeStatic { theme: of }, Some(name)) if **of == **name => theme.file(file, 3),
                    (FileKind::Template, None) => theme.template(file, 1),
                    (FileKind::Static, None) => theme.file(file, 1),
                    _ => {}
                }
            }
        }
        theme
    }

    fn template(&mut self, file: &Arc<SourceFile>, depth: usize) {
        self.templates.insert(below(&file.path, depth), file.clone());
    }

    fn file(&mut self, file: &Arc<SourceFile>, depth: usize) {
        self.statics.insert(below(&file.path, depth), file.path.clone());
    }
}

/// The path without its first `depth` folders.
fn below(path: &SitePath, depth: usize) -> String {
    path.as_str().splitn(depth + 1, '/').nth(depth).unwrap_or_default().to_owned()
}
