//! Everything that a build gives out, as a stream of artifacts.

pub mod write;

/// When an artifact is applied to a site that readers are using: what is linked comes before what links to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// A file that pages ask for: style sheets, fonts, pictures, attachments.
    Asset,
    /// A page.
    Page,
    /// A file that speaks of many pages: feeds, sitemap, search index, data.
    List,
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path from the site's root, with forward slashes.
    pub path: String,
    /// The file's content.
    pub bytes: Vec<u8>,
    /// When it is applied.
    pub stage: Stage,
}
