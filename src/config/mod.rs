//! `site.toml`: first as the author wrote it, then as settings that the program can rely on.

mod accessibility;
mod contact;
mod data;
mod settings;

pub use accessibility::{Authority, Conformance, Limitation, Method, NamedLaw, Reason, Statement};
pub use contact::{Contact, checked_phone, email, web_address};
pub use data::{DataOptions, License};
pub use settings::{Lang, Language, Outdated, OutdatedPolicy, ROOT, Settings};

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Sink};
use crate::files::SitePath;
use crate::table::{Reader, Spanned, Table, toml};

/// `site.toml` as the author wrote it: typed, with the place of every value, not yet checked against itself.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `site.base_url`.
    pub base_url: Option<Spanned<String>>,
    /// `site.source`.
    pub source: Option<Spanned<String>>,
    /// `site.region`.
    pub region: Option<Spanned<String>>,
    /// `site.time_zone`.
    pub time_zone: Option<Spanned<String>>,
    /// `site.theme`.
    pub theme: Option<Spanned<String>>,
    /// `[[language]]`.
    pub languages: Vec<LanguageOptions>,
    /// `[outdated]`.
    pub outdated: OutdatedOptions,
    /// `publish.minimum`, a share between 0 and 1.
    pub minimum: Option<f64>,
    /// `output.minify`.
    pub minify: Option<bool>,
    /// `output.bilingual`.
    pub bilingual: Option<bool>,
    /// `[data]`.
    pub data: DataOptions,
    /// `[contact]`.
    pub contact: Option<Contact>,
    /// `[accessibility]`.
    pub accessibility: Option<Statement>,
    /// `output.offline`.
    pub offline: Option<bool>,
    /// `[lint]`.
    pub lint: LintOptions,
    /// `[services]`.
    pub services: ServicesOptions,
}

/// `[services]`: the words of the handbook's own spreadsheets. Which columns and kinds of sheets there are is known to
/// `source` alone, which reports unknown ones.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServicesOptions {
    /// `columns`: keys of services, organizations and locations, with the names that their columns have.
    pub columns: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    /// `sheets`: kinds of tables, with the names that their sheets have.
    pub sheets: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    /// `values`: words in cells, with what they stand for.
    pub values: Vec<(Spanned<String>, Spanned<String>)>,
}

/// `[lint]`: names of rules. Which there are is known to `l10n` alone, which reports unknown ones.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LintOptions {
    /// Rules that say nothing.
    pub allow: Vec<Spanned<String>>,
    /// Rules whose findings are warnings.
    pub warn: Vec<Spanned<String>>,
    /// Rules whose findings are errors.
    pub deny: Vec<Spanned<String>>,
}

/// `[outdated]`: the policy of the site, and of each kind of thing.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs, reason = "they are the keys of site.toml")]
pub struct OutdatedOptions {
    pub policy: Option<OutdatedPolicy>,
    pub faq: Option<OutdatedPolicy>,
    pub guide: Option<OutdatedPolicy>,
    pub page: Option<OutdatedPolicy>,
    pub message: Option<OutdatedPolicy>,
}

/// One `[[language]]`.
#[derive(Debug, Clone, Default)]
pub struct LanguageOptions {
    /// `tag`.
    pub tag: Option<Spanned<String>>,
    /// `name`.
    pub name: Option<Spanned<String>>,
    /// `dir`.
    pub dir: Option<crate::locale::Direction>,
    /// `fallback`.
    pub fallback: Vec<Spanned<String>>,
}

/// Reads the text of `site.toml`.
pub fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Options {
    let file: &Arc<str> = path.shared();
    let mut syntax = Sink::new();
    let table = toml::parse(file, text, 0, &mut syntax);
    if syntax.is_empty() {
        return read(file, &table, sink);
    }
    // Behind broken TOML most other faults are its echo: a header that is not closed makes every key a double.
    let faults = syntax.into_sorted();
    let echo = |fault: &Diagnostic| fault.message.starts_with("duplicate key");
    let first = faults.first().cloned();
    sink.extend(first.into_iter().chain(faults.into_iter().skip(1).filter(|fault| !echo(fault))));
    let mut echoes = Sink::new();
    let options = read(file, &table, &mut echoes);
    sink.extend(echoes.into_iter().filter(|fault| !matches!(fault.code, Code::MissingKey | Code::WrongType)));
    options
}

/// What a theme says of itself, and where.
const OF_THEMES: &[(&str, &str)] = &[
    ("budget", "the budget of pages is their theme's: put [budget] into themes/<name>/theme.toml"),
    ("extends", "a theme lies over another, a handbook has one: put `extends` into themes/<name>/theme.toml"),
    ("theme", "[site] names the theme: `theme = \"<name>\"`; what it is stands in themes/<name>/theme.toml"),
];

fn read(file: &Arc<str>, table: &Table, sink: &mut Sink) -> Options {
    let mut reader = Reader::new(file, table, 0..0, sink);
    let mut options = Options::default();
    reader.table("site", |r| {
        options.base_url = r.required_string("base_url");
        options.source = r.required_string("source");
        options.region = r.string("region");
        options.time_zone = r.string("time_zone");
        options.theme = r.string("theme");
        r.finish_leading(OF_THEMES);
    });
    if !reader.has("site") {
        reader.missing("site");
    }
    options.languages = reader.tables("language", |r| {
        let language = LanguageOptions {
            tag: r.required_string("tag"),
            name: r.string("name"),
            dir: r.word("dir", &["ltr", "rtl"], |word| match word {
                "ltr" => Some(crate::locale::Direction::Ltr),
                "rtl" => Some(crate::locale::Direction::Rtl),
                _ => None,
            }),
            fallback: r.strings("fallback"),
        };
        r.finish();
        language
    });
    reader.table("outdated", |r| {
        let mut policy = |key| r.word(key, OutdatedPolicy::WORDS, OutdatedPolicy::from_word);
        options.outdated = OutdatedOptions {
            policy: policy("policy"),
            faq: policy("faq"),
            guide: policy("guide"),
            page: policy("page"),
            message: policy("message"),
        };
        r.finish();
    });
    reader.table("publish", |r| {
        if let Some(share) = r.number("minimum") {
            if (0.0..=1.0).contains(&share.value) {
                options.minimum = Some(share.value);
            } else {
                r.report(
                    crate::diag::Code::InvalidValue,
                    share.range,
                    "`minimum` is a share between 0.0 and 1.0",
                    "0.5 means that half of the words are translated",
                );
            }
        }
        r.finish();
    });
    reader.table("output", |r| {
        options.minify = r.boolean("minify");
        options.bilingual = r.boolean("bilingual");
        options.offline = r.boolean("offline");
        r.finish();
    });
    reader.table("data", |r| options.data = data::read(r));
    reader.table("contact", |r| options.contact = Some(contact::read(r)));
    if let Some(range) = reader.place_of("accessibility") {
        reader.table("accessibility", |r| options.accessibility = Some(accessibility::read(r, range)));
    }
    reader.table("lint", |r| {
        options.lint = LintOptions { allow: r.strings("allow"), warn: r.strings("warn"), deny: r.strings("deny") };
        r.finish();
    });
    reader.table("services", |r| {
        let services = &mut options.services;
        r.table("columns", |r| r.each_text(|key, names| services.columns.push((key, names))));
        r.table("sheets", |r| r.each_text(|kind, names| services.sheets.push((kind, names))));
        r.table("values", |r| {
            r.each_text(|word, codes| services.values.extend(codes.into_iter().next().map(|code| (word, code))));
        });
        r.finish();
    });
    reader.finish_leading(OF_THEMES);
    options
}
