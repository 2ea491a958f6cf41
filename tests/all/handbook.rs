//! The pipeline through its front door, as every test uses it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use vademecum::diag::Diagnostic;
use vademecum::emit::{EmitError, asset_version, budget, emit};
use vademecum::files::{Clock, Files};
use vademecum::render::{Renderer, unavailable};
use vademecum::resolve::{Site, resolve};
use vademecum::source::{Builtin, load};

/// What a build gives out, by path.
pub type Output = BTreeMap<String, Vec<u8>>;

/// What became of a handbook.
pub struct Built {
    pub site: Arc<Site>,
    pub diagnostics: Vec<Diagnostic>,
    /// The files of the site; none if it has faults that keep it from being written.
    pub output: Option<Output>,
}

/// Builds a handbook on a day, as `vademecum build` does.
pub fn build(files: impl Files, today: Date) -> Built {
    make(&Builtin(files), today).0
}

/// Builds a handbook and weighs its pages, as `vademecum check` does.
pub fn build_and_weigh(files: impl Files, today: Date) -> Built {
    let files = Builtin(files);
    let (mut built, renderer) = make(&files, today);
    if let Some(renderer) = renderer.filter(|_| built.output.is_some()) {
        built.diagnostics.extend(budget::check(&renderer, &files));
    }
    built
}

fn make(files: &impl Files, today: Date) -> (Built, Option<Renderer>) {
    let (site, mut diagnostics) = resolve(load(files), Clock::at(today));
    diagnostics.extend(unavailable(&site));
    let site = Arc::new(site);
    let renderer = match Renderer::new(site.clone(), &|path| asset_version(&site, files, path)) {
        Ok(renderer) => renderer,
        Err(faults) => {
            diagnostics.extend(faults);
            return (Built { site, diagnostics, output: None }, None);
        }
    };
    if !diagnostics.iter().all(|d| d.publishes()) {
        return (Built { site, diagnostics, output: None }, None);
    }
    let output: Mutex<Output> = Mutex::default();
    let outcome = emit::<String>(&renderer, files, |artifact| {
        match output.lock().unwrap().insert(artifact.path.clone(), artifact.bytes) {
            Some(_) => Err(format!("two artifacts at {}", artifact.path)),
            None => Ok(()),
        }
    });
    let output = match outcome {
        Ok(()) => Some(output.into_inner().unwrap()),
        Err(EmitError::Faults(faults)) => {
            diagnostics.extend(faults);
            None
        }
        Err(EmitError::Put(refusal)) => panic!("{refusal}"),
    };
    (Built { site, diagnostics, output }, Some(renderer))
}

/// What must be true of every diagnostic: a way out, a message in the house style, and a place inside its file.
pub fn check_diagnostics(built: &Built, diagnostics: &[Diagnostic]) -> Result<(), String> {
    for diagnostic in diagnostics {
        let Diagnostic { code, message, hints, place, related, .. } = diagnostic;
        if hints.is_empty() {
            return Err(format!("[{}] `{message}` has no hint", code.name()));
        }
        if message.ends_with('.') || message.starts_with(|c: char| c.is_ascii_uppercase()) || message.trim().is_empty()
        {
            return Err(format!("[{}] `{message}` does not begin small and end without a full stop", code.name()));
        }
        for place in place.iter().chain(related.iter().map(|(place, _)| place)) {
            let Some(range) = &place.range else { continue };
            let Some(text) = built.site.sources.text(&place.file) else {
                return Err(format!("[{}] points into {}, which has no text", code.name(), place.file));
            };
            if text.get(range.clone()).is_none() {
                return Err(format!(
                    "[{}] points at {range:?} of {}, which has {} bytes",
                    code.name(),
                    place.file,
                    text.len()
                ));
            }
        }
    }
    Ok(())
}
