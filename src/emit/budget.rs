//! What pages weigh when they have come over the network, beside what their theme allows.
//!
//! A page weighs what is in it and what it asks for while it loads: style sheets and scripts of the site's static files. Each file
//! is compressed by itself, with gzip at level 6, which is what most hosts do.

mod report;
mod weight;

use std::collections::HashMap;

use rayon::prelude::*;

use self::report::{kilobytes, report};
use self::weight::{Part, Scales, Weight, contents};
use crate::diag::Diagnostic;
use crate::files::Files;
use crate::render::{Renderer, inlines};
use crate::resolve::{Budget, PageKey, Site};

/// A page that is too heavy.
struct Heavy<'s> {
    key: PageKey,
    weight: Weight,
    kind: &'static str,
    budget: &'s Budget,
    /// The files that most of the page comes from, if it comes from style sheets or scripts: the heaviest first.
    files: Vec<String>,
}

/// The pages that weigh more than their theme allows, and the faults of templates that come to light on the way.
pub fn check(renderer: &Renderer, files: &dyn Files) -> Vec<Diagnostic> {
    let site = renderer.site();
    let budgets = &site.theme.budgets;
    let assets = assets(site, files);
    let origins = Origins::new(site);
    let pages: Vec<(PageKey, &'static str, &Budget)> = site
        .routes
        .pages()
        .iter()
        .filter_map(|key| {
            let kind = site.kind(key.page);
            Some((*key, kind, budgets.get(kind)?))
        })
        .collect();
    let found: Vec<Result<Heavy, Diagnostic>> = pages
        .into_par_iter()
        .map_init(Scales::new, |scales, (key, kind, budget)| {
            let html = match renderer.render(key) {
                Ok(html) => html,
                Err(fault) => return Some(Err(fault)),
            };
            let weight = scales.weigh(&html, &assets, budget.bytes)?;
            let files = weight.largest().map_or_else(Vec::new, |part| origins.of(part, &html, &assets, scales));
            Some(Ok(Heavy { key, weight, kind, budget, files }))
        })
        .flatten()
        .collect();
    let mut diagnostics = Vec::new();
    let mut heavy: Vec<Heavy> = Vec::new();
    for one in found {
        match one {
            Ok(one) => heavy.push(one),
            // One broken template is one fault, however many pages use it.
            Err(fault) if diagnostics.contains(&fault) => {}
            Err(fault) => diagnostics.push(fault),
        }
    }
    diagnostics.extend(report(site, heavy));
    diagnostics
}

/// What each style sheet and script weighs, by its address.
fn assets(site: &Site, files: &dyn Files) -> HashMap<String, usize> {
    let mut scales = Scales::new();
    let wanted = site.theme.statics.iter().filter(|(path, _)| path.ends_with(".css") || path.ends_with(".js"));
    let weighed = wanted.filter_map(|(path, file)| {
        let bytes = files.read(file).ok()?;
        Some((site.url_of_path(path), scales.served.compressed(&bytes)))
    });
    weighed.collect()
}

/// The files of a site that are parts of pages.
struct Origins {
    /// By what stands between the tags.
    inside: HashMap<Vec<u8>, String>,
    /// By their addresses.
    outside: HashMap<String, String>,
}

impl Origins {
    fn new(site: &Site) -> Origins {
        let inside = inlines(site).filter_map(|inline| {
            Some((inline.text.into_bytes(), site.theme.templates.get(inline.name)?.path.to_string()))
        });
        let outside = site.theme.statics.iter().map(|(path, file)| (site.url_of_path(path), file.to_string()));
        Origins { inside: inside.collect(), outside: outside.collect() }
    }

    /// The files of a part of a page that are known, with what each weighs, the heaviest first.
    fn of(&self, part: Part, html: &[u8], assets: &HashMap<String, usize>, scales: &mut Scales) -> Vec<String> {
        let (inside, asked) = contents(html);
        let mut files: Vec<(usize, &str)> = Vec::new();
        for (_, range) in inside.into_iter().filter(|(of, _)| *of == part) {
            let bytes = &html[range];
            files.extend(self.inside.get(bytes).map(|file| (scales.known(part, bytes), file.as_str())));
        }
        for (_, address) in asked.into_iter().filter(|(of, _)| *of == part) {
            let weight = assets.get(&address).copied().unwrap_or_default();
            files.extend(self.outside.get(&address).map(|file| (weight, file.as_str())));
        }
        files.sort_by_key(|(weight, file)| (std::cmp::Reverse(*weight), *file));
        files.into_iter().map(|(weight, file)| format!("{file} ({})", kilobytes(weight))).collect()
    }
}
