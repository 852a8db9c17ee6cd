//! `cargo xtask faults`: every fault that an exchange must survive, brought about and counted.
//!
//! Each test of a fault prints one line of one form (`stories::Fault`). Here they are run with what they print shown, and the
//! lines are put together: a fault that is missing, or that cost anything, is a failure.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::setup::{self, Need};
use crate::{process, suites};

/// Every fault by its name, and the test that brings it about.
const FAULTS: &[(&str, &str)] = &[
    (
        "partial, repeated and reordered delivery",
        "converge::two_thousand_histories",
    ),
    (
        "12 writers and a poller on PostgreSQL",
        "cursor::the_counter_row",
    ),
    (
        "PostgreSQL started again under a hub",
        "cursor::a_server_that_was_started_again",
    ),
    (
        "one hub of two killed",
        "exchange::two_data_folders_and_two_hubs",
    ),
    ("kill -9 of the hub", "crash::a_hub_that_is_killed"),
    (
        "kill -9 of the client in an exchange",
        "client_crash::an_exchange",
    ),
    (
        "kill -9 of the client reading a bundle",
        "client_crash::a_bundle",
    ),
    (
        "kill -9 of the client taking a registry",
        "client_crash::a_registry",
    ),
    (
        "kill -9 of the client in a rebuild",
        "client_crash::a_rebuild",
    ),
    (
        "connection cut after k bytes",
        "faults_network::a_line_that_is_cut",
    ),
    (
        "answers late and in pieces",
        "faults_network::answers_that_come_late",
    ),
    (
        "requests sent twice",
        "faults_network::what_reaches_the_hub_twice",
    ),
    (
        "answer lost after commit",
        "faults_network::an_answer_that_is_lost",
    ),
    ("502 and 504 of a gateway", "faults_network::a_gateway"),
    ("captive portal", "faults_network::the_network_of_a_hotel"),
    (
        "captive portal before the whole exchange",
        "portal::a_page_in_the_place_of_a_hub",
    ),
    (
        "wrong content-encoding",
        "faults_network::a_wrong_content_encoding",
    ),
    ("stale answers of a cache", "faults_network::a_cache"),
    (
        "hub restored from an old backup",
        "faults_network::a_hub_from_an_old_backup",
    ),
    (
        "disk full in an exchange",
        "faults_disk::a_disk_that_fills_up_in_an_exchange",
    ),
    (
        "disk full while reading a bundle",
        "faults_disk::a_disk_that_fills_up_while",
    ),
    (
        "stick full while a bundle is written",
        "faults_disk::a_stick_that_is_full",
    ),
    (
        "read-only stick",
        "faults_disk::a_stick_that_cannot_be_written",
    ),
    (
        "stick pulled half-way",
        "bundle::a_stick_that_is_pulled_half_way",
    ),
    ("copied laptop image", "forks::a_copied_laptop"),
    ("clocks two years off", "clocks::clocks_that_are"),
    ("flipped bits in a stream", "hostile::flipped_bits"),
    ("flipped bits in a push", "hostile::flipped_bits"),
    (
        "forged, replayed and flooding changes",
        "hostile::forged_replayed",
    ),
    ("forged changes at a hub", "hostile::forged_signatures"),
    (
        "floods of replaced writes and operations",
        "hostile::limits_of_a_change",
    ),
    ("numbers that run ahead", "numbers::"),
    ("flood of tiny changes", "limits::a_flood_of_tiny_changes"),
    (
        "flood of tiny changes in a bundle",
        "bundle::a_bundle_full_of_tiny_changes",
    ),
    (
        "changes moved between catalogues",
        "faults::a_change_that_is_moved",
    ),
    (
        "revoked and never-known devices",
        "faults::what_a_revoked_or_unknown",
    ),
    ("bundles made to do harm", "faults::a_bundle_that_is_made"),
    ("bombs and deep CBOR in a stream", "hostile::a_bomb"),
    ("bombs pushed to a hub", "hostile::a_bomb"),
    ("deep CBOR pushed to a hub", "hostile::nesting"),
    (
        "rolled-back registry metadata",
        "load::an_older_registry_is_noticed",
    ),
    (
        "mixed registry metadata",
        "tampering::files_of_two_versions",
    ),
    ("changed bytes of a registry", "tampering::no_changed_byte"),
    (
        "values erased in any order with delivery",
        "erasure::whatever_comes_first",
    ),
    ("segments cut short", "first_sync::a_download_that_breaks"),
    (
        "forged orders of a hub on a stick",
        "bundle_order::numbers_that_do_not_follow",
    ),
    (
        "changed bytes of a signed bundle",
        "bundle_order::a_bundle_says_who_wrote_it",
    ),
];

/// How often programs are killed here, and how much floods in; a usual run of the tests does less of it.
const MORE: [(&str, &str); 4] = [
    ("TREFOIL_TEST_HUB_KILLS", "200"),
    ("TREFOIL_TEST_CLIENT_KILLS", "200"),
    ("TREFOIL_TEST_HUB_FLOOD", "1000000"),
    ("TREFOIL_TEST_CLIENT_FLOOD", "100000"),
];

/// What a test said of its fault.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    name: String,
    tried: u64,
    survived: u64,
    lost: u64,
    remark: String,
}

impl Line {
    /// Reads `fault: name | tried 2 | survived 2 | lost 0 | remark`; `None` for any other line.
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim().strip_prefix("fault: ")?.splitn(5, " | ");
        let name = parts.next()?.to_owned();
        let mut number = |word: &str| parts.next()?.strip_prefix(word)?.trim().parse().ok();
        let (tried, survived, lost) = (number("tried ")?, number("survived ")?, number("lost ")?);
        Some(Self {
            name,
            tried,
            survived,
            lost,
            remark: parts.next().unwrap_or_default().to_owned(),
        })
    }

    fn is_well(&self) -> bool {
        self.tried > 0 && self.survived == self.tried && self.lost == 0
    }
}

/// Runs the tests, prints the table, and fails if a fault is missing, was not survived, or cost anything.
///
/// # Errors
/// Set-up or build fails; or the table is not as it should be.
pub(crate) fn run() -> Result<()> {
    setup::prepare(Need::Test)?;
    suites::everything()?;
    let mut filters: Vec<&str> = FAULTS.iter().map(|(_, test)| *test).collect();
    filters.sort_unstable();
    filters.dedup();
    let mut lines = Vec::new();
    let well = process::run_reading(
        process::cargo()
            .args(["test", "--workspace", "--no-fail-fast", "--test", "it"])
            .args(["--", "--show-output"])
            .args(filters)
            .envs(MORE),
        |text| lines.extend(Line::read(text)),
    )?;
    let (table, complaints) = table(&lines);
    println!("\n{table}");
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    if !well {
        bail!("a test failed");
    }
    Ok(())
}

/// The table of all faults, in the order of their list, and what is wrong with it.
fn table(lines: &[Line]) -> (String, Vec<String>) {
    let width = FAULTS.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut out = format!(
        "{:width$}  {:>8}  {:>8}  {:>6}\n",
        "fault", "tried", "survived", "lost"
    );
    let mut complaints = Vec::new();
    let (mut tried, mut survived, mut lost) = (0, 0, 0);
    for (name, test) in FAULTS {
        let Some(line) = lines.iter().find(|line| line.name == *name) else {
            let _ = writeln!(out, "{name:width$}  {:>8}", "missing");
            complaints.push(format!("{name}: {test} has not said what came of it"));
            continue;
        };
        let _ = writeln!(
            out,
            "{name:width$}  {:>8}  {:>8}  {:>6}  {}",
            line.tried, line.survived, line.lost, line.remark
        );
        if !line.is_well() {
            complaints.push(format!(
                "{name}: not survived each time, or something was lost"
            ));
        }
        tried += line.tried;
        survived += line.survived;
        lost += line.lost;
    }
    for line in lines {
        if !FAULTS.iter().any(|(name, _)| line.name == *name) {
            complaints.push(format!(
                "{}: a test tells of it, and it is not on the list of crates/xtask/src/faults.rs",
                line.name
            ));
        }
    }
    let _ = write!(
        out,
        "{:width$}  {tried:>8}  {survived:>8}  {lost:>6}",
        format!("{} faults", FAULTS.len())
    );
    (out, complaints)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all() -> Vec<Line> {
        FAULTS
            .iter()
            .map(|(name, _)| {
                Line::read(&format!(
                    "fault: {name} | tried 7 | survived 7 | lost 0 | x"
                ))
                .expect("it is such a line")
            })
            .collect()
    }

    #[test]
    fn only_a_line_of_the_form_is_read() {
        assert_eq!(
            Line::read("fault: a stick, pulled | tried 66 | survived 65 | lost 1 | at 512 | bytes"),
            Some(Line {
                name: "a stick, pulled".to_owned(),
                tried: 66,
                survived: 65,
                lost: 1,
                remark: "at 512 | bytes".to_owned(),
            }),
            "what is behind the numbers is a remark"
        );
        for other in [
            "test faults::a ... ok",
            "fault: a | tried x | survived 1 | lost 0",
            "fault: a | survived 1 | tried 1 | lost 0",
        ] {
            assert_eq!(Line::read(other), None, "{other}");
        }
    }

    #[test]
    fn the_list_names_what_the_tests_tell_of_and_nothing_else() {
        let root = crate::workspace::root();
        let mut folders = vec![root.join("tests/it")];
        for package in std::fs::read_dir(root.join("crates")).expect("there are crates") {
            folders.push(package.expect("it is listed").path().join("tests/it"));
        }
        let mut told = BTreeSet::new();
        for file in folders
            .iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten()
        {
            let text = std::fs::read_to_string(file.expect("it is listed").path());
            for part in text.unwrap_or_default().split("Fault::new(\"").skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                told.insert(name.to_owned());
            }
        }
        let listed: BTreeSet<String> = FAULTS.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(told, listed, "a new fault is a line in FAULTS");
    }

    #[test]
    fn a_table_with_every_fault_survived_has_nothing_to_complain_of() {
        let (table, complaints) = table(&all());
        assert_eq!(complaints, Vec::<String>::new(), "all are there");
        assert_eq!(
            table.lines().count(),
            FAULTS.len() + 2,
            "one line each, a head and a sum"
        );
    }

    #[test]
    fn what_is_missing_lost_or_unknown_is_complained_of() {
        let mut lines = all();
        lines.remove(3);
        lines[0].lost = 1;
        lines[1].survived = 6;
        lines.push(Line {
            name: "unheard of".to_owned(),
            ..Line::read("fault: a | tried 1 | survived 1 | lost 0").expect("it is such a line")
        });
        assert_eq!(
            table(&lines).1.len(),
            4,
            "one each for what was lost, not survived, missing and unknown"
        );
    }
}
