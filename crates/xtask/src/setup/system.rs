//! System packages, through the distribution's own package manager.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

/// What the machine is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building and linting.
    Build,
    /// Building, and running every test suite.
    Test,
}

/// A Debian package, and the file that shows it is there already (however it came).
struct Package {
    name: &'static str,
    shows: &'static str,
    only_for_tests: bool,
}

/// What Tauri 2 needs on Linux (WebKitGTK brings GTK 3 and libsoup), a C compiler for SQLite, and what the browser and
/// desktop tests drive.
const PACKAGES: &[Package] = &[
    Package {
        name: "build-essential",
        shows: "/usr/bin/cc",
        only_for_tests: false,
    },
    Package {
        name: "pkg-config",
        shows: "/usr/bin/pkg-config",
        only_for_tests: false,
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        shows: "/usr/lib/*/pkgconfig/webkit2gtk-4.1.pc",
        only_for_tests: false,
    },
    Package {
        name: "xvfb",
        shows: "/usr/bin/Xvfb",
        only_for_tests: true,
    },
    Package {
        name: "webkit2gtk-driver",
        shows: "/usr/bin/WebKitWebDriver",
        only_for_tests: true,
    },
    // To bring up loopback where the network is cut.
    Package {
        name: "iproute2",
        shows: "/usr/*/ip",
        only_for_tests: true,
    },
    // xmllint holds what is exported as IATI against the schemas of the standard.
    Package {
        name: "libxml2-utils",
        shows: "/usr/bin/xmllint",
        only_for_tests: true,
    },
    // The hub's store on a server: tests start a PostgreSQL of their own.
    Package {
        name: "postgresql",
        shows: "/usr/lib/postgresql/*/bin/initdb",
        only_for_tests: true,
    },
    Package {
        name: "chromium",
        shows: "/usr/bin/chromium",
        only_for_tests: true,
    },
];

/// Installs the missing packages, or says which they are.
///
/// # Errors
/// Packages are missing and cannot be installed from here.
pub(super) fn install(need: Need) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(()); // Windows and macOS bring their own web view; their compilers come with Rust's installer.
    }
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|package| need == Need::Test || !package.only_for_tests)
        .filter(|package| !is_there(package.shows))
        .map(|package| package.name)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!(
        "these system packages are missing: {list}\n  Debian, Ubuntu: sudo apt-get install {list}\n  elsewhere: a C \
         compiler, pkg-config and the development files of WebKitGTK 4.1{tests}",
        list = missing.join(" "),
        tests = if need == Need::Test {
            "; for the tests also Xvfb, WebKitWebDriver, iproute2, xmllint, PostgreSQL under /usr/lib/postgresql and \
             Chromium as /usr/bin/chromium"
        } else {
            ""
        },
    );
    if !process::is_installed("apt-get") {
        bail!(by_hand);
    }
    let Some(mut apt) = apt_get() else {
        bail!(by_hand);
    };
    println!("set-up: installing {}", missing.join(" "));
    // An old list of packages is no reason to stop: the install itself says what it cannot find.
    let _ = process::run_quietly(apt.arg("update"));
    if missing.contains(&"postgresql") {
        without_a_database();
    }
    let Some(mut apt) = apt_get() else {
        bail!(by_hand);
    };
    process::run_quietly(
        apt.args(["install", "--yes", "--no-install-recommends"])
            .args(&missing),
    )?;
    let still: Vec<&str> = PACKAGES
        .iter()
        .filter(|package| missing.contains(&package.name) && !is_there(package.shows))
        .map(|package| package.name)
        .collect();
    if !still.is_empty() {
        bail!(
            "installed, but not where they are looked for: {}",
            still.join(" ")
        );
    }
    Ok(())
}

/// Keeps Debian's PostgreSQL from making and starting a database of its own: the tests start theirs, and a developer's
/// machine should not come to run a server by our set-up.
///
/// The settings come with a package of their own, which is installed before the server. If any of it fails, a database is
/// made and idles; that is no reason to stop.
fn without_a_database() {
    let Some(mut apt) = apt_get() else {
        return;
    };
    let by_sudo = apt.get_program() == "sudo";
    let common = [
        "install",
        "--yes",
        "--no-install-recommends",
        "postgresql-common",
    ];
    if process::run_quietly(apt.args(common)).is_err() {
        return;
    }
    let mut sed = process::program(if by_sudo { "sudo" } else { "sed" });
    if by_sudo {
        sed.args(["-n", "sed"]);
    }
    let _ = process::run_quietly(sed.args([
        "-ri",
        "s/^#?(create_main_cluster) .*$/\\1 = false/",
        "/etc/postgresql-common/createcluster.conf",
    ]));
}

/// `apt-get` as root, or through `sudo` when that asks no question.
fn apt_get() -> Option<Command> {
    let mut command = if is_root() {
        process::program("apt-get")
    } else if process::is_installed("sudo") {
        let mut sudo = process::program("sudo");
        if process::run_quietly(process::program("sudo").args(["-n", "true"])).is_ok() {
            sudo.arg("-n");
        }
        sudo.arg("apt-get");
        sudo
    } else {
        return None;
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Some(command)
}

fn is_root() -> bool {
    process::run_quietly(process::program("id").arg("-u"))
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Whether the file is there; one `*` in the path stands for any folder.
fn is_there(pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else {
        return Path::new(pattern).exists();
    };
    let after = after.trim_start_matches('/');
    let in_folder = std::fs::read_dir(before).is_ok_and(|entries| {
        entries
            .filter_map(Result::ok)
            .any(|entry| entry.path().join(after).exists())
    });
    // Some distributions have no folder per architecture.
    in_folder || Path::new(before).join(after).exists()
}
