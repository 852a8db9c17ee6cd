use std::time::Duration;

/// Longest pause between two attempts.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// How long to wait after so many failed attempts in a row: twice as long each time, up to a quarter of an hour.
///
/// `share` is a random number from 0 to 1: half of the pause depends on it, so that a region whose line comes back
/// does not fall upon its hub all at once.
#[must_use]
pub fn delay(failures: u32, share: f64) -> Duration {
    let whole = Duration::from_secs(2_u64.saturating_pow(failures.min(20))).min(LONGEST);
    whole.mul_f64(0.5 + share.clamp(0.0, 1.0) / 2.0)
}
