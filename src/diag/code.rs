//! The table of diagnostic codes. The doc comment of a code is its public page: `vademecum explain CODE` prints it.

use super::Severity::{self, Error, Warning};
use super::rule::{Rule, page};

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:expr; )+) => {
        /// The kind of a fault. Its name is what authors see, and what they allow or deny.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $( $(#[doc = $doc])+ $variant, )+
            /// A rule of `l10n lint`, which stands in a file of its own.
            Rule(&'static Rule),
        }

        impl Code {
            /// Every code, in the order of the table; rules are listed where they are known.
            pub const ALL: &'static [Code] = &[$( Code::$variant, )+];

            /// The name that authors see, in kebab-case.
            pub fn name(self) -> &'static str {
                match self { $( Code::$variant => $name, )+ Code::Rule(rule) => rule.name }
            }

            /// The severity that the code has unless settings say otherwise.
            pub fn severity(self) -> Severity {
                match self { $( Code::$variant => $severity, )+ Code::Rule(rule) => rule.severity.unwrap_or(Warning) }
            }

            /// What the fault is, why it matters and how to mend it, in Markdown.
            pub fn explanation(self) -> String {
                page(match self { $( Code::$variant => &[$( $doc, )+], )+ Code::Rule(rule) => rule.doc })
            }
        }
    };
}

codes! {
    /// A file could not be read.
    ///
    /// The file is there, but the system did not let Vademecum read it. Check its permissions, or whether it is a
    /// broken link.
    UnreadableFile = "unreadable-file", Error;
    /// A text file is not UTF-8.
    ///
    /// Every source is UTF-8. A spreadsheet saved as "CSV" by an older Excel is usually Windows-1250: save it as
    /// "CSV UTF-8" instead. A byte order mark and Windows line ends are accepted.
    InvalidUtf8 = "invalid-utf8", Error;
    /// A link on the disk leads in a circle.
    ///
    /// A symbolic link points to one of the folders that it stands in. Vademecum does not follow it. Remove the link.
    SymlinkLoop = "symlink-loop", Error;
    /// A link on the disk leads out of the handbook.
    ///
    /// A handbook is one folder, so that the same folder gives the same site on every machine. Copy the file into it.
    OutsideHandbook = "outside-handbook", Error;
    /// Two file names differ only in how Unicode spells them.
    ///
    /// macOS may store `č` as `c` and a combining caron (NFD) where others store one character (NFC). Two such names
    /// look the same and are one page: keep one of them.
    FileNameCollision = "file-name-collision", Error;
    /// A file stands where nothing reads it.
    ///
    /// A handbook's folders have a fixed meaning; a file outside of it would be ignored without a word. Move it to
    /// where it belongs, or to `static/` if it is to be copied as it is. In `templates/`, a file is read if a kind of page or
    /// another template asks for it by its name.
    ///
    /// Beside the handbook's own folders others may stand, and are not looked at. One that has files in it and nearly the
    /// name of one of ours (`template/`, `Static/`) was most likely meant to be that: rename it.
    StrayFile = "stray-file", Warning;
    /// The TOML is broken.
    ///
    /// The file, or the front matter between the `+++` lines, is not TOML. What can still be read is read.
    TomlSyntax = "toml-syntax", Error;
    /// A key that Vademecum does not know.
    ///
    /// It is an error because a misspelt `valid_untill` would otherwise be a deadline that nobody sees.
    UnknownKey = "unknown-key", Error;
    /// A key that must be there is missing.
    MissingKey = "missing-key", Error;
    /// A value of the wrong type.
    ///
    /// For example a text where a number is expected. The message says what is expected there.
    WrongType = "wrong-type", Error;
    /// A value that is of the right type, but means nothing here.
    InvalidValue = "invalid-value", Error;
    /// A date that does not exist or is not written as `2026-09-14`.
    InvalidDate = "invalid-date", Error;
    /// A language tag that is not well formed BCP 47, or names no language.
    ///
    /// Tags look like `hr`, `uk`, `zh-Hant` or `hr-simple`. The code of Ukrainian is `uk` (not `ua`), of Czech `cs`.
    InvalidLanguageTag = "invalid-language-tag", Error;
    /// `site.toml` is missing.
    ///
    /// A handbook is a folder with a `site.toml`. `vademecum init` makes one.
    MissingSiteToml = "missing-site-toml", Error;
    /// A language is declared twice.
    DuplicateLanguage = "duplicate-language", Error;
    /// A language that is used, but not declared in `site.toml`.
    ///
    /// Declare it with `[[language]]` and `tag = "..."`, or remove the file: what it says reaches nobody.
    UndeclaredLanguage = "undeclared-language", Warning;
    /// The source language is not among the declared languages.
    UndeclaredSource = "undeclared-source", Error;
    /// A service names a language by a tag that no language has (`ua`, `xx`).
    ///
    /// Readers cannot look for it, so they are not told of it. The code of Ukrainian is `uk`, not `ua`.
    UnknownLanguage = "unknown-language", Warning;
    /// A fallback chain names a language that is not declared.
    UnknownFallback = "unknown-fallback", Error;
    /// A fallback chain leads back to where it began.
    ///
    /// `fallback` is the ordered list of languages that a reader gets in place of a missing text. It names neither
    /// the language itself nor, twice, the same language; two languages may each name the other.
    FallbackCycle = "fallback-cycle", Error;
    /// The direction of a language cannot be told from its tag.
    ///
    /// CLDR has no script for it. Say `dir = "ltr"` or `dir = "rtl"` in `site.toml`.
    UnknownDirection = "unknown-direction", Warning;
    /// A language without a name of its own in the built-in table.
    ///
    /// Readers look for their language under the name that they call it. Say `name = "..."` in `site.toml`.
    UnknownEndonym = "unknown-endonym", Warning;
    /// A language for which the plural rules are not known.
    ///
    /// Its messages with plurals use the rules of another language. Prefer messages without plurals.
    UnknownPlurals = "unknown-plurals", Warning;
    /// Front matter that begins with `+++` and does not end.
    UnterminatedFrontMatter = "unterminated-front-matter", Error;
    /// A text without front matter.
    ///
    /// A text begins with a line `+++`, then `title = "..."`, then a line `+++`.
    MissingFrontMatter = "missing-front-matter", Error;
    /// An id that is not lower-case ASCII letters, digits and hyphens.
    InvalidId = "invalid-id", Error;
    /// Two things of one kind have the same id.
    DuplicateId = "duplicate-id", Error;
    /// An entry has texts but no `entry.toml`.
    ///
    /// The facts of an entry (its order, when its law was checked, who helps) stand in `entry.toml` beside the texts.
    /// An empty file will do.
    MissingFacts = "missing-facts", Error;
    /// An entry has no text in the source language.
    ///
    /// Every text is a translation of the source. Write `<source>.md`, or list the languages that the entry is meant
    /// for with `only`.
    MissingSourceText = "missing-source-text", Error;
    /// A reference to something that does not exist.
    UnknownReference = "unknown-reference", Error;
    /// A workbook that cannot be read.
    ///
    /// It is broken, has a password or is no Excel workbook (`.xlsx`): save it again, or as "CSV UTF-8". A Vademecum that was
    /// built without its feature `xlsx` reads no workbook at all.
    UnreadableWorkbook = "unreadable-workbook", Error;
    /// A cell of a workbook that shows an error, or a formula whose result is not known.
    ///
    /// Excel shows `#REF!` or `#N/A` in it, or a program wrote the formula and never worked it out. Mend the formula, or write
    /// the value itself.
    UnreadableCell = "unreadable-cell", Error;
    /// A sheet of a workbook that is not read.
    ///
    /// No row of it has a column named `id`, or what `[services.columns]` in `site.toml` calls so. If it is not meant to be read,
    /// let its name begin with `#` or `_`.
    SkippedSheet = "skipped-sheet", Warning;
    /// A column of a spreadsheet that Vademecum does not know.
    ///
    /// Columns are named as the keys in TOML, with dots for tables in tables (`address.street`), or as `[services.columns]` in
    /// `site.toml` says; capitals, blanks and diacritics make no difference. One whose name begins with `#` or `_` is yours alone.
    UnknownColumn = "unknown-column", Error;
    /// Columns of a spreadsheet of which nobody can tell what they mean.
    ///
    /// Two columns mean the same, something stands in a column without a name, or cells of several columns were made one.
    SheetColumns = "sheet-columns", Error;
    /// A service says twice where it is.
    ///
    /// `location = "..."` names a location that services share; `address` and `geo` say where this service alone is. Keep
    /// one of the two.
    TwoLocations = "two-locations", Error;
    /// An organization that no service names.
    ///
    /// It reaches no page and no data. Name it at a service with `organization = "..."`, or remove it.
    UnusedOrganization = "unused-organization", Warning;
    /// A location that no service names.
    ///
    /// It reaches no page and no data. Name it at a service with `location = "..."`, or remove it.
    UnusedLocation = "unused-location", Warning;
    /// The street of a confidential service stands where readers would see it.
    ///
    /// The address of a service with `confidential = true` reaches no output: no page, no data, no search index. A text, a
    /// message, another service or an organization would tell it all the same. Capitals, missing diacritics and blanks make
    /// no difference; the same street and number in a place with another name is another address. Take it out. Where a
    /// public office is in the same house, say less of that office's address.
    ConfidentialAddress = "confidential-address", Error;
    /// A reference to a heading or step that the page does not have.
    UnknownAnchor = "unknown-anchor", Error;
    /// A reference to a figure that `content/figures.toml` does not have, or does not have yet.
    UnknownFigure = "unknown-figure", Error;
    /// A figure of the source that a translation does not use.
    ///
    /// The source says `{ $appeal-deadline }`, the translation says nothing of it: its readers miss a deadline or an
    /// amount. Put the placeable where the sentence needs it; title, summary and body count as one text.
    ///
    /// The site is still written: a source that gains a figure must not stop it until every language has followed. In a
    /// translation that is known to be stale it is a warning; plain language (`hr-simple`) may leave a figure out.
    DroppedFigure = "dropped-figure", Error;
    /// A figure that a translation uses and its source does not.
    ///
    /// Readers of this language are told a deadline or an amount that nobody else is told. Take it out, or say it in the
    /// source first. The site is still written.
    AddedFigure = "added-figure", Error;
    /// A figure of a translation that stands where its source has another one.
    ///
    /// All figures of the source are there, and the text is built alike, but a paragraph, an item or a cell shows another
    /// figure than the one that it was made from: two deadlines have changed places. Put each where the source has it.
    /// Where the translation is built otherwise, only how often each figure stands in all of it is compared. The site is
    /// still written.
    MovedFigure = "moved-figure", Error;
    /// A number in a translation that is typed out where its source has a figure.
    ///
    /// The source says `{ $appeal-deadline }`, the translation says "15 days". When the law changes, `content/figures.toml`
    /// is mended once, and this translation goes on saying 15. Write the placeable. Numbers count in every script and in
    /// every way of grouping; a number that the source has as a number too is not meant. A number that happens to be the
    /// same and means something else can be written in words. The site is still written.
    RetypedFigure = "retyped-figure", Error;
    /// A parameter that a term does not take, or a value that it has no variant for.
    ///
    /// `{ -residence-card(case: "genitiv") }` is misspelt, and readers get the default variant: a wrong case at best. The term
    /// is written in `locales/<lang>/terms.ftl`, and there stand its parameters and their variants.
    UnknownParameter = "unknown-parameter", Warning;
    /// A reference to a term that no language of the chain has.
    UnknownTerm = "unknown-term", Error;
    /// Two figures, terms or messages refer to each other in a circle, or themes extend each other.
    CyclicReference = "cyclic-reference", Error;
    /// A placeable that begins like a figure or term but cannot be read.
    InvalidPlaceable = "invalid-placeable", Error;
    /// A link whose address is of a kind that is not allowed.
    ///
    /// Links may be `http`, `https`, `mailto`, `tel`, `geo`, a file in the entry's folder, a heading `#id`, or a
    /// reference such as `faq:id`, `service:id`, `guide:id`, `page:id`, `topic:id`.
    ForbiddenLink = "forbidden-link", Error;
    /// A mail address that is written as a web address.
    ///
    /// `https://office@town.example` would send readers to a site that does not exist. It is taken for
    /// `mailto:office@town.example`; write it so.
    MailAsWebAddress = "mail-as-web-address", Warning;
    /// A link without an address.
    EmptyLink = "empty-link", Warning;
    /// A link or image names a file that is not in the entry's folder.
    MissingAttachment = "missing-attachment", Error;
    /// An image without a description.
    ///
    /// Readers who do not see the image hear its description: `![what it shows](map.png)`.
    MissingAlt = "missing-alt", Warning;
    /// HTML in Markdown, which is shown as text.
    ///
    /// Content is untrusted text, so tags do nothing. Say it in Markdown.
    RawHtml = "raw-html", Warning;
    /// Two headings of one page have the same id.
    DuplicateHeading = "duplicate-heading", Error;
    /// A footnote that is referred to, but not written.
    UndefinedFootnote = "undefined-footnote", Error;
    /// A message or comment that Fluent cannot read.
    FluentSyntax = "fluent-syntax", Error;
    /// A message or attribute that is defined twice in one language.
    DuplicateMessage = "duplicate-message", Error;
    /// A message and a term of one name.
    ///
    /// fluent-rs keeps both under one name, so the later one would vanish. Rename one of them.
    MessageTermCollision = "message-term-collision", Error;
    /// A message or attribute that nothing uses.
    ///
    /// Its name is that of no topic, service, term or page, and no message of the source language has it: most likely it is
    /// misspelt, and its words reach nobody.
    UnusedMessage = "unused-message", Warning;
    /// A text that is still to be written.
    ///
    /// `vademecum init` and `vademecum new` begin titles with `TODO`. Write the real one, in the language of the file.
    UnfinishedText = "unfinished-text", Warning;
    /// A message that the handbook needs and no language of the chain has.
    MissingMessage = "missing-message", Error;
    /// A message that cannot be formatted, so that readers get the next language of the chain.
    ///
    /// It refers to a message, a term, a function or a figure that there is not. In a translation it is a warning, because
    /// another language stands in for it; in the source language it is an error.
    BrokenMessage = "broken-message", Error;
    /// A row or cell of a spreadsheet that cannot be read.
    CsvSyntax = "csv-syntax", Error;
    /// A phone number that is not in the international form.
    ///
    /// Write `+`, the country's code and the number, with blanks as you like: `+385 31 000 100`. Short numbers such
    /// as `112` are written as they are dialled.
    InvalidPhone = "invalid-phone", Error;
    /// Opening hours that are not OpenStreetMap `opening_hours`.
    ///
    /// For example `Mo-Fr 08:00-16:00; PH off`. See <https://wiki.openstreetmap.org/wiki/Key:opening_hours>.
    InvalidHours = "invalid-hours", Error;
    /// Opening hours that no table can show.
    ///
    /// OpenStreetMap `opening_hours` also has sunsets and every ninety minutes. Readers see such hours as they are written,
    /// which few of them understand, and no page says whether doors are open now.
    HoursAsWritten = "hours-as-written", Warning;
    /// Opening hours that name holidays whose dates nobody knows.
    ///
    /// `PH` are the public holidays of `site.region`, `SH` its school holidays. Without their dates readers see the usual
    /// hours on such a day, with a word of warning at best, and no page says whether doors are open now.
    UnknownHolidays = "unknown-holidays", Warning;
    /// Opening hours that are over.
    ///
    /// Doors are closed on each day of the coming year: mostly hours for a year or a season that has passed.
    NeverOpen = "never-open", Warning;
    /// A part of opening hours that a later part takes back.
    ///
    /// Of two rules for a day the later holds: in `PH off; Mo-Fr 08:00-16:00` doors are open on holidays, because Monday to Friday stand
    /// behind them. What is general stands first, and the exceptions behind it: `Mo-Fr 08:00-16:00; Aug 01-15 off; PH off`.
    OverriddenHours = "overridden-hours", Warning;
    /// Two pages would stand at one address.
    DuplicateUrl = "duplicate-url", Error;
    /// An address that `content/addresses.toml` does not have yet.
    ///
    /// `vademecum build` writes every address with words that somebody chose into that file, so that a link to it still leads
    /// to the page after the words have changed. With `--frozen` it does not write, and says so. Run `vademecum build` where
    /// the handbook is edited, and keep the file with it.
    UnrecordedAddress = "unrecorded-address", Warning;
    /// A slug with characters that an address should not have.
    InvalidSlug = "invalid-slug", Error;
    /// A file of a portable site that some system cannot unpack.
    ///
    /// `vademecum build --portable` is for whatever computer there is. Windows allows no `<>:"|?*` in names, no dot or blank at
    /// their end, no names of devices such as `con` or `aux`, no two names that differ only in capitals, and paths of 259
    /// characters with the folder in which they are unpacked. Give the file or the entry another name or slug.
    UnportableName = "unportable-name", Warning;
    /// A text for a language that the entry's `only` excludes.
    ExcludedText = "excluded-text", Warning;
    /// The law of an entry has not been checked for longer than it asks for.
    ///
    /// `reviewed` plus `review_every` has passed. Have the answer checked and set `reviewed`; readers see a line.
    ReviewOverdue = "review-overdue", Warning;
    /// An entry is past its `valid_until`.
    ///
    /// The site is still written, with a clear banner, because the old page without one would be worse.
    NoLongerValid = "no-longer-valid", Error;
    /// A translation that is older than its source.
    ///
    /// Some blocks of the source have changed since it was translated: `locales/<lang>/translated.toml` keeps what they
    /// were. `vademecum l10n diff LANG THING` shows what changed; when the translation is right again,
    /// `vademecum l10n accept LANG THING` records it. What readers get meanwhile is `[outdated]` in `site.toml`.
    StaleTranslation = "stale-translation", Warning;
    /// A file for translation platforms that no longer fits the handbook.
    ///
    /// `l10n.toml` tells Pontoon and compare-locales which languages there are, `weblate.json` tells Weblate which files: a
    /// language or a file that is not in them is one that translators never see. `vademecum l10n config` brings both up to
    /// date and leaves the rest of them as it is. Neither has to be there.
    OutdatedPlatformFile = "outdated-platform-file", Warning;
    /// A file from translators that cannot be read.
    ///
    /// It is broken, of another format than its name says, or has something in it that such a file never needs (a document
    /// type with entities, for example). Nothing was taken from any file: mend it, or export and translate anew.
    ExchangeSyntax = "exchange-syntax", Error;
    /// A file from translators that is in another language.
    ///
    /// The file names the language that it is translated into. Say with `--lang` which one is right; a language that the
    /// handbook does not have is first declared in `site.toml`. Where most of the words are in other letters than those of
    /// the language, the file is taken for one of another. A file from another source language is only warned of.
    ExchangeLanguage = "exchange-language", Error;
    /// A unit that the handbook does not have.
    ///
    /// A unit is a title, a summary, a block of a text or a message; its name stands in every exchange format. What it named
    /// has been removed or rewritten since the export. Nothing of it was taken, everything else was.
    UnknownUnit = "unknown-unit", Warning;
    /// A translated unit that has lost or altered something that is the same in every language.
    ///
    /// Placeables (`{ $residence-card-fee }`, `{ -residence-card }`), the addresses of links, footnotes, code and emphasis come
    /// back as they went out, in whatever order the language wants. A term may get or lose its parameters:
    /// `{ -residence-card(case: "genitive") }`; what chooses its forms stays. A cell of a workbook that shows an error or is a
    /// date is no text, and words that Markdown would read as something else are no translation. The unit was not taken,
    /// everything else was: mend it in the file and import the file again.
    DamagedUnit = "damaged-unit", Error;
    /// A unit that came back twice, with different translations.
    RepeatedUnit = "repeated-unit", Error;
    /// A text of which only a part came back.
    ///
    /// A text is shown as a whole, so that a new translation goes in when all its parts are there. Nothing is lost: the parts
    /// stay in the file. Translate the rest in it and import it again. Words that are marked as unfinished, or are those of the
    /// source, never replace a translation that there is.
    IncompleteTranslation = "incomplete-translation", Warning;
    /// Something that was to be imported cannot be read.
    ///
    /// It is not JSON or CSV, or not what the format has there. Everything else of the files is imported.
    UnreadableImport = "unreadable-import", Error;
    /// Something of an import has no place in a handbook, or not all of it.
    ///
    /// The message says what became of it: left out, or said in another way. Behind `#` stands a JSON Pointer: `pages.json#/3/content`
    /// is the content of the fourth item. Look at each once, by hand, before you publish.
    NotCarriedOver = "not-carried-over", Warning;
    /// An import says something else than the handbook, which was left as it is.
    ///
    /// Nothing that is there is changed by an import, unless you say `--overwrite`.
    LeftAsItIs = "left-as-it-is", Warning;
    /// A page that weighs more than its theme allows.
    ///
    /// `[budget]` in `theme.toml` says how many kilobytes (of 1024 bytes) a page of a kind may weigh when it has come over the
    /// network: the page with everything inside it, and the style sheets and scripts that it asks for while it loads, each
    /// compressed with gzip at level 6, as hosts do it. For many readers the kilobytes are what they pay for. Shorten the page,
    /// or split it; if many pages are too heavy, it is the theme that is. `check --deny-warnings` fails because of it.
    PageOverBudget = "page-over-budget", Warning;
    /// Something in a template, a style sheet or a script that browsers block.
    ///
    /// Every page has a Content-Security-Policy, so that nothing that came into it by a mistake or an attack can run or load. It
    /// allows what the site itself has: files of `static/` (`{{ "name.js" | asset }}`) and what the filter `inline` puts into pages
    /// (`{{ "name.css" | inline }}`, a file of `templates/`). Scripts and styles that are typed into a template or an attribute,
    /// frames, and whatever lies on another host do nothing. The same holds for style sheets and scripts in `templates/` and `static/`:
    /// `@import`, a font or an image from another host, a font in a `data:` address, `fetch("https://...")`. A font that the site is
    /// to have lies in `static/`, beside the style sheet that names it.
    BlockedByPolicy = "blocked-by-policy", Warning;
    /// A style sheet uses a custom property that nothing sets.
    ///
    /// Browsers say nothing of it: the declaration `color: var(--colr-text)` does not count, and the text has another colour than
    /// its author meant. Names of properties are those of the theme's style sheets (`vademecum theme` lists them), with small and
    /// capital letters told apart. A style sheet that replaces one of the theme (`templates/tokens.css`) sets all that the other sheets
    /// need. `var(--ours, #16191c)` says what holds where nothing sets it, and is never reported.
    UnknownProperty = "unknown-property", Warning;
    /// A style sheet sets a custom property that nothing uses.
    ///
    /// It is usually misspelt, and what it should have changed stays as it was. Only the style sheets of the handbook and of its
    /// own themes are looked at; what any style sheet, script or template names counts as used.
    UnusedProperty = "unused-property", Warning;
    /// A theme that does not exist.
    ///
    /// `theme` in `site.toml` and `extends` in `theme.toml` name a folder of `themes/`, or a theme that is built in.
    UnknownTheme = "unknown-theme", Error;
    /// A template that cannot be read or rendered.
    TemplateError = "template-error", Error;
}

impl Code {
    /// The code of that name in the table.
    pub fn from_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|c| c.name() == name)
    }

    /// Whether a site is written in spite of it even as an error: the fault is in the world, or in one translation that has
    /// not followed its source yet, and the last good site would be no better.
    pub(super) fn publishes(self) -> bool {
        matches!(
            self,
            Code::NoLongerValid | Code::DroppedFigure | Code::AddedFigure | Code::MovedFigure | Code::RetypedFigure
        )
    }
}
