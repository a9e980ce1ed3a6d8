//! A preview on this machine: pages are rendered when a browser asks, and browsers reload when a
//! file changes.
//!
//! The site that is shown is never changed, only swapped for the next one. An edit that cannot be
//! shown keeps the last good site, with the reason in the page. Nothing here prints: what there is
//! to tell goes to the caller as [`News`].

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::diagnostic::Counts;
use crate::load::{self, LoadError};
use crate::pipeline::Request;

mod answer;
mod content_type;
mod findings;
mod hosts;
mod live;
mod page;
mod preview;
mod reload;
mod watcher;

pub use live::Problem;

use answer::Server;
use hosts::Hosts;
use live::Live;
use reload::Reloader;

/// How many ports are tried after the one that was asked for.
const MORE_PORTS: u16 = 10;

/// Deeply nested lists are read by recursion; this holds the deepest that the limits let through,
/// as in the threads that build.
const STACK_BYTES: usize = 16 * 1024 * 1024;

/// What to serve and where.
pub struct Options {
    /// The hub. Its base address is replaced by the preview's own.
    pub request: Request,
    /// A name or address of this machine.
    pub host: String,
    /// Port to listen on; 0 takes any that is free, and the next ones are tried when it is taken.
    pub port: u16,
}

/// What happens while serving.
pub enum News<'a> {
    /// This port is taken, so the next is tried.
    Taken(u16),
    /// Other machines can reach the preview.
    Exposed(SocketAddr),
    /// The preview answers.
    Serving {
        /// The hub's name, when it could be read.
        title: Option<&'a str>,
        /// Where to look.
        url: &'a url::Url,
    },
    /// An edit is shown.
    Reloaded {
        /// How long it took to read.
        time: Duration,
        /// What is wrong with the hub.
        counts: Counts,
    },
    /// The hub cannot be shown as it is now.
    Broken(&'a Problem),
    /// Changes go unnoticed, with the reason that the system gives.
    Unwatched(&'a str),
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
    #[error("cannot listen at `{host}`, port {port}: {error}")]
    Listen {
        /// The host that was asked for.
        host: String,
        /// The first port that was tried.
        port: u16,
        /// What the system says.
        error: io::Error,
    },
    /// The system refuses threads or sockets.
    #[error("cannot serve: {0}")]
    System(#[from] io::Error),
}

impl ServeError {
    /// What to do next.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Load(error) => error.hint(),
            Self::Host(_) => "Leave `--host` out to serve on this machine only.",
            Self::Listen { .. } => {
                "Name another port with `--port N`; ports below 1024 are for the system."
            }
            Self::System(_) => "Close other programs and try again.",
        }
    }
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
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_stack_size(STACK_BYTES)
        .enable_all()
        .build()?;
    let (listener, address) = runtime.block_on(listen(&options.host, options.port, &tell))?;
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
    let mut reloader = Reloader::new(request);
    let (change, changes) = mpsc::channel();
    // Watching starts before the first reading, so that no edit falls between the two.
    let watching = watcher::Watching::start(&location, change);
    let live = reloader.load(&Live::default(), &watcher::Change::Anything);
    let title = live.preview.as_ref().map(|preview| preview.title());
    tell(News::Serving { title, url: &url });
    if let Some(problem) = &live.problem {
        tell(News::Broken(problem));
    }
    let watching = watching
        .map_err(|error| tell(News::Unwatched(&error.to_string())))
        .ok();
    let (shown, showing) = watch::channel(Arc::new(live));
    let worker = move || reload::work(reloader, changes, watching, &shown, &tell);
    std::thread::Builder::new()
        .name("reload".into())
        .stack_size(STACK_BYTES)
        .spawn(worker)?;
    let server = Arc::new(Server {
        showing,
        hosts,
        epoch: epoch(),
    });
    let outcome = runtime.block_on(async {
        tokio::select! {
            served = axum::serve(listener, answer::router(server)) => served,
            stopped = tokio::signal::ctrl_c() => stopped,
        }
    });
    // Open pages keep their connection for news, so waiting for the last one to close would take
    // for ever.
    runtime.shutdown_background();
    Ok(outcome?)
}

/// Listens at the host's first address, at the port or one of the next that is free.
async fn listen(
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
        let error = match TcpListener::bind(SocketAddr::new(ip, next)).await {
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
