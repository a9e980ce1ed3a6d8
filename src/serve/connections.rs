//! Clients, each on a thread of its own. One that is slow or means harm takes nothing from others:
//! threads are few, heads are short, and who waits longest for its client gives way.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::answer;
use super::hosts::Hosts;
use super::http::{Refusal, Request, Then};
use super::stage::Stage;

/// Deeply nested lists are read by recursion; this holds the deepest that the limits let through,
/// as in the threads that build.
pub(super) const STACK_BYTES: usize = 16 * 1024 * 1024;

/// Most connections at a time; a browser has six.
const CONNECTIONS: usize = 64;

/// How long a client may take for a request, or for each part of an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a client may keep the others waiting when all connections are taken.
const COURTESY: Duration = Duration::from_secs(1);

/// How much of a body that nobody asked for is read, so that its sender sees the answer.
const IGNORED_BYTES: u64 = 64 * 1024;

/// What connections share.
pub(super) struct Server {
    pub(super) stage: Arc<Stage>,
    /// Who is answered.
    pub(super) hosts: Hosts,
    open: Mutex<Vec<Open>>,
    closed: Condvar,
}

/// A connection that has a thread.
struct Open {
    stream: TcpStream,
    id: u64,
    /// Since when it waits for its client; nothing while an answer is made.
    waits: Option<Instant>,
}

/// A place among the open connections, for as long as it lives.
struct Place<'a> {
    server: &'a Server,
    id: u64,
}

impl Server {
    pub(super) fn new(stage: Arc<Stage>, hosts: Hosts) -> Self {
        Self {
            stage,
            hosts,
            open: Mutex::default(),
            closed: Condvar::new(),
        }
    }

    /// Answers for ever.
    pub(super) fn run(self: Arc<Self>, listener: &TcpListener) {
        for id in 0.. {
            let Ok((stream, _)) = listener.accept() else {
                // The system has no more sockets: some will close.
                std::thread::sleep(Duration::from_millis(100));
                continue;
            };
            if self.admit(&stream, id).is_err() {
                continue;
            }
            let server = self.clone();
            let work = move || {
                let place = Place {
                    server: &server,
                    id,
                };
                // A client that hangs up is no failure of ours.
                let _ = server.converse(&stream, &place);
            };
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
            if thread.spawn(work).is_err() {
                self.leave(id);
            }
        }
    }

    /// Gives a connection a place, when need be that of one that waits for its client.
    fn admit(&self, stream: &TcpStream, id: u64) -> io::Result<()> {
        let stream = stream.try_clone()?;
        let mut open = self.open();
        while open.len() >= CONNECTIONS {
            let waiting = open.iter().enumerate();
            let longest = waiting
                .filter_map(|(at, open)| Some((open.waits?, at)))
                .min();
            match longest {
                Some((since, at)) if since.elapsed() >= COURTESY => {
                    // Its thread finds it closed and ends.
                    let _ = open.remove(at).stream.shutdown(Shutdown::Both);
                }
                _ => {
                    open = self
                        .closed
                        .wait_timeout(open, COURTESY / 10)
                        .unwrap_or_else(PoisonError::into_inner)
                        .0;
                }
            }
        }
        let waits = Some(Instant::now());
        open.push(Open { stream, id, waits });
        Ok(())
    }

    fn leave(&self, id: u64) {
        self.open().retain(|open| open.id != id);
        self.closed.notify_one();
    }

    /// Answers one request after the other until somebody hangs up.
    fn converse(&self, mut stream: &TcpStream, place: &Place) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut received = Vec::new();
        while let Some(request) = receive(stream, &mut received)? {
            place.waits_since(None);
            let live = self.stage.live();
            let answer = answer::answer(&self.hosts, &live, &self.stage.epoch, request);
            place.waits_since(Some(Instant::now()));
            if answer.then == Then::Stream {
                return self.stage.subscribe(stream.try_clone()?, &answer);
            }
            stream.write_all(answer.head().as_bytes())?;
            stream.write_all(&answer.body)?;
            if answer.then == Then::Close {
                return hang_up(stream);
            }
        }
        Ok(())
    }

    /// A panic while this is held leaves a whole list.
    fn open(&self) -> MutexGuard<'_, Vec<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place<'_> {
    fn waits_since(&self, waits: Option<Instant>) {
        let mut open = self.server.open();
        if let Some(open) = open.iter_mut().find(|open| open.id == self.id) {
            open.waits = waits;
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.server.leave(self.id);
    }
}

/// The next request of a client, or why it is none; nothing when there is no other.
fn receive(
    mut stream: &TcpStream,
    received: &mut Vec<u8>,
) -> io::Result<Option<Result<Request, Refusal>>> {
    let start = Instant::now();
    loop {
        if let Some((request, length)) = match Request::parse(received) {
            Ok(found) => found,
            Err(refusal) => return Ok(Some(Err(refusal))),
        } {
            received.drain(..length);
            return Ok(Some(Ok(request)));
        }
        let left = PATIENCE.saturating_sub(start.elapsed());
        // A limit of nothing would be none.
        stream.set_read_timeout(Some(left.max(Duration::from_millis(1))))?;
        let mut part = [0; 4096];
        match stream.read(&mut part) {
            Ok(0) => return Ok(None),
            Ok(length) => received.extend_from_slice(&part[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if received.is_empty() => return Err(error),
            Err(_) => return Ok(Some(Err("408 Request Timeout"))),
        }
        if start.elapsed() >= PATIENCE {
            return Ok(Some(Err("408 Request Timeout")));
        }
    }
}

/// Closes a connection so that a client which is still sending sees its answer.
fn hang_up(stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(COURTESY))?;
    io::copy(&mut stream.take(IGNORED_BYTES), &mut io::sink())?;
    Ok(())
}
