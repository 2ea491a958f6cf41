//! What holds for every site, whatever the handbook: links lead somewhere, pages ask nobody else for anything, no words
//! of an author became markup, and translations name each other.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use crate::handbook::Output;

/// A start tag with its attributes, character references resolved.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// A page of the output, as far as the checks look at it.
struct Page {
    tags: Vec<Tag>,
    ids: BTreeSet<String>,
    /// The content of script elements, by their type.
    scripts: Vec<(Option<String>, String)>,
    faults: Vec<String>,
}

/// Everything that is wrong with a site, one sentence each.
pub fn check(output: &Output, base_url: &str) -> Vec<String> {
    let base_path = &base_url[base_url.find("://").map_or(0, |i| i + 3)..];
    let base_path = &base_path[base_path.find('/').unwrap_or(base_path.len())..];
    let pages: BTreeMap<&str, Page> = output
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), parse(std::str::from_utf8(bytes).expect("pages are UTF-8"))))
        .collect();
    let mut faults = Vec::new();
    for (path, page) in &pages {
        let mut fault = |text: String| faults.push(format!("{path}: {text}"));
        page.faults.iter().for_each(|f| fault(f.clone()));
        check_scripts(page, &mut fault);
        for tag in &page.tags {
            check_tag(tag, &mut fault);
            for attribute in ["href", "src"] {
                let Some(url) = tag.get(attribute) else { continue };
                // The icon is in the page, so that browsers ask for none.
                if tag.get("rel") == Some("icon") && url.starts_with("data:image/svg+xml,") {
                    continue;
                }
                if let Err(reason) = resolve(url, path, base_url, base_path, output, &pages) {
                    fault(format!("<{} {attribute}=\"{url}\">: {reason}", tag.name));
                }
            }
        }
    }
    check_alternates(&pages, base_url, &mut faults);
    check_lists(output, &pages, base_url, &mut faults);
    // Where all is wrong, the first faults tell it.
    faults.truncate(20);
    faults
}

/// Scripts within a page are data, or those that the page's policy allows by their hash.
fn check_scripts(page: &Page, fault: &mut impl FnMut(String)) {
    let policy = page.tags.iter().find(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
    let policy = policy.and_then(|tag| tag.get("content")).unwrap_or_default();
    for (kind, text) in &page.scripts {
        match kind.as_deref() {
            Some("application/ld+json" | "application/json") => {
                if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
                    fault(format!("its structured data is no JSON: {error}"));
                }
            }
            // A file of its own, which `check_tag` looks at.
            None if text.is_empty() => {}
            None if policy.contains(&format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))) => {}
            _ => fault(format!("a script: {text}")),
        }
    }
}

fn check_tag(tag: &Tag, fault: &mut impl FnMut(String)) {
    for (name, value) in &tag.attributes {
        if name.starts_with("on") {
            fault(format!("<{} {name}>", tag.name));
        }
        // The policy allows none.
        if name == "style" {
            fault(format!("<{} style=\"{value}\">", tag.name));
        }
    }
    if tag.name == "script" && tag.get("src").is_some_and(|src| !src.starts_with('/') || tag.get("defer").is_none()) {
        fault(format!("a script that is not the site's own or keeps the page waiting: {:?}", tag.get("src")));
    }
    if tag.get("lang").is_some() != tag.get("dir").is_some() && tag.get("dir").is_none() {
        fault(format!("<{} lang> without `dir`", tag.name));
    }
    // What is typed into the search is sent nowhere.
    let is_search = tag.name == "form" && tag.get("role") == Some("search") && tag.get("action").is_none();
    if ["iframe", "object", "embed", "form", "base", "video", "audio"].contains(&tag.name.as_str()) && !is_search {
        fault(format!("<{}>", tag.name));
    }
}

/// Whether an address leads to something that is there.
fn resolve(
    url: &str,
    from: &str,
    base_url: &str,
    base_path: &str,
    output: &Output,
    pages: &BTreeMap<&str, Page>,
) -> Result<(), String> {
    let is_local = url.starts_with(base_url);
    let scheme = url.split(':').next().filter(|s| url.len() > s.len() && s.chars().all(|c| c.is_ascii_alphanumeric()));
    match scheme.map(str::to_ascii_lowercase).as_deref() {
        Some("http" | "https") if is_local => {}
        Some("http" | "https" | "mailto" | "tel" | "geo") => return Ok(()),
        Some(other) => return Err(format!("the scheme {other}")),
        None => {}
    }
    let path = if is_local { &url[base_url.len() - 1..] } else { url };
    let (path, fragment) = path.split_once('#').map_or((path, None), |(path, fragment)| (path, Some(fragment)));
    let path = path.split('?').next().unwrap();
    let file = if path.is_empty() {
        from.to_owned()
    } else {
        let below = if is_local { path.strip_prefix('/') } else { path.strip_prefix(base_path) };
        let below = below.ok_or("it is neither absolute nor below base_url")?;
        let below = percent_decode_str(below).decode_utf8().map_err(|e| e.to_string())?;
        if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.into_owned() }
    };
    if !output.contains_key(&file) {
        return Err(format!("there is no {file}"));
    }
    if let (Some(fragment), Some(page)) = (fragment, pages.get(file.as_str())) {
        let id = percent_decode_str(fragment).decode_utf8().map_err(|e| e.to_string())?;
        if !page.ids.contains(&*id) {
            return Err(format!("{file} has no id `{id}`"));
        }
    }
    Ok(())
}

/// `hreflang` goes both ways, names only pages that may be listed, and a page that may not names nobody.
fn check_alternates(pages: &BTreeMap<&str, Page>, base_url: &str, faults: &mut Vec<String>) {
    let file_of = |url: &str| {
        let path = percent_decode_str(url.strip_prefix(base_url)?).decode_utf8().ok()?.into_owned();
        Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path })
    };
    let alternates = |page: &Page| -> BTreeMap<String, String> {
        let links = page.tags.iter().filter(|tag| tag.name == "link" && tag.get("rel") == Some("alternate"));
        links.filter_map(|tag| Some((tag.get("hreflang")?.to_owned(), tag.get("href")?.to_owned()))).collect()
    };
    for (path, page) in pages {
        let meta = |name: &str| {
            page.tags.iter().find(|t| t.name == "meta" && t.get("name") == Some(name)).and_then(|t| t.get("content"))
        };
        let canonical = page
            .tags
            .iter()
            .find(|t| t.name == "link" && t.get("rel") == Some("canonical"))
            .and_then(|t| t.get("href"));
        let own = alternates(page);
        let noindex = meta("robots") == Some("noindex");
        if noindex && !own.is_empty() {
            faults.push(format!("{path}: is not to be listed, but names translations"));
        }
        // A borrowed page is not canonical itself: it leads to the one that is, and has no translations.
        let original = canonical.and_then(file_of);
        let is_canonical = |path: &str| {
            let links = pages.get(path).into_iter().flat_map(|page| &page.tags).filter(|t| t.name == "link");
            links
                .filter(|t| t.get("rel") == Some("canonical"))
                .any(|t| t.get("href").and_then(file_of).as_deref() == Some(path))
        };
        match original.as_deref() {
            None if noindex => {}
            None => faults.push(format!("{path}: may be listed, but has no canonical address")),
            Some(_) if noindex => faults.push(format!("{path}: is not to be listed, but has a canonical address")),
            Some(original) if !is_canonical(original) => faults.push(format!("{path}: {original} is not canonical")),
            Some(original) if original != *path && !own.is_empty() => {
                faults.push(format!("{path}: is not canonical, but names translations"))
            }
            Some(_) => {}
        }
        let lang = page.tags.iter().find(|t| t.name == "html").and_then(|t| t.get("lang")).unwrap_or_default();
        if !own.is_empty()
            && own.get("x-default").and_then(|u| file_of(u)).as_deref() != Some(*path)
            && !own.contains_key(lang)
        {
            faults.push(format!("{path}: its translations do not name it"));
        }
        for (lang, url) in &own {
            let Some(other) = file_of(url).and_then(|file| pages.get(file.as_str())) else {
                faults.push(format!("{path}: its translation {url} is not there"));
                continue;
            };
            if alternates(other) != own {
                faults.push(format!("{path}: its {lang} translation names others"));
            }
        }
    }
}

/// Sitemaps and feeds are XML, and list only pages that may be listed.
fn check_lists(output: &Output, pages: &BTreeMap<&str, Page>, base_url: &str, faults: &mut Vec<String>) {
    for (path, bytes) in output.iter().filter(|(path, _)| path.ends_with(".xml")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let document = match roxmltree::Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                faults.push(format!("{path}: {error}"));
                continue;
            }
        };
        let named = document.descendants().filter(|n| n.has_tag_name("loc")).filter_map(|n| n.text());
        let ns = "http://www.w3.org/2005/Atom";
        let entries =
            document.descendants().filter(|n| n.has_tag_name((ns, "entry"))).flat_map(|entry| entry.children());
        let linked = entries.filter(|n| n.has_tag_name((ns, "link"))).filter_map(|n| n.attribute("href"));
        for url in named.chain(linked) {
            let file = url.strip_prefix(base_url).map(|path| percent_decode_str(path).decode_utf8_lossy().into_owned());
            let file = file.map(|f| if f.is_empty() || f.ends_with('/') { format!("{f}index.html") } else { f });
            let Some(file) = file.filter(|file| output.contains_key(file)) else {
                faults.push(format!("{path}: {url} is not there"));
                continue;
            };
            let noindex = pages
                .get(file.as_str())
                .is_some_and(|page| page.tags.iter().any(|t| t.get("content") == Some("noindex")));
            if noindex {
                faults.push(format!("{path}: lists {file}, which is not to be listed"));
            }
        }
    }
}

/// Reads a page that our own templates wrote: every attribute in double quotes, `<` nowhere but in tags.
fn parse(html: &str) -> Page {
    let mut page = Page { tags: Vec::new(), ids: BTreeSet::new(), scripts: Vec::new(), faults: Vec::new() };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with(['/', '!']) {
            continue;
        }
        let Some(tag) = start_tag(&mut rest) else {
            page.faults.push(format!("`<` is no tag: {}", rest.chars().take(40).collect::<String>()));
            continue;
        };
        if let Some(id) = tag.get("id")
            && !page.ids.insert(id.to_owned())
        {
            page.faults.push(format!("the id `{id}` stands twice"));
        }
        if tag.name == "script" {
            let end = rest.find("</script>").unwrap_or(rest.len());
            page.scripts.push((tag.get("type").map(str::to_owned), rest[..end].to_owned()));
            rest = &rest[end..];
        }
        page.tags.push(tag);
    }
    page
}

fn start_tag(rest: &mut &str) -> Option<Tag> {
    let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
    let mut tag = Tag { name: rest[..name_end].to_ascii_lowercase(), attributes: Vec::new() };
    *rest = &rest[name_end..];
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            *rest = after;
            return (!tag.name.is_empty()).then_some(tag);
        }
        let name_end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-:_".contains(c))).filter(|end| *end > 0)?;
        let name = rest[..name_end].to_ascii_lowercase();
        *rest = &rest[name_end..];
        let mut value = "";
        if let Some(after) = rest.strip_prefix("=\"") {
            let end = after.find('"')?;
            value = &after[..end];
            *rest = &after[end + 1..];
        }
        tag.attributes.push((name, unescape(value)));
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}
