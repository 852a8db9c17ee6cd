//! Erasure with the real programs, from the officers' desk to the hub.

use std::path::Path;

use crate::erasure::{SECRET, holds, left};
use crate::fixture::{Author, CATALOGUE};
use crate::program::{Served, done, write_bundle};

/// A hub that serves under the registry of its folder.
fn serve(dir: &Path) -> Served {
    let catalogue = CATALOGUE.to_string();
    let arguments = "serve --listen 127.0.0.1:0 --rate 0 --log error --segments segments --store hub.db --registry registry \
                     --root registry/1.root.json --catalogue";
    let mut arguments: Vec<&str> = arguments.split_whitespace().collect();
    arguments.push(&catalogue);
    Served::start(dir, &arguments)
}

/// The whole way, with the real programs: written, given to the hub, carried to the officers' desk in a bundle, ordered
/// erased, published, and gone.
#[test]
fn officers_order_it_at_their_desk_and_the_hub_carries_it_out() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    let catalogue = CATALOGUE.to_string();
    done(at, &["key", "new"]);
    let officer = ["--registry", "registry", "--key", "officer.key"];
    let admin = |arguments: &[&str]| {
        let all: Vec<&str> = ["admin"]
            .iter()
            .chain(arguments)
            .chain(&officer)
            .copied()
            .collect();
        done(at, &all)
    };
    admin(&["init", "--development", "--catalogue", &catalogue]);
    let mut author = Author::new(1);
    let sent = [author.write(1, "open"), author.write(1, SECRET)];
    let hub = serve(at);
    assert_eq!(
        hub.call.push(author.stream(&sent)).answers().len(),
        2,
        "both are in"
    );
    drop(hub);
    assert!(
        holds(&std::fs::read(at.join("hub.db")).unwrap(), SECRET)
            || holds(
                &std::fs::read(at.join("hub.db-wal")).unwrap_or_default(),
                SECRET
            ),
        "it is there before"
    );

    write_bundle(&at.join("all.trefoil"), CATALOGUE, &author, &sent);
    let id = sent[1].id().to_string();
    let order = ["--office", "Registry office", "--reason", "legal-request"];
    let redact: Vec<&str> = ["redact", &id, "--bundle", "all.trefoil"]
        .iter()
        .chain(&order)
        .copied()
        .collect();
    let said = admin(&redact);
    assert!(said.contains("published"), "signed and published: {said}");
    let shown = done(at, &["admin", "show", "--registry", "registry"]);
    assert!(
        shown.contains(&format!("erased {id} all values")) && shown.contains("legal-request"),
        "{shown}"
    );

    let hub = serve(at);
    let epoch = hub.call.about().epoch;
    let page = hub.call.page(epoch, 0, 10).numbered();
    assert_eq!(page[1].2, left(&sent[1]), "the hub tells what is left");
    assert_eq!(page[0].2, sent[0], "and every other change as it was");
    drop(hub);
    for name in ["hub.db", "hub.db-wal"] {
        let bytes = std::fs::read(at.join(name)).unwrap_or_default();
        assert!(!holds(&bytes, SECRET), "nothing of it is in {name}");
    }
}
