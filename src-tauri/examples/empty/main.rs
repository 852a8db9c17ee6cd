//! An empty window of the same toolkit: what a start costs before Trefoil does anything. For `cargo xtask bench start`.

#[path = "../../src/painted.rs"]
mod painted;

use tauri::WebviewWindowBuilder;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
                .inner_size(1280.0, 800.0)
                .on_page_load(painted::report)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
