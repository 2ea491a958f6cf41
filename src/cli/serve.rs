use std::path::Path;
use std::sync::{Arc, Mutex};

use clap::Args;

use super::report::{Tally, could_not_run, print, say};
use super::{DiagnosticArguments, ExitStatus, report};
use crate::diag::render::Format;
use crate::diag::{Code, Diagnostic};
use crate::files::Clock;
use crate::serve::{Event, Options, Server, Update};
use crate::source::Sources;

/// Show the handbook in a browser while it is being written.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vademecum serve
  vademecum serve --port 3000

Pages load again by themselves when a file is saved. An error is shown over the last version without
errors, until it is mended. No other machine can reach the preview. Ctrl-C ends it.")]
pub(super) struct Arguments {
    /// The port; if it is taken, the next one that is free
    #[arg(short, long, default_value_t = 8080, value_name = "PORT")]
    port: u16,
    /// Look for changes twice a second, for disks that do not tell of them (network drives, containers)
    #[arg(long)]
    poll: bool,
}

pub(super) fn execute(folder: &Path, arguments: &Arguments) -> ExitStatus {
    if !folder.is_dir() {
        return could_not_run(&format!("there is no folder `{}`", folder.display()));
    }
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let today = match Clock::from_source_date_epoch(epoch.as_deref()) {
        Ok(clock) => clock,
        Err(reason) => return could_not_run(&reason),
    };
    // A preview may run past midnight.
    let clock = Box::new(move || Clock::from_source_date_epoch(epoch.as_deref()).unwrap_or(today));
    let options = Options { port: arguments.port, poll: arguments.poll, clock };
    let server = match Server::bind(folder, options) {
        Ok(server) => server,
        Err(error) => return could_not_run(&format!("cannot listen on port {}: {error}", arguments.port)),
    };
    let address = server.address();
    if ![0, address.port()].contains(&arguments.port) {
        say(&format!("port {} is taken: using {}", arguments.port, address.port()));
    }
    let told = Mutex::new(Told::default());
    let tell = move |event: Event| match event {
        Event::Updated(update) => {
            let mut told = told.lock().expect("no thread panics while it holds this lock");
            told.show_new(update.diagnostics, update.sources);
            say(&line(&update));
            if !std::mem::replace(&mut told.address, true) {
                print(&format!("http://{address}{}\n", update.base_path));
                say("Ctrl-C ends the preview");
            }
        }
        Event::Polling(reason) => {
            say(&format!("changes are looked for twice a second, because the system does not tell of them: {reason}"))
        }
        Event::PageFault(fault, sources) => show(std::slice::from_ref(fault), sources),
    };
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Then Ctrl-C ends the process in the system's way.
            std::future::pending::<()>().await;
        }
    };
    match server.run(Arc::new(tell), interrupted) {
        Ok(()) => ExitStatus::Clean,
        Err(error) => could_not_run(&format!("the preview ended: {error}")),
    }
}

/// What was said already.
#[derive(Default)]
struct Told {
    address: bool,
    diagnostics: Vec<(Code, Option<Arc<str>>, String)>,
}

impl Told {
    /// Shows what was not wrong a moment ago: two hundred known warnings would hide the new one.
    fn show_new(&mut self, diagnostics: &[Diagnostic], sources: &Sources) {
        let key = |d: &Diagnostic| (d.code, d.place.as_ref().map(|p| p.file.clone()), d.message.clone());
        let new: Vec<Diagnostic> =
            diagnostics.iter().filter(|d| !self.diagnostics.contains(&key(d))).cloned().collect();
        show(&new, sources);
        self.diagnostics = diagnostics.iter().map(key).collect();
    }
}

fn show(diagnostics: &[Diagnostic], sources: &Sources) {
    let arguments = DiagnosticArguments { format: Format::Full, deny_warnings: false };
    report::show(diagnostics, &arguments, &|file| sources.text(file));
}

/// `content/faq/residence/appeal/uk.md: 41 ms (1 warning)`.
fn line(update: &Update) -> String {
    let took = update.took.as_millis();
    let done = match (update.touched, update.pages) {
        ([], Some(pages)) => format!("{pages} pages, read in {took} ms"),
        ([], None) => format!("read in {took} ms"),
        ([path], _) => format!("{path}: {took} ms"),
        (paths, _) => format!("{} files and folders: {took} ms", paths.len()),
    };
    let found = Tally::of(update.diagnostics).words().map_or(String::new(), |words| format!(" ({words})"));
    let kept = match (update.is_good, update.pages) {
        (true, _) => "",
        (false, Some(_)) => "; the last version without errors is shown",
        (false, None) => "; there is nothing to show yet",
    };
    format!("{done}{found}{kept}")
}
