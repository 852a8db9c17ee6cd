//! Records out and in, through the program as people run it, release build.

mod activities;
mod measure;
mod random;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use self::activities::End;
use self::measure::{Took, Trefoil, median};
use crate::{process, workspace};

/// The formats; the last one is what the others are compared with.
const FORMATS: [&str; 4] = ["xml", "csv", "xlsx", "jsonl"];
/// Most memory that writing a file of the usual number of records may need.
const EXPORT_LIMIT_MIB: f64 = 150.0;
/// The same for a workbook, whose writer keeps more.
const WORKBOOK_LIMIT_MIB: f64 = 300.0;
/// Records for which those limits hold.
const USUAL: u32 = 10_000;
/// Most memory that taking a large file in may need.
const LARGE_LIMIT_MIB: f64 = 300.0;

/// What to measure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub(super) records: u32,
    pub(super) runs: usize,
    pub(super) large_mb: u64,
    pub(super) seed: u64,
}

/// Makes files of activities, takes them in and writes them again in every format, and prints what that took.
///
/// # Errors
/// The build or a run fails, or an export or a large file needs more memory than it may.
pub(super) fn measure(wanted: Wanted) -> Result<()> {
    process::run(process::cargo().args(["build", "--release", "--bin", "trefoil"]))?;
    let bench = Bench {
        program: workspace::target()
            .join("release")
            .join(format!("trefoil{}", std::env::consts::EXE_SUFFIX)),
        folder: workspace::artefacts().join("bench-exchange"),
    };
    let _ = std::fs::remove_dir_all(&bench.folder);
    std::fs::create_dir_all(&bench.folder)?;
    let empty = bench.store("empty", None)?;
    bench.at(&empty).run(&["init"])?;
    if wanted.records > 0 {
        bench.formats(wanted, &empty)?;
    }
    if wanted.large_mb > 0 {
        bench.large(wanted, &empty)?;
    }
    Ok(())
}

struct Bench {
    program: PathBuf,
    folder: PathBuf,
}

impl Bench {
    /// A folder for a store, empty or a copy of another.
    fn store(&self, name: &str, like: Option<&Path>) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        if let Some(like) = like {
            for entry in std::fs::read_dir(like)? {
                let entry = entry?;
                std::fs::copy(entry.path(), folder.join(entry.file_name()))?;
            }
        }
        Ok(folder)
    }

    fn at(&self, folder: &Path) -> Trefoil {
        Trefoil {
            program: self.program.clone(),
            folder: folder.to_owned(),
        }
    }

    fn formats(&self, wanted: Wanted, empty: &Path) -> Result<()> {
        let source = self.folder.join("activities.xml");
        let (activities, bytes) =
            activities::write(&source, End::Activities(wanted.records), wanted.seed)?;
        println!(
            "{activities} activities, {:.1} MB of IATI, made from seed {}; medians of {} runs",
            bytes as f64 / 1e6,
            wanted.seed,
            wanted.runs
        );
        let full = self.store("full", Some(empty))?;
        self.at(&full).run(&["import", text(&source)?])?;
        let mut rows: Vec<(&str, Vec<Took>, Vec<Took>)> = FORMATS
            .iter()
            .map(|format| (*format, Vec::new(), Vec::new()))
            .collect();
        // Every run goes through all of the formats, so that a busy moment of the machine falls on all of them.
        for _ in 0..wanted.runs.max(1) {
            for (format, exports, imports) in &mut rows {
                let file = self.folder.join(format!("all.{format}"));
                exports.push(self.at(&full).run(&["export", text(&file)?])?);
                let store = self.store("taking-in", Some(empty))?;
                imports.push(self.at(&store).run(&["import", text(&file)?])?);
            }
        }
        print(&rows, &self.folder);
        for (format, exports, _) in &rows {
            let limit = if *format == "xlsx" {
                WORKBOOK_LIMIT_MIB
            } else {
                EXPORT_LIMIT_MIB
            };
            let peak = median(exports).peak_mib;
            if wanted.records <= USUAL && peak > limit {
                bail!(
                    "an export to {format} held {peak:.0} MiB, and {limit:.0} MiB is what it may"
                );
            }
        }
        Ok(())
    }

    fn large(&self, wanted: Wanted, empty: &Path) -> Result<()> {
        let source = self.folder.join("large.xml");
        let end = End::Bytes(wanted.large_mb * 1_000_000);
        let (activities, bytes) = activities::write(&source, end, wanted.seed)?;
        let store = self.store("large", Some(empty))?;
        let trefoil = self.at(&store);
        let steps: [(&str, Vec<&str>); 4] = [
            ("plan only", vec!["import", text(&source)?, "--dry-run"]),
            ("import", vec!["import", text(&source)?]),
            ("import again", vec!["import", text(&source)?]),
            ("undo", vec!["undo"]),
        ];
        println!(
            "\n{activities} activities, {:.1} MB of IATI\n\n| step | seconds | peak memory |\n|---|---|---|",
            bytes as f64 / 1e6
        );
        let mut most = 0.0_f64;
        for (name, arguments) in steps {
            let took = trefoil.run(&arguments)?;
            most = most.max(took.peak_mib);
            println!(
                "| {name} | {:.1} | {:.0} MiB |",
                took.time.as_secs_f64(),
                took.peak_mib
            );
        }
        if most > LARGE_LIMIT_MIB {
            bail!(
                "{most:.0} MiB is more than the {LARGE_LIMIT_MIB:.0} MiB that a large file may take"
            );
        }
        Ok(())
    }
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path that is not UTF-8")
}

fn print(rows: &[(&str, Vec<Took>, Vec<Took>)], folder: &Path) {
    println!(
        "\n| format | file | export | memory | import | memory | ratio of export, import to jsonl |\n|---|---|---|---|---|---|---|"
    );
    let own = rows
        .last()
        .map(|(_, exports, imports)| (median(exports), median(imports)));
    for (format, exports, imports) in rows {
        let (export, import) = (median(exports), median(imports));
        let size = std::fs::metadata(folder.join(format!("all.{format}")))
            .map_or(0, |metadata| metadata.len());
        let ratio = |took: Took, of: fn(&(Took, Took)) -> Took| {
            own.as_ref().map_or(0.0, |own| {
                took.time.as_secs_f64() / of(own).time.as_secs_f64()
            })
        };
        println!(
            "| {format} | {:.1} MB | {:.2} s | {:.0} MiB | {:.2} s | {:.0} MiB | {:.2}, {:.2} |",
            size as f64 / 1e6,
            export.time.as_secs_f64(),
            export.peak_mib,
            import.time.as_secs_f64(),
            import.peak_mib,
            ratio(export, |own| own.0),
            ratio(import, |own| own.1),
        );
    }
}
