//! A PostgreSQL of a test's own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Whom PostgreSQL runs as when the tests run as root, which it refuses to.
const USER: &str = "postgres";

/// A PostgreSQL of the test's own: on a socket in a folder of its own, with nobody else's data, gone when the test ends.
pub struct Cluster {
    dir: TempDir,
    programs: PathBuf,
}

impl Cluster {
    /// Starts one. Says which package is missing if there is none to start.
    pub fn start() -> Self {
        let programs = programs().expect(
            "PostgreSQL is not installed: apt-get install postgresql (or `cargo xtask test`, which does it)",
        );
        // Short, because a path of a socket may have 107 bytes.
        let dir = tempfile::Builder::new()
            .prefix("tf-pg-")
            .tempdir_in("/tmp")
            .unwrap();
        let cluster = Self { dir, programs };
        if is_root() {
            let path = cluster.dir.path().to_str().unwrap();
            succeeds(Command::new("chown").args([USER, path]));
        }
        let data = cluster.data();
        succeeds(cluster.program("initdb").args([
            "-D",
            &data,
            "-A",
            "trust",
            "-U",
            "trefoil",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ]));
        let log = cluster.dir.path().join("log");
        // Nobody pulls the plug here, so nothing waits for the disk.
        let settings = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c fsync=off -c max_connections=120",
            cluster.dir.path().display()
        );
        cluster.control(&["-o", &settings, "-l", log.to_str().unwrap(), "start"]);
        cluster
    }

    /// Stops it at once, as its operator might, and starts it again.
    pub fn restart(&self) {
        let log = self.dir.path().join("log");
        self.control(&["-m", "fast", "-l", log.to_str().unwrap(), "restart"]);
    }

    fn control(&self, arguments: &[&str]) {
        // The output is not caught: the server inherits it and would keep it open.
        let status = self
            .program("pg_ctl")
            .args(["-D", &self.data(), "-w", "-t", "60"])
            .args(arguments)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap();
        assert!(
            status.success(),
            "PostgreSQL starts: {}",
            std::fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
        );
    }

    /// The address of its database.
    pub fn url(&self) -> String {
        format!(
            "postgres:///postgres?host={}&user=trefoil",
            self.dir.path().display()
        )
    }

    fn data(&self) -> String {
        self.dir.path().join("data").to_str().unwrap().to_owned()
    }

    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = if is_root() {
            let mut as_user = Command::new("runuser");
            as_user.args(["-u", USER, "--"]).arg(program);
            as_user
        } else {
            Command::new(program)
        };
        command.current_dir(self.dir.path());
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.data();
        let _ = self
            .program("pg_ctl")
            .args(["-D", &data, "-m", "immediate", "-w", "stop"])
            .output();
    }
}

/// The newest PostgreSQL that is installed as Debian installs it.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("bin"))
        .filter(|folder| folder.join("initdb").exists())
        .collect();
    found.sort_by_key(|folder| version(folder));
    found.pop()
}

fn version(folder: &Path) -> u32 {
    folder
        .parent()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str()?.parse().ok())
        .unwrap_or(0)
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout.trim_ascii() == b"0"
}

fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
