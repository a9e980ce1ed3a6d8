//! As much of HTTP/1.1 as a preview needs: the head of a request, and an answer that tells its
//! length.

use std::borrow::Cow;

/// Longest head of a request. Other servers on this machine set cookies for its name, too.
const HEAD_BYTES: usize = 32 * 1024;

/// Most headers of a request.
const HEADERS: usize = 100;

/// What every answer says. The preview of today is not the page of tomorrow, and unpublished pages
/// are nobody else's to embed or to guess at.
const SAFETY: &str = "cache-control: no-store\r\nx-content-type-options: nosniff\r\n\
                      cross-origin-resource-policy: same-origin\r\n";

/// What a client asks for. Bodies are never read: who sends one is answered and hung up on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: Method,
    /// The `Host` header, when there is just one.
    pub(super) host: Option<String>,
    /// The host in the address, when that is absolute.
    pub(super) authority: Option<String>,
    /// Percent-encoded, as it came.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) then: Then,
}

/// What becomes of the connection after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Another request may follow.
    KeepAlive,
    Close,
    /// The body goes on until somebody hangs up.
    Stream,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Head,
    Other,
}

/// Why a head is no request, as a status line.
pub(super) type Refusal = &'static str;

impl Request {
    /// The request at the beginning of what was received, and how long its head is; nothing as long
    /// as that has not come whole.
    pub(super) fn parse(received: &[u8]) -> Result<Option<(Self, usize)>, Refusal> {
        let mut headers = [httparse::EMPTY_HEADER; HEADERS];
        let mut head = httparse::Request::new(&mut headers);
        let length = match head.parse(received) {
            Ok(httparse::Status::Complete(length)) => length,
            Ok(httparse::Status::Partial) if received.len() < HEAD_BYTES => return Ok(None),
            Ok(httparse::Status::Partial) | Err(httparse::Error::TooManyHeaders) => {
                return Err("431 Request Header Fields Too Large");
            }
            Err(_) => return Err("400 Bad Request"),
        };
        let values = |name: &str| {
            let named = head.headers.iter();
            let mut values = named.filter(move |header| header.name.eq_ignore_ascii_case(name));
            (values.next().map(|header| header.value), values.count())
        };
        let host = match values("host") {
            (Some(host), 0) => std::str::from_utf8(host).ok(),
            _ => None,
        };
        let has_body = !matches!(values("content-length"), (None | Some(b"0"), 0))
            || values("transfer-encoding").0.is_some();
        let closing = values("connection").0.is_some_and(|value| {
            let mut options = value.split(|byte| *byte == b',');
            options.any(|option| option.trim_ascii().eq_ignore_ascii_case(b"close"))
        });
        let method = match head.method {
            Some("GET") => Method::Get,
            Some("HEAD") => Method::Head,
            _ => Method::Other,
        };
        let (authority, target) = split_target(head.path.unwrap_or_default());
        if !target.starts_with('/') && method != Method::Other {
            return Err("400 Bad Request");
        }
        let then = match head.version {
            Some(1) if !has_body && !closing => Then::KeepAlive,
            _ => Then::Close,
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let request = Self {
            method,
            host: host.map(str::to_owned),
            authority: authority.map(str::to_owned),
            path: path.to_owned(),
            query: query.to_owned(),
            then,
        };
        Ok(Some((request, length)))
    }
}

/// The authority and the rest of an address: `http://reef.lan/crabs/`, or only `/crabs/`.
fn split_target(target: &str) -> (Option<&str>, &str) {
    const SCHEME: &str = "http://";
    let Some(rest) = target
        .get(..SCHEME.len())
        .filter(|start| start.eq_ignore_ascii_case(SCHEME))
        .map(|start| &target[start.len()..])
    else {
        return (None, target);
    };
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    (
        Some(authority),
        if rest.starts_with('/') { rest } else { "/" },
    )
}

/// What a client gets.
pub(super) struct Answer<'a> {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    pub(super) body: Cow<'a, [u8]>,
    pub(super) then: Then,
}

impl<'a> Answer<'a> {
    /// A body and its media type, after which the client is hung up on.
    pub(super) fn new(
        status: &'static str,
        media_type: &str,
        body: impl Into<Cow<'a, [u8]>>,
    ) -> Self {
        let body = body.into();
        let length = body.len().to_string();
        Self {
            status,
            headers: vec![
                ("content-type", media_type.to_owned()),
                ("content-length", length),
            ],
            body,
            then: Then::Close,
        }
    }

    /// A body that is written as it comes.
    pub(super) fn stream(media_type: &str) -> Self {
        Self {
            status: "200 OK",
            headers: vec![("content-type", media_type.to_owned())],
            body: Cow::Borrowed(&[]),
            then: Then::Stream,
        }
    }

    /// The answer with one more header.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        // A line break would begin another header.
        let value = value.replace(|letter: char| !matches!(letter, ' '..='~'), "");
        self.headers.push((name, value));
        self
    }

    /// The answer as it goes out after a request: without its body when only its head was asked for.
    pub(super) fn to(mut self, request: &Request) -> Self {
        if request.method == Method::Head {
            self.body = Cow::Borrowed(&[]);
        }
        if self.then != Then::Stream || request.method == Method::Head {
            self.then = request.then;
        }
        self
    }

    /// All that comes before the body.
    pub(super) fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {}\r\n{SAFETY}", self.status);
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        if self.then != Then::KeepAlive {
            head.push_str("connection: close\r\n");
        }
        head.push_str("\r\n");
        head
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(head: &str) -> Result<Option<Request>, Refusal> {
        Request::parse(head.as_bytes()).map(|found| {
            found.map(|(request, length)| {
                assert_eq!(length, head.len());
                request
            })
        })
    }

    #[test]
    fn a_request_names_its_host_and_its_path() {
        let request = parse("GET /a%20b/?path=%2F&x HTTP/1.1\r\nHoSt: localhost:80\r\n\r\n")
            .unwrap()
            .unwrap();
        assert_eq!(
            request,
            Request {
                method: Method::Get,
                host: Some("localhost:80".into()),
                authority: None,
                path: "/a%20b/".into(),
                query: "path=%2F&x".into(),
                then: Then::KeepAlive,
            }
        );
        for (target, authority, path) in [
            ("http://evil.example/a/b?c", Some("evil.example"), "/a/b"),
            ("HTTP://evil.example", Some("evil.example"), "/"),
            ("http://evil.example?c/d", Some("evil.example"), "/"),
            ("//evil.example/", None, "//evil.example/"),
        ] {
            let request = parse(&format!("HEAD {target} HTTP/1.1\r\nHost: a\r\n\r\n"))
                .unwrap()
                .unwrap();
            assert_eq!(
                (request.authority.as_deref(), request.path.as_str()),
                (authority, path)
            );
        }
    }

    #[test]
    fn one_host_or_none() {
        for headers in ["", "Host: a\r\nHost: a\r\n", "Host: a\r\nhost: b\r\n"] {
            let request = parse(&format!("GET / HTTP/1.1\r\n{headers}\r\n"))
                .unwrap()
                .unwrap();
            assert_eq!(request.host, None, "{headers}");
        }
    }

    #[test]
    fn nothing_follows_a_body_or_a_farewell() {
        for (head, then) in [
            ("GET / HTTP/1.1\r\n\r\n", Then::KeepAlive),
            (
                "GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
                Then::KeepAlive,
            ),
            ("GET / HTTP/1.0\r\n\r\n", Then::Close),
            (
                "GET / HTTP/1.1\r\nConnection: x, Close\r\n\r\n",
                Then::Close,
            ),
            ("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n", Then::Close),
            (
                "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n",
                Then::Close,
            ),
            (
                "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                Then::Close,
            ),
        ] {
            assert_eq!(parse(head).unwrap().unwrap().then, then, "{head}");
        }
    }

    #[test]
    fn what_is_no_request_is_refused() {
        assert_eq!(
            parse("GET / HTTP/1.1\r\nHost: a\r\n"),
            Ok(None),
            "the rest may come"
        );
        let long = format!("GET / HTTP/1.1\r\nCookie: {}", "a".repeat(HEAD_BYTES));
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(HEADERS + 1));
        for (head, status) in [
            ("\x16\x03\x01 TLS", "400"),
            ("GET crabs HTTP/1.1\r\n\r\n", "400"),
            ("GET / HTTP/2.0\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nNo header\r\n\r\n", "400"),
            (&long, "431"),
            (&many, "431"),
        ] {
            let refusal = parse(head).unwrap_err();
            assert!(refusal.starts_with(status), "{head:.40}: {refusal}");
        }
    }

    #[test]
    fn an_answer_holds_the_headers_that_it_was_given_and_no_more() {
        let answer = Answer::new("307 Temporary Redirect", "text/plain", "moved".as_bytes());
        let head = answer.with("location", "/a\r\nset-cookie: b").head();
        assert_eq!(
            head,
            format!(
                "HTTP/1.1 307 Temporary Redirect\r\n{SAFETY}content-type: text/plain\r\n\
                 content-length: 5\r\nlocation: /aset-cookie: b\r\nconnection: close\r\n\r\n"
            )
        );
    }
}
