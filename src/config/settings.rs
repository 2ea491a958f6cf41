use std::ops::Index;
use std::sync::Arc;

use super::{Contact, DataOptions, LintOptions, Options, Statement};
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::locale::{self, Direction, Tag};
use crate::table::Spanned;

/// A declared language: its index in the order of `site.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(pub u16);

impl Lang {
    /// The index into anything that has one element a language.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a reader gets of a stale translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OutdatedPolicy {
    /// The translation, as if nothing had happened.
    Show,
    /// The translation, with a notice on it.
    #[default]
    Notice,
    /// The source text in its place.
    Withhold,
}

impl OutdatedPolicy {
    /// The words of `site.toml`.
    pub const WORDS: &'static [&'static str] = &["show", "notice", "withhold"];

    /// The policy of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "show" => Some(Self::Show),
            "notice" => Some(Self::Notice),
            "withhold" => Some(Self::Withhold),
            _ => None,
        }
    }
}

/// What readers get of stale translations, by what is translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outdated {
    /// FAQ entries.
    pub faq: OutdatedPolicy,
    /// Guides.
    pub guide: OutdatedPolicy,
    /// Plain pages.
    pub page: OutdatedPolicy,
    /// Fluent messages. They are too short for a notice: `notice` shows them, `withhold` takes the next language of the chain.
    pub message: OutdatedPolicy,
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The author's tag: in addresses and in `lang`.
    pub tag: Tag,
    /// The name of the language in itself.
    pub name: Arc<str>,
    /// The base direction of its texts.
    pub direction: Direction,
    /// Where a text is looked for: the language itself, its `fallback`, and the source last.
    pub chain: Vec<Lang>,
}

/// `site.toml`, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Scheme, host and path, with a slash at the end.
    pub base_url: Arc<str>,
    /// The path of `base_url`, with slashes at both ends.
    pub base_path: Arc<str>,
    /// The language that the originals are written in.
    pub source: Lang,
    /// The region for holidays, currency and phone numbers (ISO 3166-1 or -2), if the site names one.
    pub region: Option<Arc<str>>,
    /// The time zone of the offices (IANA): that of `site.time_zone`, otherwise that of the region, if it has only one.
    pub time_zone: Option<Arc<str>>,
    /// The name of the theme and where the author wrote it.
    pub theme: Spanned<String>,
    /// The declared languages, in the order in which readers see them (never none), and behind them the theme's own
    /// language if it is not declared: the last resort for words of the interface.
    pub languages: Vec<Language>,
    /// How many languages are declared.
    declared: u16,
    /// The language that every message of the theme exists in.
    pub theme_language: Lang,
    /// What readers get of stale translations.
    pub outdated: Outdated,
    /// Below this share of translated words a language is built but not linked.
    pub minimum: f64,
    /// Whether HTML is minified.
    pub minify: bool,
    /// Whether every translation also has a page with the source beside it.
    pub bilingual: bool,
    /// Whether the site has a page on how far the translations are.
    pub report: bool,
    /// Whether there is a `/data/`, and under which licence.
    pub data: DataOptions,
    /// Whom readers tell about a fault.
    pub contact: Contact,
    /// The facts of the accessibility statement; without them there is none.
    pub accessibility: Option<Statement>,
    /// Whether readers may keep the site on their devices.
    pub offline: bool,
    /// Whether the site is for a folder that no server serves: links are relative and name files.
    pub portable: bool,
    /// Which lint rules weigh otherwise than they would by themselves.
    pub lint: LintOptions,
}

/// What stands for the site's root in the addresses of a portable site until a page is complete, which knows how deep it
/// lies. A noncharacter: Unicode keeps it for the inside of programs, and HTML forbids it, so it is in no text.
pub const ROOT: &str = "\u{fdd0}";

impl Settings {
    /// Makes the site one that works from any folder, without a server.
    pub fn make_portable(&mut self) {
        self.base_path = ROOT.into();
        self.offline = false;
        self.portable = true;
    }

    /// The country of the region (ISO 3166-1).
    pub fn country(&self) -> Option<&str> {
        self.region.as_deref().map(country_of)
    }

    /// Checks what the author wrote against itself. Faults are reported; the settings are usable in any case.
    pub fn from_options(options: Options, file: &Arc<str>, sink: &mut Sink) -> Settings {
        let (base_url, base_path) = base_url(options.base_url, file, sink);
        let mut languages = Vec::new();
        let mut fallbacks = Vec::new();
        for language in options.languages {
            let Some(typed) = language.tag else { continue };
            let Some(tag) = checked_tag(&typed, file, sink) else { continue };
            if languages.iter().any(|l: &Language| l.tag == tag) {
                report(
                    sink,
                    Code::DuplicateLanguage,
                    file,
                    &typed,
                    format!("the language `{tag}` is declared twice"),
                    "remove one of them",
                );
                continue;
            }
            let direction = language.dir.or_else(|| tag.direction()).unwrap_or_else(|| {
                let message = format!("the direction of `{tag}` is not known: taken for left to right");
                report(sink, Code::UnknownDirection, file, &typed, message, "say `dir = \"ltr\"` or `dir = \"rtl\"`");
                Direction::Ltr
            });
            let name = match (language.name, tag.endonym()) {
                (Some(name), _) => name.value.into(),
                (None, Some(endonym)) => endonym.into(),
                (None, None) => {
                    let message = format!("the name of `{tag}` in itself is not known: readers see the tag");
                    report(sink, Code::UnknownEndonym, file, &typed, message, "say `name = \"...\"`");
                    tag.as_str().into()
                }
            };
            if !tag.has_plural_rules() {
                let message = format!("plural rules for `{tag}` are not known: those of English are used");
                report(
                    sink,
                    Code::UnknownPlurals,
                    file,
                    &typed,
                    message,
                    "write messages in this language without plurals",
                );
            }
            languages.push(Language { tag, name, direction, chain: Vec::new() });
            fallbacks.push(language.fallback);
        }
        let source = source(options.source, &mut languages, file, sink);
        fallbacks.resize(languages.len(), Vec::new());
        for (index, fallback) in fallbacks.into_iter().enumerate() {
            languages[index].chain = chain(Lang(index as u16), &fallback, source, &languages, file, sink);
        }
        if let Some(statement) = options.accessibility.as_ref().filter(|_| options.contact.is_none()) {
            let place = Place::new(file, statement.range.clone());
            let message = "the accessibility statement names nobody whom readers can tell of a barrier";
            let hint =
                "Directive (EU) 2016/2102 asks for it: add [contact] with `email = \"...\"`, `phone = \"...\"` or both";
            sink.report(Diagnostic::new(Code::MissingKey, place, message).hint(hint));
        }
        let declared = languages.len() as u16;
        let theme_language = theme_language(&mut languages);
        let region = options.region.and_then(|typed| region(typed, file, sink));
        let country = region.as_deref().map(country_of);
        Settings {
            base_url,
            base_path,
            source,
            declared,
            theme_language,
            time_zone: match options.time_zone {
                Some(typed) => time_zone(typed, file, sink),
                None => country.and_then(locale::time_zone).map(Into::into),
            },
            region,
            theme: options.theme.unwrap_or_else(|| Spanned::new("default".to_owned(), 0..0)),
            languages,
            outdated: Outdated {
                faq: options.outdated.faq.or(options.outdated.policy).unwrap_or_default(),
                guide: options.outdated.guide.or(options.outdated.policy).unwrap_or_default(),
                page: options.outdated.page.or(options.outdated.policy).unwrap_or_default(),
                message: options.outdated.message.or(options.outdated.policy).unwrap_or_default(),
            },
            minimum: options.minimum.unwrap_or(0.0),
            minify: options.minify.unwrap_or(false),
            bilingual: options.bilingual.unwrap_or(false),
            report: false,
            data: options.data,
            contact: options.contact.unwrap_or_default(),
            accessibility: options.accessibility,
            offline: options.offline.unwrap_or(true),
            portable: false,
            lint: options.lint,
        }
    }

    /// Every declared language, in the order of `site.toml`.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.declared).map(Lang)
    }

    /// Whether a language is declared, and not only the last resort for words of the interface.
    pub fn is_declared(&self, lang: Lang) -> bool {
        lang.0 < self.declared
    }

    /// The language that a folder or a file is named for, in whatever capitals; declared, or the last resort for words of the
    /// interface.
    pub fn named(&self, folder: &str) -> Option<Lang> {
        let position = |tag: &str| self.languages.iter().position(|language| language.tag.as_str() == tag);
        // Nearly every folder is spelt like its tag, and a comparison costs less than reading a tag.
        let at = position(folder).or_else(|| position(Tag::parse(folder)?.as_str()))?;
        Some(Lang(at as u16))
    }

    /// The declared language that a folder or a file is named for, in whatever capitals.
    pub fn declared_as(&self, folder: &str) -> Option<Lang> {
        self.named(folder).filter(|lang| self.is_declared(*lang))
    }

    /// The declared language of that tag.
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        self.langs().find(|lang| self[*lang].tag.as_str() == tag)
    }
}

impl Index<Lang> for Settings {
    type Output = Language;

    fn index(&self, lang: Lang) -> &Language {
        &self.languages[lang.index()]
    }
}

fn report(sink: &mut Sink, code: Code, file: &Arc<str>, at: &Spanned<String>, message: String, hint: &str) {
    sink.report(Diagnostic::new(code, Place::new(file, at.range.clone()), message).hint(hint));
}

fn base_url(typed: Option<Spanned<String>>, file: &Arc<str>, sink: &mut Sink) -> (Arc<str>, Arc<str>) {
    let fallback = || ("https://handbook.example/".into(), "/".into());
    let Some(typed) = typed else { return fallback() };
    let rest = typed.value.strip_prefix("https://").or_else(|| typed.value.strip_prefix("http://"));
    let wrong = |c: char| c.is_whitespace() || c.is_control() || "?#\"'<>\\".contains(c);
    let Some(rest) = rest.filter(|r| !r.is_empty() && !r.starts_with('/') && !r.contains(wrong)) else {
        let message = format!("`{}` is not the address of a site", typed.value);
        report(
            sink,
            Code::InvalidValue,
            file,
            &typed,
            message,
            "write it as \"https://handbook.example/\"; it may have a path",
        );
        return fallback();
    };
    let path = rest.find('/').map_or("", |i| &rest[i..]);
    let slash = if path.ends_with('/') { "" } else { "/" };
    (format!("{}{slash}", typed.value).into(), format!("{path}{slash}").into())
}

/// A region: two letters of ISO 3166-1, perhaps with a subdivision of ISO 3166-2.
fn region(typed: Spanned<String>, file: &Arc<str>, sink: &mut Sink) -> Option<Arc<str>> {
    let (country, part) = typed.value.split_once('-').map_or((&*typed.value, None), |(c, part)| (c, Some(part)));
    let is_part =
        |part: &str| matches!(part.len(), 1..=3) && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && part.is_none_or(is_part) {
        return Some(typed.value.into());
    }
    let message = format!("`{}` is not a region", typed.value);
    report(sink, Code::InvalidValue, file, &typed, message, "regions are two capital letters: HR, DE, PL, or DE-BY");
    None
}

fn country_of(region: &str) -> &str {
    region.split('-').next().unwrap_or(region)
}

fn time_zone(typed: Spanned<String>, file: &Arc<str>, sink: &mut Sink) -> Option<Arc<str>> {
    if locale::is_time_zone(&typed.value) {
        return Some(typed.value.into());
    }
    let message = format!("`{}` is not a time zone", typed.value);
    report(
        sink,
        Code::InvalidValue,
        file,
        &typed,
        message,
        "time zones are those of IANA: Europe/Zagreb, Atlantic/Canary",
    );
    None
}

fn checked_tag(typed: &Spanned<String>, file: &Arc<str>, sink: &mut Sink) -> Option<Tag> {
    let tag = Tag::parse(&typed.value);
    if let Some(usual) = Tag::usual(&typed.value) {
        let message = format!("`{}` is not the code of a language", typed.value);
        report(sink, Code::InvalidLanguageTag, file, typed, message, &format!("did you mean `{usual}`?"));
        return None;
    }
    if ["go", "files", "data"].contains(&typed.value.as_str()) {
        let message = format!("`{}` is a folder of every site", typed.value);
        report(sink, Code::InvalidLanguageTag, file, typed, message, "it cannot be the address of a language as well");
        return None;
    }
    if tag.is_none() {
        let message = format!("`{}` is not a language tag", typed.value);
        report(
            sink,
            Code::InvalidLanguageTag,
            file,
            typed,
            message,
            "tags are BCP 47: `hr`, `uk`, `zh-Hant`, `hr-simple`",
        );
    }
    tag
}

fn source(typed: Option<Spanned<String>>, languages: &mut Vec<Language>, file: &Arc<str>, sink: &mut Sink) -> Lang {
    if let Some(typed) = &typed {
        let tag = Tag::parse(&typed.value);
        if let Some(at) = tag.as_ref().and_then(|tag| languages.iter().position(|l| l.tag == *tag)) {
            return Lang(at as u16);
        }
        let message = format!("the source language `{}` is not declared", typed.value);
        let mut diagnostic = Diagnostic::new(Code::UndeclaredSource, Place::new(file, typed.range.clone()), message)
            .did_you_mean(&typed.value, languages.iter().map(|l| l.tag.as_str()));
        diagnostic = diagnostic.hint(format!("add `[[language]]` with `tag = \"{}\"`", typed.value));
        sink.report(diagnostic);
        if let Some(tag) = tag {
            languages.push(Language {
                name: tag.endonym().unwrap_or(tag.as_str()).into(),
                direction: tag.direction().unwrap_or(Direction::Ltr),
                chain: Vec::new(),
                tag,
            });
            return Lang(languages.len() as u16 - 1);
        }
    }
    if languages.is_empty() {
        let tag = Tag::parse("en").expect("`en` is a tag");
        languages.push(Language { name: "English".into(), direction: Direction::Ltr, chain: Vec::new(), tag });
    }
    Lang(0)
}

/// The themes' own language, English, put behind the declared languages where it is not one of them.
fn theme_language(languages: &mut Vec<Language>) -> Lang {
    let tag = Tag::parse("en").expect("`en` is a tag");
    if let Some(at) = languages.iter().position(|l| l.tag == tag) {
        return Lang(at as u16);
    }
    let lang = Lang(languages.len() as u16);
    languages.push(Language { name: "English".into(), direction: Direction::Ltr, chain: vec![lang], tag });
    lang
}

/// The language itself, its declared fallbacks, and the source last.
fn chain(
    lang: Lang,
    fallback: &[Spanned<String>],
    source: Lang,
    languages: &[Language],
    file: &Arc<str>,
    sink: &mut Sink,
) -> Vec<Lang> {
    let mut chain = vec![lang];
    for typed in fallback {
        let tag = Tag::parse(&typed.value);
        let Some(at) = languages.iter().position(|l| Some(&l.tag) == tag.as_ref()) else {
            let message = format!("the fallback `{}` is not a declared language", typed.value);
            sink.report(
                Diagnostic::new(Code::UnknownFallback, Place::new(file, typed.range.clone()), message)
                    .did_you_mean(&typed.value, languages.iter().map(|l| l.tag.as_str()))
                    .hint("declare it with `[[language]]`, or take it out of the chain"),
            );
            continue;
        };
        let at = Lang(at as u16);
        if chain.contains(&at) {
            let message = format!("the chain of `{}` comes to `{}` twice", languages[lang.index()].tag, typed.value);
            report(
                sink,
                Code::FallbackCycle,
                file,
                typed,
                message,
                "name each language once, and never the language itself",
            );
            continue;
        }
        chain.push(at);
    }
    if lang == source && chain.len() > 1 {
        let at = &fallback[0];
        let message = format!("the source language `{}` cannot fall back", languages[lang.index()].tag);
        report(
            sink,
            Code::FallbackCycle,
            file,
            at,
            message,
            "remove its `fallback`: every text begins in the source language",
        );
        return vec![lang];
    }
    if !chain.contains(&source) {
        chain.push(source);
    }
    chain
}
