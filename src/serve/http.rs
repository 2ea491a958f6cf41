//! Requests and answers.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;

use super::media::{HTML, media_type};
use super::page;
use super::preview::{Preview, View};
use crate::diag::Code;
use crate::emit::{Output, locate};
use crate::render::Renderer;
use crate::resolve::{Page, PageKey, Site};

/// How soon a page asks again after the server has gone.
const RETRY: Duration = Duration::from_millis(500);

pub(super) fn router(preview: Arc<Preview>) -> Router {
    let own = |(path, text): (&'static str, &'static str)| {
        let headers = [(header::CONTENT_TYPE, media_type(path)), (header::CACHE_CONTROL, "no-store")];
        get(move || async move { (headers, text) })
    };
    Router::new()
        .route(page::EVENTS, get(events))
        .route(page::SCRIPT.0, own(page::SCRIPT))
        .route(page::STYLE.0, own(page::STYLE))
        .fallback(file)
        .with_state(preview)
}

/// The names of the versions: the present one, then each new one as soon as it can be had.
async fn events(State(preview): State<Arc<Preview>>, headers: HeaderMap) -> Response {
    if !is_local(&headers) {
        return foreign();
    }
    let versions = futures_util::stream::unfold(preview.versions(), |mut versions| async move {
        versions.changed().await.ok()?;
        let version = versions.borrow_and_update().to_string();
        Some((Ok::<_, Infallible>(Event::default().retry(RETRY).data(version)), versions))
    });
    Sse::new(versions).keep_alive(KeepAlive::default()).into_response()
}

async fn file(State(preview): State<Arc<Preview>>, request: Request) -> Response {
    if !is_local(request.headers()) {
        return foreign();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allow = [(header::ALLOW, "GET, HEAD")];
        return (StatusCode::METHOD_NOT_ALLOWED, allow, "a preview is there to be read\n").into_response();
    }
    if request.headers().get("service-worker").is_some_and(|asked| asked == "script") {
        let headers = [(header::CONTENT_TYPE, media_type(".js")), (header::CACHE_CONTROL, "no-store")];
        return (headers, page::RETIRING_WORKER).into_response();
    }
    let uri = request.uri().clone();
    // Rendering is work, which would keep other answers waiting.
    let mut response = match tokio::task::spawn_blocking(move || answer(&preview, &uri)).await {
        Ok(response) => response,
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "vademecum failed at this page\n").into_response(),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether a request names this machine: a site that has its own name resolved to the loopback address must not read
/// the preview (DNS rebinding).
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "[::1]")
}

fn foreign() -> Response {
    (StatusCode::FORBIDDEN, "a preview answers to localhost alone\n").into_response()
}

fn answer(preview: &Preview, uri: &Uri) -> Response {
    let view = preview.view();
    let Some(renderer) = &view.renderer else {
        let faults: Vec<&str> = view.faults.as_deref().into_iter().collect();
        return html(StatusCode::SERVICE_UNAVAILABLE, page::alone(&view.version, &faults));
    };
    let site = renderer.site();
    let Ok(path) = percent_decode_str(uri.path()).decode_utf8() else {
        return (StatusCode::BAD_REQUEST, "the address is not UTF-8\n").into_response();
    };
    let base_path = percent_decode_str(&site.settings.base_path).decode_utf8_lossy();
    let Some(path) = path.strip_prefix(&*base_path) else {
        let is_above = base_path.starts_with(&*path) && (path == "/" || base_path.len() == path.len() + 1);
        return if is_above { redirect(site, "", uri) } else { not_found(preview, &view, renderer, "") };
    };
    if let Some(output) = locate(site, &Site::output_path(path)) {
        return found(preview, &view, renderer, StatusCode::OK, &output, path);
    }
    let folder = format!("{path}/");
    match locate(site, &Site::output_path(&folder)) {
        Some(_) => redirect(site, &folder, uri),
        None => not_found(preview, &view, renderer, path),
    }
}

fn found(
    preview: &Preview,
    view: &View,
    renderer: &Renderer,
    status: StatusCode,
    output: &Output,
    path: &str,
) -> Response {
    match preview.render(view, renderer, output) {
        Ok(rendered) => {
            let media = media_type(&output.path(renderer.site()));
            if media != HTML {
                return (status, [(header::CONTENT_TYPE, media)], rendered.bytes).into_response();
            }
            let faults: Vec<&str> = [&rendered.fault, &view.faults].into_iter().flatten().map(String::as_str).collect();
            html(status, page::complete(rendered.bytes, &view.version, &faults))
        }
        Err(fault) if fault.code == Code::UnreadableFile => not_found(preview, view, renderer, path),
        Err(fault) => {
            let fault = page::faults(&[&fault], &|file| renderer.site().sources.text(file));
            html(StatusCode::INTERNAL_SERVER_ERROR, page::alone(&view.version, &[&fault]))
        }
    }
}

/// The page that a host would show, in the language that the path begins with.
fn not_found(preview: &Preview, view: &View, renderer: &Renderer, path: &str) -> Response {
    let settings = &renderer.site().settings;
    let key = match path.split('/').next().and_then(|tag| settings.lang(tag)) {
        Some(lang) => PageKey { lang, page: Page::NotFound },
        None => PageKey { lang: settings.source, page: Page::NotFoundAnywhere },
    };
    found(preview, view, renderer, StatusCode::NOT_FOUND, &Output::Page(key), path)
}

fn html(status: StatusCode, bytes: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, HTML)], bytes).into_response()
}

/// Leads to a path of the site.
fn redirect(site: &Site, path: &str, uri: &Uri) -> Response {
    let query = uri.query().map_or(String::new(), |query| format!("?{query}"));
    let location = format!("{}{query}", site.url_of_path(path));
    match HeaderValue::from_str(&location) {
        Ok(location) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
