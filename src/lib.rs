//! Vademecum compiles a folder of legal FAQ entries, service listings and guides, with their Fluent locale
//! files, into a static site in every language that the folder declares.
//!
//! The modules stand in the order of the pipeline, and a module uses only modules above it:
//!
//! ```text
//! files ──► source ──► resolve ──► render ──► emit ──► disk | preview server
//! ```
//!
//! [`source::load`] reads and parses every file alone, [`resolve::resolve`] freezes them into one
//! [`resolve::Site`], [`render::Renderer`] turns one page of that value into bytes, [`emit::emit`] streams all
//! artifacts, and [`emit::write`] is the only place where they reach a disk.

pub mod diag;
pub mod files;
pub mod table;
pub mod locale;
pub mod config;
pub mod source;
pub mod resolve;
pub mod l10n;
pub mod export;
pub mod render;
pub mod emit;
pub mod serve;
pub mod import;
pub mod cli;
