//! A store from the terminal, for measurements: `store release DATA LOG`, `store init LOG STORE`, `store doctor LOG STORE`.
#![expect(
    clippy::print_stdout,
    reason = "a workshop tool, not a part of the program"
)]

use std::path::Path;
use std::time::Instant;

use catalogue::{Catalogue, OpenOptions};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let start = Instant::now();
    match args.as_slice() {
        ["release", data, log] => match catalogue::release::append(Path::new(data), Path::new(log)) {
            Err(catalogue::release::ReleaseError::Data(findings)) => {
                findings.iter().for_each(|finding| println!("{finding}"));
                return Err("the data folder has errors".into());
            }
            result => println!("{:?}", result?),
        },
        ["init", log, store] => {
            let store = Catalogue::open(Path::new(store), OpenOptions::new(std::fs::read(log)?, 0))?;
            println!("open: {:?}", start.elapsed());
            println!("{:?} {:?}", store.counts()?, store.release()?);
            let start = Instant::now();
            store.columns()?;
            println!("columns: {:?}", start.elapsed());
        }
        ["memory", log] => {
            Catalogue::open_bundled_read_only(OpenOptions::new(std::fs::read(log)?, 0))?;
            println!("open: {:?}", start.elapsed());
        }
        ["doctor", log, store] => {
            let store = Catalogue::open(Path::new(store), OpenOptions::new(std::fs::read(log)?, 0))?;
            for check in store.doctor()? {
                println!("{check:?}");
            }
        }
        ["rebuild", log, store] => {
            let store = Catalogue::open(Path::new(store), OpenOptions::new(std::fs::read(log)?, 0))?;
            store.rebuild()?;
        }
        _ => return Err("store release DATA LOG | init LOG STORE | memory LOG | doctor LOG STORE | rebuild LOG STORE".into()),
    }
    println!("took {:?}", start.elapsed());
    Ok(())
}
