//! Writes the TypeScript twins of the wire: `cargo run -p app --example generate_typescript -- ui/src/generated`.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "ui/src/generated".to_owned());
    app::generate::write(&PathBuf::from(folder))
}
