//! `l10n lint`: rules that texts are held to, one a file.
//!
//! 1. [`Switches`](switches::Switches) are what `site.toml` says of each rule; rules that are off are not run;
//! 2. [`messages`] reads each Fluent file beside the messages of its source, [`texts`] each Markdown file beside its source:
//!    both cut words into [`Run`](words::Run)s with places, so that one rule serves both;
//! 3. [`Findings`](findings::Findings) weigh what rules report and leave out what a comment or front matter allows.
//!
//! A rule is a file with a `RULE`, whose doc comment is its public page, and a function `check`. What it is given says what it
//! looks at: a [`Message`](messages::Message), [`Words`](words::Words), a [`TextPair`](texts::TextPair), or the whole site.

mod findings;
pub(super) mod language;
mod messages;
mod silence;
mod switches;
mod templates;
mod texts;
mod words;

use rayon::prelude::*;

pub(super) use html_in_message::tags;
pub use switches::switched;

use self::findings::Findings;
use self::glossary_term::Glossary;
use self::language::Languages;
use self::switches::Switches;
use crate::config::Lang;
use crate::diag::{Code, Diagnostic, Rule, Sink};
use crate::resolve::Site;

/// What a rule looks at.
enum Check {
    /// A message or term beside that of its source.
    Message(fn(&messages::Message, &mut Findings)),
    /// A part of a message, a title, a summary or a block, beside its source.
    Words(fn(&words::Words, &mut Findings)),
    /// A text of an entry beside its source.
    Text(fn(&texts::TextPair, &mut Findings)),
    /// All of the handbook.
    Site(fn(&Context, &mut Findings)),
    /// Nothing by itself: it is reported where the lint itself sees it.
    Elsewhere,
}

macro_rules! rules {
    ($($kind:ident: $($module:ident)+;)+) => {
        $($(mod $module;)+)+
        static CHECKS: &[(&Rule, Check)] = &[$($((&$module::RULE, rules!(@check $kind $module)),)+)+];
    };
    (@check Elsewhere $module:ident) => { Check::Elsewhere };
    (@check $kind:ident $module:ident) => { Check::$kind($module::check) };
}

rules! {
    Message:
        empty_translation id_style missing_attribute missing_plural missing_reference_part missing_value
        missing_variable numeric_key obsolete_attribute plural_on_text too_many_placeables undocumented_variable
        unknown_plural unknown_variable;
    Words:
        apostrophe bidi_controls double_blank end_mark glossary_term html_differs html_in_message length_ratio
        number_differs opening_mark quotation_marks repeated_word script_punctuation space_before_mark stray_blanks
        three_dots wrong_script;
    Text:
        added_placeable heading_differs link_lost link_retargeted list_differs lost_placeable;
    Site:
        machine_translated missing_translation telling_address unpassed_argument unused_argument unused_term;
    Elsewhere:
        unknown_rule untranslated;
}

/// Every rule, by name.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = CHECKS.iter().map(|(rule, _)| *rule).collect();
    rules.sort_unstable_by_key(|rule| rule.name);
    rules
}

/// Every name that `explain` knows: the codes of the table, then the rules.
pub fn codes() -> Vec<Code> {
    Code::ALL.iter().copied().chain(rules().into_iter().map(Code::Rule)).collect()
}

/// All pages as one: `docs/rules.md`.
pub fn page() -> String {
    let mut out = String::from(
        "<!-- Made from the doc comments of the rules; `SNAPSHOTS=overwrite cargo test --test all rules` writes it. -->\n\n# Rules\n\n\
         `vademecum l10n lint` and `vademecum check` hold words to these rules; `vademecum explain RULE` prints one of them. \
         `[lint]` in `site.toml` switches them:\n\n\
         ```toml\n[lint]\nallow = [\"length-ratio\"]        # says nothing\nwarn = [\"added-placeable\"]      # a warning\n\
         deny = [\"missing-translation\"]  # an error\n```\n\n\
         A comment makes an exception, for a message (`#`), for what follows (`##`) or for the file (`###`):\n\n\
         ```ftl\n# lint: allow length-ratio, end-mark\nsite-notice = ...\n```\n\n\
         So does the front matter of a text: `lint.allow = [\"length-ratio\"]`. Warnings of the second list can be switched in \
         `site.toml` too.\n",
    );
    for rule in rules() {
        out.push_str(&section(Code::Rule(rule)));
    }
    out.push_str("\n## Other diagnostics\n\nWhat else `check` says, and `build` too.\n");
    for code in Code::ALL {
        out.push_str(&section(*code));
    }
    out
}

fn section(code: Code) -> String {
    format!("\n### {} ({})\n\n{}\n", code.name(), weight(code), code.explanation())
}

/// What a code weighs unless it is switched, or that it is off.
pub fn weight(code: Code) -> String {
    match code {
        Code::Rule(rule) if rule.severity.is_none() => "off".to_owned(),
        code => code.severity().to_string(),
    }
}

/// What every check may ask.
struct Context<'s> {
    site: &'s Site,
    languages: Languages,
    switches: Switches,
    /// The languages that are looked at.
    wanted: Vec<Lang>,
    /// The checks that are on.
    checks: Vec<&'static Check>,
    glossary: Glossary,
}

/// Holds some words to every rule about words. A copy of the source is that and nothing else.
fn check_words(words: &words::Words, out: &mut Findings) {
    if untranslated::is_copy(words) {
        untranslated::check(words, out);
        return;
    }
    for check in &words.cx.checks {
        if let Check::Words(check) = check {
            check(words, out);
        }
    }
}

/// What the rules find in some languages, or in all; sorted.
pub fn lint(site: &Site, langs: &[Lang]) -> Vec<Diagnostic> {
    let mut sink = Sink::new();
    let switches = Switches::of(&site.settings, &mut sink);
    let wanted = if langs.is_empty() { site.settings.langs().collect() } else { langs.to_vec() };
    let checks = CHECKS.iter().filter(|(rule, _)| switches.severity(rule).is_some()).map(|(_, check)| check).collect();
    let cx = Context { site, languages: Languages::of(site), switches, wanted, checks, glossary: Glossary::of(site) };
    sink.extend(messages::check(&cx));
    sink.extend(texts::check(&cx));
    let of_site: Vec<Vec<Diagnostic>> = cx
        .checks
        .par_iter()
        .filter_map(|check| match check {
            Check::Site(check) => Some(check),
            _ => None,
        })
        .map(|check| {
            let mut findings = Findings::new(&cx.switches);
            check(&cx, &mut findings);
            findings.into_diagnostics()
        })
        .collect();
    sink.extend(of_site.into_iter().flatten());
    sink.into_sorted()
}
