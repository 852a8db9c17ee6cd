use std::path::Path;
use std::sync::Arc;

use hub::{Config, Hub, HubStore, Server, Tls};
use sync::HubKey;
use sync::wire::About;

use crate::fixture::CATALOGUE;

#[test]
fn a_hub_speaks_tls_by_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/certificates");
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    let store = HubStore::open(file.to_str().unwrap(), CATALOGUE, 1).unwrap();
    let config = Config::new(CATALOGUE, Arc::new(|| 1));
    let hub = Hub::new(store, HubKey::from_seed(&[1; 32]), config);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let about = runtime.block_on(async {
        let tls = Tls {
            certificate: folder.join("hub.pem"),
            key: folder.join("hub-key.pem"),
        };
        let listen = "127.0.0.1:0".parse().unwrap();
        let server = Server::start(hub, listen, Some(tls)).await.unwrap();
        let authority = std::fs::read(folder.join("authority.pem")).unwrap();
        let client = reqwest::Client::builder()
            .no_proxy()
            .tls_certs_only([reqwest::Certificate::from_pem(&authority).unwrap()])
            .build()
            .unwrap();
        let url = format!("https://localhost:{}/v1/hub", server.address().port());
        let body = client.get(url).send().await.unwrap().bytes().await.unwrap();
        server.stop().await.unwrap();
        About::decode(&body).unwrap()
    });
    assert_eq!(about.catalogue, CATALOGUE, "the answer came through TLS");
}
