//! A request → an answer.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::hosts::Hosts;
use super::live::{Live, Problem};
use super::preview::{Found, Preview};
use super::{content_type, findings, page};
use crate::paths::OutputPath;

/// The script that pages get. It is a file, not a text in the page, so that a theme's policy lets
/// it run.
const SCRIPT: &str = include_str!("live.js");

/// How the script's banner looks.
const STYLE: &str = include_str!("live.css");

/// What a stranger's drawing may do when it is opened as a page: be seen. The same as images in
/// pages.
const DRAWING_POLICY: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/// What answers are made from.
pub(super) struct Server {
    /// What is shown now.
    pub(super) showing: watch::Receiver<Arc<Live>>,
    /// Who is answered.
    pub(super) hosts: Hosts,
    /// Names this run of the server.
    pub(super) epoch: String,
}

/// Answers every request.
pub(super) fn router(server: Arc<Server>) -> Router {
    Router::new().fallback(answer).with_state(server)
}

async fn answer(State(server): State<Arc<Server>>, request: Request) -> Response {
    let mut response = respond(server, request.into_parts().0).await;
    let headers = response.headers_mut();
    // The preview of today is not the page of tomorrow, and unpublished pages are nobody else's to
    // embed or to guess at.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    response
}

async fn respond(server: Arc<Server>, request: Parts) -> Response {
    if !names_this_server(&server.hosts, &request) {
        return plain(
            StatusCode::FORBIDDEN,
            "This preview answers at its own address only.\n",
        );
    }
    if request.method != Method::GET && request.method != Method::HEAD {
        let mut refused = plain(
            StatusCode::METHOD_NOT_ALLOWED,
            "This preview can only be read.\n",
        );
        refused
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let uri = request.uri;
    match uri.path() {
        "/.commonweal/live.js" => typed(StatusCode::OK, content_type::of("live.js"), SCRIPT),
        "/.commonweal/live.css" => typed(StatusCode::OK, content_type::of("live.css"), STYLE),
        "/.commonweal/events" => events(&server),
        path => {
            let path = path.to_owned();
            let live = server.showing.borrow().clone();
            // Rendering takes its time and a deep stack, so it has threads of its own.
            let made = tokio::task::spawn_blocking(move || match path.as_str() {
                "/.commonweal/findings" => {
                    told(&live, &asked_path(uri.query().unwrap_or_default()))
                }
                path => file(&live, path, &live.generation(&server.epoch)),
            });
            made.await.unwrap_or_else(|_| {
                plain(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "A part of Commonweal failed on this page.\n",
                )
            })
        }
    }
}

/// Whether a request means this server: by its one `Host` header, and by its address when that
/// holds a host as well.
fn names_this_server(hosts: &Hosts, request: &Parts) -> bool {
    let mut named = request.headers.get_all(header::HOST).iter();
    let header = named
        .next()
        .and_then(|host| host.to_str().ok())
        .is_some_and(|host| hosts.allow(host));
    header
        && named.next().is_none()
        && request
            .uri
            .authority()
            .is_none_or(|authority| hosts.allow(authority.as_str()))
}

/// The path in `path=…`.
fn asked_path(query: &str) -> String {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == "path")
        .map_or(String::new(), |(_, path)| path.into_owned())
}

fn told(live: &Live, path: &str) -> Response {
    let json = serde_json::to_string(&findings::tell(live, path)).unwrap_or_default();
    typed(StatusCode::OK, content_type::of("findings.json"), json)
}

/// News for an open page: first what is shown now, then every change.
fn events(server: &Server) -> Response {
    let epoch = server.epoch.clone();
    let states = WatchStream::new(server.showing.clone()).map(move |live| {
        let state =
            serde_json::json!({ "generation": live.generation(&epoch), "status": live.status });
        Ok::<_, Infallible>(Event::default().event("state").data(state.to_string()))
    });
    Sse::new(states)
        .keep_alive(KeepAlive::default())
        .into_response()
}

/// A file of the site.
fn file(live: &Live, path: &str, generation: &str) -> Response {
    let Some(preview) = &live.preview else {
        let problem = live.problem.clone().unwrap_or_else(|| Problem {
            message: "The hub is being read.".into(),
            help: String::new(),
        });
        return html(
            StatusCode::SERVICE_UNAVAILABLE,
            page::problem(&problem, generation),
        );
    };
    match preview.find(path) {
        Found::File(output) => rendered(preview, &output, StatusCode::OK, generation),
        Found::Moved(url) => {
            let mut moved = plain(
                StatusCode::TEMPORARY_REDIRECT,
                "The page is one slash further.\n",
            );
            // A percent-encoded path is a sound header.
            if let Ok(url) = HeaderValue::from_str(url.as_str()) {
                moved.headers_mut().insert(header::LOCATION, url);
            }
            moved
        }
        Found::Nothing => rendered(
            preview,
            preview.not_found(),
            StatusCode::NOT_FOUND,
            generation,
        ),
    }
}

fn rendered(
    preview: &Preview,
    output: &OutputPath,
    status: StatusCode,
    generation: &str,
) -> Response {
    let bytes = match preview.bytes(output) {
        Some(Ok(bytes)) => bytes.into_owned(),
        Some(Err(failure)) => {
            let problem = Problem {
                message: failure.message,
                help: String::new(),
            };
            return html(
                StatusCode::INTERNAL_SERVER_ERROR,
                page::problem(&problem, generation),
            );
        }
        None => return plain(StatusCode::NOT_FOUND, "There is nothing here.\n"),
    };
    let kind = content_type::of(output.as_str());
    let bytes = if kind.starts_with("text/html") {
        page::with_script(bytes, generation)
    } else {
        bytes
    };
    let mut response = typed(status, kind, bytes);
    if [
        content_type::of("drawing.svg"),
        content_type::of("track.gpx"),
    ]
    .contains(&kind)
    {
        response.headers_mut().insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(DRAWING_POLICY),
        );
    }
    response
}

fn html(status: StatusCode, bytes: Vec<u8>) -> Response {
    typed(status, content_type::of("page.html"), bytes)
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    typed(status, content_type::of("message.txt"), text)
}

fn typed(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    (status, headers, body.into()).into_response()
}
