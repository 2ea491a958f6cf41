//! From the frozen [`Site`] to the bytes of one page.
//!
//! 1. [`body`] turns a Markdown tree into HTML for one reader;
//! 2. [`context`] puts together what the page's template sees;
//! 3. [`Renderer::render`] runs the template, marks words in foreign letters ([`letters`]), and minifies if the site asks for it.
//!
//! No template runs before the site is complete, and none runs in Markdown.

mod bilingual;
pub mod body;
mod broken;
mod context;
mod escape;
mod faults;
mod filters;
mod inline;
mod json_ld;
mod letters;
mod recursion;
mod reference;
mod templates;

use std::borrow::Cow;
use std::sync::Arc;

use tera::{Context, Tera};

pub use context::{State, address_lines, description as entry_description, is_indexed, state, translations};
pub use escape::{escape, escape_into};
pub use inline::{Inline, content_security_policy, inlines};
pub use reference::{FILTERS, reference};

use crate::config::ROOT;
use crate::diag::{Code, Diagnostic, Place};
use crate::resolve::{PageKey, Site};

/// Renders the pages of one site. It holds nothing that changes, so any number of threads may use it.
pub struct Renderer {
    site: Arc<Site>,
    tera: Tera,
    shared: Vec<context::Shared>,
    letters: letters::Letters,
}

impl std::fmt::Debug for Renderer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renderer").field("languages", &self.shared.len()).finish_non_exhaustive()
    }
}

impl Renderer {
    /// Parses the templates and builds what all pages of a language share. `asset_versions` gives each static file a
    /// text that changes with its content.
    ///
    /// # Errors
    /// The faults of the templates, if any cannot be read.
    pub fn new(site: Arc<Site>, asset_versions: &dyn Fn(&str) -> Option<String>) -> Result<Renderer, Vec<Diagnostic>> {
        let tera = templates::load(&site, asset_versions)?;
        let shared = site.settings.langs().map(|lang| context::Shared::new(&site, lang)).collect();
        let letters = letters::Letters::new(&site);
        Ok(Renderer { site, tera, shared, letters })
    }

    /// The site that is rendered.
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// The bytes of a page.
    ///
    /// # Errors
    /// The fault of a template that does not fit the page.
    pub fn render(&self, key: PageKey) -> Result<Vec<u8>, Diagnostic> {
        let shared = &self.shared[key.lang.index()];
        let mut context: Context = shared.context.clone();
        let (template, page) = context::page(&self.site, shared, key);
        context.insert_value("page", page);
        let mut html = Vec::with_capacity(16 * 1024);
        self.tera.render_to(template, &context, &mut html).map_err(|error| fault(&self.site, &error))?;
        let tag = self.site.settings[key.lang].tag.as_str();
        if let Cow::Owned(marked) = self.letters.mark(key.lang, tag, &html) {
            html = marked;
        }
        if self.site.settings.portable {
            html = from_within(&self.site.path(key), &html).into_owned();
        }
        Ok(if self.site.settings.minify { minify(&html) } else { html })
    }
}

/// The fault of a template that was run.
fn fault(site: &Site, error: &tera::Error) -> Diagnostic {
    faults::faults(site, error).swap_remove(0)
}

/// Gives the addresses of a portable site their way from a page to the root.
fn from_within<'h>(path: &str, html: &'h [u8]) -> Cow<'h, [u8]> {
    let depth = path.matches('/').count();
    // Not empty, so that no name with a colon can be taken for a scheme.
    let way = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
    let mut parts = memchr::memmem::find_iter(html, ROOT).peekable();
    if parts.peek().is_none() {
        return Cow::Borrowed(html);
    }
    let mut complete = Vec::with_capacity(html.len() + html.len() / 8);
    let mut from = 0;
    for at in parts {
        complete.extend_from_slice(&html[from..at]);
        complete.extend_from_slice(way.as_bytes());
        from = at + ROOT.len();
    }
    complete.extend_from_slice(&html[from..]);
    Cow::Owned(complete)
}

#[cfg(feature = "minify")]
fn minify(html: &[u8]) -> Vec<u8> {
    // Both on, otherwise the output is not stable and not what validators want; see LIBRARIES.md.
    let mut cfg = minify_html::Cfg::new();
    cfg.keep_closing_tags = true;
    cfg.keep_html_and_head_opening_tags = true;
    minify_html::minify(html, &cfg)
}

#[cfg(not(feature = "minify"))]
fn minify(html: &[u8]) -> Vec<u8> {
    html.to_vec()
}

/// The fault of a site that asks for what this binary was built without.
pub fn unavailable(site: &Site) -> Option<Diagnostic> {
    (site.settings.minify && cfg!(not(feature = "minify"))).then(|| {
        Diagnostic::new(
            Code::InvalidValue,
            Place::file(&Arc::from("site.toml")),
            "this vademecum was built without the feature `minify`",
        )
        .hint("take `minify = true` away, or build vademecum with its default features")
    })
}
