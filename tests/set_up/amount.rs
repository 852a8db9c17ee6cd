//! How much a test does: the usual amount, or more where a longer run asks for it.

/// The number that a variable of the environment asks for, between the usual one and the most; without it, the usual one.
#[expect(
    clippy::disallowed_methods,
    reason = "a longer run is asked for by the environment"
)]
#[must_use]
pub fn amount(variable: &str, usual: u64, most: u64) -> u64 {
    std::env::var(variable)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(usual)
        .clamp(usual, most)
}
