//! The built programs, and what they say.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

/// The terminal's program, in the build folder that holds this test.
pub(crate) fn trefoil() -> PathBuf {
    let test = std::env::current_exe().expect("this test has a path");
    let folder = test
        .parent()
        .and_then(Path::parent)
        .expect("tests are built into <profile>/deps");
    let program = folder.join(format!("trefoil{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not built: run the tests through cargo xtask test, or cargo build -p cli first",
        program.display()
    );
    program
}

/// A call of `trefoil` on a data folder, free of the environment of whoever runs the tests.
pub(crate) fn call(data_dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(trefoil());
    command
        .env_clear()
        .env("TREFOIL_KEYCHAIN", "off")
        .arg("--data-dir")
        .arg(data_dir)
        .args(arguments);
    command
}

/// Runs it to its end.
pub(crate) fn output(data_dir: &Path, arguments: &[&str]) -> Output {
    call(data_dir, arguments)
        .output()
        .expect("trefoil can be started")
}

/// Runs it, expects success, and reads its JSON.
pub(crate) fn json(data_dir: &Path, arguments: &[&str]) -> Value {
    let output = output(data_dir, arguments);
    assert!(
        output.status.success(),
        "trefoil {arguments:?} succeeds, but said: {}",
        said(&output)
    );
    serde_json::from_slice(&output.stdout).expect("--json prints JSON")
}

/// Both channels, for messages of failed assertions.
pub(crate) fn said(output: &Output) -> String {
    format!(
        "{} {}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The error object of a call with `--json`, on whichever channel it came.
pub(crate) fn error_of(output: &Output) -> Value {
    [&output.stdout, &output.stderr]
        .into_iter()
        .filter_map(|channel| serde_json::from_slice::<Value>(channel).ok())
        .find_map(|value| value.get("error").cloned())
        .unwrap_or_else(|| panic!("an error object was expected: {}", said(output)))
}

/// The root of the clone.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ stands in the clone")
}

/// Starts the program and kills it (SIGKILL) after a while; says whether it was still at work.
pub(crate) fn killed(person: &Path, arguments: &[&str], after: Duration) -> bool {
    let mut child = call(person, arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("trefoil can be started");
    // The moment of the kill is the subject of this test, so here a pause is not a race but the point.
    std::thread::sleep(after);
    let was_at_work = child.try_wait().expect("its state can be asked").is_none();
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    was_at_work
}
