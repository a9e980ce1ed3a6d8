//! A preview on this machine: pages are rendered when a browser asks, and browsers reload when a
//! file changes.
//!
//! The site that is shown is never changed, only swapped for the next one. An edit that cannot be
//! shown keeps the last good site, with the reason in the page. Nothing here prints: what there is
//! to tell goes to the caller as [`News`].

use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener, ToSocketAddrs};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, SystemTime};

use signal_hook::consts::SIGINT;

use crate::diagnostic::system;
use crate::load::{self, LoadError};
use crate::pipeline::{OpenError, Request};

mod answer;
mod connections;
mod content_type;
mod findings;
mod hosts;
mod http;
mod live;
mod news;
mod page;
mod preview;
mod reload;
mod stage;
mod watcher;

pub use live::Problem;
pub use news::News;

use connections::{STACK_BYTES, Server};
use hosts::Hosts;
use live::Live;
use reload::Reloader;
use stage::Stage;

/// How many ports are tried after the one that was asked for.
const MORE_PORTS: u16 = 10;

/// How often Ctrl-C is looked for.
const PULSE: Duration = Duration::from_millis(100);

/// How often open pages hear something, if only that nothing is new.
const SILENCE: Duration = Duration::from_secs(15);

/// What to serve and where.
pub struct Options {
    /// The hub. Its base address is replaced by the preview's own.
    pub request: Request,
    /// A name or address of this machine.
    pub host: String,
    /// Port to listen on; 0 takes any that is free, and the next ones are tried when it is taken.
    pub port: u16,
    /// What to do when the hub cannot be read.
    pub hint: fn(&OpenError) -> String,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// There is no hub.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The host is not one of this machine's.
    #[error("`{0}` is not an address of this machine")]
    Host(String),
    /// No port is free.
    #[error("cannot listen at `{host}`, port {port}: {}", system::told(error))]
    Listen {
        /// The host that was asked for.
        host: String,
        /// The first port that was tried.
        port: u16,
        /// What the system says.
        error: io::Error,
    },
    /// The system refuses threads or sockets.
    #[error("cannot serve: {}", system::told(.0))]
    System(#[from] io::Error),
}

/// Serves until the process is told to stop by Ctrl-C.
///
/// # Errors
/// When there is no folder to serve or nowhere to listen. A hub that cannot be read is shown as
/// such, and served once it is fixed.
pub fn run(
    options: Options,
    tell: impl Fn(News<'_>) + Send + Sync + 'static,
) -> Result<(), ServeError> {
    let location = load::locate(&options.request.dir)?;
    let (listener, address) = listen(&options.host, options.port, &tell)?;
    if !address.ip().is_loopback() {
        tell(News::Exposed(address));
    }
    let url =
        base_url(&options.host, address).ok_or_else(|| ServeError::Host(options.host.clone()))?;
    let hosts = Hosts::new(&options.host, address.ip());
    let request = Request {
        base_url: Some(url.clone()),
        ..options.request
    };
    let mut reloader = Reloader::new(request, options.hint);
    let (change, changes) = mpsc::channel();
    // Watching starts before the first reading, so that no edit falls between the two.
    let watching = watcher::Watching::start(&location, change);
    let live = reloader.load(&Live::default(), &watcher::Change::Anything);
    let stopped = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(SIGINT, stopped.clone())?;
    let title = live.preview.as_ref().map(|preview| preview.title());
    tell(News::Serving { title, url: &url });
    if let Some(problem) = &live.problem {
        tell(News::Broken(problem));
    }
    let watching = watching
        .map_err(|error| tell(News::Unwatched(&watcher::told(&error))))
        .ok();
    let stage = Arc::new(Stage::new(live, epoch()));
    let server = Arc::new(Server::new(stage.clone(), hosts));
    thread("connections", move || server.run(&listener))?;
    let shown = stage.clone();
    thread("reload", move || {
        reload::work(reloader, changes, watching, &shown, &tell)
    })?;
    let mut silent = Duration::ZERO;
    while !stopped.load(Ordering::Relaxed) {
        std::thread::sleep(PULSE);
        silent += PULSE;
        if silent >= SILENCE {
            stage.keep_alive();
            silent = Duration::ZERO;
        }
    }
    // Open pages keep their connections; waiting for the last one to close would take for ever.
    Ok(())
}

fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let thread = std::thread::Builder::new().name(name.to_owned());
    thread.stack_size(STACK_BYTES).spawn(work)?;
    Ok(())
}

/// Listens at the host's first address, at the port or one of the next that is free.
fn listen(
    host: &str,
    port: u16,
    tell: &impl Fn(News<'_>),
) -> Result<(TcpListener, SocketAddr), ServeError> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let ip = (bare, port)
        .to_socket_addrs()
        .ok()
        .and_then(|mut found| found.next())
        .ok_or_else(|| ServeError::Host(host.to_owned()))?
        .ip();
    let mut next = port;
    loop {
        let error = match TcpListener::bind(SocketAddr::new(ip, next)) {
            Ok(listener) => {
                let address = listener.local_addr()?;
                return Ok((listener, address));
            }
            Err(error) => error,
        };
        if error.kind() != io::ErrorKind::AddrInUse || next - port >= MORE_PORTS || next == u16::MAX
        {
            return Err(ServeError::Listen {
                host: host.to_owned(),
                port,
                error,
            });
        }
        tell(News::Taken(next));
        next += 1;
    }
}

/// The address to look at: the host as it was asked for, or this machine when that means all of its
/// addresses.
fn base_url(host: &str, address: SocketAddr) -> Option<url::Url> {
    let host = match address.ip() {
        ip if ip.is_unspecified() => "127.0.0.1".to_owned(),
        IpAddr::V6(ip) if host.contains(':') => format!("[{ip}]"),
        _ => host.to_owned(),
    };
    url::Url::parse(&format!("http://{host}:{}/", address.port())).ok()
}

/// Tells this run from the last: a page that outlives a server must not mistake the next one's
/// sites for those it knows.
#[expect(
    clippy::disallowed_methods,
    reason = "it is told to open pages and is part of none"
)]
fn epoch() -> String {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    format!("{:x}-{:x}", since.as_micros(), std::process::id())
}
