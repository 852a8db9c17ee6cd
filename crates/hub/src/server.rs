use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::{Hub, cut, http, peer};

/// How long a connection may take to say what it wants.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// How long running requests may take to end when the hub is told to.
const GRACE: Duration = Duration::from_secs(20);
/// How often it is looked for segments to cut if nobody says that there are any.
const CUT_PAUSE: Duration = Duration::from_secs(300);

/// Certificate and key of a hub that speaks TLS itself.
#[derive(Clone, Debug)]
pub struct Tls {
    /// The chain of certificates, PEM.
    pub certificate: PathBuf,
    /// The key, PEM.
    pub key: PathBuf,
}

/// Why a hub does not serve.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address cannot be listened on.
    #[error("listening on {0}")]
    Listen(SocketAddr, #[source] std::io::Error),
    /// Certificate or key cannot be read or do not fit.
    #[error("certificate or key")]
    Tls(#[source] std::io::Error),
    /// The accept loop ended.
    #[error("serving")]
    Serve(#[source] std::io::Error),
}

/// A hub that serves.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    handle: Handle<SocketAddr>,
    stopping: watch::Sender<bool>,
    tasks: JoinSet<()>,
    serving: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// Listens, and serves until told to stop. Cuts segments and reads from peers on the side.
    ///
    /// # Errors
    /// If the address cannot be had, or certificate and key do not fit.
    pub async fn start(
        hub: Arc<Hub>,
        listen: SocketAddr,
        tls: Option<Tls>,
    ) -> Result<Self, ServeError> {
        // Once for the process; that another has done so already is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let unheard = |error| ServeError::Listen(listen, error);
        let listener = TcpListener::bind(listen).map_err(unheard)?;
        let address = listener.local_addr().map_err(unheard)?;
        let handle = Handle::new();
        let service =
            http::router(Arc::clone(&hub)).into_make_service_with_connect_info::<SocketAddr>();
        let mut server = axum_server::from_tcp(listener)
            .map_err(unheard)?
            .handle(handle.clone());
        server
            .http_builder()
            .http1()
            .header_read_timeout(HEAD_TIMEOUT);
        let serving = match tls {
            None => tokio::spawn(server.serve(service)),
            Some(tls) => {
                let config = RustlsConfig::from_pem_file(tls.certificate, tls.key)
                    .await
                    .map_err(ServeError::Tls)?;
                let acceptor = axum_server::tls_rustls::RustlsAcceptor::new(config);
                tokio::spawn(server.acceptor(acceptor).serve(service))
            }
        };
        let (stopping, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        tasks.spawn(keep_cutting(Arc::clone(&hub), stopped.clone()));
        for other in hub.config.peers.clone() {
            tasks.spawn(peer::keep_pulling(Arc::clone(&hub), other, stopped.clone()));
        }
        Ok(Self {
            address,
            handle,
            stopping,
            tasks,
            serving,
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no further requests, lets the running ones end, and ends.
    ///
    /// # Errors
    /// If serving had failed.
    pub async fn stop(mut self) -> Result<(), ServeError> {
        let _ = self.stopping.send(true);
        self.handle.graceful_shutdown(Some(GRACE));
        let served = self.serving.await;
        self.tasks.shutdown().await;
        match served {
            Ok(served) => served.map_err(ServeError::Serve),
            Err(error) => Err(ServeError::Serve(std::io::Error::other(error))),
        }
    }
}

/// Cuts segments whenever there is enough for one.
async fn keep_cutting(hub: Arc<Hub>, mut stopped: watch::Receiver<bool>) {
    if hub.config.segments.is_none() {
        return;
    }
    loop {
        if let Err(error) = cut(&hub).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "no segment could be cut"
            );
        }
        tokio::select! {
            _ = stopped.changed() => return,
            () = hub.grown.notified() => {}
            () = tokio::time::sleep(CUT_PAUSE) => {}
        }
    }
}
