//! The loopback host, over a real connection.
#![expect(
    clippy::unwrap_used,
    reason = "in a test, whatever is not as expected ends it with a message"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, PoisonError};

use app::{Host, HostOptions};
use bridge::{Bridge, Desk, Dialogs, End, Opened};
use serde_json::Value;

/// A running host on a new store, with a front end of one line.
struct Stage {
    bridge: Bridge,
    _folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path().join("dist");
        fs::create_dir(&dist).unwrap();
        fs::write(
            dist.join("index.html"),
            "<!doctype html><head></head><body>page</body>",
        )
        .unwrap();
        fs::write(folder.path().join("secret"), "not for the browser").unwrap();
        let opened = Opened::default();
        let recorder = Opened::clone(&opened);
        let host = Host::open_or_bundled(HostOptions {
            data_dir: folder.path().join("data"),
            now_ms: Box::new(|| 1_750_000_000_000),
            system_languages: Vec::new(),
            open_address: Some(Box::new(move |address| {
                let mut list = recorder.lock().unwrap_or_else(PoisonError::into_inner);
                list.push(address.to_owned());
                Ok(())
            })),
            root: None,
        })
        .unwrap();
        let desk = Arc::new(Desk::new(folder.path().join("desk")));
        let host = host.with_file_chooser(Box::new(Dialogs(Arc::clone(&desk))));
        Self {
            bridge: Bridge::start(host, dist, opened, desk).unwrap(),
            _folder: folder,
        }
    }

    /// Sends a request as a browser on this machine would and returns the whole answer.
    fn ask(&self, request: &str, headers: &[(&str, &str)], body: &str) -> String {
        let own = self.bridge.address().to_string();
        let mut text = format!("{request} HTTP/1.1\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            text.push_str(&format!("Host: {own}\r\n"));
        }
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
        let mut stream = TcpStream::connect(self.bridge.address()).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn call(&self, name: &str, headers: &[(&str, &str)], body: &str) -> String {
        self.ask(&format!("POST /call/{name}"), headers, body)
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

fn body(answer: &str) -> Value {
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap()
}

#[test]
fn a_call_needs_the_token_the_host_and_the_origin_of_this_start() {
    let stage = Stage::new();
    let token = stage.bridge.token().to_owned();
    let own = format!("http://{}", stage.bridge.address());
    let places = r#"{"lang":"en","request":{}}"#;

    let good = stage.call(
        "places",
        &[("x-trefoil-token", &token), ("Origin", &own)],
        places,
    );
    assert_eq!(
        status(&good),
        "200",
        "our own page is answered: {good:.200}"
    );
    assert!(
        body(&good)["places"].is_array(),
        "with the answer of the use case"
    );

    for (what, headers) in [
        ("no token", vec![]),
        ("another token", vec![("x-trefoil-token", "00")]),
        (
            "another origin",
            vec![
                ("x-trefoil-token", token.as_str()),
                ("Origin", "https://example.org"),
            ],
        ),
        (
            "another host",
            vec![("x-trefoil-token", token.as_str()), ("Host", "example.org")],
        ),
    ] {
        let refused = stage.call("places", &headers, places);
        assert_eq!(status(&refused), "403", "{what} is refused: {refused:.200}");
    }
    stage.bridge.stop();
}

#[test]
fn errors_of_the_application_travel_as_objects_and_bad_requests_as_such() {
    let stage = Stage::new();
    let token = stage.bridge.token().to_owned();
    let headers = [("x-trefoil-token", token.as_str())];

    let missing = stage.call(
        "record",
        &headers,
        r#"{"lang":"fr","request":{"kind":"need","slug":"no-such-need"}}"#,
    );
    assert_eq!(
        status(&missing),
        "422",
        "the application's own error: {missing:.300}"
    );
    let error = body(&missing);
    assert_eq!(error["code"], "not-found", "with its code");
    assert!(
        error["message"].is_string() && error["hint"].is_string(),
        "and its sentences: {error}"
    );

    let unknown = stage.call("no_such_command", &headers, r#"{"lang":"en","request":{}}"#);
    assert_eq!(
        body(&unknown)["code"],
        "unknown-command",
        "a command that is none"
    );
    assert_eq!(
        status(&stage.call("places", &headers, "{")),
        "400",
        "a body that is no JSON"
    );
    stage.bridge.stop();
}

#[test]
fn the_first_page_goes_to_those_with_the_token_and_no_file_outside_is_served() {
    let stage = Stage::new();
    let token = stage.bridge.token().to_owned();

    assert_eq!(
        status(&stage.ask("GET /", &[], "")),
        "403",
        "without a token there is no page"
    );
    let led_on = stage.ask(&format!("GET /?token={token}"), &[], "");
    assert_eq!(
        status(&led_on),
        "303",
        "the token is taken out of the address: {led_on:.300}"
    );
    let cookie = format!("trefoil={token}");
    assert!(led_on.contains(&cookie), "and kept in a cookie");
    let page = stage.ask("GET /", &[("Cookie", &cookie)], "");
    assert!(
        page.contains(&format!(
            "<meta name=\"trefoil-token\" content=\"{token}\">"
        )),
        "the page carries the token: {page}"
    );
    assert!(
        page.contains("Content-Security-Policy: default-src 'self'"),
        "under the window's policy: {page}"
    );

    for path in [
        "/../secret",
        "/%2e%2e/secret",
        "//etc/hostname",
        "/missing.js",
    ] {
        assert_eq!(
            status(&stage.ask(&format!("GET {path}"), &[], "")),
            "404",
            "{path} is not served"
        );
    }
    stage.bridge.stop();
}

#[test]
fn addresses_are_recorded_and_not_opened() {
    let stage = Stage::new();
    let token = stage.bridge.token().to_owned();
    let headers = [("x-trefoil-token", token.as_str())];
    let address = r#"{"lang":"en","request":{"url":"https://example.org/"}}"#;
    assert_eq!(
        status(&stage.call("open_address", &headers, address)),
        "200",
        "a web address may be opened"
    );
    let file = r#"{"lang":"en","request":{"url":"file:///etc/passwd"}}"#;
    assert_eq!(
        status(&stage.call("open_address", &headers, file)),
        "422",
        "a file may not"
    );
    assert_eq!(
        body(&stage.ask("GET /opened", &headers, "")),
        serde_json::json!(["https://example.org/"]),
        "the test reads what was asked for"
    );
    assert_eq!(
        status(&stage.ask("GET /opened", &[], "")),
        "403",
        "nobody else does"
    );
    stage.bridge.stop();
}

#[test]
fn a_dialog_saves_to_the_desk_and_opens_what_was_laid_on_it() {
    let stage = Stage::new();
    let token = stage.bridge.token().to_owned();
    let headers = [("x-trefoil-token", token.as_str())];
    let export = r#"{"lang":"en","request":{"format":"csv","search":{"query":""},"records":["initiative:cyber4dev"]}}"#;

    let saved = stage.call("export_chosen", &headers, export);
    let report = body(&saved)["report"].clone();
    assert_eq!(
        report["records"], 1,
        "one record was asked for: {saved:.300}"
    );
    let asked = body(&stage.ask("GET /desk", &headers, ""));
    let name = asked[0][1].as_str().unwrap();
    let file = stage.ask(&format!("GET /desk/{name}"), &headers, "");
    assert!(file.contains("cyber4dev"), "the file holds it: {file:.300}");

    assert_eq!(
        status(&stage.ask("DELETE /desk", &headers, "")),
        "200",
        "the next dialog is closed"
    );
    let closed = body(&stage.call("export_chosen", &headers, export));
    assert!(closed["report"].is_null(), "nothing was written: {closed}");

    let open = r#"{"lang":"en","request":{}}"#;
    let none = body(&stage.call("import_open", &headers, open));
    assert!(none["plan"].is_null(), "nothing lies there: {none}");
    stage.ask("PUT /desk/one.jsonl", &headers, "{}\n");
    let opened = body(&stage.call("import_open", &headers, open));
    assert_eq!(opened["plan"]["file"], "one.jsonl", "what was laid is read");
    assert_eq!(opened["plan"]["counts"]["rejected"], 1, "and judged");

    for (request, wanted, why) in [
        ("GET /desk/../secret", "404", "no name leads off the desk"),
        ("PUT /desk/a%2Fb/c", "400", "nor is anything laid beside it"),
    ] {
        assert_eq!(status(&stage.ask(request, &headers, "x")), wanted, "{why}");
    }
    assert_eq!(
        status(&stage.ask(&format!("GET /desk/{name}"), &[], "")),
        "403",
        "nobody without the token looks at it"
    );
    stage.bridge.stop();
}

/// Says which end it came to, on a thread of its own.
fn served_while(bridge: Bridge, input: impl Read + Send + 'static) -> End {
    let (say, said) = std::sync::mpsc::channel();
    std::thread::spawn(move || say.send(bridge.serve_while(input).unwrap()));
    said.recv_timeout(std::time::Duration::from_secs(30))
        .unwrap()
}

#[test]
fn it_says_why_it_ends() {
    let Stage { bridge, _folder } = Stage::new();
    let end = served_while(bridge, std::io::empty());
    assert!(end.is_orderly(), "a closed input is how it is stopped");
    assert!(
        end.to_string().contains("standard input was closed"),
        "it names the reason: {end}"
    );
}

#[test]
fn an_input_that_cannot_be_read_is_no_orderly_end() {
    /// What a terminal gives to a program in the background.
    struct Unreadable;
    impl Read for Unreadable {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("not in the foreground"))
        }
    }
    let Stage { bridge, _folder } = Stage::new();
    let end = served_while(bridge, Unreadable);
    assert!(!end.is_orderly(), "nobody asked it to stop");
    assert!(
        end.to_string().contains("not in the foreground"),
        "it names the system's own reason: {end}"
    );
}

#[test]
fn the_program_says_on_standard_error_why_it_went() {
    let folder = tempfile::tempdir().unwrap();
    let gone = std::process::Command::new(env!("CARGO_BIN_EXE_trefoil-bridge"))
        .args([
            "--data-dir".as_ref(),
            folder.path().join("data").as_os_str(),
        ])
        .args(["--dist".as_ref(), folder.path().as_os_str()])
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(gone.status.success(), "a closed input is an orderly end");
    let said = String::from_utf8_lossy(&gone.stderr);
    assert!(
        said.contains("ended: standard input was closed"),
        "it does not go without a word: {said:?}"
    );
}
