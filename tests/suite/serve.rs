//! `commonweal serve` as a browser meets it: what it answers, what it refuses, and how it follows
//! edits.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(10);

/// A server that ends with the test, however that ends.
struct Server {
    process: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Answer {
    status: u16,
    headers: String,
    body: String,
}

impl Server {
    fn start(hub: &Path, arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_commonweal"))
            .args(["serve", "--port", "0", "--hub"])
            .arg(hub)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut server = Self { process, port: 0 };
        let line = lines
            .by_ref()
            .map_while(Result::ok)
            .find(|line| line.starts_with("Serving "))
            .expect("the server says where it is");
        // What it prints later is read and dropped, or it would wait for a reader.
        std::thread::spawn(move || lines.count());
        let after = line
            .split("http://127.0.0.1:")
            .nth(1)
            .unwrap_or_else(|| panic!("no address in {line:?}"));
        server.port = after.split('/').next().unwrap().parse().unwrap();
        server
    }

    fn ask(&self, method: &str, target: &str, host: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(
            stream,
            "{method} {target} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"
        )
        .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (headers, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = headers
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_else(|| panic!("no status in {headers:?}"));
        Answer {
            status,
            headers: headers.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, "Host: localhost\r\n")
    }

    /// News as a page gets them: the data of every event, as it comes.
    fn events(&self) -> Receiver<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            stream,
            "GET /.commonweal/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
        )
        .unwrap();
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if let Some(data) = line.strip_prefix("data: ")
                    && sender.send(data.to_owned()).is_err()
                {
                    return;
                }
            }
        });
        receiver
    }

    /// Waits until an address answers as it should; editing is not instant.
    #[track_caller]
    fn until(&self, target: &str, what: impl Fn(&Answer) -> bool) -> Answer {
        let start = Instant::now();
        loop {
            let answer = self.get(target);
            if what(&answer) {
                return answer;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{target} still answers {} with {}",
                answer.status,
                answer.body
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn hub() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("hub.yaml", "title: Reef\nurl: https://example.org/reef/\n"),
        ("content/index.md", "# Reef\n\nWelcome to [[Crabs]].\n"),
        (
            "content/crabs.md",
            "---\ntitle: Crabs\n---\n\nCrabs walk sideways.\n",
        ),
        (
            "content/secret.md",
            "---\ntitle: Secret\ndraft: true\n---\n\nNot yet.\n",
        ),
        (
            "content/leaf.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>",
        ),
        ("static/hello.txt", "hello\n"),
        ("private.txt", "private\n"),
    ] {
        let place = dir.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }
    dir
}

#[test]
fn pages_are_answered_as_a_host_would() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    let home = server.get("/");
    assert_eq!(home.status, 200, "{}", home.body);
    assert!(
        home.body.contains("Welcome to") && home.body.contains("href=\"/crabs/\""),
        "served at the root, whatever path the site will have"
    );
    assert_eq!(home.body.matches("/.commonweal/live.js").count(), 1);
    for header in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
    ] {
        assert!(
            home.headers.contains(header),
            "{header} in {}",
            home.headers
        );
    }
    let missing = server.get("/nowhere/");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("Reef"), "the theme's own page");
    let moved = server.get("/crabs");
    assert_eq!(moved.status, 307);
    assert!(moved.headers.contains("location: /crabs/"));
    assert_eq!(server.get("/hello.txt").body, "hello\n");
    let script = server.get("/.commonweal/live.js");
    assert!(
        script.headers.contains("content-type: text/javascript")
            && !script.body.contains("innerHTML")
    );
    let drawing = server.get("/leaf.svg");
    assert_eq!(drawing.status, 200);
    assert!(
        drawing.headers.contains("content-type: image/svg+xml")
            && drawing
                .headers
                .contains("content-security-policy: sandbox;"),
        "{}",
        drawing.headers
    );
    let head = server.ask("HEAD", "/", "Host: localhost\r\n");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn a_preview_is_the_site_that_a_build_writes() {
    let dir = hub();
    let out = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    let base = format!("http://127.0.0.1:{}/", server.port);
    let built = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["build", "--base-url", &base, "--hub"])
        .arg(dir.path())
        .arg("--output")
        .arg(out.path())
        .output()
        .unwrap();
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    for (target, file) in [
        ("/", "index.html"),
        ("/crabs/", "crabs/index.html"),
        ("/nowhere", "404.html"),
        ("/feed.xml", "feed.xml"),
        ("/hub.json", "hub.json"),
        ("/leaf.svg", "leaf.svg"),
    ] {
        let served: String = server
            .get(target)
            .body
            .split_inclusive('\n')
            .filter(|line| !line.contains("/.commonweal/live.js"))
            .collect();
        assert_eq!(
            served,
            fs::read_to_string(out.path().join(file)).unwrap(),
            "{target}"
        );
    }
}

#[test]
fn what_is_no_page_is_refused() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    for target in [
        "/../hub.yaml",
        "/%2e%2e/hub.yaml",
        "/..%2fhub.yaml",
        "/.git/config",
        "/hub.yaml",
        "/private.txt",
        "/content/crabs.md",
        "/secret/",
        "//etc/passwd",
        "/crabs/../../private.txt",
        "/%00",
        "/%ff",
        "/crabs%2f..%2f..%2fprivate.txt",
        "/.commonweal/",
        "/.commonweal/../private.txt",
    ] {
        assert_eq!(server.get(target).status, 404, "{target}");
    }
    for host in [
        "Host: evil.example\r\n",
        "Host: evil.example:8000\r\n",
        "Host: 192.168.1.5\r\n",
        "Host: localhost\r\nHost: evil.example\r\n",
    ] {
        assert_ne!(server.ask("GET", "/", host).status, 200, "{host}");
    }
    assert_eq!(
        server
            .ask("GET", "/.commonweal/events", "Host: evil.example\r\n")
            .status,
        403
    );
    assert_eq!(
        server
            .ask("GET", "http://evil.example/", "Host: localhost\r\n")
            .status,
        403
    );
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(
            server.ask(method, "/", "Host: localhost\r\n").status,
            405,
            "{method}"
        );
    }
    let draft = Server::start(dir.path(), &["--drafts"]);
    assert_eq!(draft.get("/secret/").status, 200);
}

#[test]
fn clients_that_keep_silent_take_nothing_from_others() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    let connect = |sent: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(sent.as_bytes()).unwrap();
        stream
    };
    let tabs: Vec<Receiver<String>> = (0..20).map(|_| server.events()).collect();
    let silent: Vec<TcpStream> = (0..150).map(|_| connect("GET / HTTP/1.1\r\nHo")).collect();
    let asked = "GET /crabs/ HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20);
    let deaf: Vec<TcpStream> = (0..20).map(|_| connect(&asked)).collect();
    for target in ["/", "/crabs/", "/feed.xml"] {
        assert_eq!(server.get(target).status, 200, "{target}");
    }
    fs::write(dir.path().join("content/crabs.md"), "# Crabs\n\nNew.\n").unwrap();
    for tab in tabs {
        let told = [tab.recv_timeout(PATIENCE), tab.recv_timeout(PATIENCE)];
        assert_ne!(told[0].as_ref().unwrap(), told[1].as_ref().unwrap());
    }
    drop((silent, deaf));
}

#[test]
fn a_connection_lasts_for_several_requests() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    for method in ["GET /hello.txt", "HEAD /hello.txt", "POST /", "GET /"] {
        // The last two come when the third is hung up on.
        let _ = write!(
            stream,
            "{method} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n",
            if method == "POST /" {
                "5\r\n\r\nhello"
            } else {
                "0"
            }
        );
    }
    let mut text = String::new();
    let _ = stream.read_to_string(&mut text);
    let statuses = text.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]);
    assert_eq!(statuses.collect::<Vec<_>>(), ["200", "200", "405"]);
    assert_eq!(text.matches("hello\n").count(), 1, "{text}");
}

#[test]
fn an_edit_reaches_open_pages() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    let events = server.events();
    let first = events.recv_timeout(PATIENCE).unwrap();
    let generation = first.split('"').nth(3).unwrap().to_owned();
    assert!(
        server
            .get("/")
            .body
            .contains(&format!("data-generation=\"{generation}\"")),
        "a page knows which site it is of: {first}"
    );
    fs::write(
        dir.path().join("content/crabs.md"),
        "---\ntitle: Crabs\n---\n\nSome crabs walk forwards. [[Lobsters]]\n",
    )
    .unwrap();
    let second = events.recv_timeout(Duration::from_secs(5)).unwrap();
    assert_ne!(first, second);
    assert!(server.get("/crabs/").body.contains("walk forwards"));
    // Folders that come, move and go are followed too.
    fs::create_dir_all(dir.path().join("content/deep")).unwrap();
    fs::write(dir.path().join("content/deep/lobsters.md"), "# Lobsters\n").unwrap();
    server.until("/deep/lobsters/", |answer| answer.status == 200);
    fs::rename(
        dir.path().join("content/deep"),
        dir.path().join("content/shallow"),
    )
    .unwrap();
    server.until("/shallow/lobsters/", |answer| answer.status == 200);
    fs::write(
        dir.path().join("content/shallow/lobsters.md"),
        "# Lobsters\n\nThey pinch.\n",
    )
    .unwrap();
    server.until("/shallow/lobsters/", |answer| {
        answer.body.contains("They pinch.")
    });
    assert_eq!(server.get("/deep/lobsters/").status, 404);
    fs::remove_dir_all(dir.path().join("content/shallow")).unwrap();
    server.until("/shallow/lobsters/", |answer| answer.status == 404);
    // A checkout replaces whole folders.
    fs::rename(dir.path().join("content"), dir.path().join("old")).unwrap();
    fs::create_dir(dir.path().join("content")).unwrap();
    fs::write(
        dir.path().join("content/index.md"),
        "# Reef\n\nAnother reef.\n",
    )
    .unwrap();
    server.until("/", |answer| answer.body.contains("Another reef"));
    fs::write(
        dir.path().join("content/index.md"),
        "# Reef\n\nA third reef.\n",
    )
    .unwrap();
    server.until("/", |answer| answer.body.contains("A third reef"));
}

#[test]
fn reading_changes_nothing() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    let events = server.events();
    events.recv_timeout(PATIENCE).unwrap();
    for path in ["/", "/crabs/", "/hello.txt"] {
        server.get(path);
    }
    fs::read(dir.path().join("content/crabs.md")).unwrap();
    fs::write(dir.path().join("content/.crabs.md.swp"), "an editor's own").unwrap();
    fs::write(
        dir.path().join("content/crabs.md"),
        fs::read(dir.path().join("content/crabs.md")).unwrap(),
    )
    .unwrap();
    assert!(
        events.recv_timeout(Duration::from_millis(600)).is_err(),
        "no page reloads unless something is new"
    );
}

#[test]
fn a_broken_hub_is_served_until_it_is_fixed() {
    let dir = hub();
    let good = fs::read_to_string(dir.path().join("hub.yaml")).unwrap();
    let server = Server::start(dir.path(), &[]);
    fs::write(dir.path().join("hub.yaml"), "title: [unclosed\n").unwrap();
    let told = server.until("/.commonweal/findings?path=/", |answer| {
        !answer.body.contains("\"problem\":null")
    });
    assert!(told.body.contains("hub.yaml"), "{}", told.body);
    assert!(
        server.get("/crabs/").body.contains("walk sideways"),
        "the last good site stays"
    );
    fs::write(
        dir.path().join("hub.yaml"),
        good.replace("Reef", "Fixed reef"),
    )
    .unwrap();
    server.until("/", |answer| answer.body.contains("Fixed reef"));
    assert!(
        server
            .get("/.commonweal/findings?path=/")
            .body
            .contains("\"problem\":null")
    );
    drop(server);

    fs::write(dir.path().join("hub.yaml"), "theme: <script>\n").unwrap();
    let server = Server::start(dir.path(), &[]);
    let broken = server.get("/");
    assert_eq!(broken.status, 503);
    assert!(
        broken.body.contains("/.commonweal/live.js") && !broken.body.contains("<script>"),
        "{}",
        broken.body
    );
    fs::write(dir.path().join("hub.yaml"), good).unwrap();
    server.until("/", |answer| {
        answer.status == 200 && answer.body.contains("Welcome to")
    });
}

#[test]
fn a_page_is_told_what_is_wrong_with_it() {
    let dir = hub();
    let server = Server::start(dir.path(), &[]);
    fs::write(
        dir.path().join("content/crabs.md"),
        "---\ntitle: [Crabs\n---\n\nCrabs.\n",
    )
    .unwrap();
    let told = server.until("/.commonweal/findings?path=%2Fcrabs%2F", |answer| {
        answer.body.contains("front-matter-syntax")
    });
    assert!(told.headers.contains("content-type: application/json"));
    assert!(
        told.body.contains("\"severity\":\"error\"") && told.body.contains("\"line\":"),
        "{}",
        told.body
    );
    assert!(
        !server
            .get("/.commonweal/findings?path=%2F")
            .body
            .contains("content/crabs.md")
    );
}
