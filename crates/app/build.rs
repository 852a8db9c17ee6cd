//! Embeds the root of trust that whoever builds the program names in `TREFOIL_ROOT`; without it there is none.
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells build scripts their folders by the environment, and whoever builds names the root there"
)]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=TREFOIL_ROOT");
    let root = match env::var("TREFOIL_ROOT") {
        Ok(file) if !file.is_empty() => {
            println!("cargo::rerun-if-changed={file}");
            fs::read(&file).map_err(|error| format!("TREFOIL_ROOT, {file}: {error}"))?
        }
        _ => Vec::new(),
    };
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("root.json"), root)?;
    Ok(())
}
