use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use catalogue::RecordId;
use catalogue::change::{Change, ChangeId, DeviceKey, FieldPath, Op, Value, encode};
use hub::{Config, Hub, HubStore, Server};
use reqwest::{Client, Method, StatusCode};
use sync::stream::{Item, StreamReader, StreamWriter};
use sync::wire::{self, About, Answer};
use sync::{Checkpoint, Envelope, HubKey};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;

pub(crate) const CATALOGUE: Uuid = Uuid::from_u128(0x1111_1111_2222_4333_8444_5555_5555_5555);

pub(crate) fn record(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

/// Whoever writes: a device with its log.
pub(crate) struct Author {
    pub(crate) key: DeviceKey,
    log: Uuid,
    n: u64,
}

impl Author {
    pub(crate) fn new(seed: u8) -> Self {
        Self {
            key: DeviceKey::from_seed(&[seed; 32]),
            log: Uuid::from_u128(u128::from(seed)),
            n: 0,
        }
    }

    pub(crate) fn public(&self) -> [u8; 32] {
        self.key.public()
    }

    /// A change of one field, not yet signed.
    pub(crate) fn change(&mut self, of: u128, text: &str) -> Change {
        self.n += 1;
        Change {
            catalogue: CATALOGUE,
            device: self.key.device(),
            log: self.log,
            n: self.n,
            prev: None,
            wall_ms: 1_000,
            lamport: self.n,
            registry: 0,
            record: record(of),
            kind: "initiative".to_owned(),
            ops: vec![Op {
                path: FieldPath::parse("summary.en").unwrap(),
                value: Some(Value::Text(text.to_owned())),
                replaces: Vec::new(),
            }],
            note: None,
            source: None,
            group: None,
            tool: "test".to_owned(),
            author: None,
        }
    }

    pub(crate) fn sign(&self, change: &Change) -> Envelope {
        self.sign_bytes(encode(change))
    }

    pub(crate) fn sign_bytes(&self, payload: Vec<u8>) -> Envelope {
        let signature = self.key.sign(&payload);
        Envelope::signed(payload, signature)
    }

    pub(crate) fn write(&mut self, of: u128, text: &str) -> Envelope {
        let change = self.change(of, text);
        self.sign(&change)
    }

    pub(crate) fn many(&mut self, count: usize) -> Vec<Envelope> {
        (0..count)
            .map(|at| self.write(at as u128 % 7, &format!("text {at}")))
            .collect()
    }

    /// A stream of changes of this author.
    pub(crate) fn stream(&self, envelopes: &[Envelope]) -> Vec<u8> {
        stream(&self.public(), envelopes)
    }
}

pub(crate) fn stream(key: &[u8; 32], envelopes: &[Envelope]) -> Vec<u8> {
    let mut out = StreamWriter::new(Vec::new(), 3).unwrap();
    for envelope in envelopes {
        out.loose(key, envelope).unwrap();
    }
    out.finish().unwrap()
}

/// What an answer brought.
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Got {
    /// The code of a problem, with everything that every problem must have.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(
            self.headers["content-type"], "application/problem+json",
            "a refusal says what it is"
        );
        let json: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(
            json["status"],
            self.status.as_u16(),
            "body and status say the same"
        );
        for member in ["type", "title", "detail"] {
            assert!(json[member].is_string(), "a problem has a {member}");
        }
        json["code"].as_str().unwrap().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub(crate) fn answers(&self) -> Vec<Answer> {
        assert_eq!(self.status, StatusCode::OK, "a push is answered");
        wire::decode_answers(&self.body)
            .unwrap()
            .into_iter()
            .map(|(_, answer)| answer)
            .collect()
    }

    /// Numbers, times and changes of a page.
    pub(crate) fn numbered(&self) -> Vec<(u64, i64, Envelope)> {
        assert_eq!(self.status, StatusCode::OK, "a page is given");
        read(&self.body)
    }
}

/// Numbers, times and changes of a stream.
pub(crate) fn read(bytes: &[u8]) -> Vec<(u64, i64, Envelope)> {
    let mut reader = StreamReader::new(bytes, u64::MAX).unwrap();
    let mut out = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        if let Item::Numbered {
            seq,
            received_ms,
            envelope,
        } = item
        {
            out.push((seq, received_ms, envelope));
        }
    }
    out
}

/// A client that waits for its answers.
pub(crate) struct Caller {
    pub(crate) runtime: Runtime,
    client: Client,
    pub(crate) url: String,
}

impl Caller {
    pub(crate) fn new(url: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        Self {
            client: Client::builder().no_proxy().build().unwrap(),
            runtime,
            url: url.to_owned(),
        }
    }

    pub(crate) fn try_ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Got, reqwest::Error> {
        self.runtime.block_on(async {
            let mut request = self
                .client
                .request(method, format!("{}{path}", self.url))
                .body(body);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let response = request.send().await?;
            Ok(Got {
                status: response.status(),
                headers: response.headers().clone(),
                body: response.bytes().await?.to_vec(),
            })
        })
    }

    pub(crate) fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Got {
        self.try_ask(method, path, headers, body).unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Got {
        self.ask(Method::GET, path, &[], Vec::new())
    }

    pub(crate) fn push(&self, bytes: Vec<u8>) -> Got {
        self.ask(
            Method::POST,
            "/v1/changes",
            &[("content-type", wire::STREAM)],
            bytes,
        )
    }

    pub(crate) fn missing(&self, ids: &[ChangeId]) -> Vec<ChangeId> {
        let got = self.ask(
            Method::POST,
            "/v1/changes/missing",
            &[("content-type", wire::CBOR)],
            wire::encode_ids(ids),
        );
        assert_eq!(got.status, StatusCode::OK, "the question is answered");
        wire::decode_ids(&got.body).unwrap()
    }

    pub(crate) fn about(&self) -> About {
        About::decode(&self.get("/v1/hub").body).unwrap()
    }

    pub(crate) fn page(&self, epoch: u64, after: u64, limit: u32) -> Got {
        self.get(&format!(
            "/v1/changes?epoch={epoch}&after={after}&limit={limit}"
        ))
    }
}

/// A hub that runs in this process.
pub(crate) struct Running {
    pub(crate) hub: Arc<Hub>,
    pub(crate) call: Caller,
    pub(crate) now: Arc<AtomicI64>,
    pub(crate) dir: TempDir,
    server: Option<Server>,
    serving: Runtime,
}

impl Running {
    pub(crate) fn start() -> Self {
        Self::with(|_, _| {})
    }

    /// Starts a hub whose behaviour is set by `set`, which is also given a folder.
    pub(crate) fn with(set: impl FnOnce(&mut Config, &Path)) -> Self {
        Self::of(1, set)
    }

    /// The same with a key of its own.
    pub(crate) fn of(seed: u8, set: impl FnOnce(&mut Config, &Path)) -> Self {
        Self::over(None, seed, set)
    }

    /// Another hub over the store of this one.
    pub(crate) fn beside(&self, seed: u8, set: impl FnOnce(&mut Config, &Path)) -> Self {
        Self::over(Some(&self.dir.path().join("hub.db")), seed, set)
    }

    fn over(store: Option<&Path>, seed: u8, set: impl FnOnce(&mut Config, &Path)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let now = Arc::new(AtomicI64::new(5_000));
        let mut config = Config::new(CATALOGUE, {
            let now = Arc::clone(&now);
            Arc::new(move || now.load(Ordering::SeqCst))
        });
        set(&mut config, dir.path());
        let own = dir.path().join("hub.db");
        let file = store.unwrap_or(&own);
        let store = HubStore::open(file.to_str().unwrap(), CATALOGUE, 1_000).unwrap();
        let hub = Hub::new(store, HubKey::from_seed(&[seed; 32]), config);
        let serving = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let server = serving
            .block_on(Server::start(
                Arc::clone(&hub),
                "127.0.0.1:0".parse().unwrap(),
                None,
            ))
            .unwrap();
        let call = Caller::new(&format!("http://{}", server.address()));
        Self {
            hub,
            call,
            now,
            dir,
            server: Some(server),
            serving,
        }
    }

    /// A checkpoint in hexadecimal, held against the hub's key.
    pub(crate) fn checkpoint(&self, hex: &str) -> Checkpoint {
        let bytes: Vec<u8> = (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect();
        let checkpoint = Checkpoint::decode(&bytes).unwrap();
        checkpoint.verify(&self.hub.key.public()).unwrap();
        checkpoint
    }

    /// Runs something of the hub's own on its runtime.
    pub(crate) fn on<T>(&self, work: impl Future<Output = T>) -> T {
        self.serving.block_on(work)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            let _ = self.serving.block_on(server.stop());
        }
    }
}

/// Numbers that look like chance and are the same in every run: splitmix64.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }
}
