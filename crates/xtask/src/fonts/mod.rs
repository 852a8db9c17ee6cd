//! `cargo xtask fonts`: the fonts for paper, cut out of the font packages.
//!
//! A typesetter needs whole TTF files, of which the whole Chinese one has 10 MB a weight. What is kept: all of Latin, Greek,
//! Cyrillic and Arabic; for Chinese the 6,763 characters of GB 2312 with what the data and the messages use beyond them; of
//! Korean only what the data use. The result is committed in `crates/report/fonts`, so that a build needs neither npm nor
//! Python; a test of that crate says when the data have outgrown it.

mod characters;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha512};

use crate::{process, workspace};
use characters::Wanted;

/// A family in a package, and what is kept of it.
struct Family {
    package: &'static str,
    /// SHA-512 of the package file: another one is refused.
    sha512: &'static str,
    /// Begin of the names of its files.
    file: &'static str,
    weights: &'static [&'static str],
    wanted: Wanted,
    /// Features of shaping that stay.
    features: &'static str,
}

const FAMILIES: [Family; 4] = [
    Family {
        package: "@expo-google-fonts/noto-sans@0.4.2",
        sha512: "cd80fc1b68a358bc6a9aaba8420821361ff1f69d32c56c00ac3d28c4ed685d8d6ac79bce778b7429b867bbf0b1f114f2d3c3a003c46dc6e50b645697c153e73f",
        file: "NotoSans",
        weights: &["400Regular", "600SemiBold"],
        wanted: Wanted::Western,
        features: "*",
    },
    Family {
        package: "@expo-google-fonts/vazirmatn@0.4.1",
        sha512: "b339ccbf1b7df42e1bb0471609e6ecdd759bfdabfccfd6bf638390a3c17b54f153d31cf39fb5a1924c3a76ac5c0322d812234da53a5adffbe9f2dd7f9282ba27",
        file: "Vazirmatn",
        weights: &["400Regular", "600SemiBold"],
        wanted: Wanted::Arabic,
        features: "*",
    },
    Family {
        package: "@expo-google-fonts/noto-sans-sc@0.4.3",
        sha512: "f6b0307454c51db3bfbba0acd208f68d96d6ef84c62226853509d7607dace700356f3564c1b6af88be2df18515eb8d9e1988e0f3a787e8390011099f3470e771",
        file: "NotoSansSC",
        weights: &["400Regular", "600SemiBold"],
        wanted: Wanted::Chinese,
        features: "kern,palt,halt,chws,locl,ccmp",
    },
    Family {
        package: "@expo-google-fonts/noto-sans-kr@0.4.3",
        sha512: "1154bfb893dc7f54e026d8e6426ac5af4a0675c97b9a5d3d092bb413f0321b347451fcdd476a416f35963ec9eecd9886525eb8dce0d8c188972b9f81f9f2e385",
        file: "NotoSansKR",
        weights: &["400Regular"],
        wanted: Wanted::Korean,
        features: "kern,ccmp",
    },
];

/// The tool that cuts, and the version that the committed files were cut with.
const CUTTER: &str = "fonttools==4.60.1";

/// Fetches the packages and cuts the fonts for paper.
///
/// # Errors
/// A package cannot be fetched or is another one than expected; Python or its `venv` is missing; the cutter fails.
pub(crate) fn run() -> Result<()> {
    let work = workspace::target().join("fonts");
    fs::create_dir_all(&work).with_context(|| work.display().to_string())?;
    let python = cutter(&work)?;
    let out = workspace::root().join("crates/report/fonts");
    fs::create_dir_all(&out).with_context(|| out.display().to_string())?;
    let text = characters::in_use(&workspace::root())?;
    for family in &FAMILIES {
        let package = fetch(family, &work)?;
        let list = work.join(format!("{}.unicodes", family.file));
        let mut unicodes = String::new();
        for c in family.wanted.characters(&text) {
            // Writing to a String cannot fail.
            let _ = write!(unicodes, "{:X} ", u32::from(c));
        }
        fs::write(&list, unicodes).with_context(|| list.display().to_string())?;
        for weight in family.weights {
            let name = format!("{}_{weight}.ttf", family.file);
            let to = out.join(format!(
                "{}-{}.ttf",
                family.file,
                weight.trim_start_matches(char::is_numeric)
            ));
            process::run_quietly(
                process::program(&python)
                    .args(["-m", "fontTools.subset"])
                    .arg(package.join(weight).join(&name))
                    .arg(format!("--unicodes-file={}", list.display()))
                    .arg(format!("--layout-features={}", family.features))
                    .args([
                        "--no-hinting",
                        "--notdef-outline",
                        "--no-recalc-timestamp",
                        "--name-IDs=0,1,2,3,4,5,6,13,14,16,17",
                        "--drop-tables+=STAT,DSIG,vhea,vmtx",
                    ])
                    .arg(format!("--output-file={}", to.display())),
            )?;
            let size = fs::metadata(&to)
                .with_context(|| to.display().to_string())?
                .len();
            println!("{}: {} kB", to.display(), size / 1000);
        }
        let licence = out.join(format!("OFL-{}.txt", family.file));
        fs::copy(package.join("LICENSE_FONT"), &licence)
            .with_context(|| licence.display().to_string())?;
    }
    Ok(())
}

/// A Python with the cutter, in a folder of its own.
fn cutter(work: &Path) -> Result<std::path::PathBuf> {
    let venv = work.join("venv");
    let python = venv.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    if !python.exists() {
        process::run_quietly(process::program("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    process::run_quietly(
        process::program(&python).args(["-m", "pip", "install", "--quiet", CUTTER]),
    )?;
    Ok(python)
}

/// Fetches a package and unpacks it; gives the folder of its files.
fn fetch(family: &Family, work: &Path) -> Result<std::path::PathBuf> {
    let output =
        process::run_quietly(process::npm(work).args(["pack", "--silent", family.package]))?;
    let file = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let packed = work.join(&file);
    let bytes = fs::read(&packed).with_context(|| packed.display().to_string())?;
    let found = Sha512::digest(&bytes)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
    ensure!(
        found == family.sha512,
        "{}: its SHA-512 is {found}, not the one that was reviewed",
        family.package
    );
    let folder = work.join(family.file);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    process::run_quietly(
        process::program("tar")
            .arg("-xzf")
            .arg(&packed)
            .arg("-C")
            .arg(&folder),
    )?;
    Ok(folder.join("package"))
}
