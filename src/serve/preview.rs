use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Instant;

use tokio::sync::watch;

use super::{Event, Tell, Update, page};
use crate::diag::Diagnostic;
use crate::emit::{Extras, Output, Prepared, locate, prepare, render};
use crate::files::{Clock, Disk, Files, SitePath};
use crate::render::Renderer;
use crate::source::{Builtin, Sources, load};

/// A handbook under preview.
pub(super) struct Preview {
    files: Arc<Builtin<Disk>>,
    clock: Box<dyn Fn() -> Clock + Send + Sync>,
    tell: Arc<Tell>,
    /// The newest sources. Whoever makes a new version holds the lock all the while.
    sources: Mutex<Sources>,
    view: RwLock<Arc<View>>,
    /// Tells two runs of the server apart, so that a page of an earlier one is loaded again.
    session: u64,
    counter: AtomicU64,
    versions: watch::Sender<Arc<str>>,
}

/// What the browser sees at one time.
pub(super) struct View {
    /// Its name: a page of another version is out of date.
    pub(super) version: Arc<str>,
    /// The last site without errors.
    pub(super) renderer: Option<Arc<Renderer>>,
    /// What keeps a newer one from being shown, as HTML.
    pub(super) faults: Option<String>,
    /// The site before it, for pages that its templates fail at.
    before: Option<Arc<Renderer>>,
    has_failed: AtomicBool,
}

/// The bytes of a file, and the fault that laid those of an earlier version in their place.
pub(super) struct Rendered {
    pub(super) bytes: Vec<u8>,
    pub(super) fault: Option<String>,
}

impl Preview {
    /// Reads a handbook.
    pub(super) fn open(
        files: Arc<Builtin<Disk>>,
        clock: Box<dyn Fn() -> Clock + Send + Sync>,
        tell: Arc<Tell>,
    ) -> Preview {
        let started = Instant::now();
        let view =
            View { version: "".into(), renderer: None, faults: None, before: None, has_failed: AtomicBool::new(false) };
        let preview = Preview {
            clock,
            tell,
            sources: Mutex::new(load(&*files)),
            view: RwLock::new(Arc::new(view)),
            session: RandomState::new().build_hasher().finish(),
            counter: AtomicU64::new(0),
            versions: watch::Sender::new("".into()),
            files,
        };
        let sources = preview.sources.lock().expect("no thread panics while it holds this lock").clone();
        preview.show(sources, &[], started);
        preview
    }

    /// Brings the preview up to date after something at or below `touched` has changed, which was first noticed at `since`.
    pub(super) fn update(&self, touched: &[SitePath], since: Instant) {
        let mut sources = self.sources.lock().expect("no thread panics while it holds this lock");
        let Some(next) = sources.update(&*self.files, touched) else { return };
        *sources = next.clone();
        self.show(next, touched, since);
    }

    /// What the browser sees now.
    pub(super) fn view(&self) -> Arc<View> {
        self.view.read().expect("no thread panics while it holds this lock").clone()
    }

    /// The names of this version and all that follow.
    pub(super) fn versions(&self) -> watch::Receiver<Arc<str>> {
        let mut versions = self.versions.subscribe();
        versions.mark_changed();
        versions
    }

    /// Resolves a handbook and puts it in the place of the one before, as a whole.
    fn show(&self, sources: Sources, touched: &[SitePath], since: Instant) {
        let Prepared { site, renderer, diagnostics } =
            prepare(sources, &*self.files, (self.clock)(), Extras::default());
        let in_the_way: Vec<&Diagnostic> = diagnostics.iter().filter(|d| !d.publishes()).collect();
        let version: Arc<str> = format!("{:x}-{}", self.session, self.counter.fetch_add(1, Ordering::Relaxed)).into();
        let old = self.view();
        let renderer = renderer.filter(|_| in_the_way.is_empty()).map(Arc::new);
        let is_good = renderer.is_some();
        let has_failed = old.has_failed.load(Ordering::Relaxed);
        let before = if is_good && !has_failed { &old.renderer } else { &old.before };
        let view = Arc::new(View {
            version: version.clone(),
            before: before.clone(),
            has_failed: AtomicBool::new(!is_good && has_failed),
            renderer: renderer.or_else(|| old.renderer.clone()),
            faults: (!is_good).then(|| page::faults(&in_the_way, &|file| site.sources.text(file))),
        });
        *self.view.write().expect("no thread panics while it holds this lock") = view.clone();
        self.versions.send_replace(version);
        (self.tell)(Event::Updated(Update {
            touched,
            took: since.elapsed(),
            pages: view.renderer.as_ref().map(|renderer| renderer.site().routes.pages().len()),
            is_good,
            diagnostics: &diagnostics,
            sources: &site.sources,
            base_path: &site.settings.base_path,
        }));
    }

    /// The bytes of a file of the site. Where a template fails at a page, those of the last version in which it did not.
    ///
    /// # Errors
    /// The fault, if there is no such version.
    pub(super) fn render(&self, view: &View, renderer: &Renderer, output: &Output) -> Result<Rendered, Diagnostic> {
        let files: &dyn Files = &*self.files;
        let fault = match render(renderer, files, output) {
            Ok(bytes) => return Ok(Rendered { bytes, fault: None }),
            Err(fault) => fault,
        };
        let Output::Page(_) = output else { return Err(fault) };
        let sources = &renderer.site().sources;
        if !view.has_failed.swap(true, Ordering::Relaxed) {
            (self.tell)(Event::PageFault(&fault, sources));
        }
        let earlier = view.before.as_ref().and_then(|before| {
            let output = locate(before.site(), &output.path(renderer.site()))?;
            render(before, files, &output).ok()
        });
        match earlier {
            Some(bytes) => Ok(Rendered { bytes, fault: Some(page::faults(&[&fault], &|file| sources.text(file))) }),
            None => Err(fault),
        }
    }
}
