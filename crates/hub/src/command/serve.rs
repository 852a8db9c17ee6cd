use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use catalogue::store::Judge;
use clap::{Args, ValueEnum};
use hub::{Config, Hub, Peer, Rate, Server, Tls};

use sync::authorise::Unregistered;

use super::registrar::{Registrar, bundled};
use super::{Place, now_ms, say, segments};

/// `trefoil-hub serve`
#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// Where to listen; port 0 takes a free one. Beyond this machine only with TLS, here or in front.
    #[arg(long, default_value = "127.0.0.1:8480")]
    listen: SocketAddr,
    /// The key that signs the hub's order.
    #[arg(long, default_value = "trefoil-hub.key")]
    key: PathBuf,
    /// Where segments lie: a folder, or s3://…, az://…, gs://… if built for it. Without it there are only pages.
    #[arg(long)]
    segments: Option<String>,
    /// Folder of the registry's files; with `--root`. Without a registry every sound change counts, and nothing is erased.
    #[arg(long)]
    registry: Option<PathBuf>,
    /// The first root of the registry, `1.root.json`: whose word counts.
    #[arg(long, requires = "registry")]
    root: Option<PathBuf>,
    /// Seconds between two looks at the folder of the registry.
    #[arg(long, default_value_t = 15)]
    look: u64,
    /// Where the hub keeps what it has seen of the registry, so that nobody passes an older one off as the newest.
    #[arg(long, default_value = "trefoil-hub.seen")]
    seen: PathBuf,
    /// Another hub to read from; may be said several times. A hub of the same registry lets this one in by its key.
    #[arg(long, value_name = "URL")]
    peer: Vec<String>,
    /// File with the token that a peer wants of its readers, as `URL=FILE`, with the address as in `--peer`.
    #[arg(long, value_name = "URL=FILE", requires = "peer")]
    peer_token_file: Vec<String>,
    /// Seconds between two readings of a peer.
    #[arg(long, default_value_t = 60)]
    peer_pause: u64,
    /// Who may read: everybody, or only devices of the registry, which sign in by themselves.
    #[arg(long, value_enum, default_value_t = Reads::Public, requires_if("signed", "root"))]
    reads: Reads,
    /// File with a token that readers must show, or may show instead of signing in.
    #[arg(long)]
    bearer_file: Option<PathBuf>,
    /// Chain of certificates, PEM: the hub then speaks TLS itself.
    #[arg(long, requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Key of the certificate, PEM.
    #[arg(long, requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// A proxy of ours stands in front and writes who asks into X-Forwarded-For.
    #[arg(long)]
    behind_proxy: bool,
    /// Requests of one address, or of one device that has signed in, in a second, on average; 0 for as many as it likes.
    #[arg(long, default_value_t = 20)]
    rate: u32,
    /// Requests of one of them at once.
    #[arg(long, default_value_t = 400)]
    burst: u32,
    /// Changes of one device in a day; 0 for as many as it likes.
    #[arg(long, default_value_t = 20_000)]
    quota: u64,
    /// How much is logged: error, warn, info, debug.
    #[arg(long, default_value = "info")]
    log: tracing::Level,
}

/// Who may read.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reads {
    /// Everybody.
    Public,
    /// Devices of the registry.
    Signed,
}

impl Serve {
    pub(crate) fn run(self) -> Result<()> {
        tracing_subscriber::fmt()
            .json()
            .with_max_level(self.log)
            .with_writer(std::io::stderr)
            .init();
        // The store is opened, and closed again, outside the runtime: its calls block.
        let hub = self.hub()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("starting")?;
        let served = runtime.block_on(self.serve(Arc::clone(&hub)));
        drop(runtime);
        drop(hub);
        served
    }

    fn hub(&self) -> Result<Arc<Hub>> {
        let key = super::key::read(&self.key)?;
        let mut config = Config::new(self.place.catalogue()?, Arc::new(now_ms));
        config.quota = (self.quota > 0).then_some(self.quota);
        config.rate = (self.rate > 0).then_some(Rate {
            per_second: self.rate,
            burst: self.burst,
        });
        config.behind_proxy = self.behind_proxy;
        config.signed_reads = self.reads == Reads::Signed;
        config.registry.clone_from(&self.registry);
        config.peers = self.peers()?;
        config.peer_pause = Duration::from_secs(self.peer_pause.max(1));
        config.segments = self.segments.as_deref().map(segments::open).transpose()?;
        if let Some(file) = &self.bearer_file {
            config.bearer = Some(token(file)?);
        }
        let registrar = match (&self.root, &self.registry) {
            (None, Some(folder)) => bail!(
                "--registry without --root: the hub would hand the registry out, and neither judge nor erase anything by it. Say \
                 --root with the file of its first root too, as --root 1.root.json; the officers give it, and a copy lies in {}",
                folder.join("1.root.json").display()
            ),
            (Some(root), Some(folder)) => {
                let registrar = Arc::new(Registrar::open(root, folder, &self.seen)?);
                config.judge = Some(Arc::clone(&registrar) as Arc<dyn Judge>);
                config.bundled = Some(bundled()?);
                let certificates = Arc::clone(&registrar);
                config.certificates =
                    Some(Arc::new(move |device| certificates.certificate(device)));
                let sisters = Arc::clone(&registrar);
                config.sisters = Some(Arc::new(move |id| sisters.sister(id)));
                Some(registrar)
            }
            (_, None) => {
                tracing::warn!(
                    "no registry: every sound change counts, and nothing is ever erased (--registry and --root)"
                );
                config.judge = Some(Arc::new(Unregistered));
                None
            }
        };
        let hub = Hub::new(self.place.open()?, key, config);
        // The registry may have moved while the hub was down.
        let erased = hub
            .erase()
            .context("erasing what the registry orders erased")?;
        if erased > 0 {
            tracing::info!(erased, "erased by order of the registry");
        }
        if let Some(registrar) = registrar {
            registrar
                .watch(Arc::downgrade(&hub), Duration::from_secs(self.look.max(1)))
                .context("watching the registry")?;
        }
        Ok(hub)
    }

    /// The peers, each with its token.
    fn peers(&self) -> Result<Vec<Peer>> {
        let mut peers: Vec<Peer> = self.peer.iter().map(|url| Peer::at(url)).collect();
        for given in &self.peer_token_file {
            let file = self
                .peer
                .iter()
                .position(|url| given.starts_with(&format!("{url}=")))
                .and_then(|at| {
                    Some((
                        peers.get_mut(at)?,
                        given.get(self.peer.get(at)?.len() + 1..)?,
                    ))
                });
            // What was typed is not repeated: an address may hold a password.
            let Some((peer, file)) = file else {
                bail!(
                    "--peer-token-file names no peer: say it as URL=FILE, with the address as it stands in --peer"
                );
            };
            peer.token = Some(token(Path::new(file))?);
        }
        Ok(peers)
    }

    async fn serve(self, hub: Arc<Hub>) -> Result<()> {
        let tls = self
            .tls_cert
            .zip(self.tls_key)
            .map(|(certificate, key)| Tls { certificate, key });
        let scheme = if tls.is_some() { "https" } else { "http" };
        let server = Server::start(Arc::clone(&hub), self.listen, tls).await?;
        let address = format!("{scheme}://{}", server.address());
        tracing::info!(address, hub = %hub.key.hub(), "listening");
        say(&address)?;
        told_to_stop().await?;
        tracing::info!("stopping");
        server.stop().await?;
        Ok(())
    }
}

/// The token in a file.
fn token(file: &Path) -> Result<String> {
    let token = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let token = token.trim();
    if token.is_empty() {
        bail!("{}: the token is empty", file.display());
    }
    Ok(token.to_owned())
}

/// Waits for SIGTERM (from systemd or a container) or Ctrl+C.
async fn told_to_stop() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut term = signal(SignalKind::terminate()).context("listening for SIGTERM")?;
        tokio::select! {
            _ = term.recv() => Ok(()),
            pressed = tokio::signal::ctrl_c() => pressed.context("listening for Ctrl+C"),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c()
        .await
        .context("listening for Ctrl+C")
}
