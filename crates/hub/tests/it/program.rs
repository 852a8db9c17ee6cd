//! The program of the hub, run as an operator runs it, and what is given to it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use sync::Envelope;

use crate::fixture::{Author, Caller};

/// `trefoil-hub` in a folder.
pub(crate) fn program(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trefoil-hub"));
    command.current_dir(dir).args(arguments);
    command
}

/// What it printed, where it ended well.
pub(crate) fn done(dir: &Path, arguments: &[&str]) -> String {
    let output = program(dir, arguments).output().unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Writes a bundle with changes of one author, as `trefoil bundle write` does.
pub(crate) fn write_bundle(file: &Path, catalogue: uuid::Uuid, author: &Author, sent: &[Envelope]) {
    let mut bundle = Vec::new();
    let mut spool = std::io::Cursor::new(Vec::new());
    let key = author.public();
    let contents = sync::bundle::Contents {
        catalogue,
        written_ms: 5,
        title: None,
        sign: None,
        registry: Vec::new(),
        checkpoint: None,
        numbered: &mut std::iter::empty(),
        loose: &mut sent.iter().map(|envelope| Ok((key, envelope.clone()))),
    };
    sync::bundle::write(&mut bundle, &mut spool, contents).unwrap();
    std::fs::write(file, bundle).unwrap();
}

/// The program while it serves; what it logs is kept.
pub(crate) struct Served {
    child: Child,
    pub(crate) call: Caller,
    log: Arc<Mutex<Vec<String>>>,
}

impl Served {
    pub(crate) fn start(dir: &Path, arguments: &[&str]) -> Self {
        let mut child = program(dir, arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(Vec::new()));
        let said = BufReader::new(child.stderr.take().unwrap()).lines();
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in said.map_while(Result::ok) {
                kept.lock().unwrap().push(line);
            }
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let Some(Ok(url)) = lines.next() else {
            let _ = child.wait();
            panic!("the hub says where it listens: {:?}", log.lock().unwrap());
        };
        Self {
            child,
            call: Caller::new(&url),
            log,
        }
    }

    pub(crate) fn logged(&self, text: &str) -> bool {
        self.log
            .lock()
            .unwrap()
            .iter()
            .any(|line| line.contains(text))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
