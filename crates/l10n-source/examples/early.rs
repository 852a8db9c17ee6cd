#![allow(warnings)]
#[path = "/work/main/crates/xtask/src/generate/mod.rs"] mod generate;
#[path = "/work/main/crates/xtask/src/l10n/mod.rs"] mod l10n;
#[path = "/work/main/crates/xtask/src/workspace.rs"] mod workspace;
#[path = "/work/main/crates/xtask/src/process.rs"] mod process;
fn main() {
    let a = std::env::args().nth(1).unwrap();
    let r = if a == "gen" { generate::run(false) } else { l10n::check() };
    if let Err(e) = r { println!("{e:#}"); std::process::exit(1) }
}
#[cfg(test)]
#[test]
fn follows_ui() {
    let mut n = 0; let mut total = 0;
    for entry in glob(std::path::Path::new("/work/main/ui/src")) {
        let text = std::fs::read_to_string(&entry).unwrap();
        let changed = text.replace("</", "Zqx</");
        let want = text.matches("</").count();
        let got = l10n::scan(&changed).iter().filter(|v| v.text.contains("Zqx")).count();
        n += 1; total += want;
        if want != got { println!("{} want {want} got {got}", entry.display()); }
    }
    println!("{n} files {total} tags");
}
#[cfg(test)]
fn glob(p: &std::path::Path) -> Vec<std::path::PathBuf> { let mut v = vec![]; generate::walk(p, &mut v).unwrap(); v.into_iter().filter(|p| p.extension().is_some_and(|e| e == "tsx")).collect() }
