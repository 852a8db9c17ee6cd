use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::registry::PublicKey;

/// Why a word of a command is not what is wanted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Wrong {
    #[error("a public key has 64 hexadecimal digits")]
    Key,
    #[error("a day is written 2027-01-31")]
    Day,
}

pub(super) fn public_key(text: &str) -> Result<PublicKey, Wrong> {
    let mut key = [0; 32];
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Wrong::Key);
    }
    for (at, byte) in key.iter_mut().enumerate() {
        let digits = text.get(2 * at..2 * at + 2).ok_or(Wrong::Key)?;
        *byte = u8::from_str_radix(digits, 16).map_err(|_| Wrong::Key)?;
    }
    Ok(key)
}

/// The first millisecond of a day, in universal time: the same moment wherever it is typed.
pub(super) fn day(text: &str) -> Result<i64, Wrong> {
    let date: Date = text.parse().map_err(|_| Wrong::Day)?;
    let start = date.to_zoned(TimeZone::UTC).map_err(|_| Wrong::Day)?;
    Ok(start.timestamp().as_millisecond())
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn shown_day(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms).map_or_else(
        |_| "beyond the calendar".to_owned(),
        |moment| moment.strftime("%Y-%m-%d").to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_understood_or_refused() {
        let key: PublicKey = std::array::from_fn(|at| at as u8 * 8);
        assert_eq!(public_key(&hex(&key)), Ok(key), "a key comes back");
        for bad in ["", "00", &"g".repeat(64), &"é".repeat(32)] {
            assert_eq!(public_key(bad), Err(Wrong::Key), "{bad} is no key");
        }
        assert_eq!(
            day("1970-01-02"),
            Ok(24 * 60 * 60 * 1000),
            "a day in universal time"
        );
        assert_eq!(shown_day(24 * 60 * 60 * 1000), "1970-01-02", "and back");
        assert_eq!(
            day("31.1.2027"),
            Err(Wrong::Day),
            "another way to write a day"
        );
    }
}
