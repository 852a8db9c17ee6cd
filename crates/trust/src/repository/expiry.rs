use jiff::Timestamp;

/// Days for which a timestamp says that nothing is newer.
pub const TIMESTAMP_DAYS: i64 = 30;
/// Days for which targets and snapshot hold.
pub const TARGETS_DAYS: i64 = 180;
/// Days for which a root holds: a year, and a month to meet in.
pub const ROOT_DAYS: i64 = 400;

/// Milliseconds of a day.
pub(super) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// So many days after a moment, to the second, as the metadata state it; `None` beyond the calendar.
pub(crate) fn days_after(now_ms: i64, days: i64) -> Option<Timestamp> {
    let ms = days.checked_mul(DAY_MS)?.checked_add(now_ms)?;
    Timestamp::from_second(ms.div_euclid(1000)).ok()
}
