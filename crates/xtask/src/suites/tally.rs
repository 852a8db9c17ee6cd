//! Counting tests, from what each runner says.

use anyhow::{Context, Result};
use serde::Deserialize;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u64,
    pub(super) failed: u64,
}

impl Tally {
    /// A suite that could not be run at all.
    pub(super) fn broken() -> Self {
        Self {
            passed: 0,
            failed: 1,
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// The same, but never without a failure when the runner itself reported one.
    pub(super) fn unless(self, well: bool) -> Self {
        if well || self.failed > 0 {
            self
        } else {
            Self { failed: 1, ..self }
        }
    }
}

/// Reads a line such as `test result: ok. 12 passed; 0 failed; …`.
pub(super) fn cargo(line: &str) -> Tally {
    let Some(rest) = line.strip_prefix("test result: ") else {
        return Tally::default();
    };
    Tally {
        passed: number_before(rest, " passed"),
        failed: number_before(rest, " failed"),
    }
}

/// Reads a line such as `ℹ pass 12` or `# fail 0` of Node's test runner.
///
/// What was cancelled counts as failed.
pub(super) fn node(line: &str) -> Tally {
    let mut words = line.split_whitespace();
    let (Some("ℹ" | "#"), Some(what), Some(number), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Tally::default();
    };
    let count = number.parse().unwrap_or(0);
    match what {
        "pass" => Tally {
            passed: count,
            failed: 0,
        },
        "fail" | "cancelled" => Tally {
            passed: 0,
            failed: count,
        },
        _ => Tally::default(),
    }
}

/// Reads the JSON report of vitest.
///
/// # Errors
/// It is not such a report.
pub(super) fn vitest(report: &str) -> Result<Tally> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Report {
        num_passed_tests: u64,
        num_failed_tests: u64,
        #[serde(default)]
        num_failed_test_suites: u64,
    }
    let report: Report = serde_json::from_str(report).context("the report of vitest")?;
    let failed = if report.num_failed_tests == 0 {
        report.num_failed_test_suites
    } else {
        report.num_failed_tests
    };
    Ok(Tally {
        passed: report.num_passed_tests,
        failed,
    })
}

/// The number right before `word`, or 0.
fn number_before(text: &str, word: &str) -> u64 {
    text.split_once(word)
        .and_then(|(before, _)| before.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_read() {
        assert_eq!(
            cargo(
                "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out"
            ),
            Tally {
                passed: 12,
                failed: 3
            },
            "the closing line of cargo test gives both numbers"
        );
        assert_eq!(
            cargo("running 3 tests"),
            Tally::default(),
            "other lines count nothing"
        );
        assert_eq!(
            node("ℹ pass 7"),
            Tally {
                passed: 7,
                failed: 0
            },
            "passed tests of node"
        );
        assert_eq!(
            node("# fail 2"),
            Tally {
                passed: 0,
                failed: 2
            },
            "failed tests of node"
        );
        assert_eq!(
            node("ℹ cancelled 1"),
            Tally {
                passed: 0,
                failed: 1
            },
            "cancelled is not passed"
        );
        assert_eq!(
            node("ℹ tests 7"),
            Tally::default(),
            "the sum is not counted again"
        );
        assert_eq!(
            vitest(r#"{"numPassedTests":4,"numFailedTests":1,"numTotalTests":5}"#).unwrap(),
            Tally {
                passed: 4,
                failed: 1
            },
            "the report of vitest gives both numbers"
        );
    }

    #[test]
    fn a_failing_runner_never_counts_as_green() {
        let tally = Tally {
            passed: 5,
            failed: 0,
        };
        assert_eq!(
            tally.unless(false),
            Tally {
                passed: 5,
                failed: 1
            },
            "a runner that exits with an error has failed even if it counted no failure"
        );
        assert_eq!(tally.unless(true), tally, "a good run stays as counted");
    }
}
