//! `[accessibility]`: the facts of the statement that Directive (EU) 2016/2102 asks of public bodies. Its words are the theme's;
//! those of a limitation are the handbook's message `limitation-<id>`.

use std::ops::Range;

use jiff::civil::Date;

use super::contact::{email, phone, web_address};
use crate::diag::{Code, Diagnostic, Place};
use crate::table::{Reader, Spanned};

/// The harmonised standard of the directive, as Implementing Decision (EU) 2021/1339 names it. It contains WCAG 2.1, level AA.
const STANDARD: &str = "EN 301 549 V3.2.1 (WCAG 2.1 AA)";

/// `[accessibility]`, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Where the table begins.
    pub range: Range<usize>,
    /// `organization`: the public body, in the source language.
    pub organization: String,
    /// `conformance`.
    pub conformance: Conformance,
    /// `standard`: the name of what the site is held to.
    pub standard: String,
    /// `prepared`: the day on which the statement was written.
    pub prepared: Option<Spanned<Date>>,
    /// `reviewed`: the day on which somebody last looked whether it still holds.
    pub reviewed: Option<Spanned<Date>>,
    /// `method`.
    pub method: Method,
    /// `law`: what demands it, in the source language.
    pub law: Option<NamedLaw>,
    /// `enforcement`: who watches over the law.
    pub enforcement: Option<Authority>,
    /// `[[accessibility.limitation]]`, in the order of the author.
    pub limitations: Vec<Limitation>,
    /// Whether there are limitations that could not be read: their messages are not of nothing.
    pub has_unread: bool,
}

/// How far a site follows its standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// Wholly.
    Full,
    /// For the most part.
    Partial,
    /// Not.
    None,
}

impl Conformance {
    /// The words of `site.toml`.
    const WORDS: &'static [&'static str] = &["full", "partial", "none"];

    /// Its name in `site.toml` and in templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Conformance::Full => "full",
            Conformance::Partial => "partial",
            Conformance::None => "none",
        }
    }

    fn from_word(word: &str) -> Option<Conformance> {
        [Conformance::Full, Conformance::Partial, Conformance::None].into_iter().find(|c| c.as_str() == word)
    }
}

/// Who looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Those who publish the site.
    SelfAssessment,
    /// Somebody from outside.
    ThirdParty,
}

impl Method {
    /// The words of `site.toml`.
    const WORDS: &'static [&'static str] = &["self_assessment", "third_party"];

    /// Its name in `site.toml` and in templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::SelfAssessment => "self_assessment",
            Method::ThirdParty => "third_party",
        }
    }

    fn from_word(word: &str) -> Option<Method> {
        [Method::SelfAssessment, Method::ThirdParty].into_iter().find(|m| m.as_str() == word)
    }
}

/// A law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedLaw {
    /// How it is cited.
    pub cite: String,
    /// Where to read it.
    pub url: Option<String>,
}

/// Who watches over the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its name, in the source language.
    pub name: String,
    /// Its web address.
    pub url: Option<String>,
    /// Its address for mail.
    pub email: Option<String>,
    /// Its number, as written.
    pub phone: Option<String>,
}

/// Something that is not accessible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limitation {
    /// The end of its message: `limitation-<id>`.
    pub id: Spanned<String>,
    /// Why it is so.
    pub reason: Reason,
}

/// Why something is not accessible: the three headings of the model statement (Implementing Decision (EU) 2018/1523).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It ought to be.
    NonCompliance,
    /// The effort would be out of proportion (article 5 of the directive).
    Burden,
    /// The law does not ask for it.
    OutOfScope,
}

impl Reason {
    /// Every reason, in the order of the model.
    pub const ALL: [Reason; 3] = [Reason::NonCompliance, Reason::Burden, Reason::OutOfScope];

    /// The words of `site.toml`.
    const WORDS: &'static [&'static str] = &["non_compliance", "burden", "out_of_scope"];

    /// Its name in `site.toml` and in templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::NonCompliance => "non_compliance",
            Reason::Burden => "burden",
            Reason::OutOfScope => "out_of_scope",
        }
    }

    fn from_word(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}

/// Reads the table `[accessibility]`, which stands at `range`. What is missing is reported, and keeps the site from being written.
pub(super) fn read(r: &mut Reader, range: Range<usize>) -> Statement {
    let organization = required_text(r, "organization");
    let conformance = required_word(r, "conformance", Conformance::WORDS, Conformance::from_word);
    let standard = text(r, "standard").map_or_else(|| STANDARD.to_owned(), |typed| typed.value);
    let prepared = r.date("prepared");
    if !r.has("prepared") {
        r.missing("prepared");
    }
    let reviewed = r.date("reviewed");
    let method = required_word(r, "method", Method::WORDS, Method::from_word);
    let law = r.table("law", |r| {
        let (cite, url) = (required_text(r, "cite"), web_address(r, "url"));
        r.finish();
        cite.map(|cite| NamedLaw { cite: cite.value, url })
    });
    let enforcement = r.table("enforcement", |r| {
        let name = required_text(r, "name");
        if name.is_some() && !["url", "email", "phone"].iter().any(|key| r.has(key)) {
            lacks(
                r,
                "the accessibility statement sends readers to an authority and does not say how to reach it",
                "add one of: `url = \"...\"`, `email = \"...\"`, `phone = \"...\"`",
            );
        }
        let (url, email, phone) = (web_address(r, "url"), email(r), phone(r));
        r.finish();
        name.map(|name| Authority { name: name.value, url, email, phone })
    });
    if !r.has("law") {
        lacks(
            r,
            "the accessibility statement does not name the law that it follows",
            "the model in Implementing Decision (EU) 2018/1523 begins with it: add `law = { cite = \"...\", url = \"...\" }`",
        );
    }
    if !r.has("enforcement") {
        lacks(
            r,
            "the accessibility statement does not say who watches over the law",
            "Directive (EU) 2016/2102 asks for the enforcement procedure: add `enforcement = { name = \"...\", url = \"...\" }`",
        );
    }
    let named = r.has("limitation");
    let (limitations, has_unread) = limitations(r);
    r.finish();
    if let (Some(prepared), Some(reviewed)) = (&prepared, &reviewed)
        && reviewed.value < prepared.value
    {
        r.report(
            Code::InvalidValue,
            reviewed.range.clone(),
            "`reviewed` lies before `prepared`",
            "exchange the two dates, or leave `reviewed` away until somebody has looked at the statement again",
        );
    }
    if let Some((conformance, at)) = &conformance {
        contradictions(r, *conformance, at.clone(), &limitations, named);
    }
    Statement {
        range,
        organization: organization.map_or_else(String::new, |typed| typed.value),
        conformance: conformance.map_or(Conformance::Partial, |(word, _)| word),
        standard,
        prepared,
        reviewed,
        method: method.map_or(Method::SelfAssessment, |(word, _)| word),
        law: law.flatten(),
        enforcement: enforcement.flatten(),
        limitations,
        has_unread,
    }
}

/// Warns of what the directive asks for and the table that is read leaves out. Not an error: the law and who watches over it are things
/// of the state, and a town may have to ask first.
fn lacks(r: &mut Reader, message: &str, hint: &str) {
    let place = Place::new(r.file(), r.range());
    r.report_diagnostic(Diagnostic::new(Code::MissingKey, place, message).as_warning().hint(hint));
}

/// A text; one of nothing but blanks is reported. A statement that does not say whose it is would still look like one.
fn text(r: &mut Reader, key: &'static str) -> Option<Spanned<String>> {
    let typed = r.string(key)?;
    if typed.value.trim().is_empty() {
        r.report(Code::InvalidValue, typed.range, format!("`{key}` is empty"), "write the words that readers will see");
        return None;
    }
    Some(typed)
}

/// A text that must be there.
fn required_text(r: &mut Reader, key: &'static str) -> Option<Spanned<String>> {
    if r.has(key) {
        return text(r, key);
    }
    r.required_string(key)
}

/// A word that must be there, with its place.
fn required_word<T>(
    r: &mut Reader,
    key: &'static str,
    words: &[&'static str],
    parse: impl FnOnce(&str) -> Option<T>,
) -> Option<(T, Range<usize>)> {
    if !r.has(key) {
        let hint = format!("add `{key} = \"...\"` with one of: {}", words.join(", "));
        r.report(Code::MissingKey, r.range(), format!("`{key}` is missing"), &hint);
    }
    let range = r.place_of(key)?;
    r.word(key, words, parse).map(|word| (word, range))
}

/// The limitations, and whether there are others that could not be read.
fn limitations(r: &mut Reader) -> (Vec<Limitation>, bool) {
    let read = r.tables("limitation", |r| {
        let id = r.required_string("id");
        let reason = required_word(r, "reason", Reason::WORDS, Reason::from_word);
        r.finish();
        let id = id?;
        // It becomes the end of a message's name.
        let is_id =
            !id.value.is_empty() && id.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !is_id {
            let message = format!("`{}` is not an id", id.value);
            r.report(Code::InvalidId, id.range, message, "ids have lower-case ASCII letters, digits and hyphens");
            return None;
        }
        Some(Limitation { id, reason: reason?.0 })
    });
    let has_unread = read.iter().any(Option::is_none);
    let mut limitations: Vec<Limitation> = Vec::new();
    for limitation in read.into_iter().flatten() {
        if limitations.iter().any(|other| other.id.value == limitation.id.value) {
            let message = format!("two limitations have the id `{}`", limitation.id.value);
            r.report(Code::DuplicateId, limitation.id.range, message, "rename one of them, and its message");
            continue;
        }
        limitations.push(limitation);
    }
    (limitations, has_unread)
}

/// Reports a status that what stands below it denies. `named` tells whether there are limitations, be they readable or not.
fn contradictions(r: &mut Reader, conformance: Conformance, at: Range<usize>, limitations: &[Limitation], named: bool) {
    match conformance {
        // What is left out because of the effort is asked for by the standard all the same: article 5 of the directive lets a
        // body off, it does not make the site comply.
        Conformance::Full => {
            for limitation in limitations.iter().filter(|limitation| limitation.reason != Reason::OutOfScope) {
                let (id, reason) = (&limitation.id, limitation.reason.as_str());
                let message = format!("the site complies in full, and `{}` has the reason \"{reason}\"", id.value);
                r.report(
                    Code::InvalidValue,
                    id.range.clone(),
                    message,
                    "write conformance = \"partial\": beside \"full\" stands only what the law does not ask for",
                );
            }
        }
        Conformance::Partial | Conformance::None if limitations.is_empty() && !named => r.report(
            Code::InvalidValue,
            at,
            "the site does not comply in full, and the statement does not say what is missing",
            "name each thing that is not accessible with [[accessibility.limitation]], its `id` and its `reason`",
        ),
        Conformance::Partial | Conformance::None => {}
    }
}
