//! The use cases over loopback HTTP, so that a browser can drive the real thing in tests. **Never shipped.**
//!
//! The same page that the window shows, the same commands, the same answers, under the same Content-Security-Policy.
//!
//! # Invariants
//! - It listens on 127.0.0.1 only, on a port that the system chooses.
//! - A call needs the token of this start; the page gets it from the address that is printed, nobody else does.
//! - A request from another origin, or for another host name, is refused before it is read.
//! - Nothing here knows Tauri, and the desktop program does not depend on this crate (`cargo xtask check`).

mod answer;
mod desk;
mod end;
mod files;
mod http;
mod peer;
mod policy;

use std::io::{self, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use app::Host;

pub use desk::{Desk, Dialogs};
pub use end::{End, complain};

/// How long to wait when the system gives no connection or no thread, before asking again.
const PAUSE: Duration = Duration::from_millis(50);

/// A running loopback host.
pub struct Bridge {
    shared: Arc<Shared>,
    address: SocketAddr,
    listener: JoinHandle<()>,
    ends: mpsc::Receiver<End>,
    end: mpsc::Sender<End>,
}

/// What every connection needs.
struct Shared {
    host: Host,
    dist: PathBuf,
    token: String,
    /// `127.0.0.1:PORT`, as the browser writes it in `Host`.
    authority: String,
    policy: String,
    opened: Opened,
    desk: Arc<Desk>,
    /// Nobody, until one of them has written something.
    colleagues: Mutex<Option<peer::Colleagues>>,
    stopping: AtomicBool,
}

/// The addresses that the page asked to open, instead of opening them.
pub type Opened = Arc<Mutex<Vec<String>>>;

impl Bridge {
    /// Starts to serve the use cases of `host` and the built front end in `dist`.
    ///
    /// `opened` is the list that the host's opener writes to; tests read it at `GET /opened`. `desk` is where its dialogs
    /// find and leave files, for tests under `/desk`.
    ///
    /// # Errors
    /// No port can be had, or the system gives no randomness for the token.
    pub fn start(host: Host, dist: PathBuf, opened: Opened, desk: Arc<Desk>) -> Result<Self> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("listening on 127.0.0.1")?;
        let address = listener.local_addr().context("the server's own address")?;
        let shared = Arc::new(Shared {
            host,
            dist,
            token: token()?,
            authority: address.to_string(),
            policy: policy::content_security_policy()?,
            opened,
            desk,
            colleagues: Mutex::new(None),
            stopping: AtomicBool::new(false),
        });
        thread::Builder::new()
            .name("exchange".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || app::sync::exchange_by_itself(&shared.host)
            })
            .context("a thread to exchange in")?;
        let (end, ends) = mpsc::channel();
        let deaf = end::Notice::new(end.clone(), End::Deaf);
        let listener = thread::Builder::new()
            .name("listener".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || {
                    // Told also when this thread panics: a server that listens no more must not look like one that does.
                    let _deaf = deaf;
                    listen(&shared, &listener);
                }
            })
            .context("a thread to listen in")?;
        Ok(Self {
            shared,
            address,
            listener,
            ends,
            end,
        })
    }

    /// The address of the first page, with the token.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/?token={}", self.address, self.shared.token)
    }

    /// Address and port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The token of this start.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.shared.token
    }

    /// Serves as long as `input` is open, and says why it ended.
    ///
    /// Whoever started this server holds the other end of `input`: when they go, it goes.
    ///
    /// # Errors
    /// The system gives no thread to read `input` in.
    pub fn serve_while(self, mut input: impl Read + Send + 'static) -> Result<End> {
        let end = self.end.clone();
        thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || {
                let read = io::copy(&mut input, &mut io::sink());
                let _ = end.send(match read {
                    Ok(_) => End::InputClosed,
                    Err(error) => End::InputBroken(error),
                });
            })
            .context("a thread to read standard input in")?;
        let end = self.ends.recv().unwrap_or(End::Deaf);
        self.stop();
        Ok(end)
    }

    /// Stops serving; answers that are on their way are finished by their own threads.
    pub fn stop(self) {
        self.shared.stopping.store(true, Ordering::Release);
        // The listener waits for a connection and looks at the flag when there is one.
        let _ = TcpStream::connect(self.address);
        let _ = self.listener.join();
    }
}

/// Answers each connection on a thread of its own, until told to stop.
fn listen(shared: &Arc<Shared>, listener: &TcpListener) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::Acquire) {
            return;
        }
        let stream = match stream {
            Ok(stream) => stream,
            Err(error) => {
                // Too many open files, as a rule: they close by themselves, and a spinning loop helps nobody.
                complain(&format!("no connection: {error}"));
                thread::sleep(PAUSE);
                continue;
            }
        };
        let shared = Arc::clone(shared);
        let answering = thread::Builder::new().spawn(move || converse(&shared, &stream));
        if let Err(error) = answering {
            complain(&format!("no thread to answer in: {error}"));
            thread::sleep(PAUSE);
        }
    }
}

/// One request, one answer. A use case that panics is answered too: a page that waits for ever tells nobody anything.
fn converse(shared: &Shared, stream: &TcpStream) {
    // A browser that goes away in the middle is no fault of either side.
    let Ok(Some(request)) = http::read(stream) else {
        return;
    };
    let answered = catch_unwind(AssertUnwindSafe(|| answer::answer(shared, &request)));
    let answer = answered.unwrap_or_else(|_| {
        complain(&format!("{} {} panicked", request.method, request.path));
        answer::broken()
    });
    let _ = http::write(stream, &answer);
}

/// The time of this machine, in milliseconds since 1970.
#[must_use]
pub fn now_ms() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "a program may read the clock")]
    let now = jiff::Timestamp::now();
    now.as_millisecond()
}

/// 128 random bits in hexadecimal.
fn token() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("no randomness: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
