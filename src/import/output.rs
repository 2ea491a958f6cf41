//! From a draft to files: new ones, and those of the handbook with what is new in them.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Address, Cost, Draft, Location, Service};
use super::ids::FROM;
use super::merge::{Parts, merge, without_order};
use super::report::Report;
use crate::files::{Files, SitePath};
use crate::l10n;
use crate::locale::Tag;
use crate::source::{EntryKind, PONTOON, WEBLATE};

/// Files by path.
pub(super) type Written = BTreeMap<SitePath, Vec<u8>>;

/// The files of a draft that are to be written. What the handbook has already is left, unless `overwrites`.
pub(super) fn files(draft: &Draft, handbook: &dyn Files, overwrites: bool, report: &mut Report) -> Written {
    let mut out = Output { handbook, overwrites, report, files: Written::new() };
    out.entries(draft);
    out.tables(draft);
    out.messages(draft);
    if out.read("site.toml").is_none() {
        out.site(draft);
    }
    out.files
}

struct Output<'a> {
    handbook: &'a dyn Files,
    overwrites: bool,
    report: &'a mut Report,
    files: Written,
}

impl Output<'_> {
    fn read(&self, path: &str) -> Option<String> {
        let path = SitePath::new(path)?;
        if !self.handbook.exists(&path) {
            return None;
        }
        Some(String::from_utf8_lossy(&self.handbook.read(&path).ok()?).into_owned())
    }

    fn put(&mut self, path: &str, text: String) {
        if let Some(path) = SitePath::new(path) {
            self.files.insert(path, text.into_bytes());
        }
    }

    /// A file that is of one piece: an entry's.
    fn whole(&mut self, path: &str, text: String) {
        let there = self.read(path).map(|there| there.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
        match there {
            Some(there) if there == text => {}
            Some(there)
                if !self.overwrites && path.ends_with(".toml") && without_order(&there) == without_order(&text) => {}
            Some(_) if !self.overwrites => {
                self.report.left(path, "the import says something else than this file, which is left as it is")
            }
            _ => self.put(path, text),
        }
    }

    /// A file of many parts with names.
    fn merged(&mut self, path: &str, new: &[(String, String)], parts: Parts, head: &str) {
        if new.is_empty() {
            return;
        }
        let there = self.read(path);
        let merged =
            merge(there.as_deref().or(Some(head).filter(|head| !head.is_empty())), new, parts, self.overwrites);
        if !merged.differing.is_empty() && !self.overwrites {
            for name in &merged.differing {
                self.report.left(path, format!("the import says something else of `{name}`, which is left as it is"));
            }
        }
        if there.as_deref() != Some(merged.text.as_str())
            && (merged.added > 0 || !merged.differing.is_empty() && self.overwrites)
        {
            self.put(path, merged.text);
        }
    }

    fn entries(&mut self, draft: &Draft) {
        for entry in &draft.entries {
            let home = format!("content/{}/{}", entry.kind.folder(), entry.id);
            let mut facts = format!("{FROM}{}\norder = {}\n", entry.origin, entry.order);
            if let Some(topic) = &entry.topic {
                facts.push_str(&format!("topic = {}\n", quoted(topic)));
            }
            if !entry.texts.contains_key(&draft.source) {
                let tags: Vec<String> = entry.texts.keys().map(|tag| quoted(tag)).collect();
                facts.push_str(&format!("only = [{}]\n", tags.join(", ")));
            }
            self.whole(&format!("{home}/entry.toml"), facts);
            for (tag, text) in &entry.texts {
                let body = if text.body.is_empty() { String::new() } else { format!("\n{}", text.body) };
                self.whole(
                    &format!("{home}/{tag}.md"),
                    format!("+++\ntitle = {}\n+++\n{body}", quoted(&without_placeables(&text.title))),
                );
            }
        }
        let count = |kind| draft.entries.iter().filter(|entry| entry.kind == kind).count();
        self.report.count(count(EntryKind::Guide), "guides");
        self.report.count(count(EntryKind::Page), "pages");
        self.report.count(draft.entries.iter().map(|entry| entry.texts.len()).sum(), "texts");
    }

    fn tables(&mut self, draft: &Draft) {
        let topics: Vec<(String, String)> = draft
            .topics
            .iter()
            .map(|topic| {
                let parent =
                    topic.parent.as_ref().map_or(String::new(), |parent| format!("parent = {}\n", quoted(parent)));
                (topic.id.clone(), format!("{FROM}{}\n[{}]\norder = {}\n{parent}", topic.origin, topic.id, topic.order))
            })
            .collect();
        self.merged("content/topics.toml", &topics, Parts::Tables, "");
        let organizations: Vec<(String, String)> = draft
            .organizations
            .iter()
            .map(|o| {
                let mut table = Table::new(&o.origin, &o.id);
                table.text("name", Some(&pattern(&o.name)));
                table.list("phone", &o.phone);
                table.text("email", o.email.as_deref());
                table.text("url", o.url.as_deref());
                (o.id.clone(), table.text)
            })
            .collect();
        self.merged("content/organizations.toml", &organizations, Parts::Tables, "");
        let locations: Vec<(String, String)> = draft
            .locations
            .iter()
            .map(|location| {
                let mut table = Table::new(&location.origin, &location.id);
                table.text("name", location.name.as_deref().map(pattern).as_deref());
                table.place(location);
                (location.id.clone(), table.text)
            })
            .collect();
        self.merged("content/locations.toml", &locations, Parts::Tables, "");
        let services: Vec<(String, String)> =
            draft.services.iter().map(|service| (service.id.clone(), service_table(service, &draft.source))).collect();
        self.merged(&format!("content/services/{}.toml", draft.format), &services, Parts::Tables, "");
        self.report.count(topics.len(), "topics");
        self.report.count(services.len(), "services");
        self.report.count(organizations.len(), "organizations");
        self.report.count(locations.len(), "locations");
    }

    fn messages(&mut self, draft: &Draft) {
        for tag in &draft.languages {
            let topics: Vec<(String, String)> = draft
                .topics
                .iter()
                .filter_map(|topic| Some(message(&format!("topic-{}", topic.id), topic.names.get(tag)?, &[])))
                .collect();
            self.merged(&format!("locales/{tag}/topics.ftl"), &topics, Parts::Messages, "");
            let is_source = *tag == draft.source;
            let mut services: Vec<(String, String)> = Vec::new();
            for service in &draft.services {
                let Some(words) = service.words.get(tag) else { continue };
                let alert = words.alert.as_deref();
                let attributes =
                    [("summary", words.summary.as_deref()), ("note", words.note.as_deref()), ("alert", alert)];
                let attributes: Vec<(&str, &str)> =
                    attributes.into_iter().filter_map(|(name, words)| Some((name, words?))).collect();
                // The source's words stand in the table, which has no key for an alert: a message in two places would be one too many.
                if !is_source || alert.is_some() {
                    services.push(message(&format!("service-{}", service.id), &words.name, &attributes));
                }
            }
            for (id, words) in &draft.messages {
                services.extend(words.get(tag).map(|words| message(id, words, &[])));
            }
            self.merged(&format!("locales/{tag}/services.ftl"), &services, Parts::Messages, "");
        }
    }

    /// `site.toml` and what translation platforms want, for a handbook that is just beginning.
    fn site(&mut self, draft: &Draft) {
        let mut site = format!(
            "[site]\nbase_url = \"https://handbook.example/\"   # where it will stand\nsource = {}\n",
            quoted(&draft.source)
        );
        if let Some(region) = &draft.region {
            site.push_str(&format!("region = {}\n", quoted(region)));
        }
        let has_english = draft.languages.iter().any(|tag| tag == "en") && draft.source != "en";
        for typed in &draft.languages {
            let tag = Tag::parse(typed).expect("the tags of a draft are well formed");
            site.push_str(&format!("\n[[language]]\ntag = {}\n", quoted(typed)));
            if tag.endonym().is_none() {
                site.push_str(&format!("name = {}   # what its speakers call it\n", quoted(typed)));
            }
            if tag.direction().is_none() {
                site.push_str("dir = \"ltr\"   # or \"rtl\"\n");
            }
            if *typed != draft.source && has_english && typed != "en" {
                site.push_str("# fallback = [\"en\"]   # languages to borrow from before the source\n");
            }
        }
        self.put("site.toml", site);
        let title = format!("locales/{}/site.ftl", draft.source);
        if self.read(&title).is_none() {
            self.put(&title, "site-title = TODO: the name of the handbook\nsite-description = TODO: one sentence on whom it is for\n".to_owned());
        }
        let languages: Vec<&str> = draft.languages.iter().skip(1).map(String::as_str).collect();
        let folder = format!("locales/{}/", draft.source);
        let messages: BTreeSet<String> = self
            .files
            .keys()
            .map(SitePath::to_string)
            .filter(|path| path.starts_with(&folder) && path.ends_with(".ftl"))
            .collect();
        let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
        if let Some(text) = l10n::pontoon(&draft.source, &languages, None) {
            self.put(PONTOON, text);
        }
        if let Some(text) = l10n::weblate(&draft.source, &messages, None) {
            self.put(WEBLATE, text);
        }
    }
}

/// A table of TOML that is being written.
struct Table {
    text: String,
}

impl Table {
    fn new(origin: &str, id: &str) -> Table {
        Table { text: format!("{FROM}{origin}\n[{id}]\n") }
    }

    fn raw(&mut self, key: &str, value: &str) {
        self.text.push_str(&format!("{key} = {value}\n"));
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.raw(key, &quoted(value));
        }
    }

    fn list(&mut self, key: &str, values: &[impl AsRef<str>]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| quoted(value.as_ref())).collect();
            self.raw(key, &format!("[{}]", values.join(", ")));
        }
    }

    fn place(&mut self, place: &Location) {
        self.address(&place.address);
        if let Some((latitude, longitude)) = place.geo {
            self.raw("geo", &format!("[{latitude:?}, {longitude:?}]"));
        }
        self.list("accessibility", &place.accessibility);
    }

    fn address(&mut self, address: &Address) {
        if address.is_empty() {
            return;
        }
        let parts = [
            ("street", &address.street),
            ("locality", &address.locality),
            ("postal_code", &address.postal_code),
            ("region", &address.region),
            ("country", &address.country),
        ];
        let parts: Vec<String> =
            parts.iter().filter_map(|(key, value)| Some(format!("{key} = {}", quoted(value.as_ref()?)))).collect();
        self.raw("address", &format!("{{ {} }}", parts.join(", ")));
    }
}

fn service_table(service: &Service, source: &str) -> String {
    let mut table = Table::new(&service.origin, &service.id);
    table.text("category", Some(&service.category));
    let words = service.words.get(source);
    let is_beside = words.is_some_and(|words| words.alert.is_none());
    if let Some(words) = words.filter(|_| is_beside) {
        table.text("name", Some(&pattern(&words.name)));
        table.text("summary", words.summary.as_deref().map(pattern).as_deref());
        table.text("note", words.note.as_deref().map(pattern).as_deref());
    }
    table.text("organization", service.organization.as_deref());
    table.list("phone", &service.phone);
    table.text("email", service.email.as_deref());
    table.text("url", service.url.as_deref());
    table.text("location", service.location.as_deref());
    if service.location.is_none() {
        table.place(&service.place);
    }
    table.text("hours", service.hours.as_deref());
    table.list("languages", &service.languages);
    table.text("interpretation", service.interpretation);
    match &service.cost {
        Some(Cost::Free) => table.raw("cost", "\"free\""),
        Some(Cost::Amount(amount, currency)) => {
            table.raw("cost", &format!("{{ amount = {amount}, currency = {} }}", quoted(currency)));
        }
        None => {}
    }
    table.list("access", &service.access);
    if service.is_anonymous {
        table.raw("anonymous", "true");
    }
    if service.is_confidential {
        table.raw("confidential", "true");
    } else if service.is_sensitive {
        table.raw("sensitive", "true");
    }
    table.text("identity_required", service.identity);
    table.list("documents", &service.documents);
    table.list("area", &service.area);
    if service.emergency {
        table.raw("emergency", "true");
    }
    if let Some(date) = service.reviewed {
        table.raw("reviewed", &date.to_string());
    }
    if service.words.values().any(|words| words.alert.is_some()) {
        table.raw("alert", "{}");
    }
    table.text
}

/// A message of Fluent with its attributes.
fn message(id: &str, words: &str, attributes: &[(&str, &str)]) -> (String, String) {
    let mut text = format!("{id} = {}\n", pattern(words));
    for (name, words) in attributes {
        text.push_str(&format!("    .{name} = {}\n", pattern(words)));
    }
    (id.to_owned(), text)
}

/// Words as a pattern of Fluent on one line, where only braces mean something.
fn pattern(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '{' => out.push_str("{\"{\"}"),
            '}' => out.push_str("{\"}\"}"),
            c => out.push(c),
        }
    }
    if out.is_empty() { "{\"\"}".to_owned() } else { out }
}

/// A word joiner behind a brace that would begin a placeable: titles have no other way to say it.
fn without_placeables(words: &str) -> String {
    let mut out = String::new();
    for (i, c) in words.char_indices() {
        out.push(c);
        if c == '{' && words[i + 1..].trim_start().starts_with(['$', '-']) {
            out.push('\u{2060}');
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let text = text.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ");
    if text.contains('"') || text.contains('\\') {
        return toml::Value::String(text).to_string();
    }
    format!("\"{text}\"")
}
