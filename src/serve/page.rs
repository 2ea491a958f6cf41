//! What a preview adds to pages: the script that loads them again, and what is wrong with the handbook.

use crate::diag::Diagnostic;
use crate::diag::render::{TextOf, cell, position};
use crate::render::{escape, escape_into};

/// Where open pages listen.
pub(super) const EVENTS: &str = "/__vademecum/events";

/// The script that loads pages again: a file, because the Content-Security-Policy of pages allows no other script of ours.
/// It stands in the page with the version that the page is of.
///
/// A hidden page does not listen: browsers allow six connections to a host, and each open tab would keep one.
pub(super) const SCRIPT: (&str, &str) = (
    "/__vademecum/preview.js",
    "(()=>{const version=document.currentScript.dataset.version;let s;\
     const stop=()=>{s&&s.close();s=0},start=()=>{stop();s=new EventSource(\"/__vademecum/events\");\
     s.onmessage=e=>{if(e.data!==version){stop();location.reload()}};\
     s.onerror=()=>{s&&s.readyState===2&&setTimeout(sync,1000)}},sync=()=>document.hidden?stop():start();\
     addEventListener(\"visibilitychange\",sync);addEventListener(\"pagehide\",stop);sync()})()",
);

/// What a browser gets that asks for a service worker, in the place of the theme's: pages that it keeps would come up again
/// behind whatever is previewed at this port later. It clears what an earlier one has kept, and itself. The file under
/// its own address is the same as in a build.
pub(super) const RETIRING_WORKER: &str = "oninstall=()=>skipWaiting();onmessage=e=>e.ports[0].postMessage(false);\
onactivate=e=>e.waitUntil(caches.keys().then(names=>Promise.all(names.filter(name=>name.startsWith(\"vademecum \"))\
.map(name=>caches.delete(name)))).then(()=>registration.unregister()));\n";

/// As many faults as a person mends at a time.
const SHOWN: usize = 30;

/// What Vademecum says itself is English, in a page of any language.
const LANG: &str = "lang=\"en\" dir=\"ltr\"";

/// How faults look.
pub(super) const STYLE: (&str, &str) = (
    "/__vademecum/preview.css",
    "dialog,main{box-sizing:border-box;max-width:64rem;margin:0 auto;padding:1rem 1.25rem;border:0;\
border-top:.4rem solid #b3261e;border-radius:.4rem;background:#1f1f23;color:#f4f4f5;font:15px/1.5 system-ui,sans-serif;text-align:left}\
dialog{position:fixed;inset:auto 1rem 1rem;max-height:70vh;overflow:auto;z-index:2147483647;box-shadow:0 .5rem 2rem #0009}\
h1{font-size:1.15rem;margin:0 5rem .25rem 0}p{margin:.25rem 0}ol{list-style:none;margin:0;padding:0}li{margin-top:1rem}\
pre,code{font:13px/1.5 ui-monospace,monospace}pre{margin:.25rem 0;padding:.4rem .6rem;background:#000;overflow-x:auto;border-radius:.25rem}\
mark{background:#b3261e;color:#fff}.place{color:#a9c7ff}.hint{color:#b8e0b8}form{position:absolute;top:1rem;right:1.25rem;margin:0}\
button{font:inherit;padding:.25rem .75rem;cursor:pointer}",
);

const BODY_END: &[u8] = b"</body>";

/// A page with the script, and with faults laid over it if there are any.
pub(super) fn complete(mut html: Vec<u8>, version: &str, faults: &[&str]) -> Vec<u8> {
    let end = html.windows(BODY_END.len()).rposition(|tag| tag.eq_ignore_ascii_case(BODY_END)).unwrap_or(html.len());
    let mut added = String::new();
    if !faults.is_empty() {
        // Out of reach of the page's style sheet, and the page out of reach of this one.
        let report = report("You see the last version without errors.", faults);
        let close = "<form method=\"dialog\"><button>Close</button></form>";
        added = format!(
            "<div><template shadowrootmode=\"open\">{}<dialog open {LANG}>{close}{report}</dialog></template></div>",
            style()
        );
    }
    added.push_str(&script(version));
    html.splice(end..end, added.into_bytes());
    html
}

/// A page of its own for a handbook of which there is no version without errors.
pub(super) fn alone(version: &str, faults: &[&str]) -> Vec<u8> {
    let report = report("There is nothing to see yet.", faults);
    let html = format!(
        "<!doctype html>\n<html {LANG}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Vademecum: errors</title>{}</head>\n<body><main>{report}</main></body></html>\n",
        style()
    );
    complete(html.into_bytes(), version, &[])
}

fn report(comment: &str, faults: &[&str]) -> String {
    format!("<h1>The handbook has errors</h1><p>{comment} This goes away when they are mended.</p>{}", faults.concat())
}

fn style() -> String {
    format!("<link rel=\"stylesheet\" href=\"{}\">", STYLE.0)
}

/// Loads the page again when the server names another version.
fn script(version: &str) -> String {
    format!("<script src=\"{}\" data-version=\"{version}\"></script>", SCRIPT.0)
}

/// Faults as a list in HTML, each with its line of the source.
pub(super) fn faults(diagnostics: &[&Diagnostic], text_of: &TextOf) -> String {
    let mut html = String::from("<ol>");
    for diagnostic in diagnostics.iter().take(SHOWN) {
        fault(diagnostic, text_of, &mut html);
    }
    if diagnostics.len() > SHOWN {
        html.push_str(&format!("<li>and {} more, which the terminal shows</li>", diagnostics.len() - SHOWN));
    }
    html.push_str("</ol>");
    html
}

fn fault(diagnostic: &Diagnostic, text_of: &TextOf, html: &mut String) {
    html.push_str("<li><p>");
    escape_into(&diagnostic.message, html);
    html.push_str(&format!(" <code>[{}]</code></p>", diagnostic.code.name()));
    if let Some(place) = &diagnostic.place {
        let range = place.range.clone();
        let cell = cell(place, text_of);
        let is_workbook = cell.as_ref().is_some_and(|cell| cell.sheet.is_some());
        let text = range.as_ref().filter(|_| !is_workbook).and_then(|_| text_of(&place.file));
        let at = range.zip(text.as_deref());
        let line = at.as_ref().map_or(String::new(), |(range, text)| {
            let at = position(text, range.start);
            format!(":{}:{}", at.line, at.column)
        });
        let cell = cell.map_or(String::new(), |cell| format!(" {}", escape(&cell.to_string())));
        html.push_str(&format!("<p class=\"place\"><code>{}{line}</code>{cell}</p>", escape(&place.file)));
        if let Some((range, text)) = at {
            let (before, marked, after) = marked_line(text, range.start, range.end);
            html.push_str(&format!(
                "<pre dir=\"auto\">{}<mark>{}</mark>{}</pre>",
                escape(before),
                escape(marked),
                escape(after)
            ));
        }
    }
    for hint in &diagnostic.hints {
        html.push_str(&format!("<p class=\"hint\">{}</p>", escape(hint)));
    }
    html.push_str("</li>");
}

/// The line that a range begins in: what stands before the range, in it and after it.
fn marked_line(text: &str, start: usize, end: usize) -> (&str, &str, &str) {
    let start = text.floor_char_boundary(start);
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let end = text.floor_char_boundary(end).clamp(start, line_end);
    (&text[line_start..start], &text[start..end], &text[end..line_end])
}
