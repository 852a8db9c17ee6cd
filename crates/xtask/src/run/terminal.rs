//! The main job without a window: build the catalogue, search it, open a record and a country page.

use std::path::Path;

use anyhow::Result;

use crate::{process, workspace};

/// Runs the real `trefoil` program as an official would.
///
/// # Errors
/// The build or one of the commands fails.
pub(super) fn show(lang: Option<&str>, data_dir: Option<&Path>) -> Result<()> {
    println!("build: the terminal");
    process::run(process::cargo().args(["build", "--bin", "trefoil", "--quiet"]))?;
    let lang = lang.unwrap_or("ar");
    let steps: &[&[&str]] = &[
        &["init"],
        &["search", words(lang), "--facets", "--limit", "5"],
        &["show", "initiative:cmm-tonga-2018"],
        &["place", "TO"],
    ];
    for step in steps {
        println!("\n$ trefoil --lang {lang} {}", shown(step));
        let mut trefoil = process::program(workspace::program("trefoil"));
        trefoil.args(["--lang", lang]);
        if let Some(folder) = data_dir {
            trefoil.arg("--data-dir").arg(folder);
        }
        process::run(trefoil.args(*step))?;
    }
    Ok(())
}

/// Two or three words for the same record in the language of the reader.
fn words(lang: &str) -> &'static str {
    match lang {
        "ar" => "استعراض نضج قدرات تونغا",
        "es" => "madurez capacidad Tonga",
        "fr" => "maturité capacités Tonga",
        "pt" => "maturidade capacidades Tonga",
        "ru" => "обзор зрелости Тонга",
        "zh" => "汤加 成熟度",
        _ => "maturity review Tonga",
    }
}

/// The arguments as a shell would take them.
fn shown(arguments: &[&str]) -> String {
    arguments
        .iter()
        .map(|argument| {
            if argument.contains(' ') {
                format!("'{argument}'")
            } else {
                (*argument).to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}
