//! The preview server, from the browser's side: a handbook on a disk, changes to it, and what is answered.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::sync::oneshot;
use vademecum::emit::{EmitError, Extras, emit, prepare};
use vademecum::files::{Clock, Disk};
use vademecum::serve::{Event, Options, Server};
use vademecum::source::{Builtin, load};

const SITE: &str = "[site]\nbase_url = \"https://handbook.example/\"\nsource = \"en\"\n[[language]]\ntag = \"en\"\n[[language]]\ntag = \"ar\"\n";
const APPEAL: &str = "content/faq/residence/appeal/en.md";
/// Nothing here takes so long, except on a machine that is busy with something else.
const LONG: Duration = Duration::from_secs(30);

#[test]
fn pages_are_those_of_a_build() {
    let preview = Preview::of(&handbook());
    let files = Builtin(Disk::new(preview.folder.path()));
    let prepared = prepare(load(&files), &files, clock(), Extras::default());
    let artifacts = Mutex::new(Vec::new());
    emit(&prepared.renderer.unwrap(), &files, |artifact| {
        artifacts.lock().unwrap().push(artifact);
        Ok::<_, ()>(())
    })
    .map_err(|error| matches!(error, EmitError::Faults(_)))
    .unwrap();
    let artifacts = artifacts.into_inner().unwrap();
    assert!(artifacts.len() > 10, "{artifacts:?}");
    for artifact in artifacts {
        let path = artifact.path.strip_suffix("index.html").unwrap_or(&artifact.path);
        let answer = preview.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.without_script(), artifact.bytes, "{path}");
    }
}

#[test]
fn a_browser_that_asks_for_a_service_worker_gets_one_that_goes_away() {
    let preview = Preview::of(&handbook());
    let theirs = include_bytes!("../themes/default/static/sw.js");
    assert_eq!(preview.get("/sw.js").body, theirs, "the file is that of a build");
    let answer = preview.send("GET", "/sw.js", &format!("{}\r\nService-Worker: script", preview.address));
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/javascript; charset=utf-8")));
    let worker = String::from_utf8(answer.body).unwrap();
    assert!(worker.contains("registration.unregister()") && !worker.contains("respondWith"), "{worker}");
}

#[test]
fn files_have_their_media_types_and_are_not_kept() {
    let preview = Preview::of(&handbook());
    for (path, media) in [
        ("/en/", "text/html; charset=utf-8"),
        ("/en/404.html", "text/html; charset=utf-8"),
        ("/__vademecum/preview.css", "text/css; charset=utf-8"),
        ("/__vademecum/preview.js", "text/javascript; charset=utf-8"),
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/map.svg", "image/svg+xml"),
        ("/form.PDF", "application/pdf"),
        ("/letter.woff2", "font/woff2"),
        ("/unheard.of", "application/octet-stream"),
    ] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(media)), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
    let head = preview.send("HEAD", "/en/", "localhost");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length").unwrap(), preview.get("/en/").body.len().to_string());
    assert_eq!(preview.send("POST", "/en/", "localhost").status, 405);
}

#[test]
fn folders_without_their_slash_lead_to_it() {
    let preview = Preview::of(&handbook());
    let answer = preview.get("/en/residence?from=here");
    assert_eq!((answer.status, answer.header("location")), (307, Some("/en/residence/?from=here")));
    assert_eq!(preview.get("//elsewhere.example/%2e%2e").status, 404);
}

#[test]
fn paths_are_decoded_and_stay_inside() {
    let mut files = handbook();
    files.push(("content/faq/residence/appeal/ar.md", "+++\ntitle = \"طعن\"\nslug = \"طعن\"\n+++\nنص\n".into()));
    let preview = Preview::of(&files);
    assert!(preview.get("/ar/residence/%D8%B7%D8%B9%D9%86/").text().contains("نص"));
    for path in
        ["/../site.toml", "/%2e%2e/site.toml", "/en/..%2f..%2fsite.toml", "/site.toml", "/content/topics.toml", "/%00"]
    {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
    assert_eq!(preview.get("/%ff").status, 400);
}

#[test]
fn what_is_not_there_is_answered_in_the_language_of_the_path() {
    let preview = Preview::of(&handbook());
    let (arabic, any) = (preview.get("/ar/nowhere/"), preview.get("/nowhere"));
    assert_eq!((arabic.status, any.status), (404, 404));
    assert!(arabic.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(any.text().contains("<html lang=\"en\""));
}

#[test]
fn the_path_of_the_address_is_kept() {
    let mut files = handbook();
    files[0].1 = SITE.replace("handbook.example/", "handbook.example/guide/");
    let preview = Preview::of(&files);
    for path in ["/", "/guide"] {
        assert_eq!(preview.get(path).header("location"), Some("/guide/"), "{path}");
    }
    assert!(preview.get("/guide/en/").text().contains("/guide/en/residence/"));
    assert_eq!(preview.get("/en/").status, 404);
}

#[test]
fn other_hosts_are_refused() {
    let preview = Preview::of(&handbook());
    for host in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"] {
        assert_eq!(preview.send("GET", "/en/", host).status, 200, "{host}");
    }
    for host in [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:80",
        "192.168.1.5",
        "localhost:80@evil.example",
        "",
    ] {
        assert_eq!(preview.send("GET", "/en/", host).status, 403, "{host}");
        assert_eq!(preview.send("GET", "/__vademecum/events", host).status, 403, "{host}");
    }
    assert!(preview.address.ip().is_loopback());
}

#[test]
fn a_changed_file_changes_its_page_and_its_lists() {
    let preview = Preview::of(&handbook());
    preview.write(APPEAL, "+++\ntitle = \"Object in time\"\n+++\nSoon.\n");
    preview.until(|| preview.shows("/en/residence/appeal/", "Soon."));
    assert!(preview.shows("/en/residence/", "Object in time"));
    assert!(!preview.shows("/en/residence/", "How to appeal"));
    let page = preview.get("/en/").text();
    assert!(page.contains(&format!("data-version=\"{}\"", preview.version())), "{page}");
}

#[test]
fn a_file_that_is_replaced_by_rename_is_seen() {
    let preview = Preview::of(&handbook());
    preview.write("content/faq/residence/appeal/.en.md.swp", "of an editor");
    preview.save(APPEAL, "+++\ntitle = \"Renamed\"\n+++\nText.\n");
    preview.until(|| preview.shows("/en/residence/appeal/", "Renamed"));
}

#[test]
fn new_and_removed_files_are_seen() {
    let preview = Preview::of(&handbook());
    assert_eq!(preview.get("/en/residence/card/").status, 404);
    preview.write("content/faq/residence/card/entry.toml", "");
    preview.write("content/faq/residence/card/en.md", "+++\ntitle = \"Card\"\n+++\nIn a new folder.\n");
    preview.until(|| preview.shows("/en/residence/card/", "In a new folder."));
    assert!(preview.shows("/en/residence/", "Card"));
    preview.write("content/faq/residence/card/scan.png", "png");
    preview.until(|| preview.shows("/files/faq/card/scan.png", "png"));

    fs::remove_dir_all(preview.path("content/faq/residence/card")).unwrap();
    preview.until(|| preview.get("/en/residence/card/").status == 404);
    assert!(!preview.shows("/en/residence/", "Card"));

    preview.write("static/late/new.txt", "in a root folder of its own");
    preview.until(|| preview.get("/late/new.txt").status == 200);
    fs::remove_file(preview.path("static/late/new.txt")).unwrap();
    preview.until(|| preview.get("/late/new.txt").status == 404);
}

#[test]
fn a_root_folder_that_comes_late_is_watched() {
    let mut files = handbook();
    files.retain(|(path, _)| !path.starts_with("static/"));
    let preview = Preview::of(&files);
    preview.write("static/new.txt", "one");
    preview.until(|| preview.shows("/new.txt", "one"));
    preview.write("static/other/deep/new.css", "a{}");
    preview.until(|| preview.shows("/other/deep/new.css", "a{}"));
    preview
        .write("templates/chooser.html", "{% extends \"base.html\" %}{% block main %}own template{% endblock main %}");
    preview.until(|| preview.shows("/", "own template"));
    fs::remove_dir_all(preview.path("templates")).unwrap();
    preview.until(|| !preview.shows("/", "own template"));
}

#[test]
fn errors_are_laid_over_the_last_good_site() {
    let preview = Preview::of(&handbook());
    preview.write(APPEAL, "+++\ntitle = \"Broken\"\n+++\nSee [this](faq:<nothing>) and [that](faq:apeal) <b>.\n");
    preview.until(|| preview.shows("/en/residence/appeal/", "The handbook has errors"));
    let page = preview.get("/en/residence/appeal/").text();
    assert!(page.contains("How to appeal"), "the last good page is under it: {page}");
    assert!(page.contains("content/faq/residence/appeal/en.md:4:"), "{page}");
    assert!(page.contains("did you mean `appeal`?"), "{page}");
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>."), "what authors type is escaped: {page}");
    assert!(preview.shows("/ar/", "<dialog open lang=\"en\" dir=\"ltr\">"), "on every page");
    assert!(!preview.shows("/sw.js", "The handbook has errors"));

    preview.write(APPEAL, "+++\ntitle = \"Mended\"\n+++\nGood again.\n");
    preview.until(|| !preview.shows("/ar/", "The handbook has errors"));
    assert!(preview.shows("/en/residence/appeal/", "Mended"));
}

#[test]
fn a_handbook_that_was_never_good_shows_its_errors() {
    let mut files = handbook();
    files[0].1 = "[site]\nsource = ".into();
    let preview = Preview::of(&files);
    let answer = preview.get("/en/");
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("There is nothing to see yet."), "{}", answer.text());
    preview.write("site.toml", SITE);
    preview.until(|| preview.get("/en/").status == 200);
    assert!(!preview.shows("/en/", "has errors"));
}

#[test]
fn a_template_that_fails_at_a_page_leaves_the_page_as_it_was() {
    let preview = Preview::of(&handbook());
    let template = |words: &str| format!("{{% extends \"base.html\" %}}{{% block main %}}{words}{{% endblock main %}}");
    preview.write("templates/chooser.html", &template("first"));
    preview.until(|| preview.shows("/", "first"));
    preview.write("templates/chooser.html", &template("second {{ page.nothing.of.this }}"));
    preview.until(|| preview.shows("/", "has errors"));
    assert!(preview.shows("/", "first") && preview.shows("/", "templates/chooser.html:1:"));
    assert!(!preview.shows("/en/", "has errors"), "other pages do without it");
    preview.write("templates/chooser.html", &template("{{ page.still.wrong }}"));
    preview.until(|| preview.shows("/", "still"));
    assert!(preview.shows("/", "first"));
    preview.write("templates/chooser.html", &template("third"));
    preview.until(|| preview.shows("/", "third"));
    assert!(!preview.shows("/", "has errors"));
}

#[test]
fn nothing_happens_when_nothing_changes() {
    let preview = Preview::of(&handbook());
    let version = preview.version();
    preview.save(APPEAL, &fs::read_to_string(preview.path(APPEAL)).unwrap());
    preview.write("public/index.html", "the output is no source");
    preview.write("content/faq/residence/appeal/en.md~", "of an editor");
    fs::remove_file(preview.path("content/faq/residence/appeal/en.md~")).unwrap();
    preview.save("locales/en/site.ftl", "site-title = Another\n");
    preview.until(|| preview.shows("/en/", "Another"));
    let number = |version: &str| version.rsplit('-').next().unwrap().parse::<u64>().unwrap();
    assert_eq!(number(&preview.version()), number(&version) + 1);
}

#[test]
fn changes_are_found_by_looking_too() {
    let preview = Preview::start(&handbook(), true);
    preview.write(APPEAL, "+++\ntitle = \"Looked for\"\n+++\nText.\n");
    preview.until(|| preview.shows("/en/residence/appeal/", "Looked for"));
    fs::remove_dir_all(preview.path("content/faq")).unwrap();
    preview.until(|| preview.get("/en/residence/appeal/").status == 404);
}

#[test]
fn a_taken_port_is_followed_by_the_next() {
    let folder = written(&handbook());
    let bind = |port| Server::bind(folder.path(), Options { port, poll: false, clock: Box::new(clock) }).unwrap();
    let first = bind(0);
    let second = bind(first.address().port());
    assert_ne!(first.address(), second.address());
}

#[test]
fn connections_of_closed_pages_end() {
    let preview = Preview::of(&handbook());
    for _ in 0..200 {
        drop(preview.events());
    }
    preview.write(APPEAL, "+++\ntitle = \"After all\"\n+++\nText.\n");
    preview.until(|| preview.shows("/en/residence/appeal/", "After all"));
}

/// A preview that is running, and ends when it is dropped.
struct Preview {
    folder: TempDir,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

type Files = Vec<(&'static str, String)>;

fn clock() -> Clock {
    Clock::at(jiff::civil::date(2026, 10, 1))
}

fn handbook() -> Files {
    vec![
        ("site.toml", SITE.into()),
        ("content/topics.toml", "[residence]\n".into()),
        ("content/faq/residence/appeal/entry.toml", "services = [\"aid\"]\n".into()),
        (
            APPEAL,
            "+++\ntitle = \"How to appeal\"\nsummary = \"In writing.\"\n+++\nWrite a letter like [this](letter.txt).\n"
                .into(),
        ),
        ("content/faq/residence/appeal/letter.txt", "Dear office".into()),
        ("content/pages/about/entry.toml", String::new()),
        ("content/pages/about/en.md", "+++\ntitle = \"About\"\n+++\nWe.\n".into()),
        (
            "content/services/all.toml",
            "[aid]\ncategory = \"legal\"\nname = \"Legal aid\"\nphone = [\"+385 31 000 100\"]\n".into(),
        ),
        ("locales/en/site.ftl", "site-title = Handbook\n".into()),
        ("locales/en/topics.ftl", "topic-residence = Residence\n".into()),
        ("static/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".into()),
        ("static/form.PDF", "%PDF".into()),
        ("static/letter.woff2", "w".into()),
        ("static/unheard.of", "?".into()),
        ("static/own.html", "<!doctype html><title>Own</title><p>No end of a body".into()),
    ]
}

fn written(files: &Files) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, content) in files {
        write(&folder.path().join(path), content);
    }
    folder
}

fn write(path: &Path, content: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

impl Preview {
    fn of(files: &Files) -> Preview {
        Preview::start(files, false)
    }

    fn start(files: &Files, poll: bool) -> Preview {
        let folder = written(files);
        let server = Server::bind(folder.path(), Options { port: 0, poll, clock: Box::new(clock) }).unwrap();
        let address = server.address();
        let (stop, stopped) = oneshot::channel();
        let until = async { drop(stopped.await) };
        let tell = |event: Event| assert!(!matches!(event, Event::Polling(_)), "this system can watch");
        let thread = std::thread::spawn(move || server.run(Arc::new(tell), until).unwrap());
        let preview = Preview { folder, address, stop: Some(stop), thread: Some(thread) };
        // It answers as soon as it has read the handbook.
        preview.version();
        preview
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, content: &str) {
        write(&self.path(path), content);
    }

    /// Writes a file as editors do that never leave half of one: beside it, and then in its place.
    fn save(&self, path: &str, content: &str) {
        let beside = format!("{path}.tmp");
        self.write(&beside, content);
        fs::rename(self.path(&beside), self.path(path)).unwrap();
    }

    fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &self.address.to_string())
    }

    fn send(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = self.connect();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head[9..12].parse().unwrap();
        Answer { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(LONG)).unwrap();
        stream
    }

    fn shows(&self, path: &str, words: &str) -> bool {
        self.get(path).text().contains(words)
    }

    /// What an open page hears: the names of versions.
    fn events(&self) -> impl Iterator<Item = String> {
        let mut stream = self.connect();
        write!(stream, "GET /__vademecum/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let lines = BufReader::new(stream).lines().map(|line| line.expect("a new version within reasonable time"));
        lines.filter_map(|line| line.strip_prefix("data: ").map(str::to_owned))
    }

    fn version(&self) -> String {
        self.events().next().unwrap()
    }

    /// Waits as a page does, for one version after the other, until something is so.
    fn until(&self, is_so: impl Fn() -> bool) {
        let started = Instant::now();
        for _version in self.events() {
            if is_so() {
                return;
            }
            assert!(started.elapsed() < LONG, "it has not become so");
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().unwrap().join();
        assert!(std::thread::panicking() || ended.is_ok());
    }
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// The body without the script that a preview puts at the end of a page.
    fn without_script(&self) -> Vec<u8> {
        if self.header("content-type") != Some("text/html; charset=utf-8") {
            return self.body.clone();
        }
        let page = self.text();
        let start = page.rfind("<script src=\"/__vademecum/preview.js\"").expect("every page has the script");
        let end = start + page[start..].find("</script>").unwrap() + "</script>".len();
        format!("{}{}", &page[..start], &page[end..]).into_bytes()
    }
}
