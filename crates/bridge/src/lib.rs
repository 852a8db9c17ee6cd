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
mod files;
mod policy;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use anyhow::{Context, Result, anyhow};
use app::Host;
use tiny_http::Server;

/// How many requests are answered at once.
const WORKERS: usize = 4;

/// A running loopback host.
pub struct Bridge {
    shared: Arc<Shared>,
    address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

/// What every worker needs.
struct Shared {
    server: Server,
    host: Host,
    dist: PathBuf,
    token: String,
    /// `127.0.0.1:PORT`, as the browser writes it in `Host`.
    authority: String,
    policy: String,
    opened: Opened,
}

/// The addresses that the page asked to open, instead of opening them.
pub type Opened = Arc<Mutex<Vec<String>>>;

impl Bridge {
    /// Starts to serve the use cases of `host` and the built front end in `dist`.
    ///
    /// `opened` is the list that the host's opener writes to; tests read it at `GET /opened`.
    ///
    /// # Errors
    /// No port can be had, or the system gives no randomness for the token.
    pub fn start(host: Host, dist: PathBuf, opened: Opened) -> Result<Self> {
        let server = Server::http((Ipv4Addr::LOCALHOST, 0))
            .map_err(|error| anyhow!(error))
            .context("listening on 127.0.0.1")?;
        let address = server
            .server_addr()
            .to_ip()
            .context("the server has no address")?;
        let shared = Arc::new(Shared {
            server,
            host,
            dist,
            token: token()?,
            authority: address.to_string(),
            policy: policy::content_security_policy()?,
            opened,
        });
        let workers = (0..WORKERS)
            .map(|_| {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || {
                    // An error here means that the server has been unblocked to stop.
                    while let Ok(request) = shared.server.recv() {
                        answer::answer(&shared, request);
                    }
                })
            })
            .collect();
        Ok(Self { shared, address, workers })
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

    /// Serves until the process ends.
    pub fn wait(self) {
        for worker in self.workers {
            // A worker that panicked has said so itself; the others go on.
            let _ = worker.join();
        }
    }

    /// Stops serving and lets the workers end.
    pub fn stop(self) {
        for _ in &self.workers {
            self.shared.server.unblock();
        }
        self.wait();
    }
}

/// 128 random bits in hexadecimal.
fn token() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("no randomness: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
