//! The preview server: a handbook in the browser while it is being written.
//!
//! 1. `Preview` holds the frozen site; a page is rendered when it is asked for, by the same
//!    functions as in a build;
//! 2. `Watch` tells which files were touched; only those are parsed again, and the site that is resolved
//!    from them takes the place of the old one at once. A site with errors does not: its faults are laid over the last
//!    good one;
//! 3. `http` answers to this machine alone, and tells open pages when there is something new.

mod http;
mod media;
mod page;
mod preview;
mod watch;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::serve::ListenerExt;

use crate::diag::Diagnostic;
use crate::files::{Clock, Disk, SitePath};
use crate::source::{Builtin, Sources};
use preview::Preview;
use watch::Watch;

/// How many ports are tried behind one that is taken.
const PORTS: u16 = 20;

/// How a preview behaves.
pub struct Options {
    /// The port; if it is taken, the next one that is free. 0 is any.
    pub port: u16,
    /// Look for changes from time to time, for disks that do not tell of them.
    pub poll: bool,
    /// The day of each version of the site.
    pub clock: Box<dyn Fn() -> Clock + Send + Sync>,
}

/// What happens in a preview, for the command line to tell.
pub enum Event<'a> {
    /// The handbook was read, for the first time or again.
    Updated(Update<'a>),
    /// Changes are looked for from time to time, because the system does not tell of them.
    Polling(&'a str),
    /// A page could not be rendered.
    PageFault(&'a Diagnostic, &'a Sources),
}

/// A new version of the handbook.
pub struct Update<'a> {
    /// What was touched; nothing at the start.
    pub touched: &'a [SitePath],
    /// The time from the first sign of a change until the new version could be had.
    pub took: Duration,
    /// The number of pages of the version that is shown; `None` as long as there is none without errors.
    pub pages: Option<usize>,
    /// Whether the new version is the one that is shown.
    pub is_good: bool,
    /// Everything that is wrong with it.
    pub diagnostics: &'a [Diagnostic],
    /// What it is made from.
    pub sources: &'a Sources,
    /// The path of the handbook's address on its host.
    pub base_path: &'a str,
}

/// Who is told of events.
pub type Tell = dyn Fn(Event) + Send + Sync;

/// A preview server that has its port, and does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    files: Arc<Builtin<Disk>>,
    options: Options,
}

impl Server {
    /// Takes a port of this machine's loopback interface for the handbook in `folder`. No other machine can reach it.
    ///
    /// # Errors
    /// If no port is free.
    pub fn bind(folder: &Path, options: Options) -> io::Result<Server> {
        let listener = listen(options.port)?;
        let address = listener.local_addr()?;
        let root = folder.canonicalize()?;
        Ok(Server { listener, address, files: Arc::new(Builtin(Disk::new(root))), options })
    }

    /// Where it will answer.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Reads the handbook, then answers and follows its changes until `until` is ready.
    ///
    /// # Errors
    /// If the system refuses what a server needs.
    pub fn run(self, tell: Arc<Tell>, until: impl Future<Output = ()>) -> io::Result<()> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_io().enable_time().build()?;
        // Watching begins before reading, so that no change falls between the two.
        let (watch, stop) = Watch::start(self.files.clone(), self.options.poll, &tell);
        let preview = Arc::new(Preview::open(self.files, self.options.clock, tell.clone()));
        let follower = thread::spawn({
            let preview = preview.clone();
            move || watch.follow(&preview, &tell)
        });
        self.listener.set_nonblocking(true)?;
        let served = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            // A reload is a few bytes that must not wait for more.
            let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
            tokio::select! {
                served = axum::serve(listener, http::router(preview)).into_future() => served,
                () = until => Ok(()),
            }
        });
        // Open pages hold their connections for ever, and nothing is lost with them.
        runtime.shutdown_background();
        stop.stop();
        follower.join().map_err(|_| io::Error::other("following the changes failed"))?;
        served
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    (port..=port.saturating_add(PORTS))
        .find_map(|port| match bind(port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => None,
            bound => Some(bound),
        })
        .unwrap_or_else(|| bind(0))
}
