use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, Flag, ModifyKind};
use notify::{ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::preview::Preview;
use super::{Event, Tell};
use crate::files::{Disk, ROOTS, SitePath, Stamp};
use crate::source::Builtin;

/// A save is several events: they are over when nothing has come for so long.
const QUIET: Duration = Duration::from_millis(12);
/// Whoever writes without a pause sees something this often all the same.
const PATIENCE: Duration = Duration::from_millis(500);
/// When a folder that has come is looked at once more: files may be put into it before the system watches it.
const AFTERWARDS: Duration = Duration::from_millis(200);
/// How often changes are looked for where the system does not tell of them.
const POLL: Duration = Duration::from_millis(500);

/// Tells which files of a handbook were touched. It watches what a build reads, and not the output.
pub(super) struct Watch {
    files: Arc<Builtin<Disk>>,
    sender: Sender<Message>,
    messages: Receiver<Message>,
    source: Source,
    /// What is to be looked at once more, and when.
    later: Option<(Instant, BTreeSet<SitePath>)>,
}

/// Ends a [`Watch`].
pub(super) struct Stop(Sender<Message>);

enum Message {
    /// Something has happened at these paths; a folder may have come.
    Touched {
        paths: Vec<SitePath>,
        has_folder: bool,
    },
    /// The system cannot watch any more.
    Failed(String),
    Stop,
}

/// Where the messages come from; they end with it.
enum Source {
    System(#[allow(dead_code, reason = "it watches as long as it lives")] RecommendedWatcher),
    Polling(#[allow(dead_code, reason = "the polling thread ends when this does")] Sender<()>),
}

impl Stop {
    pub(super) fn stop(self) {
        // If nobody listens, it has ended.
        let _ = self.0.send(Message::Stop);
    }
}

impl Watch {
    /// Begins to watch.
    pub(super) fn start(files: Arc<Builtin<Disk>>, poll: bool, tell: &Arc<Tell>) -> (Watch, Stop) {
        let (sender, messages) = channel();
        let stop = Stop(sender.clone());
        let source = if poll {
            polling(&files, &sender)
        } else {
            system(&files, &sender).map(Source::System).unwrap_or_else(|error| {
                tell(Event::Polling(&error.to_string()));
                polling(&files, &sender)
            })
        };
        (Watch { files, sender, messages, source, later: None }, stop)
    }

    /// Brings a preview up to date after each change, until it is stopped.
    pub(super) fn follow(mut self, preview: &Preview, tell: &Arc<Tell>) {
        while let Some((touched, since)) = self.next(tell) {
            preview.update(&touched.into_iter().collect::<Vec<_>>(), since);
        }
    }

    /// What was touched next, and when that was first noticed; `None` at the end.
    fn next(&mut self, tell: &Arc<Tell>) -> Option<(BTreeSet<SitePath>, Instant)> {
        let mut touched = BTreeSet::new();
        let mut since: Option<Instant> = None;
        loop {
            let now = Instant::now();
            let wake = match (since, &self.later) {
                (Some(since), _) => Some((now + QUIET).min(since + PATIENCE)),
                (None, Some((when, _))) => Some(*when),
                (None, None) => None,
            };
            let message = match wake {
                None => self.messages.recv().ok()?,
                Some(wake) => match self.messages.recv_timeout(wake.saturating_duration_since(now)) {
                    Ok(message) => message,
                    Err(RecvTimeoutError::Disconnected) => return None,
                    Err(RecvTimeoutError::Timeout) => match since {
                        Some(since) => return Some((touched, since)),
                        None => return self.later.take().map(|(_, paths)| (paths, Instant::now())),
                    },
                },
            };
            match message {
                Message::Stop => return None,
                Message::Failed(reason) => {
                    tell(Event::Polling(&reason));
                    self.source = polling(&self.files, &self.sender);
                    touched.extend(everything());
                }
                Message::Touched { paths, has_folder } => {
                    self.watch_roots(&paths);
                    if has_folder {
                        let again = self.later.take().map_or_else(BTreeSet::new, |(_, paths)| paths);
                        self.later = Some((
                            Instant::now() + AFTERWARDS,
                            again.into_iter().chain(paths.iter().cloned()).collect(),
                        ));
                    }
                    touched.extend(paths);
                }
            }
            since.get_or_insert_with(Instant::now);
        }
    }

    /// Watches a folder of the handbook that was not there when watching began.
    fn watch_roots(&mut self, touched: &[SitePath]) {
        let Source::System(watcher) = &mut self.source else { return };
        let roots = touched.iter().map(SitePath::as_str).filter(|path| ROOTS.contains(path));
        for root in roots.map(|root| self.files.0.root().join(root)).filter(|root| root.is_dir()) {
            if let Err(error) = watcher.watch(&root, RecursiveMode::Recursive) {
                let _ = self.sender.send(failure(&error));
            }
        }
    }
}

/// All that there is.
fn everything() -> impl Iterator<Item = SitePath> {
    ROOTS.into_iter().filter_map(SitePath::new)
}

fn failure(error: &notify::Error) -> Message {
    match error.kind {
        // What has gone before it could be watched has been told of by the folder that it was in.
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound | ErrorKind::Io(_) => {
            Message::Touched { paths: everything().collect(), has_folder: false }
        }
        _ => Message::Failed(error.to_string()),
    }
}

fn system(files: &Arc<Builtin<Disk>>, sender: &Sender<Message>) -> notify::Result<RecommendedWatcher> {
    let (handler_files, handler_sender) = (files.clone(), sender.clone());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let message = match event {
            Ok(event) => message(&handler_files.0, &event),
            Err(error) => Some(failure(&error)),
        };
        if let Some(message) = message {
            // If nobody listens, the server is about to end.
            let _ = handler_sender.send(message);
        }
    })?;
    let root = files.0.root();
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in ROOTS.into_iter().map(|name| root.join(name)).filter(|path| path.is_dir()) {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// What an event of the system means to a handbook, if anything.
fn message(disk: &Disk, event: &notify::Event) -> Option<Message> {
    if event.attrs.flag() == Some(Flag::Rescan) {
        return Some(Message::Touched { paths: everything().collect(), has_folder: false });
    }
    let has_folder = match event.kind {
        // Reading is what we do ourselves.
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => return None,
        EventKind::Create(CreateKind::File) => false,
        EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)) => true,
        _ => false,
    };
    let paths: Vec<SitePath> =
        event.paths.iter().filter(|path| !is_temporary(path)).filter_map(|path| disk.site_path(path)).collect();
    (!paths.is_empty()).then_some(Message::Touched { paths, has_folder })
}

/// Whether a file belongs to an editor that is at work.
fn is_temporary(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        // Vim tries with this name whether it may write in a folder.
        || name == "4913"
        || matches!(extension, Some("swp" | "swx" | "tmp" | "part" | "crdownload"))
}

/// Looks for changes from time to time.
fn polling(files: &Arc<Builtin<Disk>>, sender: &Sender<Message>) -> Source {
    let (files, sender) = (files.clone(), sender.clone());
    let (stop, stopped) = channel::<()>();
    let mut before = files.0.stamps();
    thread::spawn(move || {
        while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(POLL) {
            let now = files.0.stamps();
            let paths = differences(&before, &now);
            before = now;
            if !paths.is_empty() && sender.send(Message::Touched { paths, has_folder: false }).is_err() {
                return;
            }
        }
    });
    Source::Polling(stop)
}

/// The files that were written, made or removed.
fn differences(before: &BTreeMap<SitePath, Stamp>, now: &BTreeMap<SitePath, Stamp>) -> Vec<SitePath> {
    let written = now.iter().filter(|(path, stamp)| before.get(*path) != Some(*stamp)).map(|(path, _)| path);
    let removed = before.keys().filter(|path| !now.contains_key(*path));
    written.chain(removed).cloned().collect()
}
