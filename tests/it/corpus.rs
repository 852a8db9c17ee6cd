//! The corpus of the fuzzer, without a fuzzer: what once brought a decoder down does so no more, and the good inputs that a run begins
//! with are good ones of this version.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

#[path = "../../fuzz/src/lib.rs"]
#[expect(
    unreachable_pub,
    reason = "a library of its own where the fuzzer is built"
)]
mod targets;

use targets::TARGETS;

/// Set, the seeds are written and not compared: after a format has changed on purpose.
const WRITE: &str = "TREFOIL_WRITE_SEEDS";

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target)
}

/// The inputs of a target by name, in order.
fn inputs(target: &str) -> Vec<(String, Vec<u8>)> {
    let mut inputs: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder(target))
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    inputs.sort();
    inputs
}

#[test]
fn no_input_of_the_corpus_brings_its_decoder_down() {
    let mut failures = Vec::new();
    let mut replayed = 0;
    for target in &TARGETS {
        for (name, bytes) in inputs(target.name) {
            replayed += 1;
            if catch_unwind(AssertUnwindSafe(|| (target.run)(&bytes))).is_err() {
                failures.push(format!("{}/{name}", target.name));
            }
        }
    }
    assert_eq!(
        failures,
        Vec::<String>::new(),
        "each of these was answered once"
    );
    println!("corpus: {replayed} inputs replayed, 0 brought a decoder down");
}

#[test]
fn a_run_of_the_fuzzer_begins_with_good_inputs_of_this_version() {
    #[expect(
        clippy::disallowed_methods,
        reason = "whoever changes a format on purpose says so here"
    )]
    let write = std::env::var(WRITE).is_ok();
    for target in &TARGETS {
        let seeds = (target.seeds)();
        for (number, seed) in seeds.iter().enumerate() {
            let file = folder(target.name).join(format!("seed-{number}"));
            assert!(
                (target.run)(seed),
                "{}: the decoder takes {}",
                target.name,
                file.display()
            );
            if write {
                std::fs::create_dir_all(folder(target.name)).unwrap();
                std::fs::write(&file, seed).unwrap();
            }
            assert!(
                std::fs::read(&file).is_ok_and(|committed| committed == *seed),
                "{} is what the program writes now; if the change was meant, run this test once with {WRITE}=1",
                file.display()
            );
        }
        let committed = inputs(target.name)
            .iter()
            .filter(|(name, _)| name.starts_with("seed-"))
            .count();
        assert_eq!(
            committed,
            seeds.len(),
            "{}: no seed is left over from an older version",
            target.name
        );
    }
}

#[test]
fn every_target_has_its_program() {
    let programs: Vec<String> = TARGETS
        .iter()
        .map(|target| format!("path = \"targets/{}.rs\"", target.name))
        .collect();
    let manifest =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/Cargo.toml"))
            .unwrap();
    for program in &programs {
        assert!(
            manifest.contains(program),
            "without it `cargo xtask fuzz` would pass the target over: {program}"
        );
    }
    assert_eq!(
        manifest.matches("path = \"targets/").count(),
        programs.len(),
        "and no program is without a target"
    );
}
