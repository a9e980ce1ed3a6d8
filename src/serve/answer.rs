//! A request → an answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::hosts::Hosts;
use super::http::{Answer, Method, Refusal, Request};
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

const OK: &str = "200 OK";
const NOT_FOUND: &str = "404 Not Found";
const FAILED: &str = "500 Internal Server Error";

/// The answer to what a client sent.
pub(super) fn answer<'a>(
    hosts: &Hosts,
    live: &'a Live,
    epoch: &str,
    request: Result<Request, Refusal>,
) -> Answer<'a> {
    let request = match request {
        Ok(request) => request,
        Err(status) => return plain(status, "A preview does not answer such requests.\n"),
    };
    let authority = request.authority.iter();
    let named = request.host.iter().chain(authority);
    let answer = if request.host.is_none() || named.into_iter().any(|host| !hosts.allow(host)) {
        plain(
            "403 Forbidden",
            "This preview answers at its own address only.\n",
        )
    } else if request.method == Method::Other {
        plain("405 Method Not Allowed", "This preview can only be read.\n")
            .with("allow", "GET, HEAD")
    } else {
        // A panic on one page is the failure of that page.
        let make = || respond(live, &request, epoch);
        catch_unwind(AssertUnwindSafe(make))
            .unwrap_or_else(|_| plain(FAILED, "A part of Commonweal failed on this page.\n"))
    };
    answer.to(&request)
}

fn respond<'a>(live: &'a Live, request: &Request, epoch: &str) -> Answer<'a> {
    match request.path.as_str() {
        "/.commonweal/live.js" => typed(OK, "live.js", SCRIPT),
        "/.commonweal/live.css" => typed(OK, "live.css", STYLE),
        "/.commonweal/events" => Answer::stream("text/event-stream"),
        "/.commonweal/findings" => told(live, &asked_path(&request.query)),
        path => file(live, path, &live.generation(epoch)),
    }
}

/// The path in `path=…`.
fn asked_path(query: &str) -> String {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == "path")
        .map_or(String::new(), |(_, path)| path.into_owned())
}

fn told<'a>(live: &Live, path: &str) -> Answer<'a> {
    let json = serde_json::to_vec(&findings::tell(live, path)).unwrap_or_default();
    typed(OK, "findings.json", json)
}

/// A file of the site.
fn file<'a>(live: &'a Live, path: &str, generation: &str) -> Answer<'a> {
    let Some(preview) = &live.preview else {
        let problem = live.problem.clone().unwrap_or_else(|| Problem {
            message: "The hub is being read.".into(),
            help: String::new(),
        });
        let page = page::problem(&problem, generation);
        return typed("503 Service Unavailable", "page.html", page);
    };
    match preview.find(path) {
        Found::File(output) => rendered(preview, &output, OK, generation),
        Found::Moved(url) => plain("307 Temporary Redirect", "The page is one slash further.\n")
            .with("location", url.as_str()),
        Found::Nothing => rendered(preview, preview.not_found(), NOT_FOUND, generation),
    }
}

fn rendered<'a>(
    preview: &'a Preview,
    output: &OutputPath,
    status: &'static str,
    generation: &str,
) -> Answer<'a> {
    let bytes = match preview.bytes(output) {
        Some(Ok(bytes)) => bytes,
        Some(Err(failure)) => {
            let problem = Problem {
                message: failure.message,
                help: String::new(),
            };
            return typed(FAILED, "page.html", page::problem(&problem, generation));
        }
        None => return plain(NOT_FOUND, "There is nothing here.\n"),
    };
    let kind = content_type::of(output.as_str());
    if kind.starts_with("text/html") {
        let page = page::with_script(bytes.into_owned(), generation);
        return Answer::new(status, kind, page);
    }
    let answer = Answer::new(status, kind, bytes);
    let drawings = ["drawing.svg", "track.gpx"].map(content_type::of);
    if drawings.contains(&kind) {
        return answer.with("content-security-policy", DRAWING_POLICY);
    }
    answer
}

/// A message that no theme shows.
fn plain<'a>(status: &'static str, text: &'static str) -> Answer<'a> {
    typed(status, "message.txt", text)
}

/// A body with the media type of a file's name.
fn typed<'a>(status: &'static str, name: &str, body: impl Into<Vec<u8>>) -> Answer<'a> {
    Answer::new(status, content_type::of(name), body.into())
}
